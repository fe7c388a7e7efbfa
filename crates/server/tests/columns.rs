//! What the server sees of a referral is written down, column by column, in SECURITY.md.

use std::collections::BTreeSet;

use crate::support::{Column, list_columns};

const PAGE: &str = include_str!("../../../SECURITY.md");

/// Tables that hold nothing of any referral: members, keys, sessions, the directory, mappings, and the migrations
/// themselves.
const OF_NO_REFERRAL: &[&str] = &[
    "cosignature",
    "country_fact",
    "country_fact_decision",
    "country_fact_history",
    "directory_change",
    "directory_confirmation",
    "directory_counter",
    "directory_double",
    "directory_double_held",
    "directory_listing",
    "directory_listing_term",
    "directory_proposal",
    "directory_record",
    "directory_reference",
    "directory_sent_back",
    "directory_settings",
    "invitation",
    "keyring",
    "keyring_device",
    "log_head",
    "log_recipient",
    "log_record",
    "mapping",
    "mapping_answer",
    "mapping_inbox",
    "mapping_link",
    "mapping_mail",
    "mapping_snapshot",
    "mapping_snapshot_place",
    "migration",
    "nonce",
    "recovery_file",
    "seat",
    "session",
];

/// The columns that the page lists, and what it says of each.
fn listed() -> Vec<(String, String)> {
    let (_, rest) = PAGE.split_once("<!-- columns: begin -->").unwrap();
    let (part, _) = rest.split_once("<!-- columns: end -->").unwrap();
    let rows = part.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
    rows.map(|(column, says)| (column.to_owned(), says.trim_end_matches('|').trim().to_owned())).collect()
}

#[tokio::test]
async fn the_list_of_columns_is_the_schema() {
    let test = db::testing::sqlite().await;
    server::migrations::migrate(&test.db).await.unwrap();
    let columns = list_columns(&test.db).await;

    let tables: BTreeSet<_> = columns.iter().map(|column| column.table.as_str()).collect();
    for table in OF_NO_REFERRAL {
        assert!(tables.contains(*table), "{table} is there no longer");
    }
    let of_referrals = columns.iter().filter(|column| !OF_NO_REFERRAL.contains(&column.table.as_str()));
    let schema: BTreeSet<_> =
        of_referrals.map(|Column { table, name, .. }| format!("{table}.{name}")).collect();
    let page: BTreeSet<_> = listed().into_iter().map(|(column, _)| column).collect();
    let unlisted: Vec<_> = schema.difference(&page).collect();
    let gone: Vec<_> = page.difference(&schema).collect();
    assert!(unlisted.is_empty(), "SECURITY.md does not list {unlisted:?}");
    assert!(gone.is_empty(), "SECURITY.md lists {gone:?}, which the database has not");
    assert!(schema.len() > 30, "{schema:?}");
    test.close().await;
}

#[tokio::test]
async fn no_table_of_another_kind_points_at_a_referral() {
    let test = db::testing::sqlite().await;
    server::migrations::migrate(&test.db).await.unwrap();
    for Column { table, name: column, .. } in list_columns(&test.db).await {
        let is_of_none = OF_NO_REFERRAL.contains(&table.as_str());
        assert!(!(is_of_none && column.contains("referral")), "{table}.{column}");
    }
    test.close().await;
}

#[test]
fn the_list_says_something_of_each_column_once() {
    let listed = listed();
    let names: BTreeSet<_> = listed.iter().map(|(column, _)| column).collect();
    assert_eq!(names.len(), listed.len(), "each column once");
    assert!(listed.iter().all(|(_, says)| !says.is_empty()));
}
