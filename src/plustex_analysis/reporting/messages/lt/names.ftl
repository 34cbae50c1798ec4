## Teritorijų pavadinimai: regionas, apie kurį yra duomenys, ir paties partnerio teritorija. Vardininku, tinka išvardyti.

territory-ITI1 = Toskana
territory-FR30 = Nord-Pas-de-Calais
territory-BG31 = Severozapaden
territory-PL11 = Lodzės vaivadija
territory-LT00 = Lietuva
territory-UKJ3 = Hampšyras ir Vaito sala
territory-HU22 = Nyugat-Dunántúl
territory-PT11 = Norte

area-ITI1 = Prato tekstilės rajonas
area-FR30 = Lille Métropole
area-BG31 = Vracos sritis
area-PL11 = Lodzės vaivadija
area-LT00 = Kauno apskritis
area-UKJ3 = Sautamptonas ir Vinčesteris
area-HU22 = Vas apskritis (Szombathely)
area-PT11 = Vale do Ave
