//! Filters, places, hours and counts.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod common;

use std::collections::BTreeMap;

use common::{all, ask, found, id, index, service};
use search::{Code, Document, Facet, Hours, Index, Near, Query, SearchError};

fn at(text: &str) -> i64 {
    text.parse::<jiff::Timestamp>().unwrap().as_millisecond()
}

fn strings(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

fn network() -> Index {
    let made = |number, countries: &[&str], codes: &[(&str, &str)], languages: &[&str]| Document {
        countries: strings(countries),
        languages: strings(languages),
        codes: codes.iter().map(|(list, code)| Code::new(list, code)).collect(),
        ..service(number, "Help")
    };
    index([
        made(1, &["DE"], &[("support_kind", "legal"), ("crime", "theft")], &["de", "en"]),
        made(2, &["DE", "FR"], &[("support_kind", "emotional")], &["fr"]),
        made(3, &["FR"], &[("support_kind", "legal"), ("support_kind", "emotional")], &["fr", "en"]),
        Document { free: true, from_abroad: true, ..made(4, &["fr"], &[("crime", "legal")], &["EN"]) },
        Document {
            accepting: true,
            active: false,
            ..made(5, &["IT"], &[("support_kind", "legal_aid")], &[])
        },
    ])
}

#[test]
fn filters_of_one_kind_widen_and_of_several_narrow() {
    let index = network();
    let legal = || Code::new("support_kind", "legal");
    let emotional = || Code::new("support_kind", "emotional");
    let sorted = |query: Query| {
        let mut numbers = found(&index, &query);
        numbers.sort_unstable();
        numbers
    };
    assert_eq!(sorted(Query { countries: strings(&["fr", "IT"]), ..all() }), [2, 3, 4, 5]);
    assert_eq!(sorted(Query { languages: strings(&["en"]), ..all() }), [1, 3, 4]);
    assert_eq!(sorted(Query { codes: vec![vec![legal()]], ..all() }), [1, 3]);
    assert_eq!(sorted(Query { codes: vec![vec![legal(), emotional()]], ..all() }), [1, 2, 3]);
    assert_eq!(sorted(Query { codes: vec![vec![legal()], vec![emotional()]], ..all() }), [3]);
    assert_eq!(sorted(Query { codes: vec![vec![], vec![legal()]], ..all() }), [1, 3]);
    let both = Query { countries: strings(&["DE"]), codes: vec![vec![legal()]], ..ask("help") };
    assert_eq!(sorted(both), [1]);
    assert_eq!(sorted(Query { countries: strings(&["D"]), ..all() }), [0; 0]);
    assert_eq!(sorted(Query { free: true, ..all() }), [4]);
    assert_eq!(sorted(Query { from_abroad: true, ..all() }), [4]);
    assert_eq!(sorted(Query { accepting: true, ..all() }), [5]);
    assert_eq!(sorted(Query { active: true, ..all() }), [1, 2, 3, 4]);
    assert_eq!(sorted(Query { accepting: true, active: true, ..all() }), [0; 0]);
    assert_eq!(sorted(Query { ids: Some(vec![id(2), id(5), id(99)]), ..all() }), [2, 5]);
    assert_eq!(sorted(Query { ids: Some(vec![]), ..all() }), [0; 0]);
}

#[test]
fn counts_are_those_of_the_query() {
    let index = network();
    let counts = |pairs: &[(&str, usize)]| -> BTreeMap<String, usize> {
        pairs.iter().map(|(value, count)| ((*value).to_owned(), *count)).collect()
    };
    let count = |query: &Query, facet: Facet| index.count_by(query, &facet).unwrap();
    let kinds = || Facet::Code("support_kind".to_owned());
    assert_eq!(count(&all(), Facet::Country), counts(&[("DE", 2), ("FR", 3), ("IT", 1)]));
    assert_eq!(count(&all(), Facet::Language), counts(&[("de", 1), ("en", 3), ("fr", 2)]));
    assert_eq!(count(&all(), kinds()), counts(&[("emotional", 2), ("legal", 2), ("legal_aid", 1)]));
    assert_eq!(count(&all(), Facet::Code("support".to_owned())), counts(&[]));
    let german = Query { countries: strings(&["DE"]), limit: 1, offset: 1, ..ask("help") };
    assert_eq!(count(&german, kinds()), counts(&[("emotional", 1), ("legal", 1)]));
    assert_eq!(count(&german, Facet::Country), counts(&[("DE", 2), ("FR", 1)]));
    index.write(&[search::Change::Remove(id(1))], 2).unwrap();
    assert_eq!(count(&german, kinds()), counts(&[("emotional", 1)]));
}

#[test]
fn open_now_follows_the_clocks_where_the_service_is() {
    let open = |number, zone: &str, spans: &[(u16, u16)]| Document {
        hours: Some(Hours { zone: zone.to_owned(), spans: spans.to_vec() }),
        ..service(number, "Help")
    };
    let nine_to_five: Vec<_> = (0..5).map(|day| (day * 1_440 + 540, day * 1_440 + 1_020)).collect();
    let index = index([
        open(1, "Europe/Berlin", &nine_to_five),
        open(2, "Europe/Lisbon", &nine_to_five),
        // Saturday 22:00 to Sunday 04:00, and Sunday 23:00 to Monday 06:00.
        open(3, "Europe/Paris", &[(8_520, 8_880), (10_020, 360)]),
        open(4, "Nowhere/Atall", &[(0, 10_080)]),
        open(5, "Asia/Kathmandu", &[(0, 10_080)]),
        service(6, "No hours"),
    ]);
    let open_at = |time| found(&index, &Query { open_at: Some(at(time)), ..all() });
    // A Monday in winter: nine in Berlin, eight in Lisbon.
    assert_eq!(open_at("2026-01-05T08:00:00Z"), [1, 5]);
    assert_eq!(open_at("2026-01-05T09:00:00Z"), [1, 2, 5]);
    assert_eq!(open_at("2026-01-05T16:00:00Z"), [2, 5]);
    // The same in summer, an hour earlier.
    assert_eq!(open_at("2026-07-06T07:00:00Z"), [1, 5]);
    assert_eq!(open_at("2026-07-06T15:00:00Z"), [2, 5]);
    // Past midnight, into Sunday and into Monday.
    assert_eq!(open_at("2026-01-04T02:59:00Z"), [3, 5]);
    assert_eq!(open_at("2026-01-04T03:00:00Z"), [5]);
    assert_eq!(open_at("2026-01-05T04:59:00Z"), [3, 5]);
    assert_eq!(open_at("2026-01-05T05:00:00Z"), [5]);
    // The night in which the clocks go forward is an hour shorter: 04:00 comes at 02:00 UTC.
    assert_eq!(open_at("2026-03-29T01:59:00Z"), [3, 5]);
    assert_eq!(open_at("2026-03-29T02:00:00Z"), [5]);

    let hits = index.search(&Query { now: at("2026-01-05T08:00:00Z"), ..all() }).unwrap();
    let mut states: Vec<_> = hits.hits.iter().map(|hit| (hit.id[0], hit.open)).collect();
    states.sort_unstable();
    let expected =
        [(1, Some(true)), (2, Some(false)), (3, Some(false)), (4, None), (5, Some(true)), (6, None)];
    assert_eq!(states, expected);
}

#[test]
fn near_is_for_exact_places_only() {
    let placed = |number, place| Document { place, ..service(number, "Help") };
    let index = index([
        placed(1, Some((48.8566, 2.3522))),
        placed(2, Some((48.9, 2.35))),
        placed(3, Some((51.5074, -0.1278))),
        placed(4, None),
        placed(5, Some((f64::NAN, 2.0))),
        placed(6, Some((148.0, 2.0))),
        placed(7, Some((0.0, 180.0))),
    ]);
    let near = |lat, lon, metres| Query { near: Some(Near { lat, lon, metres }), ..all() };
    assert_eq!(found(&index, &near(48.9, 2.35, 10_000.0)), [1, 2]);
    assert_eq!(found(&index, &Query { nearest_first: true, ..near(48.9, 2.35, 10_000.0) }), [2, 1]);
    assert_eq!(found(&index, &near(48.8566, 2.3522, 343_000.0)), [1, 2]);
    assert_eq!(found(&index, &near(48.8566, 2.3522, 344_000.0)), [1, 2, 3]);
    assert_eq!(found(&index, &near(0.0, -179.99, 2_000.0)), [7]);
    assert_eq!(found(&index, &near(48.8566, 2.3522, 0.0)), [1]);
    let hits = index.search(&near(48.8566, 2.3522, 344_000.0)).unwrap().hits;
    let metres: Vec<_> = hits.iter().map(|hit| hit.distance_m.unwrap().round()).collect();
    assert!(metres[0].abs() < 1.0, "{metres:?}");
    assert!((metres[2] - 343_556.0).abs() < 100.0, "{metres:?}");
    for (lat, lon, metres) in [(f64::NAN, 0.0, 1.0), (0.0, 1e9, 1.0), (0.0, 0.0, f64::NAN)] {
        let refused = index.search(&near(lat, lon, metres));
        assert!(matches!(refused, Err(SearchError::NoPlace)));
    }
}

#[test]
fn without_text_what_takes_people_on_and_is_kept_comes_first() {
    let made = |number, name| Document { assured_at: Some(1), due_at: Some(100), ..service(number, name) };
    let index = index([
        Document { active: false, from_abroad: true, accepting: true, ..made(1, "a") },
        Document { from_abroad: true, accepting: true, due_at: Some(50), ..made(2, "a") },
        Document { from_abroad: true, accepting: true, assured_at: None, due_at: None, ..made(3, "a") },
        Document { accepting: true, ..made(4, "a") },
        Document { from_abroad: true, ..made(5, "a") },
        made(6, "Zulu"),
        made(7, "ärger"),
        made(8, "Zulu"),
    ]);
    let order = |now| found(&index, &Query { now, ..all() });
    assert_eq!(order(50), [4, 3, 2, 5, 7, 6, 8, 1]);
    // One moment earlier, 2 is not due yet.
    assert_eq!(order(49), [2, 4, 3, 5, 7, 6, 8, 1]);
    let page = |offset, limit| {
        let hits = index.search(&Query { now: 50, offset, limit, ..all() }).unwrap();
        assert_eq!(hits.total, 8);
        hits.hits.into_iter().map(|hit| hit.id[0]).collect::<Vec<_>>()
    };
    assert_eq!([page(0, 3), page(3, 3), page(6, 3)].concat(), [4, 3, 2, 5, 7, 6, 8, 1]);
    assert_eq!(page(8, 3), [0; 0]);
    assert_eq!(page(usize::MAX, usize::MAX), [0; 0]);
    assert_eq!(page(7, usize::MAX), [1]);
    assert_eq!(page(0, 0), [0; 0]);
}

#[test]
fn what_can_be_used_now_comes_first_on_every_page() {
    let ready = |number, name| Document {
        assured_at: Some(1),
        due_at: Some(i64::MAX),
        accepting: true,
        at_once: true,
        by_oneself: true,
        hours: Some(Hours { zone: "Europe/Lisbon".into(), spans: vec![(0, 60)] }),
        ..service(number, name)
    };
    let night = Some(Hours { zone: "Europe/Lisbon".into(), spans: vec![(60, 120)] });
    let nowhere = Some(Hours { zone: "Nowhere/At-all".into(), spans: vec![(60, 120)] });
    let index = index([
        Document { at_once: false, ..ready(1, "a waits") },
        Document { by_oneself: false, ..ready(2, "a sent") },
        Document { hours: night, ..ready(3, "a closed") },
        Document { after_abroad: true, ..ready(4, "z home") },
        ready(5, "y"),
        Document { hours: None, ..ready(6, "x hours unknown") },
        Document { hours: nowhere, ..ready(7, "w zone unknown") },
    ]);
    // A Monday, half past midnight.
    let monday = at("2024-01-29T00:30:00Z");
    let asked = |now, coming_home| Query { now, coming_home, ..all() };
    assert_eq!(
        found(&index, &asked(monday, false)),
        [7, 6, 5, 4, 2, 1, 3],
        "what is closed below what is open"
    );
    assert_eq!(found(&index, &asked(monday, true)), [4, 7, 6, 5, 2, 1, 3], "there for whoever comes home");
    assert_eq!(found(&index, &asked(monday + 3_600_000, false)), [3, 7, 6, 5, 4, 2, 1], "an hour later");
    let second = index.search(&Query { offset: 5, limit: 5, ..asked(monday, false) }).unwrap();
    assert_eq!(second.hits.iter().map(|hit| hit.id[0]).collect::<Vec<_>>(), [1, 3]);
}
