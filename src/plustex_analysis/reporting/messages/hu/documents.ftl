## A dokumentumok, ahogyan az oldalak és az összes dokumentum jegyzéke nevezi őket.

layout-other-documents = További dokumentumok
layout-all-documents = Az összes dokumentum
document-region_report = Regionális jelentés
document-policy_brief = Szakpolitikai összefoglaló
document-theme_report = Tematikus jelentés
document-partnership_report = Partnerségi jelentés
document-sector_comparison = Összehasonlító elemzés
