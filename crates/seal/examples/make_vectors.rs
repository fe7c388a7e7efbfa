//! Writes `container.json` and `frame.json` into the folder given, normally `vectors/seal`. They are committed;
//! run this only when a case is added, and read the difference.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a tool for developers, which may panic")]

use data_encoding::{BASE64, BASE64_NOPAD, HEXLOWER};
use seal::conformance::repeatable_random;
use seal::frame::pack;
use seal::{Identity, Stanzas, open, seal};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::Path;

fn main() {
    let folder = std::env::args_os().nth(1).expect("the folder to write to");
    let write = |name: &str, vectors: &[Value]| {
        let lines: Vec<String> = vectors.iter().map(Value::to_string).collect();
        std::fs::write(Path::new(&folder).join(name), format!("[\n{}\n]\n", lines.join(",\n"))).unwrap();
    };
    write("container.json", &make_containers());
    write("frame.json", &make_frames());
}

/// A list of vectors on one identity.
struct Containers {
    identity: Identity,
    vectors: Vec<Value>,
}

impl Containers {
    fn opens(&mut self, name: &str, reason: &str, most: usize, file: &[u8], plaintext: &[u8]) {
        let stanzas = if most == 1 { Stanzas::One } else { Stanzas::UpTo(most) };
        assert_eq!(*open(&self.identity, file, stanzas).unwrap(), plaintext, "{name}");
        self.push(name, reason, most, file, &json!({ "opens": HEXLOWER.encode(&Sha256::digest(plaintext)) }));
    }

    fn refused(&mut self, name: &str, reason: &str, file: &[u8], error: &str) {
        self.push(name, reason, 1, file, &json!({ "refused": error }));
    }

    fn push(&mut self, name: &str, reason: &str, most: usize, file: &[u8], expected: &Value) {
        self.vectors.push(json!({
            "name": name,
            "reason": reason,
            "identity": HEXLOWER.encode(self.identity.seed()),
            "stanzas": most,
            "file": BASE64.encode(file),
            "expected": expected,
        }));
    }
}

fn make_containers() -> Vec<Value> {
    let mut rng = repeatable_random(2026);
    let identity = Identity::make(&mut rng);
    let (own, other) = (identity.recipient(), Identity::make(&mut rng).recipient());
    let mut list = Containers { identity, vectors: Vec::new() };

    let text = b"A person needs help in another country.";
    let empty = seal(std::slice::from_ref(&own), b"", &mut rng);
    list.opens("empty", "an empty plaintext is one empty chunk", 1, &empty, b"");
    let file = seal(std::slice::from_ref(&own), text, &mut rng);
    list.opens("one recipient", "the usual file", 1, &file, text);
    list.opens("one of up to eight", "a keyring may have one recipient", 8, &file, text);
    let body = pack(br#"{"v":1}"#, text);
    let framed = seal(std::slice::from_ref(&own), &body, &mut rng);
    list.opens("framed", "a padded body", 1, &framed, &body);
    let two = seal(&[other.clone(), own.clone()], text, &mut rng);
    list.opens("second of two", "a stanza for somebody else is passed over", 2, &two, text);
    let mut eight = vec![other.clone(); 7];
    eight.push(own.clone());
    let eight = seal(&eight, text, &mut rng);
    list.opens("last of eight", "the largest keyring", 8, &eight, text);

    list.refused("two where one is expected", "an extra reader", &two, "TooManyRecipients(1)");
    let refused = json!({ "refused": "TooManyRecipients(7)" });
    list.push("eight where seven are accepted", "refused before any work", 7, &eight, &refused);
    let foreign = seal(&[other], text, &mut rng);
    list.refused("sealed to another", "no stanza opens", &foreign, "NotForUs");

    refuse_lines(&mut list, &file);
    refuse_stanzas(&mut list, &file, &two);
    refuse_payloads(&mut list, &file);
    list.vectors
}

/// A file of one recipient in parts that can be exchanged.
struct Parts<'f> {
    header: &'f str,
    stanza: &'f str,
    body: &'f str,
    mac: &'f str,
    payload: &'f [u8],
}

impl<'f> Parts<'f> {
    fn of(file: &'f [u8]) -> Self {
        let (header, payload) = file.split_at(header_length(file));
        let header = std::str::from_utf8(header).unwrap();
        let lines: Vec<&str> = header.lines().collect();
        Self { header, stanza: lines[1], body: lines[2], mac: lines[3], payload }
    }

    fn with(&self, from: &str, to: &str) -> Vec<u8> {
        [self.header.replacen(from, to, 1).as_bytes(), self.payload].concat()
    }
}

/// The header ends with a line of three hyphens, a space and the MAC in 43 letters.
fn header_length(file: &[u8]) -> usize {
    file.windows(5).position(|window| window == b"\n--- ").unwrap() + 5 + 44
}

fn refuse_lines(list: &mut Containers, file: &[u8]) {
    let parts = Parts::of(file);
    let Parts { stanza, body, mac, .. } = parts;
    let with = |from: &str, to: &str| parts.with(from, to);
    let cases = [
        ("version 2", "an unknown version", with("org/v1", "org/v2"), "Version"),
        ("nothing", "not a file", Vec::new(), "Version"),
        ("armoured", "only binary files", b"-----BEGIN AGE ENCRYPTED FILE-----\n".to_vec(), "Version"),
        ("CR LF", "one spelling of a line's end", with("\n", "\r\n"), "Version"),
        (
            "CR LF in a stanza",
            "one spelling",
            with(stanza, &format!("{stanza}\r")),
            r#"Header("an encapsulated key")"#,
        ),
        (
            "no recipient",
            "nobody could open it",
            with(&format!("{stanza}\n{body}\n"), ""),
            r#"Header("no recipient")"#,
        ),
        (
            "another type in upper case",
            "types are exact",
            with("mlkem", "MLKEM"),
            r#"Header("an unknown line")"#,
        ),
        (
            "an X25519 stanza beside",
            "a reader who is not safe from quantum computers",
            with("--- ", &format!("-> X25519 {}\n{}\n--- ", "A".repeat(43), "A".repeat(43))),
            r#"Header("an unknown line")"#,
        ),
        (
            "a grease stanza beside",
            "other types are refused, not skipped",
            with("--- ", "-> x-grease a b\n\n--- "),
            r#"Header("an unknown line")"#,
        ),
        (
            "an extra argument",
            "a stanza has one",
            with(stanza, &format!("{stanza} extra")),
            r#"Header("an encapsulated key")"#,
        ),
        ("two spaces", "one spelling", with("519 ", "519  "), r#"Header("an encapsulated key")"#),
        (
            "padded key",
            "base64 without padding",
            with(stanza, &format!("{stanza}==")),
            r#"Header("an encapsulated key")"#,
        ),
        (
            "trailing bits in the key",
            "canonical base64",
            with(stanza, &next_spelling(stanza)),
            r#"Header("an encapsulated key")"#,
        ),
        (
            "trailing bits in the body",
            "canonical base64",
            with(body, &next_spelling(body)),
            r#"Header("a stanza's body")"#,
        ),
        (
            "trailing bits in the MAC",
            "canonical base64",
            with(mac, &next_spelling(mac)),
            r#"Header("the MAC")"#,
        ),
        (
            "an empty line after the body",
            "a short line ends a stanza",
            with(body, &format!("{body}\n")),
            r#"Header("an unknown line")"#,
        ),
        (
            "a longer body",
            "a file key has 16 bytes",
            with(body, &format!("{body}AAAA")),
            r#"Header("a stanza's body")"#,
        ),
        (
            "no space before the MAC",
            "one spelling",
            with("--- ", "---"),
            r#"Header("no space before the MAC")"#,
        ),
        ("a space after the MAC", "one spelling", with(mac, &format!("{mac} ")), r#"Header("the MAC")"#),
        (
            "a cut header",
            "the MAC is missing",
            file[..header_length(file) - 20].to_vec(),
            r#"Header("the MAC")"#,
        ),
    ];
    for (name, reason, file, error) in cases {
        list.refused(name, reason, &file, error);
    }
}

fn refuse_stanzas(list: &mut Containers, file: &[u8], two: &[u8]) {
    let parts = Parts::of(file);
    let Parts { stanza, body, mac, .. } = parts;
    let with = |from: &str, to: &str| parts.with(from, to);
    let enc = BASE64_NOPAD.decode(stanza.split(' ').nth(2).unwrap().as_bytes()).unwrap();
    let with_enc = |change: &dyn Fn(&mut [u8])| {
        let mut changed = enc.clone();
        change(&mut changed);
        with(stanza, &format!("-> mlkem768x25519 {}", BASE64_NOPAD.encode(&changed)))
    };
    let low_order = r#"Header("a share is of low order")"#;
    list.refused("zero share", "low order", &with_enc(&|enc| enc[1088..].fill(0)), low_order);
    let order_8 =
        HEXLOWER.decode(b"e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800").unwrap();
    list.refused(
        "share of order 8",
        "low order",
        &with_enc(&|enc| enc[1088..].copy_from_slice(&order_8)),
        low_order,
    );
    list.refused("a bit of the ML-KEM part", "another secret", &with_enc(&|enc| enc[500] ^= 1), "NotForUs");
    list.refused("a bit of the X25519 part", "another secret", &with_enc(&|enc| enc[1100] ^= 1), "NotForUs");
    list.refused("a bit of the body", "the tag", &with(body, &flip(body, 5)), "NotForUs");
    list.refused("a bit of the MAC", "a changed header", &with(mac, &flip(mac, 10)), "HeaderMac");

    // The stanza of another file would open, but neither its file key nor its MAC is this file's.
    let own_stanza: Vec<&str> = Parts::of(two).header.lines().skip(3).take(2).collect();
    let swapped = with(&format!("{stanza}\n{body}"), &own_stanza.join("\n"));
    list.refused("a stanza of another file", "the MAC binds stanzas together", &swapped, "HeaderMac");
}

fn refuse_payloads(list: &mut Containers, file: &[u8]) {
    let header_end = header_length(file);
    let changed = |position: usize| {
        let mut file = file.to_vec();
        file[position] ^= 0x80;
        file
    };
    list.refused("no payload", "no nonce", &file[..header_end], "Payload");
    list.refused("half a nonce", "cut", &file[..header_end + 8], "Payload");
    list.refused("no chunk", "a payload has at least one", &file[..header_end + 16], "Payload");
    list.refused("half a tag", "cut", &file[..header_end + 24], "Payload");
    list.refused("one byte less", "cut", &file[..file.len() - 1], "Payload");
    list.refused("one byte more", "extended", &[file, &[0]].concat(), "Payload");
    list.refused("a bit of the nonce", "another key", &changed(header_end + 3), "Payload");
    list.refused("a bit of the content", "the tag", &changed(header_end + 20), "Payload");
    list.refused("a bit of the tag", "the tag", &changed(file.len() - 1), "Payload");
}

/// The same bytes with a bit set that base64 does not use.
fn next_spelling(line: &str) -> String {
    let (start, last) = line.split_at(line.len() - 1);
    let last = last.as_bytes()[0];
    assert!(matches!(last, b'A'..=b'Y' | b'a'..=b'y' | b'0'..=b'8'), "choose another seed");
    format!("{start}{}", char::from(last + 1))
}

/// A letter of base64 exchanged for another.
fn flip(line: &str, position: usize) -> String {
    line.char_indices()
        .map(|(at, letter)| match letter {
            _ if at != position => letter,
            'A' => 'B',
            _ => 'A',
        })
        .collect()
}

fn make_frames() -> Vec<Value> {
    let mut vectors = Vec::new();
    let mut push = |name: &str, frame: &[u8], expected: Value| {
        vectors.push(json!({ "name": name, "frame": BASE64.encode(frame), "expected": expected }));
    };
    let frame = pack(br#"{"v":1}"#, b"content");
    push("head and content", &frame, json!({ "unpacks": [r#"{"v":1}"#, "content"] }));
    push("both empty", &pack(b"", b""), json!({ "unpacks": ["", ""] }));
    let long = "x".repeat(1100);
    push("above the floor", &pack(b"{}", long.as_bytes()), json!({ "unpacks": ["{}", long] }));
    let full = "y".repeat(1014);
    push("without padding", &pack(b"{}", full.as_bytes()), json!({ "unpacks": ["{}", full] }));

    push("nothing", &[], json!({ "refused": "Cut" }));
    push("half a length", &[0, 0], json!({ "refused": "Cut" }));
    push("head beyond the end", &[0xff; 1024], json!({ "refused": "Cut" }));
    let mut beyond = frame.to_vec();
    beyond[11..15].copy_from_slice(&1010_u32.to_be_bytes());
    push("content beyond the end", &beyond, json!({ "refused": "Cut" }));
    let mut dirty = frame.to_vec();
    dirty[1023] = 1;
    push("something in the padding", &dirty, json!({ "refused": "Padding" }));
    push("padding cut", &frame[..1000], json!({ "refused": "Length { found: 1000, expected: 1024 }" }));
    let longer = [frame.as_slice(), &[0; 64]].concat();
    push("padding extended", &longer, json!({ "refused": "Length { found: 1088, expected: 1024 }" }));
    vectors
}
