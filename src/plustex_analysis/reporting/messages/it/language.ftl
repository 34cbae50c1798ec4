# La lingua stessa.
language-name = Italiano
language-locale = it_IT
language-review = Il testo italiano non è ancora stato riveduto da una persona di madrelingua.
