//! Free text: what is found, and in which order.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod common;

use common::{ask, found, index, put, service};
use proptest::prelude::*;
use search::{Code, Config, Document, Index, Meaning, Meanings, Query, Text};

#[test]
fn words_are_found_as_typed_by_their_beginning_and_with_mistakes() {
    let index = index([
        service(1, "Psychological counselling"),
        service(2, "Shelter for women"),
        Document {
            descriptions: vec![Text::new("en", "We accompany you to court")],
            ..service(3, "Witness care")
        },
    ]);
    assert_eq!(found(&index, &ask("counselling")), [1]);
    assert_eq!(found(&index, &ask("psych")), [1]);
    assert_eq!(found(&index, &ask("PSYCHOLOGICAL")), [1]);
    // One mistake of each kind, and two.
    for typo in ["shelte", "sheltter", "shetler", "shalter", "zhelter"] {
        assert_eq!(found(&index, &ask(typo)), [2], "{typo}");
    }
    assert_eq!(found(&index, &ask("psichologicall")), [1]);
    // Endings.
    assert_eq!(found(&index, &ask("courts")), [3]);
    assert_eq!(found(&index, &ask("accompanied")), [3]);
    // Not everything is like everything.
    assert_eq!(found(&index, &ask("garden")), [0; 0]);
    assert_eq!(found(&index, &ask("wit")), [3]);
    assert_eq!(found(&index, &ask("wot")), [0; 0]);
}

#[test]
fn all_words_come_before_some_and_the_name_before_the_rest() {
    let described =
        |number, name, text| Document { descriptions: vec![Text::new("en", text)], ..service(number, name) };
    let index = index([
        described(1, "Alpha", "legal advice, advice, advice"),
        described(2, "Advice on legal matters", "nothing"),
        described(3, "Beta", "legal matters"),
        described(4, "Legally", "speaking"),
        described(5, "Gamma", "a lehal question of advise"),
        described(6, "Delta", "dance"),
    ]);
    // 5 has both words with mistakes, which count half.
    assert_eq!(found(&index, &ask("legal advice")), [2, 1, 5, 4, 3]);
    assert_eq!(found(&index, &ask("advice legal")), [2, 1, 5, 4, 3]);
}

#[test]
fn rare_words_count_for_more() {
    let mut services: Vec<_> = (0..20).map(|n| service(n, "Help for victims")).collect();
    services.push(service(100, "Help after trafficking"));
    services.push(service(101, "Trafficking"));
    let index = index(services);
    // One rare word outweighs three that nearly all have.
    let hits = found(&index, &ask("help for victims trafficking"));
    assert_eq!(hits.get(..2), Some(&[100, 101][..]));
    assert_eq!(hits.len(), 22);
}

#[test]
fn labels_find_what_only_has_the_code() {
    let index = index([
        Document {
            codes: vec![Code::new("support_kind", "legal")],
            labels: vec![Text::new("en", "Legal advice"), Text::new("fr", "Conseil d’un avocat")],
            ..service(1, "Weißer Ring")
        },
        service(2, "Sheltered housing"),
    ]);
    for text in ["avocat", "avocats", "AVOCAT", "l'avocat", "legal", "weisser"] {
        assert_eq!(found(&index, &ask(text)), [1], "{text}");
    }
}

#[test]
fn serbian_is_found_in_both_scripts() {
    let text = |number, text| Document { names: vec![Text::new("sr", text)], ..service(number, "") };
    let index =
        index([text(1, "Подршка жртвама насиља"), text(2, "Pravna pomoć žrtvama"), text(3, "Џез за Љубав")]);
    for typed in ["žrtvama", "zrtvama", "жртвама", "ЖРТВАМА", "жртве", "žrtve"] {
        let mut numbers = found(&index, &ask(typed));
        numbers.sort_unstable();
        assert_eq!(numbers, [1, 2], "{typed}");
    }
    assert_eq!(found(&index, &ask("помоћ")), [2]);
    assert_eq!(found(&index, &ask("podrska")), [1]);
    assert_eq!(found(&index, &ask("ljubav")), [3]);
    assert_eq!(found(&index, &ask("džez")), [3]);
}

#[test]
fn arabic_and_english_stand_side_by_side() {
    let index = index([
        Document {
            names: vec![Text::new("en", "Safe house"), Text::new("ar", "مَلْجَأ آمِن للنساء")],
            ..service(1, "Safe house")
        },
        Document {
            names: vec![Text::new("ar", "المساعدة القانونية"), Text::new("en", "Legal aid")],
            ..service(2, "Legal aid")
        },
    ]);
    for text in ["امن", "آمن", "ملجأ", "ملجا", "safe", "نساء"] {
        assert_eq!(found(&index, &ask(text)), [1], "{text}");
    }
    for text in ["القانونية", "القانونيه", "قانونية", "مســاعدة", "aid"] {
        assert_eq!(found(&index, &ask(text)), [2], "{text}");
    }
}

#[test]
fn other_scripts_are_found_too() {
    let text =
        |number, language, text| Document { names: vec![Text::new(language, text)], ..service(number, "") };
    let index = index([
        text(1, "zh", "法律援助中心"),
        text(2, "ja", "被害者支援センター"),
        text(3, "ko", "피해자 지원"),
        text(4, "hi", "पीड़ित सहायता"),
        text(5, "th", "ช่วยเหลือผู้เสียหาย"),
        text(6, "el", "Ψυχολογική υποστήριξη"),
        text(7, "uk", "Юридична допомога"),
    ]);
    for (typed, number) in [
        ("援助", 1),
        ("法", 1),
        ("支援", 2),
        ("センター", 2),
        ("피해", 3),
        ("지", 3),
        ("सहायता", 4),
        ("เสีย", 5),
        ("ψυχολογικη", 6),
        ("ΥΠΟΣΤΉΡΙΞΗ", 6),
        ("юридичної", 7),
        ("допомоги", 7),
    ] {
        assert_eq!(found(&index, &ask(typed)).first(), Some(&number), "{typed}");
    }
}

#[test]
fn the_readers_own_language_goes_first() {
    // One stem, "port", in three languages.
    let text =
        |number, language| Document { names: vec![Text::new(language, "portes")], ..service(number, "") };
    let index = index([text(1, "en"), text(2, "fr"), text(3, "pt")]);
    let own = |language: &str| Query { language: Some(language.to_owned()), ..ask("porte") };
    assert_eq!(found(&index, &own("fr")).first(), Some(&2));
    assert_eq!(found(&index, &own("pt")).first(), Some(&3));
    assert_eq!(found(&index, &own("xx")).len(), 3);
}

#[test]
fn whatever_is_typed_is_taken_as_words() {
    let index = index([service(1, "Help and advice"), service(2, "Nothing")]);
    for text in [
        "\"help",
        "help AND",
        "(help OR",
        "name:help",
        "help~9",
        "help*",
        "-help",
        "+help^3",
        "/help/",
        "[help TO",
        "{help",
        "help\\",
        "help\0",
        "he\u{ad}lp",
        "#help",
        "<b>help</b>",
        "help'; DROP TABLE",
        "\u{202e}help",
    ] {
        assert_eq!(found(&index, &ask(text)).first(), Some(&1), "{text}");
    }
    // No word in it: as no text.
    assert_eq!(found(&index, &ask(" \t?! \u{301}")).len(), 2);
    // Long, and very long.
    assert_eq!(found(&index, &ask(&"help ".repeat(2_000))), [1]);
    assert_eq!(found(&index, &ask(&"x".repeat(10_000))), [0; 0]);
    assert_eq!(found(&index, &ask(&"𝔵\u{300}ب漢".repeat(10_000))), [0; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_that_is_typed_fails(text in "\\PC{0,80}", language in proptest::option::of("[a-z]{0,3}")) {
        let index = index([service(1, "Help and advice"), service(2, "法律援助 помоћ آمن")]);
        let hits = index.search(&Query { language, ..ask(&text) }).unwrap();
        prop_assert!(hits.total <= 2);
    }

    #[test]
    fn whatever_is_indexed_is_found_by_its_own_text(text in "\\PC{1,60}") {
        let index = index([Document { names: vec![Text { language: None, text: text.clone() }], ..service(1, "") }]);
        prop_assert_eq!(found(&index, &ask(&text)), [1]);
    }
}

fn meaning() -> (Index, Code) {
    let any = Code::new("crime", "any");
    let means = |list: &str, code: &str, every: Option<&Code>, words: &[(&str, &str)]| Meaning {
        code: Code::new(list, code),
        every: every.cloned(),
        words: words.iter().map(|(language, words)| Text::new(language, words)).collect(),
    };
    let codes = vec![
        means("crime", "0301", Some(&any), &[("en", "rape, raped, assault"), ("fr", "viol, violée")]),
        means(
            "tag",
            "partner",
            Some(&any),
            &[("en", "domestic violence, partner"), ("es", "violencia doméstica")],
        ),
        means("kind", "legal", None, &[("en", "lawyer, solicitor, legal aid"), ("es", "abogado, abogada")]),
    ];
    let (vague, filler) =
        (vec![Text::new("en", "partner")], vec![Text::new("en", "I, was, in, the, a, help")]);
    let meanings = Meanings { codes, vague, filler };
    (Index::in_memory(Config { meanings, ..Config::default() }).unwrap().0, any)
}

#[test]
fn what_speaks_of_what_was_asked_for_comes_before_what_is_there_for_all_and_is_counted_apart() {
    let (index, any) = meaning();
    let services = [
        Document { codes: vec![any.clone()], ..service(1, "Anyone after anything") },
        Document {
            labels: vec![Text::new("en", "rape")],
            codes: vec![Code::new("crime", "0301")],
            ..service(2, "Dawn")
        },
        Document { codes: vec![Code::new("crime", "0701")], ..service(3, "Fraud desk") },
        Document { codes: vec![any], ..service(4, "Assault helpline") },
    ];
    index.write(&services.map(put), 1).unwrap();
    for (text, order, speaking, every, alike) in [
        ("rape", vec![2, 4, 1], 2, 1, false),
        ("I was RAPED in Faro", vec![2, 4, 1], 2, 1, false),
        ("violees", vec![2, 4, 1], 2, 1, true),
        ("assault", vec![4, 2, 1], 2, 1, false),
        ("assautl", vec![2, 4, 1], 2, 1, true),
        ("dezk", vec![3], 1, 0, true),
        ("ass", vec![4], 1, 0, false),
        ("garden", vec![], 0, 0, false),
    ] {
        assert_eq!(found(&index, &ask(text)), order, "{text}");
        let hits = index.search(&ask(text)).unwrap();
        assert_eq!((hits.speaking, hits.every, hits.alike), (speaking, every, alike), "{text}");
        let is_every: Vec<bool> = hits.hits.iter().map(|hit| hit.every).collect();
        let expected: Vec<bool> = order.iter().map(|number| *number == 1).collect();
        assert_eq!(is_every, expected, "{text}");
    }
    let about = Query { about: vec![Code::new("crime", "0301")], ..ask("") };
    let hits = index.search(&about).unwrap();
    assert_eq!((hits.total, hits.speaking, hits.every), (4, 2, 1));
    assert_eq!(found(&index, &about), [4, 2, 1, 3]);
}

#[test]
fn a_word_that_means_a_code_is_found_in_the_words_of_other_languages() {
    let (index, any) = meaning();
    let written = |number: u8, language: Option<&str>, text: &str| Document {
        descriptions: vec![Text { language: language.map(str::to_owned), text: text.to_owned() }],
        ..service(number, &format!("Service {number}"))
    };
    let services = [
        written(1, Some("en"), "Our solicitors know the law."),
        written(2, None, "Free legal aid and representation."),
        written(3, Some("en"), "The work of our partner organisations against violence in schools."),
        written(4, Some("en"), "For women after domestic abuse or violence."),
        Document { codes: vec![any], ..written(5, Some("en"), "For everybody.") },
        written(6, Some("fr"), "Le solicitor n’est pas un mot français."),
    ];
    index.write(&services.map(put), 1).unwrap();
    assert_eq!(found(&index, &ask("abogado")), [1, 2]);
    assert_eq!(found(&index, &ask("abogadas")), [1, 2]);
    assert_eq!(found(&index, &ask("violencia doméstica")), [4, 5]);
    // A part of it is less than what is there for all, and a word that says nothing in a text is not looked for in one.
    let hits = index.search(&ask("domestic violence")).unwrap();
    assert_eq!((hits.total, hits.speaking, hits.every), (3, 1, 1));
    assert_eq!(found(&index, &ask("domestic violence")), [4, 5, 3]);
    // Typed, it is a word like others, and means what it means.
    assert_eq!(found(&index, &ask("partner")), [3, 4, 5]);
}

#[test]
fn a_word_that_is_known_is_not_taken_for_another_and_short_ones_are_like_none() {
    let scam = Meaning {
        code: Code::new("crime", "0701"),
        every: None,
        words: vec![Text::new("en", "scam, fraud")],
    };
    let meanings = Meanings { codes: vec![scam], ..Meanings::default() };
    let (index, _) = Index::in_memory(Config { meanings, ..Config::default() }).unwrap();
    let services = [
        Document {
            labels: vec![Text::new("sr", "sam, sama, usamljenost")],
            ..service(1, "Somebody to talk to")
        },
        Document { labels: vec![Text::new("en", "fraud")], ..service(2, "Fraud desk") },
        service(3, "The scum of the earth"),
    ];
    index.write(&services.map(put), 1).unwrap();
    assert_eq!(found(&index, &ask("scam")), [2]);
    assert_eq!(found(&index, &ask("scem")), [3, 2], "a word that nobody knows is one that is like it");
    assert_eq!(found(&index, &ask("samo")), [1], "it begins another");
}
