### الصفحات العامة. قد يكون قارئها في خطر أو تحت الصدمة أو تحت المراقبة: عناوين محايدة، والأسلم أولًا، وكلمات قصيرة. مسودة لم تُراجَع بعد.

## Every page. Titles stand in the browser’s history: they say nothing of what was read.

page-title = Onward
page-open-shut = مغلق مؤقتًا
page-title-services = خدمات – Onward
page-title-countries = بلدان – Onward
page-title-map = خريطة – Onward
page-title-reading-1 = قراءة 1 – Onward
page-title-reading-2 = قراءة 2 – Onward
page-title-reading-3 = قراءة 3 – Onward
page-title-reading-4 = قراءة 4 – Onward
page-title-service = خدمة – Onward
page-title-country = بلد – Onward
page-title-place = جزء من الخريطة – Onward
page-title-home = قراءة: في البيت – Onward
page-title-safely = التصفح – Onward
page-title-access = إمكانية الوصول – Onward
page-title-sources = المصادر – Onward
page-title-mappings = قوائم منشورة – Onward
page-title-mapping = قائمة منشورة – Onward
page-title-form = استمارة – Onward
page-skip = انتقل إلى الصفحة
page-language = اللغة:
page-draft = مسودة: لم يقرأها بعد أحد ممن يتكلمون هذه اللغة منذ الصغر.
page-leave = غادر هذه الصفحة
page-numbers = أرقام عاجلة
page-danger = هل أنت في خطر الآن؟
page-danger-in = هل أنت في خطر الآن في { $country }؟
page-danger-call = اتصل برقم الطوارئ المحلي
page-danger-europe = وهو في أوروبا
page-helpline = خط مساعدة الضحايا، مجانًا، في كثير من البلدان الأوروبية:
page-helpline-in = خط المساعدة في { $country }:
page-from-abroad-in = مساعدة في { $country }، من الخارج:
page-footer = لا ملفات ارتباط ولا تتبّع. لا نحتفظ بشيء عن زيارتك.
page-link-countries = البلدان وحقوقك
page-link-map = الخريطة
page-link-hsds = للمطورين: بيانات مفتوحة
open-heading = بيانات مفتوحة
open-lead = هذا العنوان للبرامج: خدمات ضحايا الجريمة التي تنشرها هذه الشبكة، بصيغة Open Referral (HSDS).
open-people = هل تبحث عن مساعدة؟ هي هنا.
open-whole = كل شيء دفعة واحدة
open-package = كل الخدمات جداولَ في ملف مضغوط واحد
open-openapi = وصف الواجهة البرمجية
open-profile = ما نضيفه إلى Open Referral
open-lists = القوائم
open-licence = للاستخدام الحر بموجب CC BY 4.0 مع ذكر المصدر. لا شيء هنا يسمّي شخصًا أو حالة.
page-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
page-in-english = بالإنجليزية

# What stands between words in a row.
page-comma = { "، " }
# What stands between phrases that may hold commas.
page-semicolon = { "؛ " }
page-date = { DATETIME($date, dateStyle: "long") }
page-date-month = { DATETIME($date, year: "numeric", month: "long") }
page-time = { DATETIME($time, timeStyle: "short") }
page-weekday = { DATETIME($date, weekday: "long") }

## The first page

page-first-heading = من يستطيع مساعدتك
page-first-lead = بعد جريمة، في بلدك أو في بلد آخر. سؤالان، بلا حساب. لا يلزم أن تكون قد أبلغت الشرطة.
page-first-home = 1. أين تقيم؟
page-first-home-hint = البلد الذي تعود فيه إلى بيتك.
page-first-there = 2. أين حدث ذلك؟
page-first-there-hint = قد يكون البلد نفسه، أو عبر الإنترنت.
page-first-choose = اختر بلدًا
page-first-same = البلد الذي أقيم فيه
page-first-online = عبر الإنترنت
page-first-known = البلدان التي نعرف عنها أكثر
page-first-others = بلدان أخرى
page-first-show = اعرض من يستطيع المساعدة
page-first-incomplete = يرجى اختيار بلد في القائمتين. عندئذ نستطيع أن نعرض من يساعد.
page-first-kept = ترى بعد ذلك المساعدة في بلد إقامتك، ومن يتولى القضية هناك. أنت تختار بمن تتصل. لا نحتفظ بشيء مما تكتبه، ولا يُخبَر أحد بأنك بحثت.
page-first-watched = هل يراقبك أحد؟
page-first-watched-leave = «غادر هذه الصفحة» يفتح موسوعة.
page-first-watched-shift = والضغط على Shift ثلاث مرات يفعل الأمر نفسه.
page-first-watched-back = بعد ذلك يعيدك زر الرجوع إلى هذه الصفحة: أغلق النافذة أيضًا.
page-first-watched-history = لا يمكنه محو سجل المتصفح.
page-first-watched-how = كيف تُخفي زيارتك
page-first-members = للمنظمات
page-first-members-how = هنا تسلّم المنظمات التي تدعم الضحايا من تدعمهم بعضها إلى بعض، بموافقتهم. ما يُروى مختوم: لا يستطيع فتحه إلا المنظمتان.
page-first-members-open = افتح مساحة العمل
page-guides = للقراءة على مهل

## Who can help

page-help-heading = من يستطيع مساعدتك
page-help-lead = تقيم في { $home }. وحدث ذلك في { $there }.
page-help-lead-home = تقيم في { $home }. وحدث ذلك هناك.
page-help-lead-online = تقيم في { $home }. وحدث ذلك عبر الإنترنت.
page-help-change = تغيير
page-claim = مهلة طلب التعويض، { $place }:
page-claim-rule = قاعدة بلا رقم محدد
page-claim-doubted = قيد التحقق؛ اسألوا قريبًا
page-claim-more = متى تبدأ، والمصدر
page-help-as = طريقة العرض
page-help-list = قائمة
page-help-map = خريطة
page-help-found =
    { $count ->
        [0] لم نجد أي خدمة
        [one] خدمة واحدة.
        [two] خدمتان.
        [few] { $count } خدمات.
        [many] { $count } خدمة.
       *[other] { $count } خدمة.
    }
page-help-count-speaking =
    { $count ->
        [0] لا تتحدث أي منها عمّا طلبته.
        [one] واحدة تتحدث عمّا طلبته.
        [two] اثنتان تتحدثان عمّا طلبته.
        [few] { $count } تتحدث عمّا طلبته.
        [many] { $count } تتحدث عمّا طلبته.
       *[other] { $count } تتحدث عمّا طلبته.
    }
page-help-count-every =
    { $count ->
        [zero] لا تساعد غيرها بعد كل جريمة.
        [one] وواحدة أخرى تساعد بعد كل جريمة.
        [two] واثنتان أخريان تساعدان بعد كل جريمة.
        [few] و{ $count } أخرى تساعد بعد كل جريمة.
        [many] و{ $count } أخرى تساعد بعد كل جريمة.
       *[other] و{ $count } أخرى تساعد بعد كل جريمة.
    }
page-help-count-like =
    { $count ->
        [zero] ليس في غيرها جزء منه ولا كلمة مشابهة.
        [one] في واحدة جزء منه أو كلمة مشابهة فقط.
        [two] في اثنتين جزء منه أو كلمة مشابهة فقط.
        [few] في { $count } جزء منه أو كلمة مشابهة فقط.
        [many] في { $count } جزء منه أو كلمة مشابهة فقط.
       *[other] في { $count } جزء منه أو كلمة مشابهة فقط.
    }
page-help-alike = لم نجد إحدى كلماتك كما كتبتها. ما نعدّه هنا فيه كلمة مشابهة لها.
page-help-order = ما يمكنك استخدامه الآن أولًا.
page-help-order-words = الأنسب أولًا.
page-help-speaks = هذه تتحدث عمّا طلبته
page-help-every = هذه تساعد بعد كل جريمة
page-help-like = هذه فيها جزء منه أو كلمة مشابهة فقط
page-card-every = لا تذكر ما طلبته: تساعد بعد كل جريمة.
page-help-need = إلى ماذا تحتاج؟
page-help-search = بحث
page-help-narrow = تضييق القائمة: المفتوح الآن، اللغات، نوع المساعدة …
page-help-must = يجب أن تكون
page-help-open = مفتوحة الآن
page-help-free = مجانية
page-help-direct = متاحة دون إحالة
page-help-abroad = لمن يقيمون في بلد آخر
page-help-way = الطريقة
page-help-language = اللغة
page-help-any = أيّها كان
page-help-crime = ما الذي حدث
page-help-crime-01 = قُتل شخص أو كاد يُقتل
page-help-crime-02 = عنف أو تهديد أو ملاحقة أو احتجاز
page-help-crime-03 = اغتصاب أو عنف جنسي آخر
page-help-crime-04 = سلب بالعنف أو التهديد
page-help-crime-05 = سرقة أو اقتحام منزل أو إتلاف
page-help-crime-06 = أمر يتعلق بالمخدرات
page-help-crime-07 = احتيال أو نصب
page-help-crime-08 = اضطراب في مكان عام أو أمر مع جهة رسمية
page-help-crime-09 = سلاح أو قنبلة أو حسابات مخترقة
page-help-crime-10 = تلوث الماء أو الهواء أو الأرض
page-help-crime-11 = تعذيب أو جرائم حرب أو أمر آخر
page-help-group = لمن هي
page-help-everybody = الجميع
page-help-kind = نوع المساعدة
page-help-apply = تضييق
page-help-all = عرض الكل من جديد
page-help-ended = انتهى هذا البحث: لا نحتفظ بأي بحث أكثر من ساعة. يمكنك البحث من جديد.
page-help-asked = طلبت:
page-help-quoted = «{ $text }»
page-help-instead = قد يساعد هؤلاء، أو يعرفون من يساعد
page-help-home = المساعدة حيث تقيم، في { $country }
page-help-alone = المساعدة في { $country }
page-help-there = القضية والمطالبات، في { $country }
page-help-all-in = كل الخدمات في { $country }
page-help-nothing = لم تُدرَج هنا بعد أي خدمة في { $country }. لست وحدك في هذا.
page-help-nothing-narrow = لا شيء في { $country } يوافق كل ما طلبته.
page-help-authority = للمطالبة بالتعويض جهة رسمية في { $country }:
page-help-consulate = تستطيع قنصلية بلدك في { $country } أن تجد لك مترجمًا ووثائق واسم محامٍ.
page-help-elsewhere = انظر إلى خريطة كل البلدان
page-help-on-map = الخدمات نفسها على خريطة
page-help-know = من المفيد أن تعرف عن { $country }
page-help-online = ما يحدث عبر الإنترنت يمكن التبليغ عنه حيث تقيم. احتفظ بالرسائل والعناوين وصور الشاشة قبل أن تحظر أحدًا.
page-help-unknown = لا نعرف لهذا البلد حقوقًا أو مهلًا لها مصدر.
page-help-rights = كل الحقوق والمهل، للطباعة
page-help-page = الصفحة { $page } من { $pages }
page-help-before = السابق
page-help-after = خدمات أخرى

## A service

page-card-for = تقدّم
page-card-abroad = من الخارج
page-card-abroad-same = الرقم نفسه
page-dial-code = رمز البلد { $code }.
page-dial-unsure = لا نعرف إن كان يعمل. رمز البلد { $code }.
page-hours-all-day = ليلًا ونهارًا
page-hours-every-day = كل يوم
page-hours-days = من { $from } إلى { $to }
page-hours-times = من { $from } إلى { $to }
page-hours-holidays = وفي العطل الرسمية أيضًا
page-hours-language = { $language }: { $hours }
page-open-clock = { $said } (بتوقيت { $place })
page-service-reach = كيف تتصل بهم
page-service-about = ما يقومون به
page-service-country = الحقوق والمهل في { $country }

## Countries

page-countries-heading = البلدان
page-countries-lead = أرقام للاتصال، وحقوق، ومطالبات ومهلها، وخدمات. وكل معلومة تقول من أين أتت.
page-countries-map = عرضها على خريطة
page-country-lead = ما ينبغي معرفته بعد جريمة هنا. كل معلومة تذكر مصدرها، وتاريخ المصدر إن كان مذكورًا فيه. عبارة «غير مؤكد» تعني أن أي منظمة في البلد لم تتحقق منها بعد: اسأل قبل الاعتماد عليها.
page-country-map = على الخريطة
page-country-rights = حقوقك في الاتحاد الأوروبي
page-country-right-understand = أن تَفهم وأن تُفهَم، منذ أول تواصل.
page-country-right-support = أن تنال دعمًا مجانيًا وسريًا، قبل المحاكمة وأثناءها وبعدها، سواء أبلغت الشرطة أم لم تبلغها.
page-country-right-interpreter = أن يكون معك مترجم، مجانًا، حين تُؤخذ أقوالك أو تُسمع في المحكمة.
page-country-right-report = أن تقدّم شكواك إلى الشرطة في بلد إقامتك، إن لم تستطع تقديمها حيث وقعت الجريمة أو لم ترغب في ذلك. وهي ترسلها إلى هناك.
page-country-right-claim = أن تطلب تعويضًا بعد جريمة عنف متعمدة عن طريق جهة رسمية في بلدك، حتى إن وقعت في بلد آخر.
page-country-rights-source = من التوجيهين
page-country-urgent = في حالة الطوارئ
page-country-helplines = شخص للحديث معه
page-country-claims = تعويض من الدولة
page-country-more = المزيد
page-country-services = الخدمات في { $country }
page-country-no-services = لم تُدرَج هنا بعد أي خدمة.
page-country-unknown = لا نعرف عن هذا البلد معلومات لها مصدر. تستطيع قنصلية أو مستشفى أو الشرطة أن تقول لك من تسأل.

## Maps

page-map-world = العالم
page-map-lead = اضغط على بلد لترى أرقامه وحقوقك وخدماته. والقائمة أدناه تقول الشيء نفسه.
page-map-name = خريطة
page-map-zoom-in = تكبير
page-map-zoom-out = تصغير
page-map-zoom-reset = الخريطة كلها
page-map-list = البلدان على هذه الخريطة
page-map-how = الرقم هو عدد الخدمات المدرجة. وفي البلدان التي حدودها أسمك عضو في الشبكة.
page-map-count =
    { $count ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
page-map-member = عضو في الشبكة
page-map-label = ‏{ $country }: { $said }
page-map-round = الدائرة: المساعدة حيث تقيم.
page-map-square = المربع: القضية هناك.
page-map-press = اضغط على رقم لترى بطاقته.
page-map-none = لا تُظهر أي من هذه الخدمات مكانًا دقيقًا.
page-map-withheld = لا تظهر على الخريطة حفاظًا على السلامة:
page-map-simple = الحدود مرسومة بتبسيط ولا تحسم أي نزاع.
page-map-disputed = بعض الحدود هنا متنازع عليها. وهي مرسومة بتبسيط، وهذه الخريطة لا تحسم أي نزاع.
page-map-more =
    { $count ->
        [zero] لا خدمات أخرى
        [one] خدمة أخرى
        [two] خدمتان أخريان
        [few] { $count } خدمات أخرى
        [many] { $count } خدمة أخرى
       *[other] { $count } خدمة أخرى
    }
page-map-country = الحقوق والأرقام في { $country }
continent-europe = أوروبا
continent-africa = أفريقيا
continent-asia = آسيا
continent-north-america = أمريكا الشمالية
continent-south-america = أمريكا الجنوبية
continent-oceania = أوقيانوسيا

## Passing on

page-share = أعطِ هذه الصفحة لغيرك
page-share-copy = نسخ هذا العنوان
page-share-mail = إرسالها ببرنامج بريدك
page-share-how = يقول العنوان أي صفحة هي، ولا شيء عنك.
page-print = اطبع هذه الصفحة
page-printed = كما كانت في { $date }، على { $address }

## Confirming by a link in a mail

page-confirm-heading = هل ما زال كل هذا صحيحًا؟
page-confirm-lead = هذه خدماتكم كما يجدها الناس هنا. إذا كان كل شيء صحيحًا فاضغطوا الزر. لا يلزم غير ذلك.
page-confirm-changed = كُتب شيء منذ أن فتحتم هذه الصفحة. انظروا إلى هذه الخدمات مرة أخرى. إذا كان كل شيء صحيحًا فاضغطوا الزر.
page-confirm-button = نعم، كل شيء صحيح
page-confirm-wrong = إذا تغيّر شيء فصححوه في مساحة العمل بدلًا من ذلك.
page-confirm-rest = البيانات التي لا يراها الجميع لا تُذكر هنا ولا تُؤكَّد: افعلوا ذلك في مساحة العمل.
page-confirm-done = شكرًا لكم
page-confirm-done-how = يرى الناس الآن أن هذه الخدمات أُكّدت اليوم.
page-confirm-used = تم التأكيد من قبل في { $date }
page-confirm-used-how = لا يلزم أي شيء آخر. عندما يحين الوقت من جديد تصل رسالة أخرى.

## Where there is no page

page-missing-heading = لا توجد صفحة كهذه
page-missing-why = قد يكون العنوان قديمًا أو مكتوبًا خطأ. لا خلل من جانبك.
page-missing-back = إلى الصفحة الأولى
page-gone-heading = لم يعد هذا متاحًا
page-gone-why = ما كان هنا انتهى أو سُحب. قد يساعدك غيرهم: ابحث من جديد من الصفحة الأولى.
page-later-heading = لا يمكن عرض هذه الصفحة الآن
page-later-why = الخلل من جانبنا، لا من جانبك. حاول مرة أخرى بعد دقيقة. والأرقام أعلاه تعمل في هذه الأثناء.
