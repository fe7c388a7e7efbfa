//! Countries and languages, named after the lists of Unicode CLDR.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::UnknownPlace;
use super::generated::{COUNTRIES, LANGUAGES};

/// A code out of a sorted list: points into the list, so it is as small and as quick to compare as it looks.
macro_rules! listed_code {
    ($(#[$doc:meta])* $name:ident, $what:literal, $list:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String))]
        pub struct $name(&'static str);

        impl $name {
            /// Every code, sorted.
            pub fn list_all() -> impl ExactSizeIterator<Item = Self> {
                $list.iter().map(|&code| Self(code))
            }

            /// The code as text.
            pub fn as_str(self) -> &'static str {
                self.0
            }
        }

        impl FromStr for $name {
            type Err = UnknownPlace;

            fn from_str(value: &str) -> Result<Self, UnknownPlace> {
                let found = $list.binary_search(&value).ok().and_then(|at| $list.get(at));
                found.map(|&code| Self(code)).ok_or_else(|| UnknownPlace { what: $what, value: value.into() })
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = Cow::<'de, str>::deserialize(deserializer)?;
                value.parse().map_err(D::Error::custom)
            }
        }

        impl Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0)
            }
        }
    };
}

listed_code!(
    /// A country or territory: its ISO 3166-1 alpha-2 code in capitals, or `XK` for Kosovo.
    Country,
    "country",
    COUNTRIES
);
listed_code!(
    /// A language: its ISO 639-1 code, or its ISO 639-3 code where there is none.
    Language,
    "language",
    LANGUAGES
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_two_capitals_of_the_list() {
        assert_eq!("PT".parse::<Country>().unwrap().as_str(), "PT");
        assert_eq!("XK".parse::<Country>().unwrap().to_string(), "XK");
        for wrong in ["pt", "EU", "ZZ", "PRT", ""] {
            assert_eq!(wrong.parse::<Country>().unwrap_err().value, wrong);
        }
        assert!(Country::list_all().len() >= 249);
    }

    #[test]
    fn a_language_has_its_shortest_code() {
        for known in ["ar", "de", "en", "fil", "ckb", "sr", "uk"] {
            let wire = format!("{known:?}");
            let language: Language = serde_json::from_str(&wire).unwrap();
            assert_eq!(serde_json::to_string(&language).unwrap(), wire);
        }
        for unknown in ["deu", "English", "grc", "und"] {
            assert!(unknown.parse::<Language>().is_err(), "{unknown}");
        }
    }
}
