## Prie darbo aplanko pridėtas regionas.

fact-administration = Naudotojas
