//! Seats: where the mail of whoever holds one goes.

mod store;

use db::{DbError, Tx};
use domain::id::OrganisationId;

use crate::mail::Receiver;
use crate::state::App;

/// The contact of a member, for mails; nobody while its seat is empty.
pub(crate) async fn find_receiver(
    app: &App,
    tx: &mut Tx,
    organisation: &OrganisationId,
) -> Result<Option<Receiver>, DbError> {
    let Some((mail, language)) = store::find_notice_address(tx, organisation).await? else {
        return Ok(None);
    };
    let log = app.membership().await;
    let member = log.find_organisation(organisation);
    Ok(member.map(|member| Receiver {
        mail,
        organisation: member.admit.name.clone(),
        language,
        zone: member.admit.zone.clone(),
    }))
}
