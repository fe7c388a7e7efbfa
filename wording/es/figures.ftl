### Cifras del directorio: qué hay y qué falta. Para quien planifica la ayuda y para cualquier persona que se lo pregunte. Borrador: todavía no lo ha revisado nadie.

figures-link = Cifras
figures-title = Cifras – Onward
figures-heading = El directorio en cifras
figures-lead = Qué ayuda aparece en este directorio y dónde tiene huecos. Todo se cuenta a partir de lo que cualquier persona puede ver aquí.
figures-all =
    { $count ->
        [0] Todavía no hay ningún servicio.
        [one] Hay { $count } servicio.
        [many] Hay { $count } de servicios.
       *[other] Hay { $count } servicios.
    }
figures-number = { $count }
figures-zero = Un 0 significa que aquí no figura ninguno, no que no exista ninguno.
figures-column-number = Servicios
figures-several = Un servicio que corresponde a varias filas cuenta en cada una, así que las filas suman más que el total.
figures-unsaid = Sin indicar
figures-none = Todavía no hay nada.
figures-nothing = Todavía ninguno: { $names }.

figures-country-heading = Por país
figures-country-column = País
figures-country-abroad = Se puede llamar desde el extranjero
figures-country-note = Países en los que trabaja un servicio y países con un miembro de la red. Un servicio que trabaja en varios países cuenta en cada uno.

figures-kind-heading = Por tipo de ayuda
figures-kind-column = Tipo de ayuda

figures-group-heading = Según para quién es
figures-group-column = Para quién
figures-group-note = Un servicio que no nombra a nadie es para todas las personas.

figures-language-heading = Por idioma
figures-language-column = Idioma

figures-way-heading = Por la forma de recibirla
figures-way-column = Forma

figures-fresh-heading = Lo recientes que son las fichas
figures-fresh-column = A fecha de { $date }
figures-fresh-fresh = Confirmadas a tiempo
figures-fresh-due = Pendientes de confirmar otra vez
figures-fresh-never = Nunca confirmadas por quien ofrece el servicio
figures-fresh-note = Quien ofrece un servicio confirma de vez en cuando que su ficha es correcta. Estas cifras suman todos los servicios.

## Gaps

figures-gaps-heading = Dónde falta ayuda
figures-gaps-lead =
    { $count ->
        [one] La red llega a { $count } país: cuentan los que tienen un miembro y aquellos en los que trabaja un servicio.
        [many] La red llega a { $count } de países: los que tienen un miembro y aquellos en los que trabaja un servicio.
       *[other] La red llega a { $count } países: los que tienen un miembro y aquellos en los que trabaja un servicio.
    }
figures-gaps-listed = Un hueco significa que en este directorio no aparece nada. Puede haber ayuda que nadie ha anotado todavía.
figures-gaps-service = Países sin ningún servicio
figures-gaps-abroad = Países sin un servicio que diga que se le puede llamar desde el extranjero
figures-gaps-no-gap = Ninguno.
figures-crime-heading = Por tipo de delito
figures-tag-heading = Por lo que rodea al delito
figures-gaps-column-crime = Países, según para qué son sus servicios
figures-gaps-named = Un servicio para esto
figures-gaps-general = Solo servicios para cualquier delito
figures-gaps-missing = Ningún servicio
figures-crime-note = Quien busca ayuda después de un tipo de delito encuentra también los servicios que no nombran ninguno.
figures-tag-note = Los servicios para cualquier delito son los que no nombran ni un tipo de delito ni lo que lo rodea.
figures-which = Qué países
figures-which-general = Solo servicios para cualquier delito: { $countries }.
figures-which-missing = Ningún servicio: { $countries }.

## Downloads

figures-downloads-heading = Llevarse las cifras
figures-downloads-csv = Tabla (CSV)
figures-downloads-json = Para programas (JSON)
figures-downloads-how = Los dos contienen las mismas cuentas, con códigos en lugar de nombres y con los huecos país por país.
