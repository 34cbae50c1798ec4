## Eurostato žymų sąrašų, galiojančių nuo 2025 m. sausio 27 d., raidės. Didžiosios raidės: kodėl duomenys konfidencialūs.

flag-C = C: konfidencialūs duomenys
flag-N = N: neskelbtini duomenys
flag-P = P: dėl ne statistinių priežasčių konfidencialūs duomenys
flag-m = m: duomenų negali būti
