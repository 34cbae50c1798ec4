## Fabbisogni, strategie, raccomandazioni, offerta, piano e dati da seguire di una regione.
## Fabbisogni e corrispondenze sono stampati da 0 a 100 con un intervallo; 50 è il centro della scala.

heading-needs = Di che cosa la regione ha bisogno
heading-strategy = Tra costi, produttività e conoscenza
heading-recommendations = Che cosa la regione può adottare
heading-offer = Che cosa la regione può offrire
heading-plan = Un piano d'azione
heading-monitoring = Che cosa seguire
heading-reached = Come si è giunti alle raccomandazioni

band = { $value } ({ $lower }–{ $upper })
band-unknown = non noto
band-only = { $lower }–{ $upper }

needs-intro = { $measured ->
    [peers] Il fabbisogno per ciascuno dei sei temi PLUSTEX si legge dal posto della regione tra le regioni simili per struttura di altri paesi, in numero di { $peers }: a 0 nessuna ha meno bisogno del tema, a 100 nessuna ne ha di più. L'intervallo mostra che cosa darebbero altri pesi e i dati che mancano.
   *[europe] Il fabbisogno per ciascuno dei sei temi PLUSTEX si legge dal posto della regione tra tutte le regioni europee con dati: a 0 nessuna ha meno bisogno del tema, a 100 nessuna ne ha di più. L'intervallo mostra che cosa darebbero altri pesi e i dati che mancano.
}
needs-priorities = { $set ->
    [yes] Per questi temi l'amministrazione ha fissato una propria priorità, che prende il posto di ciò che dicono i dati: { $themes }.
   *[no] I dati non dicono che cosa si vuole. L'amministrazione non ha ancora fissato priorità proprie; quando lo farà, esse prenderanno il posto dei dati e saranno indicate come tali.
}
needs-pressing = { $theme }: fabbisogno { $band }, chiaramente sopra il centro. Che cosa lo indica di più: { $parts }.
needs-none-pressing = Per nessun tema i dati mostrano un fabbisogno chiaramente sopra il centro.
needs-below = Chiaramente sotto il centro: { $themes }.
needs-open = Posizione incerta rispetto al centro: { $themes }.
needs-part = { $side ->
    [low] { $indicator } – { $value } (regioni confrontate con un valore più alto: { $share })
   *[high] { $indicator } – { $value } (regioni confrontate con un valore più basso: { $share })
}
needs-chart-title = { $pressing ->
    [none] Nessun tema mostra un fabbisogno chiaramente sopra il centro
   *[some] Chiaramente sopra il centro: { $themes }
}
needs-chart-subtitle = { $region }: fabbisogno per i sei temi da 0 a 100, con intervallo, { $year }
needs-middle = centro
needs-alternative = Grafico a punti ordinati con intervalli, da 0 a 100. Numero di righe: { $count }. Il più alto: { $highest } con { $high }; il più basso: { $lowest } con { $low }. Intervallo tutto sopra il centro, 50: { $sure }. Dove gli intervalli si sovrappongono le differenze non si possono distinguere. Tutti i dati sono nella tabella che accompagna il grafico.
needs-chart-note = Le direzioni e i pesi degli indicatori sono un giudizio di questo progetto; l'intervallo mostra che cosa darebbero altri pesi.
needs-parts-title = Di che cosa sono fatti i fabbisogni
needs-parts-subtitle = { $region }, dati del { $year }
needs-parts-indicator = Tema e indicatore
needs-parts-value = Dato
needs-parts-place = Posto tra le regioni confrontate, 0–100
needs-parts-compared = Confrontate
needs-parts-need = Fabbisogno
needs-parts-weight = Peso
needs-parts-row = { $theme }: { $indicator }
needs-parts-note = Posto: 0 è il dato più basso, 100 il più alto. Dove un dato basso significa fabbisogno, il fabbisogno è 100 meno il posto. I dati che esistono solo per i paesi sono confrontati tra paesi.

strategy-intro = PLUSTEX distingueva tre strategie: costi ({ $cost }), produttività ({ $productivity }) e conoscenza e innovazione ({ $knowledge }). Puntava sulla terza.
strategy-title = { $lean ->
    [cost] { $year }: il settore è più vicino ai costi che alle altre strategie
    [productivity] { $year }: il settore è più vicino alla produttività che alle altre strategie
    [knowledge] { $year }: il settore è più vicino alla conoscenza e all'innovazione che alle altre strategie
    [none] { $year }: nessuna strategia prevale chiaramente
   *[unknown] Dove stia il settore non si può dire: mancano dati
}
strategy-subtitle = { $region }: quote delle tre strategie per anno, altre regioni partner nel { $year }
strategy-text = Nel { $year } le quote sono: costi { $cost }, produttività { $productivity }, conoscenza e innovazione { $knowledge }; un terzo ciascuna vorrebbe dire che nulla prevale.
strategy-move = { $towards ->
    [cost] Dal { $first } al { $last } il settore si è spostato verso i costi più di quanto altri pesi potrebbero spiegare.
    [productivity] Dal { $first } al { $last } il settore si è spostato verso la produttività più di quanto altri pesi potrebbero spiegare.
    [knowledge] Dal { $first } al { $last } il settore si è spostato verso la conoscenza e l'innovazione più di quanto altri pesi potrebbero spiegare.
   *[none] Dal { $first } al { $last } nessuno spostamento si distingue da ciò che darebbero altri pesi.
}
strategy-missing = Dove stia il settore nel { $year } non si può dire, perché mancano dati: { $names }.
strategy-note-shares = La forza di una strategia è la media ponderata dei posti che la regione occupa in Europa nei suoi indicatori; la somma delle quote è 100%.
strategy-table-title = Su che cosa si fonda la posizione tra le strategie
strategy-table-subtitle = Indicatori, direzioni e pesi: giudizio di questo progetto
strategy-table-indicator = Strategia e indicatore
strategy-table-direction = La indica
strategy-table-weight = Peso
strategy-table-whose = Dato relativo a
strategy-direction-high = un dato alto
strategy-direction-low = un dato basso
strategy-whose-region = regione
strategy-whose-country = paese
strategy-column-year = Anno

recommendations-intro = Pratiche descritte nel catalogo: { $of }; proposte qui, in ordine alfabetico: { $count }. L'ordine non ha significato.
recommendations-firm = { $firm ->
    [all] Per ciascuna di esse gli argomenti a favore sono solidi.
    [some] Per alcune di esse gli argomenti a favore sono solidi; per le altre la valutazione è aperta, e lo si dice.
   *[none] Per nessuna di esse gli argomenti a favore sono solidi: troppo non è noto. Sono quelle che conviene esaminare per prime.
}
recommendations-basis = Ogni valutazione si fonda su quattro fattori: la qualità che la scheda della pratica dimostra, quanto i luoghi si somigliano per struttura, in che misura le sue condizioni sono soddisfatte qui, e il fabbisogno. È una valutazione solo documentale: nessun esperto ha ancora dato un punteggio a una pratica. Ciò che non è noto allarga un intervallo; non conta mai contro una pratica.
recommendation-extent-whole = Adottare l'intera pratica.
recommendation-extent-check-first = Adottare l'intera pratica, dopo avere verificato le condizioni indicate sotto.
recommendation-extent-in-part = Adottare in parte: tralasciare o cambiare ciò che altrove non ha funzionato, o a cui qui manca la condizione.
recommendation-supported = Gli argomenti a favore sono solidi: nove letture su dieci stanno sopra il centro, tra { $lower } e { $upper } su 100.
recommendation-open = La valutazione è aperta: nove letture su dieci stanno tra { $lower } e { $upper } su 100. Decide ciò che non è noto.
recommendation-need = { $theme }: fabbisogno { $band }.
recommendation-evidence = { $kind }: { $claim } ({ $strength }).
recommendation-evidence-figure = { $kind }: { $claim }: { $figure } { $unit } ({ $strength }).
recommendation-evidence-figure-year = { $kind }: { $claim }: { $figure } { $unit }, { $year } ({ $strength }).
recommendation-no-evidence = Le fonti lette non danno prove di successo.
recommendation-similarity = Luogo d'origine più vicino per struttura: { $place }.
recommendation-quality = La scheda ottiene un punteggio in { $known } criteri documentali su { $of }; i più forti: { $criteria }.
recommendation-fact-theme = Tema
recommendation-fact-place = Da dove viene
recommendation-fact-body = Chi ne è responsabile
recommendation-fact-summary = Che cos'è
recommendation-body = { $name } ({ $type })
recommendation-factor = Fattore
recommendation-value = Da 0 a 100 (intervallo)
recommendation-from = Ricavato da
recommendation-missing = { $kind }: { $what } – { $state }.
recommendation-missing-figure = { $kind }: { $what } – { $state } ({ $indicator }).
recommendation-missing-none = Nulla: ogni condizione indicata nella scheda è soddisfatta, per quanto dicano i dati.
recommendation-conditions-unknown = La scheda non indica condizioni: chiedere all'ente responsabile su che cosa si fonda la pratica.
recommendation-counter-evidence = Che cosa altrove ha parlato contro: { $claim }.
recommendation-place-indicative = La scheda la colloca solo all'incirca ({ $place }).
recommendation-untranslated = I testi di questa pratica sono in inglese: non sono ancora stati tradotti.

offer-none = Il catalogo non descrive nessuna pratica di questa regione.
offer-title = { $supported ->
    [none] Per nessuna regione partner gli argomenti a favore di una pratica di questa regione sono già solidi
   *[some] Regioni partner con argomenti solidi a favore di una pratica di qui: { $regions }
}
offer-subtitle = Pratiche di { $region } e le altre regioni partner, { $year }
offer-practice = Pratica
offer-firm = Argomenti solidi per
offer-open = Valutazione aperta per
offer-against = Argomenti contrari per
offer-nobody = nessuna
offer-weak-record = ancora nessuna: la scheda deve prima dire di più
offer-note = Argomenti solidi: nove letture su dieci stanno sopra il centro e il punteggio della scheda è al centro o sopra. Argomenti contrari: le letture stanno sotto, una condizione essenziale è un vincolo forte, o la scheda descrive solo un progetto. Valutazione aperta: tutto il resto.

plan-intro = Una proposta per due anni, ricavata dalle raccomandazioni: prima le condizioni che nessuno ha ancora esaminato, poi lo scambio con chi attua la pratica, infine una prova. Attori e mesi sono un giudizio di questo progetto: sta all'amministrazione cambiarli.
plan-title = I passi nell'ordine dei mesi
plan-months = Mesi { $first }–{ $last }
step-set-priorities = Fissare le priorità della regione per i sei temi, con la ragione di ciascuna.
step-ask-experts = Far dare a esperti del settore un punteggio alle pratiche con la scheda di valutazione del progetto: { $practices }.
step-check-conditions = Dire se queste condizioni sono soddisfatte nella regione: { $conditions }. Per: { $practices }.
step-meet-donor = Incontrare chi attua le pratiche e vederle all'opera: { $practices }.
step-prepare-conditions = Creare o sostituire le condizioni che mancano: { $conditions }. Per: { $practices }.
step-pilot = Provare in piccolo e annotare che cosa si è dovuto cambiare: { $practices }.
step-review = Confrontare i dati da seguire con il loro valore di partenza e decidere che cosa prosegue.

monitoring-title = Dati da seguire mentre le pratiche vengono adottate
monitoring-subtitle = { $region }, valore di partenza { $year }
monitoring-indicator = Dato
monitoring-baseline = Valore di partenza
monitoring-reference = Raggiunto da un quarto delle simili
monitoring-wanted = Riduce il fabbisogno
monitoring-wanted-up = un aumento
monitoring-wanted-down = un calo
monitoring-wanted-none = dice che cosa è in gioco
monitoring-note = Il riferimento è il quartile tra le regioni simili per struttura (tra i paesi, dove solo questi hanno dati). Dove il valore di partenza è già migliore del riferimento, la regione fa parte di quel quarto. Non è un obiettivo: solo l'amministrazione può fissarne uno. I dati regionali cambiano lentamente e per molte ragioni; una variazione non dimostra che una pratica abbia funzionato.
monitoring-sheet-note = Una scheda da compilare negli anni a venire è nell'allegato statistico.

considered-title = Tutte le pratiche del catalogo, e perché sono proposte o no
considered-subtitle = { $region }, { $year }; corrispondenza da 0 a 100, nove letture su dieci
considered-practice = Pratica
considered-theme = Tema
considered-match = Corrispondenza
considered-outcome = Esito
outcome-chosen = proposta
outcome-own = pratica della regione stessa
outcome-veto = una condizione essenziale è un vincolo forte
outcome-plan-only = la scheda descrive un progetto, non ancora una pratica
outcome-weak-record = il punteggio della scheda è sotto il centro
outcome-below = la corrispondenza è certamente sotto il centro
outcome-theme-full = altre pratiche per lo stesso tema hanno argomenti più certi
outcome-less-certain = altre pratiche hanno argomenti più certi
outcome-better = { $reason }; molto probabilmente migliori: { $names }
considered-note = Sono scelte per prime le pratiche il cui intervallo sta tutto sopra 50 (al massimo cinque, al massimo due per tema); poi, per ogni tema con un fabbisogno pressante che nessuna di queste serve, quella con l'estremo inferiore più alto; infine, fino a tre in tutto, quelle con l'estremo inferiore più alto. Gli intervalli si sovrappongono: che una sia scelta e un'altra no non vuol dire che sia migliore.
considered-veto = Le condizioni possono ancora rovesciare questo esito: tra le pratiche che la tabella non esclude, quelle con una condizione che qui può rivelarsi essenziale e mancante sono { $count }. Gli intervalli non ne tengono conto, e il piano d'azione comincia da lì.
considered-groups = { $one ->
    [yes] Per la sola qualità delle schede le pratiche non si possono distinguere: formano un unico gruppo.
   *[no] Per la qualità delle schede le pratiche formano gruppi distinguibili, in numero di { $groups }.
}
reached-method = La corrispondenza di una pratica con la regione è letta in due modi: come media geometrica dei quattro fattori (un fattore pari a 0 rende tutto 0) e come loro media aritmetica (un fattore forte ne compensa uno debole). Ogni fattore è estratto in modo uniforme tra i suoi estremi; un intervallo contiene nove estrazioni su dieci in entrambe le letture.
