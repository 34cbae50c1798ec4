## Les documents, tels que les nomment les pages et la liste de tous les documents.

layout-other-documents = Autres documents
layout-all-documents = Tous les documents
document-region_report = Rapport régional
document-policy_brief = Note pour l’action publique
document-theme_report = Rapport thématique
document-partnership_report = Rapport sur le partenariat
document-sector_comparison = Analyse comparative
