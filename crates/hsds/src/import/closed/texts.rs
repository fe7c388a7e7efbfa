//! Texts that say that something is not for everybody, and texts that say so of a place.

use super::words::{List, WORDS, compared, divided};
use crate::import::dialect::folded as name_folded;

/// Longer than this is no word for who may see something.
pub(super) const LONGEST: usize = 64;

/// So many words may stand between a place and what is said of it.
const BETWEEN: usize = 8;

/// A remark of so many words says what it says of the row.
const REMARK: usize = 12;

/// Whether a whole value is a word that closes. In columns of kinds, states and marks more words do.
pub(in crate::import) fn is_closed(text: &str, marks: bool) -> bool {
    let is = |part: &str| {
        let word = compared(part);
        WORDS.closed.anywhere.has(&word) || marks && WORDS.closed.marks.has(&word)
    };
    text.len() <= LONGEST && (is(text) || text.split([',', ';', '|', '/', '\n']).any(is))
}

/// Whether a text about a place or a way of contact says that it is not for everybody.
pub(in crate::import) fn is_closed_within(text: &str) -> bool {
    WORDS.closed.within.is_within(&divided(text).concat())
}

/// Whether a column is one of kinds, states and marks.
pub(in crate::import) fn is_mark(name: &str, is_part: bool) -> bool {
    const MARKS: [&str; 11] = [
        "status",
        "location_type",
        "address_type",
        "state",
        "flag",
        "flags",
        "tag",
        "tags",
        "access",
        "marks",
        "labels",
    ];
    let name = name_folded(name);
    let name = name.strip_prefix("x_").unwrap_or(&name);
    MARKS.contains(&name) || name.starts_with("column_") || is_part && matches!(name, "type" | "number_type")
}

/// Whether what stands where an address or the name of a place should says that it is secret.
pub(super) fn is_no_address(text: &str) -> bool {
    divided(text).iter().any(|word| WORDS.near.within.is_within(word))
        || is_closed_within(text)
        || tells(text)
}

/// Whether a remark, of which nobody knows what it is about, says that something is not for everybody.
pub(super) fn is_closed_remark(text: &str) -> bool {
    tells(text)
        || sentences(text).any(|words| {
            words.len() <= REMARK
                && !words.iter().any(|word| WORDS.near.others.has(word))
                && WORDS.closed.within.is_within(&words.concat())
        })
}

/// Whether a cell that goes into no field closes its row.
pub(in crate::import) fn is_lost_closing(column: &str, text: &str) -> bool {
    let words = divided(column);
    let of_place = (0..words.len()).any(|at| is_place(&words, at, false));
    is_closed(text, is_mark(column, false)) || is_closed_remark(text) || of_place && is_no_address(text)
}

/// Whether a text says of a place that it is secret or not to be told.
pub(in crate::import) fn tells(text: &str) -> bool {
    sentences(text).any(|words| {
        let near = (0..words.len()).any(|place| hides_place(&words, place));
        let is_place = |place: &usize| is_place(&words, *place, false);
        near || WORDS.closed.within.is_within(&words.concat())
            && (0..words.len()).any(|place| is_place(&place))
    })
}

fn sentences(text: &str) -> impl Iterator<Item = Vec<String>> {
    text.split(['.', '!', '?', ';', '\n', '\r', '|', '•']).map(divided).filter(|words| !words.is_empty())
}

/// Whether a word hides, and is said of a place: *secret location*, *the address is kept confidential*. What is free of
/// charge and confidential is the help.
fn hides_place(words: &[String], place: usize) -> bool {
    let near = &WORDS.near;
    let Some(word) = words.get(place) else { return false };
    let is_secret = near.secret.has(word);
    if !is_secret && !near.within.is_within(word) {
        return false;
    }
    let is =
        |list: &List, at: Option<usize>| at.and_then(|at| words.get(at)).is_some_and(|word| list.has(word));
    let back = |by: usize| place.checked_sub(by);
    let said_of_help = |one: Option<usize>, other: Option<usize>| {
        is(&near.help, one) || is(&near.joins, one) && is(&near.help, other)
    };
    if said_of_help(back(1), back(2)) || said_of_help(Some(place + 1), Some(place + 2)) {
        return false;
    }
    let joins = |at: usize| is(&near.joins, Some(at));
    let before = is_place(words, place + 1, is_secret)
        || is_place(words, place + 2, is_secret) && !joins(place + 1)
        || is_place(words, place + 3, is_secret) && joins(place + 1);
    let ends = place + 1 == words.len() || joins(place + 1) || is(&near.follows, Some(place + 1));
    let after =
        (1..=BETWEEN).filter_map(back).any(|at| is_place(words, at, is_secret) && (at + 1 == place || ends));
    before || after
}

/// Whether a word is one for the place where somebody is. `sites` are more words for it.
fn is_place(words: &[String], at: usize, sites: bool) -> bool {
    let near = &WORDS.near;
    let Some(word) = words.get(at) else { return false };
    let of_another =
        at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|before| near.others.has(before));
    let named = near.places.has(word)
        || near.places_within.is_within(word) && !near.no_places.has(word) && !word.contains("mail")
        || sites && near.sites.has(word);
    named && !of_another
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_tells_that_a_place_is_secret_in_many_words() {
        for text in [
            "Refuge. Address confidential, do not publish",
            "Shelter (Confidential Location)",
            "Location is confidential",
            "The address of the refuge is kept strictly confidential.",
            "A house at a confidential and secure location",
            "Address not disclosed",
            "Anschrift geheim",
            "Die Adresse ist geheim",
            "Adresse bitte nicht veröffentlichen",
            "Unsere Anschrift wird nicht bekannt gegeben",
            "Domicilio reservado",
            "Ubicación confidencial",
            "Adresse secrète",
            "Lieu tenu secret",
            "Morada confidencial",
            "Адреса конфіденційна",
            "Tajna adresa",
            "العنوان سري",
            "Poufny adres",
            "Gizli adres",
            "Skyddad adress",
        ] {
            assert!(tells(text) && is_closed_remark(text), "{text}");
        }
        for text in [
            "Our advice is confidential.",
            "Free and confidential support at our centre, at every location.",
            "Services at this location are free and confidential.",
            "Confidential advice. Ask for our address.",
            "Confidential advice by phone; e-mail address below",
            "We never tell your address: do not share your address online",
            "We address the needs of women in confidential talks",
            "Write to our confidential email address",
            "Entretien confidentiel et gratuit à cette adresse",
            "Kostenlose und vertrauliche Beratung an drei Standorten",
            "Builds confidence; see the address below",
            "Write to the secretary at this address",
            "العنف الأسري: اتصل بنا",
            "The location is near the library",
        ] {
            assert!(!tells(text) && !is_closed_remark(text), "{text}");
        }
        for text in ["CONFIDENTIAL - call 555 0100", "Address kept confidential", "Streng vertraulich"] {
            assert!(is_no_address(text), "{text}");
        }
        for text in ["9 Hidden Row", "Geheimrat-Hummel-Platz 3", "2 Confidence Street", "Secretary Lane 4"] {
            assert!(!is_no_address(text), "{text}");
        }
    }
}
