### Lo que la gente lee a su ritmo. Quien lo lee está herido, cansado o tiene miedo, quizá en un segundo idioma: una idea por frase, nada que asuste, ninguna promesa que no se cumpla.
### A key ends with the section and the paragraph. Borrador: todavía no lo ha revisado nadie.

## Prepare

guide-prepare-when = Antes
guide-prepare-title = Prepararse: qué saber antes de un viaje
guide-prepare-lead = La mayoría de los viajes salen bien. Unos minutos ahora hacen más fácil encontrar ayuda si uno no sale bien.
guide-prepare-1 = Números que funcionan
guide-prepare-1-1 = Guarde el número de emergencias del país al que va. En la Unión Europea es el 112.
guide-prepare-1-2 = Guarde el número de una línea de ayuda a víctimas de su país a la que se pueda llamar desde el extranjero. Guarde también el número de su consulado allí.
guide-prepare-1-3 = Apúntelos también en papel. Un teléfono se puede perder, se puede robar o se puede quedar sin batería.
guide-prepare-2 = Papeles
guide-prepare-2-1 = Deje copias del pasaporte, del seguro y de los billetes a alguien de confianza. O guárdelas en un buzón de correo que pueda abrir desde cualquier dispositivo.
guide-prepare-2-2 = Pregunte a su seguro qué cubre después de un delito: médico, intérprete, viaje de vuelta, cosas robadas. Pida el número que responde de noche.
guide-prepare-2-3 = Si toma medicinas, lleve una nota con sus nombres, para un médico de otro país.
guide-prepare-3 = Personas
guide-prepare-3-1 = Diga a alguien dónde va a estar y acuerden cómo le dirá que está bien. Acuerden una palabra que signifique: necesito ayuda y no puedo hablar.
guide-prepare-3-2 = Si alguien le sigue, controla su teléfono o le amenaza, hable con una organización de apoyo antes de viajar. Pueden hacer un plan con usted.
guide-prepare-4 = Basta con saber esto
guide-prepare-4-1 = A quien sufre un delito en otro país se le puede ayudar en los dos: donde ocurrió y en casa.
guide-prepare-4-2 = Para pedir ayuda a una organización de apoyo no hace falta hablar el idioma, tener papeles ni haberlo contado a la policía.

## React

guide-react-when = Primeras horas
guide-react-title = Reaccionar: ponerse a salvo, recibir atención, guardar papeles
guide-react-lead = No tiene que hacer todo esto. No tiene que hacerlo en este orden. Empiece por ponerse a salvo.
guide-react-1 = Ponerse a salvo
guide-react-1-1 = Si está en peligro, llame al número de emergencias de arriba. Si no puede hablar, no cuelgue o envíe a alguien.
guide-react-1-2 = Vaya a un lugar con gente y luz: un hotel, una tienda, un hospital, un consulado. Pida a alguien que se quede con usted.
guide-react-1-3 = Lo que ocurrió no es culpa suya. Temblar, no sentir nada o no recordar es habitual, y se pasa.
guide-react-2 = Recibir atención
guide-react-2-1 = Vaya al médico, también si las heridas parecen pequeñas. Diga qué ocurrió, si puede. Puede pedir que le atienda alguien de su mismo sexo.
guide-react-2-2 = Después de violencia sexual, vaya en cuanto pueda: algunos tratamientos solo funcionan si se empiezan pronto. Si más adelante quizá quiera pruebas, y solo si puede soportarlo, no se lave ni se cambie antes. Si ya lo ha hecho, sigue siendo bueno ir.
guide-react-2-3 = Pida intérprete. No deje que traduzca una persona a la que tiene miedo.
guide-react-3 = Guardar lo que muestra lo ocurrido
guide-react-3-1 = Haga fotos de las heridas y de los daños. Guarde la ropa, los billetes, las facturas y los mensajes. No responda a las amenazas y no las borre.
guide-react-3-2 = Escriba lo que recuerda, con la hora, en su propio idioma. Bastan unas pocas palabras.
guide-react-4 = La policía, si quiere
guide-react-4-1 = Decide usted. Si denuncia, pida intérprete, una confirmación por escrito en un idioma que entienda y el número de su caso.
guide-react-4-2 = Si se marcha antes de poder denunciar, en la Unión Europea puede hacerlo en casa. Su policía transmite la denuncia.
guide-react-5 = Alguien a su lado
guide-react-5-1 = Llame a una organización de apoyo. Es gratis, nadie más se entera y puede dejarlo en cualquier momento. Pueden llamar a otros por usted.

## Survive

guide-survive-when = Primeras semanas
guide-survive-title = Salir adelante: volver a casa, trabajo, sueño, dinero
guide-survive-lead = Las primeras semanas pueden ser extrañas: llenas y vacías a la vez. Vaya cosa por cosa.
guide-survive-1 = Volver a casa
guide-survive-1-1 = Puede irse a casa. El caso puede seguir sin que usted esté allí. Deje a la policía una dirección o un buzón que sea seguro, y diga si algún número no lo es.
guide-survive-1-2 = Antes de marcharse, pida copias: la denuncia, el informe médico, el nombre de la persona que lleva su caso.
guide-survive-1-3 = Pida a la organización de apoyo de allí que le busque una en casa. Con su acuerdo, les dicen lo necesario, para que usted no tenga que empezar de nuevo.
guide-survive-2 = Sueño y miedo
guide-survive-2-1 = Malas noches, imágenes que vuelven, sobresaltarse con facilidad: a muchas personas les pasa después de un delito. A la mayoría se les va aliviando en unas semanas.
guide-survive-2-2 = Lo que ayuda es sencillo: comer a horas fijas, luz del día, moverse un poco, personas que no le presionen. El alcohol ayuda una hora y empeora la noche.
guide-survive-2-3 = Si pasado un mes no se alivia, o si piensa en quitarse la vida, hable ahora con un médico o con una línea de ayuda. Hay tratamientos que funcionan.
guide-survive-3 = Trabajo y estudios
guide-survive-3-1 = Un médico puede certificar que no está en condiciones de trabajar. Pregunte cuánto del motivo tiene que saber su empresa.
guide-survive-3-2 = Pida pequeños pasos: días más cortos, otro sitio donde sentarse, nadie a su espalda.
guide-survive-4 = Niños y niñas
guide-survive-4-1 = Los niños y las niñas lo notan. Diga con palabras cortas y verdaderas qué ocurrió y que no fue culpa suya. Mantenga lo de siempre: las comidas, el colegio, la hora de dormir.
guide-survive-4-2 = Si durante semanas duerme mal, está muy callado o muy inquieto, pida ayuda también para él o para ella.
guide-survive-5 = Dinero
guide-survive-5-1 = Guarde todas las facturas: médicos, viajes, una cerradura nueva, un teléfono, días de trabajo perdidos. Cuentan al pedir una indemnización.
guide-survive-5-2 = Avise pronto a su seguro, por escrito, y guarde una copia. Algunos países y fondos ayudan con los gastos urgentes: una organización de apoyo lo sabe.
guide-survive-5-3 = Mire ya el plazo para pedir una indemnización, aunque todavía no la quiera. Está en la página del país donde ocurrió.
guide-survive-6 = Periodistas e internet
guide-survive-6-1 = No le debe su historia a nadie. Puede decir que no, y puede decirlo a través de otra persona. Pida a sus amistades que no publiquen nada sobre ello.
guide-survive-6-2 = Cambie las contraseñas que alguien pueda conocer. Mire qué dispositivos y qué personas pueden ver dónde está.

## Recover

guide-recover-when = Más adelante
guide-recover-title = Recuperarse: indemnizaciones, juzgado, fechas difíciles
guide-recover-lead = Meses después el caso puede volver a moverse, justo cuando la vida está en calma. Nada de esto hay que hacerlo a solas.
guide-recover-1 = Indemnizaciones
guide-recover-1-1 = Puede haber tres caminos: de quien lo hizo, de un seguro y de un Estado. Tienen plazos distintos.
guide-recover-1-2 = En la Unión Europea, tras un delito violento intencionado en otro país miembro, puede presentar la solicitud en casa. Una autoridad de allí ayuda con el formulario y lo transmite.
guide-recover-1-3 = Pregunte aunque no hayan detenido a nadie. Pregunte aunque parezca que el plazo ha terminado: puede haber excepciones.
guide-recover-2 = Juzgado
guide-recover-2-1 = Pregunte pronto si tiene que viajar. En la Unión Europea puede pedir que le escuchen por videoconferencia, y el intérprete es gratis.
guide-recover-2-2 = Puede acompañarle alguien. Pregunte cómo evitar encontrarse con la persona acusada: otra entrada, otra sala de espera.
guide-recover-2-3 = En la Unión Europea puede pedir que le avisen cuando se decida el caso y cuando quede en libertad quien lo hizo.
guide-recover-2-4 = Una sentencia puede no sentirse como un final, diga lo que diga. Prepare algo bueno y tranquilo para el día siguiente.
guide-recover-3 = Fechas difíciles
guide-recover-3-1 = El propio día, un juicio, una película, un olor pueden traerlo de vuelta. Eso es memoria, no un paso atrás.
guide-recover-3-2 = Apunte las fechas en un calendario, decida antes con quién quiere estar y permítase cambiar el plan.
guide-recover-4 = Otras personas
guide-recover-4-1 = A algunas personas les hace bien conocer a quienes vivieron lo mismo. A otras no. Las dos cosas están bien.
guide-recover-4-2 = Puede volver a pedir ayuda en cualquier momento, también años después, también si una vez dijo que no.

## Going home to another country

guide-home-title = Volver a casa, a otro país
guide-home-lead = Ocurrió en un país y usted vive en otro. Los dos tienen su parte en ayudarle.
guide-home-1 = Qué hace cada país
guide-home-1-1 = Donde vive: alguien con quien hablar, terapia, ayuda con el día a día, ayuda para rellenar formularios.
guide-home-1-2 = Donde ocurrió: la policía, el juzgado, la indemnización de ese Estado, noticias del caso.
guide-home-2 = Antes de marcharse
guide-home-2-1 = Si puede, hable una vez con una organización de apoyo del lugar donde ocurrió. Pídales que le deriven a una en casa.
guide-home-2-2 = Llévese: el número del caso, un nombre y un teléfono de la policía, el informe médico, sus facturas.
guide-home-2-3 = Deje una dirección que sea segura. Si alguien en casa no debe enterarse, dígalo: pueden escribir a la organización.
guide-home-3 = Si ya se ha marchado
guide-home-3-1 = No se ha perdido nada. Una organización de su país puede contactar por usted con una de allí.
guide-home-3-2 = En la Unión Europea puede denunciar el delito a la policía de su país, si no pudo hacerlo allí, y pedir una indemnización a ese Estado a través de una autoridad de su país.
guide-home-4 = Cómo funciona aquí una derivación
guide-home-4-1 = Primero da usted su acuerdo, y ve lo que se transmite. La organización de su país dice antes de una fecha determinada si puede ayudar.
guide-home-4-2 = Lo que se cuenta va sellado. Este sitio web y quienes lo gestionan no pueden leerlo.
guide-home-4-3 = Puede detenerlo en cualquier momento, y no tiene que dar ningún motivo.

## Browse safely

guide-safely-title = Ocultar su visita
guide-safely-lead = Si alguien mira su teléfono o su ordenador, estos pasos dejan menos rastros. Ninguno es perfecto.
guide-safely-1 = Salir deprisa
guide-safely-1-1 = «Salir de esta página» abre una enciclopedia. Si su navegador ejecuta scripts, como casi todos, ocupa el lugar de esta página, y pulsar tres veces la tecla Mayús (Shift) hace lo mismo. Si no, el botón Atrás vuelve aquí: cierre también la ventana.
guide-safely-1-2 = Puede que con el botón «Atrás» todavía se llegue a la página anterior.
guide-safely-2 = Dejar menos rastros
guide-safely-2-1 = Use un dispositivo al que la otra persona no llegue: en el trabajo, en una biblioteca, el teléfono de una amistad.
guide-safely-2-2 = O abra una ventana privada en su navegador. Olvida la visita cuando usted la cierra.
guide-safely-2-3 = Puede borrar páginas sueltas del historial. Borrarlo todo se puede notar: borre solo lo imprescindible.
guide-safely-3 = Qué queda oculto y qué no
guide-safely-3-1 = Este sitio no pone cookies, no carga nada de nadie más y no guarda ningún registro de quién vino. Lo que escribe en la búsqueda no aparece en ninguna dirección.
guide-safely-3-2 = Los dos países que eligió aparecen en la dirección de la página y, por tanto, en el historial.
guide-safely-3-3 = Quien gestiona la red que usted usa, como una empresa o el rúter de la familia, puede ver que se abrió este sitio, pero no qué página.
guide-safely-3-4 = Las llamadas pueden aparecer en la lista de llamadas del teléfono y en la factura.
guide-safely-4 = Si vigilan su teléfono
guide-safely-4-1 = Si alguien sabe cosas que solo puede saber por su teléfono, puede que lo vigile. No quite nada todavía: la otra persona puede notarlo. Pregunte a una organización de apoyo desde otro dispositivo.

## Accessibility

guide-access-title = Accesibilidad
guide-access-lead = Estas páginas deberían servir a todas las personas, en cualquier dispositivo, con cualquier ayuda técnica.
guide-access-1 = Qué buscamos
guide-access-1-1 = Las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA, y la norma europea EN 301 549.
guide-access-1-2 = Todo funciona sin scripts, solo con el teclado, con la letra al doble de tamaño, en una pantalla estrecha, en claro y en oscuro, y en papel.
guide-access-1-3 = Cada mapa tiene al lado una lista que dice lo mismo.
guide-access-2 = Qué no está bien todavía
guide-access-2-1 = Los datos sobre países y los textos de los servicios están a menudo solo en inglés o en el idioma del país. Llevan marcado su idioma.
guide-access-2-2 = Todos los idiomas menos el inglés son borradores.
guide-access-2-3 = Las páginas se probaron con comprobaciones automáticas y con un teclado en un solo navegador. Todavía no las han probado personas que usan lectores de pantalla.
guide-access-3 = Díganoslo
guide-access-3-1 = Si algo le impide usar una página, dígaselo a la organización que gestiona este sitio, o a cualquier organización de las que aparecen aquí. Ellas lo transmiten.

## Sources

guide-sources-title = Fuentes y licencias
guide-sources-lead = En qué se apoyan estas páginas y de quién es ese trabajo.
guide-sources-1 = Datos sobre países
guide-sources-1-1 = Los números de emergencias, las líneas de ayuda, las autoridades y los plazos se reunieron de páginas públicas. Cada dato nombra su fuente y su fecha donde se muestra. Las palabras son nuestras.
guide-sources-1-2 = Un dato se llama confirmado solo cuando una organización de ese país lo ha comprobado tal como está. Si el dato cambia, hay que comprobarlo otra vez. Lo que dicen que está mal se quita enseguida.
guide-sources-2 = Servicios
guide-sources-2-1 = Los servicios los describen quienes los prestan, en la forma de la Human Services Data Specification. Se les pide que los confirmen dos veces al año. Lo que nadie confirma baja en la lista y después desaparece.
guide-sources-3 = Mapas
guide-sources-3-1 = Los contornos vienen de Natural Earth, simplificados. Siguen a quien controla el terreno y no resuelven ninguna disputa. No se pregunta a ningún servicio de mapas, así que nadie sabe qué mira usted.
guide-sources-4 = Datos y programas de otros
guide-sources-4-1 = Sus licencias están junto a ellos.
