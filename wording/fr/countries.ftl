### Facts about countries: what each is called, and what stands around it. Draft: not yet reviewed by a native reader.

fact-confirmed = Confirmé par un membre du réseau dans ce pays.
fact-not-confirmed = Non confirmé.
fact-source = Source :
fact-undated = date inconnue
fact-emergency_general = Toutes les urgences
fact-emergency_police = Police
fact-emergency_ambulance = Ambulance
fact-emergency_fire = Pompiers
fact-helpline_116006 = Ligne européenne d’aide aux victimes
fact-national_helpline = Ligne d’aide
fact-compensation_authority = Qui paie
fact-compensation_legal_basis = Loi
fact-compensation_time_limit = Délai pour demander une indemnisation
fact-compensation_police_report_required = Déclaration à la police
fact-compensation_assisting_authority = Aide à demander une indemnisation dans un autre pays de l’UE
fact-compensation_deciding_authority = Décide des demandes d’indemnisation venues d’un autre pays de l’UE
fact-terrorism_contact_point = Après un acte de terrorisme
fact-official_languages = Langues
fact-eu_member = Membre de l’Union européenne
fact-helpline-short = court :
fact-helpline-abroad = depuis l’étranger :
fact-police-report-yes = Nécessaire avant de demander une indemnisation
fact-police-report-no = Pas nécessaire pour demander une indemnisation
fact-limit-days =
    { $count ->
        [one] Dans un délai de { $count } jour
        [many] Dans un délai de { $count } de jours
       *[other] Dans un délai de { $count } jours
    }
fact-limit-months =
    { $count ->
        [one] Dans un délai de { $count } mois
        [many] Dans un délai de { $count } de mois
       *[other] Dans un délai de { $count } mois
    }
fact-limit-years =
    { $count ->
        [one] Dans un délai de { $count } an
        [many] Dans un délai de { $count } d’années
       *[other] Dans un délai de { $count } ans
    }
fact-limit-none = Pas de délai

# Parts of a country with rules of their own.
place-gb-eaw = Angleterre et pays de Galles
place-gb-sct = Écosse
place-gb-nir = Irlande du Nord
