//! Whether people find what they mean: questions in eight languages, judged, over an invented feed that mostly carries no codes.

use std::collections::BTreeSet;

use ::search::{Change, Config, Hits, Index, Query};
use domain::moment::CivilDate;
use hsds::model::{Attribute, Service, Status};
use uuid::Uuid;

use super::document::{describe, list_meanings};
use crate::directory::{INTERPRETERS, ShownService, list_terms};
use crate::texts::WORDING;

const SERVICES: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/judged-services.tsv"));
const QUERIES: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/judged-queries.tsv"));
/// How many services of the feed are there for everybody and say nothing else.
const GENERAL: usize = 30;

/// Where the finder judges otherwise, and why: `القانون` is an instrument as well as the law; a cellar bears the lawyer in its
/// name; what pesters people on a street may be sexual.
const OTHERWISE: [&str; 22] = [
    "en lawyer: without [], and [166]",
    "de Anwalt: without [], and [147, 166]",
    "es abogado: without [], and [166]",
    "fr un avocat: without [], and [166]",
    "pt advogada: without [], and [166]",
    "sr advokat: without [], and [166]",
    "uk адвокат: without [], and [166]",
    "ar محامي: without [], and [166]",
    "en raped: without [], and [77]",
    "de vergewaltigt: without [], and [77]",
    "es violación: without [], and [77]",
    "fr viol: without [], and [77]",
    "sr silovanje: without [], and [77]",
    "uk зґвалтування: without [], and [77]",
    "ar اغتصاب: without [], and [77]",
    "en sexual assault: without [], and [77]",
    "en I was sexually assaulted: without [], and [77]",
    "es agresión sexual: without [], and [77]",
    "fr agression sexuelle: without [], and [77]",
    "pt agressão sexual: without [], and [77]",
    "sr seksualni napad: without [], and [77]",
    "ar اعتداء جنسي: without [], and [77]",
];

fn lines(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

/// The term of a code.
fn term(code: &str) -> Uuid {
    let (list, code) = code.split_once(':').unwrap();
    list_terms()[&(list.to_owned(), code.to_owned())]
}

fn feed() -> Index {
    let config = Config { meanings: list_meanings(&WORDING), ..Config::default() };
    let (index, _) = Index::in_memory(config).unwrap();
    let today = CivilDate::constant(2026, 1, 1);
    let documents = lines(SERVICES).map(|fields| {
        let [number, language, code, name, description] = fields[..] else { panic!("{fields:?}") };
        let attribute = |code| Attribute { taxonomy_term_id: Some(term(code)), ..Attribute::default() };
        let service = Service {
            id: Uuid::from_u128(number.parse().unwrap()),
            name: name.to_owned(),
            description: Some(description.to_owned()),
            content_language: (language != "-").then(|| language.to_owned()),
            status: Status::Active,
            attributes: Some(code).filter(|code| !code.is_empty()).map(attribute).into_iter().collect(),
            ..Service::default()
        };
        let shown = ShownService::new(service, None, Vec::new());
        Change::Put(Box::new(describe(&shown, &WORDING, today)))
    });
    index.write(&documents.collect::<Vec<_>>(), 1).unwrap();
    index
}

fn ask(index: &Index, language: &str, text: &str) -> (Hits, Vec<u128>) {
    let query = Query {
        text: Some(text.to_owned()),
        language: Some(language.to_owned()),
        limit: 500,
        ..Query::default()
    };
    let hits = index.search(&query).unwrap();
    let order = hits.hits.iter().map(|hit| u128::from_be_bytes(hit.id)).collect();
    (hits, order)
}

#[test]
fn whoever_asks_in_any_of_eight_languages_finds_what_speaks_of_it_in_all_of_them_and_first() {
    let index = feed();
    let (mut found, mut wanted, mut right, mut first, mut tops) = (0, 0, 0, 0, 0);
    let mut otherwise = Vec::new();
    for fields in lines(QUERIES) {
        let [language, text, numbers] = fields[..] else { panic!("{fields:?}") };
        let judged: BTreeSet<u128> = numbers.split(' ').map(|number| number.parse().unwrap()).collect();
        let (hits, order) = ask(&index, language, text);
        let speaking: BTreeSet<u128> = order[..hits.speaking].iter().copied().collect();
        let missing: Vec<_> = judged.difference(&speaking).collect();
        let more: Vec<_> = speaking.difference(&judged).collect();
        if !missing.is_empty() || !more.is_empty() {
            otherwise.push(format!("{language} {text}: without {missing:?}, and {more:?}"));
        }
        found += speaking.len();
        wanted += judged.len();
        right += judged.intersection(&speaking).count();
        tops += order.iter().take(5).count();
        first += order.iter().take(5).filter(|number| judged.contains(number)).count();
        // What is there after every crime is counted apart and comes after what speaks of it.
        assert!(hits.every == 0 || hits.every >= GENERAL, "{language} {text}: {}", hits.every);
        let is_every = |at: usize| hits.hits[at].every;
        assert!((0..hits.speaking).all(|at| !is_every(at)), "{language} {text}");
        assert!((hits.speaking..hits.speaking + hits.every).all(is_every), "{language} {text}");
    }
    assert_eq!(otherwise, OTHERWISE);
    assert!(first >= 465 && tops == 470, "of the first five of each question: {first} of {tops}");
    assert_eq!(
        (right, wanted, found),
        (940, 940, 963),
        "of what was judged to speak of it, and all that is said to"
    );
}

#[test]
fn what_is_there_for_everybody_answers_crimes_and_no_kind_of_help() {
    let index = feed();
    for (language, text, every) in [
        ("en", "rape", true),
        ("en", "sexual assault", true),
        ("en", "sexually assaulted", true),
        ("de", "sexueller Übergriff", true),
        ("sr", "seksualni napad", true),
        ("uk", "сексуальний напад", true),
        ("ar", "اعتداء جنسي", true),
        ("es", "violencia doméstica", true),
        ("es", "abogado", false),
        ("en", "psychologist", false),
    ] {
        assert_eq!(ask(&index, language, text).0.every > 0, every, "{text}");
    }
}

#[test]
fn what_a_service_says_of_interpreters_is_found() {
    let index = feed();
    let today = CivilDate::constant(2026, 1, 1);
    let said =
        [(9001, "Interpreters on request, also Polish"), (9002, INTERPRETERS)].map(|(number, said)| {
            let service = Service {
                id: Uuid::from_u128(number),
                name: "Harbour Rooms".to_owned(),
                content_language: Some("en".to_owned()),
                interpretation_services: Some(said.to_owned()),
                ..Service::default()
            };
            let shown = ShownService::new(service, None, Vec::new());
            Change::Put(Box::new(describe(&shown, &WORDING, today)))
        });
    index.write(&said, 2).unwrap();
    let (hits, order) = ask(&index, "en", "interpreter polish");
    assert_eq!(order.first(), Some(&9001), "it alone says both words");
    assert!(hits.speaking > 0);
    for (language, text) in
        [("en", "interpreter"), ("de", "Dolmetscher"), ("es", "intérprete"), ("ar", "مترجم")]
    {
        let (hits, order) = ask(&index, language, text);
        for number in [9001, 9002] {
            assert!(order[..hits.speaking].contains(&number), "{text}: {number}");
        }
    }
    let (_, order) = ask(&index, "en", "yes");
    assert!(!order.contains(&9002), "the word that stands for it in a record is none of a text");
}
