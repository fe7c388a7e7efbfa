//! The four records that stand before anything about a person leaves the device: the person's agreement to be
//! referred, the release from secrecy, the basis for using the data, the basis for sending it abroad. The
//! bases are those of the GDPR, Articles 6, 9 and Chapter V.

use serde::Serialize;

use crate::code::{
    AgeBand, AgreementAnswer, AgreementMethod, Language, ProcessingBasis, SpecialBasis, TransferBasis,
};
use crate::form::Form;
use crate::moment::Moment;

use super::Missing;

impl AgeBand {
    /// Whether the person is a minor (under 18, as in Article 1 of the Convention on the Rights of the Child): then who
    /// agrees is asked, and the child's own yes is never taken for granted.
    #[must_use]
    pub fn is_minor(self) -> bool {
        match self {
            Self::Under12 | Self::From12To15 | Self::From16To17 => true,
            Self::From18To24 | Self::From25To39 | Self::From40To64 | Self::From65To79 | Self::From80 => false,
        }
    }
}

/// Something the person was asked and said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PersonAgreement {
    /// What they said.
    pub answer: AgreementAnswer,
    /// How.
    pub method: AgreementMethod,
    /// In which language.
    pub language: Language,
    /// When.
    pub given_at: Moment,
    /// Until when it holds. It can be withdrawn before at any time.
    pub until: Moment,
}

/// The four records of a referral.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Agreements {
    /// The person agrees to be referred to this organisation, for these needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub referral: Option<PersonAgreement>,
    /// The person releases the sender from secrecy towards this organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub secrecy: Option<PersonAgreement>,
    /// The basis for using the data.
    pub processing: ProcessingBasis,
    /// The basis for using special categories of data, where there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub special: Option<SpecialBasis>,
    /// The basis for sending the data to another country.
    pub transfer: TransferBasis,
}

impl Agreements {
    pub(super) fn missing(&self, prefix: &str) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.referral.is_none() {
            missing.push(Missing::needed(&format!("{prefix}referral")));
        }
        if self.secrecy.is_none() {
            missing.push(Missing::needed(&format!("{prefix}secrecy")));
        }
        for (name, asked) in [("referral", &self.referral), ("secrecy", &self.secrecy)] {
            if asked.as_ref().is_some_and(|asked| asked.until <= asked.given_at) {
                missing.push(Missing::contradicts(&format!("{prefix}{name}.until")));
            }
        }
        missing
    }
}
