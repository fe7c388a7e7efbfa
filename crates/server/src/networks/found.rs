//! Founding a network: the genesis record and the first steward's keyring, into an empty database.

use api::keyrings::SealedKeyring;
use db::{Db, DbError};
use domain::id::GenesisHash;
use ledger::{Accepted, Membership, MembershipError, Record};

use crate::membership::Signer;
use crate::{keyrings, membership};

/// Why a network was not founded.
#[derive(Debug, thiserror::Error)]
pub enum FoundError {
    /// The database.
    #[error("the database cannot be written")]
    Db(#[from] DbError),
    /// There is one already.
    #[error("there is a network here already")]
    Exists,
    /// The genesis record is not valid.
    #[error("the genesis record is not valid")]
    Genesis(#[from] MembershipError),
    /// The keyring is malformed.
    #[error("the keyring is malformed")]
    Keyring,
}

/// Founds a network in a migrated, empty database.
pub async fn found(
    db: &Db,
    genesis: &Accepted,
    keyring: &SealedKeyring,
    signer: &Signer,
) -> Result<GenesisHash, FoundError> {
    let hash = GenesisHash(Record::id(&genesis.record).0);
    let log = Membership::begin(genesis, &hash)?;
    let head = signer.sign(&log, genesis.accepted_at);
    let steward = log.genesis().stewards.first().map(|steward| steward.key).ok_or(FoundError::Keyring)?;
    let keyring = keyrings::check(keyring, &hash, &steward).map_err(|_| FoundError::Keyring)?;
    db::write!(db, tx => {
        if !membership::list_records(tx, 0).await?.is_empty() {
            return Err(FoundError::Exists);
        }
        membership::insert_record(tx, 1, genesis).await?;
        membership::write_head(tx, 1, &head).await?;
        keyrings::insert(tx, &steward, &keyring, genesis.accepted_at).await?;
        Ok(hash)
    })
}
