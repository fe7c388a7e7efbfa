//! Writes the examples of `docs/formats.md` from repeatable keys, each into its place:
//! `cargo run -p ledger --example formats -- docs/formats.md`.

#![allow(
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a program for developers, on data of its own: a panic is how it fails"
)]

use domain::id::{InvitationId, KeyEpoch, Locator, PublicKey, Sha256, Signature};
use domain::policy::Policy;
use domain::referral::{Kind, Side};
use ledger::conformance::{Correspondence, Member, Network};
use ledger::{
    Entry, GrantStatement, KeyringStatement, Principal, Purpose, Record, SecretKey, SessionStatement,
};

fn main() -> std::io::Result<()> {
    let page = std::env::args().nth(1).unwrap_or_else(|| "docs/formats.md".to_owned());
    let text = std::fs::read_to_string(&page)?;
    std::fs::write(page, fill(&text))
}

/// The page with every example written anew. An example stands in a block of code after a line
/// `<!-- example: its name -->`.
pub fn fill(page: &str) -> String {
    let mut filled = page.to_owned();
    for (name, text) in list_examples() {
        let mark = format!("<!-- example: {name} -->\n```text\n");
        let begins =
            filled.find(&mark).unwrap_or_else(|| panic!("the page has no place for {name}")) + mark.len();
        let (before, after) = filled.split_at(begins);
        let (_, rest) = after.split_once("```\n").expect("a block of code is closed");
        filled = format!("{before}{text}```\n{rest}");
    }
    filled
}

/// Every example: its name and its lines.
pub fn list_examples() -> Vec<(&'static str, String)> {
    let mut network = Network::found();
    let genesis = network.records[0].clone();
    let member = Member::numbered(1);
    let admission = network.sign_admission(&network.admission(&member), &member);
    network.admit(&member);
    network.decide(Policy { agreement_months: 12, ..Policy::default() });
    let policy = network.records[2].clone();
    let record = |accepted: &ledger::Accepted| {
        let mut lines =
            vec![("bytes", text(&accepted.record)), ("id", Record::id(&accepted.record).to_string())];
        for signed in &accepted.signatures {
            lines.push(("key", signed.key.to_string()));
            lines.push(("signature", signed.signature.to_string()));
        }
        lines.push(("accepted_at", accepted.accepted_at.0.to_string()));
        list(&lines)
    };
    let head = network.signed_head();
    let cosigned = sign(&member.seat_key, Purpose::Cosign, &head.bytes);

    let referral = Correspondence::sent();
    let enquiry = &referral.entries[0];
    let stop = referral.entry(Kind::Withdrawn, Side::Victim);
    let entry = |entry: &Entry, key: &SecretKey| {
        assert_eq!(sign(key, Purpose::Entry, &entry.header), entry.signature);
        list(&[
            ("header", text(&entry.header)),
            ("id", entry.id().to_string()),
            ("key", key.public().to_string()),
            ("signature", entry.signature.to_string()),
        ])
    };
    vec![
        ("genesis", record(&genesis)),
        ("admit", record(&admission)),
        ("policy", record(&policy)),
        ("accepted", json(&policy)),
        ("link", list(&[("link", network.log.link().to_string())])),
        (
            "head",
            list(&[
                ("bytes", text(&head.bytes)),
                ("log key", network.log_key.public().to_string()),
                ("signature", head.signature.to_string()),
                ("cosigning key", member.seat_key.public().to_string()),
                ("cosign", cosigned.to_string()),
            ]),
        ),
        ("signed head", json(&head)),
        ("enquiry", entry(enquiry, &referral.sender.seat_key)),
        ("entry", json(enquiry)),
        ("withdrawn", entry(&stop, &referral.victim)),
        ("session", session(&network, &member)),
        ("grant", grant(&referral)),
        ("keyring", keyring(&network, &member)),
    ]
}

fn session(network: &Network, member: &Member) -> String {
    let origin = "https://workspace.example".to_owned();
    let principal = Principal::Seat(member.seat());
    let statement = SessionStatement::new(origin, network.pinned(), principal, Sha256([5; 32]));
    let bytes = statement.to_bytes();
    let signed = text(&encode(Purpose::Session, &bytes));
    list(&[
        ("bytes", text(&bytes)),
        ("signed", signed),
        ("key", member.seat_key.public().to_string()),
        ("signature", sign(&member.seat_key, Purpose::Session, &bytes).to_string()),
    ])
}

fn grant(referral: &Correspondence) -> String {
    let granter = referral.sender.seat();
    let to = referral.receiver.seat();
    let network = referral.network.pinned();
    let sealed = Sha256([6; 32]);
    let statement = GrantStatement::new(network, referral.id(), KeyEpoch::FIRST, granter, to, sealed);
    signed_lines(&statement.to_bytes(), Purpose::Grant, &referral.sender.seat_key)
}

fn keyring(network: &Network, member: &Member) -> String {
    let principal = Principal::Invitation(InvitationId([7; 16]));
    let locators = vec![Locator([1; 32]), Locator([2; 32])];
    let statement = KeyringStatement::new(network.pinned(), principal, 1, Sha256([8; 32]), locators);
    signed_lines(&statement.to_bytes(), Purpose::Keyring, &member.seat_key)
}

fn signed_lines(bytes: &[u8], purpose: Purpose, key: &SecretKey) -> String {
    list(&[
        ("bytes", text(bytes)),
        ("key", key.public().to_string()),
        ("signature", sign(key, purpose, bytes).to_string()),
    ])
}

/// The encoding that is signed, written out here once more so that the page does not depend on the crate.
fn encode(purpose: Purpose, bytes: &[u8]) -> Vec<u8> {
    let kind = purpose.payload_type();
    let head = format!("DSSEv1 {} {kind} {} ", kind.len(), bytes.len());
    [head.as_bytes(), bytes].concat()
}

/// Signs as the page says, and checks that the crate signs alike.
fn sign(key: &SecretKey, purpose: Purpose, bytes: &[u8]) -> Signature {
    use ed25519_dalek::{Signer, SigningKey};
    let own = SigningKey::from_bytes(&key.seed());
    let signature = Signature(own.sign(&encode(purpose, bytes)).to_bytes());
    assert_eq!(signature, key.sign(purpose, bytes));
    assert_eq!(PublicKey(own.verifying_key().to_bytes()), key.public());
    signature
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("formats are UTF-8")
}

fn json<T: serde::Serialize>(value: &T) -> String {
    format!("{}\n", serde_json::to_string(value).expect("plain data"))
}

fn list(lines: &[(&str, String)]) -> String {
    let lines: Vec<String> = lines.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    lines.join("\n") + "\n"
}
