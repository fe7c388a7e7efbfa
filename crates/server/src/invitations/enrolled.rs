//! What somebody who enrolled, and came back later, needs in order to compare the words: the record they signed.

use api::problem::Code;
use axum::Json;
use axum::extract::State;
use domain::moment::Moment;
use ledger::Accepted;

use super::{InvitationInPath, enrol, store};
use crate::access::Enrolling;
use crate::problem::Refused;
use crate::state::App;

/// The own enrolment.
#[utoipa::path(get, path = "/invitations/{invitation}/enrolment", params(("invitation" = String, Path)), responses(
    (status = 200, body = Accepted),
))]
pub(super) async fn enrolled(
    State(app): State<App>,
    enrolling: Enrolling,
    InvitationInPath(id): InvitationInPath,
) -> Result<Json<Accepted>, Refused> {
    if enrolling.invitation != id {
        return Err(Refused::new(Code::NotFound));
    }
    let tx = &mut app.db.read().await?;
    let found = store::find(tx, &id).await?.ok_or(Refused::new(Code::NotFound))?;
    // Nothing of it is accepted yet.
    enrol::to_append(&found, Moment(0)).map(Json).ok_or(Refused::new(Code::NotFound))
}
