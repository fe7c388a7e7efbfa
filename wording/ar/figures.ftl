### أرقام الدليل: ما الموجود وما الناقص. لمن يخطط للمساعدة، ولكل من يتساءل. مسودة لم تُراجَع بعد.

figures-link = إحصاءات
figures-title = إحصاءات – Onward
figures-heading = الدليل بالأرقام
figures-lead = ما يضمّه هذا الدليل من مساعدة، وأين توجد فيه ثغرات. كل شيء محسوب مما يستطيع الجميع رؤيته هنا.
figures-all =
    { $count ->
        [0] لا توجد أي خدمة بعد.
        [zero] لا توجد أي خدمة بعد.
        [one] توجد خدمة واحدة.
        [two] توجد خدمتان.
        [few] توجد { $count } خدمات.
        [many] توجد { $count } خدمة.
       *[other] توجد { $count } خدمة.
    }
figures-number = { $count }
figures-zero = الرقم 0 يعني أن لا خدمة مدرجة هنا، لا أنها غير موجودة.
figures-column-number = الخدمات
figures-several = الخدمة التي تخص عدة صفوف تُحسب في كل منها، ولذلك يزيد مجموع الصفوف على العدد الكلي.
figures-unsaid = غير مذكور
figures-none = لا شيء بعد.
figures-nothing = لا توجد خدمة بعد: { $names }.

figures-country-heading = بحسب البلد
figures-country-column = البلد
figures-country-abroad = يمكن الاتصال بها من الخارج
figures-country-note = البلدان التي تعمل فيها خدمة، والبلدان التي فيها عضو في الشبكة. والخدمة التي تعمل في عدة بلدان تُحسب في كل منها.

figures-kind-heading = بحسب نوع المساعدة
figures-kind-column = نوع المساعدة

figures-group-heading = بحسب من هي لهم
figures-group-column = لمن هي
figures-group-note = الخدمة التي لا تسمّي أحدًا هي للجميع.

figures-language-heading = بحسب اللغة
figures-language-column = اللغة

figures-way-heading = بحسب طريقة الحصول عليها
figures-way-column = الطريقة

figures-fresh-heading = هل السجلات حديثة؟
figures-fresh-column = الحالة في { $date }
figures-fresh-fresh = أُكّدت في موعدها
figures-fresh-due = يلزم تأكيدها من جديد
figures-fresh-never = لم يؤكدها قط من يقدّم الخدمة
figures-fresh-note = يؤكد من يقدّم خدمة بين حين وآخر أن سجلها صحيح. ومجموع هذه الأعداد هو عدد كل الخدمات.

## Gaps

figures-gaps-heading = أين تنقص المساعدة
figures-gaps-lead =
    { $count ->
        [zero] لا تصل الشبكة إلى أي بلد بعد: لا عضو في أي بلد، ولا خدمة تعمل فيه.
        [one] تصل الشبكة إلى بلد واحد: فيه عضو، أو تعمل فيه خدمة.
        [two] تصل الشبكة إلى بلدين: في كل منهما عضو، أو تعمل فيه خدمة.
        [few] تصل الشبكة إلى { $count } بلدان: تلك التي فيها عضو، وتلك التي تعمل فيها خدمة.
        [many] تصل الشبكة إلى { $count } بلدًا: تلك التي فيها عضو، وتلك التي تعمل فيها خدمة.
       *[other] تصل الشبكة إلى { $count } بلد: تلك التي فيها عضو، وتلك التي تعمل فيها خدمة.
    }
figures-gaps-listed = الثغرة تعني أن هذا الدليل لا يضم شيئًا. وقد تكون هناك مساعدة لم يسجّلها أحد بعد.
figures-gaps-service = بلدان بلا أي خدمة
figures-gaps-abroad = بلدان بلا خدمة تقول إنه يمكن الاتصال بها من الخارج
figures-gaps-no-gap = لا يوجد.
figures-crime-heading = بحسب نوع الجريمة
figures-tag-heading = بحسب ما يحيط بالجريمة
figures-gaps-column-crime = البلدان، بحسب ما تساعد بعده خدماتها
figures-gaps-named = خدمة لهذا
figures-gaps-general = خدمات لكل جريمة فقط
figures-gaps-missing = لا خدمة
figures-crime-note = من يبحث عن مساعدة بعد نوع من الجرائم يجد أيضًا الخدمات التي لا تسمّي أي نوع.
figures-tag-note = الخدمات لكل جريمة هي التي لا تسمّي نوعًا من الجرائم ولا ما يحيط بالجريمة.
figures-which = أي بلدان
figures-which-general = خدمات لكل جريمة فقط: { $countries }.
figures-which-missing = لا خدمة: { $countries }.

## Downloads

figures-downloads-heading = خذ الإحصاءات معك
figures-downloads-csv = جدول (CSV)
figures-downloads-json = للبرامج (JSON)
figures-downloads-how = في كليهما الأعداد نفسها، برموز بدل الأسماء، ومعها الثغرات بلدًا بلدًا.
