### What codes say. Keys: code-<vocabulary>-<code>, from codes/*.toml. Draft: not yet reviewed by a native reader.

## Crime (ICCS)

code-crime-01 = Un décès ou une tentative de tuer
code-crime-0101 = Meurtre ou autre homicide volontaire
code-crime-0102 = Tentative d’homicide
code-crime-0103 = Mort causée sans intention
code-crime-0104 = Aide ou pression pour mettre fin à ses jours
code-crime-0105 = Euthanasie
code-crime-0106 = Interruption illégale d’une grossesse
code-crime-0107 = Homicide illicite dans un conflit armé
code-crime-02 = Atteinte à une personne
code-crime-0201 = Violences physiques ou menaces
code-crime-0202 = Séquestration ou enlèvement
code-crime-0203 = Esclavage ou exploitation
code-crime-0204 = Traite des êtres humains
code-crime-0205 = Contrainte à faire quelque chose
code-crime-0206 = Négligence, défaut de soins
code-crime-0207 = Actes dangereux
code-crime-0208 = Harcèlement
code-crime-0209 = Injure ou diffamation
code-crime-0210 = Discrimination
code-crime-0211 = Atteinte à la vie privée ou à l’intimité
code-crime-0219 = Autre atteinte à une personne
code-crime-03 = Une infraction sexuelle
code-crime-0301 = Violences sexuelles
code-crime-0302 = Exploitation sexuelle
code-crime-0309 = Autre infraction sexuelle
code-crime-04 = Biens pris avec violence ou menaces
code-crime-0401 = Vol avec violence
code-crime-0409 = Autre prise de biens avec violence ou menaces
code-crime-05 = Biens perdus ou abîmés
code-crime-0501 = Cambriolage
code-crime-0502 = Vol
code-crime-0503 = Atteinte à la propriété intellectuelle
code-crime-0504 = Dégradation de biens
code-crime-0509 = Autre atteinte aux biens
code-crime-06 = Drogues
code-crime-0601 = Stupéfiants
code-crime-0602 = Alcool, tabac ou autres substances réglementées
code-crime-0609 = Autre infraction liée aux drogues
code-crime-07 = Escroquerie, tromperie ou corruption
code-crime-0701 = Escroquerie
code-crime-0702 = Faux ou contrefaçon
code-crime-0703 = Corruption
code-crime-0704 = Blanchiment d’argent ou recel
code-crime-0709 = Autre tromperie
code-crime-08 = Ordre public et autorité
code-crime-0801 = Troubles dans un lieu public
code-crime-0802 = Actes sexuels contraires à l’ordre public
code-crime-0803 = Limites de la liberté d’expression
code-crime-0804 = Impôts, douanes ou réglementation
code-crime-0805 = Migration
code-crime-0806 = Atteintes à la justice
code-crime-0807 = Élections
code-crime-0809 = Autres atteintes à l’ordre public
code-crime-09 = Sécurité publique
code-crime-0901 = Armes ou explosifs
code-crime-0902 = Atteintes à la santé et à la sécurité
code-crime-0903 = Attaque d’ordinateurs ou de comptes
code-crime-0904 = Atteintes à la sûreté d’un État
code-crime-0905 = Groupe criminel organisé
code-crime-0906 = Groupe terroriste
code-crime-0907 = Infraction routière sans blessure
code-crime-0909 = Autres atteintes à la sécurité publique
code-crime-10 = Atteinte à la nature
code-crime-1001 = Pollution
code-crime-1002 = Transport ou dépôt de déchets
code-crime-1003 = Commerce d’animaux ou de plantes protégés
code-crime-1004 = Prélèvements excessifs dans la nature
code-crime-1009 = Autre atteinte à la nature
code-crime-11 = Autre chose
code-crime-1101 = Torture, crime de guerre ou crime contre l’humanité
code-crime-1109 = Une autre infraction

code-crime_tag-terrorism = Terrorisme
code-crime_tag-hate = Par haine
code-crime_tag-intimate_partner = Par le partenaire ou l’ex-partenaire
code-crime_tag-family = Par un membre de la famille
code-crime_tag-gender_based = En raison du genre
code-crime_tag-cyber = En ligne ou par téléphone
code-crime_tag-organised = Par un groupe organisé
code-crime_tag-road = Sur la route
code-crime_tag-attempted = Tentative, non aboutie
code-crime_tag-unreported = Pas signalé à la police

code-hate_ground-origin = Origine ou couleur de peau
code-hate_ground-religion = Religion ou convictions
code-hate_ground-sexual_orientation = Orientation sexuelle
code-hate_ground-gender_identity = Identité de genre
code-hate_ground-gender = Genre
code-hate_ground-disability = Handicap
code-hate_ground-age = Âge
code-hate_ground-other = Un autre motif

code-crime_relation-direct = La personne elle-même
code-crime_relation-bereaved = Une personne aimée, qui est décédée
code-crime_relation-family = Quelqu’un de sa famille
code-crime_relation-witness = D’autres ; la personne en a été témoin
code-crime_relation-guardian = Quelqu’un dont elle a la charge

code-crime_period-ongoing = Cela continue
code-crime_period-under_one_week = Il y a moins d’une semaine
code-crime_period-one_to_two_weeks = Il y a 1 à 2 semaines
code-crime_period-two_to_four_weeks = Il y a 2 à 4 semaines
code-crime_period-one_to_three_months = Il y a 1 à 3 mois
code-crime_period-three_to_twelve_months = Il y a 3 à 12 mois
code-crime_period-one_to_five_years = Il y a 1 à 5 ans
code-crime_period-over_five_years = Il y a plus de 5 ans

code-proceedings_stage-not_reported = Pas de plainte
code-proceedings_stage-reported = Plainte déposée
code-proceedings_stage-investigation = Plainte déposée ; enquête en cours
code-proceedings_stage-charged = Quelqu’un est mis en cause par la justice
code-proceedings_stage-trial = Procès en cours
code-proceedings_stage-decided = Un tribunal a jugé
code-proceedings_stage-appeal = En appel
code-proceedings_stage-dropped = Terminé sans procès
code-proceedings_stage-unknown = Non connu

## The person

code-age_band-under_12 = Moins de 12 ans
code-age_band-from_12_to_15 = 12 à 15 ans
code-age_band-from_16_to_17 = 16 à 17 ans
code-age_band-from_18_to_24 = 18 à 24 ans
code-age_band-from_25_to_39 = 25 à 39 ans
code-age_band-from_40_to_64 = 40 à 64 ans
code-age_band-from_65_to_79 = 65 à 79 ans
code-age_band-from_80 = 80 ans ou plus

code-gender-woman = Femme
code-gender-man = Homme
code-gender-non_binary = Non binaire
code-gender-other = Un autre genre

code-language_level-well = La parle bien
code-language_level-a_little = Un peu

code-interpreter_need-needed = Interprète nécessaire
code-interpreter_need-if_possible = Interprète si possible
code-interpreter_need-not_needed = Pas d’interprète

code-access_need-step_free = Accès sans marches
code-access_need-sign_language = Langue des signes
code-access_need-hearing = Entend mal
code-access_need-sight = Voit peu ou pas du tout
code-access_need-easy_language = Phrases courtes et faciles
code-access_need-no_reading = Rien à lire ni à écrire
code-access_need-written_only = Par écrit, pas d’appels
code-access_need-companion = Vient avec quelqu’un
code-access_need-childcare = Quelqu’un pour garder les enfants
code-access_need-quiet_place = Un lieu calme, avec des pauses

code-risk_flag-shares_home = Partage son logement
code-risk_flag-device_watched = Téléphone ou courrier peut-être surveillés
code-risk_flag-offender_known = Connaît l’auteur des faits
code-risk_flag-offender_near = L’auteur des faits habite tout près
code-risk_flag-offender_in_contact = L’auteur des faits prend contact
code-risk_flag-offender_at_destination = L’auteur des faits est dans le pays où l’aide est nécessaire
code-risk_flag-depends_on_offender = Dépend de l’auteur des faits
code-risk_flag-threats = Menaces
code-risk_flag-weapon = Une arme
code-risk_flag-escalating = La situation s’aggrave
code-risk_flag-self_harm = Risque de se faire du mal
code-risk_flag-child_at_risk = Un enfant est en danger
code-risk_flag-child_alone = Un enfant seul
code-risk_flag-nowhere_to_stay = Aucun lieu sûr où loger
code-risk_flag-pregnant = Enceinte
code-risk_flag-worker_safety = L’équipe doit y aller à deux

code-children_count-no_children = Aucun
code-children_count-one = Un
code-children_count-two = Deux
code-children_count-three_or_more = Trois ou plus

code-representative_kind-trusted_person = Une personne de confiance
code-representative_kind-parent_or_guardian = Parent ou tuteur
code-representative_kind-lawyer = Avocat ou avocate
code-representative_kind-appointed_guardian = Tutelle décidée par un juge
code-representative_kind-authority = Autorité publique

## Support

code-referral_role-home_support = Aide là où la personne vit
code-referral_role-origin_link = L’affaire sur place
code-referral_role-specialist = Aide spécialisée

code-support_kind-emotional = Quelqu’un à qui parler
code-support_kind-practical = Aide pratique
code-support_kind-claims = Aide pour une demande d’indemnisation
code-support_kind-accompaniment = Accompagnement à une audience
code-support_kind-legal = Conseil juridique
code-support_kind-shelter = Un lieu sûr
code-support_kind-information = Droits et étapes à venir
code-support_kind-psychological = Soutien psychologique
code-support_kind-financial = Argent pour les besoins urgents
code-support_kind-proceedings = Nouvelles de l’affaire
code-support_kind-safety_plan = Un plan de sécurité
code-support_kind-medical = Soins médicaux
code-support_kind-sexual_violence = Soins après des violences sexuelles
code-support_kind-children = Aide pour les enfants
code-support_kind-interpreting = Un ou une interprète
code-support_kind-travel = Voyage, papiers, consulat
code-support_kind-peer = D’autres qui ont vécu la même chose
code-support_kind-restorative = Un échange avec l’auteur des faits
code-support_kind-digital = Téléphones et comptes protégés
code-support_kind-media = Aide face aux journalistes
code-support_kind-helpline = Une ligne d’écoute
code-support_kind-case_management = Une seule personne qui suit tout
code-support_kind-reintegration = Retour au travail, à l’école, au quotidien
code-support_kind-onward_referral = Trouver le bon service

code-support_urgency-now = Maintenant
code-support_urgency-this_week = Cette semaine
code-support_urgency-soon = Bientôt
code-support_urgency-by_date = Pour une date précise

code-support_mode-telephone = Par téléphone
code-support_mode-video = Par vidéo
code-support_mode-in_person = Sur place
code-support_mode-home_visit = À domicile
code-support_mode-chat = Par tchat
code-support_mode-email = Par e-mail
code-support_mode-letter = Par lettre

code-worker_gender-woman = Avec une femme si possible
code-worker_gender-man = Avec un homme si possible
code-worker_gender-no_preference = Sans préférence

code-compensation_wish-yes = Souhaite demander une indemnisation
code-compensation_wish-no = Ne souhaite pas d’indemnisation
code-compensation_wish-undecided = Pas encore décidé
code-compensation_wish-claimed = Demande déjà faite

code-deadline_kind-claim = Date limite pour l’indemnisation
code-deadline_kind-police_report = Date limite pour porter plainte
code-deadline_kind-hearing = Audience
code-deadline_kind-trial = Procès
code-deadline_kind-appeal = Date limite pour faire appel
code-deadline_kind-statement = Audition
code-deadline_kind-medical_step = Date limite pour un acte médical
code-deadline_kind-arrival = Arrivée
code-deadline_kind-departure = Départ
code-deadline_kind-right_to_stay = Fin du droit de séjour
code-deadline_kind-other = Une autre date

code-information_kind-rights = Les droits d’une victime
code-information_kind-reporting = Comment porter plainte
code-information_kind-proceedings = Comment se passe une affaire
code-information_kind-compensation = Comment demander une indemnisation
code-information_kind-legal_aid = Aide juridique gratuite
code-information_kind-protection = Protection
code-information_kind-services = Qui aide
code-information_kind-interpreting = Interprètes
code-information_kind-death_abroad = Après un décès à l’étranger
code-information_kind-travel_papers = Papiers de voyage
code-information_kind-other = Autre chose

## Answers

code-worker_role-support_worker = Une personne de l’équipe d’aide aux victimes
code-worker_role-volunteer = Une personne bénévole
code-worker_role-counsellor = Une personne du soutien psychologique
code-worker_role-social_worker = Une personne du service social
code-worker_role-lawyer = Une avocate ou un avocat
code-worker_role-claims_adviser = Une personne chargée des indemnisations
code-worker_role-court_companion = Une personne qui accompagne au tribunal
code-worker_role-helpline = La ligne d’écoute

code-coded_question-when_may_we_call = Quand pouvons-nous appeler ?
code-coded_question-which_papers_exist = Quels documents existent ?
code-coded_question-interpreter_agreed = Un interprétariat est-il prévu ?
code-coded_question-may_volunteer_call = Une personne bénévole peut-elle faire le premier appel ?
code-coded_question-what_comes_first = Qu’est-ce qui passe en premier ?
code-coded_question-who_else_helps = Qui d’autre aide ?
code-coded_question-which_deadline = Quelle date faut-il respecter ?
code-coded_question-where_will_person_stay = Où la personne va-t-elle loger ?
code-coded_question-something_else = Autre chose

code-coded_reply-yes = Oui
code-coded_reply-no = Non
code-coded_reply-not_known = Nous ne savons pas
code-coded_reply-asking_person = Nous demandons à la personne, et vous réécrivons
code-coded_reply-with_handover = Vous l’aurez avec la transmission
code-coded_reply-see_text = Avec nos propres mots

code-decline_reason-no_room = Pas de place avant la date
code-decline_reason-other_support = Ce n’est pas notre type d’aide
code-decline_reason-other_region = Ce n’est pas notre région
code-decline_reason-no_language = Personne ne parle la langue
code-decline_reason-not_eligible = Nos règles ne le permettent pas
code-decline_reason-conflict_of_interest = Nous sommes trop proches de l’affaire
code-decline_reason-not_safe = Ce ne serait pas sûr
code-decline_reason-too_little_known = Trop peu d’éléments pour décider
code-decline_reason-other = Une autre raison

code-unaccept_reason-worker_unavailable = La personne prévue n’est pas disponible
code-unaccept_reason-no_room = Plus de place
code-unaccept_reason-different_need = La personne a besoin d’autre chose
code-unaccept_reason-no_language = Personne ne parle la langue
code-unaccept_reason-conflict_of_interest = Nous sommes trop proches de l’affaire
code-unaccept_reason-not_safe = Ce ne serait pas sûr
code-unaccept_reason-no_handover = La transmission n’est pas venue
code-unaccept_reason-other = Une autre raison

## Afterwards

code-contact_failed_reason-no_answer = Pas de réponse
code-contact_failed_reason-not_safe_now = Pas sûr en ce moment
code-contact_failed_reason-wrong_number = Le numéro est faux
code-contact_failed_reason-someone_else = Quelqu’un d’autre a répondu
code-contact_failed_reason-asked_to_wait = La personne demande d’appeler plus tard
code-contact_failed_reason-no_common_language = Pas de langue commune
code-contact_failed_reason-other = Une autre raison

code-wake_reason-trial = Procès
code-wake_reason-hearing = Audience
code-wake_reason-judgment = Jugement
code-wake_reason-claim_deadline = Date limite pour l’indemnisation
code-wake_reason-claim_decision = Décision sur l’indemnisation
code-wake_reason-anniversary = Date anniversaire des faits
code-wake_reason-release = Libération possible de l’auteur des faits
code-wake_reason-return_journey = Voyage de retour
code-wake_reason-check_in = Un appel pour prendre des nouvelles
code-wake_reason-other = Une autre raison

code-outcome-served = Aide apportée
code-outcome-partly = Aide apportée en partie
code-outcome-victim_declined = La personne n’en a pas voulu
code-outcome-no_longer_needed = Plus nécessaire
code-outcome-unreachable = Impossible de joindre la personne
code-outcome-unsafe = Contact pas sûr
code-outcome-no_capacity = Pas de place
code-outcome-not_eligible = Les règles ne le permettaient pas
code-outcome-no_service = Ce service n’existe pas
code-outcome-other = Une autre fin

code-withdrawal_reason-person_asked = La personne l’a demandé
code-withdrawal_reason-agreement_ended = L’accord a pris fin
code-withdrawal_reason-not_safe = Ce n’est plus sûr
code-withdrawal_reason-helped_elsewhere = Quelqu’un d’autre aide
code-withdrawal_reason-person_moved = La personne a déménagé
code-withdrawal_reason-no_answer = Aucune réponse n’est venue
code-withdrawal_reason-mistake = Envoyée par erreur
code-withdrawal_reason-other = Une autre raison

code-feedback_question-in_time = Ont-ils agi à temps ?
code-feedback_question-effort = Était-il facile de travailler avec eux ?

code-feedback_answer-yes = Oui
code-feedback_answer-mostly = Plutôt oui
code-feedback_answer-partly = En partie
code-feedback_answer-no = Non

## Agreements

code-agreement_kind-referral = La personne accepte l’orientation
code-agreement_kind-secrecy = Vous pouvez leur en parler
code-agreement_kind-processing = Raison d’utiliser les données
code-agreement_kind-transfer = Raison de les envoyer à l’étranger

code-agreement_method-by_phone = Par téléphone
code-agreement_method-in_person = En personne
code-agreement_method-in_writing = Par écrit
code-agreement_method-by_video = Par vidéo

code-agreement_answer-agreed = A donné son accord
code-agreement_answer-not_declined = A été prévenue, et n’a pas dit non
code-agreement_answer-agreed_by_guardian = Un parent ou tuteur a donné son accord

code-processing_basis-legitimate_interests = Aide aux victimes, selon la convention du réseau
code-processing_basis-public_task = Une mission de service public
code-processing_basis-consent = Le consentement de la personne
code-processing_basis-legal_obligation = Une obligation légale
code-processing_basis-vital_interests = Danger pour la vie
code-processing_basis-own_law = La loi de notre pays

code-special_basis-explicit_consent = Le consentement explicite de la personne
code-special_basis-vital_interests = Danger pour la vie, et la personne ne peut pas consentir
code-special_basis-legal_claims = Droits à défendre en justice
code-special_basis-public_interest = Intérêt public, prévu par la loi
code-special_basis-health_or_social_care = Soins ou aide sociale

code-transfer_basis-none_needed_eea = Mêmes règles, rien à ajouter
code-transfer_basis-none_needed_domestic = Même pays, rien à ajouter
code-transfer_basis-adequacy = Pays reconnu comme sûr, rien à ajouter
code-transfer_basis-standard_clauses = Convention du réseau, déjà prête
code-transfer_basis-public_agreement = Accord entre autorités publiques
code-transfer_basis-explicit_consent = Le consentement explicite de la personne, qui connaît le risque
code-transfer_basis-vital_interests = Danger pour la vie, et la personne ne peut pas consentir
code-transfer_basis-own_law = La loi de notre pays

code-law_profile-eea = Mêmes règles dans tout l’Espace économique européen
code-law_profile-adequate = Pays reconnu comme sûr
code-law_profile-agreement = Convention du réseau
code-law_profile-consent = Le consentement explicite de la personne, chaque fois
code-law_profile-us_grantee = Autorisation écrite avec une date de fin

code-extra_scope-health = Santé
code-extra_scope-beliefs = Orientation sexuelle, religion, origine ethnique
code-extra_scope-right_to_stay = Droit de séjour
code-extra_scope-assessment = Résumé de l’évaluation
code-extra_scope-suspect = Nom de la personne soupçonnée

## Safe contact and the story

code-contact_way-telephone = Téléphone
code-contact_way-text_message = Message SMS
code-contact_way-email = E-mail
code-contact_way-letter = Lettre
code-contact_way-in_person = En personne

code-contact_safe-yes = Sûr
code-contact_safe-no = Pas sûr
code-contact_safe-not_asked = Pas demandé

code-contact_answerer-person_only = La personne seulement
code-contact_answerer-anyone_at_home = N’importe qui à la maison
code-contact_answerer-trusted_person = Une personne de confiance

code-message_allowed-leave_none = N’en laisser aucun
code-message_allowed-ring_back_only = Seulement « merci de rappeler »
code-message_allowed-any = Tout message

code-code_word_meaning-not_now = Pas maintenant, appelez demain
code-code_word_meaning-safe_to_talk = Je peux parler sans danger
code-code_word_meaning-ring_trusted_person = Appelez la personne de confiance

code-never_use-letters = Lettres
code-never_use-email = E-mail
code-never_use-text_messages = Messages SMS
code-never_use-other_numbers = Tout autre numéro
code-never_use-home_visits = Visites à domicile

code-done_already-told_police = Police prévenue
code-done_already-saw_doctor = Médecin consulté
code-done_already-cards_blocked = Cartes bloquées
code-done_already-papers_replaced = Papiers remplacés
code-done_already-claim_begun = Demande d’indemnisation commencée
code-done_already-insurer_told = Assurance prévenue

code-reference_kind-police = Police
code-reference_kind-prosecutor = Parquet
code-reference_kind-court = Tribunal
code-reference_kind-lawyer = Avocat ou avocate
code-reference_kind-claims_office = Service d’indemnisation
code-reference_kind-insurer = Assurance
code-reference_kind-consulate = Consulat
code-reference_kind-hospital = Hôpital
code-reference_kind-other = Autre

## The directory

code-victim_group-anyone = Tout le monde
code-victim_group-children = Enfants
code-victim_group-young_people = Jeunes
code-victim_group-older_people = Personnes âgées
code-victim_group-women = Femmes
code-victim_group-men = Hommes
code-victim_group-lgbtiq = Personnes LGBTIQ
code-victim_group-disabled_people = Personnes handicapées
code-victim_group-bereaved = Personnes qui ont perdu un proche
code-victim_group-witnesses = Témoins
code-victim_group-migrants = Personnes migrantes
code-victim_group-refugees = Personnes réfugiées
code-victim_group-no_papers = Personnes sans papiers
code-victim_group-visitors = Victimes pendant un voyage
code-victim_group-hurt_abroad = Personnes rentrées chez elles après une infraction à l’étranger
code-referral_route-by_oneself = Vous pouvez y aller de vous-même
code-referral_route-automatic = On vous y oriente, sauf si vous dites non
code-referral_route-police = La police vous y oriente
code-referral_route-prosecutor = Le parquet vous y oriente
code-referral_route-court = Le tribunal vous y oriente
code-referral_route-hospital = Un hôpital ou un médecin vous y oriente
code-referral_route-school = Une école vous y oriente
code-referral_route-social_services = Les services sociaux vous y orientent
code-referral_route-other_service = Un autre service vous y oriente
code-referral_route-helpline = Une ligne d’écoute vous y oriente
code-referral_route-consulate = Un consulat vous y oriente
code-referral_route-outreach = Le service vient là où vous êtes
code-fee-free = Gratuit
code-fee-free_if_sent = Gratuit si quelqu’un vous y oriente
code-fee-by_income = Selon vos revenus
code-fee-paid = Payant
code-intake-open = Accueille des personnes en ce moment
code-intake-waiting_list = Il y a une liste d’attente
code-intake-paused = N’accueille personne pour le moment
code-abroad-takes_from_abroad = Pour les personnes qui vivent dans un autre pays
code-abroad-helps_after_abroad = Pour les personnes rentrées après une infraction à l’étranger
code-abroad-works_with_abroad = Travaille avec des services d’autres pays
code-capacity_unit-people_a_month = Personnes par mois
code-capacity_unit-beds = Lits
code-capacity_unit-days_of_waiting = Jours d’attente
code-capacity_unit-hours_a_week = Heures par semaine
code-worker_kind-paid = Personnel salarié
code-worker_kind-volunteer = Bénévoles
code-training_topic-first_contact = Le premier entretien
code-training_topic-rights = Droits des victimes
code-training_topic-trauma = Traumatisme
code-training_topic-children = Enfants
code-training_topic-intimate_partner = Violences dans le couple
code-training_topic-sexual_violence = Violences sexuelles
code-training_topic-terrorism = Terrorisme
code-training_topic-hate_crime = Crimes de haine
code-training_topic-online_crime = Infractions en ligne
code-training_topic-bereavement = Deuil
code-training_topic-safe_referral = Orienter en sécurité
code-training_topic-interpreting = Travailler avec des interprètes
code-training_topic-data_protection = Protection des données
code-training_topic-own_care = Prendre soin de soi
code-funding_source-state = L’État
code-funding_source-region = La région
code-funding_source-municipality = La commune
code-funding_source-european_union = L’Union européenne
code-funding_source-foundation = Fondations
code-funding_source-donations = Dons
code-funding_source-offenders = Amendes payées par les auteurs
code-funding_source-fees = Participation payée par les personnes
code-reader_circle-public = Tout le monde
code-reader_circle-members = Les membres du réseau
code-reader_circle-coordinator = Le secrétariat du réseau
code-place_disclosure-exact = L’adresse
code-place_disclosure-area = La ville ou la région
code-place_disclosure-withheld = Rien : tenu secret par sécurité

## The lists of the directory, as they are called outside

directory-list-support_kind = Types d’aide
directory-list-crime = Infractions, selon la Classification internationale des infractions à des fins statistiques
directory-list-crime_tag = Ce qui entoure l’infraction
directory-list-victim_group = Types de victimes
directory-list-referral_route = Comment les victimes trouvent le service
directory-list-support_mode = Comment les victimes reçoivent l’aide
directory-list-access_need = Accessibilité
directory-list-fee = Coût
directory-list-intake = Accueil de nouvelles personnes
directory-list-abroad = Au-delà des frontières
directory-list-training_topic = Formation
directory-list-funding_source = Financement
directory-list-capacity_unit = Unités de capacité
