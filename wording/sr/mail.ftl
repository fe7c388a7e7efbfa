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

## Mails to a service in a national mapping. $organisation: the service. $asker: who maps. $title: what the mapping is called.

mail-mapping-subject = Molimo Vas da opišete svoju službu. Rok: { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping-body =
    Mapu službi koje podržavaju žrtve krivičnih dela, „{ $title }“, pravi { $asker }. Svakoj službi se postavlja sedam pitanja: kakvu pomoć pružate, kome, kako Vas ljudi nalaze i kako dolaze do Vas, kolikom broju ljudi možete da pomognete, ko kod Vas radi i ko to plaća.

    Za svaki deo Vi odlučujete ko sme da ga čita. Možete da zastanete i nastavite drugog dana. Rok: { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mail-mapping-after = Link je samo za službu { $organisation }: ko ga ima, može da promeni Vaš odgovor. Ako ne učestvujete, recite to tamo i više nećete dobijati pitanja. Pita: { $asker }.

mail-mapping_again-subject = Podsetnik: molimo Vas da opišete svoju službu. Rok: { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping_again-body =
    Za „{ $title }“ zamoljeni ste da opišete svoju službu. Pita: { $asker }. Vaš odgovor još nije poslat. Ono što ste počeli ostaje sačuvano.

    Obrazac je otvoren. Rok: { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

## A mail to whoever keeps entries in the directory. $count: how many services it keeps.

mail-confirm-subject = Da li su Vaše službe u imeniku još tačno opisane?
mail-confirm-body =
    { $count ->
        [1] Organizacija { $organisation } ima u imeniku jednu službu. Poslednji put je potvrđena pre pola godine ili više i sada stoji niže na spisku.
        [one] Organizacija { $organisation } ima u imeniku { $count } službu. Bar jedna je poslednji put potvrđena pre pola godine ili više i sada stoji niže na spisku.
        [few] Organizacija { $organisation } ima u imeniku { $count } službe. Bar jedna je poslednji put potvrđena pre pola godine ili više i sada stoji niže na spisku.
       *[other] Organizacija { $organisation } ima u imeniku { $count } službi. Bar jedna je poslednji put potvrđena pre pola godine ili više i sada stoji niže na spisku.
    }

    Ako je sve još tačno, dovoljan je jedan klik:
mail-confirm-after = Ako se nešto promenilo, promenite to u radnom prostoru, pod „Imenik“: i to važi kao potvrda. Link važi do: { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

## A mail to whoever keeps entries in the directory, once the network’s office sent a change back.

mail-sent_back-subject = Nešto vaše u imeniku treba ponovo pogledati
mail-sent_back-body =
    Kancelarija mreže je pogledala nešto što ste napisali za imenik i vratila, uz razlog. Ono što ste napisali je sačuvano.

    Otvorite svoj radni prostor, pod Imenik, da to vidite:
