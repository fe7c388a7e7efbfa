### Пошта. У ній немає нічого зі справи: ні імені, ні країни, ні злочину, ні номера перенаправлення. Чернетка: ще не перевірено.
### День тижня стоїть у називному відмінку, тому дата йде після двокрапки, а не після прийменника.

mail-greeting = Добрий день.
mail-signature = Onward, для { $organisation }
mail-why = Ви отримали цей лист, бо ви контактна особа або заступаєте контактну особу організації { $organisation }. Про що йдеться, написано лише в робочому просторі.

mail-needs_you-subject = Дещо потребує вашої уваги. Термін: { DATETIME($by, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
mail-needs_you-body =
    Дещо потребує вашої уваги. Термін: { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Відкрийте робочий простір, щоб це побачити:

mail-late-subject = Дещо досі чекає на вас
mail-late-body =
    Дещо досі чекає на вас. Чекає з такого часу: { DATETIME($since, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

    Відкрийте робочий простір, щоб це побачити:
mail-late-after = Якщо вас немає на місці, подбайте, щоб відповів хтось із вашої організації.

mail-enrol-subject = Ваше місце чекає: переходьте до наступного кроку
mail-enrol-body =
    Ви почали облаштовувати місце організації { $organisation }. Ви можете продовжити там, де зупинилися, сьогодні або іншого дня:
mail-enrol-after = Посилання діє до такого часу: { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Відкрити його маєте лише ви.

## Mails to a service in a national mapping. $organisation: the service. $asker: who maps. $title: what the mapping is called.

mail-mapping-subject = Будь ласка, опишіть вашу службу. Термін: { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping-body =
    { $asker } проводить картування служб, які підтримують потерпілих від злочинів: «{ $title }». Кожну службу питають про сім речей: яку допомогу ви надаєте, кому, як люди знаходять вас і звертаються до вас, скільком ви можете допомогти, хто у вас працює і хто платить.

    Для кожної частини ви вирішуєте, хто може її читати. Можна зупинитися і продовжити іншого дня. Термін: { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Ось форма:
mail-mapping-after = Посилання призначено лише для { $organisation }: хто його має, може змінити вашу відповідь. Якщо ви не берете участі, скажіть про це там, і { $asker } більше не питатиме.

mail-mapping_again-subject = Нагадування: будь ласка, опишіть вашу службу. Термін: { DATETIME($by, weekday: "short", day: "numeric", month: "short") }
mail-mapping_again-body =
    { $asker } просить вас описати вашу службу для «{ $title }». Вашу відповідь іще не надіслано. Те, що ви почали, збережено.

    Форма відкрита до такого часу: { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Ось вона:

## A mail to whoever keeps entries in the directory. $count: how many services it keeps.

mail-confirm-subject = Чи ваші служби в довіднику описано ще правильно?
mail-confirm-body =
    { $count ->
        [1] У довіднику { $count } служба організації { $organisation }. Востаннє підтвердження було пів року тому або раніше, тому зараз вона стоїть нижче.
        [one] У довіднику { $count } служба організації { $organisation }. Принаймні одну востаннє підтвердили пів року тому або раніше, тому зараз вона стоїть нижче.
        [few] У довіднику { $count } служби організації { $organisation }. Принаймні одну востаннє підтвердили пів року тому або раніше, тому зараз вона стоїть нижче.
        [many] У довіднику { $count } служб організації { $organisation }. Принаймні одну востаннє підтвердили пів року тому або раніше, тому зараз вона стоїть нижче.
       *[other] У довіднику { $count } служби організації { $organisation }. Принаймні одну востаннє підтвердили пів року тому або раніше, тому зараз вона стоїть нижче.
    }
    Якщо все ще правильно, досить одного натискання:
mail-confirm-after = Якщо щось змінилося, змініть це в робочому просторі, у розділі «Довідник»: це теж буде підтвердженням. Посилання діє до такого часу: { DATETIME($by, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.

## A mail to whoever keeps entries in the directory, once the network’s office sent a change back.

mail-sent_back-subject = Дещо ваше в довіднику треба переглянути ще раз
mail-sent_back-body =
    Офіс мережі переглянув те, що ви написали для довідника, і повернув його з поясненням. Написане вами збережено.

    Відкрийте свій робочий простір, розділ «Довідник», щоб побачити:
