//! Appending an entry. If another came first, the answer carries what came.
//!
//! Everything that takes thought happens before the write: the log is read, the entry verified and folded. The
//! write itself, of which SQLite does one at a time, only finds out whether all of that still stands.
//!
//! Before anything that may have changed since (the clock, the log, the seats) the entry is looked for by its id:
//! whoever sends it again, because no answer came, gets the answer of the first time.

use std::sync::Arc;

use api::problem::{Code, Problem};
use api::referrals::{EntryTaken, NewEntry};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use domain::calendar::Calendar;
use domain::id::{EntryId, Seat};
use domain::moment::Moment;
use domain::referral::{Kind, Refusal, Turn};
use ledger::{Chain, Header, Membership};

use super::check::{CheckedGrant, check_current, check_entry, check_grants, current_seats};
use super::party::Party;
use super::{Chains, Live, notify, store};
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Entries that a conflict answers, the newest; and their bytes. Whoever missed more fetches them.
const MOST_MISSED: usize = 8;
const LARGEST_MISSED: usize = 1024 * 1024;
/// How long after a step was accepted an undo of it is taken.
const UNDO_TAKEN_MS: i64 = 90_000;
/// How often an entry is made ready again because something came in between.
const ATTEMPTS: usize = 8;

/// Appends an entry.
#[utoipa::path(post, path = "/referrals/{referral}/entries", request_body = NewEntry,
    params(("referral" = String, Path)), responses(
    (status = 200, body = EntryTaken),
    (status = 201, body = EntryTaken),
))]
pub(super) async fn append(
    State(app): State<App>,
    State(chains): State<Chains>,
    State(live): State<Live>,
    party: Party,
    Body(new): Body<NewEntry>,
) -> Result<(StatusCode, Json<EntryTaken>), Refused> {
    let contact = party.contact;
    app.limits.check_write(&contact.key)?;
    let now = app.now();
    let entry = new.entry.id();
    if let Some((_, taken)) = store::find_taken(&mut app.db.read().await?, &party.referral, &entry).await? {
        return Ok((StatusCode::OK, Json(taken)));
    }
    let header = check_entry(&new, &contact, now)?;
    if header.kind == Kind::Undone {
        check_undo(&app, &party, now).await?;
    }
    let calendar = app.calendar_of(&party.receiver, header.at).await?;
    let asked = AppendRequest {
        app: &app,
        chains: &chains,
        party: &party,
        new: &new,
        entry,
        header: &header,
        calendar: &calendar,
    };
    let mut found = asked.find_known().await;
    for _ in 0..ATTEMPTS {
        let ready = match found.take() {
            Some(ready) => ready,
            None => match asked.find().await? {
                AppendLookup::Ready(ready) => *ready,
                AppendLookup::Taken(taken) => return Ok((StatusCode::OK, Json(taken))),
            },
        };
        let told = db::write!(app.db, tx => {
            if !store::lock_seats(tx, ready.seats).await?
                || !store::update_referral(tx, &ready.chain, &ready.prev).await?
            {
                return Ok(None);
            }
            store::insert_entry(tx, &ready.chain, &new, &ready.grants, now).await?;
            let author = contact.organisation();
            notify::after(tx, &ready.chain, ready.turn, author, now).await.map(Some)
        })?;
        if let Some(told) = told {
            chains.keep(ready.chain);
            live.tell(told);
            return Ok((StatusCode::CREATED, Json(EntryTaken { entry, accepted_at: now, last: entry })));
        }
    }
    Err(Refused::new(Code::Unavailable))
}

/// The author's time alone decides whether an undo came within its minute; so that nobody turns the clock back, none
/// is taken long after the step was.
async fn check_undo(app: &App, party: &Party, now: Moment) -> Result<(), Refused> {
    let tx = &mut app.db.read().await?;
    match store::find_last_accepted(tx, &party.referral).await? {
        Some(at) if now.millis_since(at) > UNDO_TAKEN_MS => {
            Err(ledger::ChainError::Refused(Refusal::UndoOver).into())
        }
        _ => Ok(()),
    }
}

/// An entry to be appended, and what it is checked with.
struct AppendRequest<'a> {
    app: &'a App,
    chains: &'a Chains,
    party: &'a Party,
    new: &'a NewEntry,
    entry: EntryId,
    header: &'a Header,
    calendar: &'a Calendar,
}

/// An entry that is valid, as long as `prev` is the last one and the seats are current.
struct Ready<'a> {
    prev: EntryId,
    seats: [Seat; 2],
    grants: Vec<CheckedGrant<'a>>,
    /// Whose turn it was.
    turn: Option<Turn>,
    /// The log with the entry.
    chain: Chain,
}

enum AppendLookup<'a> {
    Ready(Box<Ready<'a>>),
    /// The same entry was accepted before.
    Taken(EntryTaken),
}

impl<'a> AppendRequest<'a> {
    /// Makes the entry ready on what this process remembers. If that is not enough, or the entry is not valid on
    /// it, none: then [`AppendRequest::find`] looks properly.
    async fn find_known(&self) -> Option<Ready<'a>> {
        let chain = self.chains.find(&self.party.referral, self.header.prev?)?;
        let log = self.app.membership().await;
        self.make_ready(Chain::clone(&chain), &log).ok()
    }

    /// Makes the entry ready on what stands in the database.
    async fn find(&self) -> Result<AppendLookup<'a>, Refused> {
        let referral = self.party.referral;
        let tx = &mut self.app.db.read().await?;
        if let Some((_, taken)) = store::find_taken(tx, &referral, &self.entry).await? {
            return Ok(AppendLookup::Taken(taken));
        }
        let log: Arc<Membership> = self.app.newest_membership(tx).await?;
        let entries = store::list_entries(tx, &referral).await?;
        let chain = Chain::restore(&entries, referral, &log, self.calendar).map_err(|error| {
            tracing::error!(error = %error, "A stored referral log does not replay.");
            Refused::new(Code::Fault)
        })?;
        if self.header.prev != Some(chain.last()) {
            return Err(self.overtaken(tx).await?);
        }
        self.make_ready(chain, &log).map(|ready| AppendLookup::Ready(Box::new(ready)))
    }

    fn make_ready(&self, mut chain: Chain, log: &Membership) -> Result<Ready<'a>, Refused> {
        let prev = chain.last();
        let turn = chain.progress().turn();
        chain.append(&self.new.entry, log, self.calendar)?;
        let seats = current_seats([self.party.sender, self.party.receiver], log)?;
        check_current(&self.party.contact, seats)?;
        let grants = check_grants(self.new, self.header, &self.party.contact, seats)?;
        Ok(Ready { prev, seats, grants, turn, chain })
    }

    /// What came after the entry that the author knew as the last one.
    async fn overtaken(&self, tx: &mut db::Tx) -> Result<Refused, Refused> {
        let referral = &self.party.referral;
        let prev =
            self.header.prev.ok_or(Refused::because(Code::Malformed, "an entry names the one before it"))?;
        let known = store::find_place(tx, referral, &prev).await?;
        let (place, _) = known.ok_or(Refused::because(Code::NotValid, "the entry before it is unknown"))?;
        let mut problem = Problem::new(Code::Overtaken, None);
        let (missed, more) = store::list_newest(tx, referral, place, MOST_MISSED, LARGEST_MISSED).await?;
        problem.missed = missed;
        problem.missed_more = more;
        Ok(Refused::with(problem))
    }
}
