//! A verified referral as the list needs it: where it stands, between whom, and what it is called. Small enough
//! to be kept on the device, so that a later visit verifies only what has changed.

use domain::id::{EntryId, OrganisationId, ReferralId};
use domain::moment::Moment;
use domain::referral::{Due, Kind, Progress, Side, State};
use serde::{Deserialize, Serialize};

use crate::ClientProblem;
use crate::network::Network;
use crate::referral::Referral;
use crate::view::{Looking, News, Place, Reaching, Row, Title};

/// A verified referral as the list needs it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listed {
    /// Its last entry.
    pub(crate) last: EntryId,
    sender: OrganisationId,
    receiver: OrganisationId,
    progress: Progress,
    /// The newest change of how to contact the person.
    pub(crate) news: Option<News>,
    /// Read from the sealed enquiry; none before somebody asked.
    pub(crate) title: Option<Title>,
    /// When the person may be reached, read from what was handed over; none before somebody asked.
    pub(crate) reaching: Option<Reaching>,
}

impl Listed {
    /// Of a referral that was just verified. The enquiry never changes, and with it the title; what was handed over
    /// may have, so that it is read anew.
    pub(crate) fn of(referral: &Referral, title: Option<Title>) -> Self {
        let chain = referral.chain();
        let parties = chain.parties();
        Self {
            last: chain.last(),
            sender: parties.sender,
            receiver: parties.receiver,
            progress: chain.progress().clone(),
            news: referral.news(),
            title,
            reaching: None,
        }
    }

    /// Whether an organisation is the one to reach the person now.
    fn is_to_reach(&self, own: &OrganisationId) -> bool {
        *own == self.receiver && self.progress.turn().is_some_and(|turn| turn.due == Due::Reach)
    }

    /// When the person may be reached, for the organisation that is to.
    pub(crate) fn reaching_of(&self, own: &OrganisationId) -> Option<Reaching> {
        self.reaching.clone().filter(|_| self.is_to_reach(own))
    }

    /// Whether it is not known yet when the person may be reached, by the organisation that is to.
    pub(crate) fn lacks_reaching(&self, own: &OrganisationId) -> bool {
        self.is_to_reach(own) && self.reaching.is_none()
    }

    /// The row at a moment, as the organisation `own` sees it.
    pub(crate) fn row(
        &self,
        referral: ReferralId,
        own: &OrganisationId,
        network: &Network,
        now: Moment,
    ) -> Result<Row, ClientProblem> {
        let side = if *own == self.sender { Side::Sender } else { Side::Receiver };
        let other = if side == Side::Sender { self.receiver } else { self.sender };
        let progress = self.progress.at(now);
        let turn = progress.turn();
        let my_turn = turn.is_some_and(|turn| turn.side == side && turn.due != Due::Wake);
        let undo_until = progress.undo_until(side).filter(|until| *until >= now);
        Ok(Row {
            referral,
            short_code: referral.short_code(),
            side,
            other: network.find_member(&other).ok_or(ClientProblem::NoKeys)?,
            priority: progress.priority(),
            state: progress.state(),
            seen: progress.state().seen(),
            end: progress.end_reason(),
            turn,
            my_turn,
            title: self.title.clone().unwrap_or(Title::Unreadable),
            wake_month: progress.wake_month(),
            sent_at: progress.sent_at(),
            last_at: progress.last_at(),
            undo_until,
            undo_kind: undo_until.and_then(|_| progress.undo_kind()),
            news: self.news.filter(|news| {
                progress.state().is_live() && (side == Side::Receiver || news.kind == Kind::NumberUnsafe)
            }),
            to_resend: progress.list_unreadable(side).next().is_some(),
            given_up: progress.list_given_up(side).next().is_some(),
            sheet_outdated: None,
            reaching: self.reaching_of(own),
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
    pub(crate) fn fits(&self, row: &Row) -> bool {
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

impl Place {
    /// Where a row stands. The list is the work: whose turn it is decides.
    pub(crate) fn of(row: &Row) -> Self {
        match (row.state, row.turn) {
            (State::Ended, _) => Self::Finished,
            (State::Resting, _) => Self::Resting,
            (_, None) => Self::GoingOn,
            // A no has been read when it was opened; closing it can wait.
            (_, Some(turn)) if row.my_turn || turn.due == Due::Wake => Self::NeedsYou,
            _ => Self::OthersOwe,
        }
    }
}
