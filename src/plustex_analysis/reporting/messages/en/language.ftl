# The language itself.
language-name = English
language-locale = en_GB
language-review = The English text has not been reviewed by a native speaker yet.
