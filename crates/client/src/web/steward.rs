//! What a steward does.

use domain::id::RecordId;
use ledger::Accepted;
use serde::Deserialize;
use serde_json::json;
use wasm_bindgen::prelude::*;

use super::{WebClient, read, rng, write};
use crate::enrolment;

#[derive(Deserialize)]
struct Compared {
    record: RecordId,
    words: Vec<String>,
}

#[wasm_bindgen(js_class = Client)]
impl WebClient {
    /// Invitations as the screens show them, from what the server lists.
    pub fn joining(&self, listed: &str) -> Result<String, JsValue> {
        let listed: Vec<api::invitations::Joining> = read(listed)?;
        let keyring = self.0.keyring();
        let log = self.0.network()?.log();
        let rows: Vec<_> = listed
            .into_iter()
            .map(|joining| enrolment::joining_view(joining, log, &keyring.public()))
            .collect();
        Ok(write(&rows)?)
    }

    /// Makes an invitation: `{ request, invitation, secret }`.
    pub fn invite(&self, organisation: &str) -> Result<String, JsValue> {
        self.0.steward()?;
        let new = enrolment::make_invitation(read(organisation)?, &mut rng());
        let answer =
            json!({ "request": new.request, "invitation": new.request.invitation, "secret": *new.secret });
        Ok(write(&answer)?)
    }

    /// Signs the enrolment that was shown and whose words were compared: `{ record, words }`.
    #[wasm_bindgen(js_name = signEnrolment)]
    pub fn sign_enrolment(&self, enrolment: &str, compared: &str) -> Result<String, JsValue> {
        let (keyring, network) = self.0.steward()?;
        let enrolment: Accepted = read(enrolment)?;
        let Compared { record, words } = read(compared)?;
        let log = network.log();
        let signature = enrolment::sign_compared(&enrolment.record, &record, &words, log, keyring)?;
        Ok(write(&api::invitations::SignEnrolment { signature })?)
    }
}
