## Документите, както ги наричат страниците и списъкът на всички документи.

layout-other-documents = Други документи
layout-all-documents = Всички документи
document-region_report = Регионален доклад
document-policy_brief = Кратък анализ за политиките
document-theme_report = Тематичен доклад
document-partnership_report = Доклад за партньорството
document-sector_comparison = Сравнителен анализ
