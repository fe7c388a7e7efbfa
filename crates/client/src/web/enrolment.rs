//! An organisation that joins.

use wasm_bindgen::prelude::*;

use super::unlock::WebUnlock;
use super::{device_kind, id, moment, read, rng, write};
use crate::enrolment::Enrolling;
use crate::keyring::Device;

/// An organisation being enrolled on this device.
#[wasm_bindgen(js_name = Enrolment)]
pub struct WebEnrolment(Enrolling);

#[wasm_bindgen(js_class = Enrolment)]
impl WebEnrolment {
    /// Begins with what the server says of the invitation.
    pub fn begin(invitation: &str, view: &str, genesis: &str) -> Result<WebEnrolment, JsValue> {
        Ok(Self(Enrolling::begin(id(invitation)?, read(view)?, id(genesis)?)?))
    }

    /// The network's name, from its genesis record.
    #[must_use]
    pub fn network(&self) -> String {
        self.0.network().to_owned()
    }

    /// Makes a kit, replacing one made before.
    #[wasm_bindgen(js_name = makeKit)]
    pub fn make_kit(&mut self) -> Result<String, JsValue> {
        Ok(write(&self.0.make_kit(&mut rng()))?)
    }

    /// Whether the code typed from the paper is the kit's.
    #[wasm_bindgen(js_name = proveKit)]
    pub fn prove_kit(&mut self, typed: &str) -> bool {
        self.0.prove_kit(typed)
    }

    /// Makes and signs everything; the answer is what to send.
    pub fn finish(&self, name: String, kind: &str, unlock: &WebUnlock, now: f64) -> Result<String, JsValue> {
        let device = Device::new(name, device_kind(kind)?, &unlock.unlock, moment(now));
        let (enrolment, _) = self.0.finish(device, &mut rng())?;
        Ok(write(&enrolment)?)
    }
}
