//! What happens between the others.

use domain::code::{
    AgeBand, Crime, CrimeTag, Gender, HateGround, InformationKind, SupportKind, SupportUrgency,
};
use domain::content::{Content, Note, Services};
use domain::policy::Priority;
use story::content::{languages, message, need, question, text};

use super::super::cast::Org;
use super::super::plot::Plot;
use super::{SceneResult, seen};

/// What happens between the others.
pub(super) async fn all(plot: &mut Plot) -> SceneResult {
    use Org::{Averra, CasaClara, Harbour, Lindmark, Olive, Serena, Solmar, Sonnwil, Velora};

    let r = plot
        .send((Lindmark, Velora), plot.day(24, 9, 0), Priority::P3, |case| {
            case.languages = languages(&["fr"]);
            case.gender = Some(Gender::Man);
            case.tags = vec![CrimeTag::Hate];
            case.hate_ground = Some(HateGround::Origin);
            case.crime = Crime::C0201;
        })
        .await?;
    plot.hand_over((Lindmark, Velora), r, plot.day(21, 9, 0), ("Bastien", "+999 20 5550 151")).await?;
    plot.reach(Velora, r, plot.day(19, 9, 0)).await?;
    let services = Services { services: vec![SupportKind::Emotional], note: None };
    plot.say(Velora, r, plot.day(11, 9, 0), Content::Supported(services)).await?;
    let words = "Können Sie bitte das Aktenzeichen bestätigen?";
    plot.say(Lindmark, r, plot.day(6, 9, 0), message(words, "de")).await?;
    let words = "Oui, c’est le bon. Il va mieux et reprend le travail lundi.";
    plot.say(Velora, r, plot.day(5, 9, 0), message(words, "fr")).await?;

    let r = plot
        .send((CasaClara, Serena), plot.day(9, 9, 0), Priority::P2, |case| {
            case.languages = languages(&["pt"]);
            case.age = AgeBand::From65To79;
        })
        .await?;
    plot.hand_over((CasaClara, Serena), r, plot.day(8, 13, 0), ("Iracema", "+999 20 5550 137")).await?;
    plot.reach(Serena, r, plot.day(7, 15, 0)).await?;
    let words = "Falámos com ela. Está em casa da filha e quer continuar por vídeo.";
    plot.say(Serena, r, plot.day(7, 15, 20), message(words, "pt")).await?;

    let r = plot
        .send((Harbour, Solmar), plot.day(17, 19, 0), Priority::P1, |case| {
            case.languages = languages(&["en"]);
            case.needs = vec![need(SupportKind::Medical, SupportUrgency::Now)];
        })
        .await?;
    plot.hand_over((Harbour, Solmar), r, plot.day(17, 20, 0), ("Rowan", "+999 20 5550 126")).await?;
    let note = Some(text("He thanks everybody and wants no further calls.", "en"));
    plot.say(Solmar, r, plot.day(16, 9, 0), Content::VictimDeclined(Note { note })).await?;

    // Nobody has looked at it for a fortnight.
    plot.send((Sonnwil, Lindmark), plot.day(14, 9, 0), Priority::P3, |case| {
        case.languages = languages(&["de", "it"]);
    })
    .await?;

    let about = "Que prazo tem o pedido de indemnização para quem vive fora?";
    let asked = question("PT", InformationKind::Compensation, "pt", about);
    let r = plot.ask((Serena, CasaClara), plot.day(4, 14, 0), asked).await?;
    plot.say(CasaClara, r, plot.day(3, 9, 0), seen(Some(text("Respondemos esta semana.", "pt")))).await?;

    let r = plot
        .send((Olive, Sonnwil), plot.day(5, 8, 0), Priority::P3, |case| {
            case.languages = languages(&["he", "en"]);
        })
        .await?;
    plot.say(Sonnwil, r, plot.ago(6 * 60), story::content::accepted(plot.ago(6 * 60))).await?;

    let r = plot
        .send((Velora, Averra), plot.day(1, 16, 0), Priority::P2, |case| {
            case.languages = languages(&["sr"]);
            case.crime = Crime::C0204;
            case.tags = vec![CrimeTag::Organised];
        })
        .await?;
    plot.open(Averra, r, plot.ago(3 * 60)).await
}
