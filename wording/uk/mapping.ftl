### Форма, якою служба описує себе в національному картуванні, і те, що з картувань публікують. Чернетка: ще не перевірено.
### Читачі працюють у службі. $asker: організація, яка проводить картування. $title: назва картування. $end: останній момент для відповіді.

mapping-heading = Опишіть вашу службу
mapping-lead = { $asker } проводить картування служб, які підтримують потерпілих від злочинів, щоб люди знаходили вас, а інші служби могли перенаправляти людей до вас.
mapping-until = Можна відповідати до такого часу: { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Це триває близько двадцяти хвилин; можна зупинитися і повернутися за тим самим посиланням. { $asker } читає те, що ви надсилаєте, і вносить це до довідника.
mapping-kept = Те, що ви ввели, збережено. Ніхто цього не читає, доки ви не надішлете.
mapping-again = Ви вже надіслали відповідь. Змініть, що хочете, і надішліть її знову.
mapping-parts = Частини форми
mapping-save = Зберегти і продовжити пізніше
mapping-send = Надіслати
mapping-decline = Ми не беремо участі
mapping-decline-what = Тоді вас більше ніхто не питатиме, а те, що ви тут ввели або надіслали, буде видалено. Те, що вже є в довіднику, залишиться, доки його не прибере той, хто його веде.
mapping-decline-send = Ми не беремо участі
mapping-faults = Чогось бракує або щось не може бути правильним. Те, що ви ввели, збережено.

## Parts, and what they mean

mapping-part-about = Служба
mapping-define-about = Одна служба, як її знають люди. Якщо у вашої організації їх кілька, відповідайте за кожну за окремим посиланням. Служба підтримки потерпілих — це та, чиєю роботою є така підтримка, незалежно від того, чи платять її працівникам.
mapping-part-assistance = Форми допомоги
mapping-define-assistance = Що ви робите для людини. Європейське право вимагає від держав служб, які інформують про права, надають емоційну і, де вона є, психологічну підтримку, консультують щодо грошей і практичних справ і щодо того, як уберегтися від подальшої шкоди, а також спеціальних служб, які ще й надають прихисток і допомогу після насильства (Директива 2012/29/ЄС, статті 8 і 9).
mapping-part-victims = Групи потерпілих
mapping-define-victims = Потерпіла особа — це людина, якій злочин завдав шкоди: тілу, душі або майну, або близька людина того, хто від нього помер. Неважливо, чи знає про це поліція і чи когось визнали винним. Пропустіть те, що для вас не має значення: якщо не вибрано жодного злочину, це означає будь-який злочин.
mapping-part-finding = Як потерпілі знаходять службу
mapping-define-finding = Шляхи, якими люди приходять до вас. Служби мають бути відкриті для всіх, кому вони потрібні, також без заяви в поліцію; поліція має перенаправляти тих, хто погоджується.
mapping-part-receiving = Як вони отримують допомогу
mapping-define-receiving = Як люди розмовляють із вами, якими мовами, коли і де. Те, що правда сьогодні, допомагає більше, ніж те, що заплановано.
mapping-part-capacity = Місткість
mapping-define-capacity = Скільком людям ви можете допомогти. Чисел за один день досить. Вони показують, де в країні чогось замало; вони не міряють, наскільки ви добрі.
mapping-part-workers = Працівники та їхнє навчання
mapping-define-workers = Хто працює у службі, за плату чи як волонтери, і чого вони навчаються. Волонтери — це люди, які допомагають без оплати, у ролі, яку ви їм дали. Рахуйте людей, не називайте імен.
mapping-part-funding = Фінансування
mapping-define-funding = Хто платить за роботу служби. Про суми не питаємо.
mapping-part-readers = Хто може це читати
mapping-define-readers = Частини з власним вибором дотримуються цього вибору, якщо ціле не призначено для вужчого кола. Той, хто проводить картування, і офіс мережі читають усе.

## Questions

mapping-ask-name = Назва служби
mapping-ask-description = Що вона робить
mapping-hint-description = Двома або трьома реченнями, як ви сказали б людині, якій це потрібно.
mapping-ask-next_step = Що людина робить спершу
mapping-hint-next_step = Наприклад: зателефонувати, документи не потрібні.
mapping-ask-written_in = Мова, якою ви це пишете
mapping-ask-countries = Країни, де вона працює
mapping-more-countries = Інші країни
mapping-ask-regions = Лише в деяких частинах країни
mapping-hint-regions = Назви регіонів або міст через кому. Порожньо: усюди.
mapping-ask-kinds = Яку допомогу ви надаєте
mapping-ask-abroad = Через кордони
mapping-ask-groups = Люди
mapping-ask-ages = Вік
mapping-ask-age_from = Від
mapping-ask-age_to = До
mapping-ask-crimes = Злочини
mapping-hint-crimes = Названо за міжнародною класифікацією злочинів (ICCS). Число відкриває те, що всередині.
mapping-ask-crime_tags = Обставини злочину
mapping-ask-routes = Як люди приходять до вас
mapping-ask-ways = Як люди розмовляють із вами
mapping-ask-languages = Мови
mapping-hint-languages = Якими хтось із вас може допомогти без перекладача.
mapping-more-languages = Інші мови
mapping-ask-interpreters = Для інших мов ми залучаємо перекладачів
mapping-ask-phone = Телефон { $number }
mapping-ask-phone_number = Номер
mapping-ask-phone_label = Для чого він
mapping-ask-phone_circle = Хто може його читати
mapping-phone-circle-same = Хто може читати відповідь
mapping-ask-phone_abroad = Можна телефонувати з інших країн
mapping-ask-email = Електронна адреса, яку хтось читає
mapping-ask-website = Вебсайт
mapping-ask-hours = Години { $number }
mapping-ask-hours_days = Дні
mapping-ask-hours_opens = Від
mapping-ask-hours_closes = До
mapping-ask-zone = Часовий пояс цих годин
mapping-hint-zone = За міжнародною назвою, наприклад Europe/Lisbon.
mapping-day-mon = Понеділок
mapping-day-tue = Вівторок
mapping-day-wed = Середа
mapping-day-thu = Четвер
mapping-day-fri = П’ятниця
mapping-day-sat = Субота
mapping-day-sun = Неділя
mapping-ask-place = Місце { $number }
mapping-ask-place_disclosure = Що з нього можуть бачити інші
mapping-hint-place_disclosure = Про місце, яке тримають у таємниці, нічого не зберігають: не вводьте його адреси.
mapping-ask-place_name = Назва місця
mapping-ask-place_street = Вулиця і номер будинку
mapping-ask-place_postal_code = Поштовий індекс
mapping-ask-place_town = Місто
mapping-ask-place_region = Регіон
mapping-ask-place_access = Доступність
mapping-more-access = Що там є для тих, кому це потрібно
mapping-ask-fee = Скільки це коштує
mapping-ask-intake = Чи приймаєте ви людей
mapping-ask-capacity_available = Зараз
mapping-ask-capacity_maximum = Щонайбільше
mapping-ask-as_of = Станом на
mapping-ask-workers_people = Люди
mapping-ask-workers_full_posts = У перерахунку на повні ставки
mapping-ask-workers_hours_before = Години навчання до початку роботи
mapping-ask-workers_hours_a_year = Години навчання щороку
mapping-ask-training = Чого їх навчено
mapping-ask-funding = Хто платить
mapping-ask-circle_of = Хто може читати цю частину
mapping-ask-circle = Хто може читати відповідь

## What is wrong. Each stands at its field and in the list above the form.

mapping-wrong-overtaken = Хтось інший змінив цю відповідь, відколи ви її відкрили. Те, що ви ввели, — нижче. Якщо ви це надішлете, воно замінить їхню версію.
mapping-wrong-number = Тут потрібне ціле число цифрами.
mapping-wrong-date = Це не дата. Напишіть її так: 2026-11-24.
mapping-wrong-disclosure = Виберіть, що з цього місця можуть бачити інші.
mapping-wrong-available = Укажіть, скільки є зараз.
mapping-wrong-name = Службі потрібна назва.
mapping-wrong-description = Скажіть одним реченням, що робить служба.
mapping-wrong-kinds = Виберіть хоча б одну форму допомоги.
mapping-wrong-countries = Виберіть хоча б одну країну.
mapping-wrong-reach = У відповіді, яку можуть читати всі, має бути номер телефону, електронна адреса або вебсайт.
mapping-wrong-phone = Це не номер телефону.
mapping-wrong-email = Це не електронна адреса.
mapping-wrong-website = Це не вебсайт.
mapping-wrong-hours = Виберіть дні й напишіть час так: 09:00. 24:00 завершує день.
mapping-wrong-zone = Назвіть часовий пояс цих годин, наприклад Europe/Lisbon.
mapping-wrong-place = Назвіть місто цього місця.
mapping-wrong-ages = Цей вік не може бути правильним: наймолодший більший за найстарший, або якийсь завеликий.
mapping-wrong-too_long = Це задовго.

## What became of it

mapping-sent-heading = Вашу відповідь надіслано
mapping-sent-what = Дякуємо. { $asker } читає її і вносить до довідника: тоді люди знаходять її такою, як ви написали, кожну частину — ті читачі, яких ви вибрали.
mapping-sent-what-members = Дякуємо. { $asker } читає це і вносить до довідника: тоді це знаходять учасники мережі й ніхто інший. Якщо люди мають знаходити це, змініть, хто може читати.
mapping-sent-what-coordinator = Дякуємо. { $asker } читає це і вносить до довідника: тоді це читає офіс мережі, і ніхто інший цього не знаходить. Якщо люди мають знаходити це, змініть, хто може читати.
mapping-sent-next = Її можна змінити за тим самим посиланням до такого часу: { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Більше від вас нічого не треба.
mapping-sent-change = Змінити відповідь
mapping-declined-heading = Ви не берете участі
mapping-declined-what = Те, що ви тут ввели, видалено. { $asker } більше не питатиме.
mapping-declined-next = Якщо ви передумаєте, посилання діє до такого часу: { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-declined-back = Усе ж узяти участь
mapping-closed-heading = Картування закрито
mapping-closed-what = Відповіді для «{ $title }» приймали до такого часу: { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-closed-next = Якщо у вашій службі щось змінилося, повідомте про це. Кому писати: { $asker }.
mapping-too_many-heading = Забагато за один раз
mapping-too_many-what = Зачекайте хвилину, потім поверніться і спробуйте ще раз. Те, що ви ввели, ще є у формі.
mapping-fault-heading = Не вдалося
mapping-fault-what = Це через вебсайт, а не через вас. Поверніться і спробуйте ще раз за кілька хвилин. Те, що ви ввели, ще є у формі.

## What is published

mappings-heading = Національні картування
mappings-lead = Служби, які підтримують потерпілих від злочинів, країна за країною, як вони описали себе самі.
mappings-none = Ще нічого не опубліковано.
mappings-services = Служби
mappings-day = { DATETIME($at, day: "numeric", month: "long", year: "numeric") }
mappings-what = Служби описали себе самі; той, хто проводив картування, перевірив це й опублікував так, як було цього дня. Кожна служба для кожної частини каже, хто може її читати: тут є те, що можуть читати всі, і лише це пораховано.
mappings-nothing = Про це публічно нічого не сказано.
mappings-files = Дані
mappings-file-csv = Таблиця (CSV), рядок на кожну службу
mappings-file-ndjson = Open Referral HSDS (NDJSON)
mappings-file-package = Пакет даних HSDS (ZIP)
mappings-snapshots = Станом на
mappings-compare = Що змінилося
mappings-compared = Що змінилося
mappings-same = Нічого не змінилося.
mappings-added = Нові служби
mappings-gone = Служби, яких більше немає
mappings-changed = Служби, які кажуть щось інше
mappings-before = Раніше:
mappings-after = Тепер:

## Columns of the table of services

mapping-column-name = Назва
mapping-column-description = Що вона робить
mapping-column-written_in = Мова тексту
mapping-column-next_step = Перший крок
mapping-column-kinds = Форми допомоги
mapping-column-crimes = Злочини
mapping-column-crime_tags = Обставини злочину
mapping-column-groups = Люди
mapping-column-routes = Як люди туди приходять
mapping-column-ways = Як люди з нею розмовляють
mapping-column-abroad = Через кордони
mapping-column-training = Навчання
mapping-column-age_from = Наймолодший вік
mapping-column-age_to = Найстарший вік
mapping-column-languages = Мови
mapping-column-interpreters = Перекладачі
mapping-column-phones = Телефон
mapping-column-email = Електронна пошта
mapping-column-website = Вебсайт
mapping-column-hours = Години
mapping-column-zone = Часовий пояс
mapping-column-places = Місця
mapping-column-countries = Країни
mapping-column-regions = Регіони
mapping-column-fee = Вартість
mapping-column-intake = Прийом людей
mapping-column-capacity = Місткість
mapping-column-workers = Працівники
mapping-column-funding = Хто платить
