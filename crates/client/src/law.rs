//! What the receiver's country says about sending data there: the basis that a form prepares and the sender
//! confirms. Kept for each receiving organisation, dated, with the law profiles; until then by country, from
//! `data/countries.json`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::code::{Country, TransferBasis};
use serde::Deserialize;

#[derive(Deserialize)]
struct CountryLaw {
    eea: bool,
    adequacy: String,
}

static COUNTRIES: LazyLock<BTreeMap<String, CountryLaw>> = LazyLock::new(|| {
    serde_json::from_slice(include_bytes!("../../../data/countries.json"))
        .expect("data/countries.json is read by a test")
});

/// How a country stands to the GDPR, Chapter V.
pub(crate) struct Law {
    /// Senders there are bound by it.
    pub bound_by_gdpr: bool,
    /// The basis for sending data there from the EEA.
    pub transfer: TransferBasis,
}

/// The law of a country; one that is not known is treated as without adequacy.
pub(crate) fn of(country: Country) -> Law {
    let facts = COUNTRIES.get(country.as_str());
    let transfer = match facts.map(|facts| (facts.eea, facts.adequacy.as_str())) {
        Some((true, _)) => TransferBasis::NoneNeededEea,
        Some((false, "adequate")) => TransferBasis::Adequacy,
        _ => TransferBasis::StandardClauses,
    };
    Law { bound_by_gdpr: facts.is_some_and(|facts| facts.eea), transfer }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_receivers_country_decides_the_basis() {
        let transfer = |code: &str| of(code.parse().unwrap()).transfer;
        assert_eq!(transfer("IE"), TransferBasis::NoneNeededEea);
        assert_eq!(transfer("CH"), TransferBasis::Adequacy);
        assert_eq!(transfer("RS"), TransferBasis::StandardClauses);
        assert_eq!(transfer("AQ"), TransferBasis::StandardClauses);
    }
}
