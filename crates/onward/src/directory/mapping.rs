//! `onward directory mapping`

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;
use domain::code::Country;
use wording::Wording;

use crate::told;

/// Writes a first mapping.
#[derive(Args)]
pub(crate) struct First {
    /// A table: CSV.
    table: PathBuf,
}

/// How archives begin, which newer spreadsheets are, and older spreadsheets.
const STARTS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

impl First {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let Some(name) = self.table.file_name().and_then(|name| name.to_str()) else {
            bail!("{} is no file", self.table.display());
        };
        let bytes = fs::read(&self.table).with_context(|| format!("cannot read {}", self.table.display()))?;
        if STARTS.iter().any(|start| bytes.starts_with(start)) {
            bail!("{} is a spreadsheet or an archive: save its sheet as CSV (UTF-8)", self.table.display());
        }
        let wording = Wording::load()?;
        let text = hsds::import::first_mapping(name, bytes, &|name| find_country(&wording, name))
            .with_context(|| format!("{} is no table: save it as CSV", self.table.display()))?;
        told::out().write_all(text.as_bytes())?;
        Ok(told::out().flush()?)
    }
}

/// The code of a country by its name in any language of ours.
fn find_country(wording: &Wording, name: &str) -> Option<String> {
    let wanted = name.trim().to_lowercase();
    let is_called = |country: &Country| {
        wording.languages().any(|language| {
            let known = wording.find_country_name(&language.code, country.as_str());
            known.is_some_and(|known| known.to_lowercase() == wanted)
        })
    };
    Country::list_all().find(is_called).map(|country| country.as_str().to_owned())
}
