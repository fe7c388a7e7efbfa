//! Telephone numbers that can be pressed.

use ::countries::{Calling, Telephone};
use domain::code::Country;

use super::view::View;

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dial {
    /// As people read it.
    pub(crate) shown: String,
    /// For a link.
    pub(crate) href: String,
}

impl Dial {
    /// A number as somebody wrote it; nothing if it cannot be dialled.
    pub(crate) fn read(written: &str) -> Option<Self> {
        let digits: String = written.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let dialled = digits.len() > 1 && !digits.chars().skip(1).any(|c| c == '+');
        dialled.then(|| Self { shown: written.trim().replace(' ', "\u{a0}"), href: format!("tel:{digits}") })
    }
}

/// How a number that is written without the code of its country is dialled from another one.
pub(crate) enum Abroad {
    /// With the code.
    Dial(Dial),
    /// No more is certain than the code.
    Code(String),
}

impl Abroad {
    /// What is certain of a number of a country; nothing of one that has the code, or that is short.
    pub(crate) fn of(country: Country, number: &str) -> Option<Self> {
        let calling = Calling::of(country.as_str())?;
        Calling::digits(number)?;
        let dial = calling.from_abroad(number).and_then(|number| Dial::read(&number));
        Some(dial.map_or_else(|| Self::Code(calling.code()), Self::Dial))
    }

    /// That it is not known to be reached from abroad, and the code to put before it.
    pub(crate) fn say_unsure(view: &View, country: Country, number: &str) -> Option<String> {
        let calling = Calling::of(country.as_str())?;
        Calling::digits(number)?;
        Some(view.told("page-dial-unsure", &[("code", calling.code().into())]))
    }
}

impl From<Telephone> for Dial {
    fn from(number: Telephone) -> Self {
        Self { shown: number.shown(), href: number.href() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_as_it_is_written() {
        let dial = Dial::read("+999 20 555-0116").unwrap();
        assert_eq!(dial.href, "tel:+999205550116");
        assert_eq!(Dial::read("116 006").unwrap().shown, "116\u{a0}006");
        assert_eq!(Dial::read("ask at the desk"), None);
        assert_eq!(Dial::read("+1 or +2"), None, "two numbers are none");
    }
}
