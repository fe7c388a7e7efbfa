### مساحة عمل جهة الاتصال في المنظمة ومشرفي الشبكة. مسودة: لم تُراجَع بعد.

## Everywhere

tab = ‏{ $title } · Onward
skip = انتقل إلى الصفحة
bar-main = التنقل الرئيسي
bar-lock = قفل
bar-organisation = ‏{ $name }، { $country }
bar-office = مكتب { $network }
menu-language = اللغة:{" "}
menu-draft = مسودة
draft-language = مسودة.
draft-language-more = هذه الترجمة لم تُراجَع بعد.
place-today = اليوم
place-send = إرسال
place-directory = الدليل
place-network = الشبكة
place-organisation = المنظمة
place-members = الأعضاء
place-devices = الأجهزة
unknown-page = لا توجد صفحة كهذه
unshown-title = لا يمكن عرض جزء من هذه الصفحة
unshown-what = فيها شيء ليس كما ينبغي. لم يضع شيء مما كتبتموه، وكل ما عدا ذلك يعمل. إن بقي الأمر كذلك فأخبروا مكتب الشبكة.
loading = لحظة
try-again = حاول مرة أخرى
back = رجوع
change = تغيير
choose = اختر
choose-more = اختر المزيد
done = تم
copy = نسخ
copied = نُسخ
remove = إزالة
more = المزيد
print = طباعة
print-hint = ورقة واحدة، A4 أو Letter.
not-said = لم يُذكر
field-needed = مطلوب
comma = ،
quoted = ‏«{ $words }»
two-parts = ‏{ $first }: { $second }
two-sentences = ‏{ $first }. { $second }.
date-and-time = ‏{ $day }، { $time }
date-unreadable = تاريخ لا يمكن عرضه
written-in = كُتب بلغة: { $language }
writing-in = لغة الكتابة
languages-first = الأكثر طلبًا
languages-more = جميع اللغات الأخرى
length-near = { $length } من { $most } حرفًا
length-over = { $length } من { $most } حرفًا: اختصروا { $over }. لا يُقطع شيء.
offline = لا يوجد اتصال. يمكنكم القراءة والكتابة؛ وتُرسل الخطوات عند عودته والضغط مرة أخرى.
offline-waits = لا يوجد اتصال، وهذا ليس في متناول اليد. يُفتح من تلقاء نفسه عندما يعود الاتصال. ويمكن قراءة ما فتحتموه منذ إلغاء القفل.
soon-locked = سيُقفل خلال أقل من دقيقة. ما كتبتموه محفوظ.
soon-locked-tab = يُقفل قريباً
stay = ما زلت هنا
draft-kept = المسودة محفوظة على هذا الجهاز، مختومة، في { $time }.
draft-none = ما تكتبونه يُحفظ على هذا الجهاز، مختومًا.
draft-discard = حذف المسودة
draft-thrown = أُهملت المسودة.
draft-bring-back = استعادتها
draft-elsewhere = علامة تبويب أخرى تحفظ هنا شيئًا آخر.
draft-elsewhere-what = لا يُحفظ شيء من هذه العلامة قبل أن تختاروا. وعندها يضيع النص الآخر.
draft-take-theirs = عرض ما تحفظه علامة التبويب الأخرى
draft-keep-mine = الإبقاء على المكتوب هنا
draft-sent = لقد أُرسلت هذه. ضاع الرد وحده، ولذلك حُذفت المسودة.
draft-sent-elsewhere = أُرسل هذا من علامة تبويب أخرى.
draft-sent-otherwise = أُرسل هذا من علامة تبويب أخرى. وما غيّرتموه هنا ليس فيه.
draft-sent-open = فتح ما أُرسل
errors-title = ما زال هناك ما ينقص
as-prepared = كما أُعدّ

priority-p1 = طارئ
priority-p2 = عاجل
priority-p3 = عادي
priority-p4 = معلومات

type-association = جمعية
type-public_authority = جهة حكومية

## Unlock

unlock = فتح القفل
unlock-passkey = فتح القفل بمفتاح المرور
unlock-link = فتح القفل بهذا الرابط
unlock-link-what = يحمل هذا الرابط مفتاح فتح مطبوعًا. تابعوا فقط إذا كان المفتاح لكم: فمن أعطاكم الرابط يعمل في المقعد نفسه ويقرأ ما تكتبونه فيه.
unlock-link-cut = هذا الرابط غير كامل. انسخوه كله مرة أخرى، أو افتحوا القفل بطريقة أخرى.
unlock-link-not = ليس لي
unlock-again = يُقفل من جديد بعد 15 دقيقة، أو عند الضغط على «قفل».
unlock-elsewhere = مفتاح المرور ليس هنا
unlock-other-device = استخدموا جهازكم الآخر: اختاروا «جهاز آخر» عند السؤال.
unlock-printed = أو اكتبوا مفتاح الفتح المطبوع. وهو ليس حقيبة الاسترداد.
unlock-nothing-works = لا شيء ينفع؟ اسألوا رئيس منظمتكم، فهو يحفظ حقيبة الاسترداد.
unlock-sealed = لا تغادر مفاتيحكم أجهزتكم إلا مختومة. ولا يستطيع مكتب الشبكة فتحها.
unlock-by-number = هذا العنوان رقم. ومفاتيح المرور تخص اسماً: افتحوا مساحة العمل باسمها.
printed-key = مفتاح الفتح المطبوع
locked-pressed = مقفل. مسوداتكم محفوظة ومختومة.
locked-idle = أُقفل بعد 15 دقيقة دون لمس. مسوداتكم محفوظة ومختومة.
locked-shut = مقفلة: لم يعد الخادم يقبل هذه المفاتيح. مسوداتكم محفوظة ومختومة. إن أُغلقت منظمتكم أو صارت لها مفاتيح جديدة فاسألوا مكتب الشبكة.
failed-title = تعذّر بدء هذه الصفحة

## Joining

joining = الانضمام
join-title = الانضمام إلى { $network }
join-step = { $step } من 5 · { $organisation }
join-open-until = مفتوحة حتى { $day } ({ $left })
join-kept = ما أُنجز محفوظ. أغلقوا هذه الصفحة متى شئتم، وتابعوا في يوم آخر.
join-what = ما هذا، وما الذي تحتاجونه
join-what-keys = أنتم تصنعون المفاتيح التي يختم بها الآخرون إحالاتهم إليكم. تُصنع على جهازكم، ولا تصل إلى مكتب الشبكة أبدًا.
join-what-printer = طابعة، لحقيبة الاسترداد التي يحفظها الرئيس
join-what-people = الرئيس وجهة الاتصال معًا، نصف ساعة
join-what-telephone = ولاحقًا عشر دقائق على الهاتف
join-what-once = تُفتح الدعوة مرة واحدة. وبعد الخطوة الثالثة لا تفتح هذه الصفحة إلا مفاتيحكم.
join-begin = ابدؤوا
join-read-again = قراءة مرة أخرى
join-kit = حقيبة الاسترداد، مطبوعة ومُثبتة
join-kit-later = ورقة للخزنة
join-kit-done = كُتب رمز الإثبات من الورقة.
join-kit-make = تعيد حقيبة الاسترداد منظمتكم حين تضيع كل المفاتيح. اطبعوها، ثم يكتب الرئيس رمز الإثبات من الورقة.
join-kit-begin = إعداد الحقيبة
join-kit-show = عرض الورقة
join-kit-again = إعداد حقيبة أخرى
join-proof = رمز الإثبات
join-proof-hint = من الشريط في أسفل الورقة. يُثبت أن الورقة مقروءة.
join-proof-wrong = ليس هذا الرمز الذي على الورقة. انظروا مرة أخرى: لا يوجد فيه حرف I ولا O.
join-proof-go = متابعة
join-key = مفتاح لهذا الجهاز
join-key-later = مفتاح مرور، أو مفتاح فتح مطبوع
join-key-done = لقد فتح مفاتيحكم فعلًا.
join-key-what = يفتح مفتاح المرور مفاتيح { $organisation } على هذا الجهاز، ببصمتكم أو وجهكم أو رمز الجهاز.
join-key-go = إنشاء مفتاح المرور
join-key-none = لا يوجد مفتاح مرور على هذا الجهاز
join-key-paper = خذوا إذن مفتاح فتح مطبوعًا. يُعرض مرة واحدة؛ اطبعوه واحفظوه قريبًا منكم، بعيدًا عن حقيبة الاسترداد.
join-key-paper-go = إنشاء مفتاح فتح مطبوع
join-key-second = يمكنكم إضافة جهاز ثانٍ لاحقًا من «المنظمة».
join-words = ثماني كلمات، بالهاتف
join-words-later = عشر دقائق مع مكتب الشبكة
join-words-ring = اتصلوا بمكتب الشبكة على الرقم الموجود في اتفاقيتكم الموقّعة، لا على رقم من رسالة.
join-words-turn = تقرؤون الكلمة الأولى، ويقرؤون الثانية، وهكذا بالتناوب.
join-words-why = يُثبت هذا أن المفاتيح التي يرونها هي مفاتيحكم، وأن أحدًا لم يضع غيرها بينكم.
join-words-done = قارنتموها، وتطابقت الكلمات الثماني.
join-words-again = عرض الكلمات مرة أخرى
join-sign = توقيع الشبكة
join-sign-later = ثم تصبحون أعضاء
join-sign-wait = يوقّع أحد المشرفين بعد المكالمة نفسها. تتابع هذه الصفحة وحدها حين يتم ذلك، ويمكنكم إغلاقها أيضًا.
join-sign-ask = السؤال الآن مرة أخرى
join-unclear = شيء غير واضح؟ اسألوا المكتب عند الاتصال. يرى أين وصلتم، ولا شيء غير ذلك.
words-you = { $number }، أنتم
words-they = { $number }، هم
words-match = الكلمات الثماني متطابقة
words-differ = غير متطابقة
differ-title = الكلمات غير متطابقة
differ-ring-off = أخبروهم، وأنهوا المكالمة. قد تكون زلّة: اتصلوا مرة أخرى واقرؤوا ببطء. وإذا بقيت كلمة واحدة مختلفة فتوقفوا هنا.
differ-destroyed = عندئذ تُتلف هذه المفاتيح ولا تُوقَّع أبدًا. ويرسل المكتب دعوة جديدة.
differ-again = نحاول مرة أخرى
differ-stop = التوقف هنا

device-name = اسم هذا الجهاز
device-name-hint = لتعرفوه في القائمة، مثلًا «مكتب الاستقبال».
device-name-usual = هذا الحاسوب
device-paper = على ورق
device-passkey = مفتاح مرور
device-printed = مفتاح مطبوع
device-since = منذ { $date }
printed-once = يُعرض هذا مرة واحدة. اطبعوه الآن.
printed-use = لفتح القفل: اختاروا «مفتاح المرور ليس هنا»، واكتبوه.
printed-address = في متصفح لا يعرف شبكتكم بعد، افتحوا هذا العنوان:
printed-code = العنوان نفسه كرمز للهاتف
printed-keep = احفظوه حيث لا يصل إليه غيركم. من يملكه يستطيع فتح إحالاتكم.
printed-not-kit = هذا ليس حقيبة الاسترداد. تبقى الحقيبة عند الرئيس.
printed-done = هو عندي على ورق

## The kit

kit-title = حقيبة الاسترداد
kit-back = رجوع إلى الانضمام
kit-made = أُعدّ في: { $date }
kit-check-by = يُفحص قبل: { $date }
kit-key = المفتاح
kit-for = ما فائدتها
kit-for-contact = تعيين جهة اتصال جديدة حين تغيب السابقة
kit-for-open = فتح إحالاتكم من جديد حين تضيع كل مفاتيح المرور
kit-for-stop = إيقاف تغيير لم تطلبوه
kit-not = ما لا تستطيعه
kit-not-sign-in = تسجيل الدخول أو الرد على إحالة
kit-not-secret = فتح شيء في الخفاء: كل استخدام يظهر لجميع الأعضاء
kit-not-again = أن تُطبع مرة ثانية
kit-who = من يحفظها
kit-who-head = الرئيس، على ورق، في مظروف مغلق داخل خزنة. وليس جهة الاتصال. لا صورة، ولا نسخة، ولا بريد.
kit-lost = إذا ضاعت
kit-lost-office = أخبروا مكتب الشبكة فورًا. لا أحد يستطيع قراءة إحالاتكم بالمظروف وحده وفي الخفاء.
kit-kept-by = يحفظها
kit-closed-on = أُغلق في، التوقيع
kit-tear = يُقطع من هنا
kit-proof = رمز الإثبات:
kit-proof-what = اكتبوه في الخطوة 2: يُثبت أن هذه الورقة مقروءة. لا يفتح شيئًا. ثم ارموا هذا الشريط.

## Members, for a steward

joining-lead = { $count ->
    [0] لا تنضم أي منظمة الآن.
    [one] تنضم منظمة واحدة. { $mine ->
        [0] تنتظر غيركم.
       *[other] تنتظركم.
    }
    [two] تنضم منظمتان. { $mine ->
        [0] لا تنتظركم أي منهما.
        [one] تنتظركم واحدة.
       *[other] تنتظركم { $mine }.
    }
    [few] تنضم { $count } منظمات. { $mine ->
        [0] لا تنتظركم أي منها.
        [one] تنتظركم واحدة.
       *[other] تنتظركم { $mine }.
    }
    [many] تنضم { $count } منظمة. { $mine ->
        [0] لا تنتظركم أي منها.
        [one] تنتظركم واحدة.
       *[other] تنتظركم { $mine }.
    }
   *[other] تنضم { $count } منظمة. { $mine ->
        [0] لا تنتظركم أي منها.
        [one] تنتظركم واحدة.
       *[other] تنتظركم { $mine }.
    }
}
joining-title = في طور الانضمام
joining-invited = مدعوّة
joining-enrolled = أُعدّت المفاتيح
joining-admitted = مقبولة
joining-closed = مغلقة
joining-closed-list = دعوات مغلقة ({ $count })
joining-where = { $country } · وُقّع { $signed } من { $needed }
joining-you = قارنوا الكلمات ووقّعوا
joining-steward = تنتظر مشرفًا آخر
joining-open-until = تنتظرهم حتى { $day } ({ $left })
joining-quiet = ترون من ينضم وأي مفاتيح هي مفاتيحه. أما إحالاتهم فتبقى مغلقة أمامكم.
invite = دعوة منظمة
invite-name = اسم المنظمة
invite-mail = بريد رئيسها
invite-country = البلد
invite-zone = المنطقة الزمنية
invite-type = النوع
invite-go = إنشاء الدعوة
invite-link = رابط الدعوة
invite-link-once = أعطوا هذا الرابط لـ{ $name } بأنفسكم. يُعرض مرة واحدة، ويُفتح مرة واحدة.
invite-again = يظهر الرابط مرة واحدة. إن ضاع فاسحبوا الدعوة وأنشئوا دعوة جديدة.
invite-withdraw = سحب
invite-withdraw-title = سحب دعوة { $name }؟
invite-withdraw-what = يتوقف رابطها عن العمل فورًا.
members-title = الأعضاء
members-none = لا توجد منظمة عضو بعد.
members-keys = المفاتيح منذ { $date }
admission-signatures = { $needed ->
    [zero] لا حاجة إلى توقيع.
    [one] { $signed ->
        [0] توقيعكم يقبلها.
       *[other] وُقّعت.
    }
    [two] وقّع { $signed } من مشرفَين.
    [few] وقّع { $signed } من { $needed } مشرفين.
    [many] وقّع { $signed } من { $needed } مشرفًا.
   *[other] وقّع { $signed } من { $needed } مشرف.
}
admission-compare = مقارنة ثماني كلمات
admission-ring = اتصلوا برئيس المنظمة على الرقم الموجود في الاتفاقية الموقّعة، لا على رقم من رسالة.
admission-say = قولوا: «اقرأ لي كلمتك الأولى.» ثم اقرؤوا الثانية، وهكذا بالتناوب.
admission-means = يقول التوقيع لكل عضو: هذه مفاتيح هذه المنظمة، ويمكن ختم الإحالات إليها.
admission-sign = الكلمات الثماني متطابقة: توقيع
admission-sure = التوقيع لمنظمة { $organisation }؟
admission-sure-what = اتصلتم بالرقم الوارد في الاتفاق الموقّع، وسمعتم كل كلمة من الكلمات الثماني من المسؤول. لا يمكن التراجع عن هذا.
admission-sure-go = نعم، وقّع
admission-by-name = يُوقَّع بمفتاحكم أنتم، بالاسم، حيث يراه كل عضو.
admission-signed = وقّعتم. ويبقى توقيع مشرف آخر.
admission-done = قُبلت. يمكن ختم الإحالات إلى هذه المنظمة.
admission-so-far = حتى الآن
admission-invited = دُعيت
admission-enrolled = أُثبتت الحقيبة وأُعدّت المفاتيح
admission-admitted = قُبلت
admission-quiet = { $needed ->
    [zero] لا يمكن ختم شيء إلى { $organisation } قبل التوقيع. ولا يمكن سحب التوقيع.
    [one] لا يمكن ختم شيء إلى { $organisation } قبل أن يوقّع مشرف. ولا يمكن سحب التوقيع.
    [two] لا يمكن ختم شيء إلى { $organisation } قبل أن يوقّع مشرفان. ولا يمكن سحب التوقيع.
    [few] لا يمكن ختم شيء إلى { $organisation } قبل أن يوقّع { $needed } مشرفين. ولا يمكن سحب التوقيع.
    [many] لا يمكن ختم شيء إلى { $organisation } قبل أن يوقّع { $needed } مشرفًا. ولا يمكن سحب التوقيع.
   *[other] لا يمكن ختم شيء إلى { $organisation } قبل أن يوقّع { $needed } مشرف. ولا يمكن سحب التوقيع.
}
admission-differ = قد تكون زلّة: اقرؤوا مرة أخرى ببطء. وإذا بقيت كلمة واحدة مختلفة فقد يكون أحد يقف بينكم.
admission-differ-stop = التوقف لا يوقّع شيئًا ويغلق الدعوة. ثم اتصلوا بالرئيس على رقم آخر قبل دعوتهم من جديد.
admission-once-more = القراءة مرة أخرى
admission-stop = إيقاف هذا القبول

## Network and organisation

network-lead = من يستطيع الإحالة إلى من، ومنذ متى تُعرف مفاتيحهم.
network-quiet = من قائمة الأعضاء الموقّعة، وقد فُحصت على هذا الجهاز.
member = عضو
member-send = إرسال إحالة إليهم
member-works = أوقات عملهم
member-days = أيام العمل
member-today = اليوم
member-today-works = يوم عمل هناك
member-today-off = ليس يوم عمل هناك
member-off = أيام العطلة القادمة
member-referrals = الإحالات
member-referrals-none = لا شيء جارٍ بينكم وبينهم.
member-offers = خدماتهم في الدليل
member-offers-none = لا توجد خدمة بهذا الاسم.
member-offers-country = كل الخدمات في { $country }
organisation-about = في قائمة الأعضاء
devices-title = مفاتيحكم
devices-lead = ما يفتح لكم مساحة العمل.
devices-one = لديكم مفتاح واحد فقط. أضيفوا ثانيًا، حتى لا يكلّفكم ضياع جهاز شيئًا.
devices-add = إضافة مفتاح مرور
devices-add-passkey = إنشاء مفتاح مرور
devices-add-printed = إنشاء مفتاح فتح مطبوع
devices-printed = لجهاز بلا مفتاح مرور، أو للدرج. يُعرض مرة واحدة.

## The directory

directory-services = خدماتنا
directory-find = بحث
directory-organisation = منظمتنا
directory-waiting = تغييرات في الانتظار
directory-kept = كيف يُحفظ
directory-mappings = المسح
directory-services-lead = ما تحفظونه في الدليل. يعتمد عليه آخرون: قولوا بين حين وآخر إنه ما زال صحيحًا.
directory-services-office = ما يحفظه مكتب الشبكة نفسه في الدليل. أما الأعضاء فيحفظون ما يخصهم.
directory-services-quiet = سجلات الدليل ليست مختومة: يقول كل سجل منها من يمكنه قراءته.
directory-none = لا شيء هنا بعد. أضيفوا أول خدمة.
directory-add = إضافة خدمة
directory-still-right = ما زالت صحيحة
directory-still-right-title = هل كل هذا ما زال صحيحًا؟
directory-still-right-what = كلمتك تشمل كل ما يلي. بعدها يرى القرّاء تاريخ اليوم على أنه يوم آخر تأكيد.
directory-still-right-go = كل هذا صحيح
directory-still-right-change = تغيّر شيء ما
directory-still-right-changed = تغيّر هذا أثناء نظركم إليه. انظروا إليه مرة أخرى.
directory-confirmed = أُكّدت في { $date }
directory-confirmed-now = أُكّدت اليوم: { $name }.
directory-confirmed-not = سُحب التأكيد: { $name }. يعود التأكيد السابق.
directory-due = تحتاج إلى تأكيد
directory-expired = تحتاج إلى تأكيد: لم يعد الجمهور يراها
directory-change-waits = تغيير ينتظر مكتب الشبكة
directory-new-waits = جديدة: تنتظر مكتب الشبكة
directory-came-back = أعاده مكتب الشبكة

directory-new = خدمة جديدة
directory-one = خدمة
directory-new-lead = المعلَّم مطلوب. والباقي يساعد الناس على الاختيار.
directory-waits-new = تنتظر مكتب الشبكة منذ { $date }. لا يراها غيركم بعد.
directory-waits-change = ينتظر هذا التغيير مكتب الشبكة منذ { $date }. وما زال الآخرون يرون النسخة السابقة، إلا ما أخفيتموه: فهو مخفيّ منذ الآن.
directory-waits-removal = تنتظر الإزالة مكتب الشبكة منذ { $date }. وحتى ذلك الحين لا يرى الخدمة إلا المكتب.
directory-removal-over = لتبقَ الخدمة: التراجع عن إزالتها
directory-removal-over-needed = إزالة هذه الخدمة تنتظر المكتب. للحفظ ضعوا علامة على أن الخدمة تبقى.
directory-came-back-on = أعاد مكتب الشبكة هذا في { $date }:
directory-came-back-form = ما كتبتموه موجود في النموذج أدناه. غيّروه واحفظوه من جديد.
directory-came-back-removal = كان يُراد حذفها. وما زالت موجودة، ولا يراها إلا المكتب. ولعرضها من جديد حدّدوا أدناه من يجوز له قراءتها.
directory-came-back-organisation = أعاد مكتب الشبكة ما كتبتموه عن منظمتكم.
directory-came-back-look = معرفة السبب
directory-leave = إبقاؤها كما كانت
directory-leave-title = إبقاؤها كما كانت؟
directory-leave-what = عندئذ يضيع ما كتبتموه. ويظلّ الآخرون يرون ما يرونه الآن.
directory-left = بقيت كما كانت: { $name }.
directory-removal-left = تبقى { $name } ولا يراها سوى مكتب الشبكة: لعرضها من جديد، حدّدوا في النموذج من يجوز له قراءتها.
directory-take-back-change = التراجع عن التغيير
directory-take-back-removal = التراجع عن الإزالة
save = حفظ
saved = حُفظت.
directory-kept-public = حُفظت: { $name }. يستطيع الجميع قراءتها الآن.
directory-kept-members = حُفظت: { $name }. يستطيع الأعضاء قراءتها الآن.
directory-kept-coordinator = حُفظت: { $name }. لا يستطيع قراءتها إلا أنتم ومكتب الشبكة.
directory-kept-waits = تنتظر { $name } مكتب الشبكة. ويراها الآخرون حين يعتمدها المكتب.
directory-public-page = عرض صفحتها العامة
directory-remove = إزالة هذه الخدمة
directory-remove-title = إزالة { $name }؟
directory-remove-what = تخرج من الدليل مع أماكنها: فلا يجدها الجمهور ولا الأعضاء بعد ذلك. وحيث ينظر مكتب الشبكة في التغييرات أولًا، تخرج حين يوافق على ذلك.
directory-remove-go = إزالتها
directory-remove-not = إبقاؤها
directory-removed = أُزيلت: { $name }.
directory-removal-waits = إزالة { $name } تنتظر مكتب الشبكة.

## A service: its parts, with what each means

directory-part-about = الخدمة
directory-part-kinds = المساعدة التي تقدمها
directory-part-kinds-what = أشكال المساعدة: ما يحصل عليه المرء هنا.
directory-part-reach = أين هي، وكيف يُتَّصل بها
directory-part-reach-what = تحتاج الخدمة المفتوحة للجمهور إلى طريقة واحدة على الأقل: رقم أو بريد أو موقع.
directory-part-victims = لمن
directory-part-victims-what = فئات الضحايا: بعد أي جرائم تساعد، ولأي ناس أُنشئت. عدم اختيار شيء يعني الجميع، وبعد كل جريمة.
directory-part-routes = كيف يصل الناس إليها
directory-part-routes-what = من يرسل الناس إليها، أو هل يستطيعون المجيء بأنفسهم.
directory-part-receive = كيف يتلقاها الناس
directory-part-receive-what = بأي طريقة، وبأي لغة، ومتى، وأين، وكم تكلف.
directory-part-capacity = كم شخصًا تستطيع مساعدته
directory-part-capacity-what = القدرة: كم مكانًا يوجد الآن، وعلى الأكثر.
directory-part-workers = من يعمل فيها
directory-part-workers-what = موظفون بأجر ومتطوعون: كم عددهم، وكيف يُدرَّبون.
directory-part-funding = من يدفع
directory-part-funding-what = من أين يأتي مال الخدمة.

directory-field-name = الاسم
directory-field-description = ما تقوم به
directory-field-description-hint = بضع جمل بسيطة، لمن لم يسمع بها من قبل.
directory-field-next_step = الخطوة التالية
directory-field-next_step-hint = ما يفعله أولًا من يحتاج إليها. مثلًا: يتصل بالهاتف، ولا تلزم أوراق.
directory-field-written_in = لغة الكتابة
directory-field-translations = بلغات أخرى
directory-field-translations-hint = من يقرأ إحدى هذه اللغات يراها بلغته.
directory-translation-language = اللغة
directory-translation-add = إضافة لغة
directory-translation-remove = إزالة
directory-field-circle = من يمكنه قراءتها
directory-field-kinds = أنواع المساعدة
directory-field-crimes = الجرائم
directory-field-crimes-hint = اتركوه فارغًا إذا كانت تساعد بعد كل جريمة.
directory-field-crime_tags = ما يحيط بالجريمة
directory-field-groups = الناس
directory-field-ages = الأعمار
directory-field-routes = كيف يصل الناس إليها
directory-field-ways = كيف تُقدَّم المساعدة
directory-field-languages = اللغات
directory-field-interpreters = المترجمون
directory-field-phones = أرقام الهاتف
directory-field-email = البريد الإلكتروني
directory-field-website = الموقع
directory-field-hours = ساعات العمل
directory-field-zone = المنطقة الزمنية للساعات
directory-field-places = الأماكن
directory-field-countries = البلدان التي تعمل فيها
directory-field-regions = أجزاء البلد
directory-field-regions-hint = واحد في كل سطر. اتركوه فارغًا إذا كانت تعمل في البلد كله.
directory-field-abroad = عبر الحدود
directory-field-fee = الكلفة
directory-field-intake = استقبال الناس
directory-field-capacity = القدرة
directory-field-workers = العاملون
directory-field-training = التدريب
directory-field-funding = مصدر المال

directory-interpreters = يأتي مترجمون للغات أخرى
directory-ages-youngest = أصغر عمر
directory-ages-oldest = أكبر عمر
directory-phone-number = الرقم
directory-phone-label = لأي غرض
directory-phone-abroad = يمكن الاتصال به من الخارج
directory-phone-circle-same = كل من يقرأ الخدمة
directory-phone-add = إضافة رقم
directory-phone-remove = إزالة هذا الرقم
directory-from-abroad-yes = يمكن الاتصال به من الخارج
directory-from-abroad-no = لا يمكن الاتصال به من الخارج
hours-days = الأيام
hours-day-and-night = ليلًا ونهارًا
hours-opens = من
hours-closes = حتى
hours-next-day = ينتهي هذا في اليوم التالي.
hours-add = إضافة ساعات
hours-remove = إزالة هذه الساعات
hours = ‏{ $days }، من { $opens } إلى { $closes }
hours-always = ‏{ $days }، ليلًا ونهارًا
days-from-to = من { $first } إلى { $last }
every-day = كل يوم
directory-place-name = اسم المكان
directory-place-disclosure = بأي دقة يُعرض؟
directory-place-withheld = العنوان يبقى سريًا
directory-place-withheld-why = المكان السري لا يُسأل عن عنوانه ولا مدينته ولا بلده: ما لا يُكتب لا يمكن أن يُكتشف. ويتصل الناس بالهاتف أولًا.
directory-place-area-why = لا يُسأل عن الشارع والرمز البريدي: لا يُحفظ ويُعرض إلا المدينة أو المنطقة.
directory-place-street = الشارع والرقم
directory-place-postal_code = الرمز البريدي
directory-place-town = المدينة
directory-place-region = المنطقة
directory-place-country = البلد
directory-place-point = نقطة على الخريطة
directory-place-point-what = بالدرجات، كما تُظهرها الخرائط. ومن دونها يظهر المكان في القائمة ولا يظهر على الخريطة.
directory-place-latitude = درجات شمالًا
directory-place-longitude = درجات شرقًا
directory-place-access = لمن يحتاج إلى ذلك
directory-place-add = إضافة مكان
directory-place-remove = إزالة هذا المكان
directory-capacity-now = الآن
directory-capacity-most = على الأكثر
directory-as-of = في تاريخ
directory-workers-people = عدد الأشخاص
directory-workers-full_posts = محسوبين بوظائف كاملة
directory-workers-hours_before = ساعات التدريب قبل أن يبدؤوا
directory-workers-hours_a_year = ساعات التدريب في السنة
directory-figure = ‏{ $name }: { $value }
directory-figure-of = ‏{ $name }: { $value } من { $most }

## What others will see

directory-preview-public = ما سيراه الجمهور
directory-preview-members = ما سيراه الأعضاء
directory-preview-who = كما يراه
directory-preview-none-public = لا يرى الجمهور منها شيئًا.
directory-preview-none-members = لا يرى الأعضاء منها شيئًا. لا يراها إلا أنتم ومكتب الشبكة.
directory-preview-failed = تعذّر تحديث المعاينة.
directory-eyes-public = الجمهور
directory-eyes-members = الأعضاء
directory-no-name = بلا اسم
directory-card-more = المزيد عنها

directory-changed-title = غيّر أحدهم هذا في هذه الأثناء
directory-changed-what = ما كتبتموه ما زال أدناه. وهذه هي الحقول المختلفة. لا يُحفظ شيء قبل أن تقرروا.
directory-changed-theirs = النسخة الجديدة
directory-changed-mine = ما كتبتموه
directory-changed-keep = المتابعة بما كتبته
directory-changed-take = أخذ النسخة الجديدة
directory-no-difference = لا يختلف شيء يراه قارئ.
directory-nothing = لا شيء
directory-before = قبل
directory-after = بعد

## Finding

directory-find-title = البحث عن خدمة
directory-find-lead = في الدليل كله، مع ما هو للأعضاء فقط.
directory-find-words = كلمات
directory-find-country = البلد
directory-find-kind = نوع المساعدة
directory-find-language = اللغة
directory-find-open = مفتوحة الآن
directory-find-free = مجانية
directory-find-abroad = لها رقم من الخارج
directory-find-go = بحث
directory-find-begin = اكتب ما يحتاج إليه الشخص، أو اختر بلدًا أو نوعًا من المساعدة، ثم ابحث. إذا لم تختر شيئًا ترى الدليل كله.
directory-any = أيّها كان
directory-found = { $count ->
    [0] لم يُعثر على شيء
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
directory-found-none = لا خدمة في الدليل توافق كل ذلك.
directory-found-none-less = اطلبوا أقل: ارفعوا أولًا اللغة أو «مفتوحة الآن».
directory-found-none-ask = أو اسألوا عضوًا في ذلك البلد: فجهة الاتصال لديه تعرف ما لا يعرفه الدليل. أرسلوا طلب معلومات.
directory-found-more = عرض المزيد

## Our organisation, and how the directory is kept

directory-organisation-lead = كيف تُسمّى منظمتكم فوق خدماتها. يستطيع الجميع قراءة ذلك.
directory-organisation-name = الاسم
directory-organisation-description = ما تقومون به
directory-kept-lead = ما يسري على كل سجل في الشبكة.
directory-kept-review = تغييرات الأعضاء تنتظر مكتب الشبكة
directory-kept-review-what = عندئذ ينظر مشرف في كل تغيير قبل أن يراه الآخرون. وما يُخفي شيئًا يسري فورًا.
directory-kept-confirm = السؤال من جديد بعد (أيام)
directory-kept-confirm-what = منذ ذلك الحين يُعلَّم السجل وينزل في القوائم.
directory-kept-expire = ثم الإخفاء عن الجمهور بعد (أيام)
directory-kept-expire-what = ويبقى الأعضاء يرونه.
directory-waiting-lead = ما غيّره الأعضاء. يراه الآخرون حين تعتمدونه.
directory-waiting-none = لا شيء ينتظر.
directory-waiting-quiet = تقررون في ما يستطيع الجميع قراءته. أما الإحالات فتبقى مغلقة أمامكم.
directory-waits-since = تنتظر منذ
directory-is-new = هذه جديدة.
directory-is-removal = هذه مطلوب إزالتها، مع أماكنها.
directory-let = اعتماد
directory-send-back = إعادة
directory-send-back-title = إعادة: { $name }؟
directory-send-back-what = يرى الآخرون ما كانوا يرونه. ومن كتبها يجد النص من جديد مع السبب الذي تذكرونه، ويمكنه تغييره.
directory-send-back-reason = ما الخطأ فيها؟
directory-send-back-reason-hint = قولوه بحيث يمكن تصحيحه. يقرأ هذا مسؤول الاتصال في المنظمة.
directory-send-back-go = إعادتها الآن
directory-let-through = اعتُمدت: { $name }.
directory-sent-back = أُعيدت: { $name }. ويرى الآخرون ما كانوا يرونه.
directory-doubles = لعلها الخدمة نفسها
directory-doubles-what = مصدران يسمّيان خدمتين بالاسم نفسه، ويُتواصل معهما بالطريقة نفسها. قولوا هل هما خدمة واحدة. لا يُنقل شيء من إحداهما إلى الأخرى أبدًا؛ وما لا يُعرض يبقى محفوظًا ومخفيًا حتى تقرروا من جديد. وإن كان مكان إحداهما سرّيًا فلا يرى غيركم أين الأخرى حتى تقرروا.
directory-doubles-none = لا خدمتان متشابهتان.
directory-doubles-more = حين تُحسم هذه، يتبعها { $count }.
directory-doubles-feed = مصدر البيانات { $name }
directory-doubles-same = الخدمة نفسها: اعرضوا ما من { $source }
directory-doubles-not = ليستا الخدمة نفسها
directory-doubles-here = ما يحفظه عضو أو المكتب هنا يبقى معروضًا.
directory-doubles-shown = { $name }: يُعرض ما من { $shown }، لا ما من { $hidden }.
directory-doubles-apart = { $name }: { $one } و{ $other } يذكران خدمتين مختلفتين.
directory-doubles-decided = ما حُسم
directory-doubles-take-back = اعرضوا كلتيهما واسألوا من جديد
directory-doubles-back = { $name }: تُعرض كلتاهما من جديد.
directory-doubles-unlike = لم تعودا متشابهتين. يُرجى النظر من جديد.
directory-left-service = ما كان يُعرض مكان هذه لم يعد موجودًا، أو صار يراه عدد أقل. ولا يرى هذه غيركم حتى تقرروا.
directory-left-place = قد تكون هذه خدمة مكانها سرّي. ولا يرى أين هي غيركم حتى تقرروا.
directory-left-show = عرضها
directory-left-show-place = عرض مكانها
directory-left-hide = إبقاؤها مخفية
directory-left-hide-all = إخفاؤها كلها
directory-left-shown = تُعرض من جديد: { $name }.
directory-left-stays = تبقى مخفية: { $name }.
country-doubts = معلومات مشكوك فيها
country-doubts-what = يقول عضو في البلد إن هذه المعلومات في الصفحات العامة خطأ. أنت تقرر هل يقرؤها الجميع.
country-doubts-none = لا توجد معلومة مشكوك فيها.
country-hide = إخفاؤه عن الجميع
country-show = الاستمرار في عرضه
country-hidden = أُخفي: { $fact }.
country-shown = معروض: { $fact }.
country-hidden-facts = معلومات مخفية
country-show-again = إظهاره من جديد
country-decided = ما تقرر
country-decided-office = مكتب الشبكة
country-decided-hide = { $name } أخفى ذلك، { $time }
country-decided-show = { $name } أبقى ذلك ظاهرًا، { $time }
country-decided-undone = أُلغي: { $name }، { $time }
country-decided-undo = إلغاء القرار
country-undone = أُلغي القرار: { $fact }. يسري ما تقرر قبله.

## Facts about our country

directory-country = بلدنا
country-title = ما يُقال عن { $country }
country-lead = يستطيع الجميع قراءة هذه المعلومات في الصفحات العامة. قولوا عن كل منها هل هي صحيحة.
country-none = لا توجد معلومات عن هذا البلد.
country-right = هذه صحيحة
country-not-right = هذه خاطئة
country-take-back = سحب هذا القول
country-wrong-title = ما الصحيح؟ { $fact }
country-wrong-hides = منذ ذلك الحين لا يقرأه أحد في الصفحات العامة حتى ينظر فيه مكتب الشبكة. يمكنك سحبه.
country-wrong-stays = تبقى هذه المعلومة ظاهرة حتى يقرر مكتب الشبكة. يقرأ المكتب ما تكتبه. يمكنك سحبه.
country-wrong-correct = ما الصحيح؟
country-wrong-reason = أين ورد ذلك؟
country-wrong-reason-hint = قانون أو صفحة لجهة رسمية، أو كيف عرفت ذلك.
country-wrong-go = القول إنه خطأ
country-unconfirmed = لم يؤكدها أحد هناك
country-confirmed = أُكّدت في { $date }
country-wrong = قيل في { $date } إنها خاطئة: لا يراها الجمهور
country-doubted = قيل في { $date } إنها خاطئة: ما زال الجميع يراها
country-said-right = أُكّدت: { $fact }.
country-said-wrong = قيل إنها خاطئة: { $fact }. لم يعد الجمهور يراها.
country-said-doubted = قيل إنها خاطئة: { $fact }. القرار لمكتب الشبكة.
country-said-nothing = سُحب القول: { $fact }.
country-said-correct = الصحيح:
country-as-of = في { $date }
country-quiet = حين يتغير المصدر يسقط قولكم، وتُسألون عنه من جديد.
country-yes = نعم
country-no = لا
country-line-inactive = لا يعمل
country-fact-numbered = ‏{ $name } { $number }
country-fact-emergency_general = رقم الطوارئ
country-fact-emergency_police = الشرطة
country-fact-emergency_ambulance = الإسعاف
country-fact-emergency_fire = الإطفاء
country-fact-helpline_116006 = خط المساعدة الأوروبي للضحايا، 116 006
country-fact-national_helpline = خط المساعدة الوطني
country-fact-compensation_authority = من يقرر في التعويض
country-fact-compensation_legal_basis = قانون التعويض
country-fact-compensation_time_limit = مهلة المطالبة بالتعويض
country-fact-compensation_police_report_required = التعويض يحتاج إلى بلاغ للشرطة
country-fact-compensation_assisting_authority = من يساعد في مطالبة في الخارج
country-fact-compensation_deciding_authority = من يقرر في مطالبة من الخارج
country-fact-terrorism_contact_point = جهة الاتصال بعد عمل إرهابي
country-fact-official_languages = اللغات الرسمية
country-fact-eu_member = عضو في الاتحاد الأوروبي

## National mappings: services are asked to describe themselves

mapping-title = المسح
mapping-title-lead = اطلبوا من خدمات بلد أن تصف نفسها، وخذوا إجاباتها إلى الدليل، وانشروا ما نتج عن ذلك.
mapping-quiet = لا شيء هنا يسمّي ضحية. وما بدأته خدمة ولم ترسله يبقى عندها.
mapping-none = لا يوجد مسح بعد. افتحوا الأول: اذكروا البلد وآخر يوم للإجابة.
mapping-open = فتح مسح
mapping-nobody = لم يُسأل أحد بعد
mapping-standing = أجاب { $answered } من { $all }، وفي الدليل { $taken }
mapping-open-until = مفتوح حتى { $date }
mapping-closed-on = أُغلق في { $date }

mapping-new = مسح جديد
mapping-one = مسح
mapping-answer-one = إجابة
mapping-new-lead = يمكنكم تغيير العنوان واليوم الأخير لاحقًا.
mapping-field-country = البلد
mapping-field-title = عنوان المسح
mapping-field-title-example = تقرؤه الخدمات ويقرؤه الجميع. مثلًا: دعم الضحايا في { $country }، { $year }
mapping-field-closes = آخر يوم للإجابة
mapping-field-closes-what = يُغلق المسح حين ينتهي هذا اليوم. وفي منتصف المدة يُذكَّر من لم يجب.
mapping-open-go = فتحه
mapping-opened = فُتح: { $title }. ادعوا الخدمات الآن.

mapping-invite = دعوة الخدمات
mapping-invite-what = تصل كل خدمة رسالة فيها رابط خاص بها، وتجيب هناك: بلا حساب ولا كلمة مرور.
mapping-invite-lines = الخدمات
mapping-invite-lines-what = واحدة في كل سطر: الاسم، ثم الفاصلة (,)، ثم عنوان البريد. يمكن لصق قائمة من جدول. ويمكن أن تليها لغة بعد فاصلة أخرى.
mapping-invite-read = { $count ->
    [zero] لن تُسأل أي خدمة:
    [one] ستُسأل خدمة واحدة:
    [two] ستُسأل خدمتان:
    [few] ستُسأل { $count } خدمات:
    [many] ستُسأل { $count } خدمة:
   *[other] ستُسأل { $count } خدمة:
}
mapping-invite-wrong = { $count ->
    [zero] الأسطر { $lines } ينقصها اسم أو عنوان بريد، أو لغتها غير معروفة.
    [one] السطر { $lines } ينقصه اسم أو عنوان بريد، أو لغته غير معروفة.
    [two] السطران { $lines } ينقصهما اسم أو عنوان بريد، أو لغتهما غير معروفة.
    [few] الأسطر { $lines } ينقصها اسم أو عنوان بريد، أو لغتها غير معروفة.
    [many] الأسطر { $lines } ينقصها اسم أو عنوان بريد، أو لغتها غير معروفة.
   *[other] الأسطر { $lines } ينقصها اسم أو عنوان بريد، أو لغتها غير معروفة.
}
mapping-invite-twice = مذكور أعلاه من قبل، ولكل عنوان رسالة واحدة: السطر { $lines }
mapping-invite-language = اللغة
mapping-invite-language-what = لغة الرسالة، ولغة الاستمارة في البداية. لكل سطر لا يذكر لغة.
mapping-invite-go = إرسال الدعوات
mapping-invited = { $count ->
    [zero] لم تُسأل أي خدمة.
    [one] سُئلت خدمة واحدة. الرسالة في الطريق.
    [two] سُئلت خدمتان. الرسالتان في الطريق.
    [few] سُئلت { $count } خدمات. الرسائل في الطريق.
    [many] سُئلت { $count } خدمة. الرسائل في الطريق.
   *[other] سُئلت { $count } خدمة. الرسائل في الطريق.
}

mapping-figures = { $count ->
    [zero] إلى أين وصل: لا خدمات
    [one] إلى أين وصل: خدمة واحدة
    [two] إلى أين وصل: خدمتان
    [few] إلى أين وصل: { $count } خدمات
    [many] إلى أين وصل: { $count } خدمة
   *[other] إلى أين وصل: { $count } خدمة
}
mapping-state-invited = دُعيت
mapping-state-opened = فُتحت
mapping-state-begun = بدأت
mapping-state-answered = أجابت
mapping-state-declined = لا تشارك
mapping-taken = في الدليل
mapping-filled = ما تقول الإجابات شيئًا عنه
mapping-of = ‏{ $count } من { $all }
mapping-dimension-assistance = أشكال المساعدة
mapping-dimension-victims = فئات الضحايا
mapping-dimension-finding = كيف يصل الضحايا إليها
mapping-dimension-receiving = كيف يتلقونها
mapping-dimension-capacity = القدرة
mapping-dimension-workers = العاملون وتدريبهم
mapping-dimension-funding = التمويل

mapping-services = الخدمات
mapping-services-none = لم تُسأل أي خدمة بعد.
mapping-no-mail = من الورق
mapping-is-asked = سُئلت في { $date }
mapping-is-reminded = ذُكّرت في { $date }
mapping-is-answered = أجابت في { $date }: ليست في الدليل بعد
mapping-is-taken = في الدليل منذ { $date }
mapping-is-newer = أُرسلت من جديد: في الدليل النسخة السابقة
mapping-is-declined = لا تُسأل بعد الآن
mapping-show = عرض
mapping-show-all = كل الخدمات
mapping-show-awaited = الخدمات التي لم تجب
mapping-show-to_take = الإجابات التي ليست في الدليل
mapping-show-none = لا يوجد شيء منها.
mapping-remind = { $count ->
    [zero] لا خدمة تحتاج إلى تذكير
    [one] تذكير الخدمة التي لم تجب
    [two] تذكير الخدمتين اللتين لم تجيبا
    [few] تذكير { $count } خدمات لم تجب
    [many] تذكير { $count } خدمة لم تجب
   *[other] تذكير { $count } خدمة لم تجب
}
mapping-reminded = { $count ->
    [0] لم يُذكَّر أحد: وصلت كل خدمة رسالة في اليومين الأخيرين.
    [one] ذُكّرت خدمة واحدة. ومن وصلته رسالة في اليومين الأخيرين لا تصله أخرى.
    [two] ذُكّرت خدمتان. ومن وصلته رسالة في اليومين الأخيرين لا تصله أخرى.
    [few] ذُكّرت { $count } خدمات. ومن وصلته رسالة في اليومين الأخيرين لا تصله أخرى.
    [many] ذُكّرت { $count } خدمة. ومن وصلته رسالة في اليومين الأخيرين لا تصله أخرى.
   *[other] ذُكّرت { $count } خدمة. ومن وصلته رسالة في اليومين الأخيرين لا تصله أخرى.
}
mapping-type-in = كتابة إجابة من الورق
mapping-type-in-lead = قد تكون ناقصة كما هي على الورق. والمعلَّم مطلوب قبل أن تدخل الدليل.
mapping-typed = حُفظت: { $name }.

mapping-back = رجوع إلى المسح
mapping-back-answer = رجوع إلى الإجابة
mapping-answer-mail = البريد
mapping-answer-language = اللغة
mapping-answer-asked = سُئلت
mapping-answer-typed = كُتبت من الورق
mapping-answer-reminded = آخر تذكير
mapping-answer-sent = أجابت
mapping-answer-taken = دخلت الدليل
mapping-says = ما تقوله
mapping-says-nothing = لا توجد إجابة بعد.
mapping-says-begun = بدأت إجابة. ويمكن قراءتها حين ترسلها الخدمة.
mapping-says-declined = لا تشارك الخدمة. ولا يُحفظ هنا شيء من إجابتها.
mapping-newer-what = أرسلت الخدمة إجابتها من جديد. وما زال الدليل يقول ما كان يقوله.
mapping-lacking = قبل أن تدخل الدليل:
mapping-take = أخذها إلى الدليل
mapping-take-again = أخذ النسخة الجديدة
mapping-put-right = تصحيحها
mapping-see-service = سجلها في الدليل
mapping-taken-now = صارت { $name } في الدليل.
mapping-taken-waits = تنتظر { $name } مكتب الشبكة. ويراها الآخرون حين يعتمدها المكتب.
mapping-link = رابط يُسلَّم باليد
mapping-link-what = لخدمة لم تصلها رسالة. من يملك الرابط يستطيع الإجابة حتى { $date }. وتبقى الروابط السابقة تعمل.
mapping-link-make = إنشاء رابط
mapping-link-once = الرابط، يُعرض مرة واحدة
mapping-links-open = { $count ->
    [zero] لا رابط يعمل.
    [one] رابط واحد يعمل، أُنشئ في { $made }. يعمل حتى { $date }.
    [two] رابطان يعملان، أحدثهما أُنشئ في { $made }. يعملان حتى { $date }.
    [few] { $count } روابط تعمل، أحدثها أُنشئ في { $made }. تعمل حتى { $date }.
    [many] { $count } رابطًا تعمل، أحدثها أُنشئ في { $made }. تعمل حتى { $date }.
   *[other] { $count } رابط تعمل، أحدثها أُنشئ في { $made }. تعمل حتى { $date }.
}
mapping-links-again = لا يمكن عرض رابط مرة أخرى. إن ضاع فأنشئوا رابطًا آخر.
mapping-links-withdraw = سحب كل الروابط
mapping-links-withdraw-title = سحب كل روابط { $name }؟
mapping-links-withdraw-what = تتوقف عن العمل فورًا، وكذلك التي في الرسائل. يبقى ما أُجيب به. التذكير بالبريد يحمل رابطًا جديدًا: إن كان العنوان خطأ فأخرجوا الخدمة من المسح بدلًا من ذلك.
mapping-links-withdrawn = لم يعد أي رابط لـ { $name } يعمل
mapping-take-out = إخراجها من المسح
mapping-take-out-title = إخراج { $name }؟
mapping-take-out-what = تتوقف روابطها عن العمل، وتُحذف إجابتها هنا. وما في الدليل يبقى فيه.
mapping-take-out-go = إخراجها
mapping-taken-out = أُخرجت: { $name }.

mapping-snapshots = ما يستطيع الجميع قراءته
mapping-snapshots-what = تُظهر اللقطة ما يراه الجمهور، في يوم واحد، من كل ما أُخذ إلى الدليل. ولا يغيّرها شيء بعد ذلك.
mapping-publish = نشر لقطة
mapping-publish-first = خذوا إجابة إلى الدليل أولًا: عندئذ يكون هناك ما يُنشر.
mapping-publish-title = نشره كما هو اليوم؟
mapping-publish-what = يستطيع الجميع قراءته وتنزيله من الصفحات العامة، على الدوام: لا يمكن سحبه. وليس فيه ما لا يقرؤه إلا الأعضاء.
mapping-publish-go = نشره
mapping-published = { $count ->
    [zero] نُشرت: اللقطة { $number }، بلا خدمات.
    [one] نُشرت: اللقطة { $number }، وفيها خدمة واحدة.
    [two] نُشرت: اللقطة { $number }، وفيها خدمتان.
    [few] نُشرت: اللقطة { $number }، وفيها { $count } خدمات.
    [many] نُشرت: اللقطة { $number }، وفيها { $count } خدمة.
   *[other] نُشرت: اللقطة { $number }، وفيها { $count } خدمة.
}
mapping-snapshot = { $count ->
    [zero] اللقطة { $number }: لا خدمات
    [one] اللقطة { $number }: خدمة واحدة
    [two] اللقطة { $number }: خدمتان
    [few] اللقطة { $number }: { $count } خدمات
    [many] اللقطة { $number }: { $count } خدمة
   *[other] اللقطة { $number }: { $count } خدمة
}
mapping-compare = ما تغيّر منذ { $number }

mapping-ending = العنوان والنهاية
mapping-ending-open = حين يُغلق المسح تتوقف الروابط عن العمل. وتبقى لكم كتابة الإجابات وأخذها إلى الدليل والنشر.
mapping-ending-closed = لم تعد الخدمات تستطيع الإجابة. وإذا أُخّر اليوم الأخير استطاعت من جديد. وبعد شهر من النهاية تُنسى عناوين البريد والروابط والإجابات التي لم تُرسل.
mapping-change = تغيير العنوان أو اليوم الأخير
mapping-changed = حُفظ.
mapping-close = إغلاقه الآن
mapping-close-title = إغلاق { $title }؟
mapping-close-what = لا تستطيع الخدمات الإجابة بعد ذلك، ولا يُذكَّر أحد. ويمكنكم فتحه من جديد بتأخير اليوم الأخير.
mapping-close-go = إغلاقه
mapping-is-closed = أُغلق. لم تعد الخدمات تستطيع الإجابة.
mapping-remove = حذف هذا المسح
mapping-remove-title = حذف { $title }؟
mapping-remove-what = يُحذف مع كل إجاباته، وتتوقف روابطه عن العمل. وما في الدليل يبقى فيه.
mapping-remove-go = حذفه
mapping-removed = حُذف: { $title }.

## The history of a service

directory-history = سجل التغييرات
directory-history-back = رجوع إلى الخدمة
directory-history-none = لم يتغير شيء بعد.
directory-history-silent = شيء لا يراه أي قارئ.
directory-author-us = منظمتكم
directory-author-steward = مكتب الشبكة
directory-author-operator = مصدر بيانات
directory-author-program = البرنامج
directory-way-import = من مصدر بيانات
directory-way-mapping = في مسح
directory-way-review = اعتمده المكتب
change-whole = الخدمة
change-place = المكان
change-confirmed = قيل إنه ما زال صحيحًا
change-confirmed-back = سُحب ذلك
change-list-support_kind = أنواع المساعدة
change-list-crime = الجرائم
change-list-crime_tag = ما يحيط بالجريمة
change-list-victim_group = الناس
change-list-referral_route = كيف يصل الناس إليها
change-list-support_mode = كيف تُقدَّم المساعدة
change-list-abroad = عبر الحدود
change-list-fee = الكلفة
change-list-intake = استقبال الناس
change-list-training_topic = التدريب
change-list-funding_source = مصدر المال
change-list-access_need = لمن يحتاج إلى ذلك
change-field-name = الاسم
change-field-description = ما تقوم به
change-field-application_process = الخطوة التالية
change-field-content_language = لغة الكتابة
change-field-translations = بلغة أخرى
change-field-visibility = من يمكنه قراءتها
change-field-minimum_age = أصغر عمر
change-field-maximum_age = أكبر عمر
change-field-email = البريد الإلكتروني
change-field-url = الموقع
change-field-interpretation_services = المترجمون
change-field-phones = رقم الهاتف
change-field-schedules = ساعات العمل
change-field-service_areas = أين تعمل
change-field-languages = اللغة
change-field-funding = مصدر المال
change-field-capacities = القدرة
change-field-workforce = العاملون
change-field-location-name = اسم المكان
change-field-location-visibility = من يمكنه قراءة المكان
change-field-latitude = درجات شمالًا
change-field-longitude = درجات شرقًا
change-field-disclosure = بأي دقة يُعرض المكان
change-field-addresses = العنوان
change-field-accessibility = لمن يحتاج إلى ذلك
change-part-number = الرقم
change-part-from_abroad = من الخارج
change-part-description = لأي غرض
change-part-visibility = من يمكنه قراءته
change-part-extent = البلد
change-part-name = الاسم
change-part-available = الآن
change-part-maximum = على الأكثر
change-part-headcount = عدد الأشخاص
change-part-fte = وظائف كاملة
change-part-initial_training_hours = ساعات قبل أن يبدؤوا
change-part-annual_training_hours = ساعات في السنة
change-part-address_1 = الشارع
change-part-city = المدينة
change-part-state_province = المنطقة
change-part-postal_code = الرمز البريدي
change-part-country = البلد

## Today

today-lead = { $count ->
    [0] { $day }.
    [one] { $day }. واحدة تحتاجكم{ $late ->
        [0] .
       *[other] ، وهي متأخرة.
    }
    [two] { $day }. اثنتان تحتاجانكم{ $late ->
        [0] .
        [one] ، واحدة متأخرة.
       *[other] ، المتأخرة: { $late }.
    }
    [few] { $day }. { $count } إحالات تحتاجكم{ $late ->
        [0] .
        [one] ، واحدة متأخرة.
       *[other] ، المتأخرة: { $late }.
    }
    [many] { $day }. { $count } إحالة تحتاجكم{ $late ->
        [0] .
        [one] ، واحدة متأخرة.
       *[other] ، المتأخرة: { $late }.
    }
   *[other] { $day }. { $count } إحالة تحتاجكم{ $late ->
        [0] .
        [one] ، واحدة متأخرة.
       *[other] ، المتأخرة: { $late }.
    }
}
today-needs-you = تحتاجكم
today-others-owe = على الآخرين
today-going-on = جارية
today-resting = في انتظار
today-finished = منتهية ({ $count })
today-finished-title = منتهية
today-nothing = لا شيء يحتاجكم
today-next = الموعد القادم لدى { $organisation }: { $said }.
today-nothing-next = لا يوجد موعد مفتوح.
today-show-all = عرض الكل ({ $count })
today-find = البحث عن إحالة
today-find-words = رموزها الستة أو منظمة أو بلد
today-since = آخر خطوة
today-since-any = في أي وقت
today-since-yesterday = منذ أمس
today-since-week = في آخر 7 أيام
today-since-month = في آخر 30 يومًا
today-found = { $count ->
    [0] لم يُعثر على شيء.
    [one] عُثر على واحدة.
    [two] عُثر على اثنتين.
    [few] عُثر على { $count }.
    [many] عُثر على { $count }.
   *[other] عُثر على { $count }.
}
today-found-none = انظروا إلى الرموز مرة أخرى، أو اختاروا مدة أطول.
today-find-all = عرض الكل
today-aside = اختصارات
today-keys = لوحة المفاتيح: J وK للنزول والصعود في القائمة، وEnter للفتح.
send-a-referral = إرسال إحالة
row-from = من { $organisation }
row-to = إلى { $organisation }
row-wakes = تعود في { $month }
row-last = آخر خطوة { $day }
title-information = ‏{ $kind }: { $country }
title-unreadable = تعذّر فتحها هنا
title-not-loaded = لم تُحمَّل بعد
row-not-loaded = لم يصل محتواها بعد: قد ينقص هنا موعد مُتعهَّد به أو رسالة. افتحها لترى.
title-reach = الوصول إلى { $name }
title-reach-by = الوصول إلى { $name } قبل { $when }
title-reach-again = الوصول إلى { $name }، ليس قبل { $when }
title-reach-not = لا تتصلوا الآن بـ{ $name }
title-reach-waits = بانتظار وسيلة أخرى للوصول إلى { $name }
broken-title = لا تستخدموا هذه
withheld-title = لم يسلّمها الخادم
newer-title = تُقرأ بعد إعادة التحميل
broken-what = خطواتها غير متسقة، ولذلك لا يُعرض منها شيء. اتصلوا بالمنظمة الأخرى على رقم تعرفونه، وأخبروا مكتب الشبكة.
undo = { $seconds ->
    [one] تراجع (ثانية واحدة)
    [two] تراجع (ثانيتان)
    [few] تراجع ({ $seconds } ثوانٍ)
    [many] تراجع ({ $seconds } ثانية)
    [zero] تراجع ({ $seconds } ثانية)
   *[other] تراجع ({ $seconds } ثانية)
}

done-enquiry = أُرسلت.
done-accepted = أُرسل الرد: يمكننا المساعدة.
done-part_accepted = أُرسل الرد: جزء منها.
done-declined = أُرسل الرد: لا يمكننا المساعدة.
done-redirect_proposed = أُرسل الرد: منظمة أخرى تستطيع.
done-answered = أُرسل الرد.
done-contact_failed = سُجِّل: لم يتم الوصول.
done-withdrawn = سُحبت.
done-reached = سُجّل: تم الوصول إلى الشخص.
done-rested = في انتظار.
done-closed = أُغلقت.

## The next date. A right-to-left mark (U+200F, not visible) in front keeps a text of placeables whole inside another one.

due-late = ‏{ $said } (تأخر { $late })
due-left = ‏{ $said } ({ $left })
due-late-next = متأخر { $late }. ليس آمنًا الآن؛ الوقت الآمن التالي: { $when }
due-next = ليس آمنًا الآن؛ الوقت الآمن التالي: { $when }
due-ask = لا تتصلوا بأحد بعد: اسألوا { $organisation } أولًا
due-acknowledge-mine = التأكيد قبل { $when }
due-acknowledge-theirs = يؤكدون قبل { $when }
due-decide-mine = الرد قبل { $when }
due-decide-theirs = يردّون قبل { $when }
due-settle_date-mine = حسم الموعد قبل { $when }
due-settle_date-theirs = يحسمون الموعد قبل { $when }
due-reply-mine = الإجابة قبل { $when }
due-reply-theirs = يجيبون قبل { $when }
due-hand_over-mine = التسليم قبل { $when }
due-hand_over-theirs = يسلّمون قبل { $when }
due-reach-mine = الوصول إلى الشخص قبل { $when }
due-reach-theirs = يصلون إلى الشخص قبل { $when }
due-again-mine = المحاولة مرة أخرى للوصول إلى الشخص، ليس قبل { $when }
due-again-theirs = يحاولون مرة أخرى الوصول إلى الشخص، ليس قبل { $when }
due-promised-mine = وُعد بأول تواصل قبل { $when }
due-promised-theirs = وعدوا بأول تواصل قبل { $when }
due-find_way-mine = إيجاد وسيلة أخرى للوصول إلى الشخص قبل { $when }
due-find_way-theirs = يجدون وسيلة أخرى للوصول إلى الشخص قبل { $when }
due-close-mine = تنتهي وحدها { $when }
due-close-theirs = تنتهي وحدها { $when }
due-wake-mine = تعود { $when }
due-wake-theirs = تعود { $when }
due-stop-mine = تتوقف { $when }
due-stop-theirs = تتوقف { $when }
next-acknowledge-mine = تؤكدون أو تردّون
next-acknowledge-theirs = يؤكدون أو يردّون
next-decide-mine = ردكم
next-decide-theirs = ردهم
next-settle_date-mine = تحسمون الموعد
next-settle_date-theirs = يحسمون الموعد
next-reply-mine = إجابتكم
next-reply-theirs = إجابتهم
next-hand_over-mine = تسلّمون
next-hand_over-theirs = يسلّمون
next-reach-mine = تصلون إلى الشخص
next-reach-theirs = يصلون إلى الشخص
next-find_way-mine = تجدون وسيلة أخرى
next-find_way-theirs = يجدون وسيلة أخرى
next-close-mine = تنتهي وحدها
next-close-theirs = تنتهي وحدها
next-wake-mine = تعود
next-wake-theirs = تعود
next-stop-mine = تتوقف
next-stop-theirs = تتوقف

state-sent = في الانتظار
state-delivered = في الانتظار، فُتحت
state-acknowledged = قيد النظر
state-asked = قيد النظر، وهناك سؤال مفتوح
state-accepted = الرد: نعم
state-part_accepted = الرد: جزئيًا
state-declined = الرد: لا
state-redirected = الرد: جرّبوا منظمة أخرى
state-handed_over = سُلّمت
state-contact_failed = سُلّمت، ولم يتم الوصول بعد
state-reached = تم الوصول
state-in_support = تم الوصول، والدعم جارٍ
state-resting = في انتظار موعد
state-stopping = في طور التوقف
state-ended = منتهية
end-answered = منتهية: تم الرد
end-closed = منتهية
end-recalled = استُعيدت
end-withdrawn = سُحبت
end-victim_declined = لم يرغب الشخص فيها

## A referral

referral = إحالة
referral-not-shown = لا يمكن عرض هذه الإحالة
stands = الحالة: { $state }
section-enquiry = ما طُلب من قبل
section-known = ما ينبغي معرفته أولًا
known-unread-receiver = لا يُفتح الطلب هنا، فما يقوله عن المخاطر والعمر والأطفال واللغات ناقص. اسألوا { $organisation } قبل أن يتصل أحد بالشخص.
known-unread-sender = لا يُفتح الطلب هنا، فما يقوله عن المخاطر والعمر والأطفال واللغات ناقص.
section-needed = ما المطلوب
section-words = بكلماتهم
section-person = الشخص
section-event = ما الذي حدث
section-asked = ما السؤال
section-safe = كيف يمكن الاتصال بالشخص بأمان
section-who = من هو الشخص
section-story = القصة، تُروى مرة واحدة
section-story-form = القصة، بكلمات الشخص
section-do-not-ask = لا تسألوا عنه مرة أخرى
section-plan = الخطة
section-done = ما تم حتى الآن
section-links = مواعيد ومراجع
section-extra = فقط بموافقة خاصة
enquiry-unreadable = تعذّر فتح هذا الطلب على هذا الجهاز. طُلب من { $organisation } إرساله مرة أخرى.
sealed = مختومة لكم ولـ{ $organisation }. المفاتيح لم تتغير منذ { $date }.
sealed-more = لا يستطيع أحد بينكم قراءتها. تم التحقق على هذا الجهاز في { $time } بقائمة الأعضاء الموقّعة؛ كل خطوة موقّعة ومرتبة.
holidays-unknown = لا نعرف كل العطل الرسمية هناك، مثل عطل منطقة معينة: تُحسب أيام عمل.

fact-needed = المطلوب
fact-by-date = قبل { $date }
fact-how = الطريقة
fact-lives-in = مكان الإقامة
fact-place = ‏{ $region }، { $country }
fact-region = المنطقة في البلد
fact-age = العمر والجنس
fact-age-only = العمر
fact-gender = الجنس
fact-languages = اللغات
fact-language-a-little = قليل من { $language }
fact-interpreter = الترجمة
fact-children = الأطفال
fact-access = للمشاركة
fact-safety = السلامة
fact-said = { $term }: { $value }
fact-worker-gender = مع من
fact-crime = الجريمة
fact-crime-in = { $crime }، في { $country }
fact-when = متى
fact-context = السياق
fact-ground = الدافع
fact-relation = وقعت على
fact-proceedings = الإجراءات
fact-claim = التعويض
fact-deadline = موعد يجب حفظه
fact-deadline-value = ‏{ $kind }: { $date }
fact-agreed = الموافقة
fact-agreed-value = { $answer }، حتى { $date }
fact-abroad = البيانات في الخارج
fact-note = ملاحظة
fact-date-reason = سبب هذا الموعد
fact-about = عن
fact-country = البلد
fact-answer-language = لغة الرد
fact-to = إلى
fact-organisation = الاسم
fact-network = الشبكة
fact-type = النوع
fact-zone = المنطقة الزمنية
fact-keys-since = المفاتيح منذ
fact-there-now = الوقت هناك الآن
fact-hours = متى
fact-their-time = توقيت الشخص
fact-hours-note = عن الأوقات
fact-say = قولوا
fact-answerer = من قد يجيب
fact-message = رسالة
fact-code-word = كلمة السر بينكما
fact-watched = انتبهوا
fact-never-use = لا تستخدموا أبدًا
fact-name-used = الاسم المستخدم
fact-legal-name = الاسم القانوني
fact-born = تاريخ الميلاد أو العمر
fact-place-or-address = المكان أو العنوان
fact-beside = إلى جانبه
fact-careful = انتبهوا
watched = آخرون يستخدمون هذا الجهاز أو قد يراقبونه
word-means = «{ $word }» تعني: { $meaning }
beside-offender = قد يكون هو الفاعل. لا تتصلوا به.
beside-offender-named = لا تتصلوا بـ{ $name }: قد يكون هو الفاعل.
beside-name = الاسم والرقم
beside-kind = من هو

## Steps

bar-answer = ما يمكنكم فعله
bar-usual = الاتصال قبل { $day }: { $worker }.
bar-usual-written = الكتابة قبل { $day }: { $worker }.
bar-usual-what = من يتصل، وقبل متى
bar-usual-what-written = من يكتب، وقبل متى
bar-date = ليس بعد؟ قولوا إنكم رأيتموها:
date-confirm = تأكيد الموعد
date-propose = اقتراح موعد آخر

send-again = سؤال منظمة أخرى
send-over = يوجد نص لم يكتمل
send-over-what = في صفحة الإرسال طلب بدأ ولم يُرسل.
send-over-go-on = متابعة ذلك الطلب
send-over-replace = حذفه وبدء هذا الطلب
send-first-unknown = لا يُعرف إن كان طلبكم إلى { $organisation } قد وصل.
send-first-unknown-what = إن وصل إلى { $organisation } أيضًا فقد يكون لدى الاثنتين.
send-first-has = وصل طلبكم إلى { $organisation }: الردّ وحده هو الذي ضاع.
send-first-has-what = ما ترسلونه إلى { $organisation } طلب ثانٍ، وسيكون لدى الجهتين. إن لم تكن { $first } هي من سيساعد، فاسحبوا الطلب الأول.
send-first-back = العودة إلى { $organisation }
send-first-anyway = الإرسال إلى { $organisation } رغم ذلك
send-said-no = رفضت هذا الطلب.
send-again-named = سؤال { $organisation }
send-again-find = البحث في الدليل
send-again-none = لا يوجد عضو آخر في { $country }. في الدليل خدمات هناك يمكن لأي شخص الاتصال بها.
step-accepted = يمكننا المساعدة
step-part_accepted = جزء منها
step-question = سؤال
step-reply = إجابة
step-declined = لا يمكننا المساعدة
step-redirect_proposed = منظمة أخرى تستطيع
step-answered = رد
step-unaccepted = سحب الموافقة
step-handover = تسليم
step-contact_failed = تعذّر الوصول
step-reached = تم الوصول
step-supported = خدمات قُدّمت
step-rested = وضعها في انتظار
step-woken = إعادتها
step-closed = إغلاق
step-recalled = استعادة
step-withdrawn = سحب
step-withdrawal_undone = المتابعة رغم ذلك
step-victim_declined = الشخص لا يريد ذلك
step-acknowledged = تأكيد الموعد
step-date_settled = حسم الموعد
step-message = كتابة
step-correction = تصحيح
step-undone = تراجع

ask-accepted = من يتصل، وقبل متى؟
ask-accepted-written = من يكتب، وقبل متى؟
ask-part_accepted = أي جزء تستطيعون؟
ask-part_accepted-hint = تجد { $organisation } من يتولى الباقي.
ask-question = سؤال إلى { $organisation }
ask-question-hint = يقرؤونه بلغتهم. وعندئذ ينتظر الموعد ردهم.
ask-reply = إجابة إلى { $organisation }
ask-reply-hint = يقرؤونها بلغتهم.
ask-declined = لماذا لا تستطيعون المساعدة؟
ask-redirect_proposed = من يستطيع المساعدة أفضل؟
ask-answered = رد إلى { $organisation }
ask-answered-hint = هذا ينهي الطلب.
ask-unaccepted = سحب الموافقة؟
ask-unaccepted-hint = تُخبَر { $organisation } فورًا، وتبحث عن غيركم.
ask-contact_failed = تعذّر الوصول إلى الشخص
ask-contact_failed-hint = ثلاث محاولات على الأكثر. ثم تعود إلى { $organisation }.
ask-supported = أي خدمات قُدّمت؟
ask-rested = وضعها في انتظار
ask-rested-hint = تعود إليكم وإليهم في شهر الموعد الأول.
ask-woken = إعادتها
ask-woken-hint = يستمر الدعم بعدها.
ask-closed = كيف انتهت؟
ask-closed-hint = تُخبَر { $organisation }. ويُتلف المحتوى لاحقًا، كما تقول سياسة الشبكة.
ask-withdrawn = سحبها؟
ask-withdrawn-hint = تنتهي، وتُخبَر { $organisation } بالسبب.
ask-withdrawal_undone = المتابعة رغم ذلك؟
ask-withdrawal_undone-hint = فقط بعد تحقق آمن مع الشخص. قولوا كيف.
ask-victim_declined = الشخص لا يريد ذلك
ask-victim_declined-hint = تنتهي، وتُخبَر { $organisation }.
ask-date = اقتراح موعد آخر
ask-date-hint = تُسأل { $organisation }. وحتى ذلك الحين يبقى الموعد الأول.
ask-acknowledged = تأكيد الموعد
ask-date_settled = حسم الموعد
ask-reached = تم الوصول
ask-recalled = استعادتها؟
ask-recalled-hint = لم تفتحها { $organisation } بعد. تنتهي، ولا يُطلب من أحد هناك شيء بعد الآن، ولا رجعة في ذلك.
ask-handover = تسليم

send-accepted = يمكننا المساعدة
send-part_accepted = عرض هذا الجزء
send-question = إرسال السؤال
send-reply = إرسال الإجابة
send-declined = إرسال الرد
send-redirect_proposed = إرسال الرد
send-answered = إرسال الرد
send-unaccepted = سحب الموافقة
send-contact_failed = تسجيل
send-supported = تسجيل
send-rested = وضعها في انتظار
send-woken = إعادتها
send-closed = إغلاق
send-withdrawn = سحب
send-withdrawal_undone = متابعة
send-victim_declined = إنهاء
send-date = اقتراح
send-acknowledged = تأكيد
send-date_settled = حسم
send-reached = تم الوصول
send-recalled = استعادة
send-handover = تسليم

step-takes = تتولون
step-worker = من يتصل
step-worker-written = من يكتب
step-by = أول اتصال قبل
step-by-written = أول رسالة قبل
step-by-until = حالة طارئة: في موعد أقصاه { $when }
step-date = الرد قبل
step-question-label = السؤال
step-reply-label = الإجابة
step-answer = ردكم
step-words = كلمة أخرى، إذا لزم
step-why = السبب
step-who-could = من يستطيع؟
step-who-could-hint = إذا سمّيتم منظمة قرأت { $organisation }: «جرّبوا منظمة أخرى».
step-nobody-known = لا أعرف
step-what-happened = ما الذي حدث
step-way = أي طريقة جُرّبت
step-again = المحاولة التالية
step-again-hint = خلال 14 يومًا. ينتقل موعد الوصول إلى الشخص إلى هناك.
step-again-unsafe = في هذا الوقت لا توجد وسيلة آمنة للوصول إلى الشخص.
step-again-anyway = سُئل الشخص: هذا الوقت آمن مع ذلك
step-again-none = لا محاولة أخرى مقررة: يُطلب من { $organisation } وسيلة أخرى للوصول إلى الشخص.
step-again-no-more = لا يحاول أحد مرة أخرى قبل أن تسأل { $organisation } الشخص
step-again-other = لا تُستخدم هذه الوسيلة بعد الآن، وتُبلَّغ { $organisation } بذلك. هناك وسيلة أخرى: قولوا متى تُجرَّب.
way-value = { $way }: { $value }
way-place = { $way } { $place }
step-services = الخدمات
step-wakes = متى تعود
step-wake-why = السبب
step-wake-on = اليوم
step-wake-more = موعد آخر
step-outcome = كيف انتهت
more-kinds = أنواع أخرى

settle-yes = الموافقة على هذا الموعد
settle-no = إبقاء الموعد الأول
resend = إرساله مرة أخرى
notice-unsafe = يقول الشخص: أحد الأرقام لم يعد آمنًا ({ $when }). لا تتصلوا قبل تصحيحه.
notice-proposed = يقترحون الرد قبل { $when }. وكان الموعد الأول { $first }.
notice-proposed-waits = اقترحتم { $when }. وهو ينتظرهم.
notice-resend = لم تستطع { $organisation } فتح أحد إدخالاتكم.
notice-resend-contact = لم تستطع { $organisation } فتح ما كتبتموه عن كيفية الوصول إلى الشخص، ولن تتصل بأحد حتى ترسلوه مرة أخرى.
notice-given-up = لم تستطع { $organisation } فتح شيء أرسلتموه، حتى بعد إرساله مرة أخرى. اتصلوا بهم وأخبروهم بالهاتف.
news-correction = صُحِّح: ربما تغيّرت طريقة الوصول إلى الشخص
news-contact = تغيّرت طريقة الوصول إلى الشخص
news-contact-on = تغيّرت طريقة الوصول إلى الشخص: { $when }
news-parts = صُحِّح: { $parts }
news-handover = سُلِّم من جديد: ربما تغيّرت طريقة الوصول إلى الشخص
news-number_unsafe = يقول الشخص: أحد الأرقام لم يعد آمنًا
news-withdrawn = أُوقف هذا: لا تتصلوا بأحد
news-seen = اطّلعنا
news-resend = لم يستطيعوا فتح شيء منكم: أرسلوه مرة أخرى
news-given-up = لا يستطيعون فتح شيء منكم: اتصلوا بهم
news-sheet = ورقة مطبوعة لم تعد صالحة
message-row = رسالة جديدة
message-row-unopened = رسالة جديدة؛ لا تُفتح هنا
message-new = كتبت إليكم { $organisation }
message-new-go = قراءتها
message-new-unopened = بعضه لا يُفتح هنا.
row-failed = لم يتم الوصول: { $reason }
failed-unopened = السبب لا يُفتح هنا
also-with = الطلب نفسه موجود أيضًا لدى: { $organisations }
also-with-what = أُرسل إلى الجهتين. اسحبوا أحدهما، إلا إذا كان على الجهتين أن تساعدا.
instead = بعد الرفض سألتم { $organisation }.
instead-open = افتحوا ما أُرسل إليها
notice-rounds = { $count ->
    [one] سؤال واحد حتى الآن.
    [two] سؤالان حتى الآن.
    [few] { $count } أسئلة حتى الآن. قد تكون مكالمة أسرع للجميع.
    [many] { $count } سؤالًا حتى الآن. قد تكون مكالمة أسرع للجميع.
    [zero] لا أسئلة حتى الآن.
   *[other] { $count } سؤال حتى الآن. قد تكون مكالمة أسرع للجميع.
}
notice-attempts = { $count ->
    [one] فشلت محاولة من ثلاث.
    [two] فشلت محاولتان من ثلاث.
    [few] فشلت { $count } محاولات من ثلاث.
    [many] فشلت { $count } محاولة من ثلاث.
    [zero] لم تفشل أي محاولة.
   *[other] فشلت { $count } محاولة من ثلاث.
}
notice-stale = أحدث قائمة أعضاء رآها عضو آخر أقدم مما تسمح به السياسة. أخبروا مكتب الشبكة.
find-way = لم يتم الوصول إلى الشخص، ولا تستطيع { $organisation } المتابعة من دونكم. أعطوا وسيلة أخرى.
find-way-correct = تصحيح وسيلة الوصول
find-way-handover = تسليم من جديد
find-way-waits = يُطلب من { $organisation } وسيلة أخرى للوصول إلى الشخص.
last-try = المحاولة الأخيرة ({ $when }): { $reason }

conflict-title = سبقكم شيء آخر
conflict-what = بينما كنتم تقررون، حدث هذا:
conflict-yours = لم تُرسل خطوتكم: { $step }.
conflict-kept = ما كتبتموه محفوظ.
conflict-gone = لم تعد ممكنة.
conflict-overtaken = ما وصل يمسّ ما بُني عليه ما كتبتموه. اتركوه وانظروا إلى النموذج من جديد: فهو يعرض ما هو مسجَّل الآن.
conflict-again = إرسال خطوتي رغم ذلك
conflict-leave = تركها، سأنظر مرة أخرى

## Conversation and history

conversation = المحادثة
conversation-none = لم يُكتب شيء بعد.
talk-undone = سُحب
write-to = اكتبوا إلى { $organisation }
send = إرسال
talk-you = أنتم، { $when }
talk-they = ‏{ $organisation }، { $when }
history = السجل
history-zone = إظهار الوقت لدى { $organisation } أيضًا
history-there = هناك: { $when }
history-taken = وصل { $when }
history-by = قبل { $when }
entry-unreadable = تعذّر فتح هذا على هذا الجهاز. طُلب من الطرف الآخر إرساله مرة أخرى.
entry-withheld = لم يرسل الطرف الآخر محتوى هذا.
detail-answer-by = الرد قبل { $when }
detail-next-try = المحاولة التالية { $when }
detail-first-contact = { $worker }: أول تواصل قبل { $day }
detail-takes = يتولون: { $needs }
detail-wakes = ‏{ $reason }: { $date }
detail-feedback = ‏{ $question } { $answer }

did-enquiry = أُرسلت
did-delivered-you = فُتحت هنا
did-delivered-they = فُتحت هناك
did-acknowledged-you = أكدتم
did-acknowledged-they = أكدوا
did-proposed-you = اقترحتم موعدًا آخر
did-proposed-they = اقترحوا موعدًا آخر
did-date_settled-you = حسمتم الموعد
did-date_settled-they = حسموا الموعد
did-question-you = سألتم
did-question-they = سألوا
did-reply-you = أجبتم
did-reply-they = أجابوا
did-accepted-you = قلتم نعم
did-accepted-they = قالوا نعم
did-part_accepted-you = عرضتم جزءًا منها
did-part_accepted-they = عرضوا جزءًا منها
did-declined-you = قلتم لا
did-declined-they = قالوا لا
did-redirect_proposed-you = سمّيتم منظمة أخرى
did-redirect_proposed-they = سمّوا منظمة أخرى
did-answered-you = رددتم
did-answered-they = ردّوا
did-unaccepted-you = سحبتم الموافقة
did-unaccepted-they = سحبوا الموافقة
did-handover-you = سلّمتم
did-handover-they = سُلّمت إليكم
did-contact_failed-you = تعذّر عليكم الوصول إلى الشخص
did-contact_failed-they = تعذّر عليهم الوصول إلى الشخص
did-reached-you = وصلتم إلى الشخص
did-reached-they = وصلوا إلى الشخص
did-supported-you = قدّمتم الدعم
did-supported-they = قدّموا الدعم
did-rested-you = وضعتموها في انتظار
did-rested-they = وضعوها في انتظار
did-woken-you = أعدتموها
did-woken-they = أعادوها
did-closed-you = أغلقتموها
did-closed-they = أغلقوها
did-recalled = استُعيدت قبل أن تُفتح
did-withdrawn-you = سحبتموها
did-withdrawn-they = سحبوها
did-withdrawn-person = طلب الشخص التوقف
did-withdrawal_undone-you = تابعتم رغم ذلك
did-withdrawal_undone-they = تابعوا رغم ذلك
did-withdrawal_undone-person = يريد الشخص المتابعة
did-victim_declined = لم يرغب الشخص فيها
did-message-you = كتبتم
did-message-they = كتبوا
did-correction-you = صححتموها
did-correction-they = صححوها
did-undone-you = تراجعتم عن الخطوة الأخيرة
did-undone-they = تراجعوا عن الخطوة الأخيرة
did-number_unsafe = يقول الشخص: أحد الأرقام لم يعد آمنًا
did-not_contacted = يقول الشخص: لم يتصل بي أحد
did-code_changed = رمز جديد للشخص
did-seat_changed-you = مفاتيح جديدة هنا
did-seat_changed-they = مفاتيح جديدة هناك
did-unreadable-you = شيء تعذّر فتحه هنا
did-unreadable-they = شيء تعذّر فتحه هناك
did-resent-you = أرسلتموه مرة أخرى
did-resent-they = أرسلوه مرة أخرى

## Send

send-lead = ثلاث شاشات. محفوظة على هذا الجهاز، مختومة، إلى أن ترسلوا.
send-step = { $step } من 3
send-step-to = { $step } من 3 · إلى { $organisation }
send-title-1 = من يستطيع المساعدة؟
send-title-2 = ما المطلوب؟
send-title-3 = المراجعة والموافقة
send-seven-answers = سبع إجابات، بلا أسماء. يقرؤها المستلم بلغته.
send-three-answers = ثلاث إجابات، لا شيء فيها عن شخص.
send-lives-in = البلد الذي تلزم فيه المساعدة
send-for = من أجل
send-organisation-in = منظمة في { $country }
send-none-fits = لا شيء منها مناسب
send-none-fits-more = ليس لهذه الشبكة عضو آخر هناك. اسألوا مكتب الشبكة عمن يساعد في ذلك البلد.
send-go-2 = متابعة إلى الاحتياجات
send-go-3 = متابعة إلى المراجعة
send-happened-in = حدث في
send-language = اللغة، الأفضل أولًا
send-language-more = لغة أخرى
send-language-add = إضافة لغة
send-level = بأي مستوى
send-kinds = أنواع الدعم
send-risks = يجب معرفته قبل أول اتصال
send-note = حتى 300 حرف، بلا أسماء ولا أرقام
send-note-information = سؤالكم
send-about-country = عن أي بلد
send-sealed = تُختم على هذا الجهاز لـ{ $organisation }. لا يستطيع أحد بينكم قراءتها. يمكنكم التراجع لمدة دقيقة، واستعادتها إلى أن تُفتح.
soon = بأي سرعة؟
soon-p1 = الرد قبل { $when }
soon-p2 = الرد قبل { $when }
soon-p3 = الرد قبل { $when }
soon-p4 = الرد قبل { $when }. بلا بيانات شخصية.
soon-own = تحديد موعد آخر
soon-own-date = يردّون قبل
soon-own-hint = بتوقيتكم. الموعد الأقرب من المعتاد يحتاج إلى سبب.
soon-own-reason = لماذا بهذه السرعة؟ بلا أسماء ولا أرقام
soon-own-passed = الموعد الذي حددتموه من قبل قد مضى: { $when }. حددوا موعدًا آخر، أو أفرغوا الحقل.
fold-each = السرعة لكل نوع
fold-context = متى، والسياق
fold-working = كيف يكون العمل مع هذا الشخص
fold-safety = السلامة
fold-law = الإجراءات والمطالبات والمواعيد
fold-note = ملاحظة قصيرة
aside-who = من أين نعرف
aside-who-what = الأسماء والأماكن والمفاتيح من قائمة الأعضاء الموقّعة. أما «البيانات في الخارج» فتقول ما تعدّه سياسة الشبكة لذلك البلد.
aside-no-names = لا أسماء بعد
aside-no-names-what = يقررون بناءً على هذا وحده. ويأتي الاسم والرقم والقصة حين يقولون نعم.
aside-no-names-folds = اتركوا ما لا يهم. لا شيء في الأقسام المطوية مطلوب.
aside-information = لا شخص فيه
aside-information-what = سؤال عن الحقوق أو الإجراءات أو الخدمات. لا شيء قد يدل على أحد.
aside-sent = بعد الإرسال
aside-sent-until = لديهم حتى { $when }. ترونها في «اليوم».
aside-sent-yes = حين يقولون نعم تسلّمون: طريقة آمنة للوصول إلى الشخص، واسمًا.

agree-title = أربع موافقات، أُعدّت لكم
agree-person = مع الشخص
agree-policy = من السياسة
agree-who = { $what }: من يوافق؟
agree-who-what = دون سن 18 يحدد قانون البلد من يحق له أن يوافق. ولا يقرر والد أو وصي قد يكون هو الفاعل.
agreed-by-child = وافق الطفل أو الشاب
agree-answer-by = يردّون قبل { $when }
agree-referral = إلى هذه المنظمة، لهذه الاحتياجات. { $method }، بلغة: { $language }، اليوم. حتى { $until }.
agree-secrecy = تُعفيكم من السرية تجاه هذه المنظمة فقط. { $method }، بلغة: { $language }. حتى { $until }.
agree-answer = ماذا قال
agree-method = كيف سُئل
agree-language = بأي لغة
agree-language-own = لغة الشخص نفسه
agree-until = حتى
agree-until-hint = الآن: { $date }. ويمكن للشخص سحبها قبل ذلك، في أي وقت.
agree-special = أساس بيانات الصحة والمعتقدات وما شابه
agree-special-none = لا يُرسل شيء من هذا النوع

## Hand over

handover-title = التسليم
handover-not-now = لا يوجد ما يُسلَّم الآن.
handover-said-yes = قالت { $organisation } نعم
handover-needed = أمران مطلوبان: طريقة آمنة للوصول إلى الشخص، واسم. واتركوا ما لا يهم.
handover-again = يبدأ هذا بما سلّمتموه من قبل. غيّروا ما لم يعد صحيحًا: فهو يحل محل كل ما سبق.
handover-renewed = قيل شيء جديد منذ أن كتبتم هذا. يعرض النموذج الآن ما هو قائم: راجعوه كله من جديد.
handover-check = المراجعة والتسليم
handover-as-seen = هذا ما ستراه { $organisation }
handover-no-way-back = اقرؤوه كما سيقرؤونه. بعد التسليم يكون قد قُرئ: يمكن تصحيحه، ولا يمكن استرجاعه.
handover-sealed = يُختم هذا لـ{ $organisation } وحدها. وترون في «اليوم» متى تم الوصول إلى الشخص.
handed-over-at = سُلّمت
corrected-at = صُحّحت
safe-first = ترى { $organisation } هذا أولًا.
safe-none-before = على { $organisation } الوصول إلى الشخص قبل { $when }، ولا وقت آمنًا قبل ذلك. الأول هو: { $next }. سيظهر لهم ذلك.
way = الطريقة
way-safe = آمنة؟
way-hours = متى تكون آمنة
way-hours-hint = بتوقيت الشخص نفسه. بدون أوقات: ليلًا ونهارًا.
way-zone = المنطقة الزمنية للشخص
way-hours-note = كلمة عنها (لا تقرر شيئًا)
way-add = طريقة أخرى
way-another = طريقة أخرى
way-fold = ‏{ $way }: { $safe }
way-remove = إزالة هذه الطريقة
way-not-home = مكان اللقاء ليس منزل الشخص
way-value-telephone = الرقم
way-no-country = ابدؤوا بعلامة + ورمز البلد: من دونهما لا يمكن الاتصال بالرقم من الخارج.
way-value-text_message = الرقم
way-value-email = العنوان
way-value-letter = العنوان
way-value-in_person = أين
way-answerer = من قد يجيب
way-say = ماذا يُقال
way-word-means = معناها
way-unsafe = { $way }: غير آمنة. لا تستخدموها.
way-none-receiver = لا توجد وسيلة آمنة الآن. اسألوا { $organisation }.
way-none-sender = لا توجد وسيلة آمنة الآن. لن تتواصل { $organisation } مع أحد حتى تصحّحوا هذا.
way-replaced = استُبدلت في { $date }. لا تستخدموها.
way-tried-replaced = { $way } (استُبدل في { $date })
way-failed = { $way }. فشلت محاولة ({ $when }): { $reason }. لا تستخدموها.
way-failed-unprinted = وسيلة واحدة لا تُطبع لأن محاولة فشلت ({ $way }: { $reason }). استخدموا فقط ما هو مكتوب هنا.
way-failed-here = جرّبت { $organisation } ذلك في { $when }: { $reason }
way-failed-right = سألتُ الشخص: هذا صحيح. إعادته
way-given-again = دُوِّن من قبل: { $reason } ({ $when }). أعادت { $organisation } ذكره.
way-unprinted = ما ليس آمنًا لا يُطبع ({ $ways }). استخدموا فقط ما هو مكتوب هنا.
way-unasked-unprinted = توجد وسيلة لم يسأل أحد إن كانت آمنة: لم تُطبع ({ $ways }). اسألوا أولًا.
way-corrected = صُحّح في { $date }. الأرقام والعناوين الأقدم لا يجوز استخدامها، وهي غير مطبوعة.
way-there-now = الآن { $when } ({ $zone })
way-both-times = { $theirs } (بتوقيت الشخص)، { $ours } (بتوقيتكم)
way-not-now = ليس الآن. الوقت الآمن التالي: { $when }
way-next-safe = الوقت الآمن التالي: { $when }
way-not_understood = لا يمكن هنا معرفة متى تكون هذه آمنة. لا تستخدموها قبل أن تسألوا { $organisation }.
way-not_understood-sender = لا يمكن هنا معرفة متى تكون هذه آمنة. اسألوا الشخص بأمان، ثم صحّحوها.
way-not_asked = لم يسأل أحد الشخص إن كانت هذه آمنة. اسألوا { $organisation } أولًا.
way-not_asked-sender = لم يسأل أحد الشخص إن كانت هذه آمنة. اسألوه، ثم صحّحوها.
way-show = { $way }: إظهارها رغم ذلك
way-preview-held = لا يرى الطرف الآخر هذا إلا بعد الضغط على زر.
way-in-doubt = { $way }: قد لا تكون آمنة بعد الآن. لا تستخدموها.
way-no-language = { $way }: لا لغة مشتركة. لا تستخدموها الآن.
way-not-before = المحاولة التالية: ليس قبل { $when }
doubt-stop = لا تتواصلوا الآن مع أحد: لا تتصلوا ولا تكتبوا ولا تذهبوا إلى هناك.
doubt-unreadable = كُتب شيء أحدث في { $when }، وهو لا يُفتح هنا. ما هو مكتوب هنا قد يعرّض الشخص للخطر.
doubt-withheld = كُتب شيء أحدث في { $when }، والخادم لا يسلّمه. ما هو مكتوب هنا قد يعرّض الشخص للخطر.
doubt-number_unsafe = يقول الشخص: أحد الأرقام لم يعد آمنًا ({ $when }).
doubt-not_reached = ما هو مكتوب هنا لم يوصل إلى الشخص ({ $when }).
doubt-try_unopened = ما سُجّل عن محاولة للوصول إلى الشخص ({ $when }) لا يُفتح هنا. قد يقول إن رقمًا خاطئ.
doubt-no-language = فشلت آخر محاولة: لم تكن هناك لغة مشتركة ({ $when }).
doubt-stopped = أوقف الشخص هذا ({ $when }).
doubt-withdrawn = أوقفت الجهة المرسِلة هذا ({ $when }).
doubt-not_safe = انتهى هذا لأن التواصل غير آمن ({ $when }).
doubt-then-receiver = أُبلغت { $organisation } ويمكنها إرساله مرة أخرى. اسألوها بأنفسكم على رقم تعرفونه، وانتظروا حتى يظهر الجديد هنا.
doubt-then-asked = انتظروا حتى تسأل { $organisation } الشخص وتصحّح ذلك هنا.
doubt-then-try = اكتبوا إلى { $organisation }: تستطيع أن تسأل الشخص وتصحّح ذلك هنا.
doubt-then-sender = اسألوا الشخص بأمان كيف يمكن الوصول إليه الآن، وصحّحوا ذلك هنا. حتى ذلك الحين لا تتصل { $organisation } بأحد.
doubt-part = ربما قيل شيء أحدث عن هذا وهو لا يُفتح هنا: قد يكون هناك شيء ناقص أو لم يعد صحيحًا.
frame-offline = لا اتصال: ما تغيّر منذ ذلك الحين ليس هنا. اسألوا { $organisation } قبل الاتصال، أو انتظروا.
fold-legal-name = الاسم القانوني وتاريخ الميلاد والعنوان
fold-beside = شخص يثق به، أو ممثل عنه
story-account = رواية قصيرة
story-read-in = قُرئت على الشخص بلغة
story-not-read = لم تُقرأ بعد
story-approve = وافق الشخص على هذه الكلمات
story-approve-hint = إذا غيّرتم كلمة فاسألوا من جديد.
story-plan = الخطة في سطر
story-written = كُتبت بلغة: { $language }.
story-read = قُرئت على الشخص بلغة: { $language }.
story-approved = تمت الموافقة في { $date }.
story-not-approved = لم يوافق عليها الشخص بعد.
link-date = الموعد
link-day = اليوم
day-passed = هذا اليوم قد مضى. هل السنة صحيحة؟
day-passed-right = اليوم صحيح
day-passed-value = { $date } (قد مضى)
link-whose = لمن
link-reference = رقم أو مكتب أو هاتف
link-add-date = إضافة موعد
link-add-reference = إضافة مرجع
extra-nothing = لا يُرسل شيء من هنا إلا إذا وافق الشخص عليه بالتحديد.
extra-agrees = يوافق الشخص على نقل هذا
extra-noted = سُجّل أنه سُئل في { $date }، حتى { $until }
extra-agreed = تمت الموافقة في { $date }، حتى { $until }.
extra-text-health = ما يحتاجون إلى معرفته
extra-text-beliefs = ما يحتاجون إلى معرفته
extra-text-right_to_stay = ما يحتاجون إلى معرفته
extra-text-assessment = ملخص، بلا درجات
extra-text-suspect = الاسم، ولماذا يلزم
along-story = القصة
along-dates = { $count ->
    [zero] بلا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
}
along-references = { $count ->
    [zero] بلا مراجع
    [one] مرجع واحد
    [two] مرجعان
    [few] { $count } مراجع
    [many] { $count } مرجعًا
   *[other] { $count } مرجع
}
along-nothing = لا شيء آخر
check-contact = الاتصال
check-name = الاسم
check-along = يُرسل معها
check-stays = يبقى هنا
check-nobody-else = { $organisation }، ولا أحد غيرها
still-agrees = ما زال الشخص موافقًا
still-agrees-hint = كما أُعطيت في { $date }، حتى { $until }
aside-ask = اسألوا بهذا الترتيب
aside-ask-order = أي رقم؟ من يسمعه أيضًا؟ متى تكون وحدك؟ ماذا يمكننا أن نقول؟
aside-ask-unsure = لستم متأكدين من أنها آمنة؟ قولوا ذلك. اتصال حذر خير من لا شيء.
aside-once = تُروى مرة واحدة
aside-once-what = ما تكتبونه هنا لا يحتاج الشخص إلى قوله مرة أخرى.
aside-once-codes = تظهر الرموز بلغة المستلم. أما كلماتكم فتبقى كما كتبتموها.
aside-never = لا يُرسل أبدًا
aside-never-what = جوازات السفر، والبيانات المصرفية، والصور الحميمة، وتسجيلات المقابلات، وملاحظاتكم الخاصة.
aside-after = بعد التسليم
aside-after-correct = تغيّر رقم؟ صححوه: يظهر الجديد في الأعلى، ويُشطب القديم.
correct-title = تصحيح ما سُلّم
correct-lead = ترى { $organisation } الجديد. وتبقى الأرقام والعناوين القديمة تحته مشطوبة.
correct-link = تصحيح ما سُلِّم
correct-check = راجعوا التصحيح
correct-in-doubt = ما لدى { $organisation } قد لا يكون صحيحًا بعد الآن. اسألوا الشخص بأمان، وراجعوا كل شيء هنا، ثم أرسلوه.
correct-asked = سألتُ الشخص مرة أخرى: ما هو مكتوب هنا صحيح
correct-both = منذ أن بدأتم غيّر شخص آخر هذا أيضًا: { $parts }.
correct-both-what = اختاروا ما هو الصحيح: ما هو مسجَّل الآن أم ما كتبتموه.
correct-take-theirs = أخذ ما هو مسجَّل الآن
correct-send = إرسال التصحيح
correct-not-now = لا يوجد ما يُصحَّح الآن.
aside-correct = بسرعة، ولكن بأمان
aside-correct-what = لا يُرسل إلا ما تغيّرونه. إذا لم تعد طريقة آمنة فسجّلوا ذلك؛ لا تكتفوا بحذفها.

## First-call sheet

sheet = ورقة أول اتصال
sheet-for = لـ: { $worker }
sheet-anyone = من يتصل
sheet-printed = طُبعت: { $when }
sheet-ring = الاتصال بـ{ $name }
sheet-ring-by = الاتصال بـ{ $name } قبل { $when }
sheet-ring-from = الاتصال بـ{ $name } ابتداءً من { $when }
sheet-ring-again = الاتصال بـ{ $name }، ليس قبل { $when }
sheet-by-way = الوصول إلى { $name }. الوسيلة: { $way }
sheet-by-way-from = الوصول إلى { $name } ابتداءً من { $when }. الوسيلة: { $way }
sheet-by-way-again = الوصول إلى { $name }، ليس قبل { $when }. الوسيلة: { $way }
sheet-ask = قبل الوصول إلى { $name }: اسألوا أولًا
sheet-needs = ما يحتاجه الشخص أولًا
sheet-went = كيف جرى الأمر
sheet-spoke = تم الحديث مع الشخص
sheet-no-answer = لا رد
sheet-someone-else = رد شخص آخر
sheet-wrong-number = الرقم خاطئ
sheet-not-safe = ليس آمنًا الآن
sheet-says-no = الشخص يقول لا
sheet-when = التاريخ والوقت
sheet-agreed = ما اتُّفق عليه، والاتصال القادم
sheet-bring-back = أعيدوا هذه الورقة إلى جهة الاتصال، ثم تُمزَّق. لا تنسخوها ولا تحتفظوا بها.
sheet-nothing = لم يُسلَّم شيء بعد.
sheet-in-doubt = لا توجد ورقة للطباعة حتى يظهر الجديد هنا. إن طُبعت ورقة من قبل فاستعيدوها.
sheet-parts = هناك شيء أحدث لا يُفتح هنا. قد يكون في هذه الورقة شيء ناقص أو لم يعد صحيحًا: { $parts }.
sheet-print-here = اضغطوا «طباعة» في هذه الصفحة: عندها تُجلب الورقة من جديد، فلا يصل رقم قديم إلى الورق.
sheet-not-fetched = تعذّر السؤال إن كان هذا ما زال صحيحًا، لذلك لا يُطبع. حاولوا مرة أخرى.
sheet-outdated = الورقة التي طبعتموها في { $when } لم تعد صالحة. اطبعوها من جديد، واستعيدوا القديمة.
sheet-taken-back = القديمة عادت

## What a form still needs

missing-needed = يرجى ملء هذا
missing-undecided-needed = اختاروا أولًا: ما هو مسجَّل الآن أم ما كتبتموه
missing-asked-needed = جزء من هذا مشكوك فيه. اسألوا الشخص أولًا بطريقة آمنة، ثم ضعوا علامة بأنكم فعلتم
missing-contradicts = هذا يناقض شيئًا آخر هنا: آمن، ولا يُستخدم أبدًا
missing-no_address = هذا ليس عنوان بريد إلكتروني
missing-no_number = لا يوجد هنا رقم للاتصال
missing-no_value = اذكروا أيّها: هنا معلومات عنه بلا عنوان أو رقم. وإن كان هذا النوع كله لا يُستخدم، فضعوا علامة عليه تحت «لا تستخدموا أبدًا»
missing-offender = هذا يوصل إلى الشخص الذي قد يكون هو الفاعل. ضعوا علامة «غير آمن»، أو اذكروا طريقة أخرى
missing-impossible = كل سطر يحتاج إلى يوم وبداية ونهاية بعدها، وإلى المنطقة الزمنية
missing-far_away = هذا اليوم لا يمكن أن يكون صحيحًا
missing-unsure = هذا اليوم قد مضى. صححوه، أو أكدوا أنه صحيح
missing-number_between = رقم من { $from } إلى { $to }
missing-whole_between = عدد صحيح من { $from } إلى { $to }
missing-day_between = يوم من { $from } إلى { $to }
missing-unfit = لا يمكن قبول هذا كما هو
missing-too_long = هذا أطول من اللازم
missing-names_somebody = يبدو هذا اسمًا أو رقمًا أو عنوانًا. اتركوه الآن.
missing-country-needed = اختاروا البلد
missing-organisation-needed = اختاروا منظمة
missing-country_needed-needed = اختاروا مكان إقامة الشخص
missing-country_of_crime-needed = اختاروا أين حدث ذلك
missing-crime-needed = اختاروا الجريمة
missing-relation-needed = اختاروا على من وقعت
missing-age-needed = اختاروا العمر
missing-languages-needed = اختاروا لغة
missing-languages-contradicts = وردت لغة هنا مرتين
missing-needs-needed = اختاروا نوعًا واحدًا من الدعم على الأقل
missing-interpreter-contradicts = «مترجم» محدَّد ضمن أنواع الدعم
missing-information-needed = اختاروا الموضوع
missing-language-needed = اختاروا لغة الرد
missing-note-too_long = الملاحظة أطول من 300 حرف
missing-note-names_somebody = يبدو أن في الملاحظة رقمًا أو عنوانًا. اتركوه الآن.
missing-region-names_somebody = تبدو المنطقة رقمًا أو عنوانًا
missing-date_reason-needed = قولوا لماذا الموعد أقرب من المعتاد
missing-own_date-contradicts = هذا الوقت مضى
missing-own_date-impossible = هذا بعيد جدًا في المستقبل
missing-deadline-on-needed = حددوا يوم الموعد الأخير
missing-links-dates-kind-needed = اختاروا نوع الموعد
missing-links-dates-on-needed = حددوا يوم هذا الموعد
missing-links-references-kind-needed = اختاروا لمن هذا الرقم
missing-links-references-value-needed = اكتبوا الرقم أو المكتب أو الهاتف
missing-date_reason-names_somebody = يبدو أن في السبب رقمًا أو عنوانًا
missing-agreements-referral-needed = اسألوا الشخص هل يوافق على الإحالة
missing-agreements-secrecy-needed = اسألوا الشخص هل يمكنكم الحديث عن ذلك معهم
missing-agreements-referral-until-contradicts = هذا ينتهي قبل أن يبدأ
missing-agreements-secrecy-until-contradicts = هذا ينتهي قبل أن يبدأ
missing-agreements-referral-until-impossible = هذا بعيد جدًا في المستقبل
missing-agreements-secrecy-until-impossible = هذا بعيد جدًا في المستقبل
missing-contact-ways-needed = اذكروا طريقة واحدة للوصول إلى الشخص ليست غير آمنة
missing-contact-ways-zone-needed = اختاروا المنطقة الزمنية للشخص: في هذا البلد أكثر من توقيت
missing-contact-ways-answerer-offender = الشخص الموثوق مذكور هنا على أنه قد يكون هو الفاعل: اذكروا من غيره يجوز أن يردّ
missing-contact-ways-meaning-offender = بسبب كلمة السر سيتصل أحد بمن قد يكون هو الفاعل: أعطوها معنى آخر
missing-contact-not_home-needed = لا زيارات منزلية أبدًا: أكّدوا أن مكان اللقاء ليس منزل الشخص، أو غيّروه
missing-identity-name_used-needed = اذكروا اسمًا يستخدمه الشخص
missing-identity-beside-name-needed = اذكروا من هو، ليُعرف من المقصود: اسمًا، أو «عمّها» مثلًا
missing-still_agrees_at-needed = اسألوا الشخص هل ما زال موافقًا
missing-extra-health-needed = الصحة: اسألوا الشخص هل يمكن نقلها، أو أفرغوا الحقل
missing-extra-beliefs-needed = الميل الجنسي والدين والأصل: اسألوا الشخص هل يمكن نقلها، أو أفرغوا الحقل
missing-extra-right_to_stay-needed = حق الإقامة: اسألوا الشخص هل يمكن نقله، أو أفرغوا الحقل
missing-extra-assessment-needed = ملخص التقييم: اسألوا الشخص هل يمكن نقله، أو أفرغوا الحقل
missing-extra-suspect-needed = اسم المشتبه به: اسألوا الشخص هل يمكن نقله، أو أفرغوا الحقل
missing-correction-needed = لم يتغير شيء
missing-message-needed = اكتبوا شيئًا أولًا
missing-key-needed = اكتبوا مفتاح الفتح المطبوع
missing-device-needed = أعطوا هذا الجهاز اسمًا
missing-proof-needed = اكتبوا رمز الإثبات من الورقة
missing-invite-name-needed = اذكروا اسم المنظمة
missing-invite-country-needed = اختاروا البلد
missing-invite-zone-needed = اختاروا المنطقة الزمنية
missing-invite-mail-needed = اذكروا عنوان بريد
missing-step-by-needed = اذكروا موعدًا
missing-step-by-contradicts = هذا الوقت مضى
missing-step-by-impossible = هذا بعيد جدًا في المستقبل
missing-step-takes-needed = اختاروا جزءًا واحدًا على الأقل
missing-step-takes-contradicts = هذا كل ما طُلب: اختاروا بدلًا منه «يمكننا المساعدة»
missing-step-question-needed = اختاروا سؤالًا
missing-step-reply-needed = اختاروا إجابة
missing-step-decline-needed = اختاروا سببًا
missing-step-unaccept-needed = اختاروا سببًا
missing-step-withdrawal-needed = اختاروا سببًا
missing-step-failed-needed = اختاروا ما حدث
missing-step-way-needed = اختاروا الطريقة التي جُرّبت
missing-step-again-needed = حدّدوا للمحاولة التالية وقتًا خلال 14 يومًا
missing-step-anyway-needed = المحاولة التالية خارج الأوقات الآمنة. اختاروا وقتًا آخر، أو اسألوا الشخص أولًا
missing-step-organisation-needed = اختاروا منظمة
missing-step-services-needed = اختاروا خدمة واحدة على الأقل
missing-step-wakes-needed = اذكروا سببًا ويومًا
missing-step-wakes-contradicts = يوم الاستئناف هو اليوم أو بعده
missing-step-wakes-impossible = هذا بعيد جدًا في المستقبل
missing-step-outcome-needed = اختاروا كيف انتهت
missing-step-words-needed = قولوه في كلمات قليلة
lack-name = أعطوها اسمًا
lack-description = قولوا ما تقوم به
lack-kinds = اختاروا نوعًا واحدًا من المساعدة على الأقل
lack-countries = اختاروا بلدًا واحدًا على الأقل
lack-reach = تحتاج الخدمة المفتوحة للجمهور إلى رقم أو بريد أو موقع
lack-phone = أحد الأرقام ليس رقم هاتف
lack-email = ليس هذا عنوان بريد إلكتروني
lack-website = يبدأ عنوان الموقع بـ https://‎ أو http://‎
lack-hours = تحتاج الساعات إلى يوم واحد على الأقل، وبداية ونهاية
lack-zone = اختاروا المنطقة الزمنية للساعات
lack-place = يحتاج المكان إلى مدينته وبلده، ما لم يكن سريًا؛ وتحتاج النقطة إلى العددين معًا
lack-ages = هذه الأعمار لا يمكن أن تكون صحيحة: أصغر عمر أكبر من أكبر عمر، أو أحدها أعلى من اللازم
lack-translations = النص بلغة أخرى يحتاج إلى لغة خاصة به وإلى بعض الكلمات
lack-too_long = أحد النصوص أطول من اللازم
lack-lines = يحتاج كل سطر إلى اسم وعنوان بريد، وإلى لغة من لغات الواجهة إن ذكرتم لغة
lack-twice = عنوان مكرر: احذفوا أحد السطرين
missing-ask-lines-needed = اكتبوا خدمة واحدة على الأقل
missing-ask-lines-too_long = هذه أكثر من 200. أرسلوها على أجزاء
missing-mapping-country-needed = اختاروا البلد
missing-mapping-title-needed = أعطوه عنوانًا
missing-mapping-closes-needed = اختاروا يومًا من اليوم فصاعدًا، خلال سنتين
missing-service-circle-needed = قولوا من يمكنه قراءته
missing-kept-confirm-needed = اكتبوا عدد الأيام، من 7 إلى 3660
missing-kept-expire-needed = اكتبوا عدد الأيام، من 7 إلى 3660

## Failures

problem-general = لم ينجح ذلك. لم يضع شيء مما كتبتموه. حاولوا مرة أخرى، وإذا تكرر فأخبروا مكتب الشبكة.
problem-other_words = المفاتيح على الخادم ليست تلك التي قارنتم كلماتها. لم يُوقَّع شيء. قارنوا الكلمات مرة أخرى.
problem-offline = لا يوجد اتصال. لم يضع شيء مما كتبتموه. حاولوا حين يعود.
problem-unavailable = لا يستطيع الخادم الرد الآن. لم يضع شيء مما كتبتموه. حاولوا بعد دقائق.
problem-fault = حدث خطأ في الداخل. لم يضع شيء مما كتبتموه. حاولوا مرة أخرى، وإذا تكرر فأخبروا مكتب الشبكة.
problem-full = لم يبق مكان في الخادم. لم يضع شيء مما كتبتموه. أخبروا مكتب الشبكة.
problem-mails_today = في كل مسح يصل إلى كل عنوان بريد واحد في اليوم، ويمكنكم إرسال 1000 رسالة في اليوم. حاولوا مرة أخرى غدًا.
problem-too_many = محاولات كثيرة في وقت قصير. انتظروا دقيقة، ثم حاولوا مرة أخرى.
problem-sign_in_again = انتهت الجلسة. اقفلوا ثم افتحوا القفل: مسودتكم محفوظة.
problem-sign_in_refused = لم يقبل الخادم هذه المفاتيح. إذا أُغلقت منظمتكم أو صارت لها مفاتيح جديدة فاسألوا مكتب الشبكة.
problem-not_yours = هذا غير ممكن لكم، أو لم يعد ممكنًا.
problem-not_found = ليس هنا، أو لم يعد هنا.
problem-too_large = هذا أطول من أن يُرسل. اختصروه.
problem-malformed = لم تتفاهم الصفحة والخادم. أعيدوا تحميل الصفحة: مسودتكم محفوظة.
problem-unknown_version = هذه الصفحة أقدم من الخادم أو أحدث منه. أعيدوا تحميلها: مسودتكم محفوظة.
problem-wrong_method = هذه الصفحة أقدم من الخادم أو أحدث منه. أعيدوا تحميلها: مسودتكم محفوظة.
problem-wrong_type = هذه الصفحة أقدم من الخادم أو أحدث منه. أعيدوا تحميلها: مسودتكم محفوظة.
problem-overtaken = سبقكم شيء آخر. انظروا إلى الصفحة مرة أخرى ثم قرروا.
problem-taken = هذا موجود من قبل. انظروا إلى الصفحة مرة أخرى.
problem-sent_before = لقد أُرسل هذا من قبل، قبل أن تغيّروه. وما غيّرتموه ليس فيه: افتحوه في «اليوم» واكتبوا ذلك هناك في رسالة.
problem-not_valid = توقيع أو ختم لم يكن صحيحًا، ولذلك لم يُرسل شيء. أعيدوا تحميل الصفحة: مسودتكم محفوظة.
problem-clock_off = ساعة هذا الجهاز تختلف بأكثر من خمس دقائق. اضبطوها، ثم حاولوا مرة أخرى.
problem-list_changed = تغيّرت قائمة الأعضاء للتو. حاولوا مرة أخرى.
problem-list_ahead = تلزم قائمة أعضاء أحدث. حاولوا مرة أخرى.
problem-list_not_valid = قائمة الأعضاء غير متسقة. لا يُرسل شيء. اتصلوا بمكتب الشبكة على رقم تعرفونه.
problem-list_shorter = قائمة الأعضاء أقصر من قائمة رُئيت من قبل. لا يُرسل شيء. اتصلوا بمكتب الشبكة على رقم تعرفونه.
problem-split_view = تُعرض قائمتان مختلفتان للأعضاء. لا يُرسل شيء. توقفوا، واتصلوا بمكتب الشبكة على رقم تعرفونه.
problem-newer_version = كتبت نسخة أحدث من هذه الصفحة شيئًا لا تستطيع هذه النسخة قراءته. أعيدوا تحميل الصفحة. وإن لم ينفع ذلك، فأخبروا مكتب الشبكة.
problem-referral_withheld = يذكر الخادم هذه ولا يسلّمها. انظروا لاحقًا، وإن بقي الأمر كذلك فاتصلوا بالمنظمة الأخرى على رقم تعرفونه.
problem-no_calendar = تقويم المستلم ناقص، فلا يمكن حساب أي موعد. حاولوا مرة أخرى.
problem-referral_not_valid = خطوات هذه الإحالة غير متسقة، ولذلك لا يُعرض منها شيء. اتصلوا بالمنظمة الأخرى على رقم تعرفونه، وأخبروا مكتب الشبكة.
problem-referral_shorter = تنقص خطوات من هذه الإحالة رُئيت من قبل، ولذلك لا يُعرض منها شيء. اتصلوا بالمنظمة الأخرى على رقم تعرفونه، وأخبروا مكتب الشبكة.
problem-no_keys = مفاتيح هذه المنظمة ليست في قائمة الأعضاء. لا يمكن ختم شيء إليها.
problem-no_referral_key = تعذّر فتح مفتاح هذه الإحالة هنا، ولذلك لا يمكن إضافة شيء إليها.
problem-refused = هذه الخطوة غير ممكنة الآن. انظروا إلى الصفحة مرة أخرى.
problem-refused-wrong_state = لم تعد هذه الخطوة ممكنة. انظروا إلى الصفحة مرة أخرى.
problem-refused-ended = انتهت هذه الإحالة.
problem-refused-stopping = طلب الشخص التوقف. لا يتحرك شيء الآن.
problem-refused-date_passed = مضى هذا الموعد. اختاروا موعدًا لاحقًا.
problem-refused-date_too_far = هذا الموعد بعيد جدًا. اختاروا موعدًا خلال 14 يومًا.
problem-refused-no_date_proposed = لم يعد هناك موعد مقترح كهذا. انظروا إلى الصفحة مرة أخرى.
problem-refused-too_many_proposals = سبق اقتراح ثلاثة مواعيد. اكتبوا رسالة بدلًا من ذلك.
problem-refused-too_many_attempts = فشلت ثلاث محاولات. لا يمكن تسليمها من جديد.
problem-refused-wake_month = يمكن أن تنتظر 24 شهرًا على الأكثر، لا إلى شهر مضى.
problem-refused-undo_over = لم يعد التراجع ممكنًا: مضت دقيقة، أو حدث شيء في هذه الأثناء.
problem-refused-not_undoable = لا يمكن التراجع عن هذه الخطوة: لقد قُرئت.
problem-refused-full = كتبتم كل ما تتسع له إحالة واحدة. ما زال يمكن إغلاقها أو سحبها؛ وللمزيد أرسلوا إحالة جديدة.
problem-incomplete = ما زال هناك ما ينقص. انظروا إلى النموذج مرة أخرى.
problem-at_most = بلغ العدد أقصاه. أزِل واحدًا أولًا.
problem-not_an_unlock_key = ليس هذا مفتاح فتح. انظروا إلى كل حرف مرة أخرى.
problem-other_network = هذا المفتاح لشبكة أخرى.
problem-network_unknown = لا يعرف هذا المتصفح شبكتكم بعد. افتحوا العنوان الموجود على ورقة مفتاحكم المطبوع، أو استخدموا مفتاح مرور.
problem-keyring_unknown = لا يفتح هذا المفتاح شيئًا هنا. استخدموا غيره.
problem-keyring_replaced = وضع أحدهم مفاتيح أخرى مكان مفاتيحكم. لم يُفتح شيء. اتصلوا بمكتب الشبكة على رقم تعرفونه.
problem-keyring_unreadable = المفتاح صحيح، لكن تعذّر فتح مفاتيحكم. لم يتغير شيء. أخبروا مكتب الشبكة.
problem-keyring_old = أعطى الخادم مفاتيح أقدم مما استُخدم من قبل. لم يُفتح شيء. اتصلوا بمكتب الشبكة على رقم تعرفونه.
problem-keyring_not_listed = مفاتيحكم ليست التي في قائمة الأعضاء. لا يُرسل شيء. اتصلوا بمكتب الشبكة على رقم تعرفونه.
problem-keyring_changed = تغيّرت مفاتيحكم من جهاز آخر. اقفلوا، وافتحوا القفل، وحاولوا مرة أخرى.
problem-too_many_devices = لا يمكن إضافة مفتاح آخر.
problem-passkey_cancelled = لم يُستخدم مفتاح المرور. حاولوا مرة أخرى، أو خذوا مفتاح الفتح المطبوع.
problem-passkey_not_made = لم يُنشأ مفتاح مرور. حاولوا مرة أخرى، أو خذوا مفتاح فتح مطبوعاً.
problem-passkey_there_already = لدى هذا الجهاز مفتاح مرور كهذا من قبل. استخدموه، أو استخدموا جهازاً آخر.
problem-passkey_unsupported = لا يعرف هذا المتصفح أو الجهاز مفاتيح المرور من النوع اللازم هنا. استخدموا متصفحاً آخر أو جهازاً آخر أو مفتاح فتح مطبوعاً.
problem-passkey_address = لا تعمل مفاتيح المرور على هذا العنوان. افتحوا مساحة العمل باسمها، كما أعطاه مكتب الشبكة.
problem-passkey_unnamed = لم يقل مفتاح المرور هذا لمن هو. استخدموا مفتاحاً آخر، أو مفتاح فتح مطبوعاً.
problem-passkey_unusable = تعذّر استخدام مفتاح المرور هنا. جرّبوا جهازًا آخر أو مفتاح الفتح المطبوع.
problem-passkey_without_prf = لا يستطيع مفتاح المرور في هذا الجهاز فتح المفاتيح. استخدموا جهازًا آخر أو مفتاح فتح مطبوعًا.
problem-passkey_other = أجاب مفتاح مرور غير الذي أُنشئ للتو. حاولوا مرة أخرى واختاروا الجديد.
problem-passkey_changing = يعطي مفتاح المرور هذا سراً مختلفاً في كل مرة، فلا يمكنه فتح المفاتيح. هذا خلل في الجهاز. استخدموا جهازاً آخر، أو مفتاح فتح مطبوعاً فهو يعمل دائماً.
problem-passkey_secret = أعطى مفتاح المرور هذا سراً غير الذي خُتمت به مفاتيحكم. لم يُفتح شيء. تفعل بعض الهواتف ذلك عندما تفتح جهازاً آخر: استخدموا مفتاح المرور على الجهاز الذي أُنشئ عليه، أو مفتاح فتح مطبوعاً. وإن لم ينجح ذلك أيضاً فاتصلوا بمكتب الشبكة على رقم تعرفونه.
passkey-delete = لم تعد لمفتاح المرور «{ $name }» فائدة الآن: احذفوه من إعدادات جهازكم.
problem-invitation_closed = لم تعد هذه الدعوة مفتوحة. تابعوا بالمفتاح الذي صنعتموه، أو اطلبوا من المكتب دعوة جديدة.
problem-invitation_withdrawn = سُحبت هذه الدعوة. لم يعد رابطها يعمل، ولا يمكن لأحد الانضمام به. إن كنتم تريدون الانضمام، فاسألوا مكتب الشبكة أو من أرسل إليكم الرابط.
problem-invitation_moved = تغيّر هذا في الأثناء: صنعت المنظمة مفاتيحها، أو أصبحت عضوًا. لم يُنهَ شيء. انظروا كيف هو الآن، ثم قرّروا.
invitation-withdrawn-title = سُحبت هذه الدعوة
invitation-closed-title = لم تعد هذه الدعوة مفتوحة
problem-kit_not_proven = أثبتوا حقيبة الاسترداد أولًا: اكتبوا الرمز من الورقة.
problem-draft_unreadable = تعذّر فتح مسودة محفوظة على هذا الجهاز.
problem-notes_closed = لا يسمح هذا المتصفح حاليًا للصفحة بحفظ أي شيء على هذا الجهاز. ما تكتبونه موجود في هذه الصفحة وحدها: اتركوها مفتوحة. ستُعاد المحاولة.
problem-notes_full = لا مساحة متبقية على هذا الجهاز. ما تكتبونه موجود في هذه الصفحة وحدها: اتركوها مفتوحة ووفّروا مساحة. ستُعاد المحاولة.
problem-starting = ما زالت الصفحة تبدأ. لحظة.
problem-locked = مقفل. افتحوا القفل وتابعوا: مسودتكم محفوظة.
problem-entry_changed = غيّر أحدهم هذا السجل في هذه الأثناء. انظروا إلى النسخة الجديدة، ثم اكتبوا نسختكم مرة أخرى.
problem-mapping_closed = أُغلق المسح. أخّروا يومه الأخير لتُقبل إجابات أخرى.
problem-entry_lacking = هناك ما ينقص، أو ما لا يمكن أن يكون صحيحًا. انظروا إلى الحقول المعلَّمة.
problem-mapping_publish = لم يُؤخذ شيء يستطيع الجميع قراءته. لم يُنشر شيء.
problem-mapping_answer = هذه الخدمة لا تشارك، ولذلك لا يمكن حفظ شيء منها.
problem-mapping_remove = ما نُشر يبقى. أغلقوا المسح بدلًا من ذلك.
