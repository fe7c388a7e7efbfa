//! What of a telephone number that somebody wrote can be dialled, for everything that shows one.
//!
//! A number that dials somebody else can betray a person, so only what is certain becomes a link: [`read`] gives the
//! parts of what was written, each a [`Number`] or text. What a number means depends on the country that it was
//! written for, and on where it is read: without its country's code it is dialled with the code, and a short number
//! only in its own country.
//!
//! The rules of each country stand in `data/telephone.txt`, made from the metadata of libphonenumber.

mod number;
mod plan;
mod written;

use serde::Serialize;

/// A part of what somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "TelephonePart"))]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum Part {
    /// A number that can be dialled.
    Number(Number),
    /// Everything else, to be read.
    Text {
        /// As it is written, without marks that nobody sees.
        shown: String,
    },
}

/// How a number is used. What is not understood is not for calls: a telephone that rings a fax, or a line that nobody hears, is
/// no help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It is rung.
    Voice,
    /// It takes short messages.
    Text,
    /// It is a fax.
    Fax,
    /// It is a text telephone.
    Textphone,
    /// It is used in another way.
    Other,
}

impl Way {
    /// What feeds call it: the types of RFC 6350, several parted by commas, and what others write. Nothing said is a voice.
    pub fn of(kind: &str) -> Way {
        let kinds = kind.split([',', ';', '/', '|']).map(|kind| kind.trim().to_lowercase());
        let ways: Vec<Way> = kinds.filter(|kind| !kind.is_empty()).map(|kind| Way::of_one(&kind)).collect();
        [Way::Voice, Way::Text, Way::Textphone, Way::Fax]
            .into_iter()
            .find(|way| ways.contains(way))
            .unwrap_or(if ways.is_empty() { Way::Voice } else { Way::Other })
    }

    fn of_one(kind: &str) -> Way {
        match kind {
            "voice" | "phone" | "telephone" | "tel" | "cell" | "mobile" | "landline" | "land line"
            | "main" | "work" | "home" | "office" | "hotline" | "helpline" | "toll-free" | "toll free"
            | "tollfree" | "freephone" | "switchboard" | "emergency" | "call" => Way::Voice,
            "text" | "sms" | "txt" | "text message" => Way::Text,
            "fax" | "telefax" => Way::Fax,
            "textphone" | "text phone" | "text telephone" | "tty" | "tdd" | "tty/tdd" | "ttd" | "minicom" => {
                Way::Textphone
            }
            _ => Way::Other,
        }
    }
}

/// A number that reaches whom it was written for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "TelephoneNumber"))]
pub struct Number {
    /// As people read it, with spaces that do not break.
    pub shown: String,
    /// With its country's code (E.164), or a short number of the country where it is read.
    pub dialled: String,
    /// Whom to ask for behind it. No link carries it: some telephones dial the letters of `;ext=` as digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub extension: Option<String>,
}

impl Number {
    /// For a link that rings it.
    pub fn href(&self) -> String {
        format!("tel:{}", self.dialled)
    }

    /// For a link that is right for how it is used; none where a press would reach nobody.
    pub fn href_by(&self, way: Way) -> Option<String> {
        match way {
            Way::Voice => Some(self.href()),
            Way::Text => Some(format!("sms:{}", self.dialled)),
            Way::Fax | Way::Textphone | Way::Other => None,
        }
    }

    /// Whether it has its country's code, and so is the same number everywhere.
    pub fn is_international(&self) -> bool {
        self.dialled.starts_with('+')
    }
}

/// Reads what somebody wrote as a number of `country`, for somebody in `reader` (ISO 3166-1 alpha-2; nothing: not known).
pub fn read(written: &str, country: Option<&str>, reader: Option<&str>) -> Vec<Part> {
    let plain = written::plain(written);
    let (country, reader) = (country.map(str::to_ascii_uppercase), reader.map(str::to_ascii_uppercase));
    let from = number::Of { country: country.as_deref(), reader: reader.as_deref() };
    written::split(&plain, &|piece| from.number(piece))
        .unwrap_or_else(|| if plain.is_empty() { Vec::new() } else { vec![Part::Text { shown: plain }] })
}

/// The one number of what somebody wrote; nothing where it is text or several numbers.
pub fn read_one(written: &str, country: Option<&str>, reader: Option<&str>) -> Option<Number> {
    let mut numbers = read(written, country, reader).into_iter().filter_map(|part| match part {
        Part::Number(number) => Some(number),
        Part::Text { .. } => None,
    });
    numbers.next().filter(|_| numbers.next().is_none())
}

/// The same without marks that nobody sees, in digits that every telephone has.
pub fn clean(written: &str) -> String {
    written::plain(written)
}

/// Whether a spreadsheet wrote a number as a power of ten: its last digits are lost.
pub fn has_lost_digits(written: &str) -> bool {
    written::is_power_of_ten(&written::plain(written))
}

/// The code of a country, with its `+`.
pub fn country_code(country: &str) -> Option<String> {
    plan::of(&country.to_ascii_uppercase()).map(|plan| format!("+{}", plan.code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_rung_is_rung_and_what_nobody_understands_is_not() {
        let number = read_one("+353 1 555 0100", None, None).expect("an Irish number");
        for (kind, href) in [
            ("", Some("tel:+35315550100")),
            ("voice", Some("tel:+35315550100")),
            ("text, voice", Some("tel:+35315550100")),
            ("SMS", Some("sms:+35315550100")),
            ("fax", None),
            ("TTY", None),
            ("pager", None),
            ("gibberish", None),
        ] {
            assert_eq!(number.href_by(Way::of(kind)).as_deref(), href, "{kind}");
        }
    }
}
