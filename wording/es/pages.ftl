### Las páginas públicas. Quien las lee puede estar en peligro, en estado de choque o bajo vigilancia: títulos neutros, primero lo más seguro, palabras cortas. Borrador: todavía no lo ha revisado nadie.

## Every page. Titles stand in the browser’s history: they say nothing of what was read.

page-title = Onward
page-open-shut = Cerrado por el momento
page-title-services = Servicios – Onward
page-title-countries = Países – Onward
page-title-map = Mapa – Onward
page-title-reading-1 = Lectura 1 – Onward
page-title-reading-2 = Lectura 2 – Onward
page-title-reading-3 = Lectura 3 – Onward
page-title-reading-4 = Lectura 4 – Onward
page-title-service = Un servicio – Onward
page-title-country = Un país – Onward
page-title-place = Parte del mapa – Onward
page-title-home = Lectura: en casa – Onward
page-title-safely = Navegar – Onward
page-title-access = Accesibilidad – Onward
page-title-sources = Fuentes – Onward
page-title-mappings = Listas publicadas – Onward
page-title-mapping = Una lista publicada – Onward
page-title-form = Un formulario – Onward
page-skip = Ir a la página
page-language = Idioma:
page-draft = Borrador: todavía no lo ha leído nadie que hable este idioma desde la infancia.
page-leave = Salir de esta página
page-numbers = Números urgentes
page-danger = ¿Está en peligro ahora?
page-danger-in = Si está en peligro ahora, en { $country }:
page-danger-call = Llame al número de emergencias de donde está
page-danger-europe = En Europa es el
page-helpline = Línea de ayuda a las víctimas, gratuita, en muchos países europeos:
page-helpline-in = Línea de ayuda en { $country }:
page-from-abroad-in = Ayuda en { $country }, desde el extranjero:
page-footer = Sin cookies ni rastreadores. No guardamos nada de su visita.
page-link-countries = Países y sus derechos
page-link-map = Mapa
page-link-hsds = Para desarrolladores: datos abiertos
open-heading = Datos abiertos
open-lead = Esta dirección es para programas: los servicios para víctimas de delitos que publica esta red, en la forma de Open Referral (HSDS).
open-people = ¿Busca ayuda? Está aquí.
open-whole = Todo de una vez
open-package = Todos los servicios como tablas, en un archivo
open-openapi = La descripción de la interfaz
open-profile = Lo que añadimos a Open Referral
open-lists = Listas
open-licence = De uso libre bajo CC BY 4.0. Indique la fuente. Nada aquí nombra a una persona ni un caso.
page-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }
page-in-english = en inglés

# What stands between words in a row.
page-comma = { ", " }
# What stands between phrases that may hold commas.
page-semicolon = { "; " }
page-date = { DATETIME($date, dateStyle: "long") }
page-date-month = { DATETIME($date, year: "numeric", month: "long") }
page-time = { DATETIME($time, timeStyle: "short") }
page-weekday = { DATETIME($date, weekday: "long") }

## The first page

page-first-heading = Encuentre a quien puede ayudarle
page-first-lead = Después de un delito, en casa o en otro país. Dos preguntas, sin registrarse. No hace falta que lo haya contado a la policía.
page-first-home = 1. ¿Dónde vive?
page-first-home-hint = El país al que vuelve, donde está su casa.
page-first-there = 2. ¿Dónde ocurrió?
page-first-there-hint = Puede ser el mismo país, o internet.
page-first-choose = Elija un país
page-first-same = El país donde vivo
page-first-online = En internet
page-first-known = Países que mejor conocemos
page-first-others = Otros países
page-first-show = Mostrar quién puede ayudar
page-first-incomplete = Elija un país en las dos listas, por favor. Entonces podremos mostrar quién ayuda.
page-first-kept = Después verá la ayuda que hay en casa y quién se ocupa del caso allí. Usted elige a quién llamar. No guardamos nada de lo que escribe y no avisamos a nadie de que ha mirado.
page-first-watched = ¿Alguien le vigila?
page-first-watched-leave = «Salir de esta página» abre una enciclopedia.
page-first-watched-shift = Pulsar tres veces la tecla Mayús (Shift) hace lo mismo.
page-first-watched-back = Después, el botón Atrás vuelve a esta página: cierre también la ventana.
page-first-watched-history = No puede borrar su historial.
page-first-watched-how = Cómo ocultar su visita
page-first-members = Para organizaciones
page-first-members-how = Aquí, las organizaciones que apoyan a víctimas derivan a las personas de una a otra, con su acuerdo. Lo que se cuenta va sellado: solo esas dos pueden abrirlo.
page-first-members-open = Abrir el espacio de trabajo
page-guides = Para leer a su ritmo

## Who can help

page-help-heading = Quién puede ayudarle
page-help-lead = Vive en { $home }. Ocurrió en { $there }.
page-help-lead-home = Vive en { $home }. Ocurrió allí.
page-help-lead-online = Vive en { $home }. Ocurrió en internet.
page-help-change = Cambiar
page-claim = Plazo para reclamar, { $place }:
page-claim-rule = una regla sin cifra fija
page-claim-doubted = se está comprobando; pregunte pronto
page-claim-more = Cuándo empieza, y la fuente
page-help-as = Verlo como
page-help-list = Lista
page-help-map = Mapa
page-help-found =
    { $count ->
        [0] No se ha encontrado ningún servicio
        [one] { $count } servicio.
        [many] { $count } de servicios.
       *[other] { $count } servicios.
    }
page-help-count-speaking =
    { $count ->
        [0] Ninguno habla de lo que pide.
        [one] { $count } habla de lo que pide.
        [many] { $count } hablan de lo que pide.
       *[other] { $count } hablan de lo que pide.
    }
page-help-count-every =
    { $count ->
        [one] { $count } más ayuda tras cualquier delito.
        [many] { $count } más ayudan tras cualquier delito.
       *[other] { $count } más ayudan tras cualquier delito.
    }
page-help-count-like =
    { $count ->
        [one] { $count } solo tiene una parte, o una palabra parecida.
        [many] { $count } solo tienen una parte, o una palabra parecida.
       *[other] { $count } solo tienen una parte, o una palabra parecida.
    }
page-help-alike = Una de sus palabras no aparece tal como la escribió. Contamos los que tienen una parecida.
page-help-order = Primero, los que puede usar ahora.
page-help-order-words = Primero, lo que mejor encaja.
page-help-speaks = Estos hablan de lo que pide
page-help-every = Estos ayudan tras cualquier delito
page-help-like = Estos solo tienen una parte, o una palabra parecida
page-card-every = No nombra lo que pide: ayuda tras cualquier delito.
page-help-need = ¿Qué necesita?
page-help-search = Buscar
page-help-narrow = Acortar la lista: abierto ahora, idiomas, tipo de ayuda…
page-help-must = Imprescindible
page-help-open = Abierto ahora
page-help-free = Gratis
page-help-direct = No hace falta derivación
page-help-abroad = Para personas que viven en otro país
page-help-way = Cómo
page-help-language = Idioma
page-help-any = Cualquiera
page-help-crime = Qué ocurrió
page-help-crime-01 = Mataron a alguien, o casi
page-help-crime-02 = Violencia, amenazas, acoso o retención
page-help-crime-03 = Violación u otra violencia sexual
page-help-crime-04 = Robo con violencia o amenazas
page-help-crime-05 = Hurto, robo en casa o daños
page-help-crime-06 = Algo relacionado con drogas
page-help-crime-07 = Fraude o estafa
page-help-crime-08 = Disturbios, o algo con una autoridad
page-help-crime-09 = Armas, una bomba o cuentas hackeadas
page-help-crime-10 = Agua, aire o tierra contaminados
page-help-crime-11 = Tortura, crímenes de guerra u otra cosa
page-help-group = Para quién es
page-help-everybody = Para todas las personas
page-help-kind = Tipo de ayuda
page-help-apply = Acortar
page-help-all = Mostrar todo otra vez
page-help-ended = Esa búsqueda ha terminado: no guardamos ninguna más de una hora. Puede buscar de nuevo.
page-help-asked = Ha pedido:
page-help-quoted = «{ $text }»
page-help-instead = Estos pueden ayudar, o saben quién puede
page-help-home = Ayuda en casa, en { $country }
page-help-alone = Ayuda en { $country }
page-help-there = El caso y la indemnización, en { $country }
page-help-all-in = Todos los servicios en { $country }
page-help-nothing = Todavía no hay aquí ningún servicio de { $country }. No tiene que afrontar esto a solas.
page-help-nothing-narrow = En { $country } nada cumple todo lo que ha pedido.
page-help-authority = Para pedir una indemnización, { $country } tiene una autoridad:
page-help-consulate = El consulado de su propio país en { $country } puede encontrar un intérprete, tramitar documentos y darle el nombre de una abogada o un abogado.
page-help-elsewhere = Mirar en el mapa de todos los países
page-help-on-map = Los mismos servicios, en un mapa
page-help-know = Conviene saber sobre { $country }
page-help-online = Lo que ocurre en internet se puede denunciar donde usted vive. Guarde los mensajes, las direcciones y las capturas de pantalla antes de bloquear a nadie.
page-help-unknown = No conocemos de este país derechos ni plazos que tengan una fuente.
page-help-rights = Todos los derechos y plazos, para imprimir
page-help-page = Página { $page } de { $pages }
page-help-before = Anteriores
page-help-after = Más servicios

## A service

page-card-for = Para
page-card-abroad = Desde el extranjero
page-card-abroad-same = El mismo número
page-dial-code = El prefijo del país es { $code }.
page-dial-unsure = No se sabe si funciona. El prefijo del país es { $code }.
page-hours-all-day = Día y noche
page-hours-every-day = Todos los días
page-hours-days = de { $from } a { $to }
page-hours-times = de { $from } a { $to }
page-hours-holidays = también los festivos
page-hours-language = { $language }: { $hours }
page-open-clock = { $said } (hora de { $place })
page-service-reach = Cómo contactar
page-service-about = Qué hacen
page-service-country = Derechos y plazos en { $country }

## Countries

page-countries-heading = Países
page-countries-lead = Números a los que llamar, derechos, indemnizaciones y sus plazos, y servicios. Cada dato dice de dónde viene.
page-countries-map = Verlos en un mapa
page-country-lead = Lo que conviene saber después de un delito aquí. Cada dato dice de dónde viene, y la fecha de la fuente si la muestra. «No confirmado» significa que ninguna organización del país lo ha comprobado todavía: pregunte antes de fiarse.
page-country-map = En el mapa
page-country-rights = Sus derechos en la Unión Europea
page-country-right-understand = A entender y a que le entiendan, desde el primer contacto.
page-country-right-support = A un apoyo gratuito y confidencial, antes, durante y después de un juicio, lo haya contado a la policía o no.
page-country-right-interpreter = A intérprete, gratis, cuando le tomen declaración o le escuchen en el juzgado.
page-country-right-report = A denunciar ante la policía de su país, si donde ocurrió no pudo o no quiso. Allí la transmiten.
page-country-right-claim = A pedir una indemnización tras un delito violento intencionado a través de una autoridad de su propio país, también cuando ocurrió en otro.
page-country-rights-source = De las Directivas
page-country-urgent = En una emergencia
page-country-helplines = Alguien con quien hablar
page-country-claims = Indemnización del Estado
page-country-more = Más
page-country-services = Servicios en { $country }
page-country-no-services = Todavía no hay ningún servicio en esta lista.
page-country-unknown = No conocemos ningún dato con fuente sobre este país. Un consulado, un hospital o la policía pueden decirle a quién preguntar.

## Maps

page-map-world = El mundo
page-map-lead = Pulse un país para ver sus números, derechos y servicios. La lista de abajo dice lo mismo.
page-map-name = Mapa
page-map-zoom-in = Más grande
page-map-zoom-out = Más pequeño
page-map-zoom-reset = Todo el mapa
page-map-list = Países de este mapa
page-map-how = El número dice cuántos servicios hay en la lista. Los países con un borde más marcado tienen un miembro de la red.
page-map-count =
    { $count ->
        [one] { $count } servicio
        [many] { $count } de servicios
       *[other] { $count } servicios
    }
page-map-member = miembro de la red
page-map-label = { $country }: { $said }
page-map-round = Redondo: ayuda en casa.
page-map-square = Cuadrado: el caso allí.
page-map-press = Pulse un número para ver su ficha.
page-map-none = Ninguno de estos servicios muestra un lugar exacto.
page-map-withheld = Fuera del mapa por seguridad:
page-map-simple = Las fronteras están dibujadas de forma sencilla y no resuelven ninguna disputa.
page-map-disputed = Algunas fronteras de aquí están en disputa. Están dibujadas de forma sencilla, y este mapa no resuelve ninguna disputa.
page-map-more =
    { $count ->
        [one] { $count } servicio más
        [many] { $count } de servicios más
       *[other] { $count } servicios más
    }
page-map-country = Derechos y números en { $country }
continent-europe = Europa
continent-africa = África
continent-asia = Asia
continent-north-america = América del Norte
continent-south-america = América del Sur
continent-oceania = Oceanía

## Passing on

page-share = Compartir esta página
page-share-copy = Copiar esta dirección
page-share-mail = Enviarla con su propio programa de correo
page-share-how = La dirección dice qué página es, y nada sobre usted.
page-print = Imprimir esta página
page-printed = Tal como estaba el { $date }, en { $address }

## Confirming by a link in a mail

page-confirm-heading = ¿Todo esto sigue siendo correcto?
page-confirm-lead = Estos son sus servicios, tal como la gente los encuentra aquí. Si todo es correcto, pulse el botón. No hace falta nada más.
page-confirm-changed = Se ha escrito algo desde que abrió esta página. Mire estos servicios una vez más. Si todo es correcto, pulse el botón.
page-confirm-button = Sí, todo es correcto
page-confirm-wrong = Si algo ha cambiado, corríjalo en el espacio de trabajo.
page-confirm-rest = Las fichas que no todo el mundo ve no aparecen aquí ni se confirman: hágalo en el espacio de trabajo.
page-confirm-done = Gracias
page-confirm-done-how = Ahora la gente ve que estos servicios se han confirmado hoy.
page-confirm-used = Ya se confirmó el { $date }
page-confirm-used-how = No hace falta nada más. Cuando vuelva a ser el momento, llegará otro correo.

## Where there is no page

page-missing-heading = Esta página no existe
page-missing-why = Puede que la dirección sea antigua o esté mal escrita. Usted no ha hecho nada mal.
page-missing-back = Ir a la primera página
page-gone-heading = Esto ya no se ofrece
page-gone-why = Lo que había aquí ha terminado o se ha retirado. Puede que otros ayuden: mire otra vez desde la primera página.
page-later-heading = Esta página no se puede mostrar en este momento
page-later-why = El fallo es nuestro, no suyo. Inténtelo de nuevo en un minuto, por favor. Los números de arriba funcionan mientras tanto.
