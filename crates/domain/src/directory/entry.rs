//! One service, as whoever keeps it fills it in.

use serde::{Deserialize, Serialize};

use super::PlaceEntry;
use crate::code::{
    Abroad, CapacityUnit, Country, Crime, CrimeTag, Fee, FundingSource, Intake, Language, ReaderCircle,
    ReferralRoute, SupportKind, SupportMode, TrainingTopic, VictimGroup, WorkerKind,
};
use crate::form::Form;
use crate::moment::CivilDate;

/// A service: what it does, for whom, how one gets there. What is left empty is not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ServiceEntry {
    /// Its name, as people there know it.
    pub name: String,
    /// What it does, in a few sentences.
    pub description: String,
    /// The language of name, description and next step.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub written_in: Option<Language>,
    /// What somebody who needs it does first: "ring, no papers needed".
    pub next_step: String,
    /// The same in other languages, each once.
    pub translations: Vec<Translated>,
    /// Who may read the entry at all.
    pub circle: Circle,

    /// Forms of assistance.
    pub kinds: Vec<SupportKind>,
    /// Types of victim: crimes. None named means every crime.
    pub crimes: Vec<Crime>,
    /// What surrounds the crime.
    pub crime_tags: Vec<CrimeTag>,
    /// Types of victim: people.
    pub groups: Vec<VictimGroup>,
    /// Ages that it is for.
    pub ages: AgeRange,

    /// How victims find it.
    pub routes: Vec<ReferralRoute>,

    /// How they receive it.
    pub ways: Vec<SupportMode>,
    /// Languages it is given in.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub languages: Vec<Language>,
    /// Whether there are interpreters for others.
    pub interpreters: bool,
    /// Telephone numbers.
    pub phones: Vec<Phone>,
    /// An address for mail that the service reads.
    pub email: Option<String>,
    /// Its website.
    pub website: Option<String>,
    /// When somebody answers.
    pub hours: Vec<OpeningHours>,
    /// The IANA time zone of the hours.
    pub zone: Option<String>,
    /// Where it is.
    pub places: Vec<PlaceEntry>,
    /// Countries that it works in.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub countries: Vec<Country>,
    /// Parts of the country, if not all of it.
    pub regions: Vec<String>,
    /// What it does across borders.
    pub abroad: Vec<Abroad>,
    /// What it costs.
    pub fee: Option<Fee>,
    /// Whether it takes people on.
    pub intake: Option<Intake>,

    /// How many it can help.
    pub capacity: Worth<Vec<Capacity>>,
    /// Who works there, and how they are trained.
    pub workers: Worth<Vec<Workers>>,
    /// What they are trained in.
    pub training: Vec<TrainingTopic>,
    /// Who pays.
    pub funding: Worth<Vec<FundingSource>>,
}

impl ServiceEntry {
    /// Who may read a number of it: where nothing is said, whoever reads the entry.
    #[must_use]
    pub fn circle_of(&self, phone: &Phone) -> ReaderCircle {
        phone.circle.unwrap_or(self.circle).0
    }

    /// Takes out what its places may not say of where they are: of one that is withheld everything, of one shown as an
    /// area all but town, region and country. Done wherever an entry comes in, so that it is kept nowhere.
    pub fn withhold(&mut self) {
        self.places.iter_mut().for_each(PlaceEntry::withhold);
    }
}

/// What an entry says of itself in another language. What is left empty is not translated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Translated {
    /// The language.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub language: Option<Language>,
    /// Its name.
    pub name: String,
    /// What it does.
    pub description: String,
    /// What somebody who needs it does first.
    pub next_step: String,
}

/// Who may read something; whoever forgets to say so shows it to nobody but the network's office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Circle(pub ReaderCircle);

impl Default for Circle {
    fn default() -> Self {
        Self(ReaderCircle::Coordinator)
    }
}

/// Something with a circle of readers of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Worth<T> {
    /// Who may read it.
    #[serde(default)]
    pub circle: Circle,
    /// What it is.
    pub value: T,
}

/// Ages in years, both included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AgeRange {
    /// The youngest.
    pub from: Option<u8>,
    /// The oldest.
    pub to: Option<u8>,
}

/// A telephone number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Phone {
    /// As people dial it.
    pub number: String,
    /// Whether it can be called from another country.
    pub from_abroad: bool,
    /// What it is for, if there are several.
    pub label: Option<String>,
    /// Who may read it, where that is not whoever reads the entry.
    pub circle: Option<Circle>,
    /// How it is used, where it is not for calls. Feeds say it.
    pub way: Option<PhoneWay>,
}

/// How a number is used that is not for calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PhoneWay {
    /// It takes short messages.
    Text,
    /// It is a fax.
    Fax,
    /// It is a text telephone.
    Textphone,
    /// It is used in another way.
    Other,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Weekday {
    /// All seven, Monday first.
    pub const ALL: [Self; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];
}

/// Hours on some days of each week. Times are `HH:MM`; `24:00` ends a day, and an end before the beginning lies on the
/// next day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OpeningHours {
    /// On which days.
    pub days: Vec<Weekday>,
    /// From.
    pub opens: String,
    /// Until.
    pub closes: String,
}

/// How many a service can help.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    /// Counted in.
    pub unit: CapacityUnit,
    /// Now.
    pub available: u32,
    /// At most.
    #[serde(default)]
    pub maximum: Option<u32>,
    /// As of.
    #[serde(default)]
    pub as_of: Option<CivilDate>,
}

/// Who works for a service.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Workers {
    /// Paid, or volunteers.
    pub kind: WorkerKind,
    /// How many people.
    #[serde(default)]
    pub people: Option<u32>,
    /// Counted in full posts.
    #[serde(default)]
    pub full_posts: Option<f64>,
    /// Hours of training before they begin.
    #[serde(default)]
    pub hours_before: Option<u32>,
    /// Hours of training each year.
    #[serde(default)]
    pub hours_a_year: Option<u32>,
    /// As of.
    #[serde(default)]
    pub as_of: Option<CivilDate>,
}
