//! How much a match is worth.
//!
//! Whole numbers only, so that sums do not depend on the order of adding.

/// Where a word stands in a document. The number is kept in the index as the frequency of the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum WordPlace {
    /// In a description.
    Description = 1,
    /// In another name, the organisation's name, a region, or the label of a code.
    Label = 2,
    /// In the name.
    Name = 3,
}

/// How a word of the query matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// As it was typed, apart from case and marks.
    Typed,
    /// By its stem in the reader's language.
    Stem,
    /// By its stem in another language.
    OtherStem,
    /// As the beginning of a longer word.
    Beginning,
    /// With one mistake.
    Mistake,
    /// With two mistakes.
    Mistakes,
}

/// More than the greatest strength.
pub(crate) const STRENGTHS: usize = 49;

/// What a match is worth, from its way and the frequency that stands for its place: 2 to 48.
pub(crate) fn strength(way: Way, frequency: u32) -> u8 {
    let way: u8 = match way {
        Way::Typed => 12,
        Way::Stem => 8,
        Way::OtherStem => 7,
        Way::Beginning => 6,
        Way::Mistake => 2,
        Way::Mistakes => 1,
    };
    let place: u8 = match frequency {
        ..=1 => 2,
        2 => 3,
        _ => 4,
    };
    way.saturating_mul(place)
}

/// What a word is worth that means a code which the document carries: less than its label, more than a text.
pub(crate) const CARRIED: u8 = 30;
/// What it is worth where a text speaks of the code in other words: as much as the least that is sure.
pub(crate) const SPOKEN: u8 = 12;
/// The same for a word that means it but for a mistake.
pub(crate) const CARRIED_MISTAKEN: u8 = 8;
pub(crate) const SPOKEN_MISTAKEN: u8 = 4;
/// What it is worth that a document is there for every code of the sort: less than any match.
pub(crate) const EVERY: u8 = 1;

/// Set in the score of a document that speaks of what was asked for: it comes before all that do not.
pub(crate) const SPEAKS: u32 = 1 << 30;
/// Set in the score of one that does not, and is there for everything of the sort: it comes before what is spelt nearly so.
pub(crate) const IS_EVERY: u32 = 1 << 29;

/// Whether a strength comes from the word itself and not from one spelt nearly so.
pub(crate) fn is_sure(strength: u8) -> bool {
    strength > 8
}

/// What a word weighs that `found` of `all` live documents hold: 1 if all of them do, and two more for each halving.
pub(crate) fn weight(found: usize, all: usize) -> u32 {
    let (found, all) = (found.max(1) as u128, all as u128);
    1 + ((all * all) / (found * found)).max(1).ilog2()
}

/// What a word of this weight adds to the score of a document in which it matches with this strength.
///
/// The upper half of a score says how much of the query was found at all, a word with mistakes counting half; the
/// lower half how well. So documents with all words come first. Sixteen words of the greatest weight (65) fit.
pub(crate) fn score(strength: u8, weight: u32) -> u32 {
    let found = if is_sure(strength) { 2 } else { 1 };
    ((found * weight) << 16) + u32::from(strength) * weight
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_never_sure_and_the_rest_always_is() {
        for frequency in 0..5 {
            for way in [Way::Typed, Way::Stem, Way::OtherStem, Way::Beginning] {
                assert!(is_sure(strength(way, frequency)) && strength(way, frequency) >= SPOKEN);
            }
            for way in [Way::Mistake, Way::Mistakes] {
                assert!(!is_sure(strength(way, frequency)) && strength(way, frequency) > EVERY);
            }
        }
        assert!(is_sure(CARRIED) && is_sure(SPOKEN));
        assert!(!is_sure(CARRIED_MISTAKEN) && !is_sure(SPOKEN_MISTAKEN) && SPOKEN_MISTAKEN > EVERY);
    }

    #[test]
    fn sixteen_words_of_the_greatest_weight_fit_a_score() {
        let weight = weight(1, u32::MAX as usize);
        let most = u64::from(strength(Way::Typed, WordPlace::Name as u32)) * u64::from(weight) * 16;
        assert!(most < 1 << 16);
        assert!(usize::from(strength(Way::Typed, u32::MAX)) < STRENGTHS);
        assert!(u64::from(score(48, weight)) * 16 < u64::from(IS_EVERY));
    }

    #[test]
    fn rare_words_weigh_more() {
        assert_eq!(weight(10, 10), 1);
        assert!(weight(1, 10) > weight(2, 10));
        assert_eq!(weight(0, 0), 1);
    }
}
