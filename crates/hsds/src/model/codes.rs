//! The values that HSDS and the profile enumerate.

use serde::{Deserialize, Serialize};

/// Whether a service is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Status {
    /// It is offered.
    #[default]
    #[serde(rename = "active")]
    Active,
    /// It is not offered at present.
    #[serde(rename = "inactive")]
    Inactive,
    /// It is no longer offered.
    #[serde(rename = "defunct")]
    Defunct,
    /// It is closed for a time.
    #[serde(rename = "temporarily closed")]
    TemporarilyClosed,
}

/// What can go to a location or an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PlaceType {
    /// People.
    #[default]
    Physical,
    /// Letters.
    Postal,
    /// Data.
    Virtual,
}

/// A day of the week, as in RFC 5545.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Weekday {
    /// Monday.
    #[serde(rename = "MO")]
    Monday,
    /// Tuesday.
    #[serde(rename = "TU")]
    Tuesday,
    /// Wednesday.
    #[serde(rename = "WE")]
    Wednesday,
    /// Thursday.
    #[serde(rename = "TH")]
    Thursday,
    /// Friday.
    #[serde(rename = "FR")]
    Friday,
    /// Saturday.
    #[serde(rename = "SA")]
    Saturday,
    /// Sunday.
    #[serde(rename = "SU")]
    Sunday,
}

/// How often a schedule recurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Frequency {
    /// Daily. HSDS does not know it but feeds say it; [`Record::normalise`](crate::Record::normalise) writes it as
    /// weekly on all seven days.
    Daily,
    /// Weekly.
    Weekly,
    /// Monthly.
    Monthly,
}

/// How exactly a place may be known, the most exact first. Where nothing is said, as in plain HSDS, it is exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Disclosure {
    /// To the door.
    Exact,
    /// To the town: no street, no coordinates.
    Area,
    /// Not at all: a shelter.
    Withheld,
}

/// Who made a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// A person.
    Human,
    /// A machine.
    #[default]
    Machine,
    /// A machine; a person read it.
    Reviewed,
}

/// Whether work is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WorkforceKind {
    /// Employees.
    #[default]
    Paid,
    /// Volunteers.
    Volunteer,
}
