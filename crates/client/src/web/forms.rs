//! Forms while they are filled in, ways of contact, numbers.

use domain::code::{AgeBand, Coded};
use domain::content::{ContactAttempt, Correction, SafeContact, WayNow, ZoneClock};
use wasm_bindgen::prelude::*;

use super::{moment, read, write};
use crate::{form, view};

/// Whether somebody of this age is a minor; an age that is not known is read as one.
#[wasm_bindgen(js_name = isMinor)]
#[must_use]
pub fn is_minor(age: &str) -> bool {
    AgeBand::find(age).is_none_or(AgeBand::is_minor)
}

/// What a form still needs.
#[wasm_bindgen]
pub fn missing(draft: &str) -> Result<String, JsValue> {
    Ok(write(&form::missing(draft))?)
}

/// Days of a form that are over, where it is `today` now.
#[wasm_bindgen]
pub fn passed(draft: &str, today: &str) -> Result<String, JsValue> {
    Ok(write(&form::passed(draft, today))?)
}

/// Whether a day is over, where it is `today` now.
#[wasm_bindgen(js_name = hasPassed)]
#[must_use]
pub fn has_passed(day: &str, today: &str) -> bool {
    form::has_passed(day, today)
}

/// Whether a person may be reached, by what `waysAt` says of each way.
#[wasm_bindgen(js_name = reachBy)]
pub fn reach_by(contact: &str, ways: &str) -> Result<String, JsValue> {
    let contact: SafeContact = read(contact)?;
    let ways: Vec<WayNow> = read(ways)?;
    Ok(write(&contact.reach_by(&ways))?)
}

/// What to do first to reach a person, by what `waysAt` says of each way now and, where there is a date, then.
#[wasm_bindgen(js_name = urgeOf)]
#[expect(clippy::needless_pass_by_value, reason = "what JavaScript may leave out comes as it is")]
pub fn urge_of(contact: &str, now: &str, due: Option<String>, write_only: bool) -> Result<String, JsValue> {
    let contact: SafeContact = read(contact)?;
    let now: Vec<WayNow> = read(now)?;
    let due: Option<Vec<WayNow>> = due.as_deref().map(read).transpose()?;
    Ok(write(&contact.urge(&now, due.as_deref(), write_only))?)
}

/// What a correction would make of what stands, as the other side will see it.
#[wasm_bindgen]
pub fn corrected(handed: &str, correction: &str, at: f64) -> Result<String, JsValue> {
    let handed: view::HandedOver = read(handed)?;
    let correction: Correction = read(correction)?;
    Ok(write(&handed.corrected(&correction, moment(at)))?)
}

/// What a correction still needs, over what it corrects.
#[wasm_bindgen(js_name = missingOver)]
pub fn missing_over(handed: &str, correction: &str) -> Result<String, JsValue> {
    let handed: view::HandedOver = read(handed)?;
    Ok(write(&form::missing_over(&handed, correction))?)
}

/// What is left to try by after a try that failed, `{ reason, way, value? }`; null where there is nothing.
#[wasm_bindgen(js_name = leftAfter)]
pub fn left_after(contact: &str, attempt: &str) -> Result<String, JsValue> {
    let contact: SafeContact = read(contact)?;
    let attempt: ContactAttempt = read(attempt)?;
    Ok(write(&contact.left_after(&attempt))?)
}

/// Whether each way to contact a person may be used now; what the clocks of their zones show is brought along.
#[wasm_bindgen(js_name = waysAt)]
pub fn ways_at(contact: &str, clocks: &str, now: f64) -> Result<String, JsValue> {
    let contact: SafeContact = read(contact)?;
    let clocks: Vec<ZoneClock> = read(clocks)?;
    Ok(write(&contact.ways_at(moment(now), &clocks))?)
}

/// The id of an entry that was made, `{ entry, body? }`.
#[wasm_bindgen(js_name = entryId)]
pub fn entry_id(new: &str) -> Result<String, JsValue> {
    let new: api::referrals::NewEntry = read(new)?;
    Ok(new.entry.id().to_string())
}

/// What of a number that somebody wrote can be dialled; both countries may be unknown.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "what JavaScript may leave out comes as it is")]
pub fn telephone(written: &str, country: Option<String>, reader: Option<String>) -> Result<String, JsValue> {
    Ok(write(&telephone::read(written, country.as_deref(), reader.as_deref()))?)
}

/// Whether two texts hold the same letters and digits.
#[wasm_bindgen(js_name = isWrittenAlike)]
#[must_use]
pub fn is_written_alike(one: &str, other: &str) -> bool {
    domain::digits::is_written_alike(one, other)
}

/// Whether two texts are the same number, however each was written.
#[wasm_bindgen(js_name = isSameNumber)]
#[must_use]
pub fn is_same_number(one: &str, other: &str) -> bool {
    domain::digits::is_same_number(one, other)
}

/// Whether this is an address for mail in its plain form, as the server takes it.
#[wasm_bindgen(js_name = isEmail)]
#[must_use]
pub fn is_email(text: &str) -> bool {
    domain::directory::is_email(text)
}

/// Whether this is an address on the web that a page can link to, as the server takes it.
#[wasm_bindgen(js_name = isWebsite)]
#[must_use]
pub fn is_website(text: &str) -> bool {
    domain::directory::is_website(text)
}
