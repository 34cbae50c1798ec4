## Quello che dice l'impaginazione di un documento.

layout-contents = Indice
layout-section-number = Sezione { $number }
layout-recommendation-number = Raccomandazione { $number }
layout-take-up-whole = Che cosa adottare: l'intera pratica
layout-take-up-part = Che cosa adottare: una parte della pratica
layout-reasons = Perché qui
layout-factors = Fattori di successo
layout-missing = Che cosa manca: lavoro da fare prima
layout-cautions = Avvertenze
layout-card-sources = Fonti di questa raccomandazione
layout-actor = Chi
layout-time = Entro quando
layout-shown-by = Fatto quando
layout-colon = { colon }
layout-certainty-high = Certezza: alta
layout-certainty-medium = Certezza: media
layout-certainty-low = Certezza: bassa
layout-certainty-unknown = Certezza: non si può stabilire
layout-data-file = Dati in formato CSV
layout-cite = Come citare
layout-citation = { $publisher }: { $item }. «{ $title }». In: { $document }. { $edition }.
layout-languages = Questo documento in altre lingue
layout-files = Questo documento come file
layout-skip = Vai al testo
layout-commentary = Commento dalla regione
layout-commentary-note = Scritto da analisti della regione; non calcolato dai dati di questo documento.
