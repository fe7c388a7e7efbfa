### Other words that people type when they look for a kind of help. The finder knows them beside the names of the codes; nobody reads them.
### Write what people say, in every form that differs at its beginning; single words, parted by commas. Draft: not yet reviewed by a native reader.

word-support_kind-emotional = parler, écoute, écouter, seul, seule, peur, triste, crise, déprime
word-support_kind-practical = courses, transport, serrure, porte cassée, ménage, formulaires, papiers, démarches
word-support_kind-claims = indemnisation, indemnité, dommages, préjudice, assurance, remboursement, civi, fonds de garantie
word-support_kind-accompaniment = tribunal, procès, audience, témoin, commissariat, gendarmerie, plainte, accompagner
word-support_kind-legal = avocat, avocate, juriste, droit, loi, aide juridictionnelle, porter plainte, défense
word-support_kind-shelter = hébergement, foyer, refuge, mise à l’abri, logement, chambre, lit, sans-abri, fuir
word-support_kind-information = droits, information, renseignement, que faire, questions, conseil
word-support_kind-psychological = psychologue, psy, thérapeute, thérapie, psychiatre, traumatisme, cauchemars, angoisse, dépression
word-support_kind-financial = argent, espèces, loyer, nourriture, secours, aide d’urgence, dettes
word-support_kind-proceedings = affaire, enquête, procureur, procureure, dossier, juge, nouvelles, suites
word-support_kind-safety_plan = danger, menaces, protection, ordonnance de protection, éloignement, bracelet, téléphone grave danger, harcèlement
word-support_kind-medical = médecin, docteur, docteure, hôpital, infirmière, blessure, urgences, certificat médical, médecine légale
word-support_kind-sexual_violence = viol, violée, agression sexuelle, attouchements, inceste, abus, pilule du lendemain
word-support_kind-children = enfant, fils, fille, bébé, ado, mineur, mineure, garde
word-support_kind-interpreting = interprète, traducteur, traductrice, traduction, traduire, langue des signes
word-support_kind-travel = passeport, carte d’identité, ambassade, consulat, rapatriement, billet, retour, bloqué, bloquée
word-support_kind-peer = groupe, groupe de parole, entraide, survivants, survivantes, témoignages, association
word-support_kind-restorative = médiation, médiateur, médiatrice, justice restaurative, rencontrer l’auteur, excuses, pardon
word-support_kind-digital = piratage, piraté, téléphone, mot de passe, photos intimes, logiciel espion, compte, cyberharcèlement
word-support_kind-media = presse, journaliste, journal, télévision, vie privée, droit à l’image
word-support_kind-helpline = numéro vert, numéro, téléphone, appel, appeler, tchat, écoute
word-support_kind-case_management = assistante sociale, assistant social, référent, référente, suivi, coordination, interlocuteur, interlocutrice
word-support_kind-reintegration = travail, emploi, chômage, école, études, formation, réinsertion
word-support_kind-onward_referral = où aller, qui aide, à qui m’adresser, orientation, adresse, contact
