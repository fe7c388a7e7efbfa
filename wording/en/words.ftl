### Other words that people type when they look for a kind of help. The finder knows them beside the names of the codes; nobody reads them.
### Write what people say, in every form that differs at its beginning; single words, parted by commas.

word-support_kind-emotional = listen, talk, alone, afraid, sad, crisis, counsellor
word-support_kind-practical = errands, transport, locks, broken door, cleaning, forms, documents
word-support_kind-claims = compensation, claim, insurance, damages, money back
word-support_kind-accompaniment = court, trial, hearing, witness, police station, go with me
word-support_kind-legal = lawyer, solicitor, attorney, barrister, law, legal aid, sue
word-support_kind-shelter = shelter, refuge, safe house, bed, room, homeless, escape
word-support_kind-information = rights, information, what now, questions
word-support_kind-psychological = psychologist, therapist, trauma, nightmares, sleep, anxiety, depression
word-support_kind-financial = money, cash, rent, food, emergency payment
word-support_kind-proceedings = case, investigation, prosecutor, file, news
word-support_kind-safety_plan = danger, threats, protection, restraining order, barring order, stalker
word-support_kind-medical = doctor, hospital, nurse, injury, wound, forensic examination
word-support_kind-sexual_violence = rape, sexual assault, abuse, morning after
word-support_kind-children = child, kids, son, daughter, teenager
word-support_kind-interpreting = interpreter, translator, translation, sign language
word-support_kind-travel = passport, embassy, consulate, flight home, stranded
word-support_kind-peer = group, survivors, self-help, others like me
word-support_kind-restorative = mediation, meet the offender, apology
word-support_kind-digital = hacked, phone, password, photos online, spyware, account
word-support_kind-media = press, journalist, newspaper, privacy
word-support_kind-helpline = hotline, phone line, call, chat
word-support_kind-case_management = caseworker, coordinator, one contact
word-support_kind-reintegration = work, job, school, back to life
word-support_kind-onward_referral = where to go, who helps
