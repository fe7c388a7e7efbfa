//! Where the network's office asks for it, changes wait.

use super::*;
use crate::support::two;

async fn ask_for_review(story: &Story) {
    let settings =
        json!({ "review": true, "patience": { "confirm_after_days": 183, "expire_after_days": 183 } });
    let (status, _) = as_steward(story, Method::PUT, "/api/directory/settings", Some(&settings)).await;
    assert_eq!(status, 204);
}

db::on_both_engines! {
    async fn a_change_waits_until_the_office_lets_it_through(db: db::Db) {
        let (mut story, solmar, northlight) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Before")).await;
        story.steward_mut().sign_in().await.unwrap();
        ask_for_review(&story).await;
        let (_, answer) = keep(&solmar, &id(1), 1, &service("After")).await;
        assert_eq!(answer["waits"], true);
        let path = format!("/api/directory/services/{}", id(1));
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        assert_eq!((&kept["entry"]["name"], &kept["waiting"]["entry"]["name"]), (&json!("Before"), &json!("After")));
        assert_eq!(read(&story, &format!("/hsds/services/{}", id(1))).await["name"], "Before");

        let (status, _) = northlight.request(Method::GET, "/api/directory/proposals", None).await;
        assert_eq!(status, 403);
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        assert_eq!(proposals[0]["before"]["name"], "Before");
        assert_eq!(proposals[0]["after"]["name"], "After");
        let decide = format!("/api/directory/proposals/{}", id(1));
        let late = json!({ "since": 1, "accept": true });
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&late)).await.0, 409);
        let decision = json!({ "since": proposals[0]["since"], "accept": true });
        assert_eq!(solmar.request(Method::POST, &decide, Some(&decision)).await.0, 403);
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&decision)).await.0, 204);
        assert_eq!(read(&story, &format!("/hsds/services/{}", id(1))).await["name"], "After");
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&decision)).await.0, 404);
    }

    async fn what_the_office_sends_back_changes_nothing(db: db::Db) {
        let (mut story, solmar, _) = two(db).await;
        story.steward_mut().sign_in().await.unwrap();
        ask_for_review(&story).await;
        keep_well(&solmar, &id(1), 0, &service("New")).await;
        let (_, listed) = solmar.request(Method::GET, "/api/directory/services", None).await;
        assert_eq!((&listed[0]["name"], &listed[0]["waiting"]), (&json!("New"), &json!(true)));
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        let decision = json!({ "since": proposals[0]["since"], "accept": false });
        let decide = format!("/api/directory/proposals/{}", id(1));
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&decision)).await.0, 204);
        let (_, listed) = solmar.request(Method::GET, "/api/directory/services", None).await;
        assert_eq!(listed, json!([]));
        assert_eq!(look(&story, &format!("/hsds/services/{}", id(1))).await.status, 404);
    }
}
