### Zahlen aus dem Verzeichnis: was es gibt und was fehlt. Für alle, die Hilfe planen, und für alle, die es wissen möchten. Entwurf: noch nicht geprüft.

figures-link = Zahlen
figures-title = Zahlen – Onward
figures-heading = Das Verzeichnis in Zahlen
figures-lead = Welche Hilfe in diesem Verzeichnis steht und wo es Lücken hat. Gezählt wird nur, was alle hier sehen können.
figures-all =
    { $count ->
        [0] Noch gibt es keine Angebote.
        [one] Es gibt { $count } Angebot.
       *[other] Es gibt { $count } Angebote.
    }
figures-number = { $count }
figures-zero = Eine 0 heißt, dass hier nichts eingetragen ist, nicht dass es nichts gibt.
figures-column-number = Angebote
figures-several = Ein Angebot, das zu mehreren Zeilen gehört, zählt in jeder. Darum ergeben die Zeilen zusammen mehr als alle Angebote.
figures-unsaid = Keine Angabe
figures-none = Noch nichts.
figures-nothing = Noch keines: { $names }.

figures-country-heading = Nach Land
figures-country-column = Land
figures-country-abroad = Aus dem Ausland erreichbar
figures-country-note = Länder, in denen ein Angebot arbeitet, und Länder mit einem Mitglied des Netzwerks. Ein Angebot, das in mehreren Ländern arbeitet, zählt in jedem.

figures-kind-heading = Nach Form der Hilfe
figures-kind-column = Form der Hilfe

figures-group-heading = Nach Menschen, für die es ist
figures-group-column = Für wen
figures-group-note = Ein Angebot, das niemanden nennt, ist für alle da.

figures-language-heading = Nach Sprache
figures-language-column = Sprache

figures-way-heading = Nach dem Weg, auf dem man Hilfe erhält
figures-way-column = Weg

figures-fresh-heading = Wie aktuell die Einträge sind
figures-fresh-column = Stand am { $date }
figures-fresh-fresh = Rechtzeitig bestätigt
figures-fresh-due = Wieder zu bestätigen
figures-fresh-never = Von denen, die es anbieten, nie bestätigt
figures-fresh-note = Wer etwas anbietet, bestätigt ab und zu, dass der Eintrag stimmt. Zusammen ergeben diese Zeilen alle Angebote.

## Gaps

figures-gaps-heading = Wo Hilfe fehlt
figures-gaps-lead =
    { $count ->
        [one] Das Netzwerk erreicht { $count } Land: gezählt werden Länder mit einem Mitglied und Länder, in denen ein Angebot arbeitet.
       *[other] Das Netzwerk erreicht { $count } Länder: gezählt werden Länder mit einem Mitglied und Länder, in denen ein Angebot arbeitet.
    }
figures-gaps-listed = Eine Lücke heißt, dass in diesem Verzeichnis nichts steht. Vielleicht gibt es Hilfe, die noch niemand eingetragen hat.
figures-gaps-service = Länder ohne ein Angebot
figures-gaps-abroad = Länder ohne ein Angebot, das nach eigener Angabe aus dem Ausland erreichbar ist
figures-gaps-no-gap = Keine.
figures-crime-heading = Nach Art der Straftat
figures-tag-heading = Nach dem, was die Straftat umgibt
figures-gaps-column-crime = Länder, danach, wofür ihre Angebote sind
figures-gaps-named = Ein Angebot dafür
figures-gaps-general = Nur Angebote für jede Straftat
figures-gaps-missing = Kein Angebot
figures-crime-note = Wer nach einer bestimmten Art von Straftat Hilfe sucht, findet auch Angebote, die keine nennen.
figures-tag-note = Angebote für jede Straftat sind die, die weder eine Art von Straftat nennen noch das, was sie umgibt.
figures-which = Welche Länder
figures-which-general = Nur Angebote für jede Straftat: { $countries }.
figures-which-missing = Kein Angebot: { $countries }.

## Downloads

figures-downloads-heading = Die Zahlen mitnehmen
figures-downloads-csv = Tabelle (CSV)
figures-downloads-json = Für Programme (JSON)
figures-downloads-how = In beiden stehen dieselben Zahlen, mit Codes statt Namen und mit den Lücken Land für Land.
