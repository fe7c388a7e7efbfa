//! One writes in the directory at a time.
//!
//! On SQLite there is one writer anyway. On PostgreSQL writes run at once, and what one decides upon (the version of an entry,
//! whether a place is withheld, the next number) could be changed by another before it is written. So each takes the counter's
//! row first, before it reads anything, and holds it until it is done. Whoever locks rows of mappings besides takes this first,
//! or takes none after it: two that wait for one another would both be stopped.

use db::{DbError, Tx};
use domain::id::OrganisationId;

use super::Elsewhere;
use super::history::{Author, Way};

/// Proof that nobody else writes in the directory until the transaction ends.
#[must_use = "whatever it protects asks for it"]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Held(());

impl Held {
    /// Waits until nobody else writes. What is read from here on stays as it is.
    pub(crate) async fn begin(tx: &mut Tx) -> Result<Self, DbError> {
        let (_,): (i64,) = db::query("SELECT number FROM directory_counter WHERE one = 1")
            .for_update()
            .fetch_one(tx)
            .await?;
        Ok(Self(()))
    }
}

/// Who writes, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hand {
    pub(super) held: Held,
    pub(super) author: Author,
    pub(super) way: Way,
    pub(super) elsewhere: Elsewhere,
}

impl Hand {
    /// A keeper's, who takes over what was answered in a mapping.
    pub(crate) fn of_mapping(held: Held, keeper: Option<OrganisationId>, elsewhere: Elsewhere) -> Self {
        Self { held, author: Author::keeper(keeper), way: Way::Mapping, elsewhere }
    }
}
