//! Writing a service, by whoever keeps it.

use api::directory::{KeepService, Kept as Answer};
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use db::Tx;
use domain::directory::{Place, ServiceEntry, list_lacking};
use domain::id::OrganisationId;
use domain::moment::Moment;
use hsds::{Kind, Record};
use uuid::Uuid;

use super::entry::{Records, circle_of, read_entry, write_entry};
use super::held::{Hand, Held};
use super::history::{Author, Way};
use super::narrow::narrow;
use super::organisation::ensure_of;
use super::read::{find_own, gather};
use super::store::office::{self, Proposal};
use super::store::{changes, kept};
use super::waiting::find_waiting;
use super::write::{self, Pen};
use super::{Elsewhere, ServiceInPath};
use crate::access::Keeper;
use crate::body::Body;
use crate::calendar::civil_date;
use crate::problem::Refused;
use crate::state::App;

/// Writes a service, or a new one under an id that the asker made. Where the network's office asks for review, it waits, but
/// for what shows less than stands: that holds at once. Over a removal that waits it is written only by whoever says so.
#[utoipa::path(put, path = "/directory/services/{service}", request_body = KeepService,
    params(("service" = String, Path)), responses(
    (status = 200, body = Answer),
))]
pub(super) async fn keep(
    State(app): State<App>,
    State(elsewhere): State<Elsewhere>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
    Body(mut new): Body<KeepService>,
) -> Result<Json<Answer>, Refused> {
    app.limits.check_write(&keeper.key())?;
    new.entry.withhold();
    let now = app.now();
    check(&new.entry, now)?;
    let name = keeper.name(&app).await?;
    let text = serde_json::to_string(&new.entry).map_err(|_| Refused::new(Code::Fault))?;
    let author = Author::keeper(keeper.organisation());
    let waits = db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let kept = find_own(tx, keeper.organisation(), id).await?;
        if kept.is_none() && id.get_version() != Some(uuid::Version::Random) {
            // Other ids follow from names: of an organisation, or of the program's own words. They are not for services.
            return Err(Refused::because(Code::Malformed, "a new service has a random id, a UUID of version 4"));
        }
        if kept.is_none() && changes::is_of_others(tx, id, author).await? {
            // It was somebody else's once: its address and its history stay theirs.
            return Err(Refused::new(Code::NotFound));
        }
        let waiting = find_waiting(tx, keeper.organisation(), id, Kind::Service).await?;
        if kept.as_ref().map_or(0, |kept| kept.version) != new.version {
            // What stands or waits already is kept: the answer to the first try may have been lost.
            let stands = match kept {
                Some(kept) => stands(&gather(tx, kept).await?, &new.entry, &civil_date(now)),
                None => false,
            };
            let waits = waiting.says(&text);
            return if stands || waits { Ok(waits) } else { Err(Refused::new(Code::EntryChanged)) };
        }
        if !waiting.is_as_read(new.waiting) || waiting.is_removal() && !new.instead_of_removal {
            return if waiting.says(&text) { Ok(true) } else { Err(Refused::new(Code::EntryChanged)) };
        }
        let hand = Hand { held, author, way: Way::Edit, elsewhere };
        if let Some(member) = keeper.organisation()
            && office::read_settings(tx).await?.review
        {
            return propose(tx, now, member, id, &new.entry, hand).await;
        }
        write_service(tx, now, keeper.organisation(), &name, id, &new.entry, hand).await?;
        Ok::<_, Refused>(false)
    })?;
    Ok(Json(Answer { waits }))
}

/// Lets a change wait for the network's office, but for what of it shows less: that holds at once. Answers whether anything is
/// left to wait.
pub(super) async fn propose(
    tx: &mut Tx,
    now: Moment,
    member: OrganisationId,
    id: Uuid,
    entry: &ServiceEntry,
    hand: Hand,
) -> Result<bool, Refused> {
    let keeper = Some(member);
    let is_narrowed = narrow(tx, now, keeper, id, hand, |stands| stands.narrowed_and_cut_by(entry)).await?;
    let kept = find_own(tx, keeper, id).await?;
    let version = kept.as_ref().map_or(0, |kept| kept.version);
    if is_narrowed
        && let Some(kept) = kept
        && stands(&gather(tx, kept).await?, entry, &civil_date(now))
    {
        office::settle(tx, hand.held, id).await?;
        return Ok(false);
    }
    let text =
        serde_json::to_string(entry).map_err(|_| db::DbError::inconsistent("directory_proposal.entry"))?;
    let proposal = Proposal {
        record: id,
        kind: Kind::Service,
        keeper: member,
        entry: Some(text),
        version,
        proposed_at: now,
    };
    office::propose(tx, hand.held, &proposal).await?;
    Ok(true)
}

/// Whether an entry, written, would say what stands; the ids that the directory gave to places aside.
fn stands(kept: &Records, entry: &ServiceEntry, today: &str) -> bool {
    let Some(organization) = kept.service.organization_id else { return false };
    let read = |records: &Records| {
        let entry = read_entry(records);
        let places = entry.places.iter().map(|place| Place { id: None, ..place.clone() }).collect();
        ServiceEntry { places, ..entry }
    };
    read(&write_entry(entry, kept.clone(), kept.service.id, organization, today)) == read(kept)
}

/// Whether a form can be kept at this moment.
pub(super) fn check(entry: &ServiceEntry, now: Moment) -> Result<(), Refused> {
    let lacking = list_lacking(entry, now);
    if lacking.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = lacking.iter().filter_map(|lack| serde_json::to_value(lack).ok()).collect();
    let names: Vec<_> = names.iter().filter_map(serde_json::Value::as_str).collect();
    Err(Refused::because(Code::EntryLacking, format!("the entry lacks: {}", names.join(", "))))
}

/// An entry from a form that asks for one language alone, with what the service says in others as long as the text that it
/// translates is the same.
pub(super) async fn keep_translations(
    tx: &mut Tx,
    keeper: Option<OrganisationId>,
    id: Uuid,
    entry: &ServiceEntry,
) -> Result<ServiceEntry, Refused> {
    let mut entry = entry.clone();
    let Some(kept) = find_own(tx, keeper, id).await? else { return Ok(entry) };
    let before = read_entry(&gather(tx, kept).await?);
    let same = [
        before.name == entry.name,
        before.description == entry.description,
        before.next_step == entry.next_step,
    ];
    for mut one in before.translations {
        let texts = [&mut one.name, &mut one.description, &mut one.next_step];
        for (text, same) in texts.into_iter().zip(same) {
            if !same {
                text.clear();
            }
        }
        let is_left = [&one.name, &one.description, &one.next_step].into_iter().any(|text| !text.is_empty());
        if is_left && one.language != entry.written_in {
            entry.translations.push(one);
        }
    }
    Ok(entry)
}

/// Writes a service with its places, and its organisation if that stands nowhere yet: the keeper's, or that of whoever
/// answered in a mapping. Places that the form names no longer
/// go. Answers the ids of the places, in the order of the form.
pub(super) async fn write_service(
    tx: &mut Tx,
    now: Moment,
    keeper: Option<OrganisationId>,
    organisation_name: &str,
    id: Uuid,
    entry: &ServiceEntry,
    hand: Hand,
) -> Result<Vec<Uuid>, Refused> {
    let organization =
        ensure_of(tx, now, keeper, organisation_name, id, circle_of(entry.circle.0), hand).await?;
    let (version, before) = match find_own(tx, keeper, id).await? {
        Some(kept) => (kept.version, gather(tx, kept).await?),
        None => (0, Records::default()),
    };
    let pen = Pen::of(hand, keeper, now);
    let locations = put_entry(tx, hand.held, now, &pen, (id, organization), (version, before), entry).await?;
    office::settle(tx, hand.held, id).await?;
    Ok(locations)
}

/// Writes what a form says over what stands, which is `before` in its version: 0 where nothing does.
pub(super) async fn put_entry(
    tx: &mut Tx,
    held: Held,
    now: Moment,
    pen: &Pen,
    (id, organization): (Uuid, Uuid),
    (version, before): (i64, Records),
    entry: &ServiceEntry,
) -> Result<Vec<Uuid>, Refused> {
    let places: Vec<[Uuid; 2]> = before.places.iter().map(|(at, location)| [at.id, location.id]).collect();
    let records = write_entry(entry, before, id, organization, &civil_date(now));
    let locations = records.places.iter().map(|(_, location)| location.id).collect();
    let records = records.into_list();
    let gone: Vec<Uuid> = places
        .into_iter()
        .flatten()
        .filter(|id| !records.iter().any(|record: &Record| record.id() == *id))
        .collect();
    let written = write::put(tx, held, now, pen, records).await?;
    if !written.foreign.is_empty() {
        return Err(Refused::new(Code::Taken));
    }
    write::remove(tx, held, now, pen, &gone).await?;
    if version > 0 && (written.changed + written.added > 0 || !gone.is_empty()) {
        // Whoever read it before the places changed read something else, also if its own record is the same.
        kept::raise(tx, id, version + 1).await?;
    }
    Ok(locations)
}
