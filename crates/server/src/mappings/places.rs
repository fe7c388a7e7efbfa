//! What mappings keep of the directory: it goes where a place is withheld, hidden or shown less exactly from now on.

use db::{DbError, Tx};
use futures_util::future::BoxFuture;
use hsds::Record;
use hsds::model::{Disclosure, Location};
use uuid::Uuid;

use super::store::{answers, snapshots};
use crate::directory::KeepsCopies;

/// That mappings keep something of places and services.
#[derive(Debug)]
pub(crate) struct Mapped;

impl KeepsCopies for Mapped {
    fn show_place<'t>(
        &self,
        tx: &'t mut Tx,
        place: Uuid,
        seen: Option<&'t Location>,
    ) -> BoxFuture<'t, Result<(), DbError>> {
        Box::pin(narrow_in_snapshots(tx, place, seen))
    }

    fn narrow_place<'t>(
        &self,
        tx: &'t mut Tx,
        place: &'t Location,
        services: &'t [Uuid],
    ) -> BoxFuture<'t, Result<(), DbError>> {
        Box::pin(narrow_in_answers(tx, place, services))
    }

    fn find_organisation<'t>(
        &self,
        tx: &'t mut Tx,
        service: Uuid,
    ) -> BoxFuture<'t, Result<Option<String>, DbError>> {
        Box::pin(async move {
            Ok(answers::list_of_service(tx, service).await?.into_iter().next().map(|answer| answer.name))
        })
    }
}

/// A place that everybody saw is seen otherwise: `seen` is what is left, nothing if it is not seen any more. Snapshots say no
/// more than that.
async fn narrow_in_snapshots(tx: &mut Tx, location: Uuid, seen: Option<&Location>) -> Result<(), DbError> {
    match seen.map(|seen| seen.disclosure) {
        None | Some(Some(Disclosure::Withheld)) => snapshots::remove_place(tx, location).await,
        Some(Some(Disclosure::Area)) => {
            snapshots::narrow_place(tx, location, |record| {
                if let Record::Location(location) = record {
                    location.disclosure = Some(Disclosure::Area);
                    location.withhold();
                }
            })
            .await
        }
        Some(None | Some(Disclosure::Exact)) => Ok(()),
    }
}

/// A place of these services is no longer shown exactly: neither do the answers that they were taken over from keep where it
/// is. A place of which an answer does not know which one it is might be that one.
async fn narrow_in_answers(tx: &mut Tx, location: &Location, services: &[Uuid]) -> Result<(), DbError> {
    let disclosure = match location.disclosure {
        Some(Disclosure::Withheld) => domain::directory::Disclosure::Withheld,
        Some(Disclosure::Area) => domain::directory::Disclosure::Area,
        Some(Disclosure::Exact) | None => return Ok(()),
    };
    let id = location.id.to_string();
    for service in services {
        for mut answer in answers::list_of_service(tx, *service).await? {
            for place in answer.entry.iter_mut().flat_map(|entry| &mut entry.places) {
                let may_be = place.id.as_ref().is_none_or(|known| *known == id);
                if may_be && place.disclosure != domain::directory::Disclosure::Withheld {
                    place.disclosure = disclosure;
                }
            }
            answer.entry.iter_mut().for_each(domain::directory::ServiceEntry::withhold);
            if let Some(draft) = &mut answer.draft {
                draft.narrow_place(&id, disclosure);
            }
            answers::forget_places(tx, &answer).await?;
        }
    }
    Ok(())
}
