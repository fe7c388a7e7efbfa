### Correo. No lleva ningún dato de un caso: ni nombre, ni país, ni delito, ni número de derivación. Borrador: todavía no lo ha revisado nadie.
### A mail is: greeting, body, the link on a line of its own, what comes after it (if there is such a text), why, signature.
### The link is no part of a text: the isolation marks around an inserted value would end up in the address.
### $organisation: the receiver's own. $by, $since, $at: moments, in the receiver's zone.

mail-greeting = Hola:
mail-signature = Onward, para { $organisation }
mail-why = Recibe este mensaje porque es la persona de contacto o suplente de { $organisation }. De qué se trata se lee solo en el espacio de trabajo.

mail-needs_you-subject = Algo requiere su atención. Plazo: { DATETIME($by, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
mail-needs_you-body =
    Algo requiere su atención. Plazo: { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Abra su espacio de trabajo para verlo:

mail-late-subject = Algo sigue esperándole
mail-late-body =
    Algo le espera desde el { DATETIME($since, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Abra su espacio de trabajo para verlo:
mail-late-after = Si no está, procure que responda alguien de su organización.

mail-enrol-subject = Su plaza le espera: continúe con el siguiente paso
mail-enrol-body =
    Ha empezado a preparar la plaza de { $organisation }. Puede continuar donde lo dejó, hoy u otro día:
mail-enrol-after = El enlace funciona hasta el { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Solo usted debe abrirlo.

## Mails to a service in a national mapping. $organisation: the service. $asker: who maps. $title: what the mapping is called.

mail-mapping-subject = Describa su servicio, por favor. Plazo: { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping-body =
    { $asker } está haciendo un mapa de los servicios que apoyan a víctimas de delitos: «{ $title }». Pregunta a cada servicio siete cosas: qué ayuda dan, a quién, cómo les encuentra la gente y cómo la atienden, a cuántas personas pueden ayudar, quién trabaja para ustedes y quién lo paga.

    Usted decide para cada parte quién puede leerla. Puede parar y seguir otro día, hasta el { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }:
mail-mapping-after = El enlace es solo para { $organisation }: quien lo tenga puede cambiar su respuesta. Si no participan, dígalo allí, y { $asker } no volverá a preguntar.

mail-mapping_again-subject = Recordatorio: describa su servicio, por favor. Plazo: { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping_again-body =
    { $asker } le pidió que describiera su servicio para «{ $title }». Su respuesta todavía no se ha enviado. Lo que empezó se conserva.

    El formulario está abierto hasta el { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }:

## A mail to whoever keeps entries in the directory. $count: how many services it keeps.

mail-confirm-subject = ¿Siguen siendo correctos sus servicios en el directorio?
mail-confirm-body =
    { $count ->
        [one] { $organisation } tiene un servicio en el directorio. Se confirmó por última vez hace medio año o más, y ahora aparece más abajo.
        [many] { $organisation } tiene { $count } de servicios en el directorio. Al menos uno se confirmó por última vez hace medio año o más, y ahora aparece más abajo.
       *[other] { $organisation } tiene { $count } servicios en el directorio. Al menos uno se confirmó por última vez hace medio año o más, y ahora aparece más abajo.
    }

    Si todo sigue siendo correcto, basta un clic para decirlo:
mail-confirm-after = Si algo ha cambiado, cámbielo en su espacio de trabajo, en «Directorio»: eso también lo confirma. El enlace funciona hasta el { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

## A mail to whoever keeps entries in the directory, once the network’s office sent a change back.

mail-sent_back-subject = Algo suyo en el directorio necesita otra mirada
mail-sent_back-body =
    La oficina de la red miró algo que usted escribió para el directorio y lo devolvió, con un motivo. Lo que escribió se conserva.

    Abra su espacio de trabajo, en Directorio, para verlo:
