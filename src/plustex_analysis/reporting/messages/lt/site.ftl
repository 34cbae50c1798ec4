## Visų dokumentų svetainė: meniu, pradžios puslapis, vietų ir praktikų puslapiai, kas pasikeitė, duomenys, prieinamumas.

site-title = Europos tekstilės ir drabužių regionai
site-lead = Politikos ataskaitos ir santraukos apie Europos tekstilės ir drabužių regionus, apskaičiuotos iš oficialiosios statistikos ir aprašytų gerų praktikų. Kiekvieno skaičiaus kilmę galima atsekti iki lentelės.
site-skip = Pereiti prie turinio
site-menu = Pagrindinis meniu
site-here = Jūs esate čia
site-start = Pradžia
site-regions = Regionai
site-themes = Temos
site-partnership = Partnerystė
site-practices = Geros praktikos
site-changes = Kas pasikeitė
site-data = Duomenys ir leidimai
site-accessibility = Prieinamumas
site-language = Kalba
site-display = Vaizdas
site-dark = Tamsios spalvos
site-contrast = Didelis kontrastas
site-feed = Naujienų srautas (Atom)
site-edition = Leidimas: { $date }
site-made = Parengta su plustex-analysis { $version }. Duomenys: Eurostatas ir kiti šaltiniai, nurodyti kiekviename dokumente.

site-search = Ieškoti
site-search-label = Ieškoti regiono, temos, praktikos arba ataskaitos
site-search-hint = Kiekvienas papildomas žodis susiaurina paiešką. Didžiosios raidės ir diakritiniai ženklai nesvarbūs.
site-search-results = Rezultatų skaičius: { $count }
site-search-none = Nieko nerasta. Pabandykite įrašyti mažiau žodžių arba tik žodžio pradžią.
site-search-script = Paieškai reikia „JavaScript“; visi dokumentai yra toliau pateiktuose sąrašuose.

site-map = Regionai su ataskaitomis
site-map-text = Scheminis Europos NUTS 2 regionų žemėlapis (2013 m. klasifikatorius), po vieną langelį kiekvienam regionui. Pažymėtų regionų skaičius: { $count }. Šalia žemėlapio esančiame sąraše yra tos pačios nuorodos.
site-map-note = Po vieną langelį kiekvienam NUTS 2 regionui (2013); atstumai ir plotai nieko nereiškia. Pažymėti regionai su ataskaitomis.
site-partner-regions = Regionai partneriai
site-other-regions = Kiti regionai
site-see-changes = Žiūrėti visus pasikeitimus

site-region = Regionas
site-theme = Tema
site-practice = Gera praktika
site-page = Puslapis
site-country = Šalis
site-nuts = NUTS 2 kodas
site-area = Partnerio teritorija
site-partners = PLUSTEX partneriai
site-from-document = Iš dokumento: { $document }
site-documents = Dokumentai
site-documents-count = Dokumentų skaičius: { $count }
site-read = Skaityti internete
site-file = { $kind }, { $size }
site-size-kilobytes = { $size } kB
site-size-megabytes = { $size } MB
site-document-failed = Iš ankstesnio rengimo: paskutinis nepavyko.
site-data-note = XLSX: visos lentelės ir diagramos su pastabomis bei oficialūs duomenys. CSV: tie patys skaičiai kaip duomenų paketas programoms.
site-earlier = Ankstesniuose leidimuose
site-practices-from = Geros praktikos iš šio regiono
site-practices-of = Geros praktikos šiai temai

site-practices-lead = Ką kiti padarė dėl savo tekstilės ir drabužių sektoriaus, kiek apie tai sako šaltiniai. Tai, ko niekas nenustatė, palikta atvira.
site-practices-count = Aprašytų praktikų skaičius: { $count }
site-practice-what = Kas padaryta
site-practice-problem = Problema
site-practice-resources = Ištekliai
site-practice-body = Atsakinga įstaiga
site-practice-with = Kartu su
site-practice-where = Vieta
site-practice-period = Laikotarpis
site-practice-ongoing = tęsiama
site-practice-evidence = Kas žinoma apie poveikį
site-practice-against = Kas kalba prieš
site-practice-conditions = Kuo ji remiasi
site-practice-difficulties = Sunkumai
site-practice-claim = Teiginys
site-practice-figure = Skaičius
site-practice-kind = Rūšis
site-practice-source = Šaltinis
site-practice-english = Dalis šio aprašo yra tik anglų kalba.

site-changes-lead = Dviejų leidimų skirtumai. Ankstesnis leidimas: { $before } Dabartinis leidimas: { $after }
site-changes-first = Tai pirmasis išsaugotas leidimas, todėl dar nėra su kuo jį palyginti.
site-changes-figures = Pasikeitę skaičiai
site-changes-figures-count = Pasikeitusių skaičių kiekis: { $count }
site-changes-figures-note = Į tą patį klausimą pagal abiejų leidimų duomenis atsakoma kitu skaičiumi. Reikšmės užrašytos kaip dokumentuose.
site-changes-figures-more = Rodoma: { $shown } iš { $count }; rinkmenoje yra visi.
site-changes-figures-file = Visi pasikeitę skaičiai CSV rinkmenoje
site-changes-question = Skaičius
site-changes-before = Anksčiau
site-changes-after = Dabar
site-changes-practices = Praktikos
site-changes-practices-count = Naujos praktikos: { $new }. Nebėra: { $gone }. Pakeistos: { $changed }.
site-changes-documents = Dokumentai
site-changes-documents-count = Nauji dokumentai: { $new }. Nebėra: { $gone }. Parengti iš naujo: { $changed }.
site-changes-new = Nauja
site-changes-gone = Nebėra
site-changes-changed = Pakeista
site-changes-vintages = Duomenys
site-changes-vintages-none = Visos lentelės yra iš ankstesnio leidimo.
site-changes-table = Lentelė
site-changes-none-used = nenaudota

site-data-lead = Kiekvieno dokumento skaičiai, lentelės, iš kurių jie paimti, ir išsaugoti leidimai.
site-data-tables = Šio leidimo lentelės
site-data-tables-producer = Rengėjas
site-data-tables-extracted = Paimta
site-data-tables-licence = Licencija
site-data-files = Duomenys pagal dokumentą
site-data-manifest = Iš ko parengtas kiekvienas dokumentas, su kontrolinėmis sumomis (JSON)
site-data-editions = Leidimai
site-data-present = Dabartinis leidimas
site-data-editions-none = Ankstesnių leidimų neišsaugota.

site-question = { $subject ->
    [change] Dirbančių asmenų skaičiaus pokytis
    [usual_persons_move] Įprastas metinis dirbančių asmenų skaičiaus pokytis
    [usual_quotient_move] Įprastas metinis lokalizacijos koeficiento pokytis
    [quotient_interval] Lokalizacijos koeficientas, 95 % intervalas
    [median] Europos regionų mediana
    [median_change] Dirbančių asmenų skaičiaus pokyčio mediana
    [rank] Vieta tarp Europos regionų
    [ranked] Regionai su duomenimis
    [partner_place] Vieta tarp regionų partnerių
    [partner_total] Regionų partnerių suma
    [partners_known] Regionai partneriai su duomenimis
    [need] Poreikis
    [need_part] Poreikio rodiklis
    [case] Praktikos perėmimo pagrįstumas
    [cases] Atvejų skaičius
    [factor] Vertinimo veiksnys
    [record_quality] Praktikos aprašo kokybė
    [strategy_share] Padėtis tarp strategijų
    [shift_part] Dirbančių asmenų skaičiaus pokyčio dalis
    [resilience] Atsparumas
    [resilience_range] Atsparumas, intervalas
    [option] Veiklos artumas
    [options_check] Veiklų artumo patikra
    [peer] Regionų panašumas
    [watched] Stebėtinas skaičius
    [evidence] Praktikos aprašo teiginys
    [calculation] Apskaičiuota iš
   *[other] Kitas skaičius ({ $subject })
}
site-part = { $part ->
    [lower] apatinė riba
    [upper] viršutinė riba
    [downturn] nuosmukis
    [expected_downturn] tikėtinas nuosmukis
    [upturn] atsigavimas
    [expected_upturn] tikėtinas atsigavimas
    [resistance] atsparumas
    [recoverability] atsigavimas po nuosmukio
    [closeness] artumas
    [density] tankis
    [location_quotient] lokalizacijos koeficientas
    [position] padėtis
    [weight] svoris
    [compared] palyginti regionai
    [reference] atskaitos reikšmė
    [distance] atstumas
    [entries] atėjimai
    [auc] plotas po kreive
    [regions] regionai
    [apart] sklaida
    [stability] pastovumas
   *[other] { $name }
}

site-feed-edition = Leidimas: { $date } Dokumentų skaičius: { $documents }. Pasikeitusių skaičių kiekis: { $moved }
site-feed-first = Leidimas: { $date } Dokumentų skaičius: { $documents }.

site-statement-lead = Šios svetainės leidėjas nori, kad ja galėtų naudotis visi, kaip reikalauja Direktyva (ES) 2016/2102.
site-statement-status = Kiek svetainė prieinama
site-statement-status-text = Puslapiai ir dokumentai rengiami pagal WCAG 2.2 AA lygį (EN 301 549), PDF rinkmenos – ir pagal PDF/UA-1. Žinomi trūkumai išvardyti toliau, todėl svetainė iš dalies atitinka reikalavimus.
site-statement-gaps = Žinomi trūkumai
site-statement-gap-persons = Svetainė tikrinta tik programomis; jos dar nebandė nei žmogus su negalia, nei kasdien ekrano skaitytuvą naudojantis žmogus.
site-statement-gap-review = Nė viena iš aštuonių kalbų tekstų dar neperžiūrėjo gimtakalbis.
site-statement-gap-english = Dalis gerų praktikų aprašų yra tik anglų kalba; tos dalys pažymėtos kaip angliškos.
site-statement-gap-map = Siauruose ekranuose žemėlapio langeliai mažesni už piršto galą; šalia žemėlapio esančiame sąraše yra tos pačios nuorodos.
site-statement-gap-charts = Esant tamsioms spalvoms dokumentų diagramų fonas lieka baltas; kiekviena diagrama aprašyta žodžiais, o jos skaičiai pateikti lentelėje.
site-statement-how = Kaip tai nustatyta
site-statement-how-text = Bandymais, atliekamais kaskart pakeitus programą: „axe-core“ „Chromium“ naršyklėje su šios svetainės puslapiais, plačiais ir siaurais, šviesiomis, tamsiomis ir didelio kontrasto spalvomis, ir naudojimu vien klaviatūra; dokumentai tikrinti HTML ir PDF tikrintuvais. Programos randa tik dalį kliūčių.
site-statement-date = Šio pareiškimo ir leidimo data: { $date }
site-statement-contact = Pranešti apie kliūtis
site-statement-contact-text = Apie kliūtis arba turinį, kurio reikia kitu pavidalu, galima pranešti: { $contact }
site-statement-contact-missing = Leidėjas čia dar nenurodė, kam rašyti; iki tol rašykite įstaigai, kurios adresu atvėrėte šią svetainę.
site-statement-enforcement = Jei atsakymas netenkina, galima kreiptis į įstaigą, kuri leidėjo šalyje prižiūri Direktyvos (ES) 2016/2102 taikymą.
