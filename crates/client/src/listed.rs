//! A verified referral as the list needs it: where it stands, between whom, and what it is called. Small enough
//! to be kept on the device, so that a later visit verifies only what has changed.

use domain::form::Form;
use domain::id::{EntryId, OrganisationId, ReferralId};
use domain::moment::Moment;
use domain::referral::{Due, Kind, Progress, Side, State};
use serde::Serialize;

use crate::ClientProblem;
use crate::network::Network;
use crate::referral::Referral;
use crate::view::{Failed, Looking, NewMessage, News, Reaching, ReferralRow, Title, TodayPart};

/// A verified referral as the list needs it.
#[derive(Clone, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListedReferral {
    /// Its last entry.
    pub(crate) last: EntryId,
    sender: OrganisationId,
    pub(crate) receiver: OrganisationId,
    progress: Progress,
    /// The newest change of how to contact the person.
    pub(crate) news: Option<News>,
    /// The place of the newest message of the other side that this side may not have seen.
    message: Option<u32>,
    /// Read from the sealed enquiry; none before it was read.
    pub(crate) title: Option<Title>,
    /// What else is shown of what is sealed; none before somebody asked.
    pub(crate) read: Option<OpenedSummary>,
}

/// What the list shows of what is sealed, beside the title: no name, no number, no word.
#[derive(Clone, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpenedSummary {
    /// When the person may be reached, for whoever is to reach them.
    pub(crate) reaching: Option<Reaching>,
    /// By when the first contact was promised.
    pub(crate) promised: Option<Moment>,
    /// Why the last try to reach the person failed.
    pub(crate) failed: Option<Failed>,
    /// When a way to reach the person was ruled out last, or may have been.
    pub(crate) ruled_out_at: Option<Moment>,
    /// The place of the newest message of the other side that does not open.
    pub(crate) unopened: Option<u32>,
}

impl ListedReferral {
    /// Of a referral that was just verified. The enquiry never changes, and with it the title; what else was said may have,
    /// so that it is read anew.
    pub(crate) fn of(referral: &Referral, own: Side, title: Option<Title>) -> Self {
        let chain = referral.chain();
        let parties = chain.parties();
        Self {
            last: chain.last(),
            sender: parties.sender,
            receiver: parties.receiver,
            progress: chain.progress().clone(),
            news: referral.news(),
            message: referral.newest_message(own),
            title,
            read: None,
        }
    }

    /// Whether the person is to be reached now, and nobody waits for another way.
    fn is_due_to_reach(&self) -> bool {
        self.progress.turn().is_some_and(|turn| turn.due == Due::Reach)
    }

    /// Whether an organisation is the one to reach the person now.
    pub(crate) fn is_to_reach(&self, own: &OrganisationId) -> bool {
        *own == self.receiver && self.is_due_to_reach()
    }

    /// Since when nothing that was printed before may be used: a way on it was ruled out, or nobody is to be contacted.
    pub(crate) fn called_back_at(&self, now: Moment) -> Option<Moment> {
        let ruled_out_at = self.read.as_ref().and_then(|read| read.ruled_out_at);
        ruled_out_at.max(self.progress.at(now).no_contact_since())
    }

    /// Whether it has not ended.
    pub(crate) fn goes_on(&self, now: Moment) -> bool {
        self.progress.at(now).state().is_live()
    }

    /// Whether something that the list shows of what is sealed has not been read yet.
    pub(crate) fn lacks_reading(&self) -> bool {
        let is_shown =
            self.is_due_to_reach() || self.progress.state() == State::ContactFailed || self.message.is_some();
        is_shown && self.read.is_none()
    }

    /// Whether all that the list shows of what is sealed has been read.
    pub(crate) fn is_read(&self) -> bool {
        self.title.is_some() && !self.lacks_reading()
    }

    /// Forgets what was read: the next visit reads it anew.
    pub(crate) fn forget_reading(&mut self) {
        self.title = None;
        self.read = None;
    }

    /// The same where what has not been read decides when somebody has to act.
    pub(crate) fn lacks_date(&self) -> bool {
        self.is_due_to_reach() && self.read.is_none()
    }

    /// The row at a moment, as the organisation `own` sees it: of the first `shown` entries a page has shown the messages.
    pub(crate) fn row(
        &self,
        referral: ReferralId,
        own: &OrganisationId,
        network: &Network,
        shown: u32,
        now: Moment,
    ) -> Result<ReferralRow, ClientProblem> {
        let side = if *own == self.sender { Side::Sender } else { Side::Receiver };
        let other = if side == Side::Sender { self.receiver } else { self.sender };
        let progress = self.progress.at(now);
        let turn = progress.turn();
        let my_turn = turn.is_some_and(|turn| turn.side == side && turn.due != Due::Wake);
        let read = self.read.as_ref();
        let is_due_to_reach = turn.is_some_and(|turn| turn.due == Due::Reach);
        let undo_until = progress.undo_until(side).filter(|until| *until >= now);
        Ok(ReferralRow {
            referral,
            short_code: referral.short_code(),
            side,
            other: network.find_member(&other).ok_or(ClientProblem::NoKeys)?,
            priority: progress.priority(),
            state: progress.state(),
            end: progress.end_reason(),
            turn,
            my_turn,
            title: self.title.clone().unwrap_or(Title::Unreadable),
            wake_month: progress.wake_month(),
            sent_at: progress.sent_at(),
            last_at: progress.last_at(),
            undo_until,
            undo_kind: undo_until.and_then(|_| progress.undo_kind()),
            promised_by: read.and_then(|read| read.promised).filter(|_| is_due_to_reach),
            not_before: progress.next_try().filter(|at| *at > now),
            failed: read.and_then(|read| read.failed).filter(|_| progress.state() == State::ContactFailed),
            message: self.message.filter(|place| *place >= shown).map(|_| {
                let unopened = read.and_then(|read| read.unopened).is_some_and(|place| place >= shown);
                if unopened { NewMessage::Unopened } else { NewMessage::ToRead }
            }),
            also_with: Vec::new(),
            instead: None,
            news: self.news.filter(|news| match news.kind {
                Kind::Withdrawn => side == Side::Receiver,
                Kind::NumberUnsafe => progress.state().is_live(),
                _ => side == Side::Receiver && progress.state().is_live(),
            }),
            to_resend: progress.list_unreadable(side).next().is_some(),
            given_up: progress.list_given_up(side).next().is_some(),
            sheet_outdated: None,
            not_loaded: false,
            reaching: read.and_then(|read| read.reaching.clone()).filter(|_| self.is_to_reach(own)),
            find_way: match turn {
                Some(turn) if my_turn && turn.due == Due::FindWay => list_ways(&progress, now),
                _ => Vec::new(),
            },
        })
    }
}

/// How the sender can give another way to reach the person.
fn list_ways(progress: &Progress, now: Moment) -> Vec<Kind> {
    let open = progress.open_kinds(Side::Sender, now);
    [Kind::Correction, Kind::Handover].into_iter().filter(|kind| open.contains(kind)).collect()
}

impl Looking {
    /// The same with the symbols as a short code has them.
    pub(crate) fn plain(&self) -> Self {
        Self { symbols: plain(&self.symbols), ..self.clone() }
    }

    /// Whether a row fits. The symbols are plain.
    pub(crate) fn fits(&self, row: &ReferralRow) -> bool {
        let is_anybody = self.symbols.is_empty() && self.organisations.is_empty();
        let is_named = !self.symbols.is_empty() && plain(&row.short_code).contains(&self.symbols);
        let is_other = self.organisations.contains(&row.other.organisation);
        (is_anybody || is_named || is_other) && self.since.is_none_or(|since| row.last_at >= since)
    }
}

/// Symbols without what people type between them.
fn plain(symbols: &str) -> String {
    symbols.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

impl ReferralRow {
    /// By when somebody has to act: as they promised, where that is before the date of the rules.
    pub(crate) fn due_by(&self) -> Option<Moment> {
        self.promised_by.or_else(|| self.turn.map(|turn| turn.by))
    }
}

impl TodayPart {
    /// Where a row stands. The list is the work: whose turn it is decides.
    pub(crate) fn of(row: &ReferralRow) -> Self {
        match (row.state, row.turn) {
            // Somebody may still be about to ring.
            (State::Ended, _) if row.news.is_some() || row.sheet_outdated.is_some() => Self::NeedsYou,
            (State::Ended, _) => Self::Finished,
            (State::Resting, _) => Self::Resting,
            (_, None) => Self::GoingOn,
            // Somebody else was asked in its place: closing it can wait.
            (_, Some(turn)) if turn.due == Due::Close && row.instead.is_some() => Self::GoingOn,
            // A no has been read when it was opened; closing it can wait.
            (_, Some(turn)) if row.my_turn || turn.due == Due::Wake => Self::NeedsYou,
            _ => Self::OthersOwe,
        }
    }
}
