//! One service that two keepers describe: the network's office says which of the two is shown. Nothing of one is ever put into
//! the other: each stays as its keeper wrote it, for those to whom its keeper shows it.

use serde::{Deserialize, Serialize};

/// Whose description it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptBy {
    /// A feed brought it.
    Feed,
    /// A member, or the network's office itself, wrote it here.
    Hand,
}

impl KeptBy {
    /// Whether the office may put another in its place. What somebody keeps here does not yield: they are asked instead.
    #[must_use]
    pub fn may_yield(self) -> bool {
        self == Self::Feed
    }
}

/// Which of two descriptions is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ShownOfTwo {
    /// They are the same: the first.
    One,
    /// They are the same: the second.
    Other,
    /// They are not the same.
    Both,
}

impl ShownOfTwo {
    /// The one that is not shown.
    pub fn yields<T>(self, one: T, other: T) -> Option<T> {
        match self {
            Self::One => Some(other),
            Self::Other => Some(one),
            Self::Both => None,
        }
    }

    /// For which circles one is hidden that yields to another, by those that are shown the other: everybody, members, the
    /// network's office. Who does not see the other goes on seeing this one, and the office sees both: it decides.
    #[must_use]
    pub fn hides([public, members, _]: [bool; 3]) -> [bool; 3] {
        [public, members, false]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_keeps_here_does_not_yield_to_a_feed() {
        assert!(KeptBy::Feed.may_yield());
        assert!(!KeptBy::Hand.may_yield());
    }

    #[test]
    fn of_the_same_one_yields_and_of_two_none() {
        assert_eq!(ShownOfTwo::One.yields(1, 2), Some(2));
        assert_eq!(ShownOfTwo::Other.yields(1, 2), Some(1));
        assert_eq!(ShownOfTwo::Both.yields(1, 2), None);
    }

    #[test]
    fn whoever_does_not_see_the_one_goes_on_seeing_the_other() {
        assert_eq!(ShownOfTwo::hides([true; 3]), [true, true, false]);
        assert_eq!(
            ShownOfTwo::hides([false, true, true]),
            [false, true, false],
            "the public sees what it saw"
        );
        assert_eq!(ShownOfTwo::hides([false; 3]), [false; 3]);
    }
}
