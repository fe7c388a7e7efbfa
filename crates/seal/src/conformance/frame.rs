//! Frames and padding.

use crate::frame::{pack, unpack};
use crate::padding::{FLOOR, padded_len};
use data_encoding::BASE64;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    name: String,
    /// In base64.
    frame: String,
    expected: Expected,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Expected {
    /// Head and content.
    Unpacks(String, String),
    /// The error as `Debug` prints it.
    Refused(String),
}

pub(super) fn vectors() {
    let vectors: Vec<Vector> =
        serde_json::from_str(include_str!("../../../../vectors/seal/frame.json")).unwrap();
    assert!(vectors.len() > 5);
    for Vector { name, frame, expected } in vectors {
        let frame = BASE64.decode(frame.as_bytes()).unwrap();
        let unpacked = unpack(&frame);
        match expected {
            Expected::Unpacks(head, content) => {
                assert_eq!(unpacked, Ok((head.as_bytes(), content.as_bytes())), "{name}");
                assert_eq!(*pack(head.as_bytes(), content.as_bytes()), frame, "{name}");
            }
            Expected::Refused(error) => {
                assert_eq!(unpacked.err().map(|found| format!("{found:?}")), Some(error), "{name}");
            }
        }
    }
}

pub(super) fn round_trip() {
    for head_length in [0, 1, 300] {
        for content_length in [0, 1, 700, 1015, 1016, 1017, 5000, 100_000] {
            let (head, content) = (vec![b'h'; head_length], vec![b'c'; content_length]);
            let frame = pack(&head, &content);
            assert_eq!(frame.len(), padded_len(8 + head_length + content_length));
            assert_eq!(unpack(&frame), Ok((head.as_slice(), content.as_slice())));
        }
    }
}

pub(super) fn padded_lengths() {
    for (length, expected) in [
        (0, 1024),
        (1, 1024),
        (1024, 1024),
        (1025, 1088),
        (1088, 1088),
        (1089, 1152),
        (4096, 4096),
        (4097, 4352),
        (65_536, 65_536),
        (65_537, 67_584),
        (1_000_000, 1_015_808),
        (20_000_000, 20_447_232),
    ] {
        assert_eq!(padded_len(length), expected, "{length}");
    }
    for length in (0..300_000).step_by(7) {
        let padded = padded_len(length);
        assert!(padded >= length && padded >= FLOOR);
        assert!(length < FLOOR || padded - length <= length / 16, "{length} costs more than a sixteenth");
        assert_eq!(padded_len(padded), padded, "{length}");
    }
}
