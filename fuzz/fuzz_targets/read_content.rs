//! Content of an entry: what is read is written again and read alike.

#![no_main]

use domain::content::Content;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(content) = serde_json::from_slice::<Content>(bytes) else { return };
    let _ = content.missing();
    let written = serde_json::to_vec(&content).unwrap();
    assert_eq!(serde_json::from_slice::<Content>(&written).unwrap(), content);
});
