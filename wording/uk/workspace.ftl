### Робочий простір контактної особи організації та відповідальних осіб мережі. Короткі дієслова, прості слова, нікого не звинувачуємо.
### Дата в українській закінчується на «р.», тому речення не закінчуємо датою з крапкою. Назви мов, організацій і країн не відмінюються.
### Чернетка: ще не перевірено.

## Everywhere

tab = { $title } · Onward
skip = Перейти до змісту сторінки
bar-main = Головне меню
bar-lock = Заблокувати
bar-organisation = { $name }, { $country }
bar-office = Офіс мережі { $network }
menu-language = Мова:{" "}
menu-draft = чернетка
draft-language = Чернетка.
draft-language-more = Її ще не читав ніхто, для кого ця мова рідна.
place-today = Сьогодні
place-send = Надіслати
place-directory = Довідник
place-network = Мережа
place-organisation = Організація
place-members = Учасники
place-devices = Пристрої
unknown-page = Такої сторінки немає
unshown-title = Частину цієї сторінки неможливо показати
unshown-what = Щось на ній не так, як має бути. Нічого з написаного вами не втрачено, а все інше працює. Якщо так лишається, повідомте офіс мережі.
loading = Хвилинку
try-again = Спробувати ще раз
back = Назад
change = Змінити
choose = Вибрати
choose-more = Вибрати ще
done = Готово
copy = Копіювати
copied = Скопійовано
remove = Вилучити
more = Більше
print = Друкувати
print-hint = Один аркуш, A4 або Letter.
not-said = Не вказано
field-needed = обов’язково
comma = ,
quoted = «{ $words }»
two-parts = { $first }: { $second }
two-sentences = { $first }. { $second }.
date-and-time = { $day }, { $time }
date-unreadable = дата, яку неможливо показати
written-in = Мова тексту: { $language }
writing-in = Мова тексту
languages-first = Найпотрібніші
languages-more = Усі інші
length-near = { $length } із { $most } знаків
length-over = { $length } із { $most } знаків: скоротіть на { $over }. Нічого не обрізається.
offline = Немає з’єднання. Можна читати й писати; кроки надішлються, коли воно відновиться і ви натиснете ще раз.
offline-waits = З’єднання немає, а цього немає під рукою. Воно відкриється саме, коли з’єднання повернеться. Те, що ви відкрили після розблокування, можна читати.
soon-locked = Менш ніж за хвилину все заблокується. Написане збережено.
soon-locked-tab = Скоро заблокується
stay = Я ще тут
draft-kept = Чернетку збережено на цьому пристрої, запечатано, о { $time }.
draft-none = Те, що ви пишете, зберігається на цьому пристрої запечатаним.
draft-discard = Відкинути чернетку
draft-thrown = Чернетку відкинуто.
draft-bring-back = Повернути
draft-elsewhere = Інша вкладка зберігає тут щось інше.
draft-elsewhere-what = Із цієї вкладки нічого не зберігається, доки ви не виберете. Інше тоді буде втрачено.
draft-take-theirs = Показати, що зберігає інша вкладка
draft-keep-mine = Залишити те, що тут
draft-sent = Це надіслано. Загубилася лише відповідь, тому чернетки вже немає.
draft-sent-elsewhere = Це надіслано з іншої вкладки.
draft-sent-otherwise = Це надіслано з іншої вкладки. Того, що ви змінили тут, у ньому немає.
draft-sent-open = Відкрити надіслане
errors-title = Чогось іще бракує
as-prepared = Як підготовлено

priority-p1 = Надзвичайно
priority-p2 = Терміново
priority-p3 = Звичайно
priority-p4 = Інформація

type-association = Громадська організація
type-public_authority = Державний орган

## Unlock

unlock = Розблокувати
unlock-passkey = Розблокувати ключем доступу (passkey)
unlock-link = Розблокувати цим посиланням
unlock-link-what = Це посилання містить надрукований ключ розблокування. Продовжуйте, лише якщо ключ ваш: той, хто дав вам посилання, працює на тому самому місці й читає те, що ви там пишете.
unlock-link-cut = Це посилання неповне. Скопіюйте його ще раз цілком або розблокуйте в інший спосіб.
unlock-link-not = Воно не моє
unlock-again = Знову заблокується через 15 хвилин або коли ви натиснете «Заблокувати».
unlock-elsewhere = Мого ключа доступу тут немає
unlock-other-device = Скористайтеся іншим своїм пристроєм: виберіть «інший пристрій», коли буде запит.
unlock-printed = Або введіть надрукований ключ розблокування. Це не комплект відновлення.
unlock-nothing-works = Нічого не допомагає? Зверніться до керівництва вашої організації: воно зберігає комплект відновлення.
unlock-sealed = Ваші ключі ніколи не залишають ваших пристроїв незапечатаними. Офіс мережі не може їх відкрити.
unlock-by-number = Ця адреса — число. Ключі доступу належать до назви: відкрийте робочий простір за його власною.
printed-key = Надрукований ключ розблокування
locked-pressed = Заблоковано. Ваші чернетки збережено запечатаними.
locked-idle = Заблоковано після 15 хвилин без дотику. Ваші чернетки збережено запечатаними.
locked-shut = Заблоковано: сервер більше не приймає цих ключів. Ваші чернетки збережено, запечатано. Якщо вашу організацію закрито або в неї нові ключі, запитайте офіс мережі.
failed-title = Цю сторінку не вдалося запустити

## Joining

joining = Приєднання
join-title = Приєднатися до мережі { $network }
join-step = Крок { $step } з 5 · { $organisation }
join-open-until = Відкрито до { $day } ({ $left })
join-kept = Зроблене зберігається. Можете закрити цю сторінку будь-коли і продовжити іншого дня.
join-what = Що це таке і що вам потрібно
join-what-keys = Ви створюєте ключі, для яких інші запечатують свої перенаправлення. Вони створюються на вашому пристрої; офіс мережі їх ніколи не має.
join-what-printer = Принтер, для комплекту відновлення
join-what-people = Керівництво і контактна особа, пів години
join-what-telephone = Пізніше десять хвилин телефоном
join-what-once = Запрошення відкривається один раз. Після третього кроку цю сторінку відкривають лише ваші власні ключі.
join-begin = Почати
join-read-again = Прочитати ще раз
join-kit = Комплект відновлення для керівництва, надрукований і перевірений
join-kit-later = Аркуш паперу для сейфа
join-kit-done = Код перевірки введено з паперу.
join-kit-make = Комплект повертає вашій організації доступ, коли всі ключі втрачено. Надрукуйте його; потім керівництво вводить із паперу код перевірки.
join-kit-begin = Створити комплект
join-kit-show = Показати аркуш
join-kit-again = Створити інший комплект
join-proof = Код перевірки
join-proof-hint = Зі смужки внизу паперу. Він доводить, що папір можна прочитати.
join-proof-wrong = Це не той код, що на папері. Погляньте ще раз: у ньому немає літер I та O.
join-proof-go = Далі
join-key = Ключ для цього пристрою
join-key-later = Ключ доступу або надрукований ключ розблокування
join-key-done = Він справді відкрив ваші ключі.
join-key-what = Ключ доступу відкриває ключі організації { $organisation } на цьому пристрої: пальцем, обличчям або кодом пристрою.
join-key-go = Створити ключ доступу
join-key-none = На цьому пристрої немає ключа доступу
join-key-paper = Тоді візьміть надрукований ключ розблокування. Його показують один раз; надрукуйте його і тримайте поруч, окремо від комплекту відновлення.
join-key-paper-go = Створити надрукований ключ розблокування
join-key-second = Другий пристрій можна додати пізніше, у розділі «Організація».
join-words = Вісім слів, телефоном
join-words-later = Десять хвилин з офісом мережі
join-words-ring = Зателефонуйте до офісу мережі на номер із підписаної угоди, а не на номер із повідомлення.
join-words-turn = Ви читаєте перше слово, вони — друге, і так по черзі.
join-words-why = Це доводить, що ключі, які вони бачать, ваші і що ніхто не підставив інших.
join-words-done = Ви їх порівняли, і всі вісім збіглися.
join-words-again = Показати слова ще раз
join-sign = Мережа підписує
join-sign-later = Після цього ви — учасник мережі
join-sign-wait = Відповідальна особа мережі підписує після того самого дзвінка. Ця сторінка тоді сама піде далі; її можна й закрити.
join-sign-ask = Перевірити зараз
join-unclear = Щось незрозуміло? Запитайте в офісі, коли телефонуватимете. Там бачать, на якому ви кроці, і більше нічого.
words-you = { $number }, ви
words-they = { $number }, вони
words-match = Усі вісім збігаються
words-differ = Вони не збігаються
differ-title = Слова не збігаються
differ-ring-off = Скажіть про це й покладіть слухавку. Це може бути помилка: зателефонуйте ще раз і читайте повільно. Якщо хоч одне слово знову інше, зупиніться тут.
differ-destroyed = Тоді ці ключі знищать і ніколи не підпишуть. Офіс надішле нове запрошення.
differ-again = Пробуємо ще раз
differ-stop = Зупинитися тут

device-name = Назва цього пристрою
device-name-hint = Щоб упізнати його у списку, наприклад «Стіл в офісі».
device-name-usual = Цей комп’ютер
device-paper = На папері
device-passkey = Ключ доступу
device-printed = Надрукований ключ
device-since = З { $date }
printed-once = Це показують один раз. Надрукуйте зараз.
printed-use = Щоб розблокувати, виберіть «Мого ключа доступу тут немає» і введіть його.
printed-address = У браузері, який ще не знає вашої мережі, відкрийте цю адресу:
printed-code = Та сама адреса як код для телефону
printed-keep = Тримайте його там, куди маєте доступ лише ви. Хто його має, може відкрити ваші перенаправлення.
printed-not-kit = Це не комплект відновлення. Комплект залишається в керівництва.
printed-done = Він у мене на папері

## The kit

kit-title = Комплект відновлення
kit-back = Назад до приєднання
kit-made = Створено: { $date }
kit-check-by = Перевірити до: { $date }
kit-key = Ключ
kit-for = Для чого він
kit-for-contact = Щоб призначити нову контактну особу, коли попередньої немає
kit-for-open = Щоб знову відкрити ваші перенаправлення, коли втрачено всі ключі доступу
kit-for-stop = Щоб зупинити зміну, про яку ви не просили
kit-not = Чого він не може
kit-not-sign-in = Увійти або відповісти на перенаправлення
kit-not-secret = Щось відкрити таємно: кожне використання бачать усі учасники
kit-not-again = Бути надрукованим удруге
kit-who = Хто його зберігає
kit-who-head = Керівництво, на папері, у закритому конверті в сейфі. Не контактна особа. Без фото, без копій, без пошти.
kit-lost = Якщо його втрачено
kit-lost-office = Одразу повідомте офіс мережі. З самим лише конвертом ніхто не прочитає ваших перенаправлень непомітно.
kit-kept-by = Зберігає
kit-closed-on = Закрито (дата), підпис
kit-tear = Відірвати тут
kit-proof = Код перевірки:
kit-proof-what = Введіть його на кроці 2: він доводить, що цей папір можна прочитати. Він нічого не відкриває. Потім викиньте цю смужку.

## Members, for a steward

joining-lead = { $count ->
    [0] Зараз ніхто не приєднується.
    [one] Приєднується { $count } організація. { $mine ->
        [0] На вас ніхто не чекає.
       *[other] На вас чекає { $mine }.
    }
    [few] Приєднуються { $count } організації. { $mine ->
        [0] На вас ніхто не чекає.
       *[other] На вас чекає { $mine }.
    }
    [many] Приєднується { $count } організацій. { $mine ->
        [0] На вас ніхто не чекає.
       *[other] На вас чекає { $mine }.
    }
   *[other] Приєднується { $count } організації. { $mine ->
        [0] На вас ніхто не чекає.
       *[other] На вас чекає { $mine }.
    }
}
joining-title = Приєднання
joining-invited = Запрошено
joining-enrolled = Ключі створено
joining-admitted = Прийнято
joining-closed = Закрито
joining-closed-list = Закриті запрошення ({ $count })
joining-where = { $country } · підписано { $signed } з { $needed }
joining-you = Порівняйте слова й підпишіть
joining-steward = Чекає на іншу відповідальну особу
joining-open-until = Чекає на них до { $day } ({ $left })
joining-quiet = Ви бачите, хто приєднується і чиї які ключі. Їхні перенаправлення для вас закриті.
invite = Запросити організацію
invite-name = Назва організації
invite-mail = Електронна адреса керівництва
invite-country = Країна
invite-zone = Часовий пояс
invite-type = Тип
invite-go = Створити запрошення
invite-link = Посилання-запрошення
invite-link-once = Передайте це посилання самі. Отримувач: { $name }. Його показують один раз, і відкривається воно один раз.
invite-again = Посилання показують один раз. Якщо його загублено, відкличте запрошення і зробіть нове.
invite-withdraw = Відкликати
invite-withdraw-title = Відкликати запрошення для { $name }?
invite-withdraw-what = Його посилання одразу перестане працювати.
members-title = Учасники
members-none = Жодна організація ще не є учасником.
members-keys = Ключі з { $date }
admission-signatures = { $needed ->
    [1] { $signed ->
        [0] Ваш підпис приймає її.
       *[other] Підписано.
    }
    [one] Підписи відповідальних осіб: { $signed } з { $needed }.
    [few] Підписи відповідальних осіб: { $signed } з { $needed }.
    [many] Підписи відповідальних осіб: { $signed } з { $needed }.
   *[other] Підписи відповідальних осіб: { $signed } з { $needed }.
}
admission-compare = Порівняти вісім слів
admission-ring = Зателефонуйте керівництву організації на номер із підписаної угоди, а не на номер із повідомлення.
admission-say = Скажіть: «Прочитайте мені своє перше слово». Потім прочитайте друге, і так по черзі.
admission-means = Підпис каже кожному учаснику: ці ключі належать цій організації, і для них можна запечатувати перенаправлення.
admission-sign = Усі вісім збігаються: підписати
admission-sure = Підписати: { $organisation }?
admission-sure-what = Ви зателефонували за номером із підписаної угоди й почули кожне з восьми слів від керівника. Це не можна скасувати.
admission-sure-go = Так, підписати
admission-by-name = Підписано вашим власним ключем, поіменно, де це бачить кожен учасник.
admission-signed = Ви підписали. Ще має підписати інша відповідальна особа.
admission-done = Прийнято. Для цієї організації можна запечатувати перенаправлення.
admission-so-far = Дотепер
admission-invited = Запрошено
admission-enrolled = Комплект перевірено, ключі створено
admission-admitted = Прийнято
admission-quiet = { $needed ->
    [1] Для організації { $organisation } нічого не можна запечатати, доки не підпише відповідальна особа. Підпис не можна забрати назад.
    [one] Для організації { $organisation } нічого не можна запечатати, доки не підпише { $needed } відповідальна особа. Підпис не можна забрати назад.
    [few] Для організації { $organisation } нічого не можна запечатати, доки не підпишуть { $needed } відповідальні особи. Підпис не можна забрати назад.
    [many] Для організації { $organisation } нічого не можна запечатати, доки не підпише { $needed } відповідальних осіб. Підпис не можна забрати назад.
   *[other] Для організації { $organisation } нічого не можна запечатати, доки не підпише { $needed } відповідальної особи. Підпис не можна забрати назад.
}
admission-differ = Це може бути помилка: прочитайте ще раз, повільно. Якщо хоч одне слово знову інше, можливо, між вами хтось стоїть.
admission-differ-stop = Якщо зупинитися, нічого не буде підписано, а запрошення закриється. Тоді зателефонуйте керівництву на інший номер, перш ніж запрошувати знову.
admission-once-more = Прочитати ще раз
admission-stop = Зупинити це приєднання

## Network and organisation

network-lead = Хто кому може перенаправляти і відколи відомі ключі.
network-quiet = З підписаного списку учасників, перевіреного на цьому пристрої.
member = Учасник
member-send = Надіслати їм перенаправлення
member-works = Коли вони працюють
member-days = Робочі дні
member-today = Сьогодні
member-today-works = Там робочий день
member-today-off = Там неробочий день
member-off = Найближчі вихідні дні
member-referrals = Перенаправлення
member-referrals-none = Між вами й ними нічого не триває.
member-offers = Їхні послуги в довіднику
member-offers-none = Під цією назвою послуг немає.
member-offers-country = Усі послуги ({ $country })
organisation-about = У списку учасників
devices-title = Ваші ключі
devices-lead = Що відкриває вам робочий простір.
devices-one = У вас лише один ключ. Додайте другий, щоб втрата пристрою не стала проблемою.
devices-add = Додати ключ доступу
devices-add-passkey = Створити ключ доступу
devices-add-printed = Створити надрукований ключ розблокування
devices-printed = Для пристрою без ключа доступу або про запас. Його показують один раз.

## The directory

directory-services = Наші служби
directory-find = Пошук
directory-organisation = Наша організація
directory-waiting = Зміни, що чекають
directory-kept = Як його ведуть
directory-mappings = Картування
directory-services-lead = Що ви ведете в довіднику. Інші на це покладаються: час від часу підтверджуйте, що це й досі правильно.
directory-services-office = Що офіс мережі сам веде в довіднику. Учасники ведуть своє.
directory-services-quiet = Записи довідника не запечатано: у кожному вказано, хто може його читати.
directory-none = Тут іще нічого немає. Додайте першу службу.
directory-add = Додати службу
directory-still-right = Досі правильно
directory-still-right-title = Чи все це досі правильно?
directory-still-right-what = Ваше слово стосується всього нижче. Після цього читачі бачать сьогоднішню дату як день останнього підтвердження.
directory-still-right-go = Усе це правильно
directory-still-right-change = Щось змінилося
directory-still-right-changed = Це змінилося, поки ви дивилися. Погляньте ще раз.
directory-confirmed = Підтверджено: { $date }
directory-confirmed-now = Підтверджено сьогодні: { $name }.
directory-confirmed-not = Скасовано: { $name }. Знову діє попереднє підтвердження.
directory-due = Треба підтвердити
directory-expired = Треба підтвердити: у відкритому доступі більше не видно
directory-change-waits = Зміна чекає на офіс
directory-new-waits = Нове: чекає на офіс
directory-came-back = Офіс повернув

directory-new = Нова служба
directory-one = Послуга
directory-new-lead = Позначене обов’язкове. Решта допомагає людям вибрати.
directory-waits-new = З { $date } це чекає на офіс мережі. Більше ніхто цього ще не бачить.
directory-waits-change = З { $date } ця зміна чекає на офіс мережі. Інші поки що бачать попередню версію, крім того, що ви приховали: це вже приховано.
directory-waits-removal = З { $date } вилучення чекає на офіс мережі. До того службу бачить лише офіс.
directory-removal-over = Служба має лишитися: скасувати вилучення
directory-removal-over-needed = Вилучення цієї служби чекає на офіс. Щоб зберегти, позначте, що служба має лишитися.
directory-came-back-on = { $date } офіс мережі повернув це:
directory-came-back-form = Написане вами стоїть нижче у формі. Змініть його і збережіть ще раз.
directory-came-back-removal = Це мали вилучити. Воно досі є, і бачить його лише офіс. Щоб показати знову, скажіть нижче, хто може це читати.
directory-came-back-organisation = Офіс мережі повернув те, що ви написали про свою організацію.
directory-came-back-look = Чому
directory-leave = Залишити як було
directory-leave-title = Залишити як було?
directory-leave-what = Написане вами тоді зникне. Інші й далі бачитимуть те, що бачать зараз.
directory-left = Залишено як було: { $name }.
directory-removal-left = { $name } лишається, і бачить це лише офіс мережі: щоб показати знову, вкажіть у формі, хто може це читати.
directory-take-back-change = Скасувати зміну
directory-take-back-removal = Скасувати вилучення
save = Зберегти
saved = Збережено.
directory-kept-public = Збережено: { $name }. Тепер це можуть читати всі.
directory-kept-members = Збережено: { $name }. Тепер це можуть читати учасники.
directory-kept-coordinator = Збережено: { $name }. Це можете читати лише ви й офіс мережі.
directory-kept-waits = { $name }: чекає на офіс мережі. Інші побачать це, коли офіс пропустить.
directory-public-page = Переглянути її публічну сторінку
directory-remove = Вилучити цю службу
directory-remove-title = Вилучити: { $name }?
directory-remove-what = Вона зникне з довідника разом зі своїми місцями: ні загал, ні учасники її більше не знайдуть. Там, де офіс мережі спершу переглядає зміни, вона зникне, коли офіс це пропустить.
directory-remove-go = Вилучити
directory-remove-not = Залишити
directory-removed = Вилучено: { $name }.
directory-removal-waits = Вилучення чекає на офіс мережі: { $name }.

## A service: its parts, with what each means

directory-part-about = Служба
directory-part-kinds = Яку допомогу вона надає
directory-part-kinds-what = Форми допомоги: що людина тут отримує.
directory-part-reach = Де вона і як з нею зв’язатися
directory-part-reach-what = Службі, яку бачать усі, потрібен хоча б один спосіб зв’язку: номер, електронна адреса або вебсайт.
directory-part-victims = Для кого
directory-part-victims-what = Групи потерпілих: після яких злочинів вона допомагає і для яких людей призначена. Якщо нічого не вибрано, це означає всіх, після будь-якого злочину.
directory-part-routes = Як люди її знаходять
directory-part-routes-what = Хто перенаправляє туди людей або чи можуть вони прийти самі.
directory-part-receive = Як люди отримують допомогу
directory-part-receive-what = Яким способом, якою мовою, коли, де і скільки це коштує.
directory-part-capacity = Скільком людям вона може допомогти
directory-part-capacity-what = Місткість: скільки місць є зараз і щонайбільше.
directory-part-workers = Хто там працює
directory-part-workers-what = Штатні працівники й волонтери, скільки їх і як вони навчені.
directory-part-funding = Хто платить
directory-part-funding-what = Звідки гроші на роботу служби.

directory-field-name = Назва
directory-field-description = Що вона робить
directory-field-description-hint = Кілька простих речень для того, хто ніколи про неї не чув.
directory-field-next_step = Наступний крок
directory-field-next_step-hint = Що спершу робить людина, якій це потрібно. Наприклад: зателефонувати, документи не потрібні.
directory-field-written_in = Мова тексту
directory-field-translations = Іншими мовами
directory-field-translations-hint = Хто читає однією з цих мов, бачить це своєю.
directory-translation-language = Мова
directory-translation-add = Додати мову
directory-translation-remove = Прибрати
directory-field-circle = Хто може це читати
directory-field-kinds = Види допомоги
directory-field-crimes = Злочини
directory-field-crimes-hint = Залиште порожнім, якщо вона допомагає після будь-якого злочину.
directory-field-crime_tags = Обставини злочину
directory-field-groups = Люди
directory-field-ages = Вік
directory-field-routes = Як люди туди потрапляють
directory-field-ways = Як надають допомогу
directory-field-languages = Мови
directory-field-interpreters = Перекладачі
directory-field-phones = Номери телефону
directory-field-email = Електронна адреса
directory-field-website = Вебсайт
directory-field-hours = Години
directory-field-zone = Часовий пояс цих годин
directory-field-places = Місця
directory-field-countries = Країни, де вона працює
directory-field-regions = Частини країни
directory-field-regions-hint = По одній на рядок. Залиште порожнім, якщо вона працює в усій країні.
directory-field-abroad = Через кордони
directory-field-fee = Вартість
directory-field-intake = Прийом людей
directory-field-capacity = Місткість
directory-field-workers = Працівники
directory-field-training = Теми навчання
directory-field-funding = Джерела грошей

directory-interpreters = Для інших мов приходять перекладачі
directory-ages-youngest = Наймолодший вік
directory-ages-oldest = Найстарший вік
directory-phone-number = Номер
directory-phone-label = Для чого він
directory-phone-abroad = Можна телефонувати з-за кордону
directory-phone-circle-same = Хто може читати послугу
directory-phone-add = Додати номер
directory-phone-remove = Вилучити цей номер
directory-from-abroad-yes = можна телефонувати з-за кордону
directory-from-abroad-no = не можна телефонувати з-за кордону
hours-days = Дні
hours-day-and-night = Цілодобово
hours-opens = Від
hours-closes = До
hours-next-day = Це закінчується наступного дня.
hours-add = Додати години
hours-remove = Вилучити ці години
hours = { $days }, { $opens } – { $closes }
hours-always = { $days }, цілодобово
days-from-to = { $first } – { $last }
every-day = Щодня
directory-place-name = Як воно називається
directory-place-disclosure = Наскільки точно його показувати?
directory-place-withheld = адресу приховано
directory-place-withheld-why = Про таємне місце не питаємо ні адреси, ні міста, ні країни: чого не записано, того не можна дізнатися. Люди спершу телефонують.
directory-place-area-why = Вулиці та індексу не питаємо: зберігають і показують лише місто або регіон.
directory-place-street = Вулиця і номер будинку
directory-place-postal_code = Поштовий індекс
directory-place-town = Місто
directory-place-region = Регіон
directory-place-country = Країна
directory-place-point = Точка на карті
directory-place-point-what = У градусах, як на карті. Без точки місце є у списку, але не на карті.
directory-place-latitude = Градуси північної широти
directory-place-longitude = Градуси східної довготи
directory-place-access = Для тих, кому це потрібно
directory-place-add = Додати місце
directory-place-remove = Вилучити це місце
directory-capacity-now = Зараз
directory-capacity-most = Щонайбільше
directory-as-of = Станом на
directory-workers-people = Люди
directory-workers-full_posts = У перерахунку на повні ставки
directory-workers-hours_before = Години навчання до початку роботи
directory-workers-hours_a_year = Години навчання на рік
directory-figure = { $name }: { $value }
directory-figure-of = { $name }: { $value } з { $most }

## What others will see

directory-preview-public = Що побачить загал
directory-preview-members = Що побачать учасники
directory-preview-who = Хто бачить
directory-preview-none-public = Загал нічого з цього не бачить.
directory-preview-none-members = Учасники нічого з цього не бачать. Бачите лише ви й офіс мережі.
directory-preview-failed = Попередній перегляд не вдалося оновити.
directory-eyes-public = Загал
directory-eyes-members = Учасники
directory-no-name = Без назви
directory-card-more = Докладніше

directory-changed-title = Тим часом хтось це змінив
directory-changed-what = Те, що ви написали, досі нижче. Ці поля відрізняються. Нічого не збережуть, доки ви не вирішите.
directory-changed-theirs = Нова версія
directory-changed-mine = Що написали ви
directory-changed-keep = Далі з тим, що написано мною
directory-changed-take = Узяти нову версію
directory-no-difference = Немає відмінностей, які побачив би читач.
directory-nothing = Нічого
directory-before = Раніше
directory-after = Тепер

## Finding

directory-find-title = Знайти службу
directory-find-lead = У всьому довіднику, разом із тим, що лише для учасників.
directory-find-words = Слова
directory-find-country = Країна
directory-find-kind = Вид допомоги
directory-find-language = Мова
directory-find-open = Працює зараз
directory-find-free = Безоплатно
directory-find-abroad = Є номер для дзвінків з-за кордону
directory-find-go = Знайти
directory-find-begin = Напишіть, що потрібно людині, або виберіть країну чи вид допомоги, а потім шукайте. Якщо нічого не вибрано, ви бачите весь довідник.
directory-any = Не важливо
directory-found = { $count ->
    [0] Нічого не знайдено
    [one] { $count } служба
    [few] { $count } служби
    [many] { $count } служб
   *[other] { $count } служби
}
directory-found-none = Жодна служба в довіднику не відповідає всьому цьому.
directory-found-none-less = Вимагайте менше: спершу приберіть мову або «Працює зараз».
directory-found-none-ask = Або запитайте учасника в цій країні: тамтешня контактна особа знає те, чого немає в довіднику. Надішліть запит про інформацію.
directory-found-more = Показати більше

## Our organisation, and how the directory is kept

directory-organisation-lead = Як вашу організацію названо над її службами. Це можуть читати всі.
directory-organisation-name = Назва
directory-organisation-description = Що ви робите
directory-kept-lead = Що діє для кожного запису мережі.
directory-kept-review = Зміни учасників чекають на офіс
directory-kept-review-what = Тоді відповідальна особа мережі переглядає кожну зміну, перш ніж її побачать інші. Те, що щось приховує, діє одразу.
directory-kept-confirm = Запитати знову через (днів)
directory-kept-confirm-what = Відтоді запис позначено, і в списках він опускається нижче.
directory-kept-expire = Потім приховати від загалу через (днів)
directory-kept-expire-what = Учасники його й далі бачать.
directory-waiting-lead = Що змінили учасники. Інші побачать це, коли ви пропустите.
directory-waiting-none = Ніщо не чекає.
directory-waiting-quiet = Ви вирішуєте щодо того, що можуть читати всі. Перенаправлення для вас закриті.
directory-waits-since = чекає з
directory-is-new = Це нове.
directory-is-removal = Це мають вилучити, разом із місцями.
directory-let = Пропустити
directory-send-back = Повернути
directory-send-back-title = Повернути: { $name }?
directory-send-back-what = Інші бачать те, що бачили раніше. Хто це написав, знову знайде текст разом із вашою причиною і зможе його змінити.
directory-send-back-reason = Що в цьому не так?
directory-send-back-reason-hint = Скажіть так, щоб це можна було виправити. Це читає контактна особа організації.
directory-send-back-go = Повернути це
directory-let-through = Пропущено: { $name }.
directory-sent-back = Повернуто: { $name }. Інші бачать те, що бачили раніше.
directory-doubles = Можливо, та сама послуга
directory-doubles-what = Два джерела однаково називають послуги, до яких звертаються тим самим способом. Скажіть, чи це та сама послуга. Ніщо з однієї ніколи не переходить до іншої; та, яку не показано, зберігається і лишається прихованою, доки ви не вирішите знову. Якщо місце однієї таємне, то де інша, бачите лише ви, доки не вирішите.
directory-doubles-none = Жодні дві не схожі.
directory-doubles-more = Коли про ці буде вирішено, залишиться ще: { $count }.
directory-doubles-feed = Потік даних { $name }
directory-doubles-same = Та сама: показати ту, яку дає { $source }
directory-doubles-not = Не та сама
directory-doubles-here = Те, що учасник або офіс веде тут, і далі показується.
directory-doubles-shown = { $name }: показано { $shown }, а не { $hidden }.
directory-doubles-apart = { $name }: { $one } і { $other } називають дві послуги.
directory-doubles-decided = Вирішено
directory-doubles-take-back = Показати обидві й запитати знову
directory-doubles-back = { $name }: обидві знову показано.
directory-doubles-unlike = Вони більше не схожі. Подивіться ще раз.
directory-left-service = Того, що показували замість цього, вже немає, або його бачить менше людей. Це бачите лише ви, доки не вирішите.
directory-left-place = Це може бути послуга, місце якої таємне. Де вона, бачите лише ви, доки не вирішите.
directory-left-show = Показати
directory-left-show-place = Показати, де це
directory-left-hide = Лишити прихованим
directory-left-hide-all = Приховати все
directory-left-shown = Знову показано: { $name }.
directory-left-stays = Лишається прихованим: { $name }.
country-doubts = Факти під сумнівом
country-doubts-what = Член мережі в країні каже, що ці факти публічних сторінок неправильні. Ви вирішуєте, чи всі їх читають.
country-doubts-none = Жоден факт не під сумнівом.
country-hide = Приховати від усіх
country-show = Показувати далі
country-hidden = Приховано: { $fact }.
country-shown = Показується: { $fact }.
country-hidden-facts = Приховані факти
country-show-again = Показати знову
country-decided = Що вирішено
country-decided-office = Офіс мережі
country-decided-hide = { $name }: приховано, { $time }
country-decided-show = { $name }: показується далі, { $time }
country-decided-undone = Скасовано: { $name }, { $time }
country-decided-undo = Скасувати
country-undone = Скасовано: { $fact }. Знову діє те, що було вирішено раніше.

## Facts about our country

directory-country = Наша країна
country-title = Що сказано про цю країну: { $country }
country-lead = Ці факти можуть читати всі на публічних сторінках. Скажіть про кожен, чи він правильний.
country-none = Про цю країну не відомо жодного факту.
country-right = Це правильно
country-not-right = Це неправильно
country-take-back = Скасувати
country-wrong-title = Що правильно? { $fact }
country-wrong-hides = Відтоді цього ніхто не читає на публічних сторінках, доки офіс мережі не перегляне. Ви можете це скасувати.
country-wrong-stays = Ці відомості показують далі, доки офіс мережі не вирішить. Офіс читає те, що ви пишете. Ви можете це скасувати.
country-wrong-correct = Що правильно?
country-wrong-reason = Де це написано?
country-wrong-reason-hint = Закон, сторінка органу влади або звідки ви це знаєте.
country-wrong-go = Сказати, що це неправильно
country-unconfirmed = Ніхто там цього не підтвердив
country-confirmed = Підтверджено: { $date }
country-wrong = Названо неправильним ({ $date }): загал цього не бачить
country-doubted = Названо неправильним ({ $date }): усі ще це бачать
country-said-right = Підтверджено: { $fact }.
country-said-wrong = Названо неправильним: { $fact }. Загал цього більше не бачить.
country-said-doubted = Названо неправильним: { $fact }. Вирішує офіс мережі.
country-said-nothing = Скасовано: { $fact }.
country-said-correct = Правильно:
country-as-of = Станом на { $date }
country-quiet = Коли джерело змінюється, ваше слово втрачає чинність, і про це питають знову.
country-yes = Так
country-no = Ні
country-line-inactive = Не працює
country-fact-numbered = { $name } { $number }
country-fact-emergency_general = Номер екстреної допомоги
country-fact-emergency_police = Поліція
country-fact-emergency_ambulance = Швидка допомога
country-fact-emergency_fire = Пожежна служба
country-fact-helpline_116006 = Європейська гаряча лінія для потерпілих, 116 006
country-fact-national_helpline = Національна гаряча лінія
country-fact-compensation_authority = Хто вирішує щодо компенсації
country-fact-compensation_legal_basis = Закон про компенсацію
country-fact-compensation_time_limit = Строк для заяви про компенсацію
country-fact-compensation_police_report_required = Для компенсації потрібна заява в поліцію
country-fact-compensation_assisting_authority = Хто допомагає із заявою за кордон
country-fact-compensation_deciding_authority = Хто вирішує щодо заяви з-за кордону
country-fact-terrorism_contact_point = Контактний пункт після терористичного акту
country-fact-official_languages = Офіційні мови
country-fact-eu_member = Член Європейського Союзу

## National mappings: services are asked to describe themselves

mapping-title = Картування
mapping-title-lead = Попросіть служби країни описати себе, внесіть їхні відповіді до довідника й опублікуйте те, що з цього вийшло.
mapping-quiet = Ніщо тут не називає потерпілих. Те, що служба почала й не надіслала, залишається в неї.
mapping-none = Картувань іще немає. Відкрийте перше: назвіть країну й останній день для відповіді.
mapping-open = Відкрити картування
mapping-nobody = Ще нікого не запитано
mapping-standing = Відповіли: { $answered } з { $all }, у довіднику: { $taken }
mapping-open-until = Відкрито до { $date }
mapping-closed-on = Закрито: { $date }

mapping-new = Нове картування
mapping-one = Одне картування
mapping-answer-one = Відповідь
mapping-new-lead = Назву й останній день можна змінити пізніше.
mapping-field-country = Країна
mapping-field-title = Назва
mapping-field-title-example = Її читають служби й усі інші. Наприклад: Підтримка потерпілих: { $country }, { $year }
mapping-field-closes = Останній день для відповіді
mapping-field-closes-what = Картування закриється, коли цей день закінчиться. Коли мине половина часу, тим, хто не відповів, нагадають.
mapping-open-go = Відкрити
mapping-opened = Відкрито: { $title }. Тепер запросіть служби.

mapping-invite = Запросити служби
mapping-invite-what = Кожна отримає лист із власним посиланням і відповість там: без облікового запису, без пароля.
mapping-invite-lines = Служби
mapping-invite-lines-what = По одній на рядок: назва, кома, електронна адреса. Можна вставити список із таблиці. Після ще однієї коми може стояти мова.
mapping-invite-read = { $count ->
    [one] Буде запитано { $count } службу:
    [few] Буде запитано { $count } служби:
    [many] Буде запитано { $count } служб:
   *[other] Буде запитано { $count } служби:
}
mapping-invite-wrong = { $count ->
    [one] У цих рядках немає назви чи електронної адреси або мова невідома: { $lines }.
    [few] У цих рядках немає назви чи електронної адреси або мова невідома: { $lines }.
    [many] У цих рядках немає назви чи електронної адреси або мова невідома: { $lines }.
   *[other] У цих рядках немає назви чи електронної адреси або мова невідома: { $lines }.
}
mapping-invite-twice = Уже є вище, а на кожну адресу надходить один лист: рядок { $lines }
mapping-invite-language = Мова
mapping-invite-language-what = Мова листа і спершу форми. Для кожного рядка, у якому її не названо.
mapping-invite-go = Надіслати запрошення
mapping-invited = { $count ->
    [one] Запитано { $count } службу. Листи вже в дорозі.
    [few] Запитано { $count } служби. Листи вже в дорозі.
    [many] Запитано { $count } служб. Листи вже в дорозі.
   *[other] Запитано { $count } служби. Листи вже в дорозі.
}

mapping-figures = { $count ->
    [one] Як далеко все зайшло: { $count } служба
    [few] Як далеко все зайшло: { $count } служби
    [many] Як далеко все зайшло: { $count } служб
   *[other] Як далеко все зайшло: { $count } служби
}
mapping-state-invited = Запрошено
mapping-state-opened = Відкрито
mapping-state-begun = Розпочато
mapping-state-answered = Є відповідь
mapping-state-declined = Не бере участі
mapping-taken = У довіднику
mapping-filled = Про що є щось у відповідях
mapping-of = { $count } з { $all }
mapping-dimension-assistance = Форми допомоги
mapping-dimension-victims = Групи потерпілих
mapping-dimension-finding = Як потерпілі знаходять службу
mapping-dimension-receiving = Як вони отримують допомогу
mapping-dimension-capacity = Місткість
mapping-dimension-workers = Працівники та їхнє навчання
mapping-dimension-funding = Фінансування

mapping-services = Служби
mapping-services-none = Жодної служби ще не запитано.
mapping-no-mail = З паперу
mapping-is-asked = Запитано: { $date }
mapping-is-reminded = Нагадано: { $date }
mapping-is-answered = Відповідь: { $date }, ще не в довіднику
mapping-is-taken = У довіднику з { $date }
mapping-is-newer = Надіслано знову: у довіднику попередня версія
mapping-is-declined = Більше не питаємо
mapping-show = Показати
mapping-show-all = Усі служби
mapping-show-awaited = Ті, що не відповіли
mapping-show-to_take = Відповіді, яких немає в довіднику
mapping-show-none = Таких немає.
mapping-remind = { $count ->
    [one] Нагадати { $count } службі, яка не відповіла
    [few] Нагадати { $count } службам, які не відповіли
    [many] Нагадати { $count } службам, які не відповіли
   *[other] Нагадати { $count } службам, які не відповіли
}
mapping-reminded = { $count ->
    [0] Нікому не нагадано: кожна служба отримала лист за останні два дні.
    [one] Нагадано { $count } службі. Хто отримав лист за останні два дні, не отримає нового.
    [few] Нагадано { $count } службам. Хто отримав лист за останні два дні, не отримає нового.
    [many] Нагадано { $count } службам. Хто отримав лист за останні два дні, не отримає нового.
   *[other] Нагадано { $count } службам. Хто отримав лист за останні два дні, не отримає нового.
}
mapping-type-in = Ввести відповідь із паперу
mapping-type-in-lead = Вона може бути такою ж неповною, як папір. Позначене треба заповнити, перш ніж її буде внесено до довідника.
mapping-typed = Збережено: { $name }.

mapping-back = Назад до картування
mapping-back-answer = Назад до відповіді
mapping-answer-mail = Електронна адреса
mapping-answer-language = Мова
mapping-answer-asked = Запитано
mapping-answer-typed = Введено
mapping-answer-reminded = Востаннє нагадано
mapping-answer-sent = Відповідь
mapping-answer-taken = Внесено до довідника
mapping-says = Що в ній сказано
mapping-says-nothing = Відповіді ще немає.
mapping-says-begun = Відповідь розпочато. Її можна буде прочитати, коли служба її надішле.
mapping-says-declined = Служба не бере участі. Нічого від неї тут не зберігають.
mapping-newer-what = Служба надіслала відповідь знову. У довіднику досі те, що було в попередній.
mapping-lacking = Перш ніж внести до довідника:
mapping-take = Внести до довідника
mapping-take-again = Внести нову версію
mapping-put-right = Виправити
mapping-see-service = Її запис у довіднику
mapping-taken-now = Тепер у довіднику: { $name }.
mapping-taken-waits = { $name }: чекає на офіс мережі. Інші побачать це, коли офіс пропустить.
mapping-link = Посилання, щоб передати
mapping-link-what = Для служби, яка не отримала листа. До { $date } може відповідати кожен, хто має посилання. Попередні посилання й далі діють.
mapping-link-make = Створити посилання
mapping-link-once = Посилання, показане один раз
mapping-links-open = { $count ->
    [one] { $count } посилання працює, найновіше від { $made }. Працює до { $date }.
    [few] { $count } посилання працюють, найновіше від { $made }. Працюють до { $date }.
    [many] { $count } посилань працюють, найновіше від { $made }. Працюють до { $date }.
   *[other] { $count } посилання працюють, найновіше від { $made }. Працюють до { $date }.
}
mapping-links-again = Посилання не можна показати ще раз. Якщо його загублено, зробіть інше.
mapping-links-withdraw = Відкликати всі посилання
mapping-links-withdraw-title = Відкликати всі посилання для { $name }?
mapping-links-withdraw-what = Вони одразу перестануть працювати, і ті, що в листах. Відповідь залишиться. Нагадування поштою несе нове посилання: якщо адреса хибна, краще вийміть службу з картування.
mapping-links-withdrawn = Жодне посилання для { $name } більше не працює
mapping-take-out = Вилучити з картування
mapping-take-out-title = Вилучити: { $name }?
mapping-take-out-what = Посилання цієї служби перестануть діяти, а її відповідь тут буде видалено. Те, що є в довіднику, там і залишиться.
mapping-take-out-go = Вилучити
mapping-taken-out = Вилучено: { $name }.

mapping-snapshots = Що можуть читати всі
mapping-snapshots-what = Знімок показує, що бачить загал певного дня з усього, що внесено. Потім його ніщо не змінює.
mapping-publish = Опублікувати знімок
mapping-publish-first = Спершу внесіть якусь відповідь до довідника: тоді буде що публікувати.
mapping-publish-title = Опублікувати так, як є сьогодні?
mapping-publish-what = Кожен зможе читати й завантажувати це з публічних сторінок, назавжди: забрати назад не можна. Того, що можуть читати лише учасники, там немає.
mapping-publish-go = Опублікувати
mapping-published = { $count ->
    [one] Опубліковано: знімок { $number }, { $count } служба.
    [few] Опубліковано: знімок { $number }, { $count } служби.
    [many] Опубліковано: знімок { $number }, { $count } служб.
   *[other] Опубліковано: знімок { $number }, { $count } служби.
}
mapping-snapshot = { $count ->
    [one] Знімок { $number }: { $count } служба
    [few] Знімок { $number }: { $count } служби
    [many] Знімок { $number }: { $count } служб
   *[other] Знімок { $number }: { $count } служби
}
mapping-compare = Що змінилося від знімка { $number }

mapping-ending = Назва і кінець
mapping-ending-open = Коли картування закрито, посилання більше не діють. Ви й далі можете вводити відповіді, вносити їх до довідника і публікувати.
mapping-ending-closed = Служби більше не можуть відповідати. Якщо останній день перенести на пізніше, знову зможуть. Через місяць після кінця адреси, посилання і ненадіслані відповіді буде забуто.
mapping-change = Змінити назву або останній день
mapping-changed = Збережено.
mapping-close = Закрити зараз
mapping-close-title = Закрити: { $title }?
mapping-close-what = Служби більше не зможуть відповідати, і нікому вже не нагадуватимуть. Його можна знову відкрити, перенісши останній день на пізніше.
mapping-close-go = Закрити
mapping-is-closed = Закрито. Служби більше не можуть відповідати.
mapping-remove = Видалити це картування
mapping-remove-title = Видалити: { $title }?
mapping-remove-what = Воно зникне з усіма відповідями, а його посилання перестануть діяти. Те, що є в довіднику, там і залишиться.
mapping-remove-go = Видалити
mapping-removed = Видалено: { $title }.

## The history of a service

directory-history = Історія змін
directory-history-back = Назад до служби
directory-history-none = Ще нічого не змінилося.
directory-history-silent = Щось, чого не бачить жоден читач.
directory-author-us = ваша організація
directory-author-steward = офіс мережі
directory-author-operator = потік даних
directory-author-program = програма
directory-way-import = з потоку даних
directory-way-mapping = у картуванні
directory-way-review = пропущено офісом
change-whole = Служба
change-place = Місце
change-confirmed = Сказано, що це досі правильно
change-confirmed-back = Скасовано це слово
change-list-support_kind = Види допомоги
change-list-crime = Злочини
change-list-crime_tag = Обставини злочину
change-list-victim_group = Люди
change-list-referral_route = Як люди туди потрапляють
change-list-support_mode = Як надають допомогу
change-list-abroad = Через кордони
change-list-fee = Вартість
change-list-intake = Прийом людей
change-list-training_topic = Теми навчання
change-list-funding_source = Джерела грошей
change-list-access_need = Для тих, кому це потрібно
change-field-name = Назва
change-field-description = Що вона робить
change-field-application_process = Наступний крок
change-field-content_language = Мова тексту
change-field-translations = Іншою мовою
change-field-visibility = Хто може це читати
change-field-minimum_age = Наймолодший вік
change-field-maximum_age = Найстарший вік
change-field-email = Електронна адреса
change-field-url = Вебсайт
change-field-interpretation_services = Перекладачі
change-field-phones = Номер телефону
change-field-schedules = Години
change-field-service_areas = Де вона працює
change-field-languages = Мова
change-field-funding = Джерела грошей
change-field-capacities = Місткість
change-field-workforce = Працівники
change-field-location-name = Назва місця
change-field-location-visibility = Хто може бачити місце
change-field-latitude = Градуси північної широти
change-field-longitude = Градуси східної довготи
change-field-disclosure = Наскільки точно показано місце
change-field-addresses = Адреса
change-field-accessibility = Для тих, кому це потрібно
change-part-number = номер
change-part-from_abroad = з-за кордону
change-part-description = для чого це
change-part-visibility = хто може це читати
change-part-extent = країна
change-part-name = назва
change-part-available = зараз
change-part-maximum = щонайбільше
change-part-headcount = люди
change-part-fte = повні ставки
change-part-initial_training_hours = години до початку роботи
change-part-annual_training_hours = години на рік
change-part-address_1 = вулиця
change-part-city = місто
change-part-state_province = регіон
change-part-postal_code = поштовий індекс
change-part-country = країна

## Today

today-lead = { $count ->
    [0] Сьогодні { $day }.
    [one] Сьогодні { $day }. На вас чекає { $count } перенаправлення{ $late ->
        [0] .
       *[other] , прострочено: { $late }.
    }
    [few] Сьогодні { $day }. На вас чекають { $count } перенаправлення{ $late ->
        [0] .
       *[other] , прострочено: { $late }.
    }
    [many] Сьогодні { $day }. На вас чекає { $count } перенаправлень{ $late ->
        [0] .
       *[other] , прострочено: { $late }.
    }
   *[other] Сьогодні { $day }. На вас чекає { $count } перенаправлення{ $late ->
        [0] .
       *[other] , прострочено: { $late }.
    }
}
today-needs-you = Чекає на вас
today-others-owe = Чекаємо на інших
today-going-on = Триває
today-resting = Відкладено
today-finished = Завершено ({ $count })
today-finished-title = Завершено
today-nothing = Ніщо на вас не чекає
today-next = Наступний термін — { $organisation }: { $said }.
today-nothing-next = Відкритих термінів немає.
today-show-all = Показати всі ({ $count })
today-find = Знайти перенаправлення
today-find-words = Шість знаків, організація або країна
today-since = Останній крок
today-since-any = Будь-коли
today-since-yesterday = Від учора
today-since-week = За останні 7 днів
today-since-month = За останні 30 днів
today-found = { $count ->
    [0] Нічого не знайдено.
    [one] Знайдено: { $count }.
    [few] Знайдено: { $count }.
    [many] Знайдено: { $count }.
   *[other] Знайдено: { $count }.
}
today-found-none = Перевірте знаки ще раз або виберіть довший час.
today-find-all = Показати все
today-aside = Швидкі дії
today-keys = Клавіші: J і K — вниз і вгору списком, Enter — відкрити.
send-a-referral = Надіслати перенаправлення
row-from = від { $organisation }
row-to = для { $organisation }
row-wakes = Поновиться: { $month }
row-last = Останній крок: { $day }
title-information = { $kind }: { $country }
title-unreadable = Не вдалося відкрити тут
title-not-loaded = Ще не завантажено
row-not-loaded = Вміст ще не надійшов: тут може бракувати обіцяної дати або повідомлення. Відкрийте, щоб побачити.
title-reach = Зв’язатися: { $name }
title-reach-by = Зв’язатися: { $name }, до { $when }
title-reach-again = Зв’язатися: { $name }, не раніше: { $when }
title-reach-not = Зараз не телефонуйте: { $name }
title-reach-waits = Очікується інший спосіб зв’язку: { $name }
broken-title = Не користуйтеся цими
withheld-title = Сервер цього не видав
newer-title = Можна прочитати після перезавантаження
broken-what = Їхні кроки не узгоджуються, тому нічого з них не показано. Зателефонуйте до іншої організації на номер, який ви знаєте, і повідомте офіс мережі.
undo = { $seconds ->
    [one] Скасувати ({ $seconds } секунда)
    [few] Скасувати ({ $seconds } секунди)
    [many] Скасувати ({ $seconds } секунд)
   *[other] Скасувати ({ $seconds } секунди)
}

done-enquiry = Надіслано.
done-accepted = Відповідь надіслано: ми можемо допомогти.
done-part_accepted = Відповідь надіслано: частково.
done-declined = Відповідь надіслано: ми не можемо допомогти.
done-redirect_proposed = Відповідь надіслано: могла б інша організація.
done-answered = Відповідь надіслано.
done-contact_failed = Занотовано: не вдалося зв’язатися.
done-withdrawn = Відкликано.
done-reached = Записано: зв’язок встановлено.
done-rested = Відкладено.
done-closed = Завершено.

## The next date

due-late = { $said } (запізнення: { $late })
due-left = { $said } ({ $left })
due-late-next = Запізнення: { $late }. Зараз небезпечно; найближчий безпечний час: { $when }
due-next = Зараз небезпечно; найближчий безпечний час: { $when }
due-ask = Поки ні з ким не зв’язуйтеся: спершу запитайте { $organisation }
due-acknowledge-mine = Підтвердити до { $when }
due-acknowledge-theirs = Вони підтвердять до { $when }
due-decide-mine = Відповісти до { $when }
due-decide-theirs = Вони відповідять до { $when }
due-settle_date-mine = Узгодити термін до { $when }
due-settle_date-theirs = Вони узгодять термін до { $when }
due-reply-mine = Відповісти на запитання до { $when }
due-reply-theirs = Вони відповідять на запитання до { $when }
due-hand_over-mine = Передати до { $when }
due-hand_over-theirs = Вони передадуть до { $when }
due-reach-mine = Зв’язатися з особою до { $when }
due-reach-theirs = Вони зв’яжуться з особою до { $when }
due-again-mine = Ще раз спробувати зв’язатися з особою, не раніше: { $when }
due-again-theirs = Вони ще раз спробують зв’язатися з особою, не раніше: { $when }
due-promised-mine = Перший контакт обіцяно до { $when }
due-promised-theirs = Вони обіцяли перший контакт до { $when }
due-find_way-mine = Знайти інший спосіб зв’язку з особою до { $when }
due-find_way-theirs = Вони шукають інший спосіб зв’язку з особою до { $when }
due-close-mine = Закінчиться автоматично: { $when }
due-close-theirs = Закінчиться автоматично: { $when }
due-wake-mine = Поновиться: { $when }
due-wake-theirs = Поновиться: { $when }
due-stop-mine = Зупиниться: { $when }
due-stop-theirs = Зупиниться: { $when }
next-acknowledge-mine = Ви підтверджуєте або відповідаєте
next-acknowledge-theirs = Вони підтверджують або відповідають
next-decide-mine = Ваша відповідь
next-decide-theirs = Їхня відповідь
next-settle_date-mine = Ви узгоджуєте термін
next-settle_date-theirs = Вони узгоджують термін
next-reply-mine = Ваша відповідь на запитання
next-reply-theirs = Їхня відповідь на запитання
next-hand_over-mine = Ви передаєте
next-hand_over-theirs = Вони передають
next-reach-mine = Ви зв’язуєтеся з особою
next-reach-theirs = Вони зв’язуються з особою
next-find_way-mine = Ви знаходите інший спосіб
next-find_way-theirs = Вони знаходять інший спосіб
next-close-mine = Закінчиться автоматично
next-close-theirs = Закінчиться автоматично
next-wake-mine = Поновиться
next-wake-theirs = Поновиться
next-stop-mine = Зупиниться
next-stop-theirs = Зупиниться

state-sent = чекає
state-delivered = чекає, відкрито
state-acknowledged = розглядають
state-asked = розглядають, є запитання без відповіді
state-accepted = відповідь: так
state-part_accepted = відповідь: частково
state-declined = відповідь: ні
state-redirected = відповідь: спробуйте іншу
state-handed_over = передано
state-contact_failed = передано, зв’язку ще немає
state-reached = зв’язок встановлено
state-in_support = зв’язок встановлено, надають підтримку
state-resting = відкладено
state-stopping = зупиняється
state-ended = завершено
end-answered = завершено: є відповідь
end-closed = завершено
end-recalled = забрано назад
end-withdrawn = відкликано
end-victim_declined = особа цього не захотіла

## A referral

referral = Перенаправлення
referral-not-shown = Це перенаправлення неможливо показати
stands = Стан: { $state }
section-enquiry = Про що питали раніше
section-known = Що треба знати спершу
known-unread-receiver = Запит тут не відкривається. Бракує того, що в ньому сказано про небезпеки, вік, дітей і мови. Запитайте організацію { $organisation }, перш ніж хтось зв’яжеться з особою.
known-unread-sender = Запит тут не відкривається. Бракує того, що в ньому сказано про небезпеки, вік, дітей і мови.
section-needed = Що потрібно
section-words = Власними словами
section-person = Особа
section-event = Що сталося
section-asked = Про що питають
section-safe = Як безпечно зв’язатися з особою
section-who = Хто ця особа
section-story = Історія, розказана один раз
section-story-form = Історія, словами особи
section-do-not-ask = Не питайте знову
section-plan = План
section-done = Уже зроблено
section-links = Дати й номери справ
section-extra = Лише з окремою згодою
enquiry-unreadable = Цей запит не вдалося відкрити на цьому пристрої. Організацію { $organisation } просять надіслати його ще раз.
sealed = Запечатано для вас і для організації { $organisation }. Ключі з { $date } не змінювалися.
sealed-more = Ніхто по дорозі не може цього прочитати. Перевірено на цьому пристрої о { $time } за підписаним списком учасників; кожен крок підписано, і порядок правильний.
holidays-unknown = Нам відомі не всі тамтешні святкові дні, наприклад регіональні: вони рахуються як робочі.

fact-needed = Потрібно
fact-by-date = До { $date }
fact-how = Як
fact-lives-in = Де живе
fact-place = { $region }, { $country }
fact-region = Частина країни
fact-age = Вік, стать
fact-age-only = Вік
fact-gender = Стать
fact-languages = Мови
fact-language-a-little = { $language } (трохи)
fact-interpreter = Усний переклад
fact-children = Діти
fact-access = Потрібно для участі
fact-safety = Безпека
fact-said = { $term }: { $value }
fact-worker-gender = З ким
fact-crime = Злочин
fact-crime-in = { $crime }, { $country }
fact-when = Коли
fact-context = Обставини
fact-ground = Підстава
fact-relation = З ким це сталося
fact-proceedings = Провадження
fact-claim = Заява про компенсацію
fact-deadline = Дата, яку не можна пропустити
fact-deadline-value = { $kind }: { $date }
fact-agreed = Згода
fact-agreed-value = { $answer }, до { $date }
fact-abroad = Дані за кордон
fact-note = Примітка
fact-date-reason = Чому цей термін
fact-about = Про що
fact-country = Країна
fact-answer-language = Мова відповіді
fact-to = Кому
fact-organisation = Назва
fact-network = Мережа
fact-type = Тип
fact-zone = Часовий пояс
fact-keys-since = Ключі з
fact-there-now = Там зараз
fact-hours = Коли
fact-their-time = Час особи
fact-hours-note = Про години
fact-say = Скажіть
fact-answerer = Хто може відповісти
fact-message = Повідомлення
fact-code-word = Кодове слово
fact-watched = Обережно
fact-never-use = Ніколи не використовуйте
fact-name-used = Як звертатися
fact-legal-name = Офіційне ім’я
fact-born = Дата народження або вік
fact-place-or-address = Місце або адреса
fact-beside = Хто поруч
fact-careful = Обережно
watched = Цим пристроєм користуються або можуть за ним стежити інші
word-means = «{ $word }» означає: { $meaning }
beside-offender = Можливо, саме ця людина це зробила. Не зв’язуйтеся.
beside-offender-named = Не зв’язуйтеся: { $name }. Можливо, саме ця людина це зробила.
beside-name = Ім’я і номер
beside-kind = Хто це

## Steps

bar-answer = Що ви можете зробити
bar-usual = { $worker } зателефонує (до { $day }).
bar-usual-written = { $worker } напише (до { $day }).
bar-usual-what = хто зателефонує і до коли
bar-usual-what-written = хто напише і до коли
bar-date = Ще ні? Повідомте, що ви це побачили:
date-confirm = Підтвердити термін
date-propose = Запропонувати інший термін

send-again = Запитати іншу організацію
send-over = Є недописаний текст
send-over-what = На сторінці «Надіслати» є запит, який почали й не надіслали.
send-over-go-on = Продовжити його
send-over-replace = Відкинути його й почати цей
send-first-unknown = Невідомо, чи дійшов ваш запит до організації { $organisation }.
send-first-unknown-what = Якщо його отримає й { $organisation }, він може бути в обох.
send-first-has = { $organisation } має ваш запит: загубилася лише відповідь.
send-first-has-what = Те, що ви надсилаєте до { $organisation }, — це другий запит, і його матимуть обидві. Якщо { $first } не має допомагати, відкличте перший.
send-first-back = Повернутися до: { $organisation }
send-first-anyway = Усе одно надіслати: { $organisation }
send-said-no = Відмовила на цей запит.
send-again-named = Запитати: { $organisation }
send-again-find = Шукати в довіднику
send-again-none = Іншого учасника немає: { $country }. У довіднику є тамтешні служби, куди може зателефонувати кожен.
step-accepted = Ми можемо допомогти
step-part_accepted = Частково
step-question = Запитати
step-reply = Відповісти на запитання
step-declined = Ми не можемо допомогти
step-redirect_proposed = Могла б інша організація
step-answered = Відповісти
step-unaccepted = Скасувати своє «так»
step-handover = Передати
step-contact_failed = Не вдалося зв’язатися
step-reached = Зв’язок встановлено
step-supported = Надана допомога
step-rested = Відкласти
step-woken = Поновити
step-closed = Завершити
step-recalled = Забрати назад
step-withdrawn = Відкликати
step-withdrawal_undone = Усе ж продовжити
step-victim_declined = Особа цього не хоче
step-acknowledged = Підтвердити термін
step-date_settled = Узгодити термін
step-message = Написати
step-correction = Виправити
step-undone = Скасувати

ask-accepted = Хто зателефонує і до коли?
ask-accepted-written = Хто напише і до коли?
ask-part_accepted = Яку частину ви можете взяти?
ask-part_accepted-hint = { $organisation } знайде когось для решти.
ask-question = Запитати організацію { $organisation }
ask-question-hint = Там прочитають це своєю мовою. До відповіді ваш термін зупинено.
ask-reply = Відповісти організації { $organisation }
ask-reply-hint = Там прочитають це своєю мовою.
ask-declined = Чому ви не можете допомогти?
ask-redirect_proposed = Хто міг би допомогти краще?
ask-answered = Відповісти організації { $organisation }
ask-answered-hint = Це завершить запит.
ask-unaccepted = Скасувати своє «так»?
ask-unaccepted-hint = Організація { $organisation } дізнається одразу й шукатиме когось іншого.
ask-contact_failed = Не вдалося зв’язатися з особою
ask-contact_failed-hint = Щонайбільше три спроби. Потім усе повертається до організації { $organisation }.
ask-supported = Яку допомогу надано?
ask-rested = Відкласти
ask-rested-hint = Воно повернеться до вас обох у місяці першої дати.
ask-woken = Поновити
ask-woken-hint = Підтримка тоді триватиме далі.
ask-closed = Чим усе завершилося?
ask-closed-hint = Організація { $organisation } дізнається про це. Зміст знищать пізніше, за правилами мережі.
ask-withdrawn = Відкликати?
ask-withdrawn-hint = Усе завершиться, і організація { $organisation } дізнається чому.
ask-withdrawal_undone = Усе ж продовжити?
ask-withdrawal_undone-hint = Лише після безпечної розмови з особою. Напишіть, як це було.
ask-victim_declined = Особа цього не хоче
ask-victim_declined-hint = Усе завершиться, і організація { $organisation } дізнається про це.
ask-date = Запропонувати інший термін
ask-date-hint = Ми запитаємо організацію { $organisation }. До того діє перший термін.
ask-acknowledged = Підтвердити термін
ask-date_settled = Узгодити термін
ask-reached = Зв’язок встановлено
ask-recalled = Забрати назад?
ask-recalled-hint = Організація { $organisation } ще не відкрила цього. Усе завершиться, там більше нікого не проситимуть, і скасувати це не можна.
ask-handover = Передати

send-accepted = Ми можемо допомогти
send-part_accepted = Запропонувати цю частину
send-question = Запитати
send-reply = Відповісти
send-declined = Надіслати відповідь
send-redirect_proposed = Надіслати відповідь
send-answered = Надіслати відповідь
send-unaccepted = Скасувати
send-contact_failed = Записати
send-supported = Записати
send-rested = Відкласти
send-woken = Поновити
send-closed = Завершити
send-withdrawn = Відкликати
send-withdrawal_undone = Продовжити
send-victim_declined = Завершити
send-date = Запропонувати
send-acknowledged = Підтвердити
send-date_settled = Узгодити
send-reached = Зв’язок встановлено
send-recalled = Забрати назад
send-handover = Передати

step-takes = Ви берете
step-worker = Хто телефонує
step-worker-written = Хто пише
step-by = Перший дзвінок до
step-by-written = Перше повідомлення до
step-by-until = Невідкладний випадок: щонайпізніше { $when }
step-date = Відповісти до
step-question-label = Запитання
step-reply-label = Відповідь на запитання
step-answer = Ваша відповідь
step-words = Ще слово, якщо треба
step-why = Чому
step-who-could = Хто міг би?
step-who-could-hint = Якщо ви назвете когось, організація { $organisation } прочитає «спробуйте іншу».
step-nobody-known = Не знаю
step-what-happened = Що сталося
step-way = Яким способом пробували
step-again = Наступна спроба
step-again-hint = Протягом 14 днів. Строк зв’язку з особою пересувається на цей час.
step-again-unsafe = У цей час жоден спосіб зв’язку з особою не безпечний.
step-again-anyway = Особу запитали: цей час усе ж безпечний
step-again-none = Нових спроб не заплановано: в організації { $organisation } просять інший спосіб зв’язку з особою.
step-again-no-more = Ніхто не пробує знову, доки організація { $organisation } не запитає особу
step-again-other = Цей спосіб більше не використовують, і { $organisation } про це дізнається. Є інший спосіб: скажіть, коли його спробують.
way-value = { $way }: { $value }
way-place = { $way } { $place }
step-services = Надана допомога
step-wakes = Коли поновиться
step-wake-why = Чому
step-wake-on = День
step-wake-more = Ще одна дата
step-outcome = Чим завершилося
more-kinds = Більше видів

settle-yes = Погодитися на цей термін
settle-no = Залишити перший термін
resend = Надіслати ще раз
notice-unsafe = Особа каже: один номер уже небезпечний ({ $when }). Не телефонуйте, доки його не виправлять.
notice-proposed = Вони пропонують відповісти до { $when }. Перший термін був: { $first }.
notice-proposed-waits = Ви запропонували: { $when }. Чекаємо на їхнє рішення.
notice-resend = Організація { $organisation } не змогла відкрити один із ваших записів.
notice-resend-contact = Організація { $organisation } не змогла відкрити те, що ви написали про зв’язок з особою, і нікому не телефонує, доки ви не надішлете це ще раз.
notice-given-up = Організація { $organisation } не змогла відкрити щось із надісланого вами, навіть повторно. Зателефонуйте їм і скажіть про це телефоном.
news-correction = Виправлено: спосіб зв’язку з особою міг змінитися
news-contact = Змінено, як зв’язатися з особою
news-contact-on = Змінено, як зв’язатися з особою: { $when }
news-parts = Виправлено: { $parts }
news-handover = Передано наново: спосіб зв’язку з особою міг змінитися
news-number_unsafe = Особа каже: один номер уже небезпечний
news-withdrawn = Це зупинено: ні з ким не зв’язуйтеся
news-seen = Переглянуто
news-resend = Вони не змогли відкрити щось ваше: надішліть ще раз
news-given-up = Вони не можуть відкрити щось ваше: зателефонуйте
news-sheet = Надрукований аркуш застарів
message-row = Нове повідомлення
message-row-unopened = Нове повідомлення; тут воно не відкривається
message-new = Вам написала організація { $organisation }
message-new-go = Прочитати
message-new-unopened = Щось із цього тут не відкривається.
row-failed = Не вдалося зв’язатися: { $reason }
failed-unopened = Причина тут не відкривається
also-with = Той самий запит має також: { $organisations }
also-with-what = Його надіслано обом. Відкличте один із них, якщо не мають допомагати обидві.
instead = Після відмови ви звернулися до: { $organisation }.
instead-open = Відкрити те, що надіслано туди
notice-rounds = { $count ->
    [1] Поки що одне запитання.
    [one] Поки що { $count } запитання. Зателефонувати, можливо, буде швидше для всіх.
    [few] Поки що { $count } запитання. Зателефонувати, можливо, буде швидше для всіх.
    [many] Поки що { $count } запитань. Зателефонувати, можливо, буде швидше для всіх.
   *[other] Поки що { $count } запитання. Зателефонувати, можливо, буде швидше для всіх.
}
notice-attempts = { $count ->
    [one] { $count } спроба з трьох не вдалася.
    [few] { $count } спроби з трьох не вдалися.
    [many] { $count } спроб із трьох не вдалося.
   *[other] { $count } спроби з трьох не вдалося.
}
notice-stale = Найновіший список учасників, який бачив інший учасник, старіший, ніж дозволяють правила. Повідомте офіс мережі.
find-way = З особою не вдалося зв’язатися, і організація { $organisation } без вас не може йти далі. Вкажіть інший спосіб.
find-way-correct = Виправити спосіб зв’язку
find-way-handover = Передати ще раз
find-way-waits = В організації { $organisation } попросили інший спосіб зв’язку з особою.
last-try = Остання спроба ({ $when }): { $reason }

conflict-title = Щось вас випередило
conflict-what = Поки ви вирішували, сталося це:
conflict-yours = Ваш крок не надіслано: { $step }.
conflict-kept = Написане збережено.
conflict-gone = Він уже неможливий.
conflict-overtaken = Те, що надійшло, стосується того, на чому ґрунтується написане Вами. Залиште його й ще раз подивіться форму: вона показує, що діє зараз.
conflict-again = Усе одно надіслати мій
conflict-leave = Залишити, погляну ще раз

## Conversation and history

conversation = Розмова
conversation-none = Ще нічого не написано.
talk-undone = Скасовано
write-to = Написати організації { $organisation }
send = Надіслати
talk-you = Ви, { $when }
talk-they = { $organisation }, { $when }
history = Перебіг
history-zone = Показати також час організації { $organisation }
history-there = Там: { $when }
history-taken = Отримано: { $when }
history-by = До { $when }
entry-unreadable = Це не вдалося відкрити на цьому пристрої. Іншу сторону просять надіслати ще раз.
entry-withheld = Інша сторона не надіслала змісту цього запису.
detail-answer-by = відповісти до { $when }
detail-next-try = наступна спроба: { $when }
detail-first-contact = { $worker }: перший контакт до { $day }
detail-takes = Беруть на себе: { $needs }
detail-wakes = { $reason }: { $date }
detail-feedback = { $question } { $answer }

did-enquiry = Надіслано
did-delivered-you = Відкрито тут
did-delivered-they = Відкрито там
did-acknowledged-you = Ви підтвердили
did-acknowledged-they = Вони підтвердили
did-proposed-you = Ви запропонували інший термін
did-proposed-they = Вони запропонували інший термін
did-date_settled-you = Ви узгодили термін
did-date_settled-they = Вони узгодили термін
did-question-you = Ви запитали
did-question-they = Вони запитали
did-reply-you = Ви відповіли на запитання
did-reply-they = Вони відповіли на запитання
did-accepted-you = Ви сказали «так»
did-accepted-they = Вони сказали «так»
did-part_accepted-you = Ви запропонували частину
did-part_accepted-they = Вони запропонували частину
did-declined-you = Ви сказали «ні»
did-declined-they = Вони сказали «ні»
did-redirect_proposed-you = Ви назвали іншу організацію
did-redirect_proposed-they = Вони назвали іншу організацію
did-answered-you = Ви відповіли
did-answered-they = Вони відповіли
did-unaccepted-you = Ви скасували своє «так»
did-unaccepted-they = Вони скасували своє «так»
did-handover-you = Ви передали
did-handover-they = Передано вам
did-contact_failed-you = Вам не вдалося зв’язатися з особою
did-contact_failed-they = Їм не вдалося зв’язатися з особою
did-reached-you = Ви зв’язалися з особою
did-reached-they = Вони зв’язалися з особою
did-supported-you = Ви надали допомогу
did-supported-they = Вони надали допомогу
did-rested-you = Ви відклали
did-rested-they = Вони відклали
did-woken-you = Ви поновили
did-woken-they = Вони поновили
did-closed-you = Ви завершили
did-closed-they = Вони завершили
did-recalled = Забрано назад до відкриття
did-withdrawn-you = Ви відкликали
did-withdrawn-they = Вони відкликали
did-withdrawn-person = Особа попросила зупинити
did-withdrawal_undone-you = Ви все ж продовжили
did-withdrawal_undone-they = Вони все ж продовжили
did-withdrawal_undone-person = Особа хоче продовжити
did-victim_declined = Особа цього не захотіла
did-message-you = Ви написали
did-message-they = Вони написали
did-correction-you = Ви виправили
did-correction-they = Вони виправили
did-undone-you = Ви скасували останній крок
did-undone-they = Вони скасували останній крок
did-number_unsafe = Особа каже: один номер уже небезпечний
did-not_contacted = Особа каже: зі мною ніхто не зв’язався
did-code_changed = Новий код для особи
did-seat_changed-you = Нові ключі тут
did-seat_changed-they = Нові ключі там
did-unreadable-you = Щось не вдалося відкрити тут
did-unreadable-they = Щось не вдалося відкрити там
did-resent-you = Ви надіслали ще раз
did-resent-they = Вони надіслали ще раз

## Send

send-lead = Три екрани. Зберігаються на цьому пристрої запечатаними, доки не надішлете.
send-step = { $step } з 3
send-step-to = { $step } з 3 · для { $organisation }
send-title-1 = Хто може допомогти?
send-title-2 = Що потрібно?
send-title-3 = Перевірте й погодьте
send-seven-answers = Сім відповідей, без імен. Отримувач читає їх своєю мовою.
send-three-answers = Три відповіді, нічого про людину.
send-lives-in = Країна, де потрібна допомога
send-for = Для чого
send-organisation-in = Організація в країні: { $country }
send-none-fits = Жодна з них не підходить
send-none-fits-more = У цій мережі там немає інших учасників. Запитайте в офісі мережі, хто допомагає в цій країні.
send-go-2 = Далі до потреб
send-go-3 = Далі до перевірки
send-happened-in = Де сталося
send-language = Мова, найкраща перша
send-language-more = Інша мова
send-language-add = Додати мову
send-level = Наскільки добре
send-kinds = Види підтримки
send-risks = Що треба знати до першого контакту
send-note = До 300 символів, без імен і номерів
send-note-information = Ваше запитання
send-about-country = Про яку країну
send-sealed = Запечатано на цьому пристрої для організації { $organisation }. Ніхто по дорозі не може цього прочитати. Упродовж хвилини можна скасувати, а доки не відкрито — забрати назад.
soon = Як скоро?
soon-p1 = Відповідь до { $when }
soon-p2 = Відповідь до { $when }
soon-p3 = Відповідь до { $when }
soon-p4 = Відповідь до { $when }. Без персональних даних.
soon-own = Установити інший термін
soon-own-date = Їхня відповідь до
soon-own-hint = За вашим часом. Термін, коротший за звичайний, треба пояснити.
soon-own-reason = Чому так скоро? Без імен і номерів
soon-own-passed = Термін, який ви вказали раніше, минув: { $when }. Укажіть інший або очистьте поле.
fold-each = Як скоро, для кожного виду
fold-context = Коли й за яких обставин
fold-working = Як працювати з цією особою
fold-safety = Безпека
fold-law = Провадження, заяви, дати
fold-note = Коротка примітка
aside-who = Звідки ми знаємо
aside-who-what = Назви, місця й ключі взято з підписаного списку учасників. «Дані за кордон» показує, що правила мережі передбачають для цієї країни.
aside-no-names = Поки що без імен
aside-no-names-what = Вони вирішують лише на підставі цього. Ім’я, номер та історія надійдуть, коли вони скажуть «так».
aside-no-names-folds = Пропустіть те, що не важливо. У згорнутих полях ніщо не обов’язкове.
aside-information = Без даних про людину
aside-information-what = Запитання про права, процедури або служби. Нічого, що могло б указати на когось.
aside-sent = Після надсилання
aside-sent-until = Вони мають час до { $when }. Ви побачите це в розділі «Сьогодні».
aside-sent-yes = Коли вони скажуть «так», ви передасте безпечний спосіб зв’язку з особою та ім’я.

agree-title = Чотири підстави, підготовлені для вас
agree-person = Разом з особою
agree-policy = За правилами
agree-who = { $what }: хто погоджується?
agree-who-what = До 18 років закон країни каже, хто може погодитися. Той із батьків чи опікунів, хто міг це вчинити, не вирішує.
agreed-by-child = Дитина або підліток погодилися
agree-answer-by = Їхня відповідь до { $when }
agree-referral = Цій організації, для цих потреб. { $method }, мова: { $language }, сьогодні. Діє до { $until }
agree-secrecy = Звільняє вас від обов’язку зберігати таємницю лише щодо цієї організації. { $method }, мова: { $language }. Діє до { $until }
agree-answer = Що відповіла особа
agree-method = Як її запитали
agree-language = Якою мовою
agree-language-own = Мовою особи
agree-until = Діє до
agree-until-hint = Зараз указано { $date }; особа може відкликати згоду раніше, будь-коли.
agree-special = Підстава для даних про здоров’я, переконання тощо
agree-special-none = Нічого такого не передають

## Hand over

handover-title = Передача
handover-not-now = Зараз немає чого передавати.
handover-said-yes = Організація { $organisation } сказала «так»
handover-needed = Потрібні дві речі: безпечний спосіб зв’язатися з особою та ім’я. Пропустіть те, що не важливо.
handover-again = Тут уже стоїть те, що ви передали раніше. Змініть те, що вже не так: це замінить усе попереднє.
handover-renewed = Відколи ви це написали, сказано щось нове. Форма тепер показує чинне: перегляньте все ще раз.
handover-check = Перевірити й передати
handover-as-seen = Ось що побачить організація { $organisation }
handover-no-way-back = Прочитайте так, як прочитають вони. Щойно передано — уже прочитано: можна виправити, але не забрати назад.
handover-sealed = Це запечатано лише для організації { $organisation }. У розділі «Сьогодні» ви побачите, коли з особою зв’язалися.
handed-over-at = Передано
corrected-at = Виправлено
safe-first = Організація { $organisation } бачить це найперше.
safe-none-before = Організація { $organisation } має зв’язатися з особою до { $when }, але безпечного часу до того немає. Перший: { $next }. Їм про це буде сказано.
way = Спосіб
way-safe = Безпечно?
way-hours = Коли це безпечно
way-hours-hint = За часом особи. Без годин: удень і вночі.
way-zone = Часовий пояс особи
way-hours-note = Кілька слів про це (вони нічого не вирішують)
way-add = Інший спосіб
way-another = Інший спосіб
way-fold = { $way }: { $safe }
way-remove = Вилучити цей спосіб
way-not-home = Місце зустрічі — не дім особи
way-value-telephone = Номер
way-no-country = Почніть із + і коду країни: без нього з-за кордону не подзвонити.
way-value-text_message = Номер
way-value-email = Адреса
way-value-letter = Адреса
way-value-in_person = Де
way-answerer = Хто може відповісти
way-say = Що сказати
way-word-means = Воно означає
way-unsafe = { $way }: небезпечно. Не використовуйте.
way-none-receiver = Зараз жоден спосіб не безпечний. Запитайте організацію { $organisation }.
way-none-sender = Зараз жоден спосіб не безпечний. { $organisation } ні з ким не зв’язується, доки ви це не виправите.
way-replaced = Замінено { $date } — не використовуйте.
way-tried-replaced = { $way } (замінено { $date })
way-failed = { $way }. Спроба не вдалася ({ $when }): { $reason }. Не використовуйте.
way-failed-unprinted = Один спосіб не надруковано, бо спроба не вдалася ({ $way }: { $reason }). Користуйтеся лише тим, що тут зазначено.
way-failed-here = Організація { $organisation } пробувала ({ $when }): { $reason }
way-failed-right = Я запитав/запитала особу: це правильно. Повернути
way-given-again = Зазначено раніше: { $reason } ({ $when }). { $organisation } подала це знову.
way-unprinted = Небезпечного не надруковано ({ $ways }). Користуйтеся лише тим, що тут зазначено.
way-unasked-unprinted = Є спосіб, про який ніхто не запитав, чи він безпечний: його не надруковано ({ $ways }). Спершу запитайте.
way-corrected = Виправлено { $date } — старими номерами й адресами користуватися не можна, їх не надруковано.
way-there-now = зараз { $when } ({ $zone })
way-both-times = { $theirs } (час особи), { $ours } (ваш час)
way-not-now = Не зараз. Найближчий безпечний час: { $when }
way-next-safe = Найближчий безпечний час: { $when }
way-not_understood = Тут не можна сказати, коли це безпечно. Не використовуйте, доки не запитаєте організацію { $organisation }.
way-not_understood-sender = Тут не можна сказати, коли це безпечно. Запитайте особу безпечним способом і виправте.
way-not_asked = Ніхто не запитав особу, чи це безпечно. Спершу запитайте організацію { $organisation }.
way-not_asked-sender = Ніхто не запитав особу, чи це безпечно. Запитайте її та виправте.
way-show = { $way }: усе одно показати
way-preview-held = Інша сторона побачить це лише після натискання кнопки.
way-in-doubt = { $way }: можливо, вже небезпечно. Не використовуйте.
way-no-language = { $way }: немає спільної мови. Поки що не використовуйте.
way-not-before = Наступна спроба: не раніше { $when }
doubt-stop = Зараз ні з ким не зв’язуйтеся: не телефонуйте, не пишіть, не йдіть туди.
doubt-unreadable = Було написано щось новіше ({ $when }), і тут воно не відкривається. Те, що стоїть тут, може наразити особу на небезпеку.
doubt-withheld = Було написано щось новіше ({ $when }), а сервер його не видає. Те, що стоїть тут, може наразити особу на небезпеку.
doubt-number_unsafe = Особа каже: один номер уже небезпечний ({ $when }).
doubt-not_reached = За тим, що тут стоїть, з особою не вдалося зв’язатися ({ $when }).
doubt-try_unopened = Те, що записано про спробу зв’язатися з особою ({ $when }), тут не відкривається. Там може бути сказано, що номер неправильний.
doubt-no-language = Остання спроба не вдалася: не було спільної мови ({ $when }).
doubt-stopped = Особа зупинила це ({ $when }).
doubt-withdrawn = Той, хто це надіслав, зупинив це ({ $when }).
doubt-not_safe = Це завершено, бо зв’язок небезпечний ({ $when }).
doubt-then-receiver = Організацію { $organisation } сповіщено, вона може надіслати це ще раз. Запитайте й самі, за номером, який знаєте, і чекайте, доки нове з’явиться тут.
doubt-then-asked = Чекайте, доки організація { $organisation } запитає особу й виправить це тут.
doubt-then-try = Напишіть організації { $organisation }: вона може запитати особу й виправити це тут.
doubt-then-sender = Запитайте особу безпечним шляхом, як із нею тепер зв’язатися, і виправте це тут. До того часу організація { $organisation } ні з ким не зв’язується.
doubt-part = Про це, можливо, сказано щось новіше, і тут воно не відкривається: чогось може бракувати, або це вже неправда.
frame-offline = Немає зв’язку: того, що змінилося відтоді, тут немає. Запитайте { $organisation }, перш ніж дзвонити, або зачекайте.
fold-legal-name = Офіційне ім’я, дата народження, адреса
fold-beside = Довірена людина, представник
story-account = Коротка розповідь
story-read-in = Мова, якою прочитано особі
story-not-read = Ще не прочитано
story-approve = Особа схвалила ці слова
story-approve-hint = Змінили слово — запитайте знову.
story-plan = План, одним рядком
story-written = Мова тексту: { $language }.
story-read = Прочитано особі, мова: { $language }.
story-approved = Схвалено ({ $date }).
story-not-approved = Особа цього не схвалила.
link-date = Дата
link-day = День
day-passed = Цей день уже минув. Чи правильний рік?
day-passed-right = День правильний
day-passed-value = { $date } (уже минуло)
link-whose = Чий
link-reference = Номер, відділ, телефон
link-add-date = Додати дату
link-add-reference = Додати номер справи
extra-nothing = Нічого з цього не передають, доки особа не дасть окремої згоди.
extra-agrees = Особа згодна це передати
extra-noted = Записано як запитане { $date }, діє до { $until }
extra-agreed = Згода від { $date }, діє до { $until }
extra-text-health = Що їм треба знати
extra-text-beliefs = Що їм треба знати
extra-text-right_to_stay = Що їм треба знати
extra-text-assessment = Підсумок, без балів
extra-text-suspect = Ім’я і навіщо воно потрібне
along-story = Історія
along-dates = { $count ->
    [one] { $count } дата
    [few] { $count } дати
    [many] { $count } дат
   *[other] { $count } дати
}
along-references = { $count ->
    [one] { $count } номер справи
    [few] { $count } номери справ
    [many] { $count } номерів справ
   *[other] { $count } номера справи
}
along-nothing = Більше нічого
check-contact = Зв’язок
check-name = Ім’я
check-along = Передають
check-stays = Залишається тут
check-nobody-else = { $organisation }, і більше ніхто
still-agrees = Особа й далі згодна
still-agrees-hint = Згода від { $date }, діє до { $until }
aside-ask = Питайте в такому порядку
aside-ask-order = Який номер? Хто ще його чує? Коли ви на самоті? Що нам можна сказати?
aside-ask-unsure = Не певні, чи це безпечно? Так і напишіть. Обережний дзвінок кращий, ніж жодного.
aside-once = Розказано один раз
aside-once-what = Те, що ви пишете тут, особі не доведеться розповідати знову.
aside-once-codes = Вибрані варіанти отримувач бачить своєю мовою. Ваші власні слова лишаються такими, як ви написали.
aside-never = Не передають ніколи
aside-never-what = Паспорти, банківські дані, інтимні зображення, записи допитів, ваші власні нотатки.
aside-after = Після передачі
aside-after-correct = Номер змінився? Виправте його: новий буде вгорі, старий — закреслений.
correct-title = Виправити передане
correct-lead = Організація { $organisation } бачить нове. Старі номери й адреси стоять нижче, закреслені.
correct-link = Виправити передане
correct-check = Перевірте виправлення
correct-in-doubt = Те, що має організація { $organisation }, може бути вже неправильним. Запитайте особу безпечним шляхом, перегляньте тут усе й надішліть.
correct-asked = Особу запитано ще раз: те, що стоїть тут, правильне
correct-both = Відколи ви почали, це змінив також хтось інший: { $parts }.
correct-both-what = Виберіть, що правильно: те, що діє зараз, чи те, що написали ви.
correct-take-theirs = Узяти те, що діє зараз
correct-send = Надіслати виправлення
correct-not-now = Зараз немає чого виправляти.
aside-correct = Швидко, але безпечно
aside-correct-what = Надсилається лише те, що ви змінили. Якщо спосіб уже небезпечний, позначте це; не просто вилучайте його.

## First-call sheet

sheet = Аркуш першого дзвінка
sheet-for = Для: { $worker }
sheet-anyone = той, хто телефонує
sheet-printed = Надруковано: { $when }
sheet-ring = Зателефонувати: { $name }
sheet-ring-by = Зателефонувати до { $when }: { $name }
sheet-ring-from = Зателефонувати від { $when }: { $name }
sheet-ring-again = Зателефонувати: { $name }, не раніше: { $when }
sheet-by-way = Зв’язатися: { $name }. Спосіб: { $way }
sheet-by-way-from = Зв’язатися від { $when }: { $name }. Спосіб: { $way }
sheet-by-way-again = Зв’язатися: { $name }, не раніше: { $when }. Спосіб: { $way }
sheet-ask = Перш ніж зв’язатися, запитайте: { $name }
sheet-needs = Що особі потрібно найперше
sheet-went = Як усе пройшло
sheet-spoke = Розмова відбулася
sheet-no-answer = Ніхто не відповів
sheet-someone-else = Відповів хтось інший
sheet-wrong-number = Номер неправильний
sheet-not-safe = Зараз небезпечно
sheet-says-no = Особа каже «ні»
sheet-when = Дата і час
sheet-agreed = Про що домовилися, наступний дзвінок
sheet-bring-back = Поверніть цей аркуш контактній особі. Потім його знищать. Не копіюйте й не залишайте собі.
sheet-nothing = Ще нічого не передано.
sheet-in-doubt = Аркуша для друку немає, доки нове не з’явиться тут. Якщо його друкували раніше, заберіть його.
sheet-parts = Щось новіше тут не відкривається. На цьому аркуші чогось може бракувати, або це вже неправда: { $parts }.
sheet-print-here = Натисніть «Друкувати» на цій сторінці: тоді аркуш запитується заново, щоб старий номер не потрапив на папір.
sheet-not-fetched = Не вдалося перевірити, чи це ще правда, тому друку немає. Спробуйте ще раз.
sheet-outdated = Аркуш, який ви надрукували ({ $when }), застарів. Надрукуйте його ще раз і заберіть старий.
sheet-taken-back = Старий повернуто

## What a form still needs

missing-needed = Будь ласка, заповніть це
missing-undecided-needed = Спершу виберіть: те, що діє зараз, чи те, що написали ви
missing-asked-needed = Частина цього під сумнівом. Спершу безпечно запитайте особу, а тоді позначте, що запитали
missing-contradicts = Тут суперечність: безпечно, але ніколи не використовувати
missing-no_address = Це не адреса електронної пошти
missing-no_number = Тут немає номера, за яким можна зателефонувати
missing-no_value = Напишіть, який саме: тут про нього щось сказано. Якщо нічого такого не можна використовувати, позначте це в розділі «Ніколи не використовуйте»
missing-offender = Це веде до людини, яка, можливо, це зробила. Позначте «Небезпечно» або вкажіть інший спосіб
missing-impossible = Кожен рядок потребує дня, початку, пізнішого кінця й часового поясу
missing-far_away = Цей день не може бути правильним
missing-unsure = Цей день уже минув. Виправте його або підтвердьте, що він правильний
missing-number_between = Число від { $from } до { $to }
missing-whole_between = Ціле число від { $from } до { $to }
missing-day_between = День від { $from } до { $to }
missing-unfit = Це не можна прийняти так, як є
missing-too_long = Це задовго
missing-names_somebody = Це схоже на ім’я, номер або адресу. Поки що не вказуйте цього.
missing-country-needed = Виберіть країну
missing-organisation-needed = Виберіть організацію
missing-country_needed-needed = Виберіть, де особа живе
missing-country_of_crime-needed = Виберіть, де це сталося
missing-crime-needed = Виберіть злочин
missing-relation-needed = Виберіть, з ким це сталося
missing-age-needed = Виберіть вік
missing-languages-needed = Виберіть мову
missing-languages-contradicts = Одна мова стоїть тут двічі
missing-needs-needed = Виберіть хоча б один вид підтримки
missing-interpreter-contradicts = Серед видів підтримки позначено «Усний переклад»
missing-information-needed = Виберіть, про що йдеться
missing-language-needed = Виберіть мову відповіді
missing-note-too_long = Примітка довша за 300 символів
missing-note-names_somebody = У примітці, схоже, є номер або адреса. Поки що не вказуйте цього.
missing-region-names_somebody = Частина країни схожа на номер або адресу
missing-date_reason-needed = Поясніть, чому термін коротший за звичайний
missing-own_date-contradicts = Цей час уже минув
missing-own_date-impossible = Це надто далеко в майбутньому
missing-deadline-on-needed = Вкажіть день строку
missing-links-dates-kind-needed = Виберіть, що це за дата
missing-links-dates-on-needed = Вкажіть день цієї дати
missing-links-references-kind-needed = Виберіть, чий це номер
missing-links-references-value-needed = Вкажіть номер, відділ або телефон
missing-date_reason-names_somebody = У поясненні, схоже, є номер або адреса
missing-agreements-referral-needed = Запитайте особу, чи згодна вона на перенаправлення
missing-agreements-secrecy-needed = Запитайте особу, чи можна вам говорити про це з ними
missing-agreements-referral-until-contradicts = Це закінчується раніше, ніж починається
missing-agreements-secrecy-until-contradicts = Це закінчується раніше, ніж починається
missing-agreements-referral-until-impossible = Це надто далеко в майбутньому
missing-agreements-secrecy-until-impossible = Це надто далеко в майбутньому
missing-contact-ways-needed = Укажіть хоча б один спосіб зв’язку, не позначений як небезпечний
missing-contact-ways-zone-needed = Виберіть часовий пояс особи: у цій країні діє більше ніж один час
missing-contact-ways-answerer-offender = Довірену особу позначено як ту, що, можливо, це зробила: укажіть, хто інший може відповісти
missing-contact-ways-meaning-offender = За кодовим словом хтось зателефонує тому, хто, можливо, це зробив: надайте слову іншого значення
missing-contact-not_home-needed = Ніколи не відвідувати вдома: підтвердьте, що місце зустрічі — не дім особи, або змініть його
missing-identity-name_used-needed = Укажіть ім’я, яким особа користується
missing-identity-beside-name-needed = Напишіть, хто це, щоб попередження когось називало: ім’я або «її дядько»
missing-still_agrees_at-needed = Запитайте особу, чи вона й далі згодна
missing-extra-health-needed = Здоров’я: запитайте особу, чи можна це передати, або очистьте поле
missing-extra-beliefs-needed = Сексуальна орієнтація, релігія, етнічне походження: запитайте особу, чи можна це передати, або очистьте поле
missing-extra-right_to_stay-needed = Право на перебування: запитайте особу, чи можна це передати, або очистьте поле
missing-extra-assessment-needed = Підсумок оцінки: запитайте особу, чи можна його передати, або очистьте поле
missing-extra-suspect-needed = Ім’я підозрюваної особи: запитайте потерпілу особу, чи можна його передати, або очистьте поле
missing-correction-needed = Нічого не змінено
missing-message-needed = Спершу щось напишіть
missing-key-needed = Введіть надрукований ключ розблокування
missing-device-needed = Дайте цьому пристрою назву
missing-proof-needed = Введіть код перевірки з паперу
missing-invite-name-needed = Укажіть назву організації
missing-invite-country-needed = Виберіть країну
missing-invite-zone-needed = Виберіть часовий пояс
missing-invite-mail-needed = Укажіть електронну адресу
missing-step-by-needed = Укажіть дату
missing-step-by-contradicts = Цей час уже минув
missing-step-by-impossible = Це надто далеко в майбутньому
missing-step-takes-needed = Виберіть хоча б одну частину
missing-step-takes-contradicts = Це все, про що просили: скажіть натомість «Ми можемо допомогти»
missing-step-question-needed = Виберіть запитання
missing-step-reply-needed = Виберіть відповідь
missing-step-decline-needed = Виберіть причину
missing-step-unaccept-needed = Виберіть причину
missing-step-withdrawal-needed = Виберіть причину
missing-step-failed-needed = Виберіть, що сталося
missing-step-way-needed = Виберіть, яким способом пробували
missing-step-again-needed = Вкажіть час наступної спроби протягом 14 днів
missing-step-anyway-needed = Наступна спроба поза безпечними годинами. Оберіть інший час або спершу запитайте особу
missing-step-organisation-needed = Виберіть організацію
missing-step-services-needed = Виберіть хоча б один вид допомоги
missing-step-wakes-needed = Укажіть причину й день
missing-step-wakes-contradicts = День пробудження — сьогодні або пізніше
missing-step-wakes-impossible = Це надто далеко в майбутньому
missing-step-outcome-needed = Виберіть, чим завершилося
missing-step-words-needed = Скажіть це кількома словами
lack-name = Укажіть назву
lack-description = Скажіть, що вона робить
lack-kinds = Виберіть хоча б один вид допомоги
lack-countries = Виберіть хоча б одну країну
lack-reach = Службі, яку бачать усі, потрібен номер, електронна адреса або вебсайт
lack-phone = Один із номерів — не номер телефону
lack-email = Це не електронна адреса
lack-website = Адреса вебсайту починається з https:// або http://
lack-hours = Для годин потрібні хоча б один день, початок і кінець
lack-zone = Виберіть часовий пояс цих годин
lack-place = Місцю потрібні місто й країна, якщо його не тримають у таємниці; точці потрібні обидва числа
lack-ages = Цей вік не може бути правильним: наймолодший більший за найстарший, або якийсь завеликий
lack-translations = Текст іншою мовою потребує своєї мови та кількох слів
lack-too_long = Один із текстів задовгий
lack-lines = У кожному рядку потрібні назва, електронна адреса і, якщо ви її називаєте, одна з мов інтерфейсу
lack-twice = Одна адреса повторюється: приберіть один із рядків
missing-ask-lines-needed = Напишіть хоча б одну службу
missing-ask-lines-too_long = Тут більше ніж 200. Надішліть частинами
missing-mapping-country-needed = Виберіть країну
missing-mapping-title-needed = Укажіть назву
missing-mapping-closes-needed = Виберіть день від сьогодні, у межах двох років
missing-service-circle-needed = Скажіть, хто може це читати
missing-kept-confirm-needed = Укажіть кількість днів, від 7 до 3660
missing-kept-expire-needed = Укажіть кількість днів, від 7 до 3660

## Failures. `detail` is never shown: it may be technical.

problem-general = Не вдалося. Нічого з написаного не втрачено. Спробуйте ще раз; якщо так і далі, повідомте офіс мережі.
problem-other_words = Ключі на сервері не ті, слова яких ви порівнювали. Нічого не підписано. Порівняйте слова ще раз.
problem-offline = Немає з’єднання. Нічого з написаного не втрачено. Спробуйте ще раз, коли воно відновиться.
problem-unavailable = Сервер зараз не може відповісти. Нічого з написаного не втрачено. Спробуйте ще раз за кілька хвилин.
problem-fault = Усередині сталася помилка. Нічого з написаного не втрачено. Спробуйте ще раз; якщо так і далі, повідомте офіс мережі.
problem-full = На сервері немає місця. Нічого з написаного не втрачено. Повідомте офіс мережі.
problem-mails_today = В одному картуванні кожна адреса отримує один лист на день, а ви можете надіслати 1000 на день. Спробуйте ще раз завтра.
problem-too_many = Забагато спроб за короткий час. Зачекайте хвилину і спробуйте ще раз.
problem-sign_in_again = Сеанс завершився. Заблокуйте й розблокуйте знову: вашу чернетку збережено.
problem-sign_in_refused = Сервер не прийняв цих ключів. Якщо вашу організацію закрито або вона має нові ключі, запитайте в офісі мережі.
problem-not_yours = Для вас це неможливо або вже неможливо.
problem-not_found = Цього тут немає або вже немає.
problem-too_large = Це задовге, щоб надіслати. Скоротіть його.
problem-malformed = Сторінка і сервер не зрозуміли одне одного. Перезавантажте сторінку: вашу чернетку збережено.
problem-unknown_version = Ця сторінка старіша або новіша за сервер. Перезавантажте сторінку: вашу чернетку збережено.
problem-wrong_method = Ця сторінка старіша або новіша за сервер. Перезавантажте сторінку: вашу чернетку збережено.
problem-wrong_type = Ця сторінка старіша або новіша за сервер. Перезавантажте сторінку: вашу чернетку збережено.
problem-overtaken = Щось інше сталося раніше. Погляньте на сторінку ще раз, потім вирішуйте.
problem-taken = Це вже існує. Погляньте на сторінку ще раз.
problem-sent_before = Це вже надіслано, до того як ви його змінили. Вашої зміни там немає: відкрийте його в розділі «Сьогодні» й напишіть про неї повідомлення.
problem-not_valid = Підпис або печатка неправильні, тому нічого не надіслано. Перезавантажте сторінку: вашу чернетку збережено.
problem-clock_off = Годинник цього пристрою розходиться більш ніж на п’ять хвилин. Налаштуйте його і спробуйте ще раз.
problem-list_changed = Список учасників щойно змінився. Спробуйте ще раз.
problem-list_ahead = Потрібен новіший список учасників. Спробуйте ще раз.
problem-list_not_valid = У списку учасників є суперечність. Нічого не надсилається. Зателефонуйте до офісу мережі на номер, який ви знаєте.
problem-list_shorter = Список учасників коротший, ніж бачений раніше. Нічого не надсилається. Зателефонуйте до офісу мережі на номер, який ви знаєте.
problem-split_view = Показують два різні списки учасників. Нічого не надсилається. Зупиніться й зателефонуйте до офісу мережі на номер, який ви знаєте.
problem-newer_version = Новіша версія цієї сторінки записала щось, чого ця не може прочитати. Перезавантажте сторінку. Якщо це не допоможе, повідомте офіс мережі.
problem-referral_withheld = Сервер згадує ці перенаправлення, але не видає їх. Погляньте пізніше; якщо так і далі, зателефонуйте до іншої організації на номер, який ви знаєте.
problem-no_calendar = Немає календаря отримувача, тому термін не можна порахувати. Спробуйте ще раз.
problem-referral_not_valid = Кроки цього перенаправлення не узгоджуються, тому нічого з нього не показано. Зателефонуйте до іншої організації на номер, який ви знаєте, і повідомте офіс мережі.
problem-referral_shorter = Бракує кроків цього перенаправлення, які було видно раніше, тому нічого з нього не показано. Зателефонуйте до іншої організації на номер, який ви знаєте, і повідомте офіс мережі.
problem-no_keys = Ключів цієї організації немає у списку учасників. Для неї нічого не можна запечатати.
problem-no_referral_key = Ключ цього перенаправлення не вдалося відкрити тут, тому до нього нічого не можна додати.
problem-refused = Цей крок зараз неможливий. Погляньте на сторінку ще раз.
problem-refused-wrong_state = Цей крок уже неможливий. Погляньте на сторінку ще раз.
problem-refused-ended = Це перенаправлення завершено.
problem-refused-stopping = Особа попросила зупинити. Зараз ніщо не рухається.
problem-refused-date_passed = Цей термін минув. Виберіть пізніший.
problem-refused-date_too_far = Ця дата задалека. Оберіть дату протягом 14 днів.
problem-refused-no_date_proposed = Такого терміну вже не пропонують. Погляньте на сторінку ще раз.
problem-refused-too_many_proposals = Уже запропоновано три терміни. Напишіть натомість повідомлення.
problem-refused-too_many_attempts = Три спроби не вдалися. Передати ще раз не можна.
problem-refused-wake_month = Відкласти можна щонайбільше на 24 місяці і не на місяць, що минув.
problem-refused-undo_over = Скасувати вже не можна: минула хвилина або щось сталося між тим.
problem-refused-not_undoable = Цей крок не можна скасувати: його прочитано.
problem-refused-full = Ви написали все, що вміщується в одне перенаправлення. Його ще можна закрити або відкликати; для іншого надішліть нове.
problem-incomplete = Чогось іще бракує. Погляньте на форму ще раз.
problem-at_most = Їх уже стільки, скільки може бути. Спершу приберіть один.
problem-not_an_unlock_key = Це не ключ розблокування. Перевірте ще раз кожну літеру.
problem-other_network = Цей ключ належить до іншої мережі.
problem-network_unknown = Цей браузер ще не знає вашої мережі. Відкрийте адресу з аркуша вашого надрукованого ключа або скористайтеся ключем доступу.
problem-keyring_unknown = Цей ключ тут нічого не відкриває. Скористайтеся іншим.
problem-keyring_replaced = Хтось поставив інші ключі на місце ваших. Нічого не відкрито. Зателефонуйте до офісу мережі на номер, який ви знаєте.
problem-keyring_unreadable = Ключ підходить, але ваші ключі не вдалося відкрити. Нічого не змінено. Повідомте офіс мережі.
problem-keyring_old = Сервер дав ключі, старіші за ті, що використовувалися раніше. Нічого не відкрито. Зателефонуйте до офісу мережі на номер, який ви знаєте.
problem-keyring_not_listed = Ваші ключі не ті, що у списку учасників. Нічого не надсилається. Зателефонуйте до офісу мережі на номер, який ви знаєте.
problem-keyring_changed = Ваші ключі змінено з іншого пристрою. Заблокуйте, розблокуйте і спробуйте ще раз.
problem-too_many_devices = Більше ключів додати не можна.
problem-passkey_cancelled = Ключ доступу не використано. Спробуйте ще раз або візьміть надрукований ключ розблокування.
problem-passkey_not_made = Ключ доступу не створено. Спробуйте ще раз або візьміть надрукований ключ розблокування.
problem-passkey_there_already = На цьому пристрої вже є такий ключ доступу. Скористайтеся ним або іншим пристроєм.
problem-passkey_unsupported = Цей браузер або пристрій не знає ключів доступу того виду, що тут потрібен. Візьміть інший браузер, інший пристрій або надрукований ключ розблокування.
problem-passkey_address = За цією адресою ключі доступу не працюють. Відкрийте робочий простір за його власною назвою, яку дав офіс мережі.
problem-passkey_unnamed = Цей ключ доступу не сказав, чий він. Скористайтеся іншим або надрукованим ключем розблокування.
problem-passkey_unusable = Ключем доступу не вдалося скористатися тут. Спробуйте інший пристрій або надрукований ключ розблокування.
problem-passkey_without_prf = Ключ доступу цього пристрою не може відкривати ключі. Скористайтеся іншим пристроєм або надрукованим ключем розблокування.
problem-passkey_other = Відповів інший ключ доступу, а не щойно створений. Спробуйте ще раз і виберіть новий.
problem-passkey_changing = Цей ключ доступу щоразу дає інший секрет, тому не може відкривати ключі. Це вада пристрою. Візьміть інший пристрій або надрукований ключ розблокування, який працює завжди.
problem-passkey_secret = Цей ключ доступу дав інший секрет, ніж той, яким запечатано ваші ключі. Нічого не відкрито. Деякі телефони роблять так, коли розблоковують інший пристрій: скористайтеся ключем доступу на пристрої, де його створено, або надрукованим ключем розблокування. Якщо й це не вдасться, зателефонуйте до офісу мережі за номером, який ви знаєте.
passkey-delete = Ключ доступу «{ $name }» тепер ні до чого: видаліть його в налаштуваннях пристрою.
problem-invitation_closed = Це запрошення вже не відкрите. Продовжуйте з ключем, який ви створили, або попросіть в офісі нове запрошення.
problem-invitation_withdrawn = Це запрошення відкликано. Його посилання більше не працює, і ніхто не може приєднатися за ним. Якщо ви хотіли приєднатися, запитайте в офісі мережі або в того, хто надіслав вам посилання.
problem-invitation_moved = Тим часом це змінилося: організація вже створила свої ключі або вже є учасницею. Нічого не припинено. Подивіться, як це виглядає зараз, і тоді вирішуйте.
invitation-withdrawn-title = Це запрошення відкликано
invitation-closed-title = Це запрошення вже не відкрите
problem-kit_not_proven = Спершу перевірте комплект: введіть код із паперу.
problem-draft_unreadable = Чернетку, збережену на цьому пристрої, не вдалося відкрити.
problem-notes_closed = Цей браузер зараз не дає сторінці нічого зберігати на цьому пристрої. Те, що ви пишете, є лише на цій сторінці: не закривайте її. Спроба повториться.
problem-notes_full = На цьому пристрої немає місця. Те, що ви пишете, є лише на цій сторінці: не закривайте її та звільніть місце. Спроба повториться.
problem-starting = Сторінка ще запускається. Хвилинку.
problem-locked = Заблоковано. Розблокуйте і продовжуйте: вашу чернетку збережено.
problem-entry_changed = Тим часом хтось змінив цей запис. Погляньте на нову версію і напишіть свою ще раз.
problem-mapping_closed = Картування закрито. Щоб приймати ще відповіді, перенесіть його останній день.
problem-entry_lacking = Чогось бракує або щось не може бути правильним. Погляньте на позначені поля.
problem-mapping_publish = До довідника не внесено нічого, що можуть читати всі. Нічого не опубліковано.
problem-mapping_answer = Ця служба не бере участі, тому зберегти від неї нічого не можна.
problem-mapping_remove = Опубліковане залишається. Натомість закрийте картування.
