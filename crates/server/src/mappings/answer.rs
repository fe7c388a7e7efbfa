//! One answer, as whoever keeps the mapping works on it: read, typed in from paper, put right, taken away.

use api::mappings::{AnswerKept, AnswerRead, AnswerState, KeepAnswer, OpenLinks};
use api::problem::Code;
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use domain::content::Problem;
use domain::directory::{Dimension, list_lacking};
use serde::Deserialize;
use wording::FALLBACK;

use super::OwnAnswer;
use super::ask::MOST_OF_ALL;
use super::read::list_answer;
use super::store::answers::{self, Answer};
use super::store::links;
use super::take_over::service_of;
use crate::body::Body;
use crate::directory::{Elsewhere, Hand, Held};
use crate::problem::Refused;
use crate::state::App;

/// An answer.
#[utoipa::path(get, path = "/mappings/{mapping}/answers/{answer}",
    params(("mapping" = String, Path), ("answer" = String, Path)), responses(
    (status = 200, body = AnswerRead),
))]
pub(super) async fn read(State(app): State<App>, asked: OwnAnswer) -> Result<Json<AnswerRead>, Refused> {
    let tx = &mut app.db.read().await?;
    let found = answers::find(tx, asked.id).await?;
    let answer = found.filter(|answer| answer.mapping == asked.own.mapping.id);
    let answer = answer.ok_or(Refused::new(Code::NotFound))?;
    let (count, newest) = links::count(tx, answer.id).await?;
    let links = OpenLinks { count: u32::try_from(count).unwrap_or(u32::MAX), newest };
    Ok(Json(AnswerRead {
        links,
        answer: list_answer(&answer.outline()),
        version: answer.version,
        service: answer.taken_at.map(|_| service_of(answer.id).to_string()),
        lacking: answer.entry.as_ref().map(|entry| list_lacking(entry, app.now())).unwrap_or_default(),
        entry: answer.entry,
    }))
}

/// Types an answer in from paper under an id that the asker made, also after the mapping closed, or puts one right. What
/// it lacks must be put right before it is taken over; here it may be as incomplete as the paper.
#[utoipa::path(put, path = "/mappings/{mapping}/answers/{answer}", request_body = KeepAnswer,
    params(("mapping" = String, Path), ("answer" = String, Path)), responses(
    (status = 200, body = AnswerKept),
))]
pub(super) async fn keep(
    State(app): State<App>,
    State(elsewhere): State<Elsewhere>,
    asked: OwnAnswer,
    Body(KeepAnswer { version, mut entry }): Body<KeepAnswer>,
) -> Result<Json<AnswerKept>, Refused> {
    app.limits.check_write(&asked.own.keeper.key())?;
    entry.withhold();
    if list_lacking(&entry, app.now()).contains(&domain::directory::Lack::TooLong) {
        return Err(Refused::field("entry", Problem::TooLong));
    }
    let name = entry.name.trim().to_owned();
    domain::network::check_name(&name).map_err(|error| Refused::field("entry.name", error))?;
    let now = app.now();
    let mapping = asked.own.mapping.id;
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        super::mapping::find_locked(tx, mapping).await?.ok_or(Refused::new(Code::NotFound))?;
        let found = asked.find(tx).await?;
        // What stands already is kept: the answer to the first try may have been lost.
        if let Some(found) = &found
            && Some(found.version) == version.checked_add(1)
            && found.entry.as_ref() == Some(&entry)
        {
            return Ok(());
        }
        if found.as_ref().map_or(0, |found| found.version) != version {
            return Err(Refused::new(Code::EntryChanged));
        }
        let mut answer = match found {
            Some(found) => found,
            None if answers::count(tx, mapping).await? >= MOST_OF_ALL => {
                return Err(Refused::because(Code::AtMost, format!("a mapping has at most {MOST_OF_ALL} services")));
            }
            None => {
                let new = Answer::new(asked.id, mapping, name.clone(), None, FALLBACK.into(), now);
                answers::insert(tx, &new).await?;
                new
            }
        };
        if answer.state() == AnswerState::Declined {
            return Err(Refused::because(Code::NotValid, "the service takes no part"));
        }
        if answer.mail.is_none() {
            answer.name.clone_from(&name);
        }
        answer.filled = Dimension::list_filled(&entry);
        answer.entry = Some(entry.clone());
        answer.sent_at = Some(now);
        answers::write(tx, &answer).await?;
        answer.narrow_service(tx, Hand::of_mapping(held, asked.own.keeper.organisation(), elsewhere), now).await
    })?;
    Ok(Json(AnswerKept { version: version.saturating_add(1) }))
}

/// Which answer it was: one that says something else since is left as it is.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct AsRead {
    /// The version that was read.
    version: i64,
}

/// Takes a service out of a mapping, as it was read: its links stop working. What was taken over stays in the directory.
#[utoipa::path(delete, path = "/mappings/{mapping}/answers/{answer}",
    params(("mapping" = String, Path), ("answer" = String, Path), AsRead), responses(
    (status = 204),
))]
pub(super) async fn remove(
    State(app): State<App>,
    asked: OwnAnswer,
    read: Result<Query<AsRead>, QueryRejection>,
) -> Result<StatusCode, Refused> {
    let Query(AsRead { version }) = read?;
    app.limits.check_write(&asked.own.keeper.key())?;
    db::write!(app.db, tx => {
        let found = asked.find(tx).await?.ok_or(Refused::new(Code::NotFound))?;
        if found.version != version {
            // The service has answered meanwhile: nobody writes that a second time.
            return Err(Refused::new(Code::EntryChanged));
        }
        answers::remove(tx, found.id).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}
