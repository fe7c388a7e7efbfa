//! Attacks on keyrings and on joining.

use super::bending::{bend, bend_keyring, client_code};
use crate::support::{NORTHLIGHT, SOLMAR, start, two};
use api::keyrings::SealedKeyring;
use domain::id::{Epoch, Seat};
use ledger::{Purpose, Record, SecretKey};
use story::{SentRequest, Story, StoryError};

#[tokio::test]
async fn a_keyring_that_is_old_foreign_or_made_by_the_server_is_refused() {
    let test = db::testing::sqlite().await;
    let (story, mut a, b) = two(test.db.clone()).await;
    let old = crate::support::sealed_keyring(&story, &a.printed_key).await;
    let of_b = crate::support::sealed_keyring(&story, &b.printed_key).await;
    let seat = Seat { organisation: a.organisation(), epoch: Epoch::FIRST };
    let principal = ledger::Principal::Seat(seat);
    let mut chance = rand_core::UnwrapErr(getrandom::SysRng);
    // A new device is noted: the counter rises.
    let written = a.member.keyring.seal(principal, &mut chance).unwrap();
    let body = serde_json::to_value(&written).unwrap();
    assert_eq!(a.request(axum::http::Method::PUT, "/api/keyring", Some(&body)).await.0, 204);
    a.member.keyring_written();
    a.sign_in().await.unwrap();

    let rolled_back = old.clone();
    a.set_bend(Some(bend_keyring(move |sealed| *sealed = rolled_back.clone())));
    assert_eq!(client_code(a.sign_in().await), "keyring_old");

    a.set_bend(Some(bend_keyring(move |sealed| *sealed = of_b.clone())));
    assert_eq!(client_code(a.sign_in().await), "keyring_replaced", "another's");

    // The server knows the device's recipient and locator, and seals a keyring of its own making to it: it cannot
    // make the device's code beside it.
    let identity = crate::support::unlock_identity(&story, &a.printed_key);
    let frame = seal::open(&identity, &written.file, seal::Stanzas::UpTo(8)).unwrap();
    let (head, form) = seal::frame::unpack(&frame).unwrap();
    let servers_key = SecretKey::from_seed(&[9; 32]);
    let mut form: serde_json::Value = serde_json::from_slice(form).unwrap();
    form["signing"] = serde_json::json!(domain::bytes::encode(&servers_key.seed()));
    let frame = seal::frame::pack(head, &serde_json::to_vec(&form).unwrap());
    let file = seal::seal(std::slice::from_ref(&identity.recipient()), &frame, &mut chance);
    let locators = written.devices.iter().map(|device| device.locator).collect();
    let hash = domain::id::Sha256(<sha2::Sha256 as sha2::Digest>::digest(&file).into());
    let statement = ledger::KeyringStatement::new(story.genesis(), principal, 9, hash, locators).to_bytes();
    let forged = SealedKeyring {
        signature: servers_key.sign(Purpose::Keyring, &statement),
        statement,
        file,
        devices: written.devices.clone(),
    };
    let put = forged.clone();
    a.set_bend(Some(bend_keyring(move |sealed| *sealed = put.clone())));
    assert_eq!(client_code(a.sign_in().await), "keyring_replaced");
    let without = SealedKeyring { devices: Vec::new(), ..forged };
    a.set_bend(Some(bend_keyring(move |sealed| *sealed = without.clone())));
    assert_eq!(client_code(a.sign_in().await), "keyring_replaced", "without any code");

    a.set_bend(Some(bend_keyring(|sealed| sealed.file[50] ^= 1)));
    assert_eq!(client_code(a.sign_in().await), "keyring_replaced", "bent");
    a.set_bend(Some(bend_keyring(|sealed| sealed.statement.push(b' '))));
    assert_eq!(client_code(a.sign_in().await), "keyring_unreadable", "another statement");
    a.set_bend(Some(bend_keyring(|sealed| sealed.signature.0[0] ^= 1)));
    assert_eq!(client_code(a.sign_in().await), "keyring_replaced", "another signature");
    a.set_bend(Some(bend_keyring(|sealed| sealed.file = vec![0; 65 * 1024])));
    assert_eq!(client_code(a.sign_in().await), "keyring_unreadable", "too large to be looked at");
    a.set_bend(None);
    a.sign_in().await.unwrap();
    test.close().await;
}

#[tokio::test]
async fn words_differ_when_the_server_puts_its_keys_into_an_enrolment() {
    let test = db::testing::sqlite().await;
    let mut story = Story::found(test.db.clone(), start()).await.unwrap();
    let enrolling = story.invite(&SOLMAR).await.unwrap().enrol().await.unwrap();
    let words = enrolling.words.clone();
    // What the steward is shown: the same organisation with keys of the server's, signed by them.
    let (kit, seat) = (SecretKey::from_seed(&[1; 32]), SecretKey::from_seed(&[2; 32]));
    let swap = move |listed: &mut Vec<api::invitations::Joining>| {
        for accepted in listed.iter_mut().filter_map(|joining| joining.enrolment.as_mut()) {
            let mut record = Record::parse(&accepted.record).unwrap();
            if let ledger::RecordBody::Admit(admit) = &mut record.body {
                admit.recovery = kit.public();
                admit.seat.signing = seat.public();
            }
            accepted.record = record.to_bytes();
            accepted.signatures =
                [&kit, &seat].iter().map(|key| Record::sign(&accepted.record, key)).collect();
        }
    };
    let listed = |asked: &SentRequest| asked.path == "/api/invitations" && asked.method == "GET";
    story.steward_mut().wire.set_bend(Some(bend(listed, swap)));
    let refused = story.steward().admit(enrolling.invitation, &words).await;
    assert!(matches!(refused, Err(StoryError::WordsDiffer)));

    // And the organisation never reads out words of a record that it did not sign.
    story.steward_mut().wire.set_bend(None);
    let (kit, seat) = (SecretKey::from_seed(&[1; 32]), SecretKey::from_seed(&[2; 32]));
    let mut invited = story.invite(&NORTHLIGHT).await.unwrap();
    let own = |asked: &SentRequest| asked.path.ends_with("/enrolment") && asked.method == "GET";
    invited.wire_mut().set_bend(Some(bend(own, move |accepted: &mut ledger::Accepted| {
        let mut record = Record::parse(&accepted.record).unwrap();
        if let ledger::RecordBody::Admit(admit) = &mut record.body {
            admit.seat.signing = seat.public();
        }
        accepted.record = record.to_bytes();
        accepted.signatures = [&kit, &seat].iter().map(|key| Record::sign(&accepted.record, key)).collect();
    })));
    assert_eq!(client_code(invited.enrol().await), "keyring_not_listed");

    // An invitation that shows another network's genesis is not begun.
    let mut invited = story.invite(&NORTHLIGHT).await.unwrap();
    let view = |asked: &SentRequest| asked.path.starts_with("/api/invitations/") && asked.method == "GET";
    invited.wire_mut().set_bend(Some(bend(view, |invitation: &mut api::invitations::Invitation| {
        let record = String::from_utf8(invitation.genesis.record.clone()).unwrap();
        invitation.genesis.record = record.replace("Lantern", "Lamp").into_bytes();
    })));
    assert_eq!(client_code(invited.enrol().await), "list_not_valid");
    story.admit(enrolling).await.unwrap();
    test.close().await;
}

#[tokio::test]
async fn a_keyring_leaves_no_version_for_a_revoked_device_and_not_more_than_anybody_needs() {
    let test = db::testing::sqlite().await;
    let (story, mut a, b) = two(test.db.clone()).await;
    let seat = Seat { organisation: a.organisation(), epoch: Epoch::FIRST };
    let principal = ledger::Principal::Seat(seat);
    let mut chance = rand_core::UnwrapErr(getrandom::SysRng);
    let put = async |a: &story::Person, sealed: &SealedKeyring| {
        let body = serde_json::to_value(sealed).unwrap();
        a.request(axum::http::Method::PUT, "/api/keyring", Some(&body)).await.0
    };
    for _ in 0..40 {
        let written = a.member.keyring.seal(principal, &mut chance).unwrap();
        assert_eq!(put(&a, &written).await, 204);
    }
    let others = crate::support::count(&story, "keyring").await - 32;
    assert_eq!(others, 2, "the newest of one, and one each of the other and the steward");

    // A version that names other devices only: those before it opened for one that is revoked now.
    let key = crate::support::signing_key(&story, &a.printed_key).await;
    let write_for = |counter: u64, locator: domain::id::Locator| {
        let file = vec![7; 100];
        let hash = domain::id::Sha256(<sha2::Sha256 as sha2::Digest>::digest(&file).into());
        let statement =
            ledger::KeyringStatement::new(story.genesis(), principal, counter, hash, vec![locator])
                .to_bytes();
        let mac = domain::id::Sha256([1; 32]);
        SealedKeyring {
            signature: key.sign(Purpose::Keyring, &statement),
            statement,
            file,
            devices: vec![api::keyrings::DeviceMac { locator, mac }],
        }
    };
    let of_b = crate::support::sealed_keyring(&story, &b.printed_key).await.devices[0].locator;
    assert_eq!(put(&a, &write_for(1000, of_b)).await, 409, "another's locator");
    assert_eq!(put(&a, &write_for(1000, domain::id::Locator([5; 32]))).await, 204);
    assert_eq!(crate::support::count(&story, "keyring").await, 3);
    assert_eq!(put(&a, &write_for(1000, domain::id::Locator([5; 32]))).await, 409, "the counter rises");
    test.close().await;
}
