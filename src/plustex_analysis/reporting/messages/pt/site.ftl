## O sítio de todos os documentos: menu, página inicial, páginas dos lugares e das práticas, o que mudou, dados, acessibilidade.

site-title = Regiões têxteis e do vestuário da Europa
site-lead = Relatórios e notas de apoio às políticas públicas para as regiões europeias do têxtil e do vestuário, calculados a partir de estatísticas oficiais e de boas práticas documentadas. Cada número pode ser seguido até à sua tabela.
site-skip = Saltar para o conteúdo
site-menu = Menu principal
site-here = Está aqui
site-start = Início
site-regions = Regiões
site-themes = Temas
site-partnership = Parceria
site-practices = Boas práticas
site-changes = O que mudou
site-data = Dados e edições
site-accessibility = Acessibilidade
site-language = Língua
site-display = Apresentação
site-dark = Cores escuras
site-contrast = Alto contraste
site-feed = Notícias (Atom)
site-edition = Edição de { $date }
site-made = Feito com plustex-analysis { $version }. Dados: Eurostat e outras fontes, indicadas em cada documento.

site-search = Pesquisar
site-search-label = Pesquisar uma região, um tema, uma prática ou um relatório
site-search-hint = Cada palavra a mais restringe a pesquisa. Maiúsculas e acentos não contam.
site-search-results = Resultados: { $count }
site-search-none = Nada foi encontrado. Experimente menos palavras, ou só o início de uma palavra.
site-search-script = A pesquisa precisa de JavaScript; todos os documentos estão nas listas abaixo.

site-map = Regiões com relatórios
site-map-text = Mapa esquemático das regiões NUTS 2 da Europa (classificação de 2013), um quadrado por região. Regiões assinaladas: { $count }. A lista ao lado do mapa tem as mesmas ligações.
site-map-note = Um quadrado por região NUTS 2 (2013); distâncias e áreas não têm significado. Assinaladas: as regiões com relatórios.
site-partner-regions = Regiões parceiras
site-other-regions = Outras regiões
site-see-changes = Ver tudo o que mudou

site-region = Região
site-theme = Tema
site-practice = Boa prática
site-page = Página
site-country = País
site-nuts = Código NUTS 2
site-area = Território do parceiro
site-partners = Parceiros PLUSTEX
site-from-document = Do documento: { $document }
site-documents = Documentos
site-documents-count = Documentos: { $count }
site-read = Ler em linha
site-file = { $kind }, { $size }
site-size-kilobytes = { $size } kB
site-size-megabytes = { $size } MB
site-document-failed = De uma produção anterior: a última falhou.
site-data-note = XLSX: todas as tabelas e gráficos com notas, e os números oficiais. CSV: os mesmos números num pacote de dados para programas.
site-earlier = Em edições anteriores
site-practices-from = Boas práticas desta região
site-practices-of = Boas práticas para este tema

site-practices-lead = O que outros fizeram pelo seu setor têxtil e do vestuário, tanto quanto as fontes dizem. O que ninguém encontrou fica em aberto.
site-practices-count = Práticas descritas: { $count }
site-practice-what = O que foi feito
site-practice-problem = O problema
site-practice-resources = Meios
site-practice-body = Responsável
site-practice-with = Em conjunto com
site-practice-where = Onde
site-practice-period = Período
site-practice-ongoing = em curso
site-practice-evidence = O que se sabe dos seus efeitos
site-practice-against = O que fala contra
site-practice-conditions = Em que assenta
site-practice-difficulties = Dificuldades
site-practice-claim = Afirmação
site-practice-figure = Número
site-practice-kind = Tipo
site-practice-source = Fonte
site-practice-english = Algumas partes desta ficha só existem em inglês.

site-changes-lead = Diferenças entre a edição de { $before } e a de { $after }.
site-changes-first = Esta é a primeira edição conservada: ainda não há nada com que a comparar.
site-changes-figures = Números que mudaram
site-changes-figures-count = Números que mudaram: { $count }
site-changes-figures-note = A mesma pergunta, feita aos dados das duas edições, tem outro número por resposta. Os valores estão escritos como nos documentos.
site-changes-figures-more = Mostrados: { $shown } de { $count }; o ficheiro tem todos.
site-changes-figures-file = Todos os números que mudaram, em ficheiro CSV
site-changes-question = Número
site-changes-before = Antes
site-changes-after = Agora
site-changes-practices = Práticas
site-changes-practices-count = Práticas novas: { $new }. Já ausentes: { $gone }. Alteradas: { $changed }.
site-changes-documents = Documentos
site-changes-documents-count = Documentos novos: { $new }. Já ausentes: { $gone }. Refeitos: { $changed }.
site-changes-new = Novidades
site-changes-gone = Já ausentes
site-changes-changed = Alterações
site-changes-vintages = Dados
site-changes-vintages-none = Todas as tabelas são as da edição anterior.
site-changes-table = Tabela
site-changes-none-used = não usada

site-data-lead = Os números de cada documento, as tabelas de que provêm e as edições conservadas.
site-data-tables = As tabelas desta edição
site-data-tables-producer = Produtor
site-data-tables-extracted = Extração
site-data-tables-licence = Licença
site-data-files = Dados por documento
site-data-manifest = De que foi feito cada documento, com as impressões digitais dos ficheiros (JSON)
site-data-editions = Edições
site-data-present = Edição atual
site-data-editions-none = Nenhuma edição anterior foi conservada.

site-question = { $subject ->
    [change] Variação das pessoas ao serviço
    [usual_persons_move] Variação anual habitual das pessoas ao serviço
    [usual_quotient_move] Variação anual habitual do quociente de localização
    [quotient_interval] Quociente de localização, intervalo a 95%
    [median] Mediana das regiões europeias
    [median_change] Variação mediana das pessoas ao serviço
    [rank] Lugar entre as regiões europeias
    [ranked] Regiões com número
    [partner_place] Lugar entre as regiões parceiras
    [partner_total] Soma das regiões parceiras
    [partners_known] Regiões parceiras com número
    [need] Necessidade
    [need_part] Indicador de uma necessidade
    [case] Argumentos a favor de uma prática
    [cases] Número de casos
    [factor] Fator de uma avaliação
    [record_quality] Qualidade da ficha de uma prática
    [strategy_share] Posição entre as estratégias
    [shift_part] Parte da variação das pessoas ao serviço
    [resilience] Resiliência
    [resilience_range] Resiliência, intervalo
    [option] Proximidade de um setor
    [options_check] Verificação da proximidade dos setores
    [peer] Semelhança entre regiões
    [watched] Número a acompanhar
    [evidence] Afirmação da ficha de uma prática
    [calculation] Calculado a partir de
   *[other] Outro número ({ $subject })
}
site-part = { $part ->
    [lower] limite inferior
    [upper] limite superior
    [downturn] quebra
    [expected_downturn] quebra esperada
    [upturn] retoma
    [expected_upturn] retoma esperada
    [resistance] resistência
    [recoverability] recuperação
    [closeness] proximidade
    [density] densidade
    [location_quotient] quociente de localização
    [position] posição
    [weight] peso
    [compared] regiões comparadas
    [reference] referência
    [distance] distância
    [entries] entradas
    [auc] área sob a curva
    [regions] regiões
    [apart] dispersão
    [stability] estabilidade
   *[other] { $name }
}

site-feed-edition = Edição de { $date }. Documentos: { $documents }. Números que mudaram: { $moved }
site-feed-first = Edição de { $date }. Documentos: { $documents }.

site-statement-lead = Quem publica este sítio quer que todos o possam usar, como pede a Diretiva (UE) 2016/2102.
site-statement-status = Até que ponto o sítio é acessível
site-statement-status-text = As páginas e os documentos são feitos para cumprir as WCAG 2.2 no nível AA (EN 301 549), os PDF também PDF/UA-1. As falhas conhecidas estão listadas abaixo; por isso o sítio está parcialmente conforme.
site-statement-gaps = Falhas conhecidas
site-statement-gap-persons = O sítio só foi testado com programas; nenhuma pessoa com deficiência e ninguém que use todos os dias um leitor de ecrã o experimentou ainda.
site-statement-gap-review = Nenhum falante nativo reviu ainda os textos, em nenhuma das oito línguas.
site-statement-gap-english = As fichas das boas práticas estão em parte só em inglês; essas partes estão assinaladas como inglesas.
site-statement-gap-map = Em ecrãs estreitos os quadrados do mapa são menores do que a ponta de um dedo; a lista ao lado do mapa tem as mesmas ligações.
site-statement-gap-charts = Com cores escuras os gráficos dos documentos mantêm o fundo branco; cada um tem uma descrição por palavras e os seus números em tabela.
site-statement-how = Como isto foi apurado
site-statement-how-text = Por testes executados a cada alteração do programa: axe-core no Chromium em páginas deste sítio, largas e estreitas, com cores claras, escuras e de alto contraste, e uso só com o teclado; validadores de HTML e PDF nos documentos. Os programas só encontram uma parte das barreiras.
site-statement-date = Esta declaração foi preparada em { $date }, com esta edição.
site-statement-contact = Comunicar barreiras
site-statement-contact-text = Barreiras, ou conteúdos de que precise noutra forma, podem ser comunicados a: { $contact }
site-statement-contact-missing = Quem publica ainda não indicou aqui a quem escrever; até lá, escreva à entidade em cujo endereço abriu este sítio.
site-statement-enforcement = Se a resposta não for satisfatória, pode dirigir-se à autoridade que aplica a Diretiva (UE) 2016/2102 no país da entidade.
