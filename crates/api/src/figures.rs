//! Figures: what can be counted of the directory, as the asker's circle sees it. Counts are of services.

use std::collections::BTreeMap;

use domain::moment::CivilDate;
use serde::{Deserialize, Serialize};

/// What there is in the directory, and where there are gaps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DirectoryFigures {
    /// The day on which freshness was judged, in UTC.
    pub day: CivilDate,
    /// All services.
    pub services: u64,
    /// By country that they work in; a service that works in several counts in each.
    pub country: Counts,
    /// By form of assistance, a code of `support_kind`.
    pub support_kind: Counts,
    /// By whom they are there for, a code of `victim_group`. Those that name nobody are there for `anyone`.
    pub victim_group: Counts,
    /// By language, ISO 639.
    pub language: Counts,
    /// By the way in which help is received, a code of `support_mode`.
    pub support_mode: Counts,
    /// How far they can be believed. The three add up to all.
    pub freshness: FreshnessCounts,
    /// The countries of the network: those with a member, and those with a service.
    pub network: BTreeMap<String, CountryFigures>,
}

/// Services by code. One that has several counts with each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Counts {
    /// How many have each code. Of lists of this program every code is there, with 0 where there is none.
    pub codes: BTreeMap<String, u64>,
    /// How many say nothing of it.
    pub unsaid: u64,
}

/// Services by how far they can be believed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FreshnessCounts {
    /// Confirmed by their keeper, and not yet to be confirmed again.
    pub fresh: u64,
    /// To be confirmed again.
    pub due: u64,
    /// Never confirmed.
    pub never: u64,
}

/// What there is in one country.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CountryFigures {
    /// Whether the network has a member there.
    pub member: bool,
    /// All services that work there.
    pub services: u64,
    /// Those with a number that can be called from abroad.
    pub from_abroad: u64,
    /// Those that name a crime, by its first level, a code of `crime`.
    pub crime: BTreeMap<String, u64>,
    /// Those that name no crime: whoever looks for help after any crime finds them too.
    pub every_crime: u64,
    /// Those that name what surrounds a crime, a code of `crime_tag`.
    pub crime_tag: BTreeMap<String, u64>,
    /// Those that name neither a crime nor what surrounds it.
    pub everything: u64,
}
