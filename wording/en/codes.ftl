### What codes say. Keys: code-<vocabulary>-<code>, from codes/*.toml. Plain words: they stand in forms, lists and sentences.

## Crime (ICCS)

code-crime-01 = A death, or an attempt to kill
code-crime-0101 = Murder or other intended killing
code-crime-0102 = Attempted killing
code-crime-0103 = Death caused without intent
code-crime-0104 = Help or pressure to take one’s life
code-crime-0105 = Euthanasia
code-crime-0106 = Illegal ending of a pregnancy
code-crime-0107 = Unlawful killing in armed conflict
code-crime-02 = Harm to a person
code-crime-0201 = Assault or threats
code-crime-0202 = Being held, kidnapped or taken
code-crime-0203 = Slavery or exploitation
code-crime-0204 = Human trafficking
code-crime-0205 = Being forced to do something
code-crime-0206 = Neglect
code-crime-0207 = Dangerous acts
code-crime-0208 = Harassment or stalking
code-crime-0209 = Insult or defamation
code-crime-0210 = Discrimination
code-crime-0211 = Invasion of privacy or of the person
code-crime-0219 = Other harm to a person
code-crime-03 = A sexual offence
code-crime-0301 = Sexual violence
code-crime-0302 = Sexual exploitation
code-crime-0309 = Other sexual offence
code-crime-04 = Taking things with violence or threats
code-crime-0401 = Robbery
code-crime-0409 = Other taking with violence or threats
code-crime-05 = Loss of or damage to property
code-crime-0501 = Burglary
code-crime-0502 = Theft
code-crime-0503 = Intellectual property offence
code-crime-0504 = Property damage
code-crime-0509 = Other offence against property
code-crime-06 = Drugs
code-crime-0601 = Controlled drugs
code-crime-0602 = Alcohol, tobacco or other controlled substances
code-crime-0609 = Other drug offence
code-crime-07 = Fraud, deception or corruption
code-crime-0701 = Fraud
code-crime-0702 = Forgery or counterfeiting
code-crime-0703 = Corruption
code-crime-0704 = Money laundering or stolen goods
code-crime-0709 = Other deception
code-crime-08 = Public order and authority
code-crime-0801 = Disorder in public
code-crime-0802 = Sexual acts against public order
code-crime-0803 = Limits of free expression
code-crime-0804 = Taxes, customs or regulations
code-crime-0805 = Migration
code-crime-0806 = Acts against the justice system
code-crime-0807 = Elections
code-crime-0809 = Other acts against public order
code-crime-09 = Public safety and security
code-crime-0901 = Weapons or explosives
code-crime-0902 = Acts against health and safety
code-crime-0903 = Attack on computers or accounts
code-crime-0904 = Acts against the security of a state
code-crime-0905 = Organised crime group
code-crime-0906 = Terrorist group
code-crime-0907 = Traffic offence without injury
code-crime-0909 = Other acts against public safety
code-crime-10 = Harm to nature
code-crime-1001 = Pollution
code-crime-1002 = Moving or dumping waste
code-crime-1003 = Trade in protected animals or plants
code-crime-1004 = Taking too much from nature
code-crime-1009 = Other harm to nature
code-crime-11 = Something else
code-crime-1101 = Torture, war crime or crime against humanity
code-crime-1109 = Another crime

code-crime_tag-terrorism = Terrorism
code-crime_tag-hate = Out of hate
code-crime_tag-intimate_partner = By a partner or former partner
code-crime_tag-family = By a family member
code-crime_tag-gender_based = Because of gender
code-crime_tag-cyber = Online or by telephone
code-crime_tag-organised = By an organised group
code-crime_tag-road = In road traffic
code-crime_tag-attempted = Attempted, not completed
code-crime_tag-unreported = Not reported to the police

code-hate_ground-origin = Origin or skin colour
code-hate_ground-religion = Religion or belief
code-hate_ground-sexual_orientation = Sexual orientation
code-hate_ground-gender_identity = Gender identity
code-hate_ground-gender = Gender
code-hate_ground-disability = Disability
code-hate_ground-age = Age
code-hate_ground-other = Another ground

code-crime_relation-direct = The person directly
code-crime_relation-bereaved = Someone they loved, who died
code-crime_relation-family = Someone in their family
code-crime_relation-witness = Others; the person saw it
code-crime_relation-guardian = Someone in their care

code-crime_period-ongoing = It still goes on
code-crime_period-under_one_week = Less than a week ago
code-crime_period-one_to_two_weeks = 1 to 2 weeks ago
code-crime_period-two_to_four_weeks = 2 to 4 weeks ago
code-crime_period-one_to_three_months = 1 to 3 months ago
code-crime_period-three_to_twelve_months = 3 to 12 months ago
code-crime_period-one_to_five_years = 1 to 5 years ago
code-crime_period-over_five_years = More than 5 years ago

code-proceedings_stage-not_reported = Not reported
code-proceedings_stage-reported = Reported
code-proceedings_stage-investigation = Reported; the police are investigating
code-proceedings_stage-charged = Someone has been charged
code-proceedings_stage-trial = On trial
code-proceedings_stage-decided = A court has decided
code-proceedings_stage-appeal = On appeal
code-proceedings_stage-dropped = Ended without a trial
code-proceedings_stage-unknown = Not known

## The person

code-age_band-under_12 = Under 12
code-age_band-from_12_to_15 = 12 to 15
code-age_band-from_16_to_17 = 16 to 17
code-age_band-from_18_to_24 = 18 to 24
code-age_band-from_25_to_39 = 25 to 39
code-age_band-from_40_to_64 = 40 to 64
code-age_band-from_65_to_79 = 65 to 79
code-age_band-from_80 = 80 or older

code-gender-woman = Woman
code-gender-man = Man
code-gender-non_binary = Non-binary
code-gender-other = Another gender

code-language_level-well = Speaks it well
code-language_level-a_little = A little

code-interpreter_need-needed = Interpreter needed
code-interpreter_need-if_possible = Interpreter if possible
code-interpreter_need-not_needed = No interpreter

code-access_need-step_free = No steps
code-access_need-sign_language = Sign language
code-access_need-hearing = Hard of hearing
code-access_need-sight = Sees little or nothing
code-access_need-easy_language = Short, easy sentences
code-access_need-no_reading = Nothing to read or write
code-access_need-written_only = In writing, no calls
code-access_need-companion = Comes with someone
code-access_need-childcare = Someone to mind the children
code-access_need-quiet_place = A quiet place, with breaks

code-risk_flag-shares_home = Shares a home
code-risk_flag-device_watched = Phone or mail may be watched
code-risk_flag-offender_known = Knows who did it
code-risk_flag-offender_near = Whoever did it lives close by
code-risk_flag-offender_in_contact = Whoever did it gets in touch
code-risk_flag-offender_at_destination = Whoever did it is in the country where help is needed
code-risk_flag-depends_on_offender = Depends on whoever did it
code-risk_flag-threats = Threats
code-risk_flag-weapon = A weapon
code-risk_flag-escalating = It is getting worse
code-risk_flag-self_harm = May harm themselves
code-risk_flag-child_at_risk = A child is at risk
code-risk_flag-child_alone = A child alone
code-risk_flag-nowhere_to_stay = Nowhere safe to stay
code-risk_flag-pregnant = Pregnant
code-risk_flag-worker_safety = Staff should not go alone

code-children_count-no_children = None
code-children_count-one = One
code-children_count-two = Two
code-children_count-three_or_more = Three or more

code-representative_kind-trusted_person = A trusted person
code-representative_kind-parent_or_guardian = Parent or guardian
code-representative_kind-lawyer = Lawyer
code-representative_kind-appointed_guardian = Guardian named by a court
code-representative_kind-authority = Authority

## Support

code-referral_role-home_support = Support at home
code-referral_role-origin_link = The case there
code-referral_role-specialist = A specialist

code-support_kind-emotional = Someone to talk to
code-support_kind-practical = Practical help
code-support_kind-claims = Help with a claim
code-support_kind-accompaniment = Company at a hearing
code-support_kind-legal = Legal advice
code-support_kind-shelter = A safe place
code-support_kind-information = Rights, and what happens next
code-support_kind-psychological = Therapy
code-support_kind-financial = Money for urgent needs
code-support_kind-proceedings = News of the case
code-support_kind-safety_plan = A plan to be safe
code-support_kind-medical = Medical care
code-support_kind-sexual_violence = Care after sexual violence
code-support_kind-children = Help for children
code-support_kind-interpreting = An interpreter
code-support_kind-travel = Travel, papers, consulate
code-support_kind-peer = Others who lived through it
code-support_kind-restorative = A talk with whoever did it
code-support_kind-digital = Safe phones and accounts
code-support_kind-media = Help with journalists
code-support_kind-helpline = A helpline
code-support_kind-case_management = One person who keeps it together
code-support_kind-reintegration = Back to work, school, daily life
code-support_kind-onward_referral = Finding the right service

code-support_urgency-now = Now
code-support_urgency-this_week = This week
code-support_urgency-soon = Soon
code-support_urgency-by_date = By a date

code-support_mode-telephone = By phone
code-support_mode-video = By video
code-support_mode-in_person = In person
code-support_mode-home_visit = At home
code-support_mode-chat = By chat
code-support_mode-email = By e-mail
code-support_mode-letter = By letter

code-worker_gender-woman = With a woman if possible
code-worker_gender-man = With a man if possible
code-worker_gender-no_preference = With anyone

code-compensation_wish-yes = Wishes to claim
code-compensation_wish-no = Does not wish to claim
code-compensation_wish-undecided = Not decided
code-compensation_wish-claimed = Has claimed

code-deadline_kind-claim = Last day to claim
code-deadline_kind-police_report = Last day to report
code-deadline_kind-hearing = Hearing
code-deadline_kind-trial = Trial
code-deadline_kind-appeal = Last day to appeal
code-deadline_kind-statement = Statement
code-deadline_kind-medical_step = Last day for a medical step
code-deadline_kind-arrival = Arrival
code-deadline_kind-departure = Departure
code-deadline_kind-right_to_stay = Right to stay ends
code-deadline_kind-other = Another date

code-information_kind-rights = A victim’s rights
code-information_kind-reporting = How to report a crime
code-information_kind-proceedings = How a case goes
code-information_kind-compensation = How claims work
code-information_kind-legal_aid = Free legal help
code-information_kind-protection = Protection
code-information_kind-services = Who helps
code-information_kind-interpreting = Interpreters
code-information_kind-death_abroad = After a death abroad
code-information_kind-travel_papers = Travel papers
code-information_kind-other = Something else

## Answers

code-worker_role-support_worker = A support worker
code-worker_role-volunteer = A volunteer
code-worker_role-counsellor = A counsellor
code-worker_role-social_worker = A social worker
code-worker_role-lawyer = A lawyer
code-worker_role-claims_adviser = A claims adviser
code-worker_role-court_companion = A court companion
code-worker_role-helpline = The helpline

code-coded_question-when_may_we_call = When may we call?
code-coded_question-which_papers_exist = Which papers exist?
code-coded_question-interpreter_agreed = Is an interpreter agreed?
code-coded_question-may_volunteer_call = May a volunteer make the first call?
code-coded_question-what_comes_first = What comes first?
code-coded_question-who_else_helps = Who else helps?
code-coded_question-which_deadline = Which date must be kept?
code-coded_question-where_will_person_stay = Where will the person stay?
code-coded_question-something_else = Something else

code-coded_reply-yes = Yes
code-coded_reply-no = No
code-coded_reply-not_known = We do not know
code-coded_reply-asking_person = We ask the person, and write again
code-coded_reply-with_handover = You get it with the handover
code-coded_reply-see_text = In our own words

code-decline_reason-no_room = No room before the date
code-decline_reason-other_support = Not our kind of support
code-decline_reason-other_region = Not our region
code-decline_reason-no_language = No one speaks the language
code-decline_reason-not_eligible = Our rules do not allow it
code-decline_reason-conflict_of_interest = We are too close to the case
code-decline_reason-not_safe = It would not be safe
code-decline_reason-too_little_known = Too little is known to decide
code-decline_reason-other = Another reason

code-unaccept_reason-worker_unavailable = The worker is not available
code-unaccept_reason-no_room = No room any more
code-unaccept_reason-different_need = The person needs something else
code-unaccept_reason-no_language = No one speaks the language
code-unaccept_reason-conflict_of_interest = We are too close to the case
code-unaccept_reason-not_safe = It would not be safe
code-unaccept_reason-no_handover = The handover did not come
code-unaccept_reason-other = Another reason

## Afterwards

code-contact_failed_reason-no_answer = No answer
code-contact_failed_reason-not_safe_now = Not safe now
code-contact_failed_reason-wrong_number = The number is wrong
code-contact_failed_reason-someone_else = Someone else answered
code-contact_failed_reason-asked_to_wait = The person asked us to call later
code-contact_failed_reason-no_common_language = No language in common
code-contact_failed_reason-other = Another reason

code-wake_reason-trial = Trial
code-wake_reason-hearing = Hearing
code-wake_reason-judgment = Judgment
code-wake_reason-claim_deadline = Last day to claim
code-wake_reason-claim_decision = Decision on the claim
code-wake_reason-anniversary = Anniversary
code-wake_reason-release = Possible release of whoever did it
code-wake_reason-return_journey = Journey back
code-wake_reason-check_in = A call to ask how it goes
code-wake_reason-other = Another reason

code-outcome-served = Helped
code-outcome-partly = Helped in part
code-outcome-victim_declined = The person did not want it
code-outcome-no_longer_needed = No longer needed
code-outcome-unreachable = Could not be reached
code-outcome-unsafe = Not safe to contact
code-outcome-no_capacity = No room
code-outcome-not_eligible = Rules did not allow it
code-outcome-no_service = No such service exists
code-outcome-other = Another end

code-withdrawal_reason-person_asked = The person asked for it
code-withdrawal_reason-agreement_ended = The agreement has ended
code-withdrawal_reason-not_safe = It is not safe any more
code-withdrawal_reason-helped_elsewhere = Someone else helps
code-withdrawal_reason-person_moved = The person has moved
code-withdrawal_reason-no_answer = No answer came
code-withdrawal_reason-mistake = Sent by mistake
code-withdrawal_reason-other = Another reason

code-feedback_question-in_time = Did they act in time?
code-feedback_question-effort = Was it easy to work with them?

code-feedback_answer-yes = Yes
code-feedback_answer-mostly = Mostly
code-feedback_answer-partly = Partly
code-feedback_answer-no = No

## Agreements

code-agreement_kind-referral = The person agrees to be referred
code-agreement_kind-secrecy = You may speak of it to them
code-agreement_kind-processing = Reason to use the data
code-agreement_kind-transfer = Reason to send it abroad

code-agreement_method-by_phone = By phone
code-agreement_method-in_person = In person
code-agreement_method-in_writing = In writing
code-agreement_method-by_video = By video

code-agreement_answer-agreed = Agreed
code-agreement_answer-not_declined = Was told, and did not say no
code-agreement_answer-agreed_by_guardian = A parent or guardian agreed

code-processing_basis-legitimate_interests = Support for victims, as the network’s agreement sets out
code-processing_basis-public_task = A public task
code-processing_basis-consent = The person’s consent
code-processing_basis-legal_obligation = A duty in law
code-processing_basis-vital_interests = Danger to life
code-processing_basis-own_law = The law of our country

code-special_basis-explicit_consent = The person’s explicit consent
code-special_basis-vital_interests = Danger to life, and the person cannot consent
code-special_basis-legal_claims = Legal claims
code-special_basis-public_interest = Public interest, set out in law
code-special_basis-health_or_social_care = Health or social care

code-transfer_basis-none_needed_eea = Same rules, nothing to add
code-transfer_basis-none_needed_domestic = Same country, nothing to add
code-transfer_basis-adequacy = Recognised as safe, nothing to add
code-transfer_basis-standard_clauses = Network agreement, prepared
code-transfer_basis-public_agreement = Agreement between authorities
code-transfer_basis-explicit_consent = The person’s explicit consent, knowing the risk
code-transfer_basis-vital_interests = Danger to life, and the person cannot consent
code-transfer_basis-own_law = The law of our country

code-law_profile-eea = Same rules in all of the European Economic Area
code-law_profile-adequate = Recognised as safe
code-law_profile-agreement = Network agreement
code-law_profile-consent = The person’s explicit consent each time
code-law_profile-us_grantee = Written release with an end date

code-extra_scope-health = Health
code-extra_scope-beliefs = Sexual orientation, religion, ethnicity
code-extra_scope-right_to_stay = Right to stay
code-extra_scope-assessment = Summary of the assessment
code-extra_scope-suspect = Name of the suspect

## Safe contact and the story

code-contact_way-telephone = Telephone
code-contact_way-text_message = Text message
code-contact_way-email = E-mail
code-contact_way-letter = Letter
code-contact_way-in_person = In person

code-contact_safe-yes = Safe
code-contact_safe-no = Not safe
code-contact_safe-not_asked = Not asked

code-contact_answerer-person_only = The person only
code-contact_answerer-anyone_at_home = Anyone at home
code-contact_answerer-trusted_person = A trusted person

code-message_allowed-leave_none = Leave none
code-message_allowed-ring_back_only = Only “please ring back”
code-message_allowed-any = Any

code-code_word_meaning-not_now = Not now, ring tomorrow
code-code_word_meaning-safe_to_talk = It is safe to talk
code-code_word_meaning-ring_trusted_person = Ring the trusted person

code-never_use-letters = Letters
code-never_use-email = E-mail
code-never_use-text_messages = Text messages
code-never_use-other_numbers = Any other number
code-never_use-home_visits = Visits at home

code-done_already-told_police = Told the police
code-done_already-saw_doctor = Saw a doctor
code-done_already-cards_blocked = Cards blocked
code-done_already-papers_replaced = Papers replaced
code-done_already-claim_begun = Claim begun
code-done_already-insurer_told = Insurer told

code-reference_kind-police = Police
code-reference_kind-prosecutor = Prosecutor
code-reference_kind-court = Court
code-reference_kind-lawyer = Lawyer
code-reference_kind-claims_office = Claims office
code-reference_kind-insurer = Insurer
code-reference_kind-consulate = Consulate
code-reference_kind-hospital = Hospital
code-reference_kind-other = Another

## The directory

code-victim_group-anyone = Everybody
code-victim_group-children = Children
code-victim_group-young_people = Young people
code-victim_group-older_people = Older people
code-victim_group-women = Women
code-victim_group-men = Men
code-victim_group-lgbtiq = LGBTIQ people
code-victim_group-disabled_people = Disabled people
code-victim_group-bereaved = People who have lost somebody
code-victim_group-witnesses = Witnesses
code-victim_group-migrants = Migrants
code-victim_group-refugees = Refugees
code-victim_group-no_papers = People without papers
code-victim_group-visitors = People hurt on a journey
code-victim_group-hurt_abroad = People home again after a crime abroad
code-referral_route-by_oneself = You can go there by yourself
code-referral_route-automatic = You are sent there unless you say no
code-referral_route-police = The police send you
code-referral_route-prosecutor = The prosecutor sends you
code-referral_route-court = The court sends you
code-referral_route-hospital = A hospital or doctor sends you
code-referral_route-school = A school sends you
code-referral_route-social_services = Social services send you
code-referral_route-other_service = Another service sends you
code-referral_route-helpline = A helpline sends you
code-referral_route-consulate = A consulate sends you
code-referral_route-outreach = They come to where you are
code-fee-free = Free
code-fee-free_if_sent = Free if somebody sends you
code-fee-by_income = Depends on what you earn
code-fee-paid = You pay
code-intake-open = Takes people now
code-intake-waiting_list = There is a waiting list
code-intake-paused = Takes nobody at the moment
code-abroad-takes_from_abroad = For people who live in another country
code-abroad-helps_after_abroad = For people home again after a crime abroad
code-abroad-works_with_abroad = Works with services in other countries
code-capacity_unit-people_a_month = People a month
code-capacity_unit-beds = Beds
code-capacity_unit-days_of_waiting = Days of waiting
code-capacity_unit-hours_a_week = Hours a week
code-worker_kind-paid = Paid staff
code-worker_kind-volunteer = Volunteers
code-training_topic-first_contact = The first conversation
code-training_topic-rights = Victims’ rights
code-training_topic-trauma = Trauma
code-training_topic-children = Children
code-training_topic-intimate_partner = Violence by a partner
code-training_topic-sexual_violence = Sexual violence
code-training_topic-terrorism = Terrorism
code-training_topic-hate_crime = Hate crime
code-training_topic-online_crime = Crime online
code-training_topic-bereavement = Bereavement
code-training_topic-safe_referral = Referring safely
code-training_topic-interpreting = Working with interpreters
code-training_topic-data_protection = Data protection
code-training_topic-own_care = Looking after oneself
code-funding_source-state = The state
code-funding_source-region = The region
code-funding_source-municipality = The municipality
code-funding_source-european_union = The European Union
code-funding_source-foundation = Foundations
code-funding_source-donations = Donations
code-funding_source-offenders = Fines that offenders pay
code-funding_source-fees = Fees
code-reader_circle-public = Everybody
code-reader_circle-members = Members of the network
code-reader_circle-coordinator = The network’s office
code-place_disclosure-exact = The address
code-place_disclosure-area = The town or region
code-place_disclosure-withheld = Nothing: kept secret for safety

## The lists of the directory, as they are called outside

directory-list-support_kind = Forms of assistance
directory-list-crime = Crimes, by the International Classification of Crime for Statistical Purposes
directory-list-crime_tag = What surrounds the crime
directory-list-victim_group = Types of victim
directory-list-referral_route = How victims find the service
directory-list-support_mode = How victims receive assistance
directory-list-access_need = Access
directory-list-fee = Cost
directory-list-intake = Whether people are taken on
directory-list-abroad = Across borders
directory-list-training_topic = Training
directory-list-funding_source = Financing
directory-list-capacity_unit = Units of capacity
