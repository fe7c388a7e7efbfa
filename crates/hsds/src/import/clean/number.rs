//! Numbers, and yes or no.

use serde_json::{Number, Value};

use super::Cleaned;
use crate::report::What;

/// A number as people write it: signs of thousands, a decimal comma, a word before or after.
pub(super) fn number(text: &str) -> Cleaned {
    if let Some(number) = exact(text) {
        return Cleaned::Good(Value::Number(number), None);
    }
    let digits = bare(text);
    match exact(&digits) {
        Some(number) => Cleaned::Good(Value::Number(number), Some(What::Number)),
        None => Cleaned::Bad(What::Number),
    }
}

/// JSON's own numbers; also those with a sign or noughts in front, and without those behind.
pub(super) fn exact(text: &str) -> Option<Number> {
    let plain = text.strip_prefix('+').unwrap_or(text);
    if plain.is_empty()
        || !plain.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '.' | 'e' | 'E' | '+'))
    {
        return None;
    }
    if let Ok(whole) = plain.parse::<i64>() {
        return Some(whole.into());
    }
    let value: f64 = plain.parse().ok().filter(|value: &f64| value.is_finite())?;
    #[expect(clippy::cast_possible_truncation, reason = "the value is whole and small")]
    let whole = value as i64;
    #[expect(clippy::cast_precision_loss, clippy::float_cmp, reason = "compared to what it was made of")]
    let is_whole = value.abs() < 1e15 && whole as f64 == value;
    if is_whole { Some(whole.into()) } else { Number::from_f64(value) }
}

/// A number without decimals where it has none.
pub(in crate::import) fn whole(number: Number) -> Number {
    exact(&number.to_string()).unwrap_or(number)
}

/// The year in a text that is a date or has one.
pub(super) fn year(text: &str) -> Cleaned {
    let western: String = text.chars().map(western).collect();
    let mut years = western
        .split(|c: char| !c.is_ascii_digit())
        .filter(|run| run.len() == 4)
        .filter_map(|run| run.parse::<u16>().ok())
        .filter(|year| (1000..=2999).contains(year));
    match (years.next(), years.next()) {
        (Some(year), None) => {
            Cleaned::Good(Value::from(year), (western != year.to_string()).then_some(What::Number))
        }
        _ => Cleaned::Bad(What::Number),
    }
}

/// The one number in a text, with a point for decimals; empty where there is none or more than one.
fn bare(text: &str) -> String {
    let western: String = text.chars().map(western).collect();
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '\u{a0}' | '\u{202f}' | ' ');
    let mut runs = western
        .split(|c: char| !is_part(c))
        .map(|run| run.trim_matches(|c: char| !c.is_ascii_digit()))
        .filter(|run| !run.is_empty());
    let (Some(run), None) = (runs.next(), runs.next()) else { return String::new() };
    let negative = western.trim_start().starts_with(['-', '−']);
    let plain: String = run.chars().filter(|c| !matches!(c, '\'' | ' ' | '\u{a0}' | '\u{202f}')).collect();
    let (commas, points) = (plain.matches(',').count(), plain.matches('.').count());
    let decimal = match (commas, points) {
        (0, 0 | 1) => plain,
        // One comma alone: thousands if three digits follow, decimals otherwise.
        (1, 0) if plain.rsplit(',').next().is_some_and(|rest| rest.len() == 3) => plain.replace(',', ""),
        (1, 0) => plain.replace(',', "."),
        (_, 0) => plain.replace(',', ""),
        (0, _) => plain.replace('.', ""),
        // Both: the last one is the decimal sign.
        _ if plain.rfind(',') > plain.rfind('.') => plain.replace('.', "").replace(',', "."),
        _ => plain.replace(',', ""),
    };
    if negative { format!("-{decimal}") } else { decimal }
}

/// Digits of other scripts as those that programs read.
pub(super) fn western(c: char) -> char {
    let base = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{966}'..='\u{96f}' => 0x966,
        _ => return c,
    };
    char::from_digit(u32::from(c) - base, 10).unwrap_or(c)
}

/// True or false, in the words that tables use.
pub(super) fn flag(text: &str) -> Cleaned {
    let flag = match text.to_lowercase().as_str() {
        "true" => return Cleaned::Good(Value::Bool(true), None),
        "false" => return Cleaned::Good(Value::Bool(false), None),
        "1" | "yes" | "y" | "t" | "x" | "oui" | "ja" | "sí" | "si" | "sim" | "да" | "نعم" => true,
        "0" | "no" | "n" | "f" | "non" | "nein" | "não" | "нет" | "لا" => false,
        _ => return Cleaned::Bad(What::Flag),
    };
    Cleaned::Good(Value::Bool(flag), Some(What::Flag))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, value) in [
            ("1,234.5", json!(1234.5)),
            ("1.234,5", json!(1234.5)),
            ("1 234", json!(1234)),
            ("48,8566", json!(48.8566)),
            ("-73,98", json!(-73.98)),
            ("18+", json!(18)),
            ("ext. 204", json!(204)),
            ("12,000", json!(12000)),
            ("١٨", json!(18)),
            ("EUR 5.50", json!(5.5)),
        ] {
            assert_eq!(number(text), Cleaned::Good(value, Some(What::Number)), "{text}");
        }
        assert_eq!(number("12.0"), Cleaned::Good(json!(12), None));
        assert_eq!(number("1e400"), Cleaned::Bad(What::Number));
        assert_eq!(number("12 to 18"), Cleaned::Bad(What::Number));
        assert_eq!(number("NaN"), Cleaned::Bad(What::Number));
    }
}
