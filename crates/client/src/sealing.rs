//! Sealing and opening the bodies and keys of referrals: every rule by which an entry can be read.

use api::referrals::{Grant, Sealed};
use domain::content::Content;
use domain::form::Form;
use domain::id::{EntryId, GenesisHash, KeyEpoch, ReferralId, Seat, Sha256 as Digest256};
use domain::referral::Kind;
use ledger::{
    Author, BodyRef, Chain, GrantStatement, Header, MAX_BODY, Membership, Purpose, SecretKey, parse_strict,
};
use seal::{Identity, Random, Recipient, Stanzas, Zeroizing};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// What a sealed frame repeats of its header, so that a body fits one place only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
struct FrameHead {
    v: u32,
    network: GenesisHash,
    referral: ReferralId,
    key_epoch: KeyEpoch,
    kind: Kind,
    author: Author,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    prev: Option<EntryId>,
}

impl FrameHead {
    fn of(header: &Header) -> Self {
        Self {
            v: ledger::VERSION,
            network: header.network,
            referral: header.referral,
            key_epoch: header.key_epoch,
            kind: header.kind,
            author: header.author,
            prev: header.prev,
        }
    }
}

/// Bytes of a frame's head at most.
const MAX_FRAME_HEAD: usize = 1024;

/// Seals content for the place that its header describes; completes the header with the body's hash.
///
/// # Panics
/// Never: content and frame head have only string keys.
pub(crate) fn seal_body(
    header: &mut Header,
    content: &Content,
    key: &Identity,
    rng: &mut (impl Random + ?Sized),
) -> Sealed {
    let head = serde_json::to_vec(&FrameHead::of(header)).expect("a frame head has only string keys");
    let content = Zeroizing::new(serde_json::to_vec(content).expect("content has only string keys"));
    let frame = seal::frame::pack(&head, &content);
    let body = seal::seal(std::slice::from_ref(&key.recipient()), &frame, rng);
    header.body = Some(BodyRef::of(&body));
    Sealed(body)
}

/// Why content could not be read. The step stands all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// The server does not give it.
    #[error("the body is missing")]
    Withheld,
    /// Its hash or size is not the one in the header.
    #[error("body hash does not match the signed header")]
    OtherBody,
    /// No grant gives its key.
    #[error("no grant for this key epoch opens on this device")]
    NoKey,
    /// The age file does not open.
    #[error("the body does not open")]
    NotOpened,
    /// The frame is malformed, its padding not zero, or it was sealed for another place.
    #[error("body is bound to another referral or position in the log")]
    OtherPlace,
    /// The content is not of its kind's form.
    #[error("the content is malformed")]
    Malformed,
}

/// Opens the body of an entry.
pub(crate) fn open_body(
    header: &Header,
    body: Option<&[u8]>,
    key: Option<&Identity>,
) -> Result<Content, Unreadable> {
    let reference = header.body.ok_or(Unreadable::Withheld)?;
    let body = body.ok_or(Unreadable::Withheld)?;
    if body.len() > MAX_BODY || BodyRef::of(body) != reference {
        return Err(Unreadable::OtherBody);
    }
    let key = key.ok_or(Unreadable::NoKey)?;
    let frame = seal::open(key, body, Stanzas::One).map_err(|_| Unreadable::NotOpened)?;
    let (head, content) = seal::frame::unpack(&frame).map_err(|_| Unreadable::OtherPlace)?;
    let head: FrameHead = parse_strict(head, MAX_FRAME_HEAD).map_err(|_| Unreadable::OtherPlace)?;
    if head != FrameHead::of(header) {
        return Err(Unreadable::OtherPlace);
    }
    let content: Content = parse_strict(content, MAX_BODY).map_err(|_| Unreadable::Malformed)?;
    // `resent` carries the content of the entry it is about, whatever its kind.
    if header.kind != Kind::Resent && content.kind() != header.kind {
        return Err(Unreadable::Malformed);
    }
    Ok(content)
}

/// Gives a referral key to a seat.
pub(crate) fn make_grant(
    place: (GenesisHash, ReferralId, KeyEpoch),
    key: &Identity,
    granter: (Seat, &SecretKey),
    to: (Seat, &Recipient),
    rng: &mut (impl Random + ?Sized),
) -> Grant {
    let (network, referral, key_epoch) = place;
    let sealed = seal::seal(std::slice::from_ref(to.1), key.seed(), rng);
    let hash = Digest256(Sha256::digest(&sealed).into());
    let statement = GrantStatement::new(network, referral, key_epoch, granter.0, to.0, hash).to_bytes();
    let signature = granter.1.sign(Purpose::Grant, &statement);
    Grant { statement, signature, sealed }
}

/// Opens a grant, if it is for this seat and this referral and signed by a party. A grant that is anything else
/// is as good as none.
pub(crate) fn open_grant(
    grant: &Grant,
    chain: &Chain,
    log: &Membership,
    own: Seat,
    identities: &[Identity],
) -> Option<(KeyEpoch, Identity)> {
    let statement = GrantStatement::parse(&grant.statement).ok()?;
    let parties = chain.parties();
    let fits = statement.network == log.genesis_hash()
        && statement.referral == chain.referral()
        && statement.to.organisation == own.organisation
        && statement.sealed.0 == <[u8; 32]>::from(Sha256::digest(&grant.sealed));
    if !fits {
        return None;
    }
    parties.side_of(&statement.granter.organisation)?;
    let granter = log.find_keys(&statement.granter)?;
    ledger::verify(&granter.signing, Purpose::Grant, &grant.statement, &grant.signature).ok()?;
    let expected = chain.find_key(statement.key_epoch)?;
    identities.iter().find_map(|identity| {
        let seed = seal::open(identity, &grant.sealed, Stanzas::One).ok()?;
        let key = Identity::from_seed(seed.as_slice().try_into().ok()?);
        (key.recipient().sha256() == expected.0).then_some((statement.key_epoch, key))
    })
}
