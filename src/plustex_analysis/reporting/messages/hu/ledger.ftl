## The files that let anyone check a document.

ledger-description = Honnan származik minden szám: mindegyik értéke, egysége, kérdése és adatállománya, az ellenőrzéshez
evidence-description = A számok mögötti adatok: táblák, adatlapok, partnerség és gyakorlatok, munkakörnyezetként egyetlen fájlban
ledger-link = Honnan származik minden szám
