## Il confronto tra tutte le regioni partner.

comparison-kicker = Analisi comparativa PLUSTEX
comparison-report-title = Tessile, abbigliamento e pelle nelle regioni partner
comparison-report-subtitle = { $count } regioni a confronto, dal { $base } al { $year }
comparison-description = Il tessile, l'abbigliamento e la pelle nelle regioni partner di PLUSTEX, con dati fino al { $year } dalle statistiche strutturali sulle imprese di Eurostat.
fact-regions = Regioni

tile-all-persons = Addetti del tessile e abbigliamento
tile-all-persons-note = In { $regions } regioni partner insieme
tile-all-europe = Quota del totale delle regioni europee
tile-all-europe-note = { $regions } regioni NUTS 2 con dati
tile-all-units = Unità locali del tessile e abbigliamento
tile-all-units-note = In { $regions } regioni partner insieme
tile-all-top = Quoziente di localizzazione più alto

all-up = Più addetti nel tessile e abbigliamento nel { $year } che nel { $base }: { $names }.
all-down = Meno addetti nel tessile e abbigliamento nel { $year } che nel { $base }: { $names }.
all-level = Quasi gli stessi addetti nel { $year } e nel { $base }: { $names }.
all-unknown = Nessuna variazione può essere indicata dal { $base } al { $year }, perché un dato manca o è dubbio: { $names }.
all-range = La variazione va da { $most } ({ $best }) a { $least } ({ $worst }).
all-specialised = Specializzate nel tessile e abbigliamento (quoziente di localizzazione di almeno 1,25), dalla più specializzata: { $names }.

heading-specialisation = Specializzazione
heading-size = Dimensione e variazione
heading-branches = Settori e anni

all-table-title = Le regioni partner con gli stessi indicatori
all-branches-title = Addetti per settore
all-branches-subtitle = Numero di addetti, { $year }
all-years-title = Tessile e abbigliamento per anno
all-years-note = Un dato pubblicato ma dubbio è mostrato come pubblicato; i rapporti delle regioni lo indicano.
