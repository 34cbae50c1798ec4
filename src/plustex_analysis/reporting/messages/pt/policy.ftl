## Necessidades, estratégias, recomendações, oferta, plano e acompanhamento de uma região.
## Necessidades e adequações são impressas de 0 a 100 com um intervalo; 50 é o meio da escala.

heading-needs = De que precisa a região
heading-strategy = Entre custos, produtividade e conhecimento
heading-recommendations = O que a região pode adotar
heading-offer = O que a região pode oferecer
heading-plan = Um plano de ação
heading-monitoring = O que acompanhar
heading-reached = Como se chegou às recomendações

band = { $value } ({ $lower }–{ $upper })
band-unknown = desconhecido
band-only = { $lower }–{ $upper }

needs-intro = { $measured ->
    [peers] A necessidade em cada um dos seis temas PLUSTEX lê-se na posição da região entre { $peers } regiões de estrutura semelhante de outros países: em 0, nenhuma precisa menos do tema; em 100, nenhuma precisa mais. O intervalo mostra o que dariam outras ponderações e os dados em falta.
   *[europe] A necessidade em cada um dos seis temas PLUSTEX lê-se na posição da região entre todas as regiões da Europa com dados: em 0, nenhuma precisa menos do tema; em 100, nenhuma precisa mais. O intervalo mostra o que dariam outras ponderações e os dados em falta.
}
needs-priorities = { $set ->
    [yes] A administração fixou a sua própria prioridade para os seguintes temas; ela substitui o que dizem os dados: { $themes }.
   *[no] Os dados não dizem o que se quer. A administração ainda não fixou prioridades próprias; quando o fizer, elas substituem os dados e são indicadas como tais.
}
needs-pressing = { $theme }: necessidade { $band }, claramente acima do meio. O que mais a indica: { $parts }.
needs-none-pressing = Em nenhum tema os dados mostram uma necessidade claramente acima do meio.
needs-below = Claramente abaixo do meio: { $themes }.
needs-open = Posição incerta em relação ao meio: { $themes }.
needs-part = { $side ->
    [low] { $indicator } – { $value }, valor inferior ao de { $share } das regiões comparadas
   *[high] { $indicator } – { $value }, valor superior ao de { $share } das regiões comparadas
}
needs-chart-title = { $pressing ->
    [none] Nenhum tema mostra uma necessidade claramente acima do meio
   *[some] Claramente acima do meio: { $themes }
}
needs-chart-subtitle = { $region }: necessidade nos seis temas de 0 a 100, com intervalo, { $year }
needs-middle = meio
needs-alternative = Gráfico de pontos ordenado com intervalos, de 0 a 100. Número de linhas: { $count }. O mais alto: { $highest } com { $high }; o mais baixo: { $lowest } com { $low }. Intervalo todo acima do meio, 50: { $sure }. Onde os intervalos se sobrepõem, as diferenças não se podem distinguir. Todos os dados estão no quadro que acompanha o gráfico.
needs-chart-note = O sentido e a ponderação dos indicadores são um juízo deste projeto; o intervalo mostra o que dariam outras ponderações.
needs-parts-title = De que são feitas as necessidades
needs-parts-subtitle = { $region }, dados de { $year }
needs-parts-indicator = Tema e indicador
needs-parts-value = Dado
needs-parts-place = Posição entre as comparadas, de 0 a 100
needs-parts-compared = Comparadas
needs-parts-need = Necessidade
needs-parts-weight = Peso
needs-parts-row = { $theme }: { $indicator }
needs-parts-note = Posição: 0 é o dado mais baixo, 100 o mais alto. Onde um dado baixo significa necessidade, a necessidade é 100 menos a posição. Os dados que só existem por país são comparados entre países.

strategy-intro = O PLUSTEX distinguia três estratégias: custos ({ $cost }), produtividade ({ $productivity }) e conhecimento e inovação ({ $knowledge }). Apostava na terceira.
strategy-title = { $lean ->
    [cost] { $year }: o setor está mais perto dos custos do que das outras estratégias
    [productivity] { $year }: o setor está mais perto da produtividade do que das outras estratégias
    [knowledge] { $year }: o setor está mais perto do conhecimento e da inovação do que das outras estratégias
    [none] { $year }: nenhuma estratégia se destaca claramente
   *[unknown] Não é possível indicar a posição do setor: faltam dados
}
strategy-subtitle = { $region }: partes das três estratégias por ano, outras regiões parceiras em { $year }
strategy-text = Em { $year }, as partes são: custos { $cost }, produtividade { $productivity }, conhecimento e inovação { $knowledge }; um terço para cada uma significaria que nada se destaca.
strategy-move = { $towards ->
    [cost] De { $first } a { $last }, o setor deslocou-se para os custos mais do que outras ponderações poderiam explicar.
    [productivity] De { $first } a { $last }, o setor deslocou-se para a produtividade mais do que outras ponderações poderiam explicar.
    [knowledge] De { $first } a { $last }, o setor deslocou-se para o conhecimento e a inovação mais do que outras ponderações poderiam explicar.
   *[none] De { $first } a { $last }, nenhum movimento se distingue do que dariam outras ponderações.
}
strategy-missing = Não é possível indicar a posição do setor em { $year }, porque faltam dados: { $names }.
strategy-note-shares = A força de uma estratégia é a média ponderada das posições da região na Europa nos seus indicadores; a soma das partes é 100%.
strategy-table-title = Em que assenta a posição entre as estratégias
strategy-table-subtitle = Indicadores, sentidos e ponderações: juízo deste projeto
strategy-table-indicator = Estratégia e indicador
strategy-table-direction = A seu favor
strategy-table-weight = Peso
strategy-table-whose = Dado relativo a
strategy-direction-high = valor alto
strategy-direction-low = valor baixo
strategy-whose-region = região
strategy-whose-country = país
strategy-column-year = Ano

recommendations-intro = Práticas descritas no catálogo: { $of }; propostas aqui, por ordem alfabética: { $count }. A ordem nada significa.
recommendations-firm = { $firm ->
    [all] Para cada uma delas, a fundamentação é sólida.
    [some] Para algumas delas, a fundamentação é sólida; para as outras está em aberto, e isso é dito.
   *[none] Para nenhuma delas a fundamentação é sólida: há demasiado por saber. São as que vale a pena examinar primeiro.
}
recommendations-basis = Cada fundamentação assenta em quatro fatores: a qualidade que a ficha da prática mostra, a semelhança de estrutura entre os lugares, a medida em que as suas condições estão cumpridas aqui, e a necessidade. A avaliação é apenas documental: ainda nenhum perito pontuou uma prática. O que se desconhece alarga um intervalo; nunca conta contra uma prática.
recommendation-extent-whole = Adotar a prática inteira.
recommendation-extent-check-first = Adotar a prática inteira, depois de examinadas as condições abaixo.
recommendation-extent-in-part = Adotar em parte: deixar de fora ou mudar o que não resultou noutros lugares, ou aquilo cuja condição falta aqui.
recommendation-supported = A fundamentação é sólida: nove leituras em dez ficam acima do meio, entre { $lower } e { $upper } em 100.
recommendation-open = A fundamentação está em aberto: nove leituras em dez ficam entre { $lower } e { $upper } em 100. Decide o que se desconhece.
recommendation-need = { $theme }: necessidade { $band }.
recommendation-evidence = { $kind }: { $claim } ({ $strength }).
recommendation-evidence-figure = { $kind }: { $claim }: { $figure } { $unit } ({ $strength }).
recommendation-evidence-figure-year = { $kind }: { $claim }: { $figure } { $unit }, { $year } ({ $strength }).
recommendation-no-evidence = As fontes lidas não dão provas de êxito.
recommendation-similarity = Lugar de origem de estrutura mais próxima: { $place }.
recommendation-quality = A ficha pontua em { $known } de { $of } critérios documentais; os mais fortes: { $criteria }.
recommendation-fact-theme = Tema
recommendation-fact-place = De onde vem
recommendation-fact-body = Quem é responsável
recommendation-fact-summary = O que é
recommendation-body = { $name } ({ $type })
recommendation-factor = Fator
recommendation-value = De 0 a 100 (intervalo)
recommendation-from = Lido em
recommendation-missing = { $kind }: { $what } – { $state }.
recommendation-missing-figure = { $kind }: { $what } – { $state } ({ $indicator }).
recommendation-missing-none = Nada: todas as condições que a ficha indica estão cumpridas, tanto quanto os dados dizem.
recommendation-conditions-unknown = A ficha não indica condições: perguntar à entidade responsável em que assenta a prática.
recommendation-counter-evidence = O que noutros lugares falou contra: { $claim }.
recommendation-place-indicative = A ficha só a situa aproximadamente ({ $place }).
recommendation-untranslated = Os textos desta prática estão em inglês: ainda não foram traduzidos.

offer-none = O catálogo não descreve nenhuma prática desta região.
offer-title = { $supported ->
    [none] Em nenhuma região parceira a fundamentação de uma prática desta região é já sólida
   *[some] Regiões parceiras com fundamentação sólida para uma prática daqui: { $regions }
}
offer-subtitle = Práticas da região ({ $region }) e as outras regiões parceiras, { $year }
offer-practice = Prática
offer-firm = Fundamentação sólida para
offer-open = Em aberto para
offer-against = Contra, para
offer-nobody = nenhuma
offer-weak-record = ainda nenhuma: a ficha tem primeiro de dizer mais
offer-note = Sólida: nove leituras em dez ficam acima do meio e a pontuação da ficha está no meio ou acima. Contra: as leituras ficam abaixo, uma condição essencial é uma forte limitação, ou a ficha descreve apenas um projeto. Em aberto: tudo o resto.

plan-intro = Uma proposta para dois anos, tirada das recomendações: primeiro as condições que ninguém examinou ainda, depois o intercâmbio com quem executa a prática, por fim um ensaio. Os intervenientes e os meses são um juízo deste projeto; cabe à administração alterá-los.
plan-title = Os passos pela ordem dos meses
plan-months = Meses { $first }–{ $last }
step-set-priorities = Fixar as prioridades da região nos seis temas, com a razão de cada uma.
step-ask-experts = Pedir a peritos do setor que pontuem as práticas com a grelha do projeto: { $practices }.
step-check-conditions = Dizer se estas condições se verificam na região: { $conditions }. Para: { $practices }.
step-meet-donor = Encontrar quem executa as práticas e vê-las no terreno: { $practices }.
step-prepare-conditions = Criar ou substituir as condições em falta: { $conditions }. Para: { $practices }.
step-pilot = Experimentar em pequena escala e anotar o que foi preciso mudar: { $practices }.
step-review = Comparar os dados a acompanhar com o valor de partida e decidir o que prossegue.

monitoring-title = Dados a acompanhar durante a adoção das práticas
monitoring-subtitle = { $region }, valores de partida { $year }
monitoring-indicator = Dado
monitoring-baseline = Valor de partida
monitoring-reference = Atingido por um quarto das semelhantes
monitoring-wanted = Reduz a necessidade
monitoring-wanted-up = uma subida
monitoring-wanted-down = uma descida
monitoring-wanted-none = diz o que está em jogo
monitoring-note = A referência é o quartil das regiões de estrutura semelhante (o dos países, quando só estes têm dados). Quando o valor de partida já é melhor do que a referência, a região faz parte desse quarto. Não é uma meta: só a administração a pode fixar. Os dados regionais mudam devagar e por muitas razões; uma variação não mostra que uma prática tenha resultado.
monitoring-sheet-note = No anexo estatístico há uma folha a preencher nos anos seguintes.

considered-title = Todas as práticas do catálogo, e porque são ou não propostas
considered-subtitle = { $region }, { $year }; adequação de 0 a 100, nove leituras em dez
considered-practice = Prática
considered-theme = Tema
considered-match = Adequação
considered-outcome = Desfecho
outcome-chosen = proposta
outcome-own = prática da própria região
outcome-veto = uma condição essencial é uma forte limitação
outcome-plan-only = a ficha descreve um projeto, ainda não uma prática
outcome-weak-record = a pontuação da ficha está abaixo do meio
outcome-below = a adequação está seguramente abaixo do meio
outcome-theme-full = outras para o mesmo tema têm fundamentação mais segura
outcome-less-certain = outras têm fundamentação mais segura
outcome-better = { $reason }; muito provavelmente melhores: { $names }
considered-note = Escolhem-se primeiro as práticas cujo intervalo fica todo acima de 50 (no máximo cinco, no máximo duas por tema); depois, para cada tema com necessidade premente que nenhuma destas serve, a de limite inferior mais alto; por fim, até três, as de limite inferior mais alto. Os intervalos sobrepõem-se: uma ser escolhida e outra não não quer dizer que seja melhor.
considered-veto = Há condições que ainda podem inverter este resultado. Entre as práticas que o quadro não exclui, número das que têm uma condição que pode revelar-se essencial e em falta aqui: { $count }. Os intervalos não as têm em conta, e é por elas que o plano de ação começa.
considered-groups = { $one ->
    [yes] Apenas pela qualidade das fichas, as práticas não se podem distinguir: formam um só grupo.
   *[no] Pela qualidade das fichas, as práticas formam { $groups } grupos que se podem distinguir.
}
reached-method = A adequação de uma prática à região é lida de dois modos: como média geométrica dos quatro fatores (um fator de 0 torna tudo 0) e como média aritmética (um fator forte compensa um fraco). Cada fator é sorteado uniformemente entre os seus limites; um intervalo contém nove sorteios em dez nas duas leituras.
