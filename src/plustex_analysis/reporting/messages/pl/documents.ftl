## Dokumenty, tak jak nazywają je strony i spis wszystkich dokumentów.

layout-other-documents = Inne dokumenty
layout-all-documents = Wszystkie dokumenty
document-region_report = Raport regionalny
document-policy_brief = Notatka dla decydentów
document-theme_report = Raport tematyczny
document-partnership_report = Raport o partnerstwie
document-sector_comparison = Analiza porównawcza
