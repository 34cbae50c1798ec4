## Nazwy terytoriów: region, którego dotyczą dane, i własny obszar partnera. W mianowniku, gotowe do wyliczenia.

territory-ITI1 = Toskania
territory-FR30 = Nord-Pas-de-Calais
territory-BG31 = Severozapaden
territory-PL11 = Łódzkie
territory-LT00 = Litwa
territory-UKJ3 = Hampshire i wyspa Wight
territory-HU22 = Nyugat-Dunántúl
territory-PT11 = Norte

area-ITI1 = Okręg włókienniczy Prato
area-FR30 = Lille Métropole
area-BG31 = Obwód Wraca
area-PL11 = Województwo łódzkie
area-LT00 = Okręg kowieński
area-UKJ3 = Southampton i Winchester
area-HU22 = Komitat Vas (Szombathely)
area-PT11 = Vale do Ave
