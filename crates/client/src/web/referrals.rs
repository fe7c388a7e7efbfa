//! A contact's referrals.

use api::referrals::{AskBodies, Referral};
use domain::id::{EntryId, OrganisationId, ReferralId};
use domain::policy::Priority;
use domain::referral::Kind;
use serde_json::json;
use wasm_bindgen::prelude::*;

use super::{WebClient, id, moment, read, rng, write};
use crate::member::Member;
use crate::{ClientProblem, Step, view};

#[wasm_bindgen(js_class = Client)]
impl WebClient {
    /// Takes a receiver's calendar.
    #[wasm_bindgen(js_name = takeCalendar)]
    pub fn take_calendar(&mut self, calendar: &str, now: f64) -> Result<(), JsValue> {
        let calendar = read(calendar)?;
        self.0.member_mut()?.take_calendar(calendar, moment(now));
        Ok(())
    }

    /// [`Member::has_calendar`](crate::member::Member::has_calendar).
    #[wasm_bindgen(js_name = hasCalendar)]
    pub fn has_calendar(&self, organisation: &str, now: f64) -> Result<bool, JsValue> {
        Ok(self.0.member()?.has_calendar(&id(organisation)?, moment(now)))
    }

    /// Verifies a referral and keeps it; with `after`, what follows the last entry at hand. If the receiver's calendar
    /// is needed for that and not at hand, nothing is done, and the answer is the receiver.
    #[wasm_bindgen(js_name = takeReferral)]
    pub fn take_referral(
        &mut self,
        referral: &str,
        after: Option<String>,
        now: f64,
    ) -> Result<Option<String>, JsValue> {
        let Some(after) = after else { return self.take_with_calendar(referral, now, Member::take_referral) };
        self.0.member_mut()?.take_following(&id(&after)?, read(referral)?)?;
        Ok(None)
    }

    /// Verifies a referral of the list, which comes without bodies, and keeps it; else as `takeReferral`.
    #[wasm_bindgen(js_name = takeListed)]
    pub fn take_listed(&mut self, referral: &str, now: f64) -> Result<Option<String>, JsValue> {
        self.take_with_calendar(referral, now, Member::take_listed)
    }

    fn take_with_calendar(
        &mut self,
        referral: &str,
        now: f64,
        take: fn(&mut Member, Referral) -> Result<(), ClientProblem>,
    ) -> Result<Option<String>, JsValue> {
        let referral = read(referral)?;
        let member = self.0.member_mut()?;
        if let Some(receiver) = member.find_lacking_calendar(&referral, moment(now)) {
            return Ok(Some(receiver.to_string()));
        }
        take(member, referral)?;
        Ok(None)
    }

    /// The bodies that rows were not read without, to be asked for: `{ entries }`; none where there are none.
    #[wasm_bindgen(js_name = wantedBodies)]
    pub fn wanted_bodies(&self) -> Result<Option<String>, JsValue> {
        let entries = self.0.member()?.list_wanted();
        Ok(if entries.is_empty() { None } else { Some(write(&AskBodies { entries })?) })
    }

    /// Takes what the server gave of the bodies that were `asked` for, `[{ entry, body }]`.
    #[wasm_bindgen(js_name = takeBodies)]
    pub fn take_bodies(&mut self, asked: &str, given: &str) -> Result<(), JsValue> {
        let (AskBodies { entries }, given) = (read(asked)?, read(given)?);
        self.0.member_mut()?.take_bodies(&entries, given);
        Ok(())
    }

    /// Which of the referrals that the server lists are to be fetched: `[{ referral, entry }]`.
    pub fn outdated(&mut self, last: &str, now: f64) -> Result<String, JsValue> {
        let last: Vec<api::referrals::LastEntry> = read(last)?;
        Ok(write(&self.0.member_mut()?.outdated(&last, moment(now)))?)
    }

    /// Shows apart what the server listed, `[{ referral, entry, receiver }]`, and did not give; how many.
    pub fn withhold(&mut self, last: &str) -> Result<usize, JsValue> {
        let last: Vec<api::referrals::LastEntry> = read(last)?;
        Ok(self.0.member_mut()?.withhold(&last))
    }

    /// The last entry that the row of a referral rests on.
    #[wasm_bindgen(js_name = lastEntry)]
    pub fn last_entry(&self, referral: &str) -> Result<Option<String>, JsValue> {
        Ok(self.0.member()?.last_entry(&id(referral)?).map(|entry| entry.to_string()))
    }

    /// After which entry the server is asked for what is new of a referral; none where it is asked for all.
    #[wasm_bindgen(js_name = knownUpTo)]
    pub fn known_up_to(&self, referral: &str) -> Result<Option<String>, JsValue> {
        Ok(self.0.member()?.known_up_to(&id(referral)?).map(|entry| entry.to_string()))
    }

    /// Takes in an own entry, `{ entry, body? }`, by what the server answered to it: whether that is all there is.
    #[wasm_bindgen(js_name = takeOwn)]
    pub fn take_own(&mut self, referral: &str, new: &str, taken: &str) -> Result<bool, JsValue> {
        let (new, taken) = (read(new)?, read(taken)?);
        Ok(self.0.member_mut()?.take_own(&id(referral)?, new, &taken)?)
    }

    /// Whether the entries of a referral are at hand.
    #[wasm_bindgen(js_name = hasEntries)]
    pub fn has_entries(&self, referral: &str) -> Result<bool, JsValue> {
        Ok(self.0.member()?.has_entries(&id(referral)?))
    }

    /// Reads what the list shows of some referrals; how many are left.
    #[wasm_bindgen(js_name = readRows)]
    pub fn read_rows(&mut self, at_most: usize) -> Result<usize, JsValue> {
        Ok(self.0.member_mut()?.read_rows(at_most))
    }

    /// Which enquiries may have gone to several, as the attempts of this device know: `[["…", "…"]]`.
    #[wasm_bindgen(js_name = knowSentBeside)]
    pub fn know_sent_beside(&mut self, groups: &str) -> Result<(), JsValue> {
        let groups: Vec<Vec<ReferralId>> = read(groups)?;
        self.0.member_mut()?.know_sent_beside(groups);
        Ok(())
    }

    /// Which enquiries were sent in the place of one that got a no, as the attempts of this device know: `[["no", "new"]]`.
    #[wasm_bindgen(js_name = knowSentInstead)]
    pub fn know_sent_instead(&mut self, pairs: &str) -> Result<(), JsValue> {
        let pairs: Vec<(ReferralId, ReferralId)> = read(pairs)?;
        self.0.member_mut()?.know_sent_instead(pairs);
        Ok(())
    }

    /// Today, of what is looked for. `whole` names the parts that are shown to their end.
    pub fn today(&mut self, whole: &str, looking: &str, now: f64) -> Result<String, JsValue> {
        let whole: Vec<view::TodayPart> = read(whole)?;
        let looking: view::Looking = read(looking)?;
        Ok(write(&self.0.member_mut()?.look_for(&looking, &whole, moment(now))?)?)
    }

    /// One referral, opened.
    #[wasm_bindgen(js_name = openReferral)]
    pub fn open_referral(&self, referral: &str, now: f64) -> Result<String, JsValue> {
        Ok(write(&self.0.member()?.open(&id(referral)?, moment(now))?)?)
    }

    /// Somebody has seen what changed about how to contact the person.
    #[wasm_bindgen(js_name = putNewsAway)]
    pub fn put_news_away(&mut self, referral: &str) -> Result<(), JsValue> {
        self.0.member_mut()?.put_news_away(&id(referral)?);
        Ok(())
    }

    /// A page has shown the first so many entries.
    #[wasm_bindgen(js_name = pageShown)]
    pub fn page_shown(&mut self, referral: &str, count: u32) -> Result<(), JsValue> {
        self.0.member_mut()?.page_shown(&id(referral)?, count);
        Ok(())
    }

    /// A first-call sheet was printed here; or all of them were taken back.
    #[wasm_bindgen(js_name = sheetPrinted)]
    pub fn sheet_printed(&mut self, referral: &str, now: Option<f64>) -> Result<(), JsValue> {
        let referral = id(referral)?;
        match now {
            Some(now) => self.0.member_mut()?.sheet_printed(&referral, moment(now)),
            None => self.0.member_mut()?.sheet_taken_back(&referral),
        }
        Ok(())
    }

    /// Dates an enquiry would get now.
    pub fn dates(&self, organisation: &str, priority: &str, now: f64) -> Result<String, JsValue> {
        let priority: Priority = read(&json!(priority).to_string())?;
        Ok(write(&self.0.member()?.dates(&id(organisation)?, priority, moment(now))?)?)
    }

    /// The bases that policy and the receiver's country prepare.
    pub fn bases(&self, organisation: &str) -> Result<String, JsValue> {
        let (processing, transfer) = self.0.member()?.bases(&id(organisation)?)?;
        Ok(write(&json!({ "processing": processing, "transfer": transfer }))?)
    }

    /// Which of some entries, `["…"]`, stands in the log of a referral as it is at hand.
    #[wasm_bindgen(js_name = findStanding)]
    pub fn find_standing(&self, referral: &str, entries: &str) -> Result<Option<String>, JsValue> {
        let entries: Vec<EntryId> = read(entries)?;
        let standing = self.0.member()?.find_standing(&id(referral)?, &entries);
        Ok(standing.map(|entry| entry.to_string()))
    }

    /// Whether a step of a kind may be made on what has come since somebody saw the first `shown` entries.
    #[wasm_bindgen(js_name = mayFollow)]
    pub fn may_follow(&self, referral: &str, kind: &str, shown: usize) -> Result<bool, JsValue> {
        let kind: Kind = read(&json!(kind).to_string())?;
        Ok(self.0.member()?.may_follow(&id(referral)?, kind, shown)?)
    }

    /// Makes an enquiry: `{ referral, entry }`. `again` is the id of the referral, where an earlier one may have been
    /// sent under it.
    #[wasm_bindgen(js_name = makeEnquiry)]
    pub fn make_enquiry(
        &self,
        again: Option<String>,
        to: &str,
        priority: &str,
        enquiry: &str,
        answer_by: Option<f64>,
        now: f64,
    ) -> Result<String, JsValue> {
        let to: OrganisationId = id(to)?;
        let priority: Priority = read(&json!(priority).to_string())?;
        let (answer_by, enquiry, now) = (answer_by.map(moment), read(enquiry)?, moment(now));
        let member = self.0.member()?;
        let rng = &mut rng();
        let new = match again {
            Some(referral) => {
                member.make_enquiry_as(id(&referral)?, to, priority, answer_by, enquiry, now, rng)?
            }
            None => member.make_enquiry(to, priority, answer_by, enquiry, now, rng)?,
        };
        Ok(write(&json!({ "referral": new.referral, "entry": new.entry }))?)
    }

    /// Makes a step.
    #[wasm_bindgen(js_name = makeStep)]
    pub fn make_step(&self, referral: &str, step: &str, now: f64) -> Result<String, JsValue> {
        let step: Step = read(step)?;
        Ok(write(&self.0.member()?.make_step(&id(referral)?, &step, moment(now), &mut rng())?)?)
    }

    /// Makes a step without content.
    #[wasm_bindgen(js_name = makePlain)]
    pub fn make_plain(&self, referral: &str, kind: &str, now: f64) -> Result<String, JsValue> {
        let kind: Kind = read(&json!(kind).to_string())?;
        Ok(write(&self.0.member()?.make_plain(&id(referral)?, kind, moment(now))?)?)
    }

    /// Makes an own entry's content anew.
    #[wasm_bindgen(js_name = makeResent)]
    pub fn make_resent(&self, referral: &str, entry: &str, now: f64) -> Result<String, JsValue> {
        let entry: EntryId = id(entry)?;
        Ok(write(&self.0.member()?.make_resent(&id(referral)?, entry, moment(now), &mut rng())?)?)
    }

    /// The receipt that this client owes, if any.
    #[wasm_bindgen(js_name = makeReceipt)]
    pub fn make_receipt(&self, referral: &str, now: f64) -> Result<Option<String>, JsValue> {
        let referral: ReferralId = id(referral)?;
        let receipt = self.0.member()?.make_receipt(&referral, moment(now))?;
        Ok(receipt.map(|entry| write(&entry)).transpose()?)
    }
}
