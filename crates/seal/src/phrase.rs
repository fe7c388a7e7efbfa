//! The comparison phrase: eight words that two people read to each other over another channel.
//!
//! 88 bits of SHA-256, as words of the English list of BIP-39 (2,048 words, 11 bits each). Nobody can prepare
//! other keys with the same phrase in time, and words survive a bad telephone line better than digits.

use bip39::Language;
use sha2::{Digest, Sha256};

/// Number of words in a phrase.
pub const WORDS: usize = 8;
const BITS_PER_WORD: usize = 11;

/// The phrase for a list of parts (the network's genesis hash, an organisation, the keys introduced), whose
/// order and boundaries count.
///
/// # Panics
/// If a part is 4 GiB or longer.
pub fn phrase(parts: &[&[u8]]) -> [&'static str; WORDS] {
    let mut hash = Sha256::new();
    for part in parts {
        let length = u32::try_from(part.len()).expect("a part of a phrase is shorter than 4 GiB");
        hash.update(length.to_be_bytes());
        hash.update(part);
    }
    let digest: [u8; 32] = hash.finalize().into();
    let (first_half, _) = digest.split_first_chunk().expect("a digest has 32 bytes");
    let bits = u128::from_be_bytes(*first_half);
    let list = Language::English.word_list();
    std::array::from_fn(|position| {
        let shift = 128 - BITS_PER_WORD * (position + 1);
        let index = usize::try_from((bits >> shift) & 0x7ff).expect("11 bits fit");
        *list.get(index).expect("the list has 2,048 words")
    })
}
