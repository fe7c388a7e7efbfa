//! Names of countries and languages, from Unicode CLDR (see `data/`).

use std::collections::HashMap;

use serde::Deserialize;

use crate::Error;

/// Names in one language.
#[derive(Deserialize)]
pub(crate) struct Names {
    /// By ISO 3166-1 alpha-2 code.
    pub(crate) countries: HashMap<String, String>,
    /// By ISO 639 code.
    pub(crate) languages: HashMap<String, String>,
}

impl Names {
    pub(crate) fn read(text: &str) -> Result<Self, Error> {
        serde_json::from_str(text).map_err(|error| Error { file: "data".into(), why: error.to_string() })
    }
}
