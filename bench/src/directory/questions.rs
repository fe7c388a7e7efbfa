//! What is asked of the directory.

use search::{Code, Near, Query};

use super::tongues::TONGUES;

/// Services of one answer.
pub(crate) const A_PAGE: usize = 20;
/// A Tuesday noon in November 2026, UTC, in milliseconds since 1970.
pub(crate) const NOON: i64 = 1_795_521_600_000;
/// How far people go, in metres.
const A_WAY: f64 = 25_000.0;

/// The kind that full-text search of databases knows too.
pub(crate) const TEXT: &str = "text";

/// Questions of one kind.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) questions: Vec<Query>,
}

fn blank() -> Query {
    Query { now: NOON, limit: A_PAGE, ..Query::default() }
}

fn typed(pick: impl Fn(&'static super::tongues::Tongue) -> &'static [&'static str]) -> Vec<Query> {
    let mut questions = Vec::new();
    for tongue in &TONGUES {
        for text in pick(tongue) {
            let language = Some(tongue.code.to_owned());
            questions.push(Query { text: Some((*text).to_owned()), language, ..blank() });
        }
    }
    questions
}

/// Questions of every kind, each of the same form in several countries and languages.
pub(crate) fn list_kinds() -> Vec<Kind> {
    let lands = || TONGUES.iter().flat_map(|tongue| tongue.lands.iter().map(move |land| (tongue, land)));
    let narrowed = |text: bool| {
        lands()
            .map(|(tongue, (country, ..))| Query {
                text: text.then(|| tongue.questions.first().map(|text| (*text).to_owned())).flatten(),
                language: Some(tongue.code.to_owned()),
                countries: vec![(*country).to_owned()],
                codes: vec![vec![
                    Code::new("support_kind", "legal"),
                    Code::new("support_kind", "psychological"),
                ]],
                free: true,
                ..blank()
            })
            .collect()
    };
    let open = lands()
        .map(|(_, (country, ..))| Query {
            countries: vec![(*country).to_owned()],
            open_at: Some(NOON),
            ..blank()
        })
        .collect();
    let near = lands()
        .map(|(_, (_, _, (lat, lon)))| Query {
            near: Some(Near { lat: *lat, lon: *lon, metres: A_WAY }),
            nearest_first: true,
            ..blank()
        })
        .collect();
    vec![
        Kind { name: TEXT, questions: typed(|tongue| tongue.questions) },
        Kind { name: "text with typing mistakes", questions: typed(|tongue| tongue.mistyped) },
        Kind { name: "text and filters (country, kind of help, free)", questions: narrowed(true) },
        Kind { name: "filters alone", questions: narrowed(false) },
        Kind { name: "open now, in a country", questions: open },
        Kind { name: "within 25 km, the nearest first", questions: near },
    ]
}
