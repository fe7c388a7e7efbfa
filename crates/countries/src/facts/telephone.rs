use serde::{Deserialize, Serialize};

/// A telephone number as its source writes it: digits, spaces and hyphens, with a `+` before the country's code where
/// the source gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Telephone(pub(super) &'static str);

impl Telephone {
    /// The European helpline for victims, in the countries that have it.
    pub const VICTIMS: Self = Self("116006");

    /// For a link: `tel:` with nothing but digits and a leading `+`.
    pub fn href(self) -> String {
        let digits = self.0.chars().filter(|c| c.is_ascii_digit() || *c == '+');
        "tel:".chars().chain(digits).collect()
    }

    /// For people: as written, with spaces that do not break. 116 006 is always grouped like this.
    pub fn shown(self) -> String {
        if self.0 == "116006" { "116\u{a0}006".into() } else { self.0.replace(' ', "\u{a0}") }
    }

    /// Whether it carries the country's code. That says how it is dialled, not that it can be reached from abroad.
    pub fn is_international(self) -> bool {
        self.0.starts_with('+')
    }

    /// As the source writes it.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}
