//! The two questions, and who can help.

use axum::http::StatusCode;

use crate::{entry, list_values, site, without_marks};

#[tokio::test]
async fn the_first_page_says_where_help_is_before_anything_else() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (status, _, page) = site.get("/").await;
    assert_eq!(status, StatusCode::OK);
    let places = ["href=\"https://www.wikipedia.org/\"", "emergency number", "tel:112", "tel:116006", "<h1>"]
        .map(|mark| page.find(mark).unwrap_or_else(|| panic!("{mark} in {page}")));
    assert!(places.is_sorted(), "{places:?}");
    assert!(page.contains("href=\"https://workspace.example/workspace/\""));
    assert!(page.contains("<title>Onward</title>"), "a title that says nothing in a history");
    test.close().await;
}

#[tokio::test]
async fn two_answers_lead_to_a_page_whose_address_can_be_passed_on() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    for (query, place) in [
        ("home=ie&there=es", "/help/ie/es"),
        ("home=ie&there=same", "/help/ie/ie"),
        ("home=ie&there=online", "/help/ie/online"),
        ("home=ie&there=es&lang=ar", "/help/ie/es?lang=ar"),
    ] {
        let (status, headers, _) = site.get(&format!("/help?{query}")).await;
        assert_eq!((status, headers["location"].to_str().unwrap()), (StatusCode::SEE_OTHER, place));
    }
    for query in [
        "",
        "home=ie",
        "home=&there=es",
        "home=xx&there=es",
        "home=ie&there=//evil.example",
        "home=online&there=ie",
    ] {
        let (status, headers, page) = site.get(&format!("/help?{query}")).await;
        assert_eq!(status, StatusCode::OK, "{query}");
        assert!(!headers.contains_key("location") && page.contains("role=\"alert\""), "{query}");
        assert!(!page.contains("evil"));
    }
    test.close().await;
}

#[tokio::test]
async fn somebody_in_ireland_hurt_in_spain_finds_a_number_at_home_and_the_time_limit_there() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (_, _, page) = site.get("/help/ie/es").await;
    for expected in [
        "tel:112",
        "tel:+999205550140",
        "tel:+998305550170",
        "Help at home, in",
        "Time limit for a claim",
        "Within",
        "Not confirmed.",
        "href=\"/country/es\"",
        "Day and night",
    ] {
        assert!(page.to_lowercase().contains(&expected.to_lowercase()), "{expected} in {page}");
    }
    let order =
        ["Northlight", "Solmar Claims", "Time limit for a claim"].map(|text| page.find(text).unwrap());
    assert!(order.is_sorted());
    test.close().await;
}

#[tokio::test]
async fn the_list_and_the_map_of_a_search_have_the_same_numbers() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (_, _, page) = site.get("/help/ie/es").await;
    let cards = list_values(&page, "<article class=\"box stack card\" id=\"");
    assert_eq!(cards, ["s1", "s2", "s3"]);
    let map = page.split("<svg viewBox=\"0 0 520").nth(1).unwrap().split("</svg>").next().unwrap();
    let pins = list_values(map, "<a href=\"#");
    let shelter = page
        .split("A safe place")
        .next()
        .unwrap()
        .rsplit("id=\"")
        .next()
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    assert_eq!(pins.len(), 2, "one each for the exact places");
    assert!(!pins.contains(&shelter), "a withheld place has no pin");
    assert!(page.contains("Kept off the map for safety"));
    assert!(
        !page.contains("Planted") && !page.contains("53.77"),
        "nothing of a withheld place or of a hidden entry"
    );
    test.close().await;
}

#[tokio::test]
async fn what_is_asked_for_narrows_the_list_and_stands_in_no_address() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (status, headers, page) = site.post("/help/ie/es", "kind=claims&free=on&text=").await;
    assert_eq!(status, StatusCode::OK);
    assert!(!headers.contains_key("location"));
    assert!(page.contains("Solmar Claims") && !page.contains("+999205550140"));
    assert!(
        page.contains("fits all that you asked for")
            && page.contains("name=\"kind\" value=\"claims\" checked")
    );
    let (_, _, page) = site.post("/help/ie/es", "text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!page.contains("<script>alert"), "what was typed comes back as text");
    let huge = format!("text={}", "x".repeat(100_000));
    assert_eq!(site.post("/help/ie/es", &huge).await.0, StatusCode::PAYLOAD_TOO_LARGE);
    test.close().await;
}

#[tokio::test]
async fn where_there_is_no_service_there_is_a_way_on() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (_, _, page) = site.get("/help/ie/fr").await;
    assert!(
        page.contains("For claims, ") && page.contains("consulate") && page.contains("tel:116006"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn a_long_list_is_turned_page_by_page_and_keeps_what_was_asked() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    for number in 0..11 {
        let id = format!("00000000-0000-4000-8000-1000000000{number:02}");
        let entry = entry(&format!("Extra {number:02}."), "FR", "+999 33 5550 000");
        site.people[1].keep_service(&id, entry).await.unwrap();
    }
    let (_, _, page) = site.post("/help/fr/fr", "free=on").await;
    let first: Vec<String> = list_values(&page, "<article class=\"box stack card\" id=\"");
    assert_eq!(first.len(), 8);
    assert!(
        without_marks(&page).contains("Page 1 of 2")
            && page.contains("form=\"narrow\" name=\"page\" value=\"2\"")
    );
    let (_, _, second) = site.post("/help/fr/fr", "free=on&page=2").await;
    assert_eq!(second.matches("<article ").count(), 3);
    assert!(second.contains("name=\"free\" checked") && second.contains("value=\"1\">Earlier"));
    let names = |page: &str| -> Vec<String> {
        page.split("Extra ").skip(1).map(|rest| rest[..2].to_owned()).collect()
    };
    let mut all = [names(&page), names(&second)].concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 11, "each is on one of the pages");
    test.close().await;
}
