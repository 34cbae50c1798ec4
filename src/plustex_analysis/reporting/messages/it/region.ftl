## Il rapporto su una regione.

region-kicker = Rapporto PLUSTEX per le politiche
region-title = { $region }: tessile, abbigliamento e pelle
region-subtitle = { $direction ->
    [up] { $persons } addetti nel tessile e abbigliamento nel { $year }, { $change } in più rispetto al { $base }
    [down] { $persons } addetti nel tessile e abbigliamento nel { $year }, { $change } in meno rispetto al { $base }
    [level] { $persons } addetti nel tessile e abbigliamento nel { $year }, circa quanti nel { $base }
   *[unknown] Addetti, unità locali e salari fino al { $year }
}
region-description = Addetti, unità locali, salari e specializzazione nel tessile, abbigliamento e pelle fino al { $year }; territorio: { $region }. Dalle statistiche strutturali sulle imprese di Eurostat.
fact-region = Dati di
fact-region-text = { $region } (regione NUTS 2 { $code }), { $country }
fact-partner = Partner PLUSTEX in questo territorio
fact-review = Sul testo

tile-persons = Addetti, tessile e abbigliamento
tile-persons-note = { $known ->
    [yes] { $change } dal { $base }
   *[no] Variazione dal { $base }: non indicata
}
tile-share = Quota della manifattura
tile-share-note = { $country }: { $share }
tile-quotient = Quoziente di localizzazione
tile-quotient-note = Posto { $place } su { $of } regioni europee
tile-wages = Salari per addetto (EUR all'anno)
tile-wages-note = Tutta la manifattura: { $wages }

finding-size = { $known ->
    [yes] Territorio: { $region }. Nel { $year } il tessile e l'abbigliamento davano lavoro a { $persons } addetti, il { $share } degli addetti della manifattura.
   *[no] Territorio: { $region }. Per il { $year } non è pubblicato alcun dato sugli addetti del tessile e dell'abbigliamento.
}
finding-change = { $direction ->
    [up] Dal { $base } al { $year } gli addetti del tessile e dell'abbigliamento sono aumentati del { $change }.
    [down] Dal { $base } al { $year } gli addetti del tessile e dell'abbigliamento sono diminuiti del { $change }.
    [level] Dal { $base } al { $year } gli addetti del tessile e dell'abbigliamento sono rimasti quasi invariati.
   *[unknown] Come siano cambiati gli addetti del tessile e dell'abbigliamento dal { $base } al { $year } non si può dire: manca un dato, o è dubbio.
} { $all ->
    [up] In tutta la manifattura della regione sono aumentati del { $allchange }.
    [down] In tutta la manifattura della regione sono diminuiti del { $allchange }.
    [level] In tutta la manifattura della regione sono rimasti quasi invariati.
   *[unknown] Per tutta la manifattura della regione manca un dato.
}
finding-branches = Per settore dal { $base }: tessile { $textiles }, abbigliamento { $clothing }, pelle e articoli in pelle { $leather }.
finding-break = La serie ha un'interruzione nel { $years }: la variazione è soltanto indicativa.
finding-quotient = { $level ->
    [high] La regione è specializzata: nella sua manifattura il tessile e l'abbigliamento pesano { $quotient } volte quanto pesano nell'insieme dei { $countries } paesi europei con dati.
    [low] La regione non è specializzata: nella sua manifattura il tessile e l'abbigliamento pesano { $quotient } volte quanto pesano nell'insieme dei { $countries } paesi europei con dati.
   *[even] Nella manifattura della regione il tessile e l'abbigliamento pesano circa quanto nell'insieme dei { $countries } paesi europei con dati (quoziente di localizzazione { $quotient }).
}
finding-rank = Tra le regioni NUTS 2 europee con dati, { $region } ha il posto { $place } su { $of } per quoziente di localizzazione e il posto { $sizeplace } su { $sizeof } per numero di addetti.

heading-today = Il settore oggi
heading-change = Come è cambiato
heading-comparison = Il confronto
heading-before-use = Prima di usare i dati

structure-title = { $region }: i settori in cifre
structure-subtitle = Tutte le unità locali, { $year }
structure-note = Quoziente di localizzazione: quota del settore nella manifattura della regione divisa per la sua quota in { $countries } paesi europei; 1 significa come ovunque. Salari e stipendi sono divisi per tutti gli addetti, titolari compresi.
missing-note = { $sign } significa che il dato non è pubblicato, o che manca un dato necessario per calcolarlo.

trend-title = { $direction ->
    [up] Gli addetti del tessile e abbigliamento sono aumentati del { $change } dal { $base } al { $year }
    [down] Gli addetti del tessile e abbigliamento sono diminuiti del { $change } dal { $base } al { $year }
    [level] Gli addetti del tessile e abbigliamento sono quasi gli stessi nel { $base } e nel { $year }
   *[unknown] Gli addetti per settore, per quanto pubblicati
}
trend-subtitle = Addetti per settore, { $region }, { $first }–{ $last }
trend-note = Simboli vuoti: il dato porta una nota o è dubbio; si veda la tabella per anno.
trend-alternative = Grafico a linee degli addetti per settore dal { $first } al { $last }; territorio: { $region }. { $details }
trend-line = { $missing ->
    [none] { $industry }: da { $start } nel { $first } a { $end } nel { $last }.
   *[other] { $industry }: da { $start } nel { $first } a { $end } nel { $last }; anni senza dato: { $missing }.
}
trend-line-empty = { $industry }: nessun dato.

years-title = { $region }: addetti per anno
years-subtitle = Numero di addetti, { $first }–{ $last }

comparison-title = { $region } accanto al suo paese, alle altre regioni partner e all'Europa
comparison-subtitle = Tessile e abbigliamento insieme, { $year }
comparison-median = Mediana delle regioni europee (almeno { $regions } con dati)
comparison-note = La mediana è calcolata su tutte le regioni NUTS 2 con un dato, colonna per colonna. I dati regionali contano le unità locali dove si trovano, qualunque sia la sede dell'impresa.

quotients-title = { $place ->
    [none] Quanto sono specializzate le regioni partner nel tessile e abbigliamento
   *[other] { $focus } ha il posto { $place } su { $of } regioni partner per specializzazione
}
quotients-title-all = { $first } è la regione partner più specializzata, { $last } la meno specializzata
quotients-subtitle = Quoziente di localizzazione del tessile e abbigliamento nella manifattura, addetti, { $year }
quotients-reference = { $countries } paesi = 1
quotients-alternative = Grafico a punti ordinato del quoziente di localizzazione del tessile e abbigliamento in { $count } regioni partner nel { $year }. Il più alto: { $first } con { $high }; il più basso: { $last } con { $low }. { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] Non manca nessuna regione.
   *[other] Regioni senza dato: { $missing }.
}

coverage-title = Di quale territorio sono i dati
coverage-territory = Il territorio del partner è l'intera regione NUTS 2: { $region } ({ $code }).
coverage-region = { $territory }: per il territorio proprio del partner non sono pubblicati dati regionali. Tutti i dati sono quelli della regione NUTS 2 che lo comprende: { $region } ({ $code }).
coverage-country = { $territory }: per il territorio proprio del partner non sono pubblicati dati regionali. Tutti i dati sono quelli dell'intero paese, che è una sola regione NUTS 2: { $region } ({ $code }).
coverage-share = Le aree NUTS 3 che lo comprendono ({ $units }) avevano nel { $year } il { $share } degli abitanti di quella regione.
coverage-units = I dati regionali contano gli addetti delle unità locali: stabilimenti, laboratori e uffici situati nella regione. I dati nazionali sulle imprese sono diversi.
gaps-title = Che cosa manca o è dubbio
gaps-none = Nulla: tutti i dati su addetti, unità locali e salari sono pubblicati per gli anni { $first }–{ $last }.
gap = { $why ->
    [confidential] { $indicator }: dato riservato ({ $years }; { $industry }).
   *[unpublished] { $indicator }: dato non pubblicato ({ $years }; { $industry }).
}
anomaly = { $indicator }, { $industry }, { $years }: il dato pubblicato non si accorda con gli anni vicini e non porta alcuna nota. È mostrato, ma non se ne calcola alcuna variazione.

method-quotient = Quoziente di localizzazione: (addetti del settore / addetti della manifattura) nella regione, diviso per lo stesso rapporto delle somme di tutti i paesi che pubblicano entrambi.
method-change = Le variazioni sono quelle del numero di addetti. Una variazione minore di quanto il dato si muove di solito in un anno (la mediana, almeno l'1 %) è detta "quasi invariata". Le somme di settori mancano quando manca una parte. Da meno di 100 addetti o da un dato dubbio non si calcola alcun tasso. Nessun dato è stimato o completato.