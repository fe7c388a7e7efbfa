//! Reads `codes/places.json`: the countries and languages that can be named.

use std::path::Path;

use serde::Deserialize;

use crate::{Error, read_text};

/// The countries and languages that can be named, from Unicode CLDR (see `cldr/extract.mjs`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Places {
    /// The data and its version.
    pub source: String,
    /// ISO 3166-1 alpha-2 codes and `XK`, sorted.
    pub countries: Vec<String>,
    /// ISO 639-1 codes, or ISO 639-3 where there is none, sorted.
    pub languages: Vec<String>,
}

impl Places {
    /// Reads the file and checks the order, which searching relies on.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let wrong = |why: String| Error::Content { path: path.to_owned(), why };
        let places: Self =
            serde_json::from_str(&read_text(path)?).map_err(|error| wrong(error.to_string()))?;
        for list in [&places.countries, &places.languages] {
            if !list.is_sorted_by(|a, b| a < b) {
                return Err(wrong("its lists must be sorted, without repetition".into()));
            }
        }
        Ok(places)
    }
}
