//! The workspace's files, built into the program.

use std::borrow::Cow;

use axum::body::Body;
use axum::http::header::{
    ACCEPT_ENCODING, ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use data_encoding::HEXLOWER;
use rust_embed::RustEmbed;

/// Where the workspace begins; `web/vite.config.ts` says the same.
pub const MOUNT: &str = "/workspace/";
/// The page of every route of the workspace.
const SHELL: &str = "index.html";
/// Files here carry a hash of their content in their name.
const HASHED: &str = "assets/";

const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_FIRST: &str = "no-cache";

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
#[allow_missing = true]
struct Built;

/// One file.
struct File {
    bytes: Cow<'static, [u8]>,
    sha256: [u8; 32],
}

impl Built {
    fn find(path: &str) -> Option<File> {
        let found = Self::get(path)?;
        Some(File { sha256: found.metadata.sha256_hash(), bytes: found.data })
    }
}

/// The handler behind every path that is not the interface: files of the workspace as they are, its page for each of
/// its routes.
pub async fn workspace(method: Method, uri: Uri, headers: HeaderMap) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response();
    }
    answer(uri.path(), &headers, Built::find)
}

fn answer(path: &str, headers: &HeaderMap, find: impl Fn(&str) -> Option<File>) -> Response {
    if path == "/" || path == MOUNT.trim_end_matches('/') {
        return Redirect::temporary(MOUNT).into_response(); // the browser keeps a fragment
    }
    let Some(path) = path.strip_prefix(MOUNT) else { return StatusCode::NOT_FOUND.into_response() };
    if is_route(path) {
        return match find(SHELL) {
            Some(_) => send(SHELL, ASK_FIRST, headers, find),
            None => missing(),
        };
    }
    let keep = if path.starts_with(HASHED) { FOREVER } else { ASK_FIRST };
    send(path, keep, headers, find)
}

/// A path whose last part has no ending is a route: files have one. A file that is missing is never answered with a
/// page, which a stale tab would take for a script.
fn is_route(path: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or(path);
    !path.starts_with(HASHED) && !last.contains('.') || path == SHELL
}

fn send(
    path: &str,
    keep: &'static str,
    headers: &HeaderMap,
    find: impl Fn(&str) -> Option<File>,
) -> Response {
    let Some(file) = find(path) else { return StatusCode::NOT_FOUND.into_response() };
    // One tag for the content, however it is encoded: a weak one.
    let tag = format!("W/\"{}\"", HEXLOWER.encode(file.sha256.get(..16).unwrap_or_default()));
    let about = [(ETAG, tag.as_str()), (CACHE_CONTROL, keep), (VARY, "accept-encoding")];
    if knows(headers, &tag) {
        return (StatusCode::NOT_MODIFIED, about).into_response();
    }
    let about = (about, [(CONTENT_TYPE, content_type(path))]);
    match takes_brotli(headers).then(|| find(&format!("{path}.br"))).flatten() {
        Some(small) => (about, [(CONTENT_ENCODING, "br")], Body::from(small.bytes)).into_response(),
        None => (about, Body::from(file.bytes)).into_response(),
    }
}

fn knows(headers: &HeaderMap, tag: &str) -> bool {
    let strong = tag.trim_start_matches("W/");
    let known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    known.flat_map(|value| value.split(',')).any(|one| one.trim().trim_start_matches("W/") == strong)
}

fn takes_brotli(headers: &HeaderMap) -> bool {
    let taken = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    taken.flat_map(|value| value.split(',')).any(|one| match one.split_once(';') {
        Some((name, quality)) => {
            name.trim() == "br" && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
        }
        None => one.trim() == "br",
    })
}

/// The types of what a build of the workspace holds.
fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// What an operator sees whose server was built without the workspace.
fn missing() -> Response {
    let page = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/workspace-missing.html"));
    (
        StatusCode::SERVICE_UNAVAILABLE,
        [(CONTENT_TYPE, content_type(SHELL)), (CACHE_CONTROL, "no-store")],
        page,
    )
        .into_response()
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt;
    use sha2::{Digest, Sha256};

    use super::*;

    /// A small build: a page, a script with its compressed copy, WebAssembly.
    fn find(path: &str) -> Option<File> {
        let bytes: &'static [u8] = match path {
            "index.html" => b"<!doctype html>shell",
            "assets/main-Ab12.js" => b"let script;",
            "assets/main-Ab12.js.br" => b"compressed",
            "assets/client-Cd34.wasm" => b"\0asm",
            "icon.svg" => b"<svg/>",
            _ => return None,
        };
        Some(File { bytes: bytes.into(), sha256: Sha256::digest(bytes).into() })
    }

    fn get(path: &str, headers: &[(&'static str, &str)]) -> Response {
        let headers =
            headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        answer(path, &headers, find)
    }

    async fn body(response: Response) -> Vec<u8> {
        response.into_body().collect().await.unwrap().to_bytes().to_vec()
    }

    #[tokio::test]
    async fn every_route_of_the_workspace_is_its_page_and_is_asked_for_anew() {
        for path in
            ["/workspace/", "/workspace/send/2", "/workspace/referral/AbC-_1", "/workspace/index.html"]
        {
            let response = get(path, &[]);
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
            assert_eq!(response.headers()["cache-control"], "no-cache");
            assert_eq!(body(response).await, b"<!doctype html>shell");
        }
        for path in ["/", "/workspace"] {
            let response = get(path, &[]);
            assert_eq!(response.status(), StatusCode::TEMPORARY_REDIRECT);
            assert_eq!(response.headers()["location"], "/workspace/");
        }
    }

    #[tokio::test]
    async fn a_missing_file_is_missing_and_never_a_page() {
        for path in [
            "/workspace/assets/main-Old0.js",
            "/workspace/assets/main",
            "/workspace/assets/",
            "/workspace/robots.txt",
            "/workspace/../Cargo.toml",
            "/elsewhere",
            "/favicon.ico",
        ] {
            let response = get(path, &[]);
            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
            assert!(body(response).await.is_empty(), "{path}");
        }
    }

    #[tokio::test]
    async fn hashed_files_are_kept_for_ever_and_have_their_type() {
        let script = get("/workspace/assets/main-Ab12.js", &[]);
        assert_eq!(script.headers()["cache-control"], "public, max-age=31536000, immutable");
        assert_eq!(script.headers()["content-type"], "text/javascript; charset=utf-8");
        let wasm = get("/workspace/assets/client-Cd34.wasm", &[]);
        assert_eq!(wasm.headers()["content-type"], "application/wasm");
        let icon = get("/workspace/icon.svg", &[]);
        assert_eq!(icon.headers()["cache-control"], "no-cache", "its name has no hash");
    }

    #[tokio::test]
    async fn a_compressed_copy_is_sent_to_those_who_take_it() {
        let path = "/workspace/assets/main-Ab12.js";
        for accepted in ["gzip, deflate, br, zstd", "br;q=0.5"] {
            let small = get(path, &[("accept-encoding", accepted)]);
            assert_eq!(small.headers()["content-encoding"], "br");
            assert_eq!(small.headers()["content-type"], "text/javascript; charset=utf-8");
            assert_eq!(small.headers()["vary"], "accept-encoding");
            assert_eq!(body(small).await, b"compressed");
        }
        for accepted in ["gzip", "br;q=0", "brotli", ""] {
            let plain = get(path, &[("accept-encoding", accepted)]);
            assert!(!plain.headers().contains_key("content-encoding"), "{accepted}");
            assert_eq!(body(plain).await, b"let script;");
        }
        let without = get("/workspace/assets/client-Cd34.wasm", &[("accept-encoding", "br")]);
        assert!(!without.headers().contains_key("content-encoding"), "it has no compressed copy");
    }

    #[tokio::test]
    async fn what_the_browser_has_is_not_sent_again() {
        let first = get("/workspace/", &[]);
        let tag = first.headers()["etag"].to_str().unwrap().to_owned();
        for known in [tag.clone(), format!("\"other\", {tag}"), tag.trim_start_matches("W/").to_owned()] {
            let again = get("/workspace/", &[("if-none-match", &known)]);
            assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{known}");
            assert_eq!(again.headers()["etag"], tag);
            assert!(body(again).await.is_empty());
        }
        assert_eq!(get("/workspace/", &[("if-none-match", "\"other\"")]).status(), StatusCode::OK);
    }

    #[tokio::test]
    async fn a_server_without_the_workspace_says_how_to_build_it() {
        let response = answer("/workspace/network", &HeaderMap::new(), |_| None);
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(String::from_utf8(body(response).await).unwrap().contains("cargo xtask demo"));
        let script = answer("/workspace/assets/main.js", &HeaderMap::new(), |_| None);
        assert_eq!(script.status(), StatusCode::NOT_FOUND);
    }

    #[tokio::test]
    async fn nothing_can_be_written() {
        let response = workspace(Method::POST, "/workspace/".parse().unwrap(), HeaderMap::new()).await;
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
        let response =
            workspace(Method::GET, "/workspace/%2e%2e/secret.txt".parse().unwrap(), HeaderMap::new()).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
    }
}
