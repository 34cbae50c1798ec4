## Regioni che non sono territorio di un partner, e regioni di cui mancano i dati.

coverage-other = Tutti i dati sono quelli della regione NUTS 2: { $region } ({ $code }). Non è il territorio di un partner PLUSTEX.
coverage-other-country = Tutti i dati sono quelli dell'intero paese, che è una sola regione NUTS 2: { $region } ({ $code }). Non è il territorio di un partner PLUSTEX.
comparison-title-beside = { $region } accanto al suo paese, alle regioni partner PLUSTEX e all'Europa
quotients-title-beside = Specializzazione nel tessile e abbigliamento: { $focus } e le regioni partner PLUSTEX
quotients-alternative-beside = Grafico a punti ordinato del quoziente di localizzazione del tessile e abbigliamento nel { $year }: { $focus } ({ $value }) e le regioni partner, in numero di { $count }. Il più alto: { $first } con { $high }; il più basso: { $last } con { $low }. Regioni senza dato: { $missing }.
peers-none-title = Non si possono indicare regioni simili
peers-none = { $region }: mancano o sono riservati troppi dei dati con cui si confrontano le regioni.
options-unknown-title = Non si possono indicare settori vicini
options-unknown = { $region }: i dati sul tessile o sull'abbigliamento mancano o sono riservati; non si può quindi dire se la regione abbia competenze da cui partire.
