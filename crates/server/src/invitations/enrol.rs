//! Enrolling under an invitation: the first write fixes the keys.

use api::invitations::{Enrolment, InvitationState};
use api::problem::Code;
use axum::extract::State;
use axum::http::StatusCode;
use domain::id::Sha256;
use ledger::{Accepted, Admit, Principal, Purpose, Record, RecordBody, verify};

use super::{Invited, store};
use crate::access::sha256;
use crate::body::Body;
use crate::keyrings;
use crate::problem::Refused;
use crate::state::App;

/// Bytes of an age recipient.
const RECIPIENT: usize = 1216;
/// Bytes of a recovery file at most.
const MAX_RECOVERY_FILE: usize = 8 * 1024;

/// Enrols the invited organisation. Sending the same enrolment twice is enrolling once.
#[utoipa::path(put, path = "/invitations/{invitation}/enrolment", request_body = Enrolment,
    params(("invitation" = String, Path)), responses(
    (status = 204),
))]
pub(super) async fn enrol(
    State(app): State<App>,
    Invited { invitation }: Invited,
    Body(enrolment): Body<Enrolment>,
) -> Result<StatusCode, Refused> {
    let log = app.membership().await;
    let record = Record::parse(&enrolment.record)
        .map_err(|error| Refused::because(Code::NotValid, error.to_string()))?;
    let not_valid = |what: &str| Refused::because(Code::NotValid, what);
    let (RecordBody::Admit(admit), Some(organisation)) = (&record.body, record.subject) else {
        return Err(not_valid("an enrolment is an admit record"));
    };
    let in_place = record.genesis == Some(log.genesis_hash())
        && record.subject_prev.is_none()
        && log.find_organisation(&organisation).is_none();
    if !in_place || !is_as_invited(admit, &invitation) {
        return Err(not_valid("the record is not what the invitation says"));
    }
    check_signatures(admit, &enrolment)?;
    check_recipient(&enrolment.seat_recipient.0, admit.seat.recipient_sha256)?;
    check_recipient(&enrolment.recovery_recipient.0, admit.recovery_recipient_sha256)?;
    if enrolment.recovery_file.len() > MAX_RECOVERY_FILE {
        return Err(Refused::new(Code::TooLarge));
    }
    let key = admit.seat.signing;
    let keyring = keyrings::check(&enrolment.keyring, &log.genesis_hash(), &key)?;
    let statement = ledger::KeyringStatement::parse(&enrolment.keyring.statement)?;
    if statement.principal != Principal::Invitation(invitation.id) {
        return Err(not_valid("the keyring belongs to somebody else"));
    }
    db::write!(app.db, tx => {
        let found = store::find_locked(tx, &invitation.id).await?.ok_or(Refused::new(Code::NotFound))?;
        match found.state {
            InvitationState::Invited => {}
            InvitationState::Enrolled if found.record.as_deref() == Some(enrolment.record.as_slice()) => {
                return Ok(());
            }
            InvitationState::Enrolled => return Err(Refused::new(Code::Taken)),
            InvitationState::Admitted | InvitationState::Closed => return Err(found.why_closed(app.now())),
        }
        store::enrol(tx, &invitation.id, &store::Enrolled {
            organisation,
            key,
            record: &enrolment.record,
            signatures: &enrolment.signatures,
            seat_recipient: &enrolment.seat_recipient.0,
            recovery_recipient: &enrolment.recovery_recipient.0,
            recovery_file: &enrolment.recovery_file,
        })
        .await?;
        keyrings::check_locators(tx, &key, &keyring).await?;
        keyrings::insert(tx, &key, &keyring, app.now()).await?;
        Ok(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}

fn is_as_invited(admit: &Admit, invitation: &store::Invitation) -> bool {
    admit.name == invitation.name
        && admit.country == invitation.country
        && admit.zone == invitation.zone
        && admit.kind == invitation.kind
}

/// Exactly two signatures: by the kit and by the seat.
fn check_signatures(admit: &Admit, enrolment: &Enrolment) -> Result<(), Refused> {
    let not_valid = || Refused::because(Code::NotValid, "kit and seat sign an enrolment");
    if enrolment.signatures.len() != 2 {
        return Err(not_valid());
    }
    for key in [admit.recovery, admit.seat.signing] {
        let signed = enrolment.signatures.iter().find(|signed| signed.key == key).ok_or_else(not_valid)?;
        verify(&key, Purpose::Record, &enrolment.record, &signed.signature).map_err(|_| not_valid())?;
    }
    Ok(())
}

fn check_recipient(recipient: &[u8], hash: Sha256) -> Result<(), Refused> {
    if recipient.len() == RECIPIENT && sha256(recipient) == hash {
        Ok(())
    } else {
        Err(Refused::because(Code::NotValid, "a recipient is not the one in the record"))
    }
}

/// The record and its signatures, as they would be appended.
pub(super) fn to_append(invitation: &store::Invitation, now: domain::moment::Moment) -> Option<Accepted> {
    let record = invitation.record.clone()?;
    Some(Accepted { record, signatures: invitation.signatures.clone(), accepted_at: now })
}
