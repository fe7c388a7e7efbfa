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

## Mails to a service in a national mapping. $organisation: the service. $asker: who maps. $title: what the mapping is called.

mail-mapping-subject = Please describe your service by { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping-body =
    { $asker } is making a map of the services that support victims of crime: “{ $title }”. It asks each service seven things: what help you give, to whom, how people find you and reach you, how many you can help, who works for you, and who pays.

    You decide for each part who may read it. You can stop and go on another day, until { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }:
mail-mapping-after = The link is for { $organisation } alone: whoever has it can change your answer. If you do not take part, say so there, and { $asker } will not ask again.

mail-mapping_again-subject = A reminder: please describe your service by { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping_again-body =
    { $asker } asked you to describe your service for “{ $title }”. Your answer has not been sent yet. What you began is kept.

    The form is open until { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }:

## A mail to whoever keeps entries in the directory. $count: how many services it keeps.

mail-confirm-subject = Are your services in the directory still right?
mail-confirm-body =
    { $count ->
        [one] { $organisation } has one service in the directory. It was last confirmed half a year ago or more, and is now shown further down.
       *[other] { $organisation } has { $count } services in the directory. At least one was last confirmed half a year ago or more, and is now shown further down.
    }

    If everything is still right, one click says so:
mail-confirm-after = If something has changed, change it in your workspace, under Directory: that confirms it too. The link works until { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

## A mail to whoever keeps entries in the directory, once the network’s office sent a change back.

mail-sent_back-subject = Something of yours in the directory needs another look
mail-sent_back-body =
    The network’s office looked at something that you wrote for the directory and sent it back, with a reason. What you wrote is kept.

    Open your workspace, under Directory, to see it:
