## A nota de duas páginas sobre uma região.

brief-kicker = Nota PLUSTEX de apoio às políticas públicas
brief-title = { $direction ->
    [up] { $region }: mais emprego nos têxteis e vestuário do que em { $base }
    [down] { $region }: menos emprego nos têxteis e vestuário do que em { $base }
    [level] { $region }: emprego nos têxteis e vestuário próximo do de { $base }
   *[unknown] { $region }: o que se sabe dos têxteis e vestuário
}
brief-subtitle = { $pressing ->
    [none] Nenhum tema mostra uma necessidade claramente premente; práticas que vale a pena examinar: { $count }
   *[some] Necessidades prementes: { $themes }. Práticas propostas: { $count }
}
brief-description = Duas páginas sobre os têxteis e o vestuário até { $year }; território: { $region }. Em que ponto está o setor, que temas pedem atenção, que boas práticas se podem adotar, e com que certeza.

brief-messages = Três mensagens
brief-jobs-label = Variação do emprego, { $base }–{ $year }
brief-jobs = { $direction ->
    [up] Pessoas ao serviço nos têxteis e vestuário em { $year }: { $persons }, mais do que em { $base }.
    [down] Pessoas ao serviço nos têxteis e vestuário em { $year }: { $persons }, menos do que em { $base }.
    [level] Pessoas ao serviço nos têxteis e vestuário em { $year }: { $persons }, quase tantas como em { $base }.
   *[unknown] Não é possível indicar como evoluiu o emprego nos têxteis e vestuário de { $base } a { $year }.
}
brief-jobs-sure = { $certainty ->
    [high] A variação é mais do dobro do movimento habitual num ano ({ $usual }).
    [medium] A variação excede o movimento habitual num ano ({ $usual }), mas não o dobro.
    [low] A variação não excede o movimento habitual num ano ({ $usual }).
   *[unknown] Um dado falta ou é duvidoso, ou a série tem uma quebra.
}
brief-quotient-label = Quociente de localização, { $year }
brief-quotient = { $level ->
    [high] A região é especializada: na sua indústria transformadora, o setor pesa { $quotient } vezes o que pesa na Europa.
    [low] A região não é especializada: na sua indústria transformadora, o setor pesa { $quotient } vezes o que pesa na Europa.
    [even] Na indústria transformadora da região, o setor pesa quase o mesmo que na Europa.
   *[unknown] Não é possível indicar o peso do setor em relação à Europa.
}
brief-quotient-sure = { $certainty ->
    [high] O seu movimento habitual num ano ({ $usual }) não altera esta leitura.
    [low] O seu movimento habitual num ano ({ $usual }) poderia alterar esta leitura.
   *[unknown] Falta um dado.
}
brief-need-label = Necessidade: { $theme }
brief-need = { $above ->
    [yes] Entre as necessidades claramente acima do meio das regiões comparadas, esta é a maior.
   *[no] Dos seis temas, este mostra a maior necessidade, mas não claramente acima do meio.
}
brief-need-sure = Com outras ponderações e os dados em falta, fica entre { $lower } e { $upper } em 100.
brief-need-unknown = Não é possível indicar o tema mais necessário: faltam dados.

brief-practices = O que a região pode adotar
brief-practice = { $title } ({ $theme }; { $place }). { $extent } { $support }
brief-practice-firm = Fundamentação sólida: { $lower }–{ $upper } em 100.
brief-practice-open = Em aberto: { $lower }–{ $upper } em 100.
brief-extent-whole = Adotar por inteiro.
brief-extent-check-first = Examinar primeiro: { $conditions }.
brief-extent-in-part = Em parte; examinar primeiro: { $conditions }.
brief-extent-in-part-only = Em parte.
brief-extent-ask = A ficha não indica condições: perguntar primeiro por elas.
brief-steps = Primeiros passos
brief-sure = Com que certeza
brief-sure-need = As necessidades leem-se na posição da região entre { $among ->
    [peers] as regiões de estrutura semelhante
   *[europe] todas as regiões da Europa
}; sentidos e ponderações: juízo deste projeto.
brief-sure-practices = As práticas são avaliadas só pelas fichas; ainda nenhum perito as pontuou. Os intervalos contêm nove leituras em dez; o que se desconhece alarga-os.
brief-sure-priorities = { $set ->
    [yes] A administração fixou prioridades próprias, e estas contam.
   *[no] A administração ainda não fixou prioridades próprias.
}
brief-sure-report = Todos os dados, todas as práticas consideradas e a razão de cada escolha estão no relatório sobre esta região.
