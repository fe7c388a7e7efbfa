//! An entry is believed for a while; then it sinks, and in the end only members see it.

use super::*;
use crate::support::{mails, two};

async fn confirmation_mails(story: &Story) -> Vec<String> {
    let mut mails = mails(story).await;
    mails.retain(|mail| mail.contains("/confirm/"));
    mails
}

/// The form that a page holds, as a browser sends it.
fn form_of(page: &str) -> Vec<u8> {
    let named = page.split("name=\"service\" value=\"").skip(1);
    let fields: Vec<String> = named
        .map(|rest| format!("service={}", rest.split('"').next().unwrap().replace(':', "%3A")))
        .collect();
    assert!(!fields.is_empty(), "it names something");
    fields.join("&").into_bytes()
}

db::on_both_engines! {
    async fn what_nobody_confirms_leaves_the_public_and_comes_back_with_one_word(db: db::Db) {
        let (story, mut solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Solmar Helpline")).await;
        let page = format!("/hsds/services/{}", id(1));
        let seen = read(&story, &page).await;
        assert_eq!((&seen["assured_date"], &seen["assurance_due"]), (&json!("2026-11-24"), &json!("2027-05-26")));

        story.advance(367 * 24).await.unwrap();
        server::upkeep::purge(story.app()).await.unwrap();
        assert_eq!(look(&story, &page).await.status, 410);
        assert_eq!(look(&story, &format!("/hsds/services/{}", id(2))).await.status, 404);
        solmar.sign_in().await.unwrap();
        let (_, listed) = solmar.request(Method::GET, "/api/directory/services", None).await;
        assert_eq!(listed[0]["freshness"], "expired");
        let (_, found) = solmar.request(Method::POST, "/api/directory/search", Some(&json!({}))).await;
        assert_eq!((&found["total"], &found["services"][0]["stale"]), (&json!(1), &json!(true)));

        let confirm = format!("/api/directory/services/{}/confirmation?version=1", id(1));
        assert_eq!(solmar.request(Method::POST, &confirm, None).await.0, 204);
        assert_eq!(read(&story, &page).await["assured_date"], "2027-11-26");
        let (_, found) = solmar.request(Method::POST, "/api/directory/search", Some(&json!({}))).await;
        assert_eq!(found["services"][0]["stale"], false);
    }

    async fn a_confirmation_stands_in_the_history_and_can_be_taken_back_once(db: db::Db) {
        let (story, mut solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Solmar Helpline")).await;
        let taken_back = format!("/api/directory/services/{}/confirmation", id(1));
        let confirm = format!("{taken_back}?version=1");
        assert_eq!(solmar.request(Method::DELETE, &taken_back, None).await.0, 409, "nothing was confirmed");
        let first = story.app().now().0.to_string();
        story.advance(200 * 24).await.unwrap();
        solmar.sign_in().await.unwrap();
        let told = async |solmar: &Person| {
            let (_, changes) =
                solmar.request(Method::GET, &format!("/api/directory/services/{}/changes", id(1)), None).await;
            let newest = &changes[0];
            ["way", "field", "before", "after"].map(|part| newest[part].as_str().unwrap().to_owned())
        };
        let page = format!("/hsds/services/{}", id(1));
        assert_eq!(solmar.request(Method::POST, &confirm, None).await.0, 204);
        let now = story.app().now().0.to_string();
        assert_eq!(told(&solmar).await, ["confirm", "/confirmed_at", &first, &now]);
        assert_eq!(read(&story, &page).await["assured_date"], "2027-06-12");
        assert_eq!(solmar.request(Method::DELETE, &taken_back, None).await.0, 204);
        assert_eq!(told(&solmar).await, ["confirm", "/confirmed_at", &now, &first]);
        assert_eq!(read(&story, &page).await["assured_date"], "2026-11-24");
        assert_eq!(solmar.request(Method::DELETE, &taken_back, None).await.0, 409, "it was taken back");
        assert_eq!(solmar.request(Method::POST, &confirm, None).await.0, 204);
        let mut entry = service("Solmar Helpline");
        entry["next_step"] = json!("Ring.");
        keep_well(&solmar, &id(1), 1, &entry).await;
        assert_eq!(solmar.request(Method::DELETE, &taken_back, None).await.0, 409, "it was written since");
        for (looked_at, status) in [("?version=1", 409), ("?version=2", 204), ("?version=x", 400), ("", 400)] {
            let path = format!("{taken_back}{looked_at}");
            assert_eq!(solmar.request(Method::POST, &path, None).await.0, status, "{looked_at}: what stands is version 2");
        }
    }

    async fn a_keeper_is_asked_by_mail_and_one_click_confirms_all(db: db::Db) {
        let (story, mut solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Solmar Helpline")).await;
        keep_well(&solmar, &id(2), 0, &service("Solmar Legal Desk")).await;
        let mut hidden = service("Among us");
        hidden["circle"] = json!("members");
        keep_well(&solmar, &id(3), 0, &hidden).await;
        server::upkeep::purge(story.app()).await.unwrap();
        assert_eq!(confirmation_mails(&story).await, Vec::<String>::new(), "nothing is to be confirmed yet");
        story.advance(184 * 24).await.unwrap();
        server::upkeep::purge(story.app()).await.unwrap();
        server::upkeep::purge(story.app()).await.unwrap();
        let mails = confirmation_mails(&story).await;
        assert_eq!(mails.len(), 1, "one mail a keeper");
        for word in ["Helpline", "Legal Desk", "Quay Street", "5550"] {
            assert!(!mails[0].contains(word), "{word}");
        }
        let link = mails[0].lines().find(|line| line.starts_with("https://public.example/confirm/")).unwrap();
        let path = link.trim().strip_prefix("https://public.example").unwrap();
        let page = String::from_utf8(look(&story, path).await.body).unwrap();
        assert!(page.contains("Solmar Legal Desk"));
        assert!(!page.contains("Among us"), "what few may read is not named, and not confirmed");
        solmar.sign_in().await.unwrap();
        let freshness = async || {
            let (_, listed) = solmar.request(Method::GET, "/api/directory/services", None).await;
            assert_eq!(listed.as_array().unwrap().len(), 3);
            let mut named: Vec<(String, String)> = listed.as_array().unwrap().iter()
                .map(|one| [&one["name"], &one["freshness"]].map(|text| text.as_str().unwrap().to_owned()).into())
                .collect();
            named.sort();
            named.into_iter().map(|(_, fresh)| fresh).collect::<Vec<_>>()
        };
        assert_eq!(freshness().await, ["due", "due", "due"], "looking changes nothing");
        let none = public(&story).ask(Method::POST, path, None, None).await;
        assert_eq!(none.status, 409, "what no page named is not confirmed");
        assert_eq!(freshness().await, ["due", "due", "due"]);
        let confirmed = public(&story).ask(Method::POST, path, Some(form_of(&page)), None).await;
        assert_eq!(confirmed.status, 200);
        assert_eq!(freshness().await, ["due", "fresh", "fresh"], "but what few may read");
        for method in [Method::GET, Method::POST] {
            assert_eq!(public(&story).ask(method, path, None, None).await.status, 410, "it works once");
        }
    }

    async fn a_link_confirms_what_its_page_named_and_as_it_named_it(db: db::Db) {
        let (story, mut solmar, mut northlight) = two(db).await;
        northlight.sign_in().await.unwrap();
        for (n, name) in [(1, "Harbour Line"), (2, "Legal Desk"), (3, "Court Company")] {
            keep_well(&solmar, &id(n), 0, &service(name)).await;
        }
        keep_well(&northlight, &id(9), 0, &service("Not theirs")).await;
        story.advance(184 * 24).await.unwrap();
        server::upkeep::purge(story.app()).await.unwrap();
        let mails = confirmation_mails(&story).await;
        let link = mails.iter().find(|mail| mail.contains("Solmar")).unwrap();
        let link = link.lines().find(|line| line.starts_with("https://public.example/confirm/")).unwrap();
        let path = link.trim().strip_prefix("https://public.example").unwrap();
        let show = async |answer: Answer| (answer.status, String::from_utf8(answer.body).unwrap());
        let (_, page) = show(look(&story, path).await).await;
        // Meanwhile one is written, another is taken out, and one is new.
        solmar.sign_in().await.unwrap();
        keep_well(&solmar, &id(2), 1, &service("Legal Desk, moved")).await;
        story.advance(184 * 24).await.unwrap();
        solmar.sign_in().await.unwrap();
        let gone = format!("/api/directory/services/{}", id(3));
        assert_eq!(solmar.request(Method::DELETE, &gone, None).await.0, 200);
        keep_well(&solmar, &id(4), 0, &service("New Desk")).await;
        // The link ran out with the days; a newer mail brings another.
        server::upkeep::purge(story.app()).await.unwrap();
        let mails = confirmation_mails(&story).await;
        let newer = mails.iter().find(|mail| mail.contains("Solmar")).unwrap();
        let link = newer.lines().find(|line| line.starts_with("https://public.example/confirm/")).unwrap();
        let path = link.trim().strip_prefix("https://public.example").unwrap();
        let forged = [form_of(&page), format!("&service={}:1&service=nothing&other=1", id(9)).into_bytes()].concat();
        let confirmed_at = async |by: &Person, n| {
            by.request(Method::GET, &format!("/api/directory/services/{}", id(n)), None).await.1["confirmed_at"].clone()
        };
        northlight.sign_in().await.unwrap();
        let (moved, theirs) = (confirmed_at(&solmar, 2).await, confirmed_at(&northlight, 9).await);
        let (status, left) = show(public(&story).ask(Method::POST, path, Some(forged), None).await).await;
        assert_eq!(status, 409);
        assert!(left.contains("Legal Desk, moved"), "what is left is shown");
        for done in ["Harbour Line", "Court Company", "New Desk"] {
            assert!(!left.contains(done), "{done} is confirmed, gone, or written just now");
        }
        assert_eq!(confirmed_at(&solmar, 1).await, json!(story.now()));
        assert_eq!(confirmed_at(&solmar, 2).await, moved, "it says something else than what was read");
        assert_eq!(confirmed_at(&northlight, 9).await, theirs, "another's is nobody's business");
        let (status, done) = show(public(&story).ask(Method::POST, path, Some(form_of(&left)), None).await).await;
        assert_eq!(status, 200);
        assert!(done.contains("Legal Desk, moved") && !done.contains("New Desk"), "it says what it confirmed");
        assert_eq!(confirmed_at(&solmar, 2).await, json!(story.now()));
        assert_eq!(look(&story, path).await.status, 410, "now it has been used");
    }

    async fn a_link_of_a_mail_ends_with_the_seat_and_with_the_next_mail(db: db::Db) {
        let (story, solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Solmar Helpline")).await;
        let asked = async |days: u32| {
            story.advance(days * 24).await.unwrap();
            server::upkeep::purge(story.app()).await.unwrap();
            let mail = confirmation_mails(&story).await.remove(0);
            let link = mail.lines().find(|line| line.starts_with("https://public.example/confirm/")).unwrap();
            link.trim().strip_prefix("https://public.example").unwrap().to_owned()
        };
        let first = asked(184).await;
        assert_eq!(look(&story, &first).await.status, 200);
        let second = asked(31).await;
        assert_eq!(look(&story, &first).await.status, 410, "a newer mail takes its place");
        assert_eq!(look(&story, &second).await.status, 200);
        // Somebody else holds the seat now.
        let db = &story.app().db;
        db::write!(db, tx => db::query("UPDATE seat SET signing_key = $1 WHERE organisation = $2")
            .bind([7; 32]).bind(solmar.organisation().0).execute(tx).await).unwrap();
        for method in [Method::GET, Method::POST] {
            assert_eq!(public(&story).ask(method, &second, None, None).await.status, 410, "sent to a former contact");
        }
    }
}
