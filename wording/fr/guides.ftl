### What people read at their own pace. Read by somebody who is hurt, tired or afraid, perhaps in a second language: one thought
### in a sentence, nothing frightening, no promise that is not kept. A key ends with the section and the paragraph.
### Draft: not yet reviewed by a native reader.

## Prepare

guide-prepare-when = Avant
guide-prepare-title = Préparer : ce qu’il est bon de savoir avant un voyage
guide-prepare-lead = La plupart des voyages se passent bien. Quelques minutes maintenant rendent l’aide plus facile à trouver si ce n’est pas le cas.
guide-prepare-1 = Des numéros qui fonctionnent
guide-prepare-1-1 = Enregistrez le numéro d’urgence du pays où vous allez. Dans l’Union européenne, c’est le 112.
guide-prepare-1-2 = Enregistrez le numéro d’une ligne d’aide aux victimes de chez vous, joignable depuis l’étranger. Enregistrez aussi le numéro de votre consulat là-bas.
guide-prepare-1-3 = Notez-les aussi sur papier. Un téléphone peut être perdu, volé ou déchargé.
guide-prepare-2 = Les papiers
guide-prepare-2-1 = Laissez des copies de votre passeport, de votre assurance et de vos billets à quelqu’un de confiance. Ou gardez-les dans une boîte mail que vous pouvez ouvrir depuis n’importe quel appareil.
guide-prepare-2-2 = Demandez à votre assurance ce qu’elle couvre après une infraction : un médecin, un ou une interprète, le retour chez vous, des objets volés. Demandez le numéro qui répond la nuit.
guide-prepare-2-3 = Si vous prenez des médicaments, emportez une note avec leur nom, pour un médecin dans un autre pays.
guide-prepare-3 = Les proches
guide-prepare-3-1 = Dites à quelqu’un où vous serez, et convenez de la façon de dire que vous allez bien. Convenez d’un mot qui veut dire : j’ai besoin d’aide et je ne peux pas parler.
guide-prepare-3-2 = Si quelqu’un vous suit, contrôle votre téléphone ou vous menace, parlez avec une organisation d’aide avant de partir. Elle peut préparer le voyage avec vous.
guide-prepare-4 = À savoir, au moins
guide-prepare-4-1 = Une personne blessée par une infraction dans un autre pays peut être aidée dans les deux : là où cela s’est passé, et chez elle.
guide-prepare-4-2 = Pour demander de l’aide à une organisation, il n’est pas nécessaire de parler la langue, d’avoir des papiers ou d’avoir prévenu la police.

## React

guide-react-when = Premières heures
guide-react-title = Réagir : se mettre en sécurité, se faire soigner, garder les papiers
guide-react-lead = Vous n’avez pas à faire tout cela. Ni à le faire dans cet ordre. Commencez par vous mettre en sécurité.
guide-react-1 = Se mettre en sécurité
guide-react-1-1 = Si vous êtes en danger, appelez le numéro d’urgence ci-dessus. Si vous ne pouvez pas parler, restez en ligne ou envoyez quelqu’un.
guide-react-1-2 = Allez dans un endroit où il y a du monde et de la lumière : un hôtel, un magasin, un hôpital, un consulat. Demandez à quelqu’un de rester avec vous.
guide-react-1-3 = Ce qui s’est passé n’est pas votre faute. Trembler, ne rien ressentir ou ne pas se souvenir est habituel, et cela passe.
guide-react-2 = Se faire soigner
guide-react-2-1 = Voyez un médecin, même si les blessures semblent petites. Dites ce qui s’est passé si vous le pouvez. Vous pouvez demander une personne du même sexe que vous.
guide-react-2-2 = Après des violences sexuelles, allez-y dès que vous le pouvez : certains traitements n’agissent que pendant peu de temps. Si vous voulez peut-être des preuves plus tard, et seulement si vous le supportez, ne vous lavez pas et ne vous changez pas avant. Si vous l’avez fait, il est toujours juste d’y aller.
guide-react-2-3 = Demandez un ou une interprète. Ne laissez pas une personne dont vous avez peur traduire pour vous.
guide-react-3 = Garder ce qui montre ce qui s’est passé
guide-react-3-1 = Prenez des photos des blessures et des dégâts. Gardez les vêtements, les billets, les factures et les messages. Ne répondez pas aux menaces, et ne les effacez pas.
guide-react-3-2 = Notez ce dont vous vous souvenez, avec l’heure, dans votre propre langue. Quelques mots suffisent.
guide-react-4 = La police, si vous le souhaitez
guide-react-4-1 = C’est vous qui décidez. Si vous déclarez ce qui s’est passé, demandez un ou une interprète, une confirmation écrite dans une langue que vous comprenez, et le numéro de votre affaire.
guide-react-4-2 = Si vous partez avant d’avoir pu le faire, dans l’Union européenne vous pouvez le faire chez vous. La police de votre pays transmet.
guide-react-5 = Quelqu’un à vos côtés
guide-react-5-1 = Appelez une organisation d’aide. C’est gratuit, personne d’autre ne l’apprend, et vous pouvez arrêter à tout moment. Elle peut en appeler d’autres pour vous.

## Survive

guide-survive-when = Premières semaines
guide-survive-title = Tenir : le retour, le travail, le sommeil, l’argent
guide-survive-lead = Les premières semaines peuvent être étranges : pleines et vides à la fois. Prenez une chose après l’autre.
guide-survive-1 = Rentrer chez soi
guide-survive-1-1 = Vous pouvez rentrer chez vous. Une affaire peut continuer sans que vous soyez sur place. Laissez à la police une adresse ou une boîte mail sûre, et dites-le si un numéro ne l’est pas.
guide-survive-1-2 = Avant de partir, demandez des copies : la déclaration, la lettre du médecin, le nom de la personne qui suit votre affaire.
guide-survive-1-3 = Demandez à l’organisation d’aide là-bas d’en trouver une chez vous. Avec votre accord, elle lui dit ce qui est nécessaire, pour que vous n’ayez pas à tout recommencer.
guide-survive-2 = Le sommeil et la peur
guide-survive-2-1 = De mauvaises nuits, des images qui reviennent, sursauter facilement : beaucoup de gens vivent cela après une infraction. Chez la plupart, cela diminue en quelques semaines.
guide-survive-2-2 = Ce qui aide est simple : des repas réguliers, la lumière du jour, bouger un peu, des gens qui ne vous pressent pas. L’alcool aide une heure et rend la nuit plus mauvaise.
guide-survive-2-3 = Si cela ne diminue pas après un mois, ou si vous pensez à mettre fin à vos jours, parlez dès maintenant à un médecin ou à une ligne d’écoute. Il y a des traitements qui marchent.
guide-survive-3 = Le travail et l’école
guide-survive-3-1 = Un médecin peut écrire que vous n’êtes pas en état de travailler. Demandez ce que votre employeur doit savoir du motif.
guide-survive-3-2 = Demandez de petits pas : des journées plus courtes, une autre place, personne derrière vous.
guide-survive-4 = Les enfants
guide-survive-4-1 = Les enfants remarquent. Dites avec des mots courts et vrais ce qui s’est passé, et que ce n’était pas leur faute. Gardez les habitudes : les repas, l’école, l’heure du coucher.
guide-survive-4-2 = Si un enfant dort mal, est très silencieux ou très agité pendant des semaines, demandez de l’aide pour lui aussi.
guide-survive-5 = L’argent
guide-survive-5-1 = Gardez chaque facture : médecins, trajets, une nouvelle serrure, un téléphone, des jours de travail perdus. Elles comptent dans une demande d’indemnisation.
guide-survive-5-2 = Prévenez votre assurance bientôt, par écrit, et gardez une copie. Certains pays et certains fonds aident pour les frais urgents : une organisation d’aide le sait.
guide-survive-5-3 = Cherchez dès maintenant le délai pour demander une indemnisation, même si vous n’en voulez pas encore. Il est sur la page du pays où cela s’est passé.
guide-survive-6 = Les journalistes et le net
guide-survive-6-1 = Vous ne devez votre récit à personne. Vous pouvez dire non, et vous pouvez le faire dire par quelqu’un d’autre. Demandez à vos amis de ne rien publier à ce sujet.
guide-survive-6-2 = Changez les mots de passe que quelqu’un connaît peut-être. Regardez quels appareils et quelles personnes peuvent voir où vous êtes.

## Recover

guide-recover-when = Plus tard
guide-recover-title = Se rétablir : l’indemnisation, le tribunal, les dates difficiles
guide-recover-lead = Des mois plus tard, l’affaire peut se réveiller, juste quand la vie est calme. Rien de tout cela n’est à faire sans aide.
guide-recover-1 = L’indemnisation
guide-recover-1-1 = Il peut y avoir trois voies pour obtenir de l’argent : de la personne qui a fait cela, d’une assurance, et d’un État. Elles ont des délais différents.
guide-recover-1-2 = Dans l’Union européenne, après une infraction violente et intentionnelle dans un autre pays membre, vous pouvez déposer la demande chez vous. Une autorité y aide à remplir le formulaire et transmet la demande.
guide-recover-1-3 = Demandez même si personne n’a été arrêté. Demandez même si le délai semble passé : il y a peut-être des exceptions.
guide-recover-2 = Le tribunal
guide-recover-2-1 = Demandez tôt si vous devez faire le voyage. Dans l’Union européenne, vous pouvez demander à parler par vidéo, et l’interprète est sans frais.
guide-recover-2-2 = Vous pouvez avoir quelqu’un avec vous. Demandez comment ne pas croiser la personne accusée : une autre entrée, une autre salle d’attente.
guide-recover-2-3 = Dans l’Union européenne, vous pouvez demander qu’on vous prévienne quand l’affaire est jugée, et quand la personne qui a fait cela est remise en liberté.
guide-recover-2-4 = Un jugement peut ne pas donner le sentiment d’une fin, quoi qu’il dise. Prévoyez quelque chose de bon et de calme pour le lendemain.
guide-recover-3 = Les dates difficiles
guide-recover-3-1 = Le jour même, un procès, un film, une odeur peuvent tout faire revenir. C’est la mémoire, ce n’est pas un retour en arrière.
guide-recover-3-2 = Notez les dates dans un calendrier, décidez à l’avance avec qui vous voulez être, et permettez-vous de changer d’avis.
guide-recover-4 = Les autres
guide-recover-4-1 = Certaines personnes trouvent bon de rencontrer des gens qui ont vécu la même chose. D’autres non. Les deux sont justes.
guide-recover-4-2 = Vous pouvez de nouveau demander de l’aide à tout moment, même des années plus tard, même si un jour vous avez dit non.

## Going home to another country

guide-home-title = Rentrer chez soi dans un autre pays
guide-home-lead = Cela s’est passé dans un pays, et vous vivez dans un autre. Les deux ont un rôle pour vous aider.
guide-home-1 = Ce que fait chaque pays
guide-home-1-1 = Là où vous vivez : quelqu’un à qui parler, une thérapie, de l’aide au quotidien, de l’aide pour remplir des formulaires.
guide-home-1-2 = Là où cela s’est passé : la police, le tribunal, l’indemnisation par cet État, les nouvelles de l’affaire.
guide-home-2 = Avant de partir
guide-home-2-1 = Si vous le pouvez, parlez une fois avec une organisation d’aide là où cela s’est passé. Demandez-lui de vous orienter vers une autre chez vous.
guide-home-2-2 = Emportez : le numéro de l’affaire, un nom et un numéro à la police, la lettre du médecin, vos factures.
guide-home-2-3 = Laissez une adresse sûre. Si quelqu’un chez vous ne doit rien savoir, dites-le : on peut écrire à l’organisation à votre place.
guide-home-3 = Si vous êtes déjà de retour
guide-home-3-1 = Rien n’est perdu. Une organisation chez vous peut en joindre une là-bas pour vous.
guide-home-3-2 = Dans l’Union européenne, vous pouvez déclarer l’infraction à la police chez vous si vous n’avez pas pu le faire là-bas, et déposer une demande d’indemnisation à cet État par une autorité de chez vous.
guide-home-4 = Comment se passe ici une orientation
guide-home-4-1 = Vous donnez d’abord votre accord, et vous voyez ce qui est transmis. L’organisation chez vous dit au plus tard à une date donnée si elle peut aider.
guide-home-4-2 = Ce qui est dit est scellé. Ce site et ceux qui le font fonctionner ne peuvent pas le lire.
guide-home-4-3 = Vous pouvez tout arrêter à tout moment, et vous n’avez pas à dire pourquoi.

## Browse safely

guide-safely-title = Cacher votre visite
guide-safely-lead = Si quelqu’un regarde votre téléphone ou votre ordinateur, ces gestes laissent moins de traces. Aucun n’est parfait.
guide-safely-1 = Partir vite
guide-safely-1-1 = « Quitter cette page » ouvre une encyclopédie. Si votre navigateur exécute les scripts, comme la plupart, elle prend la place de cette page, et appuyer trois fois sur la touche Maj (Shift) fait la même chose. Sinon, le bouton Retour ramène ici : fermez aussi la fenêtre.
guide-safely-1-2 = Avec Retour, on peut encore arriver à la page d’avant.
guide-safely-2 = Laisser moins de traces
guide-safely-2-1 = Utilisez un appareil auquel l’autre personne n’a pas accès : au travail, dans une bibliothèque, le téléphone de quelqu’un de confiance.
guide-safely-2-2 = Ou ouvrez une fenêtre privée dans votre navigateur. Elle oublie la visite quand vous la fermez.
guide-safely-2-3 = Vous pouvez effacer certaines pages de l’historique. Tout effacer peut se remarquer : n’effacez que ce qu’il faut.
guide-safely-3 = Ce qui reste caché, et ce qui ne l’est pas
guide-safely-3-1 = Ce site ne dépose pas de cookies, ne charge rien qui vienne d’ailleurs et ne garde aucune trace de qui est venu. Ce que vous tapez dans la recherche ne figure dans aucune adresse.
guide-safely-3-2 = Les deux pays que vous avez choisis figurent dans l’adresse de la page, et donc dans l’historique.
guide-safely-3-3 = Qui gère le réseau que vous utilisez, comme un employeur ou la box de la famille, peut voir que ce site a été ouvert, mais pas quelle page.
guide-safely-3-4 = Les appels peuvent figurer dans la liste d’appels du téléphone, et sur la facture.
guide-safely-4 = Si votre téléphone est surveillé
guide-safely-4-1 = Si quelqu’un sait des choses qu’il ne peut savoir que par votre téléphone, celui-ci est peut-être surveillé. Ne supprimez encore rien : l’autre personne pourrait le remarquer. Posez la question à une organisation d’aide, depuis un autre appareil.

## Accessibility

guide-access-title = Accessibilité
guide-access-lead = Ces pages devraient fonctionner pour tout le monde, sur tout appareil, avec toute aide technique.
guide-access-1 = Ce que nous visons
guide-access-1-1 = Les Règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA, et la norme européenne EN 301 549.
guide-access-1-2 = Tout fonctionne sans scripts, avec un clavier seul, avec un texte deux fois plus grand, sur un écran étroit, en clair et en sombre, et sur papier.
guide-access-1-3 = Chaque carte a à côté d’elle une liste qui dit la même chose.
guide-access-2 = Ce qui n’est pas encore bon
guide-access-2-1 = Les informations sur les pays et les textes des services sont souvent en anglais, ou seulement dans la langue du pays. Leur langue est indiquée.
guide-access-2-2 = Toutes les langues sauf l’anglais sont des versions provisoires.
guide-access-2-3 = Les pages ont été vérifiées par des contrôles automatiques, et avec un clavier dans un navigateur. Des personnes qui utilisent un lecteur d’écran ne les ont pas encore essayées.
guide-access-3 = Nous le dire
guide-access-3-1 = Si quelque chose vous empêche d’utiliser une page, dites-le à l’organisation qui gère ce site, ou à n’importe quelle organisation indiquée ici. Elle transmet.

## Sources

guide-sources-title = Sources et licences
guide-sources-lead = Sur quoi ces pages s’appuient, et à qui est le travail.
guide-sources-1 = Informations sur les pays
guide-sources-1-1 = Les numéros d’urgence, les lignes d’aide, les autorités et les délais viennent de pages publiques. Chacun indique sa source et sa date là où il est montré. Les mots sont les nôtres.
guide-sources-1-2 = Une information n’est dite confirmée qu’après qu’une organisation de ce pays l’a vérifiée telle qu’elle est. Quand l’information change, elle doit être vérifiée de nouveau. Ce que cette organisation dit faux est retiré aussitôt.
guide-sources-2 = Services
guide-sources-2-1 = Les services sont décrits par ceux qui les assurent, selon la Human Services Data Specification. On leur demande deux fois par an de les confirmer. Ce que personne ne confirme descend dans la liste, puis disparaît.
guide-sources-3 = Cartes
guide-sources-3-1 = Les contours viennent de Natural Earth, simplifiés. Ils suivent qui contrôle le terrain, et ne tranchent aucun différend. Aucun service de cartes n’est interrogé ; personne n’apprend donc ce que vous regardez.
guide-sources-4 = Données et programmes d’autres auteurs
guide-sources-4-1 = Leurs licences se trouvent à côté d’eux.
