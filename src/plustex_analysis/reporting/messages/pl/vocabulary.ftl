## Zamknięte wykazy słów projektu: tematy, strategie, wskaźniki, warunki, wykonawcy. W mianowniku, gotowe do wyliczenia.

theme-young-entrepreneurship = Młodzi przedsiębiorcy
    .full = Młoda przedsiębiorczość i innowacyjne modele biznesowe
theme-diversification = Dywersyfikacja
    .full = Dywersyfikacja: wysoka jakość, tekstylia zaawansowane technologicznie i produkty niszowe
theme-creativity = Wzornictwo i kreatywność
    .full = Sztuka, wzornictwo i kreatywność w wyrobach tekstylnych i odzieżowych
theme-clusters = Sieci i klastry
    .full = Sieci, klastry i umiędzynarodowienie małych i średnich przedsiębiorstw
theme-eco-innovation = Ekoinnowacje
    .full = Ekoinnowacje i odpowiedzialność społeczna
theme-incubation = Inkubacja
    .full = Inkubacja i start-upy w branży tekstylnej i odzieżowej

strategy-cost = Koszty
    .text = przeniesienie produkcji do krajów o niższych kosztach pracy
strategy-productivity = Wydajność
    .text = większa produkcja na osobę dzięki nowym technologiom
strategy-knowledge = Wiedza i innowacje
    .text = wiedza, komunikacja i innowacje jako droga na rynki wyrobów wysokiej jakości i produktów specjalnych

indicator-young-unemployed = Bezrobotni wśród aktywnych zawodowo w wieku 15–24 lata
indicator-tertiary = Osoby z wykształceniem wyższym wśród aktywnych zawodowo w wieku 25–64 lata
indicator-adult-learning = Osoby w wieku 25–64 lata uczące się lub szkolące się
indicator-digital-services = Programowanie i usługi informacyjne: pracujący na 1 000 pracujących mieszkańców
indicator-research-services = Badania naukowe i prace rozwojowe: pracujący na 1 000 pracujących mieszkańców
indicator-testing-services = Inżynieria, badania i analizy techniczne: pracujący na 1 000 pracujących mieszkańców
indicator-design-services = Projektowanie, fotografia i inne usługi specjalistyczne: pracujący na 1 000 pracujących mieszkańców
indicator-advertising = Reklama i badanie rynku: pracujący na 1 000 pracujących mieszkańców
indicator-publishing-film = Publikacje, film i nagrania dźwiękowe: pracujący na 1 000 pracujących mieszkańców
indicator-management-services = Firmy centralne i doradztwo w zarządzaniu: pracujący na 1 000 pracujących mieszkańców
indicator-legal-accounting = Usługi prawne i rachunkowe: pracujący na 1 000 pracujących mieszkańców
indicator-wholesale = Handel hurtowy: pracujący na 1 000 pracujących mieszkańców
indicator-recovery = Zbieranie i przetwarzanie odpadów, odzysk surowców: pracujący na 1 000 pracujących mieszkańców
indicator-knowledge-services = Programowanie, inżynieria, badania techniczne i reklama: pracujący na 1 000 pracujących mieszkańców
indicator-sector-share = Tekstylia i odzież: udział w liczbie pracujących w przetwórstwie przemysłowym
indicator-clothing-share = Odzież: udział w liczbie pracujących w przemyśle tekstylnym i odzieżowym
indicator-unit-size = Pracujący na jednostkę lokalną w przemyśle tekstylnym i odzieżowym
indicator-wage = Wynagrodzenia na pracującego w przemyśle tekstylnym i odzieżowym
indicator-relative-wage = Wynagrodzenia na pracującego w przemyśle tekstylnym i odzieżowym, przetwórstwo regionu = 100
indicator-jobs-change = Tekstylia i odzież: zmiana liczby pracujących w ciągu czterech lat
indicator-units-change = Tekstylia i odzież: zmiana liczby jednostek lokalnych w ciągu czterech lat
indicator-value-added = Wartość dodana na euro kosztów zatrudnienia w przemyśle tekstylnym i odzieżowym, cały kraj
indicator-investment = Nakłady inwestycyjne na euro kosztów zatrudnienia w przemyśle tekstylnym i odzieżowym, cały kraj

unit-per-cent = { $value }%
unit-per-thousand = { $value }‰
unit-persons = { $value } os.
unit-euro = { $value } EUR

condition-institution = Instytucja
condition-funding = Finansowanie
condition-skills = Umiejętności
condition-cluster = Firmy z sektora
condition-research = Badania naukowe
condition-regulation = Przepisy
condition-infrastructure = Budynki i wyposażenie
condition-demand = Popyt
condition-heritage = Dziedzictwo
condition-partnership = Partnerzy

condition-state-met = warunek spełniony
condition-state-met-figure = sądząc z danych, warunek wydaje się spełniony
condition-state-uncertain = sądząc z danych, może to być ograniczenie
condition-state-constraint = jest to ograniczenie
condition-state-constraint-figure = sądząc z danych, jest to ograniczenie
condition-state-unknown = nikt, kto zna region, jeszcze tego nie ocenił

body-local-authority = władze lokalne
body-regional-authority = władze regionalne
body-national-authority = władze krajowe
body-development-agency = agencja rozwoju
body-chamber = izba gospodarcza
body-business-association = organizacja przedsiębiorców
body-cluster = organizacja klastrowa
body-research-centre = ośrodek badawczy
body-university = uczelnia
body-cultural-institution = instytucja kultury
body-social-enterprise = przedsiębiorstwo społeczne
body-charity = organizacja dobroczynna
body-company = przedsiębiorstwo
body-public-company = spółka publiczna
body-partnership = partnerstwo
body-statutory-body = podmiot ustanowiony ustawą

actor-administration = Administracja regionu
actor-managing-authority = Instytucja zarządzająca programem finansowania
actor-training-providers = Instytucje szkoleniowe
actor-business-associations = Organizacje przedsiębiorców i klastry
actor-research-bodies = Ośrodki badawcze i uczelnie
actor-competent-authorities = Organy odpowiedzialne za przepisy
actor-owners-of-places = Właściciele budynków i wyposażenia
actor-cultural-institutions = Instytucje kultury
actor-partners-to-be = Możliwi partnerzy
actor-assessors = Eksperci z sektora

source-evaluation = Ewaluacja
source-official-statistics = Statystyka publiczna
source-audited-accounts = Zbadane sprawozdania finansowe
source-scholarly = Publikacja naukowa
source-programme-record = Dokumentacja programu finansującego
source-monitoring-report = Sprawozdanie z monitorowania
source-press = Prasa
source-own-website = Strona internetowa podmiotu odpowiedzialnego
source-partner-website = Strona internetowa partnera
source-reference-work = Opracowanie encyklopedyczne
source-unclassified = Inne źródło

strength-0 = nie sklasyfikowano
strength-1 = podano, bez sprawdzenia przez inne podmioty
strength-2 = monitorowane w ramach programu
strength-3 = źródło urzędowe lub naukowe
strength-4 = ewaluacja zewnętrzna

evidence-result = Rezultat
evidence-output = Produkt
evidence-input = Nakłady
evidence-target = Wartość docelowa
evidence-context = Kontekst

factor-quality = Jakość karty
factor-similarity = Podobieństwo struktury
factor-conditions = Warunki na miejscu
factor-need = Potrzeba

reason-documentary = odczytano z karty; żaden ekspert jej nie ocenił
reason-documentary-and-expert = odczytano z karty i oceniono przez ekspertów
reason-nearest-donor = najbliższe miejsce pochodzenia: { $place }
reason-no-place-named = w klasyfikacji nie podano miejsca pochodzenia
reason-no-figures = za mało danych do porównania
reason-own-region = własna praktyka regionu
reason-conditions-compared = porównano wszystkie warunki
reason-conditions-in-part = porównane warunki: { $known } z { $of }
reason-conditions-unknown = żadnego warunku nie dało się porównać
reason-measured-need = { $themes }, na podstawie danych
reason-set-priority = { $themes }, ustalone przez administrację
reason-unknown-need = brak danych

criterion-policy_hold = Wpływ polityki publicznej
criterion-means_and_cost = Środki i koszty
criterion-independent_sources = Niezależne źródła
criterion-success_shown = Wykazane powodzenie
criterion-evidence_strength = Siła dowodów
criterion-conditions_stated = Podane warunki i trudności
criterion-transfer_record = Dotychczasowe przejęcia
