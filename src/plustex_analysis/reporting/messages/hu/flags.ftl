## Az Eurostat 2025. január 27. óta érvényes jelzéslistáinak betűi. Nagybetűk: miért bizalmas az adat.

flag-C = C: bizalmas adat
flag-N = N: nem közölhető adat
flag-P = P: nem statisztikai okból bizalmas adat
flag-m = m: az adat nem létezhet
