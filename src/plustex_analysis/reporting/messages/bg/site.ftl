## Сайтът с всички документи: меню, начална страница, страници на местата и практиките, какво се е променило, данни, достъпност.

site-title = Текстилни и шивашки региони на Европа
site-lead = Доклади и кратки анализи за политиките в текстилните и шивашките региони на Европа, изчислени от официалната статистика и от описани добри практики. Всяко число може да се проследи до неговата таблица.
site-skip = Към съдържанието
site-menu = Основно меню
site-here = Вие сте тук
site-start = Начало
site-regions = Региони
site-themes = Теми
site-partnership = Партньорство
site-practices = Добри практики
site-changes = Какво се промени
site-data = Данни и издания
site-accessibility = Достъпност
site-language = Език
site-display = Изглед
site-dark = Тъмни цветове
site-contrast = Висок контраст
site-feed = Новини (Atom)
site-edition = Издание от { $date }
site-made = Направено с plustex-analysis { $version }. Данни: Евростат и други източници, посочени във всеки документ.

site-search = Търсене
site-search-label = Търсене на регион, тема, практика или доклад
site-search-hint = Всяка следваща дума стеснява търсенето. Главните букви и ударенията нямат значение.
site-search-results = Резултати: { $count }
site-search-none = Нищо не е намерено. Опитайте с по-малко думи или само с началото на дума.
site-search-script = Търсенето изисква JavaScript; всички документи са в списъците по-долу.

site-map = Региони с доклади
site-map-text = Схематична карта на регионите NUTS 2 в Европа (класификация от 2013 г.), по едно квадратче за регион. Отбелязани региони: { $count }. Списъкът до картата съдържа същите връзки.
site-map-note = По едно квадратче за регион NUTS 2 (2013); разстоянията и площите не означават нищо. Отбелязани са регионите с доклади.
site-partner-regions = Партньорски региони
site-other-regions = Други региони
site-see-changes = Вижте всички промени

site-region = Регион
site-theme = Тема
site-practice = Добра практика
site-page = Страница
site-country = Държава
site-nuts = Код по NUTS 2
site-area = Територия на партньора
site-partners = Партньори по PLUSTEX
site-from-document = От документа: { $document }
site-documents = Документи
site-documents-count = Документи: { $count }
site-read = Четене онлайн
site-file = { $kind }, { $size }
site-size-kilobytes = { $size } kB
site-size-megabytes = { $size } MB
site-document-failed = От по-ранно изготвяне: последното не успя.
site-data-note = XLSX: всички таблици и графики с бележки и официалните данни. CSV: същите числа като пакет данни за програми.
site-earlier = В по-ранни издания
site-practices-from = Добри практики от този регион
site-practices-of = Добри практики по тази тема

site-practices-lead = Какво са направили други за своя текстилен и шивашки сектор, доколкото казват източниците. Онова, което никой не е установил, остава отворено.
site-practices-count = Описани практики: { $count }
site-practice-what = Какво е направено
site-practice-problem = Проблемът
site-practice-resources = Ресурси
site-practice-body = Отговорник
site-practice-with = Заедно с
site-practice-where = Къде
site-practice-period = Период
site-practice-ongoing = продължава
site-practice-evidence = Какво се знае за резултатите
site-practice-against = Какво говори против
site-practice-conditions = На какво се опира
site-practice-difficulties = Трудности
site-practice-claim = Твърдение
site-practice-figure = Число
site-practice-kind = Вид
site-practice-source = Източник
site-practice-english = Части от това описание има само на английски.

site-changes-lead = Разлики между изданието от { $before } и изданието от { $after }
site-changes-first = Това е първото запазено издание; още няма с какво да се сравни.
site-changes-figures = Числа, които се промениха
site-changes-figures-count = Числа, които се промениха: { $count }
site-changes-figures-note = На един и същ въпрос към данните на двете издания се отговаря с различно число. Стойностите са записани както в документите.
site-changes-figures-more = Показани: { $shown } от { $count }; файлът съдържа всички.
site-changes-figures-file = Всички променени числа като файл CSV
site-changes-question = Число
site-changes-before = Преди
site-changes-after = Сега
site-changes-practices = Практики
site-changes-practices-count = Нови практики: { $new }. Вече липсват: { $gone }. Променени: { $changed }.
site-changes-documents = Документи
site-changes-documents-count = Нови документи: { $new }. Вече липсват: { $gone }. Изготвени наново: { $changed }.
site-changes-new = Нови
site-changes-gone = Вече липсват
site-changes-changed = Променени
site-changes-vintages = Данни
site-changes-vintages-none = Всички таблици са от предишното издание.
site-changes-table = Таблица
site-changes-none-used = не е използвана

site-data-lead = Числата във всеки документ, таблиците, от които идват, и запазените издания.
site-data-tables = Таблиците на това издание
site-data-tables-producer = Производител
site-data-tables-extracted = Извлечени
site-data-tables-licence = Лиценз
site-data-files = Данни по документи
site-data-manifest = От какво е изготвен всеки документ, с контролни суми (JSON)
site-data-editions = Издания
site-data-present = Настоящо издание
site-data-editions-none = Няма запазени по-ранни издания.

site-question = { $subject ->
    [change] Изменение на заетите лица
    [usual_persons_move] Обичайно годишно изменение на заетите лица
    [usual_quotient_move] Обичайно годишно изменение на коефициента на локализация
    [quotient_interval] Коефициент на локализация, 95% интервал
    [median] Медиана на европейските региони
    [median_change] Медианно изменение на заетите лица
    [rank] Място сред европейските региони
    [ranked] Региони с данни
    [partner_place] Място сред партньорските региони
    [partner_total] Сума на партньорските региони
    [partners_known] Партньорски региони с данни
    [need] Потребност
    [need_part] Показател за потребност
    [case] Доводи за практика
    [cases] Брой случаи
    [factor] Фактор на оценка
    [record_quality] Качество на описанието на практика
    [strategy_share] Положение между стратегиите
    [shift_part] Част от изменението на заетите лица
    [resilience] Устойчивост
    [resilience_range] Устойчивост, интервал
    [option] Близост на отрасъл
    [options_check] Проверка на близостта на отраслите
    [peer] Сходство на регионите
    [watched] Число за проследяване
    [evidence] Твърдение от описанието на практика
    [calculation] Изчислено от
   *[other] Друго число ({ $subject })
}
site-part = { $part ->
    [lower] долна граница
    [upper] горна граница
    [downturn] спад
    [expected_downturn] очакван спад
    [upturn] подем
    [expected_upturn] очакван подем
    [resistance] съпротива
    [recoverability] възстановяване
    [closeness] близост
    [density] плътност
    [location_quotient] коефициент на локализация
    [position] положение
    [weight] тежест
    [compared] сравнени региони
    [reference] еталон
    [distance] разстояние
    [entries] навлизания
    [auc] площ под кривата
    [regions] региони
    [apart] разсейване
    [stability] стабилност
   *[other] { $name }
}

site-feed-edition = Издание от { $date } Документи: { $documents }. Числа, които се промениха: { $moved }
site-feed-first = Издание от { $date } Документи: { $documents }.

site-statement-lead = Издателят на този сайт желае всеки да може да го ползва, както изисква Директива (ЕС) 2016/2102.
site-statement-status = Степен на достъпност
site-statement-status-text = Страниците и документите са направени според WCAG 2.2, ниво AA (EN 301 549), а файловете PDF и според PDF/UA-1. Известните пропуски са изброени по-долу, затова сайтът е частично съответстващ.
site-statement-gaps = Известни пропуски
site-statement-gap-persons = Сайтът е изпитван само с програми; още не го е пробвал нито човек с увреждане, нито човек, който всекидневно ползва екранен четец.
site-statement-gap-review = Текстовете на нито един от осемте езика още не са прегледани от човек, за когото езикът е роден.
site-statement-gap-english = Описанията на добрите практики са отчасти само на английски; тези части са отбелязани като английски.
site-statement-gap-map = На тесни екрани квадратчетата на картата са по-малки от върха на пръст; списъкът до картата съдържа същите връзки.
site-statement-gap-charts = При тъмни цветове графиките в документите запазват бял фон; всяка има описание с думи и числата си в таблица.
site-statement-how = Как е установено
site-statement-how-text = С тестове при всяка промяна на програмата: axe-core в Chromium върху страници на този сайт, широки и тесни, със светли, тъмни и висококонтрастни цветове, и ползване само с клавиатура; валидатори за HTML и PDF върху документите. Програмите откриват само част от пречките.
site-statement-date = Тази декларация е изготвена на { $date }, заедно с това издание.
site-statement-contact = Съобщете за пречки
site-statement-contact-text = За пречки или за съдържание, което ви е нужно в друг вид, пишете на: { $contact }
site-statement-contact-missing = Издателят още не е посочил тук на кого да се пише; дотогава пишете на органа, от чийто адрес отворихте сайта.
site-statement-enforcement = Ако отговорът не е задоволителен, може да се обърнете към органа, който прилага Директива (ЕС) 2016/2102 в държавата на издателя.
