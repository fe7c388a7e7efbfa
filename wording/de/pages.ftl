### Die öffentlichen Seiten. Wer sie liest, ist vielleicht in Gefahr, unter Schock oder beobachtet: neutrale Titel, das Sicherste zuerst, kurze Wörter.
### Namen von Ländern stehen nach einem Doppelpunkt: „in“ verlangt bei manchen einen Artikel. Entwurf: noch nicht geprüft.

## Every page. Titles stand in the browser’s history: they say nothing of what was read.

page-title = Onward
page-open-shut = Bis auf Weiteres geschlossen
page-title-services = Angebote – Onward
page-title-countries = Länder – Onward
page-title-map = Karte – Onward
page-title-reading-1 = Lesen 1 – Onward
page-title-reading-2 = Lesen 2 – Onward
page-title-reading-3 = Lesen 3 – Onward
page-title-reading-4 = Lesen 4 – Onward
page-title-service = Ein Angebot – Onward
page-title-country = Ein Land – Onward
page-title-place = Kartenausschnitt – Onward
page-title-home = Lesen: zu Hause – Onward
page-title-safely = Im Netz – Onward
page-title-access = Barrierefreiheit – Onward
page-title-sources = Quellen – Onward
page-title-mappings = Veröffentlichte Listen – Onward
page-title-mapping = Eine veröffentlichte Liste – Onward
page-title-form = Ein Formular – Onward
page-skip = Zum Inhalt der Seite
page-language = Sprache:
page-draft = Entwurf: Noch niemand mit dieser Muttersprache hat ihn gelesen.
page-leave = Seite verlassen
page-numbers = Dringende Nummern
page-danger = Sind Sie jetzt in Gefahr?
page-danger-in = Jetzt in Gefahr? { $country }:
page-danger-call = Rufen Sie den örtlichen Notruf an
page-danger-europe = In Europa ist das die
page-helpline = Hilfetelefon für Opfer, kostenlos, in vielen Ländern Europas:
page-helpline-in = Hilfetelefon, { $country }:
page-from-abroad-in = Hilfe in { $country }, aus dem Ausland:
page-footer = Keine Cookies, keine Tracker. Wir speichern nichts über Ihren Besuch.
page-link-countries = Länder und Ihre Rechte
page-link-map = Karte
page-link-hsds = Für Entwickler: offene Daten
open-heading = Offene Daten
open-lead = Diese Adresse ist für Programme: die Angebote für Opfer von Straftaten, die dieses Netz veröffentlicht, in der Form von Open Referral (HSDS).
open-people = Sie suchen Hilfe? Hier entlang.
open-whole = Alles auf einmal
open-package = Alle Angebote als Tabellen, in einem Archiv
open-openapi = Die Beschreibung der Schnittstelle
open-profile = Was wir zu Open Referral hinzufügen
open-lists = Listen
open-licence = Frei verwendbar unter CC BY 4.0. Nennen Sie die Quelle. Nichts hier nennt eine Person oder einen Fall.
page-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
page-in-english = auf Englisch

# What stands between words in a row.
page-comma = { ", " }
# What stands between phrases that may hold commas.
page-semicolon = { "; " }
page-date = { DATETIME($date, dateStyle: "long") }
page-date-month = { DATETIME($date, year: "numeric", month: "long") }
page-time = { DATETIME($time, timeStyle: "short") }
page-weekday = { DATETIME($date, weekday: "long") }

## The first page

page-first-heading = Finden Sie Menschen, die Ihnen helfen können
page-first-lead = Nach einer Straftat, zu Hause oder in einem anderen Land. Zwei Fragen, kein Konto. Sie müssen nicht bei der Polizei gewesen sein.
page-first-home = 1. Wo leben Sie?
page-first-home-hint = Das Land, in das Sie nach Hause zurückkehren.
page-first-there = 2. Wo ist es geschehen?
page-first-there-hint = Es kann dasselbe Land sein, oder im Internet.
page-first-choose = Land auswählen
page-first-same = Das Land, in dem ich lebe
page-first-online = Im Internet
page-first-known = Länder, über die wir am meisten wissen
page-first-others = Andere Länder
page-first-show = Zeigen, wer helfen kann
page-first-incomplete = Bitte wählen Sie in beiden Listen ein Land. Dann können wir zeigen, wer hilft.
page-first-kept = Sie sehen dann, wer zu Hause hilft und wer sich dort um den Fall kümmert. Sie wählen, wen Sie anrufen. Wir speichern nichts, was Sie eingeben, und niemand erfährt, dass Sie hier waren.
page-first-watched = Beobachtet Sie jemand?
page-first-watched-leave = „Seite verlassen“ öffnet ein Lexikon.
page-first-watched-shift = Dreimal die Umschalttaste (Shift) zu drücken, tut dasselbe.
page-first-watched-back = Danach führt die Zurück-Taste wieder auf diese Seite: Schließen Sie auch das Fenster.
page-first-watched-history = Den Verlauf Ihres Browsers kann es nicht löschen.
page-first-watched-how = So verbergen Sie Ihren Besuch
page-first-members = Für Organisationen
page-first-members-how = Opferhilfe-Organisationen vermitteln Betroffene hier aneinander weiter, wenn diese zustimmen. Was erzählt wird, ist versiegelt: Nur die beiden Organisationen können es öffnen.
page-first-members-open = Arbeitsbereich öffnen
page-guides = In Ruhe lesen

## Who can help

page-help-heading = Wer Ihnen helfen kann
page-help-lead = Land, in dem Sie leben: { $home }. Land, in dem es geschehen ist: { $there }.
page-help-lead-home = Land, in dem Sie leben: { $home }. Dort ist es geschehen.
page-help-lead-online = Land, in dem Sie leben: { $home }. Geschehen ist es im Internet.
page-help-change = Ändern
page-claim = Frist für einen Antrag auf Entschädigung, { $place }:
page-claim-rule = eine Regel ohne feste Zahl
page-claim-doubted = wird geprüft; fragen Sie bald
page-claim-more = Wann sie beginnt, und die Quelle
page-help-as = Ansehen als
page-help-list = Liste
page-help-map = Karte
page-help-found =
    { $count ->
        [0] Keine Angebote gefunden
        [one] { $count } Angebot.
       *[other] { $count } Angebote.
    }
page-help-count-speaking =
    { $count ->
        [0] Keines spricht von dem, was Sie suchen.
        [one] { $count } spricht von dem, was Sie suchen.
       *[other] { $count } sprechen von dem, was Sie suchen.
    }
page-help-count-every =
    { $count ->
        [one] { $count } weiteres hilft nach jeder Straftat.
       *[other] { $count } weitere helfen nach jeder Straftat.
    }
page-help-count-like =
    { $count ->
        [one] { $count } hat nur einen Teil davon oder ein ähnliches Wort.
       *[other] { $count } haben nur einen Teil davon oder ein ähnliches Wort.
    }
page-help-alike = Ein Wort steht nirgends so, wie Sie es geschrieben haben. Mitgezählt ist, was ein ähnliches Wort hat.
page-help-order = Zuerst stehen die, die Sie jetzt nutzen können.
page-help-order-words = Zuerst steht, was am besten passt.
page-help-speaks = Diese sprechen von dem, was Sie suchen
page-help-every = Diese helfen nach jeder Straftat
page-help-like = Diese haben nur einen Teil davon oder ein ähnliches Wort
page-card-every = Nennt nicht, was Sie suchen: Es hilft nach jeder Straftat.
page-help-need = Was brauchen Sie?
page-help-search = Suchen
page-help-narrow = Liste eingrenzen: jetzt geöffnet, Sprachen, Art der Hilfe …
page-help-must = Unbedingt
page-help-open = Jetzt geöffnet
page-help-free = Kostenlos
page-help-direct = Ohne Vermittlung
page-help-abroad = Für Menschen, die in einem anderen Land leben
page-help-way = Wie
page-help-language = Sprache
page-help-any = Beliebig
page-help-crime = Was geschehen ist
page-help-crime-01 = Jemand wurde getötet oder fast getötet
page-help-crime-02 = Gewalt, Drohungen, Stalking oder Festhalten
page-help-crime-03 = Vergewaltigung oder andere sexualisierte Gewalt
page-help-crime-04 = Raub: mit Gewalt oder Drohung weggenommen
page-help-crime-05 = Diebstahl, Einbruch oder Zerstörung
page-help-crime-06 = Etwas mit Drogen
page-help-crime-07 = Betrug oder Abzocke
page-help-crime-08 = Unruhen, oder etwas mit einer Behörde
page-help-crime-09 = Waffen, eine Bombe oder gehackte Konten
page-help-crime-10 = Vergiftetes Wasser, Luft oder Land
page-help-crime-11 = Folter, Kriegsverbrechen oder etwas anderes
page-help-group = Für wen es ist
page-help-everybody = Alle
page-help-kind = Art der Hilfe
page-help-apply = Eingrenzen
page-help-all = Wieder alles zeigen
page-help-ended = Diese Suche ist beendet: Wir behalten keine länger als eine Stunde. Sie können neu suchen.
page-help-asked = Sie suchen:
page-help-quoted = „{ $text }“
page-help-instead = Diese können helfen, oder wissen, wer es kann
page-help-home = Hilfe zu Hause: { $country }
page-help-alone = Hilfe in diesem Land: { $country }
page-help-there = Verfahren und Anträge: { $country }
page-help-all-in = Alle Angebote: { $country }
page-help-nothing = { $country }: Hier ist noch kein Angebot eingetragen. Sie sind damit nicht allein.
page-help-nothing-narrow = { $country }: Kein Angebot passt zu allem, wonach Sie gesucht haben.
page-help-authority = { $country }: Für Anträge auf Entschädigung gibt es eine Behörde:
page-help-consulate = Das Konsulat Ihres eigenen Landes ({ $country }) kann für Sie Dolmetschende, Papiere und den Namen einer Anwältin oder eines Anwalts finden.
page-help-elsewhere = Auf der Karte aller Länder nachsehen
page-help-on-map = Dieselben Angebote auf einer Karte
page-help-know = Gut zu wissen: { $country }
page-help-online = Was im Internet geschieht, können Sie dort anzeigen, wo Sie leben. Bewahren Sie Nachrichten, Adressen und Bilder des Bildschirms auf, bevor Sie jemanden blockieren.
page-help-unknown = Wir kennen für dieses Land keine Rechte und Fristen, die eine Quelle haben.
page-help-rights = Alle Rechte und Fristen, zum Drucken
page-help-page = Seite { $page } von { $pages }
page-help-before = Vorige Angebote
page-help-after = Weitere Angebote

## A service

page-card-for = Hilfe
page-card-abroad = Aus dem Ausland
page-card-abroad-same = Dieselbe Nummer
page-dial-code = Die Landesvorwahl ist { $code }.
page-dial-unsure = Ob das geht, ist nicht bekannt. Die Landesvorwahl ist { $code }.
page-hours-all-day = Tag und Nacht
page-hours-every-day = Jeden Tag
page-hours-days = { $from } bis { $to }
page-hours-times = { $from } bis { $to } Uhr
page-hours-holidays = auch an Feiertagen
page-hours-language = { $language }: { $hours }
page-open-clock = { $said } (Uhr in { $place })
page-service-reach = So erreichen Sie dieses Angebot
page-service-about = Was hier angeboten wird
page-service-country = Rechte und Fristen: { $country }

## Countries

page-countries-heading = Länder
page-countries-lead = Nummern zum Anrufen, Rechte, Anträge und ihre Fristen, und Angebote. Bei jeder Angabe steht, woher sie kommt.
page-countries-map = Auf einer Karte ansehen
page-country-lead = Was man nach einer Straftat hier wissen muss. Jede Angabe nennt ihre Quelle, und deren Datum, wo sie eines zeigt. „Nicht bestätigt“ heißt, dass noch keine Organisation im Land sie geprüft hat: Fragen Sie nach, bevor Sie sich darauf verlassen.
page-country-map = Auf der Karte
page-country-rights = Ihre Rechte in der Europäischen Union
page-country-right-understand = Zu verstehen und verstanden zu werden, vom ersten Kontakt an.
page-country-right-support = Auf kostenlose und vertrauliche Unterstützung, vor, während und nach einem Gerichtsverfahren, auch wenn Sie nicht bei der Polizei waren.
page-country-right-interpreter = Auf kostenloses Dolmetschen, wenn Sie vernommen oder vor Gericht gehört werden.
page-country-right-report = Zu Hause bei der Polizei Anzeige zu erstatten, wenn Sie es am Ort der Tat nicht konnten oder nicht wollten. Die Polizei leitet die Anzeige weiter.
page-country-right-claim = Nach einer vorsätzlichen Gewalttat über eine Behörde im eigenen Land eine Entschädigung zu beantragen, auch wenn die Tat in einem anderen Land geschehen ist.
page-country-rights-source = Aus den Richtlinien
page-country-urgent = Im Notfall
page-country-helplines = Jemand zum Reden
page-country-claims = Entschädigung vom Staat
page-country-more = Mehr
page-country-services = Angebote: { $country }
page-country-no-services = Hier ist noch kein Angebot eingetragen.
page-country-unknown = Wir haben über dieses Land keine Angaben, die eine Quelle haben. Ein Konsulat, ein Krankenhaus oder die Polizei kann Ihnen sagen, wen Sie fragen können.

## Maps

page-map-world = Die Welt
page-map-lead = Drücken Sie auf ein Land, um Nummern, Rechte und Angebote zu sehen. Die Liste darunter sagt dasselbe.
page-map-name = Karte
page-map-zoom-in = Größer
page-map-zoom-out = Kleiner
page-map-zoom-reset = Die ganze Karte
page-map-list = Länder auf dieser Karte
page-map-how = Die Zahl sagt, wie viele Angebote eingetragen sind. Länder mit kräftigerer Grenze haben ein Mitglied des Netzwerks.
page-map-count =
    { $count ->
        [one] { $count } Angebot
       *[other] { $count } Angebote
    }
page-map-member = Mitglied des Netzwerks
page-map-label = { $country }: { $said }
page-map-round = Rund: Hilfe zu Hause.
page-map-square = Eckig: das Verfahren dort.
page-map-press = Drücken Sie auf eine Zahl, um mehr zu lesen.
page-map-none = Keines dieser Angebote zeigt einen genauen Ort.
page-map-withheld = Zum Schutz nicht auf der Karte:
page-map-simple = Grenzen sind vereinfacht gezeichnet und entscheiden keinen Streit.
page-map-disputed = Manche Grenzen hier sind umstritten. Sie sind vereinfacht gezeichnet, und diese Karte entscheidet keinen Streit.
page-map-more =
    { $count ->
        [one] { $count } weiteres Angebot
       *[other] { $count } weitere Angebote
    }
page-map-country = Rechte und Nummern: { $country }
continent-europe = Europa
continent-africa = Afrika
continent-asia = Asien
continent-north-america = Nordamerika
continent-south-america = Südamerika
continent-oceania = Ozeanien

## Passing on

page-share = Diese Seite weitergeben
page-share-copy = Diese Adresse kopieren
page-share-mail = Mit Ihrem eigenen Mailprogramm senden
page-share-how = Die Adresse sagt, welche Seite es ist, und nichts über Sie.
page-print = Diese Seite drucken
page-printed = Stand vom { $date }, auf { $address }

## Confirming by a link in a mail

page-confirm-heading = Stimmt das alles noch?
page-confirm-lead = Das sind Ihre Angebote, wie man sie hier findet. Wenn alles stimmt, drücken Sie auf den Knopf. Mehr ist nicht nötig.
page-confirm-changed = Seit Sie diese Seite geöffnet haben, wurde etwas geschrieben. Sehen Sie sich diese Angebote noch einmal an. Wenn alles stimmt, drücken Sie auf den Knopf.
page-confirm-button = Ja, alles stimmt
page-confirm-wrong = Wenn sich etwas geändert hat, berichtigen Sie es stattdessen im Arbeitsbereich.
page-confirm-rest = Einträge, die nicht alle sehen, stehen nicht hier und werden nicht bestätigt: Das geht im Arbeitsbereich.
page-confirm-done = Danke
page-confirm-done-how = Nun ist zu sehen, dass diese Angebote heute bestätigt wurden.
page-confirm-used = Schon bestätigt am { $date }
page-confirm-used-how = Sonst ist nichts nötig. Wenn es wieder so weit ist, kommt eine neue E-Mail.

## Where there is no page

page-missing-heading = Diese Seite gibt es nicht
page-missing-why = Vielleicht ist die Adresse alt oder falsch getippt. Sie haben nichts falsch gemacht.
page-missing-back = Zur ersten Seite
page-gone-heading = Das wird nicht mehr angeboten
page-gone-why = Was hier stand, ist zu Ende oder wurde zurückgenommen. Vielleicht helfen andere: Suchen Sie noch einmal von der ersten Seite aus.
page-later-heading = Diese Seite lässt sich gerade nicht zeigen
page-later-why = Es liegt an uns, nicht an Ihnen. Bitte versuchen Sie es in einer Minute noch einmal. Die Nummern oben können Sie inzwischen anrufen.
