//! Links with which services answer: 256 bits by chance, of which the server keeps the hash alone.

use api::mappings::AnswerLink;
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use db::Tx;
use domain::bytes;
use domain::moment::Moment;
use uuid::Uuid;

use super::OwnAnswer;
use super::store::links;
use crate::access::sha256;
use crate::problem::Refused;
use crate::random;
use crate::state::App;

/// Makes a link to hand over by another way than mail. Earlier ones go on working.
#[utoipa::path(post, path = "/mappings/{mapping}/answers/{answer}/link",
    params(("mapping" = String, Path), ("answer" = String, Path)), responses(
    (status = 201, body = AnswerLink),
))]
pub(super) async fn make(
    State(app): State<App>,
    asked: OwnAnswer,
) -> Result<(StatusCode, Json<AnswerLink>), Refused> {
    app.limits.check_write(&asked.own.keeper.key())?;
    let now = app.now();
    let secret = Secret::make()?;
    let (language, open_until) = db::write!(app.db, tx => {
        let mapping = asked.own.lock_open(tx, now).await?;
        let answer = asked.find(tx).await?.ok_or(Refused::new(Code::NotFound))?;
        secret.keep(tx, answer.id, now).await?;
        Ok::<_, Refused>((answer.language, mapping.closes_at))
    })?;
    let link = secret.link(&app, &language);
    Ok((StatusCode::CREATED, Json(AnswerLink { link, open_until })))
}

/// Takes back every link of an answer, those in mails too: none of them works from now on. What was answered stays.
#[utoipa::path(delete, path = "/mappings/{mapping}/answers/{answer}/link",
    params(("mapping" = String, Path), ("answer" = String, Path)), responses(
    (status = 204),
))]
pub(super) async fn withdraw(State(app): State<App>, asked: OwnAnswer) -> Result<StatusCode, Refused> {
    app.limits.check_write(&asked.own.keeper.key())?;
    db::write!(app.db, tx => {
        let answer = asked.find(tx).await?.ok_or(Refused::new(Code::NotFound))?;
        links::remove(tx, answer.id).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// The secret of a link.
pub(super) struct Secret(String);

impl Secret {
    /// A new one.
    pub(super) fn make() -> Result<Self, Refused> {
        Ok(Self(bytes::encode(&random::make_32()?)))
    }

    /// Keeps its hash.
    pub(super) async fn keep(&self, tx: &mut Tx, answer: Uuid, now: Moment) -> Result<(), db::DbError> {
        links::insert(tx, sha256(self.0.as_bytes()), answer, now).await
    }

    /// The address of the form, in the language of the service.
    pub(super) fn link(&self, app: &App, language: &str) -> String {
        format!("{}/mapping/{}?lang={language}", app.config.public_origin, self.0)
    }
}
