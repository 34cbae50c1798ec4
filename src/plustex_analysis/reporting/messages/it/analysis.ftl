## La specializzazione con il suo intervallo, le parti della variazione, le regioni simili, i settori vicini.

heading-why = Perché è cambiato
heading-relatives = Regioni simili, settori vicini

interval-text = Il quoziente di localizzazione è { $value }, con un intervallo da { $lower } a { $upper } (95 %); territorio: { $region }. I dati sono quasi un conteggio completo, non un campione: l'intervallo dice quanto il caso potrebbe spostare il quoziente quando i numeri sono piccoli, non quanto possa essere sbagliato il conteggio. I posti di lavoro nascono e scompaiono per stabilimenti interi, non uno alla volta: la variazione reale è quindi più ampia dell'intervallo.
volatility-text = { $known ->
    [yes] Tra il { $first } e il { $last } il quoziente si è mosso di solito del { $moves } da un anno all'altro (mediana, in su o in giù): una differenza minore tra due anni non è una notizia.
   *[no] Di quanto si muova di solito il quoziente da un anno all'altro non si può dire: tra il { $first } e il { $last } ci sono anni senza dati sicuri.
}
interval-lower = Intervallo da
interval-upper = Intervallo a
quotient-note = Quoziente di localizzazione: quota del settore nella manifattura della regione divisa per la sua quota nei { $countries } paesi europei con dati; 1 significa come ovunque.
interval-note = Linee accanto ai punti: intervallo del 95 % per numeri piccoli; dove non si vede è più stretto del punto. I posti di lavoro vengono per stabilimenti interi: la variazione reale è più ampia.

shift-national = Crescita di tutta la manifattura
shift-industrial_mix = Crescita del settore in Europa
shift-regional = Proprio della regione
shift-change = Variazione
shift-title = Dalla tendenza europea { $trend } addetti, da ciò che è proprio della regione { $own }
shift-subtitle = Variazione degli addetti dal { $base } al { $year } e sue parti (shift-share secondo Dunn)
shift-note = Crescita di tutta la manifattura: quanto il settore avrebbe guadagnato o perso se si fosse mosso come tutta la manifattura dei { $countries } paesi che pubblicano tutti i dati necessari. Crescita del settore in Europa: quanto si aggiunge perché lì il settore si è mosso diversamente. Proprio della regione: il resto. Le tre parti danno insieme la variazione. La descrivono; non dicono che cosa l'abbia causata.
shift-alternative = Grafico a barre delle parti della variazione degli addetti dal { $base } al { $year }; territorio: { $region }. Tessile e abbigliamento insieme: crescita di tutta la manifattura { $national }, crescita dei settori in Europa { $industrialmix }, proprio della regione { $regional }, variazione { $change }.
shift-unknown-title = Le parti della variazione non si possono indicare
shift-unknown = { $region }: a un'estremità del periodo un dato sul tessile o sull'abbigliamento manca o è dubbio; la variazione non è divisa in parti.

resilience-title = { $resistance ->
    [better] Dal { $first } al { $trough } la regione ha perso meno addetti di quanto facessero attendere i suoi settori
    [worse] Dal { $first } al { $trough } la regione ha perso più addetti di quanto facessero attendere i suoi settori
   *[unclear] Se dal { $first } al { $trough } sia andata meglio o peggio dell'atteso dipende dagli anni scelti
}; { $recoverability ->
    [better] dopo è andata meglio
    [worse] dopo è andata peggio
   *[unclear] dopo, non si può dire
}
resilience-subtitle = Addetti del tessile e abbigliamento nella crisi { $first }–{ $trough } e dal { $trough } al { $last }; territorio: { $region }
resilience-phase = Fase
resilience-downturn = Crisi { $first }–{ $trough }
resilience-upturn = Dopo, { $trough }–{ $last }
resilience-change = Variazione
resilience-expected = Attesa
resilience-measure = Misura
resilience-sensitivity = Misura con altri anni
resilience-range = da { $least } a { $most }
resilience-note = Attesa: ogni settore si muove come nei { $countries } paesi con dati in tutti gli anni. Misura (resistenza nella crisi, capacità di ripresa dopo): la differenza tra variazione e variazione attesa, divisa per la grandezza di quest'ultima; 0 è come atteso, sopra 0 è meglio. L'ultima colonna sposta di un anno i punti di svolta: una differenza è espressa a parole solo dove il segno resta lo stesso.
resilience-unknown-title = Come la regione abbia attraversato la crisi non si può dire
resilience-unknown = { $region }: un dato sul tessile o sull'abbigliamento nel { $first }, { $trough } o { $last } manca o è dubbio.

peers-title = { $firm ->
    [yes] La più vicina per struttura: { $first }
   *[no] La più vicina per struttura: { $first }, ma l'ordine dipende dai pesi
}
peers-subtitle = Regioni di altri paesi più simili per condizioni che cambiano lentamente, { $year }; a confronto con: { $region }
peers-distance = Distanza
peers-stability = Stabilità
peers-note = Confronto con { $compared } regioni NUTS 2 europee in cinque dimensioni di ugual peso: settore (C13, C14, C15), struttura della manifattura, dimensione delle unità locali, economia (PIL per abitante, quota dell'industria nell'occupazione) e istruzione. Risultati come crescita e salari sono esclusi di proposito. Distanza 0 vorrebbe dire uguale in tutto. Stabilità: in quanti di 1 000 altri insiemi di pesi la regione resta tra le sei più vicine. Una dimensione senza dati non conta.

options-title = Settori vicini alle competenze tessili della regione
options-subtitle = Settori manifatturieri nei quali la regione non è ancora specializzata, per vicinanza, { $year }; territorio: { $region }
options-closeness = Vicinanza (%)
options-density = Densità (%)
options-note = Vicinanza: di tutto ciò che nelle regioni europee è collegato al settore, la percentuale costituita da { $skills }, in cui la regione è specializzata. Densità: lo stesso per tutte le sue specializzazioni. Due settori sono collegati quando le regioni si specializzano in entrambi più spesso che per caso. L'elenco è un calcolo, non un consiglio.
options-check = Quanto fidarsi di quest'ordine: dei { $entries } ingressi osservati in { $regions } regioni tra il { $first } e il { $last }, la vicinanza ha messo il settore entrato davanti a uno non entrato con probabilità { $auc } (intervallo da { $lower } a { $upper }; il caso è { $half }). { $useful ->
    [yes] È meglio del caso.
   *[no] Non si distingue dal caso.
} { $better ->
    [yes] Il quoziente di localizzazione iniziale del settore stesso ha previsto meglio gli ingressi ({ $simple }).
   *[no] Il quoziente di localizzazione iniziale del settore stesso non ha fatto meglio ({ $simple }).
}
options-none-title = Nessun settore è vicino in questo senso
options-none = { $region }: la regione non è specializzata né nel tessile né nell'abbigliamento, quindi mancano le competenze da cui partire.

division-C10 = prodotti alimentari
division-C11 = bevande
division-C12 = prodotti del tabacco
division-C13 = tessile
division-C14 = abbigliamento
division-C15 = pelle e articoli in pelle
division-C16 = legno e prodotti in legno
division-C17 = carta e prodotti di carta
division-C18 = stampa e riproduzione di supporti registrati
division-C19 = coke e prodotti petroliferi raffinati
division-C20 = prodotti chimici
division-C21 = prodotti farmaceutici
division-C22 = gomma e materie plastiche
division-C23 = altri prodotti della lavorazione di minerali non metalliferi
division-C24 = metallurgia
division-C25 = prodotti in metallo
division-C26 = computer, elettronica e ottica
division-C27 = apparecchiature elettriche
division-C28 = macchinari
division-C29 = autoveicoli e rimorchi
division-C30 = altri mezzi di trasporto
division-C31 = mobili
division-C32 = altre industrie manifatturiere
division-C33 = riparazione e installazione di macchine
