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
