## Kaip nuo siūlymo grįžti prie langelių.

trace-text = Galima atsekti, kaip gautas kiekvienas siūlymas: poreikiai ir jų rodikliai – { $needs }, langeliai, iš kurių jie sudaryti – { $cells }, visos svarstytos praktikos – { $considered }, praktikos šaltiniai – jos kortelėje.
trace-title = Langeliai, iš kurių sudaryti rodikliai
trace-subtitle = Duomenų failų kodai: duomenų rinkinys / rodiklis / šakos
trace-indicator = Rodiklis
trace-cells = Langeliai
brief-step-check = Pasakyti, kurios iš šių sąlygų regione tenkinamos: { $conditions }.
brief-step-meet = Susitikti su šias praktikas vykdančiais žmonėmis ir pamatyti jas veikiant.
brief-more = Likusi dalis išvardyta regiono ataskaitoje.
list-join = {"; "}
