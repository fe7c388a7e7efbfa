//! Style and script of the public pages. Their names carry a hash, so browsers keep them for ever.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// A file that pages load.
pub(super) struct File {
    /// Its path on this server.
    pub(super) path: String,
    content: &'static str,
    content_type: &'static str,
}

/// The workspace's own look, and what only public pages need.
pub(super) static STYLE: LazyLock<File> = LazyLock::new(|| {
    let style = concat!(
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/src/styles/tokens.css")),
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/src/styles/screens.css")),
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/pages.css")),
    );
    File::new(style, "pages", "css", "text/css; charset=utf-8")
});

/// Zooming and moving a map.
pub(super) static MAP: LazyLock<File> = LazyLock::new(|| {
    let script = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/map.js"));
    File::new(script, "map", "js", "text/javascript; charset=utf-8")
});

/// Leaving a page quickly.
pub(super) static SCRIPT: LazyLock<File> = LazyLock::new(|| {
    let script = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/leave.js"));
    File::new(script, "leave", "js", "text/javascript; charset=utf-8")
});

impl File {
    fn new(content: &'static str, name: &str, ending: &str, content_type: &'static str) -> Self {
        let hash: String = HEXLOWER.encode(&Sha256::digest(content)).chars().take(12).collect();
        Self { path: format!("/static/{name}-{hash}.{ending}"), content, content_type }
    }
}

pub(super) async fn send(Path(name): Path<String>) -> Response {
    let found =
        [&*STYLE, &*SCRIPT, &*MAP].into_iter().find(|file| file.path.strip_prefix("/static/") == Some(&name));
    let Some(file) = found else { return StatusCode::NOT_FOUND.into_response() };
    let about = [(CONTENT_TYPE, file.content_type), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
    (about, file.content).into_response()
}
