## As listas fechadas de palavras do projeto: temas, estratégias, indicadores, condições, intervenientes. Prontas para uma enumeração.

theme-young-entrepreneurship = Jovens empresários
    .full = Apoio aos jovens empresários e a modelos de negócio inovadores
theme-diversification = Diversificação
    .full = Diversificação para têxteis de alta qualidade e alta tecnologia e produtos de nicho
theme-creativity = Design e criatividade
    .full = Conteúdo artístico, criativo e de design dos produtos têxteis e de vestuário
theme-clusters = Redes e clusters
    .full = Trabalho em rede, clusters e internacionalização das pequenas e médias empresas
theme-eco-innovation = Ecoinovação
    .full = Ecoinovação e responsabilidade social
theme-incubation = Incubação
    .full = Incubação e criação de empresas nos têxteis e no vestuário

strategy-cost = Custos
    .text = deslocar a produção para países onde o trabalho custa menos
strategy-productivity = Produtividade
    .text = produzir mais por pessoa com novas tecnologias
strategy-knowledge = Conhecimento e inovação
    .text = usar conhecimento, comunicação e inovação para chegar aos mercados da qualidade e dos produtos especiais

indicator-young-unemployed = Desempregados entre a população ativa dos 15 aos 24 anos
indicator-tertiary = População ativa dos 25 aos 64 anos com ensino superior
indicator-adult-learning = População dos 25 aos 64 anos em educação ou formação
indicator-digital-services = Programação e serviços de informação: pessoas ao serviço por 1 000 residentes empregados
indicator-research-services = Investigação e desenvolvimento: pessoas ao serviço por 1 000 residentes empregados
indicator-testing-services = Engenharia, ensaios e análises técnicas: pessoas ao serviço por 1 000 residentes empregados
indicator-design-services = Design, fotografia e outros serviços especializados: pessoas ao serviço por 1 000 residentes empregados
indicator-advertising = Publicidade e estudos de mercado: pessoas ao serviço por 1 000 residentes empregados
indicator-publishing-film = Edição, cinema e som: pessoas ao serviço por 1 000 residentes empregados
indicator-management-services = Sedes sociais e consultoria de gestão: pessoas ao serviço por 1 000 residentes empregados
indicator-legal-accounting = Serviços jurídicos e de contabilidade: pessoas ao serviço por 1 000 residentes empregados
indicator-wholesale = Comércio por grosso: pessoas ao serviço por 1 000 residentes empregados
indicator-recovery = Recolha, tratamento e valorização de resíduos: pessoas ao serviço por 1 000 residentes empregados
indicator-knowledge-services = Programação, engenharia, ensaios e publicidade: pessoas ao serviço por 1 000 residentes empregados
indicator-sector-share = Têxteis e vestuário: peso nas pessoas ao serviço da indústria transformadora
indicator-clothing-share = Vestuário: peso nas pessoas ao serviço dos têxteis e vestuário
indicator-unit-size = Pessoas ao serviço por unidade local nos têxteis e vestuário
indicator-wage = Ordenados e salários por pessoa ao serviço nos têxteis e vestuário
indicator-relative-wage = Salários por pessoa ao serviço nos têxteis e vestuário, indústria transformadora da região = 100
indicator-jobs-change = Têxteis e vestuário: variação das pessoas ao serviço em quatro anos
indicator-units-change = Têxteis e vestuário: variação das unidades locais em quatro anos
indicator-value-added = Valor acrescentado por euro de gastos com o pessoal nos têxteis e vestuário, país inteiro
indicator-investment = Investimento por euro de gastos com o pessoal nos têxteis e vestuário, país inteiro

unit-per-cent = { $value }%
unit-per-thousand = { $value }‰
unit-persons = { $value } pessoas
unit-euro = { $value } EUR

condition-institution = Instituição
condition-funding = Financiamento
condition-skills = Competências
condition-cluster = Empresas do setor
condition-research = Investigação
condition-regulation = Regras
condition-infrastructure = Edifícios e equipamento
condition-demand = Procura
condition-heritage = Património
condition-partnership = Parceiros

condition-state-met = cumprida
condition-state-met-figure = parece cumprida, segundo um dado
condition-state-uncertain = pode ser uma limitação, segundo um dado
condition-state-constraint = é uma limitação
condition-state-constraint-figure = é uma limitação, segundo um dado
condition-state-unknown = ninguém que conheça a região se pronunciou ainda

body-local-authority = autarquia local
body-regional-authority = autoridade regional
body-national-authority = autoridade nacional
body-development-agency = agência de desenvolvimento
body-chamber = câmara de comércio
body-business-association = associação empresarial
body-cluster = entidade de cluster
body-research-centre = centro de investigação
body-university = universidade
body-cultural-institution = instituição cultural
body-social-enterprise = empresa social
body-charity = instituição de beneficência
body-company = empresa
body-public-company = empresa pública
body-partnership = parceria
body-statutory-body = organismo criado por lei

actor-administration = Administração da região
actor-managing-authority = Autoridade de gestão do programa de financiamento
actor-training-providers = Entidades formadoras
actor-business-associations = Associações empresariais e clusters
actor-research-bodies = Centros de investigação e universidades
actor-competent-authorities = Autoridades responsáveis pelas regras
actor-owners-of-places = Proprietários de edifícios e equipamento
actor-cultural-institutions = Instituições culturais
actor-partners-to-be = Possíveis parceiros
actor-assessors = Peritos do setor

source-evaluation = Avaliação
source-official-statistics = Estatísticas oficiais
source-audited-accounts = Contas auditadas
source-scholarly = Publicação científica
source-programme-record = Ficha do programa de financiamento
source-monitoring-report = Relatório de acompanhamento
source-press = Imprensa
source-own-website = Sítio da entidade responsável
source-partner-website = Sítio de um parceiro
source-reference-work = Obra de referência
source-unclassified = Outra fonte

strength-0 = não classificado
strength-1 = declarado, não verificado por outros
strength-2 = acompanhado por um programa
strength-3 = oficial ou científico
strength-4 = avaliado do exterior

evidence-result = Resultado
evidence-output = Realização
evidence-input = Meios
evidence-target = Meta
evidence-context = Contexto

factor-quality = Qualidade da ficha
factor-similarity = Semelhança de estrutura
factor-conditions = Condições aqui
factor-need = Necessidade

reason-documentary = lida na ficha; nenhum perito a pontuou
reason-documentary-and-expert = lida na ficha e pontuada por peritos
reason-nearest-donor = lugar de origem mais próximo: { $place }
reason-no-place-named = nenhum lugar de origem na classificação
reason-no-figures = dados insuficientes para comparar
reason-own-region = prática da própria região
reason-conditions-compared = todas as condições comparadas
reason-conditions-in-part = condições comparadas: { $known } de { $of }
reason-conditions-unknown = nenhuma condição pôde ser comparada
reason-measured-need = { $themes }, segundo os dados
reason-set-priority = { $themes }, por decisão da administração
reason-unknown-need = sem dados


criterion-policy_hold = Proximidade às políticas públicas
criterion-means_and_cost = Meios e custos
criterion-independent_sources = Fontes independentes
criterion-success_shown = Êxito demonstrado
criterion-evidence_strength = Força das provas
criterion-conditions_stated = Condições e dificuldades indicadas
criterion-transfer_record = Transferências já feitas
