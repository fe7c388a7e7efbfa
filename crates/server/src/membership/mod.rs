//! The membership log as the server keeps it: read whole at the start, extended by what other processes append, and
//! appended to under a lock. Who may append what is for the capabilities.

mod store;

use std::sync::Arc;

use api::problem::Code;
use db::{Db, DbError, Tx};
use domain::moment::Moment;
use ledger::{Accepted, Head, Membership, MembershipError, SecretKey, SignedHead};

use crate::problem::Refused;

pub(crate) use store::{get_head, get_head_size as size, insert_record, list_records, lock_head, write_head};

/// Signs heads of the membership log. Only what appends to the log, or signs its head anew, is given one.
#[derive(Clone)]
pub struct Signer(Arc<SecretKey>);

impl Signer {
    /// The one with the network's log key.
    #[must_use]
    pub fn new(log_key: SecretKey) -> Self {
        Self(Arc::new(log_key))
    }

    /// The head of a log, signed with the time.
    pub(crate) fn sign(&self, log: &Membership, now: Moment) -> SignedHead {
        SignedHead::sign(&Head::new(log.genesis_hash(), log.size(), log.link(), now), &self.0)
    }
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

/// Replays the whole log, whose heads this signer signs.
pub(crate) async fn load(db: &Db, signer: &Signer) -> Result<Membership, OpenError> {
    let tx = &mut db.read().await?;
    let records = list_records(tx, 0).await?;
    let (first, rest) = records.split_first().ok_or(OpenError::NoNetwork)?;
    let genesis = domain::id::GenesisHash(ledger::Record::id(&first.record).0);
    let mut log = Membership::begin(first, &genesis)?;
    for record in rest {
        log.append(record)?;
    }
    if log.genesis().log_key != signer.0.public() {
        return Err(OpenError::OtherLogKey);
    }
    Ok(log)
}

/// The log with the records that another process appended.
pub(crate) async fn extend(tx: &mut Tx, known: &Membership) -> Result<Membership, Refused> {
    let mut log = known.clone();
    for record in list_records(tx, known.size()).await? {
        log.append(&record).map_err(|error| {
            tracing::error!(error = ?error, "The membership log in the database does not verify.");
            Refused::new(Code::Fault)
        })?;
    }
    Ok(log)
}

/// Appends a record and signs the head that holds it, in the caller's transaction. The caller has locked the head
/// by reading the log with [`crate::App::lock_membership`].
pub(crate) async fn append(
    tx: &mut Tx,
    log: &Membership,
    record: &Accepted,
    signer: &Signer,
    now: Moment,
) -> Result<Arc<Membership>, Refused> {
    let mut next = log.clone();
    next.append(record).map_err(|error| Refused::because(Code::NotValid, error.to_string()))?;
    insert_record(tx, next.size(), record).await?;
    write_head(tx, next.size(), &signer.sign(&next, now)).await?;
    Ok(Arc::new(next))
}

/// The genesis record.
pub(crate) async fn get_genesis(tx: &mut Tx) -> Result<Accepted, Refused> {
    list_records(tx, 0).await?.into_iter().next().ok_or(Refused::new(Code::Fault))
}
