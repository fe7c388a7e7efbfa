//! One spelling for all that readers would take for the same word.

use unicode_normalization::UnicodeNormalization;

/// The word without case and marks, with one form of each letter: `Ärzte` and `arzte`, `Љубав` and `ljubav`,
/// `أمان` and `امان` become equal.
///
/// Only marks of Latin, Greek, Cyrillic, Arabic and Hebrew are dropped. Elsewhere they are vowels (Devanagari) or
/// make another letter (kana), and stay.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.nfkd().filter(|letter| !is_dropped(*letter)).flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(plain) => folded.push_str(plain),
            // Lower case can bring a mark: the capital I with a dot of Turkish does.
            None if !is_dropped(letter) => folded.push(digit(letter)),
            None => {}
        }
    }
    // Put together again what was taken apart and not dropped, such as the syllables of Hangul.
    if folded.is_ascii() { folded } else { folded.nfc().collect() }
}

/// Marks that do not make another letter, and characters that cannot be seen.
fn is_dropped(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{483}'..='\u{489}'
        // Hebrew points; Arabic vowel signs, the hamza above and below, the long stroke.
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}' | '\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}' | '\u{6e7}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        // Soft hyphen, joiners, marks of direction.
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}')
}

/// Letters that do not come apart into a plain letter and a mark. Cyrillic is written in Latin letters as Serbian
/// does it, and the letters that Serbian has not as they are most often typed, so that readers of two scripts find
/// the same.
#[expect(clippy::match_same_arms, reason = "letters stand by their script")]
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ŧ' => "t",
        'ĸ' => "k",
        'ə' => "e",
        'ς' => "σ",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' | 'ђ' => "d",
        'е' | 'є' | 'э' => "e",
        'ж' | 'з' => "z",
        'и' | 'і' => "i",
        'ј' => "j",
        'к' => "k",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ш' => "s",
        'т' => "t",
        'ћ' | 'ц' | 'ч' => "c",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'џ' | 'ѕ' => "dz",
        'щ' => "sc",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "ju",
        'я' => "ja",
        // Letters of Persian and Urdu, and endings that are typed both ways.
        'ى' | 'ی' => "ي",
        'ة' | 'ە' | 'ہ' => "ه",
        'ک' => "ك",
        'ٱ' => "ا",
        _ => return None,
    })
}

/// Digits of Arabic, Persian and Devanagari as those of ASCII.
fn digit(letter: char) -> char {
    for zero in ['\u{660}', '\u{6f0}', '\u{966}'] {
        let value = u32::from(letter).wrapping_sub(u32::from(zero));
        if let Some(digit) = (value < 10).then(|| char::from_digit(value, 10)).flatten() {
            return digit;
        }
    }
    letter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_word_become_one() {
        for (one, other) in [
            ("ÄRZTE", "arzte"),
            ("Straße", "STRASSE"),
            ("İstanbul", "istanbul"),
            ("Łódź", "lodz"),
            ("Ψυχολόγος", "ψυχολογοσ"),
            ("Помоћ", "pomoć"),
            ("Љубављу", "ljubavlju"),
            ("ЏЕП", "džep"),
            ("Ђорђе", "Đorđe"),
            ("Київ", "Киiв"),
            ("أمان", "امان"),
            ("إيواء", "ايواء"),
            ("آمنة", "امنه"),
            ("مُسَاعَدَة", "مساعدة"),
            ("مســـاعدة", "مساعده"),
            ("مستشفى", "مستشفي"),
            ("١١٦", "116"),
            ("ﬁnance", "finance"),
            ("co\u{ad}operation", "cooperation"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn marks_that_are_letters_stay() {
        for (one, other) in [("सहायता", "सहयत"), ("がく", "かく"), ("한국", "한구")]
        {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
        assert_eq!(fold("한국"), "한국");
    }
}
