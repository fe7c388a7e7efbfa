//! What somebody is told to do first to reach a person. Nobody is urged towards a time at which it is not safe.

use serde::Serialize;

use super::{May, SafeContact, SafeWay, WayNow};
use crate::code::{ContactSafe, ContactWay};
use crate::moment::Moment;

/// What to do first; a way is told by its place among all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum Urge {
    /// Nothing: there is no way.
    Not,
    /// Ask before this way is used.
    Ask {
        /// The way.
        way: usize,
    },
    /// Use it from this moment on.
    From {
        /// The way.
        way: usize,
        /// When it becomes safe.
        next: Moment,
    },
    /// Use it by the date, at which it is safe as well.
    By {
        /// The way.
        way: usize,
    },
    /// Use it now: the date itself is no safe time, or there is none.
    Now {
        /// The way.
        way: usize,
    },
}

impl SafeContact {
    /// The first of some ways that becomes safe, and when. A way that nobody asked about counts only where there is no
    /// other.
    pub(super) fn first_later(
        &self,
        ways: &[WayNow],
        counts: impl Fn(&SafeWay) -> bool,
    ) -> Option<(usize, Moment)> {
        let both = self.ways.iter().zip(ways).enumerate();
        let later = both
            .filter(|(_, (way, _))| counts(way))
            .filter_map(|(place, (way, now))| Some((place, now.next?, way.safe != ContactSafe::Yes)));
        later.min_by_key(|(_, next, unasked)| (*unasked, *next)).map(|(place, next, _)| (place, next))
    }

    /// What to do first, by what is known of each way now and, where there is a date by which to reach the person, at
    /// that date. Somebody who is only written to is never to be rung.
    #[must_use]
    pub fn urge(&self, now: &[WayNow], due: Option<&[WayNow]>, write_only: bool) -> Urge {
        let counts = |way: &SafeWay| !(write_only && way.way == ContactWay::Telephone);
        // To ring is what a sheet is for.
        let usual = |fits: &dyn Fn(&SafeWay, May) -> bool| {
            let ways = || self.ways.iter().zip(now).enumerate();
            let fitting = || ways().filter(|(_, (way, now))| fits(way, now.may));
            let rings = fitting().find(|(_, (way, _))| way.way == ContactWay::Telephone);
            rings.or_else(|| fitting().next()).map(|(place, _)| place)
        };
        if let Some(way) = usual(&|way, may| may == May::Now && counts(way)) {
            let safe_then = due.and_then(|then| then.get(way)).is_some_and(|then| then.may == May::Now);
            return if safe_then { Urge::By { way } } else { Urge::Now { way } };
        }
        if let Some((way, next)) = self.first_later(now, counts) {
            return Urge::From { way, next };
        }
        let asked = usual(&|way, may| may != May::Never && counts(way));
        asked.or_else(|| usual(&|_, may| may != May::Never)).map_or(Urge::Not, |way| Urge::Ask { way })
    }
}

#[cfg(test)]
mod tests {
    use super::super::contact::way;
    use super::*;
    use ContactSafe::{NotAsked, Yes};
    use ContactWay::{Email, Telephone, TextMessage};

    fn contact(ways: &[(ContactWay, ContactSafe)]) -> SafeContact {
        let ways = ways.iter().map(|&(kind, safe)| way(kind, "+999 20 5550 101", safe));
        SafeContact { ways: ways.collect(), never_use: Vec::new() }
    }

    fn is(may: May) -> WayNow {
        WayNow { may, next: None }
    }

    fn from(next: i64) -> WayNow {
        WayNow { may: May::NotNow, next: Some(Moment(next)) }
    }

    #[test]
    fn nobody_is_urged_to_a_time_that_is_not_safe() {
        let ring = contact(&[(Telephone, Yes)]);
        let urge =
            |now: WayNow, due: Option<WayNow>| ring.urge(&[now], due.map(|due| vec![due]).as_deref(), false);
        assert_eq!(urge(from(700), Some(from(700))), Urge::From { way: 0, next: Moment(700) });
        assert_eq!(urge(is(May::Now), Some(is(May::Now))), Urge::By { way: 0 });
        assert_eq!(urge(is(May::Now), Some(from(900))), Urge::Now { way: 0 }, "the date itself is not safe");
        assert_eq!(urge(is(May::Now), None), Urge::Now { way: 0 });
        // Mail is safe at the date; to ring is not.
        let both = contact(&[(Telephone, Yes), (Email, Yes)]);
        let then = [from(900), is(May::Now)];
        let urged = both.urge(&[is(May::Now), is(May::Now)], Some(&then), false);
        assert_eq!(urged, Urge::Now { way: 0 });
        assert_eq!(urge(is(May::NotUnderstood), None), Urge::Ask { way: 0 });
        assert_eq!(urge(is(May::NotAsked), Some(is(May::NotAsked))), Urge::Ask { way: 0 });
        assert_eq!(urge(is(May::Never), None), Urge::Not);
        assert_eq!(contact(&[]).urge(&[], None, false), Urge::Not);
    }

    #[test]
    fn the_way_that_is_safe_comes_first_a_telephone_before_others() {
        let both = contact(&[(Telephone, Yes), (TextMessage, NotAsked)]);
        let later = |ways: &[WayNow]| both.urge(ways, None, false);
        assert_eq!(later(&[from(700), from(300)]), Urge::From { way: 0, next: Moment(700) });
        assert_eq!(later(&[from(700), is(May::NotAsked)]), Urge::From { way: 0, next: Moment(700) });
        assert_eq!(later(&[is(May::Never), from(300)]), Urge::From { way: 1, next: Moment(300) });
        let three = contact(&[(Email, Yes), (Telephone, NotAsked), (Telephone, Yes)]);
        let now = |ways: &[WayNow]| three.urge(ways, None, false);
        assert_eq!(now(&[is(May::Now), is(May::NotAsked), is(May::Now)]), Urge::Now { way: 2 });
        assert_eq!(now(&[is(May::Now), is(May::NotAsked), is(May::Never)]), Urge::Now { way: 0 });
    }

    #[test]
    fn whoever_is_only_written_to_is_never_to_be_rung() {
        let both = contact(&[(Telephone, Yes), (TextMessage, Yes)]);
        assert_eq!(both.urge(&[is(May::Now), is(May::Now)], None, true), Urge::Now { way: 1 });
        assert_eq!(
            both.urge(&[is(May::Now), from(300)], None, true),
            Urge::From { way: 1, next: Moment(300) }
        );
        assert_eq!(both.urge(&[is(May::Now), is(May::NotUnderstood)], None, true), Urge::Ask { way: 1 });
        let ring = contact(&[(Telephone, Yes)]);
        assert_eq!(ring.urge(&[is(May::Now)], None, true), Urge::Ask { way: 0 }, "the sender is asked first");
    }
}
