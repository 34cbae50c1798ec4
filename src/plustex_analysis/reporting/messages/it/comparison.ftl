## Il confronto tra tutte le regioni partner.

comparison-kicker = Analisi comparativa PLUSTEX
comparison-report-title = Tessile, abbigliamento e pelle nelle regioni partner
comparison-report-subtitle = { $count } regioni a confronto, dal { $base } al { $year }
comparison-description = Il tessile, l'abbigliamento e la pelle nelle regioni partner di PLUSTEX, con dati fino al { $year } dalle statistiche strutturali sulle imprese di Eurostat.
fact-regions = Regioni

tile-all-persons = Addetti del tessile e abbigliamento
tile-all-persons-note = In { $regions } regioni partner insieme
tile-all-europe = Quota del totale europeo
tile-all-europe-note = Di { $countries } paesi con dati
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

heading-analysis = Perché è cambiato, chi si somiglia

all-since = Dal
all-shift-title = Di che cosa sono fatte le variazioni
all-shift-subtitle = Tessile e abbigliamento: variazione degli addetti fino al { $year } e sue parti; dal { $base }, o dal primo anno con un dato sicuro
all-shift-note = Le parti danno insieme la variazione. La crescita di tutta la manifattura e quella del settore sono dei paesi europei che pubblicano tutti i dati necessari; il resto è proprio della regione.
all-resilience-title = Come le regioni hanno attraversato la crisi
all-resilience-subtitle = Tessile e abbigliamento: variazione rispetto a quella che i settori facevano attendere, { $first }–{ $trough } e { $trough }–{ $last }
all-resilience-note = 0 è come atteso, sopra 0 è meglio, −0,5 è mancato della metà. (1) e (2): l'intervallo che darebbero punti di svolta spostati di un anno; dove comprende i due segni, nessuna differenza si può dire.
all-relatives-title = Regioni simili, settori vicini
all-relatives-subtitle = Regioni simili per struttura in altri paesi, con la stabilità del loro posto, e settori vicini alle competenze tessili, { $year }
all-peers = Più vicine per struttura (stabilità)
all-peer = { $name } ({ $stability })
all-options = Settori vicini alle competenze tessili
all-no-skills = non specializzata nel tessile o nell'abbigliamento
all-relatives-note = Stabilità: in quanti di 1 000 altri insiemi di pesi la regione resta tra le sei più vicine. La vicinanza dei settori è calcolata da dove le regioni si specializzano; quanto bene preveda gli ingressi è detto nei rapporti delle regioni.
