//! A keeper's organisation as the directory shows it.

use api::directory::{
    ChangeTaken, KeepOrganisation, OrganisationEntry, OrganisationKept, OrganisationSentBack,
    OrganisationWaiting,
};
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use db::{DbError, Tx};
use domain::bounds::{LINK, NAME, TEXT};
use domain::content::{Missing, Problem};
use domain::directory::{is_email, is_website};
use domain::id::OrganisationId;
use hsds::model::Organization;
use hsds::{Circle, Kind, Record};
use uuid::Uuid;

use super::Elsewhere;
use super::held::{Hand, Held};
use super::history::Way;
use super::services::{Change, ChangeOutcome, Writer, change, to_text};
use super::store::kept;
use super::vocabulary::NAMESPACE;
use super::waiting::{Waits, find_sent_back, find_waiting};
use super::write::{self, Pen};
use crate::access::Keeper;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// The id of a keeper's organisation in the directory.
pub(super) fn id_of(keeper: Option<OrganisationId>) -> Uuid {
    match keeper {
        Some(OrganisationId(id)) => Uuid::new_v5(&NAMESPACE, &id),
        None => Uuid::new_v5(&NAMESPACE, b"office"),
    }
}

/// How the asker's organisation stands in the directory, or would; what waits of it, or was sent back.
#[utoipa::path(get, path = "/directory/organisation", responses(
    (status = 200, body = OrganisationKept),
))]
pub(super) async fn read(State(app): State<App>, keeper: Keeper) -> Result<Json<OrganisationKept>, Refused> {
    let name = keeper.name(&app).await?;
    let (member, id) = (keeper.organisation(), id_of(keeper.organisation()));
    let tx = &mut app.db.read().await?;
    let found = find(tx, member).await?;
    let (version, entry) = found.unwrap_or_else(|| (0, describe(begin(id, &name))));
    let Waits(waiting) = find_waiting(tx, member, id, Kind::Organization).await?;
    let waiting = match waiting {
        Some(waiting) => {
            Some(OrganisationWaiting { since: waiting.proposed_at, entry: waiting.read_organisation()? })
        }
        None => None,
    };
    let sent_back = match find_sent_back(tx, member, id, Kind::Organization).await? {
        Some(sent) => Some(OrganisationSentBack {
            at: sent.at,
            version: sent.change.version,
            entry: sent.change.read_organisation()?,
            reason: sent.reason,
        }),
        None => None,
    };
    Ok(Json(OrganisationKept { id: id.to_string(), version, entry, waiting, sent_back }))
}

/// A keeper's organisation, and which version of it, if it stands anywhere yet.
pub(super) async fn find(
    tx: &mut Tx,
    keeper: Option<OrganisationId>,
) -> Result<Option<(i64, OrganisationEntry)>, DbError> {
    let kept = kept::find(tx, id_of(keeper)).await?;
    Ok(kept.and_then(|kept| match kept.record {
        Record::Organization(record) => Some((kept.version, describe(*record))),
        _ => None,
    }))
}

fn describe(record: Organization) -> OrganisationEntry {
    OrganisationEntry {
        name: record.name,
        description: record.description,
        email: record.email,
        website: record.website,
    }
}

/// Writes how the asker's organisation stands in the directory, over the version that was read. Where the network's office
/// asks for review, it waits.
#[utoipa::path(put, path = "/directory/organisation", request_body = KeepOrganisation, responses(
    (status = 200, body = ChangeTaken),
))]
pub(super) async fn keep(
    State(app): State<App>,
    State(elsewhere): State<Elsewhere>,
    keeper: Keeper,
    Body(asked): Body<KeepOrganisation>,
) -> Result<Json<ChangeTaken>, Refused> {
    app.limits.check_write(&keeper.key())?;
    let now = app.now();
    let waits = db::write!(app.db, tx => {
        let writer = Writer::of_keeper(Held::begin(tx).await?, keeper.organisation(), elsewhere, now);
        keep_entry(tx, &writer, &asked).await.map(|outcome| outcome.waits())
    })?;
    Ok(Json(ChangeTaken { waits }))
}

/// Keeps what an organisation says of itself, over the version and the waiting change that were read.
async fn keep_entry(
    tx: &mut Tx,
    writer: &Writer,
    asked: &KeepOrganisation,
) -> Result<ChangeOutcome, Refused> {
    let entry = trim(asked.entry.clone());
    check(&entry)?;
    let kept = find(tx, writer.keeper).await?;
    if kept.as_ref().map_or(0, |(version, _)| *version) != asked.version {
        // What stands already is kept: the answer to the first try may have been lost.
        let stands = kept.is_some_and(|(_, stands)| stands == entry);
        return if stands { Ok(ChangeOutcome::there(false)) } else { Err(Refused::new(Code::EntryChanged)) };
    }
    let waiting = find_waiting(tx, writer.keeper, id_of(writer.keeper), Kind::Organization).await?;
    if !waiting.is_as_read(asked.waiting) {
        let says = waiting.says(&to_text(&entry)?);
        return if says { Ok(ChangeOutcome::there(true)) } else { Err(Refused::new(Code::EntryChanged)) };
    }
    change(tx, writer, Change::Organisation(&entry)).await
}

/// What is kept of what was typed.
fn trim(entry: OrganisationEntry) -> OrganisationEntry {
    let OrganisationEntry { name, description, email, website } = entry;
    OrganisationEntry {
        name: name.trim().to_owned(),
        description: description.trim().to_owned(),
        email,
        website,
    }
}

fn check(entry: &OrganisationEntry) -> Result<(), Refused> {
    let OrganisationEntry { name, description, email, website } = entry;
    let said = |text: &str, most: usize| match text.chars().count() {
        0 => Some(Problem::Needed),
        length => (length > most).then_some(Problem::TooLong),
    };
    let no_address = |mail: &str| (!is_email(mail)).then_some(Problem::NoAddress);
    let no_link = |link: &str| said(link, LINK).or((!is_website(link)).then_some(Problem::Unfit));
    let found = [
        ("entry.name", said(name, NAME)),
        ("entry.description", said(description, TEXT)),
        ("entry.email", email.as_deref().and_then(no_address)),
        ("entry.website", website.as_deref().and_then(no_link)),
    ];
    let missing: Vec<_> =
        found.into_iter().filter_map(|(field, problem)| Some(Missing::new(field, problem?))).collect();
    if missing.is_empty() { Ok(()) } else { Err(Refused::incomplete(missing)) }
}

/// Writes what an organisation says of itself.
pub(super) async fn write(tx: &mut Tx, writer: &Writer, entry: &OrganisationEntry) -> Result<(), Refused> {
    let id = id_of(writer.keeper);
    let before = match kept::find(tx, id).await?.map(|kept| kept.record) {
        Some(Record::Organization(record)) => *record,
        _ => begin(id, &entry.name),
    };
    let record = Organization {
        name: entry.name.clone(),
        description: entry.description.clone(),
        email: entry.email.clone(),
        website: entry.website.clone(),
        ..before
    };
    put(tx, writer, record).await
}

/// Whoever describes itself does so for everybody.
fn begin(id: Uuid, name: &str) -> Organization {
    let (name, description) = (name.to_owned(), name.to_owned());
    Organization { id, name, description, visibility: Some(Circle::Public), ..Organization::default() }
}

/// From which circle on an organisation is seen.
fn circle_of(record: &Organization) -> Circle {
    record.visibility.unwrap_or(Circle::Coordinator)
}

/// The id of the organisation that a service of a keeper stands under: the keeper's own, or one of its own where whoever
/// keeps it wrote down what another answered in a mapping. It keeps that one when the answer is gone.
pub(super) async fn ensure_of(
    tx: &mut Tx,
    writer: &Writer,
    name: &str,
    service: Uuid,
    circle: Circle,
) -> Result<Uuid, Refused> {
    let id = id_of_answer(service);
    let answered = writer.hand.elsewhere.0.find_organisation(tx, service).await?;
    let name = match answered.filter(|answered| answered.trim() != name.trim()) {
        Some(answered) => answered,
        None => match kept::find(tx, id).await?.map(|kept| kept.record) {
            Some(Record::Organization(record)) => record.name,
            _ => return ensure(tx, writer, id_of(writer.keeper), name, circle).await,
        },
    };
    ensure(tx, writer, id, &name, circle).await
}

/// The id of the organisation whose answer became a service.
pub(super) fn id_of_answer(service: Uuid) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("organisation-of/{service}").as_bytes())
}

/// The id of an organisation. If it stands nowhere yet, it is written with its name alone, and everywhere for no
/// wider circle than its widest service: that an organisation keeps something hidden is hidden too.
async fn ensure(tx: &mut Tx, writer: &Writer, id: Uuid, name: &str, circle: Circle) -> Result<Uuid, Refused> {
    let record = match kept::find(tx, id).await?.map(|kept| kept.record) {
        Some(Record::Organization(record)) if circle_of(&record) <= circle => return Ok(id),
        Some(Record::Organization(record)) => *record,
        _ => begin(id, name),
    };
    let edits = Writer { hand: Hand { way: Way::Edit, ..writer.hand }, ..*writer };
    put(tx, &edits, Organization { visibility: Some(circle), ..record }).await?;
    Ok(id)
}

async fn put(tx: &mut Tx, writer: &Writer, record: Organization) -> Result<(), Refused> {
    let Writer { hand, keeper, now } = *writer;
    let written = write::put(tx, hand.held, now, &Pen::of(hand, keeper, now), vec![record.into()]).await?;
    if !written.foreign.is_empty() {
        return Err(Refused::new(Code::Taken));
    }
    Ok(())
}
