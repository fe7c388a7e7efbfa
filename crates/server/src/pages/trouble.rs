//! What stands in the way of a page. Readers hear it calmly, and see where to go instead.

use api::problem::Code;
use askama::Template;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use db::DbError;

use super::send;
use super::view::View;
use crate::problem::Refused;

/// Why there is no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// There is nothing at this address.
    Missing,
    /// There was something, and it is no longer offered.
    Gone,
    /// Not now.
    Later,
}

impl From<Refused> for Trouble {
    fn from(refused: Refused) -> Self {
        match refused.code() {
            Code::NotFound => Self::Missing,
            _ => Self::Later,
        }
    }
}

impl From<DbError> for Trouble {
    fn from(error: DbError) -> Self {
        Refused::from(error).into()
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Missing => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::Later => StatusCode::SERVICE_UNAVAILABLE,
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "trouble.html")]
struct TroublePage {
    view: View,
    heading: String,
    why: String,
}

/// Middleware: puts a calm page in the place of a bare status, in the reader's language.
pub(super) async fn calm(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let view = View::of(&parts);
    let response = next.run(Request::from_parts(parts, body)).await;
    let unreadable = [
        StatusCode::BAD_REQUEST,
        StatusCode::METHOD_NOT_ALLOWED,
        StatusCode::PAYLOAD_TOO_LARGE,
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        StatusCode::UNPROCESSABLE_ENTITY,
    ];
    let trouble = match response.extensions().get::<Trouble>() {
        Some(trouble) => *trouble,
        None if unreadable.contains(&response.status()) => Trouble::Missing,
        None => return response,
    };
    show(response.status(), trouble, view)
}

/// The page that there is nothing at an address, for pages outside of this folder.
pub(crate) fn missing(view: View) -> Response {
    show(StatusCode::NOT_FOUND, Trouble::Missing, view)
}

fn show(status: StatusCode, trouble: Trouble, view: View) -> Response {
    let (heading, why) = match trouble {
        Trouble::Missing => ("page-missing-heading", "page-missing-why"),
        Trouble::Gone => ("page-gone-heading", "page-gone-why"),
        Trouble::Later => ("page-later-heading", "page-later-why"),
    };
    let [heading, why] = [heading, why].map(|key| view.text(key));
    let page = TroublePage { view, heading, why };
    send(status, &page.view, &page)
}
