//! What a form still needs, while it is being filled in, and which of its days have passed.

use domain::content::{About, Content, Correction, Missing};
use domain::form::Field;
use domain::moment::CivilDate;
use domain::referral::Kind;
use serde::Deserialize;
use serde_json::Value;

use crate::view::HandedOver;

/// The fields of the form that somebody fills in, as far as it says which.
fn fields_of(draft: &Value) -> &'static [Field] {
    let Some(kind) = draft.get("kind").and_then(|kind| Kind::deserialize(kind).ok()) else { return &[] };
    let about = draft.get("content").and_then(|content| About::deserialize(content.get("about")?).ok());
    Content::fields(kind, about.unwrap_or(About::Person))
}

/// What a form still needs. `draft` is the JSON text of `{ kind, content }`, perhaps incomplete.
#[must_use]
pub fn missing(text: &str) -> Vec<Missing> {
    let draft: Value = serde_json::from_slice(text.as_bytes()).unwrap_or_default();
    let content = draft.get("content").unwrap_or(&Value::Null);
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    let mut missing: Vec<_> = fields_of(&draft)
        .iter()
        .filter(|field| field.is_needed && content.get(field.name).is_none_or(is_empty))
        .map(|field| Missing::needed(field.name))
        .collect();
    // Read from bytes, as sealed content is: one reader of the type keeps the browser's module small.
    match serde_json::from_slice::<Content>(text.as_bytes()) {
        Ok(content) => {
            for more in content.missing() {
                if !missing.contains(&more) {
                    missing.push(more);
                }
            }
        }
        // Not yet of its type although nothing named above is missing: the form itself is at fault.
        Err(_) if missing.is_empty() => missing.push(Missing::needed("form")),
        Err(_) => {}
    }
    missing
}

/// What a correction still needs, over what it corrects. `text` is its JSON text, perhaps not yet of its type.
#[must_use]
pub fn missing_over(handed: &HandedOver, text: &str) -> Vec<Missing> {
    let correction = serde_json::from_slice::<Correction>(text.as_bytes());
    correction
        .map_or_else(|_| vec![Missing::needed("form")], |correction| correction.missing_over(&handed.now))
}

/// Whether a day is over, where it is `today` now; both are written `2027-01-15`. One that cannot be read has not passed.
#[must_use]
pub fn has_passed(day: &str, today: &str) -> bool {
    let both = day.parse::<CivilDate>().and_then(|day| Ok((day, today.parse()?)));
    both.is_ok_and(|(day, today)| domain::bounds::has_passed(day, today))
}

/// Days of a form that are over, where it is `today` now. What is not of its type yet is asked by [`missing`].
#[must_use]
pub fn passed(text: &str, today: &str) -> Vec<Missing> {
    let content = serde_json::from_slice::<Content>(text.as_bytes()).ok();
    content.zip(today.parse().ok()).map_or_else(Vec::new, |(content, today)| content.passed(today))
}

#[cfg(test)]
mod tests {
    use domain::content::Problem;

    use super::*;

    #[test]
    fn an_empty_enquiry_needs_its_seven_fields_the_role_and_the_agreements() {
        let fields: Vec<_> = missing(r#"{ "kind": "enquiry", "content": { "about": "person" } }"#)
            .into_iter()
            .map(|missing| missing.field)
            .collect();
        let seven = ["country_needed", "country_of_crime", "crime", "relation", "age", "languages", "needs"];
        assert_eq!(fields, [&["role"], seven.as_slice(), &["agreements"]].concat());
    }

    #[test]
    fn a_code_nobody_knows_is_not_accepted() {
        let draft = r#"{ "kind": "declined", "content": { "reason": "because" } }"#;
        assert_eq!(missing(draft), [Missing::needed("form")]);
        assert_eq!(missing(&draft.replace("because", "no_room")), []);
    }

    #[test]
    fn a_day_has_passed_where_it_is_later_now() {
        for (day, today, has) in [
            ("2020-03-01", "2026-11-24", true),
            ("2026-11-23", "2026-11-24", true),
            ("2026-11-24", "2026-11-24", false),
            ("2027-03-01", "2026-11-24", false),
            ("2020-3-1", "2026-11-24", false),
            ("", "2026-11-24", false),
        ] {
            assert_eq!(has_passed(day, today), has, "{day}");
        }
    }

    #[test]
    fn days_that_are_over_are_asked_about_and_nothing_wakes_on_one() {
        let over = |kind: &str, content: &str| {
            let draft = format!(r#"{{ "kind": "{kind}", "content": {content} }}"#);
            passed(&draft, "2026-11-24")
        };
        let links = r#"{ "links": { "references": [], "dates": [{ "kind": "claim", "on": "2026-11-24" }, { "kind": "arrival", "on": "2020-11-25" }] } }"#;
        let [unsure] = over("correction", links).try_into().unwrap();
        assert_eq!((unsure.field.as_str(), unsure.problem), ("links.dates.1.on", Problem::Unsure));
        let rest = r#"{ "wakes": [{ "reason": "other", "on": "2026-11-23" }] }"#;
        assert_eq!(over("rested", rest), [Missing::contradicts("wakes")]);
        assert_eq!(over("rested", &rest.replace("11-23", "11-24")), []);
        assert_eq!(over("closed", "{}"), [], "not of its type yet");
    }
}
