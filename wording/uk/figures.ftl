### Цифри довідника: що є і чого бракує. Для тих, хто планує допомогу, і для всіх, кому це цікаво. Чернетка: ще не перевірено.

figures-link = Цифри
figures-title = Цифри – Onward
figures-heading = Довідник у цифрах
figures-lead = Яка допомога є в цьому довіднику і де в ньому прогалини. Усе пораховано з того, що тут можуть бачити всі.
figures-all =
    { $count ->
        [0] Служб іще немає.
        [one] Тут є { $count } служба.
        [few] Тут є { $count } служби.
        [many] Тут є { $count } служб.
       *[other] Тут є { $count } служби.
    }
figures-number = { $count }
figures-zero = 0 означає, що тут нічого не записано, а не що нічого немає.
figures-column-number = Служби
figures-several = Служба, яка належить до кількох рядків, рахується в кожному, тому разом рядки дають більше, ніж є служб.
figures-unsaid = Не вказано
figures-none = Ще нічого.
figures-nothing = Поки що немає: { $names }.

figures-country-heading = За країною
figures-country-column = Країна
figures-country-abroad = Можна телефонувати з-за кордону
figures-country-note = Країни, де працює якась служба, і країни, де є учасник мережі. Служба, яка працює в кількох країнах, рахується в кожній.

figures-kind-heading = За формою допомоги
figures-kind-column = Форма допомоги

figures-group-heading = За тим, для кого вона
figures-group-column = Для кого
figures-group-note = Служба, яка нікого не називає, — для всіх.

figures-language-heading = За мовою
figures-language-column = Мова

figures-way-heading = За способом отримати допомогу
figures-way-column = Спосіб

figures-fresh-heading = Наскільки свіжі записи
figures-fresh-column = Станом на { $date }
figures-fresh-fresh = Підтверджено вчасно
figures-fresh-due = Треба підтвердити знову
figures-fresh-never = Ті, хто надає допомогу, ніколи не підтверджували
figures-fresh-note = Ті, хто надає допомогу, час від часу підтверджують, що їхній запис правильний. Разом ці рядки дають усі служби.

## Gaps

figures-gaps-heading = Де бракує допомоги
figures-gaps-lead =
    { $count ->
        [one] Мережа охоплює { $count } країну: враховано країни, де є учасник, і країни, де працює якась служба.
        [few] Мережа охоплює { $count } країни: враховано країни, де є учасник, і країни, де працює якась служба.
        [many] Мережа охоплює { $count } країн: враховано країни, де є учасник, і країни, де працює якась служба.
       *[other] Мережа охоплює { $count } країни: враховано країни, де є учасник, і країни, де працює якась служба.
    }
figures-gaps-listed = Прогалина означає, що в цьому довіднику нічого немає. Можливо, є допомога, якої ще ніхто не вніс.
figures-gaps-service = Країни без жодної служби
figures-gaps-abroad = Країни без служби, яка вказує, що до неї можна телефонувати з-за кордону
figures-gaps-no-gap = Немає.
figures-crime-heading = За видом злочину
figures-tag-heading = За обставинами злочину
figures-gaps-column-crime = Країни за тим, для чого їхні служби
figures-gaps-named = Служба саме для цього
figures-gaps-general = Лише служби для будь-якого злочину
figures-gaps-missing = Немає служби
figures-crime-note = Хто шукає допомоги після певного виду злочину, знаходить і служби, які не називають жодного.
figures-tag-note = Служби для будь-якого злочину — це ті, які не називають ні виду злочину, ні його обставин.
figures-which = Які країни
figures-which-general = Лише служби для будь-якого злочину: { $countries }.
figures-which-missing = Немає служби: { $countries }.

## Downloads

figures-downloads-heading = Узяти цифри з собою
figures-downloads-csv = Таблиця (CSV)
figures-downloads-json = Для програм (JSON)
figures-downloads-how = В обох ті самі числа, з кодами замість назв і з прогалинами для кожної країни.
