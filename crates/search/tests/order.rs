//! Answers depend on the documents that there are, and on nothing that happened before.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod common;

use common::{ask, id, put};
use proptest::prelude::*;
use search::{Change, Code, Config, Document, Facet, Index, Query, Text};

const WORDS: [&str; 12] = [
    "legal",
    "legally",
    "advice",
    "victim",
    "victims",
    "shelter",
    "help",
    "helpline",
    "psychological",
    "psychologist",
    "court",
    "counsel",
];

/// A document made of a number: few words, so that many are alike.
fn document(number: u8, salt: u64) -> Document {
    let mut state = (u64::from(number) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ salt;
    let mut pick = |most: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % most
    };
    let mut text = |words: u64| -> Text {
        let words: Vec<_> = (0..words).map(|_| WORDS[usize::try_from(pick(12)).unwrap()]).collect();
        Text::new("en", &words.join(" "))
    };
    let (names, descriptions) = (vec![text(2)], vec![text(6)]);
    Document {
        id: id(number),
        sort_name: format!("Service {}", pick(3)),
        codes: vec![Code::new("kind", &format!("k{}", pick(3)))],
        active: pick(4) > 0,
        from_abroad: pick(2) > 0,
        accepting: pick(2) > 0,
        assured_at: (pick(2) > 0).then_some(1),
        due_at: Some(i64::try_from(pick(10)).unwrap()),
        names,
        descriptions,
        ..Document::default()
    }
}

/// Everything that can be seen of an index.
fn answers(index: &Index) -> Vec<String> {
    let texts = ["legal", "legal advice", "help for victims", "psych", "shetler", "counselling in court", ""];
    let mut seen = Vec::new();
    for text in texts {
        for (offset, limit) in [(0, 100), (0, 3), (3, 4)] {
            let query = Query { offset, limit, now: 5, language: Some("en".to_owned()), ..ask(text) };
            seen.push(format!("{:?}", index.search(&query).unwrap()));
            seen.push(format!("{:?}", index.count_by(&query, &Facet::Code("kind".to_owned())).unwrap()));
        }
    }
    seen
}

fn empty() -> Index {
    Index::in_memory(Config::default()).unwrap().0
}

/// The documents in one commit, in their order.
fn plain(documents: &[Document]) -> Index {
    let index = empty();
    index.write(&documents.iter().cloned().map(put).collect::<Vec<_>>(), 1).unwrap();
    index
}

#[test]
fn order_of_writing_commits_merges_and_deletions_do_not_show() {
    let documents: Vec<_> = (0..60).map(|number| document(number, 0)).collect();
    let expected = answers(&plain(&documents));
    assert!(expected.iter().any(|answer| answer.contains("total: 6")), "the texts find something");

    let backwards: Vec<_> = documents.iter().rev().cloned().collect();
    assert_eq!(answers(&plain(&backwards)), expected);

    // One commit each, which makes segments and merges; before, others of these ids and of ids that go again.
    let layered = empty();
    let mut cursor = 0;
    for number in (0..60).chain(200..220) {
        cursor += 1;
        layered.write(&[put(document(number, 77))], cursor).unwrap();
    }
    for document in &backwards {
        cursor += 1;
        layered.write(&[put(document.clone())], cursor).unwrap();
    }
    assert_ne!(answers(&layered), expected, "what is still there shows");
    layered
        .write(&(200..220).map(|number| Change::Remove(id(number))).collect::<Vec<_>>(), cursor + 1)
        .unwrap();
    assert_eq!(answers(&layered), expected);

    let filled = plain(&(0..200).map(|number| document(number, 5)).collect::<Vec<_>>());
    let mut rebuild = filled.rebuild().unwrap();
    for document in documents.iter().skip(30).chain(&documents) {
        rebuild.put(document).unwrap();
    }
    rebuild.finish(9).unwrap();
    assert_eq!(answers(&filled), expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn any_history_that_ends_alike_answers_alike(
        history in proptest::collection::vec((0_u8..20, proptest::option::of(0_u64..3), any::<bool>()), 1..60),
    ) {
        let index = empty();
        let (mut now, mut batch) = (std::collections::BTreeMap::new(), Vec::new());
        for (number, salt, commit) in history {
            if let Some(salt) = salt {
                now.insert(number, document(number, salt));
                batch.push(put(document(number, salt)));
            } else {
                now.remove(&number);
                batch.push(Change::Remove(id(number)));
            }
            if commit {
                index.write(&std::mem::take(&mut batch), 1).unwrap();
            }
        }
        index.write(&batch, 2).unwrap();
        prop_assert_eq!(answers(&index), answers(&plain(&now.into_values().collect::<Vec<_>>())));
    }
}
