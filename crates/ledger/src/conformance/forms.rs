//! Byte formats: what is not exactly of the form is refused before its meaning is looked at.

use domain::id::{InvitationId, Locator, Sha256};

use super::assert_refused;
use super::network::{CALENDAR, Correspondence, Member, Network, REFERRAL, secret, signed_bytes};
use crate::{
    Chain, ChainError, Entry, GrantStatement, Header, KeyringStatement, MAX_HEADER, MAX_RECORD, Principal,
    Purpose, Record, RecordError as Why, SessionStatement, StatementError as Form, verify,
};
use domain::id::KeyEpoch;
use domain::referral::{Kind, Side};

fn admission() -> String {
    let network = Network::found();
    String::from_utf8(network.admission(&Member::numbered(1)).to_bytes()).unwrap()
}

fn genesis() -> String {
    String::from_utf8(Network::found().records[0].record.clone()).unwrap()
}

fn enquiry() -> String {
    String::from_utf8(Correspondence::sent().entries[0].header.clone()).unwrap()
}

pub(super) fn unknown_is_named() {
    let record = admission();
    let other = record.replacen("\"kind\":\"admit\"", "\"kind\":\"expel\"", 1);
    match Record::parse(other.as_bytes()) {
        Err(Why::UnknownKind(kind)) => assert_eq!(kind, "expel"),
        other => panic!("{other:?}"),
    }
    let newer = record.replacen("{\"v\":1", "{\"v\":2", 1);
    assert_refused!(Record::parse(newer.as_bytes()), Why::Form(Form::UnknownVersion(2)));
    let newer = enquiry().replacen("{\"v\":1", "{\"v\":7", 1);
    assert_refused!(Header::parse(newer.as_bytes()), Form::UnknownVersion(7));
    let other = enquiry().replacen("\"kind\":\"enquiry\"", "\"kind\":\"wish\"", 1);
    assert_refused!(Header::parse(other.as_bytes()), Form::Form(_));
    // Whoever reads a log can tell a newer version's entry from a malformed one.
    let referral = Correspondence::sent();
    let begin = |header: String| {
        let entry = Entry { header: header.into_bytes(), ..referral.entries[0].clone() };
        Chain::begin(&entry, REFERRAL, &referral.network.log, &CALENDAR)
    };
    assert!(matches!(begin(other), Err(ChainError::UnknownKind(kind)) if kind == "wish"));
    assert_refused!(
        begin(enquiry().replacen("{\"v\":1", "{\"v\":7", 1)),
        ChainError::Form(Form::UnknownVersion(7))
    );
    assert_refused!(
        begin(enquiry().replacen("\"kind\":\"enquiry\",", "", 1)),
        ChainError::Form(Form::Form(_))
    );
}

/// Every position after an opening brace, and the name and value of the field that follows it.
fn list_objects(text: &str) -> Vec<usize> {
    text.char_indices().filter(|(_, c)| *c == '{').map(|(at, _)| at + 1).collect()
}

/// The text of the field that begins here, with its comma where it has one.
fn find_field(text: &str, at: usize) -> String {
    let mut depth = 0;
    let mut in_text = false;
    for (offset, c) in text[at..].char_indices() {
        match c {
            '"' => in_text = !in_text,
            '{' | '[' if !in_text => depth += 1,
            '}' | ']' if !in_text && depth == 0 => return text[at..at + offset].to_owned(),
            '}' | ']' if !in_text => depth -= 1,
            ',' if !in_text && depth == 0 => return text[at..=at + offset].to_owned(),
            _ => {}
        }
    }
    panic!("an object is closed");
}

pub(super) fn fields_are_strict() {
    type Read = fn(&[u8]) -> bool;
    let is_record: Read = |bytes| Record::parse(bytes).is_ok();
    let is_header: Read = |bytes| Header::parse(bytes).is_ok();
    let mut tried = 0;
    for (text, reads) in [(admission(), is_record), (genesis(), is_record), (enquiry(), is_header)] {
        assert!(reads(text.as_bytes()));
        for at in list_objects(&text) {
            let (before, after) = text.split_at(at);
            let unknown = format!("{before}\"unknown\":1,{after}");
            assert!(!reads(unknown.as_bytes()), "{unknown}");
            let field = find_field(&text, at);
            let comma = if field.ends_with(',') { "" } else { "," };
            let repeated = format!("{before}{field}{comma}{after}");
            assert!(!reads(repeated.as_bytes()), "{repeated}");
            let missing = format!("{before}{}", &after[field.len()..]);
            assert!(!reads(missing.as_bytes()), "{missing}");
            tried += 3;
        }
    }
    assert!(tried > 60, "objects within objects were visited: {tried}");
    // The last of two bodies is not the one that is read, nor is the first.
    let record = admission();
    let body = record.find("\"body\":").unwrap();
    let twice = format!("{}{},{}", &record[..body], &record[body..record.len() - 1], &record[body..]);
    assert_refused!(Record::parse(twice.as_bytes()), Why::Form(_));
    // A repeated field inside the body, with another value.
    let name = "\"name\":\"Member 1\"";
    let renamed = record.replacen(name, &format!("{name},\"name\":\"Member 2\""), 1);
    assert_refused!(Record::parse(renamed.as_bytes()), Why::Form(Form::Form(_)));
}

pub(super) fn sizes_and_encoding() {
    let spaces = |count: usize| vec![b' '; count];
    assert_refused!(Record::parse(&spaces(MAX_RECORD + 1)), Why::Form(Form::TooLarge { .. }));
    assert_refused!(Record::parse(&spaces(MAX_RECORD)), Why::Form(Form::Form(_)));
    assert_refused!(Header::parse(&spaces(MAX_HEADER + 1)), Form::TooLarge { .. });
    assert_refused!(Header::parse(&spaces(MAX_HEADER)), Form::Form(_));
    for bytes in [&b"\xff\xfe"[..], b"", b"null", b"[]", b"{}", b"\"\"", b"{\"v\":1}", &[b'['; 4000]] {
        assert_refused!(Record::parse(bytes), Why::Form(_));
        assert_refused!(Header::parse(bytes), Form::Form(_));
    }
    let record = admission().into_bytes();
    let name = record.windows(6).position(|window| window == b"Member").unwrap();
    let mut broken = record;
    broken[name] = 0xff;
    assert_refused!(Record::parse(&broken), Why::Form(Form::Form(_)));
}

pub(super) fn one_spelling() {
    let record = admission();
    let header = enquiry();
    let variants = |text: &str| {
        let escaped = text.replacen("\"v\"", "\"\\u0076\"", 1);
        let moved = format!("{{{},\"v\":1}}", &text[7..text.len() - 1]);
        vec![
            format!(" {text}"),
            format!("{text}\n"),
            text.replacen(':', ": ", 1),
            text.replacen("\"v\":1", "\"v\":1.0", 1),
            text.replacen("\"v\":1", "\"v\":01", 1),
            escaped,
            moved,
        ]
    };
    for bad in variants(&record) {
        assert_refused!(Record::parse(bad.as_bytes()), Why::Form(_));
    }
    for bad in variants(&header) {
        assert_refused!(Header::parse(bad.as_bytes()), Form::Form(_));
    }
    let null = header.replacen("\"at\":", "\"prev\":null,\"at\":", 1);
    assert_refused!(Header::parse(null.as_bytes()), Form::Form(_));
    // An object written as an array of its values.
    let seat = serde_json::to_string(&Member::numbered(1).seat()).unwrap();
    let array = header.replacen(&seat, "[\"AQEBAQEBAQEBAQEBAQEBAQ\",1]", 1);
    assert_ne!(array, header);
    assert_refused!(Header::parse(array.as_bytes()), Form::Form(_));
    // Base64 with padding, or with bits that mean nothing.
    let digest = domain::bytes::encode(&[42; 16]);
    for other in [format!("{digest}=="), digest.replace("Kg", "Kh")] {
        let bad = header.replacen(&digest, &other, 1);
        assert_ne!(bad, header);
        assert_refused!(Header::parse(bad.as_bytes()), Form::Form(_));
    }
}

pub(super) fn changed_bytes_of_records() {
    let network = Network::found();
    let member = Member::numbered(1);
    let good = network.sign_admission(&network.admission(&member), &member);
    assert!(network.log.check(&good).is_ok());
    for position in 0..good.record.len() {
        let mut changed = good.clone();
        changed.record[position] ^= 1 << (position % 8);
        assert!(network.log.check(&changed).is_err(), "byte {position}");
    }
    for position in 0..64 {
        for signature in 0..good.signatures.len() {
            let mut changed = good.clone();
            changed.signatures[signature].signature.0[position] ^= 1 << (position % 8);
            assert_refused!(network.log.check(&changed), Why::Signature(_));
        }
    }
    for position in 0..32 {
        let mut changed = good.clone();
        changed.signatures[0].key.0[position] ^= 1 << (position % 8);
        assert_refused!(network.log.check(&changed), Why::Signature(_));
    }
    // What is signed for another purpose is no record.
    let mut other = signed_bytes(good.record.clone(), &[], good.accepted_at);
    other.signatures.extend(good.signatures.iter().copied());
    other.signatures[0].signature = member.recovery.sign(Purpose::Entry, &good.record);
    assert_refused!(network.log.check(&other), Why::Signature(_));
}

pub(super) fn statements() {
    let network = Network::found();
    let (one, two) = (Member::numbered(1), Member::numbered(2));
    let key = secret(60);
    let session = SessionStatement::new(
        "https://workspace.example".to_owned(),
        network.pinned(),
        Principal::Seat(one.seat()),
        Sha256([5; 32]),
    );
    let grant = GrantStatement::new(
        network.pinned(),
        REFERRAL,
        KeyEpoch::FIRST,
        one.seat(),
        two.seat(),
        Sha256([6; 32]),
    );
    let keyring = KeyringStatement::new(
        network.pinned(),
        Principal::Invitation(InvitationId([7; 16])),
        3,
        Sha256([8; 32]),
        vec![Locator([1; 32]), Locator([2; 32])],
    );
    assert_eq!(SessionStatement::parse(&session.to_bytes()).unwrap(), session);
    assert_eq!(GrantStatement::parse(&grant.to_bytes()).unwrap(), grant);
    assert_eq!(KeyringStatement::parse(&keyring.to_bytes()).unwrap(), keyring);
    let purposes = [
        Purpose::Entry,
        Purpose::Grant,
        Purpose::Record,
        Purpose::Head,
        Purpose::Cosign,
        Purpose::Session,
        Purpose::Keyring,
    ];
    for (purpose, bytes) in [
        (Purpose::Session, session.to_bytes()),
        (Purpose::Grant, grant.to_bytes()),
        (Purpose::Keyring, keyring.to_bytes()),
    ] {
        let signature = key.sign(purpose, &bytes);
        assert!(verify(&key.public(), purpose, &bytes, &signature).is_ok());
        for other in purposes {
            let verdict = verify(&key.public(), other, &bytes, &signature);
            assert_eq!(verdict.is_ok(), other == purpose, "{other:?}");
        }
        for position in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[position] ^= 1 << (position % 8);
            assert!(verify(&key.public(), purpose, &changed, &signature).is_err());
        }
        for position in 0..64 {
            let mut changed = signature;
            changed.0[position] ^= 1 << (position % 8);
            assert!(verify(&key.public(), purpose, &bytes, &changed).is_err());
        }
    }
    // One statement is not read as another.
    assert!(GrantStatement::parse(&session.to_bytes()).is_err());
    assert!(KeyringStatement::parse(&grant.to_bytes()).is_err());
    assert!(SessionStatement::parse(&keyring.to_bytes()).is_err());
    let header = Correspondence::sent().header(Kind::Delivered, Side::Receiver).to_bytes();
    assert!(SessionStatement::parse(&header).is_err());
}
