## The files that let anyone check a document.

ledger-description = Da dove viene ogni numero: valore, unità, domanda e dataset di ciascuno, per la verifica
evidence-description = I dati alla base delle cifre: tabelle, schede, partenariato e pratiche, come spazio di lavoro in un solo file
ledger-link = Da dove viene ogni numero
