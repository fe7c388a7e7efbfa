### Mail. It carries no fact of a case. Draft: not yet reviewed by a native reader.

mail-greeting = Bom dia,
mail-signature = Onward, para { $organisation }
mail-why = Recebe esta mensagem por ser o ponto de contacto, ou suplente, em { $organisation }. Só no espaço de trabalho se lê do que se trata.

mail-needs_you-subject = Há algo à sua espera, até { DATETIME($by, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
mail-needs_you-body =
    Há algo à sua espera, até { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Para ver, abra o seu espaço de trabalho:

mail-late-subject = Há algo que continua à sua espera
mail-late-body =
    Há algo à sua espera desde { DATETIME($since, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Para ver, abra o seu espaço de trabalho:
mail-late-after = Se estiver ausente, assegure que alguém da sua organização responde.

mail-enrol-subject = O seu lugar na rede está à espera: continue com o passo seguinte
mail-enrol-body =
    Começou a preparar o lugar na rede para { $organisation }. Pode continuar onde parou, hoje ou noutro dia:
mail-enrol-after = A ligação é válida até { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Mais ninguém a deve abrir.
