//! What national mappings do in the directory: an answer becomes a service, and services are published.

use db::Tx;
use domain::directory::ServiceEntry;
use domain::id::OrganisationId;
use domain::moment::Moment;
use hsds::Record;
use hsds::compose::{Composer, Form, RecordSet};
use uuid::Uuid;

use super::history::{Author, Way};
use super::keep::{check, write_service};
use super::read::find_own;
use super::show::{gather, show, stamped};
use super::store::listed;
use super::store::office::{self, Proposal};
use super::{Eyes, read_shown};
use crate::problem::Refused;

/// Writes an answer as a service of whoever keeps the mapping. Answers whether it waits for the network's office.
pub(crate) async fn take_over(
    tx: &mut Tx,
    now: Moment,
    keeper: Option<OrganisationId>,
    name: &str,
    id: Uuid,
    entry: &ServiceEntry,
) -> Result<bool, Refused> {
    check(entry)?;
    if let Some(member) = keeper
        && office::read_settings(tx).await?.review
    {
        let version = find_own(tx, keeper, id).await?.map_or(0, |kept| kept.version);
        let entry = serde_json::to_string(entry)
            .map_err(|_| db::DbError::inconsistent("directory_proposal.entry"))?;
        let proposal = Proposal { record: id, keeper: member, entry: Some(entry), version, proposed_at: now };
        office::propose(tx, &proposal).await?;
        return Ok(true);
    }
    let author = keeper.map_or(Author::Steward, Author::Member);
    write_service(tx, now, keeper, name, id, entry, (author, Way::Mapping)).await?;
    Ok(false)
}

/// A service as everybody sees it.
pub(crate) struct Published {
    pub(crate) id: Uuid,
    /// As a form.
    pub(crate) entry: ServiceEntry,
    /// As nested HSDS.
    pub(crate) nested: hsds::model::Service,
    /// The records that it consists of and stands on.
    pub(crate) records: RecordSet,
}

/// The services with these ids as everybody sees them, by id; without those that nobody but others sees.
pub(crate) async fn list_published(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Published>, Refused> {
    let eyes = Eyes::of_everybody();
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let mut published = Vec::new();
    for shown in show(tx, eyes, &ids).await? {
        let id = shown.service.id;
        let entry = read_shown(shown);
        let seen = listed::list_by_id(tx, eyes.circle(), &[id]).await?;
        let of: Vec<Record> = seen.into_iter().filter_map(|seen| stamped(seen).1).collect();
        // Each by itself: what stands beside a service in another mapping must not appear in this one.
        let records = gather(tx, eyes, of, true).await?;
        let service = records.iter().find_map(|record| match record {
            Record::Service(service) if service.id == id => Some((**service).clone()),
            _ => None,
        });
        let Some(service) = service else { continue };
        let nested = Composer::with_incomplete(&records).service(service, Form::Full);
        published.push(Published { id, entry, nested, records });
    }
    Ok(published)
}
