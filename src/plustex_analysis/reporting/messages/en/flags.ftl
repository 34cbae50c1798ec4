## The letters of Eurostat's flag lists in force since 27 January 2025. Capitals: why a figure is confidential.

flag-C = C: confidential
flag-N = N: not for publication
flag-P = P: confidential for other than statistical reasons
flag-m = m: the figure cannot exist
