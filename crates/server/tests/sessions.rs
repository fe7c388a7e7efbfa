//! Sessions: who may begin one, and how long it lives.

use axum::http::Method;
use serde_json::json;

use crate::support::two;

db::on_both_engines! {
    async fn a_session_lives_a_quarter_of_an_hour_or_half_a_day_while_it_is_renewed(db: db::Db) {
        let (story, a, _) = two(db).await;
        let log = "/api/log?after=3";
        for _ in 0..71 {
            story.clock().advance_millis(10 * 60_000);
            assert_eq!(a.request(Method::POST, "/api/session/renewal", None).await.0, 200);
        }
        assert_eq!(a.request(Method::GET, log, None).await.0, 200);
        story.clock().advance_millis(10 * 60_000);
        let (status, problem) = a.request(Method::POST, "/api/session/renewal", None).await;
        assert_eq!((status, &problem["code"]), (401, &json!("sign_in_again")), "twelve hours are over");
        let mut b = a;
        b.sign_in().await.unwrap();
        story.clock().advance_millis(15 * 60_000 - 1);
        assert_eq!(b.request(Method::GET, log, None).await.0, 200);
        story.clock().advance_millis(1);
        assert_eq!(b.request(Method::GET, log, None).await.0, 401);
    }

    async fn a_nonce_works_once_for_two_minutes_at_one_place(db: db::Db) {
        let (story, a, _) = two(db).await;
        let wire = story.wire();
        let seat = domain::id::Seat { organisation: a.organisation(), epoch: domain::id::Epoch::FIRST };
        let principal = ledger::Principal::Seat(seat);
        let nonce = async || -> api::sessions::Nonce {
            wire.ask(Method::POST, "/api/session/nonce", None, None).await.read().unwrap()
        };
        let begin = async |origin: &str, nonce: &api::sessions::Nonce| {
            let sign_in = client::session::sign_in(&a.member.keyring, principal, origin, nonce);
            let body = serde_json::to_vec(&sign_in).unwrap();
            wire.ask(Method::POST, "/api/session", Some(body), None).await.status
        };
        let fresh = nonce().await;
        assert_eq!(begin(story::ORIGIN, &fresh).await, 200);
        assert_eq!(begin(story::ORIGIN, &fresh).await, 401, "once");
        let fresh = nonce().await;
        assert_eq!(begin("https://workspace.example.evil", &fresh).await, 401, "signed for another place");
        assert_eq!(begin(story::ORIGIN, &fresh).await, 401, "a guess uses the nonce up");
        let old = nonce().await;
        story.clock().advance_millis(120_000);
        assert_eq!(begin(story::ORIGIN, &old).await, 401, "two minutes");
        let unknown = api::sessions::Nonce { nonce: domain::id::Sha256([3; 32]), now: story.now() };
        assert_eq!(begin(story::ORIGIN, &unknown).await, 401);
    }

    async fn nobody_signs_in_as_somebody_else(db: db::Db) {
        let (story, a, b) = two(db).await;
        let wire = story.wire();
        let seat = domain::id::Seat { organisation: b.organisation(), epoch: domain::id::Epoch::FIRST };
        let later = domain::id::Seat { organisation: a.organisation(), epoch: domain::id::Epoch(2) };
        let steward = story.steward().keyring.public();
        for principal in [
            ledger::Principal::Seat(seat),
            ledger::Principal::Seat(later),
            ledger::Principal::Steward(steward),
            ledger::Principal::Steward(a.member.keyring.public()),
            ledger::Principal::Invitation(domain::id::InvitationId([1; 16])),
        ] {
            let nonce: api::sessions::Nonce =
                wire.ask(Method::POST, "/api/session/nonce", None, None).await.read().unwrap();
            let sign_in = client::session::sign_in(&a.member.keyring, principal, story::ORIGIN, &nonce);
            let body = serde_json::to_vec(&sign_in).unwrap();
            let answer = wire.ask(Method::POST, "/api/session", Some(body), None).await;
            assert_eq!((answer.status, &answer.json()["code"]), (401, &json!("sign_in_refused")));
        }
        assert_eq!(crate::support::count(&story, "nonce").await, 0);
    }
}
