//! The network: its membership log, its heads, who cosigned them.
//!
//! `GET /log` reads the log · `POST /log/cosignature` cosigns its head. Records are appended by the capabilities
//! they belong to (invitations admit), through [`append`].

mod cosign;
mod found;
mod head;
mod read;
mod store;

pub use found::{FoundError, found};
pub use head::sign_anew;

use std::sync::Arc;

use api::problem::Code;
use db::{Db, DbError, Tx};
use domain::id::{OrganisationId, Signature};
use domain::moment::Moment;
use ledger::{Accepted, Head, Membership, MembershipError, SecretKey, SignedHead};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::problem::Refused;
use crate::state::App;

/// The routes.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(read::read)).routes(routes!(cosign::cosign))
}

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The database.
    #[error("the database cannot be read")]
    Db(#[from] DbError),
    /// Nothing was founded here.
    #[error("there is no network here yet: run `onward init`")]
    NoNetwork,
    /// The log does not replay: the database was changed from outside.
    #[error("the membership log does not verify")]
    Log(#[from] MembershipError),
    /// The file with the log key belongs to another network.
    #[error("the log key in the data folder is not this network's")]
    OtherLogKey,
}

/// Replays the whole log.
pub async fn load(db: &Db, log_key: &SecretKey) -> Result<Membership, OpenError> {
    let tx = &mut db.read().await?;
    let records = store::list_records(tx, 0).await?;
    let (first, rest) = records.split_first().ok_or(OpenError::NoNetwork)?;
    let genesis = domain::id::GenesisHash(ledger::Record::id(&first.record).0);
    let mut log = Membership::begin(first, &genesis)?;
    for record in rest {
        log.append(record)?;
    }
    if log.genesis().log_key != log_key.public() {
        return Err(OpenError::OtherLogKey);
    }
    Ok(log)
}

/// Records in the database.
pub async fn size(tx: &mut Tx) -> Result<u64, DbError> {
    store::get_head_size(tx).await
}

/// The log with the records that another process appended.
pub async fn extend(tx: &mut Tx, known: &Membership) -> Result<Membership, Refused> {
    let mut log = known.clone();
    for record in store::list_records(tx, known.size()).await? {
        log.append(&record).map_err(|error| {
            tracing::error!(error = ?error, "The membership log in the database does not verify.");
            Refused::new(Code::Fault)
        })?;
    }
    Ok(log)
}

/// Appends a record and signs the head that holds it, in the caller's transaction. The caller has locked the head
/// by reading the newest membership with [`lock`].
pub async fn append(
    tx: &mut Tx,
    log: &Membership,
    record: &Accepted,
    log_key: &SecretKey,
    now: Moment,
) -> Result<Arc<Membership>, Refused> {
    let mut next = log.clone();
    next.append(record).map_err(|error| Refused::because(Code::NotValid, error.to_string()))?;
    store::insert_record(tx, next.size(), record).await?;
    let head = SignedHead::sign(&Head::new(next.genesis_hash(), next.size(), next.link(), now), log_key);
    store::write_head(tx, next.size(), &head).await?;
    Ok(Arc::new(next))
}

/// Locks the log's head until the transaction ends, and reads the log as it then stands.
pub async fn lock(tx: &mut Tx, app: &App) -> Result<Arc<Membership>, Refused> {
    store::lock_head(tx).await?;
    app.newest_membership(tx).await
}

/// Keeps an age recipient beside the log.
pub async fn keep_recipient(tx: &mut Tx, recipient: &[u8]) -> Result<(), DbError> {
    store::insert_recipient(tx, recipient).await
}

/// The genesis record.
pub async fn get_genesis(tx: &mut Tx) -> Result<Accepted, Refused> {
    store::list_records(tx, 0).await?.into_iter().next().ok_or(Refused::new(Code::Fault))
}

/// Where notices to a seat go, and in which language.
pub async fn find_notice_address(
    tx: &mut Tx,
    organisation: &OrganisationId,
) -> Result<Option<(String, String)>, DbError> {
    store::find_notice_address(tx, organisation).await
}

pub(crate) fn signature(bytes: &[u8], place: &str) -> Result<Signature, DbError> {
    Signature::from_slice(bytes).map_err(|_| DbError::inconsistent(place))
}
