//! From bytes to text: which encoding a file is in.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A decoded file.
pub(super) struct Decoded {
    pub(super) text: String,
    /// The encoding, where it is not UTF-8.
    pub(super) other: Option<&'static str>,
    /// Whether some bytes meant nothing and became U+FFFD.
    pub(super) damaged: bool,
}

/// One broken character among so many good ones is damage; more means that it is another encoding.
const GOOD_FOR_EACH_BROKEN: usize = 20;

/// So many bytes tell UTF-16 without a mark.
const LOOKED_AT: usize = 4096;

/// Decodes a file: as `stated`, or by its byte order mark, or as UTF-8 if it is that, or by what its bytes look like.
pub(super) fn decode(bytes: Vec<u8>, stated: Option<&'static Encoding>) -> Decoded {
    let mut decoded = decode_once(bytes, stated);
    // Programs that add a mark to what has one already.
    let marks = decoded.text.len() - decoded.text.trim_start_matches('\u{feff}').len();
    decoded.text.drain(..marks);
    decoded
}

fn decode_once(bytes: Vec<u8>, stated: Option<&'static Encoding>) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(&bytes) {
        let mut bytes = bytes;
        bytes.drain(..mark);
        return decode_as(bytes, encoding);
    }
    if let Some(encoding) = stated.or_else(|| utf_16(&bytes)) {
        return decode_as(bytes, encoding);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Decoded { text, other: None, damaged: false },
        Err(error) => {
            let bytes = error.into_bytes();
            let encoding = if is_damaged_utf8(&bytes) { UTF_8 } else { guess(&bytes) };
            decode_as(bytes, encoding)
        }
    }
}

fn decode_as(bytes: Vec<u8>, encoding: &'static Encoding) -> Decoded {
    let other = (encoding != UTF_8).then(|| encoding.name());
    if other.is_none() {
        return match String::from_utf8(bytes) {
            Ok(text) => Decoded { text, other, damaged: false },
            Err(error) => {
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                Decoded { text, other, damaged: true }
            }
        };
    }
    let (text, damaged) = encoding.decode_without_bom_handling(&bytes);
    Decoded { text: text.into_owned(), other, damaged }
}

/// UTF-16 without a mark: every second byte of what is mostly Latin or punctuation is zero.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let (mut even, mut odd) = (0_usize, 0_usize);
    let looked_at = bytes.len().min(LOOKED_AT);
    for (place, byte) in bytes.iter().take(LOOKED_AT).enumerate() {
        if *byte == 0 {
            if place % 2 == 0 { even += 1 } else { odd += 1 }
        }
    }
    // Commas and line ends alone make up a tenth of a table in any script.
    let many = looked_at / 20;
    match (even, odd) {
        (0, odd) if looked_at >= 4 && odd > many => Some(UTF_16LE),
        (even, 0) if looked_at >= 4 && even > many => Some(UTF_16BE),
        _ => None,
    }
}

fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    good >= broken.saturating_mul(GOOD_FOR_EACH_BROKEN)
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, chardetng::Utf8Detection::Deny)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> (String, Option<&'static str>) {
        let decoded = decode(bytes.to_vec(), None);
        (decoded.text, decoded.other)
    }

    #[test]
    fn the_usual_encodings_are_told_apart() {
        assert_eq!(text(b"name\nZo\xc3\xab"), ("name\nZoë".into(), None));
        assert_eq!(text(b"\xef\xbb\xbfname"), ("name".into(), None));
        let words = "name;Straße;Für Opfer von Straftaten, täglich geöffnet – „heute“\n";
        let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(words);
        assert_eq!(text(&windows), (words.into(), Some("windows-1252")));
        let wide: Vec<u8> = "id,name\n1,دعم\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text(&wide), ("id,name\n1,دعم\n".into(), Some("UTF-16LE")));
        let marked: Vec<u8> = "\u{feff}id,né".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(&marked), ("id,né".into(), Some("UTF-16BE")));
    }

    #[test]
    fn one_broken_byte_in_much_utf8_is_damage_and_not_another_encoding() {
        let mut bytes = "الدعم النفسي للضحايا في المدينة".as_bytes().to_vec();
        bytes.push(0xff);
        let decoded = decode(bytes, None);
        assert!(decoded.damaged && decoded.other.is_none() && decoded.text.ends_with('\u{fffd}'));
    }
}
