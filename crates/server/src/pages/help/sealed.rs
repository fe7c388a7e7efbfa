//! A search on its way through an address: sealed, so that the address says nothing of it to whoever reads a history or a
//! log, and for an hour, so that one can go back to a list without sending the form again.
//!
//! base64url of: nonce (24 bytes) ‖ XChaCha20-Poly1305 of the time, the form as JSON, and spaces up to a full block.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use data_encoding::BASE64URL_NOPAD;
use domain::moment::Moment;
use hkdf::Hkdf;
use ledger::SecretKey;
use sha2::Sha256;

use super::asked::HelpQuery;

/// How long a search can be gone back to, in milliseconds.
const KEPT: i64 = 60 * 60 * 1000;
/// How far the clocks of servers may be apart, in milliseconds.
const APART: i64 = 5 * 60 * 1000;
/// How long the address is does not tell how much was asked for.
const BLOCK: usize = 2_048;
const NONCE: usize = 24;

/// What is sealed.
type Content = (i64, Vec<(String, String)>);

/// Seals and opens searches. All servers of a network have the same key, so any of them opens what another sealed.
#[derive(Clone)]
pub(crate) struct Seal(XChaCha20Poly1305);

impl Seal {
    /// The seal of the servers that have this key, which it does not hold.
    pub(crate) fn of(log_key: &SecretKey) -> Self {
        let mut key = [0; 32];
        let made =
            Hkdf::<Sha256>::new(None, &log_key.seed()).expand(b"onward search in an address 1", &mut key);
        made.expect("32 bytes can be derived");
        Self(XChaCha20Poly1305::new(&key.into()))
    }

    /// The search as it stands in the address below this path, and nowhere else.
    pub(super) fn seal(
        &self,
        nonce: [u8; NONCE],
        now: Moment,
        path: &str,
        asked: &HelpQuery,
    ) -> Option<String> {
        let content: Content = (now.0, asked.write());
        let mut plain = serde_json::to_vec(&content).ok()?;
        plain.resize(plain.len().next_multiple_of(BLOCK), b' ');
        let plain = Payload { msg: &plain, aad: path.as_bytes() };
        let sealed = self.0.encrypt(&XNonce::from(nonce), plain).ok()?;
        Some(BASE64URL_NOPAD.encode(&[nonce.as_slice(), &sealed].concat()))
    }

    /// The search, if it was sealed for this path within the last hour.
    pub(super) fn open(&self, now: Moment, path: &str, written: &str) -> Option<HelpQuery> {
        let bytes = BASE64URL_NOPAD.decode(written.as_bytes()).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
        let sealed = Payload { msg: sealed, aad: path.as_bytes() };
        let plain = self.0.decrypt(&XNonce::from(*nonce), sealed).ok()?;
        let (at, form): Content = serde_json::from_slice(&plain).ok()?;
        (-APART..KEPT).contains(&now.0.saturating_sub(at)).then(|| HelpQuery::read(form))
    }
}

#[cfg(test)]
mod tests {
    use domain::code::{Coded, SupportKind};

    use super::*;

    const HERE: &str = "/help/ie/es";

    fn asked(pairs: &[(&str, &str)]) -> HelpQuery {
        HelpQuery::read(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_search_comes_back_for_an_hour_and_from_no_other_key() {
        let seal = Seal::of(&SecretKey::from_seed(&[7; 32]));
        let search = asked(&[("text", "изнасилование"), ("kind", "legal"), ("open", "on"), ("page", "3")]);
        let sealed = seal.seal([1; NONCE], Moment(1_000), HERE, &search).unwrap();
        assert_eq!(seal.open(Moment(1_000), HERE, &sealed).unwrap(), search);
        assert_eq!(seal.open(Moment(999 + KEPT), HERE, &sealed).unwrap(), search);
        assert_eq!(seal.open(Moment(1_000 + KEPT), HERE, &sealed), None, "its hour is over");
        assert_eq!(
            seal.open(Moment(1_000 - APART), HERE, &sealed).unwrap(),
            search,
            "another server's clock"
        );
        assert_eq!(seal.open(Moment(999 - APART), HERE, &sealed), None, "it is of a time to come");
        assert_eq!(seal.open(Moment(1_000), "/help/ie/fr", &sealed), None, "it is of another page");
        assert_eq!(Seal::of(&SecretKey::from_seed(&[8; 32])).open(Moment(1_000), HERE, &sealed), None);
        let cut: String = sealed.chars().skip(1).collect();
        let short: String = sealed.chars().take(40).collect();
        for damaged in [short, cut, String::new(), "planted".into(), "ä".into(), format!("{sealed}A")] {
            assert_eq!(seal.open(Moment(1_000), HERE, &damaged), None, "{damaged}");
        }
    }

    #[test]
    fn an_address_tells_neither_what_was_asked_nor_how_much() {
        let seal = Seal::of(&SecretKey::from_seed(&[7; 32]));
        let long = |text: &str| seal.seal([1; NONCE], Moment(0), HERE, &asked(&[("text", text)])).unwrap();
        assert_eq!(long("rape").len(), long(&"a much longer question ".repeat(8)).len());
        let most = [("text", "ж".repeat(900))];
        let kinds = SupportKind::ALL.iter().map(|kind| ("kind", kind.as_str().to_owned()));
        let form = most.into_iter().chain(kinds).map(|(name, value)| (name.to_owned(), value));
        let longest = seal.seal([1; NONCE], Moment(0), HERE, &HelpQuery::read(form.collect())).unwrap();
        assert!(longest.len() < 6_000, "{}", longest.len());
    }
}
