### الاستمارة التي تصف بها خدمة نفسها في مسح وطني، وما يُنشر من المسوح. قراؤها يعملون في الخدمة. مسودة لم تُراجَع بعد.

mapping-heading = صفوا خدمتكم
mapping-lead = تُجري { $asker } مسحًا للخدمات التي تدعم ضحايا الجرائم، حتى يجدكم الناس وتستطيع خدمات أخرى أن ترسل الناس إليكم.
mapping-until = يمكنكم الإجابة حتى { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. يستغرق ذلك نحو عشرين دقيقة، ويمكنكم التوقف والعودة بالرابط نفسه. تقرأ { $asker } ما ترسلونه وتضعه في الدليل.
mapping-kept = ما كتبتموه محفوظ. لا يقرؤه أحد قبل أن ترسلوه.
mapping-again = أرسلتم إجابة. غيّروا ما تريدون، ثم أرسلوها مرة أخرى.
mapping-parts = أجزاء الاستمارة
mapping-save = حفظ ومتابعة لاحقًا
mapping-send = إرسال
mapping-decline = لا نشارك
mapping-decline-what = عندئذ لا يسألكم أحد مرة أخرى، ويُحذف ما كتبتموه أو أرسلتموه هنا. أما ما في الدليل من قبل فيبقى حتى يزيله من يحفظه.
mapping-decline-send = لا نشارك
mapping-faults = هناك ما ينقص، أو ما لا يمكن أن يكون صحيحًا. ما كتبتموه محفوظ.

## Parts, and what they mean

mapping-part-about = الخدمة
mapping-define-about = خدمة واحدة، كما يعرفها الناس. إذا كان لمنظمتكم عدة خدمات فأجيبوا عن كل منها برابط خاص بها. والخدمة التي تدعم الضحايا هي التي يكون ذلك عملها، سواء كان العاملون فيها بأجر أم لا.
mapping-part-assistance = أشكال المساعدة
mapping-define-assistance = ما تفعلونه من أجل شخص. يطلب القانون الأوروبي من الدول خدمات تقدم معلومات عن الحقوق، ودعمًا معنويًا، ودعمًا نفسيًا حيث يتوفر، ومشورة في الأمور المالية والعملية، ومشورة في الوقاية من أذى آخر؛ وخدمات متخصصة تقدم أيضًا مأوى ورعاية بعد العنف (التوجيه ‎2012/29/EU، المادتان 8 و9).
mapping-part-victims = فئات الضحايا
mapping-define-victims = الضحية شخص ألحقت به جريمة أذى، في جسده أو نفسه أو ماله، أو قريب شخص توفي بسبب جريمة. لا يهم هل تعلم الشرطة بذلك، ولا هل أُدين أحد. اتركوا ما لا فرق فيه عندكم: عدم اختيار جريمة يعني كل الجرائم.
mapping-part-finding = كيف يصل الضحايا إلى الخدمة
mapping-define-finding = الطرق التي يأتي بها الناس إليكم. ينبغي أن تكون الخدمات مفتوحة لكل من يحتاج إليها، ولو دون بلاغ إلى الشرطة؛ وينبغي أن تحيل الشرطة من يوافقون.
mapping-part-receiving = كيف يتلقون الخدمة
mapping-define-receiving = كيف يتحدث الناس معكم، وبأي لغات، ومتى، وأين. ما هو صحيح اليوم أنفع مما هو مخطط له.
mapping-part-capacity = القدرة
mapping-define-capacity = كم شخصًا تستطيعون مساعدته. أرقام يوم واحد تكفي. وهي تبيّن أين لا يكفي ما في البلد؛ وليست مقياسًا لجودتكم.
mapping-part-workers = العاملون وتدريبهم
mapping-define-workers = من يعمل في الخدمة، بأجر أو تطوعًا، وما الذي يتعلمونه. المتطوعون أشخاص يساعدون الناس بلا أجر، في دور أعطيتموهم إياه. عدّوا الأشخاص، لا الأسماء.
mapping-part-funding = التمويل
mapping-define-funding = من يدفع تكاليف الخدمة. لا نسأل عن مبالغ.
mapping-part-readers = من يمكنه القراءة
mapping-define-readers = الأجزاء التي لها اختيار خاص بها تتبع ذلك الاختيار، ما دامت الإجابة كلها ليست لقراء أقل. ومن يُجري المسح ومكتب الشبكة يقرآن كل شيء.

## Questions

mapping-ask-name = اسم الخدمة
mapping-ask-description = ما تقوم به
mapping-hint-description = في جملتين أو ثلاث، كما تقولونها لشخص يحتاج إليها.
mapping-ask-next_step = ما يفعله الشخص أولًا
mapping-hint-next_step = مثلًا: يتصل بالهاتف، ولا تلزم أوراق.
mapping-ask-written_in = اللغة التي تكتبون بها هذا
mapping-ask-countries = البلدان التي تعمل فيها
mapping-more-countries = بلدان أخرى
mapping-ask-regions = في بعض أجزاء البلد فقط
mapping-hint-regions = أسماء مناطق أو مدن، بينها فواصل. فارغ: في كل مكان.
mapping-ask-kinds = أي مساعدة تقدمون
mapping-ask-abroad = عبر الحدود
mapping-ask-groups = الناس
mapping-ask-ages = الأعمار
mapping-ask-age_from = من
mapping-ask-age_to = إلى
mapping-ask-crimes = الجرائم
mapping-hint-crimes = مسمّاة وفق التصنيف الدولي للجريمة (ICCS). والرقم يفتح ما تحتها.
mapping-ask-crime_tags = ما يحيط بالجريمة
mapping-ask-routes = كيف يأتي الناس إليكم
mapping-ask-ways = كيف يتحدث الناس معكم
mapping-ask-languages = اللغات
mapping-hint-languages = التي يستطيع أحد عندكم أن يساعد بها دون مترجم.
mapping-more-languages = لغات أخرى
mapping-ask-interpreters = نستعين بمترجمين للغات أخرى
mapping-ask-phone = الهاتف { $number }
mapping-ask-phone_number = الرقم
mapping-ask-phone_label = لأي غرض
mapping-ask-phone_circle = من يمكنه قراءته
mapping-phone-circle-same = كل من يمكنه قراءة الإجابة
mapping-ask-phone_abroad = يمكن الاتصال به من بلدان أخرى
mapping-ask-email = عنوان بريد إلكتروني يقرؤه أحد
mapping-ask-website = الموقع على الإنترنت
mapping-ask-hours = ساعات العمل { $number }
mapping-ask-hours_days = الأيام
mapping-ask-hours_opens = من
mapping-ask-hours_closes = حتى
mapping-ask-zone = المنطقة الزمنية للساعات
mapping-hint-zone = باسمها الدولي، مثل Europe/Lisbon.
mapping-day-mon = الاثنين
mapping-day-tue = الثلاثاء
mapping-day-wed = الأربعاء
mapping-day-thu = الخميس
mapping-day-fri = الجمعة
mapping-day-sat = السبت
mapping-day-sun = الأحد
mapping-ask-place = المكان { $number }
mapping-ask-place_disclosure = ما يمكن أن يراه الآخرون منه
mapping-hint-place_disclosure = المكان الذي يبقى سريًا لا يُحفظ عنه شيء: لا تكتبوا عنوانه.
mapping-ask-place_name = اسم المكان
mapping-ask-place_street = الشارع والرقم
mapping-ask-place_postal_code = الرمز البريدي
mapping-ask-place_town = المدينة
mapping-ask-place_region = المنطقة
mapping-ask-place_access = إمكانية الوصول
mapping-more-access = ما يقدمه لمن يحتاج إلى ذلك
mapping-ask-fee = كم تكلف
mapping-ask-intake = هل تستقبلون الناس
mapping-ask-capacity_available = الآن
mapping-ask-capacity_maximum = على الأكثر
mapping-ask-as_of = في تاريخ
mapping-ask-workers_people = عدد الأشخاص
mapping-ask-workers_full_posts = محسوبين بوظائف كاملة
mapping-ask-workers_hours_before = ساعات التدريب قبل أن يبدؤوا
mapping-ask-workers_hours_a_year = ساعات التدريب كل سنة
mapping-ask-training = على ماذا يُدرَّبون
mapping-ask-funding = من يدفع
mapping-ask-circle_of = من يمكنه قراءة هذا الجزء
mapping-ask-circle = من يمكنه قراءة الإجابة

## What is wrong. Each stands at its field and in the list above the form.

mapping-wrong-overtaken = غيّر شخص آخر هذه الإجابة منذ أن فتحتموها. ما كتبتموه موجود أدناه. وإذا أرسلتموه حلّ محل ما كتبه.
mapping-wrong-number = يلزم هنا عدد صحيح بالأرقام.
mapping-wrong-date = ليس هذا تاريخًا. اكتبوه هكذا: ‎2026-11-24.
mapping-wrong-disclosure = اختاروا ما يمكن أن يراه الآخرون من المكان.
mapping-wrong-available = قولوا كم يوجد الآن.
mapping-wrong-name = تحتاج الخدمة إلى اسم.
mapping-wrong-description = قولوا في جملة ما تقوم به الخدمة.
mapping-wrong-kinds = اختاروا شكلًا واحدًا من المساعدة على الأقل.
mapping-wrong-countries = اختاروا بلدًا واحدًا على الأقل.
mapping-wrong-reach = الإجابة التي يمكن للجميع قراءتها تحتاج إلى رقم هاتف أو عنوان بريد إلكتروني أو موقع.
mapping-wrong-phone = ليس هذا رقم هاتف.
mapping-wrong-email = ليس هذا عنوان بريد إلكتروني.
mapping-wrong-website = ليس هذا عنوان موقع.
mapping-wrong-hours = اختاروا الأيام، واكتبوا الأوقات هكذا: 09:00. والوقت 24:00 نهاية اليوم.
mapping-wrong-zone = اذكروا المنطقة الزمنية للساعات، مثل Europe/Lisbon.
mapping-wrong-place = اذكروا مدينة المكان.
mapping-wrong-ages = هذه الأعمار لا يمكن أن تكون صحيحة: أصغر عمر أكبر من أكبر عمر، أو أحدها أعلى من اللازم.
mapping-wrong-too_long = هذا أطول من اللازم.

## What became of it

mapping-sent-heading = أُرسلت إجابتكم
mapping-sent-what = شكرًا لكم. تقرؤها { $asker } وتضعها في الدليل: وعندئذ يجدها الناس كما كتبتموها، كل جزء للقراء الذين اخترتموهم.
mapping-sent-what-members = شكرًا لكم. يقرأ { $asker } إجابتكم ويضعها في الدليل: عندها يجدها أعضاء الشبكة وحدهم. وإن أردتم أن يجدها الناس فغيّروا من يجوز له قراءتها.
mapping-sent-what-coordinator = شكرًا لكم. يقرأ { $asker } إجابتكم ويضعها في الدليل: عندها يقرؤها مكتب الشبكة ولا يجدها أحد غيره. وإن أردتم أن يجدها الناس فغيّروا من يجوز له قراءتها.
mapping-sent-next = يمكنكم تغييرها بالرابط نفسه حتى { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. لا يلزم منكم شيء آخر.
mapping-sent-change = تغيير الإجابة
mapping-declined-heading = أنتم لا تشاركون
mapping-declined-what = حُذف ما كتبتموه هنا. ولن تسألكم { $asker } مرة أخرى.
mapping-declined-next = إذا غيّرتم رأيكم فالرابط صالح حتى { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-declined-back = المشاركة رغم ذلك
mapping-closed-heading = أُغلق المسح
mapping-closed-what = كانت الإجابات عن «{ $title }» تُقبل حتى { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-closed-next = إذا تغيّر شيء في خدمتكم فاكتبوا إلى { $asker }.
mapping-too_many-heading = محاولات كثيرة في وقت قصير
mapping-too_many-what = انتظروا دقيقة، ثم ارجعوا وحاولوا مرة أخرى. ما كتبتموه ما زال في الاستمارة.
mapping-fault-heading = لم ينجح ذلك
mapping-fault-what = الخلل من هذا الموقع، لا منكم. ارجعوا وحاولوا مرة أخرى بعد بضع دقائق. ما كتبتموه ما زال في الاستمارة.

## What is published

mappings-heading = المسوح الوطنية
mappings-lead = الخدمات التي تدعم ضحايا الجرائم، بلدًا بلدًا، كما وصفت نفسها.
mappings-none = لم يُنشر شيء بعد.
mappings-services = الخدمات
mappings-day = { DATETIME($at, day: "numeric", month: "long", year: "numeric") }
mappings-what = وصفت الخدمات نفسها؛ ومن أجرى المسح تحقق من ذلك ونشره كما كان في هذا اليوم. وتقول كل خدمة لكل جزء من يمكنه قراءته: هنا ما يمكن للجميع قراءته، وهو وحده ما يُحسب.
mappings-nothing = لا يُقال علنًا شيء عن هذا.
mappings-files = البيانات
mappings-file-csv = جدول (CSV)، سطر لكل خدمة
mappings-file-ndjson = ‏Open Referral HSDS (NDJSON)
mappings-file-package = حزمة بيانات HSDS ‏(ZIP)
mappings-snapshots = كما كان في
mappings-compare = ما الذي تغيّر
mappings-compared = ما الذي تغيّر
mappings-same = لم يتغير شيء.
mappings-added = خدمات جديدة
mappings-gone = خدمات لم تعد موجودة
mappings-changed = خدمات تقول شيئًا آخر
mappings-before = قبل:
mappings-after = الآن:

## Columns of the table of services

mapping-column-name = الاسم
mapping-column-description = ما تقوم به
mapping-column-written_in = لغة الكتابة
mapping-column-next_step = الخطوة الأولى
mapping-column-kinds = أشكال المساعدة
mapping-column-crimes = الجرائم
mapping-column-crime_tags = ما يحيط بالجريمة
mapping-column-groups = الناس
mapping-column-routes = كيف يأتي الناس
mapping-column-ways = كيف يتحدث الناس معها
mapping-column-abroad = عبر الحدود
mapping-column-training = التدريب
mapping-column-age_from = أصغر عمر
mapping-column-age_to = أكبر عمر
mapping-column-languages = اللغات
mapping-column-interpreters = المترجمون
mapping-column-phones = الهاتف
mapping-column-email = البريد الإلكتروني
mapping-column-website = الموقع
mapping-column-hours = ساعات العمل
mapping-column-zone = المنطقة الزمنية
mapping-column-places = الأماكن
mapping-column-countries = البلدان
mapping-column-regions = المناطق
mapping-column-fee = الكلفة
mapping-column-intake = استقبال الناس
mapping-column-capacity = القدرة
mapping-column-workers = العاملون
mapping-column-funding = من يدفع
