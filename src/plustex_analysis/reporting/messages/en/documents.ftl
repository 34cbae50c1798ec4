## Documents, as pages and the list of all documents call them.

layout-other-documents = Other documents
layout-all-documents = All documents
document-region_report = Region report
document-policy_brief = Policy brief
document-theme_report = Theme report
document-partnership_report = Partnership report
document-sector_comparison = Comparative analysis
