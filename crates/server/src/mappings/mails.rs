//! Mails to services: the link, and reminders. They say nothing that an answer says.

use api::problem::Code;
use db::{DbError, Tx};
use domain::moment::Moment;
use uuid::Uuid;

use super::link::Secret;
use super::store::answers::{self, Answer, Noted};
use super::store::mapping::{self, Mapping};
use crate::jobs::{self, Asked, Job};
use crate::mail::Receiver;
use crate::problem::Refused;
use crate::state::App;

/// Hours in which a service gets one mail at most.
const QUIET_HOURS: u32 = 48;
/// The zone of dates in mails of the network's office, which has none of its own.
const OFFICE_ZONE: &str = "UTC";

/// Asks for the mail with the link.
pub(super) async fn enqueue_invitation(tx: &mut Tx, answer: Uuid, now: Moment) -> Result<(), DbError> {
    jobs::enqueue(tx, &Job::MappingInvitation { answer }, now, None).await
}

/// Asks for the reminders at half of the time. A mapping whose end moved has another half.
pub(super) async fn enqueue_half(tx: &mut Tx, mapping: &Mapping, now: Moment) -> Result<(), DbError> {
    let Mapping { id, opened_at, closes_at, .. } = *mapping;
    let half = opened_at.plus_millis(closes_at.millis_since(opened_at) / 2);
    if half <= now {
        return Ok(());
    }
    jobs::enqueue(tx, &Job::MappingHalf { mapping: id, closes_at }, half, None).await
}

/// Asks for a reminder to every service of a mapping that is awaited and got no mail lately; answers how many.
pub(super) async fn enqueue_reminders(tx: &mut Tx, mapping: Uuid, now: Moment) -> Result<u32, DbError> {
    let mut count = 0;
    for answer in answers::list(tx, mapping).await? {
        let last = answer.reminded_at.unwrap_or(answer.asked_at);
        if answer.mail.is_none() || !answer.is_awaited() || last.plus_hours(QUIET_HOURS) > now {
            continue;
        }
        answers::note(tx, answer.id, Noted::Reminded, now).await?;
        jobs::enqueue(tx, &Job::MappingReminder { answer: answer.id }, now, None).await?;
        count += 1;
    }
    Ok(count)
}

/// Half of the time of a mapping has passed, if its end is still the same: those who are awaited are reminded.
pub(crate) async fn remind_all(app: &App, id: Uuid, closes_at: Moment) -> Result<(), DbError> {
    let now = app.now();
    db::write!(app.db, tx => {
        let found = mapping::find_locked(tx, id).await?;
        let due = found.filter(|found| found.closes_at == closes_at && found.is_open(now));
        if let Some(mapping) = due {
            enqueue_reminders(tx, mapping.id, now).await?;
        }
        Ok::<_, DbError>(())
    })
}

/// What a mail to a service needs, with a new link; nothing if it is awaited no longer.
pub(crate) async fn find_asked(app: &App, id: Uuid) -> Result<Option<Asked>, DbError> {
    let now = app.now();
    let (mapping, answer) = {
        let tx = &mut app.db.read().await?;
        let Some(answer) = answers::find(tx, id).await?.filter(Answer::is_awaited) else { return Ok(None) };
        let Some(mapping) = mapping::find(tx, answer.mapping).await?.filter(|found| found.is_open(now))
        else {
            return Ok(None);
        };
        (mapping, answer)
    };
    let Some(mail) = answer.mail else { return Ok(None) };
    let log = app.membership().await;
    let (asker, zone) = match mapping.keeper {
        None => (log.genesis().name.clone(), OFFICE_ZONE.to_owned()),
        Some(keeper) => {
            let Some(member) = log.find_organisation(&keeper) else { return Ok(None) };
            (member.admit.name.clone(), member.admit.zone.clone())
        }
    };
    let secret = Secret::make().map_err(|refused: Refused| {
        debug_assert_eq!(refused.code(), Code::Fault);
        DbError::inconsistent("no random bytes")
    })?;
    db::write!(app.db, tx => secret.keep(tx, id, now).await)?;
    Ok(Some(Asked {
        link: secret.link(app, &answer.language),
        to: Receiver { mail, organisation: answer.name, language: answer.language, zone },
        asker,
        title: mapping.title,
        by: mapping.closes_at,
    }))
}
