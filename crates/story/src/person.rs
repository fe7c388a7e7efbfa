//! A contact at work, doing what the workspace does in the browser, in the same order.

use api::log::LogPage;
use api::organisations::OrganisationCalendar;
use api::referrals::{AskBodies, EntryBody, EntryTaken, NewEntry, Referral as Sent};
use api::sessions::Session;
use axum::http::Method;
use client::keyring::{Holder, Keyring};
use client::member::Member;
use client::referral::NewEnquiry;
use client::session::AcceptedHeads;
use client::view::{Opened, Today};
use client::{ClientProblem, Step};
use domain::content::{Content, Enquiry};
use domain::id::{EntryId, GenesisHash, OrganisationId, ReferralId, Seat};
use domain::moment::Moment;
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

/// How a member takes a referral: whole, or as a list has it.
type Take = fn(&mut Member, Sent) -> Result<(), ClientProblem>;

/// A contact, unlocked and signed in.
pub struct Person {
    /// What unlocks, as it is printed.
    pub printed_key: String,
    /// The session's token.
    pub token: String,
    /// When the session dies.
    expires_at: Moment,
    /// The member's side.
    pub member: Member,
    genesis: GenesisHash,
    wire: Wire,
    clock: ToldClock,
    chance: Chance,
}

impl Person {
    pub(crate) async fn unlock(enrolled: Enrolling) -> Result<Self, StoryError> {
        let Enrolling { printed_key, genesis, wire, clock, chance, .. } = enrolled;
        let (session, member) = sign_in(&wire, &printed_key, &genesis, AcceptedHeads::default()).await?;
        let Session { token, expires_at, .. } = session;
        Ok(Self { printed_key, token, expires_at, member, genesis, wire, clock, chance })
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

    /// Goes on over another line: to a server that took over the same database.
    pub fn set_wire(&mut self, wire: Wire) {
        self.wire = wire;
    }

    /// Puts somebody between this person and the server, or nobody.
    pub fn set_bend(&mut self, bend: Option<Bend>) {
        self.wire.set_bend(bend);
    }

    /// Locks and unlocks again: the keyring fetched and opened, a new session, the whole members' list
    /// verified against what this device has seen, the head cosigned, every referral read.
    pub async fn sign_in(&mut self) -> Result<(), StoryError> {
        let seen = self.member.seen().clone();
        let (session, member) = sign_in(&self.wire, &self.printed_key, &self.genesis, seen).await?;
        self.member = member;
        self.token = session.token;
        self.expires_at = session.expires_at;
        self.list().await
    }

    /// A request as it is, with this person's session.
    pub async fn request(&self, method: Method, path: &str, body: Option<&Value>) -> (u16, Value) {
        let body = body.map(|body| body.to_string().into_bytes());
        let answer = self.wire.ask(method, path, body, Some(&bearer(&self.token))).await;
        (answer.status, answer.json())
    }

    /// Asks with a session: a new one if the last has died meanwhile.
    pub(crate) async fn ask(
        &mut self,
        method: Method,
        path: &str,
        body: Option<Vec<u8>>,
    ) -> Result<Answer, StoryError> {
        if self.expires_at <= self.now() {
            let seat = seat(&self.member.keyring)?;
            let session = begin_session(&self.wire, &self.member.keyring, Principal::Seat(seat)).await?;
            self.token = session.token;
            self.expires_at = session.expires_at;
        }
        Ok(self.wire.ask(method, path, body, Some(&bearer(&self.token))).await)
    }

    /// Fetches the part of the members' list that is new.
    pub async fn extend_log(&mut self) -> Result<(), StoryError> {
        let path = format!("/api/log?after={}", self.member.network().log().size());
        let page: LogPage = self.ask(Method::GET, &path, None).await?.read()?;
        Ok(self.member.extend_log(&page)?)
    }

    /// Cosigns the newest head.
    pub async fn cosign(&mut self) -> Result<(), StoryError> {
        let cosign = serde_json::to_vec(&self.member.cosign())?;
        self.ask(Method::POST, "/api/log/cosignature", Some(cosign)).await?.check()
    }

    async fn need_calendar(&mut self, organisation: OrganisationId) -> Result<(), StoryError> {
        let now = self.now();
        if self.member.has_calendar(&organisation, now) {
            return Ok(());
        }
        let path = format!("/api/organisations/{organisation}/calendar");
        let calendar: OrganisationCalendar = self.ask(Method::GET, &path, None).await?.read()?;
        self.member.take_calendar(calendar, now);
        Ok(())
    }

    /// Verifies a referral as it came, with the list and the calendar that it needs.
    async fn take(&mut self, sent: Sent, take: Take) -> Result<(), StoryError> {
        match self.verify(sent.clone(), take).await {
            Err(StoryError::Client(ClientProblem::ListAhead)) => {
                self.extend_log().await?;
                self.verify(sent, take).await
            }
            other => other,
        }
    }

    async fn verify(&mut self, sent: Sent, take: Take) -> Result<(), StoryError> {
        if let Some(receiver) = self.member.find_lacking_calendar(&sent, self.now()) {
            self.need_calendar(receiver).await?;
        }
        Ok(take(&mut self.member, sent)?)
    }

    /// Fetches and verifies every referral, a line each. One that does not verify is kept apart; the others go
    /// on.
    pub async fn list(&mut self) -> Result<(), StoryError> {
        let answer = self.ask(Method::GET, "/api/referrals", None).await?;
        answer.check()?;
        for line in answer.body.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            match self.take(serde_json::from_slice(line)?, Member::take_listed).await {
                Ok(()) | Err(StoryError::Client(_)) => {}
                Err(other) => return Err(other),
            }
        }
        self.read_rows().await
    }

    /// Reads what the list shows of what is sealed, with the bodies that it lacks for that.
    async fn read_rows(&mut self) -> Result<(), StoryError> {
        self.member.read_rows(usize::MAX);
        loop {
            let entries = self.member.list_wanted();
            if entries.is_empty() {
                self.member.read_rows(usize::MAX);
                return Ok(());
            }
            let asked = serde_json::to_vec(&AskBodies { entries: entries.clone() })?;
            let given: Vec<EntryBody> =
                self.ask(Method::POST, "/api/referrals/bodies", Some(asked)).await?.read()?;
            self.member.take_bodies(&entries, given);
        }
    }

    /// What the first page shows.
    pub fn today(&mut self) -> Result<Today, StoryError> {
        Ok(self.member.today(&[], self.now())?)
    }

    /// Fetches and verifies one referral.
    pub async fn read(&mut self, referral: &ReferralId) -> Result<(), StoryError> {
        let path = format!("/api/referrals/{referral}");
        let sent: Sent = self.ask(Method::GET, &path, None).await?.read()?;
        self.take(sent, Member::take_referral).await
    }

    /// Fetches and verifies what is new of one referral, as a screen does that shows it.
    pub async fn catch_up(&mut self, referral: &ReferralId) -> Result<(), StoryError> {
        let Some(after) = self.member.known_up_to(referral) else { return self.read(referral).await };
        let path = format!("/api/referrals/{referral}?after={after}");
        let answer = self.ask(Method::GET, &path, None).await?;
        if answer.status == 404 {
            // A server that lacks what is at hand shows all, and is held to what was seen.
            return self.read(referral).await;
        }
        let sent: Sent = answer.read()?;
        match self.member.take_following(&after, sent.clone()) {
            Err(ClientProblem::ListAhead) => {
                self.extend_log().await?;
                Ok(self.member.take_following(&after, sent)?)
            }
            other => Ok(other?),
        }
    }

    /// Takes in an own entry by what the server answered; if that is not all there is, asks.
    async fn take_own(
        &mut self,
        referral: &ReferralId,
        entry: NewEntry,
        taken: &EntryTaken,
    ) -> Result<(), StoryError> {
        match self.member.take_own(referral, entry, taken) {
            Ok(true) => Ok(()),
            Ok(false) | Err(_) => self.catch_up(referral).await,
        }
    }

    /// Sends an own entry, and takes it in.
    async fn write(&mut self, referral: &ReferralId, entry: NewEntry) -> Result<EntryId, StoryError> {
        let taken = self.append(referral, &entry).await?;
        self.take_own(referral, entry, &taken).await?;
        Ok(taken.entry)
    }

    /// Opens one referral as a screen does that has nothing of it yet: fetched, verified, receipts sent, shown.
    pub async fn open(&mut self, referral: &ReferralId) -> Result<Opened, StoryError> {
        self.read(referral).await?;
        for _ in 0..MAX_RECEIPTS {
            let Some(receipt) = self.member.make_receipt(referral, self.now())? else { break };
            self.write(referral, receipt).await?;
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

    /// Makes another enquiry under the id of one that may have been sent.
    pub fn make_enquiry_as(
        &mut self,
        referral: ReferralId,
        to: OrganisationId,
        priority: Priority,
        enquiry: Enquiry,
    ) -> Result<NewEnquiry, StoryError> {
        let now = self.now();
        Ok(self.member.make_enquiry_as(referral, to, priority, None, enquiry, now, &mut self.chance)?)
    }

    /// Sends an enquiry that was made.
    pub async fn put_enquiry(&mut self, new: &NewEnquiry) -> Result<EntryTaken, StoryError> {
        let path = format!("/api/referrals/{}", new.referral);
        self.ask(Method::PUT, &path, Some(serde_json::to_vec(&new.entry)?)).await?.read()
    }

    /// Sends an enquiry.
    pub async fn send(
        &mut self,
        to: OrganisationId,
        priority: Priority,
        enquiry: Enquiry,
    ) -> Result<ReferralId, StoryError> {
        let new = self.make_enquiry(to, priority, enquiry).await?;
        let taken = self.put_enquiry(&new).await?;
        self.take_own(&new.referral, new.entry, &taken).await?;
        Ok(new.referral)
    }

    /// Makes a step on what was last read, without sending it.
    pub fn make(&mut self, referral: &ReferralId, step: &Step) -> Result<NewEntry, StoryError> {
        let now = self.now();
        Ok(self.member.make_step(referral, step, now, &mut self.chance)?)
    }

    /// Sends an entry that was made.
    pub async fn append(
        &mut self,
        referral: &ReferralId,
        entry: &NewEntry,
    ) -> Result<EntryTaken, StoryError> {
        let path = format!("/api/referrals/{referral}/entries");
        self.ask(Method::POST, &path, Some(serde_json::to_vec(entry)?)).await?.read()
    }

    /// Takes a step with a date or a month, on what was last read.
    pub async fn act(&mut self, referral: &ReferralId, step: Step) -> Result<EntryId, StoryError> {
        let entry = self.make(referral, &step)?;
        self.write(referral, entry).await
    }

    /// Takes a step, on what was last read.
    pub async fn say(&mut self, referral: &ReferralId, content: Content) -> Result<EntryId, StoryError> {
        self.act(referral, Step { content, answer_by: None, wake_month: None }).await
    }

    /// Takes a step without content: recalled, undone.
    pub async fn plain(&mut self, referral: &ReferralId, kind: Kind) -> Result<EntryId, StoryError> {
        let entry = self.member.make_plain(referral, kind, self.now())?;
        self.write(referral, entry).await
    }

    /// Sends the content of an own entry again.
    pub async fn resend(&mut self, referral: &ReferralId, about: EntryId) -> Result<EntryId, StoryError> {
        let now = self.now();
        let entry = self.member.make_resent(referral, about, now, &mut self.chance)?;
        self.write(referral, entry).await
    }
}

async fn sign_in(
    wire: &Wire,
    printed_key: &str,
    genesis: &GenesisHash,
    seen: AcceptedHeads,
) -> Result<(Session, Member), StoryError> {
    let keyring = fetch_keyring(wire, printed_key, genesis).await?;
    let principal = Principal::Seat(seat(&keyring)?);
    let session = begin_session(wire, &keyring, principal).await?;
    let bearer = bearer(&session.token);
    let page: LogPage = wire.get("/api/log", Some(&bearer)).await?;
    let member = Member::begin(keyring, &page, seen, None)?;
    wire.put(Method::POST, "/api/log/cosignature", &member.cosign(), Some(&bearer)).await?;
    Ok((session, member))
}

fn seat(keyring: &Keyring) -> Result<Seat, StoryError> {
    match keyring.holder {
        Holder::Contact { seat, .. } => Ok(seat),
        Holder::Steward => Err(StoryError::Client(ClientProblem::Locked)),
    }
}
