# Laiko eilutės trūkiai diagramose ir jų aprašymuose.

break-label = eilutės trūkis
break-note = Vertikali brūkšninė linija: laiko eilutės trūkis; duomenys prieš jį ir po jo nėra visiškai palyginami.
break-alternative = Laiko eilutės trūkis: duomenys nuo { $year } m. nėra visiškai palyginami su ankstesniais.
