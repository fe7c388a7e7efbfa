### El formulario con el que un servicio se describe en un mapeo nacional, y lo que se publica de los mapeos. Borrador: todavía no lo ha revisado nadie.
### Its readers work for the service. $asker: the organisation that maps. $title: what the mapping is called. $end: the last moment to answer.

mapping-heading = Describa su servicio
mapping-lead = { $asker } está haciendo un mapa de los servicios que apoyan a víctimas de delitos, para que la gente les encuentre y otros servicios puedan enviarles personas.
mapping-until = Puede responder hasta el { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Lleva unos veinte minutos, y puede parar y volver con el mismo enlace. { $asker } lee lo que usted envía y lo pone en el directorio.
mapping-kept = Lo que ha escrito se conserva. Nadie lo lee hasta que lo envíe.
mapping-again = Ya ha enviado una respuesta. Cambie lo que quiera y envíela otra vez.
mapping-parts = Partes del formulario
mapping-save = Guardar y seguir más tarde
mapping-send = Enviar
mapping-decline = No participamos
mapping-decline-what = Entonces nadie vuelve a preguntarles, y se borra lo que ha escrito o enviado aquí. Lo que ya está en el directorio se queda hasta que lo quite quien lo mantiene.
mapping-decline-send = No participamos
mapping-faults = Falta algo, o algo no puede ser correcto. Lo que ha escrito se conserva.

## Parts, and what they mean

mapping-part-about = El servicio
mapping-define-about = Un solo servicio, tal como la gente lo conoce. Si su organización tiene varios, responda por cada uno con su propio enlace. Un servicio de apoyo a víctimas es aquel que se dedica a ello, cobre o no quien trabaja en él.
mapping-part-assistance = Formas de asistencia
mapping-define-assistance = Lo que hacen por una persona. El derecho europeo pide a los Estados servicios que den información sobre derechos, apoyo emocional y, si lo hay, psicológico, consejo sobre dinero y asuntos prácticos, y consejo para protegerse de nuevos daños; y servicios especializados que además den refugio y atención tras la violencia (Directiva 2012/29/UE, artículos 8 y 9).
mapping-part-victims = Tipos de víctima
mapping-define-victims = Víctima es la persona a quien un delito causó daño, en su cuerpo, su mente o sus bienes, o un familiar de alguien que murió por un delito. No importa si la policía lo sabe, ni si se declaró culpable a alguien. Deje sin marcar lo que para ustedes no importa: ningún delito elegido significa todos los delitos.
mapping-part-finding = Cómo encuentran las víctimas el servicio
mapping-define-finding = Los caminos por los que la gente llega a ustedes. Los servicios deberían estar abiertos a quien los necesite, también sin denuncia a la policía; la policía debería enviar a quienes estén de acuerdo.
mapping-part-receiving = Cómo lo reciben
mapping-define-receiving = Cómo habla la gente con ustedes, en qué idiomas, cuándo y dónde. Lo que es verdad hoy ayuda más que lo que está previsto.
mapping-part-capacity = Capacidad
mapping-define-capacity = A cuántas personas pueden ayudar. Bastan las cifras de un día. Muestran dónde le falta algo a un país; no miden lo bien que trabajan ustedes.
mapping-part-workers = El personal y su formación
mapping-define-workers = Quién trabaja para el servicio, con sueldo o como voluntariado, y qué aprende. Las personas voluntarias son las que ayudan a otras sin cobrar, en una función que ustedes les dieron. Cuente personas, no nombres.
mapping-part-funding = Financiación
mapping-define-funding = Quién paga el servicio. No se preguntan importes.
mapping-part-readers = Quién puede leerlo
mapping-define-readers = Las partes con una elección propia siguen esa elección, siempre que el conjunto no sea para menos lectores. Quien hace el mapa y la oficina de la red lo leen todo.

## Questions

mapping-ask-name = Nombre del servicio
mapping-ask-description = Qué hace
mapping-hint-description = En dos o tres frases, como se lo diría a una persona que lo necesita.
mapping-ask-next_step = Qué hace primero una persona
mapping-hint-next_step = Por ejemplo: llamar, sin necesidad de papeles.
mapping-ask-written_in = Idioma en el que escribe esto
mapping-ask-countries = Países en los que trabaja
mapping-more-countries = Otros países
mapping-ask-regions = Solo en algunas partes del país
mapping-hint-regions = Nombres de regiones o ciudades, separados por comas. Vacío: en todo el país.
mapping-ask-kinds = Qué ayuda dan
mapping-ask-abroad = Entre países
mapping-ask-groups = Personas
mapping-ask-ages = Edades
mapping-ask-age_from = Desde
mapping-ask-age_to = Hasta
mapping-ask-crimes = Delitos
mapping-hint-crimes = Con los nombres de la clasificación internacional de delitos (ICCS). La cifra abre lo que hay dentro.
mapping-ask-crime_tags = Lo que rodea al delito
mapping-ask-routes = Cómo llega la gente a ustedes
mapping-ask-ways = Cómo habla la gente con ustedes
mapping-ask-languages = Idiomas
mapping-hint-languages = En los que alguien de su equipo puede ayudar sin intérprete.
mapping-more-languages = Otros idiomas
mapping-ask-interpreters = Ponemos intérpretes para otros idiomas
mapping-ask-phone = Teléfono { $number }
mapping-ask-phone_number = Número
mapping-ask-phone_label = Para qué es
mapping-ask-phone_circle = Quién puede leerlo
mapping-phone-circle-same = Quien puede leer la respuesta
mapping-ask-phone_abroad = Se puede llamar desde otros países
mapping-ask-email = Dirección de correo electrónico que alguien lee
mapping-ask-website = Sitio web
mapping-ask-hours = Horario { $number }
mapping-ask-hours_days = Días
mapping-ask-hours_opens = Desde
mapping-ask-hours_closes = Hasta
mapping-ask-zone = Zona horaria del horario
mapping-hint-zone = Por su nombre internacional, por ejemplo Europe/Lisbon.
mapping-day-mon = Lunes
mapping-day-tue = Martes
mapping-day-wed = Miércoles
mapping-day-thu = Jueves
mapping-day-fri = Viernes
mapping-day-sat = Sábado
mapping-day-sun = Domingo
mapping-ask-place = Lugar { $number }
mapping-ask-place_disclosure = Qué pueden ver otros de él
mapping-hint-place_disclosure = De un lugar que se mantiene en secreto no se guarda nada: no escriba su dirección.
mapping-ask-place_name = Nombre del lugar
mapping-ask-place_street = Calle y número
mapping-ask-place_postal_code = Código postal
mapping-ask-place_town = Localidad
mapping-ask-place_region = Región
mapping-ask-place_access = Acceso
mapping-more-access = Qué ofrece a quienes lo necesitan
mapping-ask-fee = Cuánto cuesta
mapping-ask-intake = Si atienden a personas nuevas
mapping-ask-capacity_available = Ahora
mapping-ask-capacity_maximum = Como máximo
mapping-ask-as_of = A fecha de
mapping-ask-workers_people = Personas
mapping-ask-workers_full_posts = Contadas en puestos a jornada completa
mapping-ask-workers_hours_before = Horas de formación antes de empezar
mapping-ask-workers_hours_a_year = Horas de formación al año
mapping-ask-training = En qué se forman
mapping-ask-funding = Quién paga
mapping-ask-circle_of = Quién puede leer esta parte
mapping-ask-circle = Quién puede leer la respuesta

## What is wrong. Each stands at its field and in the list above the form.

mapping-wrong-overtaken = Otra persona ha cambiado esta respuesta desde que usted la abrió. Lo que usted ha escrito está abajo. Si lo envía, ocupa el lugar de lo que escribió la otra persona.
mapping-wrong-number = Aquí hace falta un número entero, en cifras.
mapping-wrong-date = Esto no es una fecha. Escríbala así: 2026-11-24.
mapping-wrong-disclosure = Elija qué pueden ver otros del lugar.
mapping-wrong-available = Diga cuántas hay ahora.
mapping-wrong-name = El servicio necesita un nombre.
mapping-wrong-description = Diga en una frase qué hace el servicio.
mapping-wrong-kinds = Elija al menos una forma de asistencia.
mapping-wrong-countries = Elija al menos un país.
mapping-wrong-reach = Una respuesta que todo el mundo puede leer necesita un número de teléfono, una dirección de correo electrónico o un sitio web.
mapping-wrong-phone = Esto no es un número de teléfono.
mapping-wrong-email = Esto no es una dirección de correo electrónico.
mapping-wrong-website = Esto no es un sitio web.
mapping-wrong-hours = Elija los días y escriba las horas así: 09:00. Las 24:00 terminan un día.
mapping-wrong-zone = Nombre la zona horaria del horario, por ejemplo Europe/Lisbon.
mapping-wrong-place = Nombre la localidad del lugar.
mapping-wrong-ages = Estas edades no pueden ser correctas: la mínima es mayor que la máxima, o una es demasiado alta.
mapping-wrong-too_long = Esto es demasiado largo.

## What became of it

mapping-sent-heading = Su respuesta se ha enviado
mapping-sent-what = Gracias. { $asker } la lee y la pone en el directorio: entonces la gente la encuentra tal como usted la escribió, cada parte para los lectores que eligió.
mapping-sent-what-members = Gracias. { $asker } lo lee y lo pone en el directorio: entonces lo encuentran los miembros de la red y nadie más. Si la gente debe encontrarlo, cambie quién puede leerlo.
mapping-sent-what-coordinator = Gracias. { $asker } lo lee y lo pone en el directorio: entonces lo lee la oficina de la red y nadie más lo encuentra. Si la gente debe encontrarlo, cambie quién puede leerlo.
mapping-sent-next = Puede cambiarla con el mismo enlace hasta el { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. No hace falta nada más de su parte.
mapping-sent-change = Cambiar la respuesta
mapping-declined-heading = No participan
mapping-declined-what = Lo que escribió aquí se ha borrado. { $asker } no volverá a preguntar.
mapping-declined-next = Si cambian de opinión, el enlace funciona hasta el { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-declined-back = Participar, después de todo
mapping-closed-heading = El mapeo está cerrado
mapping-closed-what = Se aceptaron respuestas para «{ $title }» hasta el { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-closed-next = Si algo ha cambiado en su servicio, escriba a { $asker }.
mapping-too_many-heading = Demasiado a la vez
mapping-too_many-what = Espere un minuto, vuelva atrás e inténtelo de nuevo. Lo que ha escrito sigue en el formulario.
mapping-fault-heading = Esto no ha funcionado
mapping-fault-what = El fallo es de este sitio web, no suyo. Vuelva atrás e inténtelo de nuevo en unos minutos. Lo que ha escrito sigue en el formulario.

## What is published

mappings-heading = Mapeos nacionales
mappings-lead = Servicios que apoyan a víctimas de delitos, país por país, tal como se describieron.
mappings-none = Todavía no se ha publicado nada.
mappings-services = Servicios
mappings-day = { DATETIME($at, day: "numeric", month: "long", year: "numeric") }
mappings-what = Los servicios se describieron a sí mismos; quien hizo el mapa lo comprobó y lo publicó tal como estaba ese día. Cada servicio dice para cada parte quién puede leerla: aquí está lo que todo el mundo puede leer, y solo eso se cuenta.
mappings-nothing = De esto no se dice nada en público.
mappings-files = Los datos
mappings-file-csv = Tabla (CSV), una fila por servicio
mappings-file-ndjson = Open Referral HSDS (NDJSON)
mappings-file-package = Paquete de datos HSDS (ZIP)
mappings-snapshots = Tal como estaba el
mappings-compare = Qué ha cambiado
mappings-compared = Qué ha cambiado
mappings-same = No ha cambiado nada.
mappings-added = Servicios nuevos
mappings-gone = Servicios que ya no están
mappings-changed = Servicios que dicen otra cosa
mappings-before = Antes:
mappings-after = Ahora:

## Columns of the table of services

mapping-column-name = Nombre
mapping-column-description = Qué hace
mapping-column-written_in = Escrito en
mapping-column-next_step = Primer paso
mapping-column-kinds = Formas de asistencia
mapping-column-crimes = Delitos
mapping-column-crime_tags = Lo que rodea al delito
mapping-column-groups = Personas
mapping-column-routes = Cómo llega la gente
mapping-column-ways = Cómo se habla con él
mapping-column-abroad = Entre países
mapping-column-training = Formación
mapping-column-age_from = Edad mínima
mapping-column-age_to = Edad máxima
mapping-column-languages = Idiomas
mapping-column-interpreters = Intérpretes
mapping-column-phones = Teléfono
mapping-column-email = Correo electrónico
mapping-column-website = Sitio web
mapping-column-hours = Horario
mapping-column-zone = Zona horaria
mapping-column-places = Lugares
mapping-column-countries = Países
mapping-column-regions = Regiones
mapping-column-fee = Precio
mapping-column-intake = Atiende a personas nuevas
mapping-column-capacity = Capacidad
mapping-column-workers = Personal
mapping-column-funding = Quién paga
