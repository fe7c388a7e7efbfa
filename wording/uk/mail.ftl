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
