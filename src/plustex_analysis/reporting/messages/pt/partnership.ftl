## O relatório sobre a parceria: necessidades, estratégias, práticas, ligações e encontros de todas as regiões parceiras.

partnership-kicker = Relatório PLUSTEX sobre a parceria
partnership-title = O que as regiões parceiras podem aprender umas com as outras
partnership-subtitle = Práticas: { $count }; regiões: { $regions }; seis temas: onde está a necessidade, para quem a fundamentação é sólida, quem poderia encontrar quem
partnership-description = Necessidades, estratégias, boas práticas e uma agenda de encontros para todas as regiões parceiras do PLUSTEX, com dados de { $year } e o catálogo de práticas.
partnership-finding-needs = { $theme }: necessidade claramente acima do meio em: { $regions }.
partnership-finding-no-needs = Nestes temas, nenhuma região mostra uma necessidade claramente acima do meio: { $themes }.
partnership-finding-records = { $one ->
    [yes] Apenas pela qualidade das fichas, as { $count } práticas não se podem distinguir: formam um só grupo.
   *[no] Pela qualidade das fichas, as { $count } práticas formam { $groups } grupos que se podem distinguir.
}
partnership-finding-firm = Práticas com fundamentação sólida em pelo menos uma região parceira: { $titles }.
partnership-finding-receives-nothing = Nenhuma fundamentação é ainda sólida para: { $regions }.
partnership-finding-weak = Práticas cuja ficha tem de dizer mais antes de poderem ser propostas: { $count }.

heading-partnership-needs = De que precisa cada região
heading-partnership-strategies = Entre custos, produtividade e conhecimento
heading-partnership-practices = Para quem a fundamentação é sólida
heading-partnership-links = Quem pode dar o quê a quem
heading-partnership-meetings = Uma agenda de encontros

partnership-needs-title = Necessidades das regiões parceiras nos seis temas
partnership-needs-subtitle = De 0 a 100 com intervalo, { $year }
partnership-strategies-title = { $lean ->
    [none] Nenhuma região parceira se inclina claramente para uma estratégia
   *[some] Regiões que se inclinam para uma estratégia: { $regions }
}
partnership-strategies-subtitle = Partes das três estratégias com intervalo, { $year }
partnership-lean = Inclina-se para
partnership-lean-none = nenhuma claramente
partnership-lean-unknown = não é possível indicar
partnership-cases-title = { $firm ->
    [none] Para nenhuma prática a fundamentação é sólida numa região parceira
   *[some] Práticas com fundamentação sólida em pelo menos uma região parceira: { $count } de { $of }
}
partnership-cases-subtitle = Solidez da fundamentação para adotar uma prática, { $year }
partnership-case-firm = sólida
partnership-case-open = em aberto
partnership-case-against = contra
partnership-case-weak-record = ficha
partnership-case-own = própria
partnership-cases-note = Sólida: nove leituras em dez ficam acima do meio. Em aberto: decide o que se desconhece. Contra: as leituras ficam abaixo do meio, ou a ficha descreve apenas um projeto. Ficha: a sua pontuação está abaixo do meio; tem primeiro de dizer mais. Própria: prática da própria região.
partnership-cases-alternative = Matriz; práticas: { $practices }; regiões parceiras: { $regions }. Fundamentações sólidas: { $firm }. Em aberto: { $open }. Cada célula tem um sinal e um tom; o quadro que acompanha o gráfico diz tudo por palavras.
partnership-weak = Práticas cuja ficha tem pontuação abaixo do meio, pelo que é preciso saber mais antes de as propor: { $names }.
partnership-stubs = Práticas conhecidas apenas pelo nome, e por isso não avaliadas: { $names }.

meetings-intro = Um encontro por tema, planeados para que juntos rendam o máximo dentro destes limites. Encontros acolhidos por uma região: no máximo { $hosts }; práticas apresentadas num encontro: no máximo { $shown }, no máximo { $presenter } de uma mesma região e no máximo { $guests } de convidados; conversas a dois por região: no máximo { $talks }. Conta o que é seguro: o que ninguém sabe nada rende.
meetings-title = A agenda que mais rende
meetings-subtitle = Anfitriões e práticas a apresentar, com dados de { $year }
meetings-talks-title = Quem deveria falar com quem
meetings-talks-subtitle = Conversas a dois em cada encontro: os pares que seguramente mais têm um para o outro
meetings-theme = Tema
meetings-host = Anfitrião
meetings-practices = Práticas a apresentar
meetings-talks = Conversas a dois
meetings-no-talks = nenhum par com algo de seguro para dar
meetings-pair = { $one } – { $other }
meetings-kept = Anfitrião mantido
meetings-note = Anfitrião mantido: em quantos de { $draws } sorteios do que se desconhece é escolhido o mesmo anfitrião; abaixo de 50%, a escolha está em aberto.
calendar-title = A agenda ao lado do calendário do próprio projeto
calendar-subtitle = Anfitriões dos encontros temáticos de 2012 a 2014, e os da agenda
calendar-real = Anfitrião real
calendar-host = { $host } ({ $where })
calendar-planned = Anfitrião da agenda
calendar-verdict = Pela mesma conta
calendar-verdict-same = o mesmo anfitrião
calendar-verdict-planned = o anfitrião da agenda rende mais em nove sorteios em dez
calendar-verdict-real = o anfitrião real rende mais em nove sorteios em dez
calendar-verdict-open = não se pode indicar diferença
calendar-verdict-no-meeting = não se encontrou nenhum encontro sobre este tema
calendar-no-date = nenhuma data encontrada
calendar-note = O projeto não podia saber isto: os dados são de um ano posterior, e muitas práticas começaram mais tarde. Sabia o que não está em nenhum quadro: quem podia viajar, quem queria acolher, o que os anfitriões desejavam aprender. Encontros da série de que não se encontrou nem o tema nem o lugar: { $missing }.
calendar-source = Fonte: os eventos do próprio projeto, com as páginas em que foram encontrados, em data/partnership.yaml.
