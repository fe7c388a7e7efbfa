//! The official tabular example, with its keys that lead nowhere.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod import;

use hsds::report::What;
use hsds::{Kind, Record};
use import::read_path;

#[test]
fn the_official_example_comes_in_with_its_five_dangling_keys_reported() {
    let (records, report) = read_path("data/examples/csv", &import::options("official"));
    let dangling: Vec<String> = report
        .findings
        .iter()
        .filter(|finding| finding.what == What::DanglingKey)
        .map(|finding| finding.field.clone().unwrap())
        .collect();
    let mut sorted = dangling.clone();
    sorted.sort();
    assert_eq!(
        sorted,
        [
            "contact.organization_id",
            "contact.service_at_location_id",
            "location.organization_id",
            "service_area.service_at_location_id",
            "taxonomy_term.taxonomy_id",
        ]
    );
    // Keys that the package does not declare as such: an attribute and a change record of something that is not there.
    assert_eq!(report.count(What::OwnerUnknown), 2, "{report:#?}");
    assert_eq!(report.count(What::ParentUnknown), 2);
    assert_eq!(report.count(What::Invalid), 0);
    assert_eq!(report.tables.len(), 24);
    for (table, counts) in &report.tables {
        assert_eq!(counts.read, 1, "{table}");
        let left_out = u64::from(matches!(table.as_str(), "attribute" | "metadata"));
        assert_eq!((counts.imported, counts.left_out), (1 - left_out, left_out), "{table}");
    }
    assert_eq!(records.len(), Kind::ALL.len());
    let phones = |record: &Record| record.to_value()["phones"].as_array().map_or(0, Vec::len);
    // One telephone belongs to all of them, and each holds it.
    for kind in [Kind::Organization, Kind::Service, Kind::Location, Kind::ServiceAtLocation] {
        let record = records.iter().find(|record| record.kind() == kind).unwrap();
        assert_eq!(phones(record), 1, "{kind:?}");
        let language = &record.to_value()["phones"][0]["languages"][0]["code"];
        assert_eq!(language, "ur", "{kind:?}");
    }
}
