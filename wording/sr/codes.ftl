### Šta kažu šifre. Ključevi: code-<vocabulary>-<code>, iz codes/*.toml. Jednostavne reči: stoje u obrascima, spiskovima i rečenicama. Nacrt: još ga niko nije pregledao.

## Crime (ICCS)

code-crime-01 = Smrt ili pokušaj ubistva
code-crime-0101 = Ubistvo ili drugo namerno lišenje života
code-crime-0102 = Pokušaj ubistva
code-crime-0103 = Smrt izazvana bez namere
code-crime-0104 = Pomoć ili pritisak da se oduzme sopstveni život
code-crime-0105 = Eutanazija
code-crime-0106 = Nezakonit prekid trudnoće
code-crime-0107 = Nezakonito ubijanje u oružanom sukobu
code-crime-02 = Povreda osobe
code-crime-0201 = Napad ili pretnje
code-crime-0202 = Zadržavanje, otmica ili odvođenje
code-crime-0203 = Ropstvo ili iskorišćavanje
code-crime-0204 = Trgovina ljudima
code-crime-0205 = Prinuda da se nešto učini
code-crime-0206 = Zanemarivanje
code-crime-0207 = Opasni postupci
code-crime-0208 = Uznemiravanje ili proganjanje
code-crime-0209 = Uvreda ili kleveta
code-crime-0210 = Diskriminacija
code-crime-0211 = Narušavanje privatnosti ili ličnosti
code-crime-0219 = Druga povreda osobe
code-crime-03 = Seksualno krivično delo
code-crime-0301 = Seksualno nasilje
code-crime-0302 = Seksualno iskorišćavanje
code-crime-0309 = Drugo seksualno krivično delo
code-crime-04 = Otimanje stvari uz nasilje ili pretnje
code-crime-0401 = Razbojništvo
code-crime-0409 = Drugo otimanje uz nasilje ili pretnje
code-crime-05 = Gubitak ili oštećenje imovine
code-crime-0501 = Provala
code-crime-0502 = Krađa
code-crime-0503 = Povreda intelektualne svojine
code-crime-0504 = Oštećenje imovine
code-crime-0509 = Drugo krivično delo protiv imovine
code-crime-06 = Droge
code-crime-0601 = Zabranjene droge
code-crime-0602 = Alkohol, duvan ili druge kontrolisane supstance
code-crime-0609 = Drugo krivično delo u vezi s drogama
code-crime-07 = Prevara, obmana ili korupcija
code-crime-0701 = Prevara
code-crime-0702 = Falsifikovanje
code-crime-0703 = Korupcija
code-crime-0704 = Pranje novca ili ukradena roba
code-crime-0709 = Druga obmana
code-crime-08 = Javni red i vlast
code-crime-0801 = Narušavanje javnog reda
code-crime-0802 = Seksualne radnje protiv javnog reda
code-crime-0803 = Granice slobode izražavanja
code-crime-0804 = Porezi, carine ili propisi
code-crime-0805 = Migracije
code-crime-0806 = Dela protiv pravosuđa
code-crime-0807 = Izbori
code-crime-0809 = Druga dela protiv javnog reda
code-crime-09 = Javna bezbednost
code-crime-0901 = Oružje ili eksploziv
code-crime-0902 = Dela protiv zdravlja i bezbednosti
code-crime-0903 = Napad na računare ili naloge
code-crime-0904 = Dela protiv bezbednosti države
code-crime-0905 = Organizovana kriminalna grupa
code-crime-0906 = Teroristička grupa
code-crime-0907 = Saobraćajni prekršaj bez povređenih
code-crime-0909 = Druga dela protiv javne bezbednosti
code-crime-10 = Šteta prirodi
code-crime-1001 = Zagađenje
code-crime-1002 = Prevoz ili odlaganje otpada
code-crime-1003 = Trgovina zaštićenim životinjama ili biljkama
code-crime-1004 = Preterano iskorišćavanje prirode
code-crime-1009 = Druga šteta prirodi
code-crime-11 = Nešto drugo
code-crime-1101 = Mučenje, ratni zločin ili zločin protiv čovečnosti
code-crime-1109 = Drugo krivično delo

code-crime_tag-terrorism = Terorizam
code-crime_tag-hate = Iz mržnje
code-crime_tag-intimate_partner = Od strane partnera ili bivšeg partnera
code-crime_tag-family = Od strane člana porodice
code-crime_tag-gender_based = Zbog pola ili roda
code-crime_tag-cyber = Preko interneta ili telefona
code-crime_tag-organised = Od strane organizovane grupe
code-crime_tag-road = U saobraćaju
code-crime_tag-attempted = Pokušano, nije dovršeno
code-crime_tag-unreported = Nije prijavljeno policiji

code-hate_ground-origin = Poreklo ili boja kože
code-hate_ground-religion = Vera ili uverenje
code-hate_ground-sexual_orientation = Seksualna orijentacija
code-hate_ground-gender_identity = Rodni identitet
code-hate_ground-gender = Pol ili rod
code-hate_ground-disability = Invaliditet
code-hate_ground-age = Starost
code-hate_ground-other = Drugi razlog

code-crime_relation-direct = Neposredno ovoj osobi
code-crime_relation-bereaved = Bliskoj osobi, koja je umrla
code-crime_relation-family = Nekome iz njene porodice
code-crime_relation-witness = Drugima; ova osoba je to videla
code-crime_relation-guardian = Nekome o kome se ova osoba stara

code-crime_period-ongoing = Još traje
code-crime_period-under_one_week = Pre manje od nedelju dana
code-crime_period-one_to_two_weeks = Pre 1 do 2 nedelje
code-crime_period-two_to_four_weeks = Pre 2 do 4 nedelje
code-crime_period-one_to_three_months = Pre 1 do 3 meseca
code-crime_period-three_to_twelve_months = Pre 3 do 12 meseci
code-crime_period-one_to_five_years = Pre 1 do 5 godina
code-crime_period-over_five_years = Pre više od 5 godina

code-proceedings_stage-not_reported = Nije prijavljeno
code-proceedings_stage-reported = Prijavljeno
code-proceedings_stage-investigation = Prijavljeno; policija istražuje
code-proceedings_stage-charged = Neko je optužen
code-proceedings_stage-trial = Suđenje je u toku
code-proceedings_stage-decided = Sud je doneo odluku
code-proceedings_stage-appeal = Po žalbi
code-proceedings_stage-dropped = Završeno bez suđenja
code-proceedings_stage-unknown = Nije poznato

## The person

code-age_band-under_12 = Ispod 12 godina
code-age_band-from_12_to_15 = Od 12 do 15 godina
code-age_band-from_16_to_17 = Od 16 do 17 godina
code-age_band-from_18_to_24 = Od 18 do 24 godine
code-age_band-from_25_to_39 = Od 25 do 39 godina
code-age_band-from_40_to_64 = Od 40 do 64 godine
code-age_band-from_65_to_79 = Od 65 do 79 godina
code-age_band-from_80 = 80 godina ili više

code-gender-woman = Žena
code-gender-man = Muškarac
code-gender-non_binary = Nebinarna osoba
code-gender-other = Drugi rod

code-language_level-well = Govori ga dobro
code-language_level-a_little = Pomalo

code-interpreter_need-needed = Potreban je prevodilac
code-interpreter_need-if_possible = Prevodilac, ako je moguće
code-interpreter_need-not_needed = Bez prevodioca

code-access_need-step_free = Bez stepenica
code-access_need-sign_language = Znakovni jezik
code-access_need-hearing = Slabo čuje
code-access_need-sight = Slabo vidi ili ne vidi
code-access_need-easy_language = Kratke, lake rečenice
code-access_need-no_reading = Bez čitanja i pisanja
code-access_need-written_only = Pismeno, bez poziva
code-access_need-companion = Dolazi s nekim
code-access_need-childcare = Neko da pričuva decu
code-access_need-quiet_place = Mirno mesto, s pauzama

code-risk_flag-shares_home = Deli stan s nekim
code-risk_flag-device_watched = Neko možda nadgleda telefon ili poštu
code-risk_flag-offender_known = Zna ko je to učinio
code-risk_flag-offender_near = Onaj ko je to učinio živi u blizini
code-risk_flag-offender_in_contact = Onaj ko je to učinio javlja se
code-risk_flag-offender_at_destination = Onaj ko je to učinio nalazi se u zemlji u kojoj je potrebna pomoć
code-risk_flag-depends_on_offender = Zavisi od onoga ko je to učinio
code-risk_flag-threats = Pretnje
code-risk_flag-weapon = Oružje
code-risk_flag-escalating = Pogoršava se
code-risk_flag-self_harm = Može sebi da naudi
code-risk_flag-child_at_risk = Dete je u opasnosti
code-risk_flag-child_alone = Dete bez pratnje
code-risk_flag-nowhere_to_stay = Nema bezbedno mesto za boravak
code-risk_flag-pregnant = Trudnoća
code-risk_flag-worker_safety = Osoblje ne treba da ide bez pratnje

code-children_count-no_children = Nijedno
code-children_count-one = Jedno
code-children_count-two = Dvoje
code-children_count-three_or_more = Troje ili više

code-representative_kind-trusted_person = Osoba od poverenja
code-representative_kind-parent_or_guardian = Roditelj ili staratelj
code-representative_kind-lawyer = Advokat
code-representative_kind-appointed_guardian = Staratelj koga je odredio sud
code-representative_kind-authority = Organ vlasti

## Support

code-referral_role-home_support = Podrška kod kuće
code-referral_role-origin_link = Slučaj tamo
code-referral_role-specialist = Specijalizovana služba

code-support_kind-emotional = Neko za razgovor
code-support_kind-practical = Praktična pomoć
code-support_kind-claims = Pomoć oko naknade štete
code-support_kind-accompaniment = Pratnja na ročištu
code-support_kind-legal = Pravni savet
code-support_kind-shelter = Bezbedno mesto
code-support_kind-information = Prava i naredni koraci
code-support_kind-psychological = Terapija
code-support_kind-financial = Novac za hitne potrebe
code-support_kind-proceedings = Vesti o slučaju
code-support_kind-safety_plan = Plan bezbednosti
code-support_kind-medical = Lekarska pomoć
code-support_kind-sexual_violence = Pomoć posle seksualnog nasilja
code-support_kind-children = Pomoć za decu
code-support_kind-interpreting = Prevodilac
code-support_kind-travel = Put, dokumenta, konzulat
code-support_kind-peer = Drugi koji su to preživeli
code-support_kind-restorative = Razgovor s onim ko je to učinio
code-support_kind-digital = Bezbedni telefoni i nalozi
code-support_kind-media = Pomoć s novinarima
code-support_kind-helpline = Linija za pomoć
code-support_kind-case_management = Jedna osoba koja sve povezuje
code-support_kind-reintegration = Povratak poslu, školi, svakodnevici
code-support_kind-onward_referral = Pronalaženje prave službe

code-support_urgency-now = Odmah
code-support_urgency-this_week = Ove nedelje
code-support_urgency-soon = Uskoro
code-support_urgency-by_date = Do određenog datuma

code-support_mode-telephone = Telefonom
code-support_mode-video = Video-pozivom
code-support_mode-in_person = Uživo
code-support_mode-home_visit = Kod kuće
code-support_mode-chat = Preko četa
code-support_mode-email = Mejlom
code-support_mode-letter = Pismom

code-worker_gender-woman = Sa ženom, ako je moguće
code-worker_gender-man = S muškarcem, ako je moguće
code-worker_gender-no_preference = Sa bilo kim

code-compensation_wish-yes = Želi da traži naknadu
code-compensation_wish-no = Ne želi da traži naknadu
code-compensation_wish-undecided = Nije odlučeno
code-compensation_wish-claimed = Već je tražena

code-deadline_kind-claim = Poslednji dan za zahtev za naknadu
code-deadline_kind-police_report = Poslednji dan za prijavu
code-deadline_kind-hearing = Ročište
code-deadline_kind-trial = Suđenje
code-deadline_kind-appeal = Poslednji dan za žalbu
code-deadline_kind-statement = Davanje iskaza
code-deadline_kind-medical_step = Poslednji dan za lekarski korak
code-deadline_kind-arrival = Dolazak
code-deadline_kind-departure = Odlazak
code-deadline_kind-right_to_stay = Kraj prava na boravak
code-deadline_kind-other = Drugi datum

code-information_kind-rights = Prava žrtava
code-information_kind-reporting = Kako se prijavljuje krivično delo
code-information_kind-proceedings = Kako teče postupak
code-information_kind-compensation = Kako se traži naknada
code-information_kind-legal_aid = Besplatna pravna pomoć
code-information_kind-protection = Zaštita
code-information_kind-services = Ko pomaže
code-information_kind-interpreting = Prevodioci
code-information_kind-death_abroad = Posle smrti u inostranstvu
code-information_kind-travel_papers = Putne isprave
code-information_kind-other = Nešto drugo

## Answers

code-worker_role-support_worker = Osoba za podršku žrtvama
code-worker_role-volunteer = Volonterka ili volonter
code-worker_role-counsellor = Savetnica ili savetnik
code-worker_role-social_worker = Socijalna radnica ili socijalni radnik
code-worker_role-lawyer = Advokatkinja ili advokat
code-worker_role-claims_adviser = Osoba koja savetuje o naknadi štete
code-worker_role-court_companion = Osoba za pratnju na sudu
code-worker_role-helpline = Linija za pomoć

code-coded_question-when_may_we_call = Kada smemo da zovemo?
code-coded_question-which_papers_exist = Koja dokumenta postoje?
code-coded_question-interpreter_agreed = Da li je prevodilac dogovoren?
code-coded_question-may_volunteer_call = Sme li prvi put da pozove volonterka ili volonter?
code-coded_question-what_comes_first = Šta je prvo?
code-coded_question-who_else_helps = Ko još pomaže?
code-coded_question-which_deadline = Kojeg datuma se treba držati?
code-coded_question-where_will_person_stay = Gde će osoba boraviti?
code-coded_question-something_else = Nešto drugo

code-coded_reply-yes = Da
code-coded_reply-no = Ne
code-coded_reply-not_known = Ne znamo
code-coded_reply-asking_person = Pitaćemo osobu i javićemo se
code-coded_reply-with_handover = Dobijate uz predaju
code-coded_reply-see_text = Našim rečima

code-decline_reason-no_room = Nemamo mesta pre tog datuma
code-decline_reason-other_support = Takvu podršku ne pružamo
code-decline_reason-other_region = To nije naše područje
code-decline_reason-no_language = Niko ne govori taj jezik
code-decline_reason-not_eligible = Naša pravila to ne dozvoljavaju
code-decline_reason-conflict_of_interest = Suviše smo blizu slučaju
code-decline_reason-not_safe = Ne bi bilo bezbedno
code-decline_reason-too_little_known = Premalo se zna za odluku
code-decline_reason-other = Drugi razlog

code-unaccept_reason-worker_unavailable = Osoba koja je trebalo da zove nije dostupna
code-unaccept_reason-no_room = Više nemamo mesta
code-unaccept_reason-different_need = Osobi treba nešto drugo
code-unaccept_reason-no_language = Niko ne govori taj jezik
code-unaccept_reason-conflict_of_interest = Suviše smo blizu slučaju
code-unaccept_reason-not_safe = Ne bi bilo bezbedno
code-unaccept_reason-no_handover = Predaja nije stigla
code-unaccept_reason-other = Drugi razlog

## Afterwards

code-contact_failed_reason-no_answer = Niko se nije javio
code-contact_failed_reason-not_safe_now = Sada nije bezbedno
code-contact_failed_reason-wrong_number = Broj je pogrešan
code-contact_failed_reason-someone_else = Javio se neko drugi
code-contact_failed_reason-asked_to_wait = Osoba je zamolila da zovemo kasnije
code-contact_failed_reason-no_common_language = Nema zajedničkog jezika
code-contact_failed_reason-other = Drugi razlog

code-wake_reason-trial = Suđenje
code-wake_reason-hearing = Ročište
code-wake_reason-judgment = Presuda
code-wake_reason-claim_deadline = Poslednji dan za zahtev za naknadu
code-wake_reason-claim_decision = Odluka o naknadi
code-wake_reason-anniversary = Godišnjica
code-wake_reason-release = Moguće puštanje na slobodu onoga ko je to učinio
code-wake_reason-return_journey = Put nazad
code-wake_reason-check_in = Poziv da pitamo kako ide
code-wake_reason-other = Drugi razlog

code-outcome-served = Pomoć je pružena
code-outcome-partly = Pomoć je delimično pružena
code-outcome-victim_declined = Osoba to nije želela
code-outcome-no_longer_needed = Više nije potrebno
code-outcome-unreachable = Osobu nije bilo moguće dobiti
code-outcome-unsafe = Kontakt nije bezbedan
code-outcome-no_capacity = Nema mesta
code-outcome-not_eligible = Pravila to nisu dozvolila
code-outcome-no_service = Takva služba ne postoji
code-outcome-other = Drugi ishod

code-withdrawal_reason-person_asked = Osoba je to tražila
code-withdrawal_reason-agreement_ended = Saglasnost je istekla
code-withdrawal_reason-not_safe = Više nije bezbedno
code-withdrawal_reason-helped_elsewhere = Pomaže neko drugi
code-withdrawal_reason-person_moved = Osoba se preselila
code-withdrawal_reason-no_answer = Odgovor nije stigao
code-withdrawal_reason-mistake = Poslato greškom
code-withdrawal_reason-other = Drugi razlog

code-feedback_question-in_time = Da li je postupano na vreme?
code-feedback_question-effort = Da li je saradnja bila laka?

code-feedback_answer-yes = Da
code-feedback_answer-mostly = Uglavnom
code-feedback_answer-partly = Delimično
code-feedback_answer-no = Ne

## Agreements

code-agreement_kind-referral = Osoba je saglasna s upućivanjem
code-agreement_kind-secrecy = Smete s njima da govorite o tome
code-agreement_kind-processing = Osnov za korišćenje podataka
code-agreement_kind-transfer = Osnov za slanje u inostranstvo

code-agreement_method-by_phone = Telefonom
code-agreement_method-in_person = Uživo
code-agreement_method-in_writing = Pismeno
code-agreement_method-by_video = Video-pozivom

code-agreement_answer-agreed = Saglasna
code-agreement_answer-not_declined = Obaveštena je i nije odbila
code-agreement_answer-agreed_by_guardian = Saglasan je roditelj ili staratelj

code-processing_basis-legitimate_interests = Podrška žrtvama, kako je uređeno sporazumom mreže
code-processing_basis-public_task = Javni zadatak
code-processing_basis-consent = Pristanak osobe
code-processing_basis-legal_obligation = Zakonska obaveza
code-processing_basis-vital_interests = Opasnost po život
code-processing_basis-own_law = Zakon naše zemlje

code-special_basis-explicit_consent = Izričit pristanak osobe
code-special_basis-vital_interests = Opasnost po život, a osoba ne može da pristane
code-special_basis-legal_claims = Pravni zahtevi
code-special_basis-public_interest = Javni interes, uređen zakonom
code-special_basis-health_or_social_care = Zdravstvena ili socijalna zaštita

code-transfer_basis-none_needed_eea = Ista pravila, ništa se ne dodaje
code-transfer_basis-none_needed_domestic = Ista zemlja, ništa se ne dodaje
code-transfer_basis-adequacy = Zemlja priznata kao bezbedna, ništa se ne dodaje
code-transfer_basis-standard_clauses = Sporazum mreže, već pripremljen
code-transfer_basis-public_agreement = Sporazum između organa vlasti
code-transfer_basis-explicit_consent = Izričit pristanak osobe, koja zna za rizik
code-transfer_basis-vital_interests = Opasnost po život, a osoba ne može da pristane
code-transfer_basis-own_law = Zakon naše zemlje

code-law_profile-eea = Ista pravila u celom Evropskom ekonomskom prostoru
code-law_profile-adequate = Zemlja priznata kao bezbedna
code-law_profile-agreement = Sporazum mreže
code-law_profile-consent = Izričit pristanak osobe svaki put
code-law_profile-us_grantee = Pismena dozvola s datumom isteka

code-extra_scope-health = Zdravlje
code-extra_scope-beliefs = Seksualna orijentacija, vera, etničko poreklo
code-extra_scope-right_to_stay = Pravo na boravak
code-extra_scope-assessment = Sažetak procene
code-extra_scope-suspect = Ime osumnjičenog

## Safe contact and the story

code-contact_way-telephone = Telefon
code-contact_way-text_message = SMS poruka
code-contact_way-email = Mejl
code-contact_way-letter = Pismo
code-contact_way-in_person = Uživo

code-contact_safe-yes = Bezbedno
code-contact_safe-no = Nije bezbedno
code-contact_safe-not_asked = Nije pitano

code-contact_answerer-person_only = Samo ta osoba
code-contact_answerer-anyone_at_home = Bilo ko kod kuće
code-contact_answerer-trusted_person = Osoba od poverenja

code-message_allowed-leave_none = Ne ostavljati poruku
code-message_allowed-ring_back_only = Samo „molim, pozovite“
code-message_allowed-any = Bilo koja

code-code_word_meaning-not_now = Ne sada, zovite sutra
code-code_word_meaning-safe_to_talk = Bezbedno je razgovarati
code-code_word_meaning-ring_trusted_person = Zovite osobu od poverenja

code-never_use-letters = Pisma
code-never_use-email = Mejl
code-never_use-text_messages = SMS poruke
code-never_use-other_numbers = Bilo koji drugi broj
code-never_use-home_visits = Posete kod kuće

code-done_already-told_police = Policija je obaveštena
code-done_already-saw_doctor = Obavljen je pregled kod lekara
code-done_already-cards_blocked = Kartice su blokirane
code-done_already-papers_replaced = Dokumenta su zamenjena
code-done_already-claim_begun = Zahtev za naknadu je započet
code-done_already-insurer_told = Osiguranje je obavešteno

code-reference_kind-police = Policija
code-reference_kind-prosecutor = Tužilaštvo
code-reference_kind-court = Sud
code-reference_kind-lawyer = Advokat
code-reference_kind-claims_office = Služba za naknadu štete
code-reference_kind-insurer = Osiguranje
code-reference_kind-consulate = Konzulat
code-reference_kind-hospital = Bolnica
code-reference_kind-other = Nešto drugo

## The directory

code-victim_group-anyone = Svi
code-victim_group-children = Deca
code-victim_group-young_people = Mladi
code-victim_group-older_people = Stariji
code-victim_group-women = Žene
code-victim_group-men = Muškarci
code-victim_group-lgbtiq = Osobe LGBTIQ
code-victim_group-disabled_people = Osobe s invaliditetom
code-victim_group-bereaved = Oni koji su nekoga izgubili
code-victim_group-witnesses = Svedoci
code-victim_group-migrants = Migranti
code-victim_group-refugees = Izbeglice
code-victim_group-no_papers = Osobe bez dokumenata
code-victim_group-visitors = Osobe kojima se to dogodilo na putu
code-victim_group-hurt_abroad = Osobe koje su se vratile kući posle krivičnog dela u inostranstvu
code-referral_route-by_oneself = Možete se javiti sami
code-referral_route-automatic = Upućuju Vas tamo, osim ako kažete ne
code-referral_route-police = Upućuje Vas policija
code-referral_route-prosecutor = Upućuje Vas tužilaštvo
code-referral_route-court = Upućuje Vas sud
code-referral_route-hospital = Upućuje Vas bolnica ili lekar
code-referral_route-school = Upućuje Vas škola
code-referral_route-social_services = Upućuju Vas socijalne službe
code-referral_route-other_service = Upućuje Vas druga služba
code-referral_route-helpline = Upućuje Vas linija za pomoć
code-referral_route-consulate = Upućuje Vas konzulat
code-referral_route-outreach = Dolaze tamo gde ste Vi
code-fee-free = Besplatno
code-fee-free_if_sent = Besplatno ako Vas neko uputi
code-fee-by_income = Zavisi od Vaših prihoda
code-fee-paid = Plaća se
code-intake-open = Sada prima nove osobe
code-intake-waiting_list = Postoji lista čekanja
code-intake-paused = Trenutno ne prima nikoga
code-abroad-takes_from_abroad = Za osobe koje žive u drugoj zemlji
code-abroad-helps_after_abroad = Za osobe koje su se vratile kući posle krivičnog dela u inostranstvu
code-abroad-works_with_abroad = Sarađuje sa službama u drugim zemljama
code-capacity_unit-people_a_month = Osoba mesečno
code-capacity_unit-beds = Ležajevi
code-capacity_unit-days_of_waiting = Dana čekanja
code-capacity_unit-hours_a_week = Sati nedeljno
code-worker_kind-paid = Zaposleni
code-worker_kind-volunteer = Volonteri
code-training_topic-first_contact = Prvi razgovor
code-training_topic-rights = Prava žrtava
code-training_topic-trauma = Trauma
code-training_topic-children = Deca
code-training_topic-intimate_partner = Nasilje u partnerskom odnosu
code-training_topic-sexual_violence = Seksualno nasilje
code-training_topic-terrorism = Terorizam
code-training_topic-hate_crime = Zločini iz mržnje
code-training_topic-online_crime = Krivična dela na internetu
code-training_topic-bereavement = Gubitak bliske osobe
code-training_topic-safe_referral = Bezbedno upućivanje
code-training_topic-interpreting = Rad s prevodiocima
code-training_topic-data_protection = Zaštita podataka
code-training_topic-own_care = Briga o sebi
code-funding_source-state = Država
code-funding_source-region = Region
code-funding_source-municipality = Opština
code-funding_source-european_union = Sredstva Evropske unije
code-funding_source-foundation = Fondacije
code-funding_source-donations = Donacije
code-funding_source-offenders = Novčane kazne koje plaćaju počinioci
code-funding_source-fees = Naknade korisnika
code-reader_circle-public = Svi
code-reader_circle-members = Članice mreže
code-reader_circle-coordinator = Kancelarija mreže
code-place_disclosure-exact = Adresa
code-place_disclosure-area = Mesto ili region
code-place_disclosure-withheld = Ništa: tajno radi bezbednosti

## The lists of the directory, as they are called outside

directory-list-support_kind = Vrste podrške
directory-list-crime = Krivična dela, po Međunarodnoj klasifikaciji krivičnih dela za statističke svrhe
directory-list-crime_tag = Okolnosti krivičnog dela
directory-list-victim_group = Grupe žrtava
directory-list-referral_route = Kako žrtve pronalaze službu
directory-list-support_mode = Kako žrtve dobijaju podršku
directory-list-access_need = Pristupačnost
directory-list-fee = Cena
directory-list-intake = Da li se primaju nove osobe
directory-list-abroad = Preko granica
directory-list-training_topic = Obuka
directory-list-funding_source = Finansiranje
directory-list-capacity_unit = Jedinice kapaciteta
