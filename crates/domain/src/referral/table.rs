//! The table of kinds, worked out from the rules themselves: every referral that a few steps can lead to is
//! visited, and what may follow is written down. `docs/referral-table.md` is this table.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{Due, End, Kind, Progress, Rules, Side, State, Step};
use crate::calendar::Calendar;
use crate::id::EntryId;
use crate::moment::Moment;
use crate::policy::{Policy, Priority};

/// Where a step leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads {
    /// The state stays.
    Stays,
    /// To this state, from wherever it is allowed.
    To(State),
    /// To the state before the step that it takes back.
    Back,
}

/// One row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleRow {
    /// The kind.
    pub kind: Kind,
    /// Who may write it, where these states allow it.
    pub sides: Vec<Side>,
    /// The states it is allowed in; none for the enquiry.
    pub from: Vec<State>,
    /// Where it leads.
    pub to: Leads,
    /// Whether it carries a sealed body.
    pub has_body: bool,
}

/// The whole table, in the order of the kinds; a kind has two rows where two sides may write it differently.
#[must_use]
pub fn table() -> Vec<RuleRow> {
    let seen = visit();
    let mut rows = vec![RuleRow {
        kind: Kind::Enquiry,
        sides: vec![Side::Sender],
        from: Vec::new(),
        to: Leads::To(State::Sent),
        has_body: Kind::Enquiry.has_body(),
    }];
    for ((kind, side), moves) in seen {
        let from: BTreeSet<State> = moves.iter().map(|(from, _)| *from).collect();
        let goals: BTreeSet<State> = moves.iter().map(|(_, to)| *to).collect();
        let to = match goals.first() {
            _ if moves.iter().all(|(from, to)| from == to) => Leads::Stays,
            Some(&only) if goals.len() == 1 => Leads::To(only),
            _ => Leads::Back,
        };
        let from = from.into_iter().collect();
        let has_body = kind.carries_body(side);
        match rows.last_mut() {
            Some(row) if (row.kind, &row.from, row.to, row.has_body) == (kind, &from, to, has_body) => {
                row.sides.push(side);
            }
            _ => rows.push(RuleRow { kind, sides: vec![side], from, to, has_body }),
        }
    }
    rows
}

/// What each side's step of each kind did, from which state to which.
type Moves = BTreeMap<(Kind, Side), BTreeSet<(State, State)>>;

/// What tells one visited referral from another.
type VisitedState = (Priority, State, Option<End>, Option<(Kind, Side)>, u8, Option<Due>);

fn visit() -> Moves {
    let policy = Policy::default();
    let calendar = Calendar::default();
    let rules = Rules { policy: &policy, calendar: &calendar };
    let mut moves = Moves::new();
    let mut visited: BTreeSet<VisitedState> = BTreeSet::new();
    let mut waiting: VecDeque<Progress> = VecDeque::new();
    waiting.extend(
        [Priority::P3, Priority::P4].iter().filter_map(|p| Progress::begin(&enquiry(*p), &rules).ok()),
    );
    let mut entries = 1;
    while let Some(now) = waiting.pop_front() {
        let last = now.last_step().map(|(kind, side, _)| (kind, side));
        let due = now.turn().map(|turn| turn.due);
        let place = (now.priority(), now.state(), now.end_reason(), last, now.failed_contacts(), due);
        if !visited.insert(place) {
            continue;
        }
        for mut step in list_steps(&now) {
            entries += 1;
            step.entry = numbered(entries);
            let from = now.at(step.at).state();
            if let Ok(next) = now.after(&step, &rules) {
                moves.entry((step.kind, step.side)).or_default().insert((from, next.state()));
                waiting.push_back(next);
            }
        }
    }
    moves
}

/// A step of every kind and side, at once and after the date by which the victim is to be reached.
fn list_steps(now: &Progress) -> Vec<Step> {
    let late = now.reach_by().map(|by| by.max(now.last_at()).plus_hours(1));
    let mut steps = Vec::new();
    for at in [Some(now.last_at()), late].into_iter().flatten() {
        let then = now.at(at);
        for &kind in Kind::ALL {
            for side in [Side::Sender, Side::Receiver, Side::Victim] {
                let step = then.probe(kind, side, at);
                if kind == Kind::Acknowledged {
                    steps.push(Step { answer_by: Some(at.plus_hours(1)), ..step });
                }
                steps.push(step);
            }
        }
    }
    steps
}

fn enquiry(priority: Priority) -> Step {
    Step {
        entry: numbered(1),
        kind: Kind::Enquiry,
        side: Side::Sender,
        at: Moment(0),
        priority: Some(priority),
        answer_by: None,
        about: None,
        wake_month: None,
        names_receiver: true,
        has_victim_key: priority != Priority::P4,
        introduces_key: true,
        has_body: true,
        body_size: 1,
    }
}

fn numbered(entry: u64) -> EntryId {
    let mut id = [0; 32];
    id.iter_mut().zip(entry.to_be_bytes()).for_each(|(byte, digit)| *byte = digit);
    EntryId(id)
}
