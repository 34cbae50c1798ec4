## La nota di due pagine su una regione.

brief-kicker = Nota PLUSTEX per le politiche
brief-title = { $direction ->
    [up] { $region }: nel tessile e abbigliamento più lavoro che nel { $base }
    [down] { $region }: nel tessile e abbigliamento meno lavoro che nel { $base }
    [level] { $region }: nel tessile e abbigliamento circa tanto lavoro quanto nel { $base }
   *[unknown] { $region }: che cosa si può dire del tessile e abbigliamento
}
brief-subtitle = { $pressing ->
    [none] Nessun tema mostra un fabbisogno chiaramente pressante; pratiche che conviene esaminare: { $count }
   *[some] Fabbisogni pressanti: { $themes }. Pratiche proposte: { $count }
}
brief-description = Due pagine sul tessile e abbigliamento fino al { $year }; territorio: { $region }. A che punto è il settore, quali temi chiedono attenzione, quali buone pratiche si possono adottare, e con quale certezza.

brief-messages = Tre messaggi
brief-jobs-label = Variazione degli addetti, { $base }–{ $year }
brief-jobs = { $direction ->
    [up] Addetti del tessile e abbigliamento nel { $year }: { $persons }, più che nel { $base }.
    [down] Addetti del tessile e abbigliamento nel { $year }: { $persons }, meno che nel { $base }.
    [level] Addetti del tessile e abbigliamento nel { $year }: { $persons }, circa quanti nel { $base }.
   *[unknown] Come siano cambiati gli addetti del tessile e abbigliamento dal { $base } al { $year } non si può dire.
}
brief-jobs-sure = { $certainty ->
    [high] La variazione è più del doppio di quanto il dato si muove di solito in un anno ({ $usual }).
    [medium] La variazione è più di quanto il dato si muove di solito in un anno ({ $usual }), ma meno del doppio.
    [low] La variazione rientra in quanto il dato si muove di solito in un anno ({ $usual }).
   *[unknown] Un dato manca o è dubbio, oppure la serie ha un'interruzione.
}
brief-quotient-label = Quoziente di localizzazione, { $year }
brief-quotient = { $level ->
    [high] La regione è specializzata: nella sua manifattura il settore pesa { $quotient } volte quanto in Europa.
    [low] La regione non è specializzata: nella sua manifattura il settore pesa { $quotient } volte quanto in Europa.
    [even] Nella manifattura della regione il settore pesa circa quanto in Europa.
   *[unknown] Quanto il settore pesi rispetto all'Europa non si può dire.
}
brief-quotient-sure = { $certainty ->
    [high] Il suo movimento abituale in un anno ({ $usual }) non tocca questa lettura.
    [low] Il suo movimento abituale in un anno ({ $usual }) potrebbe cambiare questa lettura.
   *[unknown] Manca un dato.
}
brief-need-label = Fabbisogno: { $theme }
brief-need = { $above ->
    [yes] Tra i fabbisogni chiaramente sopra il centro delle regioni confrontate questo è il maggiore.
   *[no] Dei sei temi questo mostra il fabbisogno maggiore, ma non chiaramente sopra il centro.
}
brief-need-sure = Con altri pesi e i dati che mancano sta tra { $lower } e { $upper } su 100.
brief-need-unknown = Quale tema sia più necessario non si può dire: mancano dati.

brief-practices = Che cosa la regione può adottare
brief-practice = { $title } ({ $theme }; { $place }). { $extent } { $support }
brief-practice-firm = Argomenti solidi: { $lower }–{ $upper } su 100.
brief-practice-open = Valutazione aperta: { $lower }–{ $upper } su 100.
brief-extent-whole = Adottare per intero.
brief-extent-check-first = Verificare prima: { $conditions }.
brief-extent-in-part = In parte; verificare prima: { $conditions }.
brief-extent-in-part-only = In parte.
brief-extent-ask = La scheda non indica condizioni: informarsene prima.
brief-steps = Primi passi
brief-sure = Con quale certezza
brief-sure-need = I fabbisogni si leggono dal posto della regione tra { $among ->
    [peers] le regioni simili per struttura
   *[europe] tutte le regioni europee
}; direzioni e pesi sono un giudizio di questo progetto.
brief-sure-practices = Le pratiche sono valutate dalle sole schede; nessun esperto ha ancora dato un punteggio. Gli intervalli contengono nove letture su dieci; ciò che non è noto li allarga.
brief-sure-priorities = { $set ->
    [yes] L'amministrazione ha fissato priorità proprie, e queste contano.
   *[no] L'amministrazione non ha ancora fissato priorità proprie.
}
brief-sure-report = Tutti i dati, tutte le pratiche considerate e la ragione di ogni scelta sono nel rapporto su questa regione.
