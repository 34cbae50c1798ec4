## Names of territories: the region of the figures, and the partner's own area. Nominative, ready for a list.

territory-ITI1 = Toscana
territory-FR30 = Nord-Pas-de-Calais
territory-BG31 = Severozapaden
territory-PL11 = Łódzkie
territory-LT00 = Lithuania
territory-UKJ3 = Hampshire and Isle of Wight
territory-HU22 = Nyugat-Dunántúl
territory-PT11 = Norte

area-ITI1 = Prato textile district
area-FR30 = Lille Métropole
area-BG31 = Vratsa district
area-PL11 = Łódzkie voivodeship
area-LT00 = Kaunas county
area-UKJ3 = Southampton and Winchester
area-HU22 = Vas county (Szombathely)
area-PT11 = Vale do Ave
