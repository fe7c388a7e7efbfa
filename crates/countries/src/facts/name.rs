use std::fmt::{self, Display};
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// The stable name of a fact: with the code of its place, the key under which a confirmation is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FactName {
    /// Number for every emergency.
    EmergencyGeneral,
    /// Police.
    EmergencyPolice,
    /// Ambulance.
    EmergencyAmbulance,
    /// Fire brigade.
    EmergencyFire,
    /// The European helpline 116 006.
    Helpline116006,
    /// A national helpline, counted from 1.
    NationalHelpline(u8),
    /// Who pays compensation.
    CompensationAuthority,
    /// The law about it.
    CompensationLegalBasis,
    /// Until when it can be claimed.
    CompensationTimeLimit,
    /// Whether the crime must have been reported to the police.
    CompensationPoliceReport,
    /// Who helps residents with a claim in another EU country (Directive 2004/80/EC).
    CompensationAssistingAuthority,
    /// Who decides claims that come from another EU country (Directive 2004/80/EC).
    CompensationDecidingAuthority,
    /// Single contact point for victims of terrorism in the EU network.
    TerrorismContactPoint,
    /// Official languages.
    OfficialLanguages,
    /// Membership of the European Union.
    EuMember,
}

/// The text names no fact.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not the name of a fact")]
pub struct UnknownFactName(pub String);

const HELPLINE: &str = "national_helpline:";

impl FactName {
    /// All names but those of national helplines, of which there is one a helpline.
    const SINGLE: [Self; 14] = [
        Self::EmergencyGeneral,
        Self::EmergencyPolice,
        Self::EmergencyAmbulance,
        Self::EmergencyFire,
        Self::Helpline116006,
        Self::CompensationAuthority,
        Self::CompensationLegalBasis,
        Self::CompensationTimeLimit,
        Self::CompensationPoliceReport,
        Self::CompensationAssistingAuthority,
        Self::CompensationDecidingAuthority,
        Self::TerrorismContactPoint,
        Self::OfficialLanguages,
        Self::EuMember,
    ];

    /// Whether it is a number to ring in danger.
    pub fn is_emergency(self) -> bool {
        matches!(
            self,
            Self::EmergencyGeneral | Self::EmergencyPolice | Self::EmergencyAmbulance | Self::EmergencyFire
        )
    }

    /// The kind of fact, as in keys of wording: all national helplines have the same.
    pub fn kind(self) -> &'static str {
        match self {
            Self::EmergencyGeneral => "emergency_general",
            Self::EmergencyPolice => "emergency_police",
            Self::EmergencyAmbulance => "emergency_ambulance",
            Self::EmergencyFire => "emergency_fire",
            Self::Helpline116006 => "helpline_116006",
            Self::NationalHelpline(_) => "national_helpline",
            Self::CompensationAuthority => "compensation_authority",
            Self::CompensationLegalBasis => "compensation_legal_basis",
            Self::CompensationTimeLimit => "compensation_time_limit",
            Self::CompensationPoliceReport => "compensation_police_report_required",
            Self::CompensationAssistingAuthority => "compensation_assisting_authority",
            Self::CompensationDecidingAuthority => "compensation_deciding_authority",
            Self::TerrorismContactPoint => "terrorism_contact_point",
            Self::OfficialLanguages => "official_languages",
            Self::EuMember => "eu_member",
        }
    }
}

impl Display for FactName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NationalHelpline(number) => write!(f, "{HELPLINE}{number}"),
            single => f.write_str(single.kind()),
        }
    }
}

impl FromStr for FactName {
    type Err = UnknownFactName;

    fn from_str(text: &str) -> Result<Self, UnknownFactName> {
        let helpline = || text.strip_prefix(HELPLINE)?.parse().ok().map(Self::NationalHelpline);
        // Only the spelling that is written is read: `national_helpline:01` is none.
        Self::SINGLE
            .into_iter()
            .find(|name| name.kind() == text)
            .or_else(helpline)
            .filter(|name| name.to_string() == text && *name != Self::NationalHelpline(0))
            .ok_or_else(|| UnknownFactName(text.into()))
    }
}

impl Serialize for FactName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
