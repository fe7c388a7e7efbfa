//! Keys: their texts, their derivation, and how people read and type them.

use super::repeatable_random;
use crate::derive::{derive_32, mac, verify_mac};
use crate::identity::RECIPIENT_BYTES;
use crate::phrase::phrase;
use crate::printed::{PrintedKeyError, print_code, print_key, proof_code, read_code, read_key};
use crate::{Identity, KeyTextError, Recipient, RecipientError};
use data_encoding::HEXLOWER;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IdentityVector {
    seed: String,
    identity: String,
    recipient: String,
    recipient_sha256: String,
}

fn identity_vectors() -> Vec<IdentityVector> {
    serde_json::from_str(include_str!("../../../../vectors/seal/identity.json")).unwrap()
}

pub(super) fn identity_text() {
    let vectors = identity_vectors();
    assert!(!vectors.is_empty());
    for vector in vectors {
        let seed = HEXLOWER.decode(vector.seed.as_bytes()).unwrap();
        let identity = Identity::from_seed(seed.clone().try_into().unwrap());
        assert_eq!(*identity.to_text(), vector.identity);
        assert_eq!(identity.recipient().to_text(), vector.recipient);
        assert_eq!(HEXLOWER.encode(&identity.recipient().sha256()), vector.recipient_sha256);
        assert_eq!(Identity::from_text(&vector.identity).unwrap().seed().as_slice(), seed);
        assert_eq!(Recipient::from_text(&vector.recipient), Ok(identity.recipient()));
        let printed = format!("{identity:?}");
        assert_eq!(printed, format!("Identity {{ recipient: Recipient({}), .. }}", vector.recipient_sha256));
    }
}

pub(super) fn damaged_texts() {
    let IdentityVector { identity, recipient, .. } = identity_vectors().remove(0);
    for position in (0..identity.len()).chain([0, 20, 40]) {
        let mut changed = identity.clone().into_bytes();
        changed[position] = if changed[position] == b'Q' { b'P' } else { b'Q' };
        assert!(Identity::from_text(&String::from_utf8(changed).unwrap()).is_err(), "character {position}");
    }
    let identity_error = |text: &str| Identity::from_text(text).err();
    assert_eq!(identity_error(&identity.to_lowercase()), Some(KeyTextError::Kind));
    let mut shorter = identity.clone();
    shorter.pop();
    assert_eq!(identity_error(&shorter), Some(KeyTextError::Bech32));
    assert_eq!(identity_error(&format!("{identity} ")), Some(KeyTextError::Bech32));
    assert_eq!(identity_error(&recipient), Some(KeyTextError::Kind));
    assert_eq!(identity_error(""), Some(KeyTextError::Bech32));
    // A classic X25519 identity of the CCTV suite.
    let classic = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";
    assert_eq!(identity_error(classic), Some(KeyTextError::Kind));

    let recipient_error = |text: &str| Recipient::from_text(text).err();
    assert_eq!(recipient_error(&recipient.to_uppercase()), Some(KeyTextError::Kind));
    assert_eq!(recipient_error(&recipient.replacen('q', "p", 3)), Some(KeyTextError::Bech32));
    assert_eq!(recipient_error(&identity), Some(KeyTextError::Kind));
}

pub(super) fn unsafe_recipients() {
    let recipient = Identity::make(&mut repeatable_random(7)).recipient();
    let bytes = recipient.as_bytes();
    assert_eq!(Recipient::from_bytes(bytes), Ok(recipient.clone()));
    let shorter = &bytes[..RECIPIENT_BYTES - 1];
    assert_eq!(Recipient::from_bytes(shorter), Err(RecipientError::Length(RECIPIENT_BYTES - 1)));
    assert_eq!(
        Recipient::from_bytes(&[bytes.as_slice(), &[0]].concat()).err(),
        Some(RecipientError::Length(1217))
    );

    // Coefficients are 12 bits and below 3,329: all ones are out of range.
    let mut out_of_range = *bytes;
    out_of_range[..3].fill(0xff);
    assert_eq!(Recipient::from_bytes(&out_of_range), Err(RecipientError::MlKem));

    // Points of order 1, 2 and 8, and the first of them in an unreduced spelling.
    for point in [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ] {
        let mut low_order = *bytes;
        low_order[1184..].copy_from_slice(&HEXLOWER.decode(point.as_bytes()).unwrap());
        assert_eq!(Recipient::from_bytes(&low_order), Err(RecipientError::X25519), "{point}");
    }
}

pub(super) fn published_vectors() {
    // RFC 5869, appendix A.3: no salt, no info. Its first 32 bytes of output.
    assert_eq!(
        HEXLOWER.encode(derive_32(&[0x0b; 22], &[], "").as_ref()),
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
    );
    // RFC 4231, case 2. HMAC fills a short key up with zeros.
    let mut key = [0; 32];
    key[..4].copy_from_slice(b"Jefe");
    let code = mac(&key, b"what do ya want for nothing?");
    assert_eq!(HEXLOWER.encode(&code), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    assert!(verify_mac(&key, b"what do ya want for nothing?", &code));
    assert!(!verify_mac(&key, b"what do ya want for nothing!", &code));
    assert!(!verify_mac(&[0; 32], b"what do ya want for nothing?", &code));
    assert!(!verify_mac(&key, b"what do ya want for nothing?", &code[..31]), "a cut code is no code");
    assert!(!verify_mac(&key, b"what do ya want for nothing?", &[]));
}

pub(super) fn derivations_differ() {
    let secret = [7; 32];
    let keys = [
        derive_32(&secret, b"salt", "onward/v1/one"),
        derive_32(&secret, b"salt", "onward/v1/two"),
        derive_32(&secret, b"", "onward/v1/one"),
        derive_32(&[8; 32], b"salt", "onward/v1/one"),
    ];
    for (position, key) in keys.iter().enumerate() {
        assert!(keys[..position].iter().all(|earlier| earlier != key));
    }
    assert_eq!(derive_32(&secret, b"salt", "onward/v1/one"), keys[0]);
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhraseVector {
    /// In hexadecimal.
    parts: Vec<String>,
    phrase: String,
}

pub(super) fn phrases() {
    let vectors: Vec<PhraseVector> =
        serde_json::from_str(include_str!("../../../../vectors/seal/phrase.json")).unwrap();
    assert!(vectors.len() >= 4);
    for PhraseVector { parts, phrase: expected } in vectors {
        let parts: Vec<Vec<u8>> =
            parts.iter().map(|part| HEXLOWER.decode(part.as_bytes()).unwrap()).collect();
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        assert_eq!(phrase(&parts).join(" "), expected);
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PrintedVector {
    key: String,
    printed: String,
    proof_code: String,
}

pub(super) fn printed_vectors() {
    let vectors: Vec<PrintedVector> =
        serde_json::from_str(include_str!("../../../../vectors/seal/printed.json")).unwrap();
    assert!(!vectors.is_empty());
    for vector in vectors {
        let key: [u8; 32] = HEXLOWER.decode(vector.key.as_bytes()).unwrap().try_into().unwrap();
        assert_eq!(print_key(&key), vector.printed);
        assert_eq!(proof_code(&key), vector.proof_code);
        for typed in [
            vector.printed.clone(),
            vector.printed.to_lowercase(),
            vector.printed.replace('-', ""),
            vector.printed.replace('-', " \n"),
            vector.printed.replace('-', "\u{2013}"),
            format!("  {}\t", vector.printed),
        ] {
            assert_eq!(*read_key(&typed).unwrap(), key, "{typed:?}");
        }
    }
}

pub(super) fn slips_are_noticed() {
    let key: [u8; 32] = std::array::from_fn(|position| u8::try_from(position * 7).unwrap());
    let symbols: Vec<char> = print_key(&key).chars().filter(|symbol| *symbol != '-').collect();
    assert_eq!(symbols.len(), 56);
    let read = |symbols: &[char]| read_key(&symbols.iter().collect::<String>()).map(|key| *key);
    assert_eq!(read(&symbols), Ok(key));
    for position in 0..symbols.len() {
        for other in "ABCDEFGHJKLMNPQRSTUVWXYZ23456789".chars().filter(|other| *other != symbols[position]) {
            let mut slipped = symbols.clone();
            slipped[position] = other;
            assert_eq!(read(&slipped), Err(PrintedKeyError::Checksum), "{other} at {position}");
        }
        let mut swapped = symbols.clone();
        swapped.swap(position, (position + 1) % symbols.len());
        if swapped != symbols {
            assert_eq!(read(&swapped), Err(PrintedKeyError::Checksum), "swap at {position}");
        }
    }
    assert_eq!(read(&symbols[..55]), Err(PrintedKeyError::Length { found: 55, expected: 56 }));
    assert_eq!(
        read(&[symbols.as_slice(), &['A']].concat()),
        Err(PrintedKeyError::Length { found: 57, expected: 56 })
    );
    for absent in ['I', 'O', '0', '1', 'ß', '_'] {
        let mut slipped = symbols.clone();
        slipped[9] = absent;
        assert_eq!(read(&slipped), Err(PrintedKeyError::Symbol(absent)));
    }
}

pub(super) fn codes() {
    for (code, printed) in [
        ([0; 15], "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA"),
        ([0xff; 15], "9999-9999-9999-9999-9999-9999"),
        // Five bits each: 0 to 23.
        (
            [0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf, 0x84, 0x65, 0x3a, 0x56, 0xd7],
            "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ",
        ),
    ] {
        assert_eq!(print_code(&code), printed);
        assert_eq!(*read_code(printed).unwrap(), code);
        assert_eq!(*read_code(&printed.to_lowercase().replace('-', " ")).unwrap(), code);
    }
    assert_eq!(read_code("ABCD-EFGH").err(), Some(PrintedKeyError::Length { found: 8, expected: 24 }));
    assert_eq!(read_code("ABCD-EFGO").err(), Some(PrintedKeyError::Symbol('O')));
}
