//! Signing in.

use api::sessions::{Nonce, SignIn};
use ledger::{Principal, Purpose, SessionStatement};

use crate::keyring::Keyring;

/// Signs the server's nonce for this workspace's origin.
#[must_use]
pub fn sign_in(keyring: &Keyring, principal: Principal, origin: &str, nonce: &Nonce) -> SignIn {
    let statement =
        SessionStatement::new(origin.to_owned(), keyring.genesis, principal, nonce.nonce).to_bytes();
    let signature = keyring.signing.sign(Purpose::Session, &statement);
    SignIn { statement, signature }
}
