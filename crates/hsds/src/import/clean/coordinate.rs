//! A coordinate as people and spreadsheets write it: the place that was meant, or none. A comma for decimals, a letter for the
//! hemisphere, degrees and minutes, points that a spreadsheet took for thousands.

use serde_json::{Number, Value};

use super::Cleaned;
use super::number::{exact, western};
use crate::report::What;

/// The letters of one axis, the negative half first.
const LATITUDE: [char; 2] = ['S', 'N'];
const LONGITUDE: [char; 2] = ['W', 'E'];

/// Reads a latitude or a longitude.
pub(super) fn coordinate(text: &str, is_latitude: bool) -> Cleaned {
    if let Some(number) = exact(text) {
        return Cleaned::Good(Value::Number(number), None);
    }
    match read(text, is_latitude).and_then(Number::from_f64) {
        Some(number) => Cleaned::Good(Value::Number(super::whole(number)), Some(What::Coordinate)),
        None => Cleaned::Bad(What::Coordinate),
    }
}

/// Whether a coordinate has lost its decimal point to a spreadsheet's points for thousands.
pub(in crate::import) fn is_grouped(text: &str) -> bool {
    let bare = text.trim().trim_start_matches('-');
    let mut groups = bare.split(['.', ',']);
    let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && is_digits(first));
    first && bare.matches(['.', ',']).count() > 1 && groups.all(|group| group.len() == 3 && is_digits(group))
}

/// Whether it might have lost it, so that nobody can tell: one point and three digits behind it.
pub(in crate::import) fn may_be_grouped(text: &str) -> bool {
    let bare = text.trim().trim_start_matches('-');
    bare.split_once(['.', ',']).is_some_and(|(_, behind)| behind.len() == 3 && is_digits(behind))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn read(text: &str, is_latitude: bool) -> Option<f64> {
    let plain: String = text.chars().map(western).map(sign).flat_map(char::to_uppercase).collect();
    let [negative, positive] = if is_latitude { LATITUDE } else { LONGITUDE };
    let letters: Vec<char> = plain.chars().filter(|c| c.is_alphabetic()).collect();
    let west = match letters.as_slice() {
        [] => None,
        // A letter of the other axis, or one that means east here and west there, is no letter to go by.
        [one] if *one == negative => Some(true),
        [one] if *one == positive => Some(false),
        _ => return None,
    };
    let bare: String = plain.chars().filter(|c| !c.is_alphabetic()).collect();
    let bare = bare.trim();
    let (minus, bare) = bare.strip_prefix('-').map_or((false, bare), |rest| (true, rest.trim()));
    if bare.contains('-') || (minus && west == Some(false)) {
        return None;
    }
    let value = degrees(bare)?;
    let most = if is_latitude { 90.0 } else { 180.0 };
    let signed = if minus || west == Some(true) { -value } else { value };
    (value <= most).then_some(signed)
}

/// Signs that mean the same.
fn sign(c: char) -> char {
    match c {
        '−' | '–' | '‐' => '-',
        'º' | '˚' => '°',
        '′' | '’' | '‘' | '´' => '\'',
        '″' | '”' | '“' => '"',
        '\u{a0}' | '\u{202f}' => ' ',
        c => c,
    }
}

/// Degrees, perhaps with minutes and seconds.
fn degrees(text: &str) -> Option<f64> {
    let marked = text.contains(['°', '\'', '"', ':']);
    let parts: Vec<&str> =
        text.split(['°', '\'', '"', ':', ' ']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let (&last, before) = parts.split_last()?;
    if before.is_empty() {
        return decimal(last);
    }
    // Two numbers without marks may be a pair of coordinates as well.
    if before.len() > 2 || (!marked && before.len() < 2) || !before.iter().all(|part| is_digits(part)) {
        return None;
    }
    let mut value = 0.0;
    for (part, of) in parts.iter().zip([1.0, 60.0, 3600.0]) {
        let part = decimal(part)?;
        if of > 1.0 && part >= 60.0 {
            return None;
        }
        value += part / of;
    }
    Some(value)
}

/// A number with a point or a comma for decimals, or with both lost to points for thousands.
fn decimal(text: &str) -> Option<f64> {
    if is_grouped(text) {
        let (whole, rest) = text.split_once(['.', ','])?;
        return format!("{whole}.{}", rest.replace(['.', ','], "")).parse().ok();
    }
    let digits = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let one = text.matches(['.', ',']).count() <= 1;
    if digits && one { text.replace(',', ".").parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str, is_latitude: bool) -> Option<f64> {
        match coordinate(text, is_latitude) {
            Cleaned::Good(value, _) => value.as_f64(),
            _ => None,
        }
    }

    #[test]
    fn the_place_that_was_meant_or_none() {
        for (text, is_latitude, meant) in [
            ("52.520", true, Some(52.52)),
            ("52,520", true, Some(52.52)),
            ("11,57549", false, Some(11.57549)),
            ("33.8688 S", true, Some(-33.8688)),
            ("S 33.8688", true, Some(-33.8688)),
            ("151.2093 E", false, Some(151.2093)),
            ("3.7038W", false, Some(-3.7038)),
            ("-3.7038 W", false, Some(-3.7038)),
            ("52.520.008", true, Some(52.520_008)),
            ("52°31'12\"N", true, Some(52.52)),
            ("13° 24′ 18″ E", false, Some(13.405)),
            ("52 31 12 N", true, Some(52.52)),
            ("٥٢٫٥", true, None),
            ("13,4 O", false, None),
            ("13.4 N", false, None),
            ("-3.7 E", false, None),
            ("52.52, 13.405", true, None),
            ("52 31", true, None),
            ("91 N", true, None),
            ("52°75'", true, None),
            ("1.234,567.8", true, None),
        ] {
            let found = value(text, is_latitude);
            let same = match (found, meant) {
                (Some(found), Some(meant)) => (found - meant).abs() < 1e-9,
                (found, meant) => found == meant,
            };
            assert!(same, "{text}: {found:?}");
        }
    }
}
