# Quebras de série, nos gráficos e nas suas descrições.

break-label = quebra de série
break-note = Linha vertical tracejada: quebra de série; os valores anteriores e posteriores não são inteiramente comparáveis.
break-alternative = Quebra de série: os valores a partir de { $year } não são inteiramente comparáveis com os anteriores.
break-untold = Os valores a partir de { $year } provêm do conjunto de dados que continua o anterior, segundo outras definições: não se indica nenhuma variação através desta quebra.
