## Il rapporto su un tema, per tutte le regioni partner.

theme-kicker = Rapporto PLUSTEX su un tema
theme-title = { $theme }: fabbisogni e offerta delle regioni partner
theme-subtitle = { $pressing ->
    [none] In nessuna regione partner il fabbisogno è chiaramente sopra il centro; pratiche descritte: { $count }
   *[some] Fabbisogno chiaramente sopra il centro: { $regions }. Pratiche descritte: { $count }
}
theme-description = Il tema «{ $theme }» nelle regioni partner PLUSTEX: quanto ciascuna ne ha bisogno, quali buone pratiche lo servono, chi potrebbe dare che cosa a chi, e un incontro sul tema.
theme-fact-theme = Il tema
theme-fact-regions = Regioni confrontate
theme-finding-pressing = { $pressing ->
    [none] In nessuna regione partner i dati mostrano un fabbisogno chiaramente sopra il centro.
   *[some] Il fabbisogno è chiaramente sopra il centro in: { $regions }.
}
theme-finding-open = Posizione incerta rispetto al centro: { $regions }.
theme-finding-below = Chiaramente sotto il centro: { $regions }.
theme-finding-practices = { $quality ->
    [none] Pratiche descritte per questo tema: { $count }. Nessuna ha una scheda chiaramente sopra il centro.
   *[some] Pratiche descritte per questo tema: { $count }. Scheda chiaramente sopra il centro: { $titles }.
}
theme-finding-links = { $links ->
    [none] Per nessuna regione partner gli argomenti a favore di una di esse sono già solidi: troppo non è noto.
   *[some] Regioni partner con argomenti solidi a favore di almeno una di esse: { $regions }.
}

heading-theme-needs = Dov'è il fabbisogno
heading-theme-practices = Le pratiche
heading-theme-links = Chi può dare che cosa a chi

theme-needs-title = { $pressing ->
    [none] In nessuna regione il fabbisogno è chiaramente sopra il centro
   *[some] Chiaramente sopra il centro: { $regions }
}
theme-needs-subtitle = { $theme }: fabbisogno da 0 a 100, con intervallo, { $year }
theme-indicators-title = Da che cosa si legge il fabbisogno
theme-indicators-head = { $indicator } ({ $direction }, { $weight })
theme-indicators-note = Tra parentesi: che cosa indica un fabbisogno, e il peso; entrambi sono un giudizio di questo progetto.
theme-figures-subtitle = Dati del { $year }
theme-practices-intro = Le schede dicono che cosa è stato fatto e che cosa ne è venuto. La valutazione è documentale: legge la scheda e non interroga nessuno. Le schede che non si possono distinguere sono in ordine alfabetico.
theme-practices-title = Pratiche descritte per questo tema
theme-practices-subtitle = Qualità della scheda da 0 a 100, con intervallo
theme-practices-source = Fonte: le schede in data/practices, con le loro fonti; valutazione documentale.
theme-cases-title = { $theme }: quanto sono solidi gli argomenti a favore di ogni pratica
theme-practices-record = Scheda
theme-practices-place = Da dove viene
theme-practice-text = { $title }: { $summary }
theme-links-intro = Un legame è solido dove per una pratica di un luogo ci sono argomenti solidi in un altro.
theme-links-none = Nessun legame è ancora solido. Decide ciò che non è noto delle condizioni nelle regioni che riceverebbero.
theme-links-title = { $links ->
    [none] Nessun legame è ancora solido
   *[some] Chi potrebbe ricevere: { $regions }
}
theme-links-subtitle = { $theme }: pratiche con argomenti solidi, per luogo d'origine e regione che riceve, { $year }
theme-links-alternative = Due colonne di nomi unite da linee: luoghi d'origine (numero: { $donors }) e regioni che ricevono ({ $receivers }). Numero di linee: { $count }. Ogni linea sta per almeno una pratica con argomenti solidi; la tabella che accompagna il grafico le elenca.
theme-links-number = Pratiche con argomenti solidi
theme-links-donor = Luogo d'origine
theme-links-receiver = Regione che riceve
theme-links-practices = Pratiche con argomenti solidi

theme-all = Tutti i temi
