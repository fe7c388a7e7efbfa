//! Changes that wait for the network's office.

use api::directory::{OrganisationEntry, OrganisationProposed, Proposed};
use axum::Json;
use axum::extract::State;
use db::DbError;
use domain::directory::ServiceEntry;
use hsds::Kind;

use super::entry::read_entry;
use super::organisation;
use super::read::{find_own, gather};
use super::store::office::{self, Proposal};
use crate::access::Steward;
use crate::problem::Refused;
use crate::state::App;

impl Proposal {
    /// The form that waits; nothing: the service is to be removed.
    pub(super) fn read_entry(&self) -> Result<Option<ServiceEntry>, DbError> {
        let entry = self.entry.as_deref().map(serde_json::from_str).transpose();
        entry.map_err(|_| DbError::inconsistent("directory_proposal.entry"))
    }

    /// The form of an organisation that waits.
    pub(super) fn read_organisation(&self) -> Result<OrganisationEntry, DbError> {
        let entry = self.entry.as_deref().and_then(|entry| serde_json::from_str(entry).ok());
        entry.ok_or(DbError::inconsistent("directory_proposal.entry"))
    }
}

/// The changes that wait, oldest first.
#[utoipa::path(get, path = "/directory/proposals", responses(
    (status = 200, body = Vec<Proposed>),
))]
pub(super) async fn list(State(app): State<App>, _: Steward) -> Result<Json<Vec<Proposed>>, Refused> {
    let tx = &mut app.db.read().await?;
    let mut proposed = Vec::new();
    for proposal in office::list_proposals(tx).await? {
        if proposal.kind == Kind::Organization {
            let before = organisation::find(tx, Some(proposal.keeper)).await?.map(|(_, entry)| entry);
            proposed.push(Proposed {
                id: proposal.record.to_string(),
                keeper: proposal.keeper,
                since: proposal.proposed_at,
                before: None,
                after: None,
                organisation: Some(OrganisationProposed { before, after: proposal.read_organisation()? }),
            });
            continue;
        }
        let before = match find_own(tx, Some(proposal.keeper), proposal.record).await? {
            Some(kept) => Some(read_entry(&gather(tx, kept).await?)),
            None => None,
        };
        proposed.push(Proposed {
            id: proposal.record.to_string(),
            keeper: proposal.keeper,
            since: proposal.proposed_at,
            before,
            after: proposal.read_entry()?,
            organisation: None,
        });
    }
    Ok(Json(proposed))
}
