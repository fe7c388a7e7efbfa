//! Generated from `codes/` by `cargo run -p codegen`: change that, not this.

use super::{Coded, as_its_name};

/// The four records that a referral needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AgreementKind {
    /// The person agrees to be referred, or has not declined where policy says so.
    #[cfg_attr(feature = "typescript", ts(rename = "referral"))]
    #[cfg_attr(feature = "openapi", schema(rename = "referral"))]
    Referral,
    /// Release from professional secrecy towards this receiver.
    #[cfg_attr(feature = "typescript", ts(rename = "secrecy"))]
    #[cfg_attr(feature = "openapi", schema(rename = "secrecy"))]
    Secrecy,
    /// The basis for using the data.
    #[cfg_attr(feature = "typescript", ts(rename = "processing"))]
    #[cfg_attr(feature = "openapi", schema(rename = "processing"))]
    Processing,
    /// The basis for sending the data abroad.
    #[cfg_attr(feature = "typescript", ts(rename = "transfer"))]
    #[cfg_attr(feature = "openapi", schema(rename = "transfer"))]
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
    const NAMES: &'static [&'static str] = &[
        "referral",
        "secrecy",
        "processing",
        "transfer",
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

as_its_name!(AgreementKind);

/// How the agreement was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AgreementMethod {
    /// By phone.
    #[cfg_attr(feature = "typescript", ts(rename = "by_phone"))]
    #[cfg_attr(feature = "openapi", schema(rename = "by_phone"))]
    ByPhone,
    /// In person.
    #[cfg_attr(feature = "typescript", ts(rename = "in_person"))]
    #[cfg_attr(feature = "openapi", schema(rename = "in_person"))]
    InPerson,
    /// In writing.
    #[cfg_attr(feature = "typescript", ts(rename = "in_writing"))]
    #[cfg_attr(feature = "openapi", schema(rename = "in_writing"))]
    InWriting,
    /// By video.
    #[cfg_attr(feature = "typescript", ts(rename = "by_video"))]
    #[cfg_attr(feature = "openapi", schema(rename = "by_video"))]
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
    const NAMES: &'static [&'static str] = &[
        "by_phone",
        "in_person",
        "in_writing",
        "by_video",
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

as_its_name!(AgreementMethod);

/// What the person said to being referred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AgreementAnswer {
    /// Agreed.
    #[cfg_attr(feature = "typescript", ts(rename = "agreed"))]
    #[cfg_attr(feature = "openapi", schema(rename = "agreed"))]
    Agreed,
    /// Informed, and did not decline: only where the network's policy allows it.
    #[cfg_attr(feature = "typescript", ts(rename = "not_declined"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_declined"))]
    NotDeclined,
    /// Agreed by guardian.
    #[cfg_attr(feature = "typescript", ts(rename = "agreed_by_guardian"))]
    #[cfg_attr(feature = "openapi", schema(rename = "agreed_by_guardian"))]
    AgreedByGuardian,
}

impl Coded for AgreementAnswer {
    const VOCABULARY: &'static str = "agreement_answer";
    const ALL: &'static [Self] = &[
        Self::Agreed,
        Self::NotDeclined,
        Self::AgreedByGuardian,
    ];
    const NAMES: &'static [&'static str] = &[
        "agreed",
        "not_declined",
        "agreed_by_guardian",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::NotDeclined => "not_declined",
            Self::AgreedByGuardian => "agreed_by_guardian",
        }
    }
}

as_its_name!(AgreementAnswer);

/// The basis for using ordinary personal data.
/// Source: Regulation (EU) 2016/679 (GDPR), Article 6(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProcessingBasis {
    /// Point (f); not for public authorities in their tasks.
    #[cfg_attr(feature = "typescript", ts(rename = "legitimate_interests"))]
    #[cfg_attr(feature = "openapi", schema(rename = "legitimate_interests"))]
    LegitimateInterests,
    /// Point (e).
    #[cfg_attr(feature = "typescript", ts(rename = "public_task"))]
    #[cfg_attr(feature = "openapi", schema(rename = "public_task"))]
    PublicTask,
    /// Point (a).
    #[cfg_attr(feature = "typescript", ts(rename = "consent"))]
    #[cfg_attr(feature = "openapi", schema(rename = "consent"))]
    Consent,
    /// Point (c).
    #[cfg_attr(feature = "typescript", ts(rename = "legal_obligation"))]
    #[cfg_attr(feature = "openapi", schema(rename = "legal_obligation"))]
    LegalObligation,
    /// Point (d).
    #[cfg_attr(feature = "typescript", ts(rename = "vital_interests"))]
    #[cfg_attr(feature = "openapi", schema(rename = "vital_interests"))]
    VitalInterests,
    /// A law outside the GDPR, for senders it does not bind.
    #[cfg_attr(feature = "typescript", ts(rename = "own_law"))]
    #[cfg_attr(feature = "openapi", schema(rename = "own_law"))]
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
    const NAMES: &'static [&'static str] = &[
        "legitimate_interests",
        "public_task",
        "consent",
        "legal_obligation",
        "vital_interests",
        "own_law",
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

as_its_name!(ProcessingBasis);

/// The basis for using special categories of data.
/// Source: Regulation (EU) 2016/679 (GDPR), Article 9(2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SpecialBasis {
    /// Point (a).
    #[cfg_attr(feature = "typescript", ts(rename = "explicit_consent"))]
    #[cfg_attr(feature = "openapi", schema(rename = "explicit_consent"))]
    ExplicitConsent,
    /// Point (c).
    #[cfg_attr(feature = "typescript", ts(rename = "vital_interests"))]
    #[cfg_attr(feature = "openapi", schema(rename = "vital_interests"))]
    VitalInterests,
    /// Point (f).
    #[cfg_attr(feature = "typescript", ts(rename = "legal_claims"))]
    #[cfg_attr(feature = "openapi", schema(rename = "legal_claims"))]
    LegalClaims,
    /// Point (g).
    #[cfg_attr(feature = "typescript", ts(rename = "public_interest"))]
    #[cfg_attr(feature = "openapi", schema(rename = "public_interest"))]
    PublicInterest,
    /// Point (h).
    #[cfg_attr(feature = "typescript", ts(rename = "health_or_social_care"))]
    #[cfg_attr(feature = "openapi", schema(rename = "health_or_social_care"))]
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
    const NAMES: &'static [&'static str] = &[
        "explicit_consent",
        "vital_interests",
        "legal_claims",
        "public_interest",
        "health_or_social_care",
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

as_its_name!(SpecialBasis);

/// The basis for sending data to another country.
/// Source: Regulation (EU) 2016/679 (GDPR), Chapter V.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum TransferBasis {
    /// Within the European Economic Area.
    #[cfg_attr(feature = "typescript", ts(rename = "none_needed_eea"))]
    #[cfg_attr(feature = "openapi", schema(rename = "none_needed_eea"))]
    NoneNeededEea,
    /// Within one country.
    #[cfg_attr(feature = "typescript", ts(rename = "none_needed_domestic"))]
    #[cfg_attr(feature = "openapi", schema(rename = "none_needed_domestic"))]
    NoneNeededDomestic,
    /// Article 45.
    #[cfg_attr(feature = "typescript", ts(rename = "adequacy"))]
    #[cfg_attr(feature = "openapi", schema(rename = "adequacy"))]
    Adequacy,
    /// Article 46(2)(c), in the network's agreement.
    #[cfg_attr(feature = "typescript", ts(rename = "standard_clauses"))]
    #[cfg_attr(feature = "openapi", schema(rename = "standard_clauses"))]
    StandardClauses,
    /// Article 46(2)(a) or (3)(b), between public authorities.
    #[cfg_attr(feature = "typescript", ts(rename = "public_agreement"))]
    #[cfg_attr(feature = "openapi", schema(rename = "public_agreement"))]
    PublicAgreement,
    /// Article 49(1)(a); not for public authorities using public powers.
    #[cfg_attr(feature = "typescript", ts(rename = "explicit_consent"))]
    #[cfg_attr(feature = "openapi", schema(rename = "explicit_consent"))]
    ExplicitConsent,
    /// Article 49(1)(f), where the person cannot consent.
    #[cfg_attr(feature = "typescript", ts(rename = "vital_interests"))]
    #[cfg_attr(feature = "openapi", schema(rename = "vital_interests"))]
    VitalInterests,
    /// A law outside the GDPR, for senders it does not bind.
    #[cfg_attr(feature = "typescript", ts(rename = "own_law"))]
    #[cfg_attr(feature = "openapi", schema(rename = "own_law"))]
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
    const NAMES: &'static [&'static str] = &[
        "none_needed_eea",
        "none_needed_domestic",
        "adequacy",
        "standard_clauses",
        "public_agreement",
        "explicit_consent",
        "vital_interests",
        "own_law",
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

as_its_name!(TransferBasis);

/// The data protection rules that an organisation stands under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LawProfile {
    /// Within the European Economic Area.
    #[cfg_attr(feature = "typescript", ts(rename = "eea"))]
    #[cfg_attr(feature = "openapi", schema(rename = "eea"))]
    Eea,
    /// In a country with an adequacy decision.
    #[cfg_attr(feature = "typescript", ts(rename = "adequate"))]
    #[cfg_attr(feature = "openapi", schema(rename = "adequate"))]
    Adequate,
    /// Standard clauses in the network's agreement.
    #[cfg_attr(feature = "typescript", ts(rename = "agreement"))]
    #[cfg_attr(feature = "openapi", schema(rename = "agreement"))]
    Agreement,
    /// Explicit consent each time; not for public authorities.
    #[cfg_attr(feature = "typescript", ts(rename = "consent"))]
    #[cfg_attr(feature = "openapi", schema(rename = "consent"))]
    Consent,
    /// Nothing naming a victim leaves, even encrypted, before a written release with an end.
    #[cfg_attr(feature = "typescript", ts(rename = "us_grantee"))]
    #[cfg_attr(feature = "openapi", schema(rename = "us_grantee"))]
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
    const NAMES: &'static [&'static str] = &[
        "eea",
        "adequate",
        "agreement",
        "consent",
        "us_grantee",
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

as_its_name!(LawProfile);

/// What travels only with an agreement of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ExtraScope {
    /// Health.
    #[cfg_attr(feature = "typescript", ts(rename = "health"))]
    #[cfg_attr(feature = "openapi", schema(rename = "health"))]
    Health,
    /// Sexual orientation, religion, ethnicity.
    #[cfg_attr(feature = "typescript", ts(rename = "beliefs"))]
    #[cfg_attr(feature = "openapi", schema(rename = "beliefs"))]
    Beliefs,
    /// Right to stay.
    #[cfg_attr(feature = "typescript", ts(rename = "right_to_stay"))]
    #[cfg_attr(feature = "openapi", schema(rename = "right_to_stay"))]
    RightToStay,
    /// A summary, no score.
    #[cfg_attr(feature = "typescript", ts(rename = "assessment"))]
    #[cfg_attr(feature = "openapi", schema(rename = "assessment"))]
    Assessment,
    /// The suspect's name; GDPR, Article 10.
    #[cfg_attr(feature = "typescript", ts(rename = "suspect"))]
    #[cfg_attr(feature = "openapi", schema(rename = "suspect"))]
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
    const NAMES: &'static [&'static str] = &[
        "health",
        "beliefs",
        "right_to_stay",
        "assessment",
        "suspect",
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

as_its_name!(ExtraScope);

/// Who will call the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WorkerRole {
    /// Support worker.
    #[cfg_attr(feature = "typescript", ts(rename = "support_worker"))]
    #[cfg_attr(feature = "openapi", schema(rename = "support_worker"))]
    SupportWorker,
    /// Volunteer.
    #[cfg_attr(feature = "typescript", ts(rename = "volunteer"))]
    #[cfg_attr(feature = "openapi", schema(rename = "volunteer"))]
    Volunteer,
    /// Counsellor.
    #[cfg_attr(feature = "typescript", ts(rename = "counsellor"))]
    #[cfg_attr(feature = "openapi", schema(rename = "counsellor"))]
    Counsellor,
    /// Social worker.
    #[cfg_attr(feature = "typescript", ts(rename = "social_worker"))]
    #[cfg_attr(feature = "openapi", schema(rename = "social_worker"))]
    SocialWorker,
    /// Lawyer.
    #[cfg_attr(feature = "typescript", ts(rename = "lawyer"))]
    #[cfg_attr(feature = "openapi", schema(rename = "lawyer"))]
    Lawyer,
    /// Claims adviser.
    #[cfg_attr(feature = "typescript", ts(rename = "claims_adviser"))]
    #[cfg_attr(feature = "openapi", schema(rename = "claims_adviser"))]
    ClaimsAdviser,
    /// Court companion.
    #[cfg_attr(feature = "typescript", ts(rename = "court_companion"))]
    #[cfg_attr(feature = "openapi", schema(rename = "court_companion"))]
    CourtCompanion,
    /// Helpline.
    #[cfg_attr(feature = "typescript", ts(rename = "helpline"))]
    #[cfg_attr(feature = "openapi", schema(rename = "helpline"))]
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
    const NAMES: &'static [&'static str] = &[
        "support_worker",
        "volunteer",
        "counsellor",
        "social_worker",
        "lawyer",
        "claims_adviser",
        "court_companion",
        "helpline",
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

as_its_name!(WorkerRole);

/// Questions that read in the sender's own language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CodedQuestion {
    /// When may we call.
    #[cfg_attr(feature = "typescript", ts(rename = "when_may_we_call"))]
    #[cfg_attr(feature = "openapi", schema(rename = "when_may_we_call"))]
    WhenMayWeCall,
    /// Which papers exist.
    #[cfg_attr(feature = "typescript", ts(rename = "which_papers_exist"))]
    #[cfg_attr(feature = "openapi", schema(rename = "which_papers_exist"))]
    WhichPapersExist,
    /// Interpreter agreed.
    #[cfg_attr(feature = "typescript", ts(rename = "interpreter_agreed"))]
    #[cfg_attr(feature = "openapi", schema(rename = "interpreter_agreed"))]
    InterpreterAgreed,
    /// May volunteer call.
    #[cfg_attr(feature = "typescript", ts(rename = "may_volunteer_call"))]
    #[cfg_attr(feature = "openapi", schema(rename = "may_volunteer_call"))]
    MayVolunteerCall,
    /// What comes first.
    #[cfg_attr(feature = "typescript", ts(rename = "what_comes_first"))]
    #[cfg_attr(feature = "openapi", schema(rename = "what_comes_first"))]
    WhatComesFirst,
    /// Who else helps.
    #[cfg_attr(feature = "typescript", ts(rename = "who_else_helps"))]
    #[cfg_attr(feature = "openapi", schema(rename = "who_else_helps"))]
    WhoElseHelps,
    /// Which deadline.
    #[cfg_attr(feature = "typescript", ts(rename = "which_deadline"))]
    #[cfg_attr(feature = "openapi", schema(rename = "which_deadline"))]
    WhichDeadline,
    /// Where will person stay.
    #[cfg_attr(feature = "typescript", ts(rename = "where_will_person_stay"))]
    #[cfg_attr(feature = "openapi", schema(rename = "where_will_person_stay"))]
    WhereWillPersonStay,
    /// The text says what.
    #[cfg_attr(feature = "typescript", ts(rename = "something_else"))]
    #[cfg_attr(feature = "openapi", schema(rename = "something_else"))]
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
    const NAMES: &'static [&'static str] = &[
        "when_may_we_call",
        "which_papers_exist",
        "interpreter_agreed",
        "may_volunteer_call",
        "what_comes_first",
        "who_else_helps",
        "which_deadline",
        "where_will_person_stay",
        "something_else",
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

as_its_name!(CodedQuestion);

/// Replies that read in the receiver's own language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CodedReply {
    /// Yes.
    #[cfg_attr(feature = "typescript", ts(rename = "yes"))]
    #[cfg_attr(feature = "openapi", schema(rename = "yes"))]
    Yes,
    /// No.
    #[cfg_attr(feature = "typescript", ts(rename = "no"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no"))]
    No,
    /// Not known.
    #[cfg_attr(feature = "typescript", ts(rename = "not_known"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_known"))]
    NotKnown,
    /// The sender asks the person first.
    #[cfg_attr(feature = "typescript", ts(rename = "asking_person"))]
    #[cfg_attr(feature = "openapi", schema(rename = "asking_person"))]
    AskingPerson,
    /// It comes with the handover.
    #[cfg_attr(feature = "typescript", ts(rename = "with_handover"))]
    #[cfg_attr(feature = "openapi", schema(rename = "with_handover"))]
    WithHandover,
    /// The text says it.
    #[cfg_attr(feature = "typescript", ts(rename = "see_text"))]
    #[cfg_attr(feature = "openapi", schema(rename = "see_text"))]
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
    const NAMES: &'static [&'static str] = &[
        "yes",
        "no",
        "not_known",
        "asking_person",
        "with_handover",
        "see_text",
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

as_its_name!(CodedReply);

/// Why a receiver cannot help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DeclineReason {
    /// No room.
    #[cfg_attr(feature = "typescript", ts(rename = "no_room"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_room"))]
    NoRoom,
    /// Not this organisation's kind of support.
    #[cfg_attr(feature = "typescript", ts(rename = "other_support"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other_support"))]
    OtherSupport,
    /// Other region.
    #[cfg_attr(feature = "typescript", ts(rename = "other_region"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other_region"))]
    OtherRegion,
    /// No language.
    #[cfg_attr(feature = "typescript", ts(rename = "no_language"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_language"))]
    NoLanguage,
    /// Not eligible.
    #[cfg_attr(feature = "typescript", ts(rename = "not_eligible"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_eligible"))]
    NotEligible,
    /// Conflict of interest.
    #[cfg_attr(feature = "typescript", ts(rename = "conflict_of_interest"))]
    #[cfg_attr(feature = "openapi", schema(rename = "conflict_of_interest"))]
    ConflictOfInterest,
    /// The person or staff would not be safe.
    #[cfg_attr(feature = "typescript", ts(rename = "not_safe"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_safe"))]
    NotSafe,
    /// Too little known.
    #[cfg_attr(feature = "typescript", ts(rename = "too_little_known"))]
    #[cfg_attr(feature = "openapi", schema(rename = "too_little_known"))]
    TooLittleKnown,
    /// Other.
    #[cfg_attr(feature = "typescript", ts(rename = "other"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other"))]
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
    const NAMES: &'static [&'static str] = &[
        "no_room",
        "other_support",
        "other_region",
        "no_language",
        "not_eligible",
        "conflict_of_interest",
        "not_safe",
        "too_little_known",
        "other",
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

as_its_name!(DeclineReason);

/// Why an acceptance is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum UnacceptReason {
    /// Worker unavailable.
    #[cfg_attr(feature = "typescript", ts(rename = "worker_unavailable"))]
    #[cfg_attr(feature = "openapi", schema(rename = "worker_unavailable"))]
    WorkerUnavailable,
    /// No room.
    #[cfg_attr(feature = "typescript", ts(rename = "no_room"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_room"))]
    NoRoom,
    /// The handover shows another need.
    #[cfg_attr(feature = "typescript", ts(rename = "different_need"))]
    #[cfg_attr(feature = "openapi", schema(rename = "different_need"))]
    DifferentNeed,
    /// No language.
    #[cfg_attr(feature = "typescript", ts(rename = "no_language"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_language"))]
    NoLanguage,
    /// Conflict of interest.
    #[cfg_attr(feature = "typescript", ts(rename = "conflict_of_interest"))]
    #[cfg_attr(feature = "openapi", schema(rename = "conflict_of_interest"))]
    ConflictOfInterest,
    /// Not safe.
    #[cfg_attr(feature = "typescript", ts(rename = "not_safe"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_safe"))]
    NotSafe,
    /// The handover did not come.
    #[cfg_attr(feature = "typescript", ts(rename = "no_handover"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_handover"))]
    NoHandover,
    /// Other.
    #[cfg_attr(feature = "typescript", ts(rename = "other"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other"))]
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
    const NAMES: &'static [&'static str] = &[
        "worker_unavailable",
        "no_room",
        "different_need",
        "no_language",
        "conflict_of_interest",
        "not_safe",
        "no_handover",
        "other",
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

as_its_name!(UnacceptReason);

/// A way to reach the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ContactWay {
    /// Telephone.
    #[cfg_attr(feature = "typescript", ts(rename = "telephone"))]
    #[cfg_attr(feature = "openapi", schema(rename = "telephone"))]
    Telephone,
    /// Text message.
    #[cfg_attr(feature = "typescript", ts(rename = "text_message"))]
    #[cfg_attr(feature = "openapi", schema(rename = "text_message"))]
    TextMessage,
    /// Email.
    #[cfg_attr(feature = "typescript", ts(rename = "email"))]
    #[cfg_attr(feature = "openapi", schema(rename = "email"))]
    Email,
    /// Letter.
    #[cfg_attr(feature = "typescript", ts(rename = "letter"))]
    #[cfg_attr(feature = "openapi", schema(rename = "letter"))]
    Letter,
    /// In person.
    #[cfg_attr(feature = "typescript", ts(rename = "in_person"))]
    #[cfg_attr(feature = "openapi", schema(rename = "in_person"))]
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
    const NAMES: &'static [&'static str] = &[
        "telephone",
        "text_message",
        "email",
        "letter",
        "in_person",
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

as_its_name!(ContactWay);

/// Whether this way is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ContactSafe {
    /// Yes.
    #[cfg_attr(feature = "typescript", ts(rename = "yes"))]
    #[cfg_attr(feature = "openapi", schema(rename = "yes"))]
    Yes,
    /// No.
    #[cfg_attr(feature = "typescript", ts(rename = "no"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no"))]
    No,
    /// Not asked.
    #[cfg_attr(feature = "typescript", ts(rename = "not_asked"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_asked"))]
    NotAsked,
}

impl Coded for ContactSafe {
    const VOCABULARY: &'static str = "contact_safe";
    const ALL: &'static [Self] = &[
        Self::Yes,
        Self::No,
        Self::NotAsked,
    ];
    const NAMES: &'static [&'static str] = &[
        "yes",
        "no",
        "not_asked",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotAsked => "not_asked",
        }
    }
}

as_its_name!(ContactSafe);

/// Who may answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ContactAnswerer {
    /// Person only.
    #[cfg_attr(feature = "typescript", ts(rename = "person_only"))]
    #[cfg_attr(feature = "openapi", schema(rename = "person_only"))]
    PersonOnly,
    /// Anyone at home.
    #[cfg_attr(feature = "typescript", ts(rename = "anyone_at_home"))]
    #[cfg_attr(feature = "openapi", schema(rename = "anyone_at_home"))]
    AnyoneAtHome,
    /// Trusted person.
    #[cfg_attr(feature = "typescript", ts(rename = "trusted_person"))]
    #[cfg_attr(feature = "openapi", schema(rename = "trusted_person"))]
    TrustedPerson,
}

impl Coded for ContactAnswerer {
    const VOCABULARY: &'static str = "contact_answerer";
    const ALL: &'static [Self] = &[
        Self::PersonOnly,
        Self::AnyoneAtHome,
        Self::TrustedPerson,
    ];
    const NAMES: &'static [&'static str] = &[
        "person_only",
        "anyone_at_home",
        "trusted_person",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::PersonOnly => "person_only",
            Self::AnyoneAtHome => "anyone_at_home",
            Self::TrustedPerson => "trusted_person",
        }
    }
}

as_its_name!(ContactAnswerer);

/// Whether a message may be left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum MessageAllowed {
    /// Leave none.
    #[cfg_attr(feature = "typescript", ts(rename = "leave_none"))]
    #[cfg_attr(feature = "openapi", schema(rename = "leave_none"))]
    LeaveNone,
    /// Ring back only.
    #[cfg_attr(feature = "typescript", ts(rename = "ring_back_only"))]
    #[cfg_attr(feature = "openapi", schema(rename = "ring_back_only"))]
    RingBackOnly,
    /// Any.
    #[cfg_attr(feature = "typescript", ts(rename = "any"))]
    #[cfg_attr(feature = "openapi", schema(rename = "any"))]
    Any,
}

impl Coded for MessageAllowed {
    const VOCABULARY: &'static str = "message_allowed";
    const ALL: &'static [Self] = &[
        Self::LeaveNone,
        Self::RingBackOnly,
        Self::Any,
    ];
    const NAMES: &'static [&'static str] = &[
        "leave_none",
        "ring_back_only",
        "any",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::LeaveNone => "leave_none",
            Self::RingBackOnly => "ring_back_only",
            Self::Any => "any",
        }
    }
}

as_its_name!(MessageAllowed);

/// What the person's code word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CodeWordMeaning {
    /// Not now.
    #[cfg_attr(feature = "typescript", ts(rename = "not_now"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_now"))]
    NotNow,
    /// Safe to talk.
    #[cfg_attr(feature = "typescript", ts(rename = "safe_to_talk"))]
    #[cfg_attr(feature = "openapi", schema(rename = "safe_to_talk"))]
    SafeToTalk,
    /// Ring trusted person.
    #[cfg_attr(feature = "typescript", ts(rename = "ring_trusted_person"))]
    #[cfg_attr(feature = "openapi", schema(rename = "ring_trusted_person"))]
    RingTrustedPerson,
}

impl Coded for CodeWordMeaning {
    const VOCABULARY: &'static str = "code_word_meaning";
    const ALL: &'static [Self] = &[
        Self::NotNow,
        Self::SafeToTalk,
        Self::RingTrustedPerson,
    ];
    const NAMES: &'static [&'static str] = &[
        "not_now",
        "safe_to_talk",
        "ring_trusted_person",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::NotNow => "not_now",
            Self::SafeToTalk => "safe_to_talk",
            Self::RingTrustedPerson => "ring_trusted_person",
        }
    }
}

as_its_name!(CodeWordMeaning);

/// What must never be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum NeverUse {
    /// Letters.
    #[cfg_attr(feature = "typescript", ts(rename = "letters"))]
    #[cfg_attr(feature = "openapi", schema(rename = "letters"))]
    Letters,
    /// Email.
    #[cfg_attr(feature = "typescript", ts(rename = "email"))]
    #[cfg_attr(feature = "openapi", schema(rename = "email"))]
    Email,
    /// Text messages.
    #[cfg_attr(feature = "typescript", ts(rename = "text_messages"))]
    #[cfg_attr(feature = "openapi", schema(rename = "text_messages"))]
    TextMessages,
    /// Other numbers.
    #[cfg_attr(feature = "typescript", ts(rename = "other_numbers"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other_numbers"))]
    OtherNumbers,
    /// Home visits.
    #[cfg_attr(feature = "typescript", ts(rename = "home_visits"))]
    #[cfg_attr(feature = "openapi", schema(rename = "home_visits"))]
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
    const NAMES: &'static [&'static str] = &[
        "letters",
        "email",
        "text_messages",
        "other_numbers",
        "home_visits",
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

as_its_name!(NeverUse);

/// What has been done already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DoneAlready {
    /// Told police.
    #[cfg_attr(feature = "typescript", ts(rename = "told_police"))]
    #[cfg_attr(feature = "openapi", schema(rename = "told_police"))]
    ToldPolice,
    /// Saw doctor.
    #[cfg_attr(feature = "typescript", ts(rename = "saw_doctor"))]
    #[cfg_attr(feature = "openapi", schema(rename = "saw_doctor"))]
    SawDoctor,
    /// Cards blocked.
    #[cfg_attr(feature = "typescript", ts(rename = "cards_blocked"))]
    #[cfg_attr(feature = "openapi", schema(rename = "cards_blocked"))]
    CardsBlocked,
    /// Papers replaced.
    #[cfg_attr(feature = "typescript", ts(rename = "papers_replaced"))]
    #[cfg_attr(feature = "openapi", schema(rename = "papers_replaced"))]
    PapersReplaced,
    /// Claim begun.
    #[cfg_attr(feature = "typescript", ts(rename = "claim_begun"))]
    #[cfg_attr(feature = "openapi", schema(rename = "claim_begun"))]
    ClaimBegun,
    /// Insurer told.
    #[cfg_attr(feature = "typescript", ts(rename = "insurer_told"))]
    #[cfg_attr(feature = "openapi", schema(rename = "insurer_told"))]
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
    const NAMES: &'static [&'static str] = &[
        "told_police",
        "saw_doctor",
        "cards_blocked",
        "papers_replaced",
        "claim_begun",
        "insurer_told",
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

as_its_name!(DoneAlready);

/// Whose reference number or telephone number this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ReferenceKind {
    /// Police.
    #[cfg_attr(feature = "typescript", ts(rename = "police"))]
    #[cfg_attr(feature = "openapi", schema(rename = "police"))]
    Police,
    /// Prosecutor.
    #[cfg_attr(feature = "typescript", ts(rename = "prosecutor"))]
    #[cfg_attr(feature = "openapi", schema(rename = "prosecutor"))]
    Prosecutor,
    /// Court.
    #[cfg_attr(feature = "typescript", ts(rename = "court"))]
    #[cfg_attr(feature = "openapi", schema(rename = "court"))]
    Court,
    /// Lawyer.
    #[cfg_attr(feature = "typescript", ts(rename = "lawyer"))]
    #[cfg_attr(feature = "openapi", schema(rename = "lawyer"))]
    Lawyer,
    /// Claims office.
    #[cfg_attr(feature = "typescript", ts(rename = "claims_office"))]
    #[cfg_attr(feature = "openapi", schema(rename = "claims_office"))]
    ClaimsOffice,
    /// Insurer.
    #[cfg_attr(feature = "typescript", ts(rename = "insurer"))]
    #[cfg_attr(feature = "openapi", schema(rename = "insurer"))]
    Insurer,
    /// Consulate.
    #[cfg_attr(feature = "typescript", ts(rename = "consulate"))]
    #[cfg_attr(feature = "openapi", schema(rename = "consulate"))]
    Consulate,
    /// Hospital.
    #[cfg_attr(feature = "typescript", ts(rename = "hospital"))]
    #[cfg_attr(feature = "openapi", schema(rename = "hospital"))]
    Hospital,
    /// Other.
    #[cfg_attr(feature = "typescript", ts(rename = "other"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other"))]
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
    const NAMES: &'static [&'static str] = &[
        "police",
        "prosecutor",
        "court",
        "lawyer",
        "claims_office",
        "insurer",
        "consulate",
        "hospital",
        "other",
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

as_its_name!(ReferenceKind);

/// The crime, after the International Classification of Crime for Statistical Purposes.
/// Source: UNODC, ICCS version 1.0, March 2015, levels 1 and 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Crime {
    /// Acts leading to death or intending to cause death.
    #[cfg_attr(feature = "typescript", ts(rename = "01"))]
    #[cfg_attr(feature = "openapi", schema(rename = "01"))]
    C01,
    /// Intentional homicide.
    #[cfg_attr(feature = "typescript", ts(rename = "0101"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0101"))]
    C0101,
    /// Attempted intentional homicide.
    #[cfg_attr(feature = "typescript", ts(rename = "0102"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0102"))]
    C0102,
    /// Non-intentional homicide.
    #[cfg_attr(feature = "typescript", ts(rename = "0103"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0103"))]
    C0103,
    /// Assisting or instigating suicide.
    #[cfg_attr(feature = "typescript", ts(rename = "0104"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0104"))]
    C0104,
    /// Euthanasia.
    #[cfg_attr(feature = "typescript", ts(rename = "0105"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0105"))]
    C0105,
    /// Illegal feticide.
    #[cfg_attr(feature = "typescript", ts(rename = "0106"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0106"))]
    C0106,
    /// Unlawful killing associated with armed conflict.
    #[cfg_attr(feature = "typescript", ts(rename = "0107"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0107"))]
    C0107,
    /// Acts causing harm or intending to cause harm to the person.
    #[cfg_attr(feature = "typescript", ts(rename = "02"))]
    #[cfg_attr(feature = "openapi", schema(rename = "02"))]
    C02,
    /// Assaults and threats.
    #[cfg_attr(feature = "typescript", ts(rename = "0201"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0201"))]
    C0201,
    /// Acts against liberty.
    #[cfg_attr(feature = "typescript", ts(rename = "0202"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0202"))]
    C0202,
    /// Slavery and exploitation.
    #[cfg_attr(feature = "typescript", ts(rename = "0203"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0203"))]
    C0203,
    /// Trafficking in persons.
    #[cfg_attr(feature = "typescript", ts(rename = "0204"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0204"))]
    C0204,
    /// Coercion.
    #[cfg_attr(feature = "typescript", ts(rename = "0205"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0205"))]
    C0205,
    /// Negligence.
    #[cfg_attr(feature = "typescript", ts(rename = "0206"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0206"))]
    C0206,
    /// Dangerous acts.
    #[cfg_attr(feature = "typescript", ts(rename = "0207"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0207"))]
    C0207,
    /// Acts intended to induce fear or emotional distress: harassment, stalking.
    #[cfg_attr(feature = "typescript", ts(rename = "0208"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0208"))]
    C0208,
    /// Defamation or insult.
    #[cfg_attr(feature = "typescript", ts(rename = "0209"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0209"))]
    C0209,
    /// Discrimination.
    #[cfg_attr(feature = "typescript", ts(rename = "0210"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0210"))]
    C0210,
    /// Acts that trespass against the person.
    #[cfg_attr(feature = "typescript", ts(rename = "0211"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0211"))]
    C0211,
    /// Other acts causing harm or intending to cause harm to the person.
    #[cfg_attr(feature = "typescript", ts(rename = "0219"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0219"))]
    C0219,
    /// Injurious acts of a sexual nature.
    #[cfg_attr(feature = "typescript", ts(rename = "03"))]
    #[cfg_attr(feature = "openapi", schema(rename = "03"))]
    C03,
    /// Sexual violence.
    #[cfg_attr(feature = "typescript", ts(rename = "0301"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0301"))]
    C0301,
    /// Sexual exploitation.
    #[cfg_attr(feature = "typescript", ts(rename = "0302"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0302"))]
    C0302,
    /// Other injurious acts of a sexual nature.
    #[cfg_attr(feature = "typescript", ts(rename = "0309"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0309"))]
    C0309,
    /// Acts against property involving violence or threat against a person.
    #[cfg_attr(feature = "typescript", ts(rename = "04"))]
    #[cfg_attr(feature = "openapi", schema(rename = "04"))]
    C04,
    /// Robbery.
    #[cfg_attr(feature = "typescript", ts(rename = "0401"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0401"))]
    C0401,
    /// Other acts against property involving violence or threat against a person.
    #[cfg_attr(feature = "typescript", ts(rename = "0409"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0409"))]
    C0409,
    /// Acts against property only.
    #[cfg_attr(feature = "typescript", ts(rename = "05"))]
    #[cfg_attr(feature = "openapi", schema(rename = "05"))]
    C05,
    /// Burglary.
    #[cfg_attr(feature = "typescript", ts(rename = "0501"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0501"))]
    C0501,
    /// Theft.
    #[cfg_attr(feature = "typescript", ts(rename = "0502"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0502"))]
    C0502,
    /// Intellectual property offences.
    #[cfg_attr(feature = "typescript", ts(rename = "0503"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0503"))]
    C0503,
    /// Property damage.
    #[cfg_attr(feature = "typescript", ts(rename = "0504"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0504"))]
    C0504,
    /// Other acts against property only.
    #[cfg_attr(feature = "typescript", ts(rename = "0509"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0509"))]
    C0509,
    /// Acts involving controlled drugs or other psychoactive substances.
    #[cfg_attr(feature = "typescript", ts(rename = "06"))]
    #[cfg_attr(feature = "openapi", schema(rename = "06"))]
    C06,
    /// Unlawful acts involving controlled drugs or precursors.
    #[cfg_attr(feature = "typescript", ts(rename = "0601"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0601"))]
    C0601,
    /// Unlawful acts involving alcohol, tobacco or other controlled substances.
    #[cfg_attr(feature = "typescript", ts(rename = "0602"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0602"))]
    C0602,
    /// Other acts involving controlled drugs or other psychoactive substances.
    #[cfg_attr(feature = "typescript", ts(rename = "0609"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0609"))]
    C0609,
    /// Acts involving fraud, deception or corruption.
    #[cfg_attr(feature = "typescript", ts(rename = "07"))]
    #[cfg_attr(feature = "openapi", schema(rename = "07"))]
    C07,
    /// Fraud.
    #[cfg_attr(feature = "typescript", ts(rename = "0701"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0701"))]
    C0701,
    /// Forgery and counterfeiting.
    #[cfg_attr(feature = "typescript", ts(rename = "0702"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0702"))]
    C0702,
    /// Corruption.
    #[cfg_attr(feature = "typescript", ts(rename = "0703"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0703"))]
    C0703,
    /// Acts involving the proceeds of crime.
    #[cfg_attr(feature = "typescript", ts(rename = "0704"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0704"))]
    C0704,
    /// Other acts involving fraud, deception or corruption.
    #[cfg_attr(feature = "typescript", ts(rename = "0709"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0709"))]
    C0709,
    /// Acts against public order, authority and provisions of the State.
    #[cfg_attr(feature = "typescript", ts(rename = "08"))]
    #[cfg_attr(feature = "openapi", schema(rename = "08"))]
    C08,
    /// Acts against public order behavioural standards.
    #[cfg_attr(feature = "typescript", ts(rename = "0801"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0801"))]
    C0801,
    /// Acts against public order sexual standards.
    #[cfg_attr(feature = "typescript", ts(rename = "0802"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0802"))]
    C0802,
    /// Acts related to freedom of expression or control of expression.
    #[cfg_attr(feature = "typescript", ts(rename = "0803"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0803"))]
    C0803,
    /// Acts contrary to public revenue or regulatory provisions.
    #[cfg_attr(feature = "typescript", ts(rename = "0804"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0804"))]
    C0804,
    /// Acts related to migration.
    #[cfg_attr(feature = "typescript", ts(rename = "0805"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0805"))]
    C0805,
    /// Acts against the justice system.
    #[cfg_attr(feature = "typescript", ts(rename = "0806"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0806"))]
    C0806,
    /// Acts related to democratic elections.
    #[cfg_attr(feature = "typescript", ts(rename = "0807"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0807"))]
    C0807,
    /// Other acts against public order, authority and provisions of the State.
    #[cfg_attr(feature = "typescript", ts(rename = "0809"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0809"))]
    C0809,
    /// Acts against public safety and State security.
    #[cfg_attr(feature = "typescript", ts(rename = "09"))]
    #[cfg_attr(feature = "openapi", schema(rename = "09"))]
    C09,
    /// Acts involving weapons, explosives and other destructive materials.
    #[cfg_attr(feature = "typescript", ts(rename = "0901"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0901"))]
    C0901,
    /// Acts against health and safety.
    #[cfg_attr(feature = "typescript", ts(rename = "0902"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0902"))]
    C0902,
    /// Acts against computer systems.
    #[cfg_attr(feature = "typescript", ts(rename = "0903"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0903"))]
    C0903,
    /// Acts against State security.
    #[cfg_attr(feature = "typescript", ts(rename = "0904"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0904"))]
    C0904,
    /// Acts related to an organised criminal group.
    #[cfg_attr(feature = "typescript", ts(rename = "0905"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0905"))]
    C0905,
    /// Terrorism: the acts of a group; an attack is coded by the act, with the tag `terrorism`.
    #[cfg_attr(feature = "typescript", ts(rename = "0906"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0906"))]
    C0906,
    /// Non-injurious traffic violations.
    #[cfg_attr(feature = "typescript", ts(rename = "0907"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0907"))]
    C0907,
    /// Other acts against public safety and State security.
    #[cfg_attr(feature = "typescript", ts(rename = "0909"))]
    #[cfg_attr(feature = "openapi", schema(rename = "0909"))]
    C0909,
    /// Acts against the natural environment.
    #[cfg_attr(feature = "typescript", ts(rename = "10"))]
    #[cfg_attr(feature = "openapi", schema(rename = "10"))]
    C10,
    /// Acts that cause environmental pollution or degradation.
    #[cfg_attr(feature = "typescript", ts(rename = "1001"))]
    #[cfg_attr(feature = "openapi", schema(rename = "1001"))]
    C1001,
    /// Acts involving the movement or dumping of waste.
    #[cfg_attr(feature = "typescript", ts(rename = "1002"))]
    #[cfg_attr(feature = "openapi", schema(rename = "1002"))]
    C1002,
    /// Trade in or possession of protected species of fauna and flora.
    #[cfg_attr(feature = "typescript", ts(rename = "1003"))]
    #[cfg_attr(feature = "openapi", schema(rename = "1003"))]
    C1003,
    /// Acts that result in the depletion or degradation of natural resources.
    #[cfg_attr(feature = "typescript", ts(rename = "1004"))]
    #[cfg_attr(feature = "openapi", schema(rename = "1004"))]
    C1004,
    /// Other acts against the natural environment.
    #[cfg_attr(feature = "typescript", ts(rename = "1009"))]
    #[cfg_attr(feature = "openapi", schema(rename = "1009"))]
    C1009,
    /// Other criminal acts not elsewhere classified.
    #[cfg_attr(feature = "typescript", ts(rename = "11"))]
    #[cfg_attr(feature = "openapi", schema(rename = "11"))]
    C11,
    /// Acts under universal jurisdiction: torture, war crimes.
    #[cfg_attr(feature = "typescript", ts(rename = "1101"))]
    #[cfg_attr(feature = "openapi", schema(rename = "1101"))]
    C1101,
    /// Other criminal acts not elsewhere classified.
    #[cfg_attr(feature = "typescript", ts(rename = "1109"))]
    #[cfg_attr(feature = "openapi", schema(rename = "1109"))]
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
    const NAMES: &'static [&'static str] = &[
        "01",
        "0101",
        "0102",
        "0103",
        "0104",
        "0105",
        "0106",
        "0107",
        "02",
        "0201",
        "0202",
        "0203",
        "0204",
        "0205",
        "0206",
        "0207",
        "0208",
        "0209",
        "0210",
        "0211",
        "0219",
        "03",
        "0301",
        "0302",
        "0309",
        "04",
        "0401",
        "0409",
        "05",
        "0501",
        "0502",
        "0503",
        "0504",
        "0509",
        "06",
        "0601",
        "0602",
        "0609",
        "07",
        "0701",
        "0702",
        "0703",
        "0704",
        "0709",
        "08",
        "0801",
        "0802",
        "0803",
        "0804",
        "0805",
        "0806",
        "0807",
        "0809",
        "09",
        "0901",
        "0902",
        "0903",
        "0904",
        "0905",
        "0906",
        "0907",
        "0909",
        "10",
        "1001",
        "1002",
        "1003",
        "1004",
        "1009",
        "11",
        "1101",
        "1109",
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

as_its_name!(Crime);

/// What surrounds the crime and its classification cannot say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CrimeTag {
    /// Terrorism.
    #[cfg_attr(feature = "typescript", ts(rename = "terrorism"))]
    #[cfg_attr(feature = "openapi", schema(rename = "terrorism"))]
    Terrorism,
    /// Because of who the person is; see `hate_ground`.
    #[cfg_attr(feature = "typescript", ts(rename = "hate"))]
    #[cfg_attr(feature = "openapi", schema(rename = "hate"))]
    Hate,
    /// By a present or former partner.
    #[cfg_attr(feature = "typescript", ts(rename = "intimate_partner"))]
    #[cfg_attr(feature = "openapi", schema(rename = "intimate_partner"))]
    IntimatePartner,
    /// By another member of the family.
    #[cfg_attr(feature = "typescript", ts(rename = "family"))]
    #[cfg_attr(feature = "openapi", schema(rename = "family"))]
    Family,
    /// Gender based.
    #[cfg_attr(feature = "typescript", ts(rename = "gender_based"))]
    #[cfg_attr(feature = "openapi", schema(rename = "gender_based"))]
    GenderBased,
    /// By means of the internet or a telephone.
    #[cfg_attr(feature = "typescript", ts(rename = "cyber"))]
    #[cfg_attr(feature = "openapi", schema(rename = "cyber"))]
    Cyber,
    /// By an organised group.
    #[cfg_attr(feature = "typescript", ts(rename = "organised"))]
    #[cfg_attr(feature = "openapi", schema(rename = "organised"))]
    Organised,
    /// In road traffic.
    #[cfg_attr(feature = "typescript", ts(rename = "road"))]
    #[cfg_attr(feature = "openapi", schema(rename = "road"))]
    Road,
    /// Attempted.
    #[cfg_attr(feature = "typescript", ts(rename = "attempted"))]
    #[cfg_attr(feature = "openapi", schema(rename = "attempted"))]
    Attempted,
    /// Not reported to the police.
    #[cfg_attr(feature = "typescript", ts(rename = "unreported"))]
    #[cfg_attr(feature = "openapi", schema(rename = "unreported"))]
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
    const NAMES: &'static [&'static str] = &[
        "terrorism",
        "hate",
        "intimate_partner",
        "family",
        "gender_based",
        "cyber",
        "organised",
        "road",
        "attempted",
        "unreported",
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

as_its_name!(CrimeTag);

/// The ground of a hate crime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum HateGround {
    /// Origin.
    #[cfg_attr(feature = "typescript", ts(rename = "origin"))]
    #[cfg_attr(feature = "openapi", schema(rename = "origin"))]
    Origin,
    /// Religion.
    #[cfg_attr(feature = "typescript", ts(rename = "religion"))]
    #[cfg_attr(feature = "openapi", schema(rename = "religion"))]
    Religion,
    /// Sexual orientation.
    #[cfg_attr(feature = "typescript", ts(rename = "sexual_orientation"))]
    #[cfg_attr(feature = "openapi", schema(rename = "sexual_orientation"))]
    SexualOrientation,
    /// Gender identity.
    #[cfg_attr(feature = "typescript", ts(rename = "gender_identity"))]
    #[cfg_attr(feature = "openapi", schema(rename = "gender_identity"))]
    GenderIdentity,
    /// Gender.
    #[cfg_attr(feature = "typescript", ts(rename = "gender"))]
    #[cfg_attr(feature = "openapi", schema(rename = "gender"))]
    Gender,
    /// Disability.
    #[cfg_attr(feature = "typescript", ts(rename = "disability"))]
    #[cfg_attr(feature = "openapi", schema(rename = "disability"))]
    Disability,
    /// Age.
    #[cfg_attr(feature = "typescript", ts(rename = "age"))]
    #[cfg_attr(feature = "openapi", schema(rename = "age"))]
    Age,
    /// Other.
    #[cfg_attr(feature = "typescript", ts(rename = "other"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other"))]
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
    const NAMES: &'static [&'static str] = &[
        "origin",
        "religion",
        "sexual_orientation",
        "gender_identity",
        "gender",
        "disability",
        "age",
        "other",
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

as_its_name!(HateGround);

/// Relation of the person to the crime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CrimeRelation {
    /// It happened to the person.
    #[cfg_attr(feature = "typescript", ts(rename = "direct"))]
    #[cfg_attr(feature = "openapi", schema(rename = "direct"))]
    Direct,
    /// Bereaved.
    #[cfg_attr(feature = "typescript", ts(rename = "bereaved"))]
    #[cfg_attr(feature = "openapi", schema(rename = "bereaved"))]
    Bereaved,
    /// Family of somebody it happened to.
    #[cfg_attr(feature = "typescript", ts(rename = "family"))]
    #[cfg_attr(feature = "openapi", schema(rename = "family"))]
    Family,
    /// Witness.
    #[cfg_attr(feature = "typescript", ts(rename = "witness"))]
    #[cfg_attr(feature = "openapi", schema(rename = "witness"))]
    Witness,
    /// Answers for somebody it happened to.
    #[cfg_attr(feature = "typescript", ts(rename = "guardian"))]
    #[cfg_attr(feature = "openapi", schema(rename = "guardian"))]
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
    const NAMES: &'static [&'static str] = &[
        "direct",
        "bereaved",
        "family",
        "witness",
        "guardian",
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

as_its_name!(CrimeRelation);

/// Time since the crime, as a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CrimePeriod {
    /// Ongoing.
    #[cfg_attr(feature = "typescript", ts(rename = "ongoing"))]
    #[cfg_attr(feature = "openapi", schema(rename = "ongoing"))]
    Ongoing,
    /// Under one week.
    #[cfg_attr(feature = "typescript", ts(rename = "under_one_week"))]
    #[cfg_attr(feature = "openapi", schema(rename = "under_one_week"))]
    UnderOneWeek,
    /// One to two weeks.
    #[cfg_attr(feature = "typescript", ts(rename = "one_to_two_weeks"))]
    #[cfg_attr(feature = "openapi", schema(rename = "one_to_two_weeks"))]
    OneToTwoWeeks,
    /// Two to four weeks.
    #[cfg_attr(feature = "typescript", ts(rename = "two_to_four_weeks"))]
    #[cfg_attr(feature = "openapi", schema(rename = "two_to_four_weeks"))]
    TwoToFourWeeks,
    /// One to three months.
    #[cfg_attr(feature = "typescript", ts(rename = "one_to_three_months"))]
    #[cfg_attr(feature = "openapi", schema(rename = "one_to_three_months"))]
    OneToThreeMonths,
    /// Three to twelve months.
    #[cfg_attr(feature = "typescript", ts(rename = "three_to_twelve_months"))]
    #[cfg_attr(feature = "openapi", schema(rename = "three_to_twelve_months"))]
    ThreeToTwelveMonths,
    /// One to five years.
    #[cfg_attr(feature = "typescript", ts(rename = "one_to_five_years"))]
    #[cfg_attr(feature = "openapi", schema(rename = "one_to_five_years"))]
    OneToFiveYears,
    /// Over five years.
    #[cfg_attr(feature = "typescript", ts(rename = "over_five_years"))]
    #[cfg_attr(feature = "openapi", schema(rename = "over_five_years"))]
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
    const NAMES: &'static [&'static str] = &[
        "ongoing",
        "under_one_week",
        "one_to_two_weeks",
        "two_to_four_weeks",
        "one_to_three_months",
        "three_to_twelve_months",
        "one_to_five_years",
        "over_five_years",
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

as_its_name!(CrimePeriod);

/// Stage of the proceedings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProceedingsStage {
    /// Not reported.
    #[cfg_attr(feature = "typescript", ts(rename = "not_reported"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_reported"))]
    NotReported,
    /// Reported.
    #[cfg_attr(feature = "typescript", ts(rename = "reported"))]
    #[cfg_attr(feature = "openapi", schema(rename = "reported"))]
    Reported,
    /// Reported, and the police or a prosecutor are investigating.
    #[cfg_attr(feature = "typescript", ts(rename = "investigation"))]
    #[cfg_attr(feature = "openapi", schema(rename = "investigation"))]
    Investigation,
    /// Charged.
    #[cfg_attr(feature = "typescript", ts(rename = "charged"))]
    #[cfg_attr(feature = "openapi", schema(rename = "charged"))]
    Charged,
    /// Trial.
    #[cfg_attr(feature = "typescript", ts(rename = "trial"))]
    #[cfg_attr(feature = "openapi", schema(rename = "trial"))]
    Trial,
    /// A judgment, perhaps open to appeal.
    #[cfg_attr(feature = "typescript", ts(rename = "decided"))]
    #[cfg_attr(feature = "openapi", schema(rename = "decided"))]
    Decided,
    /// Appeal.
    #[cfg_attr(feature = "typescript", ts(rename = "appeal"))]
    #[cfg_attr(feature = "openapi", schema(rename = "appeal"))]
    Appeal,
    /// Ended without a trial.
    #[cfg_attr(feature = "typescript", ts(rename = "dropped"))]
    #[cfg_attr(feature = "openapi", schema(rename = "dropped"))]
    Dropped,
    /// Unknown.
    #[cfg_attr(feature = "typescript", ts(rename = "unknown"))]
    #[cfg_attr(feature = "openapi", schema(rename = "unknown"))]
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
    const NAMES: &'static [&'static str] = &[
        "not_reported",
        "reported",
        "investigation",
        "charged",
        "trial",
        "decided",
        "appeal",
        "dropped",
        "unknown",
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

as_its_name!(ProceedingsStage);

/// Whom a service is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum VictimGroup {
    /// Every victim of crime.
    #[cfg_attr(feature = "typescript", ts(rename = "anyone"))]
    #[cfg_attr(feature = "openapi", schema(rename = "anyone"))]
    Anyone,
    /// Children.
    #[cfg_attr(feature = "typescript", ts(rename = "children"))]
    #[cfg_attr(feature = "openapi", schema(rename = "children"))]
    Children,
    /// Young people.
    #[cfg_attr(feature = "typescript", ts(rename = "young_people"))]
    #[cfg_attr(feature = "openapi", schema(rename = "young_people"))]
    YoungPeople,
    /// Older people.
    #[cfg_attr(feature = "typescript", ts(rename = "older_people"))]
    #[cfg_attr(feature = "openapi", schema(rename = "older_people"))]
    OlderPeople,
    /// Women.
    #[cfg_attr(feature = "typescript", ts(rename = "women"))]
    #[cfg_attr(feature = "openapi", schema(rename = "women"))]
    Women,
    /// Men.
    #[cfg_attr(feature = "typescript", ts(rename = "men"))]
    #[cfg_attr(feature = "openapi", schema(rename = "men"))]
    Men,
    /// Lesbian, gay, bisexual, trans, intersex and queer people.
    #[cfg_attr(feature = "typescript", ts(rename = "lgbtiq"))]
    #[cfg_attr(feature = "openapi", schema(rename = "lgbtiq"))]
    Lgbtiq,
    /// Disabled people.
    #[cfg_attr(feature = "typescript", ts(rename = "disabled_people"))]
    #[cfg_attr(feature = "openapi", schema(rename = "disabled_people"))]
    DisabledPeople,
    /// Bereaved.
    #[cfg_attr(feature = "typescript", ts(rename = "bereaved"))]
    #[cfg_attr(feature = "openapi", schema(rename = "bereaved"))]
    Bereaved,
    /// Witnesses.
    #[cfg_attr(feature = "typescript", ts(rename = "witnesses"))]
    #[cfg_attr(feature = "openapi", schema(rename = "witnesses"))]
    Witnesses,
    /// Migrants.
    #[cfg_attr(feature = "typescript", ts(rename = "migrants"))]
    #[cfg_attr(feature = "openapi", schema(rename = "migrants"))]
    Migrants,
    /// Refugees.
    #[cfg_attr(feature = "typescript", ts(rename = "refugees"))]
    #[cfg_attr(feature = "openapi", schema(rename = "refugees"))]
    Refugees,
    /// People without a right to stay.
    #[cfg_attr(feature = "typescript", ts(rename = "no_papers"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_papers"))]
    NoPapers,
    /// People hurt on a journey.
    #[cfg_attr(feature = "typescript", ts(rename = "visitors"))]
    #[cfg_attr(feature = "openapi", schema(rename = "visitors"))]
    Visitors,
    /// People at home again after a crime abroad.
    #[cfg_attr(feature = "typescript", ts(rename = "hurt_abroad"))]
    #[cfg_attr(feature = "openapi", schema(rename = "hurt_abroad"))]
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
    const NAMES: &'static [&'static str] = &[
        "anyone",
        "children",
        "young_people",
        "older_people",
        "women",
        "men",
        "lgbtiq",
        "disabled_people",
        "bereaved",
        "witnesses",
        "migrants",
        "refugees",
        "no_papers",
        "visitors",
        "hurt_abroad",
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

as_its_name!(VictimGroup);

/// How people find a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ReferralRoute {
    /// They ask themselves; nobody needs to send them.
    #[cfg_attr(feature = "typescript", ts(rename = "by_oneself"))]
    #[cfg_attr(feature = "openapi", schema(rename = "by_oneself"))]
    ByOneself,
    /// Sent by law unless they decline.
    #[cfg_attr(feature = "typescript", ts(rename = "automatic"))]
    #[cfg_attr(feature = "openapi", schema(rename = "automatic"))]
    Automatic,
    /// Police.
    #[cfg_attr(feature = "typescript", ts(rename = "police"))]
    #[cfg_attr(feature = "openapi", schema(rename = "police"))]
    Police,
    /// Prosecutor.
    #[cfg_attr(feature = "typescript", ts(rename = "prosecutor"))]
    #[cfg_attr(feature = "openapi", schema(rename = "prosecutor"))]
    Prosecutor,
    /// Court.
    #[cfg_attr(feature = "typescript", ts(rename = "court"))]
    #[cfg_attr(feature = "openapi", schema(rename = "court"))]
    Court,
    /// Hospital.
    #[cfg_attr(feature = "typescript", ts(rename = "hospital"))]
    #[cfg_attr(feature = "openapi", schema(rename = "hospital"))]
    Hospital,
    /// School.
    #[cfg_attr(feature = "typescript", ts(rename = "school"))]
    #[cfg_attr(feature = "openapi", schema(rename = "school"))]
    School,
    /// Social services.
    #[cfg_attr(feature = "typescript", ts(rename = "social_services"))]
    #[cfg_attr(feature = "openapi", schema(rename = "social_services"))]
    SocialServices,
    /// Sent by another service.
    #[cfg_attr(feature = "typescript", ts(rename = "other_service"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other_service"))]
    OtherService,
    /// Helpline.
    #[cfg_attr(feature = "typescript", ts(rename = "helpline"))]
    #[cfg_attr(feature = "openapi", schema(rename = "helpline"))]
    Helpline,
    /// Consulate.
    #[cfg_attr(feature = "typescript", ts(rename = "consulate"))]
    #[cfg_attr(feature = "openapi", schema(rename = "consulate"))]
    Consulate,
    /// The service goes where people are.
    #[cfg_attr(feature = "typescript", ts(rename = "outreach"))]
    #[cfg_attr(feature = "openapi", schema(rename = "outreach"))]
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
    const NAMES: &'static [&'static str] = &[
        "by_oneself",
        "automatic",
        "police",
        "prosecutor",
        "court",
        "hospital",
        "school",
        "social_services",
        "other_service",
        "helpline",
        "consulate",
        "outreach",
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

as_its_name!(ReferralRoute);

/// What a service costs the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Fee {
    /// Free.
    #[cfg_attr(feature = "typescript", ts(rename = "free"))]
    #[cfg_attr(feature = "openapi", schema(rename = "free"))]
    Free,
    /// Free when another service or a doctor sends them.
    #[cfg_attr(feature = "typescript", ts(rename = "free_if_sent"))]
    #[cfg_attr(feature = "openapi", schema(rename = "free_if_sent"))]
    FreeIfSent,
    /// By income.
    #[cfg_attr(feature = "typescript", ts(rename = "by_income"))]
    #[cfg_attr(feature = "openapi", schema(rename = "by_income"))]
    ByIncome,
    /// Paid.
    #[cfg_attr(feature = "typescript", ts(rename = "paid"))]
    #[cfg_attr(feature = "openapi", schema(rename = "paid"))]
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
    const NAMES: &'static [&'static str] = &[
        "free",
        "free_if_sent",
        "by_income",
        "paid",
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

as_its_name!(Fee);

/// Whether a service takes people on now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Intake {
    /// Open.
    #[cfg_attr(feature = "typescript", ts(rename = "open"))]
    #[cfg_attr(feature = "openapi", schema(rename = "open"))]
    Open,
    /// Waiting list.
    #[cfg_attr(feature = "typescript", ts(rename = "waiting_list"))]
    #[cfg_attr(feature = "openapi", schema(rename = "waiting_list"))]
    WaitingList,
    /// Paused.
    #[cfg_attr(feature = "typescript", ts(rename = "paused"))]
    #[cfg_attr(feature = "openapi", schema(rename = "paused"))]
    Paused,
}

impl Coded for Intake {
    const VOCABULARY: &'static str = "intake";
    const ALL: &'static [Self] = &[
        Self::Open,
        Self::WaitingList,
        Self::Paused,
    ];
    const NAMES: &'static [&'static str] = &[
        "open",
        "waiting_list",
        "paused",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::WaitingList => "waiting_list",
            Self::Paused => "paused",
        }
    }
}

as_its_name!(Intake);

/// What a service does across borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Abroad {
    /// Takes people who live in another country.
    #[cfg_attr(feature = "typescript", ts(rename = "takes_from_abroad"))]
    #[cfg_attr(feature = "openapi", schema(rename = "takes_from_abroad"))]
    TakesFromAbroad,
    /// Helps at home after a crime in another country.
    #[cfg_attr(feature = "typescript", ts(rename = "helps_after_abroad"))]
    #[cfg_attr(feature = "openapi", schema(rename = "helps_after_abroad"))]
    HelpsAfterAbroad,
    /// Works with services in other countries.
    #[cfg_attr(feature = "typescript", ts(rename = "works_with_abroad"))]
    #[cfg_attr(feature = "openapi", schema(rename = "works_with_abroad"))]
    WorksWithAbroad,
}

impl Coded for Abroad {
    const VOCABULARY: &'static str = "abroad";
    const ALL: &'static [Self] = &[
        Self::TakesFromAbroad,
        Self::HelpsAfterAbroad,
        Self::WorksWithAbroad,
    ];
    const NAMES: &'static [&'static str] = &[
        "takes_from_abroad",
        "helps_after_abroad",
        "works_with_abroad",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::TakesFromAbroad => "takes_from_abroad",
            Self::HelpsAfterAbroad => "helps_after_abroad",
            Self::WorksWithAbroad => "works_with_abroad",
        }
    }
}

as_its_name!(Abroad);

/// What capacity is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CapacityUnit {
    /// People a month.
    #[cfg_attr(feature = "typescript", ts(rename = "people_a_month"))]
    #[cfg_attr(feature = "openapi", schema(rename = "people_a_month"))]
    PeopleAMonth,
    /// Beds.
    #[cfg_attr(feature = "typescript", ts(rename = "beds"))]
    #[cfg_attr(feature = "openapi", schema(rename = "beds"))]
    Beds,
    /// Days of waiting.
    #[cfg_attr(feature = "typescript", ts(rename = "days_of_waiting"))]
    #[cfg_attr(feature = "openapi", schema(rename = "days_of_waiting"))]
    DaysOfWaiting,
    /// Hours a week.
    #[cfg_attr(feature = "typescript", ts(rename = "hours_a_week"))]
    #[cfg_attr(feature = "openapi", schema(rename = "hours_a_week"))]
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
    const NAMES: &'static [&'static str] = &[
        "people_a_month",
        "beds",
        "days_of_waiting",
        "hours_a_week",
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

as_its_name!(CapacityUnit);

/// Who works for a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WorkerKind {
    /// Paid.
    #[cfg_attr(feature = "typescript", ts(rename = "paid"))]
    #[cfg_attr(feature = "openapi", schema(rename = "paid"))]
    Paid,
    /// Volunteer.
    #[cfg_attr(feature = "typescript", ts(rename = "volunteer"))]
    #[cfg_attr(feature = "openapi", schema(rename = "volunteer"))]
    Volunteer,
}

impl Coded for WorkerKind {
    const VOCABULARY: &'static str = "worker_kind";
    const ALL: &'static [Self] = &[
        Self::Paid,
        Self::Volunteer,
    ];
    const NAMES: &'static [&'static str] = &[
        "paid",
        "volunteer",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Volunteer => "volunteer",
        }
    }
}

as_its_name!(WorkerKind);

/// What its people are trained in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum TrainingTopic {
    /// First contact.
    #[cfg_attr(feature = "typescript", ts(rename = "first_contact"))]
    #[cfg_attr(feature = "openapi", schema(rename = "first_contact"))]
    FirstContact,
    /// Rights.
    #[cfg_attr(feature = "typescript", ts(rename = "rights"))]
    #[cfg_attr(feature = "openapi", schema(rename = "rights"))]
    Rights,
    /// Trauma.
    #[cfg_attr(feature = "typescript", ts(rename = "trauma"))]
    #[cfg_attr(feature = "openapi", schema(rename = "trauma"))]
    Trauma,
    /// Children.
    #[cfg_attr(feature = "typescript", ts(rename = "children"))]
    #[cfg_attr(feature = "openapi", schema(rename = "children"))]
    Children,
    /// Intimate partner.
    #[cfg_attr(feature = "typescript", ts(rename = "intimate_partner"))]
    #[cfg_attr(feature = "openapi", schema(rename = "intimate_partner"))]
    IntimatePartner,
    /// Sexual violence.
    #[cfg_attr(feature = "typescript", ts(rename = "sexual_violence"))]
    #[cfg_attr(feature = "openapi", schema(rename = "sexual_violence"))]
    SexualViolence,
    /// Terrorism.
    #[cfg_attr(feature = "typescript", ts(rename = "terrorism"))]
    #[cfg_attr(feature = "openapi", schema(rename = "terrorism"))]
    Terrorism,
    /// Hate crime.
    #[cfg_attr(feature = "typescript", ts(rename = "hate_crime"))]
    #[cfg_attr(feature = "openapi", schema(rename = "hate_crime"))]
    HateCrime,
    /// Online crime.
    #[cfg_attr(feature = "typescript", ts(rename = "online_crime"))]
    #[cfg_attr(feature = "openapi", schema(rename = "online_crime"))]
    OnlineCrime,
    /// Bereavement.
    #[cfg_attr(feature = "typescript", ts(rename = "bereavement"))]
    #[cfg_attr(feature = "openapi", schema(rename = "bereavement"))]
    Bereavement,
    /// Safe referral.
    #[cfg_attr(feature = "typescript", ts(rename = "safe_referral"))]
    #[cfg_attr(feature = "openapi", schema(rename = "safe_referral"))]
    SafeReferral,
    /// Interpreting.
    #[cfg_attr(feature = "typescript", ts(rename = "interpreting"))]
    #[cfg_attr(feature = "openapi", schema(rename = "interpreting"))]
    Interpreting,
    /// Data protection.
    #[cfg_attr(feature = "typescript", ts(rename = "data_protection"))]
    #[cfg_attr(feature = "openapi", schema(rename = "data_protection"))]
    DataProtection,
    /// Caring for oneself at this work.
    #[cfg_attr(feature = "typescript", ts(rename = "own_care"))]
    #[cfg_attr(feature = "openapi", schema(rename = "own_care"))]
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
    const NAMES: &'static [&'static str] = &[
        "first_contact",
        "rights",
        "trauma",
        "children",
        "intimate_partner",
        "sexual_violence",
        "terrorism",
        "hate_crime",
        "online_crime",
        "bereavement",
        "safe_referral",
        "interpreting",
        "data_protection",
        "own_care",
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

as_its_name!(TrainingTopic);

/// Who pays for a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FundingSource {
    /// State.
    #[cfg_attr(feature = "typescript", ts(rename = "state"))]
    #[cfg_attr(feature = "openapi", schema(rename = "state"))]
    State,
    /// Region.
    #[cfg_attr(feature = "typescript", ts(rename = "region"))]
    #[cfg_attr(feature = "openapi", schema(rename = "region"))]
    Region,
    /// Municipality.
    #[cfg_attr(feature = "typescript", ts(rename = "municipality"))]
    #[cfg_attr(feature = "openapi", schema(rename = "municipality"))]
    Municipality,
    /// European union.
    #[cfg_attr(feature = "typescript", ts(rename = "european_union"))]
    #[cfg_attr(feature = "openapi", schema(rename = "european_union"))]
    EuropeanUnion,
    /// Foundation.
    #[cfg_attr(feature = "typescript", ts(rename = "foundation"))]
    #[cfg_attr(feature = "openapi", schema(rename = "foundation"))]
    Foundation,
    /// Donations.
    #[cfg_attr(feature = "typescript", ts(rename = "donations"))]
    #[cfg_attr(feature = "openapi", schema(rename = "donations"))]
    Donations,
    /// Fines and surcharges that offenders pay.
    #[cfg_attr(feature = "typescript", ts(rename = "offenders"))]
    #[cfg_attr(feature = "openapi", schema(rename = "offenders"))]
    Offenders,
    /// Fees.
    #[cfg_attr(feature = "typescript", ts(rename = "fees"))]
    #[cfg_attr(feature = "openapi", schema(rename = "fees"))]
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
    const NAMES: &'static [&'static str] = &[
        "state",
        "region",
        "municipality",
        "european_union",
        "foundation",
        "donations",
        "offenders",
        "fees",
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

as_its_name!(FundingSource);

/// Who may read something in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ReaderCircle {
    /// Everybody.
    #[cfg_attr(feature = "typescript", ts(rename = "public"))]
    #[cfg_attr(feature = "openapi", schema(rename = "public"))]
    Public,
    /// Members of the network.
    #[cfg_attr(feature = "typescript", ts(rename = "members"))]
    #[cfg_attr(feature = "openapi", schema(rename = "members"))]
    Members,
    /// The network's office, and whoever keeps the entry.
    #[cfg_attr(feature = "typescript", ts(rename = "coordinator"))]
    #[cfg_attr(feature = "openapi", schema(rename = "coordinator"))]
    Coordinator,
}

impl Coded for ReaderCircle {
    const VOCABULARY: &'static str = "reader_circle";
    const ALL: &'static [Self] = &[
        Self::Public,
        Self::Members,
        Self::Coordinator,
    ];
    const NAMES: &'static [&'static str] = &[
        "public",
        "members",
        "coordinator",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Members => "members",
            Self::Coordinator => "coordinator",
        }
    }
}

as_its_name!(ReaderCircle);

/// How exactly a place is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum PlaceDisclosure {
    /// Address and point on the map.
    #[cfg_attr(feature = "typescript", ts(rename = "exact"))]
    #[cfg_attr(feature = "openapi", schema(rename = "exact"))]
    Exact,
    /// Town or region alone.
    #[cfg_attr(feature = "typescript", ts(rename = "area"))]
    #[cfg_attr(feature = "openapi", schema(rename = "area"))]
    Area,
    /// Nothing at all: a shelter.
    #[cfg_attr(feature = "typescript", ts(rename = "withheld"))]
    #[cfg_attr(feature = "openapi", schema(rename = "withheld"))]
    Withheld,
}

impl Coded for PlaceDisclosure {
    const VOCABULARY: &'static str = "place_disclosure";
    const ALL: &'static [Self] = &[
        Self::Exact,
        Self::Area,
        Self::Withheld,
    ];
    const NAMES: &'static [&'static str] = &[
        "exact",
        "area",
        "withheld",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Area => "area",
            Self::Withheld => "withheld",
        }
    }
}

as_its_name!(PlaceDisclosure);

/// Why the person was not reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ContactFailedReason {
    /// No answer.
    #[cfg_attr(feature = "typescript", ts(rename = "no_answer"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_answer"))]
    NoAnswer,
    /// Not safe now.
    #[cfg_attr(feature = "typescript", ts(rename = "not_safe_now"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_safe_now"))]
    NotSafeNow,
    /// Wrong number.
    #[cfg_attr(feature = "typescript", ts(rename = "wrong_number"))]
    #[cfg_attr(feature = "openapi", schema(rename = "wrong_number"))]
    WrongNumber,
    /// Somebody else answered.
    #[cfg_attr(feature = "typescript", ts(rename = "someone_else"))]
    #[cfg_attr(feature = "openapi", schema(rename = "someone_else"))]
    SomeoneElse,
    /// The person asked to be called later.
    #[cfg_attr(feature = "typescript", ts(rename = "asked_to_wait"))]
    #[cfg_attr(feature = "openapi", schema(rename = "asked_to_wait"))]
    AskedToWait,
    /// No common language.
    #[cfg_attr(feature = "typescript", ts(rename = "no_common_language"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_common_language"))]
    NoCommonLanguage,
    /// Other.
    #[cfg_attr(feature = "typescript", ts(rename = "other"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other"))]
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
    const NAMES: &'static [&'static str] = &[
        "no_answer",
        "not_safe_now",
        "wrong_number",
        "someone_else",
        "asked_to_wait",
        "no_common_language",
        "other",
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

as_its_name!(ContactFailedReason);

/// Why a resting referral wakes on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WakeReason {
    /// Trial.
    #[cfg_attr(feature = "typescript", ts(rename = "trial"))]
    #[cfg_attr(feature = "openapi", schema(rename = "trial"))]
    Trial,
    /// Hearing.
    #[cfg_attr(feature = "typescript", ts(rename = "hearing"))]
    #[cfg_attr(feature = "openapi", schema(rename = "hearing"))]
    Hearing,
    /// Judgment.
    #[cfg_attr(feature = "typescript", ts(rename = "judgment"))]
    #[cfg_attr(feature = "openapi", schema(rename = "judgment"))]
    Judgment,
    /// Claim deadline.
    #[cfg_attr(feature = "typescript", ts(rename = "claim_deadline"))]
    #[cfg_attr(feature = "openapi", schema(rename = "claim_deadline"))]
    ClaimDeadline,
    /// Claim decision.
    #[cfg_attr(feature = "typescript", ts(rename = "claim_decision"))]
    #[cfg_attr(feature = "openapi", schema(rename = "claim_decision"))]
    ClaimDecision,
    /// Anniversary.
    #[cfg_attr(feature = "typescript", ts(rename = "anniversary"))]
    #[cfg_attr(feature = "openapi", schema(rename = "anniversary"))]
    Anniversary,
    /// The offender may be released.
    #[cfg_attr(feature = "typescript", ts(rename = "release"))]
    #[cfg_attr(feature = "openapi", schema(rename = "release"))]
    Release,
    /// Return journey.
    #[cfg_attr(feature = "typescript", ts(rename = "return_journey"))]
    #[cfg_attr(feature = "openapi", schema(rename = "return_journey"))]
    ReturnJourney,
    /// A call to ask how it goes.
    #[cfg_attr(feature = "typescript", ts(rename = "check_in"))]
    #[cfg_attr(feature = "openapi", schema(rename = "check_in"))]
    CheckIn,
    /// Other.
    #[cfg_attr(feature = "typescript", ts(rename = "other"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other"))]
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
    const NAMES: &'static [&'static str] = &[
        "trial",
        "hearing",
        "judgment",
        "claim_deadline",
        "claim_decision",
        "anniversary",
        "release",
        "return_journey",
        "check_in",
        "other",
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

as_its_name!(WakeReason);

/// How a referral ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Outcome {
    /// Served.
    #[cfg_attr(feature = "typescript", ts(rename = "served"))]
    #[cfg_attr(feature = "openapi", schema(rename = "served"))]
    Served,
    /// Partly.
    #[cfg_attr(feature = "typescript", ts(rename = "partly"))]
    #[cfg_attr(feature = "openapi", schema(rename = "partly"))]
    Partly,
    /// Victim declined.
    #[cfg_attr(feature = "typescript", ts(rename = "victim_declined"))]
    #[cfg_attr(feature = "openapi", schema(rename = "victim_declined"))]
    VictimDeclined,
    /// No longer needed.
    #[cfg_attr(feature = "typescript", ts(rename = "no_longer_needed"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_longer_needed"))]
    NoLongerNeeded,
    /// Unreachable.
    #[cfg_attr(feature = "typescript", ts(rename = "unreachable"))]
    #[cfg_attr(feature = "openapi", schema(rename = "unreachable"))]
    Unreachable,
    /// Unsafe.
    #[cfg_attr(feature = "typescript", ts(rename = "unsafe"))]
    #[cfg_attr(feature = "openapi", schema(rename = "unsafe"))]
    Unsafe,
    /// No capacity.
    #[cfg_attr(feature = "typescript", ts(rename = "no_capacity"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_capacity"))]
    NoCapacity,
    /// Not eligible.
    #[cfg_attr(feature = "typescript", ts(rename = "not_eligible"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_eligible"))]
    NotEligible,
    /// No such service exists.
    #[cfg_attr(feature = "typescript", ts(rename = "no_service"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_service"))]
    NoService,
    /// Other.
    #[cfg_attr(feature = "typescript", ts(rename = "other"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other"))]
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
    const NAMES: &'static [&'static str] = &[
        "served",
        "partly",
        "victim_declined",
        "no_longer_needed",
        "unreachable",
        "unsafe",
        "no_capacity",
        "not_eligible",
        "no_service",
        "other",
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

as_its_name!(Outcome);

/// Why a sender withdraws a referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WithdrawalReason {
    /// Person asked.
    #[cfg_attr(feature = "typescript", ts(rename = "person_asked"))]
    #[cfg_attr(feature = "openapi", schema(rename = "person_asked"))]
    PersonAsked,
    /// Agreement ended.
    #[cfg_attr(feature = "typescript", ts(rename = "agreement_ended"))]
    #[cfg_attr(feature = "openapi", schema(rename = "agreement_ended"))]
    AgreementEnded,
    /// Not safe.
    #[cfg_attr(feature = "typescript", ts(rename = "not_safe"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_safe"))]
    NotSafe,
    /// Helped elsewhere.
    #[cfg_attr(feature = "typescript", ts(rename = "helped_elsewhere"))]
    #[cfg_attr(feature = "openapi", schema(rename = "helped_elsewhere"))]
    HelpedElsewhere,
    /// Person moved.
    #[cfg_attr(feature = "typescript", ts(rename = "person_moved"))]
    #[cfg_attr(feature = "openapi", schema(rename = "person_moved"))]
    PersonMoved,
    /// No answer.
    #[cfg_attr(feature = "typescript", ts(rename = "no_answer"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_answer"))]
    NoAnswer,
    /// Mistake.
    #[cfg_attr(feature = "typescript", ts(rename = "mistake"))]
    #[cfg_attr(feature = "openapi", schema(rename = "mistake"))]
    Mistake,
    /// Other.
    #[cfg_attr(feature = "typescript", ts(rename = "other"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other"))]
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
    const NAMES: &'static [&'static str] = &[
        "person_asked",
        "agreement_ended",
        "not_safe",
        "helped_elsewhere",
        "person_moved",
        "no_answer",
        "mistake",
        "other",
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

as_its_name!(WithdrawalReason);

/// The two questions to each side at closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FeedbackQuestion {
    /// Did the other side act in time?.
    #[cfg_attr(feature = "typescript", ts(rename = "in_time"))]
    #[cfg_attr(feature = "openapi", schema(rename = "in_time"))]
    InTime,
    /// Was it easy to work with them?.
    #[cfg_attr(feature = "typescript", ts(rename = "effort"))]
    #[cfg_attr(feature = "openapi", schema(rename = "effort"))]
    Effort,
}

impl Coded for FeedbackQuestion {
    const VOCABULARY: &'static str = "feedback_question";
    const ALL: &'static [Self] = &[
        Self::InTime,
        Self::Effort,
    ];
    const NAMES: &'static [&'static str] = &[
        "in_time",
        "effort",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::InTime => "in_time",
            Self::Effort => "effort",
        }
    }
}

as_its_name!(FeedbackQuestion);

/// Answers to a feedback question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FeedbackAnswer {
    /// Yes.
    #[cfg_attr(feature = "typescript", ts(rename = "yes"))]
    #[cfg_attr(feature = "openapi", schema(rename = "yes"))]
    Yes,
    /// Mostly.
    #[cfg_attr(feature = "typescript", ts(rename = "mostly"))]
    #[cfg_attr(feature = "openapi", schema(rename = "mostly"))]
    Mostly,
    /// Partly.
    #[cfg_attr(feature = "typescript", ts(rename = "partly"))]
    #[cfg_attr(feature = "openapi", schema(rename = "partly"))]
    Partly,
    /// No.
    #[cfg_attr(feature = "typescript", ts(rename = "no"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no"))]
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
    const NAMES: &'static [&'static str] = &[
        "yes",
        "mostly",
        "partly",
        "no",
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

as_its_name!(FeedbackAnswer);

/// Age, as a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AgeBand {
    /// Under 12.
    #[cfg_attr(feature = "typescript", ts(rename = "under_12"))]
    #[cfg_attr(feature = "openapi", schema(rename = "under_12"))]
    Under12,
    /// From 12 to 15.
    #[cfg_attr(feature = "typescript", ts(rename = "from_12_to_15"))]
    #[cfg_attr(feature = "openapi", schema(rename = "from_12_to_15"))]
    From12To15,
    /// From 16 to 17.
    #[cfg_attr(feature = "typescript", ts(rename = "from_16_to_17"))]
    #[cfg_attr(feature = "openapi", schema(rename = "from_16_to_17"))]
    From16To17,
    /// From 18 to 24.
    #[cfg_attr(feature = "typescript", ts(rename = "from_18_to_24"))]
    #[cfg_attr(feature = "openapi", schema(rename = "from_18_to_24"))]
    From18To24,
    /// From 25 to 39.
    #[cfg_attr(feature = "typescript", ts(rename = "from_25_to_39"))]
    #[cfg_attr(feature = "openapi", schema(rename = "from_25_to_39"))]
    From25To39,
    /// From 40 to 64.
    #[cfg_attr(feature = "typescript", ts(rename = "from_40_to_64"))]
    #[cfg_attr(feature = "openapi", schema(rename = "from_40_to_64"))]
    From40To64,
    /// From 65 to 79.
    #[cfg_attr(feature = "typescript", ts(rename = "from_65_to_79"))]
    #[cfg_attr(feature = "openapi", schema(rename = "from_65_to_79"))]
    From65To79,
    /// From 80.
    #[cfg_attr(feature = "typescript", ts(rename = "from_80"))]
    #[cfg_attr(feature = "openapi", schema(rename = "from_80"))]
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
    const NAMES: &'static [&'static str] = &[
        "under_12",
        "from_12_to_15",
        "from_16_to_17",
        "from_18_to_24",
        "from_25_to_39",
        "from_40_to_64",
        "from_65_to_79",
        "from_80",
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

as_its_name!(AgeBand);

/// Gender, optional.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Gender {
    /// Woman.
    #[cfg_attr(feature = "typescript", ts(rename = "woman"))]
    #[cfg_attr(feature = "openapi", schema(rename = "woman"))]
    Woman,
    /// Man.
    #[cfg_attr(feature = "typescript", ts(rename = "man"))]
    #[cfg_attr(feature = "openapi", schema(rename = "man"))]
    Man,
    /// Non binary.
    #[cfg_attr(feature = "typescript", ts(rename = "non_binary"))]
    #[cfg_attr(feature = "openapi", schema(rename = "non_binary"))]
    NonBinary,
    /// Other.
    #[cfg_attr(feature = "typescript", ts(rename = "other"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other"))]
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
    const NAMES: &'static [&'static str] = &[
        "woman",
        "man",
        "non_binary",
        "other",
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

as_its_name!(Gender);

/// How well the person speaks a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LanguageLevel {
    /// Well.
    #[cfg_attr(feature = "typescript", ts(rename = "well"))]
    #[cfg_attr(feature = "openapi", schema(rename = "well"))]
    Well,
    /// A little.
    #[cfg_attr(feature = "typescript", ts(rename = "a_little"))]
    #[cfg_attr(feature = "openapi", schema(rename = "a_little"))]
    ALittle,
}

impl Coded for LanguageLevel {
    const VOCABULARY: &'static str = "language_level";
    const ALL: &'static [Self] = &[
        Self::Well,
        Self::ALittle,
    ];
    const NAMES: &'static [&'static str] = &[
        "well",
        "a_little",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Well => "well",
            Self::ALittle => "a_little",
        }
    }
}

as_its_name!(LanguageLevel);

/// Whether an interpreter is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum InterpreterNeed {
    /// Needed.
    #[cfg_attr(feature = "typescript", ts(rename = "needed"))]
    #[cfg_attr(feature = "openapi", schema(rename = "needed"))]
    Needed,
    /// If possible.
    #[cfg_attr(feature = "typescript", ts(rename = "if_possible"))]
    #[cfg_attr(feature = "openapi", schema(rename = "if_possible"))]
    IfPossible,
    /// Not needed.
    #[cfg_attr(feature = "typescript", ts(rename = "not_needed"))]
    #[cfg_attr(feature = "openapi", schema(rename = "not_needed"))]
    NotNeeded,
}

impl Coded for InterpreterNeed {
    const VOCABULARY: &'static str = "interpreter_need";
    const ALL: &'static [Self] = &[
        Self::Needed,
        Self::IfPossible,
        Self::NotNeeded,
    ];
    const NAMES: &'static [&'static str] = &[
        "needed",
        "if_possible",
        "not_needed",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Needed => "needed",
            Self::IfPossible => "if_possible",
            Self::NotNeeded => "not_needed",
        }
    }
}

as_its_name!(InterpreterNeed);

/// What the person needs in order to take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum AccessNeed {
    /// Step free.
    #[cfg_attr(feature = "typescript", ts(rename = "step_free"))]
    #[cfg_attr(feature = "openapi", schema(rename = "step_free"))]
    StepFree,
    /// Sign language.
    #[cfg_attr(feature = "typescript", ts(rename = "sign_language"))]
    #[cfg_attr(feature = "openapi", schema(rename = "sign_language"))]
    SignLanguage,
    /// Hard of hearing.
    #[cfg_attr(feature = "typescript", ts(rename = "hearing"))]
    #[cfg_attr(feature = "openapi", schema(rename = "hearing"))]
    Hearing,
    /// Blind or partially sighted.
    #[cfg_attr(feature = "typescript", ts(rename = "sight"))]
    #[cfg_attr(feature = "openapi", schema(rename = "sight"))]
    Sight,
    /// Short sentences, plain words.
    #[cfg_attr(feature = "typescript", ts(rename = "easy_language"))]
    #[cfg_attr(feature = "openapi", schema(rename = "easy_language"))]
    EasyLanguage,
    /// Nothing to read or write.
    #[cfg_attr(feature = "typescript", ts(rename = "no_reading"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_reading"))]
    NoReading,
    /// No speaking on the telephone.
    #[cfg_attr(feature = "typescript", ts(rename = "written_only"))]
    #[cfg_attr(feature = "openapi", schema(rename = "written_only"))]
    WrittenOnly,
    /// Somebody comes along.
    #[cfg_attr(feature = "typescript", ts(rename = "companion"))]
    #[cfg_attr(feature = "openapi", schema(rename = "companion"))]
    Companion,
    /// Somebody minds the children.
    #[cfg_attr(feature = "typescript", ts(rename = "childcare"))]
    #[cfg_attr(feature = "openapi", schema(rename = "childcare"))]
    Childcare,
    /// A calm room, time for breaks.
    #[cfg_attr(feature = "typescript", ts(rename = "quiet_place"))]
    #[cfg_attr(feature = "openapi", schema(rename = "quiet_place"))]
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
    const NAMES: &'static [&'static str] = &[
        "step_free",
        "sign_language",
        "hearing",
        "sight",
        "easy_language",
        "no_reading",
        "written_only",
        "companion",
        "childcare",
        "quiet_place",
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

as_its_name!(AccessNeed);

/// Risks to know of before the first contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RiskFlag {
    /// Others at home; calls are safe at certain hours.
    #[cfg_attr(feature = "typescript", ts(rename = "shares_home"))]
    #[cfg_attr(feature = "openapi", schema(rename = "shares_home"))]
    SharesHome,
    /// The telephone or mail may be read by others.
    #[cfg_attr(feature = "typescript", ts(rename = "device_watched"))]
    #[cfg_attr(feature = "openapi", schema(rename = "device_watched"))]
    DeviceWatched,
    /// Offender known.
    #[cfg_attr(feature = "typescript", ts(rename = "offender_known"))]
    #[cfg_attr(feature = "openapi", schema(rename = "offender_known"))]
    OffenderKnown,
    /// Lives with the person or close by.
    #[cfg_attr(feature = "typescript", ts(rename = "offender_near"))]
    #[cfg_attr(feature = "openapi", schema(rename = "offender_near"))]
    OffenderNear,
    /// Offender in contact.
    #[cfg_attr(feature = "typescript", ts(rename = "offender_in_contact"))]
    #[cfg_attr(feature = "openapi", schema(rename = "offender_in_contact"))]
    OffenderInContact,
    /// In the country where help is needed.
    #[cfg_attr(feature = "typescript", ts(rename = "offender_at_destination"))]
    #[cfg_attr(feature = "openapi", schema(rename = "offender_at_destination"))]
    OffenderAtDestination,
    /// For money, care, or the right to stay.
    #[cfg_attr(feature = "typescript", ts(rename = "depends_on_offender"))]
    #[cfg_attr(feature = "openapi", schema(rename = "depends_on_offender"))]
    DependsOnOffender,
    /// Threats.
    #[cfg_attr(feature = "typescript", ts(rename = "threats"))]
    #[cfg_attr(feature = "openapi", schema(rename = "threats"))]
    Threats,
    /// Weapon.
    #[cfg_attr(feature = "typescript", ts(rename = "weapon"))]
    #[cfg_attr(feature = "openapi", schema(rename = "weapon"))]
    Weapon,
    /// It gets worse or more frequent.
    #[cfg_attr(feature = "typescript", ts(rename = "escalating"))]
    #[cfg_attr(feature = "openapi", schema(rename = "escalating"))]
    Escalating,
    /// May harm themselves: act at once.
    #[cfg_attr(feature = "typescript", ts(rename = "self_harm"))]
    #[cfg_attr(feature = "openapi", schema(rename = "self_harm"))]
    SelfHarm,
    /// Child at risk.
    #[cfg_attr(feature = "typescript", ts(rename = "child_at_risk"))]
    #[cfg_attr(feature = "openapi", schema(rename = "child_at_risk"))]
    ChildAtRisk,
    /// A child without a guardian.
    #[cfg_attr(feature = "typescript", ts(rename = "child_alone"))]
    #[cfg_attr(feature = "openapi", schema(rename = "child_alone"))]
    ChildAlone,
    /// Nowhere to stay.
    #[cfg_attr(feature = "typescript", ts(rename = "nowhere_to_stay"))]
    #[cfg_attr(feature = "openapi", schema(rename = "nowhere_to_stay"))]
    NowhereToStay,
    /// Pregnant.
    #[cfg_attr(feature = "typescript", ts(rename = "pregnant"))]
    #[cfg_attr(feature = "openapi", schema(rename = "pregnant"))]
    Pregnant,
    /// Staff should not go alone.
    #[cfg_attr(feature = "typescript", ts(rename = "worker_safety"))]
    #[cfg_attr(feature = "openapi", schema(rename = "worker_safety"))]
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
    const NAMES: &'static [&'static str] = &[
        "shares_home",
        "device_watched",
        "offender_known",
        "offender_near",
        "offender_in_contact",
        "offender_at_destination",
        "depends_on_offender",
        "threats",
        "weapon",
        "escalating",
        "self_harm",
        "child_at_risk",
        "child_alone",
        "nowhere_to_stay",
        "pregnant",
        "worker_safety",
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

as_its_name!(RiskFlag);

/// Children to think of, as a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ChildrenCount {
    /// No children.
    #[cfg_attr(feature = "typescript", ts(rename = "no_children"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_children"))]
    NoChildren,
    /// One.
    #[cfg_attr(feature = "typescript", ts(rename = "one"))]
    #[cfg_attr(feature = "openapi", schema(rename = "one"))]
    One,
    /// Two.
    #[cfg_attr(feature = "typescript", ts(rename = "two"))]
    #[cfg_attr(feature = "openapi", schema(rename = "two"))]
    Two,
    /// Three or more.
    #[cfg_attr(feature = "typescript", ts(rename = "three_or_more"))]
    #[cfg_attr(feature = "openapi", schema(rename = "three_or_more"))]
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
    const NAMES: &'static [&'static str] = &[
        "no_children",
        "one",
        "two",
        "three_or_more",
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

as_its_name!(ChildrenCount);

/// Who acts for the person or stands by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RepresentativeKind {
    /// Trusted person.
    #[cfg_attr(feature = "typescript", ts(rename = "trusted_person"))]
    #[cfg_attr(feature = "openapi", schema(rename = "trusted_person"))]
    TrustedPerson,
    /// Parent or guardian.
    #[cfg_attr(feature = "typescript", ts(rename = "parent_or_guardian"))]
    #[cfg_attr(feature = "openapi", schema(rename = "parent_or_guardian"))]
    ParentOrGuardian,
    /// Lawyer.
    #[cfg_attr(feature = "typescript", ts(rename = "lawyer"))]
    #[cfg_attr(feature = "openapi", schema(rename = "lawyer"))]
    Lawyer,
    /// Appointed guardian.
    #[cfg_attr(feature = "typescript", ts(rename = "appointed_guardian"))]
    #[cfg_attr(feature = "openapi", schema(rename = "appointed_guardian"))]
    AppointedGuardian,
    /// Authority.
    #[cfg_attr(feature = "typescript", ts(rename = "authority"))]
    #[cfg_attr(feature = "openapi", schema(rename = "authority"))]
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
    const NAMES: &'static [&'static str] = &[
        "trusted_person",
        "parent_or_guardian",
        "lawyer",
        "appointed_guardian",
        "authority",
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

as_its_name!(RepresentativeKind);

/// The part that the receiver is asked to take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ReferralRole {
    /// Support where the person lives.
    #[cfg_attr(feature = "typescript", ts(rename = "home_support"))]
    #[cfg_attr(feature = "openapi", schema(rename = "home_support"))]
    HomeSupport,
    /// Proceedings and claims where the crime happened.
    #[cfg_attr(feature = "typescript", ts(rename = "origin_link"))]
    #[cfg_attr(feature = "openapi", schema(rename = "origin_link"))]
    OriginLink,
    /// Specialist.
    #[cfg_attr(feature = "typescript", ts(rename = "specialist"))]
    #[cfg_attr(feature = "openapi", schema(rename = "specialist"))]
    Specialist,
}

impl Coded for ReferralRole {
    const VOCABULARY: &'static str = "referral_role";
    const ALL: &'static [Self] = &[
        Self::HomeSupport,
        Self::OriginLink,
        Self::Specialist,
    ];
    const NAMES: &'static [&'static str] = &[
        "home_support",
        "origin_link",
        "specialist",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::HomeSupport => "home_support",
            Self::OriginLink => "origin_link",
            Self::Specialist => "specialist",
        }
    }
}

as_its_name!(ReferralRole);

/// Kinds of support; also the services given, once given.
/// Source: Directive 2012/29/EU, Articles 8 and 9; Directive (EU) 2017/541, Article 24.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SupportKind {
    /// EMO.
    #[cfg_attr(feature = "typescript", ts(rename = "emotional"))]
    #[cfg_attr(feature = "openapi", schema(rename = "emotional"))]
    Emotional,
    /// PRA.
    #[cfg_attr(feature = "typescript", ts(rename = "practical"))]
    #[cfg_attr(feature = "openapi", schema(rename = "practical"))]
    Practical,
    /// CMP: compensation and insurance.
    #[cfg_attr(feature = "typescript", ts(rename = "claims"))]
    #[cfg_attr(feature = "openapi", schema(rename = "claims"))]
    Claims,
    /// ACC.
    #[cfg_attr(feature = "typescript", ts(rename = "accompaniment"))]
    #[cfg_attr(feature = "openapi", schema(rename = "accompaniment"))]
    Accompaniment,
    /// LEG.
    #[cfg_attr(feature = "typescript", ts(rename = "legal"))]
    #[cfg_attr(feature = "openapi", schema(rename = "legal"))]
    Legal,
    /// SHE.
    #[cfg_attr(feature = "typescript", ts(rename = "shelter"))]
    #[cfg_attr(feature = "openapi", schema(rename = "shelter"))]
    Shelter,
    /// INF: rights and what happens next.
    #[cfg_attr(feature = "typescript", ts(rename = "information"))]
    #[cfg_attr(feature = "openapi", schema(rename = "information"))]
    Information,
    /// PSY: by a professional.
    #[cfg_attr(feature = "typescript", ts(rename = "psychological"))]
    #[cfg_attr(feature = "openapi", schema(rename = "psychological"))]
    Psychological,
    /// FIN.
    #[cfg_attr(feature = "typescript", ts(rename = "financial"))]
    #[cfg_attr(feature = "openapi", schema(rename = "financial"))]
    Financial,
    /// PRO: news of the case, statements, restitution.
    #[cfg_attr(feature = "typescript", ts(rename = "proceedings"))]
    #[cfg_attr(feature = "openapi", schema(rename = "proceedings"))]
    Proceedings,
    /// RSK.
    #[cfg_attr(feature = "typescript", ts(rename = "safety_plan"))]
    #[cfg_attr(feature = "openapi", schema(rename = "safety_plan"))]
    SafetyPlan,
    /// MED.
    #[cfg_attr(feature = "typescript", ts(rename = "medical"))]
    #[cfg_attr(feature = "openapi", schema(rename = "medical"))]
    Medical,
    /// SEX: specialists after sexual violence.
    #[cfg_attr(feature = "typescript", ts(rename = "sexual_violence"))]
    #[cfg_attr(feature = "openapi", schema(rename = "sexual_violence"))]
    SexualViolence,
    /// CHI.
    #[cfg_attr(feature = "typescript", ts(rename = "children"))]
    #[cfg_attr(feature = "openapi", schema(rename = "children"))]
    Children,
    /// INTERP.
    #[cfg_attr(feature = "typescript", ts(rename = "interpreting"))]
    #[cfg_attr(feature = "openapi", schema(rename = "interpreting"))]
    Interpreting,
    /// TRV: travel home, consulate, papers.
    #[cfg_attr(feature = "typescript", ts(rename = "travel"))]
    #[cfg_attr(feature = "openapi", schema(rename = "travel"))]
    Travel,
    /// PEER: others who lived through the same.
    #[cfg_attr(feature = "typescript", ts(rename = "peer"))]
    #[cfg_attr(feature = "openapi", schema(rename = "peer"))]
    Peer,
    /// RJ: restorative justice.
    #[cfg_attr(feature = "typescript", ts(rename = "restorative"))]
    #[cfg_attr(feature = "openapi", schema(rename = "restorative"))]
    Restorative,
    /// DIG: accounts, devices, pictures online.
    #[cfg_attr(feature = "typescript", ts(rename = "digital"))]
    #[cfg_attr(feature = "openapi", schema(rename = "digital"))]
    Digital,
    /// MEDIA: journalists, privacy.
    #[cfg_attr(feature = "typescript", ts(rename = "media"))]
    #[cfg_attr(feature = "openapi", schema(rename = "media"))]
    Media,
    /// HELPLINE.
    #[cfg_attr(feature = "typescript", ts(rename = "helpline"))]
    #[cfg_attr(feature = "openapi", schema(rename = "helpline"))]
    Helpline,
    /// CASE: one person who keeps everything together.
    #[cfg_attr(feature = "typescript", ts(rename = "case_management"))]
    #[cfg_attr(feature = "openapi", schema(rename = "case_management"))]
    CaseManagement,
    /// REINT: work, school, daily life.
    #[cfg_attr(feature = "typescript", ts(rename = "reintegration"))]
    #[cfg_attr(feature = "openapi", schema(rename = "reintegration"))]
    Reintegration,
    /// REF: finding the right service.
    #[cfg_attr(feature = "typescript", ts(rename = "onward_referral"))]
    #[cfg_attr(feature = "openapi", schema(rename = "onward_referral"))]
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
    const NAMES: &'static [&'static str] = &[
        "emotional",
        "practical",
        "claims",
        "accompaniment",
        "legal",
        "shelter",
        "information",
        "psychological",
        "financial",
        "proceedings",
        "safety_plan",
        "medical",
        "sexual_violence",
        "children",
        "interpreting",
        "travel",
        "peer",
        "restorative",
        "digital",
        "media",
        "helpline",
        "case_management",
        "reintegration",
        "onward_referral",
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

as_its_name!(SupportKind);

/// How soon one kind of support is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SupportUrgency {
    /// Now.
    #[cfg_attr(feature = "typescript", ts(rename = "now"))]
    #[cfg_attr(feature = "openapi", schema(rename = "now"))]
    Now,
    /// This week.
    #[cfg_attr(feature = "typescript", ts(rename = "this_week"))]
    #[cfg_attr(feature = "openapi", schema(rename = "this_week"))]
    ThisWeek,
    /// Soon.
    #[cfg_attr(feature = "typescript", ts(rename = "soon"))]
    #[cfg_attr(feature = "openapi", schema(rename = "soon"))]
    Soon,
    /// With a date beside it.
    #[cfg_attr(feature = "typescript", ts(rename = "by_date"))]
    #[cfg_attr(feature = "openapi", schema(rename = "by_date"))]
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
    const NAMES: &'static [&'static str] = &[
        "now",
        "this_week",
        "soon",
        "by_date",
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

as_its_name!(SupportUrgency);

/// How the person would like to be supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SupportMode {
    /// Telephone.
    #[cfg_attr(feature = "typescript", ts(rename = "telephone"))]
    #[cfg_attr(feature = "openapi", schema(rename = "telephone"))]
    Telephone,
    /// Video.
    #[cfg_attr(feature = "typescript", ts(rename = "video"))]
    #[cfg_attr(feature = "openapi", schema(rename = "video"))]
    Video,
    /// In person.
    #[cfg_attr(feature = "typescript", ts(rename = "in_person"))]
    #[cfg_attr(feature = "openapi", schema(rename = "in_person"))]
    InPerson,
    /// Home visit.
    #[cfg_attr(feature = "typescript", ts(rename = "home_visit"))]
    #[cfg_attr(feature = "openapi", schema(rename = "home_visit"))]
    HomeVisit,
    /// Chat.
    #[cfg_attr(feature = "typescript", ts(rename = "chat"))]
    #[cfg_attr(feature = "openapi", schema(rename = "chat"))]
    Chat,
    /// Email.
    #[cfg_attr(feature = "typescript", ts(rename = "email"))]
    #[cfg_attr(feature = "openapi", schema(rename = "email"))]
    Email,
    /// Letter.
    #[cfg_attr(feature = "typescript", ts(rename = "letter"))]
    #[cfg_attr(feature = "openapi", schema(rename = "letter"))]
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
    const NAMES: &'static [&'static str] = &[
        "telephone",
        "video",
        "in_person",
        "home_visit",
        "chat",
        "email",
        "letter",
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

as_its_name!(SupportMode);

/// With whom the person would rather work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum WorkerGender {
    /// Woman.
    #[cfg_attr(feature = "typescript", ts(rename = "woman"))]
    #[cfg_attr(feature = "openapi", schema(rename = "woman"))]
    Woman,
    /// Man.
    #[cfg_attr(feature = "typescript", ts(rename = "man"))]
    #[cfg_attr(feature = "openapi", schema(rename = "man"))]
    Man,
    /// No preference.
    #[cfg_attr(feature = "typescript", ts(rename = "no_preference"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no_preference"))]
    NoPreference,
}

impl Coded for WorkerGender {
    const VOCABULARY: &'static str = "worker_gender";
    const ALL: &'static [Self] = &[
        Self::Woman,
        Self::Man,
        Self::NoPreference,
    ];
    const NAMES: &'static [&'static str] = &[
        "woman",
        "man",
        "no_preference",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::NoPreference => "no_preference",
        }
    }
}

as_its_name!(WorkerGender);

/// Whether the person wishes to claim compensation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CompensationWish {
    /// Yes.
    #[cfg_attr(feature = "typescript", ts(rename = "yes"))]
    #[cfg_attr(feature = "openapi", schema(rename = "yes"))]
    Yes,
    /// No.
    #[cfg_attr(feature = "typescript", ts(rename = "no"))]
    #[cfg_attr(feature = "openapi", schema(rename = "no"))]
    No,
    /// Undecided.
    #[cfg_attr(feature = "typescript", ts(rename = "undecided"))]
    #[cfg_attr(feature = "openapi", schema(rename = "undecided"))]
    Undecided,
    /// A claim has been made.
    #[cfg_attr(feature = "typescript", ts(rename = "claimed"))]
    #[cfg_attr(feature = "openapi", schema(rename = "claimed"))]
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
    const NAMES: &'static [&'static str] = &[
        "yes",
        "no",
        "undecided",
        "claimed",
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

as_its_name!(CompensationWish);

/// What a date is the last day for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DeadlineKind {
    /// Claim.
    #[cfg_attr(feature = "typescript", ts(rename = "claim"))]
    #[cfg_attr(feature = "openapi", schema(rename = "claim"))]
    Claim,
    /// Police report.
    #[cfg_attr(feature = "typescript", ts(rename = "police_report"))]
    #[cfg_attr(feature = "openapi", schema(rename = "police_report"))]
    PoliceReport,
    /// Hearing.
    #[cfg_attr(feature = "typescript", ts(rename = "hearing"))]
    #[cfg_attr(feature = "openapi", schema(rename = "hearing"))]
    Hearing,
    /// Trial.
    #[cfg_attr(feature = "typescript", ts(rename = "trial"))]
    #[cfg_attr(feature = "openapi", schema(rename = "trial"))]
    Trial,
    /// Appeal.
    #[cfg_attr(feature = "typescript", ts(rename = "appeal"))]
    #[cfg_attr(feature = "openapi", schema(rename = "appeal"))]
    Appeal,
    /// Statement.
    #[cfg_attr(feature = "typescript", ts(rename = "statement"))]
    #[cfg_attr(feature = "openapi", schema(rename = "statement"))]
    Statement,
    /// A step that medicine allows only for a short time.
    #[cfg_attr(feature = "typescript", ts(rename = "medical_step"))]
    #[cfg_attr(feature = "openapi", schema(rename = "medical_step"))]
    MedicalStep,
    /// Arrival.
    #[cfg_attr(feature = "typescript", ts(rename = "arrival"))]
    #[cfg_attr(feature = "openapi", schema(rename = "arrival"))]
    Arrival,
    /// Departure.
    #[cfg_attr(feature = "typescript", ts(rename = "departure"))]
    #[cfg_attr(feature = "openapi", schema(rename = "departure"))]
    Departure,
    /// Right to stay.
    #[cfg_attr(feature = "typescript", ts(rename = "right_to_stay"))]
    #[cfg_attr(feature = "openapi", schema(rename = "right_to_stay"))]
    RightToStay,
    /// Other.
    #[cfg_attr(feature = "typescript", ts(rename = "other"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other"))]
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
    const NAMES: &'static [&'static str] = &[
        "claim",
        "police_report",
        "hearing",
        "trial",
        "appeal",
        "statement",
        "medical_step",
        "arrival",
        "departure",
        "right_to_stay",
        "other",
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

as_its_name!(DeadlineKind);

/// What a request for information alone asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum InformationKind {
    /// Rights.
    #[cfg_attr(feature = "typescript", ts(rename = "rights"))]
    #[cfg_attr(feature = "openapi", schema(rename = "rights"))]
    Rights,
    /// Reporting.
    #[cfg_attr(feature = "typescript", ts(rename = "reporting"))]
    #[cfg_attr(feature = "openapi", schema(rename = "reporting"))]
    Reporting,
    /// Proceedings.
    #[cfg_attr(feature = "typescript", ts(rename = "proceedings"))]
    #[cfg_attr(feature = "openapi", schema(rename = "proceedings"))]
    Proceedings,
    /// Compensation.
    #[cfg_attr(feature = "typescript", ts(rename = "compensation"))]
    #[cfg_attr(feature = "openapi", schema(rename = "compensation"))]
    Compensation,
    /// Legal aid.
    #[cfg_attr(feature = "typescript", ts(rename = "legal_aid"))]
    #[cfg_attr(feature = "openapi", schema(rename = "legal_aid"))]
    LegalAid,
    /// Protection.
    #[cfg_attr(feature = "typescript", ts(rename = "protection"))]
    #[cfg_attr(feature = "openapi", schema(rename = "protection"))]
    Protection,
    /// Services.
    #[cfg_attr(feature = "typescript", ts(rename = "services"))]
    #[cfg_attr(feature = "openapi", schema(rename = "services"))]
    Services,
    /// Interpreting.
    #[cfg_attr(feature = "typescript", ts(rename = "interpreting"))]
    #[cfg_attr(feature = "openapi", schema(rename = "interpreting"))]
    Interpreting,
    /// Formalities after a death in another country.
    #[cfg_attr(feature = "typescript", ts(rename = "death_abroad"))]
    #[cfg_attr(feature = "openapi", schema(rename = "death_abroad"))]
    DeathAbroad,
    /// Travel papers.
    #[cfg_attr(feature = "typescript", ts(rename = "travel_papers"))]
    #[cfg_attr(feature = "openapi", schema(rename = "travel_papers"))]
    TravelPapers,
    /// Other.
    #[cfg_attr(feature = "typescript", ts(rename = "other"))]
    #[cfg_attr(feature = "openapi", schema(rename = "other"))]
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
    const NAMES: &'static [&'static str] = &[
        "rights",
        "reporting",
        "proceedings",
        "compensation",
        "legal_aid",
        "protection",
        "services",
        "interpreting",
        "death_abroad",
        "travel_papers",
        "other",
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

as_its_name!(InformationKind);

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
