//! A contact at work, doing what the workspace does in the browser, in the same order.

use std::collections::BTreeMap;

use api::log::LogPage;
use api::organisations::OrganisationCalendar;
use api::referrals::{NewEntry, Referral as Sent, Taken};
use axum::http::Method;
use client::member::Member;
use client::referral::{NewEnquiry, Referral};
use client::store::Seen;
use client::view::{Opened, Today};
use client::{ClientProblem, Step};
use domain::content::{Content, Enquiry};
use domain::id::{EntryId, GenesisHash, OrganisationId, ReferralId};
use domain::moment::{Moment, Month};
use domain::policy::Priority;
use domain::referral::Kind;
use ledger::Principal;
use serde_json::Value;

use crate::StoryError;
use crate::enrolling::Enrolling;
use crate::network::Chance;
use crate::steward::{begin_session, fetch_keyring};
use crate::told::ToldClock;
use crate::wire::{Answer, Bend, Wire, bearer};

/// Receipts and words of unreadable content that one opening may owe at most.
const MAX_RECEIPTS: usize = 64;

/// A contact, unlocked and signed in.
pub struct Person {
    /// What unlocks, as it is printed.
    pub printed_key: String,
    /// The session's token.
    pub token: String,
    /// The member's side.
    pub member: Member,
    genesis: GenesisHash,
    wire: Wire,
    clock: ToldClock,
    chance: Chance,
    /// When each calendar was fetched.
    calendars: BTreeMap<OrganisationId, Month>,
}

impl Person {
    pub(crate) async fn unlock(enrolled: Enrolling) -> Result<Self, StoryError> {
        let Enrolling { printed_key, genesis, wire, clock, chance, .. } = enrolled;
        let (token, member) = sign_in(&wire, &printed_key, &genesis, Seen::default()).await?;
        let calendars = BTreeMap::new();
        Ok(Self { printed_key, token, member, genesis, wire, clock, chance, calendars })
    }

    /// The person's organisation.
    #[must_use]
    pub fn organisation(&self) -> OrganisationId {
        self.member.own()
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Puts somebody between this person and the server, or nobody.
    pub fn set_bend(&mut self, bend: Option<Bend>) {
        self.wire.set_bend(bend);
    }

    /// Locks and unlocks again: the keyring fetched and opened, a new session, the whole members' list
    /// verified against what this device has seen, the head cosigned, every referral read.
    pub async fn sign_in(&mut self) -> Result<(), StoryError> {
        let seen = self.member.seen().clone();
        let (token, member) = sign_in(&self.wire, &self.printed_key, &self.genesis, seen).await?;
        self.token = token;
        self.member = member;
        self.calendars.clear();
        self.list().await
    }

    /// A request as it is, with this person's session.
    pub async fn request(&self, method: Method, path: &str, body: Option<&Value>) -> (u16, Value) {
        let body = body.map(|body| body.to_string().into_bytes());
        let answer = self.wire.ask(method, path, body, Some(&bearer(&self.token))).await;
        (answer.status, answer.json())
    }

    async fn ask(&self, method: Method, path: &str, body: Option<Vec<u8>>) -> Answer {
        self.wire.ask(method, path, body, Some(&bearer(&self.token))).await
    }

    /// Fetches the part of the members' list that is new.
    pub async fn extend_log(&mut self) -> Result<(), StoryError> {
        let path = format!("/api/log?after={}", self.member.network().log().size());
        let page: LogPage = self.ask(Method::GET, &path, None).await.read()?;
        Ok(self.member.extend_log(&page)?)
    }

    /// Cosigns the newest head.
    pub async fn cosign(&self) -> Result<(), StoryError> {
        cosign(&self.wire, &self.token, &self.member).await
    }

    async fn need_calendar(&mut self, organisation: OrganisationId) -> Result<(), StoryError> {
        let month = self.now().month();
        if self.calendars.get(&organisation) == Some(&month) {
            return Ok(());
        }
        let path = format!("/api/organisations/{organisation}/calendar");
        let calendar: OrganisationCalendar = self.ask(Method::GET, &path, None).await.read()?;
        self.member.take_calendar(calendar);
        self.calendars.insert(organisation, month);
        Ok(())
    }

    /// Verifies a referral as it came, with the list and the calendar that it needs.
    async fn take(&mut self, sent: Sent) -> Result<(), StoryError> {
        if let Some(receiver) = Referral::receiver_named(&sent) {
            self.need_calendar(receiver).await?;
        }
        match self.member.take_referral(sent.clone()) {
            Err(ClientProblem::ListAhead) => {
                self.extend_log().await?;
                Ok(self.member.take_referral(sent)?)
            }
            other => Ok(other?),
        }
    }

    /// Fetches and verifies every referral, a line each. One that does not verify is kept apart; the others go
    /// on.
    pub async fn list(&mut self) -> Result<(), StoryError> {
        let answer = self.ask(Method::GET, "/api/referrals", None).await;
        answer.check()?;
        for line in answer.body.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            match self.take(serde_json::from_slice(line)?).await {
                Ok(()) | Err(StoryError::Client(_)) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(())
    }

    /// What the first page shows.
    pub fn today(&self) -> Result<Today, StoryError> {
        Ok(self.member.today(self.now())?)
    }

    /// Fetches and verifies one referral.
    pub async fn read(&mut self, referral: &ReferralId) -> Result<(), StoryError> {
        let path = format!("/api/referrals/{referral}");
        let sent: Sent = self.ask(Method::GET, &path, None).await.read()?;
        self.take(sent).await
    }

    /// Opens one referral as the screen does: fetched, verified, receipts sent, shown.
    pub async fn open(&mut self, referral: &ReferralId) -> Result<Opened, StoryError> {
        self.read(referral).await?;
        for _ in 0..MAX_RECEIPTS {
            let Some(receipt) = self.member.make_receipt(referral, self.now())? else { break };
            self.append(referral, &receipt).await?;
            self.read(referral).await?;
        }
        self.view(referral)
    }

    /// One referral as it was last read.
    pub fn view(&self, referral: &ReferralId) -> Result<Opened, StoryError> {
        Ok(self.member.open(referral, self.now())?)
    }

    /// Makes an enquiry without sending it.
    pub async fn make_enquiry(
        &mut self,
        to: OrganisationId,
        priority: Priority,
        enquiry: Enquiry,
    ) -> Result<NewEnquiry, StoryError> {
        self.need_calendar(to).await?;
        let now = self.now();
        Ok(self.member.make_enquiry(to, priority, None, enquiry, now, &mut self.chance)?)
    }

    /// Sends an enquiry that was made.
    pub async fn put_enquiry(&mut self, new: &NewEnquiry) -> Result<Taken, StoryError> {
        let path = format!("/api/referrals/{}", new.referral);
        let answer = self.ask(Method::PUT, &path, Some(serde_json::to_vec(&new.entry)?)).await;
        answer.read()
    }

    /// Sends an enquiry.
    pub async fn send(
        &mut self,
        to: OrganisationId,
        priority: Priority,
        enquiry: Enquiry,
    ) -> Result<ReferralId, StoryError> {
        let new = self.make_enquiry(to, priority, enquiry).await?;
        self.put_enquiry(&new).await?;
        self.read(&new.referral).await?;
        Ok(new.referral)
    }

    /// Makes a step on what was last read, without sending it.
    pub fn make(&mut self, referral: &ReferralId, step: &Step) -> Result<NewEntry, StoryError> {
        let now = self.now();
        Ok(self.member.make_step(referral, step, now, &mut self.chance)?)
    }

    /// Sends an entry that was made.
    pub async fn append(&self, referral: &ReferralId, entry: &NewEntry) -> Result<Taken, StoryError> {
        let path = format!("/api/referrals/{referral}/entries");
        self.ask(Method::POST, &path, Some(serde_json::to_vec(entry)?)).await.read()
    }

    /// Takes a step with a date or a month, on what was last read.
    pub async fn act(&mut self, referral: &ReferralId, step: Step) -> Result<EntryId, StoryError> {
        let entry = self.make(referral, &step)?;
        let taken = self.append(referral, &entry).await?;
        self.read(referral).await?;
        Ok(taken.entry)
    }

    /// Takes a step, on what was last read.
    pub async fn say(&mut self, referral: &ReferralId, content: Content) -> Result<EntryId, StoryError> {
        self.act(referral, Step { content, answer_by: None, wake_month: None }).await
    }

    /// Takes a step without content: recalled, undone.
    pub async fn plain(&mut self, referral: &ReferralId, kind: Kind) -> Result<EntryId, StoryError> {
        let entry = self.member.make_plain(referral, kind, self.now())?;
        let taken = self.append(referral, &entry).await?;
        self.read(referral).await?;
        Ok(taken.entry)
    }

    /// Sends the content of an own entry again.
    pub async fn resend(&mut self, referral: &ReferralId, about: EntryId) -> Result<EntryId, StoryError> {
        let now = self.now();
        let entry = self.member.make_resent(referral, about, now, &mut self.chance)?;
        let taken = self.append(referral, &entry).await?;
        self.read(referral).await?;
        Ok(taken.entry)
    }
}

async fn sign_in(
    wire: &Wire,
    printed_key: &str,
    genesis: &GenesisHash,
    seen: Seen,
) -> Result<(String, Member), StoryError> {
    let keyring = fetch_keyring(wire, printed_key, genesis).await?;
    let client::keyring::Holder::Contact { seat, .. } = keyring.holder else {
        return Err(StoryError::Unknown);
    };
    let token = begin_session(wire, &keyring, Principal::Seat(seat)).await?.token;
    let page: LogPage = wire.get("/api/log", Some(&bearer(&token))).await?;
    let member = Member::begin(keyring, &page, seen)?;
    cosign(wire, &token, &member).await?;
    Ok((token, member))
}

async fn cosign(wire: &Wire, token: &str, member: &Member) -> Result<(), StoryError> {
    let session = bearer(token);
    wire.put(Method::POST, "/api/log/cosignature", &member.cosign(), Some(&session)).await?;
    Ok(())
}
