## Como se volta de uma proposta às células.

trace-text = É possível seguir como se chegou a cada proposta: as necessidades e os seus indicadores – { $needs }; as células de que são feitos – { $cells }; todas as práticas consideradas – { $considered }; as fontes de uma prática – a sua ficha.
trace-title = As células de que são feitos os indicadores
trace-subtitle = Códigos dos ficheiros de dados: conjunto de dados / indicador / ramos
trace-indicator = Indicador
trace-cells = Células
brief-step-check = Dizer quais destas condições se verificam na região: { $conditions }.
brief-step-meet = Encontrar quem põe estas práticas em funcionamento e vê-las no terreno.
brief-more = O relatório sobre a região enumera o resto.
list-join = {"; "}
