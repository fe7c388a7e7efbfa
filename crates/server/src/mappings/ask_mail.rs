//! Mails to services: the link, and reminders. They say nothing that an answer says.

use db::DbError;
use domain::moment::Moment;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::link::Secret;
use super::store::answers::{self, Answer};
use super::store::mapping::{self, Mapping};
use crate::jobs::{Job, JobContext, JobError, Outcome, RunJob};
use crate::mail::{Notice, Receiver};
use crate::state::App;

/// The zone of dates in mails of the network's office, which has none of its own.
const OFFICE_ZONE: &str = "UTC";

/// A service is asked to describe itself in a national mapping.
#[derive(Serialize, Deserialize)]
pub(crate) struct AskToAnswer {
    /// The service in the mapping.
    pub(super) answer: Uuid,
}

/// A service that was asked has not answered: remind it.
#[derive(Serialize, Deserialize)]
pub(crate) struct RemindToAnswer {
    /// The service in the mapping.
    pub(super) answer: Uuid,
}

impl Job for AskToAnswer {
    const KIND: &'static str = "mapping_invitation";
}

impl Job for RemindToAnswer {
    const KIND: &'static str = "mapping_reminder";
}

impl RunJob<App> for AskToAnswer {
    async fn run(self, context: &JobContext<'_, App>) -> Result<Outcome, JobError> {
        send(context, self.answer, false).await
    }
}

impl RunJob<App> for RemindToAnswer {
    async fn run(self, context: &JobContext<'_, App>) -> Result<Outcome, JobError> {
        send(context, self.answer, true).await
    }
}

/// Sends a new link to a service, unless it has answered, declined or been taken out, or the mapping is closed.
async fn send(context: &JobContext<'_, App>, id: Uuid, again: bool) -> Result<Outcome, JobError> {
    let (app, now) = (context.app, context.now);
    let Some((mapping, answer)) = find_awaited(app, id, now).await? else { return Ok(Outcome::Done) };
    let Some(mail) = answer.mail else { return Ok(Outcome::Done) };
    let log = app.membership().await;
    let (asker, zone) = match mapping.keeper {
        None => (log.genesis().name.clone(), OFFICE_ZONE.to_owned()),
        Some(keeper) => {
            let Some(member) = log.find_organisation(&keeper) else { return Ok(Outcome::Done) };
            (member.admit.name.clone(), member.admit.zone.clone())
        }
    };
    let secret = Secret::make().map_err(|_| DbError::inconsistent("no random bytes"))?;
    db::write!(app.db, tx => secret.keep(tx, id, now).await)?;
    let link = secret.link(app, &answer.language);
    let to = Receiver { mail, organisation: answer.name, language: answer.language, zone };
    let Mapping { title, closes_at: by, .. } = mapping;
    context.send(&to, &Notice::Mapping { asker, title, link, by, again }).await
}

async fn find_awaited(app: &App, id: Uuid, now: Moment) -> Result<Option<(Mapping, Answer)>, DbError> {
    let tx = &mut app.db.read().await?;
    let Some(answer) = answers::find(tx, id).await?.filter(Answer::is_awaited) else { return Ok(None) };
    let mapping = mapping::find(tx, answer.mapping).await?.filter(|found| found.is_open(now));
    Ok(mapping.map(|mapping| (mapping, answer)))
}
