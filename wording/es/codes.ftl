### Lo que dicen los códigos. Claves: code-<vocabulary>-<code>, de codes/*.toml. Palabras sencillas: aparecen en formularios, listas y frases. Borrador: todavía no lo ha revisado nadie.

## Crime (ICCS)

code-crime-01 = Una muerte o un intento de matar
code-crime-0101 = Asesinato u otra muerte intencionada
code-crime-0102 = Intento de matar
code-crime-0103 = Muerte causada sin intención
code-crime-0104 = Ayuda o presión para quitarse la vida
code-crime-0105 = Eutanasia
code-crime-0106 = Interrupción ilegal de un embarazo
code-crime-0107 = Muerte ilícita en un conflicto armado
code-crime-02 = Daño a una persona
code-crime-0201 = Agresión o amenazas
code-crime-0202 = Retención, secuestro o sustracción
code-crime-0203 = Esclavitud o explotación
code-crime-0204 = Trata de personas
code-crime-0205 = Obligar a alguien a hacer algo
code-crime-0206 = Desatención o abandono
code-crime-0207 = Actos peligrosos
code-crime-0208 = Acoso u hostigamiento
code-crime-0209 = Insultos o difamación
code-crime-0210 = Discriminación
code-crime-0211 = Invasión de la intimidad o de la persona
code-crime-0219 = Otro daño a una persona
code-crime-03 = Un delito sexual
code-crime-0301 = Violencia sexual
code-crime-0302 = Explotación sexual
code-crime-0309 = Otro delito sexual
code-crime-04 = Quitar cosas con violencia o amenazas
code-crime-0401 = Robo con violencia o intimidación
code-crime-0409 = Otra forma de quitar con violencia o amenazas
code-crime-05 = Pérdida o daño de bienes
code-crime-0501 = Robo en una casa o un local
code-crime-0502 = Hurto
code-crime-0503 = Delito contra la propiedad intelectual
code-crime-0504 = Daños materiales
code-crime-0509 = Otro delito contra los bienes
code-crime-06 = Drogas
code-crime-0601 = Drogas ilegales
code-crime-0602 = Alcohol, tabaco u otras sustancias controladas
code-crime-0609 = Otro delito de drogas
code-crime-07 = Fraude, engaño o corrupción
code-crime-0701 = Estafa
code-crime-0702 = Falsificación
code-crime-0703 = Corrupción
code-crime-0704 = Blanqueo de dinero o bienes robados
code-crime-0709 = Otro engaño
code-crime-08 = Orden público y autoridad
code-crime-0801 = Desórdenes públicos
code-crime-0802 = Actos sexuales contra el orden público
code-crime-0803 = Límites de la libertad de expresión
code-crime-0804 = Impuestos, aduanas o normativa
code-crime-0805 = Migración
code-crime-0806 = Actos contra la justicia
code-crime-0807 = Elecciones
code-crime-0809 = Otros actos contra el orden público
code-crime-09 = Seguridad pública
code-crime-0901 = Armas o explosivos
code-crime-0902 = Actos contra la salud y la seguridad
code-crime-0903 = Ataque a ordenadores o cuentas
code-crime-0904 = Actos contra la seguridad de un Estado
code-crime-0905 = Grupo de delincuencia organizada
code-crime-0906 = Grupo terrorista
code-crime-0907 = Infracción de tráfico sin heridos
code-crime-0909 = Otros actos contra la seguridad pública
code-crime-10 = Daño a la naturaleza
code-crime-1001 = Contaminación
code-crime-1002 = Traslado o vertido de residuos
code-crime-1003 = Comercio de animales o plantas protegidos
code-crime-1004 = Explotación excesiva de la naturaleza
code-crime-1009 = Otro daño a la naturaleza
code-crime-11 = Otra cosa
code-crime-1101 = Tortura, crimen de guerra o de lesa humanidad
code-crime-1109 = Otro delito

code-crime_tag-terrorism = Terrorismo
code-crime_tag-hate = Por odio
code-crime_tag-intimate_partner = De la pareja o expareja
code-crime_tag-family = De un familiar
code-crime_tag-gender_based = Por razón de género
code-crime_tag-cyber = Por internet o por teléfono
code-crime_tag-organised = De un grupo organizado
code-crime_tag-road = En el tráfico
code-crime_tag-attempted = Intentado, no consumado
code-crime_tag-unreported = Sin denuncia a la policía

code-hate_ground-origin = Origen o color de piel
code-hate_ground-religion = Religión o creencias
code-hate_ground-sexual_orientation = Orientación sexual
code-hate_ground-gender_identity = Identidad de género
code-hate_ground-gender = Género
code-hate_ground-disability = Discapacidad
code-hate_ground-age = Edad
code-hate_ground-other = Otro motivo

code-crime_relation-direct = Directamente a la persona
code-crime_relation-bereaved = A un ser querido, que murió
code-crime_relation-family = A alguien de su familia
code-crime_relation-witness = A otras personas; esta persona lo vio
code-crime_relation-guardian = A alguien a su cuidado

code-crime_period-ongoing = Sigue ocurriendo
code-crime_period-under_one_week = Hace menos de una semana
code-crime_period-one_to_two_weeks = Hace entre 1 y 2 semanas
code-crime_period-two_to_four_weeks = Hace entre 2 y 4 semanas
code-crime_period-one_to_three_months = Hace entre 1 y 3 meses
code-crime_period-three_to_twelve_months = Hace entre 3 y 12 meses
code-crime_period-one_to_five_years = Hace entre 1 y 5 años
code-crime_period-over_five_years = Hace más de 5 años

code-proceedings_stage-not_reported = Sin denuncia
code-proceedings_stage-reported = Denunciado
code-proceedings_stage-investigation = Denunciado; la policía investiga
code-proceedings_stage-charged = Hay una persona acusada
code-proceedings_stage-trial = En juicio
code-proceedings_stage-decided = Un tribunal ya ha decidido
code-proceedings_stage-appeal = Recurrido
code-proceedings_stage-dropped = Terminado sin juicio
code-proceedings_stage-unknown = No se sabe

## The person

code-age_band-under_12 = Menos de 12 años
code-age_band-from_12_to_15 = De 12 a 15 años
code-age_band-from_16_to_17 = De 16 a 17 años
code-age_band-from_18_to_24 = De 18 a 24 años
code-age_band-from_25_to_39 = De 25 a 39 años
code-age_band-from_40_to_64 = De 40 a 64 años
code-age_band-from_65_to_79 = De 65 a 79 años
code-age_band-from_80 = 80 años o más

code-gender-woman = Mujer
code-gender-man = Hombre
code-gender-non_binary = No binario
code-gender-other = Otro género

code-language_level-well = Lo habla bien
code-language_level-a_little = Un poco

code-interpreter_need-needed = Necesita intérprete
code-interpreter_need-if_possible = Intérprete, si es posible
code-interpreter_need-not_needed = Sin intérprete

code-access_need-step_free = Sin escalones
code-access_need-sign_language = Lengua de signos
code-access_need-hearing = Oye mal
code-access_need-sight = Ve poco o nada
code-access_need-easy_language = Frases cortas y fáciles
code-access_need-no_reading = Nada que leer ni escribir
code-access_need-written_only = Por escrito, sin llamadas
code-access_need-companion = Viene con alguien
code-access_need-childcare = Alguien que cuide a los niños
code-access_need-quiet_place = Un lugar tranquilo, con pausas

code-risk_flag-shares_home = Comparte vivienda
code-risk_flag-device_watched = Puede que vigilen su teléfono o su correo
code-risk_flag-offender_known = Conoce a quien lo hizo
code-risk_flag-offender_near = Quien lo hizo vive cerca
code-risk_flag-offender_in_contact = Quien lo hizo se pone en contacto
code-risk_flag-offender_at_destination = Quien lo hizo está en el país donde se necesita ayuda
code-risk_flag-depends_on_offender = Depende de quien lo hizo
code-risk_flag-threats = Amenazas
code-risk_flag-weapon = Un arma
code-risk_flag-escalating = Va a peor
code-risk_flag-self_harm = Puede hacerse daño
code-risk_flag-child_at_risk = Un menor en riesgo
code-risk_flag-child_alone = Un menor sin compañía
code-risk_flag-nowhere_to_stay = No tiene un lugar seguro donde quedarse
code-risk_flag-pregnant = Embarazo
code-risk_flag-worker_safety = El personal no debe ir sin compañía

code-children_count-no_children = Ninguno
code-children_count-one = Uno
code-children_count-two = Dos
code-children_count-three_or_more = Tres o más

code-representative_kind-trusted_person = Una persona de confianza
code-representative_kind-parent_or_guardian = Madre, padre o tutor legal
code-representative_kind-lawyer = Abogada o abogado
code-representative_kind-appointed_guardian = Tutor nombrado por un juzgado
code-representative_kind-authority = Una autoridad

## Support

code-referral_role-home_support = Apoyo en casa
code-referral_role-origin_link = El caso allí
code-referral_role-specialist = Un servicio especializado

code-support_kind-emotional = Alguien con quien hablar
code-support_kind-practical = Ayuda práctica
code-support_kind-claims = Ayuda con una indemnización
code-support_kind-accompaniment = Acompañamiento en el juzgado
code-support_kind-legal = Asesoramiento jurídico
code-support_kind-shelter = Un lugar seguro
code-support_kind-information = Derechos y próximos pasos
code-support_kind-psychological = Terapia
code-support_kind-financial = Dinero para lo urgente
code-support_kind-proceedings = Noticias del caso
code-support_kind-safety_plan = Un plan de seguridad
code-support_kind-medical = Atención médica
code-support_kind-sexual_violence = Atención tras violencia sexual
code-support_kind-children = Ayuda para menores
code-support_kind-interpreting = Intérprete
code-support_kind-travel = Viaje, documentos, consulado
code-support_kind-peer = Otras personas que lo vivieron
code-support_kind-restorative = Un encuentro con quien lo hizo
code-support_kind-digital = Teléfonos y cuentas seguros
code-support_kind-media = Ayuda con la prensa
code-support_kind-helpline = Una línea de ayuda
code-support_kind-case_management = Una persona que lo coordine todo
code-support_kind-reintegration = Volver al trabajo, a los estudios, al día a día
code-support_kind-onward_referral = Encontrar el servicio adecuado

code-support_urgency-now = Ahora
code-support_urgency-this_week = Esta semana
code-support_urgency-soon = Pronto
code-support_urgency-by_date = Antes de una fecha

code-support_mode-telephone = Por teléfono
code-support_mode-video = Por videollamada
code-support_mode-in_person = En persona
code-support_mode-home_visit = A domicilio
code-support_mode-chat = Por chat
code-support_mode-email = Por correo electrónico
code-support_mode-letter = Por carta

code-worker_gender-woman = Con una mujer, si es posible
code-worker_gender-man = Con un hombre, si es posible
code-worker_gender-no_preference = Con cualquiera

code-compensation_wish-yes = Quiere pedir una indemnización
code-compensation_wish-no = No quiere pedir una indemnización
code-compensation_wish-undecided = Sin decidir
code-compensation_wish-claimed = Ya la ha pedido

code-deadline_kind-claim = Último día para pedir la indemnización
code-deadline_kind-police_report = Último día para denunciar
code-deadline_kind-hearing = Vista
code-deadline_kind-trial = Juicio
code-deadline_kind-appeal = Último día para recurrir
code-deadline_kind-statement = Declaración
code-deadline_kind-medical_step = Último día para un paso médico
code-deadline_kind-arrival = Llegada
code-deadline_kind-departure = Salida
code-deadline_kind-right_to_stay = Fin del permiso de residencia
code-deadline_kind-other = Otra fecha

code-information_kind-rights = Derechos de las víctimas
code-information_kind-reporting = Cómo denunciar un delito
code-information_kind-proceedings = Cómo sigue un caso
code-information_kind-compensation = Cómo se pide una indemnización
code-information_kind-legal_aid = Asistencia jurídica gratuita
code-information_kind-protection = Protección
code-information_kind-services = Quién ayuda
code-information_kind-interpreting = Intérpretes
code-information_kind-death_abroad = Tras una muerte en el extranjero
code-information_kind-travel_papers = Documentos de viaje
code-information_kind-other = Otra cosa

## Answers

code-worker_role-support_worker = Una persona del equipo de apoyo
code-worker_role-volunteer = Una persona voluntaria
code-worker_role-counsellor = Una persona de apoyo psicológico
code-worker_role-social_worker = Una trabajadora o un trabajador social
code-worker_role-lawyer = Una abogada o un abogado
code-worker_role-claims_adviser = Una persona que asesora sobre indemnizaciones
code-worker_role-court_companion = Una persona que acompaña en el juzgado
code-worker_role-helpline = La línea de ayuda

code-coded_question-when_may_we_call = ¿Cuándo podemos llamar?
code-coded_question-which_papers_exist = ¿Qué documentos hay?
code-coded_question-interpreter_agreed = ¿Está acordado un intérprete?
code-coded_question-may_volunteer_call = ¿Puede una persona voluntaria hacer la primera llamada?
code-coded_question-what_comes_first = ¿Qué es lo primero?
code-coded_question-who_else_helps = ¿Quién más ayuda?
code-coded_question-which_deadline = ¿Qué fecha hay que cumplir?
code-coded_question-where_will_person_stay = ¿Dónde se quedará la persona?
code-coded_question-something_else = Otra cosa

code-coded_reply-yes = Sí
code-coded_reply-no = No
code-coded_reply-not_known = No lo sabemos
code-coded_reply-asking_person = Preguntamos a la persona y volvemos a escribir
code-coded_reply-with_handover = Lo recibirán con la entrega
code-coded_reply-see_text = Con nuestras palabras

code-decline_reason-no_room = No tenemos disponibilidad antes de la fecha
code-decline_reason-other_support = No es el apoyo que damos
code-decline_reason-other_region = No es nuestra zona
code-decline_reason-no_language = Nadie habla el idioma
code-decline_reason-not_eligible = Nuestras normas no lo permiten
code-decline_reason-conflict_of_interest = Estamos demasiado cerca del caso
code-decline_reason-not_safe = No sería seguro
code-decline_reason-too_little_known = Se sabe demasiado poco para decidir
code-decline_reason-other = Otro motivo

code-unaccept_reason-worker_unavailable = La persona que iba a llamar no está disponible
code-unaccept_reason-no_room = Ya no tenemos disponibilidad
code-unaccept_reason-different_need = La persona necesita otra cosa
code-unaccept_reason-no_language = Nadie habla el idioma
code-unaccept_reason-conflict_of_interest = Estamos demasiado cerca del caso
code-unaccept_reason-not_safe = No sería seguro
code-unaccept_reason-no_handover = La entrega no llegó
code-unaccept_reason-other = Otro motivo

## Afterwards

code-contact_failed_reason-no_answer = Nadie contestó
code-contact_failed_reason-not_safe_now = Ahora no es seguro
code-contact_failed_reason-wrong_number = El número está equivocado
code-contact_failed_reason-someone_else = Contestó otra persona
code-contact_failed_reason-asked_to_wait = La persona pidió que llamáramos más tarde
code-contact_failed_reason-no_common_language = No hay un idioma en común
code-contact_failed_reason-other = Otro motivo

code-wake_reason-trial = Juicio
code-wake_reason-hearing = Vista
code-wake_reason-judgment = Sentencia
code-wake_reason-claim_deadline = Último día para pedir la indemnización
code-wake_reason-claim_decision = Decisión sobre la indemnización
code-wake_reason-anniversary = Aniversario
code-wake_reason-release = Posible puesta en libertad de quien lo hizo
code-wake_reason-return_journey = Viaje de vuelta
code-wake_reason-check_in = Una llamada para preguntar cómo va
code-wake_reason-other = Otro motivo

code-outcome-served = Recibió ayuda
code-outcome-partly = Recibió ayuda en parte
code-outcome-victim_declined = La persona no quiso
code-outcome-no_longer_needed = Ya no hace falta
code-outcome-unreachable = No se pudo contactar
code-outcome-unsafe = No es seguro contactar
code-outcome-no_capacity = Sin disponibilidad
code-outcome-not_eligible = Las normas no lo permitían
code-outcome-no_service = No existe un servicio así
code-outcome-other = Otro final

code-withdrawal_reason-person_asked = La persona lo pidió
code-withdrawal_reason-agreement_ended = El acuerdo de la persona ha terminado
code-withdrawal_reason-not_safe = Ya no es seguro
code-withdrawal_reason-helped_elsewhere = Ayuda otro servicio
code-withdrawal_reason-person_moved = La persona se ha mudado
code-withdrawal_reason-no_answer = No llegó respuesta
code-withdrawal_reason-mistake = Se envió por error
code-withdrawal_reason-other = Otro motivo

code-feedback_question-in_time = ¿Actuaron a tiempo?
code-feedback_question-effort = ¿Fue fácil la colaboración?

code-feedback_answer-yes = Sí
code-feedback_answer-mostly = Casi siempre
code-feedback_answer-partly = En parte
code-feedback_answer-no = No

## Agreements

code-agreement_kind-referral = La persona está de acuerdo con la derivación
code-agreement_kind-secrecy = Se les puede hablar de ello
code-agreement_kind-processing = Base para usar los datos
code-agreement_kind-transfer = Base para enviarlos al extranjero

code-agreement_method-by_phone = Por teléfono
code-agreement_method-in_person = En persona
code-agreement_method-in_writing = Por escrito
code-agreement_method-by_video = Por videollamada

code-agreement_answer-agreed = De acuerdo
code-agreement_answer-not_declined = Se le informó y no dijo que no
code-agreement_answer-agreed_by_guardian = Su madre, su padre o quien ejerce la tutela está de acuerdo

code-processing_basis-legitimate_interests = Apoyo a las víctimas, según el acuerdo de la red
code-processing_basis-public_task = Una función pública
code-processing_basis-consent = El consentimiento de la persona
code-processing_basis-legal_obligation = Una obligación legal
code-processing_basis-vital_interests = Peligro para la vida
code-processing_basis-own_law = La ley de nuestro país

code-special_basis-explicit_consent = El consentimiento explícito de la persona
code-special_basis-vital_interests = Peligro para la vida, y la persona no puede dar su consentimiento
code-special_basis-legal_claims = Reclamaciones legales
code-special_basis-public_interest = Interés público, previsto en la ley
code-special_basis-health_or_social_care = Atención sanitaria o social

code-transfer_basis-none_needed_eea = Las mismas normas, nada que añadir
code-transfer_basis-none_needed_domestic = El mismo país, nada que añadir
code-transfer_basis-adequacy = País reconocido como seguro, nada que añadir
code-transfer_basis-standard_clauses = Acuerdo de la red, ya preparado
code-transfer_basis-public_agreement = Acuerdo entre autoridades
code-transfer_basis-explicit_consent = El consentimiento explícito de la persona, que conoce el riesgo
code-transfer_basis-vital_interests = Peligro para la vida, y la persona no puede dar su consentimiento
code-transfer_basis-own_law = La ley de nuestro país

code-law_profile-eea = Las mismas normas en todo el Espacio Económico Europeo
code-law_profile-adequate = País reconocido como seguro
code-law_profile-agreement = Acuerdo de la red
code-law_profile-consent = El consentimiento explícito de la persona cada vez
code-law_profile-us_grantee = Autorización escrita con fecha de fin

code-extra_scope-health = Salud
code-extra_scope-beliefs = Orientación sexual, religión, origen étnico
code-extra_scope-right_to_stay = Permiso de residencia
code-extra_scope-assessment = Resumen de la valoración
code-extra_scope-suspect = Nombre de la persona sospechosa

## Safe contact and the story

code-contact_way-telephone = Teléfono
code-contact_way-text_message = Mensaje de texto
code-contact_way-email = Correo electrónico
code-contact_way-letter = Carta
code-contact_way-in_person = En persona

code-contact_safe-yes = Es seguro
code-contact_safe-no = No es seguro
code-contact_safe-not_asked = Sin preguntar

code-contact_answerer-person_only = Solo la persona
code-contact_answerer-anyone_at_home = Cualquiera en casa
code-contact_answerer-trusted_person = Una persona de confianza

code-message_allowed-leave_none = No dejar ninguno
code-message_allowed-ring_back_only = Solo «llame, por favor»
code-message_allowed-any = Cualquiera

code-code_word_meaning-not_now = Ahora no, llame mañana
code-code_word_meaning-safe_to_talk = Es seguro hablar
code-code_word_meaning-ring_trusted_person = Llame a la persona de confianza

code-never_use-letters = Cartas
code-never_use-email = Correo electrónico
code-never_use-text_messages = Mensajes de texto
code-never_use-other_numbers = Cualquier otro número
code-never_use-home_visits = Visitas a casa

code-done_already-told_police = Avisó a la policía
code-done_already-saw_doctor = Fue al médico
code-done_already-cards_blocked = Tarjetas bloqueadas
code-done_already-papers_replaced = Documentos renovados
code-done_already-claim_begun = Solicitud de indemnización iniciada
code-done_already-insurer_told = Aseguradora avisada

code-reference_kind-police = Policía
code-reference_kind-prosecutor = Fiscalía
code-reference_kind-court = Juzgado
code-reference_kind-lawyer = Abogada o abogado
code-reference_kind-claims_office = Oficina de indemnizaciones
code-reference_kind-insurer = Aseguradora
code-reference_kind-consulate = Consulado
code-reference_kind-hospital = Hospital
code-reference_kind-other = Otra

## The directory

code-victim_group-anyone = Todas las personas
code-victim_group-children = Niñas y niños
code-victim_group-young_people = Jóvenes
code-victim_group-older_people = Personas mayores
code-victim_group-women = Mujeres
code-victim_group-men = Hombres
code-victim_group-lgbtiq = Personas LGTBIQ
code-victim_group-disabled_people = Personas con discapacidad
code-victim_group-bereaved = Personas que han perdido a alguien
code-victim_group-witnesses = Testigos
code-victim_group-migrants = Personas migrantes
code-victim_group-refugees = Personas refugiadas
code-victim_group-no_papers = Personas sin papeles
code-victim_group-visitors = Personas que sufrieron un delito en un viaje
code-victim_group-hurt_abroad = Personas ya en casa tras un delito en el extranjero
code-referral_route-by_oneself = Puede ir por su cuenta
code-referral_route-automatic = Le envían allí, salvo que diga que no
code-referral_route-police = Le envía la policía
code-referral_route-prosecutor = Le envía la fiscalía
code-referral_route-court = Le envía el juzgado
code-referral_route-hospital = Le envía un hospital o un médico
code-referral_route-school = Le envía un centro escolar
code-referral_route-social_services = Le envían los servicios sociales
code-referral_route-other_service = Le envía otro servicio
code-referral_route-helpline = Le envía una línea de ayuda
code-referral_route-consulate = Le envía un consulado
code-referral_route-outreach = Van a donde usted está
code-fee-free = Gratis
code-fee-free_if_sent = Gratis si alguien le envía
code-fee-by_income = Según lo que gane
code-fee-paid = De pago
code-intake-open = Atiende ahora a personas nuevas
code-intake-waiting_list = Hay lista de espera
code-intake-paused = De momento no atiende a personas nuevas
code-abroad-takes_from_abroad = Para personas que viven en otro país
code-abroad-helps_after_abroad = Para personas ya en casa tras un delito en el extranjero
code-abroad-works_with_abroad = Colabora con servicios de otros países
code-capacity_unit-people_a_month = Personas al mes
code-capacity_unit-beds = Camas
code-capacity_unit-days_of_waiting = Días de espera
code-capacity_unit-hours_a_week = Horas a la semana
code-worker_kind-paid = Personal contratado
code-worker_kind-volunteer = Voluntariado
code-training_topic-first_contact = La primera conversación
code-training_topic-rights = Derechos de las víctimas
code-training_topic-trauma = Trauma
code-training_topic-children = Infancia
code-training_topic-intimate_partner = Violencia en la pareja
code-training_topic-sexual_violence = Violencia sexual
code-training_topic-terrorism = Terrorismo
code-training_topic-hate_crime = Delitos de odio
code-training_topic-online_crime = Delitos en internet
code-training_topic-bereavement = Duelo
code-training_topic-safe_referral = Derivar con seguridad
code-training_topic-interpreting = Trabajar con intérpretes
code-training_topic-data_protection = Protección de datos
code-training_topic-own_care = Cuidarse
code-funding_source-state = El Estado
code-funding_source-region = La región
code-funding_source-municipality = El municipio
code-funding_source-european_union = La Unión Europea
code-funding_source-foundation = Fundaciones
code-funding_source-donations = Donaciones
code-funding_source-offenders = Multas que pagan quienes delinquen
code-funding_source-fees = Pagos de usuarios
code-reader_circle-public = Cualquier persona
code-reader_circle-members = Miembros de la red
code-reader_circle-coordinator = La oficina de la red
code-place_disclosure-exact = La dirección
code-place_disclosure-area = La localidad o la región
code-place_disclosure-withheld = Nada: en secreto por seguridad

## The lists of the directory, as they are called outside

directory-list-support_kind = Tipos de apoyo
directory-list-crime = Delitos, según la Clasificación Internacional de Delitos con Fines Estadísticos
directory-list-crime_tag = Lo que rodea al delito
directory-list-victim_group = Tipos de víctimas
directory-list-referral_route = Cómo encuentran las víctimas el servicio
directory-list-support_mode = Cómo reciben apoyo las víctimas
directory-list-access_need = Accesibilidad
directory-list-fee = Coste
directory-list-intake = Si atiende a personas nuevas
directory-list-abroad = Más allá de las fronteras
directory-list-training_topic = Formación
directory-list-funding_source = Financiación
directory-list-capacity_unit = Unidades de capacidad
