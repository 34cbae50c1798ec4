## Uma região acrescentada a um espaço de trabalho.

fact-administration = Entidade utilizadora
