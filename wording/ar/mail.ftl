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
