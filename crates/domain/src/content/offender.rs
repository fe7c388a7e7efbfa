//! Whoever beside the person may be the one who did it: no way to the person may lead to them. One place says so, for
//! whoever writes and for whoever reads.

use super::{Correction, Handover, Identity, Missing, Person, Problem, SafeContact, SafeWay};
use crate::code::{CodeWordMeaning, ContactAnswerer, ContactSafe, ContactWay, RepresentativeKind};
use crate::digits::{MIN_DIGITS, digits_of, plain, without_prefix};

/// Digits that are a number by themselves, where it was written without what stands before it.
const LOCAL: usize = 5;

impl Identity {
    fn offender(&self) -> Option<&Person> {
        self.beside.as_ref().filter(|person| person.may_be_offender)
    }
}

impl Person {
    /// Whether a way leads to somebody whose name and number stand in one text, however each was written.
    fn is_reached_by(&self, way: &SafeWay) -> bool {
        let plain = |text: &str| text.trim().to_lowercase();
        let value = plain(&way.value);
        let is_named = || !value.is_empty() && plain(&self.name).contains(&value);
        match way.way {
            ContactWay::Telephone | ContactWay::TextMessage => holds_number(&self.name, &way.value),
            ContactWay::Email => is_named(),
            // A house has a number; a town alone is no address.
            ContactWay::Letter | ContactWay::InPerson => value.chars().any(char::is_numeric) && is_named(),
        }
    }
}

/// Whether a text holds a number: with its country's code or without, and in whichever groups.
fn holds_number(text: &str, number: &str) -> bool {
    let number = digits_of(number);
    let all = digits_of(text);
    if without_prefix(&number).any(|number| number.len() >= MIN_DIGITS && all.contains(number)) {
        return true;
    }
    let plain: String = text.chars().map(plain).collect();
    let plain = plain.replace("(0)", " ");
    let groups: Vec<_> = plain.split(|c: char| !c.is_numeric()).filter(|group| !group.is_empty()).collect();
    (0..groups.len()).any(|from| {
        let mut run = String::new();
        groups.iter().skip(from).any(|group| {
            run.push_str(group);
            without_prefix(&run).any(|run| run.len() >= LOCAL && number.ends_with(run))
        })
    })
}

/// What would have somebody contact whoever may have done it.
fn led_to(contact: &SafeContact, identity: &Identity, prefix: &str) -> Vec<Missing> {
    let Some(person) = identity.offender() else { return Vec::new() };
    // Nobody else is named: it is this one who would be rung as the trusted person.
    let is_trusted = person.kind.is_none_or(|kind| kind == RepresentativeKind::TrustedPerson);
    let mut found = Vec::new();
    for (place, way) in contact.ways.iter().enumerate().filter(|(_, way)| way.safe != ContactSafe::No) {
        let mut leads = |field: &str| {
            let field = format!("{prefix}ways.{place}{field}");
            found.push(Missing { field, problem: Problem::Offender });
        };
        if person.is_reached_by(way) {
            leads("");
        }
        if is_trusted && way.answerer == Some(ContactAnswerer::TrustedPerson) {
            leads(".answerer");
        }
        if way.code_word.as_ref().is_some_and(|word| word.meaning == CodeWordMeaning::RingTrustedPerson) {
            leads(".meaning");
        }
    }
    found
}

impl Handover {
    pub(super) fn leads_to_offender(&self, prefix: &str) -> Vec<Missing> {
        led_to(&self.contact, &self.identity, prefix)
    }

    /// The same, with every way that leads to whoever may have done it called what it is: not safe. It may have been
    /// written where nobody looked.
    #[must_use]
    pub fn away_from_offender(mut self) -> Self {
        if let Some(person) = self.identity.offender() {
            for way in self.contact.ways.iter_mut().filter(|way| person.is_reached_by(way)) {
                way.safe = ContactSafe::No;
            }
        }
        self
    }
}

impl Correction {
    /// What it still needs over what stands: of both together nothing may lead to whoever may have done it.
    #[must_use]
    pub fn missing_over(&self, stands: &Handover) -> Vec<Missing> {
        let mut missing = self.missing();
        if self.contact.is_some() || self.identity.is_some() {
            missing.extend(stands.clone().corrected(self.clone()).leads_to_offender("contact."));
        }
        missing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::TransferBasis;
    use crate::content::{CodeWord, Links, Story};

    fn way(way: ContactWay, value: &str) -> SafeWay {
        super::super::contact::way(way, value, ContactSafe::Yes)
    }

    fn handover(beside: &str, ways: Vec<SafeWay>) -> Handover {
        let beside = Person { name: beside.into(), kind: None, may_be_offender: true };
        let name_used = "Aoife".into();
        Handover {
            contact: SafeContact { ways, never_use: Vec::new() },
            identity: Identity { name_used, legal_name: None, born: None, place: None, beside: Some(beside) },
            story: Story::default(),
            links: Links::default(),
            extra: Vec::new(),
            still_agrees_at: Some(crate::moment::Moment(0)),
            transfer: TransferBasis::NoneNeededEea,
        }
    }

    fn problems(handover: &Handover) -> Vec<(String, Problem)> {
        handover.missing().into_iter().map(|missing| (missing.field, missing.problem)).collect()
    }

    #[test]
    fn no_way_leads_to_whoever_may_have_done_it_however_it_is_written() {
        use ContactWay::{Email, InPerson, Letter, Telephone, TextMessage};
        let sean = "Sean +353 1 555 0199";
        for (beside, kind, value, leads) in [
            (sean, Telephone, "+353 1 555 0199", true),
            (sean, TextMessage, "00353-1-5550199", true),
            (sean, Telephone, "(01) 555 0199", true),
            (sean, Telephone, "+353 (0)1 555 01 99", true),
            (sean, Telephone, "٠١ ٥٥٥ ٠١٩٩", true),
            ("Sean, 01 555 0199 / 085 555 0001", Telephone, "+353 1 555 0199", true),
            ("Sean (flat 3): 085/555.0001, 01 555 0199", Telephone, "+353 85 555 0001", true),
            ("Sean 555 0199", Telephone, "+353 1 555 0199", true),
            ("Sean, born 1980, S.Doe@post.example", Email, "s.doe@post.example", true),
            ("Sean, 12 Elm Street", Letter, "12 Elm Street", true),
            ("Ivan 89161234567", Telephone, "+79161234567", true),
            ("Ivan +7 916 123-45-67", Telephone, "8 (916) 123-45-67", true),
            ("Jonas 861234567", Telephone, "+370 612 34567", true),
            (sean, Telephone, "+353 1 555 0198", false),
            (sean, Telephone, "+353 85 555 0001", false),
            (sean, Email, "aoife@post.example", false),
            ("Sean, born 1999, flat 187", Telephone, "+353 1 555 1999", false),
            ("Sean, from Galway", InPerson, "Galway", false),
            ("Sean", Telephone, "+353 1 555 0199", false),
        ] {
            let handover = handover(beside, vec![way(kind, value)]);
            let offender = ("contact.ways.0".to_owned(), Problem::Offender);
            let expected = if leads { vec![offender] } else { Vec::new() };
            assert_eq!(problems(&handover), expected, "{beside} {value}");
            let read = handover.away_from_offender();
            let never = read.contact.ways.iter().all(|way| way.safe == ContactSafe::No);
            assert_eq!(never, leads, "whoever reads it: {beside} {value}");
            assert_eq!(problems(&read).iter().filter(|(_, why)| *why == Problem::Offender).count(), 0);
        }
    }

    #[test]
    fn whoever_may_have_done_it_is_nobody_to_answer_or_to_ring() {
        let word = CodeWord { word: "rain".into(), meaning: CodeWordMeaning::RingTrustedPerson };
        let asked = SafeWay {
            answerer: Some(ContactAnswerer::TrustedPerson),
            code_word: Some(word),
            ..way(ContactWay::Telephone, "+353 85 555 0001")
        };
        let mut handover = handover("Sean", vec![asked]);
        let at = |field: &str| (format!("contact.ways.0.{field}"), Problem::Offender);
        assert_eq!(problems(&handover), [at("answerer"), at("meaning")]);
        let beside = |handover: &mut Handover, kind| handover.identity.beside.as_mut().unwrap().kind = kind;
        beside(&mut handover, Some(RepresentativeKind::ParentOrGuardian));
        assert_eq!(
            problems(&handover),
            [at("meaning")],
            "another one may answer; nobody else is named to ring"
        );
        handover.identity.beside.as_mut().unwrap().may_be_offender = false;
        assert_eq!(problems(&handover), []);
    }

    #[test]
    fn a_correction_is_looked_at_with_what_stands() {
        let stands = handover("Sean +353 1 555 0199", vec![way(ContactWay::Telephone, "+353 85 555 0001")]);
        let contact =
            SafeContact { ways: vec![way(ContactWay::Telephone, "01 555 0199")], never_use: Vec::new() };
        let leads = [Missing { field: "contact.ways.0".into(), problem: Problem::Offender }];
        let number = Correction { contact: Some(contact.clone()), ..Correction::default() };
        assert_eq!(number.missing_over(&stands), leads);
        let mut before = Handover { contact, ..stands.clone() };
        before.identity.beside = None;
        let named = Correction { identity: Some(stands.identity.clone()), ..Correction::default() };
        assert_eq!(named.missing_over(&before), leads);
        assert_eq!(named.missing_over(&stands), []);
    }

    #[test]
    fn a_warning_without_a_name_is_asked_for_one() {
        let nameless = handover("  ", vec![way(ContactWay::Telephone, "+353 85 555 0001")]);
        assert_eq!(problems(&nameless), [("identity.beside.name".to_owned(), Problem::Needed)]);
    }
}
