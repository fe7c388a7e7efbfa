### Figures of the directory: what there is, and what is missing. For whoever plans help, and for everybody who wonders.
### Draft: not yet reviewed by a native reader.

figures-link = Chiffres
figures-title = Chiffres – Onward
figures-heading = L’annuaire en chiffres
figures-lead = L’aide que cet annuaire indique, et les endroits où il a des lacunes. Tout est compté d’après ce que tout le monde peut voir ici.
figures-all =
    { $count ->
        [0] Il n’y a encore aucun service.
        [one] Il y a { $count } service.
        [many] Il y a { $count } de services.
       *[other] Il y a { $count } services.
    }
figures-number = { $count }
figures-zero = Un 0 veut dire qu’aucun n’est listé ici, non qu’il n’y en a aucun.
figures-column-number = Services
figures-several = Un service qui relève de plusieurs lignes compte dans chacune : la somme des lignes dépasse donc le total.
figures-unsaid = Non indiqué
figures-none = Rien encore.
figures-nothing = Encore aucun service : { $names }.

figures-country-heading = Par pays
figures-country-column = Pays
figures-country-abroad = Qu’on peut appeler depuis l’étranger
figures-country-note = Les pays où travaille un service, et ceux qui ont un membre du réseau. Un service qui travaille dans plusieurs pays compte dans chacun.

figures-kind-heading = Par type d’aide
figures-kind-column = Type d’aide

figures-group-heading = Selon les personnes aidées
figures-group-column = Pour qui
figures-group-note = Un service qui ne nomme personne est là pour tout le monde.

figures-language-heading = Par langue
figures-language-column = Langue

figures-way-heading = Selon la façon dont l’aide est apportée
figures-way-column = Comment

figures-fresh-heading = Les fiches sont-elles à jour ?
figures-fresh-column = État au { $date }
figures-fresh-fresh = Confirmées à temps
figures-fresh-due = À confirmer de nouveau
figures-fresh-never = Jamais confirmées par qui propose le service
figures-fresh-note = Qui propose un service confirme de temps en temps que sa fiche est juste. Ces lignes font ensemble le total des services.

## Gaps

figures-gaps-heading = Où l’aide manque
figures-gaps-lead =
    { $count ->
        [one] Le réseau s’étend à { $count } pays : un pays compte s’il a un membre, ou si un service y travaille.
        [many] Le réseau s’étend à { $count } de pays : ceux qui ont un membre, et ceux où travaille un service.
       *[other] Le réseau s’étend à { $count } pays : ceux qui ont un membre, et ceux où travaille un service.
    }
figures-gaps-listed = Une lacune veut dire que cet annuaire n’indique rien. Il y a peut-être une aide que personne n’y a encore inscrite.
figures-gaps-service = Pays sans aucun service
figures-gaps-abroad = Pays sans service qui dise qu’on peut l’appeler depuis l’étranger
figures-gaps-no-gap = Aucun.
figures-crime-heading = Par type d’infraction
figures-tag-heading = Selon ce qui entoure l’infraction
figures-gaps-column-crime = Pays, selon ce pour quoi leurs services sont là
figures-gaps-named = Un service pour cela
figures-gaps-general = Seulement des services pour toute infraction
figures-gaps-missing = Aucun service
figures-crime-note = Qui cherche de l’aide après un type d’infraction trouve aussi les services qui n’en nomment aucun.
figures-tag-note = Les services pour toute infraction sont ceux qui ne nomment ni un type d’infraction, ni ce qui l’entoure.
figures-which = Quels pays
figures-which-general = Seulement des services pour toute infraction : { $countries }.
figures-which-missing = Aucun service : { $countries }.

## Downloads

figures-downloads-heading = Emporter les chiffres
figures-downloads-csv = Tableau (CSV)
figures-downloads-json = Pour les programmes (JSON)
figures-downloads-how = Les deux contiennent les mêmes comptes, avec des codes à la place des noms, et avec les lacunes pays par pays.
