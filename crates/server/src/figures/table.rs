//! The figures as one table: for spreadsheets.

use api::figures::{Counts, DirectoryFigures};
use hsds::tabular::cell::guard;

/// What says nothing.
const UNSAID: &str = "unsaid";

/// As CSV: what was counted, in which country (empty: in all), which code, how many services. Every figure of the JSON
/// stands in it once, under the same name.
pub(crate) fn write_csv(figures: &DirectoryFigures) -> Result<Vec<u8>, csv::Error> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(["figure", "country", "code", "count"])?;
    let mut put = |figure: &str, country: &str, code: &str, count: u64| {
        let cells = [figure, country, code].map(guard);
        let [figure, country, code] = cells.each_ref().map(AsRef::as_ref);
        csv.write_record([figure, country, code, &count.to_string()])
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
    csv.into_inner().map_err(|error| error.into_error().into())
}
