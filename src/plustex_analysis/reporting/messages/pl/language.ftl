# Sam język.
language-name = Polski
language-locale = pl_PL
language-review = Tekst polski nie został jeszcze sprawdzony przez rodzimego użytkownika języka.
