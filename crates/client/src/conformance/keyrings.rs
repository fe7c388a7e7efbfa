//! Keyrings, unlocking, notes.

use api::keyrings::DeviceMac;
use domain::id::Sha256 as Digest256;
use ledger::Principal;

use super::world::{START, World};
use crate::ClientProblem;
use crate::keyring::{Device, DeviceKind, Keyring, MAX_DEVICES};
use crate::member::Member;
use crate::session::AcceptedHeads;
use crate::store::{note_place, open_note, seal_note};
use crate::unlock::{Unlock, make_user_handle};

pub(super) fn devices_open() {
    let mut world = World::new();
    let (_, mut keyring, paper) = world.enrol("Casa Clara");
    let genesis = world.genesis;
    let handle = make_user_handle(&genesis, &mut world.rng());
    let (passkey, genesis) = Unlock::from_passkey(&handle, &[5; 32]).unwrap();
    assert_eq!(genesis, world.genesis);
    keyring.add_device(Device::new("Desk".into(), DeviceKind::Passkey, &passkey, START)).unwrap();
    let principal = keyring.principal(None);
    let sealed = keyring.seal(principal, &mut world.rng()).unwrap();
    for unlock in [&paper, &passkey] {
        let opened = Keyring::open(&sealed, unlock, &world.genesis).unwrap();
        assert_eq!(opened.public(), keyring.public());
        assert_eq!(opened.devices().len(), 2);
        assert_eq!(opened.counter(), 2);
    }
    let (stranger, _) = Unlock::from_passkey(&handle, &[6; 32]).unwrap();
    assert!(Keyring::open(&sealed, &stranger, &world.genesis).is_err(), "another secret");
}

pub(super) fn replaced_is_refused() {
    let mut world = World::new();
    let joined = world.join("Casa Clara");
    // A server that knows a device's recipient seals a keyring of its own to it.
    let device = Device::new("Paper".into(), DeviceKind::Printed, &joined.unlock, START);
    let own = Keyring::open(&joined.sealed, &joined.unlock, &world.genesis).unwrap();
    let signing = ledger::SecretKey::from_seed(&[66; 32]);
    let identity = seal::Identity::make(&mut world.rng());
    let mut forged = Keyring::new(world.genesis, own.holder, signing, vec![identity], device);
    let mut sealed = forged.seal(own.principal(None), &mut world.rng()).unwrap();
    // It lacks the device's own code: the key of that is known to the keyring and the device alone.
    sealed.devices = vec![DeviceMac { locator: joined.unlock.locator, mac: Digest256([0; 32]) }];
    let refused = Keyring::open(&sealed, &joined.unlock, &world.genesis);
    assert!(matches!(refused, Err(ClientProblem::KeyringReplaced)));
    // Nor does an honest keyring open once a byte of it, or of its statement, was changed.
    let mut bent = joined.sealed.clone();
    bent.file[100] ^= 1;
    assert!(Keyring::open(&bent, &joined.unlock, &world.genesis).is_err());
    let mut bent = joined.sealed.clone();
    bent.signature.0[0] ^= 1;
    assert!(Keyring::open(&bent, &joined.unlock, &world.genesis).is_err());
}

pub(super) fn older_is_refused() {
    let mut world = World::new();
    let joined = world.join("Casa Clara");
    let old = Keyring::open(&joined.sealed, &joined.unlock, &world.genesis).unwrap();
    let seen = AcceptedHeads { keyring: old.counter() + 1, ..AcceptedHeads::default() };
    let refused = Member::begin(old, &world.page(), seen, None);
    assert!(matches!(refused, Err(ClientProblem::KeyringOld)));
}

pub(super) fn unlisted_is_refused() {
    let mut world = World::new();
    let joined = world.join("Casa Clara");
    let own = Keyring::open(&joined.sealed, &joined.unlock, &world.genesis).unwrap();
    let device = Device::new("Paper".into(), DeviceKind::Printed, &joined.unlock, START);
    let signing = ledger::SecretKey::from_seed(&[66; 32]);
    let identity = seal::Identity::make(&mut world.rng());
    let other = Keyring::new(world.genesis, own.holder, signing, vec![identity], device);
    let refused = Member::begin(other, &world.page(), AcceptedHeads::default(), None);
    assert!(matches!(refused, Err(ClientProblem::KeyringNotListed)));
}

pub(super) fn devices_are_limited() {
    let mut world = World::new();
    let (_, mut keyring, _) = world.enrol("Casa Clara");
    let device = |n: u8| {
        let unlock = Unlock::from_printed(&[n; 32], &keyring.genesis);
        Device::new(format!("Paper {n}"), DeviceKind::Printed, &unlock, START)
    };
    let devices: Vec<_> = (1..=u8::try_from(MAX_DEVICES).unwrap()).map(device).collect();
    let (last, fit) = devices.split_last().unwrap();
    for device in fit {
        keyring.add_device(device.clone()).unwrap();
    }
    assert!(matches!(keyring.add_device(last.clone()), Err(ClientProblem::TooManyDevices)));
    let principal = Principal::Steward(keyring.public());
    let sealed = keyring.seal(principal, &mut world.rng()).unwrap();
    assert!(sealed.file.len() <= api::keyrings::MAX_KEYRING);
}

pub(super) fn unlocks_differ() {
    let world = World::new();
    let one = Unlock::from_printed(&[1; 32], &world.genesis);
    let other = Unlock::from_printed(&[2; 32], &world.genesis);
    let elsewhere = Unlock::from_printed(&[1; 32], &domain::id::GenesisHash([7; 32]));
    assert_ne!(one.locator, other.locator);
    assert_ne!(one.locator, elsewhere.locator, "the same key in another network");
    assert!(Unlock::from_passkey(&[0; 63], &[0; 32]).is_err());
    assert!(Unlock::from_passkey(&[0; 64], &[0; 31]).is_err());
    assert!(Unlock::from_printed_text("ABCD-EFGH", &world.genesis).is_err());
}

pub(super) fn notes() {
    let mut world = World::new();
    let (_, keyring, _) = world.enrol("Casa Clara");
    let note = seal_note(&keyring, "draft", b"typed", &mut world.rng());
    assert_eq!(open_note(&keyring, "draft", &note).unwrap(), b"typed");
    assert!(open_note(&keyring, "seen", &note).is_err());
    let (_, other, _) = world.enrol("Northlight");
    assert!(open_note(&other, "draft", &note).is_err());
    for place in [0, 23, 24, note.len() - 1] {
        let mut bent = note.clone();
        bent[place] ^= 1;
        assert!(open_note(&keyring, "draft", &bent).is_err(), "byte {place}");
    }
    assert!(open_note(&keyring, "draft", &note[..23]).is_err());
    assert!(open_note(&keyring, "draft", b"").is_err());
}

pub(super) fn note_places() {
    let mut world = World::new();
    let (_, keyring, _) = world.enrol("Casa Clara");
    let (_, other, _) = world.enrol("Northlight");
    assert_eq!(note_place(&keyring, "draft"), note_place(&keyring, "draft"));
    assert_ne!(note_place(&keyring, "draft"), note_place(&keyring, "seen"));
    assert_ne!(note_place(&keyring, "draft"), note_place(&other, "draft"));
}
