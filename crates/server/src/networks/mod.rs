//! The network: its membership log, its heads, who cosigned them.
//!
//! `GET /log` reads the log · `POST /log/cosignature` cosigns its head. Records are appended by the capabilities
//! they belong to (invitations admit), through [`crate::membership`].

mod cosign;
mod found;
mod head;
mod read;
mod store;

pub use found::{FoundError, found};
pub use head::sign_anew;

use axum::extract::FromRef;
use db::{DbError, Tx};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::App;

/// The routes.
pub(crate) fn routes<S>() -> OpenApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
{
    OpenApiRouter::new().routes(routes!(read::read)).routes(routes!(cosign::cosign))
}

/// Keeps an age recipient beside the log.
pub async fn keep_recipient(tx: &mut Tx, recipient: &[u8]) -> Result<(), DbError> {
    store::insert_recipient(tx, recipient).await
}
