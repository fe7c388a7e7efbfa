### Die öffentlichen Seiten. Wer sie liest, ist vielleicht in Gefahr, unter Schock oder beobachtet: neutrale Titel, das Sicherste zuerst, kurze Wörter.
### Entwurf: noch nicht geprüft.

## Every page

page-title = Onward
page-skip = Zum Inhalt der Seite
page-language = Sprache:
page-draft = Entwurf: Noch niemand mit dieser Muttersprache hat ihn gelesen.
page-leave = Seite verlassen
page-numbers = Dringende Nummern
page-danger = Sind Sie jetzt in Gefahr?
page-danger-call = Rufen Sie den örtlichen Notruf an
page-danger-europe = In Europa ist das die
page-helpline = Hilfetelefon für Opfer, kostenlos, in vielen Ländern Europas:
page-footer = Keine Cookies, keine Tracker. Wir speichern nichts über Ihren Besuch.

## The first page

page-first-heading = Hilfe, die nicht an der Grenze endet
page-first-lead = Nach einer Straftat in einem anderen Land sollte niemand zu Hause noch einmal von vorn anfangen müssen. Mit Onward vermitteln Opferhilfe-Organisationen Betroffene aneinander weiter, wenn diese zustimmen.
page-first-needed = Wenn Sie selbst Hilfe brauchen
page-first-needed-how = Rufen Sie eine Opferhilfe an, dort, wo Sie sind, oder dort, wo Sie wohnen. Sie müssen vorher nicht bei der Polizei gewesen sein. Sie können darum bitten, dass man für Sie Hilfe in einem anderen Land findet.
page-first-works = So geht es
page-first-works-agree = Sie entscheiden, was weitergegeben wird, und können es jederzeit stoppen.
page-first-works-sealed = Was Sie erzählen, ist versiegelt. Nur die beiden Organisationen können es öffnen; diese Website kann es nicht.
page-first-works-date = Jeder Schritt hat einen Termin, damit niemand vergeblich wartet.
page-first-watched = Beobachtet Sie jemand?
page-first-watched-leave = „Seite verlassen“ öffnet ein Lexikon. Dreimal die Umschalttaste (Shift) zu drücken, tut dasselbe.
page-first-watched-history = Den Verlauf Ihres Browsers kann es nicht löschen. Ein privates Fenster hinterlässt weniger Spuren.
page-first-members = Für Organisationen
page-first-members-open = Arbeitsbereich öffnen

## A page that does not exist

page-missing-heading = Diese Seite gibt es nicht
page-missing-why = Vielleicht ist die Adresse alt oder falsch getippt. Sie haben nichts falsch gemacht.
page-missing-back = Zur ersten Seite
