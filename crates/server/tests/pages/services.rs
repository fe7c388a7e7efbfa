//! Services, and what their keepers confirm.

use axum::http::{Method, StatusCode};
use domain::directory::Translated;
use sha2::Digest;

use super::{HIDDEN, HOME, SHELTER, entry, site, without_marks};

#[tokio::test]
async fn a_service_is_a_page_until_it_is_gone() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    let path = format!("/service/{HOME}");
    let (_, _, page) = site.get(&path).await;
    for expected in [
        "Northlight",
        "Ring; no papers needed.",
        "4 Lantern Quay",
        "How to find the door",
        "The blue door in the yard",
        "geo:53.10000,-6.60000",
        "Last confirmed",
    ] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
    let (_, _, shelter) = site.get(&format!("/service/{SHELTER}")).await;
    assert!(shelter.contains("kept secret") && !shelter.contains("geo:") && !shelter.contains("Lantern"));
    assert!(!shelter.contains("blue door"), "{shelter}");
    for missing in
        [HIDDEN, "00000000-0000-4000-8000-0000000000ff", "planted", "00000000000040008000000000000001"]
    {
        assert_eq!(site.get(&format!("/service/{missing}")).await.0, StatusCode::NOT_FOUND, "{missing}");
    }
    let removed = format!("/api/directory/services/{HOME}");
    let (status, answer) = site.people[1].request(Method::DELETE, &removed, None).await;
    assert!(status < 300, "{status} {answer}");
    let (status, headers, page) = site.get(&path).await;
    assert_eq!((status, headers["cache-control"].to_str().unwrap()), (StatusCode::GONE, "no-store"));
    assert!(page.contains("no longer offered") && !page.contains("Northlight"));
    site.people.clear();
    test.close().await;
}

#[tokio::test]
async fn a_link_in_a_mail_shows_what_it_confirms_and_confirms_it_by_a_button_alone() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let secret = "a-secret-that-a-mail-holds";
    let digest: [u8; 32] = sha2::Sha256::digest(secret.as_bytes()).into();
    let keeper = site.people[1].organisation();
    let ends = site.story.now().0 + 3_600_000;
    db::write!(test.db, tx => {
        db::query(
            "INSERT INTO directory_confirmation (secret_sha256, keeper, seat, expires_at)
             SELECT $1, organisation, signing_key, $3 FROM seat WHERE organisation = $2",
        )
        .bind(digest)
        .bind(keeper.0)
        .bind(ends)
        .execute(tx)
        .await
    })
    .unwrap();
    site.story.advance(24 * 20).await.unwrap();
    let path = format!("/confirm/{secret}");
    assert_eq!(site.get(&path).await.0, StatusCode::GONE, "it has run out");
    db::write!(test.db, tx => {
        db::query("UPDATE directory_confirmation SET expires_at = $1")
            .bind(site.story.now().0 + 3_600_000)
            .execute(tx)
            .await
    })
    .unwrap();
    let shown = format!("/service/{HOME}");
    let (status, _, page) = site.get(&path).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Northlight") && page.contains("noindex") && page.contains("method=\"post\""));
    // What people rely on stands before the eyes of whoever says that it is right, and no place that is withheld.
    for said in
        ["+999\u{a0}20\u{a0}5550\u{a0}140", "Day and night", "Port Elva", &format!("href=\"{shown}\"")]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("Planted"));
    assert!(site.get(&shown).await.2.contains("24 November 2026"), "looking changes nothing");
    assert_eq!(
        site.post(&path, "").await.0,
        StatusCode::CONFLICT,
        "what the form does not name is not confirmed"
    );
    let fields = page.split("name=\"service\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let form: Vec<String> = fields.map(|named| format!("service={named}")).collect();
    let (status, _, page) = site.post(&path, &form.join("&")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Thank you") && !page.contains("method=\"post\""));
    assert!(site.get(&shown).await.2.contains("14 December 2026"));
    let (status, _, page) = site.get(&path).await;
    assert_eq!(status, StatusCode::GONE);
    assert!(page.contains("Already confirmed on") && page.contains("14 December 2026"), "{page}");
    test.close().await;
}

#[tokio::test]
async fn a_number_without_its_country_is_given_with_the_code_to_whoever_rings_from_abroad() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    let mut keep = async |number: u8, country: &str, written: &str, from_abroad: bool| {
        let mut one = entry(&format!("Line {number}"), country, written);
        one.phones[0].from_abroad = from_abroad;
        let id = format!("00000000-0000-4000-8000-4000000000{number:02}");
        site.people[1].keep_service(&id, one).await.unwrap();
        without_marks(&site.get(&format!("/service/{id}")).await.2)
    };
    let certain = keep(1, "DE", "030 5550 123", true).await;
    assert!(certain.contains("tel:+49305550123") && !certain.contains("tel:0305550123"), "{certain}");
    let unclear = keep(2, "BR", "011 5550 1234", true).await;
    assert!(unclear.contains("The country code is +55.") && !unclear.contains("tel:+55"), "{unclear}");
    let unsaid = keep(3, "DE", "0800 5550 123", false).await;
    assert!(
        unsaid.contains("Not known to work. The country code is +49.")
            && unsaid.contains("tel:+498005550123"),
        "{unsaid}"
    );
    let short = keep(4, "DE", "116 006", false).await;
    assert!(!short.contains("country code") && short.contains("116 006"), "{short}");
    assert!(!short.contains("Call 116"), "elsewhere it is another number: {short}");
    let (_, _, page) = site.get("/help/ie/de").await;
    assert!(page.contains("tel:+49305550123"), "a card says it too: {page}");
    test.close().await;
}

#[tokio::test]
async fn a_number_that_is_not_certain_is_read_and_not_pressed() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    for (number, written, right) in [
        (1, "+44 (0)20 7946 0000", vec!["+442079460000"]),
        (2, "0044 20 7946 0009", vec!["+442079460009"]),
        (3, "020 7946 0000", vec!["+442079460000"]),
        (4, "7946 0000", vec![]),
        (5, "020 7946 0000/1", vec![]),
        (6, "116 123", vec![]),
        (7, "020 7946 0000 / 020 7946 0001", vec!["+442079460000", "+442079460001"]),
        (8, "020 7946 0000 ext. 204", vec!["+442079460000"]),
        (9, "1-800-HELP-NOW", vec![]),
        (10, "4,41234E+11", vec![]),
        (11, "\u{202a}+44 20 7946 0006\u{202c}", vec!["+442079460006"]),
        (12, "24h: 0800 555 0107", vec!["+448005550107"]),
        (13, "\u{ff0b}44 20 7946 0008", vec!["+442079460008"]),
    ] {
        let id = format!("00000000-0000-4000-8000-5000000000{number:02}");
        let kept = site.people[1].keep_service(&id, entry(&format!("Line {number}"), "GB", written)).await;
        // What is hardly a number comes by feeds alone: the form asks for another. The crate `telephone` knows it as well.
        assert_eq!(kept.is_err(), number > 6, "{written}");
        if kept.is_err() {
            continue;
        }
        let page = site.get(&format!("/service/{id}")).await.2;
        let main = page.split("<main").nth(1).unwrap();
        let dialled: Vec<&str> =
            main.split("href=\"tel:").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(dialled, right, "{written}");
        assert!(!right.is_empty() || main.contains("Number as written"), "{main}");
        let (_, _, found) = site.get("/help/gb/es").await;
        let card = found.split("<article ").find(|card| card.contains(&format!("/service/{id}"))).unwrap();
        let pressed: Vec<&str> =
            card.split("href=\"tel:").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        // Read at home, a short number is one.
        let is_right = |number: &&str| right.contains(number) || (number.len() == 6 && written == "116 123");
        assert!(pressed.iter().all(is_right), "{written} on a card: {pressed:?}");
    }
    test.close().await;
}

#[tokio::test]
async fn paper_says_when_a_service_is_open_in_a_week_and_where_and_when_it_was_read() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    for (path, address) in
        [("/help/ie/es", "/help/ie/es"), (&*format!("/service/{HOME}"), &*format!("/service/{HOME}"))]
    {
        let page = without_marks(&site.get(path).await.2);
        let foot = format!(
            "<p class=\"paper\">As it stood on 24 November 2026, at https://public.example{address}</p>"
        );
        assert!(page.contains(&foot), "{page}");
        assert!(page.contains("<p class=\"noprint print\" hidden>"), "a button where scripts run");
    }
    let page = without_marks(&site.get("/help/ie/es").await.2);
    assert!(page.contains("<div class=\"paper\"><dt>Open</dt><dd>Every day, Day and night</dd>"), "{page}");
    assert!(page.contains("<div class=\"noprint\"><dt>Open</dt><dd>Now, day and night</dd>"), "{page}");
    test.close().await;
}

#[tokio::test]
async fn a_list_on_paper_names_the_clock_and_a_step_said_in_one_language_is_one_for_its_readers() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    let mut one = entry("Day line", "IE", "+353 1 555 0001");
    one.hours[0].opens = "09:00".into();
    one.hours[0].closes = "17:00".into();
    one.next_step = String::new();
    one.translations = vec![Translated {
        language: "uk".parse().ok(),
        name: "Денна лінія".into(),
        description: "Допомога.".into(),
        next_step: "Зателефонуйте нам.".into(),
    }];
    site.people[1].keep_service("00000000-0000-4000-8000-500000000001", one).await.unwrap();
    let page = without_marks(&site.get("/help/ie/es").await.2);
    assert!(page.contains("<dd>Every day, 09:00 to 17:00 (clock in Dublin)</dd>"), "{page}");
    assert!(site.get("/help/ie/es?lang=uk").await.2.contains("Зателефонуйте нам."));
    test.close().await;
}
