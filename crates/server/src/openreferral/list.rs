//! Lists.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use api::problem::Code;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use db::Tx;
use hsds::compose::{Composer, Form, Lookup, RecordSet};
use hsds::model::{Location, Program, Service, ServiceAtLocation};
use hsds::{Kind, ListPage, Record};
use serde_json::Value;
use uuid::Uuid;

use super::asked::ListQuery;
use super::composed::{Composed, PageKey};
use super::{DirectoryReader, answer, near, stream};
use crate::directory::{self, CircleRecord, Eyes, From, Narrowed, gather, stamped};
use crate::finder::{self, Finder, Wanted};
use crate::problem::Refused;

/// Most services that a search by words is looked through.
const MOST_FOUND: usize = 10_000;

/// A page of a list, or all of it as a stream of lines.
pub(super) async fn list<R: DirectoryReader>(
    State(finder): State<Finder>,
    State(composed): State<Composed>,
    reader: R,
    headers: HeaderMap,
    asked: ListQuery,
    kind: Kind,
) -> Result<Response, Refused> {
    let eyes = reader.eyes();
    let asked = asked.of(kind);
    let narrowed = narrow(&asked, kind);
    if let (Kind::Service, false, Some(text), true) = (kind, asked.lines, &asked.search, narrowed.holds_all())
    {
        return page_of_found(&finder, &composed, eyes, text, &asked, &headers).await;
    }
    let depth = form(&asked, kind);
    let ids = pick(&finder, eyes, &asked, kind, &narrowed).await?;
    if asked.lines {
        return Ok(stream::lines(finder.app().clone(), eyes, kind, narrowed, ids, depth));
    }
    // A page of all that there is is asked for again and again, by everybody in the same way.
    let key = PageKey { kind, page: asked.page, per_page: asked.per_page, depth };
    let known = if ids.is_none() && narrowed.holds_all() {
        let number = directory::newest_number(&finder.app().db, eyes).await?;
        if let Some(page) = composed.find_page(eyes, number, key) {
            return Ok(answer::json(&page, &headers));
        }
        Some(number)
    } else {
        None
    };
    let tx = &mut finder.app().db.read().await?;
    let skip = (asked.page - 1).saturating_mul(asked.per_page.into());
    let (total, seen) = if let Some(ids) = ids {
        let skip = usize::try_from(skip).unwrap_or(usize::MAX);
        let some: Vec<Uuid> = ids.iter().skip(skip).take(asked.per_page as usize).copied().collect();
        (ids.len() as u64, directory::list_by_id(tx, eyes, &some).await?)
    } else {
        let total = directory::count(tx, eyes, kind, &narrowed).await?;
        let seen = if skip < total {
            directory::list(tx, eyes, kind, &narrowed, From::Place(skip), asked.per_page).await?
        } else {
            Vec::new()
        };
        (total, seen)
    };
    let contents = compose(tx, eyes, kind, seen, depth).await?;
    let contents: Vec<Value> = contents.into_iter().map(|(_, value)| value).collect();
    let page = answer::write(&ListPage::new(total, asked.page, asked.per_page.into(), contents))?;
    let page = Arc::new(page);
    if let Some(number) = known {
        composed.keep_page(eyes, number, key, &page);
    }
    Ok(answer::json(&page, &headers))
}

/// A page of the services that were found by words alone: the index is asked for no more than this page.
async fn page_of_found(
    finder: &Finder,
    composed: &Composed,
    eyes: Eyes,
    text: &str,
    asked: &ListQuery,
    headers: &HeaderMap,
) -> Result<Response, Refused> {
    let skip = usize::try_from((asked.page - 1).saturating_mul(asked.per_page.into())).unwrap_or(usize::MAX);
    let most = MOST_FOUND.saturating_sub(skip).min(asked.per_page as usize);
    let wanted = Wanted { text: Some(text.to_owned()), offset: skip, limit: most, ..Wanted::default() };
    let (number, total, ids) = finder::list_ids_as_of(finder, eyes, &wanted).await?;
    let depth = form(asked, Kind::Service);
    let find = |id: &Uuid| Some((*id, composed.find(eyes, number, *id, depth)?));
    let mut services: HashMap<Uuid, Arc<Value>> = ids.iter().filter_map(find).collect();
    let missing: Vec<Uuid> = ids.iter().filter(|id| !services.contains_key(id)).copied().collect();
    if !missing.is_empty() {
        let tx = &mut finder.app().db.read().await?;
        let seen = directory::list_by_id(tx, eyes, &missing).await?;
        for (id, value) in compose(tx, eyes, Kind::Service, seen, depth).await? {
            let value = Arc::new(value);
            composed.keep(eyes, number, id, depth, &value);
            services.insert(id, value);
        }
    }
    let contents: Vec<&Value> = ids.iter().filter_map(|id| services.get(id)).map(|value| &**value).collect();
    let total = total.min(MOST_FOUND as u64);
    answer::document(&ListPage::new(total, asked.page, asked.per_page.into(), contents), headers)
}

/// How much of each item is written: its form, and for an organisation that of its services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Depth {
    pub(super) form: Form,
    pub(super) services: Option<Form>,
}

fn form(asked: &ListQuery, kind: Kind) -> Depth {
    let form = match (asked.full, asked.minimal) {
        (true, _) => Form::Full,
        (false, true) if kind == Kind::Service => Form::Minimal,
        _ => Form::List,
    };
    let services = (kind == Kind::Organization && (asked.full || asked.full_service))
        .then_some(if asked.full_service { Form::Full } else { Form::List });
    Depth { form, services }
}

fn narrow(asked: &ListQuery, kind: Kind) -> Narrowed {
    match kind {
        Kind::Service => Narrowed {
            organization: asked.organization,
            term: asked.taxonomy_term,
            taxonomy: asked.taxonomy,
            changed_after: asked.modified_after,
            ..Narrowed::default()
        },
        Kind::Organization => {
            Narrowed { taxonomy: asked.taxonomy, term: asked.taxonomy_term, ..Narrowed::default() }
        }
        Kind::ServiceAtLocation => Narrowed {
            service_organization: asked.organization,
            service_term: asked.taxonomy_term,
            service_taxonomy: asked.taxonomy,
            changed_after: asked.modified_after,
            ..Narrowed::default()
        },
        Kind::TaxonomyTerm => Narrowed {
            taxonomy: asked.taxonomy,
            parent: asked.parent,
            top_only: asked.top_only,
            ..Narrowed::default()
        },
        _ => Narrowed::default(),
    }
}

/// The ids of what was asked for by words or by place, in the order in which they are shown; nothing if neither was.
async fn pick(
    finder: &Finder,
    eyes: Eyes,
    asked: &ListQuery,
    kind: Kind,
    narrowed: &Narrowed,
) -> Result<Option<Vec<Uuid>>, Refused> {
    match kind {
        Kind::Service => match &asked.search {
            Some(text) => {
                let wanted = Wanted { text: Some(text.clone()), limit: MOST_FOUND, ..Wanted::default() };
                let (_, found) = finder::list_ids(finder, eyes, &wanted).await?;
                let tx = &mut finder.app().db.read().await?;
                Ok(Some(directory::keep_narrowed(tx, eyes, kind, narrowed, found).await?))
            }
            None => Ok(None),
        },
        Kind::ServiceAtLocation => {
            let by_place = near::pick(finder, eyes, asked).await?;
            let by_words = match &asked.search {
                Some(text) => {
                    let wanted = Wanted { text: Some(text.clone()), limit: MOST_FOUND, ..Wanted::default() };
                    let (_, services) = finder::list_ids(finder, eyes, &wanted).await?;
                    Some(near::list_at(&mut finder.app().db.read().await?, eyes, &services).await?)
                }
                None => None,
            };
            let both = match (by_place, by_words) {
                (Some(place), Some(words)) => {
                    let words: HashSet<Uuid> = words.into_iter().collect();
                    Some(place.into_iter().filter(|id| words.contains(id)).collect())
                }
                (one, other) => one.or(other),
            };
            match both {
                Some(ids) => {
                    let tx = &mut finder.app().db.read().await?;
                    Ok(Some(directory::keep_narrowed(tx, eyes, kind, narrowed, ids).await?))
                }
                None => Ok(None),
            }
        }
        _ => Ok(None),
    }
}

/// Composes records in the order in which they stand; each with its id.
pub(super) async fn compose(
    tx: &mut Tx,
    eyes: Eyes,
    kind: Kind,
    seen: Vec<CircleRecord>,
    depth: Depth,
) -> Result<Vec<(Uuid, Value)>, Refused> {
    let mut order = Vec::new();
    let mut records: HashMap<Uuid, Record> = HashMap::new();
    for seen in seen {
        let (id, record) = stamped(seen);
        if let Some(record) = record.filter(|record| record.kind() == kind) {
            order.push(id);
            records.insert(id, record);
        }
    }
    let roots: Vec<Record> = order.iter().filter_map(|id| records.get(id).cloned()).collect();
    let full = depth.form == Form::Full || depth.services.is_some();
    let set = Around { set: gather(tx, eyes, roots, full).await?, kind };
    let nested = Composer::new(&set);
    let mut composed = Vec::new();
    for id in order {
        let Some(record) = records.remove(&id) else { continue };
        if let Some(value) = compose_one(&nested, record, depth)? {
            composed.push((id, value));
        }
    }
    Ok(composed)
}

/// The records around those that are composed. An organisation within a service comes without its places: those of
/// the service stand in the service, and all of them in each service would grow with their square.
struct Around {
    set: RecordSet,
    kind: Kind,
}

impl Lookup for Around {
    fn record(&self, kind: Kind, id: Uuid) -> Option<Record> {
        self.set.record(kind, id)
    }

    fn services_of(&self, organization: Uuid) -> Vec<Service> {
        self.set.services_of(organization)
    }

    fn locations_of(&self, organization: Uuid) -> Vec<Location> {
        if self.kind == Kind::Organization { self.set.locations_of(organization) } else { Vec::new() }
    }

    fn programs_of(&self, organization: Uuid) -> Vec<Program> {
        if self.kind == Kind::Organization { self.set.programs_of(organization) } else { Vec::new() }
    }

    fn places_of(&self, service: Uuid) -> Vec<ServiceAtLocation> {
        self.set.places_of(service)
    }
}

fn compose_one(
    composer: &Composer<'_, Around>,
    record: Record,
    depth: Depth,
) -> Result<Option<Value>, Refused> {
    let value = match record {
        Record::Service(service) => serde_json::to_value(composer.service(*service, depth.form)),
        Record::Organization(organization) => {
            serde_json::to_value(composer.organization(*organization, depth.form, depth.services))
        }
        Record::ServiceAtLocation(at) => match composer.service_at_location(*at, depth.form) {
            Some(at) => serde_json::to_value(at),
            None => return Ok(None),
        },
        Record::TaxonomyTerm(term) => serde_json::to_value(composer.taxonomy_term(*term)),
        Record::Taxonomy(taxonomy) => serde_json::to_value(taxonomy),
        _ => return Ok(None),
    };
    value.map(Some).map_err(|_| Refused::new(Code::Fault))
}
