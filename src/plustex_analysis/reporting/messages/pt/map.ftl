## O mapa da Europa.

map-title = Regiões especializadas em têxteis e vestuário: { $count } de { $of } com dados
map-subtitle = Quociente de localização dos têxteis e do vestuário na indústria transformadora, { $year }; { $schematic }
map-code = Código
map-note = Especializada: quociente de localização igual ou superior a 1,25. Regiões da classificação NUTS { $classification }; a tracejado, sem dados publicados. As regiões parceiras estão assinaladas e nomeadas.
