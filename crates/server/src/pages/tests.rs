use std::io::Write;

use axum::body::Body;
use axum::http::Request;
use axum::middleware::from_fn;
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::*;

fn app(ready: bool) -> Router {
    let ready: Ready = Arc::new(move || Box::pin(async move { ready }));
    routes("https://workspace.example".into(), ready)
        .layer(from_fn(|request, next| crate::headers::public(false, request, next)))
}

async fn fetch(path: &str, accept: &str) -> (StatusCode, HeaderMap, String) {
    let request = Request::get(path).header("accept-language", accept).body(Body::empty()).unwrap();
    let response = app(true).oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (parts.status, parts.headers, String::from_utf8(body.to_vec()).unwrap())
}

/// The addresses that a page loads by itself.
fn list_loaded(page: &str) -> Vec<String> {
    let values = |mark: &str| -> Vec<String> {
        page.split(mark).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    [values("<script src=\""), values("rel=\"stylesheet\" href=\"")].concat()
}

#[tokio::test]
async fn the_first_page_says_where_help_is_before_anything_else() {
    let (status, headers, page) = fetch("/", "en").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers["cache-control"], "no-store");
    let places = ["href=\"https://www.wikipedia.org/\"", "emergency number", "tel:112", "tel:116006", "<h1>"]
        .map(|mark| page.find(mark).unwrap_or_else(|| panic!("{mark} in {page}")));
    assert!(places.is_sorted(), "{places:?}");
    assert!(page.contains("href=\"https://workspace.example/workspace/\""));
    assert!(page.contains("<title>Onward</title>"), "a title that says nothing in a history");
}

#[tokio::test]
async fn pages_hold_no_script_or_style_of_their_own_and_load_little() {
    for path in ["/", "/?lang=ar", "/nowhere"] {
        let (_, headers, page) = fetch(path, "en").await;
        assert!(headers["content-security-policy"].to_str().unwrap().contains("script-src 'self';"));
        assert!(!headers.contains_key("set-cookie"));
        for inline in ["<style", " style=", "<script>", " onclick", " onload", "javascript:", "http-equiv"] {
            assert!(!page.contains(inline), "{inline} in {page}");
        }
        let loaded = list_loaded(&page);
        assert_eq!(loaded.len(), 2, "{loaded:?}");
        let mut together = page;
        for address in &loaded {
            let (status, headers, content) = fetch(address, "en").await;
            assert_eq!(status, StatusCode::OK);
            assert_eq!(headers["cache-control"], "public, max-age=31536000, immutable");
            together.push_str(&content);
        }
        let mut small = Vec::new();
        brotli::CompressorWriter::new(&mut small, 4096, 5, 22).write_all(together.as_bytes()).unwrap();
        assert!(small.len() < 30_000, "{} bytes", small.len());
    }
}

#[tokio::test]
async fn readers_get_the_language_they_ask_for() {
    for (path, accept, language) in [
        ("/", "en", "en"),
        ("/", "ar", "ar"),
        ("/", "ar-EG,ar;q=0.9,en;q=0.8", "ar"),
        ("/", "en;q=0.5, ar;q=0.7", "ar"),
        ("/", "xx, ar;q=0.1", "ar"),
        ("/", "ar;q=0, en;q=0.1", "en"),
        ("/", "xx", "en"),
        ("/", "", "en"),
        ("/", ";;q=,,ar;q=x", "en"),
        ("/?lang=ar", "en", "ar"),
        ("/?lang=en", "ar", "en"),
        ("/?lang=klingon", "ar", "ar"),
        ("/nowhere?lang=ar", "en", "ar"),
        ("/?lang=%ff", "ar", "ar"),
        ("/?lang=en&lang=en", "ar", "ar"),
    ] {
        let (_, headers, page) = fetch(path, accept).await;
        assert_eq!(headers["content-language"], language, "{path} {accept}");
        assert_eq!(headers["vary"], "accept-language");
        let (lang, dir) = if language == "ar" { ("ar", "rtl") } else { ("en-GB", "ltr") };
        assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{path} {accept}");
        assert!(page.contains("href=\"/?lang=ar\"") && page.contains("href=\"/?lang=en\""));
    }
}

#[tokio::test]
async fn a_draft_says_that_it_is_one() {
    assert!(fetch("/?lang=ar", "en").await.2.contains("مسودة"));
    assert!(!fetch("/?lang=en", "en").await.2.contains("Draft"));
}

#[tokio::test]
async fn a_chosen_language_stays_chosen() {
    let (.., page) = fetch("/nowhere?lang=ar", "en").await;
    assert!(page.matches("href=\"/?lang=ar\"").count() >= 3, "first page, menu, way back: {page}");
    let (.., page) = fetch("/nowhere", "ar").await;
    assert!(page.contains("href=\"/\""));
}

#[tokio::test]
async fn a_missing_page_is_calm_and_repeats_nothing_of_its_address() {
    let (status, headers, page) = fetch("/planted-path/%3Cscript%3E?lang=%3Cscript%3E&x=planted", "en").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(headers["cache-control"], "no-store");
    assert!(page.contains("There is no such page") && page.contains("tel:112"));
    assert!(!page.contains("planted") && !page.contains("<script>"));
    assert_eq!(fetch("/static/unknown.css", "en").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn health_is_the_program_and_readiness_the_database() {
    for (path, ready, status) in [
        ("/health", true, StatusCode::OK),
        ("/health", false, StatusCode::OK),
        ("/ready", true, StatusCode::OK),
        ("/ready", false, StatusCode::SERVICE_UNAVAILABLE),
    ] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = app(ready).oneshot(request).await.unwrap();
        assert_eq!(response.status(), status, "{path} {ready}");
        assert_eq!(response.headers()["cache-control"], "no-store");
    }
}

#[tokio::test]
async fn search_engines_see_the_first_page_only() {
    let (status, headers, text) = fetch("/robots.txt", "en").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
    assert!(text.contains("Disallow: /\n"));
}
