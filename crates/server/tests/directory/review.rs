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

    async fn what_an_organisation_says_of_itself_waits_as_well(db: db::Db) {
        let (mut story, solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Helpline")).await;
        story.steward_mut().sign_in().await.unwrap();
        ask_for_review(&story).await;
        let itself = json!({ "name": "Solmar", "description": "We stand by you.", "email": null, "website": null });
        let path = "/api/directory/organisation";
        assert_eq!(solmar.request(Method::PUT, path, Some(&itself)).await, (200, json!({ "waits": true })));
        let said = async || read(&story, "/hsds/organizations").await["contents"][0]["description"].clone();
        assert_eq!(said().await, "Solmar Victim Care", "others see what stood there");
        let (_, listed) = solmar.request(Method::GET, "/api/directory/services", None).await;
        assert_eq!(listed.as_array().unwrap().len(), 1, "an organisation is no service");
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        let waiting = &proposals[0]["organisation"];
        assert_eq!((&waiting["before"]["name"], &waiting["after"]), (&json!("Solmar Victim Care"), &itself));
        let decide = format!("/api/directory/proposals/{}", proposals[0]["id"].as_str().unwrap());
        let decision = json!({ "since": proposals[0]["since"], "accept": true });
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&decision)).await.0, 204);
        assert_eq!(said().await, "We stand by you.");
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        assert_eq!(proposals, json!([]));
        // Sent back, it changes nothing.
        let other = json!({ "name": "Solmar", "description": "Call our new number.", "email": null, "website": null });
        assert_eq!(solmar.request(Method::PUT, path, Some(&other)).await.0, 200);
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        let decision = json!({ "since": proposals[0]["since"], "accept": false });
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&decision)).await.0, 204);
        assert_eq!(said().await, "We stand by you.");
    }
}
