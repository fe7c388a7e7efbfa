//! When mails go out to services, and how many.

use std::collections::HashMap;

use api::problem::Code;
use db::{DbError, Tx};
use domain::moment::Moment;

use super::ask_mail::{AskToAnswer, RemindToAnswer};
use super::half::RemindAtHalf;
use super::store::answers::{self, Answer, Noted};
use super::store::mails as sent;
use super::store::mapping::Mapping;
use crate::access::sha256;
use crate::directory::Held;
use crate::jobs;
use crate::problem::Refused;

/// Hours in which a service gets one mail at most.
const QUIET_HOURS: u32 = 48;
/// Mails that a keeper can send in a day.
const A_DAY: u64 = 1_000;
/// Mails that an inbox gets in a day, of all mappings and of all who keep one.
const A_DAY_TO_ONE: i64 = 3;
/// A day, in milliseconds.
pub(super) const DAY: i64 = 24 * 3_600_000;

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
    jobs::enqueue(tx, &AskToAnswer { answer: answer.id }, now, None).await?;
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
    jobs::enqueue(tx, &RemindAtHalf { mapping: id, closes_at }, half, None).await
}

pub(super) fn half_of(mapping: &Mapping) -> Moment {
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
        jobs::enqueue(tx, &RemindToAnswer { answer: answer.id }, now, None).await?;
        count += 1;
        left -= 1;
    }
    Ok((count, next))
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
