//! What Northlight sent to others.

use client::Step;
use domain::code::{
    CodedQuestion, ContactFailedReason, ContactWay, Crime, CrimeRelation, CrimeTag, DeclineReason,
    InformationKind, SupportKind, SupportUrgency, WakeReason, WithdrawalReason, WorkerGender, WorkerRole,
};
use domain::content::{Answer, ContactAttempt, Content, PartAcceptance, Question, Redirect, Withdrawal};
use domain::policy::Priority;
use domain::referral::Kind;
use story::content::{languages, message, need, question, text};

use super::super::cast::Org;
use super::super::plot::Plot;

use super::{SceneResult, rest, seen};

/// What is not handed over yet, or not reached.
pub(super) async fn unanswered(plot: &mut Plot) -> SceneResult {
    use Org::{CasaClara, Lindmark, Northlight, Solmar, Velora};

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
            case.relation = CrimeRelation::Guardian;
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
    Ok(())
}

/// What was answered, rests or is over.
pub(super) async fn answered(plot: &mut Plot) -> SceneResult {
    use Org::{Averra, CasaClara, Harbour, Northlight, Olive, Serena, Sonnwil};

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
        let attempt = ContactAttempt { reason, way: ContactWay::Telephone, value: None, note: None };
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
            case.relation = CrimeRelation::Family;
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
