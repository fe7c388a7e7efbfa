//! A keeper's organisation as the directory shows it.

use api::directory::OrganisationEntry;
use api::problem::{Code, Problem};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use db::{DbError, Tx};
use domain::directory::is_email;
use domain::id::OrganisationId;
use domain::moment::Moment;
use hsds::model::Organization;
use hsds::{Circle, Record};
use uuid::Uuid;

use super::history::{Author, Way};
use super::store::kept;
use super::vocabulary::NAMESPACE;
use super::write::{self, Pen};
use crate::access::Keeper;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Longest text of an organisation, in characters.
const LONGEST: usize = 4_000;

/// The id of a keeper's organisation in the directory.
pub(super) fn id_of(keeper: Option<OrganisationId>) -> Uuid {
    match keeper {
        Some(OrganisationId(id)) => Uuid::new_v5(&NAMESPACE, &id),
        None => Uuid::new_v5(&NAMESPACE, b"office"),
    }
}

/// How the asker's organisation stands in the directory, or would.
#[utoipa::path(get, path = "/directory/organisation", responses(
    (status = 200, body = OrganisationEntry),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
))]
pub(super) async fn read(State(app): State<App>, keeper: Keeper) -> Result<Json<OrganisationEntry>, Refused> {
    let name = keeper.name(&app).await?;
    let kept = kept::find(&mut app.db.read().await?, id_of(keeper.organisation())).await?;
    let record = match kept.map(|kept| kept.record) {
        Some(Record::Organization(record)) => *record,
        _ => begin(id_of(keeper.organisation()), &name),
    };
    Ok(Json(OrganisationEntry {
        name: record.name,
        description: record.description,
        email: record.email,
        website: record.website,
    }))
}

/// Writes how the asker's organisation stands in the directory.
#[utoipa::path(put, path = "/directory/organisation", request_body = OrganisationEntry, responses(
    (status = 204),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 422, body = Problem),
))]
pub(super) async fn keep(
    State(app): State<App>,
    keeper: Keeper,
    Body(entry): Body<OrganisationEntry>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&keeper.key())?;
    let OrganisationEntry { name, description, email, website } = entry;
    let texts = [Some(&name), Some(&description), email.as_ref(), website.as_ref()];
    let too_long = texts.into_iter().flatten().any(|text| text.chars().count() > LONGEST);
    let no_link =
        website.as_deref().is_some_and(|link| !link.starts_with("https://") && !link.starts_with("http://"));
    let no_mail = email.as_deref().is_some_and(|mail| !is_email(mail));
    if name.trim().is_empty() || description.trim().is_empty() || too_long || no_link || no_mail {
        return Err(Refused::because(Code::EntryLacking, "an organisation has a name and says what it does"));
    }
    let now = app.now();
    let member = keeper.organisation();
    db::write!(app.db, tx => {
        let id = id_of(member);
        let before = match kept::find(tx, id).await?.map(|kept| kept.record) {
            Some(Record::Organization(record)) => *record,
            _ => begin(id, &name),
        };
        let record = Organization {
            name: name.trim().to_owned(),
            description: description.trim().to_owned(),
            email: email.clone(),
            website: website.clone(),
            ..before
        };
        put(tx, now, member, member.map_or(Author::Steward, Author::Member), record).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
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

/// The id of a keeper's organisation. If it stands nowhere yet, it is written with its name alone, and everywhere for no
/// wider circle than its widest service: that an organisation keeps something hidden is hidden too.
pub(super) async fn ensure(
    tx: &mut Tx,
    now: Moment,
    keeper: Option<OrganisationId>,
    name: &str,
    circle: Circle,
    author: Author,
) -> Result<Uuid, DbError> {
    let id = id_of(keeper);
    let record = match kept::find(tx, id).await?.map(|kept| kept.record) {
        Some(Record::Organization(record)) if circle_of(&record) <= circle => return Ok(id),
        Some(Record::Organization(record)) => *record,
        _ => begin(id, name),
    };
    put(tx, now, keeper, author, Organization { visibility: Some(circle), ..record }).await?;
    Ok(id)
}

async fn put(
    tx: &mut Tx,
    now: Moment,
    keeper: Option<OrganisationId>,
    author: Author,
    record: Organization,
) -> Result<(), DbError> {
    let pen = Pen { author, way: Way::Edit, keeper, feed: None, confirmed_at: Some(now) };
    write::put(tx, now, &pen, vec![record.into()]).await?;
    Ok(())
}
