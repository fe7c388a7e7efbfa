//! What an hour makes old is forgotten, and nothing else.

use crate::support::{count, two};
use api::invitations::{InvitationState, Joining};
use axum::http::Method;
use story::Organisation;

db::on_both_engines! {
    async fn keys_enrolled_under_an_invitation_that_ran_out_are_destroyed(db: db::Db) {
        let (mut story, _, _) = two(db).await;
        let velora = Organisation::association("Velora Aid", "FR", "Europe/Paris");
        let early = story.invite(&velora).await.unwrap().enrol().await.unwrap();
        story.advance(20 * 24).await.unwrap();
        let harbour = Organisation::association("Harbour House", "GB", "Europe/London");
        let late = story.invite(&harbour).await.unwrap().enrol().await.unwrap();
        let state = |listed: &[Joining], id| listed.iter().find(|one| one.invitation == id).unwrap().state;

        server::upkeep::purge(story.app()).await.unwrap();
        let kept = count(&story, "recovery_file").await;
        story.advance(11 * 24).await.unwrap();
        server::upkeep::purge(story.app()).await.unwrap();
        assert_eq!(count(&story, "recovery_file").await, kept - 1);

        story.steward_mut().sign_in().await.unwrap();
        let steward = format!("Bearer {}", story.steward().token);
        let listed: Vec<Joining> = story.wire().get("/api/invitations", Some(&steward)).await.unwrap();
        assert_eq!(state(&listed, early.invitation), InvitationState::Closed);
        assert_eq!(state(&listed, late.invitation), InvitationState::Enrolled);
        let unlock = |key: &str| client::unlock::Unlock::from_printed_text(key, &story.genesis()).unwrap();
        for (enrolling, status) in [(&early, 404), (&late, 200)] {
            let path = format!("/api/keyrings/{}", unlock(&enrolling.printed_key).locator);
            assert_eq!(story.wire().ask(Method::GET, &path, None, None).await.status, status);
        }
        assert!(story.admit(early).await.is_err());
        story.admit(late).await.unwrap();
    }
}
