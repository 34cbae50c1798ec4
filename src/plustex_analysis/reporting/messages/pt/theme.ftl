## O relatório sobre um tema, para todas as regiões parceiras.

theme-kicker = Relatório temático PLUSTEX
theme-title = { $theme }: necessidades e oferta das regiões parceiras
theme-subtitle = { $pressing ->
    [none] Em nenhuma região parceira a necessidade está claramente acima do meio; práticas descritas: { $count }
   *[some] Necessidade claramente acima do meio: { $regions }. Práticas descritas: { $count }
}
theme-description = O tema «{ $theme }» nas regiões parceiras do PLUSTEX: quanto cada uma dele precisa, que boas práticas o servem, quem poderia dar o quê a quem, e um encontro sobre o tema.
theme-fact-theme = O tema
theme-fact-regions = Regiões comparadas
theme-finding-pressing = { $pressing ->
    [none] Em nenhuma região parceira os dados mostram uma necessidade claramente acima do meio.
   *[some] A necessidade está claramente acima do meio em: { $regions }.
}
theme-finding-open = Posição incerta em relação ao meio: { $regions }.
theme-finding-below = Claramente abaixo do meio: { $regions }.
theme-finding-practices = { $quality ->
    [none] Práticas descritas para este tema: { $count }. Nenhuma tem uma ficha claramente acima do meio.
   *[some] Práticas descritas para este tema: { $count }. Ficha claramente acima do meio: { $titles }.
}
theme-finding-links = { $links ->
    [none] Em nenhuma região parceira a fundamentação de uma delas é já sólida: há demasiado por saber.
   *[some] Regiões parceiras com fundamentação sólida para pelo menos uma delas: { $regions }.
}

heading-theme-needs = Onde está a necessidade
heading-theme-practices = As práticas
heading-theme-links = Quem pode dar o quê a quem

theme-needs-title = { $pressing ->
    [none] Em nenhuma região a necessidade está claramente acima do meio
   *[some] Claramente acima do meio: { $regions }
}
theme-needs-subtitle = { $theme }: necessidade de 0 a 100, com intervalo, { $year }
theme-indicators-title = Onde se lê a necessidade
theme-indicators-head = { $indicator } ({ $direction }, { $weight })
theme-indicators-note = Entre parênteses: o que indica uma necessidade, e o peso; ambos são um juízo deste projeto.
theme-figures-subtitle = Dados de { $year }
theme-practices-intro = As fichas dizem o que foi feito e o que daí resultou. A avaliação é documental: lê a ficha e não pergunta a ninguém. As fichas que não se podem distinguir estão por ordem alfabética.
theme-practices-title = Práticas descritas para este tema
theme-practices-subtitle = Qualidade da ficha de 0 a 100, com intervalo
theme-practices-source = Fonte: as fichas em data/practices, com as suas próprias fontes; avaliação documental.
theme-cases-title = { $theme }: solidez da fundamentação de cada prática
theme-practices-record = Ficha
theme-practices-place = De onde vem
theme-practice-text = { $title }: { $summary }
theme-links-intro = Uma ligação é sólida quando uma prática de um lugar tem fundamentação sólida noutro.
theme-links-none = Nenhuma ligação é ainda sólida. Decide o que se desconhece das condições nas regiões recetoras.
theme-links-title = { $links ->
    [none] Nenhuma ligação é ainda sólida
   *[some] Quem poderia receber: { $regions }
}
theme-links-subtitle = { $theme }: práticas com fundamentação sólida, por lugar de origem e região recetora, { $year }
theme-links-alternative = Duas colunas de nomes unidas por linhas: lugares de origem (número: { $donors }) e regiões recetoras ({ $receivers }). Número de linhas: { $count }. Cada linha representa pelo menos uma prática com fundamentação sólida; o quadro que acompanha o gráfico enumera-as.
theme-links-number = Práticas com fundamentação sólida
theme-links-donor = Lugar de origem
theme-links-receiver = Região recetora
theme-links-practices = Práticas com fundamentação sólida

theme-all = Todos os temas
