//! How far somebody has come, for stewards and contacts alike: beginning, and never seeing less than before.

use super::world::{START, World};
use crate::ClientProblem;
use crate::keyring::{Device, DeviceKind, Keyring};
use crate::session::Session;
use crate::unlock::Unlock;
use crate::view::Identity;

/// A steward and a contact of one network, each with the keys that open on this device.
fn both(world: &mut World) -> [(&'static str, Keyring); 2] {
    let joined = world.join("Casa Clara");
    let contact = Keyring::open(&joined.sealed, &joined.unlock, &world.genesis).unwrap();
    [("steward", world.steward.clone()), ("contact", contact)]
}

fn begun(world: &World, keyring: &Keyring, seen: Option<&[u8]>) -> Result<Session, ClientProblem> {
    let mut session = Session::new(keyring.clone());
    session.begin(&world.page(), seen, None)?;
    Ok(session)
}

pub(super) fn who_begins() {
    let mut world = World::new();
    let (_, enrolling, _) = world.enrol("Northlight");
    for (role, keyring) in both(&mut world) {
        let locked = Session::new(keyring.clone());
        assert!(
            matches!(locked.network(), Err(ClientProblem::Locked)),
            "{role}: nothing before it is verified"
        );
        assert!(matches!(locked.member(), Err(ClientProblem::Locked)), "{role}");
        let session = begun(&world, &keyring, None).unwrap();
        match session.identity().unwrap() {
            Identity::Steward { .. } => assert_eq!(role, "steward"),
            Identity::Contact { .. } => assert_eq!(role, "contact"),
            Identity::Enrolling { .. } => panic!("{role} is admitted"),
        }
        assert_eq!(session.member().is_ok(), role == "contact");
        assert_eq!(session.steward().is_ok(), role == "steward");
        assert_eq!(session.invitation().is_some(), role == "contact");
    }
    // Who is not admitted yet is neither, and is nobody without the record that they signed.
    let mut session = Session::new(enrolling);
    assert!(matches!(session.begin(&world.page(), None, None), Err(ClientProblem::Locked)));
    assert!(session.member().is_err() && session.steward().is_err());
}

pub(super) fn never_less() {
    let mut world = World::new();
    let people = both(&mut world);
    let early = world.page();
    world.join("Northlight");
    for (role, keyring) in people {
        let session = begun(&world, &keyring, None).unwrap();
        let note = session.seal_seen(None, &mut world.rng()).unwrap();
        let again = begun(&world, &keyring, Some(&note)).unwrap();
        assert!(again.identity().is_ok(), "{role}: what was seen is there again");

        let shorter = Session::new(keyring.clone()).begin(&early, Some(&note), None);
        assert!(matches!(shorter, Err(ClientProblem::ListShorter)), "{role}: {shorter:?}");

        // A tab that is behind takes nothing back from the note of another.
        let mut behind = Session::new(keyring.clone());
        behind.begin(&early, None, None).unwrap();
        if let Ok(both) = behind.seal_seen(Some(&note), &mut world.rng()) {
            let shorter = Session::new(keyring.clone()).begin(&early, Some(&both), None);
            assert!(matches!(shorter, Err(ClientProblem::ListShorter)), "{role}: {shorter:?}");
        }

        let mut bent = note.clone();
        bent[30] ^= 1;
        let unread = Session::new(keyring.clone()).begin(&world.page(), Some(&bent), None);
        assert!(
            matches!(unread, Err(ClientProblem::DraftUnreadable)),
            "{role}: a note that does not open is not passed over"
        );
    }
}

pub(super) fn older_keyring() {
    let mut world = World::new();
    for (role, keyring) in both(&mut world) {
        let mut session = begun(&world, &keyring, None).unwrap();
        let paper = Unlock::from_printed(&[5; 32], &world.genesis);
        let device = Device::new("Paper".into(), DeviceKind::Printed, &paper, START);
        let sealed = session.add_device(device, &mut world.rng()).unwrap();
        assert_eq!(
            session.keyring().counter(),
            keyring.counter(),
            "{role}: it counts once the server has taken it"
        );
        session.keyring_taken().unwrap();
        assert!(session.keyring_taken().is_err(), "{role}: once");
        let newer = Keyring::open(&sealed, &paper, &world.genesis).unwrap();
        assert_eq!(session.keyring().counter(), newer.counter(), "{role}");

        let note = session.seal_seen(None, &mut world.rng()).unwrap();
        assert!(begun(&world, &newer, Some(&note)).is_ok(), "{role}");
        let older = begun(&world, &keyring, Some(&note)).err();
        assert!(matches!(older, Some(ClientProblem::KeyringOld)), "{role}: {older:?}");
    }
}

pub(super) fn later_visit() {
    let mut world = World::new();
    let [steward, (_, contact)] = both(&mut world);
    let session = begun(&world, &contact, None).unwrap();
    let kept = session.seal_kept(START, &mut world.rng()).unwrap();
    let mut again = Session::new(contact);
    assert_eq!(again.recall(&kept), world.log.size());
    assert_eq!(again.recall(b"not a note"), 0);
    // What one seat has kept is of no use to another.
    assert_eq!(Session::new(steward.1).recall(&kept), 0);
}
