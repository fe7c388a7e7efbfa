//! Generated from `codes/` by `cargo run -p codegen`: change that, not this.

use super::Coded;

/// The four records that a referral needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AgreementKind {
    /// The person agrees to be referred, or has not declined where policy says so.
    #[serde(rename = "referral")]
    Referral,
    /// Release from professional secrecy towards this receiver.
    #[serde(rename = "secrecy")]
    Secrecy,
    /// The basis for using the data.
    #[serde(rename = "processing")]
    Processing,
    /// The basis for sending the data abroad.
    #[serde(rename = "transfer")]
    Transfer,
}

impl Coded for AgreementKind {
    const VOCABULARY: &'static str = "agreement_kind";
    const ALL: &'static [Self] = &[
        Self::Referral,
        Self::Secrecy,
        Self::Processing,
        Self::Transfer,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Referral => "referral",
            Self::Secrecy => "secrecy",
            Self::Processing => "processing",
            Self::Transfer => "transfer",
        }
    }
}

/// How the agreement was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AgreementMethod {
    /// By phone.
    #[serde(rename = "by_phone")]
    ByPhone,
    /// In person.
    #[serde(rename = "in_person")]
    InPerson,
    /// In writing.
    #[serde(rename = "in_writing")]
    InWriting,
    /// By video.
    #[serde(rename = "by_video")]
    ByVideo,
}

impl Coded for AgreementMethod {
    const VOCABULARY: &'static str = "agreement_method";
    const ALL: &'static [Self] = &[
        Self::ByPhone,
        Self::InPerson,
        Self::InWriting,
        Self::ByVideo,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::ByPhone => "by_phone",
            Self::InPerson => "in_person",
            Self::InWriting => "in_writing",
            Self::ByVideo => "by_video",
        }
    }
}

/// What the person said to being referred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AgreementAnswer {
    /// Agreed.
    #[serde(rename = "agreed")]
    Agreed,
    /// Informed, and did not decline: only where the network's policy allows it.
    #[serde(rename = "not_declined")]
    NotDeclined,
    /// Agreed by guardian.
    #[serde(rename = "agreed_by_guardian")]
    AgreedByGuardian,
}

impl Coded for AgreementAnswer {
    const VOCABULARY: &'static str = "agreement_answer";
    const ALL: &'static [Self] = &[
        Self::Agreed,
        Self::NotDeclined,
        Self::AgreedByGuardian,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::NotDeclined => "not_declined",
            Self::AgreedByGuardian => "agreed_by_guardian",
        }
    }
}

/// The basis for using ordinary personal data.
/// Source: Regulation (EU) 2016/679 (GDPR), Article 6(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProcessingBasis {
    /// Point (f); not for public authorities in their tasks.
    #[serde(rename = "legitimate_interests")]
    LegitimateInterests,
    /// Point (e).
    #[serde(rename = "public_task")]
    PublicTask,
    /// Point (a).
    #[serde(rename = "consent")]
    Consent,
    /// Point (c).
    #[serde(rename = "legal_obligation")]
    LegalObligation,
    /// Point (d).
    #[serde(rename = "vital_interests")]
    VitalInterests,
    /// A law outside the GDPR, for senders it does not bind.
    #[serde(rename = "own_law")]
    OwnLaw,
}

impl Coded for ProcessingBasis {
    const VOCABULARY: &'static str = "processing_basis";
    const ALL: &'static [Self] = &[
        Self::LegitimateInterests,
        Self::PublicTask,
        Self::Consent,
        Self::LegalObligation,
        Self::VitalInterests,
        Self::OwnLaw,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::LegitimateInterests => "legitimate_interests",
            Self::PublicTask => "public_task",
            Self::Consent => "consent",
            Self::LegalObligation => "legal_obligation",
            Self::VitalInterests => "vital_interests",
            Self::OwnLaw => "own_law",
        }
    }
}

/// The basis for using special categories of data.
/// Source: Regulation (EU) 2016/679 (GDPR), Article 9(2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SpecialBasis {
    /// Point (a).
    #[serde(rename = "explicit_consent")]
    ExplicitConsent,
    /// Point (c).
    #[serde(rename = "vital_interests")]
    VitalInterests,
    /// Point (f).
    #[serde(rename = "legal_claims")]
    LegalClaims,
    /// Point (g).
    #[serde(rename = "public_interest")]
    PublicInterest,
    /// Point (h).
    #[serde(rename = "health_or_social_care")]
    HealthOrSocialCare,
}

impl Coded for SpecialBasis {
    const VOCABULARY: &'static str = "special_basis";
    const ALL: &'static [Self] = &[
        Self::ExplicitConsent,
        Self::VitalInterests,
        Self::LegalClaims,
        Self::PublicInterest,
        Self::HealthOrSocialCare,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::ExplicitConsent => "explicit_consent",
            Self::VitalInterests => "vital_interests",
            Self::LegalClaims => "legal_claims",
            Self::PublicInterest => "public_interest",
            Self::HealthOrSocialCare => "health_or_social_care",
        }
    }
}

/// The basis for sending data to another country.
/// Source: Regulation (EU) 2016/679 (GDPR), Chapter V.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum TransferBasis {
    /// Within the European Economic Area.
    #[serde(rename = "none_needed_eea")]
    NoneNeededEea,
    /// Within one country.
    #[serde(rename = "none_needed_domestic")]
    NoneNeededDomestic,
    /// Article 45.
    #[serde(rename = "adequacy")]
    Adequacy,
    /// Article 46(2)(c), in the network's agreement.
    #[serde(rename = "standard_clauses")]
    StandardClauses,
    /// Article 46(2)(a) or (3)(b), between public authorities.
    #[serde(rename = "public_agreement")]
    PublicAgreement,
    /// Article 49(1)(a); not for public authorities using public powers.
    #[serde(rename = "explicit_consent")]
    ExplicitConsent,
    /// Article 49(1)(f), where the person cannot consent.
    #[serde(rename = "vital_interests")]
    VitalInterests,
    /// A law outside the GDPR, for senders it does not bind.
    #[serde(rename = "own_law")]
    OwnLaw,
}

impl Coded for TransferBasis {
    const VOCABULARY: &'static str = "transfer_basis";
    const ALL: &'static [Self] = &[
        Self::NoneNeededEea,
        Self::NoneNeededDomestic,
        Self::Adequacy,
        Self::StandardClauses,
        Self::PublicAgreement,
        Self::ExplicitConsent,
        Self::VitalInterests,
        Self::OwnLaw,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::NoneNeededEea => "none_needed_eea",
            Self::NoneNeededDomestic => "none_needed_domestic",
            Self::Adequacy => "adequacy",
            Self::StandardClauses => "standard_clauses",
            Self::PublicAgreement => "public_agreement",
            Self::ExplicitConsent => "explicit_consent",
            Self::VitalInterests => "vital_interests",
            Self::OwnLaw => "own_law",
        }
    }
}

/// The data protection rules that an organisation stands under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LawProfile {
    /// Within the European Economic Area.
    #[serde(rename = "eea")]
    Eea,
    /// In a country with an adequacy decision.
    #[serde(rename = "adequate")]
    Adequate,
    /// Standard clauses in the network's agreement.
    #[serde(rename = "agreement")]
    Agreement,
    /// Explicit consent each time; not for public authorities.
    #[serde(rename = "consent")]
    Consent,
    /// Nothing naming a victim leaves, even encrypted, before a written release with an end.
    #[serde(rename = "us_grantee")]
    UsGrantee,
}

impl Coded for LawProfile {
    const VOCABULARY: &'static str = "law_profile";
    const ALL: &'static [Self] = &[
        Self::Eea,
        Self::Adequate,
        Self::Agreement,
        Self::Consent,
        Self::UsGrantee,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Eea => "eea",
            Self::Adequate => "adequate",
            Self::Agreement => "agreement",
            Self::Consent => "consent",
            Self::UsGrantee => "us_grantee",
        }
    }
}

/// What travels only with an agreement of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ExtraScope {
    /// Health.
    #[serde(rename = "health")]
    Health,
    /// Sexual orientation, religion, ethnicity.
    #[serde(rename = "beliefs")]
    Beliefs,
    /// Right to stay.
    #[serde(rename = "right_to_stay")]
    RightToStay,
    /// A summary, no score.
    #[serde(rename = "assessment")]
    Assessment,
    /// The suspect's name; GDPR, Article 10.
    #[serde(rename = "suspect")]
    Suspect,
}

impl Coded for ExtraScope {
    const VOCABULARY: &'static str = "extra_scope";
    const ALL: &'static [Self] = &[
        Self::Health,
        Self::Beliefs,
        Self::RightToStay,
        Self::Assessment,
        Self::Suspect,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Health => "health",
            Self::Beliefs => "beliefs",
            Self::RightToStay => "right_to_stay",
            Self::Assessment => "assessment",
            Self::Suspect => "suspect",
        }
    }
}

/// Who will call the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WorkerRole {
    /// Support worker.
    #[serde(rename = "support_worker")]
    SupportWorker,
    /// Volunteer.
    #[serde(rename = "volunteer")]
    Volunteer,
    /// Counsellor.
    #[serde(rename = "counsellor")]
    Counsellor,
    /// Social worker.
    #[serde(rename = "social_worker")]
    SocialWorker,
    /// Lawyer.
    #[serde(rename = "lawyer")]
    Lawyer,
    /// Claims adviser.
    #[serde(rename = "claims_adviser")]
    ClaimsAdviser,
    /// Court companion.
    #[serde(rename = "court_companion")]
    CourtCompanion,
    /// Helpline.
    #[serde(rename = "helpline")]
    Helpline,
}

impl Coded for WorkerRole {
    const VOCABULARY: &'static str = "worker_role";
    const ALL: &'static [Self] = &[
        Self::SupportWorker,
        Self::Volunteer,
        Self::Counsellor,
        Self::SocialWorker,
        Self::Lawyer,
        Self::ClaimsAdviser,
        Self::CourtCompanion,
        Self::Helpline,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::SupportWorker => "support_worker",
            Self::Volunteer => "volunteer",
            Self::Counsellor => "counsellor",
            Self::SocialWorker => "social_worker",
            Self::Lawyer => "lawyer",
            Self::ClaimsAdviser => "claims_adviser",
            Self::CourtCompanion => "court_companion",
            Self::Helpline => "helpline",
        }
    }
}

/// Questions that read in the sender's own language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CodedQuestion {
    /// When may we call.
    #[serde(rename = "when_may_we_call")]
    WhenMayWeCall,
    /// Which papers exist.
    #[serde(rename = "which_papers_exist")]
    WhichPapersExist,
    /// Interpreter agreed.
    #[serde(rename = "interpreter_agreed")]
    InterpreterAgreed,
    /// May volunteer call.
    #[serde(rename = "may_volunteer_call")]
    MayVolunteerCall,
    /// What comes first.
    #[serde(rename = "what_comes_first")]
    WhatComesFirst,
    /// Who else helps.
    #[serde(rename = "who_else_helps")]
    WhoElseHelps,
    /// Which deadline.
    #[serde(rename = "which_deadline")]
    WhichDeadline,
    /// Where will person stay.
    #[serde(rename = "where_will_person_stay")]
    WhereWillPersonStay,
    /// The text says what.
    #[serde(rename = "something_else")]
    SomethingElse,
}

impl Coded for CodedQuestion {
    const VOCABULARY: &'static str = "coded_question";
    const ALL: &'static [Self] = &[
        Self::WhenMayWeCall,
        Self::WhichPapersExist,
        Self::InterpreterAgreed,
        Self::MayVolunteerCall,
        Self::WhatComesFirst,
        Self::WhoElseHelps,
        Self::WhichDeadline,
        Self::WhereWillPersonStay,
        Self::SomethingElse,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::WhenMayWeCall => "when_may_we_call",
            Self::WhichPapersExist => "which_papers_exist",
            Self::InterpreterAgreed => "interpreter_agreed",
            Self::MayVolunteerCall => "may_volunteer_call",
            Self::WhatComesFirst => "what_comes_first",
            Self::WhoElseHelps => "who_else_helps",
            Self::WhichDeadline => "which_deadline",
            Self::WhereWillPersonStay => "where_will_person_stay",
            Self::SomethingElse => "something_else",
        }
    }
}

/// Replies that read in the receiver's own language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CodedReply {
    /// Yes.
    #[serde(rename = "yes")]
    Yes,
    /// No.
    #[serde(rename = "no")]
    No,
    /// Not known.
    #[serde(rename = "not_known")]
    NotKnown,
    /// The sender asks the person first.
    #[serde(rename = "asking_person")]
    AskingPerson,
    /// It comes with the handover.
    #[serde(rename = "with_handover")]
    WithHandover,
    /// The text says it.
    #[serde(rename = "see_text")]
    SeeText,
}

impl Coded for CodedReply {
    const VOCABULARY: &'static str = "coded_reply";
    const ALL: &'static [Self] = &[
        Self::Yes,
        Self::No,
        Self::NotKnown,
        Self::AskingPerson,
        Self::WithHandover,
        Self::SeeText,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotKnown => "not_known",
            Self::AskingPerson => "asking_person",
            Self::WithHandover => "with_handover",
            Self::SeeText => "see_text",
        }
    }
}

/// Why a receiver cannot help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DeclineReason {
    /// No room.
    #[serde(rename = "no_room")]
    NoRoom,
    /// Not this organisation's kind of support.
    #[serde(rename = "other_support")]
    OtherSupport,
    /// Other region.
    #[serde(rename = "other_region")]
    OtherRegion,
    /// No language.
    #[serde(rename = "no_language")]
    NoLanguage,
    /// Not eligible.
    #[serde(rename = "not_eligible")]
    NotEligible,
    /// Conflict of interest.
    #[serde(rename = "conflict_of_interest")]
    ConflictOfInterest,
    /// The person or staff would not be safe.
    #[serde(rename = "not_safe")]
    NotSafe,
    /// Too little known.
    #[serde(rename = "too_little_known")]
    TooLittleKnown,
    /// Other.
    #[serde(rename = "other")]
    Other,
}

impl Coded for DeclineReason {
    const VOCABULARY: &'static str = "decline_reason";
    const ALL: &'static [Self] = &[
        Self::NoRoom,
        Self::OtherSupport,
        Self::OtherRegion,
        Self::NoLanguage,
        Self::NotEligible,
        Self::ConflictOfInterest,
        Self::NotSafe,
        Self::TooLittleKnown,
        Self::Other,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::NoRoom => "no_room",
            Self::OtherSupport => "other_support",
            Self::OtherRegion => "other_region",
            Self::NoLanguage => "no_language",
            Self::NotEligible => "not_eligible",
            Self::ConflictOfInterest => "conflict_of_interest",
            Self::NotSafe => "not_safe",
            Self::TooLittleKnown => "too_little_known",
            Self::Other => "other",
        }
    }
}

/// Why an acceptance is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum UnacceptReason {
    /// Worker unavailable.
    #[serde(rename = "worker_unavailable")]
    WorkerUnavailable,
    /// No room.
    #[serde(rename = "no_room")]
    NoRoom,
    /// The handover shows another need.
    #[serde(rename = "different_need")]
    DifferentNeed,
    /// No language.
    #[serde(rename = "no_language")]
    NoLanguage,
    /// Conflict of interest.
    #[serde(rename = "conflict_of_interest")]
    ConflictOfInterest,
    /// Not safe.
    #[serde(rename = "not_safe")]
    NotSafe,
    /// The handover did not come.
    #[serde(rename = "no_handover")]
    NoHandover,
    /// Other.
    #[serde(rename = "other")]
    Other,
}

impl Coded for UnacceptReason {
    const VOCABULARY: &'static str = "unaccept_reason";
    const ALL: &'static [Self] = &[
        Self::WorkerUnavailable,
        Self::NoRoom,
        Self::DifferentNeed,
        Self::NoLanguage,
        Self::ConflictOfInterest,
        Self::NotSafe,
        Self::NoHandover,
        Self::Other,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::WorkerUnavailable => "worker_unavailable",
            Self::NoRoom => "no_room",
            Self::DifferentNeed => "different_need",
            Self::NoLanguage => "no_language",
            Self::ConflictOfInterest => "conflict_of_interest",
            Self::NotSafe => "not_safe",
            Self::NoHandover => "no_handover",
            Self::Other => "other",
        }
    }
}

/// A way to reach the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ContactWay {
    /// Telephone.
    #[serde(rename = "telephone")]
    Telephone,
    /// Text message.
    #[serde(rename = "text_message")]
    TextMessage,
    /// Email.
    #[serde(rename = "email")]
    Email,
    /// Letter.
    #[serde(rename = "letter")]
    Letter,
    /// In person.
    #[serde(rename = "in_person")]
    InPerson,
}

impl Coded for ContactWay {
    const VOCABULARY: &'static str = "contact_way";
    const ALL: &'static [Self] = &[
        Self::Telephone,
        Self::TextMessage,
        Self::Email,
        Self::Letter,
        Self::InPerson,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Telephone => "telephone",
            Self::TextMessage => "text_message",
            Self::Email => "email",
            Self::Letter => "letter",
            Self::InPerson => "in_person",
        }
    }
}

/// Whether this way is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ContactSafe {
    /// Yes.
    #[serde(rename = "yes")]
    Yes,
    /// No.
    #[serde(rename = "no")]
    No,
    /// Not asked.
    #[serde(rename = "not_asked")]
    NotAsked,
}

impl Coded for ContactSafe {
    const VOCABULARY: &'static str = "contact_safe";
    const ALL: &'static [Self] = &[
        Self::Yes,
        Self::No,
        Self::NotAsked,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotAsked => "not_asked",
        }
    }
}

/// Who may answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ContactAnswerer {
    /// Person only.
    #[serde(rename = "person_only")]
    PersonOnly,
    /// Anyone at home.
    #[serde(rename = "anyone_at_home")]
    AnyoneAtHome,
    /// Trusted person.
    #[serde(rename = "trusted_person")]
    TrustedPerson,
}

impl Coded for ContactAnswerer {
    const VOCABULARY: &'static str = "contact_answerer";
    const ALL: &'static [Self] = &[
        Self::PersonOnly,
        Self::AnyoneAtHome,
        Self::TrustedPerson,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::PersonOnly => "person_only",
            Self::AnyoneAtHome => "anyone_at_home",
            Self::TrustedPerson => "trusted_person",
        }
    }
}

/// Whether a message may be left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum MessageAllowed {
    /// Leave none.
    #[serde(rename = "leave_none")]
    LeaveNone,
    /// Ring back only.
    #[serde(rename = "ring_back_only")]
    RingBackOnly,
    /// Any.
    #[serde(rename = "any")]
    Any,
}

impl Coded for MessageAllowed {
    const VOCABULARY: &'static str = "message_allowed";
    const ALL: &'static [Self] = &[
        Self::LeaveNone,
        Self::RingBackOnly,
        Self::Any,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::LeaveNone => "leave_none",
            Self::RingBackOnly => "ring_back_only",
            Self::Any => "any",
        }
    }
}

/// What the person's code word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CodeWordMeaning {
    /// Not now.
    #[serde(rename = "not_now")]
    NotNow,
    /// Safe to talk.
    #[serde(rename = "safe_to_talk")]
    SafeToTalk,
    /// Ring trusted person.
    #[serde(rename = "ring_trusted_person")]
    RingTrustedPerson,
}

impl Coded for CodeWordMeaning {
    const VOCABULARY: &'static str = "code_word_meaning";
    const ALL: &'static [Self] = &[
        Self::NotNow,
        Self::SafeToTalk,
        Self::RingTrustedPerson,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::NotNow => "not_now",
            Self::SafeToTalk => "safe_to_talk",
            Self::RingTrustedPerson => "ring_trusted_person",
        }
    }
}

/// What must never be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum NeverUse {
    /// Letters.
    #[serde(rename = "letters")]
    Letters,
    /// Email.
    #[serde(rename = "email")]
    Email,
    /// Text messages.
    #[serde(rename = "text_messages")]
    TextMessages,
    /// Other numbers.
    #[serde(rename = "other_numbers")]
    OtherNumbers,
    /// Home visits.
    #[serde(rename = "home_visits")]
    HomeVisits,
}

impl Coded for NeverUse {
    const VOCABULARY: &'static str = "never_use";
    const ALL: &'static [Self] = &[
        Self::Letters,
        Self::Email,
        Self::TextMessages,
        Self::OtherNumbers,
        Self::HomeVisits,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Letters => "letters",
            Self::Email => "email",
            Self::TextMessages => "text_messages",
            Self::OtherNumbers => "other_numbers",
            Self::HomeVisits => "home_visits",
        }
    }
}

/// What has been done already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DoneAlready {
    /// Told police.
    #[serde(rename = "told_police")]
    ToldPolice,
    /// Saw doctor.
    #[serde(rename = "saw_doctor")]
    SawDoctor,
    /// Cards blocked.
    #[serde(rename = "cards_blocked")]
    CardsBlocked,
    /// Papers replaced.
    #[serde(rename = "papers_replaced")]
    PapersReplaced,
    /// Claim begun.
    #[serde(rename = "claim_begun")]
    ClaimBegun,
    /// Insurer told.
    #[serde(rename = "insurer_told")]
    InsurerTold,
}

impl Coded for DoneAlready {
    const VOCABULARY: &'static str = "done_already";
    const ALL: &'static [Self] = &[
        Self::ToldPolice,
        Self::SawDoctor,
        Self::CardsBlocked,
        Self::PapersReplaced,
        Self::ClaimBegun,
        Self::InsurerTold,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::ToldPolice => "told_police",
            Self::SawDoctor => "saw_doctor",
            Self::CardsBlocked => "cards_blocked",
            Self::PapersReplaced => "papers_replaced",
            Self::ClaimBegun => "claim_begun",
            Self::InsurerTold => "insurer_told",
        }
    }
}

/// Whose reference number or telephone number this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ReferenceKind {
    /// Police.
    #[serde(rename = "police")]
    Police,
    /// Prosecutor.
    #[serde(rename = "prosecutor")]
    Prosecutor,
    /// Court.
    #[serde(rename = "court")]
    Court,
    /// Lawyer.
    #[serde(rename = "lawyer")]
    Lawyer,
    /// Claims office.
    #[serde(rename = "claims_office")]
    ClaimsOffice,
    /// Insurer.
    #[serde(rename = "insurer")]
    Insurer,
    /// Consulate.
    #[serde(rename = "consulate")]
    Consulate,
    /// Hospital.
    #[serde(rename = "hospital")]
    Hospital,
    /// Other.
    #[serde(rename = "other")]
    Other,
}

impl Coded for ReferenceKind {
    const VOCABULARY: &'static str = "reference_kind";
    const ALL: &'static [Self] = &[
        Self::Police,
        Self::Prosecutor,
        Self::Court,
        Self::Lawyer,
        Self::ClaimsOffice,
        Self::Insurer,
        Self::Consulate,
        Self::Hospital,
        Self::Other,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Police => "police",
            Self::Prosecutor => "prosecutor",
            Self::Court => "court",
            Self::Lawyer => "lawyer",
            Self::ClaimsOffice => "claims_office",
            Self::Insurer => "insurer",
            Self::Consulate => "consulate",
            Self::Hospital => "hospital",
            Self::Other => "other",
        }
    }
}

/// The crime, after the International Classification of Crime for Statistical Purposes.
/// Source: UNODC, ICCS version 1.0, March 2015, levels 1 and 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Crime {
    /// Acts leading to death or intending to cause death.
    #[serde(rename = "01")]
    C01,
    /// Intentional homicide.
    #[serde(rename = "0101")]
    C0101,
    /// Attempted intentional homicide.
    #[serde(rename = "0102")]
    C0102,
    /// Non-intentional homicide.
    #[serde(rename = "0103")]
    C0103,
    /// Assisting or instigating suicide.
    #[serde(rename = "0104")]
    C0104,
    /// Euthanasia.
    #[serde(rename = "0105")]
    C0105,
    /// Illegal feticide.
    #[serde(rename = "0106")]
    C0106,
    /// Unlawful killing associated with armed conflict.
    #[serde(rename = "0107")]
    C0107,
    /// Acts causing harm or intending to cause harm to the person.
    #[serde(rename = "02")]
    C02,
    /// Assaults and threats.
    #[serde(rename = "0201")]
    C0201,
    /// Acts against liberty.
    #[serde(rename = "0202")]
    C0202,
    /// Slavery and exploitation.
    #[serde(rename = "0203")]
    C0203,
    /// Trafficking in persons.
    #[serde(rename = "0204")]
    C0204,
    /// Coercion.
    #[serde(rename = "0205")]
    C0205,
    /// Negligence.
    #[serde(rename = "0206")]
    C0206,
    /// Dangerous acts.
    #[serde(rename = "0207")]
    C0207,
    /// Acts intended to induce fear or emotional distress: harassment, stalking.
    #[serde(rename = "0208")]
    C0208,
    /// Defamation or insult.
    #[serde(rename = "0209")]
    C0209,
    /// Discrimination.
    #[serde(rename = "0210")]
    C0210,
    /// Acts that trespass against the person.
    #[serde(rename = "0211")]
    C0211,
    /// Other acts causing harm or intending to cause harm to the person.
    #[serde(rename = "0219")]
    C0219,
    /// Injurious acts of a sexual nature.
    #[serde(rename = "03")]
    C03,
    /// Sexual violence.
    #[serde(rename = "0301")]
    C0301,
    /// Sexual exploitation.
    #[serde(rename = "0302")]
    C0302,
    /// Other injurious acts of a sexual nature.
    #[serde(rename = "0309")]
    C0309,
    /// Acts against property involving violence or threat against a person.
    #[serde(rename = "04")]
    C04,
    /// Robbery.
    #[serde(rename = "0401")]
    C0401,
    /// Other acts against property involving violence or threat against a person.
    #[serde(rename = "0409")]
    C0409,
    /// Acts against property only.
    #[serde(rename = "05")]
    C05,
    /// Burglary.
    #[serde(rename = "0501")]
    C0501,
    /// Theft.
    #[serde(rename = "0502")]
    C0502,
    /// Intellectual property offences.
    #[serde(rename = "0503")]
    C0503,
    /// Property damage.
    #[serde(rename = "0504")]
    C0504,
    /// Other acts against property only.
    #[serde(rename = "0509")]
    C0509,
    /// Acts involving controlled drugs or other psychoactive substances.
    #[serde(rename = "06")]
    C06,
    /// Unlawful acts involving controlled drugs or precursors.
    #[serde(rename = "0601")]
    C0601,
    /// Unlawful acts involving alcohol, tobacco or other controlled substances.
    #[serde(rename = "0602")]
    C0602,
    /// Other acts involving controlled drugs or other psychoactive substances.
    #[serde(rename = "0609")]
    C0609,
    /// Acts involving fraud, deception or corruption.
    #[serde(rename = "07")]
    C07,
    /// Fraud.
    #[serde(rename = "0701")]
    C0701,
    /// Forgery and counterfeiting.
    #[serde(rename = "0702")]
    C0702,
    /// Corruption.
    #[serde(rename = "0703")]
    C0703,
    /// Acts involving the proceeds of crime.
    #[serde(rename = "0704")]
    C0704,
    /// Other acts involving fraud, deception or corruption.
    #[serde(rename = "0709")]
    C0709,
    /// Acts against public order, authority and provisions of the State.
    #[serde(rename = "08")]
    C08,
    /// Acts against public order behavioural standards.
    #[serde(rename = "0801")]
    C0801,
    /// Acts against public order sexual standards.
    #[serde(rename = "0802")]
    C0802,
    /// Acts related to freedom of expression or control of expression.
    #[serde(rename = "0803")]
    C0803,
    /// Acts contrary to public revenue or regulatory provisions.
    #[serde(rename = "0804")]
    C0804,
    /// Acts related to migration.
    #[serde(rename = "0805")]
    C0805,
    /// Acts against the justice system.
    #[serde(rename = "0806")]
    C0806,
    /// Acts related to democratic elections.
    #[serde(rename = "0807")]
    C0807,
    /// Other acts against public order, authority and provisions of the State.
    #[serde(rename = "0809")]
    C0809,
    /// Acts against public safety and State security.
    #[serde(rename = "09")]
    C09,
    /// Acts involving weapons, explosives and other destructive materials.
    #[serde(rename = "0901")]
    C0901,
    /// Acts against health and safety.
    #[serde(rename = "0902")]
    C0902,
    /// Acts against computer systems.
    #[serde(rename = "0903")]
    C0903,
    /// Acts against State security.
    #[serde(rename = "0904")]
    C0904,
    /// Acts related to an organised criminal group.
    #[serde(rename = "0905")]
    C0905,
    /// Terrorism: the acts of a group; an attack is coded by the act, with the tag `terrorism`.
    #[serde(rename = "0906")]
    C0906,
    /// Non-injurious traffic violations.
    #[serde(rename = "0907")]
    C0907,
    /// Other acts against public safety and State security.
    #[serde(rename = "0909")]
    C0909,
    /// Acts against the natural environment.
    #[serde(rename = "10")]
    C10,
    /// Acts that cause environmental pollution or degradation.
    #[serde(rename = "1001")]
    C1001,
    /// Acts involving the movement or dumping of waste.
    #[serde(rename = "1002")]
    C1002,
    /// Trade in or possession of protected species of fauna and flora.
    #[serde(rename = "1003")]
    C1003,
    /// Acts that result in the depletion or degradation of natural resources.
    #[serde(rename = "1004")]
    C1004,
    /// Other acts against the natural environment.
    #[serde(rename = "1009")]
    C1009,
    /// Other criminal acts not elsewhere classified.
    #[serde(rename = "11")]
    C11,
    /// Acts under universal jurisdiction: torture, war crimes.
    #[serde(rename = "1101")]
    C1101,
    /// Other criminal acts not elsewhere classified.
    #[serde(rename = "1109")]
    C1109,
}

impl Coded for Crime {
    const VOCABULARY: &'static str = "crime";
    const ALL: &'static [Self] = &[
        Self::C01,
        Self::C0101,
        Self::C0102,
        Self::C0103,
        Self::C0104,
        Self::C0105,
        Self::C0106,
        Self::C0107,
        Self::C02,
        Self::C0201,
        Self::C0202,
        Self::C0203,
        Self::C0204,
        Self::C0205,
        Self::C0206,
        Self::C0207,
        Self::C0208,
        Self::C0209,
        Self::C0210,
        Self::C0211,
        Self::C0219,
        Self::C03,
        Self::C0301,
        Self::C0302,
        Self::C0309,
        Self::C04,
        Self::C0401,
        Self::C0409,
        Self::C05,
        Self::C0501,
        Self::C0502,
        Self::C0503,
        Self::C0504,
        Self::C0509,
        Self::C06,
        Self::C0601,
        Self::C0602,
        Self::C0609,
        Self::C07,
        Self::C0701,
        Self::C0702,
        Self::C0703,
        Self::C0704,
        Self::C0709,
        Self::C08,
        Self::C0801,
        Self::C0802,
        Self::C0803,
        Self::C0804,
        Self::C0805,
        Self::C0806,
        Self::C0807,
        Self::C0809,
        Self::C09,
        Self::C0901,
        Self::C0902,
        Self::C0903,
        Self::C0904,
        Self::C0905,
        Self::C0906,
        Self::C0907,
        Self::C0909,
        Self::C10,
        Self::C1001,
        Self::C1002,
        Self::C1003,
        Self::C1004,
        Self::C1009,
        Self::C11,
        Self::C1101,
        Self::C1109,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::C01 => "01",
            Self::C0101 => "0101",
            Self::C0102 => "0102",
            Self::C0103 => "0103",
            Self::C0104 => "0104",
            Self::C0105 => "0105",
            Self::C0106 => "0106",
            Self::C0107 => "0107",
            Self::C02 => "02",
            Self::C0201 => "0201",
            Self::C0202 => "0202",
            Self::C0203 => "0203",
            Self::C0204 => "0204",
            Self::C0205 => "0205",
            Self::C0206 => "0206",
            Self::C0207 => "0207",
            Self::C0208 => "0208",
            Self::C0209 => "0209",
            Self::C0210 => "0210",
            Self::C0211 => "0211",
            Self::C0219 => "0219",
            Self::C03 => "03",
            Self::C0301 => "0301",
            Self::C0302 => "0302",
            Self::C0309 => "0309",
            Self::C04 => "04",
            Self::C0401 => "0401",
            Self::C0409 => "0409",
            Self::C05 => "05",
            Self::C0501 => "0501",
            Self::C0502 => "0502",
            Self::C0503 => "0503",
            Self::C0504 => "0504",
            Self::C0509 => "0509",
            Self::C06 => "06",
            Self::C0601 => "0601",
            Self::C0602 => "0602",
            Self::C0609 => "0609",
            Self::C07 => "07",
            Self::C0701 => "0701",
            Self::C0702 => "0702",
            Self::C0703 => "0703",
            Self::C0704 => "0704",
            Self::C0709 => "0709",
            Self::C08 => "08",
            Self::C0801 => "0801",
            Self::C0802 => "0802",
            Self::C0803 => "0803",
            Self::C0804 => "0804",
            Self::C0805 => "0805",
            Self::C0806 => "0806",
            Self::C0807 => "0807",
            Self::C0809 => "0809",
            Self::C09 => "09",
            Self::C0901 => "0901",
            Self::C0902 => "0902",
            Self::C0903 => "0903",
            Self::C0904 => "0904",
            Self::C0905 => "0905",
            Self::C0906 => "0906",
            Self::C0907 => "0907",
            Self::C0909 => "0909",
            Self::C10 => "10",
            Self::C1001 => "1001",
            Self::C1002 => "1002",
            Self::C1003 => "1003",
            Self::C1004 => "1004",
            Self::C1009 => "1009",
            Self::C11 => "11",
            Self::C1101 => "1101",
            Self::C1109 => "1109",
        }
    }

    fn parent(self) -> Option<Self> {
        match self {
            Self::C0101 | Self::C0102 | Self::C0103 | Self::C0104 | Self::C0105 | Self::C0106 | Self::C0107 => Some(Self::C01),
            Self::C0201 | Self::C0202 | Self::C0203 | Self::C0204 | Self::C0205 | Self::C0206 | Self::C0207 | Self::C0208 | Self::C0209 | Self::C0210 | Self::C0211 | Self::C0219 => Some(Self::C02),
            Self::C0301 | Self::C0302 | Self::C0309 => Some(Self::C03),
            Self::C0401 | Self::C0409 => Some(Self::C04),
            Self::C0501 | Self::C0502 | Self::C0503 | Self::C0504 | Self::C0509 => Some(Self::C05),
            Self::C0601 | Self::C0602 | Self::C0609 => Some(Self::C06),
            Self::C0701 | Self::C0702 | Self::C0703 | Self::C0704 | Self::C0709 => Some(Self::C07),
            Self::C0801 | Self::C0802 | Self::C0803 | Self::C0804 | Self::C0805 | Self::C0806 | Self::C0807 | Self::C0809 => Some(Self::C08),
            Self::C0901 | Self::C0902 | Self::C0903 | Self::C0904 | Self::C0905 | Self::C0906 | Self::C0907 | Self::C0909 => Some(Self::C09),
            Self::C1001 | Self::C1002 | Self::C1003 | Self::C1004 | Self::C1009 => Some(Self::C10),
            Self::C1101 | Self::C1109 => Some(Self::C11),
            _ => None,
        }
    }
}

/// What surrounds the crime and its classification cannot say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CrimeTag {
    /// Terrorism.
    #[serde(rename = "terrorism")]
    Terrorism,
    /// Because of who the person is; see `hate_ground`.
    #[serde(rename = "hate")]
    Hate,
    /// By a present or former partner.
    #[serde(rename = "intimate_partner")]
    IntimatePartner,
    /// By another member of the family.
    #[serde(rename = "family")]
    Family,
    /// Gender based.
    #[serde(rename = "gender_based")]
    GenderBased,
    /// By means of the internet or a telephone.
    #[serde(rename = "cyber")]
    Cyber,
    /// By an organised group.
    #[serde(rename = "organised")]
    Organised,
    /// In road traffic.
    #[serde(rename = "road")]
    Road,
    /// Attempted.
    #[serde(rename = "attempted")]
    Attempted,
    /// Not reported to the police.
    #[serde(rename = "unreported")]
    Unreported,
}

impl Coded for CrimeTag {
    const VOCABULARY: &'static str = "crime_tag";
    const ALL: &'static [Self] = &[
        Self::Terrorism,
        Self::Hate,
        Self::IntimatePartner,
        Self::Family,
        Self::GenderBased,
        Self::Cyber,
        Self::Organised,
        Self::Road,
        Self::Attempted,
        Self::Unreported,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Terrorism => "terrorism",
            Self::Hate => "hate",
            Self::IntimatePartner => "intimate_partner",
            Self::Family => "family",
            Self::GenderBased => "gender_based",
            Self::Cyber => "cyber",
            Self::Organised => "organised",
            Self::Road => "road",
            Self::Attempted => "attempted",
            Self::Unreported => "unreported",
        }
    }
}

/// The ground of a hate crime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum HateGround {
    /// Origin.
    #[serde(rename = "origin")]
    Origin,
    /// Religion.
    #[serde(rename = "religion")]
    Religion,
    /// Sexual orientation.
    #[serde(rename = "sexual_orientation")]
    SexualOrientation,
    /// Gender identity.
    #[serde(rename = "gender_identity")]
    GenderIdentity,
    /// Gender.
    #[serde(rename = "gender")]
    Gender,
    /// Disability.
    #[serde(rename = "disability")]
    Disability,
    /// Age.
    #[serde(rename = "age")]
    Age,
    /// Other.
    #[serde(rename = "other")]
    Other,
}

impl Coded for HateGround {
    const VOCABULARY: &'static str = "hate_ground";
    const ALL: &'static [Self] = &[
        Self::Origin,
        Self::Religion,
        Self::SexualOrientation,
        Self::GenderIdentity,
        Self::Gender,
        Self::Disability,
        Self::Age,
        Self::Other,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Origin => "origin",
            Self::Religion => "religion",
            Self::SexualOrientation => "sexual_orientation",
            Self::GenderIdentity => "gender_identity",
            Self::Gender => "gender",
            Self::Disability => "disability",
            Self::Age => "age",
            Self::Other => "other",
        }
    }
}

/// Relation of the person to the crime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CrimeRelation {
    /// It happened to the person.
    #[serde(rename = "direct")]
    Direct,
    /// Bereaved.
    #[serde(rename = "bereaved")]
    Bereaved,
    /// Family of somebody it happened to.
    #[serde(rename = "family")]
    Family,
    /// Witness.
    #[serde(rename = "witness")]
    Witness,
    /// Answers for somebody it happened to.
    #[serde(rename = "guardian")]
    Guardian,
}

impl Coded for CrimeRelation {
    const VOCABULARY: &'static str = "crime_relation";
    const ALL: &'static [Self] = &[
        Self::Direct,
        Self::Bereaved,
        Self::Family,
        Self::Witness,
        Self::Guardian,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Bereaved => "bereaved",
            Self::Family => "family",
            Self::Witness => "witness",
            Self::Guardian => "guardian",
        }
    }
}

/// Time since the crime, as a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CrimePeriod {
    /// Ongoing.
    #[serde(rename = "ongoing")]
    Ongoing,
    /// Under one week.
    #[serde(rename = "under_one_week")]
    UnderOneWeek,
    /// One to two weeks.
    #[serde(rename = "one_to_two_weeks")]
    OneToTwoWeeks,
    /// Two to four weeks.
    #[serde(rename = "two_to_four_weeks")]
    TwoToFourWeeks,
    /// One to three months.
    #[serde(rename = "one_to_three_months")]
    OneToThreeMonths,
    /// Three to twelve months.
    #[serde(rename = "three_to_twelve_months")]
    ThreeToTwelveMonths,
    /// One to five years.
    #[serde(rename = "one_to_five_years")]
    OneToFiveYears,
    /// Over five years.
    #[serde(rename = "over_five_years")]
    OverFiveYears,
}

impl Coded for CrimePeriod {
    const VOCABULARY: &'static str = "crime_period";
    const ALL: &'static [Self] = &[
        Self::Ongoing,
        Self::UnderOneWeek,
        Self::OneToTwoWeeks,
        Self::TwoToFourWeeks,
        Self::OneToThreeMonths,
        Self::ThreeToTwelveMonths,
        Self::OneToFiveYears,
        Self::OverFiveYears,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Ongoing => "ongoing",
            Self::UnderOneWeek => "under_one_week",
            Self::OneToTwoWeeks => "one_to_two_weeks",
            Self::TwoToFourWeeks => "two_to_four_weeks",
            Self::OneToThreeMonths => "one_to_three_months",
            Self::ThreeToTwelveMonths => "three_to_twelve_months",
            Self::OneToFiveYears => "one_to_five_years",
            Self::OverFiveYears => "over_five_years",
        }
    }
}

/// Stage of the proceedings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProceedingsStage {
    /// Not reported.
    #[serde(rename = "not_reported")]
    NotReported,
    /// Reported.
    #[serde(rename = "reported")]
    Reported,
    /// Reported, and the police or a prosecutor are investigating.
    #[serde(rename = "investigation")]
    Investigation,
    /// Charged.
    #[serde(rename = "charged")]
    Charged,
    /// Trial.
    #[serde(rename = "trial")]
    Trial,
    /// A judgment, perhaps open to appeal.
    #[serde(rename = "decided")]
    Decided,
    /// Appeal.
    #[serde(rename = "appeal")]
    Appeal,
    /// Ended without a trial.
    #[serde(rename = "dropped")]
    Dropped,
    /// Unknown.
    #[serde(rename = "unknown")]
    Unknown,
}

impl Coded for ProceedingsStage {
    const VOCABULARY: &'static str = "proceedings_stage";
    const ALL: &'static [Self] = &[
        Self::NotReported,
        Self::Reported,
        Self::Investigation,
        Self::Charged,
        Self::Trial,
        Self::Decided,
        Self::Appeal,
        Self::Dropped,
        Self::Unknown,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::NotReported => "not_reported",
            Self::Reported => "reported",
            Self::Investigation => "investigation",
            Self::Charged => "charged",
            Self::Trial => "trial",
            Self::Decided => "decided",
            Self::Appeal => "appeal",
            Self::Dropped => "dropped",
            Self::Unknown => "unknown",
        }
    }
}

/// Whom a service is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum VictimGroup {
    /// Every victim of crime.
    #[serde(rename = "anyone")]
    Anyone,
    /// Children.
    #[serde(rename = "children")]
    Children,
    /// Young people.
    #[serde(rename = "young_people")]
    YoungPeople,
    /// Older people.
    #[serde(rename = "older_people")]
    OlderPeople,
    /// Women.
    #[serde(rename = "women")]
    Women,
    /// Men.
    #[serde(rename = "men")]
    Men,
    /// Lesbian, gay, bisexual, trans, intersex and queer people.
    #[serde(rename = "lgbtiq")]
    Lgbtiq,
    /// Disabled people.
    #[serde(rename = "disabled_people")]
    DisabledPeople,
    /// Bereaved.
    #[serde(rename = "bereaved")]
    Bereaved,
    /// Witnesses.
    #[serde(rename = "witnesses")]
    Witnesses,
    /// Migrants.
    #[serde(rename = "migrants")]
    Migrants,
    /// Refugees.
    #[serde(rename = "refugees")]
    Refugees,
    /// People without a right to stay.
    #[serde(rename = "no_papers")]
    NoPapers,
    /// People hurt on a journey.
    #[serde(rename = "visitors")]
    Visitors,
    /// People at home again after a crime abroad.
    #[serde(rename = "hurt_abroad")]
    HurtAbroad,
}

impl Coded for VictimGroup {
    const VOCABULARY: &'static str = "victim_group";
    const ALL: &'static [Self] = &[
        Self::Anyone,
        Self::Children,
        Self::YoungPeople,
        Self::OlderPeople,
        Self::Women,
        Self::Men,
        Self::Lgbtiq,
        Self::DisabledPeople,
        Self::Bereaved,
        Self::Witnesses,
        Self::Migrants,
        Self::Refugees,
        Self::NoPapers,
        Self::Visitors,
        Self::HurtAbroad,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::Children => "children",
            Self::YoungPeople => "young_people",
            Self::OlderPeople => "older_people",
            Self::Women => "women",
            Self::Men => "men",
            Self::Lgbtiq => "lgbtiq",
            Self::DisabledPeople => "disabled_people",
            Self::Bereaved => "bereaved",
            Self::Witnesses => "witnesses",
            Self::Migrants => "migrants",
            Self::Refugees => "refugees",
            Self::NoPapers => "no_papers",
            Self::Visitors => "visitors",
            Self::HurtAbroad => "hurt_abroad",
        }
    }
}

/// How people find a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ReferralRoute {
    /// They ask themselves; nobody needs to send them.
    #[serde(rename = "by_oneself")]
    ByOneself,
    /// Sent by law unless they decline.
    #[serde(rename = "automatic")]
    Automatic,
    /// Police.
    #[serde(rename = "police")]
    Police,
    /// Prosecutor.
    #[serde(rename = "prosecutor")]
    Prosecutor,
    /// Court.
    #[serde(rename = "court")]
    Court,
    /// Hospital.
    #[serde(rename = "hospital")]
    Hospital,
    /// School.
    #[serde(rename = "school")]
    School,
    /// Social services.
    #[serde(rename = "social_services")]
    SocialServices,
    /// Sent by another service.
    #[serde(rename = "other_service")]
    OtherService,
    /// Helpline.
    #[serde(rename = "helpline")]
    Helpline,
    /// Consulate.
    #[serde(rename = "consulate")]
    Consulate,
    /// The service goes where people are.
    #[serde(rename = "outreach")]
    Outreach,
}

impl Coded for ReferralRoute {
    const VOCABULARY: &'static str = "referral_route";
    const ALL: &'static [Self] = &[
        Self::ByOneself,
        Self::Automatic,
        Self::Police,
        Self::Prosecutor,
        Self::Court,
        Self::Hospital,
        Self::School,
        Self::SocialServices,
        Self::OtherService,
        Self::Helpline,
        Self::Consulate,
        Self::Outreach,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::ByOneself => "by_oneself",
            Self::Automatic => "automatic",
            Self::Police => "police",
            Self::Prosecutor => "prosecutor",
            Self::Court => "court",
            Self::Hospital => "hospital",
            Self::School => "school",
            Self::SocialServices => "social_services",
            Self::OtherService => "other_service",
            Self::Helpline => "helpline",
            Self::Consulate => "consulate",
            Self::Outreach => "outreach",
        }
    }
}

/// What a service costs the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Fee {
    /// Free.
    #[serde(rename = "free")]
    Free,
    /// Free when another service or a doctor sends them.
    #[serde(rename = "free_if_sent")]
    FreeIfSent,
    /// By income.
    #[serde(rename = "by_income")]
    ByIncome,
    /// Paid.
    #[serde(rename = "paid")]
    Paid,
}

impl Coded for Fee {
    const VOCABULARY: &'static str = "fee";
    const ALL: &'static [Self] = &[
        Self::Free,
        Self::FreeIfSent,
        Self::ByIncome,
        Self::Paid,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::FreeIfSent => "free_if_sent",
            Self::ByIncome => "by_income",
            Self::Paid => "paid",
        }
    }
}

/// Whether a service takes people on now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Intake {
    /// Open.
    #[serde(rename = "open")]
    Open,
    /// Waiting list.
    #[serde(rename = "waiting_list")]
    WaitingList,
    /// Paused.
    #[serde(rename = "paused")]
    Paused,
}

impl Coded for Intake {
    const VOCABULARY: &'static str = "intake";
    const ALL: &'static [Self] = &[
        Self::Open,
        Self::WaitingList,
        Self::Paused,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::WaitingList => "waiting_list",
            Self::Paused => "paused",
        }
    }
}

/// What a service does across borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Abroad {
    /// Takes people who live in another country.
    #[serde(rename = "takes_from_abroad")]
    TakesFromAbroad,
    /// Helps at home after a crime in another country.
    #[serde(rename = "helps_after_abroad")]
    HelpsAfterAbroad,
    /// Works with services in other countries.
    #[serde(rename = "works_with_abroad")]
    WorksWithAbroad,
}

impl Coded for Abroad {
    const VOCABULARY: &'static str = "abroad";
    const ALL: &'static [Self] = &[
        Self::TakesFromAbroad,
        Self::HelpsAfterAbroad,
        Self::WorksWithAbroad,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::TakesFromAbroad => "takes_from_abroad",
            Self::HelpsAfterAbroad => "helps_after_abroad",
            Self::WorksWithAbroad => "works_with_abroad",
        }
    }
}

/// What capacity is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CapacityUnit {
    /// People a month.
    #[serde(rename = "people_a_month")]
    PeopleAMonth,
    /// Beds.
    #[serde(rename = "beds")]
    Beds,
    /// Days of waiting.
    #[serde(rename = "days_of_waiting")]
    DaysOfWaiting,
    /// Hours a week.
    #[serde(rename = "hours_a_week")]
    HoursAWeek,
}

impl Coded for CapacityUnit {
    const VOCABULARY: &'static str = "capacity_unit";
    const ALL: &'static [Self] = &[
        Self::PeopleAMonth,
        Self::Beds,
        Self::DaysOfWaiting,
        Self::HoursAWeek,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::PeopleAMonth => "people_a_month",
            Self::Beds => "beds",
            Self::DaysOfWaiting => "days_of_waiting",
            Self::HoursAWeek => "hours_a_week",
        }
    }
}

/// Who works for a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WorkerKind {
    /// Paid.
    #[serde(rename = "paid")]
    Paid,
    /// Volunteer.
    #[serde(rename = "volunteer")]
    Volunteer,
}

impl Coded for WorkerKind {
    const VOCABULARY: &'static str = "worker_kind";
    const ALL: &'static [Self] = &[
        Self::Paid,
        Self::Volunteer,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Volunteer => "volunteer",
        }
    }
}

/// What its people are trained in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum TrainingTopic {
    /// First contact.
    #[serde(rename = "first_contact")]
    FirstContact,
    /// Rights.
    #[serde(rename = "rights")]
    Rights,
    /// Trauma.
    #[serde(rename = "trauma")]
    Trauma,
    /// Children.
    #[serde(rename = "children")]
    Children,
    /// Intimate partner.
    #[serde(rename = "intimate_partner")]
    IntimatePartner,
    /// Sexual violence.
    #[serde(rename = "sexual_violence")]
    SexualViolence,
    /// Terrorism.
    #[serde(rename = "terrorism")]
    Terrorism,
    /// Hate crime.
    #[serde(rename = "hate_crime")]
    HateCrime,
    /// Online crime.
    #[serde(rename = "online_crime")]
    OnlineCrime,
    /// Bereavement.
    #[serde(rename = "bereavement")]
    Bereavement,
    /// Safe referral.
    #[serde(rename = "safe_referral")]
    SafeReferral,
    /// Interpreting.
    #[serde(rename = "interpreting")]
    Interpreting,
    /// Data protection.
    #[serde(rename = "data_protection")]
    DataProtection,
    /// Caring for oneself at this work.
    #[serde(rename = "own_care")]
    OwnCare,
}

impl Coded for TrainingTopic {
    const VOCABULARY: &'static str = "training_topic";
    const ALL: &'static [Self] = &[
        Self::FirstContact,
        Self::Rights,
        Self::Trauma,
        Self::Children,
        Self::IntimatePartner,
        Self::SexualViolence,
        Self::Terrorism,
        Self::HateCrime,
        Self::OnlineCrime,
        Self::Bereavement,
        Self::SafeReferral,
        Self::Interpreting,
        Self::DataProtection,
        Self::OwnCare,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::FirstContact => "first_contact",
            Self::Rights => "rights",
            Self::Trauma => "trauma",
            Self::Children => "children",
            Self::IntimatePartner => "intimate_partner",
            Self::SexualViolence => "sexual_violence",
            Self::Terrorism => "terrorism",
            Self::HateCrime => "hate_crime",
            Self::OnlineCrime => "online_crime",
            Self::Bereavement => "bereavement",
            Self::SafeReferral => "safe_referral",
            Self::Interpreting => "interpreting",
            Self::DataProtection => "data_protection",
            Self::OwnCare => "own_care",
        }
    }
}

/// Who pays for a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FundingSource {
    /// State.
    #[serde(rename = "state")]
    State,
    /// Region.
    #[serde(rename = "region")]
    Region,
    /// Municipality.
    #[serde(rename = "municipality")]
    Municipality,
    /// European union.
    #[serde(rename = "european_union")]
    EuropeanUnion,
    /// Foundation.
    #[serde(rename = "foundation")]
    Foundation,
    /// Donations.
    #[serde(rename = "donations")]
    Donations,
    /// Fines and surcharges that offenders pay.
    #[serde(rename = "offenders")]
    Offenders,
    /// Fees.
    #[serde(rename = "fees")]
    Fees,
}

impl Coded for FundingSource {
    const VOCABULARY: &'static str = "funding_source";
    const ALL: &'static [Self] = &[
        Self::State,
        Self::Region,
        Self::Municipality,
        Self::EuropeanUnion,
        Self::Foundation,
        Self::Donations,
        Self::Offenders,
        Self::Fees,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Region => "region",
            Self::Municipality => "municipality",
            Self::EuropeanUnion => "european_union",
            Self::Foundation => "foundation",
            Self::Donations => "donations",
            Self::Offenders => "offenders",
            Self::Fees => "fees",
        }
    }
}

/// Who may read something in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ReaderCircle {
    /// Everybody.
    #[serde(rename = "public")]
    Public,
    /// Members of the network.
    #[serde(rename = "members")]
    Members,
    /// The network's office, and whoever keeps the entry.
    #[serde(rename = "coordinator")]
    Coordinator,
}

impl Coded for ReaderCircle {
    const VOCABULARY: &'static str = "reader_circle";
    const ALL: &'static [Self] = &[
        Self::Public,
        Self::Members,
        Self::Coordinator,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Members => "members",
            Self::Coordinator => "coordinator",
        }
    }
}

/// How exactly a place is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum PlaceDisclosure {
    /// Address and point on the map.
    #[serde(rename = "exact")]
    Exact,
    /// Town or region alone.
    #[serde(rename = "area")]
    Area,
    /// Nothing at all: a shelter.
    #[serde(rename = "withheld")]
    Withheld,
}

impl Coded for PlaceDisclosure {
    const VOCABULARY: &'static str = "place_disclosure";
    const ALL: &'static [Self] = &[
        Self::Exact,
        Self::Area,
        Self::Withheld,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Area => "area",
            Self::Withheld => "withheld",
        }
    }
}

/// Why the person was not reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ContactFailedReason {
    /// No answer.
    #[serde(rename = "no_answer")]
    NoAnswer,
    /// Not safe now.
    #[serde(rename = "not_safe_now")]
    NotSafeNow,
    /// Wrong number.
    #[serde(rename = "wrong_number")]
    WrongNumber,
    /// Somebody else answered.
    #[serde(rename = "someone_else")]
    SomeoneElse,
    /// The person asked to be called later.
    #[serde(rename = "asked_to_wait")]
    AskedToWait,
    /// No common language.
    #[serde(rename = "no_common_language")]
    NoCommonLanguage,
    /// Other.
    #[serde(rename = "other")]
    Other,
}

impl Coded for ContactFailedReason {
    const VOCABULARY: &'static str = "contact_failed_reason";
    const ALL: &'static [Self] = &[
        Self::NoAnswer,
        Self::NotSafeNow,
        Self::WrongNumber,
        Self::SomeoneElse,
        Self::AskedToWait,
        Self::NoCommonLanguage,
        Self::Other,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::NoAnswer => "no_answer",
            Self::NotSafeNow => "not_safe_now",
            Self::WrongNumber => "wrong_number",
            Self::SomeoneElse => "someone_else",
            Self::AskedToWait => "asked_to_wait",
            Self::NoCommonLanguage => "no_common_language",
            Self::Other => "other",
        }
    }
}

/// Why a resting referral wakes on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WakeReason {
    /// Trial.
    #[serde(rename = "trial")]
    Trial,
    /// Hearing.
    #[serde(rename = "hearing")]
    Hearing,
    /// Judgment.
    #[serde(rename = "judgment")]
    Judgment,
    /// Claim deadline.
    #[serde(rename = "claim_deadline")]
    ClaimDeadline,
    /// Claim decision.
    #[serde(rename = "claim_decision")]
    ClaimDecision,
    /// Anniversary.
    #[serde(rename = "anniversary")]
    Anniversary,
    /// The offender may be released.
    #[serde(rename = "release")]
    Release,
    /// Return journey.
    #[serde(rename = "return_journey")]
    ReturnJourney,
    /// A call to ask how it goes.
    #[serde(rename = "check_in")]
    CheckIn,
    /// Other.
    #[serde(rename = "other")]
    Other,
}

impl Coded for WakeReason {
    const VOCABULARY: &'static str = "wake_reason";
    const ALL: &'static [Self] = &[
        Self::Trial,
        Self::Hearing,
        Self::Judgment,
        Self::ClaimDeadline,
        Self::ClaimDecision,
        Self::Anniversary,
        Self::Release,
        Self::ReturnJourney,
        Self::CheckIn,
        Self::Other,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Trial => "trial",
            Self::Hearing => "hearing",
            Self::Judgment => "judgment",
            Self::ClaimDeadline => "claim_deadline",
            Self::ClaimDecision => "claim_decision",
            Self::Anniversary => "anniversary",
            Self::Release => "release",
            Self::ReturnJourney => "return_journey",
            Self::CheckIn => "check_in",
            Self::Other => "other",
        }
    }
}

/// How a referral ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Outcome {
    /// Served.
    #[serde(rename = "served")]
    Served,
    /// Partly.
    #[serde(rename = "partly")]
    Partly,
    /// Victim declined.
    #[serde(rename = "victim_declined")]
    VictimDeclined,
    /// No longer needed.
    #[serde(rename = "no_longer_needed")]
    NoLongerNeeded,
    /// Unreachable.
    #[serde(rename = "unreachable")]
    Unreachable,
    /// Unsafe.
    #[serde(rename = "unsafe")]
    Unsafe,
    /// No capacity.
    #[serde(rename = "no_capacity")]
    NoCapacity,
    /// Not eligible.
    #[serde(rename = "not_eligible")]
    NotEligible,
    /// No such service exists.
    #[serde(rename = "no_service")]
    NoService,
    /// Other.
    #[serde(rename = "other")]
    Other,
}

impl Coded for Outcome {
    const VOCABULARY: &'static str = "outcome";
    const ALL: &'static [Self] = &[
        Self::Served,
        Self::Partly,
        Self::VictimDeclined,
        Self::NoLongerNeeded,
        Self::Unreachable,
        Self::Unsafe,
        Self::NoCapacity,
        Self::NotEligible,
        Self::NoService,
        Self::Other,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Served => "served",
            Self::Partly => "partly",
            Self::VictimDeclined => "victim_declined",
            Self::NoLongerNeeded => "no_longer_needed",
            Self::Unreachable => "unreachable",
            Self::Unsafe => "unsafe",
            Self::NoCapacity => "no_capacity",
            Self::NotEligible => "not_eligible",
            Self::NoService => "no_service",
            Self::Other => "other",
        }
    }
}

/// Why a sender withdraws a referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WithdrawalReason {
    /// Person asked.
    #[serde(rename = "person_asked")]
    PersonAsked,
    /// Agreement ended.
    #[serde(rename = "agreement_ended")]
    AgreementEnded,
    /// Not safe.
    #[serde(rename = "not_safe")]
    NotSafe,
    /// Helped elsewhere.
    #[serde(rename = "helped_elsewhere")]
    HelpedElsewhere,
    /// Person moved.
    #[serde(rename = "person_moved")]
    PersonMoved,
    /// No answer.
    #[serde(rename = "no_answer")]
    NoAnswer,
    /// Mistake.
    #[serde(rename = "mistake")]
    Mistake,
    /// Other.
    #[serde(rename = "other")]
    Other,
}

impl Coded for WithdrawalReason {
    const VOCABULARY: &'static str = "withdrawal_reason";
    const ALL: &'static [Self] = &[
        Self::PersonAsked,
        Self::AgreementEnded,
        Self::NotSafe,
        Self::HelpedElsewhere,
        Self::PersonMoved,
        Self::NoAnswer,
        Self::Mistake,
        Self::Other,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::PersonAsked => "person_asked",
            Self::AgreementEnded => "agreement_ended",
            Self::NotSafe => "not_safe",
            Self::HelpedElsewhere => "helped_elsewhere",
            Self::PersonMoved => "person_moved",
            Self::NoAnswer => "no_answer",
            Self::Mistake => "mistake",
            Self::Other => "other",
        }
    }
}

/// The two questions to each side at closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FeedbackQuestion {
    /// Did the other side act in time?.
    #[serde(rename = "in_time")]
    InTime,
    /// Was it easy to work with them?.
    #[serde(rename = "effort")]
    Effort,
}

impl Coded for FeedbackQuestion {
    const VOCABULARY: &'static str = "feedback_question";
    const ALL: &'static [Self] = &[
        Self::InTime,
        Self::Effort,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::InTime => "in_time",
            Self::Effort => "effort",
        }
    }
}

/// Answers to a feedback question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FeedbackAnswer {
    /// Yes.
    #[serde(rename = "yes")]
    Yes,
    /// Mostly.
    #[serde(rename = "mostly")]
    Mostly,
    /// Partly.
    #[serde(rename = "partly")]
    Partly,
    /// No.
    #[serde(rename = "no")]
    No,
}

impl Coded for FeedbackAnswer {
    const VOCABULARY: &'static str = "feedback_answer";
    const ALL: &'static [Self] = &[
        Self::Yes,
        Self::Mostly,
        Self::Partly,
        Self::No,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Mostly => "mostly",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }
}

/// Age, as a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AgeBand {
    /// Under 12.
    #[serde(rename = "under_12")]
    Under12,
    /// From 12 to 15.
    #[serde(rename = "from_12_to_15")]
    From12To15,
    /// From 16 to 17.
    #[serde(rename = "from_16_to_17")]
    From16To17,
    /// From 18 to 24.
    #[serde(rename = "from_18_to_24")]
    From18To24,
    /// From 25 to 39.
    #[serde(rename = "from_25_to_39")]
    From25To39,
    /// From 40 to 64.
    #[serde(rename = "from_40_to_64")]
    From40To64,
    /// From 65 to 79.
    #[serde(rename = "from_65_to_79")]
    From65To79,
    /// From 80.
    #[serde(rename = "from_80")]
    From80,
}

impl Coded for AgeBand {
    const VOCABULARY: &'static str = "age_band";
    const ALL: &'static [Self] = &[
        Self::Under12,
        Self::From12To15,
        Self::From16To17,
        Self::From18To24,
        Self::From25To39,
        Self::From40To64,
        Self::From65To79,
        Self::From80,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Under12 => "under_12",
            Self::From12To15 => "from_12_to_15",
            Self::From16To17 => "from_16_to_17",
            Self::From18To24 => "from_18_to_24",
            Self::From25To39 => "from_25_to_39",
            Self::From40To64 => "from_40_to_64",
            Self::From65To79 => "from_65_to_79",
            Self::From80 => "from_80",
        }
    }
}

/// Gender, optional.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Gender {
    /// Woman.
    #[serde(rename = "woman")]
    Woman,
    /// Man.
    #[serde(rename = "man")]
    Man,
    /// Non binary.
    #[serde(rename = "non_binary")]
    NonBinary,
    /// Other.
    #[serde(rename = "other")]
    Other,
}

impl Coded for Gender {
    const VOCABULARY: &'static str = "gender";
    const ALL: &'static [Self] = &[
        Self::Woman,
        Self::Man,
        Self::NonBinary,
        Self::Other,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::NonBinary => "non_binary",
            Self::Other => "other",
        }
    }
}

/// How well the person speaks a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LanguageLevel {
    /// Well.
    #[serde(rename = "well")]
    Well,
    /// A little.
    #[serde(rename = "a_little")]
    ALittle,
}

impl Coded for LanguageLevel {
    const VOCABULARY: &'static str = "language_level";
    const ALL: &'static [Self] = &[
        Self::Well,
        Self::ALittle,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Well => "well",
            Self::ALittle => "a_little",
        }
    }
}

/// Whether an interpreter is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum InterpreterNeed {
    /// Needed.
    #[serde(rename = "needed")]
    Needed,
    /// If possible.
    #[serde(rename = "if_possible")]
    IfPossible,
    /// Not needed.
    #[serde(rename = "not_needed")]
    NotNeeded,
}

impl Coded for InterpreterNeed {
    const VOCABULARY: &'static str = "interpreter_need";
    const ALL: &'static [Self] = &[
        Self::Needed,
        Self::IfPossible,
        Self::NotNeeded,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Needed => "needed",
            Self::IfPossible => "if_possible",
            Self::NotNeeded => "not_needed",
        }
    }
}

/// What the person needs in order to take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AccessNeed {
    /// Step free.
    #[serde(rename = "step_free")]
    StepFree,
    /// Sign language.
    #[serde(rename = "sign_language")]
    SignLanguage,
    /// Hard of hearing.
    #[serde(rename = "hearing")]
    Hearing,
    /// Blind or partially sighted.
    #[serde(rename = "sight")]
    Sight,
    /// Short sentences, plain words.
    #[serde(rename = "easy_language")]
    EasyLanguage,
    /// Nothing to read or write.
    #[serde(rename = "no_reading")]
    NoReading,
    /// No speaking on the telephone.
    #[serde(rename = "written_only")]
    WrittenOnly,
    /// Somebody comes along.
    #[serde(rename = "companion")]
    Companion,
    /// Somebody minds the children.
    #[serde(rename = "childcare")]
    Childcare,
    /// A calm room, time for breaks.
    #[serde(rename = "quiet_place")]
    QuietPlace,
}

impl Coded for AccessNeed {
    const VOCABULARY: &'static str = "access_need";
    const ALL: &'static [Self] = &[
        Self::StepFree,
        Self::SignLanguage,
        Self::Hearing,
        Self::Sight,
        Self::EasyLanguage,
        Self::NoReading,
        Self::WrittenOnly,
        Self::Companion,
        Self::Childcare,
        Self::QuietPlace,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::StepFree => "step_free",
            Self::SignLanguage => "sign_language",
            Self::Hearing => "hearing",
            Self::Sight => "sight",
            Self::EasyLanguage => "easy_language",
            Self::NoReading => "no_reading",
            Self::WrittenOnly => "written_only",
            Self::Companion => "companion",
            Self::Childcare => "childcare",
            Self::QuietPlace => "quiet_place",
        }
    }
}

/// Risks to know of before the first contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RiskFlag {
    /// Others at home; calls are safe at certain hours.
    #[serde(rename = "shares_home")]
    SharesHome,
    /// The telephone or mail may be read by others.
    #[serde(rename = "device_watched")]
    DeviceWatched,
    /// Offender known.
    #[serde(rename = "offender_known")]
    OffenderKnown,
    /// Lives with the person or close by.
    #[serde(rename = "offender_near")]
    OffenderNear,
    /// Offender in contact.
    #[serde(rename = "offender_in_contact")]
    OffenderInContact,
    /// In the country where help is needed.
    #[serde(rename = "offender_at_destination")]
    OffenderAtDestination,
    /// For money, care, or the right to stay.
    #[serde(rename = "depends_on_offender")]
    DependsOnOffender,
    /// Threats.
    #[serde(rename = "threats")]
    Threats,
    /// Weapon.
    #[serde(rename = "weapon")]
    Weapon,
    /// It gets worse or more frequent.
    #[serde(rename = "escalating")]
    Escalating,
    /// May harm themselves: act at once.
    #[serde(rename = "self_harm")]
    SelfHarm,
    /// Child at risk.
    #[serde(rename = "child_at_risk")]
    ChildAtRisk,
    /// A child without a guardian.
    #[serde(rename = "child_alone")]
    ChildAlone,
    /// Nowhere to stay.
    #[serde(rename = "nowhere_to_stay")]
    NowhereToStay,
    /// Pregnant.
    #[serde(rename = "pregnant")]
    Pregnant,
    /// Staff should not go alone.
    #[serde(rename = "worker_safety")]
    WorkerSafety,
}

impl Coded for RiskFlag {
    const VOCABULARY: &'static str = "risk_flag";
    const ALL: &'static [Self] = &[
        Self::SharesHome,
        Self::DeviceWatched,
        Self::OffenderKnown,
        Self::OffenderNear,
        Self::OffenderInContact,
        Self::OffenderAtDestination,
        Self::DependsOnOffender,
        Self::Threats,
        Self::Weapon,
        Self::Escalating,
        Self::SelfHarm,
        Self::ChildAtRisk,
        Self::ChildAlone,
        Self::NowhereToStay,
        Self::Pregnant,
        Self::WorkerSafety,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::SharesHome => "shares_home",
            Self::DeviceWatched => "device_watched",
            Self::OffenderKnown => "offender_known",
            Self::OffenderNear => "offender_near",
            Self::OffenderInContact => "offender_in_contact",
            Self::OffenderAtDestination => "offender_at_destination",
            Self::DependsOnOffender => "depends_on_offender",
            Self::Threats => "threats",
            Self::Weapon => "weapon",
            Self::Escalating => "escalating",
            Self::SelfHarm => "self_harm",
            Self::ChildAtRisk => "child_at_risk",
            Self::ChildAlone => "child_alone",
            Self::NowhereToStay => "nowhere_to_stay",
            Self::Pregnant => "pregnant",
            Self::WorkerSafety => "worker_safety",
        }
    }
}

/// Children to think of, as a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ChildrenCount {
    /// No children.
    #[serde(rename = "no_children")]
    NoChildren,
    /// One.
    #[serde(rename = "one")]
    One,
    /// Two.
    #[serde(rename = "two")]
    Two,
    /// Three or more.
    #[serde(rename = "three_or_more")]
    ThreeOrMore,
}

impl Coded for ChildrenCount {
    const VOCABULARY: &'static str = "children_count";
    const ALL: &'static [Self] = &[
        Self::NoChildren,
        Self::One,
        Self::Two,
        Self::ThreeOrMore,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::NoChildren => "no_children",
            Self::One => "one",
            Self::Two => "two",
            Self::ThreeOrMore => "three_or_more",
        }
    }
}

/// Who acts for the person or stands by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RepresentativeKind {
    /// Trusted person.
    #[serde(rename = "trusted_person")]
    TrustedPerson,
    /// Parent or guardian.
    #[serde(rename = "parent_or_guardian")]
    ParentOrGuardian,
    /// Lawyer.
    #[serde(rename = "lawyer")]
    Lawyer,
    /// Appointed guardian.
    #[serde(rename = "appointed_guardian")]
    AppointedGuardian,
    /// Authority.
    #[serde(rename = "authority")]
    Authority,
}

impl Coded for RepresentativeKind {
    const VOCABULARY: &'static str = "representative_kind";
    const ALL: &'static [Self] = &[
        Self::TrustedPerson,
        Self::ParentOrGuardian,
        Self::Lawyer,
        Self::AppointedGuardian,
        Self::Authority,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::TrustedPerson => "trusted_person",
            Self::ParentOrGuardian => "parent_or_guardian",
            Self::Lawyer => "lawyer",
            Self::AppointedGuardian => "appointed_guardian",
            Self::Authority => "authority",
        }
    }
}

/// The part that the receiver is asked to take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ReferralRole {
    /// Support where the person lives.
    #[serde(rename = "home_support")]
    HomeSupport,
    /// Proceedings and claims where the crime happened.
    #[serde(rename = "origin_link")]
    OriginLink,
    /// Specialist.
    #[serde(rename = "specialist")]
    Specialist,
}

impl Coded for ReferralRole {
    const VOCABULARY: &'static str = "referral_role";
    const ALL: &'static [Self] = &[
        Self::HomeSupport,
        Self::OriginLink,
        Self::Specialist,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::HomeSupport => "home_support",
            Self::OriginLink => "origin_link",
            Self::Specialist => "specialist",
        }
    }
}

/// Kinds of support; also the services given, once given.
/// Source: Directive 2012/29/EU, Articles 8 and 9; Directive (EU) 2017/541, Article 24.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SupportKind {
    /// EMO.
    #[serde(rename = "emotional")]
    Emotional,
    /// PRA.
    #[serde(rename = "practical")]
    Practical,
    /// CMP: compensation and insurance.
    #[serde(rename = "claims")]
    Claims,
    /// ACC.
    #[serde(rename = "accompaniment")]
    Accompaniment,
    /// LEG.
    #[serde(rename = "legal")]
    Legal,
    /// SHE.
    #[serde(rename = "shelter")]
    Shelter,
    /// INF: rights and what happens next.
    #[serde(rename = "information")]
    Information,
    /// PSY: by a professional.
    #[serde(rename = "psychological")]
    Psychological,
    /// FIN.
    #[serde(rename = "financial")]
    Financial,
    /// PRO: news of the case, statements, restitution.
    #[serde(rename = "proceedings")]
    Proceedings,
    /// RSK.
    #[serde(rename = "safety_plan")]
    SafetyPlan,
    /// MED.
    #[serde(rename = "medical")]
    Medical,
    /// SEX: specialists after sexual violence.
    #[serde(rename = "sexual_violence")]
    SexualViolence,
    /// CHI.
    #[serde(rename = "children")]
    Children,
    /// INTERP.
    #[serde(rename = "interpreting")]
    Interpreting,
    /// TRV: travel home, consulate, papers.
    #[serde(rename = "travel")]
    Travel,
    /// PEER: others who lived through the same.
    #[serde(rename = "peer")]
    Peer,
    /// RJ: restorative justice.
    #[serde(rename = "restorative")]
    Restorative,
    /// DIG: accounts, devices, pictures online.
    #[serde(rename = "digital")]
    Digital,
    /// MEDIA: journalists, privacy.
    #[serde(rename = "media")]
    Media,
    /// HELPLINE.
    #[serde(rename = "helpline")]
    Helpline,
    /// CASE: one person who keeps everything together.
    #[serde(rename = "case_management")]
    CaseManagement,
    /// REINT: work, school, daily life.
    #[serde(rename = "reintegration")]
    Reintegration,
    /// REF: finding the right service.
    #[serde(rename = "onward_referral")]
    OnwardReferral,
}

impl Coded for SupportKind {
    const VOCABULARY: &'static str = "support_kind";
    const ALL: &'static [Self] = &[
        Self::Emotional,
        Self::Practical,
        Self::Claims,
        Self::Accompaniment,
        Self::Legal,
        Self::Shelter,
        Self::Information,
        Self::Psychological,
        Self::Financial,
        Self::Proceedings,
        Self::SafetyPlan,
        Self::Medical,
        Self::SexualViolence,
        Self::Children,
        Self::Interpreting,
        Self::Travel,
        Self::Peer,
        Self::Restorative,
        Self::Digital,
        Self::Media,
        Self::Helpline,
        Self::CaseManagement,
        Self::Reintegration,
        Self::OnwardReferral,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Emotional => "emotional",
            Self::Practical => "practical",
            Self::Claims => "claims",
            Self::Accompaniment => "accompaniment",
            Self::Legal => "legal",
            Self::Shelter => "shelter",
            Self::Information => "information",
            Self::Psychological => "psychological",
            Self::Financial => "financial",
            Self::Proceedings => "proceedings",
            Self::SafetyPlan => "safety_plan",
            Self::Medical => "medical",
            Self::SexualViolence => "sexual_violence",
            Self::Children => "children",
            Self::Interpreting => "interpreting",
            Self::Travel => "travel",
            Self::Peer => "peer",
            Self::Restorative => "restorative",
            Self::Digital => "digital",
            Self::Media => "media",
            Self::Helpline => "helpline",
            Self::CaseManagement => "case_management",
            Self::Reintegration => "reintegration",
            Self::OnwardReferral => "onward_referral",
        }
    }
}

/// How soon one kind of support is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SupportUrgency {
    /// Now.
    #[serde(rename = "now")]
    Now,
    /// This week.
    #[serde(rename = "this_week")]
    ThisWeek,
    /// Soon.
    #[serde(rename = "soon")]
    Soon,
    /// With a date beside it.
    #[serde(rename = "by_date")]
    ByDate,
}

impl Coded for SupportUrgency {
    const VOCABULARY: &'static str = "support_urgency";
    const ALL: &'static [Self] = &[
        Self::Now,
        Self::ThisWeek,
        Self::Soon,
        Self::ByDate,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::ThisWeek => "this_week",
            Self::Soon => "soon",
            Self::ByDate => "by_date",
        }
    }
}

/// How the person would like to be supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SupportMode {
    /// Telephone.
    #[serde(rename = "telephone")]
    Telephone,
    /// Video.
    #[serde(rename = "video")]
    Video,
    /// In person.
    #[serde(rename = "in_person")]
    InPerson,
    /// Home visit.
    #[serde(rename = "home_visit")]
    HomeVisit,
    /// Chat.
    #[serde(rename = "chat")]
    Chat,
    /// Email.
    #[serde(rename = "email")]
    Email,
    /// Letter.
    #[serde(rename = "letter")]
    Letter,
}

impl Coded for SupportMode {
    const VOCABULARY: &'static str = "support_mode";
    const ALL: &'static [Self] = &[
        Self::Telephone,
        Self::Video,
        Self::InPerson,
        Self::HomeVisit,
        Self::Chat,
        Self::Email,
        Self::Letter,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Telephone => "telephone",
            Self::Video => "video",
            Self::InPerson => "in_person",
            Self::HomeVisit => "home_visit",
            Self::Chat => "chat",
            Self::Email => "email",
            Self::Letter => "letter",
        }
    }
}

/// With whom the person would rather work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WorkerGender {
    /// Woman.
    #[serde(rename = "woman")]
    Woman,
    /// Man.
    #[serde(rename = "man")]
    Man,
    /// No preference.
    #[serde(rename = "no_preference")]
    NoPreference,
}

impl Coded for WorkerGender {
    const VOCABULARY: &'static str = "worker_gender";
    const ALL: &'static [Self] = &[
        Self::Woman,
        Self::Man,
        Self::NoPreference,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::NoPreference => "no_preference",
        }
    }
}

/// Whether the person wishes to claim compensation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CompensationWish {
    /// Yes.
    #[serde(rename = "yes")]
    Yes,
    /// No.
    #[serde(rename = "no")]
    No,
    /// Undecided.
    #[serde(rename = "undecided")]
    Undecided,
    /// A claim has been made.
    #[serde(rename = "claimed")]
    Claimed,
}

impl Coded for CompensationWish {
    const VOCABULARY: &'static str = "compensation_wish";
    const ALL: &'static [Self] = &[
        Self::Yes,
        Self::No,
        Self::Undecided,
        Self::Claimed,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Undecided => "undecided",
            Self::Claimed => "claimed",
        }
    }
}

/// What a date is the last day for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DeadlineKind {
    /// Claim.
    #[serde(rename = "claim")]
    Claim,
    /// Police report.
    #[serde(rename = "police_report")]
    PoliceReport,
    /// Hearing.
    #[serde(rename = "hearing")]
    Hearing,
    /// Trial.
    #[serde(rename = "trial")]
    Trial,
    /// Appeal.
    #[serde(rename = "appeal")]
    Appeal,
    /// Statement.
    #[serde(rename = "statement")]
    Statement,
    /// A step that medicine allows only for a short time.
    #[serde(rename = "medical_step")]
    MedicalStep,
    /// Arrival.
    #[serde(rename = "arrival")]
    Arrival,
    /// Departure.
    #[serde(rename = "departure")]
    Departure,
    /// Right to stay.
    #[serde(rename = "right_to_stay")]
    RightToStay,
    /// Other.
    #[serde(rename = "other")]
    Other,
}

impl Coded for DeadlineKind {
    const VOCABULARY: &'static str = "deadline_kind";
    const ALL: &'static [Self] = &[
        Self::Claim,
        Self::PoliceReport,
        Self::Hearing,
        Self::Trial,
        Self::Appeal,
        Self::Statement,
        Self::MedicalStep,
        Self::Arrival,
        Self::Departure,
        Self::RightToStay,
        Self::Other,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::PoliceReport => "police_report",
            Self::Hearing => "hearing",
            Self::Trial => "trial",
            Self::Appeal => "appeal",
            Self::Statement => "statement",
            Self::MedicalStep => "medical_step",
            Self::Arrival => "arrival",
            Self::Departure => "departure",
            Self::RightToStay => "right_to_stay",
            Self::Other => "other",
        }
    }
}

/// What a request for information alone asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum InformationKind {
    /// Rights.
    #[serde(rename = "rights")]
    Rights,
    /// Reporting.
    #[serde(rename = "reporting")]
    Reporting,
    /// Proceedings.
    #[serde(rename = "proceedings")]
    Proceedings,
    /// Compensation.
    #[serde(rename = "compensation")]
    Compensation,
    /// Legal aid.
    #[serde(rename = "legal_aid")]
    LegalAid,
    /// Protection.
    #[serde(rename = "protection")]
    Protection,
    /// Services.
    #[serde(rename = "services")]
    Services,
    /// Interpreting.
    #[serde(rename = "interpreting")]
    Interpreting,
    /// Formalities after a death in another country.
    #[serde(rename = "death_abroad")]
    DeathAbroad,
    /// Travel papers.
    #[serde(rename = "travel_papers")]
    TravelPapers,
    /// Other.
    #[serde(rename = "other")]
    Other,
}

impl Coded for InformationKind {
    const VOCABULARY: &'static str = "information_kind";
    const ALL: &'static [Self] = &[
        Self::Rights,
        Self::Reporting,
        Self::Proceedings,
        Self::Compensation,
        Self::LegalAid,
        Self::Protection,
        Self::Services,
        Self::Interpreting,
        Self::DeathAbroad,
        Self::TravelPapers,
        Self::Other,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Rights => "rights",
            Self::Reporting => "reporting",
            Self::Proceedings => "proceedings",
            Self::Compensation => "compensation",
            Self::LegalAid => "legal_aid",
            Self::Protection => "protection",
            Self::Services => "services",
            Self::Interpreting => "interpreting",
            Self::DeathAbroad => "death_abroad",
            Self::TravelPapers => "travel_papers",
            Self::Other => "other",
        }
    }
}

/// Countries: ISO 3166-1 alpha-2 codes and `XK`, sorted. Source: Unicode CLDR 48.2.0.
pub(super) const COUNTRIES: &[&str] = &[
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
    "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS",
    "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN",
    "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE",
    "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF",
    "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM",
    "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM",
    "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC",
    "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA",
    "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG",
    "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
    "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS",
    "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO",
    "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
    "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW",
];

/// Languages: ISO 639-1 codes, or ISO 639-3 where there is none, sorted. Source: Unicode CLDR 48.2.0.
pub(super) const LANGUAGES: &[&str] = &[
    "aa", "ab", "ace", "ach", "ada", "ady", "af", "agq", "ak", "alt", "am", "an", "ar", "arn", "ars", "as",
    "asa", "ast", "av", "awa", "ay", "az", "ba", "bal", "ban", "bas", "bax", "bbj", "be", "bej", "bem", "bez",
    "bfd", "bg", "bgc", "bgn", "bho", "bi", "bik", "bin", "bkm", "blo", "bm", "bn", "bo", "br", "bra", "brx",
    "bs", "bss", "bua", "bug", "bum", "byn", "byv", "ca", "cch", "ccp", "ce", "ceb", "cgg", "ch", "chk", "chm",
    "cho", "chp", "chr", "ckb", "co", "cop", "crh", "crk", "crs", "cs", "csb", "cv", "cy", "da", "dak", "dar",
    "dav", "de", "dje", "doi", "dua", "dv", "dyo", "dyu", "dz", "ebu", "ee", "efi", "el", "en", "es", "et",
    "eu", "ewo", "fa", "fan", "ff", "fi", "fil", "fj", "fo", "fon", "fr", "frc", "frr", "fur", "fy", "ga",
    "gaa", "gag", "gan", "gay", "gd", "gil", "gl", "gn", "gon", "gor", "grb", "gsw", "gu", "guz", "ha", "hak",
    "haw", "he", "hi", "hil", "ho", "hr", "hsb", "hsn", "ht", "hu", "hy", "hz", "iba", "ibb", "id", "ig",
    "ii", "ilo", "inh", "is", "it", "iu", "ja", "jgo", "jmc", "jv", "ka", "kaa", "kab", "kac", "kaj", "kam",
    "kbd", "kcg", "kde", "kea", "kfo", "kg", "kgp", "kha", "khq", "ki", "kj", "kk", "kkj", "kl", "kln", "km",
    "kmb", "kn", "ko", "koi", "kok", "kpe", "krc", "krl", "kru", "ks", "ksb", "ksf", "ksh", "ku", "kum", "kv",
    "kxv", "ky", "lad", "lag", "lah", "lb", "lez", "lg", "li", "lij", "lmo", "ln", "lo", "lol", "loz", "lrc",
    "lt", "lu", "lua", "lun", "luo", "luy", "lv", "mad", "mag", "mai", "mak", "man", "mas", "mdf", "mdr", "men",
    "mer", "mfe", "mg", "mgh", "mgo", "mh", "mi", "min", "mk", "ml", "mn", "mni", "moe", "mos", "mr", "ms",
    "mt", "mua", "mwr", "my", "myv", "mzn", "nan", "nap", "naq", "nb", "nd", "nds", "ne", "new", "ng", "nl",
    "nn", "nnh", "no", "nqo", "nr", "nso", "nus", "nv", "ny", "nym", "nyn", "nzi", "oc", "oj", "ojs", "om",
    "or", "os", "pa", "pag", "pam", "pap", "pau", "pcm", "pis", "pl", "pon", "ps", "pt", "qu", "quc", "raj",
    "rhg", "rm", "rn", "ro", "rof", "ru", "rw", "rwk", "sa", "sah", "saq", "sas", "sat", "sbp", "sc", "scn",
    "sco", "sd", "sdh", "se", "seh", "ses", "sg", "shi", "shn", "si", "sid", "sk", "sl", "sm", "sn", "snk",
    "so", "sq", "sr", "srn", "srr", "ss", "ssy", "st", "su", "suk", "sus", "sv", "sw", "swb", "syr", "szl",
    "ta", "te", "tem", "teo", "tet", "tg", "th", "ti", "tig", "tiv", "tk", "tmh", "tn", "to", "tog", "tpi",
    "tr", "ts", "tt", "tum", "ty", "tyv", "tzm", "udm", "ug", "uk", "umb", "ur", "uz", "vai", "ve", "vec",
    "vi", "vmw", "vun", "wa", "wal", "war", "wo", "wuu", "xh", "xnr", "xog", "yao", "ybb", "yi", "yo", "yrl",
    "yue", "za", "zgh", "zh", "zu", "zza",
];
