//! Settings, changes that wait for the network's office, links in mails.

use api::problem::Code;
use db::{DbError, FromRow, ResultRow, Tx};
use domain::directory::Patience;
use domain::id::{OrganisationId, Sha256};
use domain::moment::Moment;
use hsds::Kind;
use uuid::Uuid;

use super::sent_back;
use crate::directory::held::Held;
use crate::problem::Refused;

/// How the directory is kept.
#[derive(Clone, Copy, Debug)]
pub(in crate::directory) struct Settings {
    pub(in crate::directory) review: bool,
    pub(in crate::directory) patience: Patience,
}

pub(in crate::directory) async fn read_settings(tx: &mut Tx) -> Result<Settings, DbError> {
    let (review, confirm_after_days, expire_after_days): (bool, u32, u32) = db::query(
        "SELECT review, confirm_after_days, expire_after_days FROM directory_settings WHERE one = 1",
    )
    .fetch_one(tx)
    .await?;
    Ok(Settings { review, patience: Patience { confirm_after_days, expire_after_days } })
}

pub(in crate::directory) async fn write_settings(
    tx: &mut Tx,
    _: Held,
    settings: Settings,
) -> Result<(), DbError> {
    db::query(
        "UPDATE directory_settings SET review = $1, confirm_after_days = $2, expire_after_days = $3 WHERE one = 1",
    )
    .bind(settings.review)
    .bind(settings.patience.confirm_after_days)
    .bind(settings.patience.expire_after_days)
    .execute(tx)
    .await?;
    Ok(())
}

/// A change that waits.
pub(in crate::directory) struct Proposal {
    pub(in crate::directory) record: Uuid,
    /// A service or an organisation.
    pub(in crate::directory) kind: Kind,
    pub(in crate::directory) keeper: OrganisationId,
    /// The form as JSON; none: the service is to be removed.
    pub(in crate::directory) entry: Option<String>,
    pub(in crate::directory) version: i64,
    pub(in crate::directory) proposed_at: Moment,
}

impl Proposal {
    /// Whether it is about this kind of record, and of whoever asks.
    pub(in crate::directory) fn is_of(&self, keeper: Option<OrganisationId>, kind: Kind) -> bool {
        self.kind == kind && Some(self.keeper) == keeper
    }
}

impl FromRow for Proposal {
    fn from_row(row: &ResultRow) -> Result<Self, DbError> {
        let kind: String = row.get("kind")?;
        Ok(Self {
            record: Uuid::from_bytes(row.get("record")?),
            kind: Kind::named(&kind).ok_or(DbError::inconsistent("directory_proposal.kind"))?,
            keeper: OrganisationId(row.get("keeper")?),
            entry: row.get("entry")?,
            version: row.get("version")?,
            proposed_at: Moment(row.get("proposed_at")?),
        })
    }
}

/// Lets a change wait; what was sent back of the same is done with. What another keeper proposed stays, and this is refused.
pub(in crate::directory) async fn propose(
    tx: &mut Tx,
    held: Held,
    proposal: &Proposal,
) -> Result<(), Refused> {
    let written = db::query(
        "INSERT INTO directory_proposal (record, kind, keeper, entry, version, proposed_at)
         VALUES ($1, $6, $2, $3, $4, $5)
         ON CONFLICT (record) DO UPDATE SET entry = excluded.entry, version = excluded.version,
           proposed_at = excluded.proposed_at
         WHERE directory_proposal.keeper = excluded.keeper AND directory_proposal.kind = excluded.kind",
    )
    .bind(proposal.record.into_bytes())
    .bind(proposal.keeper.0)
    .bind(proposal.entry.clone())
    .bind(proposal.version)
    .bind(proposal.proposed_at.0)
    .bind(proposal.kind.name())
    .execute(tx)
    .await?;
    if written == 0 {
        return Err(Refused::new(Code::Taken));
    }
    sent_back::remove(tx, held, proposal.record).await?;
    Ok(())
}

const PROPOSAL: &str = "SELECT record, kind, keeper, entry, version, proposed_at FROM directory_proposal";

pub(in crate::directory) async fn find_proposal(
    tx: &mut Tx,
    record: Uuid,
) -> Result<Option<Proposal>, DbError> {
    db::query_assembled(format!("{PROPOSAL} WHERE record = $1"))
        .bind(record.into_bytes())
        .fetch_optional(tx)
        .await
}

pub(in crate::directory) async fn list_proposals(tx: &mut Tx) -> Result<Vec<Proposal>, DbError> {
    db::query_assembled(format!("{PROPOSAL} ORDER BY proposed_at, record")).fetch_all(tx).await
}

/// What waits of a record, or was sent back, is done with.
pub(in crate::directory) async fn settle(tx: &mut Tx, held: Held, record: Uuid) -> Result<(), DbError> {
    db::query("DELETE FROM directory_proposal WHERE record = $1")
        .bind(record.into_bytes())
        .execute(tx)
        .await?;
    sent_back::remove(tx, held, record).await
}

/// Keeps a link for whoever holds the keeper's seat; the one before it ends. Nobody holds it: nothing is kept.
pub(in crate::directory) async fn write_link(
    tx: &mut Tx,
    secret: Sha256,
    keeper: OrganisationId,
    expires_at: Moment,
) -> Result<(), DbError> {
    db::query(
        "INSERT INTO directory_confirmation (keeper, secret_sha256, seat, expires_at)
         SELECT organisation, $2, signing_key, $3 FROM seat WHERE organisation = $1
         ON CONFLICT (keeper) DO UPDATE SET secret_sha256 = excluded.secret_sha256, seat = excluded.seat,
           expires_at = excluded.expires_at, used_at = NULL",
    )
    .bind(keeper.0)
    .bind(secret.0)
    .bind(expires_at.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Whose link it is, as long as it works: until then, and while the same contact holds the seat.
pub(in crate::directory) async fn find_link(
    tx: &mut Tx,
    secret: Sha256,
    now: Moment,
) -> Result<Option<OrganisationId>, DbError> {
    let row: Option<([u8; 16],)> = db::query(
        "SELECT link.keeper FROM directory_confirmation AS link
         JOIN seat ON seat.organisation = link.keeper AND seat.signing_key = link.seat
         WHERE link.secret_sha256 = $1 AND link.expires_at > $2 AND link.used_at IS NULL",
    )
    .bind(secret.0)
    .bind(now.0)
    .fetch_optional(tx)
    .await?;
    Ok(row.map(|(keeper,)| OrganisationId(keeper)))
}

/// When a link was used, as long as it would work otherwise.
pub(in crate::directory) async fn find_used(
    tx: &mut Tx,
    secret: Sha256,
    now: Moment,
) -> Result<Option<Moment>, DbError> {
    let row: Option<(i64,)> = db::query(
        "SELECT link.used_at FROM directory_confirmation AS link
         JOIN seat ON seat.organisation = link.keeper AND seat.signing_key = link.seat
         WHERE link.secret_sha256 = $1 AND link.expires_at > $2 AND link.used_at IS NOT NULL",
    )
    .bind(secret.0)
    .bind(now.0)
    .fetch_optional(tx)
    .await?;
    Ok(row.map(|(at,)| Moment(at)))
}

/// Ends the link of a keeper: it has been used.
pub(in crate::directory) async fn end_link(
    tx: &mut Tx,
    keeper: OrganisationId,
    now: Moment,
) -> Result<(), DbError> {
    db::query("UPDATE directory_confirmation SET used_at = $2 WHERE keeper = $1")
        .bind(keeper.0)
        .bind(now.0)
        .execute(tx)
        .await?;
    Ok(())
}

pub(in crate::directory) async fn purge_links(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    db::query("DELETE FROM directory_confirmation WHERE expires_at <= $1").bind(now.0).execute(tx).await?;
    Ok(())
}

/// The hash of the program's own words as they were last written.
pub(in crate::directory) async fn find_vocabulary(tx: &mut Tx) -> Result<Option<Sha256>, DbError> {
    let (hash,): (Option<[u8; 32]>,) =
        db::query("SELECT vocabulary FROM directory_settings WHERE one = 1").fetch_one(tx).await?;
    Ok(hash.map(Sha256))
}

pub(in crate::directory) async fn write_vocabulary(tx: &mut Tx, hash: Sha256) -> Result<(), DbError> {
    db::query("UPDATE directory_settings SET vocabulary = $1 WHERE one = 1").bind(hash.0).execute(tx).await?;
    Ok(())
}
