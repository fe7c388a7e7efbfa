//! What holds for every input, tried on many.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use proptest::prelude::*;
use seal::conformance::repeatable_random;
use seal::frame::{FrameError, pack, unpack};
use seal::padding::padded_len;
use seal::printed::{print_key, read_key};
use seal::{Identity, OpenError, Stanzas, Zeroizing, open, seal};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_sealed_opens_for_each_recipient_and_for_no_one_else(
        seed: u64,
        count in 1_usize..=8,
        plaintext in prop::collection::vec(any::<u8>(), 0..3000),
    ) {
        let mut rng = repeatable_random(seed);
        let identities: Vec<Identity> = (0..count).map(|_| Identity::make(&mut rng)).collect();
        let recipients: Vec<_> = identities.iter().map(Identity::recipient).collect();
        let file = seal(&recipients, &plaintext, &mut rng);
        for identity in &identities {
            prop_assert_eq!(open(identity, &file, Stanzas::UpTo(8)), Ok(Zeroizing::new(plaintext.clone())));
        }
        let outsider = Identity::make(&mut rng);
        prop_assert_eq!(open(&outsider, &file, Stanzas::UpTo(8)), Err(OpenError::NotForUs));
    }

    #[test]
    fn a_large_file_opens_whole_or_not_at_all(seed: u64, length in 0_usize..200_000, position: prop::sample::Index) {
        let mut rng = repeatable_random(seed);
        let identity = Identity::make(&mut rng);
        let plaintext = vec![seed.to_le_bytes()[0]; length];
        let mut file = seal(&[identity.recipient()], &plaintext, &mut rng);
        prop_assert_eq!(open(&identity, &file, Stanzas::One), Ok(Zeroizing::new(plaintext)));
        let position = position.index(file.len());
        prop_assert!(open(&identity, &file[..position], Stanzas::One).is_err());
        file[position] ^= 1;
        prop_assert!(open(&identity, &file, Stanzas::One).is_err());
    }

    #[test]
    fn chunks_cannot_change_places(seed: u64) {
        let mut rng = repeatable_random(seed);
        let identity = Identity::make(&mut rng);
        let mut file = seal(&[identity.recipient()], &vec![0; 3 * 65_536], &mut rng);
        let sealed_chunk = 65_536 + 16;
        let start = file.len() - 3 * sealed_chunk;
        let (first, second) = file[start..start + 2 * sealed_chunk].split_at_mut(sealed_chunk);
        first.swap_with_slice(second);
        prop_assert_eq!(open(&identity, &file, Stanzas::One), Err(OpenError::Payload));
    }

    #[test]
    fn arbitrary_bytes_do_not_open(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
        prop_assert!(open(&Identity::from_seed([1; 32]), &bytes, Stanzas::UpTo(8)).is_err());
    }
}

proptest! {
    #[test]
    fn frames_come_back_whole_and_only_in_one_form(
        head in prop::collection::vec(any::<u8>(), 0..500),
        content in prop::collection::vec(any::<u8>(), 0..3000),
        position: prop::sample::Index,
    ) {
        let mut frame = pack(&head, &content);
        prop_assert_eq!(frame.len(), padded_len(8 + head.len() + content.len()));
        prop_assert_eq!(unpack(&frame), Ok((head.as_slice(), content.as_slice())));
        let used = 8 + head.len() + content.len();
        if used < frame.len() {
            let position = used + position.index(frame.len() - used);
            frame[position] = 1;
            prop_assert_eq!(unpack(&frame), Err(FrameError::Padding));
        }
    }

    #[test]
    fn a_changed_frame_is_refused_or_another_frame_in_its_only_form(
        head in prop::collection::vec(any::<u8>(), 0..20),
        content in prop::collection::vec(any::<u8>(), 0..20),
        position in 0_usize..60,
        byte in 0_u8..30,
    ) {
        let mut frame = pack(&head, &content);
        frame[position] = byte;
        if let Ok((head, content)) = unpack(&frame) {
            prop_assert_eq!(pack(head, content), frame.clone());
        }
    }

    #[test]
    fn padding_grows_with_the_length_and_costs_a_sixteenth_at_most(length in 0_usize..=1 << 40) {
        let padded = padded_len(length);
        prop_assert!(padded >= length.max(1024));
        prop_assert!(padded <= 1024.max(length + length / 16));
        prop_assert!(padded_len(length + 1) >= padded);
        prop_assert_eq!(padded_len(padded), padded);
    }

    #[test]
    fn printed_keys_come_back_however_they_are_typed(key: [u8; 32], lower: bool, gap in "[ \\-\n\t]{0,3}") {
        let printed = print_key(&key);
        let typed = printed.replace('-', &gap);
        let typed = if lower { typed.to_lowercase() } else { typed };
        prop_assert_eq!(read_key(&typed), Ok(Zeroizing::new(key)));
    }

    #[test]
    fn arbitrary_text_is_no_key(text in ".*") {
        prop_assert!(read_key(&text).is_err());
    }
}
