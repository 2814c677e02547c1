import Rota
