### معلومات عن البلدان: ماذا تُسمّى كل منها، وما يقف حولها. مسودة لم تُراجَع بعد.

fact-confirmed = أكّدها عضو في الشبكة هناك.
fact-not-confirmed = غير مؤكدة.
fact-source = المصدر:
fact-undated = التاريخ غير معروف
fact-emergency_general = كل حالات الطوارئ
fact-emergency_police = الشرطة
fact-emergency_ambulance = الإسعاف
fact-emergency_fire = الإطفاء
fact-helpline_116006 = خط المساعدة الأوروبي للضحايا
fact-national_helpline = خط مساعدة
fact-compensation_authority = من يدفع
fact-compensation_legal_basis = القانون
fact-compensation_time_limit = مهلة المطالبة
fact-compensation_police_report_required = بلاغ إلى الشرطة
fact-compensation_assisting_authority = تساعد في المطالبات في بلد آخر من الاتحاد الأوروبي
fact-compensation_deciding_authority = تبتّ في المطالبات من بلد آخر في الاتحاد الأوروبي
fact-terrorism_contact_point = بعد عمل إرهابي
fact-official_languages = اللغات
fact-eu_member = عضو في الاتحاد الأوروبي
fact-helpline-short = الرقم القصير:
fact-helpline-abroad = من الخارج:
fact-police-report-yes = لازم قبل المطالبة
fact-police-report-no = غير لازم للمطالبة
fact-limit-days =
    { $count ->
        [zero] خلال { $count } يوم
        [one] خلال يوم واحد
        [two] خلال يومين
        [few] خلال { $count } أيام
        [many] خلال { $count } يومًا
       *[other] خلال { $count } يوم
    }
fact-limit-months =
    { $count ->
        [zero] خلال { $count } شهر
        [one] خلال شهر واحد
        [two] خلال شهرين
        [few] خلال { $count } أشهر
        [many] خلال { $count } شهرًا
       *[other] خلال { $count } شهر
    }
fact-limit-years =
    { $count ->
        [zero] خلال { $count } سنة
        [one] خلال سنة واحدة
        [two] خلال سنتين
        [few] خلال { $count } سنوات
        [many] خلال { $count } سنة
       *[other] خلال { $count } سنة
    }
fact-limit-none = بلا مهلة

# Parts of a country with rules of their own.
place-gb-eaw = إنجلترا وويلز
place-gb-sct = اسكتلندا
place-gb-nir = أيرلندا الشمالية
