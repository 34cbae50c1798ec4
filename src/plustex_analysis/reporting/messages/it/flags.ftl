## Le lettere delle liste di note di Eurostat in vigore dal 27 gennaio 2025. Maiuscole: perché un dato è riservato.

flag-C = C: dato riservato
flag-N = N: dato non destinato alla pubblicazione
flag-P = P: dato riservato per motivi non statistici
flag-m = m: il dato non può esistere
