### Pošta. Ne nosi nijedan podatak o slučaju: ni ime, ni zemlju, ni krivično delo, ni broj upućivanja. Nacrt: još ga niko nije pregledao.
### A mail is: greeting, body, the link on a line of its own, what comes after it (if there is such a text), why, signature.
### The link is no part of a text: the isolation marks around an inserted value would end up in the address.
### $organisation: the receiver's own. $by, $since, $at: moments, in the receiver's zone.

mail-greeting = Dobar dan,
mail-signature = Onward, za organizaciju { $organisation }
mail-why = Ovo dobijate zato što ste kontakt osoba organizacije { $organisation } ili njena zamena. O čemu je reč, stoji samo u radnom prostoru.

mail-needs_you-subject = Nešto čeka na Vas. Rok: { DATETIME($by, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
mail-needs_you-body =
    Nešto čeka na Vas. Rok: { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Otvorite radni prostor da to vidite:

mail-late-subject = Nešto još čeka na Vas
mail-late-body =
    Nešto čeka na Vas. Rok je bio: { DATETIME($since, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Otvorite radni prostor da to vidite:
mail-late-after = Ako ste odsutni, postarajte se da odgovori neko iz Vaše organizacije.

mail-enrol-subject = Vaše mesto čeka: nastavite sa sledećim korakom
mail-enrol-body =
    Počeli ste da pripremate mesto za organizaciju { $organisation }. Možete da nastavite tamo gde ste stali, danas ili drugog dana:
mail-enrol-after = Link važi do: { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Samo Vi treba da ga otvorite.
