//! The membership log: who signs what, and where it fits.

use domain::id::{GenesisHash, OrganisationId, PublicKey, Signature};
use domain::policy::{Allowed, Policy};

use super::assert_refused;
use super::network::{Member, Network, START, genesis, genesis_record, pin, secret, signed};
use crate::{
    Accepted, Genesis, Membership, MembershipError as Refused, Record, RecordBody, RecordError as Why,
    SecretKey,
};

fn found(genesis: Genesis, signers: &[&SecretKey]) -> Result<Membership, Refused> {
    let first = genesis_record(genesis, signers);
    Membership::begin(&first, &pin(&first))
}

/// The keys of all stewards of a genesis.
fn all(genesis: &Genesis) -> Vec<SecretKey> {
    let keys = (1..=40).map(secret);
    keys.filter(|key| genesis.stewards.iter().any(|steward| steward.key == key.public())).collect()
}

fn change(of: impl FnOnce(&mut Genesis)) -> Result<Membership, Refused> {
    let mut changed = genesis();
    of(&mut changed);
    let keys = all(&changed);
    found(changed, &keys.iter().collect::<Vec<_>>())
}

/// The reason for which the network refuses a record. Nothing changes.
fn refuse(network: &Network, record: &Accepted) -> Result<(), Why> {
    let mut log = network.log.clone();
    let checked = log.check(record);
    match log.append(record) {
        Ok(()) => {
            assert!(checked.is_ok());
            Ok(())
        }
        Err(Refused::Record { position, source }) => {
            assert_eq!(position, network.log.size() + 1);
            assert_eq!((log.size(), log.link()), (network.log.size(), network.log.link()));
            assert!(log.organisations().eq(network.log.organisations()));
            assert_eq!(log.policy(), network.log.policy());
            assert!(checked.is_err());
            Err(source)
        }
        Err(other) => panic!("{other:?}"),
    }
}

pub(super) fn replays() {
    let mut network = Network::with_members(3);
    network.decide(Policy { agreement_months: 12, ..Policy::default() });
    let (log, head) =
        Membership::replay(&network.records, &network.signed_head(), &network.pinned()).unwrap();
    assert_eq!((head.size, head.link), (5, network.log.link()));
    assert_eq!(log.policy().agreement_months, 12);
    assert_eq!(log.organisations().count(), 3);
    for number in 1..=3 {
        let member = Member::numbered(number);
        assert_eq!(log.current_seat(&member.id), Some(member.seat()));
        let keys = log.find_current_keys(&member.seat()).unwrap();
        assert_eq!(keys.signing, member.seat_key.public());
        assert!(log.was_current_at(&member.seat(), u64::from(number) + 1));
        assert!(!log.was_current_at(&member.seat(), u64::from(number)), "before its admission");
        assert!(log.was_member_at(&member.id, u64::from(number) + 1));
        assert!(!log.was_member_at(&member.id, u64::from(number)));
    }
    assert_eq!(log.current_seat(&OrganisationId([9; 16])), None);
    assert_eq!(log.find_steward(&secret(2).public()).unwrap().name, "Steward 2");
    assert!(log.find_steward(&secret(4).public()).is_none());
    let nothing = Membership::replay(&[], &network.signed_head(), &network.pinned());
    assert_refused!(nothing, Refused::Shorter);
}

pub(super) fn genesis_is_signed_by_all() {
    let keys = all(&genesis());
    let [one, two, three] = [&keys[0], &keys[1], &keys[2]];
    assert!(found(genesis(), &[three, one, two]).is_ok(), "in any order");
    for signers in [&[one, two][..], &[one, three], &[two, three], &[]] {
        let refused = found(genesis(), signers);
        assert_refused!(refused, Refused::Record { position: 1, source: Why::SignatureMissing });
    }
    let first = genesis_record(genesis(), &[one, two, three]);
    assert_refused!(Membership::begin(&first, &GenesisHash([0; 32])), Refused::OtherGenesis);
    let mut other = genesis();
    other.name.push('!');
    let other = genesis_record(other, &[one, two, three]);
    assert_refused!(Membership::begin(&other, &pin(&first)), Refused::OtherGenesis);
    let mut swapped = first.clone();
    swapped.signatures[0].signature = swapped.signatures[1].signature;
    let refused = Membership::begin(&swapped, &pin(&first));
    assert_refused!(refused, Refused::Record { source: Why::Signature(_), .. });
}

pub(super) fn genesis_fits() {
    macro_rules! refused {
        ($why:pat, $change:expr) => {
            assert_refused!(change($change), Refused::Record { position: 1, source: $why });
        };
    }
    refused!(Why::Threshold, |g| g.threshold = 0);
    refused!(Why::Threshold, |g| g.threshold = 4);
    refused!(Why::Threshold, |g| g.threshold = 1);
    refused!(Why::Threshold, |g| g.threshold_minimum = 0);
    refused!(Why::Threshold, |g| g.threshold_minimum = 3);
    refused!(Why::Threshold, |g| {
        g.stewards.clear();
        g.threshold = 0;
        g.threshold_minimum = 0;
    });
    refused!(Why::Threshold, |g| {
        g.stewards = (10..=42)
            .map(|n| crate::Steward { name: "One of many".to_owned(), key: secret(n).public() })
            .collect();
    });
    refused!(Why::KeyInUse, |g| g.stewards[1].key = g.stewards[0].key);
    refused!(Why::KeyInUse, |g| g.log_key = g.stewards[2].key);
    refused!(Why::Name(_), |g| g.name.clear());
    refused!(Why::Name(_), |g| g.stewards[0].name.push('\u{202e}'));
    let single = change(|g| {
        g.stewards.truncate(1);
        g.threshold = 1;
        g.threshold_minimum = 1;
    });
    assert!(single.is_ok(), "a small network may have one steward");
}

pub(super) fn genesis_is_first() {
    let network = Network::with_members(1);
    let stewards: Vec<_> = network.stewards.iter().collect();
    for change in [
        (|r| r.genesis = Some(GenesisHash([1; 32]))) as fn(&mut Record),
        |r| r.subject = Some(OrganisationId([1; 16])),
        |r| r.subject_prev = Some(Record::id(b"x")),
    ] {
        let body = RecordBody::Genesis(genesis());
        let mut record = Record { genesis: None, subject: None, subject_prev: None, body };
        change(&mut record);
        let first = signed(&record, &stewards, START);
        let refused = Membership::begin(&first, &pin(&first));
        assert_refused!(refused, Refused::Record { position: 1, source: Why::WrongPlace });
    }
    let policy = Record {
        genesis: None,
        subject: None,
        subject_prev: None,
        body: RecordBody::Policy(Policy::default()),
    };
    let first = signed(&policy, &stewards, START);
    let refused = Membership::begin(&first, &pin(&first));
    assert_refused!(refused, Refused::Record { position: 1, source: Why::WrongPlace });

    let again = network.record(None, RecordBody::Genesis(genesis()));
    assert_refused!(refuse(&network, &signed(&again, &stewards, network.next_at())), Why::WrongPlace);
    assert_refused!(refuse(&network, &network.records[0]), Why::WrongPlace);
}

pub(super) fn admission_is_signed() {
    let network = Network::with_members(1);
    let member = Member::numbered(2);
    let record = network.admission(&member);
    let Member { seat_key, recovery, .. } = &member;
    let [one, two, three] = [&network.stewards[0], &network.stewards[1], &network.stewards[2]];
    let stranger = secret(77);
    for signers in [
        &[seat_key, one, two][..],
        &[recovery, one, two],
        &[recovery, seat_key, one],
        &[recovery, seat_key, one, &stranger],
        &[recovery, seat_key],
        &[one, two, three],
        &[],
    ] {
        let signed = signed(&record, signers, network.next_at());
        assert_refused!(refuse(&network, &signed), Why::SignatureMissing);
    }
    for signers in [&[recovery, seat_key, one, two][..], &[three, two, one, seat_key, recovery]] {
        assert!(refuse(&network, &signed(&record, signers, network.next_at())).is_ok());
    }
}

pub(super) fn signatures_are_counted() {
    let network = Network::with_members(1);
    let member = Member::numbered(2);
    let good = network.sign_admission(&network.admission(&member), &member);
    for position in 0..good.signatures.len() {
        let mut bad = good.clone();
        bad.signatures[position].signature = Signature([0; 64]);
        assert_refused!(refuse(&network, &bad), Why::Signature(_));
        let mut bad = good.clone();
        bad.signatures[position].key = PublicKey([0xff; 32]);
        assert_refused!(refuse(&network, &bad), Why::Signature(_));
        let mut bad = good.clone();
        bad.signatures.push(bad.signatures[position]);
        assert_refused!(refuse(&network, &bad), Why::SignatureCount);
    }
    // A wrong signature by somebody who need not sign at all.
    let mut bad = good.clone();
    bad.signatures.push(Record::sign(b"something else", &secret(77)));
    assert_refused!(refuse(&network, &bad), Why::Signature(_));
    let mut many = good.clone();
    many.signatures.extend((10..=90).map(|n| Record::sign(&good.record, &secret(n))));
    assert_refused!(refuse(&network, &many), Why::SignatureCount);
    // A steward's voice counts once, under whatever record it was given.
    let mut twice = good;
    twice.signatures.pop();
    twice.signatures.push(twice.signatures[2]);
    assert_refused!(refuse(&network, &twice), Why::SignatureCount);
}

pub(super) fn keys_are_not_shared() {
    let network = Network::with_members(1);
    let first = Member::numbered(1);
    let taken =
        [&first.seat_key, &first.recovery, &network.stewards[0], &network.stewards[2], &network.log_key];
    for key in taken {
        for member in [
            Member { seat_key: key.clone(), ..Member::numbered(2) },
            Member { recovery: key.clone(), ..Member::numbered(2) },
        ] {
            let record = network.admission(&member);
            let mut signers =
                vec![&member.recovery, &member.seat_key, &network.stewards[0], &network.stewards[1]];
            signers.sort_by_key(|key| key.public());
            signers.dedup_by_key(|key| key.public());
            let signed = signed(&record, &signers, network.next_at());
            assert_refused!(refuse(&network, &signed), Why::KeyInUse);
        }
    }
    let own = Member { seat_key: secret(60), recovery: secret(60), ..Member::numbered(2) };
    let signers = [&own.seat_key, &network.stewards[0], &network.stewards[1]];
    let record = signed(&network.admission(&own), &signers, network.next_at());
    assert_refused!(refuse(&network, &record), Why::KeyInUse);
}

pub(super) fn records_fit_one_place() {
    let mut network = Network::found();
    let member = Member::numbered(1);
    let admission = network.sign_admission(&network.admission(&member), &member);
    network.take(admission.clone()).unwrap();
    assert_refused!(refuse(&network, &admission), Why::WrongPlace); // again, as it is
    let again = network.admission(&member); // again, after itself
    assert_refused!(refuse(&network, &network.sign_admission(&again, &member)), Why::AlreadyMember);

    let second = Member::numbered(2);
    macro_rules! misplaced {
        ($change:expr) => {{
            let mut record = network.admission(&second);
            let change: fn(&Network, &mut Record) = $change;
            change(&network, &mut record);
            assert_refused!(refuse(&network, &network.sign_admission(&record, &second)), Why::WrongPlace);
        }};
    }
    misplaced!(|_, r| r.genesis = Some(GenesisHash([7; 32])));
    misplaced!(|_, r| r.genesis = None);
    misplaced!(|_, r| r.subject = None);
    misplaced!(|n, r| {
        r.subject = None;
        r.subject_prev = n.log.last_on(None);
    });
    misplaced!(|n, r| r.subject_prev = n.log.last_on(None));
    misplaced!(|_, r| r.subject_prev = Some(Record::id(b"a record of long ago")));

    // Signed for another network of the same stewards.
    let mut other_genesis = genesis();
    other_genesis.name.push_str(" of others");
    let keys: Vec<_> = network.stewards.iter().collect();
    let first = genesis_record(other_genesis, &keys);
    let log = Membership::begin(&first, &pin(&first)).unwrap();
    let other = Network { records: vec![first], log, ..Network::found() };
    let elsewhere = other.sign_admission(&other.admission(&second), &second);
    assert_refused!(refuse(&network, &elsewhere), Why::WrongPlace);
}

pub(super) fn policies() {
    let mut network = Network::with_members(1);
    let strict = Policy { content_kept_months: 1, ..Policy::default() };
    let record = network.record(None, RecordBody::Policy(strict.clone()));
    let member = Member::numbered(1);
    for signers in [&[][..], &[&network.stewards[0]], &[&network.stewards[0], &member.seat_key]] {
        let signed = signed(&record, signers, network.next_at());
        assert_refused!(refuse(&network, &signed), Why::SignatureMissing);
    }
    let about_a_member = network.record(Some(member.id), RecordBody::Policy(strict.clone()));
    let signers = [&network.stewards[0], &network.stewards[1]];
    let misplaced = signed(&about_a_member, &signers, network.next_at());
    assert_refused!(refuse(&network, &misplaced), Why::WrongPlace);
    let mut at_once = strict.clone();
    at_once.p1.decide = Allowed::Hours(0);
    let mut never = strict.clone();
    never.p3.reach = Some(Allowed::Days(91));
    for unsound in [at_once, never, Policy { head_warning_days: 0, ..strict.clone() }] {
        let record = network.record(None, RecordBody::Policy(unsound));
        let signed = signed(&record, &signers, network.next_at());
        assert_refused!(refuse(&network, &signed), Why::Policy(_));
    }

    network.decide(strict.clone());
    network.decide(Policy { p4: Policy::default().p3, ..strict.clone() });
    let earlier = network.records[2].clone();
    assert_refused!(refuse(&network, &earlier), Why::WrongPlace);
    let log = &network.log;
    assert_eq!(log.policy_at(2).content_kept_months, 6);
    assert_eq!(log.policy_at(3), &strict);
    assert_eq!(log.policy().p4.acknowledge, Allowed::WorkingDays(2));
    assert_eq!(log.policy_at(4), log.policy());
}

pub(super) fn times_never_fall() {
    let network = Network::with_members(2);
    let member = Member::numbered(3);
    let mut record = network.sign_admission(&network.admission(&member), &member);
    let last = network.records[2].accepted_at;
    record.accepted_at = last.plus_millis(-1);
    assert_refused!(refuse(&network, &record), Why::TimeFalls);
    record.accepted_at = last;
    assert!(refuse(&network, &record).is_ok());
}

pub(super) fn names_and_zones() {
    let network = Network::found();
    let member = Member::numbered(1);
    let try_with = |change: &dyn Fn(&mut crate::Admit)| {
        let mut admit = member.admit();
        change(&mut admit);
        let record = network.record(Some(member.id), RecordBody::Admit(admit));
        refuse(&network, &network.sign_admission(&record, &member))
    };
    for name in ["", " ", "Name ", "Na\u{200b}me", "Na\nme"] {
        assert_refused!(try_with(&|admit| name.clone_into(&mut admit.name)), Why::Name(_));
    }
    for zone in ["", "Europe/Wien und Umgebung", "Europe/W\u{e4}hring", "../../etc/passwd"] {
        assert_refused!(try_with(&|admit| zone.clone_into(&mut admit.zone)), Why::Zone);
    }
    assert_refused!(try_with(&|admit| admit.zone = "A".repeat(65)), Why::Zone);
    for zone in ["UTC", "Etc/GMT+3", "America/Argentina/Buenos_Aires"] {
        assert!(try_with(&|admit| zone.clone_into(&mut admit.zone)).is_ok());
    }
}
