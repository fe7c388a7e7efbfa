//! Facts about countries for people in need, from `data/country-facts.json`.

mod digest;
mod fact;
mod name;
mod place;
mod read;
mod telephone;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

pub use digest::{Digest, Stated, Value};
pub use fact::{Confidence, EuropeanHelpline, Fact, Helpline, Languages, Source, TimeLimit, TimeUnit};
pub use name::{FactName, UnknownFactName};
pub use place::{Compensation, Country, Emergency, Remark, Territory};
pub(crate) use read::LAW;
pub use telephone::Telephone;

/// All countries about which something is known. Texts point into the program, so what is kept in memory is small.
#[derive(Debug)]
pub struct Countries(Vec<Country>);

static COUNTRIES: LazyLock<Countries> =
    LazyLock::new(|| Countries(read::read().expect("data/country-facts.json is read by a test")));

impl Countries {
    /// The facts that are built in; read when first asked for.
    pub fn get() -> &'static Self {
        &COUNTRIES
    }

    /// The country with this ISO 3166-1 alpha-2 code, if anything is known about it.
    pub fn find(&self, iso2: &str) -> Option<&Country> {
        let at = self.0.binary_search_by(|country| country.national.code.cmp(iso2)).ok()?;
        self.0.get(at)
    }

    /// The country or part of a country with this code (`GB`, `GB-SCT`).
    pub fn find_place(&self, code: &str) -> Option<&Territory> {
        let country = self.find(code.split('-').next()?)?;
        country.places().find(|place| place.code == code)
    }

    /// All of them, by code.
    pub fn all(&self) -> &[Country] {
        &self.0
    }
}
