### Was Codes bedeuten. Schlüssel: code-<vocabulary>-<code> aus codes/*.toml. Entwurf: noch nicht geprüft.

## Crime (ICCS)

code-crime-01 = Ein Todesfall oder versuchte Tötung
code-crime-0101 = Mord oder andere vorsätzliche Tötung
code-crime-0102 = Versuchte Tötung
code-crime-0103 = Tötung ohne Absicht
code-crime-0104 = Hilfe oder Druck zur Selbsttötung
code-crime-0105 = Sterbehilfe
code-crime-0106 = Verbotener Schwangerschaftsabbruch
code-crime-0107 = Rechtswidrige Tötung in einem bewaffneten Konflikt
code-crime-02 = Verletzung einer Person
code-crime-0201 = Körperverletzung oder Drohungen
code-crime-0202 = Freiheitsberaubung oder Entführung
code-crime-0203 = Sklaverei oder Ausbeutung
code-crime-0204 = Menschenhandel
code-crime-0205 = Nötigung
code-crime-0206 = Vernachlässigung
code-crime-0207 = Gefährdung
code-crime-0208 = Belästigung oder Stalking
code-crime-0209 = Beleidigung oder Verleumdung
code-crime-0210 = Diskriminierung
code-crime-0211 = Eingriff in die Privat- oder Intimsphäre
code-crime-0219 = Andere Verletzung einer Person
code-crime-03 = Eine Sexualstraftat
code-crime-0301 = Sexualisierte Gewalt
code-crime-0302 = Sexuelle Ausbeutung
code-crime-0309 = Andere Sexualstraftat
code-crime-04 = Wegnahme mit Gewalt oder Drohung
code-crime-0401 = Raub
code-crime-0409 = Andere Wegnahme mit Gewalt oder Drohung
code-crime-05 = Verlust oder Schaden an Eigentum
code-crime-0501 = Einbruch
code-crime-0502 = Diebstahl
code-crime-0503 = Verletzung geistigen Eigentums
code-crime-0504 = Sachbeschädigung
code-crime-0509 = Andere Straftat gegen Eigentum
code-crime-06 = Drogen
code-crime-0601 = Verbotene Drogen
code-crime-0602 = Alkohol, Tabak oder andere geregelte Stoffe
code-crime-0609 = Andere Drogenstraftat
code-crime-07 = Betrug, Täuschung oder Korruption
code-crime-0701 = Betrug
code-crime-0702 = Fälschung
code-crime-0703 = Korruption
code-crime-0704 = Geldwäsche oder Hehlerei
code-crime-0709 = Andere Täuschung
code-crime-08 = Öffentliche Ordnung und Behörden
code-crime-0801 = Störung der öffentlichen Ordnung
code-crime-0802 = Sexuelle Handlungen gegen die öffentliche Ordnung
code-crime-0803 = Grenzen der Meinungsfreiheit
code-crime-0804 = Steuern, Zoll oder Vorschriften
code-crime-0805 = Migration
code-crime-0806 = Straftaten gegen die Justiz
code-crime-0807 = Wahlen
code-crime-0809 = Andere Straftaten gegen die öffentliche Ordnung
code-crime-09 = Öffentliche Sicherheit
code-crime-0901 = Waffen oder Sprengstoff
code-crime-0902 = Gefährdung von Gesundheit und Sicherheit
code-crime-0903 = Angriff auf Computer oder Konten
code-crime-0904 = Straftaten gegen die Sicherheit eines Staates
code-crime-0905 = Gruppe der organisierten Kriminalität
code-crime-0906 = Terroristische Gruppe
code-crime-0907 = Verkehrsstraftat ohne Verletzte
code-crime-0909 = Andere Straftaten gegen die öffentliche Sicherheit
code-crime-10 = Schaden an der Natur
code-crime-1001 = Umweltverschmutzung
code-crime-1002 = Transport oder Ablagern von Abfall
code-crime-1003 = Handel mit geschützten Tieren oder Pflanzen
code-crime-1004 = Raubbau an der Natur
code-crime-1009 = Anderer Schaden an der Natur
code-crime-11 = Etwas anderes
code-crime-1101 = Folter, Kriegsverbrechen oder Verbrechen gegen die Menschlichkeit
code-crime-1109 = Eine andere Straftat

code-crime_tag-terrorism = Terrorismus
code-crime_tag-hate = Aus Hass
code-crime_tag-intimate_partner = In einer jetzigen oder früheren Partnerschaft
code-crime_tag-family = Durch ein Familienmitglied
code-crime_tag-gender_based = Wegen des Geschlechts
code-crime_tag-cyber = Im Internet oder am Telefon
code-crime_tag-organised = Durch eine organisierte Gruppe
code-crime_tag-road = Im Straßenverkehr
code-crime_tag-attempted = Versucht, nicht vollendet
code-crime_tag-unreported = Nicht bei der Polizei angezeigt

code-hate_ground-origin = Herkunft oder Hautfarbe
code-hate_ground-religion = Religion oder Weltanschauung
code-hate_ground-sexual_orientation = Sexuelle Orientierung
code-hate_ground-gender_identity = Geschlechtsidentität
code-hate_ground-gender = Geschlecht
code-hate_ground-disability = Behinderung
code-hate_ground-age = Alter
code-hate_ground-other = Ein anderer Grund

code-crime_relation-direct = Der Person selbst
code-crime_relation-bereaved = Einem geliebten Menschen, der gestorben ist
code-crime_relation-family = Jemandem aus der Familie
code-crime_relation-witness = Anderen; die Person hat es gesehen
code-crime_relation-guardian = Jemandem in ihrer Obhut

code-crime_period-ongoing = Es dauert noch an
code-crime_period-under_one_week = Vor weniger als einer Woche
code-crime_period-one_to_two_weeks = Vor 1 bis 2 Wochen
code-crime_period-two_to_four_weeks = Vor 2 bis 4 Wochen
code-crime_period-one_to_three_months = Vor 1 bis 3 Monaten
code-crime_period-three_to_twelve_months = Vor 3 bis 12 Monaten
code-crime_period-one_to_five_years = Vor 1 bis 5 Jahren
code-crime_period-over_five_years = Vor mehr als 5 Jahren

code-proceedings_stage-not_reported = Nicht angezeigt
code-proceedings_stage-reported = Angezeigt
code-proceedings_stage-investigation = Angezeigt; die Polizei ermittelt
code-proceedings_stage-charged = Es gibt eine Anklage
code-proceedings_stage-trial = Der Prozess läuft
code-proceedings_stage-decided = Ein Gericht hat entschieden
code-proceedings_stage-appeal = In Berufung oder Revision
code-proceedings_stage-dropped = Ohne Prozess beendet
code-proceedings_stage-unknown = Nicht bekannt

## The person

code-age_band-under_12 = Unter 12
code-age_band-from_12_to_15 = 12 bis 15
code-age_band-from_16_to_17 = 16 bis 17
code-age_band-from_18_to_24 = 18 bis 24
code-age_band-from_25_to_39 = 25 bis 39
code-age_band-from_40_to_64 = 40 bis 64
code-age_band-from_65_to_79 = 65 bis 79
code-age_band-from_80 = 80 oder älter

code-gender-woman = Frau
code-gender-man = Mann
code-gender-non_binary = Nicht-binär
code-gender-other = Ein anderes Geschlecht

code-language_level-well = Spricht sie gut
code-language_level-a_little = Ein wenig

code-interpreter_need-needed = Dolmetschen nötig
code-interpreter_need-if_possible = Dolmetschen, wenn möglich
code-interpreter_need-not_needed = Ohne Dolmetschen

code-access_need-step_free = Ohne Stufen
code-access_need-sign_language = Gebärdensprache
code-access_need-hearing = Hört schlecht
code-access_need-sight = Sieht wenig oder nichts
code-access_need-easy_language = Kurze, leichte Sätze
code-access_need-no_reading = Nichts zu lesen oder zu schreiben
code-access_need-written_only = Schriftlich, keine Anrufe
code-access_need-companion = Kommt mit Begleitung
code-access_need-childcare = Jemand, der die Kinder betreut
code-access_need-quiet_place = Ein ruhiger Ort, mit Pausen

code-risk_flag-shares_home = Wohnt mit anderen zusammen
code-risk_flag-device_watched = Telefon oder Mail werden vielleicht überwacht
code-risk_flag-offender_known = Kennt den Täter oder die Täterin
code-risk_flag-offender_near = Täter oder Täterin wohnt in der Nähe
code-risk_flag-offender_in_contact = Täter oder Täterin nimmt Kontakt auf
code-risk_flag-offender_at_destination = Täter oder Täterin ist in dem Land, in dem Hilfe gebraucht wird
code-risk_flag-depends_on_offender = Ist vom Täter oder von der Täterin abhängig
code-risk_flag-threats = Drohungen
code-risk_flag-weapon = Eine Waffe
code-risk_flag-escalating = Es wird schlimmer
code-risk_flag-self_harm = Könnte sich selbst etwas antun
code-risk_flag-child_at_risk = Ein Kind ist in Gefahr
code-risk_flag-child_alone = Ein Kind, das allein ist
code-risk_flag-nowhere_to_stay = Kein sicherer Ort zum Bleiben
code-risk_flag-pregnant = Schwanger
code-risk_flag-worker_safety = Fachkräfte sollten nicht allein hingehen

code-children_count-no_children = Keine
code-children_count-one = Ein Kind
code-children_count-two = Zwei
code-children_count-three_or_more = Drei oder mehr

code-representative_kind-trusted_person = Eine Vertrauensperson
code-representative_kind-parent_or_guardian = Elternteil oder sorgeberechtigte Person
code-representative_kind-lawyer = Anwältin oder Anwalt
code-representative_kind-appointed_guardian = Vom Gericht bestellte Betreuung oder Vormundschaft
code-representative_kind-authority = Behörde

## Support

code-referral_role-home_support = Unterstützung zu Hause
code-referral_role-origin_link = Das Verfahren dort
code-referral_role-specialist = Eine spezialisierte Stelle

code-support_kind-emotional = Jemand zum Reden
code-support_kind-practical = Praktische Hilfe
code-support_kind-claims = Hilfe bei einem Antrag auf Entschädigung
code-support_kind-accompaniment = Begleitung zu einer Verhandlung
code-support_kind-legal = Rechtsberatung
code-support_kind-shelter = Ein sicherer Ort
code-support_kind-information = Rechte und wie es weitergeht
code-support_kind-psychological = Therapie
code-support_kind-financial = Geld für das Dringendste
code-support_kind-proceedings = Nachrichten über das Verfahren
code-support_kind-safety_plan = Ein Sicherheitsplan
code-support_kind-medical = Medizinische Hilfe
code-support_kind-sexual_violence = Versorgung nach sexualisierter Gewalt
code-support_kind-children = Hilfe für Kinder
code-support_kind-interpreting = Dolmetschen
code-support_kind-travel = Reise, Papiere, Konsulat
code-support_kind-peer = Andere, die Ähnliches erlebt haben
code-support_kind-restorative = Ein Gespräch mit dem Täter oder der Täterin
code-support_kind-digital = Sichere Telefone und Konten
code-support_kind-media = Hilfe im Umgang mit der Presse
code-support_kind-helpline = Ein Hilfetelefon
code-support_kind-case_management = Eine Person, die alles zusammenhält
code-support_kind-reintegration = Zurück in Arbeit, Schule, Alltag
code-support_kind-onward_referral = Die richtige Stelle finden

code-support_urgency-now = Jetzt
code-support_urgency-this_week = Diese Woche
code-support_urgency-soon = Bald
code-support_urgency-by_date = Bis zu einem Datum

code-support_mode-telephone = Am Telefon
code-support_mode-video = Per Video
code-support_mode-in_person = Persönlich
code-support_mode-home_visit = Zu Hause
code-support_mode-chat = Im Chat
code-support_mode-email = Per E-Mail
code-support_mode-letter = Per Brief

code-worker_gender-woman = Mit einer Frau, wenn möglich
code-worker_gender-man = Mit einem Mann, wenn möglich
code-worker_gender-no_preference = Egal, mit wem

code-compensation_wish-yes = Möchte einen Antrag stellen
code-compensation_wish-no = Möchte keinen Antrag stellen
code-compensation_wish-undecided = Noch nicht entschieden
code-compensation_wish-claimed = Hat einen Antrag gestellt

code-deadline_kind-claim = Letzter Tag für den Antrag
code-deadline_kind-police_report = Letzter Tag für die Anzeige
code-deadline_kind-hearing = Verhandlung
code-deadline_kind-trial = Prozess
code-deadline_kind-appeal = Letzter Tag für ein Rechtsmittel
code-deadline_kind-statement = Aussage
code-deadline_kind-medical_step = Letzter Tag für eine medizinische Maßnahme
code-deadline_kind-arrival = Ankunft
code-deadline_kind-departure = Abreise
code-deadline_kind-right_to_stay = Aufenthaltsrecht endet
code-deadline_kind-other = Ein anderes Datum

code-information_kind-rights = Rechte von Opfern
code-information_kind-reporting = Wie man eine Straftat anzeigt
code-information_kind-proceedings = Wie ein Verfahren abläuft
code-information_kind-compensation = Wie man Entschädigung beantragt
code-information_kind-legal_aid = Kostenlose Rechtshilfe
code-information_kind-protection = Schutz
code-information_kind-services = Wer hilft
code-information_kind-interpreting = Dolmetschen
code-information_kind-death_abroad = Nach einem Todesfall im Ausland
code-information_kind-travel_papers = Reisepapiere
code-information_kind-other = Etwas anderes

## Answers

code-worker_role-support_worker = Jemand aus der Opferhilfe
code-worker_role-volunteer = Jemand aus dem Ehrenamt
code-worker_role-counsellor = Jemand aus der Beratung
code-worker_role-social_worker = Jemand aus der Sozialarbeit
code-worker_role-lawyer = Eine Anwältin oder ein Anwalt
code-worker_role-claims_adviser = Jemand aus der Entschädigungsberatung
code-worker_role-court_companion = Jemand aus der Prozessbegleitung
code-worker_role-helpline = Das Hilfetelefon

code-coded_question-when_may_we_call = Wann dürfen wir anrufen?
code-coded_question-which_papers_exist = Welche Unterlagen gibt es?
code-coded_question-interpreter_agreed = Ist Dolmetschen vereinbart?
code-coded_question-may_volunteer_call = Darf jemand aus dem Ehrenamt zuerst anrufen?
code-coded_question-what_comes_first = Was kommt zuerst?
code-coded_question-who_else_helps = Wer hilft noch?
code-coded_question-which_deadline = Welche Frist muss eingehalten werden?
code-coded_question-where_will_person_stay = Wo wird die Person bleiben?
code-coded_question-something_else = Etwas anderes

code-coded_reply-yes = Ja
code-coded_reply-no = Nein
code-coded_reply-not_known = Das wissen wir nicht
code-coded_reply-asking_person = Wir fragen die Person und schreiben dann wieder
code-coded_reply-with_handover = Sie erhalten es mit der Übergabe
code-coded_reply-see_text = In unseren eigenen Worten

code-decline_reason-no_room = Kein freier Platz bis zu diesem Termin
code-decline_reason-other_support = Nicht unsere Art der Unterstützung
code-decline_reason-other_region = Nicht unsere Region
code-decline_reason-no_language = Niemand spricht die Sprache
code-decline_reason-not_eligible = Unsere Regeln erlauben es nicht
code-decline_reason-conflict_of_interest = Wir sind nicht unbefangen
code-decline_reason-not_safe = Es wäre nicht sicher
code-decline_reason-too_little_known = Für eine Entscheidung ist zu wenig bekannt
code-decline_reason-other = Ein anderer Grund

code-unaccept_reason-worker_unavailable = Die Fachkraft ist nicht verfügbar
code-unaccept_reason-no_room = Kein freier Platz mehr
code-unaccept_reason-different_need = Die Person braucht etwas anderes
code-unaccept_reason-no_language = Niemand spricht die Sprache
code-unaccept_reason-conflict_of_interest = Wir sind nicht unbefangen
code-unaccept_reason-not_safe = Es wäre nicht sicher
code-unaccept_reason-no_handover = Die Übergabe ist nicht gekommen
code-unaccept_reason-other = Ein anderer Grund

## Afterwards

code-contact_failed_reason-no_answer = Niemand hat sich gemeldet
code-contact_failed_reason-not_safe_now = Jetzt nicht sicher
code-contact_failed_reason-wrong_number = Die Nummer ist falsch
code-contact_failed_reason-someone_else = Jemand anderes war am Telefon
code-contact_failed_reason-asked_to_wait = Die Person bat um einen späteren Anruf
code-contact_failed_reason-no_common_language = Keine gemeinsame Sprache
code-contact_failed_reason-other = Ein anderer Grund

code-wake_reason-trial = Prozess
code-wake_reason-hearing = Verhandlung
code-wake_reason-judgment = Urteil
code-wake_reason-claim_deadline = Letzter Tag für den Antrag
code-wake_reason-claim_decision = Entscheidung über den Antrag
code-wake_reason-anniversary = Jahrestag
code-wake_reason-release = Mögliche Freilassung des Täters oder der Täterin
code-wake_reason-return_journey = Rückreise
code-wake_reason-check_in = Ein Anruf, um zu fragen, wie es geht
code-wake_reason-other = Ein anderer Grund

code-outcome-served = Es wurde geholfen
code-outcome-partly = Es wurde teilweise geholfen
code-outcome-victim_declined = Die Person wollte es nicht
code-outcome-no_longer_needed = Nicht mehr nötig
code-outcome-unreachable = Nicht zu erreichen
code-outcome-unsafe = Kontakt wäre nicht sicher
code-outcome-no_capacity = Kein freier Platz
code-outcome-not_eligible = Die Regeln erlaubten es nicht
code-outcome-no_service = So ein Angebot gibt es nicht
code-outcome-other = Ein anderes Ende

code-withdrawal_reason-person_asked = Die Person hat darum gebeten
code-withdrawal_reason-agreement_ended = Die Zustimmung ist abgelaufen
code-withdrawal_reason-not_safe = Es ist nicht mehr sicher
code-withdrawal_reason-helped_elsewhere = Jemand anderes hilft
code-withdrawal_reason-person_moved = Die Person ist umgezogen
code-withdrawal_reason-no_answer = Es kam keine Antwort
code-withdrawal_reason-mistake = Aus Versehen gesendet
code-withdrawal_reason-other = Ein anderer Grund

code-feedback_question-in_time = Wurde rechtzeitig gehandelt?
code-feedback_question-effort = War die Zusammenarbeit leicht?

code-feedback_answer-yes = Ja
code-feedback_answer-mostly = Meistens
code-feedback_answer-partly = Teilweise
code-feedback_answer-no = Nein

## Agreements

code-agreement_kind-referral = Die Person stimmt der Vermittlung zu
code-agreement_kind-secrecy = Sie dürfen dort darüber sprechen
code-agreement_kind-processing = Grund, die Daten zu verwenden
code-agreement_kind-transfer = Grund, sie ins Ausland zu senden

code-agreement_method-by_phone = Am Telefon
code-agreement_method-in_person = Persönlich
code-agreement_method-in_writing = Schriftlich
code-agreement_method-by_video = Per Video

code-agreement_answer-agreed = Hat zugestimmt
code-agreement_answer-not_declined = Wurde informiert und hat nicht Nein gesagt
code-agreement_answer-agreed_by_guardian = Ein Elternteil oder eine sorgeberechtigte Person hat zugestimmt

code-processing_basis-legitimate_interests = Hilfe für Opfer, wie es die Vereinbarung des Netzwerks regelt
code-processing_basis-public_task = Eine öffentliche Aufgabe
code-processing_basis-consent = Die Einwilligung der Person
code-processing_basis-legal_obligation = Eine gesetzliche Pflicht
code-processing_basis-vital_interests = Lebensgefahr
code-processing_basis-own_law = Das Recht unseres Landes

code-special_basis-explicit_consent = Die ausdrückliche Einwilligung der Person
code-special_basis-vital_interests = Lebensgefahr, und die Person kann nicht einwilligen
code-special_basis-legal_claims = Rechtsansprüche
code-special_basis-public_interest = Öffentliches Interesse, gesetzlich geregelt
code-special_basis-health_or_social_care = Gesundheits- oder Sozialversorgung

code-transfer_basis-none_needed_eea = Gleiche Regeln, nichts weiter nötig
code-transfer_basis-none_needed_domestic = Gleiches Land, nichts weiter nötig
code-transfer_basis-adequacy = Als sicher anerkannt, nichts weiter nötig
code-transfer_basis-standard_clauses = Vereinbarung des Netzwerks, vorbereitet
code-transfer_basis-public_agreement = Vereinbarung zwischen Behörden
code-transfer_basis-explicit_consent = Die ausdrückliche Einwilligung der Person, die das Risiko kennt
code-transfer_basis-vital_interests = Lebensgefahr, und die Person kann nicht einwilligen
code-transfer_basis-own_law = Das Recht unseres Landes

code-law_profile-eea = Gleiche Regeln im ganzen Europäischen Wirtschaftsraum
code-law_profile-adequate = Als sicher anerkannt
code-law_profile-agreement = Vereinbarung des Netzwerks
code-law_profile-consent = Jedes Mal die ausdrückliche Einwilligung der Person
code-law_profile-us_grantee = Schriftliche Freigabe mit Enddatum

code-extra_scope-health = Gesundheit
code-extra_scope-beliefs = Sexuelle Orientierung, Religion, ethnische Herkunft
code-extra_scope-right_to_stay = Aufenthaltsrecht
code-extra_scope-assessment = Zusammenfassung der Einschätzung
code-extra_scope-suspect = Name der verdächtigten Person

## Safe contact and the story

code-contact_way-telephone = Telefon
code-contact_way-text_message = Textnachricht
code-contact_way-email = E-Mail
code-contact_way-letter = Brief
code-contact_way-in_person = Persönlich

code-contact_safe-yes = Sicher
code-contact_safe-no = Nicht sicher
code-contact_safe-not_asked = Nicht gefragt

code-contact_answerer-person_only = Nur die Person selbst
code-contact_answerer-anyone_at_home = Alle, die dort wohnen
code-contact_answerer-trusted_person = Eine Vertrauensperson

code-message_allowed-leave_none = Keine hinterlassen
code-message_allowed-ring_back_only = Nur „Bitte rufen Sie zurück“
code-message_allowed-any = Jede

code-code_word_meaning-not_now = Jetzt nicht, morgen wieder anrufen
code-code_word_meaning-safe_to_talk = Es ist sicher zu sprechen
code-code_word_meaning-ring_trusted_person = Die Vertrauensperson anrufen

code-never_use-letters = Briefe
code-never_use-email = E-Mail
code-never_use-text_messages = Textnachrichten
code-never_use-other_numbers = Jede andere Nummer
code-never_use-home_visits = Besuche zu Hause

code-done_already-told_police = Polizei informiert
code-done_already-saw_doctor = Bei einer Ärztin oder einem Arzt gewesen
code-done_already-cards_blocked = Karten gesperrt
code-done_already-papers_replaced = Papiere ersetzt
code-done_already-claim_begun = Antrag begonnen
code-done_already-insurer_told = Versicherung informiert

code-reference_kind-police = Polizei
code-reference_kind-prosecutor = Staatsanwaltschaft
code-reference_kind-court = Gericht
code-reference_kind-lawyer = Anwältin oder Anwalt
code-reference_kind-claims_office = Entschädigungsstelle
code-reference_kind-insurer = Versicherung
code-reference_kind-consulate = Konsulat
code-reference_kind-hospital = Krankenhaus
code-reference_kind-other = Eine andere Stelle

## The directory

code-victim_group-anyone = Alle
code-victim_group-children = Kinder
code-victim_group-young_people = Jugendliche und junge Erwachsene
code-victim_group-older_people = Ältere Menschen
code-victim_group-women = Frauen
code-victim_group-men = Männer
code-victim_group-lgbtiq = LGBTIQ-Personen
code-victim_group-disabled_people = Menschen mit Behinderungen
code-victim_group-bereaved = Menschen, die jemanden verloren haben
code-victim_group-witnesses = Zeuginnen und Zeugen
code-victim_group-migrants = Migrantinnen und Migranten
code-victim_group-refugees = Geflüchtete
code-victim_group-no_papers = Menschen ohne Papiere
code-victim_group-visitors = Menschen, denen auf einer Reise etwas geschehen ist
code-victim_group-hurt_abroad = Menschen, die nach einer Straftat im Ausland wieder zu Hause sind
code-referral_route-by_oneself = Sie können sich selbst dorthin wenden
code-referral_route-automatic = Sie werden dorthin vermittelt, wenn Sie nicht Nein sagen
code-referral_route-police = Die Polizei vermittelt Sie
code-referral_route-prosecutor = Die Staatsanwaltschaft vermittelt Sie
code-referral_route-court = Das Gericht vermittelt Sie
code-referral_route-hospital = Ein Krankenhaus oder eine Arztpraxis vermittelt Sie
code-referral_route-school = Eine Schule vermittelt Sie
code-referral_route-social_services = Das Sozialamt oder Jugendamt vermittelt Sie
code-referral_route-other_service = Eine andere Stelle vermittelt Sie
code-referral_route-helpline = Ein Hilfetelefon vermittelt Sie
code-referral_route-consulate = Ein Konsulat vermittelt Sie
code-referral_route-outreach = Die Mitarbeitenden kommen zu Ihnen
code-fee-free = Kostenlos
code-fee-free_if_sent = Kostenlos, wenn eine Stelle Sie vermittelt
code-fee-by_income = Je nach Einkommen
code-fee-paid = Sie bezahlen dafür
code-intake-open = Nimmt jetzt Menschen auf
code-intake-waiting_list = Es gibt eine Warteliste
code-intake-paused = Nimmt zurzeit niemanden auf
code-abroad-takes_from_abroad = Für Menschen, die in einem anderen Land leben
code-abroad-helps_after_abroad = Für Menschen, die nach einer Straftat im Ausland wieder zu Hause sind
code-abroad-works_with_abroad = Arbeitet mit Stellen in anderen Ländern zusammen
code-capacity_unit-people_a_month = Menschen im Monat
code-capacity_unit-beds = Betten
code-capacity_unit-days_of_waiting = Tage Wartezeit
code-capacity_unit-hours_a_week = Stunden pro Woche
code-worker_kind-paid = Angestellte
code-worker_kind-volunteer = Ehrenamtliche
code-training_topic-first_contact = Das erste Gespräch
code-training_topic-rights = Rechte von Opfern
code-training_topic-trauma = Trauma
code-training_topic-children = Kinder
code-training_topic-intimate_partner = Gewalt in der Partnerschaft
code-training_topic-sexual_violence = Sexualisierte Gewalt
code-training_topic-terrorism = Terrorismus
code-training_topic-hate_crime = Hasskriminalität
code-training_topic-online_crime = Straftaten im Internet
code-training_topic-bereavement = Trauer
code-training_topic-safe_referral = Sicher weitervermitteln
code-training_topic-interpreting = Arbeit mit Dolmetschenden
code-training_topic-data_protection = Datenschutz
code-training_topic-own_care = Selbstfürsorge
code-funding_source-state = Der Staat
code-funding_source-region = Die Region
code-funding_source-municipality = Die Gemeinde
code-funding_source-european_union = Die Europäische Union
code-funding_source-foundation = Stiftungen
code-funding_source-donations = Spenden
code-funding_source-offenders = Geldstrafen und Geldauflagen
code-funding_source-fees = Gebühren
code-reader_circle-public = Alle
code-reader_circle-members = Mitglieder des Netzwerks
code-reader_circle-coordinator = Das Büro des Netzwerks
code-place_disclosure-exact = Die Adresse
code-place_disclosure-area = Der Ort oder die Region
code-place_disclosure-withheld = Nichts: bleibt zum Schutz geheim

## The lists of the directory, as they are called outside

directory-list-support_kind = Arten der Unterstützung
directory-list-crime = Straftaten, nach der Internationalen Klassifikation von Straftaten für statistische Zwecke
directory-list-crime_tag = Was die Straftat umgibt
directory-list-victim_group = Gruppen von Opfern
directory-list-referral_route = Wie Opfer die Stelle finden
directory-list-support_mode = Wie Opfer Unterstützung erhalten
directory-list-access_need = Zugänglichkeit
directory-list-fee = Kosten
directory-list-intake = Ob Menschen aufgenommen werden
directory-list-abroad = Über Grenzen hinweg
directory-list-training_topic = Ausbildung
directory-list-funding_source = Finanzierung
directory-list-capacity_unit = Einheiten der Kapazität
