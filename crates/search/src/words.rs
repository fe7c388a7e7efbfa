//! Texts as words.

use std::collections::HashSet;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

use crate::fold::fold;

/// How many letters of a word are kept. Longer ones are made equal if they begin alike.
const LONGEST: usize = 60;
/// How many bytes of one text are read, about three thousand words.
const TEXT: usize = 20_000;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Word {
    /// In lower case, with its marks: what endings are taken from.
    pub(crate) lower: String,
    /// Its folded form: what is found.
    pub(crate) folded: String,
}

/// The different words of a text, in their order.
///
/// Scripts without spaces give single characters, and each pair of neighbours.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let text = text.get(..text.floor_char_boundary(TEXT)).unwrap_or_default();
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut add = |lower: String| {
        let folded = fold(&lower);
        if !folded.is_empty() && seen.insert(folded.clone()) {
            found.push(Word { lower, folded });
        }
    };
    // The last piece, and where it ends, if it is of a script without spaces.
    let mut before: Option<(usize, &str)> = None;
    for (start, piece) in text.unicode_word_indices() {
        for word in piece.split(|letter: char| !is_part(letter)).filter(|word| !word.is_empty()) {
            add(word.to_lowercase().nfc().take(LONGEST).collect());
        }
        let unspaced = piece.chars().all(is_unspaced);
        if unspaced
            && let Some((end, last)) = before
            && end == start
        {
            add(format!("{last}{piece}").nfc().take(LONGEST).collect());
        }
        before = unspaced.then_some((start + piece.len(), piece));
    }
    found
}

/// All words of a text, as often as they stand there.
pub(crate) fn each_word(text: &str) -> impl Iterator<Item = Word> {
    let text = text.get(..text.floor_char_boundary(TEXT)).unwrap_or_default();
    let pieces = text.unicode_words().flat_map(|piece| piece.split(|letter: char| !is_part(letter)));
    pieces.filter_map(|word| {
        let lower: String = word.to_lowercase().nfc().take(LONGEST).collect();
        let folded = fold(&lower);
        (!folded.is_empty()).then_some(Word { lower, folded })
    })
}

/// The words of what somebody typed: those of [`words`], without the single characters that are part of a pair, and
/// at most `most`. Where there are more, the longest are taken: short ones say least.
pub(crate) fn typed(text: &str, most: usize) -> Vec<Word> {
    let mut words = words(text);
    let pairs: HashSet<char> = words
        .iter()
        .filter(|word| word.folded.chars().count() > 1 && word.folded.chars().all(is_unspaced))
        .flat_map(|word| word.folded.chars())
        .collect();
    words.retain(|word| {
        let mut letters = word.folded.chars();
        !matches!((letters.next(), letters.next()), (Some(only), None) if pairs.contains(&only))
    });
    if words.len() > most {
        words.sort_by_key(|word| std::cmp::Reverse(word.folded.chars().count()));
        words.truncate(most);
    }
    words
}

/// Whether a character belongs to a word. What is neither letter, digit nor mark splits it: apostrophes do.
fn is_part(letter: char) -> bool {
    letter.is_alphanumeric()
        || is_combining_mark(letter)
        || matches!(letter, '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// Han, hiragana, Thai, Lao, Myanmar and Khmer: written without spaces between words.
fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{309f}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(words: Vec<Word>) -> Vec<String> {
        words.into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn texts_come_apart_at_what_is_no_letter() {
        assert_eq!(
            folded(words("L'avocat (d’Évreux) \"ne\" AND-OR")),
            ["l", "avocat", "d", "evreux", "ne", "and", "or"]
        );
        assert_eq!(folded(words("Help help HELP")), ["help"]);
        assert_eq!(folded(words("!?  *~^ \u{300}")), [""; 0]);
        assert_eq!(folded(words("हिन्दी सहायता")), ["हिन्दी", "सहायता"]);
    }

    #[test]
    fn scripts_without_spaces_are_found_by_pairs() {
        assert_eq!(folded(words("法律援助")), ["法", "律", "法律", "援", "律援", "助", "援助"]);
        assert_eq!(folded(typed("法律 help", 16)), ["法律", "help"]);
        assert_eq!(folded(typed("法", 16)), ["法"]);
    }

    #[test]
    fn a_long_question_keeps_its_longest_words() {
        assert_eq!(folded(typed("I was robbed in Barcelona", 2)), ["barcelona", "robbed"]);
        assert_eq!(words(&"é".repeat(15_000)).len(), 1);
    }
}
