//! All SQL of sessions.

use db::{DbError, Tx};
use domain::id::{OrganisationId, PublicKey, Sha256};
use domain::moment::Moment;
use ledger::Principal;

use crate::access::epoch_column;

pub(super) async fn insert_nonce(tx: &mut Tx, nonce: &Sha256, until: Moment) -> Result<(), DbError> {
    db::query("INSERT INTO nonce (nonce, expires_at) VALUES ($1, $2)")
        .bind(nonce.0)
        .bind(until.0)
        .execute(tx)
        .await?;
    Ok(())
}

/// Uses a nonce up; false if it never was, was used or is too old.
pub(super) async fn use_nonce(tx: &mut Tx, nonce: &Sha256, now: Moment) -> Result<bool, DbError> {
    let used = db::query("DELETE FROM nonce WHERE nonce = $1 AND expires_at > $2")
        .bind(nonce.0)
        .bind(now.0)
        .execute(tx)
        .await?;
    Ok(used == 1)
}

/// The key fixed by an enrolment: while the invitation is open, and after admission as long as the seat is held
/// with it, so that a device that does not know of the admission yet finds in.
pub(super) async fn find_enrolled_key(
    tx: &mut Tx,
    invitation: &domain::id::InvitationId,
    now: Moment,
) -> Result<Option<PublicKey>, DbError> {
    let row: Option<([u8; 32],)> = db::query(
        "SELECT signing_key FROM invitation WHERE id = $1
           AND ((state = 'enrolled' AND open_until > $2)
             OR (state = 'admitted' AND EXISTS
               (SELECT 1 FROM seat WHERE seat.signing_key = invitation.signing_key)))",
    )
    .bind(invitation.0)
    .bind(now.0)
    .fetch_optional(tx)
    .await?;
    Ok(row.map(|(key,)| PublicKey(key)))
}

pub(super) struct NewSession<'a> {
    pub(super) token: &'a Sha256,
    pub(super) principal: &'a Principal,
    pub(super) key: &'a PublicKey,
    pub(super) now: Moment,
    pub(super) expires_at: Moment,
}

pub(super) async fn insert(tx: &mut Tx, session: &NewSession<'_>) -> Result<(), DbError> {
    let seat = session.principal.seat();
    let organisation: Option<OrganisationId> = seat.map(|seat| seat.organisation);
    let principal =
        serde_json::to_string(session.principal).map_err(|_| DbError::inconsistent("session.principal"))?;
    db::query(
        "INSERT INTO session (token_sha256, principal, signing_key, organisation, epoch, began_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(session.token.0)
    .bind(principal)
    .bind(session.key.0)
    .bind(organisation.map(|id| id.0))
    .bind(epoch_column(session.principal.epoch()))
    .bind(session.now.0)
    .bind(session.expires_at.0)
    .execute(tx)
    .await?;
    Ok(())
}

pub(super) async fn renew(tx: &mut Tx, token: &Sha256, expires_at: Moment) -> Result<(), DbError> {
    db::query("UPDATE session SET expires_at = $2 WHERE token_sha256 = $1")
        .bind(token.0)
        .bind(expires_at.0)
        .execute(tx)
        .await?;
    Ok(())
}

pub(super) async fn delete(tx: &mut Tx, token: &Sha256) -> Result<(), DbError> {
    db::query("DELETE FROM session WHERE token_sha256 = $1").bind(token.0).execute(tx).await?;
    Ok(())
}

/// Deletes sessions and nonces that have ended.
pub async fn purge_ended(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    db::query("DELETE FROM session WHERE expires_at <= $1").bind(now.0).execute(tx).await?;
    db::query("DELETE FROM nonce WHERE expires_at <= $1").bind(now.0).execute(tx).await?;
    Ok(())
}
