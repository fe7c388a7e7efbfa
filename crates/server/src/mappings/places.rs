//! What mappings keep of the directory: it goes where a place is withheld, hidden or shown less exactly from now on, and where a
//! service, or a part of one such as a number, is kept from everybody.

use std::collections::HashSet;

use db::{DbError, Tx};
use domain::digits::{is_same_number, is_written_alike};
use futures_util::future::BoxFuture;
use hsds::Record;
use hsds::model::{Disclosure, Location, Service};
use serde_json::Value;
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

    fn show_service<'t>(
        &self,
        tx: &'t mut Tx,
        kept: &'t Service,
        seen: Option<&'t Service>,
    ) -> BoxFuture<'t, Result<(), DbError>> {
        Box::pin(hide_in_snapshots(tx, kept, seen))
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

/// A service that everybody saw is seen otherwise: snapshots say nothing of what is kept and not seen. What its keeper took out
/// altogether was said on that day, and stays.
async fn hide_in_snapshots(tx: &mut Tx, kept: &Service, seen: Option<&Service>) -> Result<(), DbError> {
    let Some(seen) = seen else { return snapshots::remove_service(tx, kept.id).await };
    let hidden = Hidden::of(kept, seen);
    if hidden.ids.is_empty() {
        return Ok(());
    }
    snapshots::narrow_service(tx, kept.id, |part| hidden.holds(part)).await
}

/// Parts of a service that everybody may not see.
struct Hidden {
    ids: HashSet<String>,
    /// Their numbers: one that was written another way on that day is the same.
    numbers: Vec<String>,
    /// Those that everybody still sees.
    seen: Vec<String>,
}

impl Hidden {
    fn of(kept: &Service, seen: &Service) -> Self {
        let ids = |service: &Service| {
            let mut ids = HashSet::new();
            list_ids(&Record::from(service.clone()).to_value(), &mut ids);
            ids
        };
        let numbers = |service: &Service| -> Vec<String> {
            service.phones.iter().map(|phone| phone.number.clone()).collect()
        };
        let seen_numbers = numbers(seen);
        let is_seen = |number: &String| seen_numbers.iter().any(|seen| is_written_alike(seen, number));
        Self {
            ids: ids(kept).difference(&ids(seen)).cloned().collect(),
            numbers: numbers(kept).into_iter().filter(|number| !is_seen(number)).collect(),
            seen: seen_numbers,
        }
    }

    fn holds(&self, part: &Value) -> bool {
        let text = |field: &str| part.get(field).and_then(Value::as_str);
        let is_hidden = |number: &str| {
            !self.seen.iter().any(|seen| is_written_alike(seen, number))
                && self.numbers.iter().any(|hidden| is_same_number(hidden, number))
        };
        text("id").is_some_and(|id| self.ids.contains(id)) || text("number").is_some_and(is_hidden)
    }
}

/// The ids of all parts of a record.
fn list_ids(value: &Value, ids: &mut HashSet<String>) {
    match value {
        Value::Object(fields) => {
            ids.extend(fields.get("id").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| list_ids(value, ids));
        }
        Value::Array(values) => values.iter().for_each(|value| list_ids(value, ids)),
        _ => {}
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
            let before = (answer.entry.clone(), answer.draft.clone());
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
            if before != (answer.entry.clone(), answer.draft.clone()) {
                answers::forget_places(tx, &answer).await?;
            }
        }
    }
    Ok(())
}
