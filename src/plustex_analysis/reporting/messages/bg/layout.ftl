## Какво казва оформлението на документа.

layout-contents = Съдържание
layout-section-number = Раздел { $number }
layout-recommendation-number = Препоръка { $number }
layout-take-up-whole = Какво да се възприеме: цялата практика
layout-take-up-part = Какво да се възприеме: част от практиката
layout-reasons = Защо тук
layout-factors = Фактори за успех
layout-missing = Какво липсва: предварителна работа
layout-cautions = Предупреждения
layout-card-sources = Източници на тази препоръка
layout-actor = Кой
layout-time = Срок
layout-shown-by = Изпълнено, когато
layout-colon = { colon }
layout-certainty-high = Сигурност: висока
layout-certainty-medium = Сигурност: средна
layout-certainty-low = Сигурност: ниска
layout-certainty-unknown = Сигурност: не може да се определи
layout-data-file = Данни като файл CSV
layout-cite = Как да се цитира
layout-citation = { $publisher }: { $item }. „{ $title }“. В: { $document }. { $edition }.
layout-languages = Този документ на други езици
layout-files = Този документ като файл
layout-skip = Към текста
layout-commentary = Коментар от региона
layout-commentary-note = Написано от анализатори от региона; не е изчислено от данните в този документ.
