//! Cosigning a head: what one member verified, another can hold the server to.

use api::log::{Cosign, Cosignature};
use api::problem::Code;
use axum::extract::State;
use axum::http::StatusCode;
use ledger::{Purpose, verify};

use super::store;
use crate::access::Contact;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Cosigns the head that this member verified.
#[utoipa::path(post, path = "/log/cosignature", request_body = Cosign, responses(
    (status = 204),
))]
pub(super) async fn cosign(
    State(app): State<App>,
    contact: Contact,
    Body(cosign): Body<Cosign>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&contact.key)?;
    let membership = app.newest_membership(&mut app.db.read().await?).await?;
    let head = membership
        .check_head(&cosign.head)
        .map_err(|error| Refused::because(Code::NotValid, error.to_string()))?;
    verify(&contact.key, Purpose::Cosign, &cosign.head.bytes, &cosign.signature)
        .map_err(|error| Refused::because(Code::NotValid, error.to_string()))?;
    let cosignature = Cosignature { seat: contact.seat, head: cosign.head, signature: cosign.signature };
    db::write!(app.db, tx => {
        store::write_cosignature(tx, &cosignature, head.size).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}
