## Lo stesso per un'area di lavoro che guarda a un altro settore: i testi valgono per qualsiasi settore.

region-title-any = { $region }: { $sector }
region-kicker-any = Rapporto di settore
region-subtitle-any = { $direction ->
    [up] { $persons } addetti nel settore nel { $year }, { $change } in più rispetto al { $base }
    [down] { $persons } addetti nel settore nel { $year }, { $change } in meno rispetto al { $base }
    [level] { $persons } addetti nel settore nel { $year }, circa quanti nel { $base }
   *[unknown] Addetti, unità locali e salari fino al { $year }
}
region-description-any = Addetti, unità locali, salari e specializzazione fino al { $year }; territorio: { $region }; settore: { $sector }. Dalle statistiche strutturali sulle imprese di Eurostat.
tile-persons-any = Addetti nel settore
finding-size-any = { $known ->
    [yes] Territorio: { $region }. Nel { $year } il settore dava lavoro a { $persons } addetti, il { $share } degli addetti della manifattura.
   *[no] Territorio: { $region }. Per il { $year } non è pubblicato alcun dato sugli addetti del settore.
}
finding-change-any = { $direction ->
    [up] Dal { $base } al { $year } gli addetti del settore sono aumentati del { $change }.
    [down] Dal { $base } al { $year } gli addetti del settore sono diminuiti del { $change }.
    [level] Dal { $base } al { $year } gli addetti del settore sono rimasti quasi invariati.
   *[unknown] Come siano cambiati gli addetti del settore dal { $base } al { $year } non si può dire: manca un dato, o è dubbio.
} { $all ->
    [up] In tutta la manifattura della regione sono aumentati del { $allchange }.
    [down] In tutta la manifattura della regione sono diminuiti del { $allchange }.
    [level] In tutta la manifattura della regione sono rimasti quasi invariati.
   *[unknown] Per tutta la manifattura della regione manca un dato.
}
finding-quotient-any = { $level ->
    [high] La regione è specializzata: nella sua manifattura il settore pesa { $quotient } volte quanto pesa nell'insieme dei { $countries } paesi europei con dati.
    [low] La regione non è specializzata: nella sua manifattura il settore pesa { $quotient } volte quanto pesa nell'insieme dei { $countries } paesi europei con dati.
   *[even] Nella manifattura della regione il settore pesa circa quanto nell'insieme dei { $countries } paesi europei con dati (quoziente di localizzazione { $quotient }).
}
trend-title-any = { $direction ->
    [up] Gli addetti del settore sono aumentati del { $change } dal { $base } al { $year }
    [down] Gli addetti del settore sono diminuiti del { $change } dal { $base } al { $year }
    [level] Gli addetti del settore sono quasi gli stessi nel { $base } e nel { $year }
   *[unknown] Gli addetti per settore, per quanto pubblicati
}
comparison-subtitle-any = Il settore nel suo insieme, { $year }
quotients-title-any = { $place ->
    [none] Quanto sono specializzate le regioni partner nel settore
   *[other] { $focus } ha il posto { $place } su { $of } regioni partner per specializzazione
}
quotients-subtitle-any = Quoziente di localizzazione del settore nella manifattura, addetti, { $year }
quotients-alternative-any = Grafico a punti ordinato del quoziente di localizzazione del settore in { $count } regioni partner nel { $year }. Il più alto: { $first } con { $high }; il più basso: { $last } con { $low }. { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] Non manca nessuna regione.
   *[other] Regioni senza dato: { $missing }.
}
shift-alternative-any = Grafico a barre delle parti della variazione degli addetti dal { $base } al { $year }; territorio: { $region }. Il settore nel suo insieme: crescita di tutta la manifattura { $national }, crescita dei settori in Europa { $industrialmix }, proprio della regione { $regional }, variazione { $change }.
shift-unknown-any = { $region }: a un'estremità del periodo un dato sul settore manca o è dubbio; la variazione non è divisa in parti.
resilience-subtitle-any = Addetti del settore nella crisi { $first }–{ $trough } e dal { $trough } al { $last }; territorio: { $region }
resilience-unknown-any = { $region }: un dato sul settore nel { $first }, { $trough } o { $last } manca o è dubbio.
peers-note-any = Confronto con { $compared } regioni NUTS 2 europee in cinque dimensioni di ugual peso: settore, struttura della manifattura, dimensione delle unità locali, economia (PIL per abitante, quota dell'industria nell'occupazione) e istruzione. Risultati come crescita e salari sono esclusi di proposito. Distanza 0 vorrebbe dire uguale in tutto. Stabilità: in quanti di 1 000 altri insiemi di pesi la regione resta tra le sei più vicine. Una dimensione senza dati non conta.
options-title-any = Rami vicini alle competenze della regione nel settore
options-none-any = { $region }: la regione non è specializzata nel settore, quindi mancano le competenze da cui partire.
quotients-title-beside-any = Specializzazione nel settore: { $focus } e le regioni partner PLUSTEX
quotients-alternative-beside-any = Grafico a punti ordinato del quoziente di localizzazione del settore nel { $year }: { $focus } ({ $value }) e le regioni partner, in numero di { $count }. Il più alto: { $first } con { $high }; il più basso: { $last } con { $low }. Regioni senza dato: { $missing }.
options-unknown-any = { $region }: i dati sul settore mancano o sono riservati; non si può quindi dire se la regione abbia competenze da cui partire.
comparison-kicker-any = Analisi comparativa di settore
comparison-description-any = Le regioni partner di PLUSTEX a confronto, con dati fino al { $year } dalle statistiche strutturali sulle imprese di Eurostat. Settore: { $sector }.
tile-all-persons-any = Addetti del settore
tile-all-units-any = Unità locali del settore
all-up-any = Più addetti nel settore nel { $year } che nel { $base }: { $names }.
all-down-any = Meno addetti nel settore nel { $year } che nel { $base }: { $names }.
all-specialised-any = Specializzate nel settore (quoziente di localizzazione di almeno 1,25), dalla più specializzata: { $names }.
all-years-title-any = Il settore per anno
all-shift-subtitle-any = Il settore: variazione degli addetti fino al { $year } e sue parti; dal { $base }, o dal primo anno con un dato sicuro
all-resilience-subtitle-any = Il settore: variazione rispetto a quella che i settori facevano attendere, { $first }–{ $trough } e { $trough }–{ $last }
all-relatives-subtitle-any = Regioni simili per struttura in altri paesi, con la stabilità del loro posto, e settori vicini alle competenze del settore, { $year }
all-options-any = Rami vicini alle competenze del settore
all-no-skills-any = non specializzata nel settore
map-title-any = Regioni specializzate nel settore: { $count } su { $of } con dati
map-subtitle-any = Quoziente di localizzazione del settore nel manifatturiero, { $year }; { $schematic }
finding-branches-any = Variazione per ramo dal { $base } – { $changes }.
comparison-report-title-any = Le regioni partner a confronto: { $sector }
