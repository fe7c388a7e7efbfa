//! What holds for every page.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::{HIDDEN, HOME, PAGES, list_loaded, list_values, site, squeeze};
use crate::support::list_shared;

#[tokio::test]
async fn every_page_is_small_and_holds_nothing_inline_and_nothing_of_others() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    for path in PAGES {
        let (status, headers, page) = site.get(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        assert!(headers["content-security-policy"].to_str().unwrap().contains("script-src 'self';"));
        assert_eq!(headers["cache-control"], "no-store", "{path}");
        assert!(!headers.contains_key("set-cookie"));
        for inline in [
            "<style",
            " style=",
            "<script>",
            " onclick",
            " onload",
            "javascript:",
            "http-equiv",
            "<img",
            "<iframe",
        ] {
            assert!(!page.contains(inline), "{inline} in {path}");
        }
        assert!(
            page.contains("name=\"format-detection\" content=\"telephone=no,"),
            "no links but ours: {path}"
        );
        let title = page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        for telling in ["victim", "crime", "violence", "help", "Ireland", "Spain", "Northlight"] {
            assert!(!title.to_lowercase().contains(&telling.to_lowercase()), "{title} of {path}");
        }
        let mut together = page;
        for address in list_loaded(&together.clone()) {
            assert!(address.starts_with("/static/"), "{address}");
            let (status, headers, content) = site.get(&address).await;
            assert_eq!(status, StatusCode::OK);
            assert_eq!(headers["cache-control"], "public, max-age=31536000, immutable");
            together.push_str(&content);
        }
        assert!(squeeze(&together) < 30_000, "{path}: {} bytes", squeeze(&together));
    }
    test.close().await;
}

#[tokio::test]
async fn no_browser_sends_away_what_somebody_types_or_keeps_it_for_whoever_comes_next() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let mut fields = 0;
    for path in PAGES {
        let (_, _, page) = site.get(path).await;
        assert_eq!(list_shared(&page), Vec::<String>::new(), "{path}");
        fields += page.matches("<input").count() + page.matches("<select").count();
    }
    assert!(fields > 100, "{fields} fields were looked at");
    for shared in
        ["<input name=\"text\" autocomplete=\"off\">", "<select name=\"crime\">", "<p contenteditable>"]
    {
        assert_eq!(list_shared(shared).len(), 1, "{shared}");
    }
    test.close().await;
}

#[tokio::test]
async fn open_data_is_a_page_for_a_browser_and_data_for_a_program() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let ask = async |path: &str, accept: &str| {
        site.ask(Request::get(path).header("accept", accept).body(Body::empty()).unwrap()).await
    };
    for path in ["/hsds", "/hsds/"] {
        let (status, headers, page) = ask(path, "text/html,application/xhtml+xml,*/*;q=0.8").await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("<h1>Open data</h1>") && page.contains("href=\"/\""), "{page}");
        assert!(headers["vary"].to_str().unwrap().contains("accept"));
        for link in list_values(&page, "href=\"/hsds/").into_iter().filter(|link| *link != "package.zip") {
            assert_eq!(site.get(&format!("/hsds/{link}")).await.0, StatusCode::OK, "{link}");
        }
        for accept in ["application/json", "*/*"] {
            let (_, headers, data) = ask(path, accept).await;
            assert_eq!(headers["content-type"], "application/json");
            assert!(data.starts_with('{'), "{data}");
        }
    }
    let (_, _, files) = site.get("/hsds/profile/").await;
    assert!(files.contains("/hsds/profile/service.json"), "{files}");
    test.close().await;
}

#[tokio::test]
async fn links_lead_to_pages_and_never_elsewhere_without_saying_so() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    for path in PAGES {
        let (_, _, page) = site.get(path).await;
        for link in list_values(&page, "href=\"") {
            let inner = link.split('#').next().unwrap();
            if inner.is_empty()
                || link.starts_with("tel:")
                || link.starts_with("mailto:")
                || link.starts_with("geo:")
                || link == "data:,"
            {
                continue;
            }
            if !link.starts_with('/') {
                let from = page.find(&format!("href=\"{link}\"")).unwrap();
                let tag = page[from..].split('>').next().unwrap();
                let ours = link.starts_with("https://workspace.example/");
                assert!(ours || tag.contains("rel=\"noreferrer\""), "{link} in {path}");
                continue;
            }
            let (status, ..) = site.get(inner).await;
            assert_eq!(status, StatusCode::OK, "{link} in {path}");
        }
        for link in list_values(&page, "href=\"#") {
            assert!(page.contains(&format!("id=\"{link}\"")), "#{link} in {path}");
        }
    }
    test.close().await;
}

#[tokio::test]
async fn a_page_that_cannot_be_shown_is_calm_and_repeats_nothing() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    for (path, status) in [
        ("/planted-path/%3Cscript%3E?lang=%3Cscript%3E&x=planted", StatusCode::NOT_FOUND),
        ("/help/planted/es", StatusCode::NOT_FOUND),
        ("/help/IE/es", StatusCode::NOT_FOUND),
        ("/country/planted", StatusCode::NOT_FOUND),
        ("/map/planted", StatusCode::NOT_FOUND),
        ("/guide/planted", StatusCode::NOT_FOUND),
        ("/confirm/planted", StatusCode::GONE),
        ("/country/%ff", StatusCode::BAD_REQUEST),
    ] {
        let (found, headers, page) = site.get(path).await;
        assert_eq!(found, status, "{path}");
        assert_eq!(headers["cache-control"], "no-store");
        assert!(page.contains("tel:112") && page.contains("<h1>") && page.contains("href=\"/\""), "{path}");
        assert!(!page.contains("planted") && !page.contains("<script>"), "{path}");
    }
    assert_eq!(site.get("/static/unknown.css").await.0, StatusCode::NOT_FOUND);
    assert_eq!(site.post("/", "x=y").await.0, StatusCode::METHOD_NOT_ALLOWED);
    test.close().await;
}

#[tokio::test]
async fn readers_get_the_language_they_ask_for_and_keep_the_one_they_choose() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
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
        let (_, headers, page) = site.read_in(path, accept).await;
        assert_eq!(headers["content-language"], language, "{path} {accept}");
        assert_eq!(headers["vary"], "accept-language");
        let (lang, dir) = if language == "ar" { ("ar", "rtl") } else { ("en-GB", "ltr") };
        assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{path} {accept}");
        assert_eq!(page.contains("مسودة"), language == "ar", "a draft says that it is one");
    }
    let (_, _, page) = site.get("/help/ie/es?lang=ar").await;
    assert!(page.contains("href=\"/help/ie/es?lang=en\""), "the menu stays on the page");
    assert!(page.contains("href=\"/country/es?lang=ar\"") && page.contains("href=\"/?lang=ar\""));
    let (_, _, page) = site.read_in("/help/ie/es", "ar").await;
    assert!(page.contains("href=\"/country/es\""));
    test.close().await;
}

#[tokio::test]
async fn search_engines_find_pages_and_what_is_for_one_person_never() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (_, headers, robots) = site.get("/robots.txt").await;
    assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
    assert!(
        robots.contains("Disallow: /confirm/\n") && robots.contains("https://public.example/sitemap.xml")
    );
    let (_, headers, map) = site.get("/sitemap.xml").await;
    assert!(headers["content-type"].to_str().unwrap().starts_with("application/xml"));
    assert!(map.contains(&format!("https://public.example/service/{HOME}")) && !map.contains(HIDDEN));
    for address in
        map.split("<loc>https://public.example").skip(1).map(|rest| rest.split('<').next().unwrap())
    {
        assert_eq!(site.get(address).await.0, StatusCode::OK, "{address}");
    }
    test.close().await;
}

#[tokio::test]
async fn health_is_the_program_and_readiness_the_database() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    for path in ["/health", "/ready"] {
        let (status, headers, _) = site.get(path).await;
        assert_eq!(
            (status, headers["cache-control"].to_str().unwrap()),
            (StatusCode::OK, "no-store"),
            "{path}"
        );
    }
    site.story.app().db.clone().close().await;
    assert_eq!(site.get("/health").await.0, StatusCode::OK);
    let (status, _, said) = site.get("/ready").await;
    assert_eq!((status, said.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"));
}
