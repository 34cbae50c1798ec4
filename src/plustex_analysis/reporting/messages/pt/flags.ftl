## As letras das listas de sinais do Eurostat em vigor desde 27 de janeiro de 2025. Maiúsculas: porque um dado é confidencial.

flag-C = C: confidencial
flag-N = N: não destinado a publicação
flag-P = P: confidencial por razões não estatísticas
flag-m = m: o dado não pode existir
