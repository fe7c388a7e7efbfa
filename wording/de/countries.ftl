### Angaben über Länder: wie jede heißt und was um sie herum steht. Entwurf: noch nicht geprüft.

fact-confirmed = Von einem Mitglied des Netzwerks dort bestätigt.
fact-not-confirmed = Nicht bestätigt.
fact-source = Quelle:
fact-undated = Datum nicht bekannt
fact-emergency_general = Jeder Notfall
fact-emergency_police = Polizei
fact-emergency_ambulance = Rettungsdienst
fact-emergency_fire = Feuerwehr
fact-helpline_116006 = Europäisches Hilfetelefon für Opfer
fact-national_helpline = Hilfetelefon
fact-compensation_authority = Wer zahlt
fact-compensation_legal_basis = Gesetz
fact-compensation_time_limit = Frist für einen Antrag
fact-compensation_police_report_required = Anzeige bei der Polizei
fact-compensation_assisting_authority = Hilft bei Anträgen in einem anderen EU-Land
fact-compensation_deciding_authority = Entscheidet über Anträge aus einem anderen EU-Land
fact-terrorism_contact_point = Nach einem Terroranschlag
fact-official_languages = Sprachen
fact-eu_member = Mitglied der Europäischen Union
fact-helpline-short = kurz:
fact-helpline-abroad = aus dem Ausland:
fact-police-report-yes = Vor einem Antrag nötig
fact-police-report-no = Für einen Antrag nicht nötig
fact-limit-days =
    { $count ->
        [one] Innerhalb von { $count } Tag
       *[other] Innerhalb von { $count } Tagen
    }
fact-limit-months =
    { $count ->
        [one] Innerhalb von { $count } Monat
       *[other] Innerhalb von { $count } Monaten
    }
fact-limit-years =
    { $count ->
        [one] Innerhalb von { $count } Jahr
       *[other] Innerhalb von { $count } Jahren
    }
fact-limit-none = Keine Frist

# Parts of a country with rules of their own.
place-gb-eaw = England und Wales
place-gb-sct = Schottland
place-gb-nir = Nordirland
