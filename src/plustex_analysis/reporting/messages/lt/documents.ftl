## Dokumentai, kaip juos vadina puslapiai ir visų dokumentų sąrašas.

layout-other-documents = Kiti dokumentai
layout-all-documents = Visi dokumentai
document-region_report = Regiono ataskaita
document-policy_brief = Politikos santrauka
document-theme_report = Teminė ataskaita
document-partnership_report = Partnerystės ataskaita
document-sector_comparison = Lyginamoji analizė
