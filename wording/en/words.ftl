### Other words that people type when they look for a kind of help. The finder knows them beside the names of the codes; nobody reads them.
### Write what people say, in every form that differs at its beginning; single words, parted by commas.

# Words of these lists that mean it where somebody types them, and say nothing where they stand in a text about anything.
word-vague = listen, talk, alone, sad, crisis, errands, transport, locks, cleaning, forms, documents, claim, insurance, trial, hearing, law, sue, bed, room, escape, information, rights, questions, sleep, money, cash, rent, food, case, file, news, investigation, danger, protection, nurse, injury, child, son, daughter, translation, passport, group, phone, password, account, press, privacy, newspaper, call, chat, coordinator, work, job, school, died, death, dead, shooting, hit, fight, violence, violent, attack, hurt, injured, locked, forced, marriage, followed, lies, filmed, pictures, photographs, sexual, touched, abuse, exposed, break, broken, broke, bag, wallet, bicycle, damage, damaged, fire, windows, romance, investment, fake, invoice, identity, virus, traffic, driver, crash, war, refugee, domestic, husband, wife, boyfriend, girlfriend, partner, ex, controlling, father, mother, brother, uncle, relative, honour, online, internet, cyber, road, accident, pedestrian, bomb, explosion, killing, shot, abused, hotel, hostel, roof
# Words that say nothing of what somebody looks for.
word-filler = I, me, my, we, us, our, you, your, he, him, his, she, her, it, its, they, them, their, a, an, the, this, that, and, or, but, not, no, in, on, at, to, of, for, from, by, with, about, after, is, am, are, was, were, be, been, being, have, has, had, do, does, did, can, could, will, would, should, want, need, looking, find, get, help, please, how, what, where, when, who, why, there, here, some, any, somebody, someone, near, free, somewhere, place, tonight, cheap, gratis

word-support_kind-emotional = listen, talk, alone, afraid, sad, crisis, counsellor
word-support_kind-practical = errands, transport, locks, broken door, cleaning, forms, documents
word-support_kind-claims = compensation, claim, insurance, damages, money back, victim compensation
word-support_kind-accompaniment = court, trial, hearing, witness, police station, go with me
word-support_kind-legal = lawyer, solicitor, attorney, barrister, law, legal aid, sue, legal, law clinic, legal representation
word-support_kind-shelter = shelter, refuge, safe house, bed, room, homeless, escape, emergency accommodation, somewhere to sleep, place to sleep, place to stay, nowhere to stay, hotel, hostel, roof
word-support_kind-information = rights, information, what now, questions
word-support_kind-psychological = psychologist, therapist, trauma, nightmares, sleep, anxiety, depression, psychotherapy, counselling, counseling, PTSD, post-traumatic stress, flashbacks, panic attacks
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

## Words that people type after a crime. Also for services that are there after every crime.

word-crime-0101 = murder, murdered, killed, homicide, killing, stabbed, shot
word-crime-0102 = stabbing, shooting, strangled, choked
word-crime-0103 = manslaughter, died, death, dead, bereaved
word-crime-0104 = suicide
word-crime-0201 = assault, assaulted, attack, attacked, beaten, hit, punched, kicked, violence, violent, threatened, threats, threat, injured, hurt, fight, knife, physical violence, violent crime
word-crime-0202 = kidnapped, kidnapping, abducted, abduction, hostage, locked
word-crime-0203 = slavery, exploited, exploitation, unpaid
word-crime-0204 = trafficking, trafficked, smuggled, pimp, human trafficking
word-crime-0205 = forced, coercion, coerced, blackmail, blackmailed, extortion, marriage
word-crime-0206 = neglect, neglected, abandoned
word-crime-0208 = stalking, stalked, stalker, harassment, harassed, followed, bullying, bullied, pestered
word-crime-0209 = insult, insulted, slander, defamation, lies, rumours
word-crime-0210 = discrimination, discriminated
word-crime-0211 = privacy, filmed, spied, photographs, pictures, upskirting, nudes
word-crime-0301 = rape, raped, rapist, sexual, molested, groped, touched, assault, assaulted, abuse, abused, incest, drugged, spiked, sexual violence, sexual abuse, sexual assault, sexually abused
word-crime-0302 = prostitution, grooming, sextortion, pornography
word-crime-0309 = flasher, exposed, indecent, catcalling, sexual harassment, sexually harassed
word-crime-0401 = robbery, robbed, mugged, mugging, robber, snatched
word-crime-0501 = burglary, burgled, burglar, break, broken, broke, intruder
word-crime-0502 = theft, stolen, stole, thief, pickpocket, pickpocketed, bag, wallet, passport, bicycle
word-crime-0504 = vandalism, damage, damaged, arson, fire, graffiti, smashed, windows
word-crime-0701 = fraud, scam, scammed, scammer, swindle, conned, cheated, phishing, romance, investment, fake, invoice
word-crime-0702 = identity, forged, forgery, counterfeit
word-crime-0703 = corruption, bribe, bribery
word-crime-0903 = hacked, hacker, hacking, virus, ransomware, spyware, account, password
word-crime-0907 = traffic, driver, crash
word-crime-1101 = torture, tortured, war, genocide, refugee
word-crime_tag-terrorism = terrorism, terrorist, bomb, bombing, explosion, massacre
word-crime_tag-hate = hate, racism, racist, homophobia, homophobic, transphobia, antisemitism, islamophobia
word-crime_tag-intimate_partner = domestic, husband, wife, boyfriend, girlfriend, partner, ex, controlling, domestic violence, domestic abuse, partner violence, intimate partner violence, battered women
word-crime_tag-family = father, mother, brother, uncle, stepfather, relative, honour
word-crime_tag-gender_based = femicide, misogyny, sexist, FGM, mutilation
word-crime_tag-cyber = online, internet, cyber, cyberbullying, revenge porn, deepfake, sexting, social media
word-crime_tag-organised = gang, mafia, cartel
word-crime_tag-road = road, accident, drunk driver, pedestrian
