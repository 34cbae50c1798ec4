## La carta dell’Europa.

map-title = Regioni specializzate nel tessile e abbigliamento: { $count } su { $of } con dati
map-subtitle = Quoziente di localizzazione del tessile e abbigliamento nel manifatturiero, { $year }; { $schematic }
map-code = Codice
map-note = Specializzata: quoziente di localizzazione pari ad almeno 1,25. Regioni della classificazione NUTS { $classification }; tratteggiate quelle senza dati pubblicati. Le regioni partner sono segnate e nominate.
