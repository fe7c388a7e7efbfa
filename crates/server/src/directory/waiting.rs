//! What of a keeper's waits for the network's office, or was sent back by it.

use db::{DbError, Tx};
use domain::id::OrganisationId;
use domain::moment::Moment;
use hsds::Kind;
use uuid::Uuid;

use super::store::office::{self, Proposal};
use super::store::sent_back::{self, SentBack};

/// The change that waits of a record, as far as it is the asker's.
pub(super) struct Waits(pub(super) Option<Proposal>);

impl Waits {
    /// Whether it is the one that was read, by when it was proposed; what another tab proposed since is not written over
    /// unseen.
    pub(super) fn is_as_read(&self, since: Option<Moment>) -> bool {
        self.0.as_ref().map(|proposal| proposal.proposed_at) == since
    }

    /// Whether the service is to be removed: nothing is written in place of that by the way.
    pub(super) fn is_removal(&self) -> bool {
        self.0.as_ref().is_some_and(|proposal| proposal.entry.is_none())
    }

    /// Whether it says this already: the answer to the first try may have been lost.
    pub(super) fn says(&self, entry: &str) -> bool {
        self.0.as_ref().is_some_and(|proposal| proposal.entry.as_deref() == Some(entry))
    }
}

/// What of the asker's waits of a record.
pub(super) async fn find_waiting(
    tx: &mut Tx,
    keeper: Option<OrganisationId>,
    record: Uuid,
    kind: Kind,
) -> Result<Waits, DbError> {
    let found = office::find_proposal(tx, record).await?;
    Ok(Waits(found.filter(|proposal| proposal.is_of(keeper, kind))))
}

/// What of the asker's was sent back of a record.
pub(super) async fn find_sent_back(
    tx: &mut Tx,
    keeper: Option<OrganisationId>,
    record: Uuid,
    kind: Kind,
) -> Result<Option<SentBack>, DbError> {
    let found = sent_back::find(tx, record).await?;
    Ok(found.filter(|sent| sent.change.is_of(keeper, kind)))
}

/// The asker's change to a record that others do not see: it waits, or was sent back.
pub(super) async fn find_change(
    tx: &mut Tx,
    keeper: Option<OrganisationId>,
    record: Uuid,
    kind: Kind,
) -> Result<Option<Proposal>, DbError> {
    let Waits(waiting) = find_waiting(tx, keeper, record, kind).await?;
    match waiting {
        Some(waiting) => Ok(Some(waiting)),
        None => Ok(find_sent_back(tx, keeper, record, kind).await?.map(|sent| sent.change)),
    }
}
