# Interruzioni di una serie, nei grafici e nelle loro descrizioni.

break-label = interruzione
break-note = Linea verticale tratteggiata: interruzione della serie; i dati prima e dopo non sono del tutto confrontabili.
break-alternative = Interruzione della serie: i dati dal { $year } in poi non sono del tutto confrontabili con i precedenti.
break-untold = I dati dal { $year } in poi provengono dalla banca dati che continua la precedente, con altre definizioni: nessuna variazione attraverso questa interruzione è riportata.
