//! A steward signs an enrolment whose words were compared; with the quorum complete the organisation is admitted.

use api::invitations::{EnrolmentSigned, InvitationState, SignEnrolment};
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use ledger::{Purpose, Record, RecordBody, verify};

use super::{GoOn, InvitationInPath, enrol, store};
use crate::access::Steward;
use crate::body::Body;
use crate::jobs;
use crate::membership::{self, Signer};
use crate::networks;
use crate::problem::Refused;
use crate::state::App;

/// Adds a steward's signature.
#[utoipa::path(post, path = "/invitations/{invitation}/signatures", request_body = SignEnrolment,
    params(("invitation" = String, Path)), responses(
    (status = 200, body = EnrolmentSigned),
))]
pub(super) async fn sign(
    State(app): State<App>,
    State(signer): State<Signer>,
    steward: Steward,
    InvitationInPath(id): InvitationInPath,
    Body(SignEnrolment { signature }): Body<SignEnrolment>,
) -> Result<Json<EnrolmentSigned>, Refused> {
    app.limits.check_write(&steward.key)?;
    if signature.key != steward.key {
        return Err(Refused::because(Code::NotValid, "a steward signs with their own key"));
    }
    let (state, log) = db::write!(app.db, tx => {
        let log = app.lock_membership(tx).await?;
        // Read once nobody else can append: times never fall along the log.
        let now = app.now();
        let mut found = store::find_locked(tx, &id).await?.ok_or(Refused::new(Code::NotFound))?;
        if !found.is_open(now) {
            return Err(found.why_closed(now));
        }
        let record = found.record.clone().ok_or(Refused::because(Code::NotValid, "nobody has enrolled"))?;
        verify(&steward.key, Purpose::Record, &record, &signature.signature)
            .map_err(|error| Refused::because(Code::NotValid, error.to_string()))?;
        if !found.signatures.iter().any(|signed| signed.key == steward.key) {
            found.signatures.push(signature);
        }
        store::write_signatures(tx, &id, &found.signatures).await?;
        let stewards = found.signatures.iter().filter(|signed| log.find_steward(&signed.key).is_some());
        if stewards.count() < log.genesis().threshold as usize {
            return Ok((InvitationState::Enrolled, log));
        }
        let record = Record::parse(&record)
            .map_err(|error| Refused::because(Code::NotValid, error.to_string()))?;
        let (RecordBody::Admit(admit), Some(organisation)) = (record.body, record.subject) else {
            return Err(Refused::new(Code::Fault));
        };
        let accepted = enrol::to_append(&found, now).ok_or(Refused::new(Code::Fault))?;
        let log = membership::append(tx, &log, &accepted, &signer, now).await?;
        for recipient in [&found.seat_recipient, &found.recovery_recipient].into_iter().flatten() {
            networks::keep_recipient(tx, recipient).await?;
        }
        store::admit(tx, &found, &organisation, &admit.seat.signing).await?;
        jobs::enqueue(tx, &GoOn { invitation: id }, now, None).await?;
        Ok((InvitationState::Admitted, log))
    })?;
    app.keep_membership(log).await;
    app.wake.notify_one();
    Ok(Json(EnrolmentSigned { state }))
}
