# Самият език.
language-name = Български
language-locale = bg_BG
language-review = Българският текст все още не е прегледан от човек, за когото езикът е роден.
