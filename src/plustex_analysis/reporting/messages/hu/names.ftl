## Területek nevei: az adatok szerinti régió és a partner saját területe. Alanyeset, felsorolásba illő alak.

territory-ITI1 = Toszkána
territory-FR30 = Nord-Pas-de-Calais
territory-BG31 = Severozapaden
territory-PL11 = Łódźi vajdaság
territory-LT00 = Litvánia
territory-UKJ3 = Hampshire és Wight-sziget
territory-HU22 = Nyugat-Dunántúl
territory-PT11 = Norte

area-ITI1 = Pratói textilipari körzet
area-FR30 = Lille Métropole
area-BG31 = Vraca megye
area-PL11 = Łódźi vajdaság
area-LT00 = Kaunas megye
area-UKJ3 = Southampton és Winchester
area-HU22 = Vas vármegye (Szombathely)
area-PT11 = Vale do Ave
