### Andere Wörter, die Menschen eintippen, wenn sie eine Art von Hilfe suchen. Die Suche kennt sie neben den Namen der Codes; niemand liest sie.
### Geschrieben wird, was Menschen sagen, in jeder Form, die anders beginnt; einzelne Wörter, mit Kommas getrennt. Entwurf: noch nicht geprüft.

# Wörter dieser Listen, die es bedeuten, wenn jemand sie eingibt, und in einem Text über irgendetwas nichts sagen.
word-vague = reden, zuhören, allein, Angst, traurig, Krise, Beratung, Einkaufen, Schloss, Putzen, Formulare, Papiere, Behörden, Versicherung, Gericht, Prozess, Verhandlung, Polizei, Anzeige, mitkommen, Recht, Zimmer, Bett, weglaufen, Rechte, Information, Auskunft, Fragen, Schlaf, Geld, Bargeld, Miete, Essen, Notfall, Fall, Akte, Ermittlung, Gefahr, Klinik, Verletzung, Wunde, Attest, Kind, Sohn, Tochter, Baby, Jugendliche, Übersetzung, Sprache, Pass, Ausweis, Botschaft, Gruppe, Betroffene, Austausch, Aussprache, Entschuldigung, Handy, Smartphone, Passwort, Konto, Internet, Presse, Zeitung, Fernsehen, Privatsphäre, Telefon, anrufen, Nummer, Chat, Koordination, Begleitung, Arbeit, Job, Beruf, Ausbildung, Schule, Alltag, wohin, zuständig, Beratungsstelle, Vermittlung, Adresse, Schüsse, tot, Tod, gestorben, Angriff, geschlagen, Gewalt, verletzt, Messer, gezwungen, Zwang, verlassen, verfolgt, Fotos, sexuell, Tropfen, Tasche, Fahrrad, beschädigt, zerstört, falsch, Rechnung, Identität, Virus, Verkehr, Unfall, Krieg, Flüchtling, geflüchtet, Anschlag, Bombe, Explosion, Hass, häuslich, häusliche, Ehemann, Ehefrau, Freund, Freundin, Partner, Ex, kontrolliert, Vater, Mutter, Bruder, Onkel, Familie, Ehre, online, Cyber, Bande, Clan, Straße, betrunken, Dach
# Wörter, die nichts davon sagen, was jemand sucht.
word-filler = ich, mir, mich, mein, meine, meinen, meinem, meiner, wir, uns, unser, du, sie, er, es, ihn, ihm, ihr, ein, eine, einen, einem, einer, der, die, das, den, dem, des, und, oder, aber, nicht, kein, keine, in, im, an, am, auf, zu, zum, zur, von, vom, für, mit, bei, nach, über, aus, ist, bin, sind, war, wurde, worden, werde, wird, habe, hat, haben, hatte, kann, will, möchte, brauche, suche, finde, Hilfe, helfen, bitte, wie, was, wo, wer, wann, warum, hier, jemand, kostenlos, kostenlose, kostenloser, kostenlosen, gratis, umsonst, heute, Nacht

word-support_kind-emotional = reden, zuhören, allein, einsam, Angst, traurig, Krise, Seelsorge, Beratung
word-support_kind-practical = Einkaufen, Fahrdienst, Schloss, kaputte Tür, Putzen, Formulare, Papiere, Behörden
word-support_kind-claims = Entschädigung, Schmerzensgeld, Schadensersatz, Schadenersatz, Opferentschädigung, OEG, Versicherung, Geld zurück
word-support_kind-accompaniment = Gericht, Prozess, Prozessbegleitung, Verhandlung, Zeuge, Zeugin, Polizei, Anzeige, mitkommen
word-support_kind-legal = Anwalt, Anwältin, Rechtsanwalt, Rechtsanwältin, Juristin, Recht, Prozesskostenhilfe, Verfahrenshilfe, Beratungshilfe, Rechtsberatung, rechtlich, juristisch
word-support_kind-shelter = Frauenhaus, Schutzwohnung, Notunterkunft, Zuflucht, Zimmer, Bett, obdachlos, wohnungslos, weglaufen, übernachten, Übernachtung, Schlafplatz, Unterkunft, Hotel, Dach über dem Kopf
word-support_kind-information = Rechte, Information, Auskunft, Beratung, was nun, Fragen
word-support_kind-psychological = Psychologe, Psychologin, Therapeut, Therapeutin, Traumaambulanz, Albträume, Schlaf, Angst, Depression, Psychotherapie, psychologisch, psychotherapeutisch, PTBS, posttraumatische Belastungsstörung, Flashbacks, Panikattacken
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

## Wörter, die Menschen nach einer Straftat eingeben. Auch für Stellen, die nach jeder Straftat helfen.

word-crime-0101 = Mord, ermordet, getötet, Tötung, Totschlag, umgebracht, erstochen, erschossen
word-crime-0102 = Mordversuch, Messerangriff, Messerstecherei, Schüsse, gewürgt
word-crime-0103 = gestorben, Todesfall, tot, Tod, fahrlässig, Trauer
word-crime-0104 = Selbstmord, Suizid
word-crime-0201 = Angriff, angegriffen, überfallen, geschlagen, verprügelt, Schlägerei, Körperverletzung, Gewalt, bedroht, Drohung, Bedrohung, verletzt, Messer, körperliche Gewalt, Gewaltverbrechen
word-crime-0202 = entführt, Entführung, Geisel, eingesperrt, festgehalten, Freiheitsberaubung
word-crime-0203 = Sklaverei, ausgebeutet, Ausbeutung, Zwangsarbeit
word-crime-0204 = Menschenhandel, verschleppt, Zuhälter
word-crime-0205 = gezwungen, Nötigung, Zwang, Erpressung, erpresst, Zwangsheirat
word-crime-0206 = vernachlässigt, Vernachlässigung, verlassen, Misshandlung
word-crime-0208 = Stalking, Stalker, gestalkt, Belästigung, belästigt, Nachstellung, verfolgt, Mobbing, gemobbt
word-crime-0209 = Beleidigung, beleidigt, Verleumdung, Rufmord, beschimpft
word-crime-0210 = Diskriminierung, diskriminiert
word-crime-0211 = gefilmt, ausspioniert, Nacktbilder, Fotos, Privatsphäre
word-crime-0301 = Vergewaltigung, vergewaltigt, sexuell, sexualisiert, Missbrauch, missbraucht, begrapscht, Übergriff, Angriff, Inzest, Tropfen, sexuelle Gewalt, sexualisierte Gewalt, sexueller Missbrauch, sexueller Übergriff, sexueller Angriff, sexuelle Nötigung, sexuell missbraucht
word-crime-0302 = Prostitution, Zwangsprostitution, Grooming, Sextortion, Pornografie
word-crime-0309 = Exhibitionist, entblößt, Voyeur, sexuelle Belästigung, sexuell belästigt
word-crime-0401 = Raub, Raubüberfall, ausgeraubt, beraubt, Räuber, entrissen
word-crime-0501 = Einbruch, eingebrochen, Einbrecher, Wohnungseinbruch
word-crime-0502 = Diebstahl, gestohlen, geklaut, Dieb, Taschendieb, Tasche, Geldbörse, Reisepass, Fahrrad
word-crime-0504 = Sachbeschädigung, Vandalismus, Brandstiftung, beschädigt, zerstört, Graffiti
word-crime-0701 = Betrug, betrogen, Betrüger, Abzocke, Enkeltrick, Phishing, Anlagebetrug, Liebesschwindel, falsch, Rechnung
word-crime-0702 = Identitätsdiebstahl, Identität, gefälscht, Fälschung
word-crime-0703 = Korruption, Bestechung, Schmiergeld
word-crime-0903 = gehackt, Hacker, Hackerangriff, Virus, Schadsoftware, Konto, Passwort
word-crime-0907 = Verkehr, Unfall, Fahrerflucht, Unfallflucht
word-crime-1101 = Folter, gefoltert, Krieg, Völkermord, Flüchtling, geflüchtet
word-crime_tag-terrorism = Terror, Terrorismus, Anschlag, Attentat, Bombe, Explosion
word-crime_tag-hate = Hass, Rassismus, rassistisch, homophob, Homophobie, transfeindlich, Antisemitismus, rechtsextrem
word-crime_tag-intimate_partner = häuslich, häusliche, Ehemann, Ehefrau, Freund, Freundin, Partner, Ex, kontrolliert, häusliche Gewalt, Partnerschaftsgewalt, Gewalt in der Familie, Gewalt in der Beziehung
word-crime_tag-family = Vater, Mutter, Bruder, Onkel, Stiefvater, Familie, Ehre
word-crime_tag-gender_based = Femizid, frauenfeindlich, Sexismus, Genitalverstümmelung
word-crime_tag-cyber = online, Internet, Cyber, Cybermobbing, Racheporno, Deepfake, Sexting
word-crime_tag-organised = Bande, Mafia, Clan
word-crime_tag-road = Straße, Straßenverkehr, angefahren, überfahren, betrunken
