#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use std::fs;
use std::path::Path;

use wording::check::{Finding, check};

#[test]
fn every_language_says_what_english_and_the_codes_ask_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    // Unused texts are for `cargo xtask check`: they depend on every other crate.
    let findings: Vec<String> = check(&root)
        .unwrap()
        .iter()
        .filter(|finding| !matches!(finding, Finding::Unused { .. }))
        .map(ToString::to_string)
        .collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// What is found in a small repository with these texts and this source.
fn list_findings(english: &str, arabic: &str, source: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("codes/all.toml", "[answer]\nname = 'An answer'\ncodes = ['yes', 'no']\n");
    let languages = [("en", "en-GB", "ltr"), ("ar", "ar", "rtl")].map(|(code, locale, dir)| {
        format!(
            "[[language]]\ncode = '{code}'\nlocale = '{locale}'\nown_name = ''\ndir = '{dir}'\ndraft = true\n"
        )
    });
    write("wording/languages.toml", &languages.concat());
    write("wording/en/texts.ftl", &format!("code-answer-yes = Yes\ncode-answer-no = No\n{english}"));
    write("wording/ar/texts.ftl", &format!("code-answer-yes = نعم\ncode-answer-no = لا\n{arabic}"));
    write("web/src/page.ts", source);
    check(folder.path()).unwrap().iter().map(ToString::to_string).collect()
}

#[test]
fn complete_texts_that_are_used_raise_nothing() {
    let found = list_findings(
        "state-sent = Sent\nhello = Hello { $name }\n    .title = To { $name }\n",
        "state-sent = أُرسلت\nhello = مرحبًا { $name }\n    .title = إلى { $name }\n",
        "text(`state-${state}`); text('hello'); text('hello.title')",
    );
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_text_missing_in_a_language_is_found() {
    let found = list_findings("hello = Hello\n", "", "text('hello')");
    assert_eq!(found, ["ar: `hello` is missing"]);
}

#[test]
fn a_text_that_english_or_the_codes_do_not_have_is_found() {
    let found = list_findings("code-answer-maybe = Maybe\n", "code-answer-maybe = ربما\nbye = وداعًا\n", "");
    assert!(found.contains(&"en: `code-answer-maybe` is not needed".to_owned()), "{found:?}");
    assert!(found.contains(&"ar: `bye` is not needed".to_owned()), "{found:?}");
}

#[test]
fn other_variables_than_the_english_ones_are_found() {
    let found = list_findings("hello = Hello { $name }\n", "hello = مرحبًا { $nam }\n", "text('hello')");
    assert_eq!(found, [r#"ar: `hello` uses {"nam"}, English {"name"}"#]);
}

#[test]
fn a_plural_form_that_the_language_needs_is_found() {
    let plural = "due = { $n ->\n    [one] One\n   *[other] { $n }\n}\n";
    let found = list_findings(plural, plural, "text('due')");
    let expected =
        ["few", "many", "two", "zero"].map(|form| format!("ar: `due` lacks the plural form `{form}`"));
    assert_eq!(found, expected);
}

#[test]
fn a_text_that_nothing_uses_is_found() {
    let found = list_findings("state-sent = Sent\n", "state-sent = أُرسلت\n", "text('state-sent-not')");
    assert_eq!(found, ["`state-sent` is not used"]);
}
