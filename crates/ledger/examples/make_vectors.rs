//! Writes `vectors/ledger/*.json` from repeatable keys:
//! `cargo run -p ledger --example make_vectors -- vectors/ledger`.

#![allow(
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::too_many_lines,
    reason = "a program for developers, on data of its own: a panic is how it fails"
)]

use std::fmt::Write as _;
use std::path::Path;

use domain::id::GenesisHash;
use domain::moment::Moment;
use domain::policy::Policy;
use domain::referral::{Kind, Side};
use ledger::conformance::{
    Correspondence, Expected, LogCase, Member, Network, ReferralCase, ReferralCases, secret,
};
use ledger::{Accepted, Author, Entry, Header, Record, RecordBody, SecretKey, SignedHead};

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "vectors/ledger".to_owned());
    let folder = Path::new(&folder);
    std::fs::write(folder.join("logs.json"), list_lines(&logs()))?;
    std::fs::write(folder.join("referrals.json"), referrals_text())
}

/// A JSON array with one value on each line.
pub fn list_lines<T: serde::Serialize>(values: &[T]) -> String {
    let lines: Vec<String> = values.iter().map(|v| serde_json::to_string(v).expect("plain data")).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// The text of `referrals.json`.
pub fn referrals_text() -> String {
    let vectors = referrals();
    let ReferralCases { pinned, records, head, referral, seen, cases } = &vectors;
    let mut text = String::from("{\n");
    for (name, value) in [
        ("pinned", serde_json::to_string(pinned)),
        ("records", serde_json::to_string(records)),
        ("head", serde_json::to_string(head)),
        ("referral", serde_json::to_string(referral)),
        ("seen", serde_json::to_string(seen)),
    ] {
        writeln!(text, "\"{name}\":{},", value.expect("plain data")).expect("a string takes every line");
    }
    text.push_str("\"cases\":");
    text.push_str(list_lines(cases).trim_end());
    text.push_str("\n}\n");
    text
}

fn refused(reason: &str) -> Expected {
    Expected::Refused(reason.to_owned())
}

/// A record as bytes, signed by these keys, a second after the network's last.
fn sign(network: &Network, record: Vec<u8>, signers: &[&SecretKey]) -> Accepted {
    let signatures = signers.iter().map(|key| Record::sign(&record, key)).collect();
    Accepted { record, signatures, accepted_at: network.next_at() }
}

/// Membership logs.
pub fn logs() -> Vec<LogCase> {
    let mut network = Network::with_members(2);
    network.decide(Policy { agreement_months: 12, ..Policy::default() });
    let mut cases = Vec::new();
    let good = |name: &str, network: &Network| LogCase {
        name: name.to_owned(),
        pinned: network.pinned(),
        records: network.records.clone(),
        head: network.signed_head(),
        expected: Expected::Replays,
    };
    cases.push(good("a genesis alone", &Network::found()));
    cases.push(good("two members and a new policy", &network));
    let base = good("", &network);
    let mut bad = |name: &str, reason: &str, change: &dyn Fn(&mut LogCase)| {
        let mut case = LogCase { name: name.to_owned(), expected: refused(reason), ..base.clone() };
        change(&mut case);
        cases.push(case);
    };
    bad("no record at all", "Shorter", &|c| c.records.clear());
    bad("another genesis is pinned", "OtherGenesis", &|c| c.pinned = GenesisHash([0; 32]));
    bad("a record is withheld at the end", "Shorter", &|c| drop(c.records.pop()));
    bad("a record is withheld in the middle", "Shorter", &|c| drop(c.records.remove(2)));
    bad("a record stands twice", "Record { position: 3, source: WrongPlace }", &|c| {
        c.records.insert(2, c.records[1].clone());
    });
    bad("two records have changed places", "Record { position: 3, source: TimeFalls }", &|c| {
        c.records.swap(1, 2);
    });
    bad("a time of acceptance was changed", "SplitView", &|c| {
        c.records[1].accepted_at = Moment(c.records[1].accepted_at.0 + 1);
    });
    bad("a byte of a record was changed", "Record { position: 2, source: Signature", &|c| {
        let at = c.records[1].record.windows(8).position(|w| w == b"Member 1").expect("its name") + 7;
        c.records[1].record[at] = b'7';
    });
    bad("one steward did not sign the genesis", "Record { position: 1, source: SignatureMissing }", &|c| {
        c.records[0].signatures.truncate(2);
    });
    bad("a steward's signature stands twice", "Record { position: 2, source: SignatureCount }", &|c| {
        let steward = c.records[1].signatures[2];
        c.records[1].signatures[3] = steward;
    });
    bad("the recovery key did not sign", "Record { position: 2, source: SignatureMissing }", &|c| {
        c.records[1].signatures.remove(0);
    });
    bad("the seat key did not sign", "Record { position: 2, source: SignatureMissing }", &|c| {
        c.records[1].signatures.remove(1);
    });
    bad("one steward alone decided the policy", "Record { position: 4, source: SignatureMissing }", &|c| {
        c.records[3].signatures.truncate(1);
    });
    bad("the head is signed by a steward", "Head(Signature", &|c| {
        c.head = SignedHead::sign(&network.head(), &network.stewards[0]);
    });
    bad("the log key signed another log of this size", "SplitView", &|c| {
        let mut other = Network::with_members(2);
        other.admit(&Member::numbered(3));
        c.head = other.signed_head();
    });

    let stewards = [&network.stewards[0], &network.stewards[1]];
    let member = Member::numbered(3);
    let keys = [&member.recovery, &member.seat_key, stewards[0], stewards[1]];
    let text = String::from_utf8(network.admission(&member).to_bytes()).expect("JSON");
    let mut written = |name: &str, reason: &str, text: String| {
        let record = sign(&network, text.into_bytes(), &keys);
        let reason = format!("Record {{ position: 5, source: {reason}");
        bad(name, &reason, &|c| c.records.push(record.clone()));
    };
    let replaced = |from: &str, to: &str| text.replacen(from, to, 1);
    written("an unknown field", "Form(Form(", replaced("\"zone\"", "\"zones\":1,\"zone\""));
    written("a repeated field in the body", "Form(Form(", replaced("\"zone\"", "\"zone\":\"UTC\",\"zone\""));
    written("a repeated field beside the body", "Form(Form(", replaced("{\"v\":1", "{\"v\":1,\"v\":1"));
    written("another spelling", "Form(Form(", replaced(":", ": "));
    written("another version", "Form(UnknownVersion(2))", replaced("{\"v\":1", "{\"v\":2"));
    written("an unknown kind", "UnknownKind(\"expel\")", replaced("\"admit\"", "\"expel\""));
    written("a name that hides something", "Name(Control)", replaced("Member 3", "Mem\u{200b}ber 3"));
    written("no zone", "Zone", replaced("Europe/Vienna", ""));
    written("a key of another member", "SignatureMissing", {
        let theirs = serde_json::to_string(&Member::numbered(1).seat_key.public()).expect("a key");
        let own = serde_json::to_string(&member.seat_key.public()).expect("a key");
        replaced(&own, &theirs)
    });

    let elsewhere = Record { genesis: Some(GenesisHash([1; 32])), ..network.admission(&member) };
    let elsewhere = sign(&network, elsewhere.to_bytes(), &keys);
    bad("signed for another network", "Record { position: 5, source: WrongPlace }", &|c| {
        c.records.push(elsewhere.clone());
    });
    let shared = Member { seat_key: Member::numbered(1).seat_key, ..member.clone() };
    let shared = network.sign_admission(&network.admission(&shared), &shared);
    bad("a key with two owners", "Record { position: 5, source: KeyInUse }", &|c| {
        c.records.push(shared.clone());
    });
    let again = network.sign_admission(&network.admission(&Member::numbered(1)), &Member::numbered(1));
    bad("a member is admitted again", "Record { position: 5, source: AlreadyMember }", &|c| {
        c.records.push(again.clone());
    });
    let about = network.record(Some(Member::numbered(1).id), RecordBody::Policy(Policy::default()));
    let about = sign(&network, about.to_bytes(), &stewards);
    bad("a policy about one member", "Record { position: 5, source: WrongPlace }", &|c| {
        c.records.push(about.clone());
    });
    cases
}

fn referrals() -> ReferralCases {
    let referral = Correspondence::with(&[
        (Kind::Delivered, Side::Receiver),
        (Kind::Accepted, Side::Receiver),
        (Kind::NumberUnsafe, Side::Victim),
        (Kind::Handover, Side::Sender),
        (Kind::SeatChanged, Side::Receiver),
        (Kind::Reached, Side::Receiver),
    ]);
    let network = &referral.network;
    let all = &referral.entries;
    let mut cases = vec![ReferralCase {
        name: "from the enquiry to the victim reached".to_owned(),
        entries: all.clone(),
        expected: Expected::Replays,
    }];
    let mut bad = |name: &str, reason: &str, entries: Vec<Entry>| {
        cases.push(ReferralCase { name: name.to_owned(), entries, expected: refused(reason) });
    };
    let without = |position: usize| {
        let mut entries = all.clone();
        entries.remove(position);
        entries
    };
    bad("an entry is dropped", "WrongPrev", without(2));
    bad("the enquiry is dropped", "Refused(NoEnquiry)", without(0));
    bad("the last entry that was seen is cut off", "Shorter", without(6));
    bad("an entry stands twice", "WrongPrev", [all.clone(), vec![all[3].clone()]].concat());
    let mut swapped = all.clone();
    swapped.swap(2, 3);
    bad("two entries have changed places", "WrongPrev", swapped);
    let mut resigned = all.clone();
    resigned[1].signature = resigned[2].signature;
    bad("a signature of another entry", "Signature", resigned);
    let mut changed = all.clone();
    let at = changed[0].header.windows(4).position(|w| w == b"\"p3\"").expect("its priority") + 2;
    changed[0].header[at] = b'1';
    bad("the priority was raised on the way", "Signature", changed);

    // Each takes the place of the last entry.
    let earlier = Correspondence::with(&[
        (Kind::Delivered, Side::Receiver),
        (Kind::Accepted, Side::Receiver),
        (Kind::NumberUnsafe, Side::Victim),
        (Kind::Handover, Side::Sender),
        (Kind::SeatChanged, Side::Receiver),
    ]);
    let mut last =
        |name: &str, reason: &str, kind, side, key: Option<&SecretKey>, change: &dyn Fn(&mut Header)| {
            let mut header = earlier.header(kind, side);
            change(&mut header);
            let entry = Entry::sign(&header, key.unwrap_or(earlier.key_of(side)));
            bad(name, reason, [earlier.entries.clone(), vec![entry]].concat());
        };
    let (message, sender, receiver) = (Kind::Message, Side::Sender, Side::Receiver);
    last("another branch than the one that was seen", "Shorter", message, sender, None, &|_| ());
    last("another referral", "OtherReferral", message, sender, None, &|h| h.referral.0[0] ^= 1);
    last("another network", "OtherReferral", message, sender, None, &|h| h.network.0[0] ^= 1);
    let stranger = Member::numbered(3);
    last("a member who is no party", "NotAParty", message, sender, Some(&stranger.seat_key), &|h| {
        h.author = Author::Seat(stranger.seat());
    });
    last(
        "signed by the other party",
        "Signature",
        message,
        sender,
        Some(&earlier.receiver.seat_key),
        &|_| (),
    );
    last("signed with another code", "Signature", Kind::Withdrawn, Side::Victim, Some(&secret(51)), &|_| ());
    last("a head that the log key did not sign", "Head(Signature", message, sender, None, &|h| {
        h.head = SignedHead::sign(&network.head(), &secret(8));
    });
    last("a head of a longer log", "HeadAhead", message, sender, None, &|h| {
        let mut head = network.head();
        head.size += 1;
        h.head = SignedHead::sign(&head, &network.log_key);
    });
    last("a head of another log", "SplitView", message, sender, None, &|h| {
        let mut head = network.head();
        head.link.0[0] ^= 1;
        h.head = SignedHead::sign(&head, &network.log_key);
    });
    last("an older head than before", "HeadFalls", message, sender, None, &|h| {
        h.head = Network::with_members(2).signed_head();
    });
    last("an epoch that never was", "EpochNotCurrent", message, sender, None, &|h| {
        let mut seat = earlier.sender.seat();
        seat.epoch.0 = 2;
        h.author = Author::Seat(seat);
    });
    last("an old key", "WrongKeyEpoch", message, sender, None, &|h| h.key_epoch.0 = 1);
    last("a key without its hash", "WrongKeyEpoch", message, sender, None, &|h| h.key_epoch.0 = 3);
    last("no body", "Refused(FieldMissing)", message, sender, None, &|h| h.body = None);
    last("a body by the victim", "Refused(FieldUnexpected)", Kind::Withdrawn, Side::Victim, None, &|h| {
        h.body = Some(ledger::BodyRef::of(b"a body"));
    });
    last("a step of the other side", "Refused(WrongSide)", Kind::Reached, sender, None, &|_| ());
    last("a step out of order", "Refused(WrongState)", Kind::Accepted, receiver, None, &|_| ());
    last("an earlier time", "Refused(TimeFalls)", message, sender, None, &|h| {
        h.at = h.at.plus_millis(-2 * 3_600_000);
    });
    ReferralCases {
        pinned: network.pinned(),
        records: network.records.clone(),
        head: network.signed_head(),
        referral: referral.id(),
        seen: referral.chain().last(),
        cases,
    }
}
