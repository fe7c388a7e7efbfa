//! Coded vocabularies: whatever a code can say, so that a form filled in one language reads in another.
//!
//! The vocabularies stand in `codes/*.toml`; the enums here are generated from them. A code's name on the
//! wire never changes its meaning: a vocabulary only grows.

#[rustfmt::skip]
mod generated;
mod place;
mod wire;

use std::fmt::Debug;
use std::hash::Hash;

pub use generated::*;
pub use place::{Country, Language};
use wire::as_its_name;

/// A code of one vocabulary.
pub trait Coded: Copy + Debug + Eq + Hash + Ord + 'static {
    /// The vocabulary's name in `codes/`.
    const VOCABULARY: &'static str;
    /// Every code, in the order in which people are offered them.
    const ALL: &'static [Self];
    /// The name of each on the wire, in the same order.
    const NAMES: &'static [&'static str];

    /// The code's name on the wire.
    fn as_str(self) -> &'static str;

    /// The wider code that contains this one, where the vocabulary has levels.
    fn parent(self) -> Option<Self> {
        None
    }

    /// The code with this name, if there is one.
    fn find(id: &str) -> Option<Self> {
        Self::NAMES.iter().position(|name| *name == id).and_then(|at| Self::ALL.get(at).copied())
    }

    /// The key of its text in `wording/<lang>/codes.ftl`.
    fn wording_key(self) -> String {
        format!("code-{}-{}", Self::VOCABULARY, self.as_str())
    }
}

/// A country or language that this version does not know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{value:?} is not the code of a {what}")]
pub struct UnknownPlace {
    /// What was expected: a country or a language.
    pub what: &'static str,
    /// What was found.
    pub value: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_its_name_on_the_wire() {
        for &crime in Crime::ALL {
            let wire = serde_json::to_string(&crime).unwrap();
            assert_eq!(wire, format!("{:?}", crime.as_str()));
            assert_eq!(serde_json::from_str::<Crime>(&wire).unwrap(), crime);
            assert_eq!(Crime::find(crime.as_str()), Some(crime));
        }
        assert_eq!(Crime::find("0999"), None);
        assert!(serde_json::from_str::<Crime>("\"0999\"").is_err());
    }

    #[test]
    fn a_crime_of_the_second_level_lies_within_one_of_the_first() {
        assert_eq!(Crime::C0401.parent(), Some(Crime::C04));
        assert_eq!(Crime::C04.parent(), None);
        for crime in Crime::ALL {
            let expected = crime.as_str().get(..2).filter(|_| crime.as_str().len() == 4);
            assert_eq!(crime.parent().map(Coded::as_str), expected);
        }
    }

    #[test]
    fn a_code_knows_its_wording() {
        assert_eq!(SupportKind::SafetyPlan.wording_key(), "code-support_kind-safety_plan");
    }
}
