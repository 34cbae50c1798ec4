# Pati kalba.
language-name = Lietuvių
language-locale = lt_LT
language-review = Lietuviško teksto dar neperžiūrėjo gimtakalbis.
