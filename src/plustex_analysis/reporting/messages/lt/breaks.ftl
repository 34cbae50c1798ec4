# Laiko eilutės trūkiai diagramose ir jų aprašymuose.

break-label = eilutės trūkis
break-note = Vertikali brūkšninė linija: laiko eilutės trūkis; duomenys prieš jį ir po jo nėra visiškai palyginami.
break-alternative = Laiko eilutės trūkis: duomenys nuo { $year } m. nėra visiškai palyginami su ankstesniais.
break-untold = Duomenys nuo { $year } m. yra iš rinkinio, kuris tęsia ankstesnįjį pagal kitas apibrėžtis: pokytis per šį trūkį nenurodomas.
