### El espacio de trabajo de la persona de contacto de una organización y de los garantes de la red. Verbos cortos, palabras sencillas, sin culpar a nadie. Borrador: todavía no lo ha revisado nadie.

## Everywhere

tab = { $title } · Onward
skip = Ir a la página
bar-main = Principal
bar-lock = Bloquear
bar-organisation = { $name }, { $country }
bar-office = Oficina de { $network }
menu-language = Idioma:{" "}
menu-draft = borrador
draft-language = Borrador.
draft-language-more = Todavía no lo ha leído nadie que hable este idioma desde la infancia.
place-today = Hoy
place-send = Enviar
place-directory = Directorio
place-network = Red
place-organisation = Organización
place-members = Miembros
place-devices = Dispositivos
unknown-page = Esta página no existe
unshown-title = Una parte de esta página no se puede mostrar
unshown-what = Algo en ella no es como debe. No se ha perdido nada de lo que escribió, y todo lo demás funciona. Si sigue así, avise a la oficina de la red.
loading = Un momento
try-again = Intentar de nuevo
back = Volver
change = Cambiar
choose = Elija
choose-more = Elija otra opción
done = Hecho
copy = Copiar
copied = Copiado
remove = Quitar
more = Más
print = Imprimir
print-hint = Una hoja, A4 o carta.
not-said = Sin indicar
field-needed = necesario
comma = ,
quoted = «{ $words }»
two-parts = { $first }: { $second }
two-sentences = { $first }. { $second }.
date-and-time = { $day }, { $time }
date-unreadable = una fecha que no se puede mostrar
written-in = Escrito en { $language }
writing-in = Escrito en
languages-first = Las más pedidas
languages-more = Todas las demás
length-near = { $length } de { $most } caracteres
length-over = { $length } de { $most } caracteres: acórtelo en { $over }. No se corta nada.
offline = Sin conexión. Puede leer y escribir; los pasos se envían cuando vuelva la conexión y usted pulse de nuevo.
offline-waits = No hay conexión, y esto no está a mano. Se abre solo cuando vuelva la conexión. Lo que ha abierto desde que desbloqueó se puede leer.
soon-locked = Se bloquea en menos de un minuto. Lo que ha escrito se conserva.
soon-locked-tab = Se bloquea pronto
stay = Sigo aquí
draft-kept = Borrador guardado en este dispositivo, sellado, a las { $time }.
draft-none = Lo que escriba se guarda en este dispositivo, sellado.
draft-discard = Descartar el borrador
draft-thrown = El borrador se ha descartado.
draft-bring-back = Recuperarlo
draft-elsewhere = Otra pestaña guarda aquí otra cosa.
draft-elsewhere-what = De esta pestaña no se guarda nada hasta que elija. La otra versión se pierde entonces.
draft-take-theirs = Mostrar lo que guarda la otra pestaña
draft-keep-mine = Conservar lo que hay aquí
draft-sent = Esto se envió. Solo se había perdido la respuesta; por eso ya no está el borrador.
draft-sent-elsewhere = Esto se envió desde otra pestaña.
draft-sent-otherwise = Esto se envió desde otra pestaña. Lo que usted cambió aquí no está en ello.
draft-sent-open = Abrir lo enviado
errors-title = Todavía falta algo
as-prepared = Como estaba preparado

priority-p1 = Emergencia
priority-p2 = Urgente
priority-p3 = Normal
priority-p4 = Información

type-association = Asociación
type-public_authority = Autoridad pública

## Unlock

unlock = Desbloquear
unlock-passkey = Desbloquear con su llave de acceso
unlock-link = Desbloquear con este enlace
unlock-link-what = Este enlace lleva una llave de desbloqueo impresa. Continúe solo si la llave es suya: quien le dio el enlace trabaja en la misma plaza y lee lo que usted escriba allí.
unlock-link-cut = Este enlace no está entero. Cópielo completo otra vez, o desbloquee de otra forma.
unlock-link-not = No es mía
unlock-again = Se bloquea de nuevo a los 15 minutos, o cuando pulse «Bloquear».
unlock-elsewhere = Mi llave de acceso no está aquí
unlock-other-device = Use su otro dispositivo: elija «otro dispositivo» cuando se le pregunte.
unlock-printed = O escriba su llave de desbloqueo impresa. No es el kit.
unlock-nothing-works = ¿No funciona nada? Pregunte a la dirección de su organización, que guarda el kit.
unlock-sealed = Sus llaves nunca salen de sus dispositivos sin sellar. La oficina de la red no puede abrirlas.
unlock-by-number = Esta dirección es un número. Las llaves de acceso pertenecen a un nombre: abra el espacio de trabajo por el suyo.
printed-key = Llave de desbloqueo impresa
locked-pressed = Bloqueado. Sus borradores se conservan, sellados.
locked-idle = Bloqueado tras 15 minutos sin actividad. Sus borradores se conservan, sellados.
locked-shut = Bloqueado: el servidor ya no acepta estas llaves. Sus borradores se guardan, sellados. Si su organización se cerró o tiene llaves nuevas, pregunte a la oficina de la red.
failed-title = Esta página no pudo iniciarse

## Joining

joining = Incorporación
join-title = Incorporarse a { $network }
join-step = { $step } de 5 · { $organisation }
join-open-until = Abierta hasta: { $day } ({ $left })
join-kept = Lo hecho se conserva. Cierre esta página cuando quiera y continúe otro día.
join-what = Qué es esto y qué necesita
join-what-keys = Usted crea las llaves con las que otras organizaciones sellan sus derivaciones. Se crean en su dispositivo; la oficina de la red no las tiene nunca.
join-what-printer = Una impresora, para el kit de la dirección
join-what-people = La dirección y la persona de contacto, media hora
join-what-telephone = Después, diez minutos por teléfono
join-what-once = La invitación se abre una sola vez. Después del tercer paso, solo sus propias llaves abren esta página.
join-begin = Empezar
join-read-again = Leerlo otra vez
join-kit = El kit de la dirección, impreso y comprobado
join-kit-later = Una hoja de papel para la caja fuerte
join-kit-done = El código de comprobación se escribió a partir del papel.
join-kit-make = El kit recupera su organización cuando se han perdido todas las llaves. Imprímalo; después, la dirección escribe el código de comprobación que está en el papel.
join-kit-begin = Crear el kit
join-kit-show = Mostrar la hoja
join-kit-again = Crear otro kit
join-proof = Código de comprobación
join-proof-hint = Está en la tira al pie del papel. Demuestra que el papel se puede leer.
join-proof-wrong = Ese no es el código del papel. Mírelo otra vez: no tiene ni la letra I ni la O.
join-proof-go = Continuar
join-key = Una llave para este dispositivo
join-key-later = Una llave de acceso o una llave de desbloqueo impresa
join-key-done = De verdad ha abierto sus llaves.
join-key-what = La llave de acceso abre las llaves de { $organisation } en este dispositivo, con su huella, su cara o el código del dispositivo.
join-key-go = Crear la llave de acceso
join-key-none = Este dispositivo no tiene llave de acceso
join-key-paper = Entonces use una llave de desbloqueo impresa. Se muestra una sola vez; imprímala y téngala cerca, separada del kit.
join-key-paper-go = Crear una llave de desbloqueo impresa
join-key-second = Puede añadir un segundo dispositivo más tarde, en «Organización».
join-words = Ocho palabras, por teléfono
join-words-later = Diez minutos con la oficina de la red
join-words-ring = Llame a la oficina de la red al número de su acuerdo firmado, no a uno que venga en un mensaje.
join-words-turn = Usted lee la primera palabra, la oficina lee la segunda, y así por turnos.
join-words-why = Esto demuestra que las llaves que ven son las suyas y que nadie ha puesto otras por medio.
join-words-done = Las han comparado, y las ocho coincidieron.
join-words-again = Mostrar las palabras otra vez
join-sign = La red firma
join-sign-later = Entonces ya es miembro
join-sign-wait = Una persona garante de la red firma después de la misma llamada. Esta página sigue por sí sola cuando esté hecho; también puede cerrarla.
join-sign-ask = Preguntar de nuevo ahora
join-unclear = ¿Algo no está claro? Pregunte a la oficina cuando llame. Ve hasta dónde ha llegado usted, y nada más.
words-you = { $number }, usted
words-they = { $number }, la otra persona
words-match = Las ocho coinciden
words-differ = No coinciden
differ-title = Las palabras no coinciden
differ-ring-off = Dígalo y cuelgue. Puede ser un descuido: llame otra vez y lean despacio. Si sigue habiendo una palabra distinta, deténgase aquí.
differ-destroyed = Entonces estas llaves se destruyen y nunca se firman. La oficina envía una invitación nueva.
differ-again = Lo intentamos otra vez
differ-stop = Detenerse aquí

device-name = Nombre de este dispositivo
device-name-hint = Para que lo reconozca en la lista, por ejemplo «Mesa de la oficina».
device-name-usual = Este ordenador
device-paper = En papel
device-passkey = Llave de acceso
device-printed = Llave impresa
device-since = Desde el { $date }
printed-once = Esto se muestra una sola vez. Imprímalo ahora.
printed-use = Para desbloquear: elija «Mi llave de acceso no está aquí» y escríbala.
printed-address = En un navegador que todavía no conozca su red, abra esta dirección:
printed-code = La misma dirección como código para un teléfono
printed-keep = Guárdela donde solo usted llegue. Quien la tenga puede abrir sus derivaciones.
printed-not-kit = Esto no es el kit. El kit se queda con la dirección.
printed-done = La tengo en papel

## The kit

kit-title = Kit de recuperación
kit-back = Volver a la incorporación
kit-made = Creado: { $date }
kit-check-by = Revisar a más tardar: { $date }
kit-key = La llave
kit-for = Para qué sirve
kit-for-contact = Para nombrar a otra persona de contacto cuando la anterior ya no está
kit-for-open = Para volver a abrir sus derivaciones cuando se han perdido todas las llaves de acceso
kit-for-stop = Para detener un cambio que ustedes no han pedido
kit-not = Qué no puede hacer
kit-not-sign-in = Iniciar sesión o responder a una derivación
kit-not-secret = Abrir algo en secreto: cada uso se muestra a todos los miembros
kit-not-again = Imprimirse una segunda vez
kit-who = Quién lo guarda
kit-who-head = La dirección, en papel, en un sobre cerrado dentro de una caja fuerte. No la persona de contacto. Sin fotos, sin copias, sin correos.
kit-lost = Si se pierde
kit-lost-office = Avise enseguida a la oficina de la red. Solo con el sobre, nadie puede leer sus derivaciones sin que se vea.
kit-kept-by = Lo guarda
kit-closed-on = Cerrado el, firma
kit-tear = Cortar por aquí
kit-proof = Código de comprobación:
kit-proof-what = Escríbalo en el paso 2: demuestra que este papel se puede leer. No abre nada. Después, tire esta tira.

## Members, for a steward

joining-lead = { $count ->
    [0] Ahora mismo no se incorpora ninguna organización.
    [one] Se incorpora una organización. { $mine ->
        [0] Depende de otras personas.
       *[other] Depende de usted.
    }
    [many] Se incorporan { $count } de organizaciones. { $mine ->
        [0] Ninguna depende de usted.
        [one] Una depende de usted.
       *[other] Dependen de usted: { $mine }.
    }
   *[other] Se incorporan { $count } organizaciones. { $mine ->
        [0] Ninguna depende de usted.
        [one] Una depende de usted.
       *[other] { $mine } dependen de usted.
    }
}
joining-title = En incorporación
joining-invited = Invitada
joining-enrolled = Llaves creadas
joining-admitted = Admitida
joining-closed = Cerrada
joining-closed-list = Invitaciones cerradas ({ $count })
joining-where = { $country } · firmas: { $signed } de { $needed }
joining-you = Compare las palabras y firme
joining-steward = Falta la firma de otra persona garante
joining-open-until = Pendiente de la organización hasta: { $day } ({ $left })
joining-quiet = Usted ve quién se incorpora y cuáles son sus llaves. Sus derivaciones siguen cerradas para usted.
invite = Invitar a una organización
invite-name = Nombre de la organización
invite-mail = Correo electrónico de su dirección
invite-country = País
invite-zone = Zona horaria
invite-type = Tipo
invite-go = Crear la invitación
invite-link = Enlace de invitación
invite-link-once = Haga llegar usted este enlace a { $name }. Se muestra una sola vez y se abre una sola vez.
invite-again = Un enlace se muestra una vez. Si se perdió, retire la invitación y haga una nueva.
invite-withdraw = Retirar
invite-withdraw-title = ¿Retirar la invitación a { $name }?
invite-withdraw-what = Su enlace deja de funcionar al momento.
members-title = Miembros
members-none = Todavía no hay ninguna organización miembro.
members-keys = Llaves desde el { $date }
admission-signatures = { $needed ->
    [one] { $signed ->
        [0] Con su firma queda admitida.
       *[other] Ya está firmada.
    }
    [many] Firmas de garantes: { $signed } de { $needed }.
   *[other] Firmas de garantes: { $signed } de { $needed }.
}
admission-compare = Comparar ocho palabras
admission-ring = Llame a la dirección de la organización al número del acuerdo firmado, no a uno que venga en un mensaje.
admission-say = Diga: «Léame su primera palabra». Después lea usted la segunda, y así por turnos.
admission-means = Con la firma se dice a todos los miembros: estas llaves son de esta organización, y se le pueden sellar derivaciones.
admission-sign = Las ocho coinciden: firmar
admission-sure = ¿Firmar por { $organisation }?
admission-sure-what = Usted llamó al número del acuerdo firmado y oyó cada una de las ocho palabras de quien dirige la organización. Esto no se puede deshacer.
admission-sure-go = Sí, firmar
admission-by-name = Se firma con su propia llave, con su nombre, donde todos los miembros pueden verlo.
admission-signed = Usted ha firmado. Falta la firma de otra persona garante.
admission-done = Admitida. Ya se pueden sellar derivaciones para esta organización.
admission-so-far = Hasta ahora
admission-invited = Invitada
admission-enrolled = Kit comprobado, llaves creadas
admission-admitted = Admitida
admission-quiet = { $needed ->
    [one] No se puede sellar nada para { $organisation } antes de que firme una persona garante. Una firma no se puede retirar.
    [many] No se puede sellar nada para { $organisation } antes de que firmen { $needed } de garantes. Una firma no se puede retirar.
   *[other] No se puede sellar nada para { $organisation } antes de que firmen { $needed } garantes. Una firma no se puede retirar.
}
admission-differ = Puede ser un descuido: lean otra vez, despacio. Si sigue habiendo una palabra distinta, puede que alguien se haya puesto en medio.
admission-differ-stop = Si lo detiene, no se firma nada y la invitación se cierra. Después, llame a la dirección a otro número antes de volver a invitar.
admission-once-more = Leer otra vez
admission-stop = Detener esta admisión

## Network and organisation

network-lead = Quién puede derivar a quién, y desde cuándo se conocen sus llaves.
network-quiet = De la lista firmada de miembros, comprobada en este dispositivo.
member = Un miembro
member-send = Enviarles una derivación
member-works = Cuándo trabajan
member-days = Días laborables
member-today = Hoy
member-today-works = Allí es día laborable
member-today-off = Allí no es día laborable
member-off = Próximos días libres
member-referrals = Derivaciones
member-referrals-none = No hay nada en curso entre ustedes.
member-offers = Sus servicios en el directorio
member-offers-none = No hay ningún servicio con este nombre.
member-offers-country = Todos los servicios de { $country }
organisation-about = En la lista de miembros
devices-title = Sus llaves
devices-lead = Lo que le abre el espacio de trabajo.
devices-one = Solo tiene una llave. Añada otra, para que perder un dispositivo no le cueste nada.
devices-add = Añadir una llave de acceso
devices-add-passkey = Crear una llave de acceso
devices-add-printed = Crear una llave de desbloqueo impresa
devices-printed = Para un dispositivo sin llave de acceso, o para el cajón. Se muestra una sola vez.

## The directory

directory-services = Nuestros servicios
directory-find = Buscar
directory-organisation = Nuestra organización
directory-waiting = Cambios pendientes
directory-kept = Cómo se mantiene
directory-mappings = Mapeo
directory-services-lead = Lo que ustedes mantienen en el directorio. Otros cuentan con ello: diga de vez en cuando que sigue siendo correcto.
directory-services-office = Lo que la propia oficina de la red mantiene en el directorio. Los miembros mantienen lo suyo.
directory-services-quiet = Las fichas del directorio no están selladas: en cada una se dice quién puede leerla.
directory-none = Todavía no hay nada. Añada el primer servicio.
directory-add = Añadir un servicio
directory-still-right = Sigue siendo correcto
directory-still-right-title = ¿Sigue siendo correcto todo esto?
directory-still-right-what = Su palabra vale para todo lo que sigue. Después se ve la fecha de hoy como la de la última confirmación.
directory-still-right-go = Todo esto es correcto
directory-still-right-change = Algo ha cambiado
directory-still-right-changed = Esto ha cambiado mientras lo miraba. Mírelo otra vez.
directory-confirmed = Confirmado el { $date }
directory-confirmed-now = Confirmado hoy: { $name }.
directory-confirmed-not = Retirado: { $name }. Vuelve a valer la confirmación anterior.
directory-due = Pendiente de confirmar
directory-expired = Pendiente de confirmar: el público ya no lo ve
directory-change-waits = Un cambio está pendiente de la oficina
directory-new-waits = Nuevo: pendiente de la oficina
directory-came-back = Devuelto por la oficina
directory-new = Un servicio nuevo
directory-one = Un servicio
directory-new-lead = Lo marcado es necesario. El resto ayuda a la gente a elegir.
directory-waits-new = Está pendiente de la oficina de la red desde el { $date }. Nadie más lo ve todavía.
directory-waits-change = Este cambio está pendiente de la oficina de la red desde el { $date }. Otros siguen viendo la versión anterior, salvo lo que usted ocultó: eso ya está oculto.
directory-waits-removal = La eliminación está pendiente de la oficina de la red desde el { $date }. Mientras tanto, solo la oficina ve el servicio.
directory-removal-over = El servicio debe quedarse: retirar la eliminación
directory-removal-over-needed = La eliminación de este servicio está pendiente de la oficina. Para guardar, marque que el servicio debe quedarse.
directory-came-back-on = El { $date } la oficina de la red devolvió esto:
directory-came-back-form = Lo que escribió está abajo, en el formulario. Cámbielo y guárdelo de nuevo.
directory-came-back-removal = Se iba a quitar. Sigue ahí, y solo lo ve la oficina. Para mostrarlo otra vez, diga abajo quién puede leerlo.
directory-came-back-organisation = La oficina de la red devolvió lo que escribió sobre su organización.
directory-came-back-look = Ver por qué
directory-leave = Dejarlo como estaba
directory-leave-title = ¿Dejarlo como estaba?
directory-leave-what = Lo que usted ha escrito se pierde entonces. Otros siguen viendo lo que ven ahora.
directory-left = Queda como estaba: { $name }.
directory-removal-left = { $name } se queda, y solo lo ve la oficina de la red: para mostrarlo de nuevo, diga en el formulario quién puede leerlo.
directory-take-back-change = Retirar el cambio
directory-take-back-removal = Retirar la eliminación
save = Guardar
saved = Guardado.
directory-kept-public = Guardado: { $name }. Ahora puede leerlo cualquier persona.
directory-kept-members = Guardado: { $name }. Ahora pueden leerlo los miembros.
directory-kept-coordinator = Guardado: { $name }. Solo pueden leerlo ustedes y la oficina de la red.
directory-kept-waits = { $name } está pendiente de la oficina de la red. Otros lo verán cuando la oficina le dé paso.
directory-public-page = Ver su página pública
directory-remove = Quitar este servicio
directory-remove-title = ¿Quitar { $name }?
directory-remove-what = Sale del directorio, con sus lugares: el público y los miembros ya no lo encuentran. Donde la oficina de la red mira antes los cambios, sale cuando la oficina le da paso.
directory-remove-go = Quitarlo
directory-remove-not = Conservarlo
directory-removed = Quitado: { $name }.
directory-removal-waits = La eliminación de { $name } está pendiente de la oficina de la red.

## A service: its parts, with what each means

directory-part-about = El servicio
directory-part-kinds = La ayuda que da
directory-part-kinds-what = Formas de asistencia: lo que una persona recibe aquí.
directory-part-reach = Dónde está y cómo se contacta
directory-part-reach-what = Un servicio público necesita al menos una vía: un número, un correo o un sitio web.
directory-part-victims = Para quién
directory-part-victims-what = Tipos de víctima: después de qué delitos ayuda y para qué personas está hecho. Nada elegido significa todas las personas, después de cualquier delito.
directory-part-routes = Cómo lo encuentra la gente
directory-part-routes-what = Quién envía a la gente allí, o si puede ir por su cuenta.
directory-part-receive = Cómo lo recibe la gente
directory-part-receive-what = De qué forma, en qué idioma, cuándo, dónde y cuánto cuesta.
directory-part-capacity = A cuántas personas puede ayudar
directory-part-capacity-what = Capacidad: cuánta disponibilidad hay ahora y como máximo.
directory-part-workers = Quién trabaja allí
directory-part-workers-what = Personal con sueldo y voluntariado: cuántas personas son y cómo se forman.
directory-part-funding = Quién paga
directory-part-funding-what = De dónde viene el dinero del servicio.

directory-field-name = Nombre
directory-field-description = Qué hace
directory-field-description-hint = Unas pocas frases sencillas, para quien nunca ha oído hablar de él.
directory-field-next_step = Siguiente paso
directory-field-next_step-hint = Lo primero que hace quien lo necesita. Por ejemplo: llamar, sin necesidad de papeles.
directory-field-written_in = Escrito en
directory-field-translations = En otros idiomas
directory-field-translations-hint = Quien lee uno de estos idiomas lo ve en el suyo.
directory-translation-language = Idioma
directory-translation-add = Añadir un idioma
directory-translation-remove = Quitar
directory-field-circle = Quién puede leerlo
directory-field-kinds = Tipos de ayuda
directory-field-crimes = Delitos
directory-field-crimes-hint = Déjelo vacío si ayuda después de cualquier delito.
directory-field-crime_tags = Lo que rodea al delito
directory-field-groups = Personas
directory-field-ages = Edades
directory-field-routes = Cómo se llega
directory-field-ways = Cómo se da la ayuda
directory-field-languages = Idiomas
directory-field-interpreters = Intérpretes
directory-field-phones = Números de teléfono
directory-field-email = Correo electrónico
directory-field-website = Sitio web
directory-field-hours = Horario
directory-field-zone = Zona horaria del horario
directory-field-places = Lugares
directory-field-countries = Países en los que trabaja
directory-field-regions = Partes del país
directory-field-regions-hint = Una por línea. Déjelo vacío si trabaja en todo el país.
directory-field-abroad = Entre países
directory-field-fee = Precio
directory-field-intake = Atiende a personas nuevas
directory-field-capacity = Capacidad
directory-field-workers = Personal
directory-field-training = Formación en
directory-field-funding = Dinero de
directory-interpreters = Vienen intérpretes para otros idiomas
directory-ages-youngest = Edad mínima
directory-ages-oldest = Edad máxima
directory-phone-number = Número
directory-phone-label = Para qué es
directory-phone-abroad = Se puede llamar desde el extranjero
directory-phone-circle-same = Quien puede leer el servicio
directory-phone-add = Añadir un número
directory-phone-remove = Quitar este número
directory-from-abroad-yes = se puede llamar desde el extranjero
directory-from-abroad-no = no se puede llamar desde el extranjero
hours-days = Días
hours-day-and-night = Día y noche
hours-opens = Desde
hours-closes = Hasta
hours-next-day = Esto termina al día siguiente.
hours-add = Añadir horario
hours-remove = Quitar este horario
hours = { $days }, de { $opens } a { $closes }
hours-always = { $days }, día y noche
days-from-to = de { $first } a { $last }
every-day = Todos los días
directory-place-name = Cómo se llama
directory-place-disclosure = ¿Con qué exactitud se muestra?
directory-place-withheld = dirección en secreto
directory-place-withheld-why = De un lugar secreto no se pide dirección, ni localidad, ni país: lo que no está escrito no se puede averiguar. La gente llama antes.
directory-place-area-why = No se piden calle ni código postal: solo se guarda y se muestra la localidad o la región.
directory-place-street = Calle y número
directory-place-postal_code = Código postal
directory-place-town = Localidad
directory-place-region = Región
directory-place-country = País
directory-place-point = Punto en el mapa
directory-place-point-what = En grados, como los muestra un mapa. Sin él, el lugar está en la lista y no en el mapa.
directory-place-latitude = Grados norte
directory-place-longitude = Grados este
directory-place-access = Para quienes lo necesitan
directory-place-add = Añadir un lugar
directory-place-remove = Quitar este lugar
directory-capacity-now = Ahora
directory-capacity-most = Como máximo
directory-as-of = A fecha de
directory-workers-people = Personas
directory-workers-full_posts = Contadas en puestos a jornada completa
directory-workers-hours_before = Horas de formación antes de empezar
directory-workers-hours_a_year = Horas de formación al año
directory-figure = { $name }: { $value }
directory-figure-of = { $name }: { $value } de { $most }

## What others will see

directory-preview-public = Lo que verá el público
directory-preview-members = Lo que verán los miembros
directory-preview-who = Visto por
directory-preview-none-public = El público no ve nada de esto.
directory-preview-none-members = Los miembros no ven nada de esto. Solo ustedes y la oficina de la red.
directory-preview-failed = La vista previa no se pudo actualizar.
directory-eyes-public = El público
directory-eyes-members = Los miembros
directory-no-name = Sin nombre
directory-card-more = Más información
directory-changed-title = Alguien cambió esto entretanto
directory-changed-what = Lo que usted ha escrito sigue abajo. Estos campos son distintos. No se guarda nada antes de que usted decida.
directory-changed-theirs = Versión nueva
directory-changed-mine = Lo que usted ha escrito
directory-changed-keep = Seguir con lo que he escrito
directory-changed-take = Tomar la versión nueva
directory-no-difference = No hay ninguna diferencia que vea quien lo lee.
directory-nothing = Nada
directory-before = Antes
directory-after = Después

## Finding

directory-find-title = Buscar un servicio
directory-find-lead = En todo el directorio, también lo que es solo para miembros.
directory-find-words = Palabras
directory-find-country = País
directory-find-kind = Tipo de ayuda
directory-find-language = Idioma
directory-find-open = Abierto ahora
directory-find-free = Gratis
directory-find-abroad = Número desde el extranjero
directory-find-go = Buscar
directory-find-begin = Escriba qué necesita la persona, o elija un país o un tipo de ayuda, y después busque. Si no elige nada, verá todo el directorio.
directory-any = Cualquiera
directory-found = { $count ->
    [0] No se ha encontrado nada
    [one] Un servicio
    [many] { $count } de servicios
   *[other] { $count } servicios
}
directory-found-none = Ningún servicio del directorio cumple todo eso.
directory-found-none-less = Pida menos: quite primero el idioma o «Abierto ahora».
directory-found-none-ask = O pregunte a un miembro de ese país: su persona de contacto sabe lo que el directorio no sabe. Envíe una consulta de información.
directory-found-more = Mostrar más

## Our organisation, and how the directory is kept

directory-organisation-lead = Cómo se nombra a su organización encima de sus servicios. Puede leerlo cualquier persona.
directory-organisation-name = Nombre
directory-organisation-description = Qué hacen
directory-kept-lead = Lo que vale para cada ficha de la red.
directory-kept-review = Los cambios de los miembros quedan pendientes de la oficina
directory-kept-review-what = Entonces una persona garante mira cada cambio antes de que otros lo vean. Lo que oculta algo vale enseguida.
directory-kept-confirm = Preguntar de nuevo después de (días)
directory-kept-confirm-what = Desde entonces la ficha queda marcada y baja en las listas.
directory-kept-expire = Después, ocultar al público tras (días)
directory-kept-expire-what = Los miembros la siguen viendo.
directory-waiting-lead = Lo que han cambiado los miembros. Otros lo verán cuando usted le dé paso.
directory-waiting-none = No hay nada pendiente.
directory-waiting-quiet = Usted decide sobre lo que puede leer cualquier persona. Las derivaciones siguen cerradas para usted.
directory-waits-since = pendiente desde
directory-is-new = Esto es nuevo.
directory-is-removal = Esto se va a quitar, con sus lugares.
directory-let = Dar paso
directory-send-back = Devolver
directory-send-back-title = ¿Devolver: { $name }?
directory-send-back-what = Otros ven lo que veían antes. Quien lo escribió encuentra de nuevo el texto, con su motivo, y puede cambiarlo.
directory-send-back-reason = ¿Qué está mal?
directory-send-back-reason-hint = Dígalo de modo que se pueda corregir. Lo lee el contacto de la organización.
directory-send-back-go = Devolverlo
directory-let-through = Con paso dado: { $name }.
directory-sent-back = Devuelto: { $name }. Otros ven lo que veían antes.
directory-doubles = Quizá el mismo servicio
directory-doubles-what = Dos fuentes dan el mismo nombre a servicios a los que se llega de la misma manera. Diga si son el mismo. Nada de uno pasa nunca al otro; el que no se muestra se conserva, y sigue oculto hasta que usted decida de nuevo. Si el lugar de uno se mantiene en secreto, solo usted ve dónde está el otro hasta que decida.
directory-doubles-none = No hay dos que se parezcan.
directory-doubles-more = Cuando estén decididos, siguen { $count } más.
directory-doubles-feed = Fuente de datos { $name }
directory-doubles-same = Es el mismo: mostrar el de { $source }
directory-doubles-not = No es el mismo
directory-doubles-here = Lo que un miembro o la oficina mantiene aquí se sigue mostrando.
directory-doubles-shown = { $name }: se muestra el de { $shown }, no el de { $hidden }.
directory-doubles-apart = { $name }: { $one } y { $other } nombran dos servicios.
directory-doubles-decided = Decididos
directory-doubles-take-back = Mostrar los dos y preguntar de nuevo
directory-doubles-back = { $name }: se muestran los dos de nuevo.
directory-doubles-unlike = Ya no se parecen. Vuelva a mirar, por favor.
directory-left-service = Lo que se mostraba en su lugar ya no está, o lo ve menos gente. Solo usted ve este hasta que decida.
directory-left-place = Puede ser un servicio cuyo lugar se mantiene en secreto. Solo usted ve dónde está hasta que decida.
directory-left-show = Mostrarlo
directory-left-show-place = Mostrar dónde está
directory-left-hide = Dejarlo oculto
directory-left-hide-all = Ocultarlo del todo
directory-left-shown = Se muestra otra vez: { $name }.
directory-left-stays = Sigue oculto: { $name }.
country-doubts = Datos puestos en duda
country-doubts-what = Un miembro en el país dice que estos datos de las páginas públicas son incorrectos. Usted decide si todos los leen.
country-doubts-none = Ningún dato está en duda.
country-hide = Ocultarlo a todos
country-show = Seguir mostrándolo
country-hidden = Oculto: { $fact }.
country-shown = Se muestra: { $fact }.
country-hidden-facts = Datos ocultos
country-show-again = Mostrarlo de nuevo
country-decided = Lo que se decidió
country-decided-office = La oficina de la red
country-decided-hide = { $name } lo ocultó, { $time }
country-decided-show = { $name } lo dejó visible, { $time }
country-decided-undone = Deshecho: { $name }, { $time }
country-decided-undo = Deshacer
country-undone = Deshecho: { $fact }. Vuelve a valer lo decidido antes.

## Facts about our country

directory-country = Nuestro país
country-title = Lo que se dice sobre { $country }
country-lead = Cualquier persona puede leer estos datos en las páginas públicas. Diga de cada uno si es correcto.
country-none = No se conoce ningún dato sobre este país.
country-right = Es correcto
country-not-right = Está mal
country-take-back = Retirarlo
country-wrong-title = ¿Qué es lo correcto? { $fact }
country-wrong-hides = Desde entonces nadie lo lee en las páginas públicas, hasta que la oficina de la red lo haya mirado. Puede retirarlo.
country-wrong-stays = Este dato se sigue mostrando hasta que la oficina de la red decida. La oficina lee lo que usted escribe. Puede retirarlo.
country-wrong-correct = ¿Qué es lo correcto?
country-wrong-reason = ¿Dónde consta?
country-wrong-reason-hint = Una ley, una página de una autoridad, o cómo lo sabe.
country-wrong-go = Decir que es incorrecto
country-unconfirmed = Nadie de allí lo ha confirmado
country-confirmed = Confirmado el { $date }
country-wrong = Señalado como erróneo el { $date }: el público no lo ve
country-doubted = Señalado como erróneo el { $date }: aún lo ve todo el mundo
country-said-right = Confirmado: { $fact }.
country-said-wrong = Señalado como erróneo: { $fact }. El público ya no lo ve.
country-said-doubted = Señalado como erróneo: { $fact }. Decide la oficina de la red.
country-said-nothing = Retirado: { $fact }.
country-said-correct = Lo correcto:
country-as-of = A fecha de { $date }
country-quiet = Cuando cambia la fuente, lo que usted dijo deja de valer y se le pregunta otra vez.
country-yes = Sí
country-no = No
country-line-inactive = No funciona
country-fact-numbered = { $name } { $number }
country-fact-emergency_general = Número de emergencias
country-fact-emergency_police = Policía
country-fact-emergency_ambulance = Ambulancia
country-fact-emergency_fire = Bomberos
country-fact-helpline_116006 = Línea europea de ayuda a las víctimas, 116 006
country-fact-national_helpline = Línea nacional de ayuda
country-fact-compensation_authority = Quién decide sobre la indemnización
country-fact-compensation_legal_basis = La ley de indemnizaciones
country-fact-compensation_time_limit = Plazo para pedir la indemnización
country-fact-compensation_police_report_required = La indemnización exige una denuncia a la policía
country-fact-compensation_assisting_authority = Quién ayuda a pedirla en el extranjero
country-fact-compensation_deciding_authority = Quién decide cuando se pide desde el extranjero
country-fact-terrorism_contact_point = Punto de contacto tras un acto de terrorismo
country-fact-official_languages = Idiomas oficiales
country-fact-eu_member = Miembro de la Unión Europea

## National mappings: services are asked to describe themselves

mapping-title = Mapeo
mapping-title-lead = Pida a los servicios de un país que se describan, pase sus respuestas al directorio y publique el resultado.
mapping-quiet = Nada de aquí nombra a una víctima. Lo que un servicio ha empezado y no ha enviado se queda con el servicio.
mapping-none = Todavía no hay ningún mapeo. Abra el primero: indique el país y el último día para responder.
mapping-open = Abrir un mapeo
mapping-nobody = Todavía no se ha preguntado a nadie
mapping-standing = Respuestas: { $answered } de { $all }. En el directorio: { $taken }
mapping-open-until = Abierto hasta el { $date }
mapping-closed-on = Cerrado el { $date }
mapping-new = Un mapeo nuevo
mapping-one = Un mapeo
mapping-answer-one = Una respuesta
mapping-new-lead = Puede cambiar el título y el último día más tarde.
mapping-field-country = País
mapping-field-title = Título
mapping-field-title-example = Lo leen los servicios y cualquier persona. Por ejemplo: Apoyo a las víctimas en { $country }, { $year }
mapping-field-closes = Último día para responder
mapping-field-closes-what = Se cierra cuando termina este día. A la mitad del plazo se envía un recordatorio a quienes no han respondido.
mapping-open-go = Abrirlo
mapping-opened = Abierto: { $title }. Ahora invite a servicios.
mapping-invite = Invitar a servicios
mapping-invite-what = Cada uno recibe un correo con su propio enlace y responde allí: sin registrarse, sin contraseña.
mapping-invite-lines = Servicios
mapping-invite-lines-what = Uno por línea: el nombre, una coma, la dirección de correo. Se puede pegar una lista de una tabla. Después de otra coma puede seguir un idioma.
mapping-invite-read = { $count ->
    [one] Se preguntará a un servicio:
    [many] Se preguntará a { $count } de servicios:
   *[other] Se preguntará a { $count } servicios:
}
mapping-invite-wrong = { $count ->
    [one] A la línea { $lines } le falta el nombre o la dirección de correo, o su idioma no se conoce.
    [many] A las líneas { $lines } les falta el nombre o la dirección de correo, o su idioma no se conoce.
   *[other] A las líneas { $lines } les falta el nombre o la dirección de correo, o su idioma no se conoce.
}
mapping-invite-twice = Ya está más arriba, y cada dirección recibe un solo correo: línea { $lines }
mapping-invite-language = Idioma
mapping-invite-language-what = El del correo y, al principio, el del formulario. Para cada línea que no nombra ninguno.
mapping-invite-go = Enviar las invitaciones
mapping-invited = { $count ->
    [one] Se ha preguntado a un servicio. El correo está en camino.
    [many] Se ha preguntado a { $count } de servicios. Los correos están en camino.
   *[other] Se ha preguntado a { $count } servicios. Los correos están en camino.
}
mapping-figures = { $count ->
    [one] Hasta dónde ha llegado: un servicio
    [many] Hasta dónde ha llegado: { $count } de servicios
   *[other] Hasta dónde ha llegado: { $count } servicios
}
mapping-state-invited = Invitado
mapping-state-opened = Abierto
mapping-state-begun = Empezado
mapping-state-answered = Respondido
mapping-state-declined = No participa
mapping-taken = En el directorio
mapping-filled = De qué dicen algo las respuestas
mapping-of = { $count } de { $all }
mapping-dimension-assistance = Formas de asistencia
mapping-dimension-victims = Tipos de víctima
mapping-dimension-finding = Cómo lo encuentran las víctimas
mapping-dimension-receiving = Cómo lo reciben
mapping-dimension-capacity = Capacidad
mapping-dimension-workers = El personal y su formación
mapping-dimension-funding = Financiación
mapping-services = Servicios
mapping-services-none = Todavía no se ha preguntado a ningún servicio.
mapping-no-mail = En papel
mapping-is-asked = Preguntado el { $date }
mapping-is-reminded = Recordatorio: { $date }
mapping-is-answered = Respondió el { $date }: todavía no está en el directorio
mapping-is-taken = En el directorio desde el { $date }
mapping-is-newer = Enviada otra vez: el directorio tiene la versión anterior
mapping-is-declined = Ya no se le pregunta
mapping-show = Mostrar
mapping-show-all = Todos los servicios
mapping-show-awaited = Los que no han respondido
mapping-show-to_take = Las respuestas que no están en el directorio
mapping-show-none = No hay ninguno.
mapping-remind = { $count ->
    [one] Enviar un recordatorio al que no ha respondido
    [many] Enviar un recordatorio a los { $count } que no han respondido
   *[other] Enviar un recordatorio a los { $count } que no han respondido
}
mapping-reminded = { $count ->
    [0] No se envió ningún recordatorio: todos recibieron un correo en los últimos dos días.
    [one] Se envió un recordatorio a un servicio. Quien recibió un correo en los últimos dos días no recibe otro.
    [many] Se envió un recordatorio a { $count } de servicios. Quien recibió un correo en los últimos dos días no recibe otro.
   *[other] Se envió un recordatorio a { $count } servicios. Quien recibió un correo en los últimos dos días no recibe otro.
}
mapping-type-in = Pasar una respuesta en papel
mapping-type-in-lead = Puede estar tan incompleta como el papel. Lo marcado es necesario antes de que pase al directorio.
mapping-typed = Guardado: { $name }.
mapping-back = Volver al mapeo
mapping-back-answer = Volver a la respuesta
mapping-answer-mail = Correo electrónico
mapping-answer-language = Idioma
mapping-answer-asked = Preguntado
mapping-answer-typed = Pasado del papel
mapping-answer-reminded = Último recordatorio
mapping-answer-sent = Respondido
mapping-answer-taken = Pasado al directorio
mapping-says = Lo que dice
mapping-says-nothing = Todavía no hay ninguna respuesta.
mapping-says-begun = Hay una respuesta empezada. Se podrá leer cuando el servicio la envíe.
mapping-says-declined = El servicio no participa. Aquí no se guarda nada de él.
mapping-newer-what = El servicio ha enviado su respuesta otra vez. El directorio sigue diciendo lo que decía antes.
mapping-lacking = Antes de que pueda pasar al directorio:
mapping-take = Pasarla al directorio
mapping-take-again = Pasar la versión nueva
mapping-put-right = Corregirla
mapping-see-service = Su ficha en el directorio
mapping-taken-now = { $name } está en el directorio.
mapping-taken-waits = { $name } está pendiente de la oficina de la red. Otros lo verán cuando la oficina le dé paso.
mapping-link = Un enlace para entregar en mano
mapping-link-what = Para un servicio que no recibió ningún correo. Quien tenga el enlace puede responder hasta el { $date }. Los enlaces anteriores siguen funcionando.
mapping-link-make = Crear un enlace
mapping-link-once = Enlace, se muestra una sola vez
mapping-links-open = { $count ->
    [one] Funciona un enlace, hecho el { $made }. Funciona hasta el { $date }.
    [many] Funcionan { $count } enlaces, el más nuevo del { $made }. Funcionan hasta el { $date }.
   *[other] Funcionan { $count } enlaces, el más nuevo del { $made }. Funcionan hasta el { $date }.
}
mapping-links-again = Un enlace no se puede mostrar otra vez. Si se perdió, haga otro.
mapping-links-withdraw = Retirar todos los enlaces
mapping-links-withdraw-title = ¿Retirar todos los enlaces de { $name }?
mapping-links-withdraw-what = Dejan de funcionar al momento, también los de los correos. Lo respondido queda. Un recordatorio por correo lleva un enlace nuevo: si la dirección es errónea, quite mejor el servicio del mapeo.
mapping-links-withdrawn = Ya no funciona ningún enlace de { $name }
mapping-take-out = Sacarlo del mapeo
mapping-take-out-title = ¿Sacar { $name }?
mapping-take-out-what = Sus enlaces dejan de funcionar y su respuesta se borra aquí. Lo que está en el directorio se queda allí.
mapping-take-out-go = Sacarlo
mapping-taken-out = Sacado: { $name }.
mapping-snapshots = Lo que puede leer cualquier persona
mapping-snapshots-what = Una instantánea muestra lo que ve el público, un día concreto, de todo lo que pasó al directorio. Después nada la cambia.
mapping-publish = Publicar una instantánea
mapping-publish-first = Pase antes una respuesta al directorio: entonces hay algo que publicar.
mapping-publish-title = ¿Publicarlo tal como está hoy?
mapping-publish-what = Cualquier persona puede leerlo y descargarlo de las páginas públicas, para siempre: no se puede retirar. Lo que solo pueden leer los miembros no está incluido.
mapping-publish-go = Publicarlo
mapping-published = { $count ->
    [one] Publicado: instantánea { $number }, con un servicio.
    [many] Publicado: instantánea { $number }, con { $count } de servicios.
   *[other] Publicado: instantánea { $number }, con { $count } servicios.
}
mapping-snapshot = { $count ->
    [one] Instantánea { $number }: un servicio
    [many] Instantánea { $number }: { $count } de servicios
   *[other] Instantánea { $number }: { $count } servicios
}
mapping-compare = Qué ha cambiado desde la instantánea { $number }
mapping-ending = Título y final
mapping-ending-open = Cuando se cierra, los enlaces ya no funcionan. Usted todavía puede pasar respuestas del papel, llevarlas al directorio y publicar.
mapping-ending-closed = Los servicios ya no pueden responder. Con un último día posterior, pueden de nuevo. Un mes después del final se olvidan las direcciones, los enlaces y las respuestas que no se enviaron.
mapping-change = Cambiar el título o el último día
mapping-changed = Guardado.
mapping-close = Cerrarlo ahora
mapping-close-title = ¿Cerrar { $title }?
mapping-close-what = Los servicios ya no pueden responder y no se envían más recordatorios. Puede abrirlo de nuevo con un último día posterior.
mapping-close-go = Cerrarlo
mapping-is-closed = Cerrado. Los servicios ya no pueden responder.
mapping-remove = Borrar este mapeo
mapping-remove-title = ¿Borrar { $title }?
mapping-remove-what = Se va con todas sus respuestas, y sus enlaces dejan de funcionar. Lo que está en el directorio se queda allí.
mapping-remove-go = Borrarlo
mapping-removed = Borrado: { $title }.

## The history of a service

directory-history = Historial
directory-history-back = Volver al servicio
directory-history-none = Todavía no ha cambiado nada.
directory-history-silent = Algo que no ve nadie que lo lea.
directory-author-us = su organización
directory-author-steward = la oficina de la red
directory-author-operator = una fuente de datos
directory-author-program = el programa
directory-way-import = de una fuente de datos
directory-way-mapping = en un mapeo
directory-way-review = con el paso de la oficina
change-whole = Servicio
change-place = Lugar
change-confirmed = Ha dicho que sigue siendo correcto
change-confirmed-back = Lo ha retirado
change-list-support_kind = Tipos de ayuda
change-list-crime = Delitos
change-list-crime_tag = Lo que rodea al delito
change-list-victim_group = Personas
change-list-referral_route = Cómo se llega
change-list-support_mode = Cómo se da la ayuda
change-list-abroad = Entre países
change-list-fee = Precio
change-list-intake = Atiende a personas nuevas
change-list-training_topic = Formación en
change-list-funding_source = Dinero de
change-list-access_need = Para quienes lo necesitan
change-field-name = Nombre
change-field-description = Qué hace
change-field-application_process = Siguiente paso
change-field-content_language = Escrito en
change-field-translations = En otro idioma
change-field-visibility = Quién puede leerlo
change-field-minimum_age = Edad mínima
change-field-maximum_age = Edad máxima
change-field-email = Correo electrónico
change-field-url = Sitio web
change-field-interpretation_services = Intérpretes
change-field-phones = Número de teléfono
change-field-schedules = Horario
change-field-service_areas = Dónde trabaja
change-field-languages = Idioma
change-field-funding = Dinero de
change-field-capacities = Capacidad
change-field-workforce = Personal
change-field-location-name = Nombre del lugar
change-field-location-visibility = Quién puede leer el lugar
change-field-latitude = Grados norte
change-field-longitude = Grados este
change-field-disclosure = Con qué exactitud se muestra el lugar
change-field-addresses = Dirección
change-field-accessibility = Para quienes lo necesitan
change-part-number = número
change-part-from_abroad = desde el extranjero
change-part-description = para qué es
change-part-visibility = quién puede leerlo
change-part-extent = país
change-part-name = nombre
change-part-available = ahora
change-part-maximum = como máximo
change-part-headcount = personas
change-part-fte = puestos a jornada completa
change-part-initial_training_hours = horas antes de empezar
change-part-annual_training_hours = horas al año
change-part-address_1 = calle
change-part-city = localidad
change-part-state_province = región
change-part-postal_code = código postal
change-part-country = país

## Today

today-lead = { $count ->
    [0] Es { $day }.
    [one] Es { $day }. Una derivación requiere su atención{ $late ->
        [0] .
       *[other] , y va con retraso.
    }
    [many] Es { $day }. { $count } de derivaciones requieren su atención{ $late ->
        [0] .
        [one] , una con retraso.
       *[other] , { $late } con retraso.
    }
   *[other] Es { $day }. { $count } derivaciones requieren su atención{ $late ->
        [0] .
        [one] , una con retraso.
       *[other] , { $late } con retraso.
    }
}
today-needs-you = Requieren su atención
today-others-owe = Pendientes de otras organizaciones
today-going-on = En curso
today-resting = En reposo
today-finished = Finalizadas ({ $count })
today-finished-title = Finalizadas
today-nothing = Nada requiere su atención
today-next = La próxima fecha es con { $organisation }. { $said }.
today-nothing-next = No hay ninguna fecha abierta.
today-show-all = Mostrar todas ({ $count })
today-find = Buscar una derivación
today-find-words = Sus seis signos, una organización o un país
today-since = Último paso
today-since-any = En cualquier momento
today-since-yesterday = Desde ayer
today-since-week = En los últimos 7 días
today-since-month = En los últimos 30 días
today-found = { $count ->
    [0] No se encontró nada.
    [one] Se encontró 1.
    [many] Se encontraron { $count }.
   *[other] Se encontraron { $count }.
}
today-found-none = Mire los signos otra vez o elija un tiempo más largo.
today-find-all = Mostrar todo
today-aside = Atajos
today-keys = Teclas: con J y K se baja y se sube por la lista; Intro abre.
send-a-referral = Enviar una derivación
row-from = de { $organisation }
row-to = para { $organisation }
row-wakes = Se reactiva en { $month }
row-last = Último paso: { $day }
title-information = { $kind }: { $country }
title-unreadable = No se pudo abrir aquí
title-not-loaded = Aún sin cargar
row-not-loaded = Lo que dice aún no ha llegado: aquí puede faltar una fecha prometida o un mensaje. Ábralo para verlo.
title-reach = Hablar con { $name }
title-reach-by = Hablar con { $name } a más tardar: { $when }
title-reach-again = Hablar con { $name }, no antes de: { $when }
title-reach-not = No llame ahora a { $name }
title-reach-waits = A la espera de otra vía para contactar con { $name }
broken-title = No las use
withheld-title = El servidor no las entrega
newer-title = Se leerán al recargar la página
broken-what = Sus pasos no encajan, así que no se muestra nada de ellas. Llame a la otra organización a un número que usted conozca y avise a la oficina de la red.
undo = { $seconds ->
    [one] Deshacer (1 segundo)
    [many] Deshacer ({ $seconds } de segundos)
   *[other] Deshacer ({ $seconds } segundos)
}

done-enquiry = Enviada.
done-accepted = Respuesta enviada: podemos ayudar.
done-part_accepted = Respuesta enviada: una parte.
done-declined = Respuesta enviada: no podemos ayudar.
done-redirect_proposed = Respuesta enviada: otra organización podría.
done-answered = Respuesta enviada.
done-contact_failed = Anotado: sin contacto.
done-withdrawn = Retirada.
done-reached = Anotado: se habló con la persona.
done-rested = Queda en reposo.
done-closed = Cerrada.

## The next date

due-late = { $said } ({ $late } de retraso)
due-left = { $said } ({ $left })
due-late-next = { $late } de retraso. Ahora no es seguro; próxima hora segura: { $when }
due-next = Ahora no es seguro; próxima hora segura: { $when }
due-ask = No contacte aún con nadie: pregunte antes a { $organisation }
due-acknowledge-mine = Confirme a más tardar: { $when }
due-acknowledge-theirs = Confirman a más tardar: { $when }
due-decide-mine = Responda a más tardar: { $when }
due-decide-theirs = Responden a más tardar: { $when }
due-settle_date-mine = Fije la fecha a más tardar: { $when }
due-settle_date-theirs = Fijan la fecha a más tardar: { $when }
due-reply-mine = Conteste a más tardar: { $when }
due-reply-theirs = Contestan a más tardar: { $when }
due-hand_over-mine = Entregue a más tardar: { $when }
due-hand_over-theirs = Entregan a más tardar: { $when }
due-reach-mine = Hable con la persona a más tardar: { $when }
due-reach-theirs = Hablan con la persona a más tardar: { $when }
due-again-mine = Vuelva a intentar hablar con la persona, no antes de: { $when }
due-again-theirs = La otra organización vuelve a intentar hablar con la persona, no antes de: { $when }
due-promised-mine = Primer contacto prometido a más tardar: { $when }
due-promised-theirs = Prometieron el primer contacto a más tardar: { $when }
due-find_way-mine = Busque otra vía para contactar con la persona a más tardar: { $when }
due-find_way-theirs = Buscan otra vía para contactar con la persona a más tardar: { $when }
due-close-mine = Termina por sí sola: { $when }
due-close-theirs = Termina por sí sola: { $when }
due-wake-mine = Se reactiva: { $when }
due-wake-theirs = Se reactiva: { $when }
due-stop-mine = Se detiene: { $when }
due-stop-theirs = Se detiene: { $when }
next-acknowledge-mine = Usted confirma o responde
next-acknowledge-theirs = La otra organización confirma o responde
next-decide-mine = Usted responde
next-decide-theirs = La otra organización responde
next-settle_date-mine = Usted fija la fecha
next-settle_date-theirs = La otra organización fija la fecha
next-reply-mine = Usted contesta
next-reply-theirs = La otra organización contesta
next-hand_over-mine = Usted entrega
next-hand_over-theirs = La otra organización entrega
next-reach-mine = Usted habla con la persona
next-reach-theirs = La otra organización habla con la persona
next-find_way-mine = Usted busca otra vía
next-find_way-theirs = La otra organización busca otra vía
next-close-mine = Termina por sí sola
next-close-theirs = Termina por sí sola
next-wake-mine = Se reactiva
next-wake-theirs = Se reactiva
next-stop-mine = Se detiene
next-stop-theirs = Se detiene

state-sent = en espera
state-delivered = en espera, abierta
state-acknowledged = en estudio
state-asked = en estudio, con una pregunta abierta
state-accepted = respondida: sí
state-part_accepted = respondida: en parte
state-declined = respondida: no
state-redirected = respondida: pruebe con otra organización
state-handed_over = entregada
state-contact_failed = entregada, aún no se ha hablado con la persona
state-reached = se ha hablado con la persona
state-in_support = se ha hablado con la persona, recibe apoyo
state-resting = en reposo
state-stopping = deteniéndose
state-ended = finalizada
end-answered = finalizada: respondida
end-closed = finalizada
end-recalled = envío anulado
end-withdrawn = retirada
end-victim_declined = la persona no quiso

## A referral

referral = Derivación
referral-not-shown = Esta derivación no se puede mostrar
stands = Estado: { $state }
section-enquiry = Lo que se consultó antes
section-known = Lo que hay que saber antes
known-unread-receiver = La consulta no se abre aquí. Falta lo que dice sobre peligros, edad, hijos e idiomas. Pregunte a { $organisation } antes de que nadie contacte con la persona.
known-unread-sender = La consulta no se abre aquí. Falta lo que dice sobre peligros, edad, hijos e idiomas.
section-needed = Qué se necesita
section-words = En sus palabras
section-person = La persona
section-event = Qué ocurrió
section-asked = Qué se pregunta
section-safe = Cómo contactar con la persona de forma segura
section-who = Quién es la persona
section-story = El relato, contado una sola vez
section-story-form = El relato, en palabras de la persona
section-do-not-ask = No lo pregunte otra vez
section-plan = El plan
section-done = Ya hecho
section-links = Fechas y referencias
section-extra = Solo con un acuerdo propio
enquiry-unreadable = Esta consulta no se pudo abrir en este dispositivo. Se pide a { $organisation } que la envíe otra vez.
sealed = Sellada para usted y { $organisation }. Llaves sin cambios desde el { $date }.
sealed-more = Nadie puede leerla por el camino. Comprobado en este dispositivo a las { $time } con la lista firmada de miembros; cada paso está firmado y en orden.
holidays-unknown = No conocemos todos los días festivos de allí, como los de una región: cuentan como días laborables.

fact-needed = Se necesita
fact-by-date = A más tardar el { $date }
fact-how = Cómo
fact-lives-in = Vive en
fact-place = { $region }, { $country }
fact-region = Parte del país
fact-age = Edad, género
fact-age-only = Edad
fact-gender = Género
fact-languages = Idiomas
fact-language-a-little = un poco de { $language }
fact-interpreter = Intérprete
fact-children = Hijos e hijas
fact-access = Para participar
fact-safety = Seguridad
fact-said = { $term }: { $value }
fact-worker-gender = Con quién
fact-crime = Delito
fact-crime-in = { $crime }, en { $country }
fact-when = Cuándo
fact-context = Contexto
fact-ground = Motivo
fact-relation = A quién le ocurrió
fact-proceedings = Proceso
fact-claim = Indemnización
fact-deadline = Una fecha que cumplir
fact-deadline-value = { $kind }: { $date }
fact-agreed = De acuerdo
fact-agreed-value = { $answer }, hasta el { $date }
fact-abroad = Datos en el extranjero
fact-note = Nota
fact-date-reason = Por qué esta fecha
fact-about = Sobre
fact-country = País
fact-answer-language = Idioma de la respuesta
fact-to = Para
fact-organisation = Nombre
fact-network = Red
fact-type = Tipo
fact-zone = Zona horaria
fact-keys-since = Llaves desde
fact-there-now = Hora allí
fact-hours = Cuándo
fact-their-time = Su hora
fact-hours-note = Sobre las horas
fact-say = Diga
fact-answerer = Quién puede contestar
fact-message = Mensaje
fact-code-word = Palabra clave
fact-watched = Cuidado
fact-never-use = No use nunca
fact-name-used = Nombre que usa
fact-legal-name = Nombre legal
fact-born = Fecha de nacimiento o edad
fact-place-or-address = Lugar o dirección
fact-beside = A su lado
fact-careful = Cuidado
watched = Otras personas usan este dispositivo o pueden vigilarlo
word-means = «{ $word }» significa: { $meaning }
beside-offender = Puede ser quien lo hizo. No contactar.
beside-offender-named = No contactar con { $name }: puede ser quien lo hizo.
beside-name = Nombre y número
beside-kind = Quién es

## Steps

bar-answer = Qué puede hacer
bar-usual = { $worker } llama a más tardar el { $day }.
bar-usual-written = { $worker } escribe a más tardar el { $day }.
bar-usual-what = quién llama, y para cuándo
bar-usual-what-written = quién escribe, y para cuándo
bar-date = ¿Todavía no? Diga que lo ha visto:
date-confirm = Confirmar la fecha
date-propose = Proponer otra fecha

send-again = Preguntar a otra organización
send-over = Hay algo a medio escribir
send-over-what = En la página Enviar hay una consulta empezada que no se envió.
send-over-go-on = Seguir con esa
send-over-replace = Descartarla y empezar esta
send-first-unknown = No se sabe si su consulta a { $organisation } llegó.
send-first-unknown-what = Si también la recibe { $organisation }, puede que la tengan las dos.
send-first-has = { $organisation } ya tiene su consulta: solo se había perdido la respuesta.
send-first-has-what = Lo que envíe a { $organisation } es una segunda consulta, y ambas la tendrán. Si { $first } no va a ayudar, retire la primera.
send-first-back = Volver a { $organisation }
send-first-anyway = Enviarla de todos modos a { $organisation }
send-said-no = Dijo que no a esta consulta.
send-again-named = Preguntar a { $organisation }
send-again-find = Buscar en el directorio
send-again-none = No hay otro miembro en { $country }. El directorio conoce servicios de allí a los que cualquiera puede llamar.
step-accepted = Podemos ayudar
step-part_accepted = Una parte
step-question = Preguntar
step-reply = Contestar
step-declined = No podemos ayudar
step-redirect_proposed = Otra organización podría
step-answered = Responder
step-unaccepted = Retirar el sí
step-handover = Entregar
step-contact_failed = No se pudo hablar
step-reached = Se habló con la persona
step-supported = Servicios prestados
step-rested = Dejar en reposo
step-woken = Reactivar
step-closed = Cerrar
step-recalled = Anular el envío
step-withdrawn = Retirar
step-withdrawal_undone = Seguir adelante
step-victim_declined = La persona no quiere
step-acknowledged = Confirmar la fecha
step-date_settled = Fijar la fecha
step-message = Escribir
step-correction = Corregir
step-undone = Deshacer

ask-accepted = ¿Quién llama, y para cuándo?
ask-accepted-written = ¿Quién escribe, y para cuándo?
ask-part_accepted = ¿Qué parte pueden asumir?
ask-part_accepted-hint = { $organisation } busca a alguien para el resto.
ask-question = Preguntar a { $organisation }
ask-question-hint = La leen en su propio idioma. El plazo queda en espera hasta que contesten.
ask-reply = Contestar a { $organisation }
ask-reply-hint = La leen en su propio idioma.
ask-declined = ¿Por qué no pueden ayudar?
ask-redirect_proposed = ¿Quién podría ayudar mejor?
ask-answered = Responder a { $organisation }
ask-answered-hint = Con esto termina la consulta.
ask-unaccepted = ¿Retirar el sí?
ask-unaccepted-hint = Se avisa enseguida a { $organisation }, que busca a alguien más.
ask-contact_failed = No se pudo hablar con la persona
ask-contact_failed-hint = Tres intentos como máximo. Después vuelve a { $organisation }.
ask-supported = ¿Qué servicios se prestaron?
ask-rested = Dejar en reposo
ask-rested-hint = Vuelve a las dos organizaciones en el mes de la primera fecha.
ask-woken = Reactivar
ask-woken-hint = Después sigue recibiendo apoyo.
ask-closed = ¿Cómo terminó?
ask-closed-hint = Se avisa a { $organisation }. El contenido se destruye más tarde, según las normas de la red.
ask-withdrawn = ¿Retirarla?
ask-withdrawn-hint = Termina, y se dice a { $organisation } por qué.
ask-withdrawal_undone = ¿Seguir adelante?
ask-withdrawal_undone-hint = Solo después de comprobarlo con la persona de forma segura. Diga cómo.
ask-victim_declined = La persona no quiere
ask-victim_declined-hint = Termina, y se avisa a { $organisation }.
ask-date = Proponer otra fecha
ask-date-hint = Se pregunta a { $organisation }. Hasta entonces vale la primera fecha.
ask-acknowledged = Confirmar la fecha
ask-date_settled = Fijar la fecha
ask-reached = Se habló con la persona
ask-recalled = ¿Anular el envío?
ask-recalled-hint = { $organisation } no la ha abierto todavía. Termina, ya no se pide nada a nadie allí, y no se puede deshacer.
ask-handover = Entregar

send-accepted = Podemos ayudar
send-part_accepted = Ofrecer esta parte
send-question = Preguntar
send-reply = Contestar
send-declined = Enviar la respuesta
send-redirect_proposed = Enviar la respuesta
send-answered = Enviar la respuesta
send-unaccepted = Retirarlo
send-contact_failed = Anotarlo
send-supported = Anotarlo
send-rested = Dejar en reposo
send-woken = Reactivar
send-closed = Cerrar
send-withdrawn = Retirar
send-withdrawal_undone = Seguir
send-victim_declined = Terminar
send-date = Proponerla
send-acknowledged = Confirmar
send-date_settled = Fijar
send-reached = Se habló con la persona
send-recalled = Anular el envío
send-handover = Entregar

step-takes = Ustedes asumen
step-worker = Quién llama
step-worker-written = Quién escribe
step-by = Primera llamada, a más tardar
step-by-written = Primer mensaje, a más tardar
step-by-until = Es una emergencia: como muy tarde, { $when }
step-date = Respuesta, a más tardar
step-question-label = Pregunta
step-reply-label = Contestación
step-answer = Su respuesta
step-words = Unas palabras más, si hace falta
step-why = Por qué
step-who-could = ¿Quién podría?
step-who-could-hint = Si nombra una, { $organisation } lee «pruebe con otra organización».
step-nobody-known = No lo sé
step-what-happened = Qué pasó
step-way = Qué vía se intentó
step-again = Próximo intento
step-again-hint = En un plazo de 14 días. La fecha para contactar con la persona pasa a ser esta.
step-again-unsafe = A esta hora ninguna vía para contactar con la persona es segura.
step-again-anyway = Se preguntó a la persona: esta hora es segura de todos modos
step-again-none = No se prevé otro intento: se pide a { $organisation } otra vía para contactar con la persona.
step-again-no-more = Nadie lo intenta de nuevo antes de que { $organisation } haya preguntado a la persona
step-again-other = Esta vía ya no se usa, y { $organisation } lo sabrá. Hay otra vía: diga cuándo se intenta.
way-value = { $way }: { $value }
way-place = { $way } { $place }
step-services = Servicios
step-wakes = Cuándo se reactiva
step-wake-why = Por qué
step-wake-on = Día
step-wake-more = Otra fecha
step-outcome = Cómo terminó
more-kinds = Más tipos

settle-yes = Aceptar esta fecha
settle-no = Mantener la primera fecha
resend = Enviarlo otra vez
notice-unsafe = La persona dice que un número ya no es seguro ({ $when }). No llame hasta que esté corregido.
notice-proposed = Proponen responder a más tardar: { $when }. La primera fecha era: { $first }.
notice-proposed-waits = Usted propuso: { $when }. Falta la respuesta de la otra organización.
notice-resend = { $organisation } no pudo abrir una anotación que usted envió.
notice-resend-contact = { $organisation } no pudo abrir lo que usted escribió sobre cómo contactar con la persona, y no llama a nadie hasta que usted lo envíe otra vez.
notice-given-up = { $organisation } no pudo abrir algo que usted envió, tampoco cuando se envió otra vez. Llámeles y dígaselo por teléfono.
news-correction = Corregido: puede haber cambiado cómo contactar con la persona
news-contact = Cambió la forma de contactar con la persona
news-contact-on = Cambió la forma de contactar con la persona: { $when }
news-parts = Corregido: { $parts }
news-handover = Entregado de nuevo: puede haber cambiado cómo contactar con la persona
news-number_unsafe = La persona dice que un número ya no es seguro
news-withdrawn = Esto se ha parado: no contacte con nadie
news-seen = Visto
news-resend = No pudieron abrir algo de usted: envíelo otra vez
news-given-up = No pueden abrir algo de usted: llámeles
news-sheet = Una hoja impresa ya no es válida
message-row = Mensaje nuevo
message-row-unopened = Mensaje nuevo; aquí no se abre
message-new = { $organisation } le ha escrito
message-new-go = Leerlo
message-new-unopened = Algo de ello no se abre aquí.
row-failed = Sin contacto: { $reason }
failed-unopened = El motivo no se abre aquí
also-with = La misma consulta está también en: { $organisations }
also-with-what = Se envió a las dos. Retire una de las dos, salvo que deban ayudar ambas.
instead = Después del no, ustedes preguntaron a { $organisation }.
instead-open = Abrir lo que se envió allí
notice-rounds = { $count ->
    [one] Una pregunta hasta ahora.
    [many] { $count } de preguntas hasta ahora. Una llamada puede ser más rápida para todo el mundo.
   *[other] { $count } preguntas hasta ahora. Una llamada puede ser más rápida para todo el mundo.
}
notice-attempts = { $count ->
    [one] Ha fallado un intento de tres.
    [many] Han fallado { $count } de intentos de tres.
   *[other] Han fallado { $count } intentos de tres.
}
notice-stale = La lista de miembros más reciente que ha visto otro miembro es más antigua de lo que permiten las normas. Avise a la oficina de la red.
find-way = No se pudo contactar con la persona, y { $organisation } no puede seguir sin usted. Indique otra vía.
find-way-correct = Corregir la vía de contacto
find-way-handover = Entregar de nuevo
find-way-waits = Se ha pedido a { $organisation } otra vía para contactar con la persona.
last-try = Último intento ({ $when }): { $reason }

conflict-title = Algo llegó antes
conflict-what = Mientras usted decidía, ocurrió esto:
conflict-yours = Su paso no se ha enviado: { $step }.
conflict-kept = Lo que escribió se conserva.
conflict-gone = Ya no es posible.
conflict-overtaken = Lo que llegó afecta a aquello en lo que se basa lo que escribió. Déjelo y mire otra vez el formulario: muestra lo que consta ahora.
conflict-again = Enviar el mío de todos modos
conflict-leave = Dejarlo, lo miro otra vez

## Conversation and history

conversation = Conversación
conversation-none = Todavía no hay nada escrito.
talk-undone = Retirado
write-to = Escribir a { $organisation }
send = Enviar
talk-you = Usted, { $when }
talk-they = { $organisation }, { $when }
history = Historial
history-zone = Mostrar también la hora de { $organisation }
history-there = Allí: { $when }
history-taken = Recibido: { $when }
history-by = A más tardar: { $when }
entry-unreadable = Esto no se pudo abrir en este dispositivo. Se pide a la otra organización que lo envíe otra vez.
entry-withheld = La otra organización no ha enviado el contenido de esto.
detail-answer-by = respuesta a más tardar: { $when }
detail-next-try = próximo intento: { $when }
detail-first-contact = { $worker }: primer contacto a más tardar el { $day }
detail-takes = Asume: { $needs }
detail-wakes = { $reason }: { $date }
detail-feedback = { $question } { $answer }

did-enquiry = Enviada
did-delivered-you = Abierta aquí
did-delivered-they = Abierta allí
did-acknowledged-you = Usted confirmó
did-acknowledged-they = Confirmaron
did-proposed-you = Usted propuso otra fecha
did-proposed-they = Propusieron otra fecha
did-date_settled-you = Usted fijó la fecha
did-date_settled-they = Fijaron la fecha
did-question-you = Usted preguntó
did-question-they = Preguntaron
did-reply-you = Usted contestó
did-reply-they = Contestaron
did-accepted-you = Usted dijo que sí
did-accepted-they = Dijeron que sí
did-part_accepted-you = Usted ofreció una parte
did-part_accepted-they = Ofrecieron una parte
did-declined-you = Usted dijo que no
did-declined-they = Dijeron que no
did-redirect_proposed-you = Usted nombró otra organización
did-redirect_proposed-they = Nombraron otra organización
did-answered-you = Usted respondió
did-answered-they = Respondieron
did-unaccepted-you = Usted retiró el sí
did-unaccepted-they = Retiraron el sí
did-handover-you = Usted entregó
did-handover-they = Le entregaron la derivación
did-contact_failed-you = Usted no pudo hablar con la persona
did-contact_failed-they = No pudieron hablar con la persona
did-reached-you = Usted habló con la persona
did-reached-they = Hablaron con la persona
did-supported-you = Usted dio apoyo
did-supported-they = Dieron apoyo
did-rested-you = Usted la dejó en reposo
did-rested-they = La dejaron en reposo
did-woken-you = Usted la reactivó
did-woken-they = La reactivaron
did-closed-you = Usted la cerró
did-closed-they = La cerraron
did-recalled = Envío anulado antes de abrirse
did-withdrawn-you = Usted la retiró
did-withdrawn-they = La retiraron
did-withdrawn-person = La persona pidió detenerla
did-withdrawal_undone-you = Usted siguió adelante
did-withdrawal_undone-they = Siguieron adelante
did-withdrawal_undone-person = La persona quiere seguir adelante
did-victim_declined = La persona no quiso
did-message-you = Usted escribió
did-message-they = Escribieron
did-correction-you = Usted la corrigió
did-correction-they = La corrigieron
did-undone-you = Usted deshizo el último paso
did-undone-they = Deshicieron el último paso
did-number_unsafe = La persona dice: un número ya no es seguro
did-not_contacted = La persona dice: nadie ha contactado conmigo
did-code_changed = Un código nuevo para la persona
did-seat_changed-you = Llaves nuevas aquí
did-seat_changed-they = Llaves nuevas allí
did-unreadable-you = Algo no se pudo abrir aquí
did-unreadable-they = Algo no se pudo abrir allí
did-resent-you = Usted lo envió otra vez
did-resent-they = Lo enviaron otra vez

## Send

send-lead = Tres pantallas. Se guarda en este dispositivo, sellado, hasta que lo envíe.
send-step = { $step } de 3
send-step-to = { $step } de 3 · para { $organisation }
send-title-1 = ¿Quién puede ayudar?
send-title-2 = ¿Qué se necesita?
send-title-3 = Revisar y acordar
send-seven-answers = Siete respuestas, sin nombres. Quien las recibe las lee en su idioma.
send-three-answers = Tres respuestas, nada sobre una persona.
send-lives-in = País donde se necesita ayuda
send-for = Para qué
send-organisation-in = Organización en { $country }
send-none-fits = Ninguna de estas sirve
send-none-fits-more = Esta red no tiene otro miembro allí. Pregunte a la oficina de la red quién ayuda en ese país.
send-go-2 = Continuar con las necesidades
send-go-3 = Continuar con la revisión
send-happened-in = Ocurrió en
send-language = Idioma, primero el que mejor habla
send-language-more = Otro idioma
send-language-add = Añadir un idioma
send-level = Cómo lo habla
send-kinds = Tipos de apoyo
send-risks = Hay que saberlo antes del primer contacto
send-note = Hasta 300 caracteres, sin nombres ni números
send-note-information = Su pregunta
send-about-country = Sobre qué país
send-sealed = Se sella en este dispositivo para { $organisation }. Nadie puede leerla por el camino. Puede deshacerlo durante un minuto, y anular el envío hasta que se abra.
soon = ¿Para cuándo?
soon-p1 = Respuesta a más tardar: { $when }
soon-p2 = Respuesta a más tardar: { $when }
soon-p3 = Respuesta a más tardar: { $when }
soon-p4 = Respuesta a más tardar: { $when }. Sin datos personales.
soon-own = Poner otra fecha
soon-own-date = Responden a más tardar
soon-own-hint = En la hora local de usted. Una fecha más temprana de lo habitual necesita un motivo.
soon-own-reason = ¿Por qué tan pronto? Sin nombres ni números
soon-own-passed = La fecha que usted dio antes ya pasó: { $when }. Dé otra o vacíe el campo.
fold-each = Para cuándo cada cosa
fold-context = Cuándo, y contexto
fold-working = Cómo trabajar con esta persona
fold-safety = Seguridad
fold-law = Proceso, indemnización, fechas
fold-note = Una nota breve
aside-who = Cómo lo sabemos
aside-who-what = Los nombres, los lugares y las llaves vienen de la lista firmada de miembros. «Datos en el extranjero» dice lo que las normas de la red prevén para ese país.
aside-no-names = Todavía sin nombres
aside-no-names-what = Deciden solo con esto. El nombre, el número y el relato van después, cuando digan que sí.
aside-no-names-folds = Omita lo que no importe. Nada de los apartados plegados es obligatorio.
aside-information = Sin datos de una persona
aside-information-what = Una pregunta sobre derechos, trámites o servicios. Nada que pueda señalar a alguien.
aside-sent = Después de enviar
aside-sent-until = Tienen de plazo hasta: { $when }. Lo verá en «Hoy».
aside-sent-yes = Cuando digan que sí, usted entrega: una forma segura de contactar con la persona, y un nombre.

agree-title = Cuatro acuerdos, ya preparados
agree-person = Con la persona
agree-policy = Según las normas de la red
agree-who = { $what }: ¿quién da su acuerdo?
agree-who-what = Antes de los 18 años, la ley del país dice quién puede dar su acuerdo. Un padre, madre o tutor que pudiera ser el autor no decide.
agreed-by-child = El niño, la niña o la persona joven dio su acuerdo
agree-answer-by = Responden a más tardar: { $when }
agree-referral = A esta organización, para estas necesidades. { $method }, en { $language }, hoy. Hasta el { $until }.
agree-secrecy = Le libera del secreto profesional solo ante esta organización. { $method }, en { $language }. Hasta el { $until }.
agree-answer = Qué dijo
agree-method = Cómo se le preguntó
agree-language = En qué idioma
agree-language-own = El de la persona
agree-until = Hasta
agree-until-hint = Ahora: { $date }. La persona puede retirarlo antes, en cualquier momento.
agree-special = Base para salud, creencias y similares
agree-special-none = No va nada de ese tipo

## Hand over

handover-title = Entregar
handover-not-now = Ahora no hay nada que entregar.
handover-said-yes = { $organisation } dijo que sí
handover-needed = Hacen falta dos cosas: una forma segura de contactar con la persona, y un nombre. Omita lo que no importe.
handover-again = Aquí aparece lo que ya entregó. Cambie lo que ya no sea correcto: esto sustituye todo lo anterior.
handover-renewed = Desde que escribió esto se dijo algo nuevo. El formulario muestra ahora lo vigente: revíselo todo otra vez.
handover-check = Revisar y entregar
handover-as-seen = Esto es lo que verá { $organisation }
handover-no-way-back = Léalo como lo leerán allí. Una vez entregado, ya se ha leído: se puede corregir, no retirar.
handover-sealed = Esto se sella solo para { $organisation }. En «Hoy» verá cuándo se habló con la persona.
handed-over-at = Entregada
corrected-at = Corregida
safe-first = Es lo primero que ve { $organisation }.
safe-none-before = { $organisation } debe contactar con la persona antes de { $when }, y ninguna hora anterior es segura. La primera es: { $next }. Allí se verá así.
way = Vía
way-safe = ¿Es segura?
way-hours = Cuándo es seguro
way-hours-hint = En la hora de la persona. Sin horas: de día y de noche.
way-zone = Zona horaria de la persona
way-hours-note = Unas palabras (no deciden nada)
way-add = Otra vía
way-another = Otra vía
way-fold = { $way }: { $safe }
way-remove = Quitar esta vía
way-not-home = El lugar de encuentro no es la casa de la persona
way-value-telephone = Número
way-no-country = Empiece con + y el prefijo del país: sin él no se puede marcar desde el extranjero.
way-value-text_message = Número
way-value-email = Dirección
way-value-letter = Dirección
way-value-in_person = Dónde
way-answerer = Quién puede contestar
way-say = Qué decir
way-word-means = Significa
way-unsafe = { $way }: no es seguro. No usar.
way-none-receiver = Ahora ninguna vía es segura. Pregunte a { $organisation }.
way-none-sender = Ahora ninguna vía es segura. { $organisation } no contacta con nadie hasta que usted lo corrija.
way-replaced = Sustituido el { $date }. No usar.
way-tried-replaced = { $way } (sustituido el { $date })
way-failed = { $way }. Un intento falló ({ $when }): { $reason }. No usar.
way-failed-unprinted = Una vía no se imprime porque un intento falló ({ $way }: { $reason }). Use solo lo que aparece aquí.
way-failed-here = { $organisation } lo intentó el { $when }: { $reason }
way-failed-right = He preguntado a la persona: es correcto. Volver a ponerlo
way-given-again = Anotado antes: { $reason } ({ $when }). { $organisation } lo ha dado de nuevo.
way-unprinted = Lo que no es seguro no se imprime ({ $ways }). Use solo lo que aparece aquí.
way-unasked-unprinted = Hay un medio del que nadie preguntó si es seguro: no se imprime ({ $ways }). Pregunte primero.
way-corrected = Corregido el { $date }. Los números y direcciones anteriores no deben usarse y no se imprimen.
way-there-now = ahora { $when } ({ $zone })
way-both-times = { $theirs } (su hora), { $ours } (la de usted)
way-not-now = Ahora no. Próxima hora segura: { $when }
way-next-safe = Próxima hora segura: { $when }
way-not_understood = Aquí no se puede saber cuándo es seguro. No lo use antes de preguntar a { $organisation }.
way-not_understood-sender = Aquí no se puede saber cuándo es seguro. Pregunte a la persona de forma segura y corríjalo.
way-not_asked = Nadie preguntó a la persona si esto es seguro. Pregunte antes a { $organisation }.
way-not_asked-sender = Nadie preguntó a la persona si esto es seguro. Pregúntele y corríjalo.
way-show = { $way }: mostrarlo de todos modos
way-preview-held = La otra organización lo ve solo después de pulsar un botón.
way-in-doubt = { $way }: quizá ya no es seguro. No usar.
way-no-language = { $way }: no hay un idioma en común. No usar por ahora.
way-not-before = El próximo intento: no antes de { $when }
doubt-stop = No contacte ahora con nadie: no llame, no escriba, no vaya.
doubt-unreadable = El { $when } se escribió algo más nuevo, y aquí no se abre. Lo que pone aquí puede poner a la persona en peligro.
doubt-withheld = El { $when } se escribió algo más nuevo, y el servidor no lo entrega. Lo que pone aquí puede poner a la persona en peligro.
doubt-number_unsafe = La persona dice que un número ya no es seguro ({ $when }).
doubt-not_reached = Lo que pone aquí no llegó a la persona ({ $when }).
doubt-try_unopened = Lo que se anotó de un intento de contactar con la persona ({ $when }) no se abre aquí. Puede decir que un número está equivocado.
doubt-no-language = El último intento falló: no había un idioma en común ({ $when }).
doubt-stopped = La persona ha parado esto ({ $when }).
doubt-withdrawn = Quien lo envió lo ha parado ({ $when }).
doubt-not_safe = Esto terminó porque el contacto no es seguro ({ $when }).
doubt-then-receiver = { $organisation } ya lo sabe y puede enviarlo otra vez. Pregúntele usted, a un número que conozca, y espere hasta que lo nuevo aparezca aquí.
doubt-then-asked = Espere hasta que { $organisation } haya preguntado a la persona y lo corrija aquí.
doubt-then-try = Escriba a { $organisation }: allí pueden preguntar a la persona y corregirlo aquí.
doubt-then-sender = Pregunte a la persona de forma segura cómo contactarla ahora, y corríjalo aquí. Hasta entonces { $organisation } no contacta con nadie.
doubt-part = Quizá se dijo algo más nuevo sobre esto, y aquí no se abre: puede que falte algo o que ya no sea cierto.
frame-offline = Sin conexión: lo que haya cambiado desde entonces no está aquí. Pregunte a { $organisation } antes de llamar, o espere.
fold-legal-name = Nombre legal, fecha de nacimiento, dirección
fold-beside = Alguien de confianza, representante
story-account = Un relato breve
story-read-in = Leído a la persona en
story-not-read = Todavía sin leer
story-approve = La persona ha aprobado estas palabras
story-approve-hint = Si cambia una palabra, pregunte otra vez.
story-plan = El plan, en una línea
story-written = Escrito en { $language }.
story-read = Leído a la persona en { $language }.
story-approved = Aprobado el { $date }.
story-not-approved = Sin aprobar por la persona.
link-date = Fecha
link-day = Día
day-passed = Este día ya ha pasado. ¿Es correcto el año?
day-passed-right = El día es correcto
day-passed-value = { $date } (ya ha pasado)
link-whose = De quién
link-reference = Número, departamento, teléfono
link-add-date = Añadir una fecha
link-add-reference = Añadir una referencia
extra-nothing = Nada de esto se envía si la persona no está de acuerdo expresamente con cada punto.
extra-agrees = La persona está de acuerdo en que esto se transmita
extra-noted = Se anota como preguntado el { $date }, hasta el { $until }
extra-agreed = De acuerdo desde el { $date }, hasta el { $until }.
extra-text-health = Lo que necesitan saber
extra-text-beliefs = Lo que necesitan saber
extra-text-right_to_stay = Lo que necesitan saber
extra-text-assessment = Resumen, sin puntuación
extra-text-suspect = Nombre, y por qué hace falta
along-story = Relato
along-dates = { $count ->
    [one] 1 fecha
    [many] { $count } de fechas
   *[other] { $count } fechas
}
along-references = { $count ->
    [one] 1 referencia
    [many] { $count } de referencias
   *[other] { $count } referencias
}
along-nothing = Nada más
check-contact = Contacto
check-name = Nombre
check-along = Se envía
check-stays = Se queda aquí
check-nobody-else = { $organisation }, y nadie más
still-agrees = La persona sigue estando de acuerdo
still-agrees-hint = Según lo dicho el { $date }, hasta el { $until }
aside-ask = Pregunte en este orden
aside-ask-order = ¿Qué número? ¿Quién más lo oye? ¿Cuándo no hay nadie con usted? ¿Qué podemos decir?
aside-ask-unsure = ¿No sabe si es seguro? Dígalo. Una llamada cuidadosa es mejor que ninguna.
aside-once = Contado una sola vez
aside-once-what = Lo que escriba aquí, la persona no tendrá que repetirlo.
aside-once-codes = Los códigos aparecen en el idioma de quien recibe. Las palabras de usted se quedan como las escribió.
aside-never = No enviar nunca
aside-never-what = Pasaportes, datos bancarios, imágenes íntimas, entrevistas grabadas, sus propias notas.
aside-after = Después de entregar
aside-after-correct = ¿Ha cambiado un número? Corríjalo: el nuevo va arriba, el antiguo queda tachado.
correct-title = Corregir lo entregado
correct-lead = { $organisation } ve lo nuevo. Los números y direcciones antiguos quedan debajo, tachados.
correct-link = Corregir lo entregado
correct-check = Revisar la corrección
correct-in-doubt = Lo que tiene { $organisation } quizá ya no es correcto. Pregunte a la persona de forma segura, revise todo aquí y envíelo.
correct-asked = Pregunté otra vez a la persona: lo que pone aquí es correcto
correct-both = Desde que usted empezó, otra persona también cambió esto: { $parts }.
correct-both-what = Elija lo que es correcto: lo que consta ahora o lo que usted escribió.
correct-take-theirs = Tomar lo que consta ahora
correct-send = Enviar la corrección
correct-not-now = Ahora no hay nada que corregir.
aside-correct = Rápido, pero con seguridad
aside-correct-what = Solo se envía lo que cambie. Si una vía ya no es segura, márquelo; no basta con borrarla.

## First-call sheet

sheet = Hoja de primera llamada
sheet-for = Para: { $worker }
sheet-anyone = quien llame
sheet-printed = Impreso: { $when }
sheet-ring = Llame a { $name }
sheet-ring-by = Llame a { $name }, a más tardar el { $when }
sheet-ring-from = Llame a { $name } a partir de: { $when }
sheet-ring-again = Llame a { $name }, no antes de: { $when }
sheet-by-way = Contactar con { $name }. Medio: { $way }
sheet-by-way-from = Contactar con { $name } a partir de: { $when }. Medio: { $way }
sheet-by-way-again = Contactar con { $name }, no antes de: { $when }. Medio: { $way }
sheet-ask = Antes de contactar con { $name }: pregunte
sheet-needs = Lo primero que necesita la persona
sheet-went = Cómo fue
sheet-spoke = Se habló con la persona
sheet-no-answer = Nadie contestó
sheet-someone-else = Contestó otra persona
sheet-wrong-number = El número está equivocado
sheet-not-safe = Ahora no es seguro
sheet-says-no = La persona dice que no
sheet-when = Fecha y hora
sheet-agreed = Qué se acordó, próxima llamada
sheet-bring-back = Devuelva esta hoja a la persona de contacto. Después se destruye. No la copie, no la guarde.
sheet-nothing = Todavía no se ha entregado nada.
sheet-in-doubt = No hay hoja que imprimir hasta que lo nuevo aparezca aquí. Si antes se imprimió una, recójala.
sheet-parts = Hay algo más nuevo que no se abre aquí. En esta hoja puede faltar algo o algo puede no ser ya cierto: { $parts }.
sheet-print-here = Pulse «Imprimir» en esta página: la hoja se pide entonces de nuevo, para que ningún número antiguo llegue al papel.
sheet-not-fetched = No se pudo comprobar si esto sigue siendo cierto, por eso no se imprime. Inténtelo otra vez.
sheet-outdated = La hoja que imprimió el { $when } ya no es válida. Imprímala otra vez y recoja la antigua.
sheet-taken-back = La antigua está recogida

## What a form still needs

missing-needed = Rellene este campo
missing-undecided-needed = Elija primero: lo que consta ahora o lo que usted escribió
missing-asked-needed = Una parte de esto está en duda. Pregunte antes a la persona de forma segura y marque después que lo hizo
missing-contradicts = Esto se contradice: seguro, y no usar nunca
missing-no_address = Esto no es una dirección de correo
missing-no_number = Aquí no hay ningún número al que llamar
missing-no_value = Diga cuál: aquí se dice algo de ello. Si no se debe usar nada de este tipo, márquelo en «No use nunca»
missing-offender = Esto lleva a la persona que puede ser quien lo hizo. Márquelo como «No es seguro» o indique otra vía
missing-impossible = Cada fila necesita un día, un comienzo, un final posterior y la zona horaria
missing-far_away = Este día no puede ser correcto
missing-unsure = Este día ya ha pasado. Corríjalo o diga que es correcto
missing-number_between = Un número de { $from } a { $to }
missing-whole_between = Un número entero de { $from } a { $to }
missing-day_between = Un día del { $from } al { $to }
missing-unfit = Esto no se puede aceptar así
missing-too_long = Es demasiado largo
missing-names_somebody = Parece un nombre, un número o una dirección. De momento, omítalo.
missing-country-needed = Elija el país
missing-organisation-needed = Elija una organización
missing-country_needed-needed = Elija dónde vive la persona
missing-country_of_crime-needed = Elija dónde ocurrió
missing-crime-needed = Elija el delito
missing-relation-needed = Elija a quién le ocurrió
missing-age-needed = Elija la edad
missing-languages-needed = Elija un idioma
missing-languages-contradicts = Un idioma aparece aquí dos veces
missing-needs-needed = Elija al menos un tipo de apoyo
missing-interpreter-contradicts = «Intérprete» está marcado en los tipos de apoyo
missing-information-needed = Elija de qué se trata
missing-language-needed = Elija el idioma de la respuesta
missing-note-too_long = La nota tiene más de 300 caracteres
missing-note-names_somebody = La nota parece contener un número o una dirección. De momento, omítalo.
missing-region-names_somebody = La parte del país parece un número o una dirección
missing-date_reason-needed = Diga por qué la fecha es más temprana de lo habitual
missing-own_date-contradicts = Este momento ya pasó
missing-own_date-impossible = Es una fecha demasiado lejana
missing-deadline-on-needed = Diga el día del plazo
missing-links-dates-kind-needed = Elija qué fecha es
missing-links-dates-on-needed = Diga el día de esta fecha
missing-links-references-kind-needed = Elija de quién es este número
missing-links-references-value-needed = Diga el número, departamento o teléfono
missing-date_reason-names_somebody = El motivo parece contener un número o una dirección
missing-agreements-referral-needed = Pregunte a la persona si está de acuerdo con la derivación
missing-agreements-secrecy-needed = Pregunte a la persona si usted puede hablar de ello con esa organización
missing-agreements-referral-until-contradicts = Esto acaba antes de empezar
missing-agreements-secrecy-until-contradicts = Esto acaba antes de empezar
missing-agreements-referral-until-impossible = Es una fecha demasiado lejana
missing-agreements-secrecy-until-impossible = Es una fecha demasiado lejana
missing-contact-ways-needed = Indique una vía para contactar con la persona que no sea insegura
missing-contact-ways-zone-needed = Elija la zona horaria de la persona: en este país hay más de una hora
missing-contact-ways-answerer-offender = La persona de confianza está marcada como quien puede haberlo hecho: diga quién más puede contestar
missing-contact-ways-meaning-offender = Con la palabra clave alguien llamaría a quien puede haberlo hecho: dele otro significado
missing-contact-not_home-needed = Nunca visitas a casa: confirme que el lugar de encuentro no es la casa de la persona, o cámbielo
missing-identity-name_used-needed = Indique un nombre que use la persona
missing-identity-beside-name-needed = Diga quién es, para que el aviso nombre a alguien: un nombre, o «su tío»
missing-still_agrees_at-needed = Pregunte a la persona si sigue estando de acuerdo
missing-extra-health-needed = Salud: pregunte a la persona si se puede transmitir, o vacíe el campo
missing-extra-beliefs-needed = Orientación sexual, religión, origen étnico: pregunte a la persona si se puede transmitir, o vacíe el campo
missing-extra-right_to_stay-needed = Permiso de residencia: pregunte a la persona si se puede transmitir, o vacíe el campo
missing-extra-assessment-needed = Resumen de la valoración: pregunte a la persona si se puede transmitir, o vacíe el campo
missing-extra-suspect-needed = Nombre de la persona sospechosa: pregunte a la persona si se puede transmitir, o vacíe el campo
missing-correction-needed = No ha cambiado nada
missing-message-needed = Primero escriba algo
missing-key-needed = Escriba la llave de desbloqueo impresa
missing-device-needed = Dé un nombre a este dispositivo
missing-proof-needed = Escriba el código de comprobación del papel
missing-invite-name-needed = Indique el nombre de la organización
missing-invite-country-needed = Elija el país
missing-invite-zone-needed = Elija la zona horaria
missing-invite-mail-needed = Indique un correo electrónico
missing-step-by-needed = Indique una fecha
missing-step-by-contradicts = Este momento ya pasó
missing-step-by-impossible = Es una fecha demasiado lejana
missing-step-takes-needed = Elija al menos una parte
missing-step-takes-contradicts = Esto es todo lo que se pidió: diga «Podemos ayudar»
missing-step-question-needed = Elija una pregunta
missing-step-reply-needed = Elija una contestación
missing-step-decline-needed = Elija un motivo
missing-step-unaccept-needed = Elija un motivo
missing-step-withdrawal-needed = Elija un motivo
missing-step-failed-needed = Elija qué pasó
missing-step-way-needed = Elija qué medio se probó
missing-step-again-needed = Indique para el próximo intento una hora dentro de 14 días
missing-step-anyway-needed = El próximo intento queda fuera de las horas seguras. Elija otra hora o pregunte antes a la persona
missing-step-organisation-needed = Elija una organización
missing-step-services-needed = Elija al menos un servicio
missing-step-wakes-needed = Indique un motivo y un día
missing-step-wakes-contradicts = El día para despertar es hoy o más tarde
missing-step-wakes-impossible = Es una fecha demasiado lejana
missing-step-outcome-needed = Elija cómo terminó
missing-step-words-needed = Dígalo en pocas palabras
lack-name = Póngale un nombre
lack-description = Diga qué hace
lack-kinds = Elija al menos un tipo de ayuda
lack-countries = Elija al menos un país
lack-reach = Un servicio público necesita un número, un correo o un sitio web
lack-phone = Uno de los números no es un número de teléfono
lack-email = Esto no es una dirección de correo
lack-website = Un sitio web empieza por https:// o http://
lack-hours = El horario necesita al menos un día, un comienzo y un final
lack-zone = Elija la zona horaria del horario
lack-place = Un lugar necesita su localidad y su país, salvo que se mantenga en secreto; un punto necesita las dos cifras
lack-ages = Estas edades no pueden ser correctas: la mínima es mayor que la máxima, o una es demasiado alta
lack-translations = Un texto en otro idioma necesita un idioma propio y algunas palabras
lack-too_long = Un texto es demasiado largo
lack-lines = Cada línea necesita un nombre, una dirección de correo y, si indica uno, un idioma de la interfaz
lack-twice = Una dirección está dos veces: quite una de las líneas
missing-ask-lines-needed = Escriba al menos un servicio
missing-ask-lines-too_long = Son más de 200. Envíelos por partes
missing-mapping-country-needed = Elija el país
missing-mapping-title-needed = Póngale un título
missing-mapping-closes-needed = Elija un día a partir de hoy, dentro de dos años como máximo
missing-service-circle-needed = Diga quién puede leerlo
missing-kept-confirm-needed = Indique los días, de 7 a 3660
missing-kept-expire-needed = Indique los días, de 7 a 3660

## Failures. `detail` is never shown: it may be technical.

problem-general = No ha funcionado. No se ha perdido nada de lo que escribió. Inténtelo de nuevo; si sigue igual, avise a la oficina de la red.
problem-other_words = Las llaves del servidor no son aquellas cuyas palabras comparó. No se ha firmado nada. Compare las palabras otra vez.
problem-offline = No hay conexión. No se ha perdido nada de lo que escribió. Inténtelo de nuevo cuando vuelva.
problem-unavailable = El servidor no puede responder ahora. No se ha perdido nada de lo que escribió. Inténtelo de nuevo en unos minutos.
problem-fault = Algo ha fallado dentro. No se ha perdido nada de lo que escribió. Inténtelo de nuevo; si sigue igual, avise a la oficina de la red.
problem-full = Al servidor no le queda espacio. No se ha perdido nada de lo que escribió. Avise a la oficina de la red.
problem-mails_today = En un mapeo, cada dirección recibe un correo al día, y usted puede enviar 1000 al día. Inténtelo de nuevo mañana.
problem-too_many = Han sido muchas veces en poco tiempo. Espere un minuto e inténtelo de nuevo.
problem-sign_in_again = La sesión ha terminado. Bloquee y vuelva a desbloquear: su borrador se conserva.
problem-sign_in_refused = El servidor no ha aceptado estas llaves. Si su organización se cerró o tiene llaves nuevas, pregunte a la oficina de la red.
problem-not_yours = Usted no puede hacer esto, o ya no es posible.
problem-not_found = No está aquí, o ya no está.
problem-too_large = Es demasiado largo para enviarlo. Acórtelo.
problem-malformed = La página y el servidor no se han entendido. Cargue la página otra vez: su borrador se conserva.
problem-unknown_version = Esta página es más antigua o más nueva que el servidor. Cargue la página otra vez: su borrador se conserva.
problem-wrong_method = Esta página es más antigua o más nueva que el servidor. Cargue la página otra vez: su borrador se conserva.
problem-wrong_type = Esta página es más antigua o más nueva que el servidor. Cargue la página otra vez: su borrador se conserva.
problem-overtaken = Otra cosa llegó antes. Mire la página otra vez y después decida.
problem-taken = Esto ya existe. Mire la página otra vez.
problem-sent_before = Esto ya se envió, antes de que usted lo cambiara. Lo que cambió no está en ello: ábralo en Hoy y escríbalo allí como mensaje.
problem-not_valid = Una firma o un sello no era correcto, así que no se ha enviado nada. Cargue la página otra vez: su borrador se conserva.
problem-clock_off = El reloj de este dispositivo tiene más de cinco minutos de diferencia. Póngalo en hora e inténtelo de nuevo.
problem-list_changed = La lista de miembros acaba de cambiar. Inténtelo de nuevo.
problem-list_ahead = Hace falta una lista de miembros más reciente. Inténtelo de nuevo.
problem-list_not_valid = La lista de miembros no encaja. No se envía nada. Llame a la oficina de la red a un número que usted conozca.
problem-list_shorter = La lista de miembros es más corta que una vista antes. No se envía nada. Llame a la oficina de la red a un número que usted conozca.
problem-split_view = Se están mostrando dos listas de miembros distintas. No se envía nada. Deténgase y llame a la oficina de la red a un número que usted conozca.
problem-newer_version = Una versión más nueva de esta página escribió algo que esta no puede leer. Recargue la página. Si eso no ayuda, avise a la oficina de la red.
problem-referral_withheld = El servidor las tiene en su lista y no las entrega. Mire más tarde; si sigue igual, llame a la otra organización a un número que usted conozca.
problem-no_calendar = Falta el calendario de la organización que recibe, así que no se puede calcular ninguna fecha. Inténtelo de nuevo.
problem-referral_not_valid = Los pasos de esta derivación no encajan, así que no se muestra nada de ella. Llame a la otra organización a un número que usted conozca y avise a la oficina de la red.
problem-referral_shorter = Faltan pasos de esta derivación que ya se habían visto, así que no se muestra nada de ella. Llame a la otra organización a un número que usted conozca y avise a la oficina de la red.
problem-no_keys = Las llaves de esta organización no están en la lista de miembros. No se le puede sellar nada.
problem-no_referral_key = La llave de esta derivación no se pudo abrir aquí, así que no se le puede añadir nada.
problem-refused = Este paso no es posible ahora. Mire la página otra vez.
problem-refused-wrong_state = Este paso ya no es posible. Mire la página otra vez.
problem-refused-ended = Esta derivación ha terminado.
problem-refused-stopping = La persona pidió detenerla. Ahora no se mueve nada.
problem-refused-date_passed = Esa fecha ya ha pasado. Elija una posterior.
problem-refused-date_too_far = Esa fecha está demasiado lejos. Elija una dentro de 14 días.
problem-refused-no_date_proposed = Esa fecha ya no está propuesta. Mire la página otra vez.
problem-refused-too_many_proposals = Ya se propusieron tres fechas. Escriba un mensaje.
problem-refused-too_many_attempts = Han fallado tres intentos. No se puede entregar otra vez.
problem-refused-wake_month = Puede quedar en reposo 24 meses como máximo, y no hasta un mes que ya ha pasado.
problem-refused-undo_over = Ya no se puede deshacer: ha pasado un minuto, o llegó algo entre medias.
problem-refused-not_undoable = Este paso no se puede deshacer: ya se ha leído.
problem-refused-full = Ha escrito todo lo que cabe en una derivación. Aún se puede cerrar o retirar; para más, envíe una nueva.
problem-incomplete = Todavía falta algo. Mire el formulario otra vez.
problem-at_most = Ya hay tantos como puede haber. Quite uno primero.
problem-not_an_unlock_key = Esa no es una llave de desbloqueo. Mire cada letra otra vez.
problem-other_network = Esta llave es de otra red.
problem-network_unknown = Este navegador todavía no conoce su red. Abra la dirección que está en la hoja de su llave impresa, o use una llave de acceso.
problem-keyring_unknown = Esta llave no abre nada aquí. Use otra.
problem-keyring_replaced = Alguien ha puesto otras llaves en lugar de las suyas. No se ha abierto nada. Llame a la oficina de la red a un número que usted conozca.
problem-keyring_unreadable = La llave encaja, pero sus llaves no se pudieron abrir. No se ha cambiado nada. Avise a la oficina de la red.
problem-keyring_old = El servidor dio llaves más antiguas que las usadas antes. No se ha abierto nada. Llame a la oficina de la red a un número que usted conozca.
problem-keyring_not_listed = Sus llaves no son las de la lista de miembros. No se envía nada. Llame a la oficina de la red a un número que usted conozca.
problem-keyring_changed = Sus llaves se cambiaron desde otro dispositivo. Bloquee, desbloquee e inténtelo de nuevo.
problem-too_many_devices = No se puede añadir ninguna llave más.
problem-passkey_cancelled = La llave de acceso no se usó. Inténtelo de nuevo, o use la llave de desbloqueo impresa.
problem-passkey_not_made = No se creó ninguna llave de acceso. Inténtelo otra vez, o use una llave de desbloqueo impresa.
problem-passkey_there_already = Este dispositivo ya tiene una llave de acceso así. Use esa u otro dispositivo.
problem-passkey_unsupported = Este navegador o dispositivo no conoce llaves de acceso del tipo que hace falta aquí. Use otro navegador, otro dispositivo o una llave de desbloqueo impresa.
problem-passkey_address = Las llaves de acceso no funcionan en esta dirección. Abra el espacio de trabajo por su propio nombre, como lo dio la oficina de la red.
problem-passkey_unnamed = Esta llave de acceso no dijo de quién es. Use otra, o una llave de desbloqueo impresa.
problem-passkey_unusable = La llave de acceso no se pudo usar aquí. Pruebe con otro dispositivo, o con la llave de desbloqueo impresa.
problem-passkey_without_prf = La llave de acceso de este dispositivo no puede abrir llaves. Use otro dispositivo, o una llave de desbloqueo impresa.
problem-passkey_other = Respondió una llave de acceso distinta de la que acaba de crear. Inténtelo de nuevo y elija la nueva.
problem-passkey_changing = Esta llave de acceso da cada vez otro secreto, así que no puede abrir llaves. Es un fallo del dispositivo. Use otro dispositivo o una llave de desbloqueo impresa, que siempre funciona.
problem-passkey_secret = Esta llave de acceso dio otro secreto que aquel con el que están selladas sus llaves. No se abrió nada. Algunos teléfonos lo hacen cuando desbloquean otro dispositivo: use la llave en el dispositivo donde se creó, o una llave de desbloqueo impresa. Si tampoco funciona, llame a la oficina de la red a un número que conozca.
passkey-delete = La llave de acceso «{ $name }» ya no sirve: bórrela en los ajustes de su dispositivo.
problem-invitation_closed = Esta invitación ya no está abierta. Continúe con la llave que creó, o pida a la oficina una invitación nueva.
problem-invitation_withdrawn = Esta invitación fue retirada. Su enlace ya no funciona y nadie puede unirse con él. Si quería unirse, pregunte a la oficina de la red o a quien le envió el enlace.
problem-invitation_moved = Esto ha cambiado entretanto: la organización ya creó sus llaves, o ya es miembro. No se terminó nada. Mire cómo está ahora y luego decida.
invitation-withdrawn-title = Esta invitación fue retirada
invitation-closed-title = Esta invitación ya no está abierta
problem-kit_not_proven = Primero compruebe el kit: escriba el código del papel.
problem-draft_unreadable = Un borrador guardado en este dispositivo no se pudo abrir.
problem-notes_closed = Este navegador no deja ahora que la página guarde nada en este dispositivo. Lo que escriba está solo en esta página: déjela abierta. Se intenta de nuevo.
problem-notes_full = No queda espacio en este dispositivo. Lo que escriba está solo en esta página: déjela abierta y haga espacio. Se intenta de nuevo.
problem-starting = La página todavía se está iniciando. Un momento.
problem-locked = Está bloqueado. Desbloquee y continúe: su borrador se conserva.
problem-entry_changed = Alguien cambió esta ficha entretanto. Mire la nueva versión y escriba la suya otra vez.
problem-mapping_closed = El mapeo está cerrado. Mueva su último día para aceptar más respuestas.
problem-entry_lacking = Falta algo, o algo no puede ser correcto. Mire los campos marcados.
problem-mapping_publish = No ha pasado al directorio nada que pueda leer cualquier persona. No se publicó nada.
problem-mapping_answer = Este servicio no participa, así que no se puede guardar nada de él.
problem-mapping_remove = Lo que se publicó se queda. En lugar de borrarlo, cierre el mapeo.
