## Nomi dei territori: la regione dei dati e il territorio proprio del partner.

territory-ITI1 = Toscana
territory-FR30 = Nord-Pas-de-Calais
territory-BG31 = Severozapaden
territory-PL11 = Łódzkie
territory-LT00 = Lituania
territory-UKJ3 = Hampshire e Isola di Wight
territory-HU22 = Nyugat-Dunántúl
territory-PT11 = Norte

area-ITI1 = Distretto tessile di Prato
area-FR30 = Lille Métropole
area-BG31 = Distretto di Vratsa
area-PL11 = Voivodato di Łódź
area-LT00 = Contea di Kaunas
area-UKJ3 = Southampton e Winchester
area-HU22 = Contea di Vas (Szombathely)
area-PT11 = Vale do Ave
