## Amit egy dokumentum elrendezése mond.

layout-contents = Tartalom
layout-section-number = { $number }. fejezet
layout-recommendation-number = { $number }. ajánlás
layout-take-up-whole = Mit érdemes átvenni: a teljes gyakorlatot
layout-take-up-part = Mit érdemes átvenni: a gyakorlat egy részét
layout-reasons = Miért itt
layout-factors = Sikertényezők
layout-missing = Ami hiányzik: előzetes teendők
layout-cautions = Figyelmeztetések
layout-card-sources = Az ajánlás forrásai
layout-actor = Ki
layout-time = Határidő
layout-shown-by = Teljesült, ha
layout-colon = { colon }
layout-certainty-high = Bizonyosság: magas
layout-certainty-medium = Bizonyosság: közepes
layout-certainty-low = Bizonyosság: alacsony
layout-certainty-unknown = Bizonyosság: nem állapítható meg
layout-data-file = Adatok CSV-fájlban
layout-cite = Hivatkozás
layout-citation = { $publisher }: { $item }. „{ $title }”. In: { $document }. { $edition }.
layout-languages = A dokumentum más nyelveken
layout-files = A dokumentum fájlként
layout-skip = Ugrás a szövegre
layout-commentary = A régió kommentárja
layout-commentary-note = A régió elemzői írták; nem e dokumentum adataiból számított szöveg.
