### البريد لا يحمل أي معلومة عن حالة: لا اسم ولا بلد ولا جريمة ولا رقم إحالة. مسودة لم تُراجَع بعد.

mail-greeting = مرحبًا،
mail-signature = Onward، لدى { $organisation }
mail-why = تصلكم هذه الرسالة لأنكم مسؤول الاتصال في { $organisation } أو نائبه. التفاصيل موجودة في مساحة العمل وحدها.

mail-needs_you-subject = أمر يحتاج إليكم قبل { DATETIME($by, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
mail-needs_you-body =
    هناك أمر يحتاج إليكم قبل { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    افتحوا مساحة العمل للاطلاع عليه:

mail-late-subject = ما زال هناك أمر ينتظركم
mail-late-body =
    هناك أمر ينتظركم منذ { DATETIME($since, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    افتحوا مساحة العمل للاطلاع عليه:
mail-late-after = إن كنتم غائبين فاحرصوا على أن يجيب أحد من منظمتكم.

mail-enrol-subject = مقعدكم في انتظاركم: تابعوا الخطوة التالية
mail-enrol-body =
    بدأتم إعداد مقعد { $organisation }. يمكنكم المتابعة من حيث توقفتم، اليوم أو في يوم آخر:
mail-enrol-after = الرابط صالح حتى { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. لا ينبغي أن يفتحه غيركم.

## Mails to a service in a national mapping. $organisation: the service. $asker: who maps. $title: what the mapping is called.

mail-mapping-subject = نرجو أن تصفوا خدمتكم قبل { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping-body =
    تُجري { $asker } مسحًا للخدمات التي تدعم ضحايا الجرائم: «{ $title }». وتُسأل فيه كل خدمة عن سبعة أمور: ما المساعدة التي تقدمونها، ولمن، وكيف يجدكم الناس ويصلون إليكم، وكم شخصًا تستطيعون مساعدته، ومن يعمل لديكم، ومن يدفع.

    أنتم تقررون لكل جزء من يمكنه قراءته. ويمكنكم التوقف والمتابعة في يوم آخر، حتى { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }:
mail-mapping-after = هذا الرابط لـ{ $organisation } وحدها: من يملكه يستطيع تغيير إجابتكم. وإن كنتم لا تشاركون فقولوا ذلك هناك، ولن تسألكم { $asker } مرة أخرى.

mail-mapping_again-subject = تذكير: نرجو أن تصفوا خدمتكم قبل { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping_again-body =
    طلبت منكم { $asker } أن تصفوا خدمتكم من أجل «{ $title }». لم تُرسل إجابتكم بعد. وما بدأتموه محفوظ.

    الاستمارة مفتوحة حتى { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }:

## A mail to whoever keeps entries in the directory. $count: how many services it keeps.

mail-confirm-subject = هل ما زالت خدماتكم في الدليل صحيحة؟
mail-confirm-body =
    { $count ->
        [zero] ليس لـ{ $organisation } خدمات في الدليل.
        [one] لـ{ $organisation } خدمة واحدة في الدليل. أُكّدت آخر مرة قبل نصف سنة أو أكثر، وهي تُعرض الآن في موضع أدنى.
        [two] لـ{ $organisation } خدمتان في الدليل. واحدة منهما على الأقل أُكّدت آخر مرة قبل نصف سنة أو أكثر، وهي تُعرض الآن في موضع أدنى.
        [few] لـ{ $organisation } { $count } خدمات في الدليل. واحدة منها على الأقل أُكّدت آخر مرة قبل نصف سنة أو أكثر، وهي تُعرض الآن في موضع أدنى.
        [many] لـ{ $organisation } { $count } خدمة في الدليل. واحدة منها على الأقل أُكّدت آخر مرة قبل نصف سنة أو أكثر، وهي تُعرض الآن في موضع أدنى.
       *[other] لـ{ $organisation } { $count } خدمة في الدليل. واحدة منها على الأقل أُكّدت آخر مرة قبل نصف سنة أو أكثر، وهي تُعرض الآن في موضع أدنى.
    }

    إذا كان كل شيء ما زال صحيحًا، فنقرة واحدة تقول ذلك:
mail-confirm-after = إذا تغيّر شيء فغيّروه في مساحة العمل، تحت «الدليل»: فهذا يؤكده أيضًا. الرابط صالح حتى { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

## A mail to whoever keeps entries in the directory, once the network’s office sent a change back.

mail-sent_back-subject = شيء لكم في الدليل يحتاج إلى نظرة أخرى
mail-sent_back-body =
    نظر مكتب الشبكة في شيء كتبتموه للدليل وأعاده مع بيان السبب. وما كتبتموه محفوظ.

    افتحوا مساحة عملكم، تحت «الدليل»، لرؤيته:
