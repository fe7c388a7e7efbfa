//! Another implementation of age opens what we seal, and we open what it seals.
//!
//! Needs Node and `npm ci` in `tests/interop`. Without them the test is passed over on a developer's machine, but
//! fails where all checks are demanded.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use data_encoding::BASE64;
use seal::conformance::repeatable_random;
use seal::{Identity, Recipient, Stanzas, open, seal};
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const LENGTHS: [usize; 6] = [0, 1, 1000, 65_536, 65_537, 200_000];

#[test]
fn files_travel_between_age_encryption_and_us() {
    let Some(folder) = find_other_implementation() else {
        eprintln!("passed over: run `npm ci` in crates/seal/tests/interop first");
        return;
    };
    let mut rng = repeatable_random(0x0061_6765);
    let identities: Vec<Identity> = (0..8).map(|_| Identity::make(&mut rng)).collect();
    let recipients: Vec<Recipient> = identities.iter().map(Identity::recipient).collect();
    let outsider = Identity::make(&mut rng);

    let mut to_open = Vec::new();
    let mut expected = Vec::new();
    let mut to_seal = Vec::new();
    for (round, length) in LENGTHS.into_iter().enumerate() {
        let plaintext = make_plaintext(length);
        for count in [1, 2, 8] {
            let file = seal(&recipients[..count], &plaintext, &mut rng);
            let mut tampered = file.clone();
            let position = file.len() - 1 - round;
            tampered[position] ^= 1;
            let last = identities[count - 1].to_text();
            for (identity, file, answer) in [
                (&last, &file, json!(BASE64.encode(&plaintext))),
                (&last, &tampered, Value::Null),
                (&outsider.to_text(), &file, Value::Null),
            ] {
                to_open.push(json!({ "identity": **identity, "file": BASE64.encode(file) }));
                expected.push(answer);
            }
            let names: Vec<String> = recipients[..count].iter().map(Recipient::to_text).collect();
            to_seal.push(json!({ "recipients": names, "plaintext": BASE64.encode(&plaintext) }));
        }
    }

    let answer = ask(&folder, &json!({ "open": to_open, "seal": to_seal }));
    assert_eq!(answer["opened"], json!(expected));

    let mut sealed = answer["sealed"].as_array().unwrap().iter().map(|file| file.as_str().unwrap());
    for length in LENGTHS {
        for count in [1, 2, 8] {
            let file = BASE64.decode(sealed.next().unwrap().as_bytes()).unwrap();
            let stanzas = if count == 1 { Stanzas::One } else { Stanzas::UpTo(count) };
            for identity in &identities[..count] {
                assert_eq!(*open(identity, &file, stanzas).unwrap(), make_plaintext(length));
            }
            assert!(open(&outsider, &file, stanzas).is_err());
        }
    }
    assert_eq!(sealed.next(), None);

    let made = Identity::from_text(answer["made"]["identity"].as_str().unwrap()).unwrap();
    assert_eq!(made.recipient().to_text(), answer["made"]["recipient"].as_str().unwrap());
}

fn make_plaintext(length: usize) -> Vec<u8> {
    (0..=250).cycle().take(length).collect()
}

fn find_other_implementation() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop");
    let is_there = folder.join("node_modules/age-encryption").is_dir();
    let is_demanded = ["CI", "ONWARD_ALL_CHECKS"].into_iter().any(|name| std::env::var_os(name).is_some());
    assert!(is_there || !is_demanded, "run `npm ci` in crates/seal/tests/interop: all checks are demanded");
    is_there.then_some(folder)
}

fn ask(folder: &Path, request: &Value) -> Value {
    let mut node = Command::new("node")
        .arg("interop.mjs")
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node is installed");
    node.stdin.take().unwrap().write_all(request.to_string().as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}
