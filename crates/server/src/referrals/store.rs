//! All SQL of referrals.

use api::referrals::{EntryBody, EntryTaken, Grant, LastEntry, NewEntry, Sealed, StoredEntry};
use db::{DbError, Query, Tx};
use domain::id::{EntryId, OrganisationId, ReferralId, Seat};
use domain::moment::Moment;
use domain::referral::{Kind, Progress, Side};
use ledger::{Chain, Entry, Header};

use super::check::CheckedGrant;
use super::live::ChangeNotice;
use crate::column::signature;

/// Locks both parties' seats until the transaction ends, so that a succession and an entry cannot pass each other;
/// false if one of them is not the current seat.
pub(super) async fn lock_seats(tx: &mut Tx, seats: [Seat; 2]) -> Result<bool, DbError> {
    let [one, other] = seats;
    let rows: Vec<([u8; 16], u32)> =
        db::query("SELECT organisation, epoch FROM seat WHERE organisation IN ($1, $2)")
            .bind(one.organisation.0)
            .bind(other.organisation.0)
            .for_share()
            .fetch_all(tx)
            .await?;
    let is_current = |seat: &Seat| rows.contains(&(seat.organisation.0, seat.epoch.0));
    Ok(seats.iter().all(is_current))
}

/// Signed headers of a referral, in order.
pub(super) async fn list_entries(tx: &mut Tx, referral: &ReferralId) -> Result<Vec<Entry>, DbError> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> =
        db::query("SELECT header, signature FROM entry WHERE referral = $1 ORDER BY place")
            .bind(referral.0)
            .fetch_all(tx)
            .await?;
    rows.into_iter()
        .map(|(header, signed)| Ok(Entry { header, signature: signature(&signed, "entry.signature")? }))
        .collect()
}

/// Entries with their bodies, after a place.
pub(super) async fn list_stored(
    tx: &mut Tx,
    referral: &ReferralId,
    after: i64,
) -> Result<Vec<StoredEntry>, DbError> {
    let rows: Vec<(Vec<u8>, Vec<u8>, Option<Vec<u8>>, i64)> = db::query(
        "SELECT header, signature, body, accepted_at FROM entry WHERE referral = $1 AND place > $2
         ORDER BY place",
    )
    .bind(referral.0)
    .bind(after)
    .fetch_all(tx)
    .await?;
    rows.into_iter().map(|(header, signed, body, at)| stored(header, &signed, body, at)).collect()
}

/// The newest entries after a place, oldest first: so many at most, and of so many bytes; and whether there are more.
pub(super) async fn list_newest(
    tx: &mut Tx,
    referral: &ReferralId,
    after: i64,
    most: usize,
    largest: usize,
) -> Result<(Vec<StoredEntry>, bool), DbError> {
    let (count, last): (i64, i64) =
        db::query("SELECT COUNT(*), COALESCE(MAX(place), 0) FROM entry WHERE referral = $1 AND place > $2")
            .bind(referral.0)
            .bind(after)
            .fetch_one(tx)
            .await?;
    let from = after.max(last.saturating_sub(i64::try_from(most).unwrap_or(i64::MAX)));
    let mut entries = list_stored(tx, referral, from).await?;
    let mut left = largest;
    let mut fits = |stored: &StoredEntry| {
        let size = stored.entry.header.len() + stored.body.as_ref().map_or(0, |body| body.0.len());
        left.checked_sub(size).map(|rest| left = rest).is_some()
    };
    let kept = entries.iter().rev().take_while(|stored| fits(stored)).count();
    entries.drain(..entries.len() - kept);
    let more = i64::try_from(entries.len()).unwrap_or(i64::MAX) < count;
    Ok((entries, more))
}

/// How many bytes the entries after a place take.
pub(super) async fn measure(tx: &mut Tx, referral: &ReferralId, after: i64) -> Result<u64, DbError> {
    let (bytes,): (i64,) = db::query(
        "SELECT CAST(COALESCE(SUM(LENGTH(header) + COALESCE(LENGTH(body), 0)), 0) AS BIGINT) FROM entry
         WHERE referral = $1 AND place > $2",
    )
    .bind(referral.0)
    .bind(after)
    .fetch_one(tx)
    .await?;
    Ok(bytes.unsigned_abs())
}

fn stored(header: Vec<u8>, signed: &[u8], body: Option<Vec<u8>>, at: i64) -> Result<StoredEntry, DbError> {
    Ok(StoredEntry {
        entry: Entry { header, signature: signature(signed, "entry.signature")? },
        accepted_at: Moment(at),
        body: body.map(Sealed),
    })
}

/// The place of an entry in its referral.
pub(super) async fn find_place(
    tx: &mut Tx,
    referral: &ReferralId,
    entry: &EntryId,
) -> Result<Option<(i64, Moment)>, DbError> {
    let row: Option<(i64, i64)> =
        db::query("SELECT place, accepted_at FROM entry WHERE id = $1 AND referral = $2")
            .bind(entry.0)
            .bind(referral.0)
            .fetch_optional(tx)
            .await?;
    Ok(row.map(|(place, at)| (place, Moment(at))))
}

/// An entry that was taken before: its place, and what its author is answered.
pub(super) async fn find_taken(
    tx: &mut Tx,
    referral: &ReferralId,
    entry: &EntryId,
) -> Result<Option<(i64, EntryTaken)>, DbError> {
    let row: Option<(i64, i64, [u8; 32])> = db::query(
        "SELECT entry.place, entry.accepted_at, referral.last_entry
         FROM entry JOIN referral ON referral.id = entry.referral
         WHERE entry.id = $1 AND entry.referral = $2",
    )
    .bind(entry.0)
    .bind(referral.0)
    .fetch_optional(tx)
    .await?;
    let taken = |at, last| EntryTaken { entry: *entry, accepted_at: Moment(at), last: EntryId(last) };
    Ok(row.map(|(place, at, last)| (place, taken(at, last))))
}

/// When the entry was accepted that an undo would take back: the last that is no receipt.
pub(super) async fn find_last_accepted(
    tx: &mut Tx,
    referral: &ReferralId,
) -> Result<Option<Moment>, DbError> {
    let rows: Vec<(Vec<u8>, i64)> =
        db::query("SELECT header, accepted_at FROM entry WHERE referral = $1 ORDER BY place DESC LIMIT 2")
            .bind(referral.0)
            .fetch_all(tx)
            .await?;
    let is_receipt = |header: &[u8]| Header::parse(header).is_ok_and(|header| header.kind == Kind::Delivered);
    Ok(rows.into_iter().find(|(header, _)| !is_receipt(header)).map(|(_, at)| Moment(at)))
}

/// Grants to one seat.
pub(super) async fn list_grants(
    tx: &mut Tx,
    referral: &ReferralId,
    to: &Seat,
) -> Result<Vec<Grant>, DbError> {
    let rows: Vec<(Vec<u8>, Vec<u8>, Vec<u8>)> = db::query(
        "SELECT statement, signature, sealed FROM referral_grant
         WHERE referral = $1 AND organisation = $2 ORDER BY key_epoch, epoch",
    )
    .bind(referral.0)
    .bind(to.organisation.0)
    .fetch_all(tx)
    .await?;
    rows.into_iter().map(|(statement, signed, sealed)| grant(statement, &signed, sealed)).collect()
}

fn grant(statement: Vec<u8>, signed: &[u8], sealed: Vec<u8>) -> Result<Grant, DbError> {
    Ok(Grant { statement, signature: signature(signed, "referral_grant.signature")?, sealed })
}

/// The victim's code, sealed to the sender.
pub(super) async fn find_victim_code(tx: &mut Tx, referral: &ReferralId) -> Result<Option<Sealed>, DbError> {
    let row: Option<(Vec<u8>,)> = db::query("SELECT sealed FROM victim_code WHERE referral = $1")
        .bind(referral.0)
        .fetch_optional(tx)
        .await?;
    Ok(row.map(|(sealed,)| Sealed(sealed)))
}

/// Whose turn a side is, as a column.
fn side_text(side: Side) -> &'static str {
    match side {
        Side::Sender => "sender",
        Side::Receiver => "receiver",
        Side::Victim => "victim",
    }
}

/// Writes a new referral; its first entry follows with [`insert_entry`].
pub(super) async fn insert_referral(tx: &mut Tx, chain: &Chain) -> Result<(), DbError> {
    let progress = chain.progress();
    let parties = chain.parties();
    let turn = progress.turn();
    db::query(
        "INSERT INTO referral
           (id, sender, receiver, priority, state, turn, due, due_at, sent_at, last_at, last_entry)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(chain.referral().0)
    .bind(parties.sender.0)
    .bind(parties.receiver.0)
    .bind(progress.priority().as_str())
    .bind(progress.state().as_str())
    .bind(turn.map(|turn| side_text(turn.side)))
    .bind(turn.map(|turn| turn.due.as_str()))
    .bind(turn.map(|turn| turn.by.0))
    .bind(progress.sent_at().0)
    .bind(progress.last_at().0)
    .bind(chain.last().0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Writes the projection of a log's state, if `before` is still the referral's last entry.
pub(super) async fn update_referral(tx: &mut Tx, chain: &Chain, before: &EntryId) -> Result<bool, DbError> {
    let progress: &Progress = chain.progress();
    let turn = progress.turn();
    let updated = db::query(
        "UPDATE referral SET state = $3, turn = $4, due = $5, due_at = $6, last_at = $7, last_entry = $8
         WHERE id = $1 AND last_entry = $2",
    )
    .bind(chain.referral().0)
    .bind(before.0)
    .bind(progress.state().as_str())
    .bind(turn.map(|turn| side_text(turn.side)))
    .bind(turn.map(|turn| turn.due.as_str()))
    .bind(turn.map(|turn| turn.by.0))
    .bind(progress.last_at().0)
    .bind(chain.last().0)
    .execute(tx)
    .await?;
    Ok(updated == 1)
}

/// Writes an entry and what belongs to it.
pub(super) async fn insert_entry(
    tx: &mut Tx,
    chain: &Chain,
    new: &NewEntry,
    grants: &[CheckedGrant<'_>],
    now: Moment,
) -> Result<(), DbError> {
    let referral = chain.referral();
    db::query(
        "INSERT INTO entry (referral, place, id, header, signature, body, accepted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(referral.0)
    .bind(i64::try_from(chain.entries().len()).unwrap_or(i64::MAX))
    .bind(chain.last().0)
    .bind(new.entry.header.as_slice())
    .bind(new.entry.signature.0)
    .bind(new.body.as_ref().map(|body| body.0.clone()))
    .bind(now.0)
    .execute(tx)
    .await?;
    for CheckedGrant { to, key_epoch, grant } in grants {
        db::query(
            "INSERT INTO referral_grant
               (referral, key_epoch, organisation, epoch, statement, signature, sealed)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(referral.0)
        .bind(key_epoch.0)
        .bind(to.organisation.0)
        .bind(to.epoch.0)
        .bind(grant.statement.as_slice())
        .bind(grant.signature.0)
        .bind(grant.sealed.as_slice())
        .execute(tx)
        .await?;
    }
    if let Some(code) = &new.victim_code {
        db::query(
            "INSERT INTO victim_code (referral, sealed) VALUES ($1, $2)
             ON CONFLICT (referral) DO UPDATE SET sealed = excluded.sealed",
        )
        .bind(referral.0)
        .bind(code.0.as_slice())
        .execute(tx)
        .await?;
    }
    Ok(())
}

/// Tells both parties' live streams that a referral changed.
pub(super) async fn insert_outbox(tx: &mut Tx, told: &[ChangeNotice; 2], now: Moment) -> Result<(), DbError> {
    let [one, other] = told;
    db::query(
        "INSERT INTO outbox (id, organisation, referral, at) VALUES ($1, $2, $3, $4), ($5, $6, $7, $4)",
    )
    .bind(one.id)
    .bind(one.organisation.0)
    .bind(one.referral.0)
    .bind(now.0)
    .bind(other.id)
    .bind(other.organisation.0)
    .bind(other.referral.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// What was put in the outbox since a moment.
pub(super) async fn list_outbox(tx: &mut Tx, since: Moment) -> Result<Vec<ChangeNotice>, DbError> {
    let rows: Vec<([u8; 32], [u8; 16], [u8; 16], [u8; 32])> = db::query(
        "SELECT outbox.id, outbox.organisation, outbox.referral, referral.last_entry
         FROM outbox JOIN referral ON referral.id = outbox.referral
         WHERE outbox.at >= $1 ORDER BY outbox.at",
    )
    .bind(since.0)
    .fetch_all(tx)
    .await?;
    let notice = |(id, organisation, referral, last)| ChangeNotice {
        id,
        organisation: OrganisationId(organisation),
        referral: ReferralId(referral),
        last: EntryId(last),
    };
    Ok(rows.into_iter().map(notice).collect())
}

/// Forgets what live streams were told before a moment.
pub(super) async fn purge_outbox(tx: &mut Tx, before: Moment) -> Result<(), DbError> {
    db::query("DELETE FROM outbox WHERE at < $1").bind(before.0).execute(tx).await?;
    Ok(())
}

/// A page of an organisation's referrals: headers and grants.
pub(super) struct ReferralBatch {
    pub(super) entries: Vec<(ReferralId, StoredEntry)>,
    pub(super) grants: Vec<(ReferralId, Grant)>,
    pub(super) ids: Vec<ReferralId>,
}

/// Referrals in a page.
const PAGE: i64 = 16;

/// What a page takes, in bytes, unless one referral alone takes more.
pub(super) const PAGE_BYTES: u64 = 4 * 1024 * 1024;

/// The page of an organisation's referrals after an id, in order of ids.
pub(super) async fn list_page(
    tx: &mut Tx,
    organisation: &OrganisationId,
    after: &ReferralId,
) -> Result<ReferralBatch, DbError> {
    let ids: Vec<([u8; 16], i64)> = db::query(
        "SELECT id, (SELECT CAST(COALESCE(SUM(LENGTH(header)), 0) AS BIGINT) FROM entry WHERE entry.referral = own.id)
         FROM (
           SELECT id FROM (SELECT id FROM referral WHERE sender = $1 AND id > $2 ORDER BY id LIMIT $3) AS sent
           UNION ALL
           SELECT id FROM (SELECT id FROM referral WHERE receiver = $1 AND id > $2 ORDER BY id LIMIT $3) AS received
         ) AS own ORDER BY id LIMIT $3",
    )
    .bind(organisation.0)
    .bind(after.0)
    .bind(PAGE)
    .fetch_all(tx)
    .await?;
    let mut bytes = 0;
    let mut fits = |size: i64| {
        bytes += size.unsigned_abs();
        bytes <= PAGE_BYTES
    };
    // The first is read whatever it takes: otherwise nothing behind it would ever be.
    let taken = ids.iter().enumerate().take_while(|(at, (_, size))| fits(*size) || *at == 0);
    let ids: Vec<_> = taken.map(|(_, (id, _))| ReferralId(*id)).collect();
    let (Some(first), Some(last)) = (ids.first(), ids.last()) else {
        return Ok(ReferralBatch { entries: Vec::new(), grants: Vec::new(), ids });
    };
    let rows: Vec<([u8; 16], Vec<u8>, Vec<u8>, i64)> = db::query(
        "SELECT entry.referral, entry.header, entry.signature, entry.accepted_at
         FROM entry JOIN referral ON referral.id = entry.referral
         WHERE entry.referral BETWEEN $2 AND $3 AND (referral.sender = $1 OR referral.receiver = $1)
         ORDER BY entry.referral, entry.place",
    )
    .bind(organisation.0)
    .bind(first.0)
    .bind(last.0)
    .fetch_all(tx)
    .await?;
    let entries = rows
        .into_iter()
        .map(|(id, header, signed, at)| Ok((ReferralId(id), stored(header, &signed, None, at)?)))
        .collect::<Result<_, DbError>>()?;
    let rows: Vec<([u8; 16], Vec<u8>, Vec<u8>, Vec<u8>)> = db::query(
        "SELECT referral, statement, signature, sealed FROM referral_grant
         WHERE referral BETWEEN $2 AND $3 AND organisation = $1 ORDER BY referral, key_epoch",
    )
    .bind(organisation.0)
    .bind(first.0)
    .bind(last.0)
    .fetch_all(tx)
    .await?;
    let grants = rows
        .into_iter()
        .map(|(id, statement, signed, sealed)| Ok((ReferralId(id), grant(statement, &signed, sealed)?)))
        .collect::<Result<_, DbError>>()?;
    Ok(ReferralBatch { entries, grants, ids })
}

/// How many bytes the bodies of these entries take, in referrals of an organisation.
pub(super) async fn measure_bodies(
    tx: &mut Tx,
    organisation: &OrganisationId,
    entries: &[EntryId],
) -> Result<u64, DbError> {
    let text = "SELECT CAST(COALESCE(SUM(LENGTH(entry.body)), 0) AS BIGINT)";
    let (bytes,): (i64,) = query_bodies(text, organisation, entries).fetch_one(tx).await?;
    Ok(bytes.unsigned_abs())
}

/// The bodies of these entries, in referrals of an organisation.
pub(super) async fn list_bodies(
    tx: &mut Tx,
    organisation: &OrganisationId,
    entries: &[EntryId],
) -> Result<Vec<EntryBody>, DbError> {
    let rows: Vec<([u8; 32], Vec<u8>)> =
        query_bodies("SELECT entry.id, entry.body", organisation, entries).fetch_all(tx).await?;
    Ok(rows.into_iter().map(|(id, body)| EntryBody { entry: EntryId(id), body: Sealed(body) }).collect())
}

/// Asks something of the bodies of these entries, of those that stand in referrals of an organisation.
fn query_bodies(select: &str, organisation: &OrganisationId, entries: &[EntryId]) -> Query {
    let places: Vec<String> = (2..entries.len() + 2).map(|n| format!("${n}")).collect();
    // Without an entry nothing is listed: an empty list is none that SQL knows.
    let places = if places.is_empty() { "NULL".to_owned() } else { places.join(", ") };
    let query = db::query_assembled(format!(
        "{select} FROM entry JOIN referral ON referral.id = entry.referral
         WHERE entry.id IN ({places}) AND entry.body IS NOT NULL
           AND (referral.sender = $1 OR referral.receiver = $1)"
    ));
    entries.iter().fold(query.bind(organisation.0), |query, entry| query.bind(entry.0))
}

/// The last entry of each referral of an organisation.
pub(super) async fn list_last(tx: &mut Tx, organisation: &OrganisationId) -> Result<Vec<LastEntry>, DbError> {
    let rows: Vec<([u8; 16], [u8; 32], [u8; 16])> = db::query(
        "SELECT id, last_entry, receiver FROM referral WHERE sender = $1
         UNION ALL
         SELECT id, last_entry, receiver FROM referral WHERE receiver = $1",
    )
    .bind(organisation.0)
    .fetch_all(tx)
    .await?;
    let last = |(id, entry, receiver)| LastEntry {
        referral: ReferralId(id),
        entry: EntryId(entry),
        receiver: OrganisationId(receiver),
    };
    Ok(rows.into_iter().map(last).collect())
}

/// By when it is an organisation's turn in a referral, and the earliest date of all that waits for it; none if
/// it is not its turn.
pub(super) async fn find_turn(
    tx: &mut Tx,
    organisation: &OrganisationId,
    referral: &ReferralId,
) -> Result<Option<(Moment, Moment)>, DbError> {
    const WAITS: &str = "((turn = 'sender' AND sender = $1) OR (turn = 'receiver' AND receiver = $1))";
    let by: Option<(Option<i64>,)> =
        db::query_assembled(format!("SELECT due_at FROM referral WHERE id = $2 AND {WAITS}"))
            .bind(organisation.0)
            .bind(referral.0)
            .fetch_optional(tx)
            .await?;
    let Some(by) = by.and_then(|(by,)| by) else { return Ok(None) };
    let (first,): (Option<i64>,) =
        db::query_assembled(format!("SELECT MIN(due_at) FROM referral WHERE {WAITS}"))
            .bind(organisation.0)
            .fetch_one(tx)
            .await?;
    Ok(Some((Moment(by), Moment(first.unwrap_or(by)))))
}
