//! Invented contents. Nobody in them lives; places are invented, countries are real.

use domain::code::{
    AgeBand, AgreementAnswer, AgreementMethod, CodeWordMeaning, CompensationWish, ContactAnswerer,
    ContactSafe, ContactWay, Country, Crime, CrimePeriod, CrimeRelation, DoneAlready, Gender,
    InformationKind, InterpreterNeed, Language, LanguageLevel, MessageAllowed, NeverUse, ProceedingsStage,
    ProcessingBasis, ReferenceKind, ReferralRole, SpecialBasis, SupportKind, SupportMode, SupportUrgency,
    TransferBasis, WorkerRole,
};
use domain::content::{
    Acceptance, Agreements, CaseEnquiry, CodeWord, Content, Enquiry, FreeText, Handover, Identity,
    InformationEnquiry, Links, Message, Need, PersonAgreement, Reference, SafeContact, SafeHours, SafeTimes,
    SafeWay, SpokenLanguage, Story,
};
use domain::moment::Moment;

/// A country by its code.
///
/// # Panics
/// If there is none of that code.
#[must_use]
pub fn country(code: &str) -> Country {
    code.parse().expect("the code of a country")
}

/// A language by its code.
///
/// # Panics
/// If there is none of that code.
#[must_use]
pub fn language(code: &str) -> Language {
    code.parse().expect("the code of a language")
}

/// A text in a language.
#[must_use]
pub fn text(text: &str, language_code: &str) -> FreeText {
    FreeText { text: text.to_owned(), language: language(language_code) }
}

/// The person agreed by telephone, for six months.
#[must_use]
pub fn agreement(language_code: &str, now: Moment) -> PersonAgreement {
    PersonAgreement {
        answer: AgreementAnswer::Agreed,
        method: AgreementMethod::ByPhone,
        language: language(language_code),
        given_at: now,
        until: now.plus_months(6),
    }
}

/// The four records, with the bases that the client prepares.
#[must_use]
pub fn agreements(
    (processing, transfer): (ProcessingBasis, TransferBasis),
    language_code: &str,
    now: Moment,
) -> Agreements {
    Agreements {
        referral: Some(agreement(language_code, now)),
        secrecy: Some(agreement(language_code, now)),
        processing,
        special: Some(SpecialBasis::ExplicitConsent),
        transfer,
    }
}

/// A kind of support, and how soon.
#[must_use]
pub fn need(kind: SupportKind, urgency: SupportUrgency) -> Need {
    Need { kind, urgency: Some(urgency) }
}

/// Languages, best first; all but the first are spoken a little.
#[must_use]
pub fn languages(codes: &[&str]) -> Vec<SpokenLanguage> {
    codes
        .iter()
        .enumerate()
        .map(|(place, code)| SpokenLanguage {
            language: language(code),
            level: Some(if place == 0 { LanguageLevel::Well } else { LanguageLevel::ALittle }),
        })
        .collect()
}

/// Stage A about a person robbed abroad who has come home; change what differs.
#[must_use]
pub fn case(
    country_needed: &str,
    country_of_crime: &str,
    bases: (ProcessingBasis, TransferBasis),
    now: Moment,
) -> CaseEnquiry {
    CaseEnquiry {
        role: ReferralRole::HomeSupport,
        country_needed: country(country_needed),
        region: None,
        country_of_crime: country(country_of_crime),
        crime: Crime::C0401,
        tags: Vec::new(),
        hate_ground: None,
        period: Some(CrimePeriod::TwoToFourWeeks),
        relation: CrimeRelation::Direct,
        age: AgeBand::From25To39,
        gender: Some(Gender::Woman),
        languages: languages(&["ar", "en"]),
        interpreter: Some(InterpreterNeed::Needed),
        access: Vec::new(),
        needs: vec![
            need(SupportKind::Emotional, SupportUrgency::ThisWeek),
            need(SupportKind::Claims, SupportUrgency::Soon),
        ],
        mode: Some(SupportMode::Telephone),
        worker_gender: None,
        risks: Vec::new(),
        proceedings: Some(ProceedingsStage::Investigation),
        compensation: Some(CompensationWish::Yes),
        deadline: None,
        children: None,
        agreements: agreements(bases, "en", now),
        note: Some(text("She prefers short calls. She would like the same person each time.", "en")),
        date_reason: None,
    }
}

/// An enquiry about a person.
#[must_use]
pub fn enquiry(case: CaseEnquiry) -> Enquiry {
    Enquiry::Person(case)
}

/// A request for information.
#[must_use]
pub fn question(about: &str, information: InformationKind, language_code: &str, note: &str) -> Enquiry {
    Enquiry::Information(InformationEnquiry {
        country: country(about),
        information,
        language: language(language_code),
        note: Some(text(note, language_code)),
        date_reason: None,
    })
}

/// A safe way to ring somebody.
#[must_use]
pub fn telephone(number: &str) -> SafeWay {
    SafeWay {
        way: ContactWay::Telephone,
        value: number.to_owned(),
        safe: ContactSafe::Yes,
        hours: Some(SafeHours {
            zone: "Europe/Dublin".into(),
            times: vec![SafeTimes { days: vec![2, 3, 4, 5], opens: "10:00".into(), closes: "15:00".into() }],
            note: None,
        }),
        answerer: Some(ContactAnswerer::PersonOnly),
        message: Some(MessageAllowed::LeaveNone),
        say: Some("I am calling about the garden course.".into()),
        code_word: Some(CodeWord { word: "Bluebell".into(), meaning: CodeWordMeaning::NotNow }),
        watched: false,
    }
}

/// Stage B.
#[must_use]
pub fn handover(name: &str, number: &str, transfer: TransferBasis, now: Moment) -> Handover {
    Handover {
        contact: SafeContact {
            ways: vec![telephone(number)],
            never_use: vec![NeverUse::Letters, NeverUse::TextMessages],
        },
        identity: Identity {
            name_used: name.to_owned(),
            legal_name: None,
            born: None,
            place: Some("Port Elva".into()),
            beside: None,
        },
        story: Story {
            summary: Some(text(
                "My bag was taken near the station, on a Sunday evening. I fell and hurt my wrist. My papers \
                 and my telephone were in the bag. I sleep badly since.",
                "en",
            )),
            read_in: Some(language("en")),
            approved_at: Some(now),
            do_not_ask: Some(text("What the two people looked like. The police have it.", "en")),
            plan: None,
            done: vec![DoneAlready::ToldPolice, DoneAlready::CardsBlocked],
        },
        links: Links {
            references: vec![Reference { kind: ReferenceKind::Police, value: "VB 1187".into() }],
            dates: Vec::new(),
        },
        extra: Vec::new(),
        still_agrees_at: Some(now),
        transfer,
    }
}

/// A yes: a support worker calls within three days.
#[must_use]
pub fn accepted(now: Moment) -> Content {
    accepted_until(now.plus_days(3))
}

/// A yes: a support worker calls by then.
#[must_use]
pub fn accepted_until(first_contact_by: Moment) -> Content {
    Content::Accepted(Acceptance { worker: WorkerRole::SupportWorker, first_contact_by, note: None })
}

/// A message.
#[must_use]
pub fn message(words: &str, language_code: &str) -> Content {
    Content::Message(Message { text: text(words, language_code) })
}
