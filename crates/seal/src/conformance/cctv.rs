//! Other people's vectors: the age suite of C2SP CCTV. Their README stands beside them.

use crate::container::open_payload;
use crate::{Identity, OpenError, Stanzas, Zeroizing, open};
use data_encoding::HEXLOWER;
use miniz_oxide::inflate::decompress_to_vec_zlib;
use sha2::{Digest, Sha256};

macro_rules! vectors {
    ($($name:literal,)*) => {
        &[$(($name, include_bytes!(concat!("../../../../vectors/seal/cctv/", $name)))),*]
    };
}

const HYBRID: &[(&str, &[u8])] = vectors![
    "hybrid",
    "hybrid_and_x25519",
    "hybrid_bad_tag",
    "hybrid_currupted_enc_mlkem",
    "hybrid_currupted_enc_x25519",
    "hybrid_extra_argument",
    "hybrid_grease",
    "hybrid_identity",
    "hybrid_long_file_key",
    "hybrid_long_share",
    "hybrid_low_order",
    "hybrid_multiple_recipients",
    "hybrid_no_match",
    "hybrid_not_canonical_body",
    "hybrid_not_canonical_enc",
    "hybrid_short_share",
    "hybrid_uppercase",
    "hybrid_x25519_arg",
];

const STREAM: &[(&str, &[u8])] = vectors![
    "stream_257_chunks",
    "stream_257_chunks_full",
    "stream_258_chunks",
    "stream_bad_tag",
    "stream_bad_tag_second_chunk",
    "stream_bad_tag_second_chunk_full",
    "stream_empty_payload",
    "stream_last_chunk_empty",
    "stream_last_chunk_full",
    "stream_last_chunk_full_second",
    "stream_missing_tag",
    "stream_no_chunks",
    "stream_no_final",
    "stream_no_final_full",
    "stream_no_final_two_chunks",
    "stream_no_final_two_chunks_full",
    "stream_no_nonce",
    "stream_short_chunk",
    "stream_short_nonce",
    "stream_short_second_chunk",
    "stream_three_chunks",
    "stream_trailing_garbage_long",
    "stream_trailing_garbage_short",
    "stream_two_chunks",
    "stream_two_final_chunks",
    "stream_two_final_chunks_full",
    "stream_two_final_chunks_second",
    "stream_two_final_chunks_short",
];

/// Opened by age, refused here: they hold stanzas of other types.
const STRICTER_HERE: [&str; 2] = ["hybrid_and_x25519", "hybrid_grease"];

struct Vector {
    name: &'static str,
    fields: Vec<(&'static str, &'static str)>,
    file: Vec<u8>,
}

impl Vector {
    fn read(name: &'static str, bytes: &'static [u8]) -> Self {
        let end = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap();
        let fields: Vec<_> = std::str::from_utf8(&bytes[..end])
            .unwrap()
            .lines()
            .map(|line| line.split_once(": ").unwrap())
            .collect();
        let file = &bytes[end + 2..];
        let file = if fields.contains(&("compressed", "zlib")) {
            decompress_to_vec_zlib(file).unwrap()
        } else {
            file.to_vec()
        };
        Self { name, fields, file }
    }

    fn get(&self, key: &str) -> &'static str {
        self.list(key).next().unwrap_or_else(|| panic!("{} has no {key}", self.name))
    }

    fn list(&self, key: &str) -> impl Iterator<Item = &'static str> {
        self.fields.iter().filter(move |(found, _)| *found == key).map(|(_, value)| *value)
    }

    fn check_payload(&self, plaintext: &[u8]) {
        assert_eq!(HEXLOWER.encode(&Sha256::digest(plaintext)), self.get("payload"), "{}", self.name);
    }
}

pub(super) fn hybrid() {
    assert_eq!(HYBRID.len(), 18);
    for vector in HYBRID.iter().map(|(name, bytes)| Vector::read(name, bytes)) {
        let text = vector.list("identity").find(|text| text.starts_with("AGE-SECRET-KEY-PQ-")).unwrap();
        let opened = open(&Identity::from_text(text).unwrap(), &vector.file, Stanzas::UpTo(8));
        let name = vector.name;
        match vector.get("expect") {
            _ if STRICTER_HERE.contains(&name) => {
                assert_eq!(opened.err(), Some(OpenError::Header("an unknown line")), "{name}");
            }
            "success" => vector.check_payload(&opened.unwrap_or_else(|error| panic!("{name}: {error}"))),
            // A stanza of an unknown type is malformed here, where age skips it and finds no other.
            "no match" if name == "hybrid_uppercase" => {
                assert_eq!(opened.err(), Some(OpenError::Header("an unknown line")), "{name}");
            }
            "no match" => assert_eq!(opened.err(), Some(OpenError::NotForUs), "{name}"),
            "header failure" => assert!(matches!(opened, Err(OpenError::Header(_))), "{name}"),
            other => panic!("{name}: {other} is not expected of these vectors"),
        }
    }
}

pub(super) fn stream() {
    assert_eq!(STREAM.len(), 28);
    for vector in STREAM.iter().map(|(name, bytes)| Vector::read(name, bytes)) {
        let file_key = HEXLOWER.decode(vector.get("file key").as_bytes()).unwrap();
        let file_key = Zeroizing::new(file_key.try_into().unwrap());
        let mac_line = vector.file.windows(5).position(|window| window == b"\n--- ").unwrap() + 1;
        let header_end =
            mac_line + vector.file[mac_line..].iter().position(|&byte| byte == b'\n').unwrap() + 1;
        let opened = open_payload(&file_key, &vector.file[header_end..]);
        match vector.get("expect") {
            "success" => vector.check_payload(&opened.unwrap_or_else(|| panic!("{} must open", vector.name))),
            // A nonce that is cut counts as part of the header there and of the payload here.
            "payload failure" | "header failure" => assert!(opened.is_none(), "{}", vector.name),
            other => panic!("{}: {other} is not expected of these vectors", vector.name),
        }
    }
}
