//! The seven things that a national mapping asks each service.

use serde::{Deserialize, Serialize};

use super::ServiceEntry;

/// One of the seven things that a national mapping asks each service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// Forms of assistance.
    Assistance,
    /// Types of victim.
    Victims,
    /// How victims find the service.
    Finding,
    /// How they receive it.
    Receiving,
    /// How many it can help.
    Capacity,
    /// Who works there, and how they are trained.
    Workers,
    /// Who pays.
    Funding,
}

impl Dimension {
    /// All seven, in the order in which they are asked.
    pub const ALL: [Self; 7] = [
        Self::Assistance,
        Self::Victims,
        Self::Finding,
        Self::Receiving,
        Self::Capacity,
        Self::Workers,
        Self::Funding,
    ];

    /// Its name on the wire, and in keys of texts.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Assistance => "assistance",
            Self::Victims => "victims",
            Self::Finding => "finding",
            Self::Receiving => "receiving",
            Self::Capacity => "capacity",
            Self::Workers => "workers",
            Self::Funding => "funding",
        }
    }

    /// Whether an entry says anything of it.
    #[must_use]
    pub fn is_filled(self, entry: &ServiceEntry) -> bool {
        let any = |lists: &[bool]| lists.iter().any(|is_empty| !is_empty);
        match self {
            Self::Assistance => !entry.kinds.is_empty(),
            Self::Victims => any(&[
                entry.crimes.is_empty(),
                entry.crime_tags.is_empty(),
                entry.groups.is_empty(),
                entry.ages.from.is_none(),
                entry.ages.to.is_none(),
            ]),
            Self::Finding => !entry.routes.is_empty(),
            Self::Receiving => any(&[
                entry.ways.is_empty(),
                entry.languages.is_empty(),
                entry.phones.is_empty(),
                entry.hours.is_empty(),
                entry.places.is_empty(),
                entry.email.is_none(),
                entry.website.is_none(),
            ]),
            Self::Capacity => !entry.capacity.value.is_empty(),
            Self::Workers => any(&[entry.workers.value.is_empty(), entry.training.is_empty()]),
            Self::Funding => !entry.funding.value.is_empty(),
        }
    }

    /// Those of which an entry says something.
    #[must_use]
    pub fn list_filled(entry: &ServiceEntry) -> Vec<Self> {
        Self::ALL.into_iter().filter(|dimension| dimension.is_filled(entry)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::{CrimeTag, FundingSource, ReferralRoute, SupportKind, TrainingTopic};
    use crate::directory::{Capacity, Worth};

    #[test]
    fn what_says_something_is_filled_and_nothing_else() {
        assert_eq!(Dimension::list_filled(&ServiceEntry::default()), []);
        let capacity =
            Capacity { unit: crate::code::CapacityUnit::Beds, available: 0, maximum: None, as_of: None };
        let entry = ServiceEntry {
            kinds: vec![SupportKind::Legal],
            crime_tags: vec![CrimeTag::Hate],
            routes: vec![ReferralRoute::Police],
            website: Some("https://north.example".into()),
            capacity: Worth { value: vec![capacity], ..Worth::default() },
            training: vec![TrainingTopic::Trauma],
            funding: Worth { value: vec![FundingSource::State], ..Worth::default() },
            ..ServiceEntry::default()
        };
        assert_eq!(Dimension::list_filled(&entry), Dimension::ALL);
    }

    #[test]
    fn a_dimension_is_its_name_on_the_wire() {
        for dimension in Dimension::ALL {
            assert_eq!(serde_json::to_value(dimension).unwrap(), dimension.as_str());
        }
    }
}
