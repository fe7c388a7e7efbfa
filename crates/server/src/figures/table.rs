//! The figures as one table: for spreadsheets.

use api::figures::{Counts, DirectoryFigures};
use hsds::tabular::Sheet;

/// What says nothing.
const UNSAID: &str = "unsaid";

/// As CSV: what was counted, in which country (empty: in all), which code, how many services. Every figure of the JSON
/// stands in it once, under the same name.
pub(crate) fn write_csv(figures: &DirectoryFigures) -> std::io::Result<Vec<u8>> {
    let mut sheet = Sheet::new(Vec::new(), ["figure", "country", "code", "count"])?;
    let mut put = |figure: &str, country: &str, code: &str, count: u64| {
        sheet.row([figure, country, code, &count.to_string()])
    };
    put("services", "", "", figures.services)?;
    let dimensions: [(&str, &Counts); 5] = [
        ("country", &figures.country),
        ("support_kind", &figures.support_kind),
        ("victim_group", &figures.victim_group),
        ("language", &figures.language),
        ("support_mode", &figures.support_mode),
    ];
    for (figure, counts) in dimensions {
        for (code, count) in &counts.codes {
            put(figure, "", code, *count)?;
        }
        put(figure, "", UNSAID, counts.unsaid)?;
    }
    let fresh = &figures.freshness;
    for (code, count) in [("fresh", fresh.fresh), ("due", fresh.due), ("never", fresh.never)] {
        put("freshness", "", code, count)?;
    }
    for (country, counts) in &figures.network {
        put("member", country, "", u64::from(counts.member))?;
        put("services", country, "", counts.services)?;
        put("from_abroad", country, "", counts.from_abroad)?;
        for (crime, count) in &counts.crime {
            put("crime", country, crime, *count)?;
        }
        put("every_crime", country, "", counts.every_crime)?;
        for (tag, count) in &counts.crime_tag {
            put("crime_tag", country, tag, *count)?;
        }
        put("everything", country, "", counts.everything)?;
    }
    sheet.finish()
}
