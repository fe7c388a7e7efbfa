//! Mails to services: the link, and reminders. They say nothing that an answer says.

use std::collections::HashMap;

use api::problem::Code;
use db::{DbError, Tx};
use domain::moment::Moment;
use uuid::Uuid;

use super::link::Secret;
use super::store::answers::{self, Answer, Noted};
use super::store::mails as sent;
use super::store::mapping::{self, Mapping};
use crate::access::sha256;
use crate::directory::Held;
use crate::jobs::{self, Asked, Job};
use crate::mail::Receiver;
use crate::problem::Refused;
use crate::state::App;

/// Hours in which a service gets one mail at most.
const QUIET_HOURS: u32 = 48;
/// Mails that a keeper can send in a day.
const A_DAY: u64 = 1_000;
/// Mails that an inbox gets in a day, of all mappings and of all who keep one.
const A_DAY_TO_ONE: i64 = 3;
/// A day, in milliseconds.
pub(super) const DAY: i64 = 24 * 3_600_000;
/// The zone of dates in mails of the network's office, which has none of its own.
const OFFICE_ZONE: &str = "UTC";

/// Asks for the mail with the link; refuses it if one went out today.
pub(super) async fn enqueue_invitation(
    tx: &mut Tx,
    held: Held,
    mapping: &Mapping,
    answer: &Answer,
    now: Moment,
) -> Result<(), Refused> {
    if let Some(mail) = &answer.mail {
        let (left, again) = count_left(tx, held, mapping, now).await?;
        if left == 0 {
            return Err(wait(again, now));
        }
        if let Err(at) = allow(tx, mapping, mail, now, &mut Full::new()).await? {
            return Err(wait(at, now));
        }
    }
    jobs::enqueue(tx, &Job::MappingInvitation { answer: answer.id }, now, None).await?;
    Ok(())
}

/// How many mails a keeper has left today, and when there are some again. Nobody else sends meanwhile, in another mapping of
/// the same keeper either.
async fn count_left(
    tx: &mut Tx,
    _held: Held,
    mapping: &Mapping,
    now: Moment,
) -> Result<(u64, Moment), DbError> {
    let (count, first) = sent::count(tx, mapping.keeper, now.plus_millis(-DAY)).await?;
    Ok((A_DAY.saturating_sub(count), first.unwrap_or(now).plus_millis(DAY)))
}

/// Inboxes that were found full, and when each has room again: nobody asks about them twice.
type Full = HashMap<String, Moment>;

/// Notes that a mail goes out now; or says when one can: an address gets one a day in each mapping, an inbox a few in all of
/// them.
async fn allow(
    tx: &mut Tx,
    mapping: &Mapping,
    mail: &str,
    now: Moment,
    full: &mut Full,
) -> Result<Result<(), Moment>, DbError> {
    let inbox = inbox(mail);
    if let Some(at) = full.get(&inbox) {
        return Ok(Err(*at));
    }
    let address = sha256(mail.to_lowercase().as_bytes());
    let day_before = now.plus_millis(-DAY);
    if let Some(last) = sent::find(tx, mapping.id, address).await?.filter(|last| *last > day_before) {
        return Ok(Err(last.plus_millis(DAY)));
    }
    if let Some(since) = sent::count_inbox(tx, sha256(inbox.as_bytes()), A_DAY_TO_ONE, now).await? {
        let at = since.plus_millis(DAY);
        full.insert(inbox, at);
        return Ok(Err(at));
    }
    sent::note(tx, mapping.keeper, mapping.id, address, now).await?;
    Ok(Ok(()))
}

/// The inbox that an address leads to, as far as it can be told: what follows a plus only sorts the mail in it.
fn inbox(mail: &str) -> String {
    let mail = mail.to_lowercase();
    match mail.rsplit_once('@') {
        Some((name, host)) => format!("{}@{host}", name.split('+').next().unwrap_or(name)),
        None => mail,
    }
}

/// A refusal that says when a mail can go out again.
pub(super) fn wait(at: Moment, now: Moment) -> Refused {
    let seconds = at.millis_since(now).unsigned_abs().div_ceil(1_000);
    Refused::later(Code::MailsToday, seconds)
}

/// Asks for the reminders at half of the time. A mapping whose end moved has another half.
pub(super) async fn enqueue_half(tx: &mut Tx, mapping: &Mapping, now: Moment) -> Result<(), DbError> {
    let Mapping { id, closes_at, .. } = *mapping;
    let half = half_of(mapping);
    if half <= now {
        return Ok(());
    }
    jobs::enqueue(tx, &Job::MappingHalf { mapping: id, closes_at }, half, None).await
}

fn half_of(mapping: &Mapping) -> Moment {
    mapping.opened_at.plus_millis(mapping.closes_at.millis_since(mapping.opened_at) / 2)
}

/// Asks for a reminder to every service of a mapping that is awaited, got no mail lately, and was not reminded since a moment;
/// answers how many, and when all of the rest can be, if some cannot today.
pub(super) async fn enqueue_reminders(
    tx: &mut Tx,
    held: Held,
    mapping: &Mapping,
    now: Moment,
    since: Option<Moment>,
) -> Result<(u32, Option<Moment>), DbError> {
    let (mut count, mut next) = (0, None);
    // Counted once: many may be awaited, and whoever holds the directory keeps everybody else from writing.
    let (mut left, again) = count_left(tx, held, mapping, now).await?;
    let mut full = Full::new();
    for answer in answers::list_awaited(tx, mapping.id).await? {
        let last = answer.reminded_at.unwrap_or(answer.asked_at);
        let was_reminded = since.is_some_and(|since| answer.reminded_at >= Some(since));
        if was_reminded || last.plus_hours(QUIET_HOURS) > now {
            continue;
        }
        let Some(mail) = &answer.mail else { continue };
        if left == 0 {
            return Ok((count, Some(again)));
        }
        if let Err(at) = allow(tx, mapping, mail, now, &mut full).await? {
            next = next.max(Some(at));
            continue;
        }
        answers::note(tx, answer.id, Noted::Reminded, now).await?;
        jobs::enqueue(tx, &Job::MappingReminder { answer: answer.id }, now, None).await?;
        count += 1;
        left -= 1;
    }
    Ok((count, next))
}

/// Half of the time of a mapping has passed, if its end is still the same: those who are awaited are reminded; whom no mail can
/// go to today, on another day.
pub(crate) async fn remind_all(app: &App, id: Uuid, closes_at: Moment) -> Result<(), DbError> {
    let now = app.now();
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let found = mapping::find_locked(tx, id).await?;
        let due = found.filter(|found| found.closes_at == closes_at && found.is_open(now));
        if let Some(mapping) = due {
            // Whoever had their reminder does not stand in the way of others behind the same address.
            let (_, next) = enqueue_reminders(tx, held, &mapping, now, Some(half_of(&mapping))).await?;
            if let Some(at) = next {
                jobs::enqueue(tx, &Job::MappingHalf { mapping: id, closes_at }, at, None).await?;
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sorts_the_mail_of_an_inbox_makes_no_other_one() {
        assert_eq!(inbox("Casa+news@Post.example"), inbox("casa@post.example"));
        assert_eq!(inbox("casa+a+b@post.example"), inbox("casa@post.example"));
        assert_ne!(inbox("casa@post.example"), inbox("casa@other.example"));
        assert_ne!(inbox("casa@post.example"), inbox("house@post.example"));
    }
}
