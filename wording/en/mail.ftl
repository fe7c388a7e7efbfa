### Mail. It carries no fact of a case: no name, no country, no crime, no number of a referral.
### A mail is: greeting, body, the link on a line of its own, what comes after it (if there is such a text), why, signature.
### The link is no part of a text: the isolation marks around an inserted value would end up in the address.
### $organisation: the receiver's own. $by, $since, $at: moments, in the receiver's zone.

mail-greeting = Hello,
mail-signature = Onward, for { $organisation }
mail-why = You get this because you are the contact or deputy of { $organisation }. What it is about stands only in the workspace.

mail-needs_you-subject = Something needs you by { DATETIME($by, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
mail-needs_you-body =
    Something needs you by { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Open your workspace to see it:

mail-late-subject = Something is still waiting for you
mail-late-body =
    Something has been waiting for you since { DATETIME($since, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Open your workspace to see it:
mail-late-after = If you are away, see that somebody of your organisation answers.

mail-enrol-subject = Your seat is waiting: go on with the next step
mail-enrol-body =
    You have begun to set up the seat of { $organisation }. You can go on where you stopped, today or another day:
mail-enrol-after = The link works until { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Only you should open it.
