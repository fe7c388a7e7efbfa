//! An entry is believed for a while; then it sinks, and in the end only members see it.

use super::*;
use crate::support::two;

db::on_both_engines! {
    async fn what_nobody_confirms_leaves_the_public_and_comes_back_with_one_word(db: db::Db) {
        let (mut story, mut solmar, _) = two(db).await;
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

        let confirm = format!("/api/directory/services/{}/confirmation", id(1));
        assert_eq!(solmar.request(Method::POST, &confirm, None).await.0, 204);
        assert_eq!(read(&story, &page).await["assured_date"], "2027-11-26");
        let (_, found) = solmar.request(Method::POST, "/api/directory/search", Some(&json!({}))).await;
        assert_eq!(found["services"][0]["stale"], false);
    }
}
