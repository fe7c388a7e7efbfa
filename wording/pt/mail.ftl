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

## Mails to a service in a national mapping. $organisation: the service. $asker: who maps. $title: what the mapping is called.

mail-mapping-subject = Descreva, por favor, o seu serviço até { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping-body =
    { $asker } está a fazer um mapa dos serviços de apoio a vítimas de crime: «{ $title }». A cada serviço perguntam-se sete coisas: que ajuda dá, a quem, como as pessoas o encontram e o contactam, quantas pode ajudar, quem nele trabalha, e quem paga.

    Para cada parte, é o seu serviço que decide quem a pode ler. Pode parar e continuar noutro dia, até { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }:
mail-mapping-after = A ligação é só para { $organisation }: quem a tiver pode alterar a sua resposta. Se não participarem, diga-o nessa página, e { $asker } não volta a perguntar.

mail-mapping_again-subject = Lembrete: descreva, por favor, o seu serviço até { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping_again-body =
    { $asker } pediu que descrevesse o seu serviço para «{ $title }». A sua resposta ainda não foi enviada. O que começou fica guardado.

    O formulário está aberto até { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }:

## A mail to whoever keeps entries in the directory. $count: how many services it keeps.

mail-confirm-subject = Os seus serviços no diretório ainda estão certos?
mail-confirm-body =
    { $count ->
        [one] { $organisation } tem um serviço no diretório. A última confirmação tem meio ano ou mais, e o serviço aparece agora mais abaixo.
        [many] { $organisation } tem { $count } de serviços no diretório. Em pelo menos um, a última confirmação tem meio ano ou mais, e o serviço aparece agora mais abaixo.
       *[other] { $organisation } tem { $count } serviços no diretório. Em pelo menos um, a última confirmação tem meio ano ou mais, e o serviço aparece agora mais abaixo.
    }

    Se ainda estiver tudo certo, basta um clique para o dizer:
mail-confirm-after = Se alguma coisa mudou, altere-a no seu espaço de trabalho, em Diretório: isso também a confirma. A ligação é válida até { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

## A mail to whoever keeps entries in the directory, once the network’s office sent a change back.

mail-sent_back-subject = Algo seu no diretório precisa de ser revisto
mail-sent_back-body =
    O secretariado da rede viu algo que escreveu para o diretório e devolveu-o, com um motivo. O que escreveu está guardado.

    Abra o seu espaço de trabalho, em Diretório, para ver:
