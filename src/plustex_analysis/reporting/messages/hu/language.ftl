# Maga a nyelv.
language-name = Magyar
language-locale = hu_HU
language-review = A magyar szöveget anyanyelvi lektor még nem ellenőrizte.
