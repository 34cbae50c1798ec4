## Затворените списъци с думи на проекта: теми, стратегии, показатели, условия, участници. Основна форма, готова за списък.

theme-young-entrepreneurship = Млади предприемачи
    .full = Младежко предприемачество и иновативни бизнес модели
theme-diversification = Диверсификация
    .full = Диверсификация към висококачествен и високотехнологичен текстил и нишови продукти
theme-creativity = Дизайн и творчество
    .full = Изкуство, дизайн и творчество в текстилните изделия и облеклото
theme-clusters = Мрежи и клъстери
    .full = Мрежи, клъстери и интернационализация на малките и средните предприятия
theme-eco-innovation = Екоиновации
    .full = Екоиновации и социална отговорност
theme-incubation = Инкубиране
    .full = Инкубиране и стартиращи предприятия в производството на текстил и облекло

strategy-cost = Разходи
    .text = преместване на производството в държави с по-ниски разходи за труд
strategy-productivity = Продуктивност
    .text = повече продукция на човек с помощта на нови технологии
strategy-knowledge = Знания и иновации
    .text = използване на знания, комуникация и иновации за достъп до пазарите на качествени и специални продукти

indicator-young-unemployed = Безработни сред икономически активните лица на 15–24 години
indicator-tertiary = Икономически активни лица на 25–64 години с висше образование
indicator-adult-learning = Лица на 25–64 години, участващи в образование или обучение
indicator-digital-services = Програмиране и информационни услуги: заети лица на 1 000 заети жители
indicator-research-services = Научноизследователска и развойна дейност: заети лица на 1 000 заети жители
indicator-testing-services = Инженерни дейности, изпитвания и анализи: заети лица на 1 000 заети жители
indicator-design-services = Дизайн, фотография и други специализирани услуги: заети лица на 1 000 заети жители
indicator-advertising = Реклама и проучване на пазари: заети лица на 1 000 заети жители
indicator-publishing-film = Издателска дейност, филми и звукозаписи: заети лица на 1 000 заети жители
indicator-management-services = Централни офиси и консултации по управление: заети лица на 1 000 заети жители
indicator-legal-accounting = Юридически и счетоводни услуги: заети лица на 1 000 заети жители
indicator-wholesale = Търговия на едро: заети лица на 1 000 заети жители
indicator-recovery = Събиране, обработване и рециклиране на отпадъци: заети лица на 1 000 заети жители
indicator-knowledge-services = Програмиране, инженерни дейности, изпитвания и реклама: заети лица на 1 000 заети жители
indicator-sector-share = Текстил и облекло: дял от заетите лица в преработващата промишленост
indicator-clothing-share = Облекло: дял от заетите лица в производството на текстил и облекло
indicator-unit-size = Заети лица на местна единица в производството на текстил и облекло
indicator-wage = Заплати и възнаграждения на едно заето лице в производството на текстил и облекло
indicator-relative-wage = Заплати на едно заето лице в текстила и облеклото, преработваща промишленост на региона = 100
indicator-jobs-change = Текстил и облекло: изменение на броя на заетите лица за четири години
indicator-units-change = Текстил и облекло: изменение на броя на местните единици за четири години
indicator-value-added = Добавена стойност на едно евро разходи за персонал в текстила и облеклото, цялата страна
indicator-investment = Инвестиции на едно евро разходи за персонал в текстила и облеклото, цялата страна

unit-per-cent = { $value }%
unit-per-thousand = { $value }‰
unit-persons = { $value } лица
unit-euro = { $value } EUR

condition-institution = Институция
condition-funding = Финансиране
condition-skills = Умения
condition-cluster = Предприятия от сектора
condition-research = Научни изследвания
condition-regulation = Правила
condition-infrastructure = Сгради и оборудване
condition-demand = Търсене
condition-heritage = Наследство
condition-partnership = Партньори

condition-state-met = изпълнено
condition-state-met-figure = според един показател изглежда изпълнено
condition-state-uncertain = според един показател може да е пречка
condition-state-constraint = представлява пречка
condition-state-constraint-figure = според един показател е пречка
condition-state-unknown = все още не се е произнесъл никой, който познава региона

body-local-authority = местен орган на властта
body-regional-authority = регионален орган на властта
body-national-authority = национален орган на властта
body-development-agency = агенция за развитие
body-chamber = търговско-промишлена палата
body-business-association = браншово сдружение
body-cluster = клъстерна организация
body-research-centre = изследователски център
body-university = университет
body-cultural-institution = културен институт
body-social-enterprise = социално предприятие
body-charity = благотворителна организация
body-company = предприятие
body-public-company = публично предприятие
body-partnership = партньорство
body-statutory-body = орган, създаден със закон

actor-administration = Администрацията на региона
actor-managing-authority = Управляващият орган на програмата за финансиране
actor-training-providers = Обучителни организации
actor-business-associations = Браншови сдружения и клъстери
actor-research-bodies = Изследователски центрове и университети
actor-competent-authorities = Органи, които отговарят за правилата
actor-owners-of-places = Собственици на сгради и оборудване
actor-cultural-institutions = Културни институти
actor-partners-to-be = Възможни партньори
actor-assessors = Експерти от сектора

source-evaluation = Оценка
source-official-statistics = Официална статистика
source-audited-accounts = Одитиран финансов отчет
source-scholarly = Научна публикация
source-programme-record = Данни на програмата за финансиране
source-monitoring-report = Доклад от наблюдение
source-press = Преса
source-own-website = Уебсайт на отговорната организация
source-partner-website = Уебсайт на партньор
source-reference-work = Справочно издание
source-unclassified = Друг източник

strength-0 = без класификация
strength-1 = заявено, непроверено от други
strength-2 = проследено от програма
strength-3 = официално или научно
strength-4 = получило външна оценка

evidence-result = Резултат
evidence-output = Продукт
evidence-input = Вложени средства
evidence-target = Цел
evidence-context = Контекст

factor-quality = Качество на описанието
factor-similarity = Сходство в структурата
factor-conditions = Условия тук
factor-need = Потребност

reason-documentary = по описанието; няма оценка от експерти
reason-documentary-and-expert = по описанието и по оценки на експерти
reason-nearest-donor = най-близко място на произход: { $place }
reason-no-place-named = няма място на произход от класификацията
reason-no-figures = твърде малко данни за сравнение
reason-own-region = собствена практика на региона
reason-conditions-compared = сравнени са всички условия
reason-conditions-in-part = сравнени условия: { $known } от { $of }
reason-conditions-unknown = никое условие не може да бъде сравнено
reason-measured-need = { $themes }, по данните
reason-set-priority = { $themes }, определено от администрацията
reason-unknown-need = няма данни


criterion-policy_hold = Опора в публичната политика
criterion-means_and_cost = Средства и разходи
criterion-independent_sources = Независими източници
criterion-success_shown = Доказан успех
criterion-evidence_strength = Сила на доказателствата
criterion-conditions_stated = Посочени условия и трудности
criterion-transfer_record = Досегашен трансфер
