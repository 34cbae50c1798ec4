## O relatório sobre uma região.

region-kicker = Relatório PLUSTEX de apoio às políticas públicas
region-title = { $region }: têxteis, vestuário e couro
region-subtitle = { $direction ->
    [up] { $persons } pessoas ao serviço nos têxteis e no vestuário em { $year }, mais { $change } do que em { $base }
    [down] { $persons } pessoas ao serviço nos têxteis e no vestuário em { $year }, menos { $change } do que em { $base }
    [level] { $persons } pessoas ao serviço nos têxteis e no vestuário em { $year }, aproximadamente tantas como em { $base }
   *[unknown] Pessoas ao serviço, unidades locais e salários até { $year }
}
region-description = Pessoas ao serviço, unidades locais, salários e especialização nos têxteis, no vestuário e no couro até { $year }; território: { $region }. Segundo as estatísticas estruturais das empresas do Eurostat.
fact-region = Território dos dados
fact-region-text = { $region } (região NUTS 2 { $code }), { $country }
fact-partner = Participação no PLUSTEX
fact-review = Sobre o texto

tile-persons = Pessoas ao serviço, têxteis e vestuário
tile-persons-note = { $known ->
    [yes] { $change } desde { $base }
   *[no] Variação desde { $base }: não indicada
}
tile-share = Peso na indústria transformadora
tile-share-note = { $country }: { $share }
tile-quotient = Quociente de localização
tile-quotient-note = { $place }.º lugar entre { $of } regiões europeias
tile-wages = Salários por pessoa ao serviço (EUR por ano)
tile-wages-note = Indústria transformadora: { $wages }

finding-size = { $known ->
    [yes] Território: { $region }. Em { $year }, os têxteis e o vestuário davam trabalho a { $persons } pessoas, ou seja, { $share } das pessoas ao serviço na indústria transformadora.
   *[no] Território: { $region }. Para { $year }, não está publicado qualquer valor sobre as pessoas ao serviço nos têxteis e no vestuário.
}
finding-change = { $direction ->
    [up] De { $base } a { $year }, o número de pessoas ao serviço nos têxteis e no vestuário aumentou { $change }.
    [down] De { $base } a { $year }, o número de pessoas ao serviço nos têxteis e no vestuário diminuiu { $change }.
    [level] De { $base } a { $year }, o número de pessoas ao serviço nos têxteis e no vestuário manteve-se praticamente sem alteração.
   *[unknown] Não é possível indicar como evoluiu o número de pessoas ao serviço nos têxteis e no vestuário de { $base } a { $year }: falta um valor, ou este é duvidoso.
} { $all ->
    [up] Em toda a indústria transformadora da região, aumentou { $allchange }.
    [down] Em toda a indústria transformadora da região, diminuiu { $allchange }.
    [level] Em toda a indústria transformadora da região, manteve-se praticamente sem alteração.
   *[unknown] Para toda a indústria transformadora da região, falta um valor.
}
finding-branches = Por ramo desde { $base }: têxteis { $textiles }, vestuário { $clothing }, couro e produtos do couro { $leather }.
finding-break = Quebra de série: { $years }. Qualquer variação calculada entre antes e depois da quebra é meramente indicativa.
finding-quotient = { $level ->
    [high] A região é especializada: na sua indústria transformadora, os têxteis e o vestuário pesam { $quotient } vezes o que pesam na dos { $countries } países europeus com dados, tomados em conjunto.
    [low] A região não é especializada: na sua indústria transformadora, os têxteis e o vestuário pesam { $quotient } vezes o que pesam na dos { $countries } países europeus com dados, tomados em conjunto.
   *[even] Na indústria transformadora da região, os têxteis e o vestuário pesam aproximadamente o mesmo que na dos { $countries } países europeus com dados, tomados em conjunto (quociente de localização: { $quotient }).
}
finding-rank = Posição entre as regiões NUTS 2 europeias com dados ({ $region }): { $place }.º lugar em { $of } por quociente de localização e { $sizeplace }.º lugar em { $sizeof } por número de pessoas ao serviço.

heading-today = O setor hoje
heading-change = Como evoluiu
heading-comparison = A região em comparação
heading-before-use = Antes de utilizar os dados

structure-title = { $region }: os ramos em números
structure-subtitle = Todas as unidades locais, { $year }
structure-note = Quociente de localização: peso do ramo na indústria transformadora da região, dividido pelo seu peso em { $countries } países europeus; 1 significa um peso igual. Os ordenados e salários são divididos por todas as pessoas ao serviço, incluindo os proprietários.
missing-note = { $sign } significa que não está publicado qualquer valor, ou que falta um valor necessário ao cálculo.

trend-title = { $direction ->
    [up] O emprego nos têxteis e no vestuário aumentou { $change } de { $base } a { $year }
    [down] O emprego nos têxteis e no vestuário diminuiu { $change } de { $base } a { $year }
    [level] O emprego nos têxteis e no vestuário manteve-se praticamente sem alteração de { $base } a { $year }
   *[unknown] O emprego por ramo, na medida em que há dados publicados
}
trend-subtitle = Pessoas ao serviço por ramo, { $region }, { $first }–{ $last }
trend-note = Símbolos vazios: o valor tem um sinal convencional ou é duvidoso; ver o quadro por ano.
trend-alternative = Gráfico de linhas das pessoas ao serviço por ramo de { $first } a { $last }; território: { $region }. { $details }
trend-line = { $missing ->
    [none] { $industry }: de { $start } em { $first } a { $end } em { $last }.
   *[other] { $industry }: de { $start } em { $first } a { $end } em { $last }; número de anos sem dados: { $missing }.
}
trend-line-empty = { $industry }: sem dados.

years-title = { $region }: pessoas ao serviço por ano
years-subtitle = Número de pessoas ao serviço, { $first }–{ $last }

comparison-title = { $region }: comparação com o país, as outras regiões parceiras e a Europa
comparison-subtitle = Têxteis e vestuário em conjunto, { $year }
comparison-median = Mediana das regiões europeias (pelo menos { $regions } com dados)
comparison-note = A mediana é calculada, coluna a coluna, sobre todas as regiões NUTS 2 com um valor. Os dados regionais contam as unidades locais onde estas se situam, seja qual for a sede da empresa.

quotients-title = { $place ->
    [none] A especialização das regiões parceiras em têxteis e vestuário
   *[other] { $focus }: { $place }.º lugar por especialização entre { $of } regiões parceiras
}
quotients-title-all = Região parceira mais especializada: { $first }; menos especializada: { $last }
quotients-subtitle = Quociente de localização dos têxteis e do vestuário na indústria transformadora, pessoas ao serviço, { $year }
quotients-reference = { $countries } países = 1
quotients-alternative = Gráfico de pontos ordenado do quociente de localização dos têxteis e do vestuário em { $year }; número de regiões parceiras: { $count }. O mais elevado: { $first } com { $high }; o mais baixo: { $last } com { $low }. { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] Não falta nenhuma região.
   *[other] Número de regiões sem dados: { $missing }.
}

coverage-title = A que território se referem os dados
coverage-territory = O território do parceiro é toda a região NUTS 2: { $region } ({ $code }).
coverage-region = { $territory }: não estão publicados dados regionais para o território próprio do parceiro. Todos os dados são os da região NUTS 2 a que pertence: { $region } ({ $code }).
coverage-country = { $territory }: não estão publicados dados regionais para o território próprio do parceiro. Todos os dados são os do país inteiro, que constitui uma única região NUTS 2: { $region } ({ $code }).
coverage-share = Área NUTS 3 que contém este território: { $units }. Em { $year }, viviam nela { $share } dos habitantes dessa região.
coverage-units = Os dados regionais contam as pessoas ao serviço nas unidades locais (estabelecimentos): fábricas, oficinas e escritórios situados na região. Os dados nacionais sobre as empresas são diferentes.
gaps-title = O que falta ou é duvidoso
gaps-none = Nada: todos os dados sobre as pessoas ao serviço, as unidades locais e os salários estão publicados para { $first }–{ $last }.
gap = { $why ->
    [confidential] { $indicator }: valor confidencial ({ $years }; { $industry }).
   *[unpublished] { $indicator }: valor não publicado ({ $years }; { $industry }).
}
anomaly = { $indicator }, { $industry }, { $years }: o valor publicado não é coerente com os anos vizinhos e não tem qualquer sinal convencional. É apresentado, mas não serve para calcular qualquer variação.

method-quotient = Quociente de localização: (pessoas ao serviço no ramo / pessoas ao serviço na indústria transformadora) na região, dividido pela mesma razão calculada com as somas de todos os países que publicam ambos os dados.
method-change = As variações são as do número de pessoas ao serviço. Uma variação inferior ao movimento habitual do valor de um ano para o outro (a mediana, no mínimo 1%) é descrita como «praticamente sem alteração» ou com «aproximadamente». A soma de ramos falta quando falta uma das parcelas. Não se calcula qualquer taxa a partir de menos de 100 pessoas ou de um valor duvidoso. Nenhum valor é estimado nem completado.
