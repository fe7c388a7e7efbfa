### Що означають коди. Ключі: code-<vocabulary>-<code> з codes/*.toml. Чернетка: ще не перевірено.

## Crime (ICCS)

code-crime-01 = Смерть або спроба вбивства
code-crime-0101 = Убивство або інше умисне позбавлення життя
code-crime-0102 = Спроба вбивства
code-crime-0103 = Ненавмисне позбавлення життя
code-crime-0104 = Допомога або тиск, щоб людина вчинила самогубство
code-crime-0105 = Евтаназія
code-crime-0106 = Незаконне переривання вагітності
code-crime-0107 = Незаконне вбивство у збройному конфлікті
code-crime-02 = Шкода людині
code-crime-0201 = Напад або погрози
code-crime-0202 = Позбавлення волі або викрадення
code-crime-0203 = Рабство або експлуатація
code-crime-0204 = Торгівля людьми
code-crime-0205 = Примус
code-crime-0206 = Нехтування потребами людини
code-crime-0207 = Небезпечні дії
code-crime-0208 = Переслідування або домагання
code-crime-0209 = Образа або наклеп
code-crime-0210 = Дискримінація
code-crime-0211 = Втручання у приватне життя або особистий простір
code-crime-0219 = Інша шкода людині
code-crime-03 = Сексуальний злочин
code-crime-0301 = Сексуальне насильство
code-crime-0302 = Сексуальна експлуатація
code-crime-0309 = Інший сексуальний злочин
code-crime-04 = Відібрання речей із насильством або погрозами
code-crime-0401 = Розбій або грабіж
code-crime-0409 = Інше відібрання з насильством або погрозами
code-crime-05 = Втрата або пошкодження майна
code-crime-0501 = Крадіжка зі зломом
code-crime-0502 = Крадіжка
code-crime-0503 = Порушення прав інтелектуальної власності
code-crime-0504 = Пошкодження майна
code-crime-0509 = Інший злочин проти власності
code-crime-06 = Наркотики
code-crime-0601 = Заборонені наркотики
code-crime-0602 = Алкоголь, тютюн або інші підконтрольні речовини
code-crime-0609 = Інший злочин, пов’язаний із наркотиками
code-crime-07 = Шахрайство, обман або корупція
code-crime-0701 = Шахрайство
code-crime-0702 = Підробка
code-crime-0703 = Корупція
code-crime-0704 = Відмивання грошей або збут краденого
code-crime-0709 = Інший обман
code-crime-08 = Громадський порядок і влада
code-crime-0801 = Порушення громадського порядку
code-crime-0802 = Сексуальні дії проти громадського порядку
code-crime-0803 = Межі свободи слова
code-crime-0804 = Податки, митниця або правила
code-crime-0805 = Міграція
code-crime-0806 = Злочини проти правосуддя
code-crime-0807 = Вибори
code-crime-0809 = Інші дії проти громадського порядку
code-crime-09 = Громадська безпека
code-crime-0901 = Зброя або вибухівка
code-crime-0902 = Дії проти здоров’я і безпеки
code-crime-0903 = Атака на комп’ютери або облікові записи
code-crime-0904 = Дії проти безпеки держави
code-crime-0905 = Організована злочинна група
code-crime-0906 = Терористична група
code-crime-0907 = Порушення на дорозі без травм
code-crime-0909 = Інші дії проти громадської безпеки
code-crime-10 = Шкода природі
code-crime-1001 = Забруднення довкілля
code-crime-1002 = Перевезення або скидання відходів
code-crime-1003 = Торгівля тваринами або рослинами, що під охороною
code-crime-1004 = Надмірний видобуток, вилов або вирубка
code-crime-1009 = Інша шкода природі
code-crime-11 = Щось інше
code-crime-1101 = Катування, воєнний злочин або злочин проти людяності
code-crime-1109 = Інший злочин

code-crime_tag-terrorism = Тероризм
code-crime_tag-hate = Із ненависті
code-crime_tag-intimate_partner = З боку партнера чи партнерки, зокрема колишніх
code-crime_tag-family = З боку члена родини
code-crime_tag-gender_based = Через стать або гендер
code-crime_tag-cyber = В інтернеті або телефоном
code-crime_tag-organised = З боку організованої групи
code-crime_tag-road = На дорозі
code-crime_tag-attempted = Спроба, не доведена до кінця
code-crime_tag-unreported = Поліцію не повідомлено

code-hate_ground-origin = Походження або колір шкіри
code-hate_ground-religion = Релігія або переконання
code-hate_ground-sexual_orientation = Сексуальна орієнтація
code-hate_ground-gender_identity = Гендерна ідентичність
code-hate_ground-gender = Стать
code-hate_ground-disability = Інвалідність
code-hate_ground-age = Вік
code-hate_ground-other = Інша підстава

code-crime_relation-direct = Із самою особою
code-crime_relation-bereaved = Із близькою людиною, яка загинула
code-crime_relation-family = З кимось із родини
code-crime_relation-witness = З іншими; особа це бачила
code-crime_relation-guardian = З кимось, про кого особа дбає

code-crime_period-ongoing = Це ще триває
code-crime_period-under_one_week = Менш як тиждень тому
code-crime_period-one_to_two_weeks = 1–2 тижні тому
code-crime_period-two_to_four_weeks = 2–4 тижні тому
code-crime_period-one_to_three_months = 1–3 місяці тому
code-crime_period-three_to_twelve_months = 3–12 місяців тому
code-crime_period-one_to_five_years = 1–5 років тому
code-crime_period-over_five_years = Понад 5 років тому

code-proceedings_stage-not_reported = Заяви не подано
code-proceedings_stage-reported = Заяву подано
code-proceedings_stage-investigation = Заяву подано; поліція розслідує
code-proceedings_stage-charged = Комусь висунуто обвинувачення
code-proceedings_stage-trial = Триває суд
code-proceedings_stage-decided = Суд ухвалив рішення
code-proceedings_stage-appeal = Рішення оскаржують
code-proceedings_stage-dropped = Закрито без суду
code-proceedings_stage-unknown = Невідомо

## The person

code-age_band-under_12 = До 12
code-age_band-from_12_to_15 = 12–15
code-age_band-from_16_to_17 = 16–17
code-age_band-from_18_to_24 = 18–24
code-age_band-from_25_to_39 = 25–39
code-age_band-from_40_to_64 = 40–64
code-age_band-from_65_to_79 = 65–79
code-age_band-from_80 = 80 або більше

code-gender-woman = Жінка
code-gender-man = Чоловік
code-gender-non_binary = Небінарна особа
code-gender-other = Інший гендер

code-language_level-well = Добре
code-language_level-a_little = Трохи

code-interpreter_need-needed = Потрібен усний переклад
code-interpreter_need-if_possible = Усний переклад, якщо можливо
code-interpreter_need-not_needed = Без усного перекладу

code-access_need-step_free = Без сходів
code-access_need-sign_language = Жестова мова
code-access_need-hearing = Погано чує
code-access_need-sight = Погано бачить або не бачить
code-access_need-easy_language = Короткі, прості речення
code-access_need-no_reading = Без читання і письма
code-access_need-written_only = Письмово, без дзвінків
code-access_need-companion = Приходить із кимось
code-access_need-childcare = Нагляд за дітьми
code-access_need-quiet_place = Тихе місце, з перервами

code-risk_flag-shares_home = Живе разом з іншими
code-risk_flag-device_watched = За телефоном або поштою можуть стежити
code-risk_flag-offender_known = Знає кривдника
code-risk_flag-offender_near = Кривдник живе поруч
code-risk_flag-offender_in_contact = Кривдник виходить на зв’язок
code-risk_flag-offender_at_destination = Кривдник у країні, де потрібна допомога
code-risk_flag-depends_on_offender = Залежить від кривдника
code-risk_flag-threats = Погрози
code-risk_flag-weapon = Зброя
code-risk_flag-escalating = Стає гірше
code-risk_flag-self_harm = Може завдати собі шкоди
code-risk_flag-child_at_risk = Дитина в небезпеці
code-risk_flag-child_alone = Дитина сама
code-risk_flag-nowhere_to_stay = Немає безпечного місця, де жити
code-risk_flag-pregnant = Вагітність
code-risk_flag-worker_safety = Працівникам не варто йти поодинці

code-children_count-no_children = Немає
code-children_count-one = Одна дитина
code-children_count-two = Двоє
code-children_count-three_or_more = Троє або більше

code-representative_kind-trusted_person = Довірена людина
code-representative_kind-parent_or_guardian = Мати, батько або опікун
code-representative_kind-lawyer = Адвокат або адвокатка
code-representative_kind-appointed_guardian = Опікун, призначений судом
code-representative_kind-authority = Державний орган

## Support

code-referral_role-home_support = Підтримка вдома
code-referral_role-origin_link = Справа там
code-referral_role-specialist = Спеціалізована служба

code-support_kind-emotional = З ким поговорити
code-support_kind-practical = Практична допомога
code-support_kind-claims = Допомога із заявою про компенсацію
code-support_kind-accompaniment = Супровід на засідання
code-support_kind-legal = Правова консультація
code-support_kind-shelter = Безпечне місце
code-support_kind-information = Права і що буде далі
code-support_kind-psychological = Психотерапія
code-support_kind-financial = Гроші на нагальні потреби
code-support_kind-proceedings = Новини про справу
code-support_kind-safety_plan = План безпеки
code-support_kind-medical = Медична допомога
code-support_kind-sexual_violence = Допомога після сексуального насильства
code-support_kind-children = Допомога дітям
code-support_kind-interpreting = Усний переклад
code-support_kind-travel = Дорога, документи, консульство
code-support_kind-peer = Люди з подібним досвідом
code-support_kind-restorative = Розмова з тим, хто це зробив
code-support_kind-digital = Безпечні телефони й облікові записи
code-support_kind-media = Допомога у спілкуванні з журналістами
code-support_kind-helpline = Гаряча лінія
code-support_kind-case_management = Одна людина, яка тримає все разом
code-support_kind-reintegration = Повернення до роботи, навчання, щоденного життя
code-support_kind-onward_referral = Пошук потрібної служби

code-support_urgency-now = Зараз
code-support_urgency-this_week = Цього тижня
code-support_urgency-soon = Скоро
code-support_urgency-by_date = До певної дати

code-support_mode-telephone = Телефоном
code-support_mode-video = Відеозв’язком
code-support_mode-in_person = Особисто
code-support_mode-home_visit = Удома
code-support_mode-chat = У чаті
code-support_mode-email = Електронною поштою
code-support_mode-letter = Листом

code-worker_gender-woman = З жінкою, якщо можливо
code-worker_gender-man = З чоловіком, якщо можливо
code-worker_gender-no_preference = З будь-ким

code-compensation_wish-yes = Хоче подати заяву
code-compensation_wish-no = Не хоче подавати заяви
code-compensation_wish-undecided = Ще не вирішено
code-compensation_wish-claimed = Заяву подано

code-deadline_kind-claim = Останній день для заяви про компенсацію
code-deadline_kind-police_report = Останній день для заяви до поліції
code-deadline_kind-hearing = Засідання
code-deadline_kind-trial = Суд
code-deadline_kind-appeal = Останній день для оскарження
code-deadline_kind-statement = Надання показань
code-deadline_kind-medical_step = Останній день для медичної дії
code-deadline_kind-arrival = Приїзд
code-deadline_kind-departure = Від’їзд
code-deadline_kind-right_to_stay = Кінець права на перебування
code-deadline_kind-other = Інша дата

code-information_kind-rights = Права потерпілих
code-information_kind-reporting = Як заявити про злочин
code-information_kind-proceedings = Як іде справа
code-information_kind-compensation = Як отримати компенсацію
code-information_kind-legal_aid = Безоплатна правова допомога
code-information_kind-protection = Захист
code-information_kind-services = Хто допомагає
code-information_kind-interpreting = Усний переклад
code-information_kind-death_abroad = Після смерті за кордоном
code-information_kind-travel_papers = Документи для поїздки
code-information_kind-other = Щось інше

## Answers

code-worker_role-support_worker = Фахівець або фахівчиня з підтримки
code-worker_role-volunteer = Волонтер або волонтерка
code-worker_role-counsellor = Психолог або психологиня
code-worker_role-social_worker = Соціальний працівник або працівниця
code-worker_role-lawyer = Адвокат або адвокатка
code-worker_role-claims_adviser = Консультант або консультантка з компенсацій
code-worker_role-court_companion = Людина, яка супроводжує в суді
code-worker_role-helpline = Гаряча лінія

code-coded_question-when_may_we_call = Коли нам можна зателефонувати?
code-coded_question-which_papers_exist = Які документи є?
code-coded_question-interpreter_agreed = Чи домовлено про перекладача?
code-coded_question-may_volunteer_call = Чи може першим подзвонити волонтер або волонтерка?
code-coded_question-what_comes_first = Що найперше?
code-coded_question-who_else_helps = Хто ще допомагає?
code-coded_question-which_deadline = Якого строку треба дотриматися?
code-coded_question-where_will_person_stay = Де житиме особа?
code-coded_question-something_else = Щось інше

code-coded_reply-yes = Так
code-coded_reply-no = Ні
code-coded_reply-not_known = Ми не знаємо
code-coded_reply-asking_person = Запитаємо особу і напишемо знову
code-coded_reply-with_handover = Отримаєте разом із передачею
code-coded_reply-see_text = Нашими словами

code-decline_reason-no_room = До цього терміну немає місця
code-decline_reason-other_support = Ми не надаємо такої підтримки
code-decline_reason-other_region = Не наш регіон
code-decline_reason-no_language = Ніхто не говорить цією мовою
code-decline_reason-not_eligible = Наші правила цього не дозволяють
code-decline_reason-conflict_of_interest = Ми надто пов’язані з цією справою
code-decline_reason-not_safe = Це було б небезпечно
code-decline_reason-too_little_known = Замало відомо, щоб вирішити
code-decline_reason-other = Інша причина

code-unaccept_reason-worker_unavailable = Працівника зараз немає
code-unaccept_reason-no_room = Місця вже немає
code-unaccept_reason-different_need = Особі потрібне щось інше
code-unaccept_reason-no_language = Ніхто не говорить цією мовою
code-unaccept_reason-conflict_of_interest = Ми надто пов’язані з цією справою
code-unaccept_reason-not_safe = Це було б небезпечно
code-unaccept_reason-no_handover = Передача не надійшла
code-unaccept_reason-other = Інша причина

## Afterwards

code-contact_failed_reason-no_answer = Ніхто не відповів
code-contact_failed_reason-not_safe_now = Зараз небезпечно
code-contact_failed_reason-wrong_number = Номер неправильний
code-contact_failed_reason-someone_else = Відповів хтось інший
code-contact_failed_reason-asked_to_wait = Особа просила зателефонувати пізніше
code-contact_failed_reason-no_common_language = Немає спільної мови
code-contact_failed_reason-other = Інша причина

code-wake_reason-trial = Суд
code-wake_reason-hearing = Засідання
code-wake_reason-judgment = Вирок
code-wake_reason-claim_deadline = Останній день для заяви про компенсацію
code-wake_reason-claim_decision = Рішення щодо компенсації
code-wake_reason-anniversary = Річниця
code-wake_reason-release = Можливе звільнення кривдника
code-wake_reason-return_journey = Дорога назад
code-wake_reason-check_in = Дзвінок, щоб запитати, як справи
code-wake_reason-other = Інша причина

code-outcome-served = Допомогу надано
code-outcome-partly = Допомогу надано частково
code-outcome-victim_declined = Особа цього не захотіла
code-outcome-no_longer_needed = Більше не потрібно
code-outcome-unreachable = Не вдалося зв’язатися
code-outcome-unsafe = Зв’язуватися небезпечно
code-outcome-no_capacity = Немає місця
code-outcome-not_eligible = Правила не дозволили
code-outcome-no_service = Такої послуги немає
code-outcome-other = Інше завершення

code-withdrawal_reason-person_asked = Особа попросила про це
code-withdrawal_reason-agreement_ended = Згода закінчилася
code-withdrawal_reason-not_safe = Це вже небезпечно
code-withdrawal_reason-helped_elsewhere = Допомагає хтось інший
code-withdrawal_reason-person_moved = Особа переїхала
code-withdrawal_reason-no_answer = Відповіді не було
code-withdrawal_reason-mistake = Надіслано помилково
code-withdrawal_reason-other = Інша причина

code-feedback_question-in_time = Чи вчасно вони діяли?
code-feedback_question-effort = Чи легко було з ними працювати?

code-feedback_answer-yes = Так
code-feedback_answer-mostly = Здебільшого
code-feedback_answer-partly = Частково
code-feedback_answer-no = Ні

## Agreements

code-agreement_kind-referral = Особа згодна на перенаправлення
code-agreement_kind-secrecy = Вам дозволено говорити про це з ними
code-agreement_kind-processing = Підстава для використання даних
code-agreement_kind-transfer = Підстава для передавання за кордон

code-agreement_method-by_phone = Телефоном
code-agreement_method-in_person = Особисто
code-agreement_method-in_writing = Письмово
code-agreement_method-by_video = Відеозв’язком

code-agreement_answer-agreed = Згоду надано
code-agreement_answer-not_declined = Особу повідомлено, вона не відмовилася
code-agreement_answer-agreed_by_guardian = Погодилися батьки або опікун

code-processing_basis-legitimate_interests = Підтримка потерпілих, як визначає угода мережі
code-processing_basis-public_task = Публічне завдання
code-processing_basis-consent = Згода особи на обробку даних
code-processing_basis-legal_obligation = Обов’язок за законом
code-processing_basis-vital_interests = Небезпека для життя
code-processing_basis-own_law = Закон нашої країни

code-special_basis-explicit_consent = Чітко висловлена згода особи
code-special_basis-vital_interests = Небезпека для життя, а особа не може дати згоду
code-special_basis-legal_claims = Правові вимоги
code-special_basis-public_interest = Суспільний інтерес, визначений законом
code-special_basis-health_or_social_care = Медична або соціальна допомога

code-transfer_basis-none_needed_eea = Ті самі правила, нічого додавати не треба
code-transfer_basis-none_needed_domestic = Та сама країна, нічого додавати не треба
code-transfer_basis-adequacy = Визнано безпечною, нічого додавати не треба
code-transfer_basis-standard_clauses = Угода мережі, підготовлено
code-transfer_basis-public_agreement = Угода між державними органами
code-transfer_basis-explicit_consent = Чітко висловлена згода особи, яка знає про ризик
code-transfer_basis-vital_interests = Небезпека для життя, а особа не може дати згоду
code-transfer_basis-own_law = Закон нашої країни

code-law_profile-eea = Ті самі правила в усій Європейській економічній зоні
code-law_profile-adequate = Визнано безпечною
code-law_profile-agreement = Угода мережі
code-law_profile-consent = Щоразу чітко висловлена згода особи
code-law_profile-us_grantee = Письмовий дозвіл із кінцевою датою

code-extra_scope-health = Здоров’я
code-extra_scope-beliefs = Сексуальна орієнтація, релігія, етнічне походження
code-extra_scope-right_to_stay = Право на перебування
code-extra_scope-assessment = Підсумок оцінки
code-extra_scope-suspect = Ім’я підозрюваної особи

## Safe contact and the story

code-contact_way-telephone = Телефон
code-contact_way-text_message = Текстове повідомлення
code-contact_way-email = Електронна пошта
code-contact_way-letter = Лист
code-contact_way-in_person = Особисто

code-contact_safe-yes = Безпечно
code-contact_safe-no = Небезпечно
code-contact_safe-not_asked = Не питали

code-contact_answerer-person_only = Лише сама особа
code-contact_answerer-anyone_at_home = Будь-хто вдома
code-contact_answerer-trusted_person = Довірена людина

code-message_allowed-leave_none = Не залишати
code-message_allowed-ring_back_only = Лише «зателефонуйте, будь ласка»
code-message_allowed-any = Будь-яке

code-code_word_meaning-not_now = Не зараз, зателефонуйте завтра
code-code_word_meaning-safe_to_talk = Говорити безпечно
code-code_word_meaning-ring_trusted_person = Зателефонуйте довіреній людині

code-never_use-letters = Листи
code-never_use-email = Електронна пошта
code-never_use-text_messages = Текстові повідомлення
code-never_use-other_numbers = Будь-який інший номер
code-never_use-home_visits = Візити додому

code-done_already-told_police = Поліцію повідомлено
code-done_already-saw_doctor = Огляд лікаря пройдено
code-done_already-cards_blocked = Картки заблоковано
code-done_already-papers_replaced = Документи відновлено
code-done_already-claim_begun = Заяву про компенсацію розпочато
code-done_already-insurer_told = Страхову компанію повідомлено

code-reference_kind-police = Поліція
code-reference_kind-prosecutor = Прокуратура
code-reference_kind-court = Суд
code-reference_kind-lawyer = Адвокат або адвокатка
code-reference_kind-claims_office = Установа з компенсацій
code-reference_kind-insurer = Страхова компанія
code-reference_kind-consulate = Консульство
code-reference_kind-hospital = Лікарня
code-reference_kind-other = Інше

## The directory

code-victim_group-anyone = Усі
code-victim_group-children = Діти
code-victim_group-young_people = Молодь
code-victim_group-older_people = Літні люди
code-victim_group-women = Жінки
code-victim_group-men = Чоловіки
code-victim_group-lgbtiq = ЛГБТІК-люди
code-victim_group-disabled_people = Люди з інвалідністю
code-victim_group-bereaved = Люди, які втратили близьких
code-victim_group-witnesses = Свідки
code-victim_group-migrants = Мігранти
code-victim_group-refugees = Біженці
code-victim_group-no_papers = Люди без документів
code-victim_group-visitors = Люди, які постраждали в поїздці
code-victim_group-hurt_abroad = Люди, які повернулися додому після злочину за кордоном
code-referral_route-by_oneself = Ви можете звернутися самі
code-referral_route-automatic = Вас туди перенаправлять, якщо ви не відмовитеся
code-referral_route-police = Вас перенаправляє поліція
code-referral_route-prosecutor = Вас перенаправляє прокуратура
code-referral_route-court = Вас перенаправляє суд
code-referral_route-hospital = Вас перенаправляє лікарня або лікар
code-referral_route-school = Вас перенаправляє школа
code-referral_route-social_services = Вас перенаправляє соціальна служба
code-referral_route-other_service = Вас перенаправляє інша служба
code-referral_route-helpline = Вас перенаправляє гаряча лінія
code-referral_route-consulate = Вас перенаправляє консульство
code-referral_route-outreach = Працівники самі приходять до вас
code-fee-free = Безоплатно
code-fee-free_if_sent = Безоплатно, якщо вас хтось перенаправив
code-fee-by_income = Залежить від вашого доходу
code-fee-paid = Платно
code-intake-open = Зараз приймає людей
code-intake-waiting_list = Є черга
code-intake-paused = Наразі нікого не приймає
code-abroad-takes_from_abroad = Для людей, які живуть в іншій країні
code-abroad-helps_after_abroad = Для людей, які повернулися додому після злочину за кордоном
code-abroad-works_with_abroad = Співпрацює зі службами в інших країнах
code-capacity_unit-people_a_month = Людей на місяць
code-capacity_unit-beds = Ліжок
code-capacity_unit-days_of_waiting = Днів очікування
code-capacity_unit-hours_a_week = Годин на тиждень
code-worker_kind-paid = Штатні працівники
code-worker_kind-volunteer = Волонтери
code-training_topic-first_contact = Перша розмова
code-training_topic-rights = Права потерпілих
code-training_topic-trauma = Травма
code-training_topic-children = Діти
code-training_topic-intimate_partner = Насильство з боку партнера
code-training_topic-sexual_violence = Сексуальне насильство
code-training_topic-terrorism = Тероризм
code-training_topic-hate_crime = Злочини на ґрунті ненависті
code-training_topic-online_crime = Злочини в інтернеті
code-training_topic-bereavement = Втрата і горе
code-training_topic-safe_referral = Безпечне перенаправлення
code-training_topic-interpreting = Робота з перекладачами
code-training_topic-data_protection = Захист даних
code-training_topic-own_care = Турбота про себе
code-funding_source-state = Держава
code-funding_source-region = Регіон
code-funding_source-municipality = Громада
code-funding_source-european_union = Європейський Союз
code-funding_source-foundation = Фонди
code-funding_source-donations = Пожертви
code-funding_source-offenders = Штрафи, які платять засуджені
code-funding_source-fees = Плата за послуги
code-reader_circle-public = Усі
code-reader_circle-members = Учасники мережі
code-reader_circle-coordinator = Офіс мережі
code-place_disclosure-exact = Адреса
code-place_disclosure-area = Місто або регіон
code-place_disclosure-withheld = Нічого: приховано задля безпеки

## The lists of the directory, as they are called outside

directory-list-support_kind = Види підтримки
directory-list-crime = Злочини за Міжнародною класифікацією злочинів для статистичних цілей
directory-list-crime_tag = Обставини злочину
directory-list-victim_group = Групи потерпілих
directory-list-referral_route = Як потерпілі знаходять службу
directory-list-support_mode = Як потерпілі отримують підтримку
directory-list-access_need = Доступність
directory-list-fee = Вартість
directory-list-intake = Чи приймають людей
directory-list-abroad = Через кордони
directory-list-training_topic = Навчання фахівців
directory-list-funding_source = Фінансування
directory-list-capacity_unit = Одиниці місткості
