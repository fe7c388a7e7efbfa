//! What the next step of a service asks somebody to do, as far as it can be told from its first words: to ring, or to
//! write. A step that nobody can take sends a person away with nothing.

/// What a sentence begins with when it asks somebody to ring, in the languages of the pages.
const RING: &[&str] = &[
    "ring",
    "call",
    "phone",
    "telephone",
    "dial", // en
    "rufen",
    "anrufen",
    "telefonieren",
    "wählen", // de
    "appelez",
    "appeler",
    "téléphonez",
    "téléphoner", // fr
    "llame",
    "llamar",
    "llamad",
    "llámenos",
    "telefonee",
    "marque", // es
    "ligue",
    "ligar",
    "telefone",
    "telefonar", // pt
    "pozovite",
    "nazovite",
    "zovite",
    "telefonirajte",
    "позовите",
    "назовите", // sr
    "дзвоніть",
    "подзвоніть",
    "зателефонуйте",
    "телефонуйте",
    "наберіть", // uk
    "اتصل",
    "اتصلي",
    "اتصلوا",
    "هاتف",
    "هاتفوا", // ar
];

/// And when it asks somebody to write.
const WRITE: &[&str] = &[
    "write",
    "mail",
    "email", // en
    "schreiben",
    "mailen", // de
    "écrivez",
    "écrire", // fr
    "escriba",
    "escribir",
    "escríbanos",
    "escribid", // es
    "escreva",
    "escrever", // pt
    "pišite",
    "napišite",
    "пишите",
    "напишите", // sr
    "пишіть",
    "напишіть", // uk
    "اكتب",
    "اكتبي",
    "اكتبوا",
    "راسلونا", // ar
];

/// Whether a sentence of the step begins by asking somebody to ring.
pub(super) fn asks_to_ring(step: &str) -> bool {
    begins_with(step, RING)
}

/// Whether a sentence of the step begins by asking somebody to write.
pub(super) fn asks_to_write(step: &str) -> bool {
    begins_with(step, WRITE)
}

fn begins_with(step: &str, asked: &[&str]) -> bool {
    let step = step.to_lowercase().replace("e-mail", "email");
    step.split(['.', '!', '?', ';', ':', '\n', '؛', '؟']).any(|sentence| {
        let first = sentence.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty());
        first.is_some_and(|word| asked.contains(&word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_asks_to_ring_or_to_write_is_told_in_every_language_of_the_pages() {
        for step in [
            "Ring. No papers needed.",
            "Come by, or write.\nCall us first!",
            "Rufen Sie uns an.",
            "Appelez-nous.",
            "Llame por la mañana.",
            "Ligue-nos.",
            "Pozovite nas.",
            "Зателефонуйте нам.",
            "اتصلوا بنا.",
        ] {
            assert!(asks_to_ring(step), "{step}");
        }
        for step in [
            "Write to us.",
            "Schreiben Sie uns.",
            "Écrivez-nous.",
            "Escriba un correo.",
            "Escreva-nos.",
            "Pišite nam.",
            "Пишіть нам.",
            "اكتبوا لنا.",
        ] {
            assert!(asks_to_write(step), "{step}");
        }
    }

    #[test]
    fn what_others_do_is_no_step_to_take() {
        for step in
            ["We call you back within a day.", "Come to the house. We write a letter with you.", "", "…"]
        {
            assert!(!asks_to_ring(step) && !asks_to_write(step), "{step}");
        }
    }
}
