//! What others sent to Northlight.

use domain::code::{
    AgeBand, CodedQuestion, CodedReply, ContactSafe, Crime, CrimePeriod, CrimeRelation, CrimeTag,
    DeclineReason, Gender, InformationKind, NeverUse, Outcome, RiskFlag, SupportKind, SupportMode,
    SupportUrgency, WakeReason, WorkerGender,
};
use domain::content::{Content, Correction, Declined, Question, Reply, SafeContact, SafeWay, Services};
use domain::policy::Priority;
use story::content::{languages, message, need, question, telephone, text};

use super::super::cast::Org;
use super::super::plot::Plot;

use super::{SceneResult, closed, rest, seen};

/// What waits for Northlight's answer.
pub(super) async fn waiting(plot: &mut Plot) -> SceneResult {
    use Org::{Averra, Lindmark, Northlight, Serena, Solmar, Velora};

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
    Ok(())
}

/// What Northlight has answered.
pub(super) async fn going_on(plot: &mut Plot) -> SceneResult {
    use Org::{Averra, CasaClara, Harbour, Lindmark, Northlight, Solmar, Velora};

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
        never_use: vec![NeverUse::Letters, NeverUse::Email],
    };
    let correction = Correction { contact: Some(contact), ..Correction::default() };
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
            case.relation = CrimeRelation::Bereaved;
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
