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

/// So many digits are the least that somebody can dial.
pub const MIN_DIGITS: usize = 3;

/// The digits of a number, of whichever script, without the zero in brackets that nobody dials from abroad.
#[must_use]
pub fn figures(number: &str) -> String {
    let plain: String = number.chars().map(plain).filter(|c| !c.is_whitespace()).collect();
    plain.replace("(0)", "").chars().filter(|c| c.is_numeric()).collect()
}

/// Whether two texts are the same number, however each was written: one may carry its country's code, the other the zero that is
/// dialled at home.
#[must_use]
pub fn is_same_number(one: &str, other: &str) -> bool {
    let (one, other) = (figures(one), figures(other));
    let (one, other) = (one.trim_start_matches('0'), other.trim_start_matches('0'));
    one.len().min(other.len()) >= MIN_DIGITS && (one.ends_with(other) || other.ends_with(one))
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
    }
}
