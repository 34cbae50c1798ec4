## Raport o partnerstwie: potrzeby, strategie, praktyki, powiązania i spotkania wszystkich regionów partnerskich.

partnership-kicker = Raport PLUSTEX o partnerstwie
partnership-title = Czego regiony partnerskie mogą się od siebie nauczyć
partnership-subtitle = Praktyki: { $count }; regiony: { $regions }; sześć tematów: gdzie jest potrzeba, gdzie przejęcie jest uzasadnione, kto z kim mógłby się spotkać
partnership-description = Potrzeby, strategie, dobre praktyki i program spotkań dla wszystkich regionów partnerskich PLUSTEX, na podstawie danych za { $year } r. i katalogu praktyk.
partnership-finding-needs = { $theme }: potrzeba wyraźnie powyżej środka; regiony: { $regions }.
partnership-finding-no-needs = Tematy, w których w żadnym regionie potrzeba nie jest wyraźnie powyżej środka: { $themes }.
partnership-finding-records = { $one ->
    [yes] Na podstawie samej jakości kart praktyk (liczba: { $count }) nie można rozróżnić: tworzą one jedną grupę.
   *[no] Według jakości kart praktyki (liczba: { $count }) tworzą grupy, które można rozróżnić; liczba grup: { $groups }.
}
partnership-finding-firm = Praktyki, których przejęcie jest dobrze uzasadnione w co najmniej jednym regionie partnerskim: { $titles }.
partnership-finding-receives-nothing = Regiony, w których żadne przejęcie nie jest jeszcze dobrze uzasadnione: { $regions }.
partnership-finding-weak = Praktyki, których kartę trzeba uzupełnić, zanim będzie można je zaproponować: { $count }.

heading-partnership-needs = Czego potrzebuje każdy region
heading-partnership-strategies = Między kosztami, wydajnością a wiedzą
heading-partnership-practices = Gdzie przejęcie jest uzasadnione
heading-partnership-links = Kto komu może co przekazać
heading-partnership-meetings = Program spotkań

partnership-needs-title = Potrzeby regionów partnerskich w sześciu tematach
partnership-needs-subtitle = Od 0 do 100, z przedziałem, { $year } r.
partnership-strategies-title = { $lean ->
    [none] Żaden region partnerski nie skłania się wyraźnie ku jednej strategii
   *[some] Regiony, które skłaniają się ku jednej strategii: { $regions }
}
partnership-strategies-subtitle = Udziały trzech strategii z przedziałem, { $year } r.
partnership-lean = Przeważa
partnership-lean-none = żadna wyraźnie
partnership-lean-unknown = nie można określić
partnership-cases-title = { $firm ->
    [none] W żadnym regionie partnerskim przejęcie żadnej praktyki nie jest jeszcze dobrze uzasadnione
   *[some] Praktyki, których przejęcie jest uzasadnione w co najmniej jednym regionie partnerskim: { $count } z { $of }
}
partnership-cases-subtitle = Na ile uzasadnione jest przejęcie praktyki, { $year } r.
partnership-case-firm = uzasadnione
partnership-case-open = otwarte
partnership-case-against = przeciw
partnership-case-weak-record = karta
partnership-case-own = własna
partnership-cases-note = Uzasadnione: dziewięć odczytów na dziesięć leży powyżej środka. Otwarte: rozstrzyga to, czego nie wiadomo. Przeciw: odczyty leżą poniżej środka albo karta opisuje tylko zamierzenie. Karta: jej ocena jest poniżej środka; trzeba ją najpierw uzupełnić. Własna: własna praktyka regionu.
partnership-cases-alternative = Macierz; praktyki: { $practices }; regiony partnerskie: { $regions }. Pola „uzasadnione”: { $firm }. Pola „otwarte”: { $open }. Każde pole ma znak i odcień; tabela należąca do wykresu podaje je słowami.
partnership-weak = Praktyki, których karta jest oceniona poniżej środka, więc zanim się je zaproponuje, trzeba wiedzieć więcej: { $names }.
partnership-stubs = Znane tylko z nazwy, dlatego nieocenione: { $names }.

meetings-intro = Jedno spotkanie na każdy temat, zaplanowane tak, by razem przyniosły jak najwięcej w następujących granicach. Spotkania, których gospodarzem jest jeden region: najwyżej { $hosts }; praktyki pokazane na spotkaniu: najwyżej { $shown }, w tym najwyżej { $presenter } z jednego regionu i najwyżej { $guests } od gości; rozmowy dwustronne jednego regionu: najwyżej { $talks }. Liczy się to, co pewne: to, czego nikt nie wie, nic nie daje.
meetings-title = Program, który przynosi najwięcej
meetings-subtitle = Gospodarze i praktyki do przedstawienia, na podstawie danych za { $year } r.
meetings-talks-title = Kto powinien z kim rozmawiać
meetings-talks-subtitle = Rozmowy dwustronne na każdym spotkaniu: pary, które na pewno mają sobie najwięcej do przekazania
meetings-theme = Temat
meetings-host = Gospodarz
meetings-practices = Praktyki do przedstawienia
meetings-talks = Rozmowy dwustronne
meetings-no-talks = brak par, które na pewno mają coś do przekazania
meetings-pair = { $one } – { $other }
meetings-kept = Stałość wyboru
meetings-note = Stałość wyboru: w jakiej części losowań tego, czego nie wiadomo (ich liczba: { $draws }), wybrany zostaje ten sam gospodarz; poniżej 50% wybór jest otwarty.
calendar-title = Program na tle rzeczywistego kalendarza projektu
calendar-subtitle = Gospodarze spotkań tematycznych z lat 2012–2014 i gospodarze według programu
calendar-real = Rzeczywisty gospodarz
calendar-host = { $host } ({ $where })
calendar-planned = Gospodarz według programu
calendar-verdict = Według tego samego rachunku
calendar-verdict-same = ten sam gospodarz
calendar-verdict-planned = gospodarz z programu przynosi więcej w dziewięciu losowaniach na dziesięć
calendar-verdict-real = rzeczywisty gospodarz przynosi więcej w dziewięciu losowaniach na dziesięć
calendar-verdict-open = różnicy nie można stwierdzić
calendar-verdict-no-meeting = nie znaleziono spotkania na ten temat
calendar-no-date = nie znaleziono daty
calendar-note = Projekt nie mógł tego wiedzieć: dane pochodzą z późniejszego roku, a wiele praktyk powstało później. Wiedział natomiast to, czego nie ma w żadnej tabeli: kto mógł przyjechać, kto chciał być gospodarzem i czego gospodarze chcieli się nauczyć. Spotkania z tej serii, dla których nie znaleziono ani tematu, ani miejsca: { $missing }.
calendar-source = Źródło: wydarzenia projektu wraz ze stronami, na których je znaleziono, w pliku data/partnership.yaml.
