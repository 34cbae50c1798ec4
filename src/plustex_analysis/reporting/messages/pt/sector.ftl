## O mesmo para uma área de trabalho dedicada a outro setor: os textos servem para qualquer setor.

region-title-any = { $region }: { $sector }
region-kicker-any = Relatório setorial
region-subtitle-any = { $direction ->
    [up] { $persons } pessoas ao serviço no setor em { $year }, mais { $change } do que em { $base }
    [down] { $persons } pessoas ao serviço no setor em { $year }, menos { $change } do que em { $base }
    [level] { $persons } pessoas ao serviço no setor em { $year }, aproximadamente tantas como em { $base }
   *[unknown] Pessoas ao serviço, unidades locais e salários até { $year }
}
region-description-any = Pessoas ao serviço, unidades locais, salários e especialização até { $year }; território: { $region }; setor: { $sector }. Segundo as estatísticas estruturais das empresas do Eurostat.
tile-persons-any = Pessoas ao serviço no setor
finding-size-any = { $known ->
    [yes] Território: { $region }. Em { $year }, o setor dava trabalho a { $persons } pessoas, ou seja, { $share } das pessoas ao serviço na indústria transformadora.
   *[no] Território: { $region }. Para { $year }, não está publicado qualquer valor sobre as pessoas ao serviço no setor.
}
finding-change-any = { $direction ->
    [up] De { $base } a { $year }, o número de pessoas ao serviço no setor aumentou { $change }.
    [down] De { $base } a { $year }, o número de pessoas ao serviço no setor diminuiu { $change }.
    [level] De { $base } a { $year }, o número de pessoas ao serviço no setor manteve-se praticamente sem alteração.
   *[unknown] Não é possível indicar como evoluiu o número de pessoas ao serviço no setor de { $base } a { $year }: falta um valor, ou este é duvidoso.
} { $all ->
    [up] Em toda a indústria transformadora da região, aumentou { $allchange }.
    [down] Em toda a indústria transformadora da região, diminuiu { $allchange }.
    [level] Em toda a indústria transformadora da região, manteve-se praticamente sem alteração.
   *[unknown] Para toda a indústria transformadora da região, falta um valor.
}
finding-quotient-any = { $level ->
    [high] A região é especializada: na sua indústria transformadora, o setor pesa { $quotient } vezes o que pesa na dos { $countries } países europeus com dados, tomados em conjunto.
    [low] A região não é especializada: na sua indústria transformadora, o setor pesa { $quotient } vezes o que pesa na dos { $countries } países europeus com dados, tomados em conjunto.
   *[even] Na indústria transformadora da região, o setor pesa aproximadamente o mesmo que na dos { $countries } países europeus com dados, tomados em conjunto (quociente de localização: { $quotient }).
}
trend-title-any = { $direction ->
    [up] O emprego no setor aumentou { $change } de { $base } a { $year }
    [down] O emprego no setor diminuiu { $change } de { $base } a { $year }
    [level] O emprego no setor manteve-se praticamente sem alteração de { $base } a { $year }
   *[unknown] O emprego por ramo, na medida em que há dados publicados
}
comparison-subtitle-any = O setor no seu conjunto, { $year }
quotients-title-any = { $place ->
    [none] A especialização das regiões parceiras no setor
   *[other] { $focus }: { $place }.º lugar por especialização entre { $of } regiões parceiras
}
quotients-subtitle-any = Quociente de localização do setor na indústria transformadora, pessoas ao serviço, { $year }
quotients-alternative-any = Gráfico de pontos ordenado do quociente de localização do setor em { $year }; número de regiões parceiras: { $count }. O mais elevado: { $first } com { $high }; o mais baixo: { $last } com { $low }. { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] Não falta nenhuma região.
   *[other] Número de regiões sem dados: { $missing }.
}
shift-alternative-any = Gráfico de barras das componentes da variação do número de pessoas ao serviço de { $base } a { $year }; território: { $region }. O setor no seu conjunto: evolução de toda a indústria transformadora { $national }, evolução dos ramos na Europa { $industrialmix }, próprio da região { $regional }, variação { $change }.
shift-unknown-any = { $region }: num dos extremos do período, um valor sobre o setor falta ou é duvidoso, pelo que a variação não é decomposta.
resilience-subtitle-any = Pessoas ao serviço no setor, na crise { $first }–{ $trough } e de { $trough } a { $last }; território: { $region }
resilience-unknown-any = { $region }: um valor sobre o setor em { $first }, { $trough } ou { $last } falta ou é duvidoso.
peers-note-any = Comparação com { $compared } regiões NUTS 2 europeias em cinco dimensões com o mesmo peso: setor, estrutura da indústria transformadora, dimensão das unidades locais, economia (PIB por habitante, peso da indústria no emprego) e educação. Os resultados, como o crescimento e os salários, são excluídos de propósito. Uma distância de 0 significaria igualdade em tudo. Estabilidade: em 1 000 outros conjuntos de ponderações, proporção daqueles em que a região se mantém entre as seis mais próximas. Uma dimensão sem dados não conta.
options-title-any = Ramos próximos das competências da região no setor
options-none-any = { $region }: a região não é especializada no setor, pelo que faltam as competências de que se partiria.
quotients-title-beside-any = Especialização no setor: { $focus } e as regiões parceiras do PLUSTEX
quotients-alternative-beside-any = Gráfico de pontos ordenado do quociente de localização do setor em { $year }: { $focus } ({ $value }) e as regiões parceiras (número: { $count }). O mais elevado: { $first } com { $high }; o mais baixo: { $last } com { $low }. Regiões sem dados: { $missing }.
options-unknown-any = { $region }: faltam ou são confidenciais dados sobre o setor, pelo que não se pode dizer se a região tem competências de que se partiria.
comparison-kicker-any = Análise comparativa de um setor
comparison-description-any = Comparação das regiões parceiras do PLUSTEX, com dados até { $year } das estatísticas estruturais das empresas do Eurostat. Setor: { $sector }.
tile-all-persons-any = Pessoas ao serviço no setor
tile-all-units-any = Unidades locais no setor
all-up-any = Mais pessoas ao serviço no setor em { $year } do que em { $base }: { $names }.
all-down-any = Menos pessoas ao serviço no setor em { $year } do que em { $base }: { $names }.
all-specialised-any = Regiões especializadas no setor (quociente de localização igual ou superior a 1,25), da mais para a menos especializada: { $names }.
all-years-title-any = O setor por ano
all-shift-subtitle-any = O setor: variação do número de pessoas ao serviço até { $year } e suas componentes; desde { $base }, ou desde o primeiro ano com um valor seguro
all-resilience-subtitle-any = O setor: variação face à que os ramos deixavam esperar, { $first }–{ $trough } e { $trough }–{ $last }
all-relatives-subtitle-any = Regiões de outros países com estrutura semelhante, com a estabilidade do seu lugar, e ramos próximos das competências do setor, { $year }
all-options-any = Ramos próximos das competências do setor
all-no-skills-any = sem especialização no setor
map-title-any = Regiões especializadas no setor: { $count } de { $of } com dados
map-subtitle-any = Quociente de localização do setor na indústria transformadora, { $year }; { $schematic }
finding-branches-any = Variação por ramo desde { $base } – { $changes }.
comparison-report-title-any = Comparação das regiões parceiras: { $sector }
