## Il rapporto sul partenariato: fabbisogni, strategie, pratiche, legami e incontri di tutte le regioni partner.

partnership-kicker = Rapporto PLUSTEX sul partenariato
partnership-title = Che cosa le regioni partner possono imparare l'una dall'altra
partnership-subtitle = Pratiche: { $count }; regioni: { $regions }; sei temi: dov'è il fabbisogno, per chi gli argomenti sono solidi, chi potrebbe incontrare chi
partnership-description = Fabbisogni, strategie, buone pratiche e un'agenda di incontri per tutte le regioni partner PLUSTEX, dai dati del { $year } e dal catalogo delle pratiche.
partnership-finding-needs = { $theme }: fabbisogno chiaramente sopra il centro in: { $regions }.
partnership-finding-no-needs = Per questi temi nessuna regione mostra un fabbisogno chiaramente sopra il centro: { $themes }.
partnership-finding-records = { $one ->
    [yes] Per la sola qualità delle schede le pratiche (numero: { $count }) non si possono distinguere: formano un unico gruppo.
   *[no] Per la qualità delle schede le pratiche (numero: { $count }) formano gruppi distinguibili, in numero di { $groups }.
}
partnership-finding-firm = Pratiche con argomenti solidi in almeno una regione partner: { $titles }.
partnership-finding-receives-nothing = Nessun argomento è ancora solido per: { $regions }.
partnership-finding-weak = Pratiche la cui scheda deve dire di più prima che si possano proporre: { $count }.

heading-partnership-needs = Di che cosa ha bisogno ogni regione
heading-partnership-strategies = Tra costi, produttività e conoscenza
heading-partnership-practices = Per chi gli argomenti sono solidi
heading-partnership-links = Chi può dare che cosa a chi
heading-partnership-meetings = Un'agenda di incontri

partnership-needs-title = Fabbisogni delle regioni partner per i sei temi
partnership-needs-subtitle = Da 0 a 100 con intervallo, { $year }
partnership-strategies-title = { $lean ->
    [none] Nessuna regione partner tende chiaramente verso una strategia
   *[some] Regioni che tendono verso una strategia: { $regions }
}
partnership-strategies-subtitle = Quote delle tre strategie con intervallo, { $year }
partnership-lean = Tende verso
partnership-lean-none = nessuna chiaramente
partnership-lean-unknown = non si può dire
partnership-cases-title = { $firm ->
    [none] Per nessuna pratica gli argomenti sono solidi in una regione partner
   *[some] Pratiche con argomenti solidi in almeno una regione partner: { $count } su { $of }
}
partnership-cases-subtitle = Quanto sono solidi gli argomenti per adottare una pratica, { $year }
partnership-case-firm = solidi
partnership-case-open = aperta
partnership-case-against = contrari
partnership-case-weak-record = scheda
partnership-case-own = propria
partnership-cases-note = Solidi: nove letture su dieci stanno sopra il centro. Aperta: decide ciò che non è noto. Contrari: le letture stanno sotto il centro, o la scheda descrive solo un progetto. Scheda: il suo punteggio è sotto il centro; deve prima dire di più. Propria: pratica della regione stessa.
partnership-cases-alternative = Matrice; pratiche: { $practices }; regioni partner: { $regions }. Celle con argomenti solidi: { $firm }. Celle con valutazione aperta: { $open }. Ogni cella ha un segno e una tonalità; la tabella che accompagna il grafico li dice a parole.
partnership-weak = Pratiche la cui scheda ha un punteggio sotto il centro, così che occorre saperne di più prima di proporle: { $names }.
partnership-stubs = Pratiche note solo di nome, e perciò non valutate: { $names }.

meetings-intro = Un incontro per ogni tema, programmati in modo che insieme rendano il più possibile entro questi limiti. Incontri ospitati da una regione: al massimo { $hosts }; pratiche presentate a un incontro: al massimo { $shown }, al massimo { $presenter } da una stessa regione e al massimo { $guests } da ospiti; colloqui a due per regione: al massimo { $talks }. Conta ciò che è certo: ciò che nessuno sa non rende nulla.
meetings-title = L'agenda che rende di più
meetings-subtitle = Chi ospita e pratiche da presentare, dai dati del { $year }
meetings-talks-title = Chi dovrebbe parlare con chi
meetings-talks-subtitle = Colloqui a due in ogni incontro: le coppie che hanno con certezza di più l'una per l'altra
meetings-theme = Tema
meetings-host = Chi ospita
meetings-practices = Pratiche da presentare
meetings-talks = Colloqui a due
meetings-no-talks = nessuna coppia con qualcosa di certo da dare
meetings-pair = { $one } – { $other }
meetings-kept = Sede confermata
meetings-note = Sede confermata: in quanti casi la stessa regione è scelta per ospitare, su { $draws } estrazioni di ciò che non è noto; sotto il 50% la scelta è aperta.
calendar-title = L'agenda accanto al calendario vero del progetto
calendar-subtitle = Chi ospitò gli incontri tematici dal 2012 al 2014, e chi ospita secondo l'agenda
calendar-real = Chi ospitò
calendar-host = { $host } ({ $where })
calendar-planned = Chi ospita secondo l'agenda
calendar-verdict = Con lo stesso calcolo
calendar-verdict-same = la stessa regione
calendar-verdict-planned = la scelta dell'agenda rende di più in nove estrazioni su dieci
calendar-verdict-real = la scelta del progetto rende di più in nove estrazioni su dieci
calendar-verdict-open = non si può dire nessuna differenza
calendar-verdict-no-meeting = nessun incontro su questo tema è stato trovato
calendar-no-date = nessuna data trovata
calendar-note = Il progetto non poteva saperlo: i dati sono di un anno successivo, e molte pratiche sono nate dopo. Sapeva ciò che non sta in nessuna tabella: chi poteva viaggiare, chi voleva ospitare, che cosa voleva imparare chi ospitava. Incontri della serie di cui non si sono trovati né il tema né il luogo: { $missing }.
calendar-source = Fonte: gli eventi del progetto, con le pagine in cui sono stati trovati, in data/partnership.yaml.
