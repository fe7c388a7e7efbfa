//! The first entry of a referral: the enquiry, with the referral's key and the victim's code.

use api::referrals::{NewEntry, Sealed};
use domain::calendar::Calendar;
use domain::content::{Content, Enquiry};
use domain::id::{KeyEpoch, OrganisationId, PublicKey, ReferralId};
use domain::moment::Moment;
use domain::policy::Priority;
use domain::referral::Kind;
use ledger::{Author, Chain, Entry, Header, SecretKey};
use seal::{Identity, Random};

use super::ReadingContact;
use crate::{ClientProblem, sealing};

/// A new enquiry and what belongs to it.
pub struct NewEnquiry {
    /// The referral's id.
    pub referral: ReferralId,
    /// What is sent.
    pub entry: NewEntry,
}

/// Makes the referral key, its grants, the victim's code and the first entry.
#[expect(clippy::too_many_arguments, reason = "everything that an enquiry is made of")]
pub fn make_enquiry(
    referral: ReferralId,
    to: OrganisationId,
    priority: Priority,
    answer_by: Option<Moment>,
    enquiry: Enquiry,
    reader: ReadingContact<'_>,
    calendar: &Calendar,
    now: Moment,
    rng: &mut (impl Random + ?Sized),
) -> Result<NewEnquiry, ClientProblem> {
    let seat = reader.seat()?;
    if enquiry.is_information() != (priority == Priority::P4) {
        return Err(ClientProblem::Refused(domain::referral::Refusal::Information));
    }
    let content = Content::Enquiry(enquiry);
    let missing = content.missing();
    if !missing.is_empty() {
        return Err(ClientProblem::Incomplete(missing));
    }
    let network = reader.network.log().genesis_hash();
    let key = Identity::make(rng);
    let key_epoch = KeyEpoch::FIRST;
    let (own_seat, own) = reader.network.recipient_of(&seat.organisation)?;
    let receiver = reader.network.recipient_of(&to)?;
    if own_seat != seat {
        return Err(ClientProblem::NoKeys);
    }
    let place = (network, referral, key_epoch);
    let granter = (seat, &reader.keyring.signing);
    let grants = vec![
        sealing::make_grant(place, &key, granter, (seat, &own), rng),
        sealing::make_grant(place, &key, granter, (receiver.0, &receiver.1), rng),
    ];
    let mut header = Header::new(
        network,
        referral,
        Kind::Enquiry,
        Author::Seat(seat),
        now,
        key_epoch,
        reader.network.head().clone(),
    );
    header.to = Some(to);
    header.priority = Some(priority);
    header.answer_by = answer_by;
    header.key_sha256 = Some(domain::id::Sha256(key.recipient().sha256()));
    let mut victim_code = None;
    if priority != Priority::P4 {
        let code = VictimCode::make(rng);
        header.victim_key = Some(code.public(&referral));
        let frame = seal::frame::pack(b"onward/v1/victim-code", &code.0);
        victim_code = Some(Sealed(seal::seal(std::slice::from_ref(&own), &frame, rng)));
    }
    let body = sealing::seal_body(&mut header, &content, &key, rng);
    let entry = Entry::sign(&header, &reader.keyring.signing);
    Chain::begin(&entry, referral, reader.network.log(), calendar)?;
    Ok(NewEnquiry { referral, entry: NewEntry { entry, body: Some(body), grants, victim_code } })
}

/// The victim's code: 120 bits, one per referral, made by the sender.
struct VictimCode([u8; 15]);

impl VictimCode {
    fn make(rng: &mut (impl Random + ?Sized)) -> Self {
        let mut code = [0; 15];
        rng.fill_bytes(&mut code);
        Self(code)
    }

    /// The public key that may sign the victim's kinds.
    fn public(&self, referral: &ReferralId) -> PublicKey {
        let seed = seal::derive::derive_32(&self.0, referral.as_bytes(), "onward/v1/victim/signing");
        SecretKey::from_seed(&seed).public()
    }
}
