# A própria língua.
language-name = Português
language-locale = pt_PT
language-review = O texto em português ainda não foi revisto por um falante nativo.
