//! What does not need a browser to compare with.

use crate::{Direction, Value, Wording};

#[test]
fn arabic_counts_in_six_forms() {
    let edition = crate::vectors::make_edition("ar");
    for (number, form) in
        [(0, "zero"), (1, "one"), (2, "two"), (3, "few"), (103, "few"), (111, "many"), (100, "other")]
    {
        let number = fixed_decimal::Decimal::from(number).into();
        assert_eq!(edition.numbers.category(&number), form, "{number:?}");
    }
}

#[test]
fn a_notice_says_the_day_and_the_hour_where_the_reader_is() {
    let wording = Wording::load().unwrap();
    let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(2));
    let due = "2026-11-26T15:00:00Z".parse::<jiff::Timestamp>().unwrap().to_zoned_datetime(zone);
    let subject = |lang| wording.text(lang, "mail-needs_you-subject", &[("by", Value::from(&due))]);
    assert_eq!(subject("en"), "Something needs you by \u{2068}Thu 26 Nov, 17:00\u{2069}");
    assert!(subject("ar").contains("26 نوفمبر") && subject("ar").contains("17:00"), "{}", subject("ar"));
}

#[test]
fn a_language_that_is_not_there_reads_english() {
    let wording = Wording::load().unwrap();
    assert_eq!(wording.text("xx", "code-support_kind-emotional", &[]), "Someone to talk to");
    assert_eq!(wording.find_text("en", "no-such-text", &[]), None);
    assert_eq!(wording.find_country_name("xx", "PT"), Some("Portugal"));
}

#[test]
#[should_panic(expected = "no wording for `no-such-text`")]
fn a_missing_text_fails_a_test() {
    Wording::load().unwrap().text("en", "no-such-text", &[]);
}

#[test]
#[should_panic(expected = "$by is not given")]
fn a_missing_variable_fails_a_test() {
    Wording::load().unwrap().text("en", "mail-needs_you-subject", &[]);
}

#[test]
fn texts_in_a_circle_end() {
    let mut edition = crate::vectors::make_edition("en");
    let circle = "a = to { b }\nb = to { a }\n";
    edition.catalogue = crate::Catalogue::read([("circle".into(), circle)]).unwrap();
    let (text, problems) = edition.resolve(edition.catalogue.find_pattern("a").unwrap(), &[]);
    assert!(text.contains("{???}"), "{text}");
    assert_eq!(problems, ["texts refer to one another in a circle"]);
}

#[test]
fn broken_files_are_refused_with_their_line() {
    let refusal = crate::Catalogue::read([("x.ftl".into(), "ok = yes\n\nbad = { $n ->\n")]).unwrap_err();
    assert!(refusal.to_string().starts_with("x.ftl: line "), "{refusal}");
    let refusal = crate::Catalogue::read([("x.ftl".into(), "a = one\na = two\n")]).unwrap_err();
    assert_eq!(refusal.why, "`a` stands twice");
}

#[test]
fn countries_and_languages_have_names() {
    let wording = Wording::load().unwrap();
    assert_eq!(wording.find_country_name("ar", "PT"), Some("البرتغال"));
    assert_eq!(wording.find_language_name("en", "ckb"), Some("Central Kurdish"));
    let rtl: Vec<&str> = wording
        .languages()
        .filter(|language| language.dir == Direction::Rtl)
        .map(|language| language.code.as_str())
        .collect();
    assert_eq!(rtl, ["ar"]);
}

#[test]
fn wording_can_be_shared_between_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<Wording>();
}
