//! Holds this formatter to what `@fluent/bundle` makes of the same texts: see `tests/bundle`.

use serde::Deserialize;

use crate::catalogue::Catalogue;
use crate::language::read_languages;
use crate::numbers::Numbers;
use crate::{Edition, Names, Value, embedded};

#[derive(Deserialize)]
struct File {
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    lang: String,
    key: String,
    args: serde_json::Map<String, serde_json::Value>,
    text: String,
}

pub(crate) fn make_edition(lang: &str) -> Edition {
    let languages = read_languages(embedded::get_languages().unwrap()).unwrap();
    let language = languages.into_iter().find(|language| language.code == lang).unwrap();
    let locale = language.read_locale().unwrap();
    let texts = match lang {
        "en" => include_str!("../tests/bundle/en.ftl"),
        _ => include_str!("../tests/bundle/ar.ftl"),
    };
    let dates = include_str!("../tests/bundle/dates.ftl");
    Edition {
        numbers: Numbers::new(&locale).unwrap(),
        names: Names::read(embedded::get_names(lang).unwrap()).unwrap(),
        catalogue: Catalogue::read([("texts".into(), texts), ("dates".into(), dates)]).unwrap(),
        locale,
        language,
    }
}

fn read_value(name: &str, value: &serde_json::Value) -> Value<'static> {
    match (name, value) {
        ("at", serde_json::Value::String(moment)) => {
            Value::Moment(moment.parse::<jiff::civil::DateTime>().unwrap())
        }
        (_, serde_json::Value::String(text)) => text.clone().into(),
        (_, number) => number.as_i64().unwrap().into(),
    }
}

/// What differs in one language, as `key args: ours ≠ theirs`.
fn list_differences(lang: &str) -> (usize, Vec<String>) {
    let edition = make_edition(lang);
    let file: File = serde_json::from_str(include_str!("../tests/bundle/vectors.json")).unwrap();
    let vectors: Vec<Vector> = file.vectors.into_iter().filter(|vector| vector.lang == lang).collect();
    let differences = vectors.iter().filter_map(|Vector { key, args, text, .. }| {
        let values: Vec<(&str, Value<'_>)> =
            args.iter().map(|(name, value)| (name.as_str(), read_value(name, value))).collect();
        let (ours, problems) = edition.resolve(edition.catalogue.find_pattern(key).unwrap(), &values);
        let equal = ours == *text && problems.is_empty();
        (!equal).then(|| format!("{key} {args:?}: {ours:?} ≠ {text:?} {problems:?}"))
    });
    (vectors.len(), differences.collect())
}

#[test]
fn english_reads_as_in_the_browser() {
    let (count, differences) = list_differences("en");
    assert!(differences.is_empty(), "{} of {count}:\n{}", differences.len(), differences.join("\n"));
    assert!(count > 300);
}

#[test]
fn arabic_reads_as_in_the_browser() {
    let (count, differences) = list_differences("ar");
    assert!(differences.is_empty(), "{} of {count}:\n{}", differences.len(), differences.join("\n"));
    assert!(count > 60);
}
