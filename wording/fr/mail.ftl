### Mail. It carries no fact of a case. Draft: not yet reviewed by a native reader.

mail-greeting = Bonjour,
mail-signature = Onward, pour { $organisation }
mail-why = Vous recevez ce message parce que vous êtes le point de contact pour { $organisation }, ou en assurez la suppléance. Ce dont il s’agit se lit uniquement dans l’espace de travail.

mail-needs_you-subject = Quelque chose vous attend, au plus tard { DATETIME($by, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
mail-needs_you-body =
    Quelque chose vous attend, au plus tard { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Ouvrez votre espace de travail pour le voir :

mail-late-subject = Quelque chose vous attend toujours
mail-late-body =
    Quelque chose vous attend depuis { DATETIME($since, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Ouvrez votre espace de travail pour le voir :
mail-late-after = En cas d’absence, veillez à ce que quelqu’un de votre organisation réponde.

mail-enrol-subject = Votre place dans le réseau vous attend : continuez avec l’étape suivante
mail-enrol-body =
    Vous avez commencé à préparer la place dans le réseau pour { $organisation }. Vous pouvez reprendre là où vous en étiez, aujourd’hui ou un autre jour :
mail-enrol-after = Le lien est valable jusqu’au { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Personne d’autre que vous ne doit l’ouvrir.
