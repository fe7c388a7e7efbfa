//! What opens a keyring on one device: a passkey's PRF output or a printed unlock key.

use domain::id::{GenesisHash, Locator};
use seal::{Identity, Random, Zeroizing};

use crate::ClientProblem;

/// The fixed input that the passkey's PRF is asked with.
pub const PRF_INPUT: &[u8] = b"onward/v1/passkey-unlock";

/// One device's way to its keyring.
pub struct Unlock {
    /// Where the keyring is.
    pub locator: Locator,
    pub(crate) identity: Identity,
    pub(crate) mac_key: Zeroizing<[u8; 32]>,
}

impl Unlock {
    /// From what a passkey returns: the user handle (locator ‖ genesis hash) and the PRF output.
    pub fn from_passkey(user_handle: &[u8], prf: &[u8]) -> Result<(Self, GenesisHash), ClientProblem> {
        let (locator, genesis) =
            user_handle.split_at_checked(Locator::LEN).ok_or(ClientProblem::NotAnUnlockKey)?;
        let locator = Locator::from_slice(locator).map_err(|_| ClientProblem::NotAnUnlockKey)?;
        let genesis = GenesisHash::from_slice(genesis).map_err(|_| ClientProblem::NotAnUnlockKey)?;
        if prf.len() != 32 {
            return Err(ClientProblem::NotAnUnlockKey);
        }
        Ok((Self::derive(prf, locator, &genesis), genesis))
    }

    /// From a printed unlock key.
    #[must_use]
    pub fn from_printed(key: &[u8; 32], genesis: &GenesisHash) -> Self {
        let locator = seal::derive::derive_32(key, genesis.as_bytes(), "onward/v1/unlock/locator");
        Self::derive(key, Locator(*locator), genesis)
    }

    /// From a printed unlock key as somebody typed it.
    pub fn from_printed_text(text: &str, genesis: &GenesisHash) -> Result<Self, ClientProblem> {
        let key = seal::printed::read_key(text).map_err(|_| ClientProblem::NotAnUnlockKey)?;
        Ok(Self::from_printed(&key, genesis))
    }

    fn derive(secret: &[u8], locator: Locator, genesis: &GenesisHash) -> Self {
        let salt = genesis.as_bytes();
        let seed = seal::derive::derive_32(secret, salt, "onward/v1/unlock/identity");
        Self {
            locator,
            identity: Identity::from_seed(*seed),
            mac_key: seal::derive::derive_32(secret, salt, "onward/v1/unlock/mac"),
        }
    }
}

/// 32 random bytes.
pub(crate) fn make_32(rng: &mut (impl Random + ?Sized)) -> Zeroizing<[u8; 32]> {
    let mut bytes = Zeroizing::new([0; 32]);
    rng.fill_bytes(bytes.as_mut());
    bytes
}

/// A new printed unlock key.
#[must_use]
pub fn make_printed_key(rng: &mut (impl Random + ?Sized)) -> Zeroizing<[u8; 32]> {
    make_32(rng)
}

/// A user handle for a new passkey: random locator ‖ genesis hash.
#[must_use]
pub fn make_user_handle(genesis: &GenesisHash, rng: &mut (impl Random + ?Sized)) -> [u8; 64] {
    let mut handle = [0; 64];
    let (locator, pin) = handle.split_at_mut(32);
    locator.copy_from_slice(make_32(rng).as_ref());
    pin.copy_from_slice(genesis.as_bytes());
    handle
}
