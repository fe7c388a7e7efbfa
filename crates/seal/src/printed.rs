//! Keys on paper: a 256-bit key as letters and digits that people copy without mistakes, or notice them.
//!
//! The alphabet has 32 symbols and leaves out I, O, 0 and 1. A key is 52 symbols (five bits each, most
//! significant first, four zero bits at the end) and a checksum of 4, in 14 groups of four:
//! `ABCD-EFGH-…`. The checksum finds all but one in a million slips; it is no secret and proves nothing.

use crate::derive::derive_32;
use data_encoding::{Encoding, Specification};
use sha2::{Digest, Sha256};
use thiserror::Error;
use zeroize::Zeroizing;

const ALPHABET: &str = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const KEY_SYMBOLS: usize = 52;
const CHECK_SYMBOLS: usize = 4;
const CODE_SYMBOLS: usize = 24;
const GROUP: usize = 4;
const CHECK_LABEL: &str = "onward/v1/printed-key-check";
const PROOF_LABEL: &str = "onward/v1/proof-code";

/// Why text is not a printed key or code.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum PrintedKeyError {
    /// A character outside the alphabet.
    #[error("{0:?} is not used here: there is neither I, O, 0 nor 1")]
    Symbol(char),
    /// Too few or too many characters.
    #[error("there must be {expected} letters and digits; these are {found}")]
    Length {
        /// How many were typed.
        found: usize,
        /// How many there must be.
        expected: usize,
    },
    /// A mistake somewhere: the checksum does not match.
    #[error("there is a typing mistake somewhere in the key")]
    Checksum,
}

/// The key as it is printed.
pub fn print_key(key: &[u8; 32]) -> String {
    in_groups(&Zeroizing::new(encoding().encode(key) + &checksum(key)))
}

/// Reads a printed key as people type it: spaces, line breaks, hyphens and lower case do not matter.
pub fn read_key(text: &str) -> Result<Zeroizing<[u8; 32]>, PrintedKeyError> {
    let symbols = read_symbols(text, KEY_SYMBOLS + CHECK_SYMBOLS)?;
    let (key_symbols, check_symbols) =
        symbols.split_at_checked(KEY_SYMBOLS).ok_or(PrintedKeyError::Checksum)?;
    let mut key = Zeroizing::new([0; 32]);
    encoding().decode_mut(key_symbols.as_bytes(), key.as_mut()).map_err(|_| PrintedKeyError::Checksum)?;
    if checksum(&key) == check_symbols { Ok(key) } else { Err(PrintedKeyError::Checksum) }
}

/// The code of 120 bits that a person gets, as it is handed over: 24 symbols in six groups, without a checksum.
pub fn print_code(code: &[u8; 15]) -> String {
    in_groups(&Zeroizing::new(encoding().encode(code)))
}

/// Reads such a code as people type it. A slip gives another code, which nothing answers to.
pub fn read_code(text: &str) -> Result<Zeroizing<[u8; 15]>, PrintedKeyError> {
    let symbols = read_symbols(text, CODE_SYMBOLS)?;
    let mut code = Zeroizing::new([0; 15]);
    encoding().decode_mut(symbols.as_bytes(), code.as_mut()).map_err(|_| PrintedKeyError::Checksum)?;
    Ok(code)
}

/// Six symbols that show which key a person holds without opening anything, such as `4R8-TKN`.
pub fn proof_code(key: &[u8; 32]) -> String {
    let symbols = encoding().encode(derive_32(key, &[], PROOF_LABEL).as_ref());
    let mut symbols = symbols.chars();
    let left: String = symbols.by_ref().take(3).collect();
    let right: String = symbols.take(3).collect();
    format!("{left}-{right}")
}

fn in_groups(symbols: &str) -> String {
    let mut text = String::with_capacity(symbols.len() + symbols.len() / GROUP);
    for (position, symbol) in symbols.chars().enumerate() {
        if position > 0 && position % GROUP == 0 {
            text.push('-');
        }
        text.push(symbol);
    }
    text
}

fn read_symbols(text: &str, expected: usize) -> Result<Zeroizing<String>, PrintedKeyError> {
    let mut symbols = Zeroizing::new(String::with_capacity(text.len()));
    for typed in text.chars().filter(|&c| !is_separator(c)) {
        let symbol = typed.to_ascii_uppercase();
        if !ALPHABET.contains(symbol) {
            return Err(PrintedKeyError::Symbol(typed));
        }
        symbols.push(symbol);
    }
    let found = symbols.len();
    if found == expected { Ok(symbols) } else { Err(PrintedKeyError::Length { found, expected }) }
}

/// Spaces of any kind, and the hyphens and dashes that word processors turn a hyphen into.
fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '\u{2010}'..='\u{2015}')
}

fn checksum(key: &[u8; 32]) -> String {
    let digest = Sha256::new().chain_update(CHECK_LABEL).chain_update(key).finalize();
    encoding().encode(&digest).chars().take(CHECK_SYMBOLS).collect()
}

fn encoding() -> Encoding {
    let mut specification = Specification::new();
    specification.symbols.push_str(ALPHABET);
    specification.encoding().expect("32 different symbols")
}
