//! Joining.

use domain::id::GenesisHash;
use ledger::{Accepted, Record, RecordBody};

use super::world::{START, World};
use crate::ClientProblem;
use crate::enrolment::{self, Enrolling, check_own, phrase, sign_compared};

pub(super) fn words_agree() {
    let mut world = World::new();
    let (enrolment, keyring, _) = world.enrol("Casa Clara");
    let stored = Accepted {
        record: enrolment.record.clone(),
        signatures: enrolment.signatures.clone(),
        accepted_at: START,
    };
    let own = phrase(&check_own(&stored, &keyring).unwrap()).unwrap();
    assert_eq!(own.len(), 8);
    assert_eq!(own, phrase(&enrolment.record).unwrap());
    let (other, ..) = world.enrol("Casa Clara");
    assert_ne!(own, phrase(&other.record).unwrap());
}

pub(super) fn kit_is_proven() {
    let mut world = World::new();
    let mut enrolling = world.begin_enrolling("Casa Clara");
    assert!(!enrolling.prove_kit("ABC-DEF"), "before there is a kit");
    let kit = enrolling.make_kit(&mut world.rng());
    assert_eq!(kit.groups.len(), 14);
    assert!(!enrolling.prove_kit("AAA-AAA"));
    let again = enrolling.make_kit(&mut world.rng());
    assert!(!enrolling.prove_kit(&kit.proof_code), "the first kit was replaced");
    assert!(enrolling.prove_kit(&again.proof_code));
}

pub(super) fn only_compared_is_signed() {
    let mut world = World::new();
    let (compared, ..) = world.enrol("Casa Clara");
    let (swapped, ..) = world.enrol("Casa Clara");
    let words = phrase(&compared.record).unwrap();
    let key = &world.steward;
    let shown = Record::id(&compared.record);
    assert!(sign_compared(&compared.record, &shown, &words, &world.log, key).is_ok());
    let refused = sign_compared(&swapped.record, &shown, &words, &world.log, key);
    assert!(matches!(refused, Err(ClientProblem::OtherWords)));
    // The same keys, and so the same words, under another name.
    let mut renamed = Record::parse(&compared.record).unwrap();
    if let RecordBody::Admit(admit) = &mut renamed.body {
        admit.name = "Estuary Line".into();
    }
    let renamed = renamed.to_bytes();
    assert_eq!(phrase(&renamed).unwrap(), words);
    let refused = sign_compared(&renamed, &shown, &words, &world.log, key);
    assert!(matches!(refused, Err(ClientProblem::OtherWords)));
    // Nor anything that is no enrolment, whatever the server calls it.
    let policy = Record {
        genesis: Some(world.genesis),
        subject: None,
        subject_prev: world.log.last_on(None),
        body: RecordBody::Policy(domain::policy::Policy::default()),
    };
    assert!(sign_compared(&policy.to_bytes(), &shown, &words, &world.log, key).is_err());
}

pub(super) fn own_enrolment() {
    let mut world = World::new();
    let (enrolment, keyring, _) = world.enrol("Casa Clara");
    let (other, ..) = world.enrol("Casa Clara");
    let as_stored = |record: &[u8], signatures: &[ledger::Signed]| Accepted {
        record: record.to_vec(),
        signatures: signatures.to_vec(),
        accepted_at: START,
    };
    assert!(check_own(&as_stored(&enrolment.record, &enrolment.signatures), &keyring).is_ok());
    assert!(check_own(&as_stored(&other.record, &other.signatures), &keyring).is_err());
    assert!(check_own(&as_stored(&other.record, &enrolment.signatures), &keyring).is_err());
}

pub(super) fn genesis_is_pinned() {
    let mut world = World::new();
    let view = world.begin_enrolling("Casa Clara").view().clone();
    let refused = Enrolling::begin(domain::id::InvitationId([0; 16]), view, GenesisHash([0; 32]));
    assert!(matches!(refused, Err(ClientProblem::Membership(_))));
    assert!(enrolment::admit_in(&world.records[0].record).is_err(), "a genesis is no enrolment");
}
