//! Whoever keeps entries of the directory.

use api::problem::Code;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use domain::id::{OrganisationId, PublicKey};
use ledger::Principal;

use super::{Anyone, Contact, Steward};
use crate::problem::Refused;
use crate::state::App;

/// A member's contact, who keeps its organisation's entries, or a steward, who keeps those of the network's office.
#[derive(Clone, Copy, Debug)]
pub enum Keeper {
    /// A member's contact.
    Member(Contact),
    /// A steward, for the network's office.
    Office(Steward),
}

impl Keeper {
    /// The member; none for the network's office.
    #[must_use]
    pub fn organisation(&self) -> Option<OrganisationId> {
        match self {
            Self::Member(contact) => Some(contact.organisation()),
            Self::Office(_) => None,
        }
    }

    /// The key that is signed in.
    #[must_use]
    pub fn key(&self) -> PublicKey {
        match self {
            Self::Member(contact) => contact.key,
            Self::Office(steward) => steward.key,
        }
    }

    /// The name of the organisation that keeps the entries, as the members' list has it.
    pub async fn name(&self, app: &App) -> Result<String, Refused> {
        let log = app.newest_membership(&mut app.db.read().await?).await?;
        match self {
            Self::Member(contact) => {
                let member = log.find_organisation(&contact.organisation());
                member.map(|member| member.admit.name.clone()).ok_or(Refused::new(Code::NotYours))
            }
            Self::Office(_) => Ok(log.genesis().name.clone()),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Keeper
where
    App: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let Anyone { principal, .. } = Anyone::from_request_parts(parts, state).await?;
        match principal {
            Principal::Seat(_) => Contact::from_request_parts(parts, state).await.map(Self::Member),
            Principal::Steward(_) => Steward::from_request_parts(parts, state).await.map(Self::Office),
            Principal::Invitation(_) => Err(Refused::new(Code::NotYours)),
        }
    }
}
