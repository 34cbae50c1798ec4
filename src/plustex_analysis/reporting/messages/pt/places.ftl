## Regiões que não são território de um parceiro e regiões cujos dados faltam.

coverage-other = Todos os dados são os da região NUTS 2: { $region } ({ $code }). Não é o território de um parceiro do PLUSTEX.
coverage-other-country = Todos os dados são os do país inteiro, que constitui uma única região NUTS 2: { $region } ({ $code }). Não é o território de um parceiro do PLUSTEX.
comparison-title-beside = { $region }: comparação com o país, as regiões parceiras do PLUSTEX e a Europa
quotients-title-beside = Especialização em têxteis e vestuário: { $focus } e as regiões parceiras do PLUSTEX
quotients-alternative-beside = Gráfico de pontos ordenado do quociente de localização dos têxteis e do vestuário em { $year }: { $focus } ({ $value }) e as regiões parceiras (número: { $count }). O mais elevado: { $first } com { $high }; o mais baixo: { $last } com { $low }. Regiões sem dados: { $missing }.
peers-none-title = Não é possível indicar regiões semelhantes
peers-none = { $region }: faltam ou são confidenciais demasiados dos dados pelos quais se comparam as regiões.
options-unknown-title = Não é possível indicar ramos próximos
options-unknown = { $region }: faltam ou são confidenciais dados sobre os têxteis ou o vestuário, pelo que não se pode dizer se a região tem competências de que se partiria.
