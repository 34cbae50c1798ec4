## Gli elenchi chiusi di parole del progetto: temi, strategie, indicatori, condizioni, attori. Al nominativo, pronti per un elenco.

theme-young-entrepreneurship = Giovani imprenditori
    .full = Sostegno all'imprenditoria giovanile ed ai modelli di business innovativi
theme-diversification = Diversificazione
    .full = Diversificazione della produzione verso l'alta qualità e le produzioni di nicchia, attraverso la specializzazione e l'innovazione tecnologica
theme-creativity = Design e creatività
    .full = Miglioramento della comunicazione, e dei contenuti di design e creatività nella produzione
theme-clusters = Reti e cluster
    .full = Sostegno alle reti ed all'internazionalizzazione delle piccole e medie imprese
theme-eco-innovation = Eco-innovazione
    .full = Promozione dell'eco-innovazione e della responsabilità sociale delle imprese
theme-incubation = Incubazione
    .full = Misure di sostegno all'incubazione e allo start-up di imprese

strategy-cost = Costi
    .text = spostare la produzione nei paesi in cui il lavoro costa meno
strategy-productivity = Produttività
    .text = produrre di più per addetto con nuove tecnologie
strategy-knowledge = Conoscenza e innovazione
    .text = usare conoscenza, comunicazione e innovazione per raggiungere i mercati della qualità e dei prodotti speciali

indicator-young-unemployed = Disoccupati tra le forze di lavoro di 15–24 anni
indicator-tertiary = Forze di lavoro di 25–64 anni con istruzione terziaria
indicator-adult-learning = Popolazione di 25–64 anni in istruzione o formazione
indicator-digital-services = Programmazione e servizi d'informazione: addetti per 1 000 occupati residenti
indicator-research-services = Servizi di ricerca e sviluppo: addetti per 1 000 occupati residenti
indicator-testing-services = Ingegneria, collaudi e analisi tecniche: addetti per 1 000 occupati residenti
indicator-design-services = Design, fotografia e altri servizi specializzati: addetti per 1 000 occupati residenti
indicator-advertising = Pubblicità e ricerche di mercato: addetti per 1 000 occupati residenti
indicator-publishing-film = Editoria, cinema e audio: addetti per 1 000 occupati residenti
indicator-management-services = Direzione aziendale e consulenza gestionale: addetti per 1 000 occupati residenti
indicator-legal-accounting = Servizi legali e contabili: addetti per 1 000 occupati residenti
indicator-wholesale = Commercio all'ingrosso: addetti per 1 000 occupati residenti
indicator-recovery = Raccolta, trattamento e recupero dei rifiuti: addetti per 1 000 occupati residenti
indicator-knowledge-services = Programmazione, ingegneria, collaudi e pubblicità: addetti per 1 000 occupati residenti
indicator-sector-share = Tessile e abbigliamento: quota degli addetti della manifattura
indicator-clothing-share = Abbigliamento: quota degli addetti del tessile e abbigliamento
indicator-unit-size = Addetti per unità locale nel tessile e abbigliamento
indicator-wage = Salari e stipendi per addetto nel tessile e abbigliamento
indicator-relative-wage = Salari per addetto nel tessile e abbigliamento, manifattura della regione = 100
indicator-jobs-change = Tessile e abbigliamento: variazione degli addetti in quattro anni
indicator-units-change = Tessile e abbigliamento: variazione delle unità locali in quattro anni
indicator-value-added = Valore aggiunto per euro di costo del personale nel tessile e abbigliamento, intero paese
indicator-investment = Investimenti per euro di costo del personale nel tessile e abbigliamento, intero paese

unit-per-cent = { $value }%
unit-per-thousand = { $value }‰
unit-persons = { $value } addetti
unit-euro = { $value } EUR

condition-institution = Istituzione
condition-funding = Finanziamento
condition-skills = Competenze
condition-cluster = Imprese del settore
condition-research = Ricerca
condition-regulation = Norme
condition-infrastructure = Edifici e attrezzature
condition-demand = Domanda
condition-heritage = Patrimonio
condition-partnership = Partner

condition-state-met = soddisfatta
condition-state-met-figure = sembra soddisfatta, a quanto dice un dato
condition-state-uncertain = può essere un vincolo, a quanto dice un dato
condition-state-constraint = è un vincolo
condition-state-constraint-figure = è un vincolo, a quanto dice un dato
condition-state-unknown = nessuno che conosca la regione si è ancora espresso

body-local-authority = ente locale
body-regional-authority = amministrazione regionale
body-national-authority = amministrazione nazionale
body-development-agency = agenzia di sviluppo
body-chamber = camera di commercio
body-business-association = associazione di imprese
body-cluster = organizzazione di cluster
body-research-centre = centro di ricerca
body-university = università
body-cultural-institution = istituzione culturale
body-social-enterprise = impresa sociale
body-charity = ente di beneficenza
body-company = impresa
body-public-company = impresa pubblica
body-partnership = partenariato
body-statutory-body = ente istituito per legge

actor-administration = Amministrazione della regione
actor-managing-authority = Autorità di gestione del programma di finanziamento
actor-training-providers = Enti di formazione
actor-business-associations = Associazioni di imprese e cluster
actor-research-bodies = Centri di ricerca e università
actor-competent-authorities = Autorità competenti per le norme
actor-owners-of-places = Proprietari di edifici e attrezzature
actor-cultural-institutions = Istituzioni culturali
actor-partners-to-be = Possibili partner
actor-assessors = Esperti del settore

source-evaluation = Valutazione
source-official-statistics = Statistica ufficiale
source-audited-accounts = Bilancio certificato
source-scholarly = Pubblicazione scientifica
source-programme-record = Scheda del programma di finanziamento
source-monitoring-report = Rapporto di monitoraggio
source-press = Stampa
source-own-website = Sito dell'ente responsabile
source-partner-website = Sito di un partner
source-reference-work = Opera di consultazione
source-unclassified = Altra fonte

strength-0 = non classificato
strength-1 = dichiarato, non verificato da altri
strength-2 = verificato da un programma
strength-3 = ufficiale o scientifico
strength-4 = valutato dall'esterno

evidence-result = Risultato
evidence-output = Realizzazione
evidence-input = Risorse impiegate
evidence-target = Obiettivo
evidence-context = Contesto

factor-quality = Qualità della scheda
factor-similarity = Somiglianza di struttura
factor-conditions = Condizioni qui
factor-need = Fabbisogno

reason-documentary = letta dalla scheda; nessun esperto l'ha valutata
reason-documentary-and-expert = letta dalla scheda e valutata da esperti
reason-nearest-donor = luogo d'origine più vicino: { $place }
reason-no-place-named = nessun luogo d'origine nella classificazione
reason-no-figures = troppo pochi dati per un confronto
reason-own-region = pratica della regione stessa
reason-conditions-compared = tutte le condizioni confrontate
reason-conditions-in-part = condizioni confrontate: { $known } su { $of }
reason-conditions-unknown = nessuna condizione confrontabile
reason-measured-need = { $themes }, dai dati
reason-set-priority = { $themes }, per scelta dell'amministrazione
reason-unknown-need = nessun dato


criterion-policy_hold = Vicinanza alla politica pubblica
criterion-means_and_cost = Mezzi e costi
criterion-independent_sources = Fonti indipendenti
criterion-success_shown = Successo dimostrato
criterion-evidence_strength = Forza delle prove
criterion-conditions_stated = Condizioni e difficoltà indicate
criterion-transfer_record = Trasferimenti già avvenuti
