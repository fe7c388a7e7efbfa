//! The browser's door to the client. Everything crosses as JSON text or bytes; a failure is thrown as JSON too
//! (`{ code, refusal?, missing? }`). Nothing here decides anything: each file converts what one part of the client takes
//! and gives.

mod account;
mod enrolment;
mod forms;
mod referrals;
mod steward;
mod unlock;

use domain::content::Missing;
use domain::moment::Moment;
use getrandom::SysRng;
use rand_core::UnwrapErr;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use crate::ClientProblem;
use crate::keyring::DeviceKind;
use crate::session::Session;

/// Chance, as the browser gives it.
fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

impl From<ClientProblem> for JsValue {
    fn from(problem: ClientProblem) -> Self {
        #[derive(Serialize)]
        struct Thrown<'a> {
            code: &'static str,
            #[serde(skip_serializing_if = "Option::is_none")]
            refusal: Option<domain::referral::Refusal>,
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            missing: &'a [Missing],
            detail: String,
        }
        let refusal = match &problem {
            ClientProblem::Refused(refusal) => Some(*refusal),
            _ => None,
        };
        let missing = match &problem {
            ClientProblem::Incomplete(missing) => missing.as_slice(),
            _ => &[],
        };
        let source = std::error::Error::source(&problem).map_or_else(String::new, ToString::to_string);
        let thrown = Thrown { code: problem.code(), refusal, missing, detail: source };
        Self::from_str(&serde_json::to_string(&thrown).unwrap_or_default())
    }
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T, ClientProblem> {
    // As bytes, like everything signed: one reader of each type keeps the module small.
    serde_json::from_slice(json.as_bytes()).map_err(ClientProblem::Malformed)
}

fn write<T: Serialize>(value: &T) -> Result<String, ClientProblem> {
    serde_json::to_string(value).map_err(ClientProblem::Malformed)
}

fn id<T: std::str::FromStr>(text: &str) -> Result<T, ClientProblem> {
    text.parse().map_err(|_| ClientProblem::NotAtHand)
}

/// A moment as JavaScript counts it.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 are whole and far below 2^53")]
fn moment(now: f64) -> Moment {
    Moment(now as i64)
}

/// A size of a log as JavaScript counts it.
#[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
fn size(records: u64) -> f64 {
    records as f64
}

/// The kind of a device, by its name.
fn device_kind(kind: &str) -> Result<DeviceKind, ClientProblem> {
    read(&serde_json::json!(kind).to_string())
}

/// An unlocked person.
#[wasm_bindgen(js_name = Client)]
pub struct WebClient(Session);
