### Otras palabras que la gente escribe cuando busca un tipo de ayuda. El buscador las conoce junto a los nombres de los códigos; nadie las lee.
### Se escribe lo que la gente dice, en cada forma que empieza distinto; palabras sueltas, separadas por comas. Borrador: todavía no lo ha revisado nadie.

# Palabras de estas listas que lo significan cuando alguien las escribe, y que en un texto sobre cualquier cosa no dicen nada.
word-vague = hablar, escuchar, solo, sola, miedo, triste, crisis, apoyo, recados, transporte, limpieza, papeles, formularios, reclamar, daños, seguro, ayudas, tribunal, denuncia, declarar, acompañar, derecho, ley, denunciar, piso, habitación, cama, escapar, derechos, información, dudas, preguntas, orientación, dinero, efectivo, alquiler, comida, emergencia, caso, causa, investigación, juez, jueza, peligro, protección, pulsera, urgencias, lesiones, herida, niño, niña, hijo, hija, menor, traducción, idioma, pasaporte, dni, vuelo, regreso, grupo, víctimas, asociación, perdón, encuentro, móvil, celular, contraseña, cuenta, prensa, periódico, televisión, noticias, privacidad, intimidad, teléfono, línea, llamar, llamada, chat, emergencias, coordinadora, coordinador, seguimiento, trabajo, empleo, paro, colegio, estudios, formación, contacto, derivación, muerte, muerto, muerta, murió, ataque, golpes, violencia, herido, cuchillo, obligado, obligada, matrimonio, abandono, persigue, grabado, grabada, fotos, sexual, tirón, entraron, bolso, cartera, bicicleta, incendio, roto, falso, factura, identidad, virus, tráfico, accidente, conductor, fuga, guerra, refugiado, refugiada, bomba, explosión, odio, marido, esposa, novio, novia, pareja, ex, doméstica, padre, madre, hermano, tío, familiar, honor, género, internet, redes, online, banda, carretera, borracho, afuera, trata, dormir, techo
# Palabras que no dicen qué busca alguien.
word-filler = yo, me, mi, mis, nos, nuestro, tú, te, su, sus, él, ella, le, lo, la, los, las, el, un, una, unos, unas, este, esta, y, e, o, u, pero, no, en, a, al, de, del, para, por, con, sin, tras, sobre, desde, es, soy, está, estoy, fue, fui, era, ser, he, ha, han, haber, hay, tengo, tiene, puedo, puede, quiero, necesito, busco, buscar, encontrar, ayuda, ayudar, favor, cómo, qué, dónde, cuándo, quién, por qué, aquí, alguien, se, que, gratis, gratuito, gratuita, sitio, lugar, hoy, noche

word-support_kind-emotional = hablar, escuchar, desahogo, solo, sola, miedo, triste, crisis, apoyo
word-support_kind-practical = recados, transporte, cerradura, cerrajero, puerta rota, limpieza, trámites, papeles, formularios
word-support_kind-claims = indemnización, compensación, reclamar, reclamación, daños, perjuicios, seguro, ayudas
word-support_kind-accompaniment = juzgado, juicio, tribunal, testigo, comisaría, guardia civil, denuncia, declarar, acompañar
word-support_kind-legal = abogado, abogada, jurista, derecho, ley, justicia gratuita, turno de oficio, denunciar, asesoría jurídica, asesoramiento jurídico, jurídico, jurídica, legal
word-support_kind-shelter = casa de acogida, albergue, refugio, alojamiento, piso, habitación, cama, sin techo, escapar, dormir, donde dormir, hotel, hostal, pernoctar, techo
word-support_kind-information = derechos, información, qué hago, dudas, preguntas, orientación
word-support_kind-psychological = psicólogo, psicóloga, terapeuta, psiquiatra, trauma, pesadillas, insomnio, ansiedad, depresión, psicoterapia, psicológico, psicológica, TEPT, estrés postraumático, flashbacks, ataques de pánico
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

## Palabras que la gente escribe después de un delito. También para los servicios que ayudan tras cualquier delito.

word-crime-0101 = asesinato, asesinado, asesinada, homicidio, mataron, muerto, muerta, apuñalado, apuñalada
word-crime-0102 = apuñalamiento, tiroteo, estrangulado, estrangulada
word-crime-0103 = muerte, fallecido, fallecida, murió, duelo
word-crime-0104 = suicidio
word-crime-0201 = agresión, agredido, agredida, ataque, atacado, atacada, golpeado, golpeada, golpes, paliza, pegaron, violencia, amenaza, amenazas, amenazado, amenazada, herido, herida, cuchillo, violencia física
word-crime-0202 = secuestro, secuestrado, secuestrada, rapto, rehén, encerrado, encerrada
word-crime-0203 = esclavitud, explotado, explotada, explotación
word-crime-0204 = trata, tráfico, proxeneta, trata de personas, trata de seres humanos
word-crime-0205 = obligado, obligada, coacción, coacciones, chantaje, extorsión, matrimonio
word-crime-0206 = negligencia, abandono, abandonado, abandonada, desatención
word-crime-0208 = acoso, acosado, acosada, acosador, hostigamiento, persigue, bullying
word-crime-0209 = insulto, insultado, insultada, injuria, calumnia, difamación
word-crime-0210 = discriminación, discriminado, discriminada
word-crime-0211 = grabado, grabada, espiado, espiada, fotos, intimidad, desnudo
word-crime-0301 = violación, violado, violada, violador, sexual, agresión, agredida, abuso, abusos, abusado, abusada, tocamientos, manoseo, incesto, sumisión, violencia sexual, agresiones sexuales, abuso sexual, agresión sexual, agredida sexualmente, ataque sexual
word-crime-0302 = prostitución, sextorsión, pornografía, grooming
word-crime-0309 = exhibicionista, exhibicionismo, voyeur, acoso sexual
word-crime-0401 = atraco, atracado, atracada, asalto, asaltado, asaltada, robo, robado, robada, tirón
word-crime-0501 = allanamiento, entraron, ladrón, ladrones, intruso
word-crime-0502 = hurto, hurtado, robaron, carterista, bolso, cartera, pasaporte, bicicleta
word-crime-0504 = vandalismo, daños, dañado, incendio, destrozo, pintadas, roto
word-crime-0701 = estafa, estafado, estafada, estafador, fraude, timo, timado, timada, phishing, engaño, falso, factura
word-crime-0702 = identidad, suplantación, falsificado, falsificación
word-crime-0703 = corrupción, soborno
word-crime-0903 = hackeado, hackeada, hacker, hackeo, virus, cuenta, contraseña, pirateo
word-crime-0907 = tráfico, accidente, conductor, fuga
word-crime-1101 = tortura, torturado, torturada, guerra, genocidio, refugiado, refugiada
word-crime_tag-terrorism = terrorismo, terrorista, atentado, bomba, explosión
word-crime_tag-hate = odio, racismo, racista, homofobia, homófobo, transfobia, antisemitismo, islamofobia
word-crime_tag-intimate_partner = maltrato, maltratada, marido, esposa, novio, novia, pareja, ex, doméstica, violencia doméstica, violencia de género, violencia machista, malos tratos, violencia de pareja
word-crime_tag-family = padre, madre, hermano, tío, padrastro, familiar, honor
word-crime_tag-gender_based = feminicidio, machista, machismo, género, ablación, mutilación
word-crime_tag-cyber = internet, cibernético, ciberacoso, redes, deepfake, sexting, online
word-crime_tag-organised = banda, mafia, cártel
word-crime_tag-road = carretera, atropello, atropellado, atropellada, borracho
