//! An answer is taken over into the directory.

use api::mappings::TakenOver;
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use db::Tx;
use domain::moment::Moment;
use uuid::Uuid;

use super::OwnAnswer;
use super::store::answers::{self, Answer, Noted};
use super::store::mapping;
use crate::directory::{self, ChangeOutcome, Elsewhere, Hand, Held, Writer};
use crate::problem::Refused;
use crate::state::App;

/// Takes an answer over: it becomes a service of whoever keeps the mapping, or what that service says from now on. Where
/// the network's office asks for review, it waits.
#[utoipa::path(post, path = "/mappings/{mapping}/answers/{answer}/service",
    params(("mapping" = String, Path), ("answer" = String, Path)), responses(
    (status = 200, body = TakenOver),
))]
pub(super) async fn take_over(
    State(app): State<App>,
    State(elsewhere): State<Elsewhere>,
    asked: OwnAnswer,
) -> Result<Json<TakenOver>, Refused> {
    let keeper = &asked.own.keeper;
    app.limits.check_write(&keeper.key())?;
    let now = app.now();
    let name = keeper.name(&app).await?;
    let service = service_of(asked.id);
    let waits = db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let answer = asked.find(tx).await?.ok_or(Refused::new(Code::NotFound))?;
        let entry = answer.entry.as_ref().filter(|_| answer.declined_at.is_none());
        let entry = entry.ok_or(Refused::because(Code::EntryLacking, "nothing was answered"))?;
        // Whose answer it is, the directory asks by the service.
        answers::note_service(tx, answer.id, service, entry).await?;
        let hand = Hand::of_mapping(held, keeper.organisation(), elsewhere);
        let writer = Writer { hand, keeper: keeper.organisation(), now };
        let outcome = directory::take_over(tx, &writer, &name, service, entry).await?;
        let (waits, placed) = match outcome {
            ChangeOutcome::Stands(places) => (false, places),
            ChangeOutcome::Waits => (true, Vec::new()),
        };
        // Each place by its id there: when it is withheld later, the answer forgets where it is.
        let mut entry = entry.clone();
        for (place, id) in entry.places.iter_mut().zip(placed) {
            place.id = Some(id.to_string());
        }
        answers::note_service(tx, answer.id, service, &entry).await?;
        answers::note(tx, answer.id, Noted::Taken, now).await?;
        Ok::<_, Refused>(waits)
    })?;
    Ok(Json(TakenOver { service: service.to_string(), waits }))
}

impl Answer {
    /// What it shows less of than the service that it became holds at once: nobody has to take that over first.
    pub(super) async fn narrow_service(&self, tx: &mut Tx, hand: Hand, now: Moment) -> Result<(), Refused> {
        let (Some(entry), Some(_)) = (&self.entry, self.taken_at) else { return Ok(()) };
        let keeper = mapping::find(tx, self.mapping).await?.ok_or(Refused::new(Code::NotFound))?.keeper;
        let writer = Writer { hand, keeper, now };
        directory::narrow_to_answer(tx, &writer, service_of(self.id), entry).await
    }
}

/// The id in the directory of the service that an answer describes.
pub(super) fn service_of(answer: Uuid) -> Uuid {
    Uuid::new_v5(&directory::NAMESPACE, format!("mapping-answer/{answer}").as_bytes())
}
