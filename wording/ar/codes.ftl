### معاني الرموز. المفاتيح: code-<vocabulary>-<code> من codes/*.toml. مسودة لم تُراجَع بعد.

## Crime (ICCS)

code-crime-01 = وفاة أو محاولة قتل
code-crime-0101 = قتل متعمّد
code-crime-0102 = محاولة قتل
code-crime-0103 = تسبّب في وفاة دون قصد
code-crime-0104 = مساعدة على الانتحار أو تحريض عليه
code-crime-0105 = قتل بدافع الشفقة
code-crime-0106 = إنهاء حمل غير قانوني
code-crime-0107 = قتل غير مشروع في نزاع مسلح
code-crime-02 = أذى لحق بشخص
code-crime-0201 = اعتداء أو تهديد
code-crime-0202 = احتجاز أو خطف
code-crime-0203 = استرقاق أو استغلال
code-crime-0204 = اتجار بالبشر
code-crime-0205 = إكراه على فعل شيء
code-crime-0206 = إهمال
code-crime-0207 = أفعال خطرة
code-crime-0208 = مضايقة أو ملاحقة
code-crime-0209 = إهانة أو تشهير
code-crime-0210 = تمييز
code-crime-0211 = انتهاك الخصوصية أو حرمة الشخص
code-crime-0219 = أذى آخر لحق بشخص
code-crime-03 = جريمة جنسية
code-crime-0301 = عنف جنسي
code-crime-0302 = استغلال جنسي
code-crime-0309 = جريمة جنسية أخرى
code-crime-04 = أخذ ممتلكات بالعنف أو التهديد
code-crime-0401 = سلب
code-crime-0409 = أخذ آخر بالعنف أو التهديد
code-crime-05 = فقدان ممتلكات أو إتلافها
code-crime-0501 = سطو على مكان
code-crime-0502 = سرقة
code-crime-0503 = تعدٍّ على الملكية الفكرية
code-crime-0504 = إتلاف ممتلكات
code-crime-0509 = جريمة أخرى ضد الممتلكات
code-crime-06 = مخدرات
code-crime-0601 = مواد مخدرة خاضعة للرقابة
code-crime-0602 = كحول أو تبغ أو مواد أخرى خاضعة للرقابة
code-crime-0609 = جريمة مخدرات أخرى
code-crime-07 = احتيال أو خداع أو فساد
code-crime-0701 = احتيال
code-crime-0702 = تزوير أو تزييف
code-crime-0703 = فساد
code-crime-0704 = غسل أموال أو بضائع مسروقة
code-crime-0709 = خداع آخر
code-crime-08 = النظام العام والسلطة
code-crime-0801 = إخلال بالنظام في مكان عام
code-crime-0802 = أفعال جنسية مخلّة بالنظام العام
code-crime-0803 = حدود حرية التعبير
code-crime-0804 = ضرائب أو جمارك أو لوائح
code-crime-0805 = الهجرة
code-crime-0806 = أفعال ضد نظام العدالة
code-crime-0807 = الانتخابات
code-crime-0809 = أفعال أخرى ضد النظام العام
code-crime-09 = السلامة العامة والأمن
code-crime-0901 = أسلحة أو متفجرات
code-crime-0902 = أفعال ضد الصحة والسلامة
code-crime-0903 = هجوم على حواسيب أو حسابات
code-crime-0904 = أفعال ضد أمن دولة
code-crime-0905 = جماعة إجرامية منظمة
code-crime-0906 = جماعة إرهابية
code-crime-0907 = مخالفة مرور دون إصابات
code-crime-0909 = أفعال أخرى ضد السلامة العامة
code-crime-10 = ضرر بالطبيعة
code-crime-1001 = تلويث
code-crime-1002 = نقل نفايات أو إلقاؤها
code-crime-1003 = تجارة بحيوانات أو نباتات محمية
code-crime-1004 = استنزاف موارد الطبيعة
code-crime-1009 = ضرر آخر بالطبيعة
code-crime-11 = شيء آخر
code-crime-1101 = تعذيب أو جريمة حرب أو جريمة ضد الإنسانية
code-crime-1109 = جريمة أخرى

code-crime_tag-terrorism = إرهاب
code-crime_tag-hate = بدافع الكراهية
code-crime_tag-intimate_partner = من شريك حالي أو سابق
code-crime_tag-family = من أحد أفراد الأسرة
code-crime_tag-gender_based = بسبب النوع الاجتماعي
code-crime_tag-cyber = عبر الإنترنت أو الهاتف
code-crime_tag-organised = من جماعة منظمة
code-crime_tag-road = في حركة المرور
code-crime_tag-attempted = محاولة لم تكتمل
code-crime_tag-unreported = لم تُبلَّغ الشرطة

code-hate_ground-origin = الأصل أو لون البشرة
code-hate_ground-religion = الدين أو المعتقد
code-hate_ground-sexual_orientation = الميل الجنسي
code-hate_ground-gender_identity = الهوية الجندرية
code-hate_ground-gender = النوع الاجتماعي
code-hate_ground-disability = الإعاقة
code-hate_ground-age = العمر
code-hate_ground-other = سبب آخر

code-crime_relation-direct = الشخص نفسه
code-crime_relation-bereaved = شخص عزيز توفي
code-crime_relation-family = أحد أفراد الأسرة
code-crime_relation-witness = آخرين؛ والشخص شاهد
code-crime_relation-guardian = شخص في رعايته

code-crime_period-ongoing = ما زال مستمرًا
code-crime_period-under_one_week = قبل أقل من أسبوع
code-crime_period-one_to_two_weeks = قبل أسبوع إلى أسبوعين
code-crime_period-two_to_four_weeks = قبل أسبوعين إلى أربعة أسابيع
code-crime_period-one_to_three_months = قبل شهر إلى ثلاثة أشهر
code-crime_period-three_to_twelve_months = قبل 3 أشهر إلى 12 شهرًا
code-crime_period-one_to_five_years = قبل سنة إلى خمس سنوات
code-crime_period-over_five_years = قبل أكثر من خمس سنوات

code-proceedings_stage-not_reported = لم يُقدَّم بلاغ
code-proceedings_stage-reported = قُدِّم بلاغ
code-proceedings_stage-investigation = قُدِّم بلاغ، والشرطة تحقق
code-proceedings_stage-charged = وُجِّه اتهام إلى شخص
code-proceedings_stage-trial = المحاكمة جارية
code-proceedings_stage-decided = صدر حكم
code-proceedings_stage-appeal = في مرحلة الاستئناف
code-proceedings_stage-dropped = انتهت دون محاكمة
code-proceedings_stage-unknown = غير معروف

## The person

code-age_band-under_12 = أقل من 12
code-age_band-from_12_to_15 = من 12 إلى 15
code-age_band-from_16_to_17 = من 16 إلى 17
code-age_band-from_18_to_24 = من 18 إلى 24
code-age_band-from_25_to_39 = من 25 إلى 39
code-age_band-from_40_to_64 = من 40 إلى 64
code-age_band-from_65_to_79 = من 65 إلى 79
code-age_band-from_80 = 80 أو أكثر

code-gender-woman = امرأة
code-gender-man = رجل
code-gender-non_binary = غير ثنائي
code-gender-other = نوع آخر

code-language_level-well = بشكل جيد
code-language_level-a_little = قليلًا

code-interpreter_need-needed = يلزم مترجم
code-interpreter_need-if_possible = مترجم إن أمكن
code-interpreter_need-not_needed = دون مترجم

code-access_need-step_free = دون درج
code-access_need-sign_language = لغة الإشارة
code-access_need-hearing = ضعف في السمع
code-access_need-sight = ضعف البصر أو فقدانه
code-access_need-easy_language = جمل قصيرة سهلة
code-access_need-no_reading = دون قراءة أو كتابة
code-access_need-written_only = كتابةً، دون مكالمات
code-access_need-companion = مع مرافق
code-access_need-childcare = من يعتني بالأطفال
code-access_need-quiet_place = مكان هادئ، مع استراحات

code-risk_flag-shares_home = يسكن مع آخرين
code-risk_flag-device_watched = قد يكون الهاتف أو البريد مراقبًا
code-risk_flag-offender_known = الفاعل معروف
code-risk_flag-offender_near = الفاعل يسكن قريبًا
code-risk_flag-offender_in_contact = الفاعل يحاول الاتصال
code-risk_flag-offender_at_destination = الفاعل في البلد الذي تلزم فيه المساعدة
code-risk_flag-depends_on_offender = يعتمد على الفاعل
code-risk_flag-threats = تهديدات
code-risk_flag-weapon = سلاح
code-risk_flag-escalating = الوضع يسوء
code-risk_flag-self_harm = خطر إيذاء النفس
code-risk_flag-child_at_risk = طفل في خطر
code-risk_flag-child_alone = طفل وحده
code-risk_flag-nowhere_to_stay = لا مكان آمن للإقامة
code-risk_flag-pregnant = حمل
code-risk_flag-worker_safety = لا يذهب الموظفون فرادى

code-children_count-no_children = لا يوجد
code-children_count-one = طفل واحد
code-children_count-two = طفلان
code-children_count-three_or_more = ثلاثة أو أكثر

code-representative_kind-trusted_person = شخص موثوق
code-representative_kind-parent_or_guardian = أحد الوالدين أو ولي أمر
code-representative_kind-lawyer = محامٍ
code-representative_kind-appointed_guardian = وصيّ عيّنته محكمة
code-representative_kind-authority = جهة رسمية

## Support

code-referral_role-home_support = دعم في بلد الإقامة
code-referral_role-origin_link = القضية هناك
code-referral_role-specialist = جهة متخصصة

code-support_kind-emotional = شخص للحديث معه
code-support_kind-practical = مساعدة عملية
code-support_kind-claims = مساعدة في مطالبة بالتعويض
code-support_kind-accompaniment = مرافقة إلى جلسة
code-support_kind-legal = مشورة قانونية
code-support_kind-shelter = مكان آمن
code-support_kind-information = الحقوق والخطوات القادمة
code-support_kind-psychological = علاج نفسي
code-support_kind-financial = مال لحاجات عاجلة
code-support_kind-proceedings = أخبار القضية
code-support_kind-safety_plan = خطة للسلامة
code-support_kind-medical = رعاية طبية
code-support_kind-sexual_violence = رعاية بعد عنف جنسي
code-support_kind-children = مساعدة للأطفال
code-support_kind-interpreting = مترجم
code-support_kind-travel = سفر ووثائق وقنصلية
code-support_kind-peer = آخرون مرّوا بالتجربة نفسها
code-support_kind-restorative = حوار مع الفاعل
code-support_kind-digital = هواتف وحسابات آمنة
code-support_kind-media = مساعدة في التعامل مع الصحافة
code-support_kind-helpline = خط مساعدة
code-support_kind-case_management = شخص واحد يتابع كل شيء
code-support_kind-reintegration = العودة إلى العمل والدراسة والحياة اليومية
code-support_kind-onward_referral = إيجاد الخدمة المناسبة

code-support_urgency-now = الآن
code-support_urgency-this_week = هذا الأسبوع
code-support_urgency-soon = قريبًا
code-support_urgency-by_date = قبل تاريخ معيّن

code-support_mode-telephone = بالهاتف
code-support_mode-video = بالفيديو
code-support_mode-in_person = حضوريًا
code-support_mode-home_visit = في البيت
code-support_mode-chat = بالدردشة
code-support_mode-email = بالبريد الإلكتروني
code-support_mode-letter = برسالة بريدية

code-worker_gender-woman = مع امرأة إن أمكن
code-worker_gender-man = مع رجل إن أمكن
code-worker_gender-no_preference = مع أي شخص

code-compensation_wish-yes = يرغب في المطالبة
code-compensation_wish-no = لا يرغب في المطالبة
code-compensation_wish-undecided = لم يقرر بعد
code-compensation_wish-claimed = قدّم مطالبة

code-deadline_kind-claim = آخر يوم للمطالبة
code-deadline_kind-police_report = آخر يوم لتقديم بلاغ
code-deadline_kind-hearing = جلسة
code-deadline_kind-trial = محاكمة
code-deadline_kind-appeal = آخر يوم للاستئناف
code-deadline_kind-statement = إفادة
code-deadline_kind-medical_step = آخر يوم لإجراء طبي
code-deadline_kind-arrival = وصول
code-deadline_kind-departure = مغادرة
code-deadline_kind-right_to_stay = انتهاء حق الإقامة
code-deadline_kind-other = تاريخ آخر

code-information_kind-rights = حقوق الضحية
code-information_kind-reporting = كيفية التبليغ عن جريمة
code-information_kind-proceedings = كيف تسير القضية
code-information_kind-compensation = كيف تُقدَّم المطالبات
code-information_kind-legal_aid = مساعدة قانونية مجانية
code-information_kind-protection = الحماية
code-information_kind-services = من يساعد
code-information_kind-interpreting = المترجمون
code-information_kind-death_abroad = بعد وفاة في الخارج
code-information_kind-travel_papers = وثائق السفر
code-information_kind-other = شيء آخر

## Answers

code-worker_role-support_worker = مسؤول دعم
code-worker_role-volunteer = متطوع
code-worker_role-counsellor = مرشد نفسي
code-worker_role-social_worker = أخصائي اجتماعي
code-worker_role-lawyer = محامٍ
code-worker_role-claims_adviser = مستشار تعويضات
code-worker_role-court_companion = مرافق إلى المحكمة
code-worker_role-helpline = خط المساعدة

code-coded_question-when_may_we_call = متى يمكننا الاتصال؟
code-coded_question-which_papers_exist = ما الأوراق الموجودة؟
code-coded_question-interpreter_agreed = هل اتُّفق على مترجم؟
code-coded_question-may_volunteer_call = هل يمكن أن يجري متطوع أول اتصال؟
code-coded_question-what_comes_first = ما الأهم أولًا؟
code-coded_question-who_else_helps = من يساعد أيضًا؟
code-coded_question-which_deadline = أي موعد يجب الالتزام به؟
code-coded_question-where_will_person_stay = أين سيقيم الشخص؟
code-coded_question-something_else = شيء آخر

code-coded_reply-yes = نعم
code-coded_reply-no = لا
code-coded_reply-not_known = لا نعرف
code-coded_reply-asking_person = نسأل الشخص ثم نكتب إليكم
code-coded_reply-with_handover = يصلكم مع التسليم
code-coded_reply-see_text = بكلماتنا

code-decline_reason-no_room = لا مكان قبل الموعد
code-decline_reason-other_support = ليس من نوع الدعم الذي نقدمه
code-decline_reason-other_region = ليست منطقتنا
code-decline_reason-no_language = لا أحد يتكلم اللغة
code-decline_reason-not_eligible = قواعدنا لا تسمح بذلك
code-decline_reason-conflict_of_interest = نحن قريبون جدًا من القضية
code-decline_reason-not_safe = لن يكون ذلك آمنًا
code-decline_reason-too_little_known = المعلومات لا تكفي للقرار
code-decline_reason-other = سبب آخر

code-unaccept_reason-worker_unavailable = المسؤول عن الدعم غير متاح
code-unaccept_reason-no_room = لم يعد هناك مكان
code-unaccept_reason-different_need = الشخص يحتاج إلى شيء آخر
code-unaccept_reason-no_language = لا أحد يتكلم اللغة
code-unaccept_reason-conflict_of_interest = نحن قريبون جدًا من القضية
code-unaccept_reason-not_safe = لن يكون ذلك آمنًا
code-unaccept_reason-no_handover = لم يصل التسليم
code-unaccept_reason-other = سبب آخر

## Afterwards

code-contact_failed_reason-no_answer = لا رد
code-contact_failed_reason-not_safe_now = غير آمن الآن
code-contact_failed_reason-wrong_number = الرقم خاطئ
code-contact_failed_reason-someone_else = رد شخص آخر
code-contact_failed_reason-asked_to_wait = طلب الشخص الاتصال لاحقًا
code-contact_failed_reason-no_common_language = لا لغة مشتركة
code-contact_failed_reason-other = سبب آخر

code-wake_reason-trial = محاكمة
code-wake_reason-hearing = جلسة
code-wake_reason-judgment = حكم
code-wake_reason-claim_deadline = آخر يوم للمطالبة
code-wake_reason-claim_decision = قرار بشأن المطالبة
code-wake_reason-anniversary = ذكرى سنوية
code-wake_reason-release = احتمال الإفراج عن الفاعل
code-wake_reason-return_journey = رحلة العودة
code-wake_reason-check_in = اتصال للاطمئنان
code-wake_reason-other = سبب آخر

code-outcome-served = قُدِّمت المساعدة
code-outcome-partly = قُدِّمت المساعدة جزئيًا
code-outcome-victim_declined = لم يرغب الشخص فيها
code-outcome-no_longer_needed = لم تعد لازمة
code-outcome-unreachable = تعذّر الوصول إلى الشخص
code-outcome-unsafe = الاتصال غير آمن
code-outcome-no_capacity = لا مكان
code-outcome-not_eligible = القواعد لا تسمح
code-outcome-no_service = لا توجد خدمة كهذه
code-outcome-other = نهاية أخرى

code-withdrawal_reason-person_asked = طلب الشخص ذلك
code-withdrawal_reason-agreement_ended = انتهت الموافقة
code-withdrawal_reason-not_safe = لم يعد ذلك آمنًا
code-withdrawal_reason-helped_elsewhere = جهة أخرى تساعد
code-withdrawal_reason-person_moved = انتقل الشخص إلى مكان آخر
code-withdrawal_reason-no_answer = لم يصل رد
code-withdrawal_reason-mistake = أُرسلت بالخطأ
code-withdrawal_reason-other = سبب آخر

code-feedback_question-in_time = هل تصرفوا في الوقت المناسب؟
code-feedback_question-effort = هل كان العمل معهم سهلًا؟

code-feedback_answer-yes = نعم
code-feedback_answer-mostly = غالبًا
code-feedback_answer-partly = جزئيًا
code-feedback_answer-no = لا

## Agreements

code-agreement_kind-referral = الشخص يوافق على إحالته
code-agreement_kind-secrecy = يمكنكم التحدث عن الأمر معهم
code-agreement_kind-processing = سبب استخدام البيانات
code-agreement_kind-transfer = سبب إرسالها إلى الخارج

code-agreement_method-by_phone = بالهاتف
code-agreement_method-in_person = حضوريًا
code-agreement_method-in_writing = كتابةً
code-agreement_method-by_video = بالفيديو

code-agreement_answer-agreed = وافق
code-agreement_answer-not_declined = أُبلِغ ولم يرفض
code-agreement_answer-agreed_by_guardian = وافق أحد الوالدين أو ولي أمر

code-processing_basis-legitimate_interests = دعم الضحايا، كما ينص اتفاق الشبكة
code-processing_basis-public_task = مهمة عامة
code-processing_basis-consent = موافقة الشخص
code-processing_basis-legal_obligation = واجب قانوني
code-processing_basis-vital_interests = خطر على الحياة
code-processing_basis-own_law = قانون بلدنا

code-special_basis-explicit_consent = موافقة الشخص الصريحة
code-special_basis-vital_interests = خطر على الحياة، والشخص لا يستطيع الموافقة
code-special_basis-legal_claims = مطالبات قانونية
code-special_basis-public_interest = مصلحة عامة ينص عليها القانون
code-special_basis-health_or_social_care = رعاية صحية أو اجتماعية

code-transfer_basis-none_needed_eea = القواعد نفسها، لا شيء يُضاف
code-transfer_basis-none_needed_domestic = البلد نفسه، لا شيء يُضاف
code-transfer_basis-adequacy = معترف به كآمن، لا شيء يُضاف
code-transfer_basis-standard_clauses = اتفاق الشبكة، جاهز
code-transfer_basis-public_agreement = اتفاق بين جهات رسمية
code-transfer_basis-explicit_consent = موافقة الشخص الصريحة مع علمه بالخطر
code-transfer_basis-vital_interests = خطر على الحياة، والشخص لا يستطيع الموافقة
code-transfer_basis-own_law = قانون بلدنا

code-law_profile-eea = القواعد نفسها في كل المنطقة الاقتصادية الأوروبية
code-law_profile-adequate = معترف به كآمن
code-law_profile-agreement = اتفاق الشبكة
code-law_profile-consent = موافقة الشخص الصريحة في كل مرة
code-law_profile-us_grantee = إذن مكتوب له تاريخ انتهاء

code-extra_scope-health = الصحة
code-extra_scope-beliefs = الميل الجنسي والدين والأصل العرقي
code-extra_scope-right_to_stay = حق الإقامة
code-extra_scope-assessment = ملخص التقييم
code-extra_scope-suspect = اسم المشتبه به

## Safe contact and the story

code-contact_way-telephone = هاتف
code-contact_way-text_message = رسالة نصية
code-contact_way-email = بريد إلكتروني
code-contact_way-letter = رسالة بريدية
code-contact_way-in_person = حضوريًا

code-contact_safe-yes = آمن
code-contact_safe-no = غير آمن
code-contact_safe-not_asked = لم يُسأل عنه

code-contact_answerer-person_only = الشخص وحده
code-contact_answerer-anyone_at_home = أي شخص في البيت
code-contact_answerer-trusted_person = شخص موثوق

code-message_allowed-leave_none = لا تتركوا رسالة
code-message_allowed-ring_back_only = فقط «نرجو معاودة الاتصال»
code-message_allowed-any = أي رسالة

code-code_word_meaning-not_now = ليس الآن، اتصلوا غدًا
code-code_word_meaning-safe_to_talk = الحديث آمن الآن
code-code_word_meaning-ring_trusted_person = اتصلوا بالشخص الموثوق

code-never_use-letters = رسائل بريدية
code-never_use-email = بريد إلكتروني
code-never_use-text_messages = رسائل نصية
code-never_use-other_numbers = أي رقم آخر
code-never_use-home_visits = زيارات إلى البيت

code-done_already-told_police = أُبلِغت الشرطة
code-done_already-saw_doctor = زيارة طبيب
code-done_already-cards_blocked = أُوقفت البطاقات
code-done_already-papers_replaced = استُبدلت الوثائق
code-done_already-claim_begun = بدأت المطالبة
code-done_already-insurer_told = أُبلِغت شركة التأمين

code-reference_kind-police = الشرطة
code-reference_kind-prosecutor = النيابة العامة
code-reference_kind-court = المحكمة
code-reference_kind-lawyer = المحامي
code-reference_kind-claims_office = مكتب التعويضات
code-reference_kind-insurer = شركة التأمين
code-reference_kind-consulate = القنصلية
code-reference_kind-hospital = المستشفى
code-reference_kind-other = جهة أخرى

## The directory

code-victim_group-anyone = الجميع
code-victim_group-children = الأطفال
code-victim_group-young_people = الشباب
code-victim_group-older_people = كبار السن
code-victim_group-women = النساء
code-victim_group-men = الرجال
code-victim_group-lgbtiq = مجتمع الميم (LGBTIQ)
code-victim_group-disabled_people = ذوو الإعاقة
code-victim_group-bereaved = من فقدوا شخصًا عزيزًا
code-victim_group-witnesses = الشهود
code-victim_group-migrants = المهاجرون
code-victim_group-refugees = اللاجئون
code-victim_group-no_papers = من لا يحملون وثائق إقامة
code-victim_group-visitors = من أصابهم ضرر أثناء السفر
code-victim_group-hurt_abroad = العائدون إلى بلدهم بعد جريمة في الخارج
code-referral_route-by_oneself = يمكنك الذهاب إليها بنفسك
code-referral_route-automatic = تُحال إليها ما لم ترفض
code-referral_route-police = تحيلك الشرطة
code-referral_route-prosecutor = تحيلك النيابة العامة
code-referral_route-court = تحيلك المحكمة
code-referral_route-hospital = يحيلك مستشفى أو طبيب
code-referral_route-school = تحيلك المدرسة
code-referral_route-social_services = تحيلك الخدمات الاجتماعية
code-referral_route-other_service = تحيلك خدمة أخرى
code-referral_route-helpline = يحيلك خط مساعدة
code-referral_route-consulate = تحيلك القنصلية
code-referral_route-outreach = يأتون إليك حيث أنت
code-fee-free = مجانًا
code-fee-free_if_sent = مجانًا إذا أحالتك جهة ما
code-fee-by_income = بحسب الدخل
code-fee-paid = بمقابل مالي
code-intake-open = تستقبل الناس الآن
code-intake-waiting_list = توجد قائمة انتظار
code-intake-paused = لا تستقبل أحدًا حاليًا
code-abroad-takes_from_abroad = لمن يقيمون في بلد آخر
code-abroad-helps_after_abroad = للعائدين إلى بلدهم بعد جريمة في الخارج
code-abroad-works_with_abroad = تتعاون مع خدمات في بلدان أخرى
code-capacity_unit-people_a_month = عدد الأشخاص في الشهر
code-capacity_unit-beds = عدد الأسرّة
code-capacity_unit-days_of_waiting = أيام الانتظار
code-capacity_unit-hours_a_week = عدد الساعات في الأسبوع
code-worker_kind-paid = موظفون بأجر
code-worker_kind-volunteer = متطوعون
code-training_topic-first_contact = الحديث الأول
code-training_topic-rights = حقوق الضحايا
code-training_topic-trauma = الصدمات النفسية
code-training_topic-children = الأطفال
code-training_topic-intimate_partner = عنف الشريك
code-training_topic-sexual_violence = العنف الجنسي
code-training_topic-terrorism = الإرهاب
code-training_topic-hate_crime = جرائم الكراهية
code-training_topic-online_crime = الجرائم عبر الإنترنت
code-training_topic-bereavement = الفقد والحِداد
code-training_topic-safe_referral = الإحالة الآمنة
code-training_topic-interpreting = العمل مع المترجمين
code-training_topic-data_protection = حماية البيانات
code-training_topic-own_care = العناية بالنفس
code-funding_source-state = الدولة
code-funding_source-region = الإقليم
code-funding_source-municipality = البلدية
code-funding_source-european_union = الاتحاد الأوروبي
code-funding_source-foundation = مؤسسات مانحة
code-funding_source-donations = تبرعات
code-funding_source-offenders = غرامات يدفعها الجناة
code-funding_source-fees = رسوم
code-reader_circle-public = الجميع
code-reader_circle-members = أعضاء الشبكة
code-reader_circle-coordinator = مكتب الشبكة
code-place_disclosure-exact = العنوان
code-place_disclosure-area = المدينة أو المنطقة
code-place_disclosure-withheld = لا شيء: يبقى سريًا حفاظًا على السلامة

## The lists of the directory, as they are called outside

directory-list-support_kind = أنواع الدعم
directory-list-crime = الجرائم، وفق التصنيف الدولي للجريمة للأغراض الإحصائية
directory-list-crime_tag = ما يحيط بالجريمة
directory-list-victim_group = فئات الضحايا
directory-list-referral_route = كيف يصل الضحايا إلى الخدمة
directory-list-support_mode = كيف يتلقى الضحايا الدعم
directory-list-access_need = إمكانية الوصول
directory-list-fee = الكلفة
directory-list-intake = استقبال الناس
directory-list-abroad = عبر الحدود
directory-list-training_topic = التدريب
directory-list-funding_source = التمويل
directory-list-capacity_unit = وحدات القدرة
