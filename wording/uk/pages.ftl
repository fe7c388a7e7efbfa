### Публічні сторінки. Їхні читачі можуть бути в небезпеці, у шоку або під наглядом: нейтральні назви, найбезпечніше спершу, короткі слова.
### Назви країн не відмінюються, тому стоять після двокрапки або в дужках. Після дати не ставимо крапки: вона вже закінчується на «р.».
### Чернетка: ще не перевірено.

## Every page. Titles stand in the browser’s history: they say nothing of what was read.

page-title = Onward
page-open-shut = Тимчасово зачинено
page-title-services = Служби – Onward
page-title-countries = Країни – Onward
page-title-map = Карта – Onward
page-title-reading-1 = Читання 1 – Onward
page-title-reading-2 = Читання 2 – Onward
page-title-reading-3 = Читання 3 – Onward
page-title-reading-4 = Читання 4 – Onward
page-title-service = Служба – Onward
page-title-country = Країна – Onward
page-title-place = Частина карти – Onward
page-title-home = Читання: вдома – Onward
page-title-safely = У мережі – Onward
page-title-access = Доступність – Onward
page-title-sources = Джерела – Onward
page-title-mappings = Оприлюднені списки – Onward
page-title-mapping = Оприлюднений список – Onward
page-title-form = Бланк – Onward
page-skip = Перейти до змісту сторінки
page-language = Мова:
page-draft = Чернетка: її ще не читав ніхто, для кого ця мова рідна.
page-leave = Покинути сторінку
page-numbers = Термінові номери
page-danger = Вам зараз загрожує небезпека?
page-danger-in = Зараз небезпечно? { $country }:
page-danger-call = Зателефонуйте на місцевий номер екстреної допомоги
page-danger-europe = У Європі це
page-helpline = Гаряча лінія для потерпілих, безоплатно, у багатьох країнах Європи:
page-helpline-in = Гаряча лінія, { $country }:
page-from-abroad-in = Допомога, { $country }, з-за кордону:
page-footer = Жодних файлів cookie, жодного стеження. Ми нічого не зберігаємо про ваш візит.
page-link-countries = Країни та ваші права
page-link-map = Карта
page-link-hsds = Для розробників: відкриті дані
open-heading = Відкриті дані
open-lead = Ця адреса для програм: служби для потерпілих від злочинів, які публікує ця мережа, у формі Open Referral (HSDS).
open-people = Шукаєте допомогу? Вона тут.
open-whole = Усе разом
open-package = Усі служби як таблиці, в одному архіві
open-openapi = Опис інтерфейсу
open-profile = Що ми додаємо до Open Referral
open-lists = Списки
open-licence = Вільно для використання за CC BY 4.0. Вказуйте джерело. Ніщо тут не називає людину чи справу.
page-minutes =
    { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
page-in-english = англійською

# What stands between words in a row.
page-comma = { ", " }
# What stands between phrases that may hold commas.
page-semicolon = { "; " }
page-date = { DATETIME($date, dateStyle: "long") }
page-date-month = { DATETIME($date, year: "numeric", month: "long") }
page-time = { DATETIME($time, timeStyle: "short") }
page-weekday = { DATETIME($date, weekday: "long") }

## The first page

page-first-heading = Знайдіть людей, які можуть вам допомогти
page-first-lead = Після злочину, удома чи в іншій країні. Два запитання, без облікового запису. Заявляти в поліцію не обов’язково.
page-first-home = 1. Де ви живете?
page-first-home-hint = Країна, куди ви повертаєтеся додому.
page-first-there = 2. Де це сталося?
page-first-there-hint = Це може бути та сама країна або інтернет.
page-first-choose = Виберіть країну
page-first-same = Країна, де я живу
page-first-online = В інтернеті
page-first-known = Країни, про які ми знаємо найбільше
page-first-others = Інші країни
page-first-show = Показати, хто може допомогти
page-first-incomplete = Будь ласка, виберіть країну в обох списках. Тоді ми зможемо показати, хто допомагає.
page-first-kept = Далі ви побачите, хто допомагає вдома і хто займається справою там. Ви самі вибираєте, кому телефонувати. Ми не зберігаємо нічого з того, що ви вводите, і ніхто не дізнається, що ви шукали.
page-first-watched = Хтось стежить за вами?
page-first-watched-leave = «Покинути сторінку» відкриває енциклопедію.
page-first-watched-shift = Якщо тричі натиснути Shift, станеться те саме.
page-first-watched-back = Після цього кнопка «Назад» веде знову на цю сторінку: закрийте й вікно.
page-first-watched-history = Історію вашого браузера це не очищає.
page-first-watched-how = Як приховати свій візит
page-first-members = Для організацій
page-first-members-how = Тут організації підтримки потерпілих перенаправляють людей одна до одної, за їхньою згодою. Розказане запечатано: відкрити його можуть лише ці дві організації.
page-first-members-open = Відкрити робочий простір
page-guides = Читайте не поспішаючи

## Who can help

page-help-heading = Хто може вам допомогти
page-help-lead = Країна, де ви живете: { $home }. Країна, де це сталося: { $there }.
page-help-lead-home = Країна, де ви живете: { $home }. Там це й сталося.
page-help-lead-online = Країна, де ви живете: { $home }. Це сталося в інтернеті.
page-help-change = Змінити
page-claim = Строк для вимоги компенсації, { $place }:
page-claim-rule = правило без точної цифри
page-claim-doubted = перевіряється; запитайте скоріше
page-claim-more = Коли він починається, і джерело
page-help-as = Показати як
page-help-list = Список
page-help-map = Карта
page-help-found =
    { $count ->
        [0] Служб не знайдено
        [one] { $count } служба.
        [few] { $count } служби.
        [many] { $count } служб.
       *[other] { $count } служби.
    }
page-help-count-speaking =
    { $count ->
        [0] Жодна не говорить про те, що ви шукаєте.
        [one] { $count } говорить про те, що ви шукаєте.
        [few] { $count } говорять про те, що ви шукаєте.
        [many] { $count } говорять про те, що ви шукаєте.
       *[other] { $count } говорять про те, що ви шукаєте.
    }
page-help-count-every =
    { $count ->
        [one] Ще { $count } допомагає після будь-якого злочину.
        [few] Ще { $count } допомагають після будь-якого злочину.
        [many] Ще { $count } допомагають після будь-якого злочину.
       *[other] Ще { $count } допомагають після будь-якого злочину.
    }
page-help-count-like =
    { $count ->
        [one] { $count } має лише частину або схоже слово.
        [few] { $count } мають лише частину або схоже слово.
        [many] { $count } мають лише частину або схоже слово.
       *[other] { $count } мають лише частину або схоже слово.
    }
page-help-alike = Одного з ваших слів ніде немає так, як ви його написали. Ми рахуємо ті, де є схоже слово.
page-help-order = Спершу ті, до яких можна звернутися зараз.
page-help-order-words = Спершу те, що підходить найкраще.
page-help-speaks = Ці говорять про те, що ви шукаєте
page-help-every = Ці допомагають після будь-якого злочину
page-help-like = Тут є лише частина або схоже слово
page-card-every = Не називає того, що ви шукаєте: допомагає після будь-якого злочину.
page-help-need = Що вам потрібно?
page-help-search = Шукати
page-help-narrow = Звузити список: працює зараз, мови, вид допомоги…
page-help-must = Обов’язково
page-help-open = Працює зараз
page-help-free = Безоплатно
page-help-direct = Без перенаправлення
page-help-abroad = Для людей, які живуть в іншій країні
page-help-way = Як
page-help-language = Мова
page-help-any = Не важливо
page-help-crime = Що сталося
page-help-crime-01 = Когось убили або ледь не вбили
page-help-crime-02 = Насильство, погрози, переслідування або утримання
page-help-crime-03 = Зґвалтування або інше сексуальне насильство
page-help-crime-04 = Пограбування: забрали силою або погрозами
page-help-crime-05 = Крадіжка, злом або пошкодження
page-help-crime-06 = Щось пов’язане з наркотиками
page-help-crime-07 = Шахрайство або обман
page-help-crime-08 = Безлад у громадському місці або щось із владою
page-help-crime-09 = Зброя, бомба або зламані акаунти
page-help-crime-10 = Отруєні вода, повітря чи земля
page-help-crime-11 = Катування, воєнні злочини або щось інше
page-help-group = Для кого
page-help-everybody = Для всіх
page-help-kind = Вид допомоги
page-help-apply = Звузити
page-help-all = Знову показати все
page-help-ended = Цей пошук завершено: жодного ми не зберігаємо довше години. Можна шукати знову.
page-help-asked = Ви шукали:
page-help-quoted = «{ $text }»
page-help-instead = Ці служби можуть допомогти або знають, хто може
page-help-home = Допомога вдома: { $country }
page-help-alone = Допомога в цій країні: { $country }
page-help-there = Справа і заяви: { $country }
page-help-all-in = Усі служби: { $country }
page-help-nothing = { $country }: тут іще немає жодної служби. Ви з цим не наодинці.
page-help-nothing-narrow = { $country }: жодна служба не відповідає всьому, що ви вибрали.
page-help-authority = { $country }: заявами про компенсацію займається ця установа:
page-help-consulate = Консульство вашої країни там ({ $country }) може допомогти з перекладачем, з документами і назвати адвоката.
page-help-elsewhere = Подивитися на карті всіх країн
page-help-on-map = Ті самі служби на карті
page-help-know = Варто знати: { $country }
page-help-online = Про те, що сталося в інтернеті, можна заявити там, де ви живете. Збережіть повідомлення, адреси і знімки екрана, перш ніж когось блокувати.
page-help-unknown = Ми не знаємо прав і строків цієї країни, у яких є джерело.
page-help-rights = Усі права і строки, для друку
page-help-page = Сторінка { $page } з { $pages }
page-help-before = Попередні служби
page-help-after = Більше служб

## A service

page-card-for = Допомога
page-card-abroad = З-за кордону
page-card-abroad-same = Той самий номер
page-dial-code = Код країни { $code }.
page-dial-unsure = Невідомо, чи працює. Код країни { $code }.
page-hours-all-day = Цілодобово
page-hours-every-day = Щодня
page-hours-days = { $from } – { $to }
page-hours-times = { $from } – { $to }
page-hours-holidays = також у святкові дні
page-hours-language = { $language }: { $hours }
page-open-clock = { $said } (за годинником у місці: { $place })
page-service-reach = Як зв’язатися
page-service-about = Що тут роблять
page-service-country = Права і строки: { $country }

## Countries

page-countries-heading = Країни
page-countries-lead = Номери, куди телефонувати, права, заяви та їхні строки, служби. Біля кожного факту вказано, звідки він.
page-countries-map = Подивитися на карті
page-country-lead = Що треба знати після злочину тут. Кожен факт має джерело, а також дату джерела, якщо вона там є. «Не підтверджено» означає, що жодна організація в країні його ще не перевірила: запитайте, перш ніж на нього покладатися.
page-country-map = На карті
page-country-rights = Ваші права в Європейському Союзі
page-country-right-understand = Розуміти і бути зрозумілими, від першого контакту.
page-country-right-support = На безоплатну й конфіденційну підтримку до суду, під час і після нього, незалежно від того, чи ви заявили в поліцію.
page-country-right-interpreter = На безоплатного перекладача, коли вас опитують у поліції або заслуховують у суді.
page-country-right-report = Подати заяву в поліцію вдома, якщо ви не змогли або не захотіли зробити це там, де все сталося. Вона надішле заяву далі.
page-country-right-claim = Просити компенсацію після умисного насильницького злочину через установу у своїй країні, навіть якщо він стався в іншій.
page-country-rights-source = З директив
page-country-urgent = У надзвичайній ситуації
page-country-helplines = З ким поговорити
page-country-claims = Компенсація від держави
page-country-more = Більше
page-country-services = Служби: { $country }
page-country-no-services = Тут іще немає жодної служби.
page-country-unknown = Ми не маємо про цю країну фактів, у яких є джерело. У консульстві, лікарні або поліції можуть сказати, до кого звернутися.

## Maps

page-map-world = Світ
page-map-lead = Натисніть на країну, щоб побачити номери, права і служби. Список нижче каже те саме.
page-map-name = Карта
page-map-zoom-in = Більше
page-map-zoom-out = Менше
page-map-zoom-reset = Уся карта
page-map-list = Країни на цій карті
page-map-how = Число показує, скільки служб указано. У країнах із товстішим кордоном є учасник мережі.
page-map-count =
    { $count ->
        [one] { $count } служба
        [few] { $count } служби
        [many] { $count } служб
       *[other] { $count } служби
    }
page-map-member = учасник мережі
page-map-label = { $country }: { $said }
page-map-round = Коло: допомога вдома.
page-map-square = Квадрат: справа там.
page-map-press = Натисніть на число, щоб прочитати більше.
page-map-none = Жодна з цих служб не показує точного місця.
page-map-withheld = Не показано на карті задля безпеки:
page-map-simple = Кордони накреслено спрощено, і вони не вирішують жодних суперечок.
page-map-disputed = Деякі кордони тут спірні. Їх накреслено спрощено, і ця карта не вирішує жодних суперечок.
page-map-more =
    { $count ->
        [one] Ще { $count } служба
        [few] Ще { $count } служби
        [many] Ще { $count } служб
       *[other] Ще { $count } служби
    }
page-map-country = Права і номери: { $country }
continent-europe = Європа
continent-africa = Африка
continent-asia = Азія
continent-north-america = Північна Америка
continent-south-america = Південна Америка
continent-oceania = Океанія

## Passing on

page-share = Передати цю сторінку далі
page-share-copy = Скопіюйте цю адресу
page-share-mail = Надіслати вашою поштовою програмою
page-share-how = Адреса каже, яка це сторінка, і нічого про вас.
page-print = Надрукувати цю сторінку
page-printed = Станом на { $date }, за адресою { $address }

## Confirming by a link in a mail

page-confirm-heading = Чи все це й досі правильно?
page-confirm-lead = Це ваші служби, як люди знаходять їх тут. Якщо все правильно, натисніть кнопку. Більше нічого не треба.
page-confirm-changed = Відколи ви відкрили цю сторінку, щось змінили. Перегляньте ці служби ще раз. Якщо все правильно, натисніть кнопку.
page-confirm-button = Так, усе правильно
page-confirm-wrong = Якщо щось змінилося, натомість виправте це в робочому просторі.
page-confirm-rest = Записів, які бачать не всі, тут немає, і вони не підтверджуються: зробіть це в робочому просторі.
page-confirm-done = Дякуємо
page-confirm-done-how = Тепер люди бачать, що ці служби підтверджено сьогодні.
page-confirm-used = Уже підтверджено { $date }
page-confirm-used-how = Більше нічого не потрібно. Коли знову настане час, надійде інший лист.

## Where there is no page

page-missing-heading = Такої сторінки немає
page-missing-why = Можливо, адреса застаріла або в ній є помилка. З вашого боку все гаразд.
page-missing-back = На першу сторінку
page-gone-heading = Цього більше не пропонують
page-gone-why = Те, що тут було, закінчилося або його забрали. Можливо, допоможуть інші: пошукайте знову з першої сторінки.
page-later-heading = Цю сторінку зараз не можна показати
page-later-why = Це через нас, а не через вас. Будь ласка, спробуйте ще раз за хвилину. На номери вгорі можна телефонувати й зараз.
