## Come si risale da una proposta alle celle.

trace-text = Il percorso di ogni proposta si può seguire: i fabbisogni e i loro indicatori – { $needs }; le celle di cui sono fatti – { $cells }; tutte le pratiche considerate – { $considered }; le fonti di una pratica – la sua scheda.
trace-title = Le celle di cui sono fatti gli indicatori
trace-subtitle = Codici dei file di dati: dataset / indicatore / settori
trace-indicator = Indicatore
trace-cells = Celle
brief-step-check = Dire quali di queste condizioni sono soddisfatte nella regione: { $conditions }.
brief-step-meet = Incontrare chi attua queste pratiche e vederle all’opera.
brief-more = Il rapporto sulla regione elenca il resto.
list-join = {"; "}
