## Munkaterülethez hozzáadott régió.

fact-administration = Felhasználó intézmény
