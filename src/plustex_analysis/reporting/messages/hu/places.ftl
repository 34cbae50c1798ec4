## Régiók, amelyek egyetlen partnernek sem területei, és régiók, amelyeknek az adatai hiányoznak.

coverage-other = Minden adat a következő NUTS 2 szintű régióra vonatkozik: { $region } ({ $code }). A régió nem PLUSTEX-partner területe.
coverage-other-country = Minden adat az egész országra vonatkozik, amely egyetlen NUTS 2 szintű régió: { $region } ({ $code }). A régió nem PLUSTEX-partner területe.
comparison-title-beside = { $region }: összevetés az országgal, a PLUSTEX-partnerrégiókkal és Európával
quotients-title-beside = Szakosodás a textil- és ruházati iparra: { $focus } és a PLUSTEX-partnerrégiók
quotients-alternative-beside = Rangsorolt pontdiagram: a textil- és ruházati ipar lokációs hányadosa, { $year }: { $focus } ({ $value }) és a partnerrégiók (számuk: { $count }). Legmagasabb: { $first }, { $high }; legalacsonyabb: { $last }, { $low }. Adat nélküli régiók száma: { $missing }.
peers-none-title = Hasonló régiók nem nevezhetők meg
peers-none = { $region }: a régiók összehasonlításához használt adatok közül túl sok hiányzik vagy bizalmas.
options-unknown-title = Közeli ágazatok nem nevezhetők meg
options-unknown = { $region }: a textil- vagy a ruházati ipar adatai hiányoznak vagy bizalmasak, ezért nem állapítható meg, hogy vannak-e a régióban készségek, amelyekből ki lehetne indulni.
