### Andere Wörter, die Menschen eintippen, wenn sie eine Art von Hilfe suchen. Die Suche kennt sie neben den Namen der Codes; niemand liest sie.
### Geschrieben wird, was Menschen sagen, in jeder Form, die anders beginnt; einzelne Wörter, mit Kommas getrennt. Entwurf: noch nicht geprüft.

word-support_kind-emotional = reden, zuhören, allein, einsam, Angst, traurig, Krise, Seelsorge, Beratung
word-support_kind-practical = Einkaufen, Fahrdienst, Schloss, kaputte Tür, Putzen, Formulare, Papiere, Behörden
word-support_kind-claims = Entschädigung, Schmerzensgeld, Schadensersatz, Schadenersatz, Opferentschädigung, OEG, Versicherung, Geld zurück
word-support_kind-accompaniment = Gericht, Prozess, Prozessbegleitung, Verhandlung, Zeuge, Zeugin, Polizei, Anzeige, mitkommen
word-support_kind-legal = Anwalt, Anwältin, Rechtsanwalt, Rechtsanwältin, Juristin, Recht, Prozesskostenhilfe, Verfahrenshilfe, Beratungshilfe
word-support_kind-shelter = Frauenhaus, Schutzwohnung, Notunterkunft, Zuflucht, Zimmer, Bett, obdachlos, wohnungslos, weglaufen
word-support_kind-information = Rechte, Information, Auskunft, Beratung, was nun, Fragen
word-support_kind-psychological = Psychologe, Psychologin, Therapeut, Therapeutin, Traumaambulanz, Albträume, Schlaf, Angst, Depression
word-support_kind-financial = Geld, Bargeld, Miete, Essen, Soforthilfe, Notfall, Schulden
word-support_kind-proceedings = Fall, Ermittlung, Staatsanwalt, Staatsanwältin, Staatsanwaltschaft, Akte, Akteneinsicht, Aktenzeichen
word-support_kind-safety_plan = Gefahr, Drohung, bedroht, Gewaltschutz, Kontaktverbot, Annäherungsverbot, Betretungsverbot, Wegweisung, Stalking
word-support_kind-medical = Arzt, Ärztin, Krankenhaus, Spital, Klinik, Verletzung, Wunde, Spurensicherung, Attest
word-support_kind-sexual_violence = Vergewaltigung, vergewaltigt, Missbrauch, Übergriff, Belästigung, Nötigung, Pille danach, KO-Tropfen
word-support_kind-children = Kind, Sohn, Tochter, Baby, Teenager, Jugendliche, Jugendamt, Sorgerecht
word-support_kind-interpreting = Dolmetscher, Dolmetscherin, Übersetzer, Übersetzerin, Übersetzung, Gebärdensprache, Sprache
word-support_kind-travel = Reisepass, Pass, Ausweis, Botschaft, Konsulat, Rückflug, Heimreise, gestrandet
word-support_kind-peer = Gruppe, Selbsthilfe, Selbsthilfegruppe, Überlebende, Betroffene, Austausch
word-support_kind-restorative = Mediation, Täter-Opfer-Ausgleich, Tatausgleich, Täter treffen, Aussprache, Entschuldigung
word-support_kind-digital = gehackt, Handy, Smartphone, Passwort, Nacktbilder, Spyware, Konto, Cybermobbing, Internet
word-support_kind-media = Presse, Journalist, Journalistin, Zeitung, Fernsehen, Reporter, Privatsphäre
word-support_kind-helpline = Hotline, Notruf, Telefon, Telefonseelsorge, anrufen, Nummer, Chat
word-support_kind-case_management = Sozialarbeiter, Sozialarbeiterin, Fallmanagement, Koordination, Ansprechpartner, Ansprechpartnerin, Begleitung
word-support_kind-reintegration = Arbeit, Job, Beruf, Ausbildung, Schule, Wiedereingliederung, Alltag
word-support_kind-onward_referral = wohin, wer hilft, zuständig, Beratungsstelle, Vermittlung, Adresse
