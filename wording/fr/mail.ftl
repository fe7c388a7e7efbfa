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

## Mails to a service in a national mapping. $organisation: the service. $asker: who maps. $title: what the mapping is called.

mail-mapping-subject = Merci de décrire votre service, au plus tard { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping-body =
    { $asker } établit une carte des services qui aident les victimes d’infractions : « { $title } ». Sept choses sont demandées à chaque service : quelle aide vous apportez, à qui, comment on vous trouve et comment on vous joint, combien de personnes vous pouvez aider, qui travaille pour vous, et qui paie.

    Vous décidez pour chaque partie qui peut la lire. Vous pouvez vous arrêter et continuer un autre jour, jusqu’au { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } :
mail-mapping-after = Le lien est pour { $organisation } uniquement : qui l’a peut modifier votre réponse. Si vous ne participez pas, dites-le sur cette page, et { $asker } ne vous le demandera plus.

mail-mapping_again-subject = Rappel : merci de décrire votre service, au plus tard { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping_again-body =
    { $asker } vous a demandé de décrire votre service pour « { $title } ». Votre réponse n’est pas encore envoyée. Ce que vous avez commencé est conservé.

    Le formulaire est ouvert jusqu’au { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") } :

## A mail to whoever keeps entries in the directory. $count: how many services it keeps.

mail-confirm-subject = Vos services dans l’annuaire sont-ils encore justes ?
mail-confirm-body =
    { $count ->
        [one] { $organisation } a un service dans l’annuaire. Sa dernière confirmation date de six mois ou plus, et il est maintenant montré plus bas.
        [many] { $organisation } a { $count } de services dans l’annuaire. Pour au moins un d’entre eux, la dernière confirmation date de six mois ou plus, et il est maintenant montré plus bas.
       *[other] { $organisation } a { $count } services dans l’annuaire. Pour au moins un d’entre eux, la dernière confirmation date de six mois ou plus, et il est maintenant montré plus bas.
    }

    Si tout est encore juste, un clic suffit à le dire :
mail-confirm-after = Si quelque chose a changé, modifiez-le dans votre espace de travail, sous Annuaire : cela vaut aussi confirmation. Le lien est valable jusqu’au { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

## A mail to whoever keeps entries in the directory, once the network’s office sent a change back.

mail-sent_back-subject = Quelque chose de vous dans l’annuaire est à revoir
mail-sent_back-body =
    Le secrétariat du réseau a regardé quelque chose que vous avez écrit pour l’annuaire et l’a renvoyé, avec une raison. Ce que vous avez écrit est gardé.

    Ouvrez votre espace de travail, sous Annuaire, pour le voir :
