//! How a country's numbers are dialled from another one, from `data/calling-codes.json`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

const FILE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/calling-codes.json"));

static ALL: LazyLock<BTreeMap<&'static str, Calling>> =
    LazyLock::new(|| serde_json::from_str(FILE).expect("data/calling-codes.json is read by a test"));

/// Fewest digits of a number that is none of the short ones, which work inside a country alone.
const SHORTEST: usize = 7;
/// Most digits of a number with its country's code (E.164).
const LONGEST: usize = 15;

/// The code of a country, and what is left out behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calling {
    code: &'static str,
    /// What numbers begin with inside the country alone; empty: nothing. Absent where that is no plain rule.
    trunk: Option<&'static str>,
}

impl Calling {
    /// That of a country, by ISO 3166-1 alpha-2.
    pub fn of(iso2: &str) -> Option<&'static Self> {
        ALL.get(iso2)
    }

    /// The country's code, with its `+`.
    pub fn code(&self) -> String {
        format!("+{}", self.code)
    }

    /// The digits of a number, if it is one of those that have a form with the country's code.
    pub fn digits(national: &str) -> Option<String> {
        let digits: String = national.chars().filter(char::is_ascii_digit).collect();
        (!national.contains('+') && digits.len() >= SHORTEST).then_some(digits)
    }

    /// A number as it is dialled from another country, where the rule leaves no doubt.
    pub fn from_abroad(&self, national: &str) -> Option<String> {
        let digits = Self::digits(national)?;
        let rest = digits.strip_prefix(self.trunk?)?;
        let whole = self.code.len() + rest.len();
        (rest.len() >= SHORTEST - 1 && whole <= LONGEST).then(|| format!("+{} {rest}", self.code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_get_the_code_where_the_rule_is_plain() {
        for (country, national, abroad) in [
            ("ES", "91 555 01 70", Some("+34 915550170")),
            ("DE", "030 5550 1234", Some("+49 3055501234")),
            ("IT", "06 5550 1234", Some("+39 0655501234")),
            ("HU", "06 1 555 0123", Some("+36 15550123")),
            ("DE", "5550 1234", None),
            ("ES", "112", None),
            ("ES", "116 006", None),
            ("ES", "+34 91 555 01 70", None),
            ("BR", "011 5550 1234", None),
            ("DE", "0123456789012345", None),
        ] {
            let calling = Calling::of(country).unwrap();
            assert_eq!(calling.from_abroad(national).as_deref(), abroad, "{country} {national}");
        }
        assert_eq!(Calling::of("GB").unwrap().code(), "+44");
        assert_eq!(Calling::of("XX"), None);
    }
}
