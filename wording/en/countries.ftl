### Facts about countries: what each is called, and what stands around it.

fact-confirmed = Confirmed by a member of the network there.
fact-not-confirmed = Not confirmed.
fact-source = Source:
fact-undated = no date known
fact-emergency_general = Every emergency
fact-emergency_police = Police
fact-emergency_ambulance = Ambulance
fact-emergency_fire = Fire brigade
fact-helpline_116006 = European helpline for victims
fact-national_helpline = Helpline
fact-compensation_authority = Who pays
fact-compensation_legal_basis = Law
fact-compensation_time_limit = Time limit for a claim
fact-compensation_police_report_required = Police report
fact-compensation_assisting_authority = Helps with claims in another EU country
fact-compensation_deciding_authority = Decides claims from another EU country
fact-terrorism_contact_point = After an act of terrorism
fact-official_languages = Languages
fact-eu_member = Member of the European Union
fact-helpline-short = short:
fact-helpline-abroad = from abroad:
fact-police-report-yes = Needed before a claim
fact-police-report-no = Not needed for a claim
fact-limit-days =
    { $count ->
        [one] Within { $count } day
       *[other] Within { $count } days
    }
fact-limit-months =
    { $count ->
        [one] Within { $count } month
       *[other] Within { $count } months
    }
fact-limit-years =
    { $count ->
        [one] Within { $count } year
       *[other] Within { $count } years
    }
fact-limit-none = No time limit

# Parts of a country with rules of their own.
place-gb-eaw = England and Wales
place-gb-sct = Scotland
place-gb-nir = Northern Ireland
