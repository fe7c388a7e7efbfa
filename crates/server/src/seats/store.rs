//! All SQL of where seats' mail goes.

use db::{DbError, Tx};
use domain::id::OrganisationId;

/// Where notices to a seat go, and in which language.
pub(super) async fn find_notice_address(
    tx: &mut Tx,
    organisation: &OrganisationId,
) -> Result<Option<(String, String)>, DbError> {
    db::query("SELECT mail, language FROM seat WHERE organisation = $1")
        .bind(organisation.0)
        .fetch_optional(tx)
        .await
}
