## Quello che ogni documento dice.

publisher = Analisi PLUSTEX
edition = Dati fino al { $year }
chart-number = Figura { $number }
table-number = Tabella { $number }
attachment = Tutti i valori delle tabelle e delle figure di questo documento, così come stampati
behind-chart = I dati di questa figura
key-figures = Cifre principali
in-brief = In breve
sources = Fonti
not-available = non disponibile
no-figures = nessun dato
year = Anno
indicator = Indicatore
industry = Settore
territory = Territorio

industry-C = industria manifatturiera
    .label = Industria manifatturiera (C)
industry-C13 = tessile
    .label = Tessile (C13)
    .short = Tessile
industry-C14 = abbigliamento
    .label = Abbigliamento (C14)
    .short = Abbigliamento
industry-C15 = pelle e articoli in pelle
    .label = Pelle e articoli in pelle (C15)
    .short = Pelle
industry-C13_C14 = tessile e abbigliamento
    .label = Tessile e abbigliamento
industry-C13-C15 = tessile, abbigliamento e pelle
    .label = Tessile, abbigliamento e pelle

persons-employed = addetti
    .short = Addetti
    .label = Addetti
local-units = unità locali
    .short = Unità locali
    .label = Unità locali
wages = salari e stipendi
    .short = Salari e stipendi
    .label = Salari e stipendi (milioni di EUR)
persons-per-unit = addetti per unità locale
    .label = Addetti per unità locale
share = quota dell'industria manifatturiera
    .label = Quota della manifattura
wages-per-person = salari e stipendi per addetto
    .label = Salari per addetto (EUR)
location-quotient = quoziente di localizzazione
    .label = Quoziente di localizzazione
change-since = Variazione dal { $year }

flag-b = b: interruzione della serie
flag-c = c: dato riservato
flag-d = d: definizione diversa
flag-e = e: stima
flag-f = f: previsione
flag-i = i: imputato da Eurostat
flag-n = n: non significativo
flag-p = p: provvisorio
flag-r = r: riveduto
flag-s = s: stima di Eurostat
flag-u = u: poco affidabile
flag-z = z: non applicabile

doubtful-changes = Nessuna variazione è mostrata per { $names }: un dato pubblicato necessario è dubbio.
source-line = Fonte: Eurostat, { $tables }; elaborazione propria. Estrazione { $extracted }.
