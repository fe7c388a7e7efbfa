//! What a next step asks people to do, in its own words, so that nobody is told to ring where they find no number.
//!
//! People write a step freely and in any language. What is recognised here is what they mostly write in the languages of
//! the interface; a step that is not understood is left as it is. A step asks for something where it says so before any
//! *not* in the same clause.

use super::ServiceEntry;
use crate::code::PlaceDisclosure;

/// What a step asks its reader to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepAction {
    /// To ring.
    Ring,
    /// To write, on paper or by mail.
    Write,
    /// To come.
    Come,
    /// To look at a website, or to chat there.
    Browse,
}

impl StepAction {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Ring, Self::Write, Self::Come, Self::Browse];

    /// Whether one who may read the entry, and no more than that, finds there what it takes.
    fn is_there(self, entry: &ServiceEntry) -> bool {
        let shown = |exact: bool| {
            entry.places.iter().any(|place| match place.disclosure {
                PlaceDisclosure::Exact => !exact || !place.street.trim().is_empty(),
                PlaceDisclosure::Area => !exact,
                PlaceDisclosure::Withheld => false,
            })
        };
        match self {
            Self::Ring => entry.phones.iter().any(|phone| entry.circle_of(phone) <= entry.circle.0),
            // Many write through a form on their pages.
            Self::Write => entry.email.is_some() || entry.website.is_some() || shown(true),
            Self::Come => shown(false),
            Self::Browse => entry.website.is_some(),
        }
    }

    /// Whether the step itself says where.
    fn is_told(self, step: &str) -> bool {
        match self {
            Self::Ring => says_number(step),
            Self::Write => step.contains('@') || says_number(step),
            Self::Come => step.chars().any(|c| c.is_ascii_digit()),
            Self::Browse => step.contains("www.") || step.contains("http"),
        }
    }

    fn words(self) -> &'static Words {
        match self {
            Self::Ring => &RING,
            Self::Write => &WRITE,
            Self::Come => &COME,
            Self::Browse => &BROWSE,
        }
    }
}

/// What the steps of an entry, in each language, ask for and whoever reads it does not find there.
#[must_use]
pub fn list_dead_ends(entry: &ServiceEntry) -> Vec<StepAction> {
    let translated = entry.translations.iter().map(|one| &one.next_step);
    let steps: Vec<String> =
        std::iter::once(&entry.next_step).chain(translated).map(|step| plain(step)).collect();
    let is_dead = |asked: &StepAction| {
        let asks = |step: &String| asked.words().are_in(step) && !asked.is_told(step);
        steps.iter().any(asks) && !asked.is_there(entry)
    };
    StepAction::ALL.into_iter().filter(is_dead).collect()
}

impl ServiceEntry {
    /// Takes the step out where it says to ring and its reader is shown no number: what feeds and older entries bring that
    /// keep each number for fewer than the rest. For an entry as its reader sees it.
    pub fn hide_dead_step(&mut self) {
        if self.phones.is_empty() && list_dead_ends(self).contains(&StepAction::Ring) {
            self.next_step.clear();
            self.translations.iter_mut().for_each(|one| one.next_step.clear());
        }
    }
}

/// Words by which a step asks for something, in small letters. What they are together in every language is one list: where a
/// word means something else in another language, it is not in it.
struct Words {
    /// Of English, which has one form for everything: only where it begins a clause, follows what asks, or goes before whom.
    english: &'static [&'static str],
    /// What follows then, if something must.
    then: &'static [&'static str],
    /// Whole words.
    whole: &'static [&'static str],
    /// Beginnings of words.
    begin: &'static [&'static str],
    /// Where one of these stands in the clause, it says something else.
    but: &'static [&'static str],
}

const RING: Words = Words {
    english: &["ring", "call", "phone", "telephone", "dial"],
    then: &[],
    whole: &[
        "ruf",
        "ruft",
        "rufen",
        "anrufen",
        "appelez",
        "appeler",
        "appelle",
        "appelez-nous",
        "ligue",
        "liguem",
        "ligar",
        "ligue-nos",
        "zovite",
        "zovi",
        "اتصل",
        "اتصلوا",
        "اتصلي",
        "هاتفيا",
        "هاتفياً",
        "بالهاتف",
    ],
    begin: &[
        "telefonier",
        "telefonisch",
        "llam",
        "llám",
        "telefone",
        "teléfon",
        "téléphon",
        "pozov",
        "nazov",
        "позов",
        "назов",
        "telefonom",
        "телефон",
        "зателефон",
        "дзвон",
        "подзвон",
    ],
    but: &["bell", "doorbell", "centre", "center", "بريد", "البريد", "بالبريد"],
};
const WRITE: Words = Words {
    english: &["write"],
    then: &[],
    whole: &[
        "e-mail",
        "email",
        "mail",
        "mailen",
        "schreib",
        "schreibt",
        "écris",
        "écrivez",
        "écrivez-nous",
        "écrire",
        "courriel",
        "correo",
        "escriba",
        "escribe",
        "escribir",
        "escrever",
        "escreva",
        "escreva-nos",
        "correio",
        "اكتب",
        "اكتبوا",
        "اكتبي",
        "راسلنا",
        "راسلونا",
        "بالبريد",
        "البريد",
    ],
    begin: &[
        "escríb",
        "pišit",
        "napišit",
        "imejl",
        "mejl",
        "пишит",
        "напишит",
        "пишіт",
        "напишіт",
        "імейл",
        "имејл",
    ],
    but: &["down"],
};
const COME: Words = Words {
    english: &["come", "drop", "walk", "visit"],
    then: &["by", "in", "to", "over", "us", "round"],
    whole: &[
        "vorbeikommen",
        "vorbei",
        "venga",
        "venez",
        "venha",
        "visítenos",
        "visite-nos",
        "dođite",
        "дођите",
        "svratite",
        "свратите",
        "приходьте",
        "завітайте",
        "تعال",
        "تعالوا",
        "زورونا",
    ],
    begin: &[],
    but: &["police", "station", "court", "hospital", "policía", "polícia", "polizei", "الشرطة"],
};
const BROWSE: Words = Words {
    english: &[],
    then: &[],
    whole: &["website", "webseite", "web", "chat", "сайті", "сайт"],
    begin: &["sajt", "сајт", "чат"],
    but: &[],
};

/// What goes before a word that asks.
const LEAD: [&str; 12] =
    ["please", "or", "and", "then", "just", "first", "to", "can", "may", "must", "simply", "should"];
/// What follows one.
const WHOM: [&str; 4] = ["us", "ahead", "first", "me"];
/// What turns all that follows in a clause into its opposite.
const NOT: [&str; 17] = [
    "no",
    "not",
    "never",
    "don't",
    "cannot",
    "nunca",
    "ne",
    "n'appelez",
    "jamais",
    "não",
    "nemojte",
    "nicht",
    "не",
    "لا",
    "لم",
    "لن",
    "needn't",
];
/// German says it behind the word.
const NOT_AT_ALL: [&str; 5] = ["nicht", "kein", "keine", "keinen", "ohne"];

impl Words {
    fn are_in(&self, step: &str) -> bool {
        let clauses = step.split(['.', ',', ';', ':', '!', '?', '\n', '،', '؛', '؟', '(', ')', '–', '—']);
        clauses
            .map(|clause| clause.split_whitespace().collect::<Vec<_>>())
            .any(|clause| self.are_asked(&clause))
    }

    fn are_asked(&self, clause: &[&str]) -> bool {
        if clause.iter().any(|word| self.but.contains(word) || NOT_AT_ALL.contains(word)) {
            return false;
        }
        let said = clause.iter().take_while(|word| !NOT.contains(word));
        said.enumerate().any(|(at, word)| {
            let before = at.checked_sub(1).and_then(|at| clause.get(at));
            let after = clause.get(at + 1);
            self.is_one(word, before.copied(), after.copied())
        })
    }

    fn is_one(&self, word: &str, before: Option<&str>, after: Option<&str>) -> bool {
        let asks = before.is_none_or(|before| LEAD.contains(&before))
            || after.is_some_and(|after| WHOM.contains(&after));
        let goes_on = self.then.is_empty() || after.is_some_and(|after| self.then.contains(&after));
        // And, in Arabic, is written to the word.
        let bare = word.strip_prefix('و').unwrap_or(word);
        let is_whole = self.whole.contains(&word) || self.whole.contains(&bare);
        let german = self.english.contains(&"write")
            && word == "schreiben"
            && after.is_some_and(|after| ["sie", "an"].contains(&after));
        (self.english.contains(&word) && asks && goes_on)
            || is_whole
            || german
            || self.begin.iter().any(|begin| word.starts_with(begin))
    }
}

/// In small letters, with the marks that people type for others.
fn plain(step: &str) -> String {
    step.to_lowercase().replace(['’', 'ʼ'], "'").replace(['\u{2010}', '\u{2011}'], "-")
}

/// Whether it holds a number to dial: three digits or more in a row, with what people write between them; not a year.
fn says_number(step: &str) -> bool {
    let joined = step.replace([' ', '-', '(', ')', '/'], "");
    joined.split(|c: char| !c.is_ascii_digit()).any(|digits| {
        let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        digits.len() >= 3 && !is_year
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::{Country, ReaderCircle};
    use crate::directory::{Circle, Phone, PlaceEntry, Translated};

    fn asking(step: &str) -> ServiceEntry {
        ServiceEntry {
            next_step: step.into(),
            circle: Circle(ReaderCircle::Public),
            ..ServiceEntry::default()
        }
    }

    fn number(circle: Option<ReaderCircle>) -> Phone {
        Phone { number: "+999 20 5550 140".into(), circle: circle.map(Circle), ..Phone::default() }
    }

    fn place(disclosure: PlaceDisclosure, street: &str) -> PlaceEntry {
        PlaceEntry {
            disclosure,
            street: street.into(),
            town: "Port Elva".into(),
            country: "IE".parse::<Country>().ok(),
            ..PlaceEntry::default()
        }
    }

    #[test]
    fn a_step_that_says_to_ring_needs_a_number_in_every_language() {
        for step in [
            "Ring us.",
            "Call us on a working day",
            "Please phone first.",
            "You can ring at any hour",
            "Ring from a phone that the other person cannot reach.",
            "Rufen Sie uns an.",
            "Am besten anrufen",
            "Llámenos.",
            "Llame sin compromiso",
            "Appelez-nous.",
            "Contact par téléphone",
            "Ligue para nós.",
            "Telefone de manhã",
            "Pozovite nas.",
            "Позовите нас.",
            "Зателефонуйте нам.",
            "اتصل بنا.",
            "تعرّف علينا واتصل بنا",
        ] {
            assert_eq!(list_dead_ends(&asking(step)), [StepAction::Ring], "{step}");
            let with = ServiceEntry { phones: vec![number(None)], ..asking(step) };
            assert_eq!(list_dead_ends(&with), [], "{step}");
        }
    }

    #[test]
    fn what_says_something_else_asks_for_nothing() {
        for step in [
            "",
            "Ask Northlight or a doctor to send you.",
            "Ring the bell at the side door.",
            "You need not ring, the police bring you.",
            "Don’t call us; the hospital sends you.",
            "Somebody comes to meet you.",
            "Our call centre is closed",
            "Bring das Schreiben der Polizei mit",
            "Sie müssen nicht anrufen",
            "No llame, por favor",
            "Go to the police; they come in.",
            "Ne téléphonez pas.",
            "Ring 116 006.",
            "Write to hello@north.example",
            "Look at www.north.example, our website",
        ] {
            assert_eq!(list_dead_ends(&asking(step)), [], "{step}");
        }
    }

    #[test]
    fn writing_coming_and_looking_need_what_they_take() {
        for step in [
            "Write to us.",
            "Ring or write.",
            "Schreiben Sie uns.",
            "Escríbanos.",
            "Écrivez-nous.",
            "Escreva.",
            "Пишіть нам",
            "Пишите нам",
            "راسلنا",
        ] {
            let entry = ServiceEntry { phones: vec![number(None)], ..asking(step) };
            assert_eq!(list_dead_ends(&entry), [StepAction::Write], "{step}");
            let mailed = ServiceEntry { email: Some("hello@north.example".into()), ..entry.clone() };
            assert_eq!(list_dead_ends(&mailed), [], "{step}");
            let placed = ServiceEntry {
                places: vec![place(PlaceDisclosure::Exact, "1 Quay Street")],
                ..entry.clone()
            };
            assert_eq!(list_dead_ends(&placed), [], "{step}");
            let area = ServiceEntry { places: vec![place(PlaceDisclosure::Area, "")], ..entry };
            assert_eq!(list_dead_ends(&area), [StepAction::Write], "{step}");
        }
        let comes = asking("Come by in the mornings.");
        assert_eq!(list_dead_ends(&comes), [StepAction::Come]);
        let secret = ServiceEntry { places: vec![place(PlaceDisclosure::Withheld, "")], ..comes.clone() };
        assert_eq!(
            list_dead_ends(&secret),
            [StepAction::Come],
            "nobody can come to a place that is not told"
        );
        let area = ServiceEntry { places: vec![place(PlaceDisclosure::Area, "")], ..comes };
        assert_eq!(list_dead_ends(&area), []);
        assert_eq!(list_dead_ends(&asking("The chat is open in the evening")), [StepAction::Browse]);
    }

    #[test]
    fn a_number_is_there_for_those_alone_who_may_read_it() {
        for (circle, ends) in [
            (None, vec![]),
            (Some(ReaderCircle::Public), vec![]),
            (Some(ReaderCircle::Members), vec![StepAction::Ring]),
            (Some(ReaderCircle::Coordinator), vec![StepAction::Ring]),
        ] {
            let entry = ServiceEntry { phones: vec![number(circle)], ..asking("Ring us.") };
            assert_eq!(list_dead_ends(&entry), ends, "{circle:?}");
        }
        let members = ServiceEntry {
            circle: Circle(ReaderCircle::Members),
            phones: vec![number(Some(ReaderCircle::Members))],
            ..asking("Ring us.")
        };
        assert_eq!(list_dead_ends(&members), [], "whoever reads the entry reads the number");
    }

    #[test]
    fn who_is_shown_no_number_is_not_told_to_ring() {
        for (step, phones, shown) in [
            ("Ring us.", vec![], ""),
            ("Ring us.", vec![number(None)], "Ring us."),
            ("Ring 116 006.", vec![], "Ring 116 006."),
            ("Ask a doctor to send you.", vec![], "Ask a doctor to send you."),
        ] {
            let mut seen = ServiceEntry { phones, ..asking(step) };
            seen.hide_dead_step();
            assert_eq!(seen.next_step, shown);
        }
    }

    #[test]
    fn each_language_of_a_step_is_read() {
        let translated = Translated { next_step: "Rufen Sie an.".into(), ..Translated::default() };
        let entry = ServiceEntry { translations: vec![translated], ..asking("") };
        assert_eq!(list_dead_ends(&entry), [StepAction::Ring]);
    }
}
