//! Assembly: the interface with its description, and the two faces that two listeners serve.

use api::problem::{Code, Problem};
use axum::Router;
use axum::extract::FromRef;
use axum::middleware::from_fn;
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use utoipa::OpenApi;
use utoipa::openapi::{Content, Ref, ResponseBuilder};
use utoipa_axum::router::OpenApiRouter;

use crate::access::Keeper;
use crate::costly;
use crate::directory::Elsewhere;
use crate::figures::Figures;
use crate::finder::Finder;
use crate::membership::Signer;
use crate::openreferral::{Composed, Packages};
use crate::pages::Seal;
use crate::problem::Refused;
use crate::referrals::{Chains, Live};
use crate::state::{App, Stopped};
use crate::{
    assets, countries, directory, figures, finder, headers, invitations, keyrings, mappings, networks,
    openreferral, organisations, pages, referrals, sessions, telemetry,
};

/// What the routes of the workspace can be given.
#[derive(Clone, FromRef)]
pub(crate) struct Workspace {
    pub(crate) app: App,
    pub(crate) signer: Signer,
    pub(crate) finder: Finder,
    pub(crate) figures: Figures,
    pub(crate) packages: Packages,
    pub(crate) composed: Composed,
    pub(crate) chains: Chains,
    pub(crate) live: Live,
    pub(crate) stopped: Stopped,
    pub(crate) elsewhere: Elsewhere,
}

/// What the public routes can be given: no key of the network's, and nothing of referrals.
#[derive(Clone, FromRef)]
pub(crate) struct Public {
    pub(crate) app: App,
    pub(crate) finder: Finder,
    pub(crate) figures: Figures,
    pub(crate) packages: Packages,
    pub(crate) composed: Composed,
    pub(crate) seal: Seal,
    pub(crate) elsewhere: Elsewhere,
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Onward",
        description = "Referrals between organisations for support of victims of crime. What is sealed travels as it is; \
                   the server opens nothing.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    components(schemas(Problem))
)]
struct Description;

/// Where the interface begins, under the workspace's origin.
pub const PREFIX: &str = "/api";

fn interface() -> OpenApiRouter<Workspace> {
    let capabilities = OpenApiRouter::new()
        .merge(sessions::routes())
        .merge(keyrings::routes())
        .merge(networks::routes())
        .merge(invitations::routes())
        .merge(organisations::routes())
        .merge(directory::routes())
        .merge(countries::routes())
        .merge(mappings::routes())
        .merge(finder::routes())
        .merge(figures::routes())
        .merge(referrals::routes());
    OpenApiRouter::with_openapi(Description::openapi()).nest(PREFIX, capabilities)
}

/// The description of the interface. What each operation is called, and how it refuses, is said here for all of them.
#[must_use]
pub fn description() -> utoipa::openapi::OpenApi {
    let mut description = interface().into_openapi();
    for (path, item) in &mut description.paths.paths {
        let methods = [
            ("get", &mut item.get),
            ("put", &mut item.put),
            ("post", &mut item.post),
            ("delete", &mut item.delete),
        ];
        for (method, operation) in methods {
            let Some(operation) = operation else { continue };
            operation.operation_id = Some(name_operation(method, path));
            operation.responses.responses.insert("default".to_owned(), refused().into());
        }
    }
    description
}

/// A name that no other operation has: `get_directory_services_service` of `GET /api/directory/services/{service}`.
fn name_operation(method: &str, path: &str) -> String {
    let path = path.trim_start_matches(PREFIX).replace(['{', '}'], "").replace('-', "_");
    format!("{method}{}", path.replace('/', "_"))
}

/// How every operation refuses.
fn refused() -> utoipa::openapi::Response {
    let problem = Ref::from_schema_name("Problem");
    ResponseBuilder::new()
        .description("Refused, or failed: `code` says why (RFC 9457).")
        .content("application/problem+json", Content::new(Some(problem)))
        .build()
}

/// The workspace's face: the application and the interface it talks to.
pub(crate) fn workspace(state: Workspace) -> Router {
    let tls = state.app.config.tls;
    let (interface, _) = interface().split_for_parts();
    let interface = interface
        .method_not_allowed_fallback(wrong_method)
        .nest(
            &format!("{PREFIX}{}", openreferral::BASE),
            costly::bound(openreferral::routes::<Keeper, Workspace>(), &state.app)
                .method_not_allowed_fallback(wrong_method),
        )
        .route(
            &format!("{PREFIX}{}/", openreferral::BASE),
            openreferral::about::<Keeper, Workspace>().fallback(wrong_method),
        )
        .route(PREFIX, any(not_found))
        .route(&format!("{PREFIX}/"), any(not_found))
        .route(&format!("{PREFIX}/{{*rest}}"), any(not_found))
        .layer(from_fn(headers::no_store))
        .with_state(state);
    interface
        .fallback(assets::workspace)
        // A streamed list is ciphertext: compressing it costs much memory for each reader and gains little.
        .layer(
            CompressionLayer::new().compress_when(
                DefaultPredicate::new().and(NotForContentType::const_new("application/x-ndjson")),
            ),
        )
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn(move |request, next| headers::workspace(tls, request, next)))
        .layer(from_fn(telemetry::log_request))
}

/// The public face.
pub(crate) fn public(state: Public) -> Router {
    let tls = state.app.config.tls;
    let open = costly::bound(openreferral::routes::<openreferral::Everybody, Public>(), &state.app)
        .method_not_allowed_fallback(wrong_method)
        .fallback(not_found)
        .layer(from_fn(openreferral::for_every_origin));
    let about = openreferral::about::<openreferral::Everybody, Public>()
        .fallback(wrong_method)
        .layer(from_fn(openreferral::for_every_origin));
    Router::new()
        .nest(openreferral::BASE, open)
        .route(&format!("{}/", openreferral::BASE), about)
        .merge(pages::routes())
        .merge(mappings::public_routes(&state.app))
        .with_state(state)
        .layer(CompressionLayer::new())
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn(move |request, next| headers::public(tls, request, next)))
        .layer(from_fn(telemetry::log_request))
}

async fn not_found() -> Refused {
    Refused::new(Code::NotFound)
}

async fn wrong_method() -> Refused {
    Refused::new(Code::WrongMethod)
}

/// A panic is a fault of ours: logged without its message, which may hold what was being worked on.
fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    tracing::error!("A request failed unexpectedly.");
    Refused::new(Code::Fault).into_response()
}
