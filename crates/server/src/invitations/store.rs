//! All SQL of invitations.

use api::invitations::InvitationState;
use api::problem::Code;
use db::{DbError, FromRow, ResultRow, Tx};
use domain::code::Country;
use domain::id::{InvitationId, OrganisationId, PublicKey, Sha256};
use domain::moment::Moment;
use domain::network::OrganisationType;
use ledger::Signed;

use crate::problem::Refused;

/// An invitation as it is kept.
pub(super) struct Invitation {
    pub(super) id: InvitationId,
    pub(super) secret: Sha256,
    pub(super) name: String,
    pub(super) country: Country,
    pub(super) zone: String,
    pub(super) kind: OrganisationType,
    pub(super) mail: String,
    pub(super) language: String,
    pub(super) invited_at: Moment,
    pub(super) open_until: Moment,
    pub(super) state: InvitationState,
    pub(super) organisation: Option<OrganisationId>,
    pub(super) record: Option<Vec<u8>>,
    pub(super) signatures: Vec<Signed>,
    pub(super) seat_recipient: Option<Vec<u8>>,
    pub(super) recovery_recipient: Option<Vec<u8>>,
}

impl Invitation {
    /// Whether its link still works: it has not run out, and nobody is admitted under it yet.
    pub(super) fn is_open(&self, now: Moment) -> bool {
        matches!(self.state, InvitationState::Invited | InvitationState::Enrolled) && self.open_until > now
    }

    /// Why its link works no longer: somebody closed it before its time, or its time is over.
    pub(super) fn why_closed(&self, now: Moment) -> Refused {
        let withdrawn = self.state == InvitationState::Closed && self.open_until > now;
        Refused::new(if withdrawn { Code::InvitationWithdrawn } else { Code::InvitationClosed })
    }

    /// Whether the same was asked for, whatever has become of it since.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let asked = |one: &Self| (one.id, one.secret, one.country, one.kind);
        asked(self) == asked(other)
            && self.name == other.name
            && self.zone == other.zone
            && self.mail == other.mail
    }
}

/// A value of a coded column.
fn coded<T: serde::de::DeserializeOwned>(text: String, place: &str) -> Result<T, DbError> {
    serde_json::from_value(serde_json::Value::String(text)).map_err(|_| DbError::inconsistent(place))
}

/// The text of a coded value.
fn code_text<T: serde::Serialize>(value: &T) -> Result<String, DbError> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => Ok(text),
        _ => Err(DbError::inconsistent("invitation")),
    }
}

impl FromRow for Invitation {
    fn from_row(row: &ResultRow) -> Result<Self, DbError> {
        let signatures: Option<String> = row.get("signatures")?;
        let signatures = signatures.map_or(Ok(Vec::new()), |text| {
            serde_json::from_str(&text).map_err(|_| DbError::inconsistent("invitation.signatures"))
        })?;
        let organisation: Option<[u8; 16]> = row.get("organisation")?;
        Ok(Self {
            id: InvitationId(row.get("id")?),
            secret: Sha256(row.get("secret_sha256")?),
            name: row.get("name")?,
            country: coded(row.get("country")?, "invitation.country")?,
            zone: row.get("zone")?,
            kind: coded(row.get("type")?, "invitation.type")?,
            mail: row.get("mail")?,
            language: row.get("language")?,
            invited_at: Moment(row.get("invited_at")?),
            open_until: Moment(row.get("open_until")?),
            state: coded(row.get("state")?, "invitation.state")?,
            organisation: organisation.map(OrganisationId),
            record: row.get("record")?,
            signatures,
            seat_recipient: row.get("seat_recipient")?,
            recovery_recipient: row.get("recovery_recipient")?,
        })
    }
}

const COLUMNS: &str =
    "SELECT id, secret_sha256, name, country, zone, type, mail, language, invited_at, open_until,
    state, organisation, record, signatures, seat_recipient, recovery_recipient FROM invitation";

pub(super) async fn find(tx: &mut Tx, id: &InvitationId) -> Result<Option<Invitation>, DbError> {
    db::query_assembled(format!("{COLUMNS} WHERE id = $1")).bind(id.0).fetch_optional(tx).await
}

pub(super) async fn find_locked(tx: &mut Tx, id: &InvitationId) -> Result<Option<Invitation>, DbError> {
    db::query_assembled(format!("{COLUMNS} WHERE id = $1")).bind(id.0).for_update().fetch_optional(tx).await
}

pub(super) async fn list(tx: &mut Tx) -> Result<Vec<Invitation>, DbError> {
    db::query_assembled(format!("{COLUMNS} ORDER BY invited_at DESC, id")).fetch_all(tx).await
}

/// Invitations that ran out before anybody was admitted under them.
pub(super) async fn list_expired(tx: &mut Tx, now: Moment) -> Result<Vec<Invitation>, DbError> {
    db::query_assembled(format!("{COLUMNS} WHERE state IN ('invited', 'enrolled') AND open_until <= $1"))
        .bind(now.0)
        .for_update()
        .fetch_all(tx)
        .await
}

pub(super) async fn insert(tx: &mut Tx, invitation: &Invitation) -> Result<(), DbError> {
    db::query(
        "INSERT INTO invitation
           (id, secret_sha256, name, country, zone, type, mail, language, invited_at, open_until, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(invitation.id.0)
    .bind(invitation.secret.0)
    .bind(invitation.name.as_str())
    .bind(invitation.country.as_str())
    .bind(invitation.zone.as_str())
    .bind(code_text(&invitation.kind)?)
    .bind(invitation.mail.as_str())
    .bind(invitation.language.as_str())
    .bind(invitation.invited_at.0)
    .bind(invitation.open_until.0)
    .bind(code_text(&invitation.state)?)
    .execute(tx)
    .await?;
    Ok(())
}

/// What an enrolment adds to its invitation.
pub(super) struct Enrolled<'a> {
    pub(super) organisation: OrganisationId,
    pub(super) key: PublicKey,
    pub(super) record: &'a [u8],
    pub(super) signatures: &'a [Signed],
    pub(super) seat_recipient: &'a [u8],
    pub(super) recovery_recipient: &'a [u8],
    pub(super) recovery_file: &'a [u8],
}

pub(super) async fn enrol(tx: &mut Tx, id: &InvitationId, enrolled: &Enrolled<'_>) -> Result<(), DbError> {
    db::query(
        "UPDATE invitation SET state = 'enrolled', organisation = $2, signing_key = $3, record = $4,
           signatures = $5, seat_recipient = $6, recovery_recipient = $7 WHERE id = $1",
    )
    .bind(id.0)
    .bind(enrolled.organisation.0)
    .bind(enrolled.key.0)
    .bind(enrolled.record)
    .bind(signatures_text(enrolled.signatures)?)
    .bind(enrolled.seat_recipient)
    .bind(enrolled.recovery_recipient)
    .execute(tx)
    .await?;
    db::query("INSERT INTO recovery_file (organisation, file) VALUES ($1, $2)")
        .bind(enrolled.organisation.0)
        .bind(enrolled.recovery_file)
        .execute(tx)
        .await?;
    Ok(())
}

fn signatures_text(signatures: &[Signed]) -> Result<String, DbError> {
    serde_json::to_string(signatures).map_err(|_| DbError::inconsistent("invitation.signatures"))
}

pub(super) async fn write_signatures(
    tx: &mut Tx,
    id: &InvitationId,
    signatures: &[Signed],
) -> Result<(), DbError> {
    db::query("UPDATE invitation SET signatures = $2 WHERE id = $1")
        .bind(id.0)
        .bind(signatures_text(signatures)?)
        .execute(tx)
        .await?;
    Ok(())
}

/// The organisation is a member: its seat is the current one from now on.
pub(super) async fn admit(
    tx: &mut Tx,
    invitation: &Invitation,
    organisation: &OrganisationId,
    key: &PublicKey,
) -> Result<(), DbError> {
    db::query("UPDATE invitation SET state = 'admitted' WHERE id = $1")
        .bind(invitation.id.0)
        .execute(tx)
        .await?;
    db::query(
        "INSERT INTO seat (organisation, epoch, signing_key, mail, language) VALUES ($1, 1, $2, $3, $4)",
    )
    .bind(organisation.0)
    .bind(key.0)
    .bind(invitation.mail.as_str())
    .bind(invitation.language.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

/// Closes an invitation; whatever was enrolled under it is destroyed.
pub(super) async fn close(tx: &mut Tx, invitation: &Invitation) -> Result<(), DbError> {
    let key: Option<(Option<Vec<u8>>,)> = db::query("SELECT signing_key FROM invitation WHERE id = $1")
        .bind(invitation.id.0)
        .fetch_optional(tx)
        .await?;
    if let Some(key) = key.and_then(|(key,)| key) {
        let key = PublicKey::from_slice(&key).map_err(|_| DbError::inconsistent("invitation.signing_key"))?;
        crate::keyrings::delete_all(tx, &key).await?;
        db::query("DELETE FROM session WHERE signing_key = $1").bind(key.0).execute(tx).await?;
    }
    if let Some(organisation) = invitation.organisation {
        db::query("DELETE FROM recovery_file WHERE organisation = $1")
            .bind(organisation.0)
            .execute(tx)
            .await?;
    }
    db::query(
        "UPDATE invitation SET state = 'closed', organisation = NULL, signing_key = NULL, record = NULL,
           signatures = NULL, seat_recipient = NULL, recovery_recipient = NULL WHERE id = $1",
    )
    .bind(invitation.id.0)
    .execute(tx)
    .await?;
    Ok(())
}
