## A especialização com o seu intervalo, as componentes da variação, as regiões semelhantes, os ramos próximos.

heading-why = As razões da evolução
heading-relatives = Regiões semelhantes, ramos próximos

interval-text = O quociente de localização é { $value }, com um intervalo de { $lower } a { $upper } (95%); território: { $region }. Os dados são quase uma contagem completa, não uma amostra: o intervalo indica quanto o acaso, em números pequenos, poderia deslocar o quociente, e não quanto a contagem pode estar errada. Os postos de trabalho surgem e desaparecem com estabelecimentos inteiros, e não um a um: a variação real é, por isso, maior do que o intervalo.
volatility-text = { $known ->
    [yes] Entre { $first } e { $last }, o quociente variou habitualmente { $moves } de um ano para o outro (mediana, para cima ou para baixo): uma diferença menor entre dois anos nada tem de invulgar.
   *[no] Não é possível indicar quanto o quociente varia habitualmente de um ano para o outro: há anos sem dados seguros entre { $first } e { $last }.
}
interval-lower = Intervalo de
interval-upper = Intervalo a
quotient-note = Quociente de localização: peso do setor na indústria transformadora da região, dividido pelo seu peso nos { $countries } países europeus com dados; 1 significa um peso igual.
interval-note = Linhas de ambos os lados dos pontos: intervalo de 95% para números pequenos; onde não se vê, é mais estreito do que o ponto. Os postos de trabalho vêm com estabelecimentos inteiros: a variação real é maior.

shift-national = Evolução de toda a indústria
shift-industrial_mix = Evolução do ramo na Europa
shift-regional = Próprio da região
shift-change = Variação
shift-title = Tendência europeia: { $trend } postos de trabalho; próprio da região: { $own }
shift-subtitle = Variação do número de pessoas ao serviço de { $base } a { $year } e suas componentes (análise shift-share segundo Dunn)
shift-note = Evolução de toda a indústria: o que o ramo teria ganho ou perdido se tivesse evoluído como toda a indústria transformadora dos { $countries } países que publicam todos os dados necessários. Evolução do ramo na Europa: o que se acrescenta por o ramo ter evoluído aí de outro modo. Próprio da região: o restante. A soma das três componentes é a variação. Elas descrevem-na; não dizem o que a causou.
shift-alternative = Gráfico de barras das componentes da variação do número de pessoas ao serviço de { $base } a { $year }; território: { $region }. Têxteis e vestuário em conjunto: evolução de toda a indústria transformadora { $national }, evolução dos ramos na Europa { $industrialmix }, próprio da região { $regional }, variação { $change }.
shift-unknown-title = Não é possível indicar as componentes da variação
shift-unknown = { $region }: num dos extremos do período, um valor sobre os têxteis ou o vestuário falta ou é duvidoso, pelo que a variação não é decomposta.

resilience-title = { $resistance ->
    [better] De { $first } a { $trough }, a região perdeu menos postos de trabalho do que os seus ramos deixavam esperar
    [worse] De { $first } a { $trough }, a região perdeu mais postos de trabalho do que os seus ramos deixavam esperar
   *[unclear] De { $first } a { $trough }, saber se a região esteve melhor ou pior do que o esperado depende dos anos escolhidos
}; { $recoverability ->
    [better] depois, teve melhor desempenho
    [worse] depois, teve pior desempenho
   *[unclear] depois, não é possível dizê-lo
}
resilience-subtitle = Pessoas ao serviço nos têxteis e no vestuário, na crise { $first }–{ $trough } e de { $trough } a { $last }; território: { $region }
resilience-phase = Fase
resilience-downturn = Crise { $first }–{ $trough }
resilience-upturn = Depois da crise, { $trough }–{ $last }
resilience-change = Variação
resilience-expected = Esperada
resilience-measure = Medida
resilience-sensitivity = Medida, outros anos
resilience-range = de { $least } a { $most }
resilience-note = Esperada: cada ramo evolui como nos { $countries } países com dados em todos os anos. Medida (resistência na crise, capacidade de recuperação depois): diferença entre a variação e a variação esperada, dividida pela dimensão desta última; 0: como esperado, acima de 0: melhor. A última coluna desloca um ano os pontos de viragem: só se exprime uma diferença por palavras quando o sinal se mantém.
resilience-unknown-title = Não é possível indicar como a região atravessou a crise
resilience-unknown = { $region }: um valor sobre os têxteis ou o vestuário em { $first }, { $trough } ou { $last } falta ou é duvidoso.

peers-title = { $firm ->
    [yes] Estrutura mais próxima: { $first }
   *[no] Estrutura mais próxima: { $first }, embora a ordem dependa das ponderações
}
peers-subtitle = Regiões de outros países mais semelhantes em características de evolução lenta, { $year }; território comparado: { $region }
peers-distance = Distância
peers-stability = Estabilidade
peers-note = Comparação com { $compared } regiões NUTS 2 europeias em cinco dimensões com o mesmo peso: setor (C13, C14, C15), estrutura da indústria transformadora, dimensão das unidades locais, economia (PIB por habitante, peso da indústria no emprego) e educação. Os resultados, como o crescimento e os salários, são excluídos de propósito. Uma distância de 0 significaria igualdade em tudo. Estabilidade: em 1 000 outros conjuntos de ponderações, proporção daqueles em que a região se mantém entre as seis mais próximas. Uma dimensão sem dados não conta.

options-title = Ramos próximos das competências têxteis da região
options-subtitle = Ramos da indústria transformadora em que a região ainda não é especializada, por proximidade, { $year }; território: { $region }
options-closeness = Proximidade (%)
options-density = Densidade (%)
options-note = Proximidade: de tudo o que, nas regiões da Europa, está relacionado com o ramo, percentagem que cabe aos seguintes ramos, nos quais a região é especializada: { $skills }. Densidade: o mesmo para todas as suas especializações. Dois ramos estão relacionados quando as regiões se especializam em ambos mais vezes do que por acaso. A lista é um cálculo, não uma recomendação.
options-check = Que confiança merece esta ordem: foram observadas { $entries } novas especializações em { $regions } regiões entre { $first } e { $last }; a probabilidade de a proximidade ter colocado um ramo que se tornou especialização à frente de outro que não se tornou é de { $auc } (intervalo de { $lower } a { $upper }; o acaso daria { $half }). { $useful ->
    [yes] É melhor do que o acaso.
   *[no] Não se distingue do acaso.
} { $better ->
    [yes] O quociente de localização inicial do próprio ramo antecipou melhor as novas especializações ({ $simple }).
   *[no] O quociente de localização inicial do próprio ramo não antecipou melhor as novas especializações ({ $simple }).
}
options-none-title = Nenhum ramo é próximo neste sentido
options-none = { $region }: a região não é especializada nem em têxteis nem em vestuário, pelo que faltam as competências de que se partiria.

division-C10 = produtos alimentares
division-C11 = bebidas
division-C12 = produtos do tabaco
division-C13 = têxteis
division-C14 = vestuário
division-C15 = couro e produtos do couro
division-C16 = madeira e obras de madeira
division-C17 = papel e produtos de papel
division-C18 = impressão e reprodução de suportes gravados
division-C19 = coque e produtos petrolíferos refinados
division-C20 = produtos químicos
division-C21 = produtos farmacêuticos
division-C22 = artigos de borracha e de matérias plásticas
division-C23 = outros produtos minerais não metálicos
division-C24 = metalurgia de base
division-C25 = produtos metálicos
division-C26 = equipamentos informáticos, eletrónicos e óticos
division-C27 = equipamento elétrico
division-C28 = máquinas e equipamentos
division-C29 = veículos automóveis e reboques
division-C30 = outro equipamento de transporte
division-C31 = mobiliário
division-C32 = outras indústrias transformadoras
division-C33 = reparação e instalação de máquinas
