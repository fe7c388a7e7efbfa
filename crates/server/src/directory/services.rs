//! What is done with an entry of the directory, in a transaction of whoever asks and without HTTP: handlers, mappings, the
//! office's review, jobs and tests call this.
//!
//! [`change`] is how a keeper's entry is written or proposed. Where the network's office reviews, what a member changes
//! waits for it, but for what shows less to somebody: that holds at once ([`narrow`]). Two ways pass it by: what the office
//! lets through ([`let_through`]), and what is narrowed to an answer of a mapping
//! ([`narrow_to_answer`](super::narrow::narrow_to_answer)). Records are written by [`write::put`](super::write::put), as
//! those of feeds are.

use api::directory::{KeepService, OrganisationEntry};
use api::problem::Code;
use db::{DbError, Tx};
use domain::directory::{PlaceEntry, ServiceEntry, list_lacking};
use domain::id::OrganisationId;
use domain::moment::{CivilDate, Moment};
use hsds::Kind;
use serde::Serialize;
use uuid::Uuid;

use super::Elsewhere;
use super::entry::{Records, circle_of, read_entry, write_entry};
use super::held::{Hand, Held};
use super::history::{Author, Way};
use super::narrow::{hidden, narrow};
use super::organisation::{self, ensure_of, id_of, id_of_answer};
use super::read::{find_own, gather};
use super::store::changes;
use super::store::office::{self, Proposal};
use super::waiting::{find_change, find_waiting};
use super::write::{self, Pen};
use crate::problem::Refused;

/// Who changes an entry, and for whom.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writer {
    /// By whose hand.
    pub(crate) hand: Hand,
    /// Whose the entry is; none: the network's office's.
    pub(crate) keeper: Option<OrganisationId>,
    /// When.
    pub(crate) now: Moment,
}

impl Writer {
    /// A keeper, who fills in the form.
    pub(super) fn of_keeper(
        held: Held,
        keeper: Option<OrganisationId>,
        elsewhere: Elsewhere,
        now: Moment,
    ) -> Self {
        let hand = Hand { held, author: Author::keeper(keeper), way: Way::Edit, elsewhere };
        Self { hand, keeper, now }
    }
}

/// What is to become of an entry.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Change<'e> {
    /// A service says this from now on, with its places and no others.
    Service {
        /// Which.
        id: Uuid,
        /// What it says.
        entry: &'e ServiceEntry,
        /// What its keeper is called: it stands under that name if no organisation of the keeper's stands anywhere yet.
        name: &'e str,
    },
    /// A service goes, with the places that are its alone.
    Removal(Uuid),
    /// The keeper's organisation says this of itself from now on.
    Organisation(&'e OrganisationEntry),
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ChangeOutcome {
    /// It stands; of a service that was written, its places by their ids, in the order of the form.
    Stands(Vec<Uuid>),
    /// It waits for the network's office.
    Waits,
}

impl ChangeOutcome {
    /// What is there already, as nothing was written.
    pub(super) fn there(waits: bool) -> Self {
        if waits { Self::Waits } else { Self::Stands(Vec::new()) }
    }

    /// Whether it waits for the network's office.
    pub(crate) fn waits(&self) -> bool {
        *self == Self::Waits
    }
}

/// Makes a change, or lets it wait where the network's office asks for review.
pub(crate) async fn change(
    tx: &mut Tx,
    writer: &Writer,
    change: Change<'_>,
) -> Result<ChangeOutcome, Refused> {
    match writer.keeper {
        Some(member) if office::read_settings(tx).await?.review => propose(tx, writer, member, change).await,
        _ => make(tx, writer, change).await,
    }
}

/// Makes a change; what waited of the same record is done with.
async fn make(tx: &mut Tx, writer: &Writer, change: Change<'_>) -> Result<ChangeOutcome, Refused> {
    let (record, places) = match change {
        Change::Service { id, entry, name } => (id, write_service(tx, writer, name, id, entry).await?),
        Change::Removal(id) => {
            remove_service(tx, writer, id).await?;
            (id, Vec::new())
        }
        Change::Organisation(entry) => {
            organisation::write(tx, writer, entry).await?;
            (id_of(writer.keeper), Vec::new())
        }
    };
    office::settle(tx, writer.hand.held, record).await?;
    Ok(ChangeOutcome::Stands(places))
}

/// Lets a change wait for the network's office, but for what of it shows less: that holds at once. If nothing else is left of
/// it, nothing waits.
async fn propose(
    tx: &mut Tx,
    writer: &Writer,
    member: OrganisationId,
    change: Change<'_>,
) -> Result<ChangeOutcome, Refused> {
    let held = writer.hand.held;
    let (record, kind, entry, version) = match change {
        Change::Service { id, entry, .. } => {
            let is_narrowed = narrow(tx, writer, id, |stands| stands.narrowed_and_cut_by(entry)).await?;
            let kept = find_own(tx, writer.keeper, id).await?;
            let version = kept.as_ref().map_or(0, |kept| kept.version);
            if is_narrowed
                && let Some(kept) = kept
                && stands(&gather(tx, kept).await?, entry, writer.now.civil_date())
            {
                office::settle(tx, held, id).await?;
                return Ok(ChangeOutcome::Stands(Vec::new()));
            }
            (id, Kind::Service, Some(to_text(entry)?), version)
        }
        Change::Removal(id) => {
            // Until the office has looked, nobody but it sees what is to go.
            narrow(tx, writer, id, hidden).await?;
            let version = find_own(tx, writer.keeper, id).await?.map_or(0, |kept| kept.version);
            (id, Kind::Service, None, version)
        }
        Change::Organisation(entry) => {
            let version = organisation::find(tx, writer.keeper).await?.map_or(0, |(version, _)| version);
            (id_of(writer.keeper), Kind::Organization, Some(to_text(entry)?), version)
        }
    };
    let proposal = Proposal { record, kind, keeper: member, entry, version, proposed_at: writer.now };
    office::propose(tx, held, &proposal).await?;
    Ok(ChangeOutcome::Waits)
}

/// A form as it waits.
pub(super) fn to_text(entry: &impl Serialize) -> Result<String, DbError> {
    serde_json::to_string(entry).map_err(|_| DbError::inconsistent("directory_proposal.entry"))
}

/// Makes a change that waited, unless what it was written over has changed since.
pub(super) async fn let_through(
    tx: &mut Tx,
    writer: &Writer,
    name: &str,
    proposal: &Proposal,
) -> Result<(), Refused> {
    let is_organisation = proposal.kind == Kind::Organization;
    let version = if is_organisation {
        organisation::find(tx, writer.keeper).await?.map_or(0, |(version, _)| version)
    } else {
        find_own(tx, writer.keeper, proposal.record).await?.map_or(0, |kept| kept.version)
    };
    if version != proposal.version {
        return Err(Refused::new(Code::EntryChanged));
    }
    if is_organisation {
        make(tx, writer, Change::Organisation(&proposal.read_organisation()?)).await?;
    } else {
        let id = proposal.record;
        match proposal.read_entry()? {
            Some(entry) => make(tx, writer, Change::Service { id, entry: &entry, name }).await?,
            None => make(tx, writer, Change::Removal(id)).await?,
        };
    }
    Ok(())
}

/// Keeps a service, or a new one under an id that the asker made, over the version and the waiting change that were read.
pub(super) async fn keep(
    tx: &mut Tx,
    writer: &Writer,
    name: &str,
    id: Uuid,
    asked: &KeepService,
) -> Result<ChangeOutcome, Refused> {
    let mut entry = asked.entry.clone();
    entry.withhold();
    check(&entry, writer.now)?;
    let text = to_text(&entry)?;
    let kept = find_own(tx, writer.keeper, id).await?;
    if kept.is_none() && id.get_version() != Some(uuid::Version::Random) {
        // Other ids follow from names: of an organisation, or of the program's own words. They are not for services.
        return Err(Refused::because(Code::Malformed, "a new service has a random id, a UUID of version 4"));
    }
    if kept.is_none() && changes::is_of_others(tx, id, writer.hand.author).await? {
        // It was somebody else's once: its address and its history stay theirs.
        return Err(Refused::new(Code::NotFound));
    }
    let waiting = find_waiting(tx, writer.keeper, id, Kind::Service).await?;
    if kept.as_ref().map_or(0, |kept| kept.version) != asked.version {
        // What stands or waits already is kept: the answer to the first try may have been lost.
        let stands = match kept {
            Some(kept) => stands(&gather(tx, kept).await?, &entry, writer.now.civil_date()),
            None => false,
        };
        let waits = waiting.says(&text);
        return if stands || waits {
            Ok(ChangeOutcome::there(waits))
        } else {
            Err(Refused::new(Code::EntryChanged))
        };
    }
    if !waiting.is_as_read(asked.waiting) || waiting.is_removal() && !asked.instead_of_removal {
        return if waiting.says(&text) {
            Ok(ChangeOutcome::Waits)
        } else {
            Err(Refused::new(Code::EntryChanged))
        };
    }
    change(tx, writer, Change::Service { id, entry: &entry, name }).await
}

/// Takes a service out of the directory; a new one that waits itself or was sent back is taken back.
pub(super) async fn remove(tx: &mut Tx, writer: &Writer, id: Uuid) -> Result<ChangeOutcome, Refused> {
    if find_own(tx, writer.keeper, id).await?.is_some() {
        return change(tx, writer, Change::Removal(id)).await;
    }
    let new = find_change(tx, writer.keeper, id, Kind::Service).await?;
    new.ok_or(Refused::new(Code::NotFound))?;
    office::settle(tx, writer.hand.held, id).await?;
    Ok(ChangeOutcome::Stands(Vec::new()))
}

/// Writes what was answered in a mapping as a service of whoever keeps the mapping.
pub(crate) async fn take_over(
    tx: &mut Tx,
    writer: &Writer,
    name: &str,
    id: Uuid,
    answered: &ServiceEntry,
) -> Result<ChangeOutcome, Refused> {
    let entry = keep_translations(tx, writer.keeper, id, answered).await?;
    check(&entry, writer.now)?;
    change(tx, writer, Change::Service { id, entry: &entry, name }).await
}

/// Whether an entry, written, would say what stands; the ids that the directory gave to places aside.
fn stands(kept: &Records, entry: &ServiceEntry, today: CivilDate) -> bool {
    let Some(organization) = kept.service.organization_id else { return false };
    let read = |records: &Records| {
        let entry = read_entry(records);
        let places = entry.places.iter().map(|place| PlaceEntry { id: None, ..place.clone() }).collect();
        ServiceEntry { places, ..entry }
    };
    read(&write_entry(entry, kept.clone(), kept.service.id, organization, today)) == read(kept)
}

/// Whether a form can be kept at this moment.
fn check(entry: &ServiceEntry, now: Moment) -> Result<(), Refused> {
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
async fn keep_translations(
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
/// answered in a mapping. Places that the form names no longer go. Answers the ids of the places, in the order of the form.
async fn write_service(
    tx: &mut Tx,
    writer: &Writer,
    name: &str,
    id: Uuid,
    entry: &ServiceEntry,
) -> Result<Vec<Uuid>, Refused> {
    let Writer { hand, keeper, now, .. } = *writer;
    let organization = ensure_of(tx, writer, name, id, circle_of(entry.circle.0)).await?;
    let before = match find_own(tx, keeper, id).await? {
        Some(kept) => (kept.version, gather(tx, kept).await?),
        None => (0, Records::default()),
    };
    write::put_entry(tx, hand.held, now, &Pen::of(hand, keeper, now), (id, organization), before, entry).await
}

/// Removes a service, the places that are its alone, and the organisation that answered for it in a mapping.
async fn remove_service(tx: &mut Tx, writer: &Writer, id: Uuid) -> Result<(), Refused> {
    let Writer { hand, keeper, now, .. } = *writer;
    let kept = find_own(tx, keeper, id).await?.ok_or(Refused::new(Code::NotFound))?;
    let records = gather(tx, kept).await?;
    let pen = Pen { confirmed_at: None, ..Pen::of(hand, keeper, now) };
    let mut ids: Vec<Uuid> = records.places.iter().flat_map(|(at, location)| [at.id, location.id]).collect();
    ids.extend([id, id_of_answer(id)]);
    write::remove(tx, hand.held, now, &pen, &ids).await?;
    Ok(())
}

#[cfg(test)]
mod tests;
