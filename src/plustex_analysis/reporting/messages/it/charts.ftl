## Che cosa dicono a parole i grafici: testi alternativi ricavati dalle cifre disegnate, legende, come si legge un grafico.
## I nomi stanno al nominativo; i numeri seguono i due punti, così va bene qualunque numero.

alt-table = I dati sono nella tabella che accompagna il grafico.
alt-interval = { $value } (intervallo da { $lower } a { $upper })
alt-named = { $name }: { $value }
alt-highest = Valore più alto: { $name }, { $value }.
alt-lowest = Valore più basso: { $name }, { $value }.
alt-focus = { $name }: { $value }.
alt-missing = { $names ->
    [none] Non manca nessun dato.
   *[other] Senza dati ({ $count }): { $names }.
}
alt-years-missing = { $years ->
    [none] Non manca nessun anno.
   *[other] Anni senza dati: { $years }.
}
alt-apart = { $apart ->
    [all] Nessun intervallo si sovrappone a un altro: l'ordine è certo.
    [ends] Il più alto e il più basso si distinguono; tra vicini gli intervalli si sovrappongono.
    [none] Gli intervalli del più alto e del più basso si sovrappongono: non si possono distinguere.
   *[unknown] Senza intervalli non si può dire quali differenze siano certe.
}

alt-dots = Grafico a punti ordinati, numero di righe: { $count }.
alt-lines = Grafico a linee, { $first }–{ $last }, numero di linee: { $count }.
alt-multiples = Piccoli grafici a linee su un'unica scala, { $first }–{ $last }, numero di territori: { $count }.
alt-line = { $name }: { $start } nel { $first }, { $end } nel { $last }.
alt-bars = Grafico a barre delle componenti di una variazione, numero di righe: { $count }; componenti: { $parts }.
alt-slope = Grafico a pendenze, { $first } e { $last }, numero di righe: { $count }.
alt-slope-most = Aumento maggiore o calo minore: { $up } ({ $rise }); calo maggiore o aumento minore: { $down } ({ $fall }).

alt-ternary = Grafico a triangolo, { $first }–{ $last }: territorio: { $name }; vertici: { $corners }.
alt-ternary-never = Nessun anno ha una posizione.
alt-ternary-moved = { $moved ->
    [yes] Gli intervalli del primo e dell'ultimo anno sono separati per: { $corners }.
   *[no] Gli intervalli del primo e dell'ultimo anno si sovrappongono: non si può dire se la posizione sia cambiata.
}
alt-furthest = Tra gli altri territori, più vicino al vertice «{ $corner }»: { $name } ({ $value }).

alt-matrix = Matrice; righe (pratiche): { $rows }; colonne: { $columns }.
alt-states = Tutte le celle: { $states }.
alt-most = Più celle «{ $state }»: { $most } ({ $high }); meno: { $fewest } ({ $low }).
alt-factors = Punti con intervalli in colonne, su una scala da { $low } a { $high }; righe (pratiche): { $rows }.
alt-factor = { $factor }: da { $low } a { $high }, più alto: { $first }; non noti: { $missing }.

alt-needs = Punti con intervalli: il fabbisogno per ciascun tema su una scala da { $low } a { $high }, numero di temi: { $count }.
alt-foremost = Può essere il fabbisogno maggiore, per quanto dicono gli intervalli: { $names }.
alt-set = Fissato dall'amministrazione: { $names }.

alt-network = Linee da chi ha buone pratiche (numero: { $donors }) a chi può riprenderle (numero: { $receivers }). Legami sostenuti dai dati: { $supported }; legami incerti disegnati: { $open }.
alt-network-most = Più legami sostenuti – in partenza: { $donor } ({ $given }); in arrivo: { $receiver } ({ $taken }).
alt-network-none = Nessun legame è sostenuto dai dati.

alt-tiles = Carta schematica: una casella per ogni regione NUTS 2, non in scala. Con dati: { $known }; senza: { $missing }.

state-supported = Sostenuta dai dati
state-likely = Probabile
state-open = Incerta
state-disagree = Le due letture discordano
state-below = Non sostenuta
state-vetoed = Esclusa da una condizione
state-own = Pratica del territorio stesso
state-unknown = Non noto

tiles-schematic = schematica: una casella per ogni regione NUTS 2, disposte all'incirca come sulla carta geografica
tiles-missing = Senza dati
tiles-partner = Territorio partner

note-ternary = Ogni punto mostra tre quote che insieme fanno 100 per cento: più è vicino a un vertice, più grande è quella quota. La croce è il centro, dove nulla prevale. Gli anni con il punto vuoto non si distinguono dal centro. Aree colorate: dove possono trovarsi il primo e l'ultimo anno.
note-factors = Punti: il valore; barre: gli estremi tra cui si trova. Tratteggio: non noto, dunque tutto è possibile.
note-needs = Barre: gli estremi tra cui si trova il fabbisogno, al variare dei pesi e con i dati che mancano. Punti pieni: temi che possono essere il fabbisogno maggiore; punti vuoti: altri sono certamente maggiori. Rombi: fissato dall'amministrazione.
note-network = Linee continue: legami sostenuti dai dati, tanto più spesse quante più sono le pratiche. Linee punteggiate: legami incerti, perché qualcosa non è noto.
