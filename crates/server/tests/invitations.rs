//! Invitations that are sent again, withdrawn or run out: what a steward has not seen is not destroyed, and whoever holds the
//! link hears what became of it.

use api::invitations::{InvitationState, Joining};
use api::problem::Code;
use axum::http::Method;
use domain::id::{InvitationId, Sha256};
use story::{Invited, Organisation, Story};

use crate::support::{NORTHLIGHT, SOLMAR, count, two};

fn velora() -> Organisation<'static> {
    Organisation::association("Velora Aid", "FR", "Europe/Paris")
}

type StatusAndCode = (u16, Option<Code>);

async fn close(story: &Story, invitation: InvitationId, asked: &str) -> StatusAndCode {
    let steward = format!("Bearer {}", story.steward().token);
    let path = format!("/api/invitations/{invitation}{asked}");
    hear(&story.wire().ask(Method::DELETE, &path, None, Some(&steward)).await)
}

async fn open_link(story: &Story, invitation: InvitationId, secret: &str) -> StatusAndCode {
    let path = format!("/api/invitations/{invitation}");
    hear(&story.wire().ask(Method::GET, &path, None, Some(&format!("Invitation {secret}"))).await)
}

fn hear(answer: &story::Answer) -> StatusAndCode {
    let code = (answer.status >= 400).then(|| serde_json::from_value(answer.json()["code"].clone()).unwrap());
    (answer.status, code)
}

fn held(invited: &Invited) -> (InvitationId, String) {
    (invited.invitation, invited.secret.clone())
}

db::on_both_engines! {
    async fn who_withdraws_an_invitation_that_somebody_enrolled_under_meanwhile_destroys_nothing(db: db::Db) {
        let (mut story, _, _) = two(db).await;
        let invited = story.invite(&velora()).await.unwrap();
        let (id, secret) = held(&invited);
        let enrolling = invited.enrol().await.unwrap();
        let kept = count(&story, "recovery_file").await;
        assert_eq!(close(&story, id, "?seen=invited").await, (409, Some(Code::InvitationMoved)));
        assert_eq!(close(&story, id, "").await, (400, Some(Code::Malformed)));
        assert_eq!(close(&story, id, "?seen=closed").await, (409, Some(Code::InvitationMoved)));
        assert_eq!(count(&story, "recovery_file").await, kept);
        story.admit(enrolling).await.unwrap();
        for seen in ["invited", "enrolled", "admitted"] {
            let heard = close(&story, id, &format!("?seen={seen}")).await;
            assert_eq!(heard, (409, Some(Code::InvitationMoved)), "a member is not ended by its invitation");
        }
        assert_eq!(open_link(&story, id, &secret).await, (410, Some(Code::InvitationClosed)));
    }

    async fn who_saw_the_enrolment_ends_it_and_its_keys_are_gone(db: db::Db) {
        let (mut story, _, _) = two(db).await;
        let kept = count(&story, "recovery_file").await;
        let enrolling = story.invite(&velora()).await.unwrap().enrol().await.unwrap();
        assert_eq!(close(&story, enrolling.invitation, "?seen=enrolled").await, (204, None));
        assert_eq!(count(&story, "recovery_file").await, kept);
        assert_eq!(close(&story, enrolling.invitation, "?seen=enrolled").await, (410, Some(Code::InvitationWithdrawn)));
        assert!(story.admit(enrolling).await.is_err());
    }

    async fn a_link_says_whether_its_invitation_was_withdrawn_or_ran_out(db: db::Db) {
        let (mut story, _, _) = two(db).await;
        let withdrawn = story.invite(&velora()).await.unwrap();
        let harbour = Organisation::association("Harbour House", "GB", "Europe/London");
        let late = story.invite(&harbour).await.unwrap();
        let ((early, secret), (old, other)) = (held(&withdrawn), held(&late));
        assert_eq!(close(&story, early, "?seen=invited").await, (204, None));
        assert_eq!(open_link(&story, early, &secret).await, (410, Some(Code::InvitationWithdrawn)));
        assert!(withdrawn.enrol().await.is_err());
        assert_eq!(open_link(&story, early, &other).await, (404, Some(Code::NotFound)), "to others there is none");
        story.advance(31 * 24).await.unwrap();
        assert_eq!(open_link(&story, old, &other).await, (410, Some(Code::InvitationClosed)));
    }

    async fn of_an_enrolment_and_a_withdrawal_at_once_one_happens(db: db::Db) {
        let (mut story, _, _) = two(db).await;
        for round in 0..8 {
            let name = format!("Velora {round}");
            let invited = story.invite(&Organisation::association(&name, "FR", "Europe/Paris")).await.unwrap();
            let (id, _) = held(&invited);
            let before = count(&story, "recovery_file").await;
            let (enrolled, closed) = tokio::join!(invited.enrol(), close(&story, id, "?seen=invited"));
            let after = count(&story, "recovery_file").await;
            match (enrolled, closed) {
                (Ok(_), (409, Some(Code::InvitationMoved))) => assert_eq!(after, before + 1),
                (Err(_), (204, None)) => assert_eq!(after, before),
                (enrolled, closed) => panic!("both or neither: {} and {closed:?}", enrolled.is_ok()),
            }
        }
    }

    async fn an_invitation_sent_again_is_the_same_one(db: db::Db) {
        let (story, _, _) = two(db).await;
        let steward = story.steward();
        let before = count(&story, "invitation").await;
        let (id, secret) = (InvitationId([7; 16]), Sha256([8; 32]));
        steward.invite(&SOLMAR, id, secret).await.unwrap();
        story.clock().advance_millis(60_000);
        steward.invite(&SOLMAR, id, secret).await.unwrap();
        assert_eq!(count(&story, "invitation").await, before + 1);
        for (organisation, secret) in [(&NORTHLIGHT, secret), (&SOLMAR, Sha256([9; 32]))] {
            let other = steward.invite(organisation, id, secret).await.unwrap_err();
            assert_eq!(other.code(), Some(Code::Taken), "another under the same id");
        }
        assert_eq!(count(&story, "invitation").await, before + 1);
    }

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
