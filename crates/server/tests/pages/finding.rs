//! The two questions, and who can help.

use axum::http::StatusCode;
use domain::code::{Coded, Crime, Intake, ReferralRoute};
use domain::directory::Weekday;

use super::{entry, list_values, site, without_marks};

#[tokio::test]
async fn the_first_page_says_where_help_is_before_anything_else() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (status, _, page) = site.get("/").await;
    assert_eq!(status, StatusCode::OK);
    let places = ["href=\"https://www.wikipedia.org/\"", "emergency number", "tel:112", "116 006", "<h1>"]
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
        ["Time limit for a claim", "Northlight", "Solmar Claims"].map(|text| page.find(text).unwrap());
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
    let (status, headers, _) = site.post("/help/ie/es?lang=en", "kind=claims&free=on&text=Planted").await;
    assert_eq!((status, &headers["cache-control"]), (StatusCode::SEE_OTHER, &"no-store".parse().unwrap()));
    let address = headers["location"].to_str().unwrap();
    assert!(address.starts_with("/help/ie/es/") && address.ends_with("?lang=en#results"), "{address}");
    for told in ["claims", "free", "lanted"] {
        assert!(!address.contains(told), "{address}");
    }
    let (_, headers, again) = site.post("/help/ie/es?lang=en", "kind=claims&free=on&text=Planted").await;
    assert_ne!(headers["location"], address, "{again} the same search has another address each time");
    let (_, _, page) = site.search("/help/ie/es", "kind=claims&free=on&text=").await;
    assert!(page.contains("Solmar Claims"));
    assert!(
        page.contains("https://public.example/help/ie/es\""),
        "what is passed on is the list without a search"
    );
    assert!(
        page.contains("fits all that you asked for")
            && page.contains("name=\"kind\" value=\"claims\" checked")
    );
    let (_, _, page) = site.search("/help/ie/es", "text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
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
    let (_, _, page) = site.search("/help/fr/fr", "free=on").await;
    let first: Vec<String> = list_values(&page, "<article class=\"box stack card\" id=\"");
    assert_eq!(first.len(), 8);
    assert!(
        without_marks(&page).contains("Page 1 of 2")
            && page.contains("form=\"narrow\" name=\"page\" value=\"2\"")
    );
    let (_, _, second) = site.search("/help/fr/fr", "free=on&page=2").await;
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

#[tokio::test]
async fn one_goes_back_to_a_search_for_an_hour_and_then_to_the_whole_list() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (_, headers, _) = site.post("/help/ie/es", "kind=claims&text=lawyer").await;
    let address = headers["location"].to_str().unwrap().split('#').next().unwrap().to_owned();
    for path in [address.clone(), format!("{address}?lang=de")] {
        let (status, headers, page) = site.get(&path).await;
        assert_eq!((status, &headers["cache-control"]), (StatusCode::OK, &"no-store".parse().unwrap()));
        assert!(page.contains("value=\"lawyer\"") && page.contains(&format!("{address}?lang=ar")), "{page}");
    }
    site.story.advance(2).await.unwrap();
    for path in [address, "/help/ie/es/planted".to_owned()] {
        let (status, _, page) = site.get(&path).await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("That search has ended") && page.contains("Northlight"), "{page}");
        assert!(!page.contains("value=\"lawyer\"") && !page.contains("planted"));
    }
    assert_eq!(site.get("/help/planted/es/x").await.0, StatusCode::NOT_FOUND);
    assert_eq!(site.post("/help/planted/es", "text=x").await.0, StatusCode::NOT_FOUND);
    assert_eq!(site.post("/help/ie/planted", "text=x").await.0, StatusCode::NOT_FOUND);
    let (_, headers, _) = site.post("/help/ie/online", "text=").await;
    assert_eq!(headers["location"], "/help/ie/online#results", "what is empty needs no address of its own");
    test.close().await;
}

#[tokio::test]
async fn words_for_a_crime_find_what_is_for_it_and_what_is_for_every_crime() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    for (number, name, crime) in [(1, "Dawn Centre", "0301"), (2, "Ledger Desk", "07")] {
        let mut special = entry(name, "IE", "+999 20 5550 150");
        special.crimes = vec![Crime::find(crime).unwrap()];
        let id = format!("00000000-0000-4000-8000-2000000000{number:02}");
        site.people[1].keep_service(&id, special).await.unwrap();
    }
    for (lang, text, special) in [
        ("en", "rape", "Dawn Centre"),
        ("en", "raped", "Dawn Centre"),
        ("en", "sexual assault", "Dawn Centre"),
        ("de", "vergewaltigt", "Dawn Centre"),
        ("ar", "اغتصاب", "Dawn Centre"),
        ("uk", "зґвалтування", "Dawn Centre"),
        ("en", "scam", "Ledger Desk"),
        ("es", "estafa", "Ledger Desk"),
        ("sr", "prevara", "Ledger Desk"),
    ] {
        let form = form_urlencoded::Serializer::new(String::new()).append_pair("text", text).finish();
        let (_, _, page) = site.search(&format!("/help/ie/ie?lang={lang}"), &form).await;
        let at = |name: &str| page.find(name);
        assert!(at(special).is_some() && at("Northlight").is_some(), "{lang} {text}: {page}");
        assert!(at(special) < at("Northlight"), "{lang} {text}: what is for this comes first");
        let other = if special == "Dawn Centre" { "Ledger Desk" } else { "Dawn Centre" };
        // A word that is spelt nearly so may bring it, at the end.
        assert!(at(other).is_none() || at(other) > at("Northlight"), "{lang} {text}");
    }
    for text in
        ["robbery", "robbed", "attack", "mugged", "stalking", "burglary", "hacked", "bomb", "my husband"]
    {
        let (_, _, page) = site.search("/help/ie/ie", &format!("text={}", text.replace(' ', "+"))).await;
        assert!(page.contains("Northlight") && !page.contains("Dawn Centre"), "{text}");
    }
    test.close().await;
}

#[tokio::test]
async fn a_search_without_a_hit_is_no_dead_end() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (_, _, page) = site.search("/help/ie/es", "text=xylophone").await;
    for expected in [
        "No services found",
        "fits all that you asked for",
        "These may help, or know who does",
        "Northlight",
        "Solmar Claims",
        "href=\"/help/ie/es\">Show everything again",
        "xylophone",
    ] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
    let (_, _, page) = site.search("/help/ie/es", "text=xylophone&kind=claims").await;
    assert!(page.contains("Solmar Claims"), "what else was asked for still holds where it can");
    test.close().await;
}

#[tokio::test]
async fn beside_the_emergency_number_stands_whom_anybody_may_ring_now_and_no_office() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    let strip = |page: &str| {
        without_marks(
            page.split("<aside class=\"numbers\"").nth(1).unwrap().split("</aside>").next().unwrap(),
        )
    };
    let (_, _, page) = site.get("/help/ie/es").await;
    assert!(!strip(&page).contains("+998305550170"), "an office for claims is none");
    let mut closed = entry("A closed line", "ES", "+998 30 5550 171");
    closed.hours[0].days = vec![Weekday::Sun];
    let mut full = entry("B full line", "ES", "+998 30 5550 172");
    full.intake = Some(Intake::WaitingList);
    let mut open = entry("Z open line", "ES", "+998 30 5550 173");
    open.routes = vec![ReferralRoute::ByOneself];
    for (number, entry) in (1..).zip([closed, full, open]) {
        site.people[1]
            .keep_service(&format!("00000000-0000-4000-8000-3000000000{number:02}"), entry)
            .await
            .unwrap();
    }
    let (_, _, page) = site.get("/help/ie/es").await;
    assert!(strip(&page).contains("Help in Spain, from abroad:"), "{page}");
    assert_eq!(list_values(&strip(&page), "href=\"tel:+9983055501"), ["73"]);
    test.close().await;
}

#[tokio::test]
async fn what_speaks_of_it_stands_above_what_is_there_after_every_crime_and_is_counted_apart() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    let mut special = entry("Zenith Centre", "IE", "+999 20 5550 150");
    special.crimes = vec![Crime::find("0301").unwrap()];
    site.people[1].keep_service("00000000-0000-4000-8000-200000000001", special).await.unwrap();
    for form in ["text=rape", "text=violaci%C3%B3n", "crime=03"] {
        let (_, _, page) = site.search("/help/ie/ie", form).await;
        let page = without_marks(&page);
        for expected in [
            "3 services.",
            "1 speaks of what you asked for.",
            "2 more are there after every crime.",
            "comes first.",
        ] {
            assert!(page.contains(expected), "{form}: {expected} in {page}");
        }
        let order = [
            "<b>These speak of what you asked for</b>",
            "Zenith Centre",
            "<b>These are there after every crime</b>",
            "/service/00000000-0000-4000-8000-000000000002",
        ]
        .map(|text| page.find(text).unwrap_or_else(|| panic!("{form}: {text} in {page}")));
        assert!(order.is_sorted(), "{form}: {order:?}");
        assert_eq!(page.matches("Does not name what you asked for").count(), 2, "{form}");
    }
    // What is spelt nearly so, and what has a part of it, is said to be that.
    for (form, expected) in [
        ("text=rapee+zentih", "We found a word of yours nowhere as you wrote it."),
        ("text=rape+centre+dresden", "1 speaks of what you asked for."),
    ] {
        let (_, _, page) = site.search("/help/ie/ie", form).await;
        let page = without_marks(&page);
        assert!(page.contains(expected), "{form}: {page}");
    }
    let (_, _, page) = site.get("/help/ie/ie").await;
    assert!(!page.contains("what you asked for") && !page.contains("are there after every crime"), "{page}");
    test.close().await;
}

#[tokio::test]
async fn the_country_with_hits_comes_first_and_its_cards_are_numbered_first() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (_, _, page) = site.search("/help/ie/es", "text=compensation").await;
    let page = without_marks(&page);
    let order =
        ["id=\"s1\"", "Solmar Claims", "Nothing in Ireland fits"].map(|text| page.find(text).unwrap());
    assert!(order.is_sorted(), "{order:?}");
    test.close().await;
}

#[tokio::test]
async fn what_was_answered_is_still_there_when_one_answers_again() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    for (path, there) in [("/help/ie/es", "es"), ("/help/ie/ie", "same"), ("/help/ie/online", "online")] {
        let (_, _, page) = site.get(path).await;
        assert!(page.contains("href=\"/?home=ie&"), "{path}");
        let (status, _, page) = site.get(&format!("/?home=ie&there={there}")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("<option value=\"ie\" selected>"), "{page}");
        assert!(page.contains(&format!("<option value=\"{there}\" selected>")), "{page}");
        assert_eq!(page.matches(" selected").count(), 2, "{page}");
    }
    let (_, _, page) = site.get("/?home=planted&there=%22%3E").await;
    assert!(!page.contains(" selected") && !page.contains("planted"), "{page}");
    test.close().await;
}

#[tokio::test]
async fn a_time_says_on_whose_clock_it_is_and_a_helpline_when_it_answers() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    let mut closed = entry("A closed line", "IE", "+999 20 5550 171");
    closed.hours[0].days = vec![Weekday::Sun];
    closed.hours[0].opens = "09:00".into();
    site.people[1].keep_service("00000000-0000-4000-8000-300000000001", closed).await.unwrap();
    let page = without_marks(&site.get("/help/ie/es").await.2);
    assert!(page.contains("opens Sunday at 09:00 (clock in Dublin)"), "{page}");
    let order = ["Northlight", "A closed line"].map(|text| page.find(text).unwrap());
    assert!(order.is_sorted(), "what is closed stands below what is open");
    let strip = page.split("<aside class=\"numbers\"").nth(1).unwrap().split("</aside>").next().unwrap();
    assert!(strip.contains("Not confirmed."), "{strip}");
    test.close().await;
}

#[tokio::test]
async fn a_service_speaks_to_each_reader_in_their_language_where_it_has_one() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    let mut told = entry("Lighthouse", "IE", "+999 20 5550 171");
    told.translations = vec![domain::directory::Translated {
        language: "ar".parse().ok(),
        name: "المنارة".into(),
        description: String::new(),
        next_step: "اتصل بنا.".into(),
    }];
    let id = "00000000-0000-4000-8000-300000000001";
    site.people[1].keep_service(id, told).await.unwrap();
    let (_, _, page) = site.get(&format!("/service/{id}?lang=ar")).await;
    assert!(page.contains("<h1><bdi>المنارة</bdi></h1>") && page.contains("اتصل بنا."), "{page}");
    assert!(
        page.contains("lang=\"en\" dir=\"auto\">It helps."),
        "what is not translated says its language: {page}"
    );
    let (_, _, page) = site.get(&format!("/service/{id}")).await;
    assert!(page.contains("Lighthouse") && !page.contains("المنارة"), "{page}");
    let form = form_urlencoded::Serializer::new(String::new()).append_pair("text", "المنارة").finish();
    let (_, _, page) = site.search("/help/ie/ie?lang=ar", &form).await;
    assert!(page.contains("المنارة"), "it is found by it: {page}");
    test.close().await;
}
