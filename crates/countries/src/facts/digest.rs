use std::fmt::{self, Display};
use std::ops::Deref;

use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::{EuropeanHelpline, Fact, FactName, Helpline, Languages, Telephone, TimeLimit};

/// What a digest is of, so that no other digest can be taken for it; raised when its form changes.
const CONTEXT: &[u8] = b"onward country fact 1\n";

/// A fact with the place and the name under which it can be confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stated<'a> {
    /// Code of the country or its part.
    pub place: &'static str,
    /// Which fact.
    pub name: FactName,
    /// The fact.
    #[serde(flatten)]
    pub fact: Fact<Value<'a>>,
}

/// The value of any fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value<'a> {
    /// Emergency numbers.
    Telephones(&'a [Telephone]),
    /// 116 006.
    EuropeanHelpline(&'a EuropeanHelpline),
    /// A national helpline.
    Helpline(&'a Helpline),
    /// Text in English, or a name.
    Text(&'a str),
    /// A time limit.
    TimeLimit(&'a TimeLimit),
    /// Yes or no.
    YesNo(bool),
    /// Languages.
    Languages(&'a Languages),
}

impl Stated<'_> {
    /// The digest that a confirmation is bound to: SHA-256 over place, name and all that is said, source and note
    /// included, as JSON in the order of the fields. Any change of the data makes another digest, and the
    /// confirmation lapses.
    #[expect(clippy::missing_panics_doc, reason = "what it holds can always be written as JSON")]
    pub fn digest(&self) -> Digest {
        let content = serde_json::to_vec(self).expect("texts, numbers and lists can be written as JSON");
        Digest(Sha256::new().chain_update(CONTEXT).chain_update(content).finalize().into())
    }
}

impl<'a> Deref for Stated<'a> {
    type Target = Fact<Value<'a>>;

    fn deref(&self) -> &Self::Target {
        &self.fact
    }
}

/// SHA-256 of a fact; written as 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

impl Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}
