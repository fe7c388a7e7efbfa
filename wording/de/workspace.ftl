### Der Arbeitsbereich der Ansprechperson einer Organisation und der Verantwortlichen des Netzwerks. Kurze Verben, einfache Wörter, niemand trägt Schuld.
### Die andere Organisation heißt „die andere Seite“, weil „sie“ und „Sie“ am Satzanfang nicht zu unterscheiden sind. Entwurf: noch nicht geprüft.

## Everywhere

tab = { $title } · Onward
skip = Zum Inhalt der Seite
bar-main = Hauptmenü
bar-lock = Sperren
bar-organisation = { $name }, { $country }
bar-office = Büro von { $network }
menu-language = Sprache:{" "}
menu-draft = Entwurf
draft-language = Entwurf.
draft-language-more = Noch niemand mit dieser Muttersprache hat ihn gelesen.
place-today = Heute
place-send = Senden
place-directory = Verzeichnis
place-network = Netzwerk
place-organisation = Organisation
place-members = Mitglieder
place-devices = Geräte
unknown-page = Diese Seite gibt es nicht
unshown-title = Ein Teil dieser Seite kann nicht gezeigt werden
unshown-what = Etwas darin ist nicht, wie es sein soll. Nichts, was Sie geschrieben haben, ist verloren, und alles andere geht. Bleibt es so, sagen Sie es dem Büro des Netzwerks.
loading = Einen Moment
try-again = Noch einmal versuchen
back = Zurück
change = Ändern
choose = Auswählen
choose-more = Noch etwas auswählen
done = Fertig
copy = Kopieren
copied = Kopiert
remove = Entfernen
more = Mehr
print = Drucken
print-hint = Ein Blatt, A4 oder Letter.
not-said = Keine Angabe
field-needed = erforderlich
comma = ,
quoted = „{ $words }“
two-parts = { $first }: { $second }
two-sentences = { $first }. { $second }.
date-and-time = { $day }, { $time }
date-unreadable = ein Datum, das nicht gezeigt werden kann
written-in = Geschrieben auf { $language }
writing-in = Geschrieben auf
languages-first = Am häufigsten gefragt
languages-more = Alle anderen
length-near = { $length } von { $most } Zeichen
length-over = { $length } von { $most } Zeichen: Kürzen Sie um { $over }. Nichts wird abgeschnitten.
offline = Keine Verbindung. Sie können lesen und schreiben. Schritte werden gesendet, wenn die Verbindung wieder da ist und Sie noch einmal drücken.
offline-waits = Es gibt keine Verbindung, und das hier liegt nicht bereit. Es öffnet sich von selbst, wenn die Verbindung wieder da ist. Was Sie seit dem Entsperren geöffnet haben, können Sie lesen.
soon-locked = In weniger als einer Minute wird gesperrt. Was Sie geschrieben haben, bleibt erhalten.
soon-locked-tab = Sperrt gleich
stay = Ich bin noch da
draft-kept = Entwurf um { $time } Uhr auf diesem Gerät gespeichert, versiegelt.
draft-none = Was Sie schreiben, bleibt auf diesem Gerät, versiegelt.
draft-discard = Entwurf verwerfen
draft-thrown = Der Entwurf ist verworfen.
draft-bring-back = Zurückholen
draft-elsewhere = Ein anderer Tab bewahrt hier etwas anderes auf.
draft-elsewhere-what = Von diesem Tab wird nichts aufbewahrt, bis Sie wählen. Das andere geht dann verloren.
draft-take-theirs = Zeigen, was der andere Tab aufbewahrt
draft-keep-mine = Behalten, was hier steht
draft-sent = Das wurde gesendet. Nur die Antwort war verloren gegangen, deshalb ist der Entwurf weg.
draft-sent-elsewhere = Das wurde aus einem anderen Tab gesendet.
draft-sent-otherwise = Das wurde aus einem anderen Tab gesendet. Was Sie hier geändert haben, steht nicht darin.
draft-sent-open = Das Gesendete öffnen
errors-title = Es fehlt noch etwas
as-prepared = Wie vorbereitet

priority-p1 = Notfall
priority-p2 = Dringend
priority-p3 = Normal
priority-p4 = Auskunft

type-association = Verein
type-public_authority = Behörde

## Unlock

unlock = Entsperren
unlock-passkey = Mit Ihrem Passkey entsperren
unlock-link = Mit diesem Link entsperren
unlock-link-what = Dieser Link enthält einen gedruckten Entsperrschlüssel. Machen Sie nur weiter, wenn es Ihr eigener ist: Wer Ihnen den Link gegeben hat, arbeitet auf demselben Platz und liest, was Sie dort schreiben.
unlock-link-cut = Dieser Link ist nicht vollständig. Kopieren Sie ihn noch einmal ganz, oder entsperren Sie auf andere Weise.
unlock-link-not = Das ist nicht meiner
unlock-again = Nach 15 Minuten wird wieder gesperrt, oder wenn Sie auf „Sperren“ drücken.
unlock-elsewhere = Mein Passkey ist nicht hier
unlock-other-device = Nehmen Sie Ihr anderes Gerät: Wählen Sie „anderes Gerät“, wenn Sie gefragt werden.
unlock-printed = Oder tippen Sie Ihren gedruckten Entsperrschlüssel ein. Das ist nicht das Notfallset.
unlock-nothing-works = Nichts hilft? Fragen Sie die Leitung Ihrer Organisation. Sie bewahrt das Notfallset auf.
unlock-sealed = Ihre Schlüssel verlassen Ihre Geräte nie unversiegelt. Das Büro des Netzwerks kann sie nicht öffnen.
unlock-by-number = Diese Adresse ist eine Zahl. Passkeys gehören zu einem Namen: Öffnen Sie den Arbeitsbereich unter seinem eigenen.
printed-key = Gedruckter Entsperrschlüssel
locked-pressed = Gesperrt. Ihre Entwürfe bleiben erhalten, versiegelt.
locked-idle = Nach 15 Minuten ohne Berührung gesperrt. Ihre Entwürfe bleiben erhalten, versiegelt.
locked-shut = Gesperrt: Der Server nimmt diese Schlüssel nicht mehr an. Ihre Entwürfe sind versiegelt aufgehoben. Wurde Ihre Organisation geschlossen oder hat sie neue Schlüssel, fragen Sie das Büro des Netzwerks.
failed-title = Diese Seite konnte nicht starten

## Joining

joining = Beitritt
join-title = { $network } beitreten
join-step = Schritt { $step } von 5 · { $organisation }
join-open-until = Offen bis { $day } ({ $left })
join-kept = Was getan ist, bleibt erhalten. Sie können diese Seite jederzeit schließen und an einem anderen Tag weitermachen.
join-what = Was das ist und was Sie brauchen
join-what-keys = Sie erzeugen die Schlüssel, für die andere ihre Vermittlungen versiegeln. Sie entstehen auf Ihrem Gerät; das Büro des Netzwerks hat sie nie.
join-what-printer = Einen Drucker, für das Notfallset der Leitung
join-what-people = Die Leitung und die Ansprechperson, eine halbe Stunde
join-what-telephone = Später zehn Minuten am Telefon
join-what-once = Die Einladung lässt sich nur einmal öffnen. Nach dem dritten Schritt öffnen nur noch Ihre eigenen Schlüssel diese Seite.
join-begin = Beginnen
join-read-again = Noch einmal lesen
join-kit = Das Notfallset der Leitung, gedruckt und geprüft
join-kit-later = Ein Blatt Papier für den Tresor
join-kit-done = Der Prüfcode wurde vom Papier abgetippt.
join-kit-make = Mit dem Notfallset findet Ihre Organisation zurück, wenn alle Schlüssel verloren sind. Drucken Sie es; dann tippt die Leitung den Prüfcode vom Papier ab.
join-kit-begin = Notfallset erstellen
join-kit-show = Das Blatt zeigen
join-kit-again = Ein neues Notfallset erstellen
join-proof = Prüfcode
join-proof-hint = Vom Streifen unten auf dem Papier. Er beweist, dass sich das Papier lesen lässt.
join-proof-wrong = Das ist nicht der Code auf dem Papier. Sehen Sie noch einmal nach: Die Buchstaben I und O kommen nicht vor.
join-proof-go = Weiter
join-key = Ein Schlüssel für dieses Gerät
join-key-later = Ein Passkey oder ein gedruckter Entsperrschlüssel
join-key-done = Er hat Ihre Schlüssel wirklich geöffnet.
join-key-what = Der Passkey öffnet die Schlüssel von { $organisation } auf diesem Gerät, mit Ihrem Finger, Ihrem Gesicht oder dem Code des Geräts.
join-key-go = Passkey erstellen
join-key-none = Dieses Gerät hat keinen Passkey
join-key-paper = Dann nehmen Sie einen gedruckten Entsperrschlüssel. Er wird nur einmal gezeigt; drucken Sie ihn und bewahren Sie ihn in der Nähe auf, getrennt vom Notfallset.
join-key-paper-go = Gedruckten Entsperrschlüssel erstellen
join-key-second = Ein zweites Gerät können Sie später hinzufügen, unter „Organisation“.
join-words = Acht Wörter, am Telefon
join-words-later = Zehn Minuten mit dem Büro des Netzwerks
join-words-ring = Rufen Sie das Büro des Netzwerks unter der Nummer an, die in Ihrer unterschriebenen Vereinbarung steht, nicht unter einer aus einer Nachricht.
join-words-turn = Sie lesen das erste Wort vor, das Büro das zweite, und so weiter im Wechsel.
join-words-why = Das beweist, dass das Büro wirklich Ihre Schlüssel sieht und niemand andere dazwischengeschoben hat.
join-words-done = Sie haben verglichen, und alle acht waren gleich.
join-words-again = Die Wörter noch einmal zeigen
join-sign = Das Netzwerk unterschreibt
join-sign-later = Dann sind Sie Mitglied
join-sign-wait = Eine verantwortliche Person des Netzwerks unterschreibt nach demselben Anruf. Diese Seite geht dann von selbst weiter; Sie können sie auch schließen.
join-sign-ask = Jetzt noch einmal nachfragen
join-unclear = Ist etwas unklar? Fragen Sie das Büro, wenn Sie anrufen. Es sieht, wie weit Sie sind, und sonst nichts.
words-you = { $number }, Sie
words-they = { $number }, das Büro
words-match = Alle acht sind gleich
words-differ = Nicht alle sind gleich
differ-title = Die Wörter sind nicht gleich
differ-ring-off = Sagen Sie es, und legen Sie auf. Es kann ein Versehen sein: Rufen Sie noch einmal an, und lesen Sie langsam. Wenn wieder ein Wort anders ist, hören Sie hier auf.
differ-destroyed = Dann werden diese Schlüssel vernichtet und nie unterschrieben. Das Büro schickt eine neue Einladung.
differ-again = Wir versuchen es noch einmal
differ-stop = Hier aufhören

device-name = Name dieses Geräts
device-name-hint = Damit Sie es in der Liste wiedererkennen, zum Beispiel „Schreibtisch im Büro“.
device-name-usual = Dieser Computer
device-paper = Auf Papier
device-passkey = Passkey
device-printed = Gedruckter Schlüssel
device-since = Seit { $date }
printed-once = Das wird nur einmal gezeigt. Drucken Sie es jetzt.
printed-use = Zum Entsperren: Wählen Sie „Mein Passkey ist nicht hier“, und tippen Sie ihn ein.
printed-address = In einem Browser, der Ihr Netzwerk noch nicht kennt, öffnen Sie diese Adresse:
printed-code = Dieselbe Adresse als Code für ein Telefon
printed-keep = Bewahren Sie ihn dort auf, wo nur Sie ihn erreichen. Wer ihn hat, kann Ihre Vermittlungen öffnen.
printed-not-kit = Das ist nicht das Notfallset. Das Notfallset bleibt bei der Leitung.
printed-done = Ich habe ihn auf Papier

## The kit

kit-title = Notfallset
kit-back = Zurück zum Beitritt
kit-made = Erstellt: { $date }
kit-check-by = Zu prüfen bis: { $date }
kit-key = Der Schlüssel
kit-for = Wofür es da ist
kit-for-contact = Um eine neue Ansprechperson zu benennen, wenn die bisherige nicht mehr da ist
kit-for-open = Um Ihre Vermittlungen wieder zu öffnen, wenn alle Passkeys verloren sind
kit-for-stop = Um eine Änderung zu stoppen, die Sie nicht verlangt haben
kit-not = Was es nicht kann
kit-not-sign-in = Sich anmelden oder auf eine Vermittlung antworten
kit-not-secret = Etwas heimlich öffnen: Jede Verwendung wird allen Mitgliedern gezeigt
kit-not-again = Ein zweites Mal gedruckt werden
kit-who = Wer es aufbewahrt
kit-who-head = Die Leitung, auf Papier, in einem verschlossenen Umschlag im Tresor. Nicht die Ansprechperson. Kein Foto, keine Kopie, keine Mail.
kit-lost = Wenn es verloren geht
kit-lost-office = Sagen Sie es sofort dem Büro des Netzwerks. Mit dem Umschlag allein kann niemand unbemerkt Ihre Vermittlungen lesen.
kit-kept-by = Aufbewahrt von
kit-closed-on = Verschlossen am, Unterschrift
kit-tear = Hier abreißen
kit-proof = Prüfcode:
kit-proof-what = Tippen Sie ihn bei Schritt 2 ein: Er beweist, dass sich dieses Papier lesen lässt. Er öffnet nichts. Werfen Sie diesen Streifen danach weg.

## Members, for a steward

joining-lead = { $count ->
    [0] Zurzeit tritt niemand bei.
    [one] Eine Organisation tritt bei. { $mine ->
        [0] Sie wartet auf andere.
       *[other] Sie wartet auf Ihre Unterschrift.
    }
   *[other] { $count } Organisationen treten bei. { $mine ->
        [0] Keine wartet auf Ihre Unterschrift.
        [one] Eine wartet auf Ihre Unterschrift.
       *[other] { $mine } warten auf Ihre Unterschrift.
    }
}
joining-title = Beitritt
joining-invited = Eingeladen
joining-enrolled = Schlüssel erstellt
joining-admitted = Aufgenommen
joining-closed = Geschlossen
joining-closed-list = Geschlossene Einladungen ({ $count })
joining-where = { $country } · { $signed } von { $needed } unterschrieben
joining-you = Wörter vergleichen und unterschreiben
joining-steward = Wartet auf eine andere verantwortliche Person
joining-open-until = Wartet auf die Organisation bis { $day } ({ $left })
joining-quiet = Sie sehen, wer beitritt und welche Schlüssel dazugehören. Die Vermittlungen bleiben für Sie verschlossen.
invite = Eine Organisation einladen
invite-name = Name der Organisation
invite-mail = Mailadresse der Leitung
invite-country = Land
invite-zone = Zeitzone
invite-type = Art
invite-go = Einladung erstellen
invite-link = Einladungslink
invite-link-once = Geben Sie diesen Link selbst an { $name }. Er wird nur einmal gezeigt und lässt sich nur einmal öffnen.
invite-again = Ein Link wird einmal gezeigt. Ging er verloren, ziehen Sie die Einladung zurück und machen eine neue.
invite-withdraw = Zurückziehen
invite-withdraw-title = Die Einladung an { $name } zurückziehen?
invite-withdraw-what = Der Link geht sofort nicht mehr.
members-title = Mitglieder
members-none = Noch ist keine Organisation Mitglied.
members-keys = Schlüssel seit { $date }
admission-signatures = { $needed ->
    [one] { $signed ->
        [0] Mit Ihrer Unterschrift ist sie aufgenommen.
       *[other] Es ist unterschrieben.
    }
   *[other] { $signed } von { $needed } Verantwortlichen haben unterschrieben.
}
admission-compare = Acht Wörter vergleichen
admission-ring = Rufen Sie die Leitung der Organisation unter der Nummer an, die in der unterschriebenen Vereinbarung steht, nicht unter einer aus einer Nachricht.
admission-say = Sagen Sie: „Lesen Sie mir Ihr erstes Wort vor.“ Dann lesen Sie das zweite vor, und so weiter im Wechsel.
admission-means = Ihre Unterschrift sagt allen Mitgliedern: Diese Schlüssel gehören dieser Organisation, und Vermittlungen dürfen für sie versiegelt werden.
admission-sign = Alle acht sind gleich: unterschreiben
admission-sure = Für { $organisation } unterschreiben?
admission-sure-what = Sie haben die Nummer aus der unterschriebenen Vereinbarung angerufen und jedes der acht Wörter von der Leitung gehört. Das lässt sich nicht zurücknehmen.
admission-sure-go = Ja, unterschreiben
admission-by-name = Mit Ihrem eigenen Schlüssel unterschrieben, mit Namen, für alle Mitglieder sichtbar.
admission-signed = Sie haben unterschrieben. Eine andere verantwortliche Person muss es noch tun.
admission-done = Aufgenommen. Vermittlungen können für diese Organisation versiegelt werden.
admission-so-far = Bis jetzt
admission-invited = Eingeladen
admission-enrolled = Notfallset geprüft, Schlüssel erstellt
admission-admitted = Aufgenommen
admission-quiet = { $needed ->
    [one] Nichts kann für { $organisation } versiegelt werden, bevor eine verantwortliche Person unterschrieben hat. Eine Unterschrift lässt sich nicht zurücknehmen.
   *[other] Nichts kann für { $organisation } versiegelt werden, bevor { $needed } Verantwortliche unterschrieben haben. Eine Unterschrift lässt sich nicht zurücknehmen.
}
admission-differ = Es kann ein Versehen sein: Lesen Sie noch einmal, langsam. Wenn wieder ein Wort anders ist, steht vielleicht jemand zwischen Ihnen.
admission-differ-stop = Wenn Sie aufhören, wird nichts unterschrieben, und die Einladung wird geschlossen. Rufen Sie die Leitung dann unter einer anderen Nummer an, bevor Sie sie wieder einladen.
admission-once-more = Noch einmal lesen
admission-stop = Diese Aufnahme abbrechen

## Network and organisation

network-lead = Wer an wen vermitteln kann, und seit wann die Schlüssel bekannt sind.
network-quiet = Aus der unterschriebenen Mitgliederliste, auf diesem Gerät geprüft.
member = Ein Mitglied
member-send = Eine Vermittlung dorthin senden
member-works = Wann dort gearbeitet wird
member-days = Arbeitstage
member-today = Heute
member-today-works = Dort ein Arbeitstag
member-today-off = Dort kein Arbeitstag
member-off = Nächste freie Tage
member-referrals = Vermittlungen
member-referrals-none = Zwischen Ihnen und dieser Organisation läuft nichts.
member-offers = Ihre Angebote im Verzeichnis
member-offers-none = Unter diesem Namen steht kein Angebot.
member-offers-country = Alle Angebote ({ $country })
organisation-about = In der Mitgliederliste
devices-title = Ihre Schlüssel
devices-lead = Was Ihnen den Arbeitsbereich öffnet.
devices-one = Sie haben nur einen Schlüssel. Fügen Sie einen zweiten hinzu, damit ein verlorenes Gerät kein Problem ist.
devices-add = Einen Passkey hinzufügen
devices-add-passkey = Passkey erstellen
devices-add-printed = Gedruckten Entsperrschlüssel erstellen
devices-printed = Für ein Gerät ohne Passkey, oder für die Schublade. Er wird nur einmal gezeigt.

## The directory

directory-services = Unsere Angebote
directory-find = Suchen
directory-organisation = Unsere Organisation
directory-waiting = Wartende Änderungen
directory-kept = Wie es gepflegt wird
directory-mappings = Bestandsaufnahme
directory-services-lead = Was Sie im Verzeichnis pflegen. Andere verlassen sich darauf: Sagen Sie ab und zu, dass es noch stimmt.
directory-services-office = Was das Büro des Netzwerks selbst im Verzeichnis pflegt. Mitglieder pflegen ihre eigenen Einträge.
directory-services-quiet = Einträge des Verzeichnisses sind nicht versiegelt: In jedem steht, wer ihn lesen darf.
directory-none = Noch ist nichts da. Fügen Sie das erste Angebot hinzu.
directory-add = Ein Angebot hinzufügen
directory-still-right = Stimmt noch
directory-still-right-title = Stimmt das alles noch?
directory-still-right-what = Ihr Wort gilt für alles hier. Danach sehen alle das heutige Datum als Tag der letzten Bestätigung.
directory-still-right-go = Das stimmt alles
directory-still-right-change = Etwas hat sich geändert
directory-confirmed = Bestätigt: { $date }
directory-confirmed-now = Heute bestätigt: { $name }.
directory-confirmed-not = Zurückgenommen: { $name }. Es gilt wieder die frühere Bestätigung.
directory-due = Zu bestätigen
directory-expired = Zu bestätigen: öffentlich nicht mehr zu sehen
directory-change-waits = Eine Änderung wartet auf das Büro
directory-new-waits = Neu: wartet auf das Büro
directory-came-back = Vom Büro zurückgegeben

directory-new = Ein neues Angebot
directory-one = Ein Angebot
directory-new-lead = Was gekennzeichnet ist, ist erforderlich. Das Übrige hilft Menschen bei der Auswahl.
directory-waits-new = Das wartet seit { $date } auf das Büro des Netzwerks. Sonst sieht es noch niemand.
directory-waits-change = Diese Änderung wartet seit { $date } auf das Büro des Netzwerks. Andere sehen noch die Fassung davor.
directory-waits-removal = Das Entfernen wartet seit { $date } auf das Büro des Netzwerks. Andere sehen das Angebot noch.
directory-came-back-on = Am { $date } hat das Büro des Netzwerks das zurückgegeben:
directory-came-back-form = Was Sie geschrieben haben, steht unten im Formular. Ändern Sie es und speichern Sie es noch einmal.
directory-came-back-removal = Es sollte entfernt werden. Es ist noch da, wie vorher.
directory-came-back-organisation = Das Büro des Netzwerks hat zurückgegeben, was Sie über Ihre Organisation geschrieben haben.
directory-came-back-look = Warum?
directory-put-away = Es lassen, wie es war
directory-put-away-title = Lassen, wie es war?
directory-put-away-what = Was Sie geschrieben haben, ist dann weg. Andere sehen, was sie vorher gesehen haben.
directory-put-away-done = Bleibt, wie es war: { $name }.
directory-save = Speichern
directory-saved = Gespeichert.
directory-kept-public = Gespeichert: { $name }. Alle können es jetzt lesen.
directory-kept-members = Gespeichert: { $name }. Mitglieder können es jetzt lesen.
directory-kept-coordinator = Gespeichert: { $name }. Nur Sie und das Büro des Netzwerks können es lesen.
directory-kept-waits = { $name } wartet auf das Büro des Netzwerks. Andere sehen es, wenn das Büro es freigibt.
directory-public-page = Die öffentliche Seite ansehen
directory-remove = Dieses Angebot entfernen
directory-remove-title = { $name } entfernen?
directory-remove-what = Es verschwindet mit seinen Orten aus dem Verzeichnis: Die Öffentlichkeit und die Mitglieder finden es nicht mehr. Wo das Büro des Netzwerks Änderungen zuerst ansieht, verschwindet es, wenn das Büro es freigibt.
directory-remove-go = Entfernen
directory-remove-not = Behalten
directory-removed = Entfernt: { $name }.
directory-removal-waits = Das Entfernen von { $name } wartet auf das Büro des Netzwerks.

## A service: its parts, with what each means

directory-part-about = Das Angebot
directory-part-kinds = Welche Hilfe es gibt
directory-part-kinds-what = Formen der Hilfe: was man hier bekommt.
directory-part-reach = Wo es ist und wie man es erreicht
directory-part-reach-what = Ein öffentliches Angebot braucht mindestens einen Weg: eine Nummer, eine Mailadresse oder eine Website.
directory-part-victims = Für wen
directory-part-victims-what = Gruppen von Opfern: nach welchen Straftaten es hilft und für welche Menschen es gedacht ist. Nichts gewählt heißt alle Menschen, nach jeder Straftat.
directory-part-routes = Wie man es findet
directory-part-routes-what = Wer Menschen dorthin vermittelt, oder ob sie von selbst kommen können.
directory-part-receive = Wie man Hilfe erhält
directory-part-receive-what = Auf welchem Weg, in welcher Sprache, wann, wo und zu welchen Kosten.
directory-part-capacity = Wie vielen es helfen kann
directory-part-capacity-what = Kapazität: wie viel Platz jetzt ist und höchstens.
directory-part-workers = Wer dort arbeitet
directory-part-workers-what = Angestellte und Ehrenamtliche, wie viele und wie sie ausgebildet sind.
directory-part-funding = Wer bezahlt
directory-part-funding-what = Woher das Geld für das Angebot kommt.

directory-field-name = Name
directory-field-description = Was es tut
directory-field-description-hint = Ein paar einfache Sätze, für jemanden, der noch nie davon gehört hat.
directory-field-next_step = Nächster Schritt
directory-field-next_step-hint = Was man zuerst tut, wenn man es braucht. Zum Beispiel: anrufen, Papiere sind nicht nötig.
directory-field-written_in = Geschrieben auf
directory-field-translations = In anderen Sprachen
directory-field-translations-hint = Wer eine dieser Sprachen liest, sieht es in seiner.
directory-translation-language = Sprache
directory-translation-add = Sprache hinzufügen
directory-translation-remove = Entfernen
directory-field-circle = Wer es lesen darf
directory-field-kinds = Arten der Hilfe
directory-field-crimes = Straftaten
directory-field-crimes-hint = Leer lassen, wenn es nach jeder Straftat hilft.
directory-field-crime_tags = Was die Straftat umgibt
directory-field-groups = Menschen
directory-field-ages = Alter
directory-field-routes = Wie Menschen dorthin kommen
directory-field-ways = Wie geholfen wird
directory-field-languages = Sprachen
directory-field-interpreters = Dolmetschen
directory-field-phones = Telefonnummern
directory-field-email = Mailadresse
directory-field-website = Website
directory-field-hours = Zeiten
directory-field-zone = Zeitzone der Zeiten
directory-field-places = Orte
directory-field-countries = Länder, in denen es arbeitet
directory-field-regions = Teile des Landes
directory-field-regions-hint = Je Zeile einer. Leer lassen, wenn es im ganzen Land arbeitet.
directory-field-abroad = Über Grenzen hinweg
directory-field-fee = Kosten
directory-field-intake = Aufnahme
directory-field-capacity = Kapazität
directory-field-workers = Mitarbeitende
directory-field-training = Ausgebildet in
directory-field-funding = Geld von

directory-interpreters = Für andere Sprachen kommen Dolmetschende
directory-ages-youngest = Mindestalter
directory-ages-oldest = Höchstalter
directory-phone-number = Nummer
directory-phone-label = Wofür sie ist
directory-phone-abroad = Aus dem Ausland erreichbar
directory-phone-circle-same = Wer den Dienst lesen darf
directory-phone-add = Eine Nummer hinzufügen
directory-phone-remove = Diese Nummer entfernen
directory-from-abroad-yes = aus dem Ausland erreichbar
directory-from-abroad-no = aus dem Ausland nicht erreichbar
directory-hours-days = Tage
directory-hours-day-and-night = Tag und Nacht
directory-hours-opens = Von
directory-hours-closes = Bis
directory-hours-next-day = Das endet am nächsten Tag.
directory-hours-add = Zeiten hinzufügen
directory-hours-remove = Diese Zeiten entfernen
directory-hours = { $days }, { $opens } bis { $closes }
directory-hours-always = { $days }, Tag und Nacht
directory-days = { $first } bis { $last }
directory-every-day = Jeden Tag
directory-place-name = Wie er heißt
directory-place-disclosure = Wie genau wird er gezeigt?
directory-place-withheld = Adresse bleibt geheim
directory-place-withheld-why = Bei einem geheimen Ort wird nach keiner Adresse, keiner Stadt und keinem Land gefragt: Was nirgends steht, lässt sich nicht herausfinden. Man ruft zuerst an.
directory-place-area-why = Nach Straße und Postleitzahl wird nicht gefragt: Nur die Stadt oder die Region wird gespeichert und gezeigt.
directory-place-street = Straße und Hausnummer
directory-place-postal-code = Postleitzahl
directory-place-town = Stadt oder Gemeinde
directory-place-region = Region
directory-place-country = Land
directory-place-point = Punkt auf der Karte
directory-place-point-what = In Grad, wie eine Karte sie zeigt. Ohne Punkt steht der Ort in der Liste und nicht auf der Karte.
directory-place-latitude = Grad Nord
directory-place-longitude = Grad Ost
directory-place-access = Für Menschen, die es brauchen
directory-place-add = Einen Ort hinzufügen
directory-place-remove = Diesen Ort entfernen
directory-capacity-now = Jetzt
directory-capacity-most = Höchstens
directory-as-of = Stand vom
directory-workers-people = Menschen
directory-workers-full_posts = In Vollzeitstellen gerechnet
directory-workers-hours_before = Stunden Ausbildung, bevor sie beginnen
directory-workers-hours_a_year = Stunden Fortbildung im Jahr
directory-figure = { $name }: { $value }
directory-figure-of = { $name }: { $value } von { $most }

## What others will see

directory-preview-public = Was die Öffentlichkeit sehen wird
directory-preview-members = Was Mitglieder sehen werden
directory-preview-who = Gesehen von
directory-preview-none-public = Die Öffentlichkeit sieht nichts davon.
directory-preview-none-members = Mitglieder sehen nichts davon. Nur Sie und das Büro des Netzwerks.
directory-preview-failed = Die Vorschau konnte nicht auf den neuesten Stand gebracht werden.
directory-eyes-public = Öffentlichkeit
directory-eyes-members = Mitglieder
directory-no-name = Ohne Namen
directory-card-more = Mehr darüber

directory-changed-title = Jemand hat das inzwischen geändert
directory-changed-what = Was Sie geschrieben haben, steht noch unten. Diese Felder sind verschieden. Nichts wird gespeichert, bevor Sie entscheiden.
directory-changed-theirs = Neue Fassung
directory-changed-mine = Was Sie geschrieben haben
directory-changed-keep = Mit meiner Fassung weitermachen
directory-changed-take = Die neue Fassung nehmen
directory-no-difference = Nichts ist anders, was man beim Lesen sehen würde.
directory-nothing = Nichts
directory-before = Vorher
directory-after = Nachher

## Finding

directory-find-title = Ein Angebot finden
directory-find-lead = Im ganzen Verzeichnis, auch in dem, was nur für Mitglieder ist.
directory-find-words = Wörter
directory-find-country = Land
directory-find-kind = Art der Hilfe
directory-find-language = Sprache
directory-find-open = Jetzt geöffnet
directory-find-free = Kostenlos
directory-find-abroad = Aus dem Ausland erreichbar
directory-find-go = Suchen
directory-find-begin = Schreiben Sie, was jemand braucht, oder wählen Sie ein Land oder eine Art der Hilfe. Dann suchen Sie. Ist nichts gewählt, sehen Sie das ganze Verzeichnis.
directory-any = Beliebig
directory-found = { $count ->
    [0] Nichts wurde gefunden
    [one] Ein Angebot
   *[other] { $count } Angebote
}
directory-found-none = Kein Angebot im Verzeichnis erfüllt das alles.
directory-found-none-less = Verlangen Sie weniger: Nehmen Sie zuerst die Sprache oder „Jetzt geöffnet“ weg.
directory-found-none-ask = Oder fragen Sie ein Mitglied in diesem Land: Die Ansprechperson dort weiß, was nicht im Verzeichnis steht. Senden Sie eine Anfrage um Auskunft.
directory-found-more = Mehr zeigen

## Our organisation, and how the directory is kept

directory-organisation-lead = Wie Ihre Organisation über ihren Angeboten genannt wird. Alle können es lesen.
directory-organisation-name = Name
directory-organisation-description = Was Sie tun
directory-kept-lead = Was für jeden Eintrag des Netzwerks gilt.
directory-kept-review = Änderungen von Mitgliedern warten auf das Büro
directory-kept-review-what = Dann sieht eine verantwortliche Person des Netzwerks jede Änderung an, bevor andere sie sehen.
directory-kept-confirm = Wieder fragen nach (Tage)
directory-kept-confirm-what = Von da an ist ein Eintrag gekennzeichnet und sinkt in Listen nach unten.
directory-kept-expire = Danach vor der Öffentlichkeit verbergen nach (Tage)
directory-kept-expire-what = Mitglieder sehen ihn weiterhin.
directory-waiting-lead = Was Mitglieder geändert haben. Andere sehen es, wenn Sie es freigeben.
directory-waiting-none = Nichts wartet.
directory-waiting-quiet = Sie entscheiden über das, was alle lesen können. Die Vermittlungen bleiben für Sie verschlossen.
directory-waits-since = wartet seit
directory-is-new = Das ist neu.
directory-is-removal = Das soll entfernt werden, mit seinen Orten.
directory-let = Freigeben
directory-send-back = Zurückgeben
directory-send-back-title = Zurückgeben: { $name }?
directory-send-back-what = Andere sehen, was sie vorher gesehen haben. Wer es geschrieben hat, findet den Text wieder, mit Ihrem Grund, und kann ihn ändern.
directory-send-back-reason = Was stimmt daran nicht?
directory-send-back-reason-hint = Sagen Sie es so, dass man es richtigstellen kann. Die Kontaktperson der Organisation liest das.
directory-send-back-go = Jetzt zurückgeben
directory-let-through = Freigegeben: { $name }.
directory-sent-back = Zurückgegeben: { $name }. Andere sehen, was sie vorher gesehen haben.
directory-doubles = Vielleicht dasselbe Angebot
directory-doubles-what = Zwei Quellen nennen Angebote gleich, die auf demselben Weg zu erreichen sind. Sagen Sie, ob es dasselbe ist. Nie kommt etwas vom einen in das andere; was nicht gezeigt wird, bleibt erhalten und kommt wieder, wenn das andere geht.
directory-doubles-none = Keine zwei sehen gleich aus.
directory-doubles-more = Sind diese entschieden, folgen noch { $count }.
directory-doubles-feed = Datenlieferung { $name }
directory-doubles-same = Dasselbe: das aus { $source } zeigen
directory-doubles-not = Nicht dasselbe
directory-doubles-here = Was ein Mitglied oder das Büro hier pflegt, bleibt sichtbar.
directory-doubles-shown = { $name }: gezeigt wird { $shown }, nicht { $hidden }.
directory-doubles-apart = { $name }: { $one } und { $other } nennen zwei Angebote.
directory-doubles-decided = Entschieden
directory-doubles-take-back = Beide zeigen und neu fragen
directory-doubles-back = { $name }: beide werden wieder gezeigt.
directory-doubles-unlike = Sie sehen nicht mehr gleich aus. Bitte sehen Sie noch einmal hin.
country-doubts = Bezweifelte Angaben
country-doubts-what = Ein Mitglied im Land sagt, dass diese Angaben der öffentlichen Seiten falsch sind. Sie entscheiden, ob alle sie lesen.
country-doubts-none = Keine Angabe wird bezweifelt.
country-hide = Vor allen verbergen
country-show = Weiter zeigen
country-hidden = Verborgen: { $fact }.
country-shown = Wird gezeigt: { $fact }.
country-hidden-facts = Verborgene Angaben
country-show-again = Wieder zeigen
country-decided = Was entschieden wurde
country-decided-office = Das Büro des Netzwerks
country-decided-hide = { $name } hat es verborgen, { $time }
country-decided-show = { $name } hat es stehen lassen, { $time }
country-decided-undone = Zurückgenommen: { $name }, { $time }
country-decided-undo = Zurücknehmen
country-undone = Zurückgenommen: { $fact }. Es gilt wieder, was vorher entschieden war.

## Facts about our country

directory-country = Unser Land
country-title = Was über dieses Land gesagt wird: { $country }
country-lead = Alle können diese Angaben auf den öffentlichen Seiten lesen. Sagen Sie bei jeder, ob sie stimmt.
country-none = Über dieses Land ist keine Angabe bekannt.
country-right = Das stimmt
country-not-right = Das ist falsch
country-take-back = Zurücknehmen
country-wrong-title = Was ist richtig? { $fact }
country-wrong-hides = Von da an liest es niemand mehr auf den öffentlichen Seiten, bis das Büro des Netzwerks es angesehen hat. Sie können es zurücknehmen.
country-wrong-stays = Diese Angabe bleibt sichtbar, bis das Büro des Netzwerks entschieden hat. Das Büro liest, was Sie schreiben. Sie können es zurücknehmen.
country-wrong-correct = Was ist richtig?
country-wrong-reason = Wo steht das?
country-wrong-reason-hint = Ein Gesetz, eine Seite einer Behörde, oder woher Sie es wissen.
country-wrong-go = Sagen, dass es falsch ist
country-unconfirmed = Niemand dort hat es bestätigt
country-confirmed = Bestätigt: { $date }
country-wrong = Für falsch erklärt ({ $date }): öffentlich nicht zu sehen
country-doubted = Für falsch erklärt ({ $date }): alle sehen es noch
country-said-right = Bestätigt: { $fact }.
country-said-wrong = Für falsch erklärt: { $fact }. Öffentlich ist es nicht mehr zu sehen.
country-said-doubted = Für falsch erklärt: { $fact }. Das Büro des Netzwerks entscheidet.
country-said-nothing = Zurückgenommen: { $fact }.
country-said-correct = Richtig ist:
country-as-of = Stand: { $date }
country-quiet = Wenn sich die Quelle ändert, gilt Ihr Wort nicht mehr, und Sie werden wieder gefragt.
country-yes = Ja
country-no = Nein
country-line-inactive = Nicht in Betrieb
country-fact-numbered = { $name } { $number }
country-fact-emergency_general = Notrufnummer
country-fact-emergency_police = Polizei
country-fact-emergency_ambulance = Rettungsdienst
country-fact-emergency_fire = Feuerwehr
country-fact-helpline_116006 = Europäisches Hilfetelefon für Opfer, 116 006
country-fact-national_helpline = Nationales Hilfetelefon
country-fact-compensation_authority = Wer über Entschädigung entscheidet
country-fact-compensation_legal_basis = Das Gesetz über Entschädigung
country-fact-compensation_time_limit = Frist für einen Antrag auf Entschädigung
country-fact-compensation_police_report_required = Für Entschädigung ist eine Anzeige bei der Polizei nötig
country-fact-compensation_assisting_authority = Wer bei einem Antrag im Ausland hilft
country-fact-compensation_deciding_authority = Wer über einen Antrag aus dem Ausland entscheidet
country-fact-terrorism_contact_point = Anlaufstelle nach einem Terroranschlag
country-fact-official_languages = Amtssprachen
country-fact-eu_member = Mitglied der Europäischen Union

## National mappings: services are asked to describe themselves

mapping-title = Bestandsaufnahme
mapping-title-lead = Bitten Sie die Angebote eines Landes, sich selbst zu beschreiben, übernehmen Sie ihre Antworten in das Verzeichnis, und veröffentlichen Sie, was daraus geworden ist.
mapping-quiet = Nichts hier nennt ein Opfer. Was ein Angebot begonnen und nicht gesendet hat, bleibt bei ihm.
mapping-none = Noch gibt es keine Bestandsaufnahme. Öffnen Sie die erste: Nennen Sie das Land und den letzten Tag für Antworten.
mapping-open = Eine Bestandsaufnahme öffnen
mapping-nobody = Noch ist niemand gefragt
mapping-standing = { $answered } von { $all } haben geantwortet, { $taken } im Verzeichnis
mapping-open-until = Offen bis { $date }
mapping-closed-on = Geschlossen: { $date }

mapping-new = Eine neue Bestandsaufnahme
mapping-one = Eine Bestandsaufnahme
mapping-answer-one = Eine Antwort
mapping-new-lead = Titel und letzten Tag können Sie später ändern.
mapping-field-country = Land
mapping-field-title = Titel
mapping-field-title-example = Die Angebote und alle anderen lesen ihn. Zum Beispiel: Unterstützung für Opfer: { $country }, { $year }
mapping-field-closes = Letzter Tag für Antworten
mapping-field-closes-what = Sie schließt, wenn dieser Tag endet. Nach der Hälfte der Zeit werden die erinnert, die noch nicht geantwortet haben.
mapping-open-go = Öffnen
mapping-opened = Geöffnet: { $title }. Laden Sie jetzt Angebote ein.

mapping-invite = Angebote einladen
mapping-invite-what = Jedes erhält eine Mail mit einem eigenen Link und antwortet dort: ohne Konto, ohne Passwort.
mapping-invite-lines = Angebote
mapping-invite-lines-what = Je Zeile eines: der Name, ein Komma, die Mailadresse. Sie können eine Liste aus einer Tabelle einfügen. Nach einem weiteren Komma kann eine Sprache folgen.
mapping-invite-read = { $count ->
    [one] Ein Angebot wird gefragt:
   *[other] { $count } Angebote werden gefragt:
}
mapping-invite-wrong = { $count ->
    [one] In Zeile { $lines } fehlt der Name oder die Mailadresse, oder die Sprache ist unbekannt.
   *[other] In den Zeilen { $lines } fehlt der Name oder die Mailadresse, oder die Sprache ist unbekannt.
}
mapping-invite-twice = Steht oben schon, und jede Adresse bekommt eine Mail: Zeile { $lines }
mapping-invite-language = Sprache
mapping-invite-language-what = Der Mail, und am Anfang des Formulars. Für jede Zeile, die keine nennt.
mapping-invite-go = Einladungen senden
mapping-invited = { $count ->
    [one] Ein Angebot ist gefragt. Die Mail ist unterwegs.
   *[other] { $count } Angebote sind gefragt. Die Mails sind unterwegs.
}

mapping-figures = { $count ->
    [one] Wie weit es ist: ein Angebot
   *[other] Wie weit es ist: { $count } Angebote
}
mapping-state-invited = Eingeladen
mapping-state-opened = Geöffnet
mapping-state-begun = Begonnen
mapping-state-answered = Geantwortet
mapping-state-declined = Nimmt nicht teil
mapping-taken = Im Verzeichnis
mapping-filled = Wozu Antworten etwas sagen
mapping-of = { $count } von { $all }
mapping-dimension-assistance = Formen der Hilfe
mapping-dimension-victims = Gruppen von Opfern
mapping-dimension-finding = Wie Opfer es finden
mapping-dimension-receiving = Wie sie Hilfe erhalten
mapping-dimension-capacity = Kapazität
mapping-dimension-workers = Mitarbeitende und ihre Ausbildung
mapping-dimension-funding = Finanzierung

mapping-services = Angebote
mapping-services-none = Noch ist kein Angebot gefragt.
mapping-no-mail = Von Papier
mapping-is-asked = Gefragt: { $date }
mapping-is-reminded = Erinnert: { $date }
mapping-is-answered = Geantwortet: { $date }, noch nicht im Verzeichnis
mapping-is-taken = Im Verzeichnis seit { $date }
mapping-is-newer = Noch einmal gesendet: Im Verzeichnis steht die Fassung davor
mapping-is-declined = Wird nicht mehr gefragt
mapping-show = Zeigen
mapping-show-all = Alle Angebote
mapping-show-awaited = Die noch nicht geantwortet haben
mapping-show-to_take = Antworten, die nicht im Verzeichnis stehen
mapping-show-none = Es gibt keine.
mapping-remind = { $count ->
    [one] Das eine erinnern, das noch nicht geantwortet hat
   *[other] Die { $count } erinnern, die noch nicht geantwortet haben
}
mapping-reminded = { $count ->
    [0] Niemand wurde erinnert: Alle hatten in den letzten zwei Tagen eine Mail.
    [one] Ein Angebot wird erinnert. Wer in den letzten zwei Tagen eine Mail hatte, erhält keine.
   *[other] { $count } Angebote werden erinnert. Wer in den letzten zwei Tagen eine Mail hatte, erhält keine.
}
mapping-type-in = Eine Antwort von Papier eintippen
mapping-type-in-lead = Sie darf so unvollständig sein wie das Papier. Was gekennzeichnet ist, ist erforderlich, bevor sie in das Verzeichnis kommt.
mapping-typed = Gespeichert: { $name }.

mapping-back = Zurück zur Bestandsaufnahme
mapping-back-answer = Zurück zur Antwort
mapping-answer-mail = Mailadresse
mapping-answer-language = Sprache
mapping-answer-asked = Gefragt
mapping-answer-typed = Eingetippt
mapping-answer-reminded = Zuletzt erinnert
mapping-answer-sent = Geantwortet
mapping-answer-taken = In das Verzeichnis
mapping-says = Was darin steht
mapping-says-nothing = Es gibt noch keine Antwort.
mapping-says-begun = Eine Antwort ist begonnen. Sie lässt sich lesen, wenn das Angebot sie sendet.
mapping-says-declined = Das Angebot nimmt nicht teil. Nichts davon wird hier aufbewahrt.
mapping-newer-what = Das Angebot hat seine Antwort noch einmal gesendet. Im Verzeichnis steht noch, was vorher darin stand.
mapping-lacking = Bevor es in das Verzeichnis kommen kann:
mapping-take = In das Verzeichnis übernehmen
mapping-take-again = Die neue Fassung übernehmen
mapping-put-right = Berichtigen
mapping-see-service = Der Eintrag im Verzeichnis
mapping-taken-now = { $name } steht im Verzeichnis.
mapping-taken-waits = { $name } wartet auf das Büro des Netzwerks. Andere sehen es, wenn das Büro es freigibt.
mapping-link = Ein Link zum Weitergeben
mapping-link-what = Für ein Angebot, das keine Mail erhalten hat. Wer den Link hat, kann antworten bis { $date }. Frühere Links gelten weiter.
mapping-link-make = Einen Link erstellen
mapping-link-once = Link, nur einmal gezeigt
mapping-links-open = { $count ->
    [one] Ein Link geht, vom { $made }. Er geht bis { $date }.
   *[other] { $count } Links gehen, der neueste vom { $made }. Sie gehen bis { $date }.
}
mapping-links-again = Ein Link kann nicht noch einmal gezeigt werden. Ging er verloren, machen Sie einen neuen.
mapping-links-withdraw = Alle Links zurückziehen
mapping-links-withdraw-title = Alle Links von { $name } zurückziehen?
mapping-links-withdraw-what = Sie gehen sofort nicht mehr, auch die in Mails. Was geantwortet wurde, bleibt. Eine Erinnerung per Mail bringt einen neuen Link: Ist die Adresse falsch, nehmen Sie den Dienst stattdessen aus der Bestandsaufnahme.
mapping-links-withdrawn = Kein Link von { $name } geht mehr
mapping-take-out = Aus der Bestandsaufnahme nehmen
mapping-take-out-title = { $name } herausnehmen?
mapping-take-out-what = Die Links gelten dann nicht mehr, und die Antwort wird hier gelöscht. Was im Verzeichnis steht, bleibt dort.
mapping-take-out-go = Herausnehmen
mapping-taken-out = Herausgenommen: { $name }.

mapping-snapshots = Was alle lesen können
mapping-snapshots-what = Ein Stand zeigt, was die Öffentlichkeit an einem Tag von allem sieht, was übernommen wurde. Danach ändert ihn nichts mehr.
mapping-publish = Einen Stand veröffentlichen
mapping-publish-first = Übernehmen Sie zuerst eine Antwort: Dann gibt es etwas zu veröffentlichen.
mapping-publish-title = So veröffentlichen, wie es heute ist?
mapping-publish-what = Alle können es auf den öffentlichen Seiten lesen und herunterladen, auf Dauer: Es lässt sich nicht zurücknehmen. Was nur Mitglieder lesen dürfen, ist nicht darin.
mapping-publish-go = Veröffentlichen
mapping-published = { $count ->
    [one] Veröffentlicht: Stand { $number }, mit einem Angebot.
   *[other] Veröffentlicht: Stand { $number }, mit { $count } Angeboten.
}
mapping-snapshot = { $count ->
    [one] Stand { $number }: ein Angebot
   *[other] Stand { $number }: { $count } Angebote
}
mapping-compare = Was sich seit Stand { $number } geändert hat

mapping-ending = Titel und Ende
mapping-ending-open = Wenn sie geschlossen ist, gelten die Links nicht mehr. Sie können weiterhin Antworten eintippen, übernehmen und veröffentlichen.
mapping-ending-closed = Angebote können nicht mehr antworten. Mit einem späteren letzten Tag können sie es wieder. Einen Monat nach dem Ende werden Adressen, Links und Antworten, die nicht gesendet wurden, vergessen.
mapping-change = Titel oder letzten Tag ändern
mapping-changed = Gespeichert.
mapping-close = Jetzt schließen
mapping-close-title = { $title } schließen?
mapping-close-what = Angebote können dann nicht mehr antworten, und niemand wird mehr erinnert. Mit einem späteren letzten Tag können Sie sie wieder öffnen.
mapping-close-go = Schließen
mapping-is-closed = Geschlossen. Angebote können nicht mehr antworten.
mapping-remove = Diese Bestandsaufnahme löschen
mapping-remove-title = { $title } löschen?
mapping-remove-what = Sie verschwindet mit allen Antworten, und ihre Links gelten nicht mehr. Was im Verzeichnis steht, bleibt dort.
mapping-remove-go = Löschen
mapping-removed = Gelöscht: { $title }.

## The history of a service

directory-history = Verlauf
directory-history-back = Zurück zum Angebot
directory-history-none = Noch hat sich nichts geändert.
directory-history-silent = Etwas, das man beim Lesen nicht sieht.
directory-author-us = Ihre Organisation
directory-author-steward = das Büro des Netzwerks
directory-author-operator = eine Datenlieferung
directory-author-program = das Programm
directory-way-import = aus einer Datenlieferung
directory-way-mapping = in einer Bestandsaufnahme
directory-way-review = vom Büro freigegeben
change-whole = Angebot
change-place = Ort
change-confirmed = Gesagt, dass es noch stimmt
change-confirmed-back = Das zurückgenommen
change-list-support_kind = Arten der Hilfe
change-list-crime = Straftaten
change-list-crime_tag = Was die Straftat umgibt
change-list-victim_group = Menschen
change-list-referral_route = Wie Menschen dorthin kommen
change-list-support_mode = Wie geholfen wird
change-list-abroad = Über Grenzen hinweg
change-list-fee = Kosten
change-list-intake = Aufnahme
change-list-training_topic = Ausgebildet in
change-list-funding_source = Geld von
change-list-access_need = Für Menschen, die es brauchen
change-field-name = Name
change-field-description = Was es tut
change-field-application_process = Nächster Schritt
change-field-content_language = Geschrieben auf
change-field-translations = In anderer Sprache
change-field-visibility = Wer es lesen darf
change-field-minimum_age = Mindestalter
change-field-maximum_age = Höchstalter
change-field-email = Mailadresse
change-field-url = Website
change-field-interpretation_services = Dolmetschen
change-field-phones = Telefonnummer
change-field-schedules = Zeiten
change-field-service_areas = Wo es arbeitet
change-field-languages = Sprache
change-field-funding = Geld von
change-field-capacities = Kapazität
change-field-workforce = Mitarbeitende
change-field-location-name = Name des Ortes
change-field-location-visibility = Wer den Ort lesen darf
change-field-latitude = Grad Nord
change-field-longitude = Grad Ost
change-field-disclosure = Wie genau der Ort gezeigt wird
change-field-addresses = Adresse
change-field-accessibility = Für Menschen, die es brauchen
change-part-number = Nummer
change-part-from_abroad = aus dem Ausland
change-part-description = wofür sie ist
change-part-visibility = wer es lesen darf
change-part-extent = Land
change-part-name = Name
change-part-available = jetzt
change-part-maximum = höchstens
change-part-headcount = Menschen
change-part-fte = Vollzeitstellen
change-part-initial_training_hours = Stunden, bevor sie beginnen
change-part-annual_training_hours = Stunden im Jahr
change-part-address_1 = Straße
change-part-city = Stadt oder Gemeinde
change-part-state_province = Region
change-part-postal_code = Postleitzahl
change-part-country = Land

## Today

today-lead = { $count ->
    [0] { $day }.
    [one] { $day }. Eine Vermittlung wartet auf Sie{ $late ->
        [0] .
       *[other] {" "}und ist überfällig.
    }
   *[other] { $day }. { $count } Vermittlungen warten auf Sie{ $late ->
        [0] .
        [one] , eine ist überfällig.
       *[other] , { $late } sind überfällig.
    }
}
today-needs-you = Wartet auf Sie
today-others-owe = Andere sind am Zug
today-going-on = Läuft
today-resting = Ruht
today-finished = Beendet ({ $count })
today-finished-title = Beendet
today-nothing = Nichts wartet auf Sie
today-next = Der nächste Termin ist mit { $organisation }: { $said }.
today-nothing-next = Kein Termin ist offen.
today-show-all = Alle { $count } zeigen
today-find = Eine Vermittlung finden
today-find-words = Ihre sechs Zeichen, eine Organisation oder ein Land
today-since = Letzter Schritt
today-since-any = Irgendwann
today-since-yesterday = Seit gestern
today-since-week = In den letzten 7 Tagen
today-since-month = In den letzten 30 Tagen
today-found = { $count ->
    [0] Nichts gefunden.
    [one] 1 gefunden.
   *[other] { $count } gefunden.
}
today-found-none = Sehen Sie die Zeichen noch einmal an, oder wählen Sie eine längere Zeit.
today-find-all = Alles zeigen
today-aside = Schnellzugriff
today-keys = Tasten: J und K gehen in der Liste nach unten und oben, die Eingabetaste öffnet.
send-a-referral = Eine Vermittlung senden
row-from = von { $organisation }
row-to = an { $organisation }
row-wakes = Geht weiter im { $month }
row-last = Letzter Schritt: { $day }
title-information = { $kind }: { $country }
title-unreadable = Konnte hier nicht geöffnet werden
title-reach = { $name } erreichen
title-reach-by = { $name } erreichen bis { $when }
title-reach-again = { $name } erreichen, nicht vor: { $when }
title-reach-not = { $name } jetzt nicht anrufen
title-reach-waits = Warten auf einen anderen Weg zu { $name }
broken-title = Diese nicht verwenden
withheld-title = Vom Server nicht herausgegeben
newer-title = Erst nach erneutem Laden zu lesen
broken-what = Ihre Schritte passen nicht zusammen, darum wird nichts davon gezeigt. Rufen Sie die andere Organisation unter einer Nummer an, die Sie kennen, und sagen Sie es dem Büro des Netzwerks.
undo = { $seconds ->
    [one] Rückgängig (1 Sekunde)
   *[other] Rückgängig ({ $seconds } Sekunden)
}

done-enquiry = Gesendet.
done-accepted = Antwort gesendet: Wir können helfen.
done-part_accepted = Antwort gesendet: einen Teil davon.
done-declined = Antwort gesendet: Wir können nicht helfen.
done-redirect_proposed = Antwort gesendet: Eine andere Organisation könnte helfen.
done-answered = Antwort gesendet.
done-contact_failed = Notiert: nicht erreicht.
done-withdrawn = Zurückgezogen.
done-reached = Vermerkt: erreicht.
done-rested = Ruht jetzt.
done-closed = Abgeschlossen.

## The next date

due-late = { $said } ({ $late } zu spät)
due-left = { $said } ({ $left })
due-late-next = { $late } zu spät. Jetzt nicht sicher; nächste sichere Zeit: { $when }
due-next = Jetzt nicht sicher; nächste sichere Zeit: { $when }
due-ask = Noch niemanden kontaktieren: zuerst { $organisation } fragen
due-acknowledge-mine = Bestätigen bis { $when }
due-acknowledge-theirs = Bestätigung der anderen bis { $when }
due-decide-mine = Antworten bis { $when }
due-decide-theirs = Antwort der anderen bis { $when }
due-settle_date-mine = Termin festlegen bis { $when }
due-settle_date-theirs = Die anderen legen den Termin fest bis { $when }
due-reply-mine = Rückfrage beantworten bis { $when }
due-reply-theirs = Die anderen beantworten die Rückfrage bis { $when }
due-hand_over-mine = Übergeben bis { $when }
due-hand_over-theirs = Übergabe der anderen bis { $when }
due-reach-mine = Die Person erreichen bis { $when }
due-reach-theirs = Die anderen erreichen die Person bis { $when }
due-again-mine = Noch einmal versuchen, nicht vor: { $when }
due-again-theirs = Die anderen versuchen es noch einmal, nicht vor: { $when }
due-promised-mine = Erster Kontakt zugesagt bis { $when }
due-promised-theirs = Die anderen haben den ersten Kontakt zugesagt bis { $when }
due-find_way-mine = Einen anderen Weg zur Person finden bis { $when }
due-find_way-theirs = Die anderen finden einen anderen Weg zur Person bis { $when }
due-close-mine = Endet von selbst: { $when }
due-close-theirs = Endet von selbst: { $when }
due-wake-mine = Geht weiter: { $when }
due-wake-theirs = Geht weiter: { $when }
due-stop-mine = Wird gestoppt: { $when }
due-stop-theirs = Wird gestoppt: { $when }
next-acknowledge-mine = Sie bestätigen oder antworten
next-acknowledge-theirs = Die andere Seite bestätigt oder antwortet
next-decide-mine = Ihre Antwort
next-decide-theirs = Antwort der anderen Seite
next-settle_date-mine = Sie legen den Termin fest
next-settle_date-theirs = Die andere Seite legt den Termin fest
next-reply-mine = Sie beantworten die Rückfrage
next-reply-theirs = Die andere Seite beantwortet die Rückfrage
next-hand_over-mine = Sie übergeben
next-hand_over-theirs = Die andere Seite übergibt
next-reach-mine = Sie erreichen die Person
next-reach-theirs = Die andere Seite erreicht die Person
next-find_way-mine = Sie finden einen anderen Weg
next-find_way-theirs = Die andere Seite findet einen anderen Weg
next-close-mine = Es endet von selbst
next-close-theirs = Es endet von selbst
next-wake-mine = Es geht weiter
next-wake-theirs = Es geht weiter
next-stop-mine = Es wird gestoppt
next-stop-theirs = Es wird gestoppt

state-sent = wartet
state-delivered = wartet, geöffnet
state-acknowledged = wird geprüft
state-asked = wird geprüft, eine Rückfrage ist offen
state-accepted = beantwortet: ja
state-part_accepted = beantwortet: zum Teil
state-declined = beantwortet: nein
state-redirected = beantwortet: andere Organisation versuchen
state-handed_over = übergeben
state-contact_failed = übergeben, noch nicht erreicht
state-reached = erreicht
state-in_support = erreicht, wird unterstützt
state-resting = ruht
state-stopping = wird gestoppt
state-ended = beendet
end-answered = beendet: beantwortet
end-closed = beendet
end-recalled = zurückgeholt
end-withdrawn = zurückgezogen
end-victim_declined = die Person wollte es nicht

## A referral

referral = Vermittlung
referral-not-shown = Diese Vermittlung kann nicht gezeigt werden
stands = Stand: { $state }
section-enquiry = Was vorher angefragt wurde
section-known = Was man zuerst wissen muss
known-unread-receiver = Die Anfrage lässt sich hier nicht öffnen. Was darin über Gefahren, Alter, Kinder und Sprachen steht, fehlt. Fragen Sie { $organisation }, bevor jemand Kontakt mit der Person aufnimmt.
known-unread-sender = Die Anfrage lässt sich hier nicht öffnen. Was darin über Gefahren, Alter, Kinder und Sprachen steht, fehlt.
section-needed = Was gebraucht wird
section-words = In eigenen Worten
section-person = Die Person
section-event = Was geschehen ist
section-asked = Was gefragt wird
section-safe = Wie man die Person sicher erreicht
section-who = Wer die Person ist
section-story = Was geschehen ist, einmal erzählt
section-story-form = Was geschehen ist, in den Worten der Person
section-do-not-ask = Nicht noch einmal fragen
section-plan = Der Plan
section-done = Schon erledigt
section-links = Termine und Aktenzeichen
section-extra = Nur mit eigener Zustimmung
enquiry-unreadable = Diese Anfrage konnte auf diesem Gerät nicht geöffnet werden. { $organisation } wird gebeten, sie noch einmal zu senden.
sealed = Versiegelt für Sie und { $organisation }. Schlüssel unverändert seit dem { $date }.
sealed-more = Niemand dazwischen kann es lesen. Auf diesem Gerät um { $time } Uhr mit der unterschriebenen Mitgliederliste geprüft; jeder Schritt ist unterschrieben und in der richtigen Reihenfolge.
holidays-unknown = Nicht alle Feiertage dort sind uns bekannt, etwa die einer Region: Sie zählen als Arbeitstage.

fact-needed = Benötigt
fact-by-date = Bis { $date }
fact-how = Wie
fact-lives-in = Lebt in
fact-place = { $region }, { $country }
fact-region = Landesteil
fact-age = Alter, Geschlecht
fact-age-only = Alter
fact-gender = Geschlecht
fact-languages = Sprachen
fact-language-a-little = etwas { $language }
fact-interpreter = Dolmetschen
fact-children = Kinder
fact-access = Zur Teilnahme nötig
fact-safety = Sicherheit
fact-said = { $term }: { $value }
fact-worker-gender = Mit wem
fact-crime = Straftat
fact-crime-in = { $crime } ({ $country })
fact-when = Wann
fact-context = Umstände
fact-ground = Grund
fact-relation = Geschehen ist es
fact-proceedings = Verfahren
fact-claim = Antrag auf Entschädigung
fact-deadline = Frist oder Termin
fact-deadline-value = { $kind }: { $date }
fact-agreed = Zustimmung
fact-agreed-value = { $answer }, bis { $date }
fact-abroad = Daten ins Ausland
fact-note = Notiz
fact-date-reason = Warum dieser Termin
fact-about = Thema
fact-country = Land
fact-answer-language = Sprache der Antwort
fact-to = An
fact-organisation = Name
fact-network = Netzwerk
fact-type = Art
fact-zone = Zeitzone
fact-keys-since = Schlüssel seit
fact-there-now = Dort ist es jetzt
fact-hours = Wann
fact-their-time = Zeit dort
fact-hours-note = Zu den Zeiten
fact-say = Sagen Sie
fact-answerer = Wer abheben darf
fact-message = Nachricht
fact-code-word = Codewort
fact-watched = Vorsicht
fact-never-use = Nie verwenden
fact-name-used = Rufname
fact-legal-name = Amtlicher Name
fact-born = Geburtsdatum oder Alter
fact-place-or-address = Ort oder Adresse
fact-beside = An der Seite der Person
fact-careful = Vorsicht
watched = Andere verwenden dieses Gerät oder überwachen es vielleicht
word-means = „{ $word }“ bedeutet: { $meaning }
beside-offender = Hat es vielleicht selbst getan. Keinen Kontakt aufnehmen.
beside-offender-named = Keinen Kontakt aufnehmen mit { $name }: hat es vielleicht selbst getan.
beside-name = Name und Nummer
beside-kind = Wer das ist

## Steps

bar-answer = Was Sie tun können
bar-usual = { $worker } ruft bis { $day } an.
bar-usual-written = { $worker } schreibt bis { $day }.
bar-usual-what = wer anruft, und bis wann
bar-usual-what-written = wer schreibt, und bis wann
bar-date = Noch nicht? Sagen Sie, dass Sie es gesehen haben:
date-confirm = Termin bestätigen
date-propose = Anderen Termin vorschlagen

send-again = Eine andere Organisation fragen
send-over = Etwas halb Geschriebenes ist noch da
send-over-what = Auf der Seite Senden steht eine Anfrage, die begonnen und nicht gesendet wurde.
send-over-go-on = Mit dieser weitermachen
send-over-replace = Diese verwerfen und die neue beginnen
send-first-unknown = Es ist nicht bekannt, ob Ihre Anfrage an { $organisation } angekommen ist.
send-first-unknown-what = Wenn auch { $organisation } sie bekommt, haben sie vielleicht beide.
send-first-back = Zurück zu { $organisation }
send-first-anyway = Trotzdem an { $organisation } senden
send-again-named = { $organisation } fragen
send-again-find = Im Verzeichnis suchen
send-again-none = In { $country } gibt es kein anderes Mitglied. Das Verzeichnis kennt Angebote dort, die alle anrufen können.
step-accepted = Wir können helfen
step-part_accepted = Einen Teil davon
step-question = Rückfrage stellen
step-reply = Rückfrage beantworten
step-declined = Wir können nicht helfen
step-redirect_proposed = Eine andere könnte helfen
step-answered = Antworten
step-unaccepted = Zusage zurücknehmen
step-handover = Übergeben
step-contact_failed = Nicht erreicht
step-reached = Erreicht
step-supported = Geleistete Hilfe
step-rested = Ruhen lassen
step-woken = Fortsetzen
step-closed = Abschließen
step-recalled = Zurückholen
step-withdrawn = Zurückziehen
step-withdrawal_undone = Doch weitermachen
step-victim_declined = Die Person möchte es nicht
step-acknowledged = Termin bestätigen
step-date_settled = Termin festlegen
step-message = Schreiben
step-correction = Berichtigen
step-undone = Rückgängig machen

ask-accepted = Wer ruft an, und bis wann?
ask-accepted-written = Wer schreibt, und bis wann?
ask-part_accepted = Welchen Teil können Sie übernehmen?
ask-part_accepted-hint = { $organisation } findet jemanden für den Rest.
ask-question = Rückfrage an { $organisation }
ask-question-hint = Sie wird dort in der eigenen Sprache gelesen. Bis zur Antwort ist Ihr Termin angehalten.
ask-reply = Rückfrage von { $organisation } beantworten
ask-reply-hint = Die Antwort wird dort in der eigenen Sprache gelesen.
ask-declined = Warum können Sie nicht helfen?
ask-redirect_proposed = Wer könnte besser helfen?
ask-answered = Antwort an { $organisation }
ask-answered-hint = Damit ist die Anfrage beendet.
ask-unaccepted = Die Zusage zurücknehmen?
ask-unaccepted-hint = { $organisation } erfährt es sofort und sucht jemand anderen.
ask-contact_failed = Die Person wurde nicht erreicht
ask-contact_failed-hint = Höchstens drei Versuche. Dann geht es zurück an { $organisation }.
ask-supported = Welche Hilfe wurde geleistet?
ask-rested = Ruhen lassen
ask-rested-hint = Im Monat des ersten Termins kommt es zu Ihnen beiden zurück.
ask-woken = Fortsetzen
ask-woken-hint = Die Person wird dann wieder unterstützt.
ask-closed = Wie ist es ausgegangen?
ask-closed-hint = { $organisation } erfährt es. Der Inhalt wird später vernichtet, wie es die Regeln des Netzwerks vorsehen.
ask-withdrawn = Zurückziehen?
ask-withdrawn-hint = Es endet, und { $organisation } erfährt, warum.
ask-withdrawal_undone = Doch weitermachen?
ask-withdrawal_undone-hint = Nur nach einer sicheren Rückfrage bei der Person. Sagen Sie, wie.
ask-victim_declined = Die Person möchte es nicht
ask-victim_declined-hint = Es endet, und { $organisation } erfährt es.
ask-date = Anderen Termin vorschlagen
ask-date-hint = { $organisation } wird gefragt. Bis dahin gilt der erste Termin.
ask-acknowledged = Termin bestätigen
ask-date_settled = Termin festlegen
ask-reached = Erreicht
ask-recalled = Zurückholen?
ask-recalled-hint = { $organisation } hat es noch nicht geöffnet. Es endet, niemand dort wird mehr gefragt, und das lässt sich nicht rückgängig machen.
ask-handover = Übergeben

send-accepted = Wir können helfen
send-part_accepted = Diesen Teil anbieten
send-question = Rückfrage senden
send-reply = Antworten
send-declined = Antwort senden
send-redirect_proposed = Antwort senden
send-answered = Antwort senden
send-unaccepted = Zurücknehmen
send-contact_failed = Vermerken
send-supported = Vermerken
send-rested = Ruhen lassen
send-woken = Fortsetzen
send-closed = Abschließen
send-withdrawn = Zurückziehen
send-withdrawal_undone = Weitermachen
send-victim_declined = Beenden
send-date = Vorschlagen
send-acknowledged = Bestätigen
send-date_settled = Festlegen
send-reached = Erreicht
send-recalled = Zurückholen
send-handover = Übergeben

step-takes = Sie übernehmen
step-worker = Wer anruft
step-worker-written = Wer schreibt
step-by = Erster Anruf bis
step-by-written = Erste Nachricht bis
step-by-until = Ein Notfall: spätestens { $when }
step-date = Antwort bis
step-question-label = Rückfrage
step-reply-label = Antwort auf die Rückfrage
step-answer = Ihre Antwort
step-words = Noch ein Wort, wenn nötig
step-why = Warum
step-who-could = Wer könnte?
step-who-could-hint = Wenn Sie eine nennen, liest { $organisation } „andere Organisation versuchen“.
step-nobody-known = Ich weiß es nicht
step-what-happened = Was geschehen ist
step-way = Auf welchem Weg es versucht wurde
step-again = Nächster Versuch
step-again-hint = Innerhalb von 14 Tagen. Der Termin, bis zu dem die Person zu erreichen ist, rückt dorthin.
step-again-unsafe = Zu dieser Zeit ist kein Weg zur Person sicher.
step-again-anyway = Die Person wurde gefragt: Diese Zeit ist trotzdem sicher
step-again-none = Es ist kein weiterer Versuch geplant: { $organisation } wird um einen anderen Weg zur Person gebeten.
step-again-no-more = Niemand versucht es noch einmal, bevor { $organisation } die Person gefragt hat
step-again-other = Dieser Weg wird nicht mehr benutzt, und { $organisation } erfährt es. Es gibt einen anderen Weg: Sagen Sie, wann er versucht wird.
way-value = { $way }: { $value }
way-place = { $way } { $place }
step-services = Geleistete Hilfe
step-wakes = Wann es weitergeht
step-wake-why = Warum
step-wake-on = Tag
step-wake-more = Weiterer Termin
step-outcome = Wie es ausgegangen ist
more-kinds = Weitere Arten

settle-yes = Diesem Termin zustimmen
settle-no = Beim ersten Termin bleiben
resend = Noch einmal senden
notice-unsafe = Die Person sagt: Eine Nummer ist nicht mehr sicher ({ $when }). Rufen Sie nicht an, bevor sie berichtigt ist.
notice-proposed = Die andere Seite schlägt vor, bis { $when } zu antworten. Der erste Termin war { $first }.
notice-proposed-waits = Sie haben { $when } vorgeschlagen. Die andere Seite entscheidet.
notice-resend = { $organisation } konnte einen Ihrer Einträge nicht öffnen.
notice-resend-contact = { $organisation } konnte nicht öffnen, was Sie darüber geschrieben haben, wie die Person zu erreichen ist, und ruft niemanden an, bis Sie es noch einmal senden.
notice-given-up = { $organisation } konnte etwas von Ihnen nicht öffnen, auch nicht, als es noch einmal kam. Rufen Sie dort an, und sagen Sie es am Telefon.
news-correction = Berichtigt: Wie die Person zu erreichen ist, kann anders sein
news-contact = Geändert wurde, wie die Person zu erreichen ist
news-contact-on = Wie die Person zu erreichen ist, wurde geändert am { $when }
news-parts = Berichtigt: { $parts }
news-handover = Neu übergeben: Wie die Person zu erreichen ist, kann anders sein
news-number_unsafe = Die Person sagt: Eine Nummer ist nicht mehr sicher
news-seen = Gesehen
news-resend = Dort ließ sich etwas von Ihnen nicht öffnen: Senden Sie es noch einmal
news-given-up = Dort lässt sich etwas von Ihnen nicht öffnen: Rufen Sie an
news-sheet = Ein gedrucktes Blatt ist veraltet
message-row = Neue Nachricht
message-row-unopened = Neue Nachricht; sie lässt sich hier nicht öffnen
message-new = { $organisation } hat Ihnen geschrieben
message-new-go = Lesen
message-new-unopened = Etwas davon lässt sich hier nicht öffnen.
row-failed = Nicht erreicht: { $reason }
failed-unopened = Der Grund lässt sich hier nicht öffnen
also-with = Dieselbe Anfrage liegt auch bei: { $organisations }
also-with-what = Sie wurde an eine andere Organisation gesendet, als niemand wusste, ob die erste angekommen war. Nehmen Sie eine davon zurück.
notice-rounds = { $count ->
    [one] Bisher eine Rückfrage.
   *[other] Bisher { $count } Rückfragen. Ein Anruf geht vielleicht für alle schneller.
}
notice-attempts = { $count ->
    [one] Einer von drei Versuchen ist gescheitert.
   *[other] { $count } von drei Versuchen sind gescheitert.
}
notice-stale = Die neueste Mitgliederliste, die ein anderes Mitglied gesehen hat, ist älter, als die Regeln erlauben. Sagen Sie es dem Büro des Netzwerks.
find-way = Die Person wurde nicht erreicht, und { $organisation } kommt ohne Sie nicht weiter. Geben Sie einen anderen Weg an.
find-way-correct = Den Weg zur Person berichtigen
find-way-handover = Noch einmal übergeben
find-way-waits = { $organisation } ist um einen anderen Weg zur Person gebeten.
last-try = Letzter Versuch ({ $when }): { $reason }

conflict-title = Etwas kam dazwischen
conflict-what = Während Sie entschieden haben, ist das geschehen:
conflict-yours = Ihr Schritt wurde nicht gesendet: { $step }.
conflict-kept = Was Sie geschrieben haben, bleibt erhalten.
conflict-gone = Er ist nicht mehr möglich.
conflict-overtaken = Was dazukam, betrifft das, worauf beruht, was Sie geschrieben haben. Lassen Sie es, und sehen Sie das Formular noch einmal an: Es zeigt, was jetzt gilt.
conflict-again = Meinen trotzdem senden
conflict-leave = Lassen, ich sehe noch einmal nach

## Conversation and history

conversation = Gespräch
conversation-none = Noch nichts geschrieben.
write-to = An { $organisation } schreiben
send = Senden
talk-you = Sie, { $when }
talk-they = { $organisation }, { $when }
history = Verlauf
history-zone = Auch die Uhrzeit bei { $organisation } zeigen
history-there = Dort: { $when }
history-taken = Eingegangen { $when }
history-by = Bis { $when }
entry-unreadable = Das konnte auf diesem Gerät nicht geöffnet werden. Die andere Seite wird gebeten, es noch einmal zu senden.
entry-withheld = Die andere Seite hat den Inhalt davon nicht gesendet.
detail-answer-by = Antwort bis { $when }
detail-next-try = nächster Versuch { $when }
detail-first-contact = { $worker }: erster Kontakt bis { $day }
detail-takes = Übernimmt: { $needs }
detail-wakes = { $reason }: { $date }
detail-feedback = { $question } { $answer }

did-enquiry = Gesendet
did-delivered-you = Hier geöffnet
did-delivered-they = Dort geöffnet
did-acknowledged-you = Sie haben bestätigt
did-acknowledged-they = Die andere Seite hat bestätigt
did-proposed-you = Sie haben einen anderen Termin vorgeschlagen
did-proposed-they = Die andere Seite hat einen anderen Termin vorgeschlagen
did-date_settled-you = Sie haben den Termin festgelegt
did-date_settled-they = Die andere Seite hat den Termin festgelegt
did-question-you = Sie haben eine Rückfrage gestellt
did-question-they = Die andere Seite hat eine Rückfrage gestellt
did-reply-you = Sie haben die Rückfrage beantwortet
did-reply-they = Die andere Seite hat die Rückfrage beantwortet
did-accepted-you = Sie haben Ja gesagt
did-accepted-they = Die andere Seite hat Ja gesagt
did-part_accepted-you = Sie haben einen Teil angeboten
did-part_accepted-they = Die andere Seite hat einen Teil angeboten
did-declined-you = Sie haben Nein gesagt
did-declined-they = Die andere Seite hat Nein gesagt
did-redirect_proposed-you = Sie haben eine andere Organisation genannt
did-redirect_proposed-they = Die andere Seite hat eine andere Organisation genannt
did-answered-you = Sie haben geantwortet
did-answered-they = Die andere Seite hat geantwortet
did-unaccepted-you = Sie haben die Zusage zurückgenommen
did-unaccepted-they = Die andere Seite hat die Zusage zurückgenommen
did-handover-you = Sie haben übergeben
did-handover-they = An Sie übergeben
did-contact_failed-you = Sie konnten die Person nicht erreichen
did-contact_failed-they = Die andere Seite konnte die Person nicht erreichen
did-reached-you = Sie haben die Person erreicht
did-reached-they = Die andere Seite hat die Person erreicht
did-supported-you = Sie haben Hilfe geleistet
did-supported-they = Die andere Seite hat Hilfe geleistet
did-rested-you = Sie haben es ruhen lassen
did-rested-they = Die andere Seite hat es ruhen lassen
did-woken-you = Sie haben es fortgesetzt
did-woken-they = Die andere Seite hat es fortgesetzt
did-closed-you = Sie haben es abgeschlossen
did-closed-they = Die andere Seite hat es abgeschlossen
did-recalled = Zurückgeholt, bevor es geöffnet wurde
did-withdrawn-you = Sie haben es zurückgezogen
did-withdrawn-they = Die andere Seite hat es zurückgezogen
did-withdrawn-person = Die Person hat gebeten aufzuhören
did-withdrawal_undone-you = Sie haben doch weitergemacht
did-withdrawal_undone-they = Die andere Seite hat doch weitergemacht
did-withdrawal_undone-person = Die Person möchte weitermachen
did-victim_declined = Die Person wollte es nicht
did-message-you = Sie haben geschrieben
did-message-they = Die andere Seite hat geschrieben
did-correction-you = Sie haben es berichtigt
did-correction-they = Die andere Seite hat es berichtigt
did-undone-you = Sie haben den letzten Schritt rückgängig gemacht
did-undone-they = Die andere Seite hat den letzten Schritt rückgängig gemacht
did-number_unsafe = Die Person sagt: Eine Nummer ist nicht mehr sicher
did-not_contacted = Die Person sagt: Niemand hat sich bei mir gemeldet
did-code_changed = Ein neuer Code für die Person
did-seat_changed-you = Neue Schlüssel hier
did-seat_changed-they = Neue Schlüssel dort
did-unreadable-you = Etwas konnte hier nicht geöffnet werden
did-unreadable-they = Etwas konnte dort nicht geöffnet werden
did-resent-you = Sie haben es noch einmal gesendet
did-resent-they = Die andere Seite hat es noch einmal gesendet

## Send

send-lead = Drei Seiten. Sie bleiben versiegelt auf diesem Gerät, bis Sie senden.
send-step = { $step } von 3
send-step-to = { $step } von 3 · an { $organisation }
send-title-1 = Wer kann helfen?
send-title-2 = Was wird gebraucht?
send-title-3 = Prüfen und zustimmen
send-seven-answers = Sieben Antworten, keine Namen. Die Organisation, die sie erhält, liest sie in ihrer Sprache.
send-three-answers = Drei Antworten, nichts über eine Person.
send-lives-in = Land, in dem Hilfe gebraucht wird
send-for = Wofür
send-organisation-in = Organisation in diesem Land: { $country }
send-none-fits = Keine davon passt
send-none-fits-more = Dieses Netzwerk hat dort kein weiteres Mitglied. Fragen Sie das Büro des Netzwerks, wer in diesem Land hilft.
send-go-2 = Weiter zum Bedarf
send-go-3 = Weiter zum Prüfen
send-happened-in = Geschehen in
send-language = Sprache, die beste zuerst
send-language-more = Weitere Sprache
send-language-add = Sprache hinzufügen
send-level = Wie gut
send-kinds = Arten der Unterstützung
send-risks = Vor dem ersten Kontakt zu wissen
send-note = Bis zu 300 Zeichen, keine Namen oder Nummern
send-note-information = Ihre Frage
send-about-country = Über welches Land
send-sealed = Auf diesem Gerät für { $organisation } versiegelt. Niemand dazwischen kann es lesen. Sie können es eine Minute lang rückgängig machen und zurückholen, bis es geöffnet wird.
soon = Wie bald?
soon-p1 = Antwort bis { $when }
soon-p2 = Antwort bis { $when }
soon-p3 = Antwort bis { $when }
soon-p4 = Antwort bis { $when }. Keine persönlichen Daten.
soon-own = Anderen Termin setzen
soon-own-date = Antwort der anderen Seite bis
soon-own-hint = In Ihrer eigenen Ortszeit. Ein früherer Termin als üblich braucht einen Grund.
soon-own-reason = Warum so bald? Keine Namen oder Nummern
fold-each = Wie bald, für jede Art
fold-context = Wann, und die Umstände
fold-working = Was im Umgang mit dieser Person hilft
fold-safety = Sicherheit
fold-law = Verfahren, Anträge, Fristen
fold-note = Eine kurze Notiz
aside-who = Woher wir das wissen
aside-who-what = Namen, Orte und Schlüssel stammen aus der unterschriebenen Mitgliederliste. „Daten ins Ausland“ sagt, was die Regeln des Netzwerks für dieses Land vorsehen.
aside-no-names = Noch keine Namen
aside-no-names-what = Entschieden wird allein danach. Name, Nummer und was geschehen ist folgen, wenn die andere Seite Ja sagt.
aside-no-names-folds = Lassen Sie weg, was nicht wichtig ist. Nichts in den Aufklappfeldern ist erforderlich.
aside-information = Keine Person darin
aside-information-what = Eine Frage zu Rechten, Verfahren oder Angeboten. Nichts, was auf jemanden hinweisen könnte.
aside-sent = Nach dem Senden
aside-sent-until = Die andere Seite hat Zeit bis { $when }. Sie sehen es unter „Heute“.
aside-sent-yes = Wenn sie Ja sagt, übergeben Sie: einen sicheren Weg zur Person, und einen Namen.

agree-title = Vier Grundlagen, für Sie vorbereitet
agree-person = Mit der Person
agree-policy = Aus den Regeln
agree-who = { $what }: Wer stimmt zu?
agree-who-what = Unter 18 sagt das Recht des Landes, wer zustimmen darf. Ein Elternteil oder Vormund, der die Tat begangen haben könnte, entscheidet nicht.
agreed-by-child = Das Kind oder die junge Person hat zugestimmt
agree-answer-by = Antwort der anderen Seite bis { $when }
agree-referral = An diese Organisation, für diesen Bedarf. { $method }, auf { $language }, heute. Gilt bis { $until }.
agree-secrecy = Entbindet Sie von der Schweigepflicht, nur gegenüber dieser Organisation. { $method }, auf { $language }. Gilt bis { $until }.
agree-answer = Was die Person gesagt hat
agree-method = Wie sie gefragt wurde
agree-language = In welcher Sprache
agree-language-own = In der Sprache der Person
agree-until = Gilt bis
agree-until-hint = Jetzt: { $date }. Die Person kann die Zustimmung jederzeit vorher zurücknehmen.
agree-special = Grund für Angaben zu Gesundheit, Überzeugungen und Ähnlichem
agree-special-none = Nichts dergleichen geht mit

## Hand over

handover-title = Übergeben
handover-not-now = Jetzt gibt es nichts zu übergeben.
handover-said-yes = { $organisation } hat Ja gesagt
handover-needed = Zwei Dinge sind nötig: ein sicherer Weg zur Person und ein Name. Lassen Sie weg, was nicht wichtig ist.
handover-again = Hier steht, was Sie zuvor übergeben haben. Ändern Sie, was nicht mehr stimmt: Dies ersetzt alles Frühere.
handover-renewed = Seit Sie das geschrieben haben, wurde etwas Neues gesagt. Das Formular zeigt jetzt, was gilt: Sehen Sie alles noch einmal an.
handover-check = Prüfen und übergeben
handover-as-seen = Das wird { $organisation } sehen
handover-no-way-back = Lesen Sie es so, wie es dort gelesen wird. Ist es übergeben, so ist es gelesen: Es lässt sich berichtigen, aber nicht zurücknehmen.
handover-sealed = Das ist allein für { $organisation } versiegelt. Unter „Heute“ sehen Sie, wann die Person erreicht wurde.
handed-over-at = Übergeben
corrected-at = Berichtigt
safe-first = { $organisation } sieht das als Erstes.
safe-none-before = { $organisation } soll die Person bis { $when } erreichen, und vorher ist keine Zeit sicher. Die erste ist: { $next }. Das wird dort angezeigt.
way = Weg
way-safe = Sicher?
way-hours = Wann es sicher ist
way-hours-hint = In der Zeit der Person. Ohne Zeiten: Tag und Nacht.
way-zone = Zeitzone der Person
way-hours-note = Ein Wort dazu (es entscheidet nichts)
way-add = Weiterer Weg
way-another = Weiterer Weg
way-fold = { $way }: { $safe }
way-remove = Diesen Weg entfernen
way-not-home = Der Treffpunkt ist nicht die Wohnung der Person
way-value-telephone = Nummer
way-value-text_message = Nummer
way-value-email = Adresse
way-value-letter = Adresse
way-value-in_person = Wo
way-answerer = Wer abheben darf
way-say = Was zu sagen ist
way-word-means = Es bedeutet
way-unsafe = { $way }: nicht sicher. Nicht verwenden.
way-none-receiver = Kein Weg ist jetzt sicher. Fragen Sie { $organisation }.
way-none-sender = Kein Weg ist jetzt sicher. { $organisation } meldet sich bei niemandem, bis Sie das berichtigen.
way-replaced = Am { $date } ersetzt. Nicht verwenden.
way-failed = { $way }. Ein Versuch ist gescheitert ({ $when }): { $reason }. Nicht verwenden.
way-failed-unprinted = Ein Weg wird nicht gedruckt, weil ein Versuch gescheitert ist ({ $way }: { $reason }). Verwenden Sie nur, was hier steht.
way-failed-here = { $organisation } hat das am { $when } versucht: { $reason }
way-unprinted = Was nicht sicher ist, wird nicht gedruckt ({ $ways }). Verwenden Sie nur, was hier steht.
way-unasked-unprinted = Es gibt einen Weg, bei dem niemand gefragt hat, ob er sicher ist: Er wird nicht gedruckt ({ $ways }). Fragen Sie zuerst.
way-corrected = Berichtigt am { $date }. Ältere Nummern und Adressen dürfen nicht verwendet werden und sind nicht gedruckt.
way-there-now = jetzt { $when } ({ $zone })
way-both-times = { $theirs } (dort), { $ours } (bei Ihnen)
way-not-now = Jetzt nicht. Nächste sichere Zeit: { $when }
way-next-safe = Nächste sichere Zeit: { $when }
way-not_understood = Wann das sicher ist, lässt sich hier nicht sagen. Nicht verwenden, bevor Sie { $organisation } gefragt haben.
way-not_understood-sender = Wann das sicher ist, lässt sich hier nicht sagen. Fragen Sie die Person auf sicherem Weg und berichtigen Sie es.
way-not_asked = Niemand hat die Person gefragt, ob das sicher ist. Fragen Sie zuerst { $organisation }.
way-not_asked-sender = Niemand hat die Person gefragt, ob das sicher ist. Fragen Sie sie und berichtigen Sie es.
way-show = { $way }: trotzdem zeigen
way-preview-held = Die andere Seite sieht das erst, wenn sie eine Taste drückt.
way-in-doubt = { $way }: vielleicht nicht mehr sicher. Nicht verwenden.
way-no-language = { $way }: keine gemeinsame Sprache. Vorerst nicht verwenden.
way-not-before = Der nächste Versuch: nicht vor { $when }
doubt-stop = Jetzt niemanden kontaktieren: nicht anrufen, nicht schreiben, nicht hingehen.
doubt-unreadable = Am { $when } wurde etwas Neueres geschrieben, und es lässt sich hier nicht öffnen. Was hier steht, kann die Person in Gefahr bringen.
doubt-withheld = Am { $when } wurde etwas Neueres geschrieben, und der Server gibt es nicht heraus. Was hier steht, kann die Person in Gefahr bringen.
doubt-number_unsafe = Die Person sagt: Eine Nummer ist nicht mehr sicher ({ $when }).
doubt-not_reached = Was hier steht, hat die Person nicht erreicht ({ $when }).
doubt-try_unopened = Was über einen Versuch notiert wurde, die Person zu erreichen ({ $when }), lässt sich hier nicht öffnen. Darin kann stehen, dass eine Nummer falsch ist.
doubt-no-language = Der letzte Versuch ist gescheitert: Es gab keine gemeinsame Sprache ({ $when }).
doubt-stopped = Die Person hat das gestoppt ({ $when }).
doubt-then-receiver = { $organisation } weiß davon und kann es noch einmal senden. Fragen Sie selbst nach, unter einer Nummer, die Sie kennen, und warten Sie, bis das Neue hier steht.
doubt-then-asked = Warten Sie, bis { $organisation } die Person gefragt und es hier berichtigt hat.
doubt-then-try = Schreiben Sie { $organisation }: Dort kann man die Person fragen und es hier berichtigen.
doubt-then-sender = Fragen Sie die Person auf sicherem Weg, wie sie jetzt zu erreichen ist, und berichtigen Sie es hier. Bis dahin kontaktiert { $organisation } niemanden.
doubt-part = Dazu wurde vielleicht etwas Neueres gesagt, das sich hier nicht öffnen lässt: Vielleicht fehlt etwas, oder es stimmt nicht mehr.
fold-legal-name = Amtlicher Name, Geburtsdatum, Adresse
fold-beside = Eine Vertrauensperson, eine Vertretung
story-account = Ein kurzer Bericht
story-read-in = Der Person vorgelesen auf
story-not-read = Noch nicht vorgelesen
story-approve = Die Person ist mit diesen Worten einverstanden
story-approve-hint = Ändern Sie ein Wort, dann fragen Sie noch einmal.
story-plan = Der Plan, in einer Zeile
story-written = Geschrieben auf { $language }.
story-read = Der Person auf { $language } vorgelesen.
story-approved = Einverstanden am { $date }.
story-not-approved = Die Person hat ihr Einverständnis nicht gegeben.
link-date = Termin
link-day = Tag
day-passed = Dieser Tag ist vorbei. Stimmt das Jahr?
day-passed-right = Der Tag stimmt
day-passed-value = { $date } (schon vorbei)
link-whose = Bei wem
link-reference = Aktenzeichen, Stelle, Telefon
link-add-date = Termin hinzufügen
link-add-reference = Aktenzeichen hinzufügen
extra-nothing = Nichts davon geht mit, wenn die Person nicht ausdrücklich zustimmt.
extra-agrees = Die Person stimmt zu, dies weiterzugeben
extra-noted = Als gefragt vermerkt am { $date }, gilt bis { $until }
extra-agreed = Zugestimmt am { $date }, gilt bis { $until }.
extra-text-health = Was man dort wissen muss
extra-text-beliefs = Was man dort wissen muss
extra-text-right_to_stay = Was man dort wissen muss
extra-text-assessment = Zusammenfassung, keine Punktzahl
extra-text-suspect = Name, und warum er gebraucht wird
along-story = Bericht
along-dates = { $count ->
    [one] 1 Termin
   *[other] { $count } Termine
}
along-references = { $count ->
    [one] 1 Aktenzeichen
   *[other] { $count } Aktenzeichen
}
along-nothing = Sonst nichts
check-contact = Kontakt
check-name = Name
check-along = Geht mit
check-stays = Bleibt hier
check-nobody-else = { $organisation } und sonst niemand
still-agrees = Die Person ist weiterhin einverstanden
still-agrees-hint = Zustimmung vom { $date }, gilt bis { $until }
aside-ask = Fragen Sie in dieser Reihenfolge
aside-ask-order = Welche Nummer? Wer hört sie noch? Wann sind Sie allein? Was dürfen wir sagen?
aside-ask-unsure = Unklar, ob es sicher ist? Schreiben Sie es dazu. Ein vorsichtiger Anruf ist besser als keiner.
aside-once = Einmal erzählt
aside-once-what = Was Sie hier schreiben, muss die Person nicht noch einmal sagen.
aside-once-codes = Vorgegebene Angaben erscheinen in der Sprache der anderen Seite. Ihre eigenen Worte bleiben, wie Sie sie geschrieben haben.
aside-never = Geht nie mit
aside-never-what = Pässe, Bankdaten, intime Bilder, aufgezeichnete Vernehmungen, Ihre eigenen Notizen.
aside-after = Nach der Übergabe
aside-after-correct = Eine Nummer hat sich geändert? Berichtigen Sie sie: Die neue steht oben, die alte ist durchgestrichen.
correct-title = Das Übergebene berichtigen
correct-lead = { $organisation } sieht das Neue oben, das Alte durchgestrichen.
correct-link = Das Übergebene berichtigen
correct-check = Die Berichtigung prüfen
correct-in-doubt = Was { $organisation } hat, stimmt vielleicht nicht mehr. Fragen Sie die Person auf sicherem Weg, sehen Sie hier alles durch und senden Sie es.
correct-asked = Ich habe die Person noch einmal gefragt: Was hier steht, stimmt
correct-both = Seit Sie begonnen haben, hat auch jemand anders das geändert: { $parts }.
correct-both-what = Wählen Sie, was stimmt: was jetzt gilt oder was Sie geschrieben haben.
correct-take-theirs = Nehmen, was jetzt gilt
correct-send = Berichtigung senden
correct-not-now = Jetzt gibt es nichts zu berichtigen.
aside-correct = Schnell, aber sicher
aside-correct-what = Nur was Sie ändern, wird gesendet. Ist ein Weg nicht mehr sicher, kennzeichnen Sie ihn so; löschen Sie ihn nicht bloß.

## First-call sheet

sheet = Blatt für den ersten Anruf
sheet-for = Für: { $worker }
sheet-anyone = wer auch immer anruft
sheet-printed = Gedruckt: { $when }
sheet-ring = { $name } anrufen
sheet-ring-by = { $name } anrufen bis { $when }
sheet-ring-from = { $name } anrufen ab { $when }
sheet-ring-again = { $name } anrufen, nicht vor: { $when }
sheet-by-way = { $name } erreichen. Weg: { $way }
sheet-by-way-from = { $name } erreichen ab { $when }. Weg: { $way }
sheet-by-way-again = { $name } erreichen, nicht vor: { $when }. Weg: { $way }
sheet-ask = Bevor Sie { $name } erreichen: zuerst fragen
sheet-needs = Was die Person zuerst braucht
sheet-went = Wie es gegangen ist
sheet-spoke = Mit der Person gesprochen
sheet-no-answer = Niemand hat sich gemeldet
sheet-someone-else = Jemand anderes war am Telefon
sheet-wrong-number = Die Nummer ist falsch
sheet-not-safe = Jetzt nicht sicher
sheet-says-no = Die Person sagt Nein
sheet-when = Datum und Uhrzeit
sheet-agreed = Was vereinbart wurde, nächster Anruf
sheet-bring-back = Bringen Sie dieses Blatt zur Ansprechperson zurück. Dort wird es vernichtet. Nicht kopieren, nicht behalten.
sheet-nothing = Es wurde noch nichts übergeben.
sheet-in-doubt = Es gibt kein Blatt zu drucken, bis das Neue hier steht. Wurde vorher eines gedruckt, nehmen Sie es zurück.
sheet-parts = Etwas Neueres lässt sich hier nicht öffnen. Auf diesem Blatt fehlt vielleicht etwas, oder es stimmt nicht mehr: { $parts }.
sheet-print-here = Drücken Sie auf dieser Seite „Drucken“: Dann wird das Blatt neu geholt, damit keine alte Nummer auf Papier kommt.
sheet-not-fetched = Ob das noch stimmt, ließ sich nicht erfragen, deshalb wird nicht gedruckt. Versuchen Sie es noch einmal.
sheet-outdated = Das Blatt, das Sie am { $when } gedruckt haben, ist veraltet. Drucken Sie es neu und nehmen Sie das alte zurück.
sheet-taken-back = Das alte ist zurück

## What a form still needs

missing-needed = Bitte füllen Sie das aus
missing-undecided-needed = Wählen Sie zuerst: was jetzt gilt oder was Sie geschrieben haben
missing-asked-needed = Ein Teil davon ist zweifelhaft. Fragen Sie zuerst die Person auf sicherem Weg, und haken Sie das dann ab
missing-contradicts = Das widerspricht sich: sicher, und nie zu verwenden
missing-no_address = Das ist keine E-Mail-Adresse
missing-no_number = Hier steht keine Nummer zum Anrufen
missing-impossible = Jede Zeile braucht einen Tag, einen Beginn, ein späteres Ende und die Zeitzone
missing-far_away = Dieser Tag kann nicht stimmen
missing-unsure = Dieser Tag ist vorbei. Berichtigen Sie ihn, oder sagen Sie, dass er stimmt
missing-number_between = Eine Zahl von { $from } bis { $to }
missing-whole_between = Eine ganze Zahl von { $from } bis { $to }
missing-day_between = Ein Tag vom { $from } bis zum { $to }
missing-too_long = Das ist zu lang
missing-names_somebody = Das sieht aus wie ein Name, eine Nummer oder eine Adresse. Lassen Sie es vorerst weg.
missing-country-needed = Wählen Sie das Land
missing-organisation-needed = Wählen Sie eine Organisation
missing-country_needed-needed = Wählen Sie, wo die Person lebt
missing-country_of_crime-needed = Wählen Sie, wo es geschehen ist
missing-crime-needed = Wählen Sie die Straftat
missing-relation-needed = Wählen Sie, wem es geschehen ist
missing-age-needed = Wählen Sie das Alter
missing-languages-needed = Wählen Sie eine Sprache
missing-needs-needed = Wählen Sie mindestens eine Art der Unterstützung
missing-information-needed = Wählen Sie, worum es geht
missing-language-needed = Wählen Sie die Sprache der Antwort
missing-note-too_long = Die Notiz ist länger als 300 Zeichen
missing-note-names_somebody = Die Notiz sieht aus, als enthielte sie eine Nummer oder eine Adresse. Lassen Sie sie vorerst weg.
missing-region-names_somebody = Der Landesteil sieht aus wie eine Nummer oder eine Adresse
missing-date_reason-needed = Sagen Sie, warum der Termin früher als üblich ist
missing-own_date-contradicts = Dieser Zeitpunkt ist schon vorbei
missing-own_date-impossible = Das liegt zu weit in der Zukunft
missing-deadline-on-needed = Nennen Sie den Tag der Frist
missing-links-dates-kind-needed = Wählen Sie, was für ein Termin das ist
missing-links-dates-on-needed = Nennen Sie den Tag dieses Termins
missing-links-references-kind-needed = Wählen Sie, bei wem das geführt wird
missing-links-references-value-needed = Nennen Sie Aktenzeichen, Stelle oder Telefon
missing-date_reason-names_somebody = Der Grund sieht aus, als enthielte er eine Nummer oder eine Adresse
missing-agreements-referral-needed = Fragen Sie die Person, ob sie der Vermittlung zustimmt
missing-agreements-secrecy-needed = Fragen Sie die Person, ob Sie dort darüber sprechen dürfen
missing-agreements-referral-until-contradicts = Das endet, bevor es beginnt
missing-agreements-secrecy-until-contradicts = Das endet, bevor es beginnt
missing-agreements-referral-until-impossible = Das liegt zu weit in der Zukunft
missing-agreements-secrecy-until-impossible = Das liegt zu weit in der Zukunft
missing-contact-ways-needed = Geben Sie einen Weg zur Person an, der nicht unsicher ist
missing-contact-not_home-needed = Nie Besuche zu Hause: Bestätigen Sie, dass der Treffpunkt nicht die Wohnung der Person ist, oder ändern Sie ihn
missing-identity-name_used-needed = Geben Sie einen Namen an, den die Person verwendet
missing-still_agrees_at-needed = Fragen Sie die Person, ob sie weiterhin einverstanden ist
missing-extra-health-needed = Gesundheit: Fragen Sie die Person, ob es weitergegeben werden darf, oder leeren Sie das Feld
missing-extra-beliefs-needed = Sexuelle Orientierung, Religion, ethnische Herkunft: Fragen Sie die Person, ob es weitergegeben werden darf, oder leeren Sie das Feld
missing-extra-right_to_stay-needed = Aufenthaltsrecht: Fragen Sie die Person, ob es weitergegeben werden darf, oder leeren Sie das Feld
missing-extra-assessment-needed = Zusammenfassung der Einschätzung: Fragen Sie die Person, ob sie weitergegeben werden darf, oder leeren Sie das Feld
missing-extra-suspect-needed = Name der verdächtigten Person: Fragen Sie die Person, ob er weitergegeben werden darf, oder leeren Sie das Feld
missing-correction-needed = Es wurde nichts geändert
missing-message-needed = Schreiben Sie zuerst etwas
missing-key-needed = Tippen Sie den gedruckten Entsperrschlüssel ein
missing-device-needed = Geben Sie diesem Gerät einen Namen
missing-proof-needed = Tippen Sie den Prüfcode vom Papier ab
missing-invite-name-needed = Geben Sie den Namen der Organisation an
missing-invite-country-needed = Wählen Sie das Land
missing-invite-zone-needed = Wählen Sie die Zeitzone
missing-invite-mail-needed = Geben Sie eine Mailadresse an
missing-step-by-needed = Geben Sie ein Datum an
missing-step-by-contradicts = Dieser Zeitpunkt ist schon vorbei
missing-step-by-impossible = Das liegt zu weit in der Zukunft
missing-step-takes-needed = Wählen Sie mindestens einen Teil
missing-step-takes-contradicts = Das ist alles, worum gebeten wurde: Sagen Sie stattdessen „Wir können helfen“
missing-step-question-needed = Wählen Sie eine Rückfrage
missing-step-reply-needed = Wählen Sie eine Antwort
missing-step-decline-needed = Wählen Sie einen Grund
missing-step-unaccept-needed = Wählen Sie einen Grund
missing-step-withdrawal-needed = Wählen Sie einen Grund
missing-step-failed-needed = Wählen Sie, was geschehen ist
missing-step-way-needed = Wählen Sie, auf welchem Weg es versucht wurde
missing-step-again-needed = Geben Sie für den nächsten Versuch eine Zeit innerhalb von 14 Tagen an
missing-step-anyway-needed = Der nächste Versuch liegt außerhalb der sicheren Zeiten. Wählen Sie eine andere Zeit oder fragen Sie zuerst die Person
missing-step-organisation-needed = Wählen Sie eine Organisation
missing-step-services-needed = Wählen Sie mindestens eine Hilfe
missing-step-wakes-needed = Geben Sie einen Grund und einen Tag an
missing-step-wakes-contradicts = Ein Tag zum Aufwachen ist heute oder später
missing-step-wakes-impossible = Das liegt zu weit in der Zukunft
missing-step-outcome-needed = Wählen Sie, wie es ausgegangen ist
missing-step-words-needed = Sagen Sie es in ein paar Worten
lack-name = Geben Sie ihm einen Namen
lack-description = Sagen Sie, was es tut
lack-kinds = Wählen Sie mindestens eine Art der Hilfe
lack-countries = Wählen Sie mindestens ein Land
lack-reach = Ein öffentliches Angebot braucht eine Nummer, eine Mailadresse oder eine Website
lack-phone = Eine der Nummern ist keine Telefonnummer
lack-email = Das ist keine Mailadresse
lack-website = Eine Website beginnt mit https:// oder http://
lack-hours = Zeiten brauchen mindestens einen Tag, einen Anfang und ein Ende
lack-zone = Wählen Sie die Zeitzone der Zeiten
lack-place = Ein Ort braucht Stadt oder Gemeinde und Land, außer er bleibt geheim; ein Punkt braucht beide Zahlen
lack-ages = Dieses Alter kann nicht stimmen: Das Mindestalter liegt über dem Höchstalter, oder eines ist zu hoch
lack-translations = Ein Text in einer anderen Sprache braucht eine eigene Sprache und etwas Text
lack-too_long = Ein Text ist zu lang
lack-lines = Jede Zeile braucht einen Namen, eine Mailadresse und, wenn Sie eine nennen, eine Sprache der Oberfläche
lack-twice = Eine Adresse steht zweimal da: Nehmen Sie eine der Zeilen heraus
missing-ask-lines-needed = Schreiben Sie mindestens ein Angebot auf
missing-ask-lines-too_long = Das sind mehr als 200. Senden Sie sie in Teilen
missing-mapping-country-needed = Wählen Sie das Land
missing-mapping-title-needed = Geben Sie ihr einen Titel
missing-mapping-closes-needed = Wählen Sie einen Tag ab heute, innerhalb von zwei Jahren
missing-service-circle-needed = Sagen Sie, wer es lesen darf
missing-kept-confirm-needed = Geben Sie Tage von 7 bis 3660 an
missing-kept-expire-needed = Geben Sie Tage von 7 bis 3660 an

## Failures. `detail` is never shown: it may be technical.

problem-general = Das hat nicht geklappt. Nichts, was Sie geschrieben haben, ist verloren. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es dem Büro des Netzwerks.
problem-other_words = Die Schlüssel auf dem Server sind nicht die, deren Wörter Sie verglichen haben. Nichts wurde unterschrieben. Vergleichen Sie die Wörter noch einmal.
problem-offline = Es gibt keine Verbindung. Nichts, was Sie geschrieben haben, ist verloren. Versuchen Sie es noch einmal, wenn sie wieder da ist.
problem-unavailable = Der Server kann jetzt nicht antworten. Nichts, was Sie geschrieben haben, ist verloren. Versuchen Sie es in ein paar Minuten noch einmal.
problem-fault = Im Inneren ist etwas schiefgegangen. Nichts, was Sie geschrieben haben, ist verloren. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es dem Büro des Netzwerks.
problem-full = Der Server hat keinen Platz mehr. Nichts, was Sie geschrieben haben, ist verloren. Sagen Sie es dem Büro des Netzwerks.
problem-mails_today = Jede Adresse bekommt in einer Bestandsaufnahme eine E-Mail am Tag, und Sie können 1.000 am Tag senden. Versuchen Sie es morgen noch einmal.
problem-too_many = Das war oft in kurzer Zeit. Warten Sie eine Minute, dann versuchen Sie es noch einmal.
problem-sign_in_again = Die Sitzung ist zu Ende. Sperren und entsperren Sie: Ihr Entwurf bleibt erhalten.
problem-sign_in_refused = Der Server hat diese Schlüssel nicht angenommen. Wenn Ihre Organisation geschlossen wurde oder neue Schlüssel hat, fragen Sie das Büro des Netzwerks.
problem-not_yours = Das ist für Sie nicht möglich, oder nicht mehr möglich.
problem-not_found = Es ist nicht hier, oder nicht mehr hier.
problem-too_large = Das ist zu lang zum Senden. Kürzen Sie es.
problem-malformed = Die Seite und der Server haben sich nicht verstanden. Laden Sie die Seite neu: Ihr Entwurf bleibt erhalten.
problem-unknown_version = Diese Seite ist älter oder neuer als der Server. Laden Sie die Seite neu: Ihr Entwurf bleibt erhalten.
problem-wrong_method = Diese Seite ist älter oder neuer als der Server. Laden Sie die Seite neu: Ihr Entwurf bleibt erhalten.
problem-wrong_type = Diese Seite ist älter oder neuer als der Server. Laden Sie die Seite neu: Ihr Entwurf bleibt erhalten.
problem-overtaken = Etwas anderes kam dazwischen. Sehen Sie sich die Seite noch einmal an, dann entscheiden Sie.
problem-taken = Das gibt es schon. Sehen Sie sich die Seite noch einmal an.
problem-sent_before = Das wurde schon gesendet, bevor Sie es geändert haben. Ihre Änderung steht nicht darin: Öffnen Sie es unter Heute und schreiben Sie sie dort als Nachricht.
problem-not_valid = Eine Unterschrift oder ein Siegel stimmte nicht, darum wurde nichts gesendet. Laden Sie die Seite neu: Ihr Entwurf bleibt erhalten.
problem-clock_off = Die Uhr dieses Geräts geht mehr als fünf Minuten falsch. Stellen Sie sie richtig, dann versuchen Sie es noch einmal.
problem-list_changed = Die Mitgliederliste hat sich eben geändert. Versuchen Sie es noch einmal.
problem-list_ahead = Es wird eine neuere Mitgliederliste gebraucht. Versuchen Sie es noch einmal.
problem-list_not_valid = Die Mitgliederliste ist in sich nicht stimmig. Nichts wird gesendet. Rufen Sie das Büro des Netzwerks unter einer Nummer an, die Sie kennen.
problem-list_shorter = Die Mitgliederliste ist kürzer als eine, die schon einmal zu sehen war. Nichts wird gesendet. Rufen Sie das Büro des Netzwerks unter einer Nummer an, die Sie kennen.
problem-split_view = Es werden zwei verschiedene Mitgliederlisten gezeigt. Nichts wird gesendet. Hören Sie auf, und rufen Sie das Büro des Netzwerks unter einer Nummer an, die Sie kennen.
problem-newer_version = Eine neuere Version dieser Seite hat etwas geschrieben, das diese nicht lesen kann. Laden Sie die Seite neu. Wenn das nicht hilft, sagen Sie es dem Büro des Netzwerks.
problem-referral_withheld = Der Server führt diese in der Liste, gibt sie aber nicht heraus. Sehen Sie später noch einmal nach; bleibt es so, rufen Sie die andere Organisation unter einer Nummer an, die Sie kennen.
problem-no_calendar = Der Kalender der Organisation, an die es geht, fehlt, darum lässt sich kein Termin berechnen. Versuchen Sie es noch einmal.
problem-referral_not_valid = Die Schritte dieser Vermittlung passen nicht zusammen, darum wird nichts davon gezeigt. Rufen Sie die andere Organisation unter einer Nummer an, die Sie kennen, und sagen Sie es dem Büro des Netzwerks.
problem-referral_shorter = Schritte dieser Vermittlung, die schon zu sehen waren, fehlen, darum wird nichts davon gezeigt. Rufen Sie die andere Organisation unter einer Nummer an, die Sie kennen, und sagen Sie es dem Büro des Netzwerks.
problem-no_keys = Die Schlüssel dieser Organisation stehen nicht in der Mitgliederliste. Nichts kann für sie versiegelt werden.
problem-no_referral_key = Der Schlüssel dieser Vermittlung konnte hier nicht geöffnet werden, darum kann ihr nichts hinzugefügt werden.
problem-refused = Dieser Schritt ist jetzt nicht möglich. Sehen Sie sich die Seite noch einmal an.
problem-refused-wrong_state = Dieser Schritt ist nicht mehr möglich. Sehen Sie sich die Seite noch einmal an.
problem-refused-ended = Diese Vermittlung ist beendet.
problem-refused-stopping = Die Person hat gebeten aufzuhören. Jetzt geht nichts weiter.
problem-refused-date_passed = Dieser Termin ist vorbei. Wählen Sie einen späteren.
problem-refused-date_too_far = Dieser Termin liegt zu weit voraus. Wählen Sie einen innerhalb von 14 Tagen.
problem-refused-no_date_proposed = Ein solcher Termin ist nicht mehr vorgeschlagen. Sehen Sie sich die Seite noch einmal an.
problem-refused-too_many_proposals = Es wurden schon drei Termine vorgeschlagen. Schreiben Sie stattdessen eine Nachricht.
problem-refused-too_many_attempts = Drei Versuche sind gescheitert. Es kann nicht noch einmal übergeben werden.
problem-refused-wake_month = Es kann höchstens 24 Monate ruhen, und nicht bis zu einem Monat, der vorbei ist.
problem-refused-undo_over = Das lässt sich nicht mehr rückgängig machen: Eine Minute ist vorbei, oder etwas kam dazwischen.
problem-refused-not_undoable = Dieser Schritt lässt sich nicht rückgängig machen: Er wurde schon gelesen.
problem-refused-full = Von Ihnen steht in dieser Vermittlung so viel, wie hineinpasst. Sie lässt sich noch abschließen oder zurückziehen; für mehr senden Sie eine neue.
problem-incomplete = Es fehlt noch etwas. Sehen Sie sich das Formular noch einmal an.
problem-not_an_unlock_key = Das ist kein Entsperrschlüssel. Sehen Sie sich jeden Buchstaben noch einmal an.
problem-other_network = Dieser Schlüssel gehört zu einem anderen Netzwerk.
problem-network_unknown = Dieser Browser kennt Ihr Netzwerk noch nicht. Öffnen Sie die Adresse auf dem Blatt Ihres gedruckten Schlüssels, oder nehmen Sie einen Passkey.
problem-keyring_unknown = Dieser Schlüssel öffnet hier nichts. Nehmen Sie einen anderen.
problem-keyring_replaced = Jemand hat andere Schlüssel an die Stelle der Ihren gesetzt. Nichts wurde geöffnet. Rufen Sie das Büro des Netzwerks unter einer Nummer an, die Sie kennen.
problem-keyring_unreadable = Der Schlüssel passt, aber Ihre Schlüssel konnten nicht geöffnet werden. Nichts wurde geändert. Sagen Sie es dem Büro des Netzwerks.
problem-keyring_old = Der Server gab Schlüssel heraus, die älter sind als die zuletzt verwendeten. Nichts wurde geöffnet. Rufen Sie das Büro des Netzwerks unter einer Nummer an, die Sie kennen.
problem-keyring_not_listed = Ihre Schlüssel sind nicht die in der Mitgliederliste. Nichts wird gesendet. Rufen Sie das Büro des Netzwerks unter einer Nummer an, die Sie kennen.
problem-keyring_changed = Ihre Schlüssel wurden von einem anderen Gerät aus geändert. Sperren und entsperren Sie, dann versuchen Sie es noch einmal.
problem-too_many_devices = Es kann kein weiterer Schlüssel hinzugefügt werden.
problem-passkey_cancelled = Der Passkey wurde nicht verwendet. Versuchen Sie es noch einmal, oder nehmen Sie den gedruckten Entsperrschlüssel.
problem-passkey_not_made = Es wurde kein Passkey gemacht. Versuchen Sie es noch einmal, oder nehmen Sie einen gedruckten Entsperrschlüssel.
problem-passkey_there_already = Dieses Gerät hat schon so einen Passkey. Nehmen Sie diesen oder ein anderes Gerät.
problem-passkey_unsupported = Dieser Browser oder dieses Gerät kennt keine Passkeys der Art, die hier nötig ist. Nehmen Sie einen anderen Browser, ein anderes Gerät oder einen gedruckten Entsperrschlüssel.
problem-passkey_address = Passkeys gehen unter dieser Adresse nicht. Öffnen Sie den Arbeitsbereich unter seinem eigenen Namen, wie ihn das Büro des Netzwerks genannt hat.
problem-passkey_unnamed = Dieser Passkey sagte nicht, wem er gehört. Nehmen Sie einen anderen oder einen gedruckten Entsperrschlüssel.
problem-passkey_unusable = Der Passkey ließ sich hier nicht verwenden. Versuchen Sie ein anderes Gerät oder den gedruckten Entsperrschlüssel.
problem-passkey_without_prf = Der Passkey dieses Geräts kann keine Schlüssel öffnen. Nehmen Sie ein anderes Gerät oder einen gedruckten Entsperrschlüssel.
problem-passkey_other = Ein anderer Passkey als der eben erstellte hat geantwortet. Versuchen Sie es noch einmal, und wählen Sie den neuen.
problem-passkey_changing = Dieser Passkey gibt jedes Mal ein anderes Geheimnis und kann deshalb keine Schlüssel öffnen. Das ist ein Fehler des Geräts. Nehmen Sie ein anderes Gerät oder einen gedruckten Entsperrschlüssel: Der geht immer.
problem-passkey_secret = Dieser Passkey gab ein anderes Geheimnis als das, mit dem Ihre Schlüssel versiegelt sind. Nichts wurde geöffnet. Manche Telefone tun das, wenn sie ein anderes Gerät entsperren: Nehmen Sie den Passkey auf dem Gerät, auf dem er gemacht wurde, oder einen gedruckten Entsperrschlüssel. Geht auch das nicht, rufen Sie das Büro des Netzwerks unter einer Nummer an, die Sie kennen.
passkey-delete = Der Passkey „{ $name }“ nützt jetzt nichts: Löschen Sie ihn in den Einstellungen Ihres Geräts.
problem-invitation_closed = Diese Einladung ist nicht mehr offen. Machen Sie mit dem Schlüssel weiter, den Sie erstellt haben, oder bitten Sie das Büro um eine neue Einladung.
problem-invitation_withdrawn = Diese Einladung wurde zurückgezogen. Ihr Link geht nicht mehr, und niemand kann damit beitreten. Wenn Sie beitreten wollten, fragen Sie das Büro des Netzwerks oder die Person, die Ihnen den Link geschickt hat.
problem-invitation_moved = Inzwischen hat sich das geändert: Die Organisation hat ihre Schlüssel erstellt oder ist schon Mitglied. Nichts wurde beendet. Sehen Sie nach, wie es jetzt steht, und entscheiden Sie dann.
invitation-withdrawn-title = Diese Einladung wurde zurückgezogen
invitation-closed-title = Diese Einladung ist nicht mehr offen
problem-kit_not_proven = Prüfen Sie zuerst das Notfallset: Tippen Sie den Code vom Papier ab.
problem-draft_unreadable = Ein Entwurf auf diesem Gerät konnte nicht geöffnet werden.
problem-notes_closed = Dieser Browser lässt die Seite auf diesem Gerät gerade nichts aufbewahren. Was Sie schreiben, steht nur auf dieser Seite: Lassen Sie sie offen. Es wird wieder versucht.
problem-notes_full = Auf diesem Gerät ist kein Platz mehr. Was Sie schreiben, steht nur auf dieser Seite: Lassen Sie sie offen und schaffen Sie Platz. Es wird wieder versucht.
problem-starting = Die Seite startet noch. Einen Moment.
problem-locked = Es ist gesperrt. Entsperren Sie, und machen Sie weiter: Ihr Entwurf bleibt erhalten.
problem-entry_changed = Jemand hat diesen Eintrag inzwischen geändert. Sehen Sie sich die neue Fassung an, dann schreiben Sie Ihre noch einmal.
problem-mapping_closed = Die Bestandsaufnahme ist geschlossen. Verschieben Sie ihren letzten Tag, um weitere Antworten anzunehmen.
problem-entry_lacking = Etwas fehlt oder kann nicht stimmen. Sehen Sie sich die markierten Felder an.
problem-mapping_open = Der Server hat den Titel oder den letzten Tag nicht angenommen. Sehen Sie sich beides noch einmal an.
problem-mapping_ask = Einer der Namen oder eine der Mailadressen lässt sich nicht verwenden. Niemand wurde gefragt. Sehen Sie sich die Zeilen noch einmal an.
problem-mapping_publish = Es wurde nichts übernommen, das alle lesen dürfen. Nichts wurde veröffentlicht.
problem-mapping_answer = Dieses Angebot nimmt nicht teil, darum kann nichts davon gespeichert werden.
problem-mapping_remove = Was veröffentlicht wurde, bleibt. Schließen Sie die Bestandsaufnahme stattdessen.
