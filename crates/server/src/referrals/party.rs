//! A party to a referral.

use api::problem::Code;
use axum::extract::{FromRef, FromRequestParts, Path};
use axum::http::request::Parts;
use domain::id::{OrganisationId, ReferralId};

use super::Chains;
use crate::access::Contact;
use crate::problem::Refused;
use crate::state::App;

/// A contact whose organisation is a party to the referral in the path. To everybody else the referral does not
/// exist.
#[derive(Clone, Copy, Debug)]
pub struct Party {
    /// The contact.
    pub contact: Contact,
    /// The referral.
    pub referral: ReferralId,
    /// Who sent it.
    pub sender: OrganisationId,
    /// Who it was sent to.
    pub receiver: OrganisationId,
}

/// The id of the referral in the path, before it is known whether there is one.
#[derive(Clone, Copy, Debug)]
pub struct ReferralInPath(pub ReferralId);

impl<S: Send + Sync> FromRequestParts<S> for ReferralInPath {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let Path(id) = Path::<String>::from_request_parts(parts, state).await?;
        id.parse().map(Self).map_err(|_| Refused::new(Code::NotFound))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Party
where
    App: FromRef<S>,
    Chains: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let contact = Contact::from_request_parts(parts, state).await?;
        let ReferralInPath(referral) = ReferralInPath::from_request_parts(parts, state).await?;
        let [sender, receiver] = match Chains::from_ref(state).find_parties(&referral) {
            Some(parties) => parties,
            None => {
                find_parties(&App::from_ref(state), &referral).await?.ok_or(Refused::new(Code::NotFound))?
            }
        };
        if contact.organisation() != sender && contact.organisation() != receiver {
            return Err(Refused::new(Code::NotFound));
        }
        Ok(Self { contact, referral, sender, receiver })
    }
}

async fn find_parties(app: &App, referral: &ReferralId) -> Result<Option<[OrganisationId; 2]>, Refused> {
    let row: Option<([u8; 16], [u8; 16])> = db::query("SELECT sender, receiver FROM referral WHERE id = $1")
        .bind(referral.0)
        .fetch_alone(&app.db)
        .await?;
    Ok(row.map(|(sender, receiver)| [OrganisationId(sender), OrganisationId(receiver)]))
}
