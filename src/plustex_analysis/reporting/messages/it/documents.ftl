## I documenti, come li chiamano le pagine e l'elenco di tutti i documenti.

layout-other-documents = Altri documenti
layout-all-documents = Tutti i documenti
document-region_report = Rapporto regionale
document-policy_brief = Nota per le politiche
document-theme_report = Rapporto tematico
document-partnership_report = Rapporto sul partenariato
document-sector_comparison = Analisi comparativa
