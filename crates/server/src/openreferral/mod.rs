//! The open directory interface: the directory as Open Referral HSDS 3.2, for other programs.
//!
//! Everybody reads it under the public origin without a key; members and the network's office read what they may see under
//! the workspace's, with their session. The routes are the same, and so is what answers.
//!
//! `GET /hsds` · `GET POST /hsds/services …/organizations …/service_at_locations …/taxonomies …/taxonomy_terms`, each with
//! `/{id}` · `GET /hsds/removed` · `GET /hsds/package.zip` · `GET /hsds/openapi.json` · `GET /hsds/profile/`, `/{file}` · `GET /hsds/schema/{file}`

mod answer;
mod asked;
mod composed;
mod describe;
mod list;
mod near;
mod one;
mod package;
mod removed;
mod stream;

use axum::Router;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::routing::{MethodRouter, get};
use hsds::Kind;

pub(crate) use answer::for_every_origin;
pub(crate) use composed::Composed;
pub use package::{Packages, make_package};

use crate::access::Keeper;
use crate::directory::Eyes;
use crate::finder::Finder;
use crate::problem::Refused;
use crate::state::App;

/// Where the interface stands, under either origin.
pub const BASE: &str = "/hsds";

/// Somebody who reads the directory, proven to belong to a circle.
pub(crate) trait DirectoryReader: Send + 'static {
    /// Whose eyes they have.
    fn eyes(&self) -> Eyes;
}

/// Whoever asks: no key is needed for what is public.
pub(crate) struct Everybody;

impl DirectoryReader for Everybody {
    fn eyes(&self) -> Eyes {
        Eyes::of_everybody()
    }
}

impl<S: Sync> FromRequestParts<S> for Everybody {
    type Rejection = Refused;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, Refused> {
        Ok(Self)
    }
}

impl DirectoryReader for Keeper {
    fn eyes(&self) -> Eyes {
        Eyes::of_keeper(self)
    }
}

/// The lists, by their names in addresses.
const LISTS: [(&str, Kind); 5] = [
    ("services", Kind::Service),
    ("organizations", Kind::Organization),
    ("service_at_locations", Kind::ServiceAtLocation),
    ("taxonomies", Kind::Taxonomy),
    ("taxonomy_terms", Kind::TaxonomyTerm),
];

/// What the interface says of itself. HSDS names it `/`, so it stands at the address with a slash at its end as well.
pub(crate) fn about<R, S>() -> MethodRouter<S>
where
    R: DirectoryReader + FromRequestParts<S, Rejection = Refused>,
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
{
    get(describe::describe::<R>)
}

/// The routes for one kind of reader.
pub(crate) fn routes<R, S>() -> Router<S>
where
    R: DirectoryReader + FromRequestParts<S, Rejection = Refused>,
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
    Finder: FromRef<S>,
    Composed: FromRef<S>,
    Packages: FromRef<S>,
{
    let mut router = Router::new()
        .route("/", about::<R, S>())
        .route("/openapi.json", get(describe::openapi))
        .route("/profile/", get(describe::profiles))
        .route("/profile/{file}", get(describe::profile))
        .route("/schema/{file}", get(describe::schema))
        .route("/package.zip", get(package::package::<R>))
        .route("/removed", get(removed::removed::<R>));
    for (name, kind) in LISTS {
        router = router
            .route(&format!("/{name}"), lists::<R, S>(kind))
            .route(&format!("/{name}/{{id}}"), ones::<R, S>(kind));
    }
    router
}

fn lists<R, S>(kind: Kind) -> MethodRouter<S>
where
    R: DirectoryReader + FromRequestParts<S, Rejection = Refused>,
    S: Clone + Send + Sync + 'static,
    Finder: FromRef<S>,
    Composed: FromRef<S>,
{
    let answer = move |finder, composed, reader: R, headers, asked| {
        list::list(finder, composed, reader, headers, asked, kind)
    };
    get(answer).post(answer)
}

fn ones<R, S>(kind: Kind) -> MethodRouter<S>
where
    R: DirectoryReader + FromRequestParts<S, Rejection = Refused>,
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
{
    get(move |state, reader: R, id, headers, asked| one::one(state, reader, id, headers, asked, kind))
}
