//! Fuzzing for some seconds, on any compiler: each target gets good bytes, those that were found to be bad before, and thousands that
//! were made of them by spoiling. `ONWARD_SEEDS` names a folder that the good bytes are written into, for libFuzzer to begin with.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use std::fs;
use std::path::{Path, PathBuf};

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng;
use data_encoding::BASE64URL_NOPAD;
use domain::content::Content;
use ledger::conformance::Network;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;
use untrusted::TARGETS;

/// Spoilt bytes for each target; fewer where each takes a millisecond and more.
const SPOILT: u32 = 4_000;
const SPOILT_SLOWLY: u32 = 250;
const SLOW: [&str; 3] = ["import_feed", "open_container", "replay_membership"];

/// The repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// Good bytes for a target: what it is meant to read.
fn list_seeds(target: &str) -> Vec<Vec<u8>> {
    let network = Network::with_members(2);
    match target {
        "import_feed" => feeds(),
        "open_container" => {
            let recipient = seal::Identity::from_seed([1; 32]).recipient();
            let mut chance = ChaCha20Rng::from_seed([2; 32]);
            let mut seal =
                |plaintext: &[u8]| seal::seal(std::slice::from_ref(&recipient), plaintext, &mut chance);
            vec![seal(b""), seal(b"A sentence."), seal(&[7; 200])]
        }
        "parse_header" => find_bytes("vectors/ledger/referrals.json", "header"),
        "parse_record" => network.records.iter().map(|accepted| accepted.record.clone()).collect(),
        "parse_statement" => {
            let mut statements = vec![network.head().to_bytes()];
            for kind in ["statement", "bytes"] {
                statements.extend(find_bytes("vectors/ledger/referrals.json", kind));
            }
            statements
        }
        "read_content" => contents(),
        "read_printed_key" => {
            let printed = seal::printed::print_key(&[3; 32]);
            vec![
                printed.to_lowercase().into_bytes(),
                printed.replace('-', " ").into_bytes(),
                printed.into_bytes(),
            ]
        }
        "replay_membership" => {
            let cases: Vec<Value> = serde_json::from_slice(&read("vectors/ledger/logs.json")).unwrap();
            let log = |case: &Value| serde_json::json!({ "records": case["records"], "head": case["head"] });
            cases.iter().map(|case| log(case).to_string().into_bytes()).collect()
        }
        "unpack_frame" => [(&b""[..], &b""[..]), (b"{}", b"A sentence."), (b"head", &[7; 300])]
            .map(|(head, content)| seal::frame::pack(head, content).to_vec())
            .to_vec(),
        _ => panic!("no seeds for {target}"),
    }
}

fn read(path: &str) -> Vec<u8> {
    fs::read(root().join(path)).unwrap()
}

/// Every text under this name in a document, at any depth, as the bytes that it spells.
fn find_bytes(path: &str, name: &str) -> Vec<Vec<u8>> {
    fn collect(value: &Value, name: &str, found: &mut Vec<Vec<u8>>) {
        match value {
            Value::Object(fields) => {
                for (field, value) in fields {
                    if let (true, Some(text)) = (field == name, value.as_str()) {
                        found.extend(BASE64URL_NOPAD.decode(text.as_bytes()));
                    }
                    collect(value, name, found);
                }
            }
            Value::Array(values) => values.iter().for_each(|value| collect(value, name, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(&serde_json::from_slice(&read(path)).unwrap(), name, &mut found);
    found.dedup();
    found
}

fn contents() -> Vec<Vec<u8>> {
    let question =
        story::content::question("PT", domain::code::InformationKind::Services, "en", "Opening hours?");
    let contents = [Content::Enquiry(question), story::content::message("One word after another.", "en")];
    contents.iter().map(|content| serde_json::to_vec(content).unwrap()).collect()
}

/// Files of the importer's own tests that are no larger than a fuzzer likes, each led by the byte that says its form.
fn feeds() -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("crates/hsds/tests/data")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let form = match path.extension().and_then(|ending| ending.to_str()) {
                _ if path.is_dir() => {
                    folders.push(path);
                    continue;
                }
                Some("json") => 0,
                Some("ndjson") => 1,
                Some("csv") => 2,
                Some("zip" | "xlsx") => 3,
                _ => continue,
            };
            let file = fs::read(path).unwrap();
            if file.len() < 16_000 {
                found.push([vec![form], file].concat());
            }
        }
    }
    found.sort();
    found
}

/// What a fuzzer found on this machine: its corpus, and what once failed.
fn list_found(target: &str) -> Vec<Vec<u8>> {
    let folders = ["corpus", "artifacts"].map(|kind| root().join("fuzz").join(kind).join(target));
    let files = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten();
    files.map(|entry| fs::read(entry.unwrap().path()).unwrap()).collect()
}

/// A change of bytes, somewhere.
#[derive(Clone, Debug)]
enum Change {
    Flip(Index, u8),
    Put(Index, Vec<u8>),
    Remove(Index, usize),
    Repeat(Index, usize),
    Cut(Index),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let change = prop_oneof![
        (any::<Index>(), 1..=u8::MAX).prop_map(|(at, bits)| Change::Flip(at, bits)),
        (any::<Index>(), prop::collection::vec(any::<u8>(), 1..8))
            .prop_map(|(at, bytes)| Change::Put(at, bytes)),
        (any::<Index>(), 1..64_usize).prop_map(|(at, length)| Change::Remove(at, length)),
        (any::<Index>(), 1..64_usize).prop_map(|(at, length)| Change::Repeat(at, length)),
        any::<Index>().prop_map(Change::Cut),
    ];
    prop::collection::vec(change, 0..4)
}

fn spoil(bytes: &mut Vec<u8>, change: &Change) {
    let part =
        |at: &Index, length: usize| at.index(bytes.len())..(at.index(bytes.len()) + length).min(bytes.len());
    match change {
        _ if bytes.is_empty() => {}
        Change::Flip(at, bits) => {
            let at = at.index(bytes.len());
            bytes[at] ^= bits;
        }
        Change::Put(at, more) => {
            let at = at.index(bytes.len());
            bytes.splice(at..at, more.iter().copied());
        }
        Change::Remove(at, length) => drop(bytes.drain(part(at, *length))),
        Change::Repeat(at, length) => {
            let part = bytes[part(at, *length)].to_vec();
            bytes.extend(part);
        }
        Change::Cut(at) => bytes.truncate(at.index(bytes.len())),
    }
}

#[test]
fn whatever_comes_from_outside_is_read_soundly_or_refused() {
    for (name, target) in TARGETS {
        let seeds = list_seeds(name);
        assert!(seeds.len() > 1, "{name} has good bytes");
        for bytes in seeds.iter().chain(&list_found(name)) {
            target(bytes);
        }
        // The same each time: who breaks something learns it from this run, not from the next.
        let chance = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let cases = if SLOW.contains(name) { SPOILT_SLOWLY } else { SPOILT };
        let mut runner = TestRunner::new_with_rng(
            Config { cases, failure_persistence: None, ..Config::default() },
            chance,
        );
        let spoilt = (prop::sample::select(seeds), changes());
        let outcome = runner.run(&spoilt, |(mut bytes, changes)| {
            for change in &changes {
                spoil(&mut bytes, change);
            }
            target(&bytes);
            Ok(())
        });
        outcome.unwrap_or_else(|failure| panic!("{name}: {failure}"));
    }
}

/// Those that are refused are no test of what is read: each target reads its seeds, as far as one can tell from outside.
#[test]
fn good_bytes_are_read() {
    use ledger::{Head, Header, Record};
    assert!(list_seeds("parse_header").iter().any(|bytes| Header::parse(bytes).is_ok()));
    assert!(list_seeds("parse_record").iter().all(|bytes| Record::parse(bytes).is_ok()));
    assert!(list_seeds("parse_statement").iter().any(|bytes| Head::parse(bytes).is_ok()));
    assert!(list_seeds("read_content").iter().all(|bytes| serde_json::from_slice::<Content>(bytes).is_ok()));
    let identity = seal::Identity::from_seed([1; 32]);
    assert!(
        list_seeds("open_container")
            .iter()
            .all(|file| seal::open(&identity, file, seal::Stanzas::One).is_ok())
    );
    assert!(list_seeds("unpack_frame").iter().all(|frame| seal::frame::unpack(frame).is_ok()));
    let is_key = |bytes: &Vec<u8>| seal::printed::read_key(str::from_utf8(bytes).unwrap()).is_ok();
    assert!(list_seeds("read_printed_key").iter().all(is_key));
}

/// The targets of libFuzzer are these, and no others; where a folder is named, it gets their seeds.
#[test]
fn libfuzzer_has_the_same_targets_and_begins_with_these_seeds() {
    let mut files: Vec<String> = fs::read_dir(root().join("fuzz/fuzz_targets"))
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    files.sort();
    let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
    assert_eq!(files, names);
    let Some(folder) = std::env::var_os("ONWARD_SEEDS").map(PathBuf::from) else { return };
    for name in names {
        fs::create_dir_all(folder.join(name)).unwrap();
        for (number, seed) in list_seeds(name).iter().enumerate() {
            fs::write(folder.join(name).join(format!("{number}")), seed).unwrap();
        }
    }
}
