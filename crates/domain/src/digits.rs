//! Digits as people write them in the scripts of the world.

/// What 0 is called in scripts that people write numbers in: Arabic, Persian, Devanagari, Bengali, Thai, and the wide one of
/// East Asia. Their other digits follow it.
const ZEROS: [char; 6] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ff10}'];

/// A digit of any of these scripts as that of ASCII; anything else as it is.
#[must_use]
pub fn plain(c: char) -> char {
    let value = |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

/// Fewer digits than these are no number that somebody can ring, and are not taken for the end of a longer one.
pub const MIN_DIGITS: usize = 3;

/// So many digits are a number by themselves, without what is dialled before them at home.
const OWN_DIGITS: usize = 8;

/// The digits of a number, of whichever script, without the zero in brackets that nobody dials from abroad.
#[must_use]
pub fn digits_of(number: &str) -> String {
    let plain: String = number.chars().map(plain).filter(|c| !c.is_whitespace()).collect();
    plain.replace("(0)", "").chars().filter(|c| c.is_numeric()).collect()
}

/// Digits without what is dialled before them at home: zeros, and without the 8 too of Russia, Kazakhstan or Lithuania.
pub(crate) fn without_prefix(digits: &str) -> impl Iterator<Item = &str> {
    let bare = digits.trim_start_matches('0');
    let shorter = bare.strip_prefix('8').filter(|rest| rest.len() >= OWN_DIGITS);
    std::iter::once(bare).chain(shorter)
}

/// Whether two texts hold the same letters and digits, and any: where letters are dialled, digits alone are not the number.
#[must_use]
pub fn is_written_alike(one: &str, other: &str) -> bool {
    let signs = |text: &str| -> String {
        let plain: String = text.to_lowercase().chars().map(plain).filter(|c| !c.is_whitespace()).collect();
        plain.replace("(0)", "").chars().filter(|c| c.is_alphanumeric()).collect()
    };
    let signs_of_one = signs(one);
    !signs_of_one.is_empty() && signs_of_one == signs(other)
}

/// Whether two texts are the same number, however each was written: one may carry its country's code, the other what is dialled
/// before it at home.
#[must_use]
pub fn is_same_number(one: &str, other: &str) -> bool {
    let (one, other) = (digits_of(one), digits_of(other));
    if !one.is_empty() && one == other {
        return true;
    }
    without_prefix(&one).any(|one| {
        without_prefix(&other).any(|other| {
            one.len().min(other.len()) >= MIN_DIGITS && (one.ends_with(other) || other.ends_with(one))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts_are_those_of_ascii() {
        let plain = |text: &str| text.chars().map(plain).collect::<String>();
        assert_eq!(plain("٠٥٠ ٥٥٥ ٠١ ۹ ９ ०"), "050 555 01 9 9 0");
        assert_eq!(plain("½ x 7"), "½ x 7");
    }

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        for other in ["+353 1 555 0199", "00353 (0)1 555-0199", "01 5550199", "٠١ ٥٥٥ ٠١٩٩"] {
            assert!(is_same_number("+353 1 555 0199", other), "{other}");
        }
        for other in ["+353 1 555 0198", "99", "", "nobody"] {
            assert!(!is_same_number("+353 1 555 0199", other), "{other}");
        }
        // Home dials an 8 first in some countries; short numbers have no longer form.
        for (one, other, same) in [
            ("+7 916 123-45-67", "8 (916) 123-45-67", true),
            ("861234567", "+370 612 34567", true),
            ("85 555 0001", "+353 85 555 0001", true),
            ("855 0112", "+353 5 550 112", false),
            ("17", "17", true),
            ("016", "016", true),
            ("17", "+353 1 555 0117", false),
        ] {
            assert_eq!(is_same_number(one, other), same, "{one} and {other}");
            assert_eq!(is_same_number(other, one), same, "{other} and {one}");
        }
    }
}
