### Las páginas públicas. Quien las lee puede estar en peligro, en estado de choque o bajo vigilancia: títulos neutros, primero lo más seguro, palabras cortas. Borrador: todavía no lo ha revisado nadie.

## Every page

page-title = Onward
page-skip = Ir a la página
page-language = Idioma:
page-draft = Borrador: todavía no lo ha leído nadie que hable este idioma desde la infancia.
page-leave = Salir de esta página
page-numbers = Números urgentes
page-danger = ¿Está en peligro ahora?
page-danger-call = Llame al número de emergencias de donde está
page-danger-europe = En Europa es el
page-helpline = Línea de ayuda a las víctimas, gratuita, en muchos países europeos:
page-footer = Sin cookies ni rastreadores. No guardamos nada de su visita.

## The first page

page-first-heading = Ayuda que no se detiene en la frontera
page-first-lead = Tras un delito en otro país, nadie debería tener que empezar de nuevo al volver a casa. Con Onward, las organizaciones de apoyo a víctimas derivan a las personas de una a otra, siempre con su acuerdo.
page-first-needed = Si es usted quien necesita ayuda
page-first-needed-how = Llame a una organización de apoyo del lugar donde está o donde vive. No hace falta que lo haya denunciado a la policía. Puede pedirles que le busquen ayuda en otro país.
page-first-works = Cómo funciona
page-first-works-agree = Usted decide qué se transmite, y puede detenerlo en cualquier momento.
page-first-works-sealed = Lo que usted cuenta se sella. Solo las dos organizaciones pueden abrirlo; este sitio web no puede.
page-first-works-date = Cada paso tiene una fecha, para que nadie se quede esperando.
page-first-watched = ¿Alguien le vigila?
page-first-watched-leave = «Salir de esta página» abre una enciclopedia. Pulsar tres veces la tecla Mayús (Shift) hace lo mismo.
page-first-watched-history = Esto no puede borrar el historial de su navegador. Una ventana privada deja menos rastros.
page-first-members = Para organizaciones
page-first-members-open = Abrir el espacio de trabajo

## A page that does not exist

page-missing-heading = Esta página no existe
page-missing-why = Puede que la dirección sea antigua o esté mal escrita. Usted no ha hecho nada mal.
page-missing-back = Ir a la primera página
