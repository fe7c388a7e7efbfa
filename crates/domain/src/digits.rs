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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts_are_those_of_ascii() {
        let plain = |text: &str| text.chars().map(plain).collect::<String>();
        assert_eq!(plain("٠٥٠ ٥٥٥ ٠١ ۹ ９ ०"), "050 555 01 9 9 0");
        assert_eq!(plain("½ x 7"), "½ x 7");
    }
}
