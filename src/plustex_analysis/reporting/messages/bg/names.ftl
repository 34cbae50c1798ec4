## Имена на териториите: регионът, за който се отнасят данните, и собствената територия на партньора. Форма за списък.

territory-ITI1 = Тоскана
territory-FR30 = Нор-Па дьо Кале
territory-BG31 = Северозападен район
territory-PL11 = Лодзко войводство
territory-LT00 = Литва
territory-UKJ3 = Хампшър и остров Уайт
territory-HU22 = Nyugat-Dunántúl
territory-PT11 = Norte

area-ITI1 = Текстилен район Прато
area-FR30 = Lille Métropole
area-BG31 = Област Враца
area-PL11 = Лодзко войводство
area-LT00 = Окръг Каунас
area-UKJ3 = Саутхамптън и Уинчестър
area-HU22 = Област Ваш (Сомбатхей)
area-PT11 = Vale do Ave
