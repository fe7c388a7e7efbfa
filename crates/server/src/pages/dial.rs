//! Telephone numbers that can be pressed. What is certain of a number says the crate `telephone`.

use ::countries::Telephone;
use domain::code::Country;
use domain::directory::{Phone, PhoneWay};
use telephone::{Number, Part, Way};

use super::view::View;

/// A telephone number that reaches whom it was written for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dial {
    /// As people read it.
    pub(crate) shown: String,
    /// For a link.
    pub(crate) href: String,
    /// Whom to ask for behind it.
    pub(crate) extension: Option<String>,
    /// The key of what is done with it: it is rung, or written to.
    pub(crate) verb: &'static str,
}

/// What is done with a number that is rung.
const RING: &str = "page-card-call";

impl Dial {
    /// The one number of a text, for somebody in `reader`.
    pub(crate) fn read(written: &str, country: Option<Country>, reader: Option<Country>) -> Option<Self> {
        telephone::read_one(written, code(country.as_ref()), code(reader.as_ref())).map(Self::from)
    }

    /// A number out of the facts about a country. Where it is read there, its source is believed as it stands.
    pub(crate) fn of_fact(number: Telephone, country: Country, reader: Option<Country>) -> Option<Self> {
        let stated = || Self { shown: number.shown(), href: number.href(), extension: None, verb: RING };
        Self::read(number.as_str(), Some(country), reader)
            .or_else(|| (reader == Some(country) || number.is_international()).then(stated))
    }

    /// What is said of the way to whom it reaches, behind the number.
    pub(crate) fn behind(&self, view: &View) -> Option<String> {
        let number = self.extension.as_deref()?;
        Some(view.told("telephone-extension", &[("number", number.into())]))
    }
}

impl From<Number> for Dial {
    fn from(number: Number) -> Self {
        Self { href: number.href(), shown: number.shown, extension: number.extension, verb: RING }
    }
}

/// How a number of a service is used.
fn way(phone: &Phone) -> Way {
    match phone.way {
        None => Way::Voice,
        Some(PhoneWay::Text) => Way::Text,
        Some(PhoneWay::Fax) => Way::Fax,
        Some(PhoneWay::Textphone) => Way::Textphone,
        Some(PhoneWay::Other) => Way::Other,
    }
}

/// Whether a number of a service is rung.
pub(crate) fn is_rung(phone: &Phone) -> bool {
    phone.way.is_none()
}

/// What a number is that is not for calls; nothing of one that is rung or written to, as its link says that.
pub(crate) fn say_way(view: &View, phone: &Phone) -> Option<String> {
    match phone.way {
        None | Some(PhoneWay::Text) => None,
        Some(PhoneWay::Fax) => Some(view.text("telephone-fax")),
        Some(PhoneWay::Textphone) => Some(view.text("telephone-textphone")),
        Some(PhoneWay::Other) => Some(view.text("telephone-other")),
    }
}

/// What somebody wrote as a number: what can be pressed of it, otherwise the text.
pub(crate) enum WrittenNumber {
    Dials(Vec<Dial>),
    Text(String),
}

impl WrittenNumber {
    /// A number of a service. What is not rung is no link that rings it.
    pub(crate) fn read(phone: &Phone, country: Option<Country>, reader: Option<Country>) -> Self {
        let way = way(phone);
        let (mut dials, mut text) = (Vec::new(), String::new());
        for part in telephone::read(&phone.number, code(country.as_ref()), code(reader.as_ref())) {
            match part {
                Part::Number(number) => match number.href_by(way) {
                    Some(href) if way == Way::Text => {
                        dials.push(Dial { href, verb: "page-card-text", ..Dial::from(number) });
                    }
                    Some(_) => dials.push(Dial::from(number)),
                    None => text.push_str(&number.shown),
                },
                Part::Text { shown } => text.push_str(&shown),
            }
        }
        if dials.is_empty() { Self::Text(text) } else { Self::Dials(dials) }
    }
}

/// How a number that somebody wrote is rung from another country.
pub(crate) enum Abroad {
    /// With the code of the country.
    Dial(Dial),
    /// No more is certain than the code.
    Code(String),
}

impl Abroad {
    /// What is certain of a number of a country.
    pub(crate) fn of(country: Country, written: &str) -> Option<Self> {
        match Dial::read(written, Some(country), None) {
            Some(dial) => Some(Self::Dial(dial)),
            None => is_long(written).then(|| telephone::country_code(country.as_str()).map(Self::Code))?,
        }
    }

    /// That it is not known to be reached from abroad, and the code to put before it; nothing of one that has it.
    pub(crate) fn say_unsure(view: &View, country: Country, written: &str) -> Option<String> {
        let has_code = Dial::read(written, None, None).is_some();
        let code = telephone::country_code(country.as_str()).filter(|_| !has_code && is_long(written))?;
        Some(view.told("page-dial-unsure", &[("code", code.into())]))
    }
}

/// Whether it is none of the short numbers, which work inside a country alone.
fn is_long(written: &str) -> bool {
    const SHORTEST: usize = 7;
    telephone::clean(written).chars().filter(char::is_ascii_digit).count() >= SHORTEST
}

fn code(country: Option<&Country>) -> Option<&str> {
    country.map(|country| country.as_str())
}

#[cfg(test)]
mod tests {
    use ::countries::{Countries, Value};

    use super::*;

    fn list(value: &Value) -> Vec<Telephone> {
        match value {
            Value::Telephones(numbers) => numbers.to_vec(),
            Value::Helpline(line) => [Some(line.number), line.short_number, line.number_from_abroad]
                .into_iter()
                .flatten()
                .collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_number_out_of_the_facts_is_pressed_in_its_own_country_and_elsewhere_only_with_its_code() {
        let (mut with_code, mut short) = (0, 0);
        for place in Countries::get().all().iter().flat_map(::countries::Country::places) {
            let country: Country = place.code.get(..2).unwrap().parse().unwrap();
            for number in place.facts().iter().flat_map(|fact| list(&fact.fact.value)) {
                let there = Dial::of_fact(number, country, Some(country));
                assert!(there.is_some(), "{country} {}", number.as_str());
                match Dial::of_fact(number, country, None) {
                    Some(dial) => {
                        assert!(dial.href.starts_with("tel:+"), "{dial:?}");
                        with_code += 1;
                    }
                    None => short += 1,
                }
            }
        }
        assert!(with_code > 10 && short > 100, "{with_code} {short}");
    }
}
