## Una regione aggiunta a un'area di lavoro.

fact-administration = Ente utilizzatore
