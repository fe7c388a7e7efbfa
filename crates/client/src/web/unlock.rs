//! A device's way to its keyring.

use domain::id::GenesisHash;
use wasm_bindgen::prelude::*;

use super::{id, rng};
use crate::ClientProblem;
use crate::unlock::{self, Unlock};

/// The fixed input that a passkey's PRF is asked with.
#[wasm_bindgen(js_name = prfInput)]
#[must_use]
pub fn prf_input() -> Vec<u8> {
    unlock::PRF_INPUT.to_vec()
}

/// A user handle for a new passkey.
#[wasm_bindgen(js_name = makeUserHandle)]
pub fn make_user_handle(genesis: &str) -> Result<Vec<u8>, JsValue> {
    Ok(unlock::make_user_handle(&id(genesis)?, &mut rng()).to_vec())
}

/// A new printed unlock key, as it is printed.
#[wasm_bindgen(js_name = makePrintedKey)]
#[must_use]
pub fn make_printed_key() -> String {
    seal::printed::print_key(&unlock::make_printed_key(&mut rng()))
}

/// One device's way to its keyring.
#[wasm_bindgen(js_name = Unlock)]
pub struct WebUnlock {
    pub(super) unlock: Unlock,
    pub(super) genesis: GenesisHash,
}

#[wasm_bindgen(js_class = Unlock)]
impl WebUnlock {
    /// From what a passkey returned.
    #[wasm_bindgen(js_name = fromPasskey)]
    pub fn from_passkey(user_handle: &[u8], prf: &[u8]) -> Result<WebUnlock, JsValue> {
        let (unlock, genesis) = Unlock::from_passkey(user_handle, prf)?;
        Ok(Self { unlock, genesis })
    }

    /// From a printed unlock key, as somebody typed it.
    #[wasm_bindgen(js_name = fromPrinted)]
    pub fn from_printed(text: &str, genesis: &str) -> Result<WebUnlock, JsValue> {
        let genesis = genesis.parse().map_err(|_| ClientProblem::NotAnUnlockKey)?;
        Ok(Self { unlock: Unlock::from_printed_text(text, &genesis)?, genesis })
    }

    /// Where the keyring is.
    #[must_use]
    pub fn locator(&self) -> String {
        self.unlock.locator.to_string()
    }

    /// The network it belongs to.
    #[must_use]
    pub fn genesis(&self) -> String {
        self.genesis.to_string()
    }
}
