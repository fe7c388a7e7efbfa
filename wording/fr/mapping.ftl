### The form with which a service describes itself in a national mapping, and what is published of mappings.
### Its readers work for the service. $asker: the organisation that maps. $title: what the mapping is called. $end: the last moment to answer.
### Draft: not yet reviewed by a native reader.

mapping-heading = Décrire votre service
mapping-lead = { $asker } établit une carte des services qui aident les victimes d’infractions, pour qu’on vous trouve et que d’autres services puissent orienter des personnes vers vous.
mapping-until = Vous pouvez répondre jusqu’au { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Cela prend une vingtaine de minutes, et vous pouvez vous arrêter puis revenir avec le même lien. { $asker } lit ce que vous envoyez et le met dans l’annuaire.
mapping-kept = Ce que vous avez tapé est conservé. Personne ne le lit avant que vous ne l’envoyiez.
mapping-again = Vous avez envoyé une réponse. Modifiez ce que vous voulez, et envoyez-la de nouveau.
mapping-parts = Parties du formulaire
mapping-save = Enregistrer et continuer plus tard
mapping-send = Envoyer
mapping-decline = Nous ne participons pas
mapping-decline-what = On ne vous le demande alors plus, et ce que vous avez tapé ou envoyé ici est supprimé. Ce qui figure déjà dans l’annuaire y reste jusqu’à ce que l’organisation qui le tient à jour l’en retire.
mapping-decline-send = Nous ne participons pas
mapping-faults = Quelque chose manque, ou ne peut pas être juste. Ce que vous avez tapé est conservé.

## Parts, and what they mean

mapping-part-about = Le service
mapping-define-about = Un seul service, tel qu’on le connaît. Si votre organisation en a plusieurs, répondez pour chacun avec son propre lien. Un service d’aide aux victimes est un service dont c’est le travail, que les personnes qui y travaillent soient payées ou non.
mapping-part-assistance = Types d’aide
mapping-define-assistance = Ce que vous faites pour une personne. Le droit européen demande aux États des services qui donnent des informations sur les droits, un soutien moral et, s’il y en a, psychologique, des conseils sur l’argent et les questions pratiques, et des conseils pour se protéger d’autres préjudices ; et des services spécialisés qui offrent aussi un hébergement et des soins après des violences (directive 2012/29/UE, articles 8 et 9).
mapping-part-victims = Types de victimes
mapping-define-victims = Une victime est une personne à qui une infraction a fait du tort, dans son corps, son esprit ou ses biens, ou un proche de quelqu’un qui en est mort. Peu importe que la police soit au courant, ou que quelqu’un ait été reconnu coupable. Laissez de côté ce qui n’a pas d’importance pour vous : aucune infraction choisie veut dire toutes les infractions.
mapping-part-finding = Comment les victimes trouvent le service
mapping-define-finding = Les chemins par lesquels on vient à vous. Les services devraient être ouverts à toute personne qui en a besoin, même sans déclaration à la police ; la police devrait y orienter les personnes qui sont d’accord.
mapping-part-receiving = Comment les victimes reçoivent l’aide
mapping-define-receiving = Comment on parle avec vous, dans quelles langues, quand et où. Ce qui est vrai aujourd’hui aide plus que ce qui est prévu.
mapping-part-capacity = Capacité
mapping-define-capacity = Combien de personnes vous pouvez aider. Les chiffres d’un seul jour suffisent. Ils montrent où un pays a trop peu ; ils ne mesurent pas la qualité de votre travail.
mapping-part-workers = Personnel et formation
mapping-define-workers = Qui travaille pour le service, en étant payé ou comme bénévole, et ce qu’on y apprend. Les bénévoles sont des personnes qui aident sans être payées, dans un rôle que vous leur avez donné. Comptez les personnes, ne les nommez pas.
mapping-part-funding = Financement
mapping-define-funding = Qui paie pour le service. Aucune somme n’est demandée.
mapping-part-readers = Qui peut le lire
mapping-define-readers = Les parties qui ont leur propre choix le suivent, tant que l’ensemble n’est pas réservé à moins de monde. L’organisation qui établit la carte et le secrétariat du réseau lisent tout.

## Questions

mapping-ask-name = Nom du service
mapping-ask-description = Ce qu’il fait
mapping-hint-description = En deux ou trois phrases, comme vous le diriez à une personne qui en a besoin.
mapping-ask-next_step = Ce qu’une personne fait d’abord
mapping-hint-next_step = Par exemple : appeler, sans papiers.
mapping-ask-written_in = Langue dans laquelle vous écrivez ceci
mapping-ask-countries = Pays où il travaille
mapping-more-countries = Autres pays
mapping-ask-regions = Seulement dans certaines parties du pays
mapping-hint-regions = Noms de régions ou de villes, séparés par des virgules. Vide : partout.
mapping-ask-kinds = Quelle aide vous apportez
mapping-ask-abroad = Au-delà des frontières
mapping-ask-groups = Personnes
mapping-ask-ages = Âges
mapping-ask-age_from = De
mapping-ask-age_to = À
mapping-ask-crimes = Infractions
mapping-hint-crimes = Nommées d’après la classification internationale des infractions (ICCS). Le chiffre ouvre ce qui se trouve à l’intérieur.
mapping-ask-crime_tags = Ce qui entoure l’infraction
mapping-ask-routes = Comment on vient à vous
mapping-ask-ways = Comment on parle avec vous
mapping-ask-languages = Langues
mapping-hint-languages = Celles dans lesquelles quelqu’un chez vous peut aider sans interprète.
mapping-more-languages = Autres langues
mapping-ask-interpreters = Nous faisons venir des interprètes pour d’autres langues
mapping-ask-phone = Téléphone { $number }
mapping-ask-phone_number = Numéro
mapping-ask-phone_label = À quoi il sert
mapping-ask-phone_circle = Qui peut le lire
mapping-phone-circle-same = Qui peut lire la réponse
mapping-ask-phone_abroad = Peut être appelé depuis d’autres pays
mapping-ask-email = Adresse e-mail que quelqu’un lit
mapping-ask-website = Site web
mapping-ask-hours = Heures { $number }
mapping-ask-hours_days = Jours
mapping-ask-hours_opens = De
mapping-ask-hours_closes = À
mapping-ask-zone = Fuseau horaire de ces heures
mapping-hint-zone = Par son nom international, comme Europe/Lisbon.
mapping-day-mon = Lundi
mapping-day-tue = Mardi
mapping-day-wed = Mercredi
mapping-day-thu = Jeudi
mapping-day-fri = Vendredi
mapping-day-sat = Samedi
mapping-day-sun = Dimanche
mapping-ask-place = Lieu { $number }
mapping-ask-place_disclosure = Ce que les autres peuvent en voir
mapping-hint-place_disclosure = D’un lieu tenu secret, rien n’est enregistré : ne tapez pas son adresse.
mapping-ask-place_name = Nom du lieu
mapping-ask-place_street = Rue et numéro
mapping-ask-place_postal_code = Code postal
mapping-ask-place_town = Ville
mapping-ask-place_region = Région
mapping-ask-place_access = Accessibilité
mapping-more-access = Ce qu’il offre à qui en a besoin
mapping-ask-fee = Ce que cela coûte
mapping-ask-intake = Si vous accueillez de nouvelles personnes
mapping-ask-capacity_available = Maintenant
mapping-ask-capacity_maximum = Au plus
mapping-ask-as_of = État au
mapping-ask-workers_people = Personnes
mapping-ask-workers_full_posts = Comptées en équivalents temps plein
mapping-ask-workers_hours_before = Heures de formation avant de commencer
mapping-ask-workers_hours_a_year = Heures de formation chaque année
mapping-ask-training = Sujets de la formation
mapping-ask-funding = Qui paie
mapping-ask-circle_of = Qui peut lire cette partie
mapping-ask-circle = Qui peut lire la réponse

## What is wrong. Each stands at its field and in the list above the form.

mapping-wrong-overtaken = Quelqu’un d’autre a modifié cette réponse depuis que vous l’avez ouverte. Ce que vous avez tapé est plus bas. Si vous l’envoyez, cela remplace l’autre version.
mapping-wrong-number = Il faut ici un nombre entier, en chiffres.
mapping-wrong-date = Ce n’est pas une date. Écrivez-la comme 2026-11-24.
mapping-wrong-disclosure = Choisissez ce que les autres peuvent voir du lieu.
mapping-wrong-available = Dites combien il y en a maintenant.
mapping-wrong-name = Il faut un nom pour le service.
mapping-wrong-description = Dites en une phrase ce que fait le service.
mapping-wrong-kinds = Choisissez au moins un type d’aide.
mapping-wrong-countries = Choisissez au moins un pays.
mapping-wrong-reach = Une réponse que tout le monde peut lire doit contenir un numéro de téléphone, une adresse e-mail ou un site web.
mapping-wrong-phone = Ce n’est pas un numéro de téléphone.
mapping-wrong-email = Ce n’est pas une adresse e-mail.
mapping-wrong-website = Ce n’est pas un site web.
mapping-wrong-hours = Choisissez les jours, et écrivez les heures comme 09:00. 24:00 termine un jour.
mapping-wrong-zone = Indiquez le fuseau horaire de ces heures, comme Europe/Lisbon.
mapping-wrong-place = Indiquez la ville du lieu.
mapping-wrong-ages = Ces âges ne peuvent pas être justes : le minimal dépasse le maximal, ou l’un est trop élevé.
mapping-wrong-too_long = C’est trop long.

## What became of it

mapping-sent-heading = Votre réponse est envoyée
mapping-sent-what = Merci. { $asker } la lit et la met dans l’annuaire : on la trouve alors telle que vous l’avez écrite, chaque partie pour les lecteurs que vous avez choisis.
mapping-sent-what-members = Merci. { $asker } la lit et l’inscrit à l’annuaire : alors les membres du réseau la trouvent, et personne d’autre. Si le public doit la trouver, changez qui peut la lire.
mapping-sent-what-coordinator = Merci. { $asker } la lit et l’inscrit à l’annuaire : alors le bureau du réseau la lit, et personne d’autre ne la trouve. Si le public doit la trouver, changez qui peut la lire.
mapping-sent-next = Vous pouvez la modifier avec le même lien jusqu’au { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Rien d’autre ne vous est demandé.
mapping-sent-change = Modifier la réponse
mapping-declined-heading = Vous ne participez pas
mapping-declined-what = Ce que vous avez tapé ici est supprimé. { $asker } ne vous le demandera plus.
mapping-declined-next = Si vous changez d’avis, le lien est valable jusqu’au { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-declined-back = Participer finalement
mapping-closed-heading = La cartographie est close
mapping-closed-what = Les réponses à « { $title } » étaient reçues jusqu’au { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-closed-next = Si quelque chose a changé dans votre service, écrivez à l’organisation qui l’a établie : { $asker }.
mapping-too_many-heading = Trop de choses à la fois
mapping-too_many-what = Attendez une minute, puis revenez en arrière et réessayez. Ce que vous avez tapé est toujours dans le formulaire.
mapping-fault-heading = Cela n’a pas fonctionné
mapping-fault-what = C’est la faute de ce site, pas la vôtre. Revenez en arrière et réessayez dans quelques minutes. Ce que vous avez tapé est toujours dans le formulaire.

## What is published

mappings-heading = Cartographies nationales
mappings-lead = Les services qui aident les victimes d’infractions, pays par pays, tels qu’ils se sont décrits.
mappings-none = Rien n’a encore été publié.
mappings-services = Services
mappings-day = { DATETIME($at, day: "numeric", month: "long", year: "numeric") }
mappings-what = Les services se sont décrits eux-mêmes ; l’organisation qui a établi la carte a vérifié leurs réponses et les a publiées telles qu’elles étaient ce jour-là. Chaque service dit pour chaque partie qui peut la lire : on trouve ici ce que tout le monde peut lire, et cela seul est compté.
mappings-nothing = Rien n’en est dit publiquement.
mappings-files = Les données
mappings-file-csv = Tableau (CSV), une ligne par service
mappings-file-ndjson = Open Referral HSDS (NDJSON)
mappings-file-package = Paquet de données HSDS (ZIP)
mappings-snapshots = État au
mappings-compare = Ce qui a changé
mappings-compared = Ce qui a changé
mappings-same = Rien n’a changé.
mappings-added = Nouveaux services
mappings-gone = Services qui n’y sont plus
mappings-changed = Services qui disent autre chose
mappings-before = Avant :
mappings-after = Maintenant :

## Columns of the table of services

mapping-column-name = Nom
mapping-column-description = Ce qu’il fait
mapping-column-written_in = Écrit en
mapping-column-next_step = À faire d’abord
mapping-column-kinds = Types d’aide
mapping-column-crimes = Infractions
mapping-column-crime_tags = Ce qui entoure l’infraction
mapping-column-groups = Personnes
mapping-column-routes = Comment on y vient
mapping-column-ways = Comment on parle avec lui
mapping-column-abroad = Au-delà des frontières
mapping-column-training = Formation
mapping-column-age_from = Âge minimal
mapping-column-age_to = Âge maximal
mapping-column-languages = Langues
mapping-column-interpreters = Interprètes
mapping-column-phones = Téléphone
mapping-column-email = E-mail
mapping-column-website = Site web
mapping-column-hours = Heures
mapping-column-zone = Fuseau horaire
mapping-column-places = Lieux
mapping-column-countries = Pays
mapping-column-regions = Régions
mapping-column-fee = Coût
mapping-column-intake = Accueil de nouvelles personnes
mapping-column-capacity = Capacité
mapping-column-workers = Personnel
mapping-column-funding = Qui paie
