//! How the open interface answers: JSON that anybody's page may read, and that need not be sent twice.

use std::fs::File;
use std::io::Read;

use axum::extract::Request;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use data_encoding::BASE64URL_NOPAD;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::problem::Refused;

const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Middleware: a page of any origin may read what everybody may read. No cookie and no key is taken.
pub(crate) async fn for_every_origin(request: Request, next: Next) -> Response {
    let mut response = if request.method() == Method::OPTIONS {
        StatusCode::NO_CONTENT.into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, OPTIONS"),
        (ACCESS_CONTROL_ALLOW_HEADERS, "content-type, if-none-match"),
        (ACCESS_CONTROL_EXPOSE_HEADERS, "etag"),
        (RESOURCE_POLICY, "cross-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// A document, or that it is the one the reader has. Its tag follows from its bytes and from nothing else: a tag that
/// counted changes would tell of changes that the reader may not see.
pub(super) fn document(value: &impl Serialize, headers: &HeaderMap) -> Result<Response, Refused> {
    Ok(tagged(write(value)?, "application/json", headers))
}

/// The bytes of a document.
pub(super) fn write(value: &impl Serialize) -> Result<Vec<u8>, Refused> {
    serde_json::to_vec(value).map_err(|_| Refused::new(api::problem::Code::Fault))
}

/// A document that is written already.
pub(super) fn json(body: &[u8], headers: &HeaderMap) -> Response {
    tagged(body.to_vec(), "application/json", headers)
}

/// Bytes of a type, or that they are the ones the reader has.
pub(super) fn tagged(body: Vec<u8>, content_type: &'static str, headers: &HeaderMap) -> Response {
    let tag = write_tag(&Sha256::digest(&body));
    if is_known(headers, &tag) {
        return unchanged(tag);
    }
    let about = [(ETAG, tag), (CACHE_CONTROL, "no-cache".to_owned())];
    (about, [(CONTENT_TYPE, content_type)], body).into_response()
}

/// The tag of a file.
pub(super) fn tag_of_file(mut file: File) -> std::io::Result<String> {
    let mut hash = Sha256::new();
    let mut piece = vec![0; 64 * 1024];
    loop {
        let length = file.read(&mut piece)?;
        let Some(read) = piece.get(..length).filter(|read| !read.is_empty()) else { break };
        hash.update(read);
    }
    Ok(write_tag(&hash.finalize()))
}

fn write_tag(hash: &[u8]) -> String {
    format!("W/\"{}\"", BASE64URL_NOPAD.encode(hash))
}

/// Whether the reader has what goes by this tag.
pub(super) fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let tags = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    tags.is_some_and(|tags| tags.split(',').any(|one| one.trim() == tag || one.trim() == "*"))
}

/// That the reader has it.
pub(super) fn unchanged(tag: String) -> Response {
    (StatusCode::NOT_MODIFIED, [(ETAG, tag), (CACHE_CONTROL, "no-cache".to_owned())]).into_response()
}
