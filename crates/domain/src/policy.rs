//! A network's policy: answer times and how long things are kept. Signed by the stewards, so everybody counts
//! by the same figures.

use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::form::Form;
use crate::moment::Moment;

/// How soon an answer is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// Emergency: danger, a child alone, just landed, an incident.
    P1,
    /// Urgent: arrives within 7 days, a hearing, acute trauma.
    P2,
    /// Normal: ongoing support.
    P3,
    /// Information: rights, procedures; no data of a victim.
    P4,
}

impl Priority {
    /// All, most urgent first.
    pub const ALL: [Self; 4] = [Self::P1, Self::P2, Self::P3, Self::P4];

    /// The name in headers, columns and wording keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::P1 => "p1",
            Self::P2 => "p2",
            Self::P3 => "p3",
            Self::P4 => "p4",
        }
    }
}

/// A time allowed, and what it is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Allowed {
    /// Elapsed hours.
    Hours(u32),
    /// The receiver's working days, ending at 17:00 there.
    WorkingDays(u32),
    /// Calendar days, moved to the next working day, 17:00.
    Days(u32),
}

/// Days that an answer may take at most: calendars are worked out for no more.
const MAX_DAYS: u32 = 90;
/// Months or years that something may be kept at most.
const MAX_KEPT: u32 = 120;

/// A policy with a figure that no network can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("policy value is zero or above its maximum")]
pub struct PolicyError;

impl Allowed {
    fn is_sound(self) -> bool {
        match self {
            Self::Hours(n) => (1..=MAX_DAYS * 24).contains(&n),
            Self::WorkingDays(n) | Self::Days(n) => (1..=MAX_DAYS).contains(&n),
        }
    }

    /// The moment by which something started at `from` is due.
    #[must_use]
    pub fn due(self, from: Moment, calendar: &Calendar) -> Moment {
        match self {
            Self::Hours(n) => from.plus_hours(n),
            Self::WorkingDays(n) => calendar.plus_working_days(from, n),
            Self::Days(n) => calendar.plus_days(from, n),
        }
    }

    /// `due` moved by a pause; dates counted in days stay on working time.
    #[must_use]
    pub fn moved(self, due: Moment, pause_millis: i64, calendar: &Calendar) -> Moment {
        let moved = due.plus_millis(pause_millis);
        match self {
            Self::Hours(_) => moved,
            Self::WorkingDays(_) | Self::Days(_) => calendar.on_working_time(moved),
        }
    }
}

/// What is allowed for one priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AnswerTimes {
    /// Until a person has seen it.
    pub acknowledge: Allowed,
    /// The same when it arrives in the receiver's night, where another time is allowed then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub acknowledge_at_night: Option<Allowed>,
    /// Until the answer.
    pub decide: Allowed,
    /// Until the victim is reached after the handover; none for information.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub reach: Option<Allowed>,
}

impl AnswerTimes {
    /// By when something that arrives at `from` is to be seen: at night another time may be allowed.
    #[must_use]
    pub fn acknowledge_by(&self, from: Moment, calendar: &Calendar) -> Moment {
        let allowed = match self.acknowledge_at_night {
            Some(at_night) if calendar.is_night(from) => at_night,
            _ => self.acknowledge,
        };
        allowed.due(from, calendar)
    }
}

/// A network's policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Emergency.
    pub p1: AnswerTimes,
    /// Urgent.
    pub p2: AnswerTimes,
    /// Normal.
    pub p3: AnswerTimes,
    /// Information.
    pub p4: AnswerTimes,
    /// Months that sealed content is kept after the end.
    pub content_kept_months: u32,
    /// Years that the nameless skeleton is kept.
    pub skeleton_kept_years: u32,
    /// Days that backups are kept: erasure is complete only after them.
    pub backups_kept_days: u32,
    /// Sealing warns when the newest head cosigned by another member is older than this many days.
    pub head_warning_days: u32,
    /// Months that an agreement of the victim lasts unless said otherwise.
    pub agreement_months: u32,
}

impl Policy {
    /// Whether every figure can be meant: an answer takes some time and at most 90 days, what is kept is kept for a
    /// while and not for ever.
    pub fn check(&self) -> Result<(), PolicyError> {
        let mut times = Vec::new();
        for answer in Priority::ALL.map(|priority| self.answer_times(priority)) {
            times.extend([answer.acknowledge, answer.decide]);
            times.extend(answer.acknowledge_at_night);
            times.extend(answer.reach);
        }
        let kept = [
            self.content_kept_months,
            self.skeleton_kept_years,
            self.backups_kept_days,
            self.head_warning_days,
            self.agreement_months,
        ];
        let is_sound = times.into_iter().all(Allowed::is_sound)
            && kept.into_iter().all(|figure| (1..=MAX_KEPT).contains(&figure));
        if is_sound { Ok(()) } else { Err(PolicyError) }
    }

    /// By when the victim is contacted for the first time, unless whoever accepts at `from` says otherwise: in an
    /// emergency within the hours in which it must be seen, else by the date for reaching; in working time, else by day.
    #[must_use]
    pub fn first_contact_by(&self, priority: Priority, from: Moment, calendar: &Calendar) -> Moment {
        let times = self.answer_times(priority);
        let reach = times.reach.unwrap_or(times.decide).due(from, calendar);
        let by = match priority {
            Priority::P1 => times.acknowledge.due(from, calendar).min(reach),
            _ => reach,
        };
        calendar.contact_by(from, by, reach)
    }

    /// The latest first contact that an acceptance at `from` may promise: in an emergency nobody waits beyond the date
    /// for reaching; else both may agree on another.
    #[must_use]
    pub fn first_contact_until(
        &self,
        priority: Priority,
        from: Moment,
        calendar: &Calendar,
    ) -> Option<Moment> {
        let times = self.answer_times(priority);
        (priority == Priority::P1).then(|| times.reach.unwrap_or(times.decide).due(from, calendar))
    }

    /// The answer times of a priority.
    #[must_use]
    pub fn answer_times(&self, priority: Priority) -> &AnswerTimes {
        match priority {
            Priority::P1 => &self.p1,
            Priority::P2 => &self.p2,
            Priority::P3 => &self.p3,
            Priority::P4 => &self.p4,
        }
    }
}

impl Default for Policy {
    /// The figures a network starts with.
    fn default() -> Self {
        use Allowed::{Days, Hours, WorkingDays};
        Self {
            p1: AnswerTimes {
                acknowledge: Hours(4),
                acknowledge_at_night: Some(Hours(12)),
                decide: Hours(24),
                reach: Some(Hours(24)),
            },
            p2: AnswerTimes {
                acknowledge: Hours(24),
                acknowledge_at_night: None,
                decide: Hours(72),
                reach: Some(Hours(48)),
            },
            p3: AnswerTimes {
                acknowledge: WorkingDays(2),
                acknowledge_at_night: None,
                decide: Days(7),
                reach: Some(Days(10)),
            },
            p4: AnswerTimes {
                acknowledge: WorkingDays(5),
                acknowledge_at_night: None,
                decide: Days(14),
                reach: None,
            },
            content_kept_months: 6,
            skeleton_kept_years: 3,
            backups_kept_days: 35,
            head_warning_days: 7,
            agreement_months: 6,
        }
    }
}
