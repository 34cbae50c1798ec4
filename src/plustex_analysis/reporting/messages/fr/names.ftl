## Noms des territoires : la région des données, puis le territoire propre du partenaire. Au nominatif, prêts pour une liste.

territory-ITI1 = Toscane
territory-FR30 = Nord-Pas-de-Calais
territory-BG31 = Severozapaden
territory-PL11 = Łódzkie
territory-LT00 = Lituanie
territory-UKJ3 = Hampshire et île de Wight
territory-HU22 = Nyugat-Dunántúl
territory-PT11 = Norte

area-ITI1 = District textile de Prato
area-FR30 = Lille Métropole
area-BG31 = District de Vratsa
area-PL11 = Voïvodie de Łódź
area-LT00 = Comté de Kaunas
area-UKJ3 = Southampton et Winchester
area-HU22 = Comitat de Vas (Szombathely)
area-PT11 = Vale do Ave
