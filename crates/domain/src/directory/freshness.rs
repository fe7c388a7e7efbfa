//! How old a confirmation may be: a number that nobody answers costs somebody their courage.

use serde::{Deserialize, Serialize};

use crate::bounds;
use crate::content::{Missing, Problem};
use crate::form::Form;
use crate::moment::Moment;

/// How long an entry is believed, in days. The network's office can change the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Patience {
    /// From a confirmation until the next is asked for; from then on the entry sinks.
    pub confirm_after_days: u32,
    /// From then until the public no longer sees it.
    pub expire_after_days: u32,
}

impl Default for Patience {
    /// Half a year, and as long again.
    fn default() -> Self {
        Self { confirm_after_days: 183, expire_after_days: 183 }
    }
}

/// How far an entry can be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Freshness {
    /// Confirmed not long ago.
    Fresh,
    /// To be confirmed again; it sinks until it is.
    Due,
    /// Nobody confirmed it in time: only members see it.
    Expired,
}

impl Patience {
    /// Figures that cannot be meant: fewer days than a week has, or more than ten years have.
    #[must_use]
    pub fn missing(self) -> Vec<Missing> {
        let allowed = bounds::LEAST_PATIENCE..=bounds::MOST_PATIENCE;
        let figures = [
            ("patience.confirm_after_days", self.confirm_after_days),
            ("patience.expire_after_days", self.expire_after_days),
        ];
        let unfit = figures.into_iter().filter(|(_, days)| !allowed.contains(days));
        unfit.map(|(field, _)| Missing::new(field, Problem::Unfit)).collect()
    }

    /// Until when an entry confirmed at that moment is fresh.
    #[must_use]
    pub fn due(self, confirmed: Moment) -> Moment {
        confirmed.plus_hours(self.confirm_after_days.saturating_mul(24))
    }

    /// From when on it is shown to members alone.
    #[must_use]
    pub fn expiry(self, confirmed: Moment) -> Moment {
        self.due(confirmed).plus_hours(self.expire_after_days.saturating_mul(24))
    }

    /// How far an entry confirmed then can be believed now. One that nobody ever confirmed is due at once, and does not
    /// expire: it came from a feed that says nothing of it.
    #[must_use]
    pub fn judge(self, confirmed: Option<Moment>, now: Moment) -> Freshness {
        match confirmed {
            None => Freshness::Due,
            Some(confirmed) if now >= self.expiry(confirmed) => Freshness::Expired,
            Some(confirmed) if now >= self.due(confirmed) => Freshness::Due,
            Some(_) => Freshness::Fresh,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_believed_for_half_a_year_and_seen_for_a_whole_one() {
        let day = 24 * 3_600_000;
        let patience = Patience::default();
        for (days, freshness) in [
            (0, Freshness::Fresh),
            (182, Freshness::Fresh),
            (183, Freshness::Due),
            (365, Freshness::Due),
            (366, Freshness::Expired),
        ] {
            assert_eq!(patience.judge(Some(Moment(0)), Moment(days * day)), freshness, "{days}");
        }
        assert_eq!(patience.judge(None, Moment(1_000 * day)), Freshness::Due);
    }

    #[test]
    fn figures_that_nobody_can_mean_are_refused() {
        let unfit = |patience: Patience| {
            patience.missing().into_iter().map(|missing| missing.field).collect::<Vec<_>>()
        };
        assert!(unfit(Patience::default()).is_empty());
        let least = Patience { confirm_after_days: 7, expire_after_days: 3_660 };
        assert!(unfit(least).is_empty());
        assert_eq!(unfit(Patience { confirm_after_days: 6, ..least }), ["patience.confirm_after_days"]);
        assert_eq!(unfit(Patience { expire_after_days: 3_661, ..least }), ["patience.expire_after_days"]);
    }
}
