## A comparação de todas as regiões parceiras.

comparison-kicker = Análise comparativa PLUSTEX
comparison-report-title = Têxteis, vestuário e couro nas regiões parceiras
comparison-report-subtitle = { $count } regiões lado a lado, de { $base } a { $year }
comparison-description = Comparação das indústrias dos têxteis, do vestuário e do couro nas regiões parceiras do PLUSTEX, com dados até { $year } das estatísticas estruturais das empresas do Eurostat.
fact-regions = Regiões

tile-all-persons = Pessoas ao serviço nos têxteis e no vestuário
tile-all-persons-note = Regiões parceiras somadas: { $regions }
tile-all-europe = Peso no total europeu
tile-all-europe-note = Países com dados: { $countries }
tile-all-units = Unidades locais nos têxteis e no vestuário
tile-all-units-note = Regiões parceiras somadas: { $regions }
tile-all-top = Quociente de localização mais elevado

all-up = Mais pessoas ao serviço nos têxteis e no vestuário em { $year } do que em { $base }: { $names }.
all-down = Menos pessoas ao serviço nos têxteis e no vestuário em { $year } do que em { $base }: { $names }.
all-level = Aproximadamente o mesmo número de pessoas ao serviço em { $year } e em { $base }: { $names }.
all-unknown = Não é possível indicar a variação de { $base } a { $year }, por faltar um valor ou por este ser duvidoso: { $names }.
all-range = A variação vai de { $most } ({ $best }) a { $least } ({ $worst }).
all-specialised = Regiões especializadas em têxteis e vestuário (quociente de localização igual ou superior a 1,25), da mais para a menos especializada: { $names }.

heading-specialisation = Especialização
heading-size = Dimensão e variação
heading-branches = Ramos e anos

all-table-title = As regiões parceiras segundo os mesmos indicadores
all-branches-title = Pessoas ao serviço por ramo
all-branches-subtitle = Número de pessoas ao serviço, { $year }
all-years-title = Têxteis e vestuário por ano
all-years-note = Um valor publicado mas duvidoso é apresentado tal como foi publicado; os relatórios das regiões assinalam-no.

heading-analysis = As razões da evolução, as regiões semelhantes

all-since = Desde
all-shift-title = De que se compõem as variações
all-shift-subtitle = Têxteis e vestuário: variação do número de pessoas ao serviço até { $year } e suas componentes; desde { $base }, ou desde o primeiro ano com um valor seguro
all-shift-note = A soma das componentes é a variação. A evolução de toda a indústria transformadora e a do ramo são as dos países europeus que publicam todos os dados necessários; o restante é próprio da região.
all-resilience-title = Como as regiões atravessaram a crise
all-resilience-subtitle = Têxteis e vestuário: variação face à que os ramos deixavam esperar, { $first }–{ $trough } e { $trough }–{ $last }
all-resilience-note = 0: como esperado; acima de 0: melhor; −0,5: pior, numa diferença igual a metade da variação esperada. (1) e (2): intervalo que resultaria de deslocar um ano os pontos de viragem; quando abrange os dois sinais, não é possível indicar uma diferença.
all-relatives-title = Regiões semelhantes, ramos próximos
all-relatives-subtitle = Regiões de outros países com estrutura semelhante, com a estabilidade do seu lugar, e ramos próximos das competências têxteis, { $year }
all-peers = Estrutura mais próxima (estabilidade)
all-peer = { $name } ({ $stability })
all-options = Ramos próximos das competências têxteis
all-no-skills = sem especialização em têxteis ou vestuário
all-relatives-note = Estabilidade: em 1 000 outros conjuntos de ponderações, proporção daqueles em que a região se mantém entre as seis mais próximas. A proximidade dos ramos é calculada a partir das especializações das regiões; os relatórios das regiões indicam em que medida ela antecipa as novas especializações.
