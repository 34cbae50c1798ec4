## O que os gráficos dizem por palavras: textos alternativos feitos a partir dos dados desenhados, legendas, modo de leitura.
## Os nomes ficam tal como são; os números seguem dois pontos, de modo que qualquer número serve.

alt-table = Os dados estão no quadro que acompanha o gráfico.
alt-interval = { $value } (intervalo de { $lower } a { $upper })
alt-named = { $name }: { $value }
alt-highest = Valor mais alto: { $name }, { $value }.
alt-lowest = Valor mais baixo: { $name }, { $value }.
alt-focus = { $name }: { $value }.
alt-missing = { $names ->
    [none] Não falta nenhum dado.
   *[other] Sem dados ({ $count }): { $names }.
}
alt-years-missing = { $years ->
    [none] Não falta nenhum ano.
   *[other] Anos sem dados: { $years }.
}
alt-apart = { $apart ->
    [all] Nenhum intervalo se sobrepõe a outro: a ordem é segura.
    [ends] O valor mais alto e o mais baixo distinguem-se; entre vizinhos os intervalos sobrepõem-se.
    [none] Os intervalos do valor mais alto e do mais baixo sobrepõem-se: não se podem distinguir.
   *[unknown] Sem intervalos não se pode dizer que diferenças são seguras.
}

alt-dots = Gráfico de pontos ordenados, número de linhas: { $count }.
alt-lines = Gráfico de linhas, { $first }–{ $last }, número de linhas: { $count }.
alt-multiples = Pequenos gráficos de linhas na mesma escala, { $first }–{ $last }, número de territórios: { $count }.
alt-line = { $name }: { $start } em { $first }, { $end } em { $last }.
alt-bars = Gráfico de barras das componentes de uma variação, número de linhas: { $count }; componentes: { $parts }.
alt-slope = Gráfico de declives, { $first } e { $last }, número de linhas: { $count }.
alt-slope-most = Maior subida ou menor descida: { $up } ({ $rise }); maior descida ou menor subida: { $down } ({ $fall }).

alt-ternary = Gráfico triangular, { $first }–{ $last }: posição do território { $name }; vértices: { $corners }.
alt-ternary-never = Nenhum ano tem posição.
alt-ternary-moved = { $moved ->
    [yes] Os intervalos do primeiro e do último ano estão separados em: { $corners }.
   *[no] Os intervalos do primeiro e do último ano sobrepõem-se: não se pode dizer se a posição mudou.
}
alt-furthest = Entre os outros territórios, mais perto do vértice «{ $corner }»: { $name } ({ $value }).

alt-matrix = Matriz; linhas (práticas): { $rows }; colunas: { $columns }.
alt-states = Todas as células: { $states }.
alt-most = Mais células «{ $state }»: { $most } ({ $high }); menos: { $fewest } ({ $low }).
alt-factors = Pontos com intervalos em colunas, numa escala de { $low } a { $high }; linhas (práticas): { $rows }.
alt-factor = { $factor }: de { $low } a { $high }, mais alto: { $first }; desconhecidos: { $missing }.

alt-needs = Pontos com intervalos: a necessidade em cada tema numa escala de { $low } a { $high }, número de temas: { $count }.
alt-foremost = Pode ser a maior necessidade, tanto quanto os intervalos dizem: { $names }.
alt-set = Fixado pela administração: { $names }.

alt-network = Linhas de quem tem práticas (número: { $donors }) para quem as pode adotar (número: { $receivers }). Ligações sustentadas: { $supported }; ligações em aberto desenhadas: { $open }.
alt-network-most = Mais ligações sustentadas – à partida: { $donor } ({ $given }); à chegada: { $receiver } ({ $taken }).
alt-network-none = Nenhuma ligação é sustentada.

alt-tiles = Mapa esquemático: um quadrado por região NUTS 2, sem escala. Com dados: { $known }; sem dados: { $missing }.

state-supported = Sustentada
state-likely = Provável
state-open = Em aberto
state-disagree = As duas leituras divergem
state-below = Não sustentada
state-vetoed = Excluída por uma condição
state-own = Prática do próprio território
state-unknown = Desconhecido

tiles-schematic = esquemático: um quadrado por região NUTS 2, dispostos aproximadamente como num mapa
tiles-missing = Sem dados
tiles-partner = Território parceiro

note-ternary = Cada ponto mostra três partes que somam 100 por cento: quanto mais perto de um vértice, maior essa parte. A cruz é o centro, onde nada se destaca. Os anos com ponto vazio não se distinguem do centro. Áreas coloridas: onde podem estar o primeiro e o último ano.
note-factors = Pontos: o valor; barras: os limites entre os quais se encontra. Pontilhado: desconhecido, pelo que tudo é possível.
note-needs = Barras: os limites entre os quais está a necessidade, conforme os pesos e os dados em falta. Pontos cheios: temas que podem ser a maior necessidade; pontos vazios: outros são seguramente maiores. Losangos: fixado pela administração.
note-network = Linhas contínuas: ligações sustentadas, tanto mais grossas quanto mais práticas. Linhas pontilhadas: ligações em aberto, porque algo é desconhecido.
