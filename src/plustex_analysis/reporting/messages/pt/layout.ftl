## O que diz a paginação de um documento.

layout-contents = Índice
layout-section-number = Secção { $number }
layout-recommendation-number = Recomendação { $number }
layout-take-up-whole = O que adotar: a prática inteira
layout-take-up-part = O que adotar: uma parte da prática
layout-reasons = Porquê aqui
layout-factors = Fatores de sucesso
layout-missing = O que falta: trabalho a fazer antes
layout-cautions = Precauções
layout-card-sources = Fontes desta recomendação
layout-actor = Quem
layout-time = Prazo
layout-shown-by = Feito quando
layout-colon = { colon }
layout-certainty-high = Certeza: elevada
layout-certainty-medium = Certeza: média
layout-certainty-low = Certeza: baixa
layout-certainty-unknown = Certeza: não é possível determinar
layout-data-file = Dados em formato CSV
layout-cite = Como citar
layout-citation = { $publisher }: { $item }. «{ $title }». Em: { $document }. { $edition }.
layout-languages = Este documento noutras línguas
layout-files = Este documento em ficheiro
layout-skip = Saltar para o texto
layout-commentary = Comentário da região
layout-commentary-note = Escrito por analistas da região; não calculado a partir dos dados deste documento.
