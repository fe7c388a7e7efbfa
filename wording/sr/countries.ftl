### Podaci o zemljama: kako se svaki zove i šta stoji oko njega. Nacrt: još ga niko nije pregledao.

fact-confirmed = Potvrdila je članica mreže iz te zemlje.
fact-not-confirmed = Nije potvrđeno.
fact-source = Izvor:
fact-undated = datum nije poznat
fact-emergency_general = Svaki hitan slučaj
fact-emergency_police = Policija
fact-emergency_ambulance = Hitna pomoć
fact-emergency_fire = Vatrogasci
fact-helpline_116006 = Evropska linija za pomoć žrtvama
fact-national_helpline = Linija za pomoć
fact-compensation_authority = Ko isplaćuje
fact-compensation_legal_basis = Zakon
fact-compensation_time_limit = Rok za zahtev za naknadu
fact-compensation_police_report_required = Prijava policiji
fact-compensation_assisting_authority = Pomaže oko zahteva u drugoj zemlji EU
fact-compensation_deciding_authority = Odlučuje o zahtevima iz druge zemlje EU
fact-terrorism_contact_point = Posle terorističkog čina
fact-official_languages = Jezici
fact-eu_member = Članica Evropske unije
fact-helpline-short = kratki broj:
fact-helpline-abroad = iz inostranstva:
fact-police-report-yes = Potrebna pre zahteva za naknadu
fact-police-report-no = Nije potrebna za zahtev za naknadu
fact-limit-days =
    { $count ->
        [one] U roku od { $count } dana
        [few] U roku od { $count } dana
       *[other] U roku od { $count } dana
    }
fact-limit-months =
    { $count ->
        [one] U roku od { $count } meseca
        [few] U roku od { $count } meseca
       *[other] U roku od { $count } meseci
    }
fact-limit-years =
    { $count ->
        [one] U roku od { $count } godine
        [few] U roku od { $count } godine
       *[other] U roku od { $count } godina
    }
fact-limit-none = Nema roka

# Parts of a country with rules of their own.
place-gb-eaw = Engleska i Vels
place-gb-sct = Škotska
place-gb-nir = Severna Irska
