## Litery z list oznaczeń Eurostatu obowiązujących od 27 stycznia 2025 r. Wielkie litery: dlaczego dane są poufne.

flag-C = C: dane poufne
flag-N = N: dane nieprzeznaczone do publikacji
flag-P = P: dane poufne z przyczyn innych niż statystyczne
flag-m = m: dane nie mogą istnieć
