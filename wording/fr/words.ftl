### Other words that people type when they look for a kind of help. The finder knows them beside the names of the codes; nobody reads them.
### Write what people say, in every form that differs at its beginning; single words, parted by commas. Draft: not yet reviewed by a native reader.

# Words of these lists that mean it where somebody types them, and say nothing where they stand in a text about anything.
word-vague = parler, écoute, écouter, seul, seule, peur, triste, crise, courses, transport, ménage, formulaires, papiers, démarches, dommages, assurance, tribunal, procès, audience, plainte, accompagner, droit, loi, défense, logement, chambre, lit, fuir, droits, information, renseignement, questions, conseil, argent, espèces, loyer, nourriture, secours, affaire, enquête, dossier, juge, nouvelles, suites, danger, protection, bracelet, éloignement, urgences, blessure, enfant, fils, fille, ado, mineur, mineure, garde, traduction, traduire, passeport, billet, retour, groupe, témoignages, association, excuses, pardon, téléphone, compte, presse, journal, télévision, numéro, appel, appeler, suivi, coordination, travail, emploi, chômage, école, études, formation, orientation, adresse, contact, mort, morte, tentative, attaque, coups, violence, violences, couteau, forcé, forcée, contrainte, mariage, abandon, suivie, filmé, filmée, photos, nus, sexuel, sexuelle, agression, intrus, vol, sac, portefeuille, vélo, incendie, tag, cassé, cassée, faux, facture, identité, virus, circulation, accident, conducteur, guerre, réfugié, réfugiée, bombe, explosion, haine, mari, femme, copain, copine, conjoint, ex, père, mère, frère, oncle, familial, internet, cyber, réseaux, bande, route, alcool, traite, trafic, dormir, toit
# Words that say nothing of what somebody looks for.
word-filler = je, j, me, m, moi, mon, ma, mes, nous, notre, tu, te, vous, votre, il, elle, ils, elles, on, se, s, sa, son, ses, le, la, les, l, un, une, des, du, de, d, ce, cette, et, ou, mais, ne, n, pas, dans, en, à, au, aux, sur, pour, par, avec, sans, après, chez, est, suis, sont, était, été, être, ai, a, ont, avoir, peux, peut, veux, besoin, cherche, chercher, trouver, aide, aider, comment, quoi, où, quand, qui, que, qu, pourquoi, ici, quelqu, gratuit, gratuite, endroit, soir

word-support_kind-emotional = parler, écoute, écouter, seul, seule, peur, triste, crise, déprime
word-support_kind-practical = courses, transport, serrure, porte cassée, ménage, formulaires, papiers, démarches
word-support_kind-claims = indemnisation, indemnité, dommages, préjudice, assurance, remboursement, civi, fonds de garantie
word-support_kind-accompaniment = tribunal, procès, audience, témoin, commissariat, gendarmerie, plainte, accompagner
word-support_kind-legal = avocat, avocate, juriste, droit, loi, aide juridictionnelle, porter plainte, défense, juridique, conseil juridique, aide juridique
word-support_kind-shelter = hébergement, foyer, refuge, mise à l’abri, logement, chambre, lit, sans-abri, fuir, dormir, où dormir, hôtel, toit
word-support_kind-information = droits, information, renseignement, que faire, questions, conseil
word-support_kind-psychological = psychologue, psy, thérapeute, thérapie, psychiatre, traumatisme, cauchemars, angoisse, dépression, psychothérapie, psychologique, TSPT, ESPT, stress post-traumatique, flashbacks, attaques de panique
word-support_kind-financial = argent, espèces, loyer, nourriture, secours, aide d’urgence, dettes
word-support_kind-proceedings = affaire, enquête, procureur, procureure, dossier, juge, nouvelles, suites
word-support_kind-safety_plan = danger, menaces, protection, ordonnance de protection, éloignement, bracelet, téléphone grave danger, harcèlement
word-support_kind-medical = médecin, docteur, docteure, hôpital, infirmière, blessure, urgences, certificat médical, médecine légale
word-support_kind-sexual_violence = viol, violée, agression sexuelle, attouchements, inceste, abus, pilule du lendemain
word-support_kind-children = enfant, fils, fille, bébé, ado, mineur, mineure, garde
word-support_kind-interpreting = interprète, traducteur, traductrice, traduction, traduire, langue des signes, interprétariat
word-support_kind-travel = passeport, carte d’identité, ambassade, consulat, rapatriement, billet, retour, bloqué, bloquée
word-support_kind-peer = groupe, groupe de parole, entraide, survivants, survivantes, témoignages, association
word-support_kind-restorative = médiation, médiateur, médiatrice, justice restaurative, rencontrer l’auteur, excuses, pardon
word-support_kind-digital = piratage, piraté, téléphone, mot de passe, photos intimes, logiciel espion, compte, cyberharcèlement
word-support_kind-media = presse, journaliste, journal, télévision, vie privée, droit à l’image
word-support_kind-helpline = numéro vert, numéro, téléphone, appel, appeler, tchat, écoute
word-support_kind-case_management = assistante sociale, assistant social, référent, référente, suivi, coordination, interlocuteur, interlocutrice
word-support_kind-reintegration = travail, emploi, chômage, école, études, formation, réinsertion
word-support_kind-onward_referral = où aller, qui aide, à qui m’adresser, orientation, adresse, contact

## Mots que les gens tapent après une infraction. Aussi pour les services qui aident après toute infraction.

word-crime-0101 = meurtre, assassinat, assassiné, assassinée, tué, tuée, homicide, poignardé
word-crime-0102 = tentative, poignardée, fusillade, étranglé, étranglée
word-crime-0103 = décès, décédé, décédée, mort, morte, deuil
word-crime-0104 = suicide
word-crime-0201 = agression, agressé, agressée, attaque, attaqué, attaquée, frappé, frappée, battu, battue, coups, violence, violences, menaces, menacé, menacée, blessé, blessée, couteau
word-crime-0202 = enlèvement, enlevé, enlevée, kidnappé, kidnappée, séquestré, séquestrée, otage, enfermé, enfermée
word-crime-0203 = esclavage, exploité, exploitée, exploitation
word-crime-0204 = traite, trafic, proxénète, proxénétisme, traite des êtres humains
word-crime-0205 = forcé, forcée, contrainte, chantage, extorsion, mariage
word-crime-0206 = négligence, abandon, abandonné, abandonnée, maltraitance
word-crime-0208 = harcèlement, harcelé, harcelée, harceleur, suivi, suivie, stalking, intimidation
word-crime-0209 = insulte, insulté, insultée, injure, diffamation, calomnie
word-crime-0210 = discrimination, discriminé, discriminée
word-crime-0211 = filmé, filmée, espionné, espionnée, photos, nus
word-crime-0301 = viol, violé, violée, violeur, sexuel, sexuelle, attouchements, agression, agressée, abus, abusé, abusée, inceste, droguée, violences sexuelles, agression sexuelle, abus sexuel, agressée sexuellement
word-crime-0302 = prostitution, sextorsion, pornographie
word-crime-0309 = exhibitionniste, exhibition, voyeur, harcèlement sexuel
word-crime-0401 = braquage, braqué, braquée, racket, racketté, dépouillé, dépouillée, arraché, arrachée
word-crime-0501 = cambriolage, cambriolé, cambriolée, cambrioleur, effraction, intrus
word-crime-0502 = vol, volé, volée, voleur, pickpocket, sac, portefeuille, passeport, vélo
word-crime-0504 = vandalisme, dégradation, dégâts, incendie, tag, cassé, cassée
word-crime-0701 = escroquerie, escroqué, escroquée, arnaque, arnaqué, arnaquée, fraude, hameçonnage, faux, facture
word-crime-0702 = identité, usurpation, falsifié, contrefaçon
word-crime-0703 = corruption, bakchich
word-crime-0903 = piraté, piratée, piratage, pirate, virus, rançongiciel, compte
word-crime-0907 = circulation, chauffard, accident, conducteur
word-crime-1101 = torture, torturé, torturée, guerre, génocide, réfugié, réfugiée
word-crime_tag-terrorism = terrorisme, terroriste, attentat, bombe, explosion
word-crime_tag-hate = haine, racisme, raciste, homophobie, homophobe, transphobie, antisémitisme, islamophobie
word-crime_tag-intimate_partner = conjugal, conjugale, conjugales, mari, femme, copain, copine, conjoint, ex, emprise, violence conjugale, violences conjugales, violence domestique, violences domestiques, femmes battues
word-crime_tag-family = père, mère, frère, oncle, beau-père, familial, intrafamilial
word-crime_tag-gender_based = féminicide, sexiste, sexisme, excision, mutilation
word-crime_tag-cyber = internet, cyber, cyberharcèlement, réseaux, revenge porn, deepfake, sexting
word-crime_tag-organised = gang, mafia, bande
word-crime_tag-road = route, renversé, renversée, alcool
