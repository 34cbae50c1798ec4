## Il sito di tutti i documenti: menu, pagina iniziale, pagine dei luoghi e delle pratiche, che cosa è cambiato, dati, accessibilità.

site-title = Regioni tessili e dell’abbigliamento d’Europa
site-lead = Rapporti e note per le politiche delle regioni europee del tessile e dell’abbigliamento, calcolati dalle statistiche ufficiali e da buone pratiche documentate. Ogni cifra può essere seguita fino alla sua tabella.
site-skip = Vai al contenuto
site-menu = Menu principale
site-here = Siete qui
site-start = Inizio
site-regions = Regioni
site-themes = Temi
site-partnership = Partenariato
site-practices = Buone pratiche
site-changes = Che cosa è cambiato
site-data = Dati ed edizioni
site-accessibility = Accessibilità
site-language = Lingua
site-display = Visualizzazione
site-dark = Colori scuri
site-contrast = Alto contrasto
site-feed = Notiziario (Atom)
site-edition = Edizione del { $date }
site-made = Realizzato con plustex-analysis { $version }. Dati: Eurostat e altre fonti, indicate in ogni documento.

site-search = Cerca
site-search-label = Cercare una regione, un tema, una pratica o un rapporto
site-search-hint = Ogni parola in più restringe la ricerca. Maiuscole e accenti non contano.
site-search-results = Risultati: { $count }
site-search-none = Nessun risultato. Provare con meno parole o solo con l’inizio di una parola.
site-search-script = La ricerca richiede JavaScript; tutti i documenti sono negli elenchi qui sotto.

site-map = Regioni con rapporti
site-map-text = Mappa schematica delle regioni NUTS 2 d’Europa (classificazione del 2013), una tessera per regione. Regioni evidenziate: { $count }. L’elenco accanto alla mappa ha gli stessi collegamenti.
site-map-note = Una tessera per ogni regione NUTS 2 (2013); distanze e superfici non hanno significato. Evidenziate: le regioni con rapporti.
site-partner-regions = Regioni partner
site-other-regions = Altre regioni
site-see-changes = Vedi tutto ciò che è cambiato

site-region = Regione
site-theme = Tema
site-practice = Buona pratica
site-page = Pagina
site-country = Paese
site-nuts = Codice NUTS 2
site-area = Territorio del partner
site-partners = Partner PLUSTEX
site-from-document = Dal documento: { $document }
site-documents = Documenti
site-documents-count = Documenti: { $count }
site-read = Leggi in rete
site-file = { $kind }, { $size }
site-size-kilobytes = { $size } kB
site-size-megabytes = { $size } MB
site-document-failed = Da una compilazione precedente: l’ultima non è riuscita.
site-data-note = XLSX: tutte le tabelle e le figure con le note, e i dati ufficiali. CSV: gli stessi dati come pacchetto per i programmi.
site-earlier = Nelle edizioni precedenti
site-practices-from = Buone pratiche di questa regione
site-practices-of = Buone pratiche per questo tema

site-practices-lead = Che cosa altri hanno fatto per il loro settore tessile e dell’abbigliamento, per quanto dicono le fonti. Ciò che nessuno ha trovato resta aperto.
site-practices-count = Pratiche descritte: { $count }
site-practice-what = Che cosa è stato fatto
site-practice-problem = Il problema
site-practice-resources = Risorse
site-practice-body = Responsabile
site-practice-with = Insieme a
site-practice-where = Dove
site-practice-period = Periodo
site-practice-ongoing = in corso
site-practice-evidence = Che cosa si sa dei suoi effetti
site-practice-against = Che cosa parla contro
site-practice-conditions = Su che cosa si fonda
site-practice-difficulties = Difficoltà
site-practice-claim = Affermazione
site-practice-figure = Valore
site-practice-kind = Tipo
site-practice-source = Fonte
site-practice-english = Alcune parti di questa scheda esistono solo in inglese.

site-changes-lead = Differenze tra l’edizione del { $before } e quella del { $after }.
site-changes-first = Questa è la prima edizione conservata: non c’è ancora nulla con cui confrontarla.
site-changes-figures = Cifre che si sono mosse
site-changes-figures-count = Cifre che si sono mosse: { $count }
site-changes-figures-note = La stessa domanda, posta ai dati delle due edizioni, riceve come risposta un altro numero. I valori sono scritti come nei documenti.
site-changes-figures-more = Mostrate: { $shown } di { $count }; il file le contiene tutte.
site-changes-figures-file = Tutte le cifre che si sono mosse, in un file CSV
site-changes-question = Cifra
site-changes-before = Prima
site-changes-after = Ora
site-changes-practices = Pratiche
site-changes-practices-count = Pratiche nuove: { $new }. Non più presenti: { $gone }. Modificate: { $changed }.
site-changes-documents = Documenti
site-changes-documents-count = Documenti nuovi: { $new }. Non più presenti: { $gone }. Rifatti: { $changed }.
site-changes-new = Novità
site-changes-gone = Non più presenti
site-changes-changed = Modifiche
site-changes-vintages = Dati
site-changes-vintages-none = Tutte le tabelle sono quelle dell’edizione precedente.
site-changes-table = Tabella
site-changes-none-used = non usata

site-data-lead = I dati di ogni documento, le tabelle da cui provengono e le edizioni conservate.
site-data-tables = Le tabelle di questa edizione
site-data-tables-producer = Produttore
site-data-tables-extracted = Estrazione
site-data-tables-licence = Licenza
site-data-files = Dati per documento
site-data-manifest = Da che cosa è stato fatto ogni documento, con le impronte digitali dei file (JSON)
site-data-editions = Edizioni
site-data-present = Edizione attuale
site-data-editions-none = Nessuna edizione precedente è stata conservata.

site-question = { $subject ->
    [change] Variazione degli addetti
    [usual_persons_move] Variazione annua abituale degli addetti
    [usual_quotient_move] Variazione annua abituale del quoziente di localizzazione
    [quotient_interval] Quoziente di localizzazione, intervallo al 95%
    [median] Mediana delle regioni europee
    [median_change] Variazione mediana degli addetti
    [rank] Posto tra le regioni europee
    [ranked] Regioni con dati
    [partner_place] Posto tra le regioni partner
    [partner_total] Somma delle regioni partner
    [partners_known] Regioni partner con dati
    [need] Fabbisogno
    [need_part] Indicatore di un fabbisogno
    [case] Argomenti a favore di una pratica
    [cases] Numero di casi
    [factor] Fattore di una valutazione
    [record_quality] Qualità della scheda di una pratica
    [strategy_share] Posizione tra le strategie
    [shift_part] Parte della variazione degli addetti
    [resilience] Resilienza
    [resilience_range] Resilienza, intervallo
    [option] Vicinanza di un settore
    [options_check] Verifica della vicinanza dei settori
    [peer] Somiglianza tra regioni
    [watched] Dato da seguire
    [evidence] Affermazione della scheda di una pratica
    [calculation] Calcolato da
   *[other] Altra cifra ({ $subject })
}
site-part = { $part ->
    [lower] estremo inferiore
    [upper] estremo superiore
    [downturn] flessione
    [expected_downturn] flessione attesa
    [upturn] ripresa
    [expected_upturn] ripresa attesa
    [resistance] resistenza
    [recoverability] recupero
    [closeness] prossimità
    [density] densità
    [location_quotient] quoziente di localizzazione
    [position] posizione
    [weight] peso
    [compared] regioni confrontate
    [reference] riferimento
    [distance] distanza
    [entries] ingressi
    [auc] area sotto la curva
    [regions] regioni
    [apart] dispersione
    [stability] stabilità
   *[other] { $name }
}

site-feed-edition = Edizione del { $date }. Documenti: { $documents }. Cifre che si sono mosse: { $moved }
site-feed-first = Edizione del { $date }. Documenti: { $documents }.

site-statement-lead = Chi pubblica questo sito vuole che tutti possano usarlo, come chiede la direttiva (UE) 2016/2102.
site-statement-status = In che misura il sito è accessibile
site-statement-status-text = Pagine e documenti sono fatti per rispettare le WCAG 2.2 al livello AA (EN 301 549), i PDF anche PDF/UA-1. Le lacune note sono elencate sotto; il sito è perciò parzialmente conforme.
site-statement-gaps = Lacune note
site-statement-gap-persons = Il sito è stato provato solo con programmi; nessuna persona con disabilità e nessuno che usi ogni giorno un lettore di schermo lo ha ancora provato.
site-statement-gap-review = Nessuna persona di madrelingua ha ancora riveduto i testi, in nessuna delle otto lingue.
site-statement-gap-english = Le schede delle buone pratiche sono in parte solo in inglese; queste parti sono contrassegnate come inglesi.
site-statement-gap-map = Sugli schermi stretti le tessere della mappa sono più piccole di un polpastrello; l’elenco accanto alla mappa ha gli stessi collegamenti.
site-statement-gap-charts = Con i colori scuri le figure dei documenti mantengono lo sfondo bianco; ognuna ha una descrizione a parole e i suoi dati in una tabella.
site-statement-how = Come è stato accertato
site-statement-how-text = Con prove eseguite a ogni modifica del programma: axe-core in Chromium su pagine di questo sito, larghe e strette, con colori chiari, scuri e ad alto contrasto, e l’uso con la sola tastiera; validatori HTML e PDF sui documenti. I programmi trovano solo una parte delle barriere.
site-statement-date = Dichiarazione redatta il { $date }, con questa edizione.
site-statement-contact = Segnalare barriere
site-statement-contact-text = Barriere, o contenuti che servono in altra forma, si possono segnalare a: { $contact }
site-statement-contact-missing = Chi pubblica il sito non ha ancora indicato qui a chi scrivere; fino ad allora ci si rivolga all’ente dal cui indirizzo si è aperto il sito.
site-statement-enforcement = Se la risposta non è soddisfacente, ci si può rivolgere all’autorità che nel paese dell’ente applica la direttiva (UE) 2016/2102.
