## The files that let anyone check a document.

ledger-description = De onde vem cada número: valor, unidade, pergunta e conjunto de dados de cada um, para a verificação
evidence-description = Os dados por detrás dos números: quadros, fichas, parceria e práticas, como espaço de trabalho num só ficheiro
ledger-link = De onde vem cada número
