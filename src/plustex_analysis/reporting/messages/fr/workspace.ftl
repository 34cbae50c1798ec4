## Une région ajoutée à un espace de travail.

fact-administration = Organisme utilisateur
