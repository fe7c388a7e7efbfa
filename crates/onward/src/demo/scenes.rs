//! What happens at Northlight: what it was sent, what it sent.

use client::Step;
use domain::code::{
    AgeBand, CodedQuestion, CodedReply, ContactFailedReason, ContactSafe, ContactWay, Crime, CrimePeriod,
    CrimeTag, DeclineReason, FeedbackAnswer, FeedbackQuestion, Gender, InformationKind, Outcome, RiskFlag,
    SupportKind, SupportMode, SupportUrgency, WakeReason, WithdrawalReason, WorkerGender, WorkerRole,
};
use domain::content::{
    Acknowledgement, Answer, Closing, ContactAttempt, Content, Correction, Declined, Feedback, FreeText,
    PartAcceptance, Question, Redirect, Reply, Rest, SafeContact, SafeWay, Services, Wake, Withdrawal,
};
use domain::moment::Moment;
use domain::policy::Priority;
use domain::referral::Kind;
use story::StoryError;
use story::content::{languages, message, need, question, telephone, text};

use super::cast::Org;
use super::plot::Plot;

type Told = Result<(), StoryError>;

/// Seen, perhaps with a word.
pub(super) fn seen(note: Option<FreeText>) -> Content {
    Content::Acknowledged(Acknowledgement { note })
}

/// A rest until a month from now on.
pub(super) fn rest(reason: WakeReason, now: Moment, months: u32) -> Step {
    let month = now.month().plus(months);
    let on = format!("{}-11", String::from(month)).parse().unwrap_or_default();
    let content = Content::Rested(Rest { wakes: vec![Wake { reason, on }], note: None });
    Step { content, answer_by: None, wake_month: Some(month) }
}

/// The work is done.
pub(super) fn closed(outcome: Outcome) -> Content {
    let feedback = vec![
        Feedback { question: FeedbackQuestion::InTime, answer: FeedbackAnswer::Yes },
        Feedback { question: FeedbackQuestion::Effort, answer: FeedbackAnswer::Mostly },
    ];
    Content::Closed(Closing { outcome, feedback, note: None })
}

/// What others sent to Northlight.
pub(super) async fn to_northlight(plot: &mut Plot) -> Told {
    use Org::{Averra, CasaClara, Harbour, Lindmark, Northlight, Serena, Solmar, Velora};

    // An emergency, late by three hours.
    let sent = plot.ago(27 * 60);
    let r = plot
        .send((Averra, Northlight), sent, Priority::P1, |case| {
            case.crime = Crime::C0201;
            case.period = Some(CrimePeriod::UnderOneWeek);
            case.tags = vec![CrimeTag::IntimatePartner];
            case.needs = vec![
                need(SupportKind::Shelter, SupportUrgency::Now),
                need(SupportKind::Financial, SupportUrgency::Now),
            ];
            case.languages = languages(&["sr", "en"]);
            case.risks = vec![RiskFlag::OffenderKnown, RiskFlag::NowhereToStay];
            case.note = Some(text("She lands this evening with one child and has nowhere to stay.", "en"));
        })
        .await?;
    plot.say(Northlight, r, sent.plus_hours(1), seen(None)).await?;

    let r = plot
        .send((Lindmark, Northlight), plot.day(6, 9, 20), Priority::P3, |case| {
            case.crime = Crime::C0201;
            case.gender = Some(Gender::Man);
            case.age = AgeBand::From40To64;
            case.needs = vec![
                need(SupportKind::Accompaniment, SupportUrgency::ByDate),
                need(SupportKind::Interpreting, SupportUrgency::Soon),
            ];
            case.languages = languages(&["pl", "de"]);
            case.note = Some(text("Er möchte zur Verhandlung nicht allein gehen.", "de"));
        })
        .await?;
    plot.say(Northlight, r, plot.day(5, 9, 5), seen(Some(text("We are asking our court team.", "en"))))
        .await?;

    // Asked and replied, ready to be answered.
    let r = plot
        .send((Solmar, Northlight), plot.day(1, 8, 10), Priority::P2, |case| {
            case.region = Some("north coast".into());
            case.worker_gender = Some(WorkerGender::Woman);
            case.risks = vec![RiskFlag::SharesHome];
        })
        .await?;
    let asked = Question { question: CodedQuestion::MayVolunteerCall, text: None };
    plot.say(Northlight, r, plot.day(1, 9, 40), Content::Question(asked)).await?;
    let words = text("Yes. She asks for the same person each time.", "en");
    let reply = Reply { reply: CodedReply::Yes, text: Some(words) };
    plot.say(Solmar, r, plot.day(1, 10, 52), Content::Reply(reply)).await?;
    let words = message("Puede atender llamadas a partir del miércoles.", "es");
    plot.say(Solmar, r, plot.day(1, 10, 58), words).await?;

    let about = "How does a claim begin if the person has already flown home?";
    let asked = question("IE", InformationKind::Compensation, "fr", about);
    let r = plot.ask((Velora, Northlight), plot.day(3, 13, 15), asked).await?;
    plot.open(Northlight, r, plot.day(2, 9, 30)).await?;

    // Just in.
    plot.send((Serena, Northlight), plot.ago(40), Priority::P3, |case| {
        case.crime = Crime::C0701;
        case.age = AgeBand::From18To24;
        case.languages = languages(&["pt"]);
        case.needs = vec![
            need(SupportKind::Practical, SupportUrgency::ThisWeek),
            need(SupportKind::Digital, SupportUrgency::Soon),
        ];
        case.note = Some(text("Perdeu o acesso às contas e está sozinho na cidade.", "pt"));
    })
    .await?;

    // Accepted; the handover is late.
    let r = plot
        .send((CasaClara, Northlight), plot.day(4, 8, 30), Priority::P2, |case| {
            case.needs = vec![need(SupportKind::Psychological, SupportUrgency::ThisWeek)];
            case.languages = languages(&["pt", "en"]);
        })
        .await?;
    plot.say(Northlight, r, plot.day(3, 9, 10), story::content::accepted(plot.day(3, 9, 10))).await?;
    let words = message("Ela pediu um dia para falar com a irmã. Enviamos os contactos a seguir.", "pt");
    plot.say(CasaClara, r, plot.day(3, 15, 45), words).await?;

    // Handed over; the number was corrected yesterday.
    let r = plot.send((Solmar, Northlight), plot.day(4, 7, 50), Priority::P2, |_| {}).await?;
    let parties = (Solmar, Northlight);
    plot.hand_over(parties, r, plot.day(2, 9, 0), ("Layla", "+999 20 5550 133")).await?;
    let contact = SafeContact {
        ways: vec![
            telephone("+999 20 5550 187"),
            SafeWay { safe: ContactSafe::No, ..telephone("+999 20 5550 133") },
        ],
        never_use: vec![domain::code::NeverUse::Letters, domain::code::NeverUse::Email],
    };
    let correction = Correction { contact: Some(contact), identity: None, links: None };
    plot.say(Solmar, r, plot.day(1, 16, 20), Content::Correction(correction)).await?;
    plot.say(Solmar, r, plot.day(1, 16, 24), message("She has a new number. The old one is not safe.", "en"))
        .await?;

    let r = plot
        .send((Velora, Northlight), plot.day(22, 9, 0), Priority::P3, |case| {
            case.languages = languages(&["fr", "en"]);
            case.crime = Crime::C0502;
            case.mode = Some(SupportMode::Video);
        })
        .await?;
    plot.hand_over((Velora, Northlight), r, plot.day(20, 10, 0), ("Odette", "+999 20 5550 121")).await?;
    plot.reach(Northlight, r, plot.day(18, 14, 10)).await?;
    let services = Services {
        services: vec![SupportKind::Emotional, SupportKind::Claims],
        note: Some(text("Two calls; the claim form is filled in.", "en")),
    };
    plot.say(Northlight, r, plot.day(9, 11, 0), Content::Supported(services)).await?;
    plot.say(
        Velora,
        r,
        plot.day(8, 9, 30),
        message("Merci. La police a clos l’enquête la semaine dernière.", "fr"),
    )
    .await?;

    let r = plot
        .send((Harbour, Northlight), plot.day(27, 9, 0), Priority::P3, |case| {
            case.crime = Crime::C0101;
            case.relation = domain::code::CrimeRelation::Bereaved;
            case.age = AgeBand::From40To64;
        })
        .await?;
    plot.hand_over((Harbour, Northlight), r, plot.day(25, 10, 0), ("Brona", "+999 20 5550 162")).await?;
    plot.reach(Northlight, r, plot.day(24, 9, 40)).await?;
    let (at, now) = (plot.day(12, 15, 0), plot.now());
    plot.act(Northlight, r, at, rest(WakeReason::Trial, now, 3)).await?;

    let r = plot
        .send((Lindmark, Northlight), plot.day(8, 9, 0), Priority::P3, |case| {
            case.languages = languages(&["vi"]);
        })
        .await?;
    let note = Some(text("Nobody here speaks Vietnamese, and our interpreters are full until spring.", "en"));
    let no = Declined { reason: DeclineReason::NoLanguage, note };
    plot.say(Northlight, r, plot.day(5, 16, 0), Content::Declined(no)).await?;

    let r = plot.send((Averra, Northlight), plot.day(29, 9, 0), Priority::P2, |_| {}).await?;
    plot.hand_over((Averra, Northlight), r, plot.day(28, 9, 0), ("Milena", "+999 20 5550 108")).await?;
    plot.reach(Northlight, r, plot.day(27, 16, 0)).await?;
    plot.say(Northlight, r, plot.day(7, 12, 0), closed(Outcome::Served)).await
}

/// What Northlight sent to others.
pub(super) async fn from_northlight(plot: &mut Plot) -> Told {
    use Org::{Averra, CasaClara, Harbour, Lindmark, Northlight, Olive, Serena, Solmar, Sonnwil, Velora};

    // They propose a later date: Northlight agrees, or not.
    let r = plot
        .send((Northlight, Solmar), plot.day(1, 14, 0), Priority::P2, |case| {
            case.languages = languages(&["en"]);
            case.crime = Crime::C0301;
            case.needs = vec![need(SupportKind::SexualViolence, SupportUrgency::ThisWeek)];
            case.worker_gender = Some(WorkerGender::Woman);
        })
        .await?;
    let by = plot.now().plus_days(4);
    let step = Step { content: seen(None), answer_by: Some(by), wake_month: None };
    plot.act(Solmar, r, plot.day(1, 15, 10), step).await?;

    let r = plot
        .send((Northlight, Velora), plot.day(3, 10, 0), Priority::P3, |case| {
            case.languages = languages(&["en", "fr"]);
            case.needs = vec![need(SupportKind::Proceedings, SupportUrgency::Soon)];
        })
        .await?;
    let words = text("Le rapport de police suffit, même sans traduction.", "fr");
    let asked = Question { question: CodedQuestion::WhichPapersExist, text: Some(words) };
    plot.say(Velora, r, plot.day(1, 13, 30), Content::Question(asked)).await?;

    let r = plot
        .send((Northlight, Lindmark), plot.day(7, 9, 0), Priority::P3, |case| {
            case.needs = vec![need(SupportKind::Children, SupportUrgency::ThisWeek)];
            case.languages = languages(&["uk", "en"]);
            case.relation = domain::code::CrimeRelation::Guardian;
        })
        .await?;
    plot.hand_over((Northlight, Lindmark), r, plot.day(3, 9, 0), ("Oksana", "+999 20 5550 175")).await?;
    plot.say(
        Lindmark,
        r,
        plot.day(2, 8, 40),
        message("Wir rufen am Nachmittag an, wenn die Kinder in der Schule sind.", "de"),
    )
    .await?;

    let r = plot
        .send((Northlight, CasaClara), plot.day(5, 9, 0), Priority::P3, |case| {
            case.needs = vec![
                need(SupportKind::Emotional, SupportUrgency::ThisWeek),
                need(SupportKind::Legal, SupportUrgency::Soon),
            ];
        })
        .await?;
    let at = plot.ago(5 * 60);
    let part = PartAcceptance {
        worker: WorkerRole::Counsellor,
        first_contact_by: plot.now().plus_days(3),
        takes: vec![SupportKind::Emotional],
        leaves_out: vec![SupportKind::Legal],
        note: Some(text("Para o apoio jurídico há uma ordem de advogados na cidade.", "pt")),
    };
    plot.say(CasaClara, r, at, Content::PartAccepted(part)).await?;

    let about = "Which office pays for therapy if the offender is unknown?";
    let asked = question("CH", InformationKind::Compensation, "en", about);
    let r = plot.ask((Northlight, Sonnwil), plot.day(14, 9, 0), asked).await?;
    let words = text("The canton of the crime pays for the first hours; ask there, within five years.", "en");
    plot.say(Sonnwil, r, plot.day(9, 9, 50), Content::Answered(Answer { text: words })).await?;

    let r = plot
        .send((Northlight, Serena), plot.day(15, 12, 0), Priority::P3, |case| {
            case.languages = languages(&["pt", "en"]);
        })
        .await?;
    plot.hand_over((Northlight, Serena), r, plot.day(11, 14, 0), ("Jandira", "+999 20 5550 144")).await?;
    for (days_ago, reason) in [(9, ContactFailedReason::NoAnswer), (6, ContactFailedReason::SomeoneElse)] {
        let attempt = ContactAttempt { reason, way: ContactWay::Telephone, note: None };
        plot.say(Serena, r, plot.day(days_ago, 17, 0), Content::ContactFailed(attempt)).await?;
    }

    let r = plot
        .send((Northlight, Harbour), plot.day(4, 9, 0), Priority::P2, |case| {
            case.languages = languages(&["he", "en"]);
        })
        .await?;
    let redirect = Redirect {
        reason: DeclineReason::OtherRegion,
        organisation: plot.id(Olive)?,
        note: Some(text("He moves back next week; they are where he will be.", "en")),
    };
    plot.say(Harbour, r, plot.day(2, 10, 0), Content::RedirectProposed(redirect)).await?;

    let r = plot
        .send((Northlight, Olive), plot.day(26, 9, 0), Priority::P3, |case| {
            case.languages = languages(&["he", "en"]);
            case.tags = vec![CrimeTag::Terrorism];
            case.crime = Crime::C0101;
            case.relation = domain::code::CrimeRelation::Family;
        })
        .await?;
    plot.hand_over((Northlight, Olive), r, plot.day(23, 8, 0), ("Noa", "+999 20 5550 119")).await?;
    plot.reach(Olive, r, plot.day(21, 8, 0)).await?;
    plot.say(
        Olive,
        r,
        plot.day(21, 8, 20),
        message("דיברנו איתה. היא מבקשת שנחזור אליה לפני יום השנה.", "he"),
    )
    .await?;
    let (at, now) = (plot.day(16, 9, 0), plot.now());
    plot.act(Olive, r, at, rest(WakeReason::Anniversary, now, 2)).await?;

    let r = plot.send((Northlight, Averra), plot.day(10, 9, 0), Priority::P3, |_| {}).await?;
    plot.plain(Northlight, r, plot.day(10, 9, 30), Kind::Recalled).await?;

    let r = plot
        .send((Northlight, CasaClara), plot.day(13, 20, 0), Priority::P1, |case| {
            case.needs = vec![need(SupportKind::Shelter, SupportUrgency::Now)];
        })
        .await?;
    plot.say(CasaClara, r, plot.day(13, 21, 0), seen(None)).await?;
    let note = Some(text("Her sister took her in.", "en"));
    let stop = Withdrawal { reason: WithdrawalReason::HelpedElsewhere, note };
    plot.say(Northlight, r, plot.day(12, 9, 0), Content::Withdrawn(stop)).await
}
