### Otras palabras que la gente escribe cuando busca un tipo de ayuda. El buscador las conoce junto a los nombres de los códigos; nadie las lee.
### Se escribe lo que la gente dice, en cada forma que empieza distinto; palabras sueltas, separadas por comas. Borrador: todavía no lo ha revisado nadie.

word-support_kind-emotional = hablar, escuchar, desahogo, solo, sola, miedo, triste, crisis, apoyo
word-support_kind-practical = recados, transporte, cerradura, cerrajero, puerta rota, limpieza, trámites, papeles, formularios
word-support_kind-claims = indemnización, compensación, reclamar, reclamación, daños, perjuicios, seguro, ayudas
word-support_kind-accompaniment = juzgado, juicio, tribunal, testigo, comisaría, guardia civil, denuncia, declarar, acompañar
word-support_kind-legal = abogado, abogada, jurista, derecho, ley, justicia gratuita, turno de oficio, denunciar
word-support_kind-shelter = casa de acogida, albergue, refugio, alojamiento, piso, habitación, cama, sin techo, escapar
word-support_kind-information = derechos, información, qué hago, dudas, preguntas, orientación
word-support_kind-psychological = psicólogo, psicóloga, terapeuta, psiquiatra, trauma, pesadillas, insomnio, ansiedad, depresión
word-support_kind-financial = dinero, efectivo, alquiler, comida, ayuda económica, emergencia, deudas
word-support_kind-proceedings = caso, causa, investigación, fiscal, fiscalía, expediente, juez, jueza
word-support_kind-safety_plan = peligro, amenazas, protección, orden de alejamiento, pulsera, viogén, acoso, acosador
word-support_kind-medical = médico, médica, doctora, hospital, enfermera, herida, lesiones, urgencias, forense
word-support_kind-sexual_violence = violación, violada, agresión sexual, abuso, sumisión química, pastilla del día después
word-support_kind-children = niño, niña, hijo, hija, bebé, adolescente, menor, custodia
word-support_kind-interpreting = intérprete, traductor, traductora, traducción, idioma, lengua de signos
word-support_kind-travel = pasaporte, dni, embajada, consulado, repatriación, vuelo, volver a casa, regreso
word-support_kind-peer = grupo, grupo de apoyo, autoayuda, supervivientes, víctimas, asociación
word-support_kind-restorative = mediación, mediador, mediadora, justicia restaurativa, perdón, disculpa, encuentro
word-support_kind-digital = hackeado, móvil, celular, contraseña, fotos íntimas, espía, cuenta, ciberacoso, estafa
word-support_kind-media = prensa, periodista, periódico, televisión, noticias, privacidad, intimidad
word-support_kind-helpline = teléfono, línea, llamar, llamada, chat, whatsapp, emergencias
word-support_kind-case_management = trabajadora social, trabajador social, asistente social, coordinadora, coordinador, seguimiento
word-support_kind-reintegration = trabajo, empleo, paro, colegio, estudios, formación, reinserción
word-support_kind-onward_referral = adónde ir, dónde acudir, quién ayuda, derivación, contacto
