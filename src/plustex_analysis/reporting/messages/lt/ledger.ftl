## The files that let anyone check a document.

ledger-description = Iš kur kiekvienas skaičius: kiekvieno reikšmė, vienetas, klausimas ir duomenų rinkinys, skirta patikrai
evidence-description = Duomenys, kuriais grindžiami skaičiai: lentelės, kortelės, partnerystė ir praktikos, kaip darbo aplinka viename faile
ledger-link = Iš kur kiekvienas skaičius
