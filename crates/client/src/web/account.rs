//! Who is unlocked: signing in, beginning, devices, and the notes of this device.

use serde_json::json;
use wasm_bindgen::prelude::*;

use super::unlock::WebUnlock;
use super::{WebClient, device_kind, moment, read, rng, size, write};
use crate::keyring::{Device, Keyring};
use crate::session::Session;
use crate::{ClientProblem, store};

#[wasm_bindgen(js_class = Client)]
impl WebClient {
    /// Opens a sealed keyring.
    pub fn open(sealed: &str, unlock: &WebUnlock) -> Result<WebClient, JsValue> {
        let keyring = Keyring::open(&read(sealed)?, &unlock.unlock, &unlock.genesis)?;
        Ok(Self(Session::new(keyring)))
    }

    /// The network.
    #[must_use]
    pub fn genesis(&self) -> String {
        self.0.genesis().to_string()
    }

    /// Where a note of this device lies.
    #[wasm_bindgen(js_name = notePlace)]
    #[must_use]
    pub fn note_place(&self, name: &str) -> String {
        store::note_place(self.0.keyring(), name)
    }

    /// [`Session::sign_in`].
    #[wasm_bindgen(js_name = signIn)]
    pub fn sign_in(&self, origin: &str, nonce: &str, enrolling: bool) -> Result<String, JsValue> {
        Ok(write(&self.0.sign_in(origin, &read(nonce)?, enrolling))?)
    }

    /// The invitation that a contact enrolled under; none for a steward.
    #[must_use]
    pub fn invitation(&self) -> Option<String> {
        self.0.invitation().map(|invitation| invitation.to_string())
    }

    /// [`Session::recall`].
    pub fn recall(&mut self, note: &[u8]) -> f64 {
        size(self.0.recall(note))
    }

    /// [`Session::begin`].
    #[expect(clippy::needless_pass_by_value, reason = "what JavaScript may leave out comes as it is")]
    pub fn begin(
        &mut self,
        page: &str,
        seen: Option<Vec<u8>>,
        enrolment: Option<String>,
    ) -> Result<String, JsValue> {
        let enrolment = enrolment.as_deref().map(read).transpose()?;
        Ok(write(&self.0.begin(&read(page)?, seen.as_deref(), enrolment.as_ref())?)?)
    }

    /// Takes the part of the membership log that follows.
    #[wasm_bindgen(js_name = extendLog)]
    pub fn extend_log(&mut self, page: &str) -> Result<(), JsValue> {
        Ok(self.0.extend_log(&read(page)?)?)
    }

    /// Records known so far.
    #[wasm_bindgen(js_name = logSize)]
    pub fn log_size(&self) -> Result<f64, JsValue> {
        Ok(size(self.0.network()?.log().size()))
    }

    /// Cosigns the newest head.
    pub fn cosign(&self) -> Result<String, JsValue> {
        Ok(write(&self.0.network()?.cosign(&self.0.keyring().signing))?)
    }

    /// Members of the network.
    pub fn members(&self) -> Result<String, JsValue> {
        Ok(write(&self.0.network()?.list_members())?)
    }

    /// The policy in force.
    pub fn policy(&self) -> Result<String, JsValue> {
        Ok(write(self.0.network()?.log().policy())?)
    }

    /// The devices that unlock.
    pub fn devices(&self) -> Result<String, JsValue> {
        let shown = |device: &Device| json!({ "name": device.name, "kind": device.kind, "added_at": device.added_at });
        let devices: Vec<_> = self.0.keyring().devices().iter().map(shown).collect();
        Ok(write(&devices)?)
    }

    /// [`Session::add_device`].
    #[wasm_bindgen(js_name = addDevice)]
    pub fn add_device(
        &mut self,
        name: String,
        kind: &str,
        unlock: &WebUnlock,
        now: f64,
    ) -> Result<String, JsValue> {
        let device = Device::new(name, device_kind(kind)?, &unlock.unlock, moment(now));
        Ok(write(&self.0.add_device(device, &mut rng())?)?)
    }

    /// The server has taken the keyring that was made last.
    #[wasm_bindgen(js_name = keyringTaken)]
    pub fn keyring_taken(&mut self) -> Result<(), JsValue> {
        Ok(self.0.keyring_taken()?)
    }

    /// [`Session::seal_seen`].
    #[expect(clippy::needless_pass_by_value, reason = "what JavaScript may leave out comes as it is")]
    pub fn seen(&self, kept: Option<Vec<u8>>) -> Result<Vec<u8>, JsValue> {
        Ok(self.0.seal_seen(kept.as_deref(), &mut rng())?)
    }

    /// [`Session::learn`].
    pub fn learn(&mut self, kept: &[u8]) -> Result<(), JsValue> {
        Ok(self.0.learn(kept)?)
    }

    /// [`Session::seal_kept`].
    pub fn keep(&self, now: f64) -> Result<Vec<u8>, JsValue> {
        Ok(self.0.seal_kept(moment(now), &mut rng())?)
    }

    /// Seals a note of this device.
    #[wasm_bindgen(js_name = sealNote)]
    #[must_use]
    pub fn seal_note(&self, name: &str, content: &str) -> Vec<u8> {
        store::seal_note(self.0.keyring(), name, content.as_bytes(), &mut rng())
    }

    /// Opens a note of this device.
    #[wasm_bindgen(js_name = openNote)]
    pub fn open_note(&self, name: &str, note: &[u8]) -> Result<String, JsValue> {
        let content = store::open_note(self.0.keyring(), name, note)?;
        Ok(String::from_utf8(content).map_err(|_| ClientProblem::DraftUnreadable)?)
    }
}
