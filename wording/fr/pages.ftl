### The public pages. Draft: not yet reviewed by a native reader.

## Every page

page-title = Onward
page-skip = Aller au contenu
page-language = Langue :
page-draft = Version provisoire : aucune personne de langue maternelle française ne l’a encore relue.
page-leave = Quitter cette page
page-numbers = Numéros d’urgence
page-danger = En danger maintenant ?
page-danger-call = Appelez le numéro d’urgence local
page-danger-europe = En Europe, c’est le
page-helpline = Ligne d’aide aux victimes, gratuite, dans de nombreux pays d’Europe :
page-footer = Pas de cookies, pas de traceurs. Nous ne gardons rien de votre visite.

## The first page

page-first-heading = Une aide qui ne s’arrête pas à la frontière
page-first-lead = Après une infraction dans un autre pays, personne ne devrait devoir tout recommencer chez soi. Avec Onward, les organisations d’aide aux victimes se passent le relais, avec l’accord de chaque personne.
page-first-needed = Si vous avez vous-même besoin d’aide
page-first-needed-how = Appelez une organisation d’aide aux victimes là où vous êtes, ou là où vous vivez. Il n’est pas nécessaire d’avoir prévenu la police. Vous pouvez lui demander de trouver de l’aide pour vous dans un autre pays.
page-first-works = Comment cela se passe
page-first-works-agree = Vous décidez de ce qui est transmis, et pouvez tout arrêter à tout moment.
page-first-works-sealed = Ce que vous dites est scellé. Seules les deux organisations peuvent l’ouvrir ; ce site ne le peut pas.
page-first-works-date = Chaque étape a une date, pour que personne ne reste à attendre.
page-first-watched = Quelqu’un vous surveille ?
page-first-watched-leave = « Quitter cette page » ouvre une encyclopédie. Appuyer trois fois sur la touche Maj (Shift) fait la même chose.
page-first-watched-history = Cela ne peut pas effacer l’historique de votre navigateur. Une fenêtre privée laisse moins de traces.
page-first-members = Pour les organisations
page-first-members-open = Ouvrir l’espace de travail

## A page that does not exist

page-missing-heading = Cette page n’existe pas
page-missing-why = L’adresse est peut-être ancienne, ou mal tapée. Tout va bien de votre côté.
page-missing-back = Retour à la page d’accueil
