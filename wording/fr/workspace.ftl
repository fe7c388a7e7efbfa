### The workspace of an organisation’s contact and of the network’s stewards. Draft: not yet reviewed by a native reader.

## Everywhere

tab = { $title } · Onward
skip = Aller au contenu
bar-main = Menu principal
bar-lock = Verrouiller
bar-organisation = { $name }, { $country }
bar-office = Secrétariat : { $network }
menu-language = Langue :{" "}
menu-draft = provisoire
draft-language = Version provisoire.
draft-language-more = Aucune personne de langue maternelle française ne l’a encore relue.
place-today = Aujourd’hui
place-send = Envoyer
place-directory = Annuaire
place-network = Réseau
place-organisation = Organisation
place-members = Membres
place-devices = Appareils
unknown-page = Cette page n’existe pas
unshown-title = Une partie de cette page ne peut pas être affichée
unshown-what = Quelque chose n’y est pas comme il faut. Rien de ce que vous avez écrit n’est perdu, et tout le reste marche. Si cela dure, dites-le au secrétariat du réseau.
loading = Un instant
try-again = Réessayer
back = Retour
change = Modifier
choose = Choisir
choose-more = Choisir encore
done = Terminé
copy = Copier
copied = Copié
remove = Supprimer
more = Plus
print = Imprimer
print-hint = Une seule feuille, A4 ou Letter.
not-said = Non précisé
field-needed = obligatoire
comma = ,
quoted = « { $words } »
two-parts = { $first } : { $second }
two-sentences = { $first }. { $second }.
date-and-time = { $day } à { $time }
date-unreadable = une date qui ne peut pas être affichée
written-in = Écrit en { $language }
writing-in = Écrit en
languages-first = Les plus demandées
languages-more = Toutes les autres
length-near = { $length } caractères sur { $most }
length-over = { $length } caractères sur { $most } : raccourcissez de { $over }. Rien n’est coupé.
offline = Pas de connexion. Vous pouvez lire et écrire ; les étapes partent quand elle revient et que vous appuyez de nouveau.
offline-waits = Il n’y a pas de connexion, et ceci n’est pas à portée de main. Cela s’ouvre tout seul quand la connexion revient. Ce que vous avez ouvert depuis le déverrouillage peut être lu.
soon-locked = Verrouillage dans moins d’une minute. Ce que vous avez écrit est conservé.
soon-locked-tab = Se verrouille bientôt
stay = Je suis toujours là
draft-kept = Brouillon conservé sur cet appareil, scellé, à { $time }.
draft-none = Ce que vous écrivez est conservé sur cet appareil, scellé.
draft-discard = Supprimer le brouillon
draft-thrown = Le brouillon est supprimé.
draft-bring-back = Le reprendre
draft-elsewhere = Un autre onglet conserve ici autre chose.
draft-elsewhere-what = Rien de cet onglet n’est conservé tant que vous n’avez pas choisi. L’autre version sera alors perdue.
draft-take-theirs = Montrer ce que l’autre onglet conserve
draft-keep-mine = Garder ce qui est écrit ici
draft-sent = Ceci a été envoyé. Seule la réponse s’était perdue ; le brouillon a donc disparu.
draft-sent-elsewhere = Ceci a été envoyé depuis un autre onglet.
draft-sent-otherwise = Ceci a été envoyé depuis un autre onglet. Ce que vous avez changé ici n’y figure pas.
draft-sent-open = Ouvrir ce qui a été envoyé
errors-title = Il manque encore quelque chose
as-prepared = Comme préparé

priority-p1 = Urgence immédiate
priority-p2 = Urgent
priority-p3 = Normal
priority-p4 = Information

type-association = Association
type-public_authority = Autorité publique

## Unlock

unlock = Déverrouiller
unlock-passkey = Déverrouiller avec votre clé d’accès
unlock-link = Déverrouiller avec ce lien
unlock-link-what = Ce lien contient une clé de déverrouillage imprimée. Continuez seulement si la clé est à vous : la personne qui vous a donné le lien travaille à la même place, et lit ce que vous y écrivez.
unlock-link-cut = Ce lien n’est pas complet. Copiez-le en entier encore une fois, ou déverrouillez autrement.
unlock-link-not = Elle n’est pas à moi
unlock-again = Le verrouillage revient après 15 minutes, ou quand vous appuyez sur Verrouiller.
unlock-elsewhere = Ma clé d’accès n’est pas ici
unlock-other-device = Utilisez votre autre appareil : choisissez « un autre appareil » quand on vous le demande.
unlock-printed = Ou tapez votre clé de déverrouillage imprimée. Ce n’est pas le kit.
unlock-nothing-works = Rien ne fonctionne ? Demandez à la direction de votre organisation, qui garde le kit.
unlock-sealed = Vos clés ne quittent jamais vos appareils sans être scellées. Le secrétariat du réseau ne peut pas les ouvrir.
unlock-by-number = Cette adresse est un nombre. Les clés d’accès appartiennent à un nom : ouvrez l’espace de travail par le sien.
printed-key = Clé de déverrouillage imprimée
locked-pressed = Verrouillé. Vos brouillons sont conservés, scellés.
locked-idle = Verrouillé après 15 minutes sans activité. Vos brouillons sont conservés, scellés.
locked-shut = Verrouillé : le serveur n’accepte plus ces clés. Vos brouillons sont conservés, scellés. Si votre organisation a été fermée ou a de nouvelles clés, demandez au secrétariat du réseau.
failed-title = Cette page n’a pas pu démarrer

## Joining

joining = Adhésion
join-title = Rejoindre { $network }
join-step = { $step } sur 5 · { $organisation }
join-open-until = Ouvert jusqu’au { $day } ({ $left })
join-kept = Ce qui est fait est conservé. Vous pouvez fermer cette page quand vous voulez, et continuer un autre jour.
join-what = Ce que c’est, et ce qu’il vous faut
join-what-keys = Vous créez les clés avec lesquelles les autres scellent leurs orientations. Elles sont créées sur votre appareil ; le secrétariat du réseau ne les a jamais.
join-what-printer = Une imprimante, pour le kit de la direction
join-what-people = La direction et le point de contact, une demi-heure
join-what-telephone = Plus tard, dix minutes au téléphone
join-what-once = L’invitation s’ouvre une seule fois. Après la troisième étape, seules vos propres clés ouvrent cette page.
join-begin = Commencer
join-read-again = Relire
join-kit = Le kit de la direction, imprimé et vérifié
join-kit-later = Une feuille de papier pour le coffre
join-kit-done = Le code de contrôle a été tapé à partir du papier.
join-kit-make = Le kit permet à votre organisation de revenir quand toutes les clés sont perdues. Imprimez-le ; la direction tape ensuite le code de contrôle inscrit sur le papier.
join-kit-begin = Créer le kit
join-kit-show = Afficher la feuille
join-kit-again = Créer un autre kit
join-proof = Code de contrôle
join-proof-hint = Sur la bande au bas de la feuille. Il prouve que le papier est lisible.
join-proof-wrong = Ce n’est pas le code inscrit sur le papier. Vérifiez encore : il ne contient ni I ni O.
join-proof-go = Continuer
join-key = Une clé pour cet appareil
join-key-later = Une clé d’accès, ou une clé de déverrouillage imprimée
join-key-done = Elle a bien ouvert vos clés.
join-key-what = La clé d’accès ouvre sur cet appareil les clés de l’organisation ({ $organisation }), avec votre doigt, votre visage ou le code de l’appareil.
join-key-go = Créer la clé d’accès
join-key-none = Cet appareil n’a pas de clé d’accès
join-key-paper = Prenez alors une clé de déverrouillage imprimée. Elle s’affiche une seule fois ; imprimez-la et gardez-la à portée de main, séparée du kit.
join-key-paper-go = Créer une clé de déverrouillage imprimée
join-key-second = Vous pourrez ajouter un deuxième appareil plus tard, dans Organisation.
join-words = Huit mots, par téléphone
join-words-later = Dix minutes avec le secrétariat du réseau
join-words-ring = Appelez le secrétariat du réseau au numéro inscrit dans votre convention signée, pas à un numéro reçu dans un message.
join-words-turn = Vous lisez le premier mot, le secrétariat lit le deuxième, et ainsi de suite à tour de rôle.
join-words-why = Cela prouve que les clés qu’on y voit sont bien les vôtres, et que personne n’en a glissé d’autres entre vous.
join-words-done = Vous les avez comparés, et les huit étaient identiques.
join-words-again = Afficher les mots encore une fois
join-sign = Le réseau signe
join-sign-later = Vous êtes alors membre
join-sign-wait = Un garant signe après le même appel. Cette page avance d’elle-même quand c’est fait ; vous pouvez aussi la fermer.
join-sign-ask = Redemander maintenant
join-unclear = Quelque chose n’est pas clair ? Posez la question au secrétariat quand vous appelez. Il voit où vous en êtes, et rien d’autre.
words-you = { $number }, vous
words-they = { $number }, l’autre
words-match = Les huit mots sont identiques
words-differ = Ils sont différents
differ-title = Les mots sont différents
differ-ring-off = Dites-le, et raccrochez. C’est peut-être une simple erreur : rappelez, et lisez lentement. Si un mot reste différent, arrêtez ici.
differ-destroyed = Ces clés sont alors détruites et jamais signées. Le secrétariat envoie une nouvelle invitation.
differ-again = Nous réessayons
differ-stop = Arrêter ici

device-name = Nom de cet appareil
device-name-hint = Pour que vous le reconnaissiez dans la liste, par exemple « Poste du bureau ».
device-name-usual = Cet ordinateur
device-paper = Sur papier
device-passkey = Clé d’accès
device-printed = Clé imprimée
device-since = Depuis le { $date }
printed-once = Ceci s’affiche une seule fois. Imprimez maintenant.
printed-use = Pour déverrouiller : choisissez « Ma clé d’accès n’est pas ici », puis tapez cette clé.
printed-address = Dans un navigateur qui ne connaît pas encore votre réseau, ouvrez cette adresse :
printed-code = La même adresse sous forme de code pour un téléphone
printed-keep = Gardez-la là où personne d’autre n’y a accès. Qui la possède peut ouvrir vos orientations.
printed-not-kit = Ce n’est pas le kit. Le kit reste à la direction.
printed-done = Je l’ai sur papier

## The kit

kit-title = Kit de récupération
kit-back = Retour à l’adhésion
kit-made = Créé le { $date }
kit-check-by = À vérifier au plus tard le { $date }
kit-key = La clé
kit-for = À quoi il sert
kit-for-contact = Désigner un nouveau point de contact quand l’ancien n’est plus là
kit-for-open = Rouvrir vos orientations quand toutes les clés d’accès sont perdues
kit-for-stop = Arrêter un changement que vous n’avez pas demandé
kit-not = Ce qu’il ne peut pas faire
kit-not-sign-in = Se connecter, ou répondre à une orientation
kit-not-secret = Ouvrir quoi que ce soit en secret : chaque utilisation est visible par tous les membres
kit-not-again = Être imprimé une deuxième fois
kit-who = Qui le garde
kit-who-head = La direction, sur papier, dans une enveloppe fermée dans un coffre. Pas le point de contact. Pas de photo, pas de copie, pas de courrier.
kit-lost = S’il est perdu
kit-lost-office = Prévenez aussitôt le secrétariat du réseau. Personne ne peut lire vos orientations avec l’enveloppe seule et sans être vu.
kit-kept-by = Gardé par
kit-closed-on = Fermé le, signature
kit-tear = À détacher ici
kit-proof = Code de contrôle :
kit-proof-what = Tapez-le à l’étape 2 : il prouve que ce papier est lisible. Il n’ouvre rien. Jetez ensuite cette bande.

## Members, for a steward

joining-lead = { $count ->
    [0] Aucune organisation n’est en cours d’adhésion.
    [one] Une organisation est en cours d’adhésion. { $mine ->
        [0] Elle attend quelqu’un d’autre.
       *[other] Elle vous attend.
    }
    [many] { $count } d’organisations sont en cours d’adhésion. { $mine ->
        [0] Aucune ne vous attend.
        [one] Une vous attend.
       *[other] { $mine } vous attendent.
    }
   *[other] { $count } organisations sont en cours d’adhésion. { $mine ->
        [0] Aucune ne vous attend.
        [one] Une vous attend.
       *[other] { $mine } vous attendent.
    }
}
joining-title = En cours d’adhésion
joining-invited = Invitée
joining-enrolled = Clés créées
joining-admitted = Admise
joining-closed = Fermée
joining-closed-list = Invitations fermées ({ $count })
joining-where = { $country } · signatures : { $signed } sur { $needed }
joining-you = Comparer les mots et signer
joining-steward = Attend un autre garant
joining-open-until = Attend l’organisation jusqu’au { $day } ({ $left })
joining-quiet = Vous voyez qui adhère et quelles clés lui appartiennent. Ses orientations vous restent fermées.
invite = Inviter une organisation
invite-name = Nom de l’organisation
invite-mail = Adresse e-mail de sa direction
invite-country = Pays
invite-zone = Fuseau horaire
invite-type = Type
invite-go = Créer l’invitation
invite-link = Lien d’invitation
invite-link-once = Donnez vous-même ce lien à { $name }. Il s’affiche une seule fois, et s’ouvre une seule fois.
invite-again = Un lien s’affiche une seule fois. S’il est perdu, retirez l’invitation et faites-en une nouvelle.
invite-withdraw = Retirer
invite-withdraw-title = Retirer l’invitation de { $name } ?
invite-withdraw-what = Son lien cesse aussitôt de fonctionner.
members-title = Membres
members-none = Aucune organisation n’est encore membre.
members-keys = Clés depuis le { $date }
admission-signatures = { $needed ->
    [one] { $signed ->
        [0] Votre signature l’admet.
       *[other] C’est signé.
    }
    [many] Signatures de garants : { $signed } sur { $needed }.
   *[other] Signatures de garants : { $signed } sur { $needed }.
}
admission-compare = Comparer huit mots
admission-ring = Appelez la direction de l’organisation au numéro inscrit dans la convention signée, pas à un numéro reçu dans un message.
admission-say = Dites : « Lisez-moi votre premier mot. » Lisez ensuite le deuxième, et ainsi de suite à tour de rôle.
admission-means = Signer, c’est dire à chaque membre : ces clés sont celles de cette organisation, et on peut sceller des orientations pour elle.
admission-sign = Les huit mots sont identiques : signer
admission-sure = Signer pour { $organisation } ?
admission-sure-what = Vous avez appelé le numéro de l’accord signé et entendu chacun des huit mots de la bouche de la direction. C’est irrévocable.
admission-sure-go = Oui, signer
admission-by-name = Signé avec votre propre clé, à votre nom, là où chaque membre peut le voir.
admission-signed = Vous avez signé. Un autre garant doit encore signer.
admission-done = Admise. On peut sceller des orientations pour cette organisation.
admission-so-far = Jusqu’ici
admission-invited = Invitée
admission-enrolled = Kit vérifié, clés créées
admission-admitted = Admise
admission-quiet = { $needed ->
    [one] Rien ne peut être scellé pour { $organisation } avant la signature d’un garant. Une signature ne peut pas être reprise.
    [many] Rien ne peut être scellé pour { $organisation } avant la signature de { $needed } de garants. Une signature ne peut pas être reprise.
   *[other] Rien ne peut être scellé pour { $organisation } avant la signature de { $needed } garants. Une signature ne peut pas être reprise.
}
admission-differ = C’est peut-être une simple erreur : relisez une fois, lentement. Si un mot reste différent, quelqu’un se trouve peut-être entre vous.
admission-differ-stop = Arrêter ne signe rien et ferme l’invitation. Appelez ensuite la direction à un autre numéro avant d’inviter de nouveau l’organisation.
admission-once-more = Relire une fois
admission-stop = Arrêter cette admission

## Network and organisation

network-lead = Qui peut orienter vers qui, et depuis quand les clés sont connues.
network-quiet = D’après la liste signée des membres, vérifiée sur cet appareil.
member = Un membre
member-send = Leur envoyer une orientation
member-works = Quand ils travaillent
member-days = Jours ouvrés
member-today = Aujourd’hui
member-today-works = Là-bas, un jour ouvré
member-today-off = Là-bas, ce n’est pas un jour ouvré
member-off = Prochains jours fériés
member-referrals = Orientations
member-referrals-none = Rien n’est en cours entre vous.
member-offers = Leurs services dans l’annuaire
member-offers-none = Aucun service ne figure sous ce nom.
member-offers-country = Tous les services ({ $country })
organisation-about = Dans la liste des membres
devices-title = Vos clés
devices-lead = Ce qui vous ouvre l’espace de travail.
devices-one = Vous n’avez qu’une seule clé. Ajoutez-en une deuxième, pour que la perte d’un appareil soit sans conséquence.
devices-add = Ajouter une clé d’accès
devices-add-passkey = Créer une clé d’accès
devices-add-printed = Créer une clé de déverrouillage imprimée
devices-printed = Pour un appareil sans clé d’accès, ou pour le tiroir. Elle s’affiche une seule fois.

## The directory

directory-services = Nos services
directory-find = Trouver
directory-organisation = Notre organisation
directory-waiting = Changements en attente
directory-kept = Comment il est tenu
directory-mappings = Cartographie
directory-services-lead = Ce que vous tenez à jour dans l’annuaire. D’autres s’y fient : dites de temps en temps que c’est encore juste.
directory-services-office = Ce que le secrétariat du réseau tient lui-même dans l’annuaire. Les membres tiennent leurs propres fiches.
directory-services-quiet = Les fiches de l’annuaire ne sont pas scellées : chacune dit qui peut la lire.
directory-none = Il n’y a encore rien. Ajoutez le premier service.
directory-add = Ajouter un service
directory-still-right = Encore juste
directory-still-right-title = Tout cela est-il encore juste ?
directory-still-right-what = Votre parole vaut pour tout ce qui suit. Les lecteurs voient alors la date d’aujourd’hui comme celle de la dernière confirmation.
directory-still-right-go = Tout cela est juste
directory-still-right-change = Quelque chose a changé
directory-still-right-changed = Cela a changé pendant que vous le regardiez. Regardez encore une fois.
directory-confirmed = Confirmé le { $date }
directory-confirmed-now = Confirmé aujourd’hui : { $name }.
directory-confirmed-not = Confirmation reprise : { $name }. La confirmation précédente vaut de nouveau.
directory-due = À confirmer
directory-expired = À confirmer : le public ne le voit plus
directory-change-waits = Un changement attend le secrétariat
directory-new-waits = Nouveau : attend le secrétariat
directory-came-back = Renvoyé par le secrétariat

directory-new = Un nouveau service
directory-one = Un service
directory-new-lead = Ce qui est marqué est nécessaire. Le reste aide les gens à choisir.
directory-waits-new = Depuis le { $date }, ceci attend le secrétariat du réseau. Personne d’autre ne le voit encore.
directory-waits-change = Depuis le { $date }, ce changement attend le secrétariat du réseau. Les autres voient encore la version d’avant, sauf ce que vous avez caché : c’est déjà caché.
directory-waits-removal = Depuis le { $date }, la suppression attend le secrétariat du réseau. D’ici là, seul le secrétariat voit le service.
directory-removal-over = Le service doit rester : annuler la suppression
directory-removal-over-needed = Une suppression de ce service attend le secrétariat. Pour enregistrer, cochez que le service doit rester.
directory-came-back-on = Le { $date }, le secrétariat du réseau a renvoyé ceci :
directory-came-back-form = Ce que vous avez écrit est ci-dessous, dans le formulaire. Modifiez-le, puis enregistrez-le à nouveau.
directory-came-back-removal = Il devait être retiré. Il est toujours là, et seul le secrétariat le voit. Pour l’afficher de nouveau, dites plus bas qui peut le lire.
directory-came-back-organisation = Le secrétariat du réseau a renvoyé ce que vous avez écrit sur votre organisation.
directory-came-back-look = Voir pourquoi
directory-leave = Laisser comme avant
directory-leave-title = Laisser comme avant ?
directory-leave-what = Ce que vous avez écrit est alors perdu. Les autres continuent de voir ce qu’ils voient maintenant.
directory-left = Laissé comme avant : { $name }.
directory-removal-left = { $name } reste, et seul le secrétariat du réseau le voit : pour l’afficher de nouveau, dites dans le formulaire qui peut le lire.
directory-take-back-change = Annuler le changement
directory-take-back-removal = Annuler la suppression
save = Enregistrer
saved = Enregistré.
directory-kept-public = Enregistré : { $name }. Tout le monde peut le lire maintenant.
directory-kept-members = Enregistré : { $name }. Les membres peuvent le lire maintenant.
directory-kept-coordinator = Enregistré : { $name }. Vous et le secrétariat du réseau pouvez le lire, et personne d’autre.
directory-kept-waits = { $name } attend le secrétariat du réseau. Les autres le voient quand le secrétariat l’accepte.
directory-public-page = Voir sa page publique
directory-remove = Supprimer ce service
directory-remove-title = Supprimer { $name } ?
directory-remove-what = Il quitte l’annuaire, avec ses lieux : le public et les membres ne le trouvent plus. Là où le secrétariat du réseau regarde d’abord les changements, il part quand le secrétariat l’accepte.
directory-remove-go = Supprimer
directory-remove-not = Garder
directory-removed = Supprimé : { $name }.
directory-removal-waits = La suppression attend le secrétariat du réseau : { $name }.

## A service: its parts, with what each means

directory-part-about = Le service
directory-part-kinds = L’aide qu’il apporte
directory-part-kinds-what = Types d’aide : ce qu’une personne reçoit ici.
directory-part-reach = Où il est, et comment le joindre
directory-part-reach-what = Un service que tout le monde peut lire a besoin d’au moins un moyen : un numéro, une adresse e-mail ou un site web.
directory-part-victims = Pour qui
directory-part-victims-what = Types de victimes : après quelles infractions il aide, et pour quelles personnes il est fait. Rien de choisi veut dire tout le monde, après toute infraction.
directory-part-routes = Comment on le trouve
directory-part-routes-what = Qui y oriente des personnes, ou si l’on peut y venir de soi-même.
directory-part-receive = Comment on reçoit son aide
directory-part-receive-what = De quelle manière, dans quelle langue, quand, où, et ce que cela coûte.
directory-part-capacity = Combien de personnes il peut aider
directory-part-capacity-what = Capacité : combien de place il y a maintenant, et au plus.
directory-part-workers = Qui y travaille
directory-part-workers-what = Les salariés et les bénévoles, leur nombre, et leur formation.
directory-part-funding = Qui paie
directory-part-funding-what = D’où vient l’argent du service.

directory-field-name = Nom
directory-field-description = Ce qu’il fait
directory-field-description-hint = Quelques phrases simples, pour quelqu’un qui n’en a jamais entendu parler.
directory-field-next_step = À faire d’abord
directory-field-next_step-hint = Ce que fait d’abord une personne qui en a besoin. Par exemple : appeler, sans papiers.
directory-field-written_in = Écrit en
directory-field-translations = En d’autres langues
directory-field-translations-hint = Qui lit une de ces langues le voit dans la sienne.
directory-translation-language = Langue
directory-translation-add = Ajouter une langue
directory-translation-remove = Retirer
directory-field-circle = Qui peut le lire
directory-field-kinds = Types d’aide
directory-field-crimes = Infractions
directory-field-crimes-hint = Laissez vide s’il aide après toute infraction.
directory-field-crime_tags = Ce qui entoure l’infraction
directory-field-groups = Personnes
directory-field-ages = Âges
directory-field-routes = Comment on y vient
directory-field-ways = Comment l’aide est apportée
directory-field-languages = Langues
directory-field-interpreters = Interprètes
directory-field-phones = Numéros de téléphone
directory-field-email = E-mail
directory-field-website = Site web
directory-field-hours = Heures
directory-field-zone = Fuseau horaire de ces heures
directory-field-places = Lieux
directory-field-countries = Pays où il travaille
directory-field-regions = Parties du pays
directory-field-regions-hint = Une par ligne. Laissez vide s’il travaille dans tout le pays.
directory-field-abroad = Au-delà des frontières
directory-field-fee = Coût
directory-field-intake = Accueil de nouvelles personnes
directory-field-capacity = Capacité
directory-field-workers = Personnel
directory-field-training = Formation
directory-field-funding = Financement

directory-interpreters = Des interprètes viennent pour d’autres langues
directory-ages-youngest = Âge minimal
directory-ages-oldest = Âge maximal
directory-phone-number = Numéro
directory-phone-label = À quoi il sert
directory-phone-abroad = Peut être appelé depuis l’étranger
directory-phone-circle-same = Qui peut lire le service
directory-phone-add = Ajouter un numéro
directory-phone-remove = Supprimer ce numéro
directory-from-abroad-yes = peut être appelé depuis l’étranger
directory-from-abroad-no = ne peut pas être appelé depuis l’étranger
hours-days = Jours
hours-day-and-night = Jour et nuit
hours-opens = De
hours-closes = À
hours-next-day = Cela se termine le jour suivant.
hours-add = Ajouter des heures
hours-remove = Supprimer ces heures
hours = { $days }, de { $opens } à { $closes }
hours-always = { $days }, jour et nuit
days-from-to = { $first } à { $last }
every-day = Tous les jours
directory-place-name = Comment il s’appelle
directory-place-disclosure = Avec quelle précision est-il montré ?
directory-place-withheld = adresse tenue secrète
directory-place-withheld-why = Pour un lieu secret, on ne demande ni adresse, ni ville, ni pays : ce qui n’est pas écrit ne peut pas être découvert. On appelle d’abord.
directory-place-area-why = La rue et le code postal ne sont pas demandés : seule la ville ou la région est conservée et montrée.
directory-place-street = Rue et numéro
directory-place-postal_code = Code postal
directory-place-town = Ville
directory-place-region = Région
directory-place-country = Pays
directory-place-point = Point sur la carte
directory-place-point-what = En degrés, comme une carte les indique. Sans lui, le lieu est dans la liste et pas sur la carte.
directory-place-latitude = Degrés nord
directory-place-longitude = Degrés est
directory-place-access = Pour qui en a besoin
directory-place-add = Ajouter un lieu
directory-place-remove = Supprimer ce lieu
directory-capacity-now = Maintenant
directory-capacity-most = Au plus
directory-as-of = État au
directory-workers-people = Personnes
directory-workers-full_posts = Comptées en équivalents temps plein
directory-workers-hours_before = Heures de formation avant de commencer
directory-workers-hours_a_year = Heures de formation par an
directory-figure = { $name } : { $value }
directory-figure-of = { $name } : { $value } sur { $most }

## What others will see

directory-preview-public = Ce que verra le public
directory-preview-members = Ce que verront les membres
directory-preview-who = Vu par
directory-preview-none-public = Le public n’en voit rien.
directory-preview-none-members = Les membres n’en voient rien. Vous et le secrétariat du réseau le voyez, et personne d’autre.
directory-preview-failed = L’aperçu n’a pas pu être mis à jour.
directory-eyes-public = Le public
directory-eyes-members = Les membres
directory-no-name = Sans nom
directory-card-more = En savoir plus

directory-changed-title = Quelqu’un a modifié ceci entre-temps
directory-changed-what = Ce que vous avez écrit est toujours plus bas. Ces champs diffèrent. Rien n’est enregistré avant votre décision.
directory-changed-theirs = Nouvelle version
directory-changed-mine = Ce que vous avez écrit
directory-changed-keep = Continuer avec ce que j’ai écrit
directory-changed-take = Prendre la nouvelle version
directory-no-difference = Aucune différence qu’on verrait à la lecture.
directory-nothing = Rien
directory-before = Avant
directory-after = Après

## Finding

directory-find-title = Trouver un service
directory-find-lead = Dans tout l’annuaire, avec ce qui est réservé aux membres.
directory-find-words = Mots
directory-find-country = Pays
directory-find-kind = Type d’aide
directory-find-language = Langue
directory-find-open = Ouvert maintenant
directory-find-free = Gratuit
directory-find-abroad = Joignable depuis l’étranger
directory-find-go = Trouver
directory-find-begin = Écrivez ce dont une personne a besoin, ou choisissez un pays ou une forme d’aide, puis appuyez sur « Trouver ». Si rien n’est choisi, vous voyez tout l’annuaire.
directory-any = Peu importe
directory-found = { $count ->
    [0] Rien n’a été trouvé
    [one] { $count } service
    [many] { $count } de services
   *[other] { $count } services
}
directory-found-none = Aucun service de l’annuaire ne réunit tout cela.
directory-found-none-less = Demandez moins : retirez d’abord la langue ou « Ouvert maintenant ».
directory-found-none-ask = Ou demandez à un membre dans ce pays : son point de contact sait ce que l’annuaire ne sait pas. Envoyez une demande d’information.
directory-found-more = Afficher plus

## Our organisation, and how the directory is kept

directory-organisation-lead = Comment votre organisation est nommée au-dessus de ses services. Tout le monde peut le lire.
directory-organisation-name = Nom
directory-organisation-description = Ce que vous faites
directory-kept-lead = Ce qui vaut pour chaque fiche du réseau.
directory-kept-review = Les changements des membres attendent le secrétariat
directory-kept-review-what = Un garant regarde alors chaque changement avant que d’autres le voient. Ce qui cache quelque chose vaut tout de suite.
directory-kept-confirm = Redemander au bout de (jours)
directory-kept-confirm-what = À partir de là, une fiche est marquée et descend dans les listes.
directory-kept-expire = Puis la cacher au public au bout de (jours)
directory-kept-expire-what = Les membres la voient encore.
directory-waiting-lead = Ce que des membres ont modifié. Les autres le voient quand vous l’acceptez.
directory-waiting-none = Rien n’attend.
directory-waiting-quiet = Vous décidez de ce que tout le monde peut lire. Les orientations vous restent fermées.
directory-waits-since = attend depuis
directory-is-new = Ceci est nouveau.
directory-is-removal = Ceci est à supprimer, avec ses lieux.
directory-let = Accepter
directory-send-back = Renvoyer au membre
directory-send-back-title = Renvoyer : { $name } ?
directory-send-back-what = Les autres voient ce qu’ils voyaient avant. Qui l’a écrit retrouve le texte, avec votre raison, et peut le modifier.
directory-send-back-reason = Qu’est-ce qui ne va pas ?
directory-send-back-reason-hint = Dites-le de façon que cela puisse être corrigé. Le contact de l’organisation le lit.
directory-send-back-go = Le renvoyer
directory-let-through = Accepté : { $name }.
directory-sent-back = Renvoyé au membre : { $name }. Les autres voient ce qu’ils voyaient avant.
directory-doubles = Peut-être le même service
directory-doubles-what = Deux sources donnent le même nom à des services que l’on joint de la même façon. Dites s’il s’agit du même. Rien de l’un ne passe jamais dans l’autre ; celui qui n’est pas affiché est conservé, et reste caché jusqu’à votre nouvelle décision. Si le lieu de l’un est gardé secret, vous seul voyez où est l’autre jusqu’à votre décision.
directory-doubles-none = Aucun service ne ressemble à un autre.
directory-doubles-more = Une fois ceux-ci décidés, { $count } autres suivent.
directory-doubles-feed = Flux de données { $name }
directory-doubles-same = Le même : afficher celui de { $source }
directory-doubles-not = Pas le même
directory-doubles-here = Ce qu’un membre ou le secrétariat tient ici reste affiché.
directory-doubles-shown = { $name } : affiché depuis { $shown }, et non { $hidden }.
directory-doubles-apart = { $name } : { $one } et { $other } nomment deux services.
directory-doubles-decided = Décidés
directory-doubles-take-back = Afficher les deux et redemander
directory-doubles-back = { $name } : les deux sont de nouveau affichés.
directory-doubles-unlike = Ils ne se ressemblent plus. Veuillez regarder de nouveau.
directory-left-service = Ce qui était affiché à sa place a disparu, ou moins de gens le voient. Vous seul voyez celui-ci jusqu’à votre décision.
directory-left-place = C’est peut-être un service dont le lieu est gardé secret. Vous seul voyez où il est jusqu’à votre décision.
directory-left-show = L’afficher
directory-left-show-place = Afficher où il est
directory-left-hide = Le laisser caché
directory-left-hide-all = Le cacher entièrement
directory-left-shown = De nouveau affiché : { $name }.
directory-left-stays = Reste caché : { $name }.
country-doubts = Faits mis en doute
country-doubts-what = Un membre dans le pays dit que ces faits des pages publiques sont faux. Vous décidez si tout le monde les lit.
country-doubts-none = Aucun fait n’est mis en doute.
country-hide = Le cacher à tous
country-show = Continuer à le montrer
country-hidden = Caché : { $fact }.
country-shown = Montré : { $fact }.
country-hidden-facts = Faits cachés
country-show-again = Le montrer de nouveau
country-decided = Ce qui a été décidé
country-decided-office = Le bureau du réseau
country-decided-hide = { $name } l’a masqué, { $time }
country-decided-show = { $name } l’a laissé affiché, { $time }
country-decided-undone = Annulé : { $name }, { $time }
country-decided-undo = Annuler
country-undone = Annulé : { $fact }. Ce qui était décidé avant vaut de nouveau.

## Facts about our country

directory-country = Notre pays
country-title = Ce qui est dit sur votre pays : { $country }
country-lead = Tout le monde peut lire ces informations sur les pages publiques. Dites de chacune si elle est juste.
country-none = Aucune information n’est connue sur ce pays.
country-right = C’est juste
country-not-right = C’est faux
country-take-back = Revenir là-dessus
country-wrong-title = Qu’est-ce qui est juste ? { $fact }
country-wrong-hides = Dès lors, personne ne le lit plus sur les pages publiques, jusqu’à ce que le secrétariat du réseau l’ait examiné. Vous pouvez revenir là-dessus.
country-wrong-stays = Cette information reste affichée jusqu’à ce que le secrétariat du réseau ait décidé. Le secrétariat lit ce que vous écrivez. Vous pouvez revenir là-dessus.
country-wrong-correct = Qu’est-ce qui est juste ?
country-wrong-reason = Où cela est-il écrit ?
country-wrong-reason-hint = Une loi, une page d’une autorité, ou comment vous le savez.
country-wrong-go = Dire que c’est faux
country-unconfirmed = Personne dans le pays ne l’a confirmé
country-confirmed = Confirmé le { $date }
country-wrong = Dit faux le { $date } : le public ne le voit pas
country-doubted = Dit faux le { $date } : tout le monde le voit encore
country-said-right = Confirmé : { $fact }.
country-said-wrong = Dit faux : { $fact }. Le public ne le voit plus.
country-said-doubted = Dit faux : { $fact }. Le secrétariat du réseau décide.
country-said-nothing = Retiré : { $fact }.
country-said-correct = Juste :
country-as-of = État au { $date }
country-quiet = Quand la source change, votre confirmation ne vaut plus, et on vous la redemande.
country-yes = Oui
country-no = Non
country-line-inactive = N’est pas en service
country-fact-numbered = { $name } { $number }
country-fact-emergency_general = Numéro d’urgence
country-fact-emergency_police = Police
country-fact-emergency_ambulance = Ambulance
country-fact-emergency_fire = Pompiers
country-fact-helpline_116006 = Ligne européenne d’aide aux victimes, 116 006
country-fact-national_helpline = Ligne d’aide nationale
country-fact-compensation_authority = Qui décide de l’indemnisation
country-fact-compensation_legal_basis = La loi sur l’indemnisation
country-fact-compensation_time_limit = Délai pour demander une indemnisation
country-fact-compensation_police_report_required = L’indemnisation exige une déclaration à la police
country-fact-compensation_assisting_authority = Qui aide pour une demande à l’étranger
country-fact-compensation_deciding_authority = Qui décide d’une demande venue de l’étranger
country-fact-terrorism_contact_point = Point de contact après un acte de terrorisme
country-fact-official_languages = Langues officielles
country-fact-eu_member = Membre de l’Union européenne

## National mappings: services are asked to describe themselves

mapping-title = Cartographie
mapping-title-lead = Demandez aux services d’un pays de se décrire, reprenez leurs réponses dans l’annuaire, et publiez ce qui en est sorti.
mapping-quiet = Rien ici ne nomme une victime. Ce qu’un service a commencé et n’a pas envoyé reste chez lui.
mapping-none = Il n’y a encore aucune cartographie. Ouvrez la première : indiquez le pays et le dernier jour pour répondre.
mapping-open = Ouvrir une cartographie
mapping-nobody = Aucun service n’est encore interrogé
mapping-standing = Réponses : { $answered } sur { $all } ; dans l’annuaire : { $taken }
mapping-open-until = Ouverte jusqu’au { $date }
mapping-closed-on = Close le { $date }

mapping-new = Une nouvelle cartographie
mapping-one = Une cartographie
mapping-answer-one = Une réponse
mapping-new-lead = Vous pourrez modifier plus tard le titre et le dernier jour.
mapping-field-country = Pays
mapping-field-title = Titre
mapping-field-title-example = Les services et tout le monde le lisent. Par exemple : Aide aux victimes, { $country }, { $year }
mapping-field-closes = Dernier jour pour répondre
mapping-field-closes-what = Elle se ferme à la fin de ce jour. À la moitié du temps, un rappel est envoyé à ceux qui n’ont pas répondu.
mapping-open-go = Ouvrir
mapping-opened = Ouverte : { $title }. Invitez maintenant des services.

mapping-invite = Inviter des services
mapping-invite-what = Chacun reçoit un e-mail avec son propre lien et y répond : sans compte, sans mot de passe.
mapping-invite-lines = Services
mapping-invite-lines-what = Un par ligne : le nom, une virgule, l’adresse e-mail. Une liste peut être collée depuis un tableau. Une langue peut suivre après une autre virgule.
mapping-invite-read = { $count ->
    [one] { $count } service sera interrogé :
    [many] { $count } de services seront interrogés :
   *[other] { $count } services seront interrogés :
}
mapping-invite-wrong = { $count ->
    [one] Il manque un nom ou une adresse e-mail, ou la langue est inconnue, à la ligne { $lines }.
    [many] Il manque un nom ou une adresse e-mail, ou la langue est inconnue, aux lignes { $lines }.
   *[other] Il manque un nom ou une adresse e-mail, ou la langue est inconnue, aux lignes { $lines }.
}
mapping-invite-twice = Figure déjà plus haut, et chaque adresse reçoit un seul e-mail : ligne { $lines }
mapping-invite-language = Langue
mapping-invite-language-what = De l’e-mail, et d’abord aussi du formulaire. Pour chaque ligne qui n’en indique pas.
mapping-invite-go = Envoyer les invitations
mapping-invited = { $count ->
    [one] { $count } service est interrogé. L’e-mail est en route.
    [many] { $count } de services sont interrogés. Les e-mails sont en route.
   *[other] { $count } services sont interrogés. Les e-mails sont en route.
}

mapping-figures = { $count ->
    [one] Où elle en est : { $count } service
    [many] Où elle en est : { $count } de services
   *[other] Où elle en est : { $count } services
}
mapping-state-invited = Invité
mapping-state-opened = Ouvert
mapping-state-begun = Commencé
mapping-state-answered = Répondu
mapping-state-declined = Ne participe pas
mapping-taken = Dans l’annuaire
mapping-filled = Ce dont les réponses disent quelque chose
mapping-of = { $count } sur { $all }
mapping-dimension-assistance = Types d’aide
mapping-dimension-victims = Types de victimes
mapping-dimension-finding = Comment on le trouve
mapping-dimension-receiving = Comment on reçoit l’aide
mapping-dimension-capacity = Capacité
mapping-dimension-workers = Personnel et formation
mapping-dimension-funding = Financement

mapping-services = Services
mapping-services-none = Aucun service n’est encore interrogé.
mapping-no-mail = Sur papier
mapping-is-asked = Interrogé le { $date }
mapping-is-reminded = Rappel envoyé le { $date }
mapping-is-answered = A répondu le { $date } : pas encore dans l’annuaire
mapping-is-taken = Dans l’annuaire depuis le { $date }
mapping-is-newer = Réponse renvoyée : l’annuaire a la version d’avant
mapping-is-declined = N’est plus interrogé
mapping-show = Afficher
mapping-show-all = Tous les services
mapping-show-awaited = Ceux qui n’ont pas répondu
mapping-show-to_take = Les réponses qui ne sont pas dans l’annuaire
mapping-show-none = Il n’y en a pas.
mapping-remind = { $count ->
    [one] Envoyer un rappel au service qui n’a pas répondu
    [many] Envoyer un rappel aux { $count } de services qui n’ont pas répondu
   *[other] Envoyer un rappel aux { $count } services qui n’ont pas répondu
}
mapping-reminded = { $count ->
    [0] Aucun rappel envoyé : chacun a reçu un e-mail dans les deux derniers jours.
    [one] Rappel envoyé à { $count } service. Qui a reçu un e-mail dans les deux derniers jours n’en reçoit pas.
    [many] Rappel envoyé à { $count } de services. Qui a reçu un e-mail dans les deux derniers jours n’en reçoit pas.
   *[other] Rappel envoyé à { $count } services. Qui a reçu un e-mail dans les deux derniers jours n’en reçoit pas.
}
mapping-type-in = Saisir une réponse reçue sur papier
mapping-type-in-lead = Elle peut être aussi incomplète que le papier. Ce qui est marqué est nécessaire avant qu’elle entre dans l’annuaire.
mapping-typed = Conservé : { $name }.

mapping-back = Retour à la cartographie
mapping-back-answer = Retour à la réponse
mapping-answer-mail = E-mail
mapping-answer-language = Langue
mapping-answer-asked = Interrogé
mapping-answer-typed = Saisi
mapping-answer-reminded = Dernier rappel
mapping-answer-sent = Réponse
mapping-answer-taken = Entrée dans l’annuaire
mapping-says = Ce qu’elle dit
mapping-says-nothing = Il n’y a pas encore de réponse.
mapping-says-begun = Une réponse est commencée. On peut la lire quand le service l’envoie.
mapping-says-declined = Le service ne participe pas. Rien de lui n’est conservé ici.
mapping-newer-what = Le service a renvoyé sa réponse. L’annuaire dit encore ce qu’il disait avant.
mapping-lacking = Avant qu’elle puisse entrer dans l’annuaire :
mapping-take = La reprendre dans l’annuaire
mapping-take-again = Reprendre la nouvelle version
mapping-put-right = Corriger
mapping-see-service = Sa fiche dans l’annuaire
mapping-taken-now = { $name } est dans l’annuaire.
mapping-taken-waits = { $name } attend le secrétariat du réseau. Les autres le voient quand le secrétariat l’accepte.
mapping-link = Un lien à remettre
mapping-link-what = Pour un service qui n’a pas reçu d’e-mail. Qui a le lien peut répondre jusqu’au { $date }. Les liens d’avant restent valables.
mapping-link-make = Créer un lien
mapping-link-once = Lien, affiché une seule fois
mapping-links-open = { $count ->
    [one] Un lien fonctionne, créé le { $made }. Il fonctionne jusqu’au { $date }.
    [many] { $count } liens fonctionnent, le plus récent du { $made }. Ils fonctionnent jusqu’au { $date }.
   *[other] { $count } liens fonctionnent, le plus récent du { $made }. Ils fonctionnent jusqu’au { $date }.
}
mapping-links-again = Un lien ne peut pas être affiché à nouveau. S’il est perdu, faites-en un autre.
mapping-links-withdraw = Retirer tous les liens
mapping-links-withdraw-title = Retirer tous les liens de { $name } ?
mapping-links-withdraw-what = Ils cessent aussitôt de fonctionner, ceux des courriels aussi. Ce qui a été répondu reste. Un rappel par courriel apporte un nouveau lien : si l’adresse est fausse, retirez plutôt le service de la cartographie.
mapping-links-withdrawn = Aucun lien de { $name } ne fonctionne plus
mapping-take-out = Le retirer de la cartographie
mapping-take-out-title = Retirer { $name } ?
mapping-take-out-what = Ses liens ne fonctionnent plus, et sa réponse est supprimée ici. Ce qui figure dans l’annuaire y reste.
mapping-take-out-go = Retirer
mapping-taken-out = Retiré : { $name }.

mapping-snapshots = Ce que tout le monde peut lire
mapping-snapshots-what = Un instantané montre ce que le public voit, un jour donné, de tout ce qui a été repris. Rien ne le change ensuite.
mapping-publish = Publier un instantané
mapping-publish-first = Reprenez d’abord une réponse : il y aura alors quelque chose à publier.
mapping-publish-title = Publier l’état d’aujourd’hui ?
mapping-publish-what = Tout le monde peut le lire et le télécharger depuis les pages publiques, pour toujours : cela ne peut pas être repris. Ce que seuls les membres peuvent lire n’y est pas.
mapping-publish-go = Publier
mapping-published = { $count ->
    [one] Publié : instantané { $number }, avec { $count } service.
    [many] Publié : instantané { $number }, avec { $count } de services.
   *[other] Publié : instantané { $number }, avec { $count } services.
}
mapping-snapshot = { $count ->
    [one] Instantané { $number } : { $count } service
    [many] Instantané { $number } : { $count } de services
   *[other] Instantané { $number } : { $count } services
}
mapping-compare = Ce qui a changé depuis l’instantané { $number }

mapping-ending = Titre et fin
mapping-ending-open = Quand elle est close, les liens ne fonctionnent plus. Vous pouvez encore saisir des réponses, les reprendre et publier.
mapping-ending-closed = Les services ne peuvent plus répondre. Avec un dernier jour plus tardif, ils le peuvent de nouveau. Un mois après la fin, les adresses, les liens et les réponses non envoyées sont oubliés.
mapping-change = Modifier le titre ou le dernier jour
mapping-changed = Enregistré.
mapping-close = Clore maintenant
mapping-close-title = Clore { $title } ?
mapping-close-what = Les services ne peuvent plus répondre, et plus aucun rappel n’est envoyé. Vous pouvez la rouvrir avec un dernier jour plus tardif.
mapping-close-go = Clore
mapping-is-closed = Close. Les services ne peuvent plus répondre.
mapping-remove = Supprimer cette cartographie
mapping-remove-title = Supprimer { $title } ?
mapping-remove-what = Elle part avec toutes ses réponses, et ses liens ne fonctionnent plus. Ce qui figure dans l’annuaire y reste.
mapping-remove-go = Supprimer
mapping-removed = Supprimée : { $title }.

## The history of a service

directory-history = Historique
directory-history-back = Retour au service
directory-history-none = Rien n’a encore changé.
directory-history-silent = Quelque chose qu’on ne voit pas à la lecture.
directory-author-us = votre organisation
directory-author-steward = le secrétariat du réseau
directory-author-operator = un flux de données
directory-author-program = le programme
directory-way-import = par un flux de données
directory-way-mapping = dans une cartographie
directory-way-review = accepté par le secrétariat
change-whole = Service
change-place = Lieu
change-confirmed = A dit que c’est encore juste
change-confirmed-back = Est revenu là-dessus
change-list-support_kind = Types d’aide
change-list-crime = Infractions
change-list-crime_tag = Ce qui entoure l’infraction
change-list-victim_group = Personnes
change-list-referral_route = Comment on y vient
change-list-support_mode = Comment l’aide est apportée
change-list-abroad = Au-delà des frontières
change-list-fee = Coût
change-list-intake = Accueil de nouvelles personnes
change-list-training_topic = Formation
change-list-funding_source = Financement
change-list-access_need = Pour qui en a besoin
change-field-name = Nom
change-field-description = Ce qu’il fait
change-field-application_process = À faire d’abord
change-field-content_language = Écrit en
change-field-translations = Dans une autre langue
change-field-visibility = Qui peut le lire
change-field-minimum_age = Âge minimal
change-field-maximum_age = Âge maximal
change-field-email = E-mail
change-field-url = Site web
change-field-interpretation_services = Interprètes
change-field-phones = Numéro de téléphone
change-field-schedules = Heures
change-field-service_areas = Où il travaille
change-field-languages = Langue
change-field-funding = Financement
change-field-capacities = Capacité
change-field-workforce = Personnel
change-field-location-name = Nom du lieu
change-field-location-visibility = Qui peut lire le lieu
change-field-latitude = Degrés nord
change-field-longitude = Degrés est
change-field-disclosure = Avec quelle précision le lieu est montré
change-field-addresses = Adresse
change-field-accessibility = Pour qui en a besoin
change-part-number = numéro
change-part-from_abroad = depuis l’étranger
change-part-description = à quoi il sert
change-part-visibility = qui peut le lire
change-part-extent = pays
change-part-name = nom
change-part-available = maintenant
change-part-maximum = au plus
change-part-headcount = personnes
change-part-fte = équivalents temps plein
change-part-initial_training_hours = heures de formation avant de commencer
change-part-annual_training_hours = heures de formation par an
change-part-address_1 = rue
change-part-city = ville
change-part-state_province = région
change-part-postal_code = code postal
change-part-country = pays

## Today

today-lead = { $count ->
    [0] Nous sommes le { $day }.
    [one] Nous sommes le { $day }. Une orientation vous attend{ $late ->
        [0] .
       *[other] , en retard.
    }
    [many] Nous sommes le { $day }. { $count } d’orientations vous attendent{ $late ->
        [0] .
        [one] , dont une en retard.
       *[other] , dont { $late } en retard.
    }
   *[other] Nous sommes le { $day }. { $count } orientations vous attendent{ $late ->
        [0] .
        [one] , dont une en retard.
       *[other] , dont { $late } en retard.
    }
}
today-needs-you = À vous d’agir
today-others-owe = Aux autres d’agir
today-going-on = En cours
today-resting = En veille
today-finished = Terminées ({ $count })
today-finished-title = Terminées
today-nothing = Rien ne vous attend
today-next = La prochaine date concerne { $organisation } : { $said }.
today-nothing-next = Aucune date n’est ouverte.
today-show-all = Tout afficher ({ $count })
today-find = Trouver une orientation
today-find-words = Ses six signes, une organisation ou un pays
today-since = Dernière étape
today-since-any = À tout moment
today-since-yesterday = Depuis hier
today-since-week = Ces 7 derniers jours
today-since-month = Ces 30 derniers jours
today-found = { $count ->
    [0] Rien trouvé.
    [one] 1 trouvée.
    [many] { $count } trouvées.
   *[other] { $count } trouvées.
}
today-found-none = Relisez les signes, ou choisissez une durée plus longue.
today-find-all = Tout afficher
today-aside = Raccourcis
today-keys = Touches : J et K pour descendre et monter dans la liste, Entrée pour ouvrir.
send-a-referral = Envoyer une orientation
row-from = envoyée par { $organisation }
row-to = envoyée à { $organisation }
row-wakes = Reprend en { $month }
row-last = Dernière étape : { $day }
title-information = { $kind } : { $country }
title-unreadable = N’a pas pu être ouverte ici
title-not-loaded = Pas encore chargée
row-not-loaded = Son contenu n’est pas encore arrivé : une date promise ou un message peut manquer ici. Ouvrez-la pour voir.
title-reach = Joindre { $name }
title-reach-by = Joindre { $name } au plus tard { $when }
title-reach-again = Joindre { $name }, pas avant : { $when }
title-reach-not = N’appelez pas { $name } maintenant
title-reach-waits = En attente d’un autre moyen de joindre { $name }
broken-title = N’utilisez pas celles-ci
withheld-title = Non fournies par le serveur
newer-title = À lire après avoir rechargé la page
broken-what = Leurs étapes ne concordent pas ; rien n’en est donc affiché. Appelez l’autre organisation à un numéro que vous connaissez, et prévenez le secrétariat du réseau.
undo = { $seconds ->
    [one] Annuler ({ $seconds } seconde)
    [many] Annuler ({ $seconds } de secondes)
   *[other] Annuler ({ $seconds } secondes)
}

done-enquiry = Envoyée.
done-accepted = Réponse envoyée : nous pouvons aider.
done-part_accepted = Réponse envoyée : une partie.
done-declined = Réponse envoyée : nous ne pouvons pas aider.
done-redirect_proposed = Réponse envoyée : une autre organisation pourrait.
done-answered = Réponse envoyée.
done-contact_failed = Noté : pas joint.
done-withdrawn = Retirée.
done-reached = Noté : personne jointe.
done-rested = Mise en veille.
done-closed = Clôturée.

## The next date

due-late = { $said } (retard : { $late })
due-left = { $said } ({ $left })
due-late-next = { $late } de retard. Pas sûr maintenant ; prochain moment sûr : { $when }
due-next = Pas sûr maintenant ; prochain moment sûr : { $when }
due-ask = Ne contactez encore personne : demandez d’abord à { $organisation }
due-acknowledge-mine = Confirmer au plus tard { $when }
due-acknowledge-theirs = Confirmation attendue au plus tard { $when }
due-decide-mine = Répondre au plus tard { $when }
due-decide-theirs = Réponse attendue au plus tard { $when }
due-settle_date-mine = Fixer la date au plus tard { $when }
due-settle_date-theirs = Choix de la date attendu au plus tard { $when }
due-reply-mine = Répondre à la question au plus tard { $when }
due-reply-theirs = Réponse à la question attendue au plus tard { $when }
due-hand_over-mine = Transmettre au plus tard { $when }
due-hand_over-theirs = Transmission attendue au plus tard { $when }
due-reach-mine = Joindre la personne au plus tard { $when }
due-reach-theirs = Contact avec la personne attendu au plus tard { $when }
due-again-mine = Essayer à nouveau de joindre la personne, pas avant : { $when }
due-again-theirs = L’autre organisation essaie à nouveau de joindre la personne, pas avant : { $when }
due-promised-mine = Premier contact promis au plus tard { $when }
due-promised-theirs = L’autre organisation a promis le premier contact au plus tard { $when }
due-find_way-mine = Trouver un autre moyen de joindre la personne au plus tard { $when }
due-find_way-theirs = Autre moyen de joindre la personne attendu au plus tard { $when }
due-close-mine = Se termine d’elle-même { $when }
due-close-theirs = Se termine d’elle-même { $when }
due-wake-mine = Reprend { $when }
due-wake-theirs = Reprend { $when }
due-stop-mine = S’arrête { $when }
due-stop-theirs = S’arrête { $when }
next-acknowledge-mine = À vous de confirmer ou de répondre
next-acknowledge-theirs = À l’autre organisation de confirmer ou de répondre
next-decide-mine = À vous de répondre
next-decide-theirs = À l’autre organisation de répondre
next-settle_date-mine = À vous de fixer la date
next-settle_date-theirs = À l’autre organisation de fixer la date
next-reply-mine = À vous de répondre à la question
next-reply-theirs = À l’autre organisation de répondre à la question
next-hand_over-mine = À vous de transmettre
next-hand_over-theirs = À l’autre organisation de transmettre
next-reach-mine = À vous de joindre la personne
next-reach-theirs = À l’autre organisation de joindre la personne
next-find_way-mine = À vous de trouver un autre moyen
next-find_way-theirs = À l’autre organisation de trouver un autre moyen
next-close-mine = Elle se termine d’elle-même
next-close-theirs = Elle se termine d’elle-même
next-wake-mine = Elle reprend
next-wake-theirs = Elle reprend
next-stop-mine = Elle s’arrête
next-stop-theirs = Elle s’arrête

state-sent = en attente
state-delivered = en attente, ouverte
state-acknowledged = à l’étude
state-asked = à l’étude, une question est posée
state-accepted = réponse : oui
state-part_accepted = réponse : en partie
state-declined = réponse : non
state-redirected = réponse : essayer ailleurs
state-handed_over = transmise
state-contact_failed = transmise, personne pas encore jointe
state-reached = personne jointe
state-in_support = personne jointe et aidée
state-resting = en veille
state-stopping = arrêt en cours
state-ended = terminée
end-answered = terminée : réponse donnée
end-closed = terminée
end-recalled = envoi annulé
end-withdrawn = retirée
end-victim_declined = la personne n’en voulait pas

## A referral

referral = Orientation
referral-not-shown = Cette orientation ne peut pas être affichée
stands = Où elle en est : { $state }
section-enquiry = Ce qui a été demandé avant
section-known = Ce qu’il faut savoir d’abord
known-unread-receiver = La demande ne s’ouvre pas ici. Ce qu’elle dit des dangers, de l’âge, des enfants et des langues manque. Demandez à { $organisation } avant que quelqu’un contacte la personne.
known-unread-sender = La demande ne s’ouvre pas ici. Ce qu’elle dit des dangers, de l’âge, des enfants et des langues manque.
section-needed = Ce qui est nécessaire
section-words = En leurs mots
section-person = La personne
section-event = Ce qui s’est passé
section-asked = Ce qui est demandé
section-safe = Comment contacter la personne en sécurité
section-who = Qui est la personne
section-story = Le récit, raconté une seule fois
section-story-form = Le récit, avec les mots de la personne
section-do-not-ask = Ne pas redemander
section-plan = Le plan
section-done = Déjà fait
section-links = Dates et références
section-extra = Seulement avec un accord à part
enquiry-unreadable = Cette demande n’a pas pu être ouverte sur cet appareil. { $organisation } doit la renvoyer.
sealed = Scellée pour vous et { $organisation }. Clés inchangées depuis le { $date }.
sealed-more = Personne entre vous ne peut la lire. Vérifié sur cet appareil à { $time } d’après la liste signée des membres ; chaque étape est signée et dans l’ordre.
holidays-unknown = Nous ne connaissons pas tous les jours fériés là-bas, par exemple ceux d’une région : ils comptent comme jours ouvrables.

fact-needed = Nécessaire
fact-by-date = Au plus tard le { $date }
fact-how = Comment
fact-lives-in = Lieu de vie
fact-place = { $region }, { $country }
fact-region = Région du pays
fact-age = Âge, genre
fact-age-only = Âge
fact-gender = Genre
fact-languages = Langues
fact-language-a-little = { $language } (un peu)
fact-interpreter = Interprète
fact-children = Enfants
fact-access = Pour participer
fact-safety = Sécurité
fact-said = { $term } : { $value }
fact-worker-gender = Avec qui
fact-crime = Infraction
fact-crime-in = { $crime } ({ $country })
fact-when = Quand
fact-context = Contexte
fact-ground = Motif
fact-relation = À qui c’est arrivé
fact-proceedings = Procédure
fact-claim = Indemnisation
fact-deadline = Une date à respecter
fact-deadline-value = { $kind } : { $date }
fact-agreed = Accord
fact-agreed-value = { $answer }, jusqu’au { $date }
fact-abroad = Données à l’étranger
fact-note = Note
fact-date-reason = Pourquoi cette date
fact-about = Sujet
fact-country = Pays
fact-answer-language = Langue de la réponse
fact-to = Destinataire
fact-organisation = Nom
fact-network = Réseau
fact-type = Type
fact-zone = Fuseau horaire
fact-keys-since = Clés depuis
fact-there-now = Heure là-bas
fact-hours = Quand
fact-their-time = Heure sur place
fact-hours-note = Sur l’horaire
fact-say = Dire
fact-answerer = Qui peut répondre
fact-message = Message
fact-code-word = Mot de code
fact-watched = Attention
fact-never-use = Ne jamais utiliser
fact-name-used = Nom d’usage
fact-legal-name = Nom officiel
fact-born = Date de naissance ou âge
fact-place-or-address = Lieu ou adresse
fact-beside = À ses côtés
fact-careful = Attention
watched = D’autres utilisent cet appareil, ou le surveillent peut-être
word-means = « { $word } » veut dire : { $meaning }
beside-offender = Peut-être l’auteur des faits. Ne pas contacter.
beside-offender-named = Ne pas contacter { $name } : peut-être l’auteur des faits.
beside-name = Nom et numéro
beside-kind = Qui est-ce

## Steps

bar-answer = Ce que vous pouvez faire
bar-usual = { $worker } appelle au plus tard le { $day }.
bar-usual-written = { $worker } écrit au plus tard le { $day }.
bar-usual-what = qui appelle, et pour quand
bar-usual-what-written = qui écrit, et pour quand
bar-date = Pas encore ? Dites que vous l’avez vue :
date-confirm = Confirmer la date
date-propose = Proposer une autre date

send-again = Demander à une autre organisation
send-over = Un texte à moitié écrit est conservé
send-over-what = Sur la page Envoyer se trouve une demande commencée et non envoyée.
send-over-go-on = Continuer celle-là
send-over-replace = La supprimer et commencer celle-ci
send-first-unknown = On ne sait pas si votre demande à { $organisation } est arrivée.
send-first-unknown-what = Si { $organisation } la reçoit aussi, les deux l’ont peut-être.
send-first-has = { $organisation } a votre demande : seule la réponse s’était perdue.
send-first-has-what = Ce que vous envoyez à { $organisation } est une deuxième demande, et les deux l’auront. Si { $first } ne doit pas aider, reprenez la première.
send-first-back = Revenir à { $organisation }
send-first-anyway = L’envoyer quand même à { $organisation }
send-said-no = A dit non à cette demande.
send-again-named = Demander à { $organisation }
send-again-find = Chercher dans l’annuaire
send-again-none = Il n’y a pas d’autre membre ({ $country }). L’annuaire connaît des services sur place que chacun peut appeler.
step-accepted = Nous pouvons aider
step-part_accepted = Une partie
step-question = Poser une question
step-reply = Répondre à la question
step-declined = Nous ne pouvons pas aider
step-redirect_proposed = Une autre organisation pourrait
step-answered = Répondre
step-unaccepted = Retirer le oui
step-handover = Transmettre
step-contact_failed = Personne non jointe
step-reached = Personne jointe
step-supported = Aide apportée
step-rested = Mettre en veille
step-woken = Reprendre
step-closed = Clôturer
step-recalled = Annuler l’envoi
step-withdrawn = Retirer
step-withdrawal_undone = Finalement continuer
step-victim_declined = La personne n’en veut pas
step-acknowledged = Confirmer la date
step-date_settled = Fixer la date
step-message = Écrire
step-correction = Corriger
step-undone = Annuler

ask-accepted = Qui appelle, et pour quand ?
ask-accepted-written = Qui écrit, et pour quand ?
ask-part_accepted = Quelle partie pouvez-vous faire ?
ask-part_accepted-hint = { $organisation } cherche quelqu’un pour le reste.
ask-question = Poser une question à { $organisation }
ask-question-hint = Elle sera lue dans la langue de cette organisation. La date attend alors sa réponse.
ask-reply = Répondre à { $organisation }
ask-reply-hint = Votre réponse sera lue dans la langue de cette organisation.
ask-declined = Pourquoi ne pouvez-vous pas aider ?
ask-redirect_proposed = Qui pourrait mieux aider ?
ask-answered = Répondre à { $organisation }
ask-answered-hint = Cela termine la demande.
ask-unaccepted = Retirer le oui ?
ask-unaccepted-hint = { $organisation } le sait aussitôt, et cherche quelqu’un d’autre.
ask-contact_failed = La personne n’a pas pu être jointe
ask-contact_failed-hint = Trois essais au plus. Ensuite, l’orientation revient à { $organisation }.
ask-supported = Quelle aide a été apportée ?
ask-rested = Mettre en veille
ask-rested-hint = Elle revient chez vous deux au mois de la première date.
ask-woken = Reprendre
ask-woken-hint = L’aide est alors de nouveau en cours.
ask-closed = Comment cela s’est-il terminé ?
ask-closed-hint = { $organisation } en reçoit l’information. Le contenu est détruit plus tard, selon les règles du réseau.
ask-withdrawn = La retirer ?
ask-withdrawn-hint = Elle se termine, et { $organisation } apprend pourquoi.
ask-withdrawal_undone = Finalement continuer ?
ask-withdrawal_undone-hint = Seulement après une vérification sûre auprès de la personne. Dites comment.
ask-victim_declined = La personne n’en veut pas
ask-victim_declined-hint = L’orientation se termine, et { $organisation } le sait.
ask-date = Proposer une autre date
ask-date-hint = La question est posée à { $organisation }. D’ici là, la première date reste valable.
ask-acknowledged = Confirmer la date
ask-date_settled = Fixer la date
ask-reached = Personne jointe
ask-recalled = Annuler l’envoi ?
ask-recalled-hint = { $organisation } ne l’a pas encore ouverte. Elle se termine, plus rien n’est demandé là-bas, et cela ne peut pas être défait.
ask-handover = Transmettre

send-accepted = Nous pouvons aider
send-part_accepted = Proposer cette partie
send-question = Poser la question
send-reply = Répondre
send-declined = Envoyer la réponse
send-redirect_proposed = Envoyer la réponse
send-answered = Envoyer la réponse
send-unaccepted = Retirer le oui
send-contact_failed = Noter
send-supported = Noter
send-rested = Mettre en veille
send-woken = Reprendre
send-closed = Clôturer
send-withdrawn = Retirer
send-withdrawal_undone = Continuer
send-victim_declined = Terminer
send-date = Proposer
send-acknowledged = Confirmer
send-date_settled = Fixer la date
send-reached = Personne jointe
send-recalled = Annuler l’envoi
send-handover = Transmettre

step-takes = Vous prenez en charge
step-worker = Qui appelle
step-worker-written = Qui écrit
step-by = Premier appel au plus tard
step-by-written = Premier message au plus tard
step-by-until = C’est une urgence : au plus tard { $when }
step-date = Réponse au plus tard
step-question-label = Question
step-reply-label = Réponse à la question
step-answer = Votre réponse
step-words = Un mot de plus, si nécessaire
step-why = Pourquoi
step-who-could = Qui pourrait ?
step-who-could-hint = Si vous en nommez une, { $organisation } lit « essayer ailleurs ».
step-nobody-known = Je ne sais pas
step-what-happened = Ce qui s’est passé
step-way = Moyen essayé
step-again = Prochain essai
step-again-hint = Dans les 14 jours. La date pour joindre la personne devient celle-ci.
step-again-unsafe = À ce moment-là, aucun moyen de joindre la personne n’est sûr.
step-again-anyway = La personne a été interrogée : ce moment est sûr malgré tout
step-again-none = Aucun autre essai n’est prévu : un autre moyen de joindre la personne est demandé à { $organisation }.
step-again-no-more = Personne ne réessaie avant que { $organisation } ait demandé à la personne
step-again-other = Ce moyen n’est plus utilisé, et { $organisation } l’apprend. Il y a un autre moyen : dites quand il sera essayé.
way-value = { $way } : { $value }
way-place = { $way } { $place }
step-services = Aide apportée
step-wakes = Quand elle reprend
step-wake-why = Pourquoi
step-wake-on = Jour
step-wake-more = Une autre date
step-outcome = Comment cela s’est terminé
more-kinds = Autres types d’aide

settle-yes = Accepter cette date
settle-no = Garder la première date
resend = Renvoyer
notice-unsafe = La personne dit : un numéro n’est plus sûr ({ $when }). N’appelez pas avant qu’il soit corrigé.
notice-proposed = L’autre organisation propose de répondre au plus tard { $when }. La première date était : { $first }.
notice-proposed-waits = Vous avez proposé : { $when }. L’autre organisation doit encore répondre.
notice-resend = { $organisation } n’a pas pu ouvrir l’une de vos étapes.
notice-resend-contact = { $organisation } n’a pas pu ouvrir ce que vous avez écrit sur la façon de joindre la personne, et ne contacte personne tant que vous ne le renvoyez pas.
notice-given-up = { $organisation } n’a pas pu ouvrir quelque chose que vous avez envoyé, même renvoyé. Appelez-les et dites-le au téléphone.
news-correction = Corrigé : la façon de joindre la personne a pu changer
news-contact = La façon de joindre la personne a changé
news-contact-on = La façon de joindre la personne a changé : { $when }
news-parts = Corrigé : { $parts }
news-handover = Transmis à nouveau : la façon de joindre la personne a pu changer
news-number_unsafe = La personne dit : un numéro n’est plus sûr
news-withdrawn = Cela a été arrêté : ne contactez personne
news-seen = Vu
news-resend = Ils n’ont pas pu ouvrir quelque chose de vous : renvoyez-le
news-given-up = Ils ne peuvent pas ouvrir quelque chose de vous : appelez-les
news-sheet = Une fiche imprimée n’est plus à jour
message-row = Nouveau message
message-row-unopened = Nouveau message ; il ne s’ouvre pas ici
message-new = { $organisation } vous a écrit
message-new-go = Le lire
message-new-unopened = Une partie ne s’ouvre pas ici.
row-failed = Pas jointe : { $reason }
failed-unopened = La raison ne s’ouvre pas ici
also-with = La même demande est aussi chez : { $organisations }
also-with-what = Elle a été envoyée aux deux. Reprenez l’une des deux, sauf si les deux doivent aider.
instead = Après ce refus, vous avez demandé à { $organisation }.
instead-open = Ouvrir ce qui y a été envoyé
notice-rounds = { $count ->
    [one] { $count } question jusqu’ici.
    [many] { $count } de questions jusqu’ici. Un appel serait peut-être plus rapide pour tout le monde.
   *[other] { $count } questions jusqu’ici. Un appel serait peut-être plus rapide pour tout le monde.
}
notice-attempts = { $count ->
    [one] { $count } essai sur trois a échoué.
    [many] { $count } d’essais sur trois ont échoué.
   *[other] { $count } essais sur trois ont échoué.
}
notice-stale = La dernière liste des membres vue par un autre membre est plus ancienne que les règles ne le permettent. Prévenez le secrétariat du réseau.
find-way = La personne n’a pas été jointe, et { $organisation } ne peut pas continuer sans vous. Donnez un autre moyen.
find-way-correct = Corriger le moyen de contact
find-way-handover = Transmettre à nouveau
find-way-waits = Un autre moyen de joindre la personne a été demandé à { $organisation }.
last-try = Dernier essai ({ $when }) : { $reason }

conflict-title = Autre chose est arrivé avant
conflict-what = Pendant que vous décidiez, il s’est passé ceci :
conflict-yours = Votre étape n’a pas été envoyée : { $step }.
conflict-kept = Ce que vous avez écrit est conservé.
conflict-gone = Ce n’est plus possible.
conflict-overtaken = Ce qui est arrivé touche à ce sur quoi repose ce que vous avez écrit. Laissez-le et regardez à nouveau le formulaire : il montre ce qui vaut maintenant.
conflict-again = Envoyer la mienne quand même
conflict-leave = Ne rien envoyer, je regarde encore

## Conversation and history

conversation = Conversation
conversation-none = Rien d’écrit pour l’instant.
talk-undone = Retiré
write-to = Écrire à { $organisation }
send = Envoyer
talk-you = Vous, { $when }
talk-they = { $organisation }, { $when }
history = Historique
history-zone = Afficher aussi l’heure chez { $organisation }
history-there = Là-bas : { $when }
history-taken = Reçu : { $when }
history-by = Au plus tard { $when }
entry-unreadable = Ceci n’a pas pu être ouvert sur cet appareil. L’autre organisation doit le renvoyer.
entry-withheld = L’autre organisation n’a pas envoyé le contenu de cette étape.
detail-answer-by = réponse au plus tard { $when }
detail-next-try = prochain essai : { $when }
detail-first-contact = { $worker } : premier contact au plus tard le { $day }
detail-takes = Pris en charge : { $needs }
detail-wakes = { $reason } : { $date }
detail-feedback = { $question } { $answer }

did-enquiry = Envoyée
did-delivered-you = Ouverte ici
did-delivered-they = Ouverte là-bas
did-acknowledged-you = Vous avez confirmé
did-acknowledged-they = L’autre organisation a confirmé
did-proposed-you = Vous avez proposé une autre date
did-proposed-they = L’autre organisation a proposé une autre date
did-date_settled-you = Vous avez fixé la date
did-date_settled-they = L’autre organisation a fixé la date
did-question-you = Vous avez posé une question
did-question-they = L’autre organisation a posé une question
did-reply-you = Vous avez répondu à la question
did-reply-they = L’autre organisation a répondu à la question
did-accepted-you = Vous avez dit oui
did-accepted-they = L’autre organisation a dit oui
did-part_accepted-you = Vous avez proposé une partie
did-part_accepted-they = L’autre organisation a proposé une partie
did-declined-you = Vous avez dit non
did-declined-they = L’autre organisation a dit non
did-redirect_proposed-you = Vous avez nommé une autre organisation
did-redirect_proposed-they = Une autre organisation vous a été indiquée
did-answered-you = Vous avez répondu
did-answered-they = L’autre organisation a répondu
did-unaccepted-you = Vous avez retiré votre oui
did-unaccepted-they = L’autre organisation a retiré son oui
did-handover-you = Vous avez transmis
did-handover-they = Transmise à vous
did-contact_failed-you = Vous n’avez pas pu joindre la personne
did-contact_failed-they = L’autre organisation n’a pas pu joindre la personne
did-reached-you = Vous avez joint la personne
did-reached-they = L’autre organisation a joint la personne
did-supported-you = Vous avez apporté une aide
did-supported-they = L’autre organisation a apporté une aide
did-rested-you = Vous l’avez mise en veille
did-rested-they = L’autre organisation l’a mise en veille
did-woken-you = Vous avez repris
did-woken-they = L’autre organisation a repris
did-closed-you = Vous l’avez clôturée
did-closed-they = L’autre organisation l’a clôturée
did-recalled = Envoi annulé avant l’ouverture
did-withdrawn-you = Vous l’avez retirée
did-withdrawn-they = L’autre organisation l’a retirée
did-withdrawn-person = La personne a demandé d’arrêter
did-withdrawal_undone-you = Vous avez finalement continué
did-withdrawal_undone-they = L’autre organisation a finalement continué
did-withdrawal_undone-person = La personne veut continuer
did-victim_declined = La personne n’en voulait pas
did-message-you = Vous avez écrit
did-message-they = L’autre organisation a écrit
did-correction-you = Vous avez corrigé
did-correction-they = L’autre organisation a corrigé
did-undone-you = Vous avez annulé la dernière étape
did-undone-they = L’autre organisation a annulé la dernière étape
did-number_unsafe = La personne dit : un numéro n’est plus sûr
did-not_contacted = La personne dit : personne n’a pris contact avec moi
did-code_changed = Un nouveau code pour la personne
did-seat_changed-you = Nouvelles clés ici
did-seat_changed-they = Nouvelles clés là-bas
did-unreadable-you = Quelque chose n’a pas pu être ouvert ici
did-unreadable-they = Quelque chose n’a pas pu être ouvert là-bas
did-resent-you = Vous l’avez renvoyé
did-resent-they = L’autre organisation l’a renvoyé

## Send

send-lead = Trois écrans. Conservés sur cet appareil, scellés, jusqu’à l’envoi.
send-step = { $step } sur 3
send-step-to = { $step } sur 3 · à { $organisation }
send-title-1 = Qui peut aider ?
send-title-2 = De quoi a-t-on besoin ?
send-title-3 = Vérifier et recueillir l’accord
send-seven-answers = Sept réponses, aucun nom. L’organisation destinataire les lit dans sa langue.
send-three-answers = Trois réponses, rien sur une personne.
send-lives-in = Pays où l’aide est nécessaire
send-for = Pour
send-organisation-in = Organisation : { $country }
send-none-fits = Aucune ne convient
send-none-fits-more = Ce réseau n’y a pas d’autre membre. Demandez au secrétariat du réseau qui aide dans ce pays.
send-go-2 = Continuer vers les besoins
send-go-3 = Continuer vers la vérification
send-happened-in = Pays des faits
send-language = Langue, la mieux parlée d’abord
send-language-more = Une autre langue
send-language-add = Ajouter une langue
send-level = À quel niveau
send-kinds = Types d’aide
send-risks = À savoir avant le premier contact
send-note = 300 caractères au plus, ni noms ni numéros
send-note-information = Votre question
send-about-country = Pour quel pays
send-sealed = Scellée sur cet appareil pour { $organisation }. Personne entre vous ne peut la lire. Vous pouvez annuler pendant une minute, puis annuler l’envoi tant qu’elle n’est pas ouverte.
soon = Dans quel délai ?
soon-p1 = Réponse au plus tard { $when }
soon-p2 = Réponse au plus tard { $when }
soon-p3 = Réponse au plus tard { $when }
soon-p4 = Réponse au plus tard { $when }. Aucune donnée personnelle.
soon-own = Choisir une autre date
soon-own-date = Réponse attendue au plus tard
soon-own-hint = À votre heure. Une date plus proche que d’habitude demande une raison.
soon-own-reason = Pourquoi si tôt ? Ni noms ni numéros
soon-own-passed = La date que vous aviez donnée est passée : { $when }. Donnez-en une autre, ou videz le champ.
fold-each = Délai pour chaque besoin
fold-context = Quand, et contexte
fold-working = Comment travailler avec cette personne
fold-safety = Sécurité
fold-law = Procédure, indemnisation, dates
fold-note = Une courte note
aside-who = D’où nous le savons
aside-who-what = Les noms, lieux et clés viennent de la liste signée des membres. « Données à l’étranger » indique ce que les règles du réseau prévoient pour ce pays.
aside-no-names = Pas encore de noms
aside-no-names-what = L’organisation décide avec cela seulement. Le nom, le numéro et le récit suivent quand elle dit oui.
aside-no-names-folds = Laissez de côté ce qui n’a pas d’importance. Rien n’est obligatoire dans les parties repliées.
aside-information = Aucune personne n’y figure
aside-information-what = Une question sur des droits, des procédures ou des services. Rien qui puisse désigner quelqu’un.
aside-sent = Après l’envoi
aside-sent-until = L’organisation doit répondre au plus tard { $when }. Vous le voyez dans Aujourd’hui.
aside-sent-yes = Quand elle dit oui, vous transmettez : un moyen sûr de joindre la personne, et un nom.

agree-title = Quatre accords, préparés pour vous
agree-person = Avec la personne
agree-policy = D’après les règles
agree-who = { $what } : qui donne son accord ?
agree-who-what = Avant 18 ans, la loi du pays dit qui peut donner son accord. Un parent ou tuteur qui pourrait être l’auteur ne décide pas.
agreed-by-child = L’enfant ou le jeune a donné son accord
agree-answer-by = Réponse attendue au plus tard { $when }
agree-referral = Vers cette organisation, pour ces besoins. { $method }, en { $language }, aujourd’hui. Jusqu’au { $until }.
agree-secrecy = Vous délie du secret professionnel envers cette organisation seulement. { $method }, en { $language }. Jusqu’au { $until }.
agree-answer = Ce que la personne a dit
agree-method = Comment la question a été posée
agree-language = Dans quelle langue
agree-language-own = La langue de la personne
agree-until = Jusqu’au
agree-until-hint = Pour l’instant : { $date }. La personne peut revenir sur son accord avant, à tout moment.
agree-special = Raison pour la santé, les convictions, etc.
agree-special-none = Rien de ce genre n’est transmis

## Hand over

handover-title = Transmettre
handover-not-now = Il n’y a rien à transmettre maintenant.
handover-said-yes = { $organisation } a dit oui
handover-needed = Deux choses sont nécessaires : un moyen sûr de joindre la personne, et un nom. Laissez de côté ce qui n’a pas d’importance.
handover-again = Ceci reprend ce que vous avez déjà transmis. Changez ce qui n’est plus juste : cela remplace tout ce qui précède.
handover-renewed = Quelque chose a été dit depuis que vous avez écrit ceci. Le formulaire montre maintenant ce qui vaut : relisez tout.
handover-check = Vérifier et transmettre
handover-as-seen = Voici ce que { $organisation } verra
handover-no-way-back = Lisez-le comme ils le liront. Une fois transmis, c’est lu : on peut le corriger, pas le reprendre.
handover-sealed = Ceci est scellé pour { $organisation } seulement. Vous voyez dans Aujourd’hui quand la personne a été jointe.
handed-over-at = Transmise :
corrected-at = Corrigée :
safe-first = { $organisation } voit cela en premier.
safe-none-before = { $organisation } doit joindre la personne avant { $when }, et aucun moment n’est sûr d’ici là. Le premier est : { $next }. C’est ce qui leur sera dit.
way = Moyen
way-safe = Sûr ?
way-hours = Quand c’est sûr
way-hours-hint = À l’heure de la personne. Sans horaire : jour et nuit.
way-zone = Fuseau horaire de la personne
way-hours-note = Un mot à ce sujet (il ne décide de rien)
way-add = Un autre moyen
way-another = Un autre moyen
way-fold = { $way } : { $safe }
way-remove = Supprimer ce moyen
way-not-home = Le lieu de rencontre n’est pas le domicile de la personne
way-value-telephone = Numéro
way-no-country = Commencez par + et l’indicatif du pays : sans lui, on ne peut pas composer ce numéro de l’étranger.
way-value-text_message = Numéro
way-value-email = Adresse
way-value-letter = Adresse
way-value-in_person = Où
way-answerer = Qui peut répondre
way-say = Que dire
way-word-means = Cela veut dire
way-unsafe = { $way } : pas sûr. Ne pas utiliser.
way-none-receiver = Aucun moyen n’est sûr pour l’instant. Demandez à { $organisation }.
way-none-sender = Aucun moyen n’est sûr pour l’instant. { $organisation } ne contacte personne tant que vous ne corrigez pas ceci.
way-replaced = Remplacé le { $date }. Ne pas utiliser.
way-tried-replaced = { $way } (remplacé le { $date })
way-failed = { $way }. Un essai a échoué ({ $when }) : { $reason }. Ne pas utiliser.
way-failed-unprinted = Un moyen n’est pas imprimé, car un essai a échoué ({ $way } : { $reason }). Utilisez seulement ce qui figure ici.
way-failed-here = { $organisation } a essayé le { $when } : { $reason }
way-failed-right = J’ai demandé à la personne : c’est juste. Le remettre
way-given-again = Noté auparavant : { $reason } ({ $when }). { $organisation } l’a donné à nouveau.
way-unprinted = Ce qui n’est pas sûr n’est pas imprimé ({ $ways }). Utilisez seulement ce qui figure ici.
way-unasked-unprinted = Il existe un moyen dont personne n’a demandé s’il est sûr : il n’est pas imprimé ({ $ways }). Demandez d’abord.
way-corrected = Corrigé le { $date }. Les numéros et adresses d’avant ne doivent pas être utilisés et ne sont pas imprimés.
way-there-now = maintenant { $when } ({ $zone })
way-both-times = { $theirs } (sur place), { $ours } (chez vous)
way-not-now = Pas maintenant. Prochain moment sûr : { $when }
way-next-safe = Prochain moment sûr : { $when }
way-not_understood = On ne peut pas dire ici quand c’est sûr. N’utilisez pas cela avant d’avoir demandé à { $organisation }.
way-not_understood-sender = Ici, on ne peut pas dire quand c’est sûr. Demandez à la personne par un moyen sûr, puis corrigez.
way-not_asked = Personne n’a demandé à la personne si c’est sûr. Demandez d’abord à { $organisation }.
way-not_asked-sender = Personne n’a demandé à la personne si c’est sûr. Demandez-lui, puis corrigez.
way-show = { $way } : afficher quand même
way-preview-held = L’autre organisation ne le voit qu’après avoir appuyé sur un bouton.
way-in-doubt = { $way } : peut-être plus sûr. Ne pas utiliser.
way-no-language = { $way } : pas de langue commune. Ne pas utiliser pour l’instant.
way-not-before = Prochain essai : pas avant { $when }
doubt-stop = Ne contactez personne maintenant : n’appelez pas, n’écrivez pas, n’y allez pas.
doubt-unreadable = Quelque chose de plus récent a été écrit le { $when } et ne s’ouvre pas ici. Ce qui figure ici peut mettre la personne en danger.
doubt-withheld = Quelque chose de plus récent a été écrit le { $when } et le serveur ne le fournit pas. Ce qui figure ici peut mettre la personne en danger.
doubt-number_unsafe = La personne dit : un numéro n’est plus sûr ({ $when }).
doubt-not_reached = Ce qui figure ici n’a pas permis de joindre la personne ({ $when }).
doubt-try_unopened = Ce qui a été noté d’un essai de joindre la personne ({ $when }) ne s’ouvre pas ici. Cela peut dire qu’un numéro est faux.
doubt-no-language = Le dernier essai a échoué : il n’y avait pas de langue commune ({ $when }).
doubt-stopped = La personne a arrêté cela ({ $when }).
doubt-withdrawn = L’organisation qui l’a envoyé l’a arrêté ({ $when }).
doubt-not_safe = Cela a pris fin parce que le contact n’est pas sûr ({ $when }).
doubt-then-receiver = { $organisation } en est informé et peut le renvoyer. Demandez-le vous-même, à un numéro que vous connaissez, et attendez que le nouveau figure ici.
doubt-then-asked = Attendez que { $organisation } ait demandé à la personne et l’ait corrigé ici.
doubt-then-try = Écrivez à { $organisation } : elle peut demander à la personne et le corriger ici.
doubt-then-sender = Demandez à la personne, par un moyen sûr, comment la joindre maintenant, et corrigez-le ici. D’ici là, { $organisation } ne contacte personne.
doubt-part = Quelque chose de plus récent a peut-être été dit à ce sujet et ne s’ouvre pas ici : il manque peut-être quelque chose, ou ce n’est plus vrai.
frame-offline = Pas de connexion : ce qui a changé depuis n’est pas ici. Demandez à { $organisation } avant d’appeler, ou attendez.
fold-legal-name = Nom officiel, date de naissance, adresse
fold-beside = Une personne de confiance, un représentant
story-account = Un court récit
story-read-in = Lu à la personne en
story-not-read = Pas encore lu
story-approve = La personne a approuvé ces mots
story-approve-hint = Si vous changez un mot, redemandez.
story-plan = Le plan, en une ligne
story-written = Écrit en { $language }.
story-read = Lu à la personne en { $language }.
story-approved = Approuvé le { $date }.
story-not-approved = Pas approuvé par la personne.
link-date = Date
link-day = Jour
day-passed = Ce jour est passé. L’année est-elle juste ?
day-passed-right = Le jour est juste
day-passed-value = { $date } (déjà passé)
link-whose = De qui
link-reference = Numéro, service, téléphone
link-add-date = Ajouter une date
link-add-reference = Ajouter une référence
extra-nothing = Rien ici n’est transmis, sauf si la personne l’accepte point par point.
extra-agrees = La personne accepte que ceci soit transmis
extra-noted = Noté comme demandé le { $date }, jusqu’au { $until }
extra-agreed = Accord donné le { $date }, jusqu’au { $until }.
extra-text-health = Ce que l’organisation doit savoir
extra-text-beliefs = Ce que l’organisation doit savoir
extra-text-right_to_stay = Ce que l’organisation doit savoir
extra-text-assessment = Résumé, sans score
extra-text-suspect = Nom, et pourquoi il est nécessaire
along-story = Récit
along-dates = { $count ->
    [one] { $count } date
    [many] { $count } de dates
   *[other] { $count } dates
}
along-references = { $count ->
    [one] { $count } référence
    [many] { $count } de références
   *[other] { $count } références
}
along-nothing = Rien de plus
check-contact = Contact
check-name = Nom
check-along = Transmis aussi
check-stays = Reste ici
check-nobody-else = { $organisation }, et personne d’autre
still-agrees = La personne est toujours d’accord
still-agrees-hint = Accord du { $date }, jusqu’au { $until }
aside-ask = Demander dans cet ordre
aside-ask-order = Quel numéro ? Qui d’autre l’entend ? Quand êtes-vous seul ou seule ? Que pouvons-nous dire ?
aside-ask-unsure = Pas certain que ce soit sûr ? Dites-le. Un appel prudent vaut mieux que rien.
aside-once = Raconté une seule fois
aside-once-what = Ce que vous écrivez ici, la personne n’aura pas à le redire.
aside-once-codes = Les choix tout prêts s’affichent dans la langue de l’organisation destinataire. Vos propres mots restent tels que vous les avez écrits.
aside-never = Ne jamais transmettre
aside-never-what = Passeports, données bancaires, images intimes, entretiens enregistrés, vos propres notes.
aside-after = Après la transmission
aside-after-correct = Un numéro a changé ? Corrigez-le : le nouveau passe en haut, l’ancien est barré.
correct-title = Corriger ce qui a été transmis
correct-lead = { $organisation } voit ce qui est nouveau. Les anciens numéros et adresses restent en dessous, barrés.
correct-link = Corriger ce qui a été transmis
correct-check = Vérifier la correction
correct-in-doubt = Ce que { $organisation } a reçu n’est peut-être plus juste. Demandez à la personne par un moyen sûr, relisez tout ici, puis envoyez-le.
correct-asked = J’ai redemandé à la personne : ce qui figure ici est juste
correct-both = Depuis que vous avez commencé, quelqu’un d’autre a aussi changé ceci : { $parts }.
correct-both-what = Choisissez ce qui est juste : ce qui vaut maintenant, ou ce que vous avez écrit.
correct-take-theirs = Prendre ce qui vaut maintenant
correct-send = Envoyer la correction
correct-not-now = Il n’y a rien à corriger maintenant.
aside-correct = Vite, mais en sécurité
aside-correct-what = Seul ce que vous modifiez est envoyé. Si un moyen n’est plus sûr, indiquez-le ; ne le supprimez pas seulement.

## First-call sheet

sheet = Fiche de premier appel
sheet-for = Pour : { $worker }
sheet-anyone = qui appelle
sheet-printed = Imprimé : { $when }
sheet-ring = Appeler { $name }
sheet-ring-by = Appeler { $name } au plus tard le { $when }
sheet-ring-from = Appeler { $name } à partir de : { $when }
sheet-ring-again = Appeler { $name }, pas avant : { $when }
sheet-by-way = Joindre { $name }. Moyen : { $way }
sheet-by-way-from = Joindre { $name } à partir de : { $when }. Moyen : { $way }
sheet-by-way-again = Joindre { $name }, pas avant : { $when }. Moyen : { $way }
sheet-ask = Avant de joindre { $name } : demandez d’abord
sheet-needs = Ce dont la personne a besoin d’abord
sheet-went = Comment cela s’est passé
sheet-spoke = Personne jointe
sheet-no-answer = Pas de réponse
sheet-someone-else = Quelqu’un d’autre a répondu
sheet-wrong-number = Le numéro est faux
sheet-not-safe = Pas sûr en ce moment
sheet-says-no = La personne dit non
sheet-when = Date et heure
sheet-agreed = Ce qui a été convenu, prochain appel
sheet-bring-back = Rapportez cette fiche au point de contact. Elle est ensuite détruite. Ne la copiez pas, ne la gardez pas.
sheet-nothing = Rien n’a encore été transmis.
sheet-in-doubt = Il n’y a pas de fiche à imprimer tant que le nouveau ne figure pas ici. Si une fiche a été imprimée avant, reprenez-la.
sheet-parts = Quelque chose de plus récent ne s’ouvre pas ici. Sur cette fiche, il manque peut-être quelque chose, ou ce n’est plus vrai : { $parts }.
sheet-print-here = Appuyez sur « Imprimer » dans cette page : la feuille est alors demandée à nouveau, pour qu’aucun ancien numéro n’arrive sur papier.
sheet-not-fetched = Impossible de vérifier si cela est encore vrai : rien n’est imprimé. Réessayez.
sheet-outdated = La fiche que vous avez imprimée le { $when } n’est plus à jour. Imprimez-la de nouveau et reprenez l’ancienne.
sheet-taken-back = L’ancienne est reprise

## What a form still needs

missing-needed = Merci de remplir ce champ
missing-undecided-needed = Choisissez d’abord : ce qui vaut maintenant, ou ce que vous avez écrit
missing-asked-needed = Une partie de ceci est incertaine. Demandez d’abord à la personne, par un moyen sûr, puis cochez que c’est fait
missing-contradicts = Cela se contredit : sûr, et à ne jamais utiliser
missing-no_address = Ce n’est pas une adresse e-mail
missing-no_number = Il n’y a ici aucun numéro à appeler
missing-no_value = Indiquez lequel : quelque chose en est dit ici. Si rien de ce genre ne doit être utilisé, cochez-le sous « Ne jamais utiliser »
missing-offender = Cela mène à la personne qui est peut-être l’auteur des faits. Marquez-le « Pas sûr », ou indiquez un autre moyen
missing-impossible = Chaque ligne demande un jour, un début, une fin plus tardive et le fuseau horaire
missing-far_away = Ce jour ne peut pas être juste
missing-unsure = Ce jour est passé. Corrigez-le, ou dites qu’il est juste
missing-number_between = Un nombre de { $from } à { $to }
missing-whole_between = Un nombre entier de { $from } à { $to }
missing-day_between = Un jour du { $from } au { $to }
missing-unfit = Cela ne peut pas être accepté tel quel
missing-too_long = C’est trop long
missing-names_somebody = Cela ressemble à un nom, un numéro ou une adresse. Ne l’indiquez pas pour l’instant.
missing-country-needed = Choisissez le pays
missing-organisation-needed = Choisissez une organisation
missing-country_needed-needed = Choisissez où vit la personne
missing-country_of_crime-needed = Choisissez où cela s’est passé
missing-crime-needed = Choisissez l’infraction
missing-relation-needed = Choisissez à qui c’est arrivé
missing-age-needed = Choisissez l’âge
missing-languages-needed = Choisissez une langue
missing-languages-contradicts = Une langue figure ici deux fois
missing-needs-needed = Choisissez au moins un type d’aide
missing-interpreter-contradicts = « Un ou une interprète » est coché dans les types d’aide
missing-information-needed = Choisissez le sujet
missing-language-needed = Choisissez la langue de la réponse
missing-note-too_long = La note dépasse 300 caractères
missing-note-names_somebody = La note semble contenir un numéro ou une adresse. Ne l’indiquez pas pour l’instant.
missing-region-names_somebody = La région du pays ressemble à un numéro ou à une adresse
missing-date_reason-needed = Dites pourquoi la date est plus proche que d’habitude
missing-own_date-contradicts = Ce moment est déjà passé
missing-own_date-impossible = C’est trop loin dans l’avenir
missing-deadline-on-needed = Indiquez le jour du délai
missing-links-dates-kind-needed = Choisissez de quelle date il s’agit
missing-links-dates-on-needed = Indiquez le jour de cette date
missing-links-references-kind-needed = Choisissez de qui est ce numéro
missing-links-references-value-needed = Indiquez le numéro, le service ou le téléphone
missing-date_reason-names_somebody = La raison semble contenir un numéro ou une adresse
missing-agreements-referral-needed = Demandez à la personne si elle accepte l’orientation
missing-agreements-secrecy-needed = Demandez à la personne si vous pouvez parler d’elle à cette organisation
missing-agreements-referral-until-contradicts = Cela finit avant de commencer
missing-agreements-secrecy-until-contradicts = Cela finit avant de commencer
missing-agreements-referral-until-impossible = C’est trop loin dans l’avenir
missing-agreements-secrecy-until-impossible = C’est trop loin dans l’avenir
missing-contact-ways-needed = Indiquez un moyen de joindre la personne qui ne soit pas dangereux
missing-contact-ways-zone-needed = Choisissez le fuseau horaire de la personne : ce pays a plus d’une heure
missing-contact-ways-answerer-offender = La personne de confiance est indiquée comme l’auteur possible des faits : dites qui d’autre peut répondre
missing-contact-ways-meaning-offender = À ce mot convenu, on appellerait l’auteur possible des faits : donnez-lui un autre sens
missing-contact-not_home-needed = Jamais de visites à domicile : confirmez que le lieu de rencontre n’est pas le domicile de la personne, ou changez-le
missing-identity-name_used-needed = Indiquez un nom que la personne utilise
missing-identity-beside-name-needed = Dites qui c’est, pour que l’avertissement désigne quelqu’un : un nom, ou « son oncle »
missing-still_agrees_at-needed = Demandez à la personne si elle est toujours d’accord
missing-extra-health-needed = Santé : demandez à la personne si cela peut être transmis, ou videz le champ
missing-extra-beliefs-needed = Orientation sexuelle, religion, origine ethnique : demandez à la personne si cela peut être transmis, ou videz le champ
missing-extra-right_to_stay-needed = Droit de séjour : demandez à la personne si cela peut être transmis, ou videz le champ
missing-extra-assessment-needed = Résumé de l’évaluation : demandez à la personne si cela peut être transmis, ou videz le champ
missing-extra-suspect-needed = Nom de la personne soupçonnée : demandez à la personne si cela peut être transmis, ou videz le champ
missing-correction-needed = Rien n’a été modifié
missing-message-needed = Écrivez d’abord quelque chose
missing-key-needed = Tapez la clé de déverrouillage imprimée
missing-device-needed = Donnez un nom à cet appareil
missing-proof-needed = Tapez le code de contrôle inscrit sur le papier
missing-invite-name-needed = Indiquez le nom de l’organisation
missing-invite-country-needed = Choisissez le pays
missing-invite-zone-needed = Choisissez le fuseau horaire
missing-invite-mail-needed = Indiquez une adresse e-mail
missing-step-by-needed = Indiquez une date
missing-step-by-contradicts = Ce moment est déjà passé
missing-step-by-impossible = C’est trop loin dans l’avenir
missing-step-takes-needed = Choisissez au moins une partie
missing-step-takes-contradicts = C’est tout ce qui était demandé : dites plutôt « Nous pouvons aider »
missing-step-question-needed = Choisissez une question
missing-step-reply-needed = Choisissez une réponse
missing-step-decline-needed = Choisissez une raison
missing-step-unaccept-needed = Choisissez une raison
missing-step-withdrawal-needed = Choisissez une raison
missing-step-failed-needed = Choisissez ce qui s’est passé
missing-step-way-needed = Choisissez le moyen qui a été essayé
missing-step-again-needed = Donnez au prochain essai un moment dans les 14 jours
missing-step-anyway-needed = Le prochain essai est en dehors des heures sûres. Choisissez un autre moment ou demandez d’abord à la personne
missing-step-organisation-needed = Choisissez une organisation
missing-step-services-needed = Choisissez au moins une aide
missing-step-wakes-needed = Indiquez une raison et un jour
missing-step-wakes-contradicts = Le jour du réveil est aujourd’hui ou plus tard
missing-step-wakes-impossible = C’est trop loin dans l’avenir
missing-step-outcome-needed = Choisissez comment cela s’est terminé
missing-step-words-needed = Dites-le en quelques mots
lack-name = Donnez-lui un nom
lack-description = Dites ce qu’il fait
lack-kinds = Choisissez au moins un type d’aide
lack-countries = Choisissez au moins un pays
lack-reach = Un service que tout le monde peut lire a besoin d’un numéro, d’une adresse e-mail ou d’un site web
lack-phone = L’un des numéros n’est pas un numéro de téléphone
lack-email = Ce n’est pas une adresse e-mail
lack-website = Un site web commence par https:// ou http://
lack-hours = Les heures ont besoin d’au moins un jour, d’un début et d’une fin
lack-zone = Choisissez le fuseau horaire de ces heures
lack-place = Un lieu a besoin de sa ville et de son pays, sauf s’il est tenu secret ; un point a besoin de ses deux chiffres
lack-ages = Ces âges ne peuvent pas être justes : le minimal dépasse le maximal, ou l’un est trop élevé
lack-translations = Un texte dans une autre langue demande une langue à lui, et quelques mots
lack-too_long = Un texte est trop long
lack-lines = Chaque ligne a besoin d’un nom, d’une adresse e-mail et, si vous en indiquez une, d’une langue de l’interface
lack-twice = Une adresse figure deux fois : retirez une des lignes
missing-ask-lines-needed = Écrivez au moins un service
missing-ask-lines-too_long = Il y en a plus de 200. Envoyez-les en plusieurs fois
missing-mapping-country-needed = Choisissez le pays
missing-mapping-title-needed = Donnez-lui un titre
missing-mapping-closes-needed = Choisissez un jour à partir d’aujourd’hui, dans les deux ans
missing-service-circle-needed = Dites qui peut le lire
missing-kept-confirm-needed = Indiquez un nombre de jours, de 7 à 3660
missing-kept-expire-needed = Indiquez un nombre de jours, de 7 à 3660

## Failures. `detail` is never shown: it may be technical.

problem-general = Cela n’a pas fonctionné. Rien de ce que vous avez écrit n’est perdu. Réessayez ; si cela continue, prévenez le secrétariat du réseau.
problem-other_words = Les clés sur le serveur ne sont pas celles dont vous avez comparé les mots. Rien n’a été signé. Comparez les mots de nouveau.
problem-offline = Il n’y a pas de connexion. Rien de ce que vous avez écrit n’est perdu. Réessayez quand elle sera revenue.
problem-unavailable = Le serveur ne peut pas répondre maintenant. Rien de ce que vous avez écrit n’est perdu. Réessayez dans quelques minutes.
problem-fault = Une erreur interne s’est produite. Rien de ce que vous avez écrit n’est perdu. Réessayez ; si cela continue, prévenez le secrétariat du réseau.
problem-full = Le serveur n’a plus de place. Rien de ce que vous avez écrit n’est perdu. Prévenez le secrétariat du réseau.
problem-mails_today = Dans une cartographie, chaque adresse reçoit un seul courriel par jour, et vous pouvez en envoyer 1 000 par jour. Réessayez demain.
problem-too_many = Cela fait beaucoup d’essais en peu de temps. Attendez une minute, puis réessayez.
problem-sign_in_again = La session est terminée. Verrouillez, puis déverrouillez : votre brouillon est conservé.
problem-sign_in_refused = Le serveur n’a pas accepté ces clés. Si votre organisation a été fermée ou a de nouvelles clés, demandez au secrétariat du réseau.
problem-not_yours = Cela ne vous est pas possible, ou ne l’est plus.
problem-not_found = Ce n’est pas ici, ou plus ici.
problem-too_large = C’est trop long à envoyer. Raccourcissez.
problem-malformed = La page et le serveur ne se sont pas compris. Rechargez la page : votre brouillon est conservé.
problem-unknown_version = Cette page est plus ancienne ou plus récente que le serveur. Rechargez la page : votre brouillon est conservé.
problem-wrong_method = Cette page est plus ancienne ou plus récente que le serveur. Rechargez la page : votre brouillon est conservé.
problem-wrong_type = Cette page est plus ancienne ou plus récente que le serveur. Rechargez la page : votre brouillon est conservé.
problem-overtaken = Autre chose est arrivé avant. Regardez de nouveau la page, puis décidez.
problem-taken = Cela existe déjà. Regardez de nouveau la page.
problem-sent_before = Ceci a déjà été envoyé, avant votre changement. Ce que vous avez changé n’y figure pas : ouvrez-le sous Aujourd’hui et écrivez-le là, dans un message.
problem-not_valid = Une signature ou un sceau n’était pas correct ; rien n’a donc été envoyé. Rechargez la page : votre brouillon est conservé.
problem-clock_off = L’horloge de cet appareil a plus de cinq minutes d’écart. Réglez-la, puis réessayez.
problem-list_changed = La liste des membres vient de changer. Réessayez.
problem-list_ahead = Il faut une liste des membres plus récente. Réessayez.
problem-list_not_valid = La liste des membres ne concorde pas. Rien n’est envoyé. Appelez le secrétariat du réseau à un numéro que vous connaissez.
problem-list_shorter = La liste des membres est plus courte qu’une liste déjà vue. Rien n’est envoyé. Appelez le secrétariat du réseau à un numéro que vous connaissez.
problem-split_view = Deux listes des membres différentes sont présentées. Rien n’est envoyé. Arrêtez, et appelez le secrétariat du réseau à un numéro que vous connaissez.
problem-newer_version = Une version plus récente de cette page a écrit quelque chose que celle-ci ne peut pas lire. Rechargez la page. Si cela ne suffit pas, prévenez le secrétariat du réseau.
problem-referral_withheld = Le serveur les annonce et ne les fournit pas. Regardez plus tard ; si cela continue, appelez l’autre organisation à un numéro que vous connaissez.
problem-no_calendar = Le calendrier de l’organisation destinataire manque ; aucune date ne peut donc être calculée. Réessayez.
problem-referral_not_valid = Les étapes de cette orientation ne concordent pas ; rien n’en est donc affiché. Appelez l’autre organisation à un numéro que vous connaissez, et prévenez le secrétariat du réseau.
problem-referral_shorter = Des étapes de cette orientation déjà vues manquent ; rien n’en est donc affiché. Appelez l’autre organisation à un numéro que vous connaissez, et prévenez le secrétariat du réseau.
problem-no_keys = Les clés de cette organisation ne sont pas dans la liste des membres. Rien ne peut être scellé pour elle.
problem-no_referral_key = La clé de cette orientation n’a pas pu être ouverte ici ; rien ne peut donc y être ajouté.
problem-refused = Cette étape n’est pas possible maintenant. Regardez de nouveau la page.
problem-refused-wrong_state = Cette étape n’est plus possible. Regardez de nouveau la page.
problem-refused-ended = Cette orientation est terminée.
problem-refused-stopping = La personne a demandé d’arrêter. Rien n’avance maintenant.
problem-refused-date_passed = Cette date est passée. Choisissez-en une plus tardive.
problem-refused-date_too_far = Cette date est trop lointaine. Choisissez-en une dans les 14 jours.
problem-refused-no_date_proposed = Cette date n’est plus proposée. Regardez de nouveau la page.
problem-refused-too_many_proposals = Trois dates ont déjà été proposées. Écrivez plutôt un message.
problem-refused-too_many_attempts = Trois essais ont échoué. Elle ne peut pas être transmise de nouveau.
problem-refused-wake_month = La mise en veille dure 24 mois au plus, et ne peut pas aller jusqu’à un mois déjà passé.
problem-refused-undo_over = Il n’est plus possible d’annuler : une minute est passée, ou autre chose est arrivé entre-temps.
problem-refused-not_undoable = Cette étape ne peut pas être annulée : elle a été lue.
problem-refused-full = Vous avez écrit tout ce qui tient dans une orientation. Elle peut encore être close ou retirée ; pour aller plus loin, envoyez-en une nouvelle.
problem-incomplete = Il manque encore quelque chose. Regardez de nouveau le formulaire.
problem-at_most = Il y en a déjà autant que possible. Retirez-en un d’abord.
problem-not_an_unlock_key = Ce n’est pas une clé de déverrouillage. Vérifiez chaque lettre encore une fois.
problem-other_network = Cette clé appartient à un autre réseau.
problem-network_unknown = Ce navigateur ne connaît pas encore votre réseau. Ouvrez l’adresse inscrite sur la feuille de votre clé imprimée, ou utilisez une clé d’accès.
problem-keyring_unknown = Cette clé n’ouvre rien ici. Utilisez-en une autre.
problem-keyring_replaced = Quelqu’un a mis d’autres clés à la place des vôtres. Rien n’a été ouvert. Appelez le secrétariat du réseau à un numéro que vous connaissez.
problem-keyring_unreadable = La clé convient, mais vos clés n’ont pas pu être ouvertes. Rien n’a été modifié. Prévenez le secrétariat du réseau.
problem-keyring_old = Le serveur a fourni des clés plus anciennes que celles déjà utilisées. Rien n’a été ouvert. Appelez le secrétariat du réseau à un numéro que vous connaissez.
problem-keyring_not_listed = Vos clés ne sont pas celles de la liste des membres. Rien n’est envoyé. Appelez le secrétariat du réseau à un numéro que vous connaissez.
problem-keyring_changed = Vos clés ont été modifiées depuis un autre appareil. Verrouillez, déverrouillez et réessayez.
problem-too_many_devices = Aucune autre clé ne peut être ajoutée.
problem-passkey_cancelled = La clé d’accès n’a pas été utilisée. Réessayez, ou prenez la clé de déverrouillage imprimée.
problem-passkey_not_made = Aucune clé d’accès n’a été créée. Réessayez, ou prenez une clé de déverrouillage imprimée.
problem-passkey_there_already = Cet appareil a déjà une telle clé d’accès. Utilisez celle-là, ou un autre appareil.
problem-passkey_unsupported = Ce navigateur ou cet appareil ne connaît pas les clés d’accès du type nécessaire ici. Utilisez un autre navigateur, un autre appareil ou une clé de déverrouillage imprimée.
problem-passkey_address = Les clés d’accès ne marchent pas à cette adresse. Ouvrez l’espace de travail par son propre nom, tel que le secrétariat du réseau l’a donné.
problem-passkey_unnamed = Cette clé d’accès n’a pas dit à qui elle est. Utilisez-en une autre, ou une clé de déverrouillage imprimée.
problem-passkey_unusable = La clé d’accès n’a pas pu être utilisée ici. Essayez un autre appareil, ou la clé de déverrouillage imprimée.
problem-passkey_without_prf = La clé d’accès de cet appareil ne peut pas ouvrir de clés. Utilisez un autre appareil, ou une clé de déverrouillage imprimée.
problem-passkey_other = Une autre clé d’accès que celle qui vient d’être créée a répondu. Réessayez, et choisissez la nouvelle.
problem-passkey_changing = Cette clé d’accès donne chaque fois un autre secret ; elle ne peut donc pas ouvrir de clés. C’est un défaut de l’appareil. Utilisez un autre appareil, ou une clé de déverrouillage imprimée, qui marche toujours.
problem-passkey_secret = Cette clé d’accès a donné un autre secret que celui qui scelle vos clés. Rien n’a été ouvert. Certains téléphones font cela quand ils déverrouillent un autre appareil : utilisez la clé d’accès sur l’appareil où elle a été créée, ou une clé de déverrouillage imprimée. Si cela échoue aussi, appelez le secrétariat du réseau à un numéro que vous connaissez.
passkey-delete = La clé d’accès « { $name } » ne sert plus à rien : supprimez-la dans les réglages de votre appareil.
problem-invitation_closed = Cette invitation n’est plus ouverte. Continuez avec la clé que vous avez créée, ou demandez une nouvelle invitation au secrétariat.
problem-invitation_withdrawn = Cette invitation a été retirée. Son lien ne fonctionne plus et personne ne peut adhérer avec lui. Si vous vouliez adhérer, demandez au secrétariat du réseau ou à la personne qui vous a envoyé le lien.
problem-invitation_moved = Cela a changé entre-temps : l’organisation a créé ses clés, ou elle est déjà membre. Rien n’a été arrêté. Regardez où cela en est, puis décidez.
invitation-withdrawn-title = Cette invitation a été retirée
invitation-closed-title = Cette invitation n’est plus ouverte
problem-kit_not_proven = Vérifiez d’abord le kit : tapez le code inscrit sur le papier.
problem-draft_unreadable = Un brouillon conservé sur cet appareil n’a pas pu être ouvert.
problem-notes_closed = Ce navigateur ne laisse pas la page conserver quoi que ce soit sur cet appareil pour le moment. Ce que vous écrivez n’existe que sur cette page : laissez-la ouverte. Un nouvel essai suit.
problem-notes_full = Il n’y a plus de place sur cet appareil. Ce que vous écrivez n’existe que sur cette page : laissez-la ouverte et faites de la place. Un nouvel essai suit.
problem-starting = La page démarre encore. Un instant.
problem-locked = C’est verrouillé. Déverrouillez, et continuez : votre brouillon est conservé.
problem-entry_changed = Quelqu’un a modifié cette fiche entre-temps. Regardez la nouvelle version, puis refaites vos changements.
problem-mapping_closed = La cartographie est close. Repoussez son dernier jour pour recevoir d’autres réponses.
problem-entry_lacking = Il manque quelque chose, ou quelque chose ne peut pas être juste. Regardez les champs signalés.
problem-mapping_publish = Rien de ce qui a été repris ne peut être lu par tout le monde. Rien n’a été publié.
problem-mapping_answer = Ce service ne participe pas ; rien ne peut donc être conservé de lui.
problem-mapping_remove = Ce qui a été publié reste. Mieux vaut clore la cartographie.
