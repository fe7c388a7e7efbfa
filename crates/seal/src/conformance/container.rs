//! Sealed files.

use super::repeatable_random;
use crate::{Identity, OpenError, Stanzas, open, seal};
use data_encoding::{BASE64, HEXLOWER};
use serde::Deserialize;
use sha2::{Digest, Sha256};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    name: String,
    /// Why it must open or be refused.
    reason: String,
    /// Seed, in hexadecimal.
    identity: String,
    /// How many recipients are accepted; 1 means exactly one.
    stanzas: usize,
    /// In base64.
    file: String,
    expected: Expected,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Expected {
    /// SHA-256 of the plaintext, in hexadecimal.
    Opens(String),
    /// The error as `Debug` prints it.
    Refused(String),
}

pub(super) fn vectors() {
    let vectors: Vec<Vector> =
        serde_json::from_str(include_str!("../../../../vectors/seal/container.json")).unwrap();
    assert!(vectors.iter().any(|vector| matches!(vector.expected, Expected::Opens(_))));
    assert!(vectors.iter().any(|vector| matches!(vector.expected, Expected::Refused(_))));
    for Vector { name, reason, identity, stanzas, file, expected } in vectors {
        let seed = HEXLOWER.decode(identity.as_bytes()).unwrap().try_into().unwrap();
        let stanzas = if stanzas == 1 { Stanzas::One } else { Stanzas::UpTo(stanzas) };
        let file = BASE64.decode(file.as_bytes()).unwrap();
        let opened = open(&Identity::from_seed(seed), &file, stanzas);
        match expected {
            Expected::Opens(sha256) => {
                let plaintext = opened.unwrap_or_else(|error| panic!("{name} must open ({reason}): {error}"));
                assert_eq!(HEXLOWER.encode(&Sha256::digest(&*plaintext)), sha256, "{name}");
            }
            Expected::Refused(error) => {
                let found = opened.err().map(|found| format!("{found:?}"));
                assert_eq!(found, Some(error), "{name} must be refused: {reason}");
            }
        }
    }
}

pub(super) fn round_trip() {
    let mut rng = repeatable_random(1);
    let identities: Vec<Identity> = (0..3).map(|_| Identity::make(&mut rng)).collect();
    let recipients: Vec<_> = identities.iter().map(Identity::recipient).collect();
    for length in [0, 1, 15, 16, 17, 1024, 65_535, 65_536, 65_537, 131_072, 131_073] {
        let plaintext: Vec<u8> = (0..=250).cycle().take(length).collect();
        let file = seal(&recipients, &plaintext, &mut rng);
        for identity in &identities {
            assert_eq!(*open(identity, &file, Stanzas::UpTo(3)).unwrap(), plaintext, "{length} bytes");
        }
    }
}

pub(super) fn recipients_are_counted() {
    let mut rng = repeatable_random(2);
    let identity = Identity::make(&mut rng);
    let one = seal(&[identity.recipient()], b"one", &mut rng);
    assert!(open(&identity, &one, Stanzas::One).is_ok());
    assert!(open(&identity, &one, Stanzas::UpTo(8)).is_ok());
    let two = seal(&[identity.recipient(), Identity::make(&mut rng).recipient()], b"two", &mut rng);
    assert_eq!(open(&identity, &two, Stanzas::One).err(), Some(OpenError::TooManyRecipients(1)));
    assert!(open(&identity, &two, Stanzas::UpTo(2)).is_ok());
}

pub(super) fn other_identities_are_refused() {
    let mut rng = repeatable_random(3);
    let recipient = Identity::make(&mut rng).recipient();
    let file = seal(&[recipient], b"not for everybody", &mut rng);
    for _ in 0..10 {
        let outsider = Identity::make(&mut rng);
        assert_eq!(open(&outsider, &file, Stanzas::One).err(), Some(OpenError::NotForUs));
    }
}

pub(super) fn changed_bytes_are_noticed() {
    let mut rng = repeatable_random(4);
    let identity = Identity::make(&mut rng);
    let file = seal(&[identity.recipient()], b"every byte counts", &mut rng);
    for position in 0..file.len() {
        let mut changed = file.clone();
        changed[position] ^= 1 << (position % 8);
        assert!(open(&identity, &changed, Stanzas::One).is_err(), "byte {position} of {}", file.len());
    }
}

pub(super) fn other_lengths_are_noticed() {
    let mut rng = repeatable_random(5);
    let identity = Identity::make(&mut rng);
    let file = seal(&[identity.recipient()], b"every length counts", &mut rng);
    for length in 0..file.len() {
        assert!(open(&identity, &file[..length], Stanzas::One).is_err(), "{length} of {}", file.len());
    }
    for extra in [1, 15, 16, 17, 65_536] {
        let longer = [file.clone(), vec![0; extra]].concat();
        assert_eq!(open(&identity, &longer, Stanzas::One).err(), Some(OpenError::Payload), "{extra} more");
    }
}

pub(super) fn files_are_unlinkable() {
    let mut rng = repeatable_random(6);
    let identity = Identity::make(&mut rng);
    let make_file = |rng: &mut _| seal(&[identity.recipient()], b"the same", rng);
    let (first, second) = (make_file(&mut rng), make_file(&mut rng));
    assert_eq!(first.len(), second.len());
    // The stanza's key begins after 40 bytes of fixed text; the payload's last bytes are ciphertext and tag.
    assert_eq!(first[..40], second[..40]);
    assert_ne!(first[40..72], second[40..72]);
    assert_ne!(first[first.len() - 24..], second[second.len() - 24..]);
}
