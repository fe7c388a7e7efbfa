### Mail. Sie trägt nichts von einem Fall: keinen Namen, kein Land, keine Straftat, keine Nummer einer Vermittlung. Entwurf: noch nicht geprüft.

mail-greeting = Guten Tag,
mail-signature = Onward, für { $organisation }
mail-why = Sie erhalten diese Mail, weil Sie Ansprechperson oder Stellvertretung von { $organisation } sind. Worum es geht, steht nur im Arbeitsbereich.

mail-needs_you-subject = Etwas wartet auf Sie, bitte bis { DATETIME($by, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
mail-needs_you-body =
    etwas wartet auf Sie. Bitte kümmern Sie sich darum bis { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } Uhr.

    Öffnen Sie Ihren Arbeitsbereich, um es zu sehen:

mail-late-subject = Etwas wartet noch immer auf Sie
mail-late-body =
    seit { DATETIME($since, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } Uhr wartet etwas auf Sie.

    Öffnen Sie Ihren Arbeitsbereich, um es zu sehen:
mail-late-after = Wenn Sie nicht da sind, sorgen Sie bitte dafür, dass jemand aus Ihrer Organisation antwortet.

mail-enrol-subject = Ihr Platz wartet auf Sie: weiter mit dem nächsten Schritt
mail-enrol-body =
    Sie haben begonnen, den Platz von { $organisation } einzurichten. Sie können dort weitermachen, wo Sie aufgehört haben, heute oder an einem anderen Tag:
mail-enrol-after = Der Link gilt bis { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } Uhr. Nur Sie sollten ihn öffnen.

## Mails to a service in a national mapping. $organisation: the service. $asker: who maps. $title: what the mapping is called.

mail-mapping-subject = Bitte beschreiben Sie Ihr Angebot bis { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping-body =
    { $asker } erfasst die Angebote, die Opfer von Straftaten unterstützen: „{ $title }“. Jedes Angebot wird nach sieben Dingen gefragt: welche Hilfe Sie leisten, für wen, wie man Sie findet und erreicht, wie vielen Sie helfen können, wer bei Ihnen arbeitet und wer bezahlt.

    Sie entscheiden bei jedem Teil, wer ihn lesen darf. Sie können unterbrechen und an einem anderen Tag weitermachen, bis { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } Uhr:
mail-mapping-after = Der Link ist nur für { $organisation } bestimmt: Wer ihn hat, kann Ihre Antwort ändern. Wenn Sie nicht teilnehmen, sagen Sie es dort, und { $asker } wird nicht noch einmal fragen.

mail-mapping_again-subject = Zur Erinnerung: Bitte beschreiben Sie Ihr Angebot bis { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping_again-body =
    { $asker } hat Sie gebeten, Ihr Angebot für „{ $title }“ zu beschreiben. Ihre Antwort wurde noch nicht gesendet. Was Sie begonnen haben, bleibt gespeichert.

    Das Formular ist offen bis { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } Uhr:

## A mail to whoever keeps entries in the directory. $count: how many services it keeps.

mail-confirm-subject = Stimmen Ihre Angebote im Verzeichnis noch?
mail-confirm-body =
    { $count ->
        [one] { $organisation } hat ein Angebot im Verzeichnis. Es wurde vor einem halben Jahr oder noch früher zuletzt bestätigt und steht jetzt weiter unten.
       *[other] { $organisation } hat { $count } Angebote im Verzeichnis. Mindestens eines wurde vor einem halben Jahr oder noch früher zuletzt bestätigt und steht jetzt weiter unten.
    }
    Wenn alles noch stimmt, genügt ein Klick:
mail-confirm-after = Wenn sich etwas geändert hat, ändern Sie es in Ihrem Arbeitsbereich unter „Verzeichnis“: Auch das bestätigt es. Der Link gilt bis { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } Uhr.

## A mail to whoever keeps entries in the directory, once the network’s office sent a change back.

mail-sent_back-subject = Etwas von Ihnen im Verzeichnis braucht noch einen Blick
mail-sent_back-body =
    Das Büro des Netzwerks hat etwas angesehen, das Sie für das Verzeichnis geschrieben haben, und es mit einem Grund zurückgegeben. Was Sie geschrieben haben, ist noch da.

    Öffnen Sie Ihren Arbeitsbereich, unter Verzeichnis, um es zu sehen:
