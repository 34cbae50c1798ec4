## Os documentos, tal como as páginas e a lista de todos os documentos os designam.

layout-other-documents = Outros documentos
layout-all-documents = Todos os documentos
document-region_report = Relatório regional
document-policy_brief = Nota de apoio às políticas públicas
document-theme_report = Relatório temático
document-partnership_report = Relatório sobre a parceria
document-sector_comparison = Análise comparativa
