### Факти про країни: як кожен називається і що стоїть навколо нього. Чернетка: ще не перевірено.

fact-confirmed = Підтверджено учасником мережі в цій країні.
fact-not-confirmed = Не підтверджено.
fact-source = Джерело:
fact-undated = дата невідома
fact-emergency_general = Будь-яка надзвичайна ситуація
fact-emergency_police = Поліція
fact-emergency_ambulance = Швидка допомога
fact-emergency_fire = Пожежна служба
fact-helpline_116006 = Європейська гаряча лінія для потерпілих
fact-national_helpline = Гаряча лінія
fact-compensation_authority = Хто виплачує
fact-compensation_legal_basis = Закон
fact-compensation_time_limit = Строк для заяви
fact-compensation_police_report_required = Заява в поліцію
fact-compensation_assisting_authority = Допомагає із заявами до іншої країни ЄС
fact-compensation_deciding_authority = Вирішує щодо заяв з іншої країни ЄС
fact-terrorism_contact_point = Після терористичного акту
fact-official_languages = Мови
fact-eu_member = Член Європейського Союзу
fact-helpline-short = короткий номер:
fact-helpline-abroad = з-за кордону:
fact-police-report-yes = Потрібна до заяви про компенсацію
fact-police-report-no = Для заяви про компенсацію не потрібна
fact-limit-days =
    { $count ->
        [one] Протягом { $count } дня
        [few] Протягом { $count } днів
        [many] Протягом { $count } днів
       *[other] Протягом { $count } дня
    }
fact-limit-months =
    { $count ->
        [one] Протягом { $count } місяця
        [few] Протягом { $count } місяців
        [many] Протягом { $count } місяців
       *[other] Протягом { $count } місяця
    }
fact-limit-years =
    { $count ->
        [one] Протягом { $count } року
        [few] Протягом { $count } років
        [many] Протягом { $count } років
       *[other] Протягом { $count } року
    }
fact-limit-none = Без строку

# Parts of a country with rules of their own.
place-gb-eaw = Англія та Уельс
place-gb-sct = Шотландія
place-gb-nir = Північна Ірландія
