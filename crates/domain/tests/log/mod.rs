//! Logs for tests: steps with the fields that their kinds need, and the way to every state.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::sync::LazyLock;

use domain::calendar::{Calendar, Day};
use domain::id::EntryId;
use domain::moment::Moment;
use domain::policy::{Policy, Priority};
use domain::referral::{Kind, Progress, Refusal, Rules, Side, State, Step};

pub const S: Side = Side::Sender;
pub const R: Side = Side::Receiver;
pub const V: Side = Side::Victim;
pub const SIDES: [Side; 3] = [S, R, V];

pub const SECOND: i64 = 1_000;
pub const HOUR: i64 = 3_600_000;
pub const DAY: i64 = 24 * HOUR;

/// Monday, 2026-11-23T00:00Z.
pub const MONDAY: Moment = Moment(1_795_392_000_000);

/// The moment on this day, counting from that Monday, at this hour.
pub fn on(day: u32, hour: u32) -> Moment {
    MONDAY.plus_days(day).plus_hours(hour)
}

static POLICY: LazyLock<Policy> = LazyLock::new(Policy::default);

/// Days of 24 hours in UTC for two years; Saturday and Sunday off.
static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| {
    let days = (0..730).map(|i: u32| {
        let begins = MONDAY.plus_days(i);
        Day {
            begins,
            morning: begins.plus_hours(8),
            closes: begins.plus_hours(17),
            evening: begins.plus_hours(20),
            working: i % 7 < 5,
        }
    });
    Calendar::new(days.collect(), true)
});

pub fn rules() -> Rules<'static> {
    Rules { policy: &POLICY, calendar: &CALENDAR }
}

pub fn entry(number: u64) -> EntryId {
    let mut id = [0; 32];
    id[..8].copy_from_slice(&number.to_be_bytes());
    EntryId(id)
}

/// A step of a kind with the fields that it needs; its entry is named by its time.
pub fn step(kind: Kind, side: Side, at: Moment) -> Step {
    Step {
        entry: entry(u64::try_from(at.0).unwrap_or(0)),
        kind,
        side,
        at,
        priority: None,
        answer_by: None,
        about: None,
        wake_month: (kind == Kind::Rested).then(|| at.month().plus(6)),
        names_receiver: false,
        has_victim_key: kind == Kind::CodeChanged,
        introduces_key: kind == Kind::SeatChanged,
        has_body: kind.carries_body(side),
        body_size: u64::from(kind.carries_body(side)),
    }
}

pub fn enquiry(priority: Priority, at: Moment) -> Step {
    Step {
        priority: Some(priority),
        names_receiver: true,
        has_victim_key: priority != Priority::P4,
        introduces_key: true,
        ..step(Kind::Enquiry, S, at)
    }
}

/// A log under way.
#[derive(Clone, Debug)]
pub struct Log {
    pub now: Progress,
    pub steps: Vec<Step>,
}

impl Log {
    pub fn begin(priority: Priority, at: Moment) -> Self {
        Self::begin_with(enquiry(priority, at))
    }

    pub fn begin_with(first: Step) -> Self {
        Self { now: Progress::begin(&first, &rules()).unwrap(), steps: vec![first] }
    }

    pub fn last_at(&self) -> Moment {
        self.now.last_at()
    }

    /// Takes a step this much after the last one.
    pub fn take(&mut self, kind: Kind, side: Side, after: i64) -> &mut Self {
        self.take_step(step(kind, side, self.last_at().plus_millis(after)))
    }

    pub fn take_step(&mut self, step: Step) -> &mut Self {
        self.now = self.now.after(&step, &rules()).unwrap_or_else(|why| panic!("{step:?}: {why}"));
        self.steps.push(step);
        self
    }

    /// Whether a step this much after the last one would be taken.
    pub fn probe(&self, kind: Kind, side: Side, after: i64) -> Result<State, Refusal> {
        self.probe_step(&step(kind, side, self.last_at().plus_millis(after)))
    }

    pub fn probe_step(&self, step: &Step) -> Result<State, Refusal> {
        self.now.after(step, &rules()).map(|next| next.state())
    }

    pub fn state(&self) -> State {
        self.now.state()
    }
}

/// The shortest way to a state, of a referral about a person (P3), beginning on Tuesday at 10:00; steps an hour
/// apart, so that nothing can be undone any more at the next.
pub fn log_in(state: State) -> Log {
    use Kind as K;
    let way: &[(K, Side)] = match state {
        State::Sent => &[],
        State::Delivered => &[(K::Delivered, R)],
        State::Acknowledged => &[(K::Delivered, R), (K::Acknowledged, R)],
        State::Asked => &[(K::Delivered, R), (K::Question, R)],
        State::Accepted => &[(K::Delivered, R), (K::Accepted, R)],
        State::PartAccepted => &[(K::Delivered, R), (K::PartAccepted, R)],
        State::Declined => &[(K::Delivered, R), (K::Declined, R)],
        State::Redirected => &[(K::Delivered, R), (K::RedirectProposed, R)],
        State::HandedOver => &[(K::Accepted, R), (K::Handover, S)],
        State::ContactFailed => &[(K::Accepted, R), (K::Handover, S), (K::ContactFailed, R)],
        State::Reached => &[(K::Accepted, R), (K::Handover, S), (K::Reached, R)],
        State::InSupport => &[(K::Accepted, R), (K::Handover, S), (K::Reached, R), (K::Supported, R)],
        State::Resting => &[(K::Accepted, R), (K::Handover, S), (K::Reached, R), (K::Rested, R)],
        State::Stopping => &[(K::Accepted, R), (K::Withdrawn, V)],
        State::Ended => &[(K::Accepted, R), (K::Handover, S), (K::Reached, R), (K::Closed, R)],
    };
    let mut log = Log::begin(Priority::P3, on(1, 10));
    for &(kind, side) in way {
        log.take(kind, side, HOUR);
    }
    assert_eq!(log.state(), state);
    log
}
