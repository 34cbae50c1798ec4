## Nomes dos territórios: a região dos dados e o território próprio do parceiro. No nominativo, prontos para uma lista.

territory-ITI1 = Toscana
territory-FR30 = Nord-Pas-de-Calais
territory-BG31 = Severozapaden
territory-PL11 = Łódzkie
territory-LT00 = Lituânia
territory-UKJ3 = Hampshire e Ilha de Wight
territory-HU22 = Nyugat-Dunántúl
territory-PT11 = Norte

area-ITI1 = Distrito têxtil de Prato
area-FR30 = Lille Métropole
area-BG31 = Distrito de Vratsa
area-PL11 = Voivodia de Łódź
area-LT00 = Condado de Kaunas
area-UKJ3 = Southampton e Winchester
area-HU22 = Condado de Vas (Szombathely)
area-PT11 = Vale do Ave
