//! The directory: services as their keepers describe them, and what each circle of readers sees of that.
//!
//! A member's contact keeps its organisation's entries; the network's office keeps its own, lets changes through where it
//! asks for review, and sees the whole. What becomes of an entry stands in [`services`]. Everything is written by [`write`]
//! and shown by [`show`]; between them [`publish`] works out what each circle sees. What shows less never waits ([`narrow`],
//! [`hold_back`]).
//!
//! `GET /directory/services` · `GET PUT DELETE /directory/services/{service}` · `POST DELETE …/{service}/confirmation` ·
//! `GET …/{service}/changes` · `POST /directory/preview` · `GET PUT /directory/organisation` ·
//! `GET PUT /directory/settings` · `GET /directory/proposals` ·
//! `POST DELETE /directory/proposals/{service}` · `GET /directory/doubles` · `PUT DELETE /directory/doubles/{one}/{other}`

mod changes;
mod circles;
mod confirm;
mod decide_doubles;
mod doubles;
mod elsewhere;
mod entry;
mod held;
mod history;
mod hold_back;
mod import;
mod keep;
mod leave;
mod list;
mod mapped;
mod narrow;
mod organisation;
mod preview;
mod proposals;
mod publish;
mod read;
mod remind;
mod remove;
mod review;
mod services;
mod settings;
mod show;
mod store;
mod tell_sent_back;
mod vocabulary;
mod waiting;
mod withhold;
mod write;

use api::problem::Code;
use axum::extract::{FromRef, FromRequestParts, Path};
use axum::http::request::Parts;
use db::{Db, DbError, Tx};
use domain::code::AccessNeed;
use domain::directory::Freshness;
use domain::moment::Moment;
use hsds::Circle;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::access::{Contact, Keeper, Steward, sha256};
use crate::problem::Refused;
use crate::state::App;
use crate::texts::WORDING;

pub(crate) use confirm::{
    Link, Named, Outcome, confirm_by_link, find_link, find_used_link, list_named, show_named,
};
pub use doubles::{DecidedDouble, Double, Doubles, LeftHidden, list as list_doubles};
pub use elsewhere::Elsewhere;
pub(crate) use elsewhere::KeepsCopies;
pub use import::{Doubt, FeedError, Import, Imported, Removal, import};
pub use vocabulary::list_terms;

pub(crate) use entry::{INTERPRETERS, codes, countries, find_day, regions};
pub(crate) use held::{Hand, Held};
pub(crate) use mapped::{Published, list_published};
pub(crate) use narrow::narrow_to_answer;
pub(crate) use remind::AskToConfirm;
pub(crate) use services::{ChangeOutcome, Writer, take_over};
pub(crate) use show::{
    Changed, ShownPlace, ShownService, count, find, gather, held_number, keep_narrowed, list,
    list_at_locations, list_at_postal_code, list_at_services, list_by_id, list_changed, list_gone, list_ids,
    list_services_at, newest_number, show, stamped,
};
pub(crate) use store::listed::{CircleRecord, From, Narrowed};
pub(crate) use tell_sent_back::TellSentBack;
pub(crate) use vocabulary::{NAMESPACE, find_word};

/// The routes.
pub(crate) fn routes<S>() -> OpenApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
    Elsewhere: FromRef<S>,
{
    OpenApiRouter::new()
        .routes(routes!(list::list))
        .routes(routes!(read::read, keep::keep, remove::remove))
        .routes(routes!(confirm::confirm, confirm::take_back))
        .routes(routes!(changes::changes))
        .routes(routes!(preview::preview))
        .routes(routes!(organisation::read, organisation::keep))
        .routes(routes!(settings::read, settings::change))
        .routes(routes!(proposals::list))
        .routes(routes!(review::decide, leave::leave))
        .routes(routes!(decide_doubles::list))
        .routes(routes!(decide_doubles::decide, decide_doubles::take_back))
}

/// Whose eyes a reader of the directory has. There is no way to one but by a proof.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Eyes(Circle);

impl Eyes {
    /// Everybody's.
    pub(crate) fn of_everybody() -> Self {
        Self(Circle::Public)
    }

    /// A member's.
    pub(crate) fn of_member(_: &Contact) -> Self {
        Self(Circle::Members)
    }

    /// The network's office's.
    pub(crate) fn of_office(_: &Steward) -> Self {
        Self(Circle::Coordinator)
    }

    /// Those of whoever keeps entries.
    pub(crate) fn of_keeper(keeper: &Keeper) -> Self {
        match keeper {
            Keeper::Member(contact) => Self::of_member(contact),
            Keeper::Office(steward) => Self::of_office(steward),
        }
    }

    /// Those of a circle that the operator names: whoever runs the machine reads the database anyway.
    pub(crate) fn of_operator(circle: Circle) -> Self {
        Self(circle)
    }

    /// All there are: for what keeps a copy for each.
    pub(crate) fn every() -> [Self; 3] {
        circles::CIRCLES.map(Self)
    }

    /// The circle.
    pub(crate) fn circle(self) -> Circle {
        self.0
    }
}

/// The service in the path, before it is known whether there is one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ServiceInPath(pub(crate) Uuid);

impl<S: Send + Sync> FromRequestParts<S> for ServiceInPath {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let Path(id) = Path::<String>::from_request_parts(parts, state).await?;
        id.parse().map(Self).map_err(|_| Refused::new(Code::NotFound))
    }
}

/// The need that a term stands for, if it is one.
pub(crate) fn find_access(term: Uuid) -> Option<AccessNeed> {
    vocabulary::find_code(term)
}

/// Writes the program's own vocabulary, where it has changed since it was written.
pub(crate) async fn keep_vocabulary(db: &Db, now: Moment, elsewhere: Elsewhere) -> Result<(), DbError> {
    let records = vocabulary::list_records(&WORDING);
    let digest = sha256(format!("{records:?}").as_bytes());
    if store::office::find_vocabulary(&mut db.read().await?).await? == Some(digest) {
        return Ok(());
    }
    let pen = write::Pen {
        author: history::Author::Program,
        way: history::Way::Import,
        keeper: None,
        feed: Some(vocabulary::FEED.to_owned()),
        confirmed_at: None,
        elsewhere,
        doubts: None,
    };
    db::write!(db, tx => {
        let held = Held::begin(tx).await?;
        write::put(tx, held, now, &pen, records.clone()).await?;
        store::office::write_vocabulary(tx, digest).await
    })
}

/// How many days what was sent back is kept for whoever wrote it: it may say what is not to be published.
const SENT_BACK_DAYS: i64 = 90;

/// What the public no longer sees, since nobody confirmed it in time; who is to be asked to confirm; what
/// was sent back long ago, and links in mails that ran out.
pub async fn expire(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    let held = Held::begin(tx).await?;
    let patience = store::office::read_settings(tx).await?.patience;
    let day = 24 * 3_600_000;
    store::sent_back::purge(tx, now.plus_millis(-SENT_BACK_DAYS * day)).await?;
    let whole = i64::from(patience.confirm_after_days) + i64::from(patience.expire_after_days);
    let expired = store::kept::list_expired(tx, now.plus_millis(-whole * day)).await?;
    publish::publish(tx, held, now, patience, expired).await?;
    remind::enqueue(tx, now, patience).await?;
    store::office::purge_links(tx, now).await
}

/// How far an entry can be believed.
fn judge(settings: &store::office::Settings, confirmed_at: Option<Moment>, now: Moment) -> Freshness {
    settings.patience.judge(confirmed_at, now)
}
