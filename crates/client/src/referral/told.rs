//! What lists and pages tell of a referral.

use domain::calendar::Calendar;
use domain::code::{Outcome, WithdrawalReason};
use domain::content::Content;
use domain::id::EntryId;
use domain::moment::Moment;
use domain::referral::{End, Kind, Progress, Side, State};

use super::{Contents, Item, ItemBody, ReadingContact, Referral, title};
use crate::handed::{self, Fold, HandedEntry};
use crate::listed::OpenedSummary;
use crate::view::{DoubtWhy, Failed, LastTry, News, Title};

/// Kinds that the program writes by itself, or that only take something back: whoever wrote one need not have read anything.
const BY_ITSELF: [Kind; 4] = [Kind::Delivered, Kind::Unreadable, Kind::SeatChanged, Kind::Undone];

impl Item {
    /// Whether a person wrote it, with the page before their eyes.
    pub(super) fn is_by_hand(&self) -> bool {
        !BY_ITSELF.contains(&self.header.kind)
    }
}

impl Item {
    /// Whether the list shows something of what it says, beside the title; `is_to_reach` for whoever is to reach the person.
    fn is_in_row(&self, own: Side, is_to_reach: bool) -> bool {
        match self.header.kind {
            Kind::Accepted | Kind::PartAccepted | Kind::ContactFailed => true,
            Kind::Message => self.side != own,
            kind => is_to_reach && kind.replaces_handed(),
        }
    }
}

impl Referral {
    /// The entries whose bodies a row cannot be read without and that nobody has asked for: of the enquiry, where the title
    /// is lacking, and of what else is shown, where that is.
    pub(crate) fn list_not_asked(
        &self,
        own: Side,
        is_to_reach: bool,
        lacks_title: bool,
        lacks_rest: bool,
    ) -> impl Iterator<Item = EntryId> {
        let is_wanted = move |item: &Item| match item.header.kind {
            Kind::Enquiry => lacks_title,
            _ => lacks_rest && item.is_in_row(own, is_to_reach),
        };
        let not_asked = |item: &&Item| matches!(item.body, ItemBody::NotAsked);
        self.with_body(is_wanted).filter(not_asked).map(|item| item.id)
    }

    /// Messages of the other side, each with its place in the log: when it came, or was sent again. Only those since this
    /// side last wrote by hand: whoever did had before their eyes what came before, also on another device.
    pub(super) fn messages(&self, own: Side) -> impl DoubleEndedIterator<Item = (u32, &Item)> {
        let since = self
            .items
            .iter()
            .rposition(|item| item.side == own && item.is_by_hand())
            .map_or(0, |place| place + 1);
        self.items.iter().enumerate().skip(since).filter_map(move |(place, item)| {
            let message = match (item.header.kind, item.header.about) {
                (Kind::Resent, Some(about)) => self.find_item(&about)?,
                _ => item,
            };
            let is_theirs = item.side != own && message.header.kind == Kind::Message;
            is_theirs.then_some((u32::try_from(place).ok()?, message))
        })
    }

    /// The place of the newest message of the other side that this side may not have seen.
    pub(crate) fn newest_message(&self, own: Side) -> Option<u32> {
        self.messages(own).next_back().map(|(place, _)| place)
    }

    /// The newest change of how to contact the person. The first handover is none: it is what there is to do. That it was
    /// stopped is one as long as that stands.
    pub(crate) fn news(&self) -> Option<News> {
        let first = self.items.iter().find(|item| item.header.kind == Kind::Handover).map(|item| item.id);
        let is_over = matches!(self.chain.progress().state(), State::Stopping | State::Ended);
        let changes = |item: &&Item| match item.header.kind {
            Kind::NumberUnsafe => true,
            Kind::Withdrawn => is_over && first.is_some(),
            kind => kind.replaces_handed() && Some(item.id) != first,
        };
        let item = self.items.iter().rfind(changes)?;
        Some(News { entry: item.id, kind: item.header.kind, at: item.header.at })
    }

    /// What a list calls it; only the enquiry is opened.
    pub(crate) fn title(&self, reader: ReadingContact<'_>) -> Title {
        let contents = self.open_those(reader, |item| item.header.kind == Kind::Enquiry);
        match self.items.first().and_then(|item| contents.get(&item.id)) {
            Some(Ok(Content::Enquiry(enquiry))) => title(enquiry),
            _ => Title::Unreadable,
        }
    }

    /// Whether a body from which a row is read is not there as its entry names it.
    pub(crate) fn row_lacks_body(&self, own: Side, is_to_reach: bool) -> bool {
        let is_wanted =
            move |item: &Item| item.header.kind == Kind::Enquiry || item.is_in_row(own, is_to_reach);
        self.with_body(is_wanted).any(|item| !matches!(item.body, ItemBody::NotAsked) && !item.has_body())
    }

    /// What the list shows of what is sealed beside the title; when the person may be reached only for whoever is to.
    pub(crate) fn read(
        &self,
        reader: ReadingContact<'_>,
        calendar: &Calendar,
        own: Side,
        is_to_reach: bool,
    ) -> OpenedSummary {
        let contents = self.open_those(reader, |item| item.is_in_row(own, is_to_reach));
        self.read_in(&contents, calendar, own, is_to_reach)
    }

    pub(super) fn read_in(
        &self,
        contents: &Contents,
        calendar: &Calendar,
        own: Side,
        is_to_reach: bool,
    ) -> OpenedSummary {
        let opens = |item: &Item| matches!(contents.get(&item.id), Some(Ok(_)));
        OpenedSummary {
            reaching: is_to_reach.then(|| self.fold_handed(contents).reaching()),
            promised: self.promised(contents, calendar),
            failed: self.last_try(contents).map(|last| last.why),
            ruled_out_at: self.ruled_out_at(contents),
            unopened: self.messages(own).rfind(|(_, message)| !opens(message)).map(|(place, _)| place),
        }
    }

    /// By when the first contact was promised by the yes that stands, as long as nobody has tried. A stop that was taken back
    /// moves it like every date. One that had passed before anything was handed over could not be kept, and binds nobody.
    pub(super) fn promised(&self, contents: &Contents, calendar: &Calendar) -> Option<Moment> {
        let progress = self.chain.progress();
        let said_yes = |item: &Item| matches!(item.header.kind, Kind::Accepted | Kind::PartAccepted);
        let yes = self.items.iter().rposition(said_yes)?;
        let mut by = match contents.get(&self.items.get(yes)?.id) {
            Some(Ok(Content::Accepted(yes))) => yes.first_contact_by,
            Some(Ok(Content::PartAccepted(part))) => part.first_contact_by,
            _ => return None,
        };
        let reach = self.chain.policy().answer_times(progress.priority()).reach;
        let mut stopped_at = None;
        for Item { header, side, .. } in self.items.iter().skip(yes) {
            match header.kind {
                Kind::Withdrawn if *side == Side::Victim => stopped_at = Some(header.at),
                Kind::WithdrawalUndone => {
                    let pause = stopped_at.take().map_or(0, |at| header.at.millis_since(at));
                    by = reach.map_or(by, |reach| reach.moved(by, pause, calendar));
                }
                _ => {}
            }
        }
        match progress.state() {
            State::Accepted | State::PartAccepted => Some(by),
            State::HandedOver if progress.failed_contacts() == 0 => Some(by).filter(|by| {
                *by > progress.since() && progress.reach_by().is_none_or(|reach_by| *by < reach_by)
            }),
            _ => None,
        }
    }

    /// The try after which nobody has reached the person.
    pub(super) fn last_try(&self, contents: &Contents) -> Option<LastTry> {
        if self.chain.progress().state() != State::ContactFailed {
            return None;
        }
        let item = self.failed_tries().next_back()?;
        let at = item.header.at;
        Some(match contents.get(&item.id) {
            Some(Ok(Content::ContactFailed(attempt))) => LastTry {
                at,
                why: Failed::Reason(attempt.reason),
                way: Some(attempt.way),
                value: attempt.value.clone(),
            },
            _ => LastTry { at, why: Failed::Unopened, way: None, value: None },
        })
    }

    /// Tries that reached nobody, without those that were undone, which is done directly after them.
    fn failed_tries(&self) -> impl DoubleEndedIterator<Item = &Item> {
        let is_undone =
            |place: usize| self.items.get(place + 1).is_some_and(|next| next.header.kind == Kind::Undone);
        let is_try = move |(place, item): &(usize, &Item)| {
            item.header.kind == Kind::ContactFailed && !is_undone(*place)
        };
        self.items.iter().enumerate().filter(is_try).map(|(_, item)| item)
    }

    /// When a way was ruled out last, or may have been: what was printed before may name it.
    fn ruled_out_at(&self, contents: &Contents) -> Option<Moment> {
        let rules_out = |item: &&Item| match contents.get(&item.id) {
            Some(Ok(Content::ContactFailed(attempt))) => attempt.rules_something_out(),
            _ => true,
        };
        self.failed_tries().rfind(rules_out).map(|item| item.header.at)
    }

    /// Why nobody is to be contacted any more: it was stopped, or ended as not safe, which an end whose reason does not open may
    /// have been. While the victim's stop can be taken back, the sender may ask whether it is meant.
    pub(super) fn stopped(&self, contents: &Contents, progress: &Progress, side: Side) -> Option<DoubtWhy> {
        let last = |kind: Kind| self.items.iter().rfind(|item| item.header.kind == kind);
        if progress.state() == State::Stopping {
            return (side == Side::Receiver).then_some(DoubtWhy::Stopped);
        }
        match (progress.state(), progress.end_reason()?) {
            (State::Ended, End::VictimDeclined) => Some(DoubtWhy::Stopped),
            (State::Ended, End::Withdrawn) => {
                let item = last(Kind::Withdrawn).filter(|item| item.side != Side::Victim);
                Some(match item.map(|item| contents.get(&item.id)) {
                    None => DoubtWhy::Stopped,
                    Some(Some(Ok(Content::Withdrawn(said)))) if said.reason == WithdrawalReason::NotSafe => {
                        DoubtWhy::NotSafe
                    }
                    Some(_) => DoubtWhy::Withdrawn,
                })
            }
            (State::Ended, End::Closed) => match contents.get(&last(Kind::Closed)?.id)? {
                Ok(Content::Closed(said)) if said.outcome != Outcome::Unsafe => None,
                _ => Some(DoubtWhy::NotSafe),
            },
            _ => None,
        }
    }

    /// What was handed over, as far as it opened.
    pub(super) fn fold_handed(&self, contents: &Contents) -> Fold {
        handed::fold(self.items.iter().map(|item| HandedEntry {
            kind: item.header.kind,
            at: item.header.at,
            content: contents.get(&item.id),
        }))
    }
}
