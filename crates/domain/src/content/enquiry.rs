//! Stage A: enough to decide, nothing that names the victim. Seven fields are required; the others open when
//! they matter.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::{Agreements, FreeText, Missing, check_free_text};
use crate::code::{
    AccessNeed, AgeBand, ChildrenCount, CompensationWish, Country, Crime, CrimePeriod, CrimeRelation,
    CrimeTag, DeadlineKind, Gender, HateGround, InformationKind, InterpreterNeed, Language, LanguageLevel,
    ProceedingsStage, ReferralRole, RiskFlag, SupportKind, SupportMode, SupportUrgency, WorkerGender,
};
use crate::form::{Field, Form};
use crate::moment::CivilDate;

/// Characters of the note at most.
pub const MAX_NOTE: usize = 300;
/// Longest part of a country in an enquiry, in characters.
pub const MAX_REGION: usize = 60;

/// A kind of support and how soon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The kind of support.
    pub kind: SupportKind,
    /// How soon, where it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub urgency: Option<SupportUrgency>,
}

/// A language the person speaks, best first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SpokenLanguage {
    /// The language.
    pub language: Language,
    /// How well, where it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub level: Option<LanguageLevel>,
}

/// A date after which something is lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Of what.
    pub kind: DeadlineKind,
    /// The last day.
    pub on: CivilDate,
}

/// Stage A of a referral about a person (P1 to P3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct CaseEnquiry {
    /// The part that the receiver is asked to take.
    pub role: ReferralRole,
    /// Country where help is needed. Required.
    pub country_needed: Country,
    /// Part of that country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Country of the crime. Required.
    pub country_of_crime: Country,
    /// The crime. Required.
    pub crime: Crime,
    /// What surrounds it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<CrimeTag>>"))]
    pub tags: Vec<CrimeTag>,
    /// The ground of a hate crime.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hate_ground: Option<HateGround>,
    /// When it happened, as a bucket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<CrimePeriod>,
    /// Relation to the crime. Required.
    pub relation: CrimeRelation,
    /// Age band. Required.
    pub age: AgeBand,
    /// Gender, optional.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// Languages, best first. Required.
    pub languages: Vec<SpokenLanguage>,
    /// Whether an interpreter is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<InterpreterNeed>,
    /// What the person needs in order to take part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<AccessNeed>>"))]
    pub access: Vec<AccessNeed>,
    /// Kinds of support. Required.
    pub needs: Vec<Need>,
    /// How support is wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<SupportMode>,
    /// Who is wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worker_gender: Option<WorkerGender>,
    /// Risks to know of before the first contact.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<RiskFlag>>"))]
    pub risks: Vec<RiskFlag>,
    /// Stage of the proceedings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proceedings: Option<ProceedingsStage>,
    /// Wish for compensation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compensation: Option<CompensationWish>,
    /// A date after which something is lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
    /// Children, as a bucket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children: Option<ChildrenCount>,
    /// The four records.
    pub agreements: Agreements,
    /// Free text, at most [`MAX_NOTE`] characters, no names or numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
    /// Why the sender's own date is shorter than policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_reason: Option<FreeText>,
}

/// Stage A of a request for information (P4): no data of a victim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct InformationEnquiry {
    /// Country that the question is about.
    pub country: Country,
    /// Kind of information.
    pub information: InformationKind,
    /// Language of the answer.
    pub language: Language,
    /// Free text, at most [`MAX_NOTE`] characters, no names or numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
    /// Why the sender's own date is shorter than policy, at most [`MAX_NOTE`] characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_reason: Option<FreeText>,
}

/// What an enquiry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// A person.
    Person,
    /// Rights and procedures.
    Information,
}

/// Stage A. `about` comes first, so that it is read in one go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "about", rename_all = "snake_case")]
#[expect(clippy::large_enum_variant, reason = "one at a time, never in bulk")]
pub enum Enquiry {
    /// About a person.
    Person(CaseEnquiry),
    /// About rights and procedures.
    Information(InformationEnquiry),
}

impl<'de> Deserialize<'de> for Enquiry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Enquiry;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an enquiry that begins with what it is about")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Enquiry, A::Error> {
                super::next_key(&mut map, "about")?;
                let about = map.next_value()?;
                let rest = MapAccessDeserializer::new(map);
                match about {
                    About::Person => CaseEnquiry::deserialize(rest).map(Enquiry::Person),
                    About::Information => InformationEnquiry::deserialize(rest).map(Enquiry::Information),
                }
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

impl Enquiry {
    /// The fields of an enquiry about a person.
    pub(super) const FIELDS: &'static [Field] = CaseEnquiry::FIELDS;

    /// Whether the person is written to, and not called.
    #[must_use]
    pub fn excludes_calls(&self) -> bool {
        matches!(self, Self::Person(case) if case.access.contains(&AccessNeed::WrittenOnly))
    }

    /// The day after which something is lost may be over already, as somebody's who landed yesterday: it is asked.
    pub(super) fn passed(&self, today: CivilDate) -> Vec<Missing> {
        let Self::Person(CaseEnquiry { deadline: Some(last), .. }) = self else { return Vec::new() };
        Missing::unsure("deadline.on", last.on, today).into_iter().collect()
    }

    /// Whether this is a request for information, which has priority P4 and no other.
    #[must_use]
    pub fn is_information(&self) -> bool {
        matches!(self, Self::Information(_))
    }

    pub(super) fn missing(&self) -> Vec<Missing> {
        match self {
            Self::Person(case) => case.missing(),
            Self::Information(question) => {
                let mut missing = check_note(question.note.as_ref());
                missing.extend(check_reason(question.date_reason.as_ref()));
                missing
            }
        }
    }
}

fn check_note(note: Option<&FreeText>) -> Vec<Missing> {
    note.map_or_else(Vec::new, |note| check_free_text(&note.text, "note", MAX_NOTE))
}

fn check_reason(reason: Option<&FreeText>) -> Vec<Missing> {
    reason.map_or_else(Vec::new, |reason| check_free_text(&reason.text, "date_reason", MAX_NOTE))
}

impl CaseEnquiry {
    /// What is still needed, or may not stand here.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.languages.is_empty() {
            missing.push(Missing::needed("languages"));
        }
        let mut named = BTreeSet::new();
        if !self.languages.iter().all(|spoken| named.insert(spoken.language.to_string())) {
            missing.push(Missing::contradicts("languages"));
        }
        if self.needs.is_empty() {
            missing.push(Missing::needed("needs"));
        }
        if self.interpreter == Some(InterpreterNeed::NotNeeded)
            && self.needs.iter().any(|need| need.kind == SupportKind::Interpreting)
        {
            missing.push(Missing::contradicts("interpreter"));
        }
        if let Some(region) = &self.region {
            missing.extend(check_free_text(region, "region", MAX_REGION));
        }
        missing.extend(self.deadline.as_ref().and_then(|last| Missing::far_away("deadline.on", last.on)));
        missing.extend(check_reason(self.date_reason.as_ref()));
        missing.extend(check_note(self.note.as_ref()));
        missing.extend(self.agreements.missing("agreements."));
        missing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::{ProcessingBasis, TransferBasis};

    fn case() -> CaseEnquiry {
        let language = |code: &str| SpokenLanguage { language: code.parse().unwrap(), level: None };
        CaseEnquiry {
            role: ReferralRole::HomeSupport,
            country_needed: "IE".parse().unwrap(),
            region: None,
            country_of_crime: "PT".parse().unwrap(),
            crime: Crime::C0401,
            tags: Vec::new(),
            hate_ground: None,
            period: None,
            relation: CrimeRelation::Direct,
            age: AgeBand::From25To39,
            gender: None,
            languages: vec![language("pl"), language("en")],
            interpreter: None,
            access: Vec::new(),
            needs: vec![Need { kind: SupportKind::Emotional, urgency: None }],
            mode: None,
            worker_gender: None,
            risks: Vec::new(),
            proceedings: None,
            compensation: None,
            deadline: None,
            children: None,
            agreements: Agreements {
                referral: None,
                secrecy: None,
                processing: ProcessingBasis::LegitimateInterests,
                special: None,
                transfer: TransferBasis::NoneNeededEea,
            },
            note: None,
            date_reason: None,
        }
    }

    /// What contradicts itself in it.
    fn contradictions(case: &CaseEnquiry) -> Vec<String> {
        let missing = case.missing().into_iter();
        missing
            .filter(|missing| missing.problem == super::super::Problem::Contradicts)
            .map(|missing| missing.field)
            .collect()
    }

    #[test]
    fn who_asks_for_an_interpreter_needs_one() {
        let asks = |interpreter, kind| {
            let needs = vec![Need { kind, urgency: None }];
            contradictions(&CaseEnquiry { interpreter, needs, ..case() })
        };
        assert_eq!(asks(Some(InterpreterNeed::NotNeeded), SupportKind::Interpreting), ["interpreter"]);
        for interpreter in [None, Some(InterpreterNeed::IfPossible), Some(InterpreterNeed::Needed)] {
            assert_eq!(asks(interpreter, SupportKind::Interpreting), [""; 0]);
        }
        assert_eq!(asks(Some(InterpreterNeed::NotNeeded), SupportKind::Emotional), [""; 0]);
    }

    #[test]
    fn nobody_speaks_a_language_twice() {
        let mut twice = case();
        assert_eq!(contradictions(&twice), [""; 0]);
        let level = Some(LanguageLevel::ALittle);
        twice.languages.push(SpokenLanguage { language: "pl".parse().unwrap(), level });
        assert_eq!(contradictions(&twice), ["languages"]);
    }
}
