//! The one next date, and whose turn it is.

use serde::{Deserialize, Serialize};

use super::Progress;
use crate::moment::Moment;
use crate::referral::{Side, State};

/// What somebody has to do by a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// Look at it.
    Acknowledge,
    /// Answer it.
    Decide,
    /// Agree to a proposed date, or not.
    SettleDate,
    /// Reply to a question.
    Reply,
    /// Hand over.
    HandOver,
    /// Reach the victim.
    Reach,
    /// Find another way to reach the victim: nobody tries again without.
    FindWay,
    /// Read the no, and close or find another way.
    Close,
    /// Wake a resting referral.
    Wake,
    /// The pause in which a stop can be taken back.
    Stop,
}

impl Due {
    /// The name in columns and wording keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Acknowledge => "acknowledge",
            Self::Decide => "decide",
            Self::SettleDate => "settle_date",
            Self::Reply => "reply",
            Self::HandOver => "hand_over",
            Self::Reach => "reach",
            Self::FindWay => "find_way",
            Self::Close => "close",
            Self::Wake => "wake",
            Self::Stop => "stop",
        }
    }
}

/// The one next date: what, whose turn it is, and by when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Turn {
    /// Who acts.
    pub side: Side,
    /// What there is to do.
    pub due: Due,
    /// By when.
    pub by: Moment,
}

impl Progress {
    /// The one next date, and whose turn it is.
    #[must_use]
    pub fn turn(&self) -> Option<Turn> {
        let standing = &self.standing;
        let turn = |side, due, by| Some(Turn { side, due, by });
        match standing.state {
            State::Sent | State::Delivered => match standing.acknowledge_by {
                Some(by) => turn(Side::Receiver, Due::Acknowledge, by),
                None => turn(Side::Receiver, Due::Decide, standing.decide_by),
            },
            State::Acknowledged => match standing.proposed {
                Some(_) => turn(Side::Sender, Due::SettleDate, standing.decide_by),
                None => turn(Side::Receiver, Due::Decide, standing.decide_by),
            },
            State::Asked => turn(Side::Sender, Due::Reply, standing.reply_by?),
            State::Accepted | State::PartAccepted => turn(Side::Sender, Due::HandOver, standing.handover_by?),
            State::Declined | State::Redirected => turn(Side::Sender, Due::Close, self.ends_at()?.0),
            State::HandedOver | State::ContactFailed => match standing.find_way_by {
                Some(by) => turn(Side::Sender, Due::FindWay, by),
                None => turn(Side::Receiver, Due::Reach, standing.reach_by?),
            },
            State::Resting => turn(Side::Receiver, Due::Wake, standing.wake_month?.begins()),
            State::Stopping => turn(Side::Sender, Due::Stop, self.ends_at()?.0),
            State::Reached | State::InSupport | State::Ended => None,
        }
    }
}
