### The public pages. Their readers may be in danger, in shock, or watched: neutral titles, the safest thing first, short words.
### The name of a country stands after a colon or between brackets: what precedes it in French differs from country to country.
### Draft: not yet reviewed by a native reader.

## Every page. Titles stand in the browser’s history: they say nothing of what was read.

page-title = Onward
page-open-shut = Fermé jusqu’à nouvel ordre
page-title-services = Services – Onward
page-title-countries = Pays – Onward
page-title-map = Carte – Onward
page-title-reading-1 = Lecture 1 – Onward
page-title-reading-2 = Lecture 2 – Onward
page-title-reading-3 = Lecture 3 – Onward
page-title-reading-4 = Lecture 4 – Onward
page-title-service = Un service – Onward
page-title-country = Un pays – Onward
page-title-place = Partie de la carte – Onward
page-title-home = Lecture : chez soi – Onward
page-title-safely = Naviguer – Onward
page-title-access = Accessibilité – Onward
page-title-sources = Sources – Onward
page-title-mappings = Listes publiées – Onward
page-title-mapping = Une liste publiée – Onward
page-title-form = Un formulaire – Onward
page-skip = Aller au contenu
page-language = Langue :
page-draft = Version provisoire : aucune personne de langue maternelle française ne l’a encore relue.
page-leave = Quitter cette page
page-numbers = Numéros d’urgence
page-danger = En danger maintenant ?
page-danger-in = En danger maintenant ({ $country }) :
page-danger-call = Appelez le numéro d’urgence local
page-danger-europe = En Europe, c’est le
page-helpline = Ligne d’aide aux victimes, gratuite, dans de nombreux pays d’Europe :
page-helpline-in = Ligne d’aide ({ $country }) :
page-from-abroad-in = Aide en { $country }, depuis l’étranger :
page-footer = Pas de cookies, pas de traceurs. Nous ne gardons rien de votre visite.
page-link-countries = Les pays et vos droits
page-link-map = Carte
page-link-hsds = Pour les développeurs : données ouvertes
open-heading = Données ouvertes
open-lead = Cette adresse est faite pour les programmes : les services aux victimes que ce réseau publie, sous la forme d’Open Referral (HSDS).
open-people = Vous cherchez de l’aide ? C’est ici.
open-whole = Tout en une fois
open-package = Tous les services en tableaux, dans une archive
open-openapi = La description de l’interface
open-profile = Ce que nous ajoutons à Open Referral
open-lists = Listes
open-licence = Libre d’utilisation sous CC BY 4.0. Citez la source. Rien ici ne nomme une personne ou un dossier.
page-minutes =
    { $count ->
        [one] { $count } minute
        [many] { $count } de minutes
       *[other] { $count } minutes
    }
page-in-english = en anglais

# What stands between words in a row.
page-comma = { ", " }
# What stands between phrases that may hold commas.
page-semicolon = { " ; " }
page-date = { DATETIME($date, dateStyle: "long") }
page-date-month = { DATETIME($date, year: "numeric", month: "long") }
page-time = { DATETIME($time, timeStyle: "short") }
page-weekday = { DATETIME($date, weekday: "long") }

## The first page

page-first-heading = Trouver qui peut vous aider
page-first-lead = Après une infraction, chez vous ou dans un autre pays. Deux questions, pas de compte. Il n’est pas nécessaire d’avoir prévenu la police.
page-first-home = 1. Où vivez-vous ?
page-first-home-hint = Le pays où vous rentrez chez vous.
page-first-there = 2. Où cela s’est-il passé ?
page-first-there-hint = Ce peut être le même pays, ou en ligne.
page-first-choose = Choisissez un pays
page-first-same = Le pays où je vis
page-first-online = En ligne
page-first-known = Les pays que nous connaissons le mieux
page-first-others = Autres pays
page-first-show = Voir qui peut aider
page-first-incomplete = Merci de choisir un pays dans les deux listes. Nous pourrons alors montrer qui aide.
page-first-kept = Vous voyez ensuite l’aide près de chez vous, et qui s’occupe de l’affaire là-bas. Vous choisissez qui appeler. Nous ne gardons rien de ce que vous tapez, et personne n’apprend que vous avez cherché.
page-first-watched = Quelqu’un vous surveille ?
page-first-watched-leave = « Quitter cette page » ouvre une encyclopédie.
page-first-watched-shift = Appuyer trois fois sur la touche Maj (Shift) fait la même chose.
page-first-watched-back = Ensuite, le bouton Retour ramène à cette page : fermez aussi la fenêtre.
page-first-watched-history = Cela ne peut pas effacer l’historique de votre navigateur.
page-first-watched-how = Comment cacher votre visite
page-first-members = Pour les organisations
page-first-members-how = Les organisations qui aident les victimes se passent ici le relais, avec l’accord de chaque personne. Ce qui est dit est scellé : seules les deux organisations peuvent l’ouvrir.
page-first-members-open = Ouvrir l’espace de travail
page-guides = À lire à votre rythme

## Who can help

page-help-heading = Qui peut vous aider
page-help-lead = Pays où vous vivez : { $home }. Pays où cela s’est passé : { $there }.
page-help-lead-home = Pays où vous vivez, et où cela s’est passé : { $home }.
page-help-lead-online = Pays où vous vivez : { $home }. Cela s’est passé en ligne.
page-help-change = Modifier
page-claim = Délai pour demander une indemnisation, { $place } :
page-claim-rule = une règle sans chiffre fixe
page-claim-doubted = en cours de vérification ; demandez vite
page-claim-more = Quand il commence, et la source
page-help-as = Voir sous forme de
page-help-list = Liste
page-help-map = Carte
page-help-found =
    { $count ->
        [0] Aucun service trouvé
        [one] { $count } service.
        [many] { $count } de services.
       *[other] { $count } services.
    }
page-help-count-speaking =
    { $count ->
        [0] Aucun ne parle de ce que vous cherchez.
        [one] { $count } parle de ce que vous cherchez.
        [many] { $count } parlent de ce que vous cherchez.
       *[other] { $count } parlent de ce que vous cherchez.
    }
page-help-count-every =
    { $count ->
        [one] { $count } autre aide après toute infraction.
        [many] { $count } autres aident après toute infraction.
       *[other] { $count } autres aident après toute infraction.
    }
page-help-count-like =
    { $count ->
        [one] { $count } n’en a qu’une partie, ou un mot proche.
        [many] { $count } n’en ont qu’une partie, ou un mot proche.
       *[other] { $count } n’en ont qu’une partie, ou un mot proche.
    }
page-help-alike = Un de vos mots ne figure nulle part tel que vous l’avez écrit. Nous comptons ceux qui ont un mot proche.
page-help-order = D’abord ce que vous pouvez utiliser maintenant.
page-help-order-words = D’abord ce qui correspond le mieux.
page-help-speaks = Ceux-ci parlent de ce que vous cherchez
page-help-every = Ceux-ci aident après toute infraction
page-help-like = Ceux-ci n’en ont qu’une partie, ou un mot proche
page-card-every = Ne nomme pas ce que vous cherchez : il aide après toute infraction.
page-help-need = De quoi avez-vous besoin ?
page-help-search = Chercher
page-help-narrow = Réduire la liste : ouvert maintenant, langues, type d’aide…
page-help-must = Indispensable
page-help-open = Ouvert maintenant
page-help-free = Gratuit
page-help-direct = Sans devoir être orienté par quelqu’un
page-help-abroad = Pour les personnes qui vivent dans un autre pays
page-help-way = Comment
page-help-language = Langue
page-help-any = Peu importe
page-help-crime = Ce qui s’est passé
page-help-crime-01 = Quelqu’un a été tué, ou a failli l’être
page-help-crime-02 = Violence, menaces, harcèlement ou enfermement
page-help-crime-03 = Viol ou autre violence sexuelle
page-help-crime-04 = Vol avec violence ou menaces
page-help-crime-05 = Vol, cambriolage ou dégradation
page-help-crime-06 = Quelque chose lié à la drogue
page-help-crime-07 = Fraude ou arnaque
page-help-crime-08 = Troubles en public, ou avec une autorité
page-help-crime-09 = Armes, bombe ou comptes piratés
page-help-crime-10 = Eau, air ou terre empoisonnés
page-help-crime-11 = Torture, crimes de guerre, ou autre chose
page-help-group = Pour qui
page-help-everybody = Tout le monde
page-help-kind = Type d’aide
page-help-apply = Réduire la liste
page-help-all = Tout afficher de nouveau
page-help-ended = Cette recherche est terminée : nous n’en gardons aucune plus d’une heure. Vous pouvez recommencer.
page-help-asked = Vous avez demandé :
page-help-quoted = « { $text } »
page-help-instead = Ces services peuvent aider, ou savent qui peut le faire
page-help-home = L’aide chez vous ({ $country })
page-help-alone = L’aide ({ $country })
page-help-there = L’affaire et l’indemnisation ({ $country })
page-help-all-in = Tous les services ({ $country })
page-help-nothing = Aucun service n’est encore indiqué ici pour ce pays ({ $country }). Vous n’avez pas à porter cela sans aide.
page-help-nothing-narrow = Rien dans ce pays ({ $country }) ne correspond à tout ce que vous avez demandé.
page-help-authority = Pour demander une indemnisation, il y a une autorité dans ce pays ({ $country }) :
page-help-consulate = Le consulat que votre propre pays a là-bas ({ $country }) peut trouver un ou une interprète, des papiers et le nom d’un avocat ou d’une avocate.
page-help-elsewhere = Regarder sur la carte de tous les pays
page-help-on-map = Les mêmes services, sur une carte
page-help-know = Bon à savoir ({ $country })
page-help-online = Ce qui se passe en ligne peut être signalé là où vous vivez. Gardez les messages, les adresses et des captures d’écran avant de bloquer qui que ce soit.
page-help-unknown = Nous ne connaissons pour ce pays ni droits ni délais qui aient une source.
page-help-rights = Tous les droits et délais, à imprimer
page-help-page = Page { $page } sur { $pages }
page-help-before = Services précédents
page-help-after = Plus de services

## A service

page-card-for = Pour
page-card-abroad = Depuis l’étranger
page-card-abroad-same = Le même numéro
page-dial-code = L’indicatif du pays est { $code }.
page-dial-unsure = Pas sûr que cela marche. L’indicatif du pays est { $code }.
page-hours-all-day = Jour et nuit
page-hours-every-day = Tous les jours
page-hours-days = du { $from } au { $to }
page-hours-times = de { $from } à { $to }
page-hours-holidays = jours fériés compris
page-hours-language = { $language } : { $hours }
page-open-clock = { $said } (heure de { $place })
page-service-reach = Comment joindre ce service
page-service-about = Ce que fait ce service
page-service-country = Droits et délais ({ $country })

## Countries

page-countries-heading = Pays
page-countries-lead = Les numéros à appeler, les droits, l’indemnisation et ses délais, et les services. Chaque information dit d’où elle vient.
page-countries-map = Les voir sur une carte
page-country-lead = Ce qu’il faut savoir après une infraction ici. Chaque information dit d’où elle vient, et la date de la source quand celle-ci en donne une. « Non confirmé » veut dire qu’aucune organisation du pays ne l’a encore vérifiée : demandez avant de vous y fier.
page-country-map = Sur la carte
page-country-rights = Vos droits dans l’Union européenne
page-country-right-understand = Comprendre et vous faire comprendre, dès le premier contact.
page-country-right-support = Recevoir une aide gratuite et confidentielle, avant, pendant et après un procès, que vous ayez prévenu la police ou non.
page-country-right-interpreter = Avoir un ou une interprète, gratuitement, quand on vous interroge ou quand un tribunal vous entend.
page-country-right-report = Porter plainte auprès de la police chez vous, si vous n’avez pas pu ou pas voulu le faire là où cela s’est passé. Elle transmet la plainte.
page-country-right-claim = Demander une indemnisation après une infraction violente et intentionnelle, par une autorité de votre propre pays, même si cela s’est passé dans un autre.
page-country-rights-source = D’après les directives
page-country-urgent = En cas d’urgence
page-country-helplines = Quelqu’un à qui parler
page-country-claims = Indemnisation par l’État
page-country-more = Plus
page-country-services = Services ({ $country })
page-country-no-services = Aucun service n’est encore indiqué ici.
page-country-unknown = Nous ne connaissons sur ce pays aucune information qui ait une source. Un consulat, un hôpital ou la police peut vous dire à qui vous adresser.

## Maps

page-map-world = Le monde
page-map-lead = Appuyez sur un pays pour ses numéros, vos droits et les services. La liste plus bas dit la même chose.
page-map-name = Carte
page-map-zoom-in = Plus grand
page-map-zoom-out = Plus petit
page-map-zoom-reset = Toute la carte
page-map-list = Pays sur cette carte
page-map-how = Le chiffre est le nombre de services indiqués. Les pays au contour plus marqué ont un membre du réseau.
page-map-count =
    { $count ->
        [one] { $count } service
        [many] { $count } de services
       *[other] { $count } services
    }
page-map-member = membre du réseau
page-map-label = { $country } : { $said }
page-map-round = Rond : l’aide chez vous.
page-map-square = Carré : l’affaire là-bas.
page-map-press = Appuyez sur un numéro pour voir sa fiche.
page-map-none = Aucun de ces services ne montre un lieu exact.
page-map-withheld = Absents de la carte par sécurité :
page-map-simple = Les frontières sont dessinées simplement et ne tranchent aucun différend.
page-map-disputed = Certaines frontières sont ici contestées. Elles sont dessinées simplement, et cette carte ne tranche aucun différend.
page-map-more =
    { $count ->
        [one] { $count } autre service
        [many] { $count } d’autres services
       *[other] { $count } autres services
    }
page-map-country = Droits et numéros ({ $country })
continent-europe = Europe
continent-africa = Afrique
continent-asia = Asie
continent-north-america = Amérique du Nord
continent-south-america = Amérique du Sud
continent-oceania = Océanie

## Passing on

page-share = Faire passer cette page
page-share-copy = Copier cette adresse
page-share-mail = L’envoyer avec votre propre messagerie
page-share-how = L’adresse dit quelle page, et rien sur vous.
page-print = Imprimer cette page
page-printed = État du { $date }, sur { $address }

## Confirming by a link in a mail

page-confirm-heading = Tout ceci est-il encore juste ?
page-confirm-lead = Voici vos services tels qu’on les trouve ici. Si tout est juste, appuyez sur le bouton. Rien d’autre n’est nécessaire.
page-confirm-changed = Quelque chose a été écrit depuis que vous avez ouvert cette page. Regardez encore une fois ces services. Si tout est juste, appuyez sur le bouton.
page-confirm-button = Oui, tout est juste
page-confirm-wrong = Si quelque chose a changé, corrigez-le plutôt dans l’espace de travail.
page-confirm-rest = Les fiches que tout le monde ne voit pas ne figurent pas ici et ne sont pas confirmées : faites-le dans l’espace de travail.
page-confirm-done = Merci
page-confirm-done-how = On voit maintenant que ces services ont été confirmés aujourd’hui.
page-confirm-used = Déjà confirmé le { $date }
page-confirm-used-how = Rien d’autre n’est nécessaire. Quand il sera temps, un autre courriel viendra.

## Where there is no page

page-missing-heading = Cette page n’existe pas
page-missing-why = L’adresse est peut-être ancienne, ou mal tapée. Tout va bien de votre côté.
page-missing-back = Retour à la page d’accueil
page-gone-heading = Ceci n’est plus proposé
page-gone-why = Ce qui se trouvait ici a pris fin ou a été retiré. D’autres peuvent aider : cherchez de nouveau depuis la page d’accueil.
page-later-heading = Cette page ne peut pas s’afficher en ce moment
page-later-why = C’est notre faute, pas la vôtre. Réessayez dans une minute. Les numéros ci-dessus fonctionnent en attendant.
