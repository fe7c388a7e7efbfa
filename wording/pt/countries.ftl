### Facts about countries: what each is called, and what stands around it. Draft: not yet reviewed by a native reader.

fact-confirmed = Confirmado por um membro da rede nesse país.
fact-not-confirmed = Não confirmado.
fact-source = Fonte:
fact-undated = data desconhecida
fact-emergency_general = Todas as emergências
fact-emergency_police = Polícia
fact-emergency_ambulance = Ambulância
fact-emergency_fire = Bombeiros
fact-helpline_116006 = Linha europeia de apoio à vítima
fact-national_helpline = Linha de apoio
fact-compensation_authority = Quem paga
fact-compensation_legal_basis = Lei
fact-compensation_time_limit = Prazo para pedir uma indemnização
fact-compensation_police_report_required = Participação à polícia
fact-compensation_assisting_authority = Ajuda a pedir uma indemnização noutro país da UE
fact-compensation_deciding_authority = Decide pedidos de indemnização vindos de outro país da UE
fact-terrorism_contact_point = Depois de um ato de terrorismo
fact-official_languages = Línguas
fact-eu_member = Membro da União Europeia
fact-helpline-short = curto:
fact-helpline-abroad = do estrangeiro:
fact-police-report-yes = Necessária antes de pedir uma indemnização
fact-police-report-no = Não é necessária para pedir uma indemnização
fact-limit-days =
    { $count ->
        [one] No prazo de { $count } dia
        [many] No prazo de { $count } de dias
       *[other] No prazo de { $count } dias
    }
fact-limit-months =
    { $count ->
        [one] No prazo de { $count } mês
        [many] No prazo de { $count } de meses
       *[other] No prazo de { $count } meses
    }
fact-limit-years =
    { $count ->
        [one] No prazo de { $count } ano
        [many] No prazo de { $count } de anos
       *[other] No prazo de { $count } anos
    }
fact-limit-none = Sem prazo

# Parts of a country with rules of their own.
place-gb-eaw = Inglaterra e País de Gales
place-gb-sct = Escócia
place-gb-nir = Irlanda do Norte
