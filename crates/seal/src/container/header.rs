//! The header: lines of ASCII, of which exactly one spelling is accepted.

use super::stanza::{BODY_BYTES, ENC_BYTES, Stanza};
use super::{FileKey, OpenError};
use data_encoding::BASE64_NOPAD;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

const VERSION_LINE: &[u8] = b"age-encryption.org/v1\n";
const STANZA_START: &[u8] = b"-> mlkem768x25519 ";
const MAC_START: &[u8] = b"---";
const MAC_BYTES: usize = 32;

/// A header taken apart, not yet authenticated.
pub(super) struct Header<'f> {
    pub(super) stanzas: Vec<Stanza>,
    /// The bytes that the MAC covers: up to and including the three hyphens.
    pub(super) authenticated: &'f [u8],
    pub(super) mac: [u8; MAC_BYTES],
    /// What follows the header.
    pub(super) payload: &'f [u8],
}

/// Writes the header of a file.
pub(super) fn write(file_key: &FileKey, stanzas: impl Iterator<Item = Stanza>) -> Vec<u8> {
    let mut text = VERSION_LINE.to_vec();
    for Stanza { enc, body } in stanzas {
        text.extend_from_slice(STANZA_START);
        text.extend_from_slice(BASE64_NOPAD.encode(&enc).as_bytes());
        text.push(b'\n');
        text.extend_from_slice(BASE64_NOPAD.encode(&body).as_bytes());
        text.push(b'\n');
    }
    text.extend_from_slice(MAC_START);
    let mac = start_mac(file_key).chain_update(&text).finalize().into_bytes();
    text.push(b' ');
    text.extend_from_slice(BASE64_NOPAD.encode(&mac).as_bytes());
    text.push(b'\n');
    text
}

/// Takes a header apart, with at most `max_stanzas` stanzas.
pub(super) fn parse(file: &[u8], max_stanzas: usize) -> Result<Header<'_>, OpenError> {
    let mut rest = file.strip_prefix(VERSION_LINE).ok_or(OpenError::Version)?;
    let mut stanzas = Vec::new();
    while let Some(after_start) = rest.strip_prefix(STANZA_START) {
        if stanzas.len() == max_stanzas {
            return Err(OpenError::TooManyRecipients(max_stanzas));
        }
        let (enc, after_enc) = read_line::<ENC_BYTES>(after_start, "an encapsulated key")?;
        // A body of 32 bytes is one short line, which also ends the stanza.
        let (body, after_body) = read_line::<BODY_BYTES>(after_enc, "a stanza's body")?;
        stanzas.push(Stanza { enc, body });
        rest = after_body;
    }
    let after_start = rest.strip_prefix(MAC_START).ok_or(OpenError::Header("an unknown line"))?;
    if stanzas.is_empty() {
        return Err(OpenError::Header("no recipient"));
    }
    let (authenticated, _) =
        file.split_at_checked(file.len() - after_start.len()).ok_or(OpenError::Header("cut"))?;
    let after_space = after_start.strip_prefix(b" ").ok_or(OpenError::Header("no space before the MAC"))?;
    let (mac, payload) = read_line::<MAC_BYTES>(after_space, "the MAC")?;
    Ok(Header { stanzas, authenticated, mac, payload })
}

/// Checks that the header is the one made by whoever knew the file key.
pub(super) fn verify(file_key: &FileKey, authenticated: &[u8], mac: &[u8]) -> Result<(), OpenError> {
    start_mac(file_key).chain_update(authenticated).verify_slice(mac).map_err(|_| OpenError::HeaderMac)
}

/// Reads a line of canonical unpadded base64 that holds exactly `N` bytes.
fn read_line<'b, const N: usize>(
    bytes: &'b [u8],
    what: &'static str,
) -> Result<([u8; N], &'b [u8]), OpenError> {
    let (text, rest) = bytes.split_at_checked(BASE64_NOPAD.encode_len(N)).ok_or(OpenError::Header(what))?;
    let rest = rest.strip_prefix(b"\n").ok_or(OpenError::Header(what))?;
    let mut value = [0; N];
    BASE64_NOPAD.decode_mut(text, &mut value).map_err(|_| OpenError::Header(what))?;
    Ok((value, rest))
}

fn start_mac(file_key: &FileKey) -> Hmac<Sha256> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, file_key.as_ref()).expand(b"header", key.as_mut()).expect("32 bytes are few");
    Hmac::new_from_slice(key.as_ref()).expect("HMAC takes keys of any length")
}
