### Datos sobre los países: cómo se llama cada uno y lo que lo acompaña. Borrador: todavía no lo ha revisado nadie.

fact-confirmed = Confirmado por un miembro de la red de allí.
fact-not-confirmed = Sin confirmar.
fact-source = Fuente:
fact-undated = fecha desconocida
fact-emergency_general = Cualquier emergencia
fact-emergency_police = Policía
fact-emergency_ambulance = Ambulancia
fact-emergency_fire = Bomberos
fact-helpline_116006 = Línea europea de ayuda a las víctimas
fact-national_helpline = Línea de ayuda
fact-compensation_authority = Quién paga
fact-compensation_legal_basis = Ley
fact-compensation_time_limit = Plazo para pedir la indemnización
fact-compensation_police_report_required = Denuncia a la policía
fact-compensation_assisting_authority = Ayuda a pedirla en otro país de la UE
fact-compensation_deciding_authority = Decide las que vienen de otro país de la UE
fact-terrorism_contact_point = Tras un acto de terrorismo
fact-official_languages = Idiomas
fact-eu_member = Miembro de la Unión Europea
fact-helpline-short = corto:
fact-helpline-abroad = desde el extranjero:
fact-police-report-yes = Hace falta antes de pedir la indemnización
fact-police-report-no = No hace falta para pedir la indemnización
fact-limit-days =
    { $count ->
        [one] En el plazo de { $count } día
        [many] En el plazo de { $count } de días
       *[other] En el plazo de { $count } días
    }
fact-limit-months =
    { $count ->
        [one] En el plazo de { $count } mes
        [many] En el plazo de { $count } de meses
       *[other] En el plazo de { $count } meses
    }
fact-limit-years =
    { $count ->
        [one] En el plazo de { $count } año
        [many] En el plazo de { $count } de años
       *[other] En el plazo de { $count } años
    }
fact-limit-none = Sin plazo

# Parts of a country with rules of their own.
place-gb-eaw = Inglaterra y Gales
place-gb-sct = Escocia
place-gb-nir = Irlanda del Norte
