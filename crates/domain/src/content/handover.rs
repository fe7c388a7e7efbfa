//! Stage B: who the person is, and above all how to contact them safely. It leaves the device only after the
//! receiver's yes.

use serde::Serialize;

use super::{FreeText, Missing, PersonAgreement, SafeContact};
use crate::code::{
    DeadlineKind, DoneAlready, ExtraScope, Language, ReferenceKind, RepresentativeKind, TransferBasis,
};
use crate::form::Form;
use crate::moment::{CivilDate, Moment};

/// Somebody beside the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Name and number.
    pub name: String,
    /// Who this is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<RepresentativeKind>,
    /// May be the one who did it: do not contact.
    #[serde(default)]
    pub may_be_offender: bool,
}

/// Who the person is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields, rename = "PersonIdentity"))]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// The name they use. Required.
    pub name_used: String,
    /// The legal name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    /// Birth date or age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<String>,
    /// Place or address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Somebody they trust, or who acts for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<Person>,
}

/// The story, told once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// In the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<FreeText>,
    /// The language it was read to the person in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_in: Option<Language>,
    /// When the person approved these words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_at: Option<Moment>,
    /// Not to be asked again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub do_not_ask: Option<FreeText>,
    /// The plan, in a line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<FreeText>,
    /// What has been done already.
    #[serde(default)]
    pub done: Vec<DoneAlready>,
}

/// A reference number or a telephone number of somebody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Whose.
    pub kind: ReferenceKind,
    /// Number, desk, telephone.
    pub value: String,
}

/// A date that matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct KeyDate {
    /// Of what.
    pub kind: DeadlineKind,
    /// The day.
    pub on: CivilDate,
}

/// Dates and references.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Links {
    /// References.
    #[serde(default)]
    pub references: Vec<Reference>,
    /// Dates.
    #[serde(default)]
    pub dates: Vec<KeyDate>,
}

/// Something that travels only with an agreement of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AgreedScope {
    /// What kind of fact.
    pub scope: ExtraScope,
    /// What the receiver needs to know.
    pub text: FreeText,
    /// The person's own agreement to this.
    pub agreement: PersonAgreement,
}

/// Stage B.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Handover {
    /// How to contact the person safely. Required.
    pub contact: SafeContact,
    /// Who the person is. Required.
    pub identity: Identity,
    /// The story, told once.
    #[serde(default)]
    pub story: Story,
    /// Dates and references.
    #[serde(default)]
    pub links: Links,
    /// What travels only with an agreement of its own.
    #[serde(default)]
    pub extra: Vec<AgreedScope>,
    /// The person still agrees, asked at this time. Required.
    pub still_agrees_at: Option<Moment>,
    /// The basis for sending the data abroad, confirmed.
    pub transfer: TransferBasis,
}

/// Changed parts of stage B; a part that is absent stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// How to contact the person safely.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<SafeContact>,
    /// Who the person is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// The story.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub story: Option<Story>,
    /// Dates and references.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub links: Option<Links>,
    /// What travels only with an agreement of its own: all of it, as it now is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<Vec<AgreedScope>>,
}

impl Identity {
    fn missing(&self) -> Vec<Missing> {
        let nameless = self.name_used.trim().is_empty();
        // A warning of somebody whom nobody can tell warns of nobody.
        let beside_nameless = self.beside.as_ref().is_some_and(|person| person.name.trim().is_empty());
        let fields = [(nameless, "identity.name_used"), (beside_nameless, "identity.beside.name")];
        fields.iter().filter(|(lacks, _)| *lacks).map(|(_, field)| Missing::needed(field)).collect()
    }
}

impl Links {
    fn missing(&self) -> Vec<Missing> {
        let far = |(at, date): (usize, &KeyDate)| Missing::far_away(&format!("links.dates.{at}.on"), date.on);
        self.dates.iter().enumerate().filter_map(far).collect()
    }

    /// A hearing may have been held and a time to claim be over: it is asked.
    fn passed(&self, today: CivilDate) -> Vec<Missing> {
        let unsure =
            |(at, date): (usize, &KeyDate)| Missing::unsure(&format!("links.dates.{at}.on"), date.on, today);
        self.dates.iter().enumerate().filter_map(unsure).collect()
    }
}

/// An agreement without what was agreed to be passed on.
fn missing_in(extra: &[AgreedScope]) -> Vec<Missing> {
    let empty = extra.iter().enumerate().filter(|(_, extra)| extra.text.is_empty());
    empty.map(|(place, _)| Missing::needed(&format!("extra.{place}.text"))).collect()
}

impl Correction {
    pub(super) fn passed(&self, today: CivilDate) -> Vec<Missing> {
        self.links.as_ref().map_or_else(Vec::new, |links| links.passed(today))
    }

    pub(super) fn missing(&self) -> Vec<Missing> {
        let contact = self.contact.iter().flat_map(|contact| contact.wrong("contact."));
        let identity = self.identity.iter().flat_map(Identity::missing);
        let extra = self.extra.iter().flat_map(|extra| missing_in(extra));
        let links = self.links.iter().flat_map(Links::missing);
        contact.chain(identity).chain(links).chain(extra).collect()
    }
}

impl Handover {
    pub(super) fn passed(&self, today: CivilDate) -> Vec<Missing> {
        self.links.passed(today)
    }

    pub(super) fn missing(&self) -> Vec<Missing> {
        let mut missing = self.contact.missing("contact.");
        missing.extend(self.leads_to_offender("contact."));
        missing.extend(self.identity.missing());
        if self.still_agrees_at.is_none() {
            missing.push(Missing::needed("still_agrees_at"));
        }
        missing.extend(self.links.missing());
        missing.extend(missing_in(&self.extra));
        missing
    }

    /// Stage B with a correction applied.
    #[must_use]
    pub fn corrected(mut self, correction: Correction) -> Self {
        if let Some(contact) = correction.contact {
            self.contact = contact;
        }
        if let Some(identity) = correction.identity {
            self.identity = identity;
        }
        if let Some(story) = correction.story {
            self.story = story;
        }
        if let Some(links) = correction.links {
            self.links = links;
        }
        if let Some(extra) = correction.extra {
            self.extra = extra;
        }
        self
    }
}
