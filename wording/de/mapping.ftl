### Das Formular, mit dem sich ein Angebot in einer landesweiten Bestandsaufnahme selbst beschreibt, und was von Bestandsaufnahmen veröffentlicht wird. Entwurf: noch nicht geprüft.
### Wer es liest, arbeitet für das Angebot. $asker: die Organisation, die es erfasst. $title: wie die Bestandsaufnahme heißt. $end: bis wann man antworten kann.

mapping-heading = Beschreiben Sie Ihr Angebot
mapping-lead = { $asker } erfasst die Angebote, die Opfer von Straftaten unterstützen, damit Betroffene Sie finden und andere Angebote Menschen an Sie vermitteln können.
mapping-until = Sie können antworten bis { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } Uhr. Es dauert etwa zwanzig Minuten; Sie können unterbrechen und mit demselben Link wiederkommen. { $asker } liest, was Sie senden, und nimmt es in das Verzeichnis auf.
mapping-kept = Was Sie eingegeben haben, ist gespeichert. Niemand liest es, bevor Sie es senden.
mapping-again = Sie haben schon eine Antwort gesendet. Ändern Sie, was Sie möchten, und senden Sie sie noch einmal.
mapping-parts = Teile des Formulars
mapping-save = Speichern und später weitermachen
mapping-send = Senden
mapping-decline = Wir nehmen nicht teil
mapping-decline-what = Dann fragt Sie niemand noch einmal, und was Sie hier eingegeben oder gesendet haben, wird gelöscht. Was schon im Verzeichnis steht, bleibt, bis es von denen entfernt wird, die es pflegen.
mapping-decline-send = Wir nehmen nicht teil
mapping-faults = Etwas fehlt oder kann nicht stimmen. Was Sie eingegeben haben, ist gespeichert.

## Parts, and what they mean

mapping-part-about = Das Angebot
mapping-define-about = Ein Angebot, wie man es kennt. Wenn Ihre Organisation mehrere hat, antworten Sie für jedes mit einem eigenen Link. Ein Angebot zur Unterstützung von Opfern ist eines, dessen Aufgabe das ist, ob die Mitarbeitenden bezahlt werden oder nicht.
mapping-part-assistance = Formen der Hilfe
mapping-define-assistance = Was Sie für einen Menschen tun. Das europäische Recht verlangt von den Staaten Angebote, die über Rechte informieren, emotional und, wo es das gibt, psychologisch unterstützen, zu Geld und praktischen Fragen beraten und dazu, wie man vor weiterem Schaden sicher ist; und besondere Angebote, die außerdem nach Gewalt Schutzunterkunft und Betreuung geben (Richtlinie 2012/29/EU, Artikel 8 und 9).
mapping-part-victims = Gruppen von Opfern
mapping-define-victims = Ein Opfer ist ein Mensch, dem durch eine Straftat an Körper, Seele oder Vermögen geschadet wurde, oder eine Angehörige oder ein Angehöriger von jemandem, der durch eine starb. Es kommt nicht darauf an, ob die Polizei davon weiß oder ob jemand verurteilt wurde. Lassen Sie weg, was für Sie keine Rolle spielt: Keine Straftat gewählt heißt jede Straftat.
mapping-part-finding = Wie Opfer das Angebot finden
mapping-define-finding = Die Wege, auf denen Menschen zu Ihnen kommen. Angebote sollen allen offenstehen, die sie brauchen, auch ohne Anzeige bei der Polizei; die Polizei soll die weitervermitteln, die zustimmen.
mapping-part-receiving = Wie sie Hilfe erhalten
mapping-define-receiving = Wie man mit Ihnen spricht, in welchen Sprachen, wann und wo. Was heute stimmt, hilft mehr als das, was geplant ist.
mapping-part-capacity = Kapazität
mapping-define-capacity = Wie vielen Sie helfen können. Zahlen von einem Tag genügen. Sie zeigen, wo ein Land zu wenig hat; sie messen nicht, wie gut Sie sind.
mapping-part-workers = Mitarbeitende und ihre Ausbildung
mapping-define-workers = Wer für das Angebot arbeitet, bezahlt oder ehrenamtlich, und was sie lernen. Ehrenamtliche sind Menschen, die ohne Bezahlung helfen, in einer Aufgabe, die Sie ihnen gegeben haben. Zählen Sie Menschen, nennen Sie keine Namen.
mapping-part-funding = Finanzierung
mapping-define-funding = Wer für das Angebot bezahlt. Nach Beträgen wird nicht gefragt.
mapping-part-readers = Wer es lesen darf
mapping-define-readers = Teile mit einer eigenen Auswahl folgen dieser Auswahl, solange das Ganze nicht für weniger Menschen lesbar ist. Wer die Bestandsaufnahme macht und das Büro des Netzwerks lesen alles.

## Questions

mapping-ask-name = Name des Angebots
mapping-ask-description = Was es tut
mapping-hint-description = In zwei oder drei Sätzen, wie Sie es jemandem sagen würden, der es braucht.
mapping-ask-next_step = Was man zuerst tut
mapping-hint-next_step = Zum Beispiel: anrufen, Papiere sind nicht nötig.
mapping-ask-written_in = Sprache, in der Sie das schreiben
mapping-ask-countries = Länder, in denen es arbeitet
mapping-more-countries = Andere Länder
mapping-ask-regions = Nur in manchen Teilen des Landes
mapping-hint-regions = Namen von Regionen oder Städten, durch Kommas getrennt. Leer: überall.
mapping-ask-kinds = Welche Hilfe Sie leisten
mapping-ask-abroad = Über Grenzen hinweg
mapping-ask-groups = Menschen
mapping-ask-ages = Alter
mapping-ask-age_from = Von
mapping-ask-age_to = Bis
mapping-ask-crimes = Straftaten
mapping-hint-crimes = Benannt nach der internationalen Klassifikation von Straftaten (ICCS). Die Zahl öffnet, was darin liegt.
mapping-ask-crime_tags = Was die Straftat umgibt
mapping-ask-routes = Wie Menschen zu Ihnen kommen
mapping-ask-ways = Wie man mit Ihnen spricht
mapping-ask-languages = Sprachen
mapping-hint-languages = In denen jemand von Ihnen ohne Dolmetschen helfen kann.
mapping-more-languages = Andere Sprachen
mapping-ask-interpreters = Für andere Sprachen holen wir Dolmetschende
mapping-ask-phone = Telefon { $number }
mapping-ask-phone_number = Nummer
mapping-ask-phone_label = Wofür sie ist
mapping-ask-phone_circle = Wer sie lesen darf
mapping-phone-circle-same = Wer die Antwort lesen darf
mapping-ask-phone_abroad = Aus anderen Ländern erreichbar
mapping-ask-email = E-Mail-Adresse, die jemand liest
mapping-ask-website = Website
mapping-ask-hours = Zeiten { $number }
mapping-ask-hours_days = Tage
mapping-ask-hours_opens = Von
mapping-ask-hours_closes = Bis
mapping-ask-zone = Zeitzone der Zeiten
mapping-hint-zone = Mit ihrem internationalen Namen, zum Beispiel Europe/Lisbon.
mapping-day-mon = Montag
mapping-day-tue = Dienstag
mapping-day-wed = Mittwoch
mapping-day-thu = Donnerstag
mapping-day-fri = Freitag
mapping-day-sat = Samstag
mapping-day-sun = Sonntag
mapping-ask-place = Ort { $number }
mapping-ask-place_disclosure = Was andere davon sehen dürfen
mapping-hint-place_disclosure = Von einem Ort, der geheim bleibt, wird nichts gespeichert: Geben Sie seine Adresse nicht ein.
mapping-ask-place_name = Name des Ortes
mapping-ask-place_street = Straße und Hausnummer
mapping-ask-place_postal_code = Postleitzahl
mapping-ask-place_town = Stadt oder Gemeinde
mapping-ask-place_region = Region
mapping-ask-place_access = Zugänglichkeit
mapping-more-access = Was es dort für Menschen gibt, die es brauchen
mapping-ask-fee = Was es kostet
mapping-ask-intake = Ob Sie Menschen aufnehmen
mapping-ask-capacity_available = Jetzt
mapping-ask-capacity_maximum = Höchstens
mapping-ask-as_of = Stand vom
mapping-ask-workers_people = Menschen
mapping-ask-workers_full_posts = In Vollzeitstellen gerechnet
mapping-ask-workers_hours_before = Stunden Ausbildung, bevor sie beginnen
mapping-ask-workers_hours_a_year = Stunden Fortbildung im Jahr
mapping-ask-training = Worin sie ausgebildet sind
mapping-ask-funding = Wer bezahlt
mapping-ask-circle_of = Wer diesen Teil lesen darf
mapping-ask-circle = Wer die Antwort lesen darf

## What is wrong. Each stands at its field and in the list above the form.

mapping-wrong-overtaken = Jemand anders hat diese Antwort geändert, seit Sie sie geöffnet haben. Was Sie eingegeben haben, steht unten. Wenn Sie es senden, tritt es an die Stelle der anderen Fassung.
mapping-wrong-number = Hier wird eine ganze Zahl in Ziffern gebraucht.
mapping-wrong-date = Das ist kein Datum. Schreiben Sie es so: 2026-11-24.
mapping-wrong-disclosure = Wählen Sie, was andere von dem Ort sehen dürfen.
mapping-wrong-available = Sagen Sie, wie viele es jetzt sind.
mapping-wrong-name = Das Angebot braucht einen Namen.
mapping-wrong-description = Sagen Sie in einem Satz, was das Angebot tut.
mapping-wrong-kinds = Wählen Sie mindestens eine Form der Hilfe.
mapping-wrong-countries = Wählen Sie mindestens ein Land.
mapping-wrong-reach = Eine Antwort, die alle lesen dürfen, braucht eine Telefonnummer, eine E-Mail-Adresse oder eine Website.
mapping-wrong-phone = Das ist keine Telefonnummer.
mapping-wrong-email = Das ist keine E-Mail-Adresse.
mapping-wrong-website = Das ist keine Website.
mapping-wrong-hours = Wählen Sie die Tage, und schreiben Sie Uhrzeiten so: 09:00. 24:00 beendet einen Tag.
mapping-wrong-zone = Nennen Sie die Zeitzone der Zeiten, zum Beispiel Europe/Lisbon.
mapping-wrong-place = Nennen Sie die Stadt oder Gemeinde des Ortes.
mapping-wrong-ages = Dieses Alter kann nicht stimmen: Das Mindestalter liegt über dem Höchstalter, oder eines ist zu hoch.
mapping-wrong-too_long = Das ist zu lang.

## What became of it

mapping-sent-heading = Ihre Antwort ist gesendet
mapping-sent-what = Danke. { $asker } liest sie und nimmt sie in das Verzeichnis auf: Dann findet man sie so, wie Sie sie geschrieben haben, jeden Teil für die, die Sie gewählt haben.
mapping-sent-what-members = Danke. { $asker } liest es und nimmt es ins Verzeichnis auf: Dann finden es die Mitglieder des Netzwerks, sonst niemand. Sollen Menschen es finden, ändern Sie, wer es lesen darf.
mapping-sent-what-coordinator = Danke. { $asker } liest es und nimmt es ins Verzeichnis auf: Dann liest es das Büro des Netzwerks, und sonst findet es niemand. Sollen Menschen es finden, ändern Sie, wer es lesen darf.
mapping-sent-next = Sie können sie mit demselben Link ändern bis { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } Uhr. Sonst ist nichts mehr zu tun.
mapping-sent-change = Antwort ändern
mapping-declined-heading = Sie nehmen nicht teil
mapping-declined-what = Was Sie hier eingegeben haben, ist gelöscht. { $asker } wird nicht noch einmal fragen.
mapping-declined-next = Wenn Sie es sich anders überlegen: Der Link gilt bis { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } Uhr.
mapping-declined-back = Doch teilnehmen
mapping-closed-heading = Die Bestandsaufnahme ist geschlossen
mapping-closed-what = Antworten für „{ $title }“ konnten gesendet werden bis { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } Uhr.
mapping-closed-next = Wenn sich bei Ihrem Angebot etwas geändert hat, schreiben Sie an { $asker }.
mapping-too_many-heading = Zu viel auf einmal
mapping-too_many-what = Warten Sie eine Minute, dann gehen Sie zurück und versuchen es noch einmal. Was Sie eingegeben haben, steht noch im Formular.
mapping-fault-heading = Das hat nicht geklappt
mapping-fault-what = Es liegt an dieser Website, nicht an Ihnen. Gehen Sie zurück, und versuchen Sie es in ein paar Minuten noch einmal. Was Sie eingegeben haben, steht noch im Formular.

## What is published

mappings-heading = Landesweite Bestandsaufnahmen
mappings-lead = Angebote, die Opfer von Straftaten unterstützen, Land für Land, wie sie sich selbst beschrieben haben.
mappings-none = Noch wurde nichts veröffentlicht.
mappings-services = Angebote
mappings-day = { DATETIME($at, day: "numeric", month: "long", year: "numeric") }
mappings-what = Die Angebote haben sich selbst beschrieben; wer die Bestandsaufnahme gemacht hat, hat es geprüft und so veröffentlicht, wie es an diesem Tag war. Jedes Angebot sagt für jeden Teil, wer ihn lesen darf: Hier steht, was alle lesen dürfen, und nur das wird gezählt.
mappings-nothing = Dazu wird öffentlich nichts gesagt.
mappings-files = Die Daten
mappings-file-csv = Tabelle (CSV), eine Zeile je Angebot
mappings-file-ndjson = Open Referral HSDS (NDJSON)
mappings-file-package = HSDS-Datenpaket (ZIP)
mappings-snapshots = Wie es war am
mappings-compare = Was sich geändert hat
mappings-compared = Was sich geändert hat
mappings-same = Nichts hat sich geändert.
mappings-added = Neue Angebote
mappings-gone = Angebote, die nicht mehr da sind
mappings-changed = Angebote, die etwas anderes sagen
mappings-before = Vorher:
mappings-after = Jetzt:

## Columns of the table of services

mapping-column-name = Name
mapping-column-description = Was es tut
mapping-column-written_in = Geschrieben auf
mapping-column-next_step = Erster Schritt
mapping-column-kinds = Formen der Hilfe
mapping-column-crimes = Straftaten
mapping-column-crime_tags = Was die Straftat umgibt
mapping-column-groups = Menschen
mapping-column-routes = Wie Menschen dorthin kommen
mapping-column-ways = Wie man miteinander spricht
mapping-column-abroad = Über Grenzen hinweg
mapping-column-training = Ausbildung
mapping-column-age_from = Mindestalter
mapping-column-age_to = Höchstalter
mapping-column-languages = Sprachen
mapping-column-interpreters = Dolmetschen
mapping-column-phones = Telefon
mapping-column-email = E-Mail
mapping-column-website = Website
mapping-column-hours = Zeiten
mapping-column-zone = Zeitzone
mapping-column-places = Orte
mapping-column-countries = Länder
mapping-column-regions = Regionen
mapping-column-fee = Kosten
mapping-column-intake = Aufnahme
mapping-column-capacity = Kapazität
mapping-column-workers = Mitarbeitende
mapping-column-funding = Wer bezahlt
