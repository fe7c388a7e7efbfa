//! Telephone numbers that can be pressed.

use ::countries::Telephone;

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
