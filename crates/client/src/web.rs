//! The browser's door to the client. Everything crosses as JSON text or bytes; a failure is thrown as JSON too
//! (`{ code, refusal?, missing? }`). Nothing here decides anything.

use domain::code::{AgeBand, Coded, Country};
use domain::content::{ContactAttempt, Correction, Missing, SafeContact, WayNow, ZoneClock};
use domain::id::{
    EntryId, GenesisHash, InvitationId, OrganisationId, RecordId, ReferralId, Sha256 as Digest256,
};
use domain::moment::Moment;
use domain::network::OrganisationType;
use domain::policy::Priority;
use domain::referral::Kind;
use getrandom::SysRng;
use ledger::{Accepted, Principal};
use rand_core::{Rng, UnwrapErr};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};
use wasm_bindgen::prelude::*;

use crate::enrolment::{self, Enrolling};
use crate::kept::Kept;
use crate::keyring::{Device, DeviceKind, Holder, Keyring};
use crate::member::Member;
use crate::network::Network;
use crate::store::{self, Seen};
use crate::unlock::{self, Unlock};
use crate::view;
use crate::{ClientProblem, Step, form, session};

/// The note of what this device must never see less of.
const SEEN: &str = "seen";
/// The note of what this device has verified.
const KEPT: &str = "kept";

fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

impl From<ClientProblem> for JsValue {
    fn from(problem: ClientProblem) -> Self {
        #[derive(Serialize)]
        struct Thrown<'a> {
            code: &'static str,
            #[serde(skip_serializing_if = "Option::is_none")]
            refusal: Option<domain::referral::Refusal>,
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            missing: &'a [Missing],
            detail: String,
        }
        let refusal = match &problem {
            ClientProblem::Refused(refusal) => Some(*refusal),
            _ => None,
        };
        let missing = match &problem {
            ClientProblem::Incomplete(missing) => missing.as_slice(),
            _ => &[],
        };
        let source = std::error::Error::source(&problem).map_or_else(String::new, ToString::to_string);
        let thrown = Thrown { code: problem.code(), refusal, missing, detail: source };
        Self::from_str(&serde_json::to_string(&thrown).unwrap_or_default())
    }
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T, ClientProblem> {
    // As bytes, like everything signed: one reader of each type keeps the module small.
    serde_json::from_slice(json.as_bytes()).map_err(ClientProblem::Malformed)
}

fn write<T: Serialize>(value: &T) -> Result<String, ClientProblem> {
    serde_json::to_string(value).map_err(ClientProblem::Malformed)
}

fn id<T: std::str::FromStr>(text: &str) -> Result<T, ClientProblem> {
    text.parse().map_err(|_| ClientProblem::NotAtHand)
}

/// A moment as JavaScript counts it.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 are whole and far below 2^53")]
fn moment(now: f64) -> Moment {
    Moment(now as i64)
}

/// A size of a log as JavaScript counts it.
#[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
fn size(records: u64) -> f64 {
    records as f64
}

/// The fixed input that a passkey's PRF is asked with.
#[wasm_bindgen(js_name = prfInput)]
#[must_use]
pub fn prf_input() -> Vec<u8> {
    unlock::PRF_INPUT.to_vec()
}

/// A user handle for a new passkey.
#[wasm_bindgen(js_name = makeUserHandle)]
pub fn make_user_handle(genesis: &str) -> Result<Vec<u8>, JsValue> {
    Ok(unlock::make_user_handle(&id(genesis)?, &mut rng()).to_vec())
}

/// A new printed unlock key, as it is printed.
#[wasm_bindgen(js_name = makePrintedKey)]
#[must_use]
pub fn make_printed_key() -> String {
    seal::printed::print_key(&unlock::make_printed_key(&mut rng()))
}

/// Whether somebody of this age is a minor; an age that is not known is read as one.
#[wasm_bindgen(js_name = isMinor)]
#[must_use]
pub fn is_minor(age: &str) -> bool {
    AgeBand::find(age).is_none_or(AgeBand::is_minor)
}

/// What a form still needs.
#[wasm_bindgen]
pub fn missing(draft: &str) -> Result<String, JsValue> {
    Ok(write(&form::missing(draft))?)
}

/// Days of a form that are over, where it is `today` now.
#[wasm_bindgen]
pub fn passed(draft: &str, today: &str) -> Result<String, JsValue> {
    Ok(write(&form::passed(draft, today))?)
}

/// Whether a day is over, where it is `today` now.
#[wasm_bindgen(js_name = hasPassed)]
#[must_use]
pub fn has_passed(day: &str, today: &str) -> bool {
    form::has_passed(day, today)
}

/// Whether a person may be reached, by what `waysAt` says of each way.
#[wasm_bindgen(js_name = reachBy)]
pub fn reach_by(contact: &str, ways: &str) -> Result<String, JsValue> {
    let contact: SafeContact = read(contact)?;
    let ways: Vec<WayNow> = read(ways)?;
    Ok(write(&contact.reach_by(&ways))?)
}

/// What to do first to reach a person, by what `waysAt` says of each way now and, where there is a date, then.
#[wasm_bindgen(js_name = urgeOf)]
#[expect(clippy::needless_pass_by_value, reason = "what JavaScript may leave out comes as it is")]
pub fn urge_of(contact: &str, now: &str, due: Option<String>, write_only: bool) -> Result<String, JsValue> {
    let contact: SafeContact = read(contact)?;
    let now: Vec<WayNow> = read(now)?;
    let due: Option<Vec<WayNow>> = due.as_deref().map(read).transpose()?;
    Ok(write(&contact.urge(&now, due.as_deref(), write_only))?)
}

/// What a correction would make of what stands, as the other side will see it.
#[wasm_bindgen]
pub fn corrected(handed: &str, correction: &str, at: f64) -> Result<String, JsValue> {
    let handed: view::HandedOver = read(handed)?;
    let correction: Correction = read(correction)?;
    Ok(write(&handed.corrected(&correction, moment(at)))?)
}

/// What a correction still needs, over what it corrects.
#[wasm_bindgen(js_name = missingOver)]
pub fn missing_over(handed: &str, correction: &str) -> Result<String, JsValue> {
    let handed: view::HandedOver = read(handed)?;
    Ok(write(&form::missing_over(&handed, correction))?)
}

/// What is left to try by after a try that failed, `{ reason, way, value? }`; null where there is nothing.
#[wasm_bindgen(js_name = leftAfter)]
pub fn left_after(contact: &str, attempt: &str) -> Result<String, JsValue> {
    let contact: SafeContact = read(contact)?;
    let attempt: ContactAttempt = read(attempt)?;
    Ok(write(&contact.left_after(&attempt))?)
}

/// Whether each way to contact a person may be used now; what the clocks of their zones show is brought along.
#[wasm_bindgen(js_name = waysAt)]
pub fn ways_at(contact: &str, clocks: &str, now: f64) -> Result<String, JsValue> {
    let contact: SafeContact = read(contact)?;
    let clocks: Vec<ZoneClock> = read(clocks)?;
    Ok(write(&contact.ways_at(moment(now), &clocks))?)
}

/// The id of an entry that was made, `{ entry, body? }`.
#[wasm_bindgen(js_name = entryId)]
pub fn entry_id(new: &str) -> Result<String, JsValue> {
    let new: api::referrals::NewEntry = read(new)?;
    Ok(new.entry.id().to_string())
}

/// What of a number that somebody wrote can be dialled; both countries may be unknown.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "what JavaScript may leave out comes as it is")]
pub fn telephone(written: &str, country: Option<String>, reader: Option<String>) -> Result<String, JsValue> {
    Ok(write(&telephone::read(written, country.as_deref(), reader.as_deref()))?)
}

/// Whether two texts hold the same letters and digits.
#[wasm_bindgen(js_name = isWrittenAlike)]
#[must_use]
pub fn is_written_alike(one: &str, other: &str) -> bool {
    domain::digits::is_written_alike(one, other)
}

/// Whether two texts are the same number, however each was written.
#[wasm_bindgen(js_name = isSameNumber)]
#[must_use]
pub fn is_same_number(one: &str, other: &str) -> bool {
    domain::digits::is_same_number(one, other)
}

/// Whether this is an address for mail in its plain form, as the server takes it.
#[wasm_bindgen(js_name = isEmail)]
#[must_use]
pub fn is_email(text: &str) -> bool {
    domain::directory::is_email(text)
}

/// Whether this is an address on the web that a page can link to, as the server takes it.
#[wasm_bindgen(js_name = isWebsite)]
#[must_use]
pub fn is_website(text: &str) -> bool {
    domain::directory::is_website(text)
}

/// One device's way to its keyring.
#[wasm_bindgen(js_name = Unlock)]
pub struct WebUnlock {
    unlock: Unlock,
    genesis: GenesisHash,
}

#[wasm_bindgen(js_class = Unlock)]
impl WebUnlock {
    /// From what a passkey returned.
    #[wasm_bindgen(js_name = fromPasskey)]
    pub fn from_passkey(user_handle: &[u8], prf: &[u8]) -> Result<WebUnlock, JsValue> {
        let (unlock, genesis) = Unlock::from_passkey(user_handle, prf)?;
        Ok(Self { unlock, genesis })
    }

    /// From a printed unlock key, as somebody typed it.
    #[wasm_bindgen(js_name = fromPrinted)]
    pub fn from_printed(text: &str, genesis: &str) -> Result<WebUnlock, JsValue> {
        let genesis = genesis.parse().map_err(|_| ClientProblem::NotAnUnlockKey)?;
        Ok(Self { unlock: Unlock::from_printed_text(text, &genesis)?, genesis })
    }

    /// Where the keyring is.
    #[must_use]
    pub fn locator(&self) -> String {
        self.unlock.locator.to_string()
    }

    /// The network it belongs to.
    #[must_use]
    pub fn genesis(&self) -> String {
        self.genesis.to_string()
    }
}

/// An organisation being enrolled on this device.
#[wasm_bindgen(js_name = Enrolment)]
pub struct WebEnrolment(Enrolling);

#[wasm_bindgen(js_class = Enrolment)]
impl WebEnrolment {
    /// Begins with what the server says of the invitation.
    pub fn begin(invitation: &str, view: &str, genesis: &str) -> Result<WebEnrolment, JsValue> {
        Ok(Self(Enrolling::begin(id(invitation)?, read(view)?, id(genesis)?)?))
    }

    /// The network's name, from its genesis record.
    #[must_use]
    pub fn network(&self) -> String {
        self.0.network().to_owned()
    }

    /// Makes a kit, replacing one made before.
    #[wasm_bindgen(js_name = makeKit)]
    pub fn make_kit(&mut self) -> Result<String, JsValue> {
        Ok(write(&self.0.make_kit(&mut rng()))?)
    }

    /// Whether the code typed from the paper is the kit's.
    #[wasm_bindgen(js_name = proveKit)]
    pub fn prove_kit(&mut self, typed: &str) -> bool {
        self.0.prove_kit(typed)
    }

    /// Makes and signs everything; the answer is what to send.
    pub fn finish(&self, name: String, kind: &str, unlock: &WebUnlock, now: f64) -> Result<String, JsValue> {
        let device = Device::new(name, device_kind(kind)?, &unlock.unlock, moment(now));
        let (enrolment, _) = self.0.finish(device, &mut rng())?;
        Ok(write(&enrolment)?)
    }
}

fn device_kind(kind: &str) -> Result<DeviceKind, ClientProblem> {
    read(&json!(kind).to_string())
}

enum Stage {
    Unlocked(Keyring),
    Enrolling { keyring: Keyring, network: Network, record: Option<Vec<u8>> },
    Steward { keyring: Keyring, network: Network },
    Member(Box<Member>),
}

/// An unlocked person.
#[wasm_bindgen(js_name = Client)]
pub struct WebClient {
    stage: Stage,
    /// The keyring that was made for the server to take.
    made: Option<Keyring>,
    /// What this device verified on an earlier visit.
    kept: Option<Kept>,
}

#[derive(Deserialize)]
struct Compared {
    record: RecordId,
    words: Vec<String>,
}

#[derive(Deserialize)]
struct NewInvitation {
    name: String,
    country: Country,
    zone: String,
    #[serde(rename = "type")]
    kind: OrganisationType,
    mail: String,
}

impl WebClient {
    fn new(keyring: Keyring) -> Self {
        Self { stage: Stage::Unlocked(keyring), made: None, kept: None }
    }

    fn keyring(&self) -> &Keyring {
        match &self.stage {
            Stage::Unlocked(keyring) | Stage::Enrolling { keyring, .. } | Stage::Steward { keyring, .. } => {
                keyring
            }
            Stage::Member(member) => &member.keyring,
        }
    }

    fn keyring_mut(&mut self) -> &mut Keyring {
        match &mut self.stage {
            Stage::Unlocked(keyring) | Stage::Enrolling { keyring, .. } | Stage::Steward { keyring, .. } => {
                keyring
            }
            Stage::Member(member) => &mut member.keyring,
        }
    }

    fn member(&self) -> Result<&Member, ClientProblem> {
        match &self.stage {
            Stage::Member(member) => Ok(member),
            _ => Err(ClientProblem::Locked),
        }
    }

    fn member_mut(&mut self) -> Result<&mut Member, ClientProblem> {
        match &mut self.stage {
            Stage::Member(member) => Ok(member),
            _ => Err(ClientProblem::Locked),
        }
    }

    fn network(&self) -> Result<&Network, ClientProblem> {
        match &self.stage {
            Stage::Member(member) => Ok(member.network()),
            Stage::Enrolling { network, .. } | Stage::Steward { network, .. } => Ok(network),
            Stage::Unlocked(_) => Err(ClientProblem::Locked),
        }
    }

    fn identity(&self) -> Result<view::Identity, ClientProblem> {
        let network = self.network()?;
        let name = network.log().genesis().name.clone();
        match &self.stage {
            Stage::Member(member) => Ok(view::Identity::Contact {
                organisation: network.find_member(&member.own()).ok_or(ClientProblem::NoKeys)?,
                network: name,
            }),
            Stage::Steward { keyring, .. } => {
                let steward = network.log().find_steward(&keyring.public());
                let steward = steward.ok_or(ClientProblem::KeyringNotListed)?;
                Ok(view::Identity::Steward { name: steward.name.clone(), network: name })
            }
            Stage::Enrolling { keyring, record, .. } => {
                let Holder::Contact { invitation, .. } = keyring.holder else {
                    return Err(ClientProblem::Locked);
                };
                let record = record.as_deref().ok_or(ClientProblem::Locked)?;
                Ok(view::Identity::Enrolling {
                    invitation,
                    organisation: enrolment::admit_in(record)?.name,
                    network: name,
                    words: enrolment::phrase(record)?,
                })
            }
            Stage::Unlocked(_) => Err(ClientProblem::Locked),
        }
    }
}

#[wasm_bindgen(js_class = Client)]
impl WebClient {
    /// Opens a sealed keyring.
    pub fn open(sealed: &str, unlock: &WebUnlock) -> Result<WebClient, JsValue> {
        Ok(Self::new(Keyring::open(&read(sealed)?, &unlock.unlock, &unlock.genesis)?))
    }

    /// The network.
    #[must_use]
    pub fn genesis(&self) -> String {
        self.keyring().genesis.to_string()
    }

    /// Where a note of this device lies.
    #[wasm_bindgen(js_name = notePlace)]
    #[must_use]
    pub fn note_place(&self, name: &str) -> String {
        store::note_place(self.keyring(), name)
    }

    /// Signs the server's nonce. `enrolling` signs in under the invitation, for an organisation that is not
    /// admitted yet.
    #[wasm_bindgen(js_name = signIn)]
    pub fn sign_in(&self, origin: &str, nonce: &str, enrolling: bool) -> Result<String, JsValue> {
        let keyring = self.keyring();
        let principal = match keyring.holder {
            Holder::Steward => Principal::Steward(keyring.public()),
            Holder::Contact { invitation, .. } if enrolling => Principal::Invitation(invitation),
            Holder::Contact { seat, .. } => Principal::Seat(seat),
        };
        Ok(write(&session::sign_in(keyring, principal, origin, &read(nonce)?))?)
    }

    /// The invitation that a contact enrolled under; none for a steward.
    #[must_use]
    pub fn invitation(&self) -> Option<String> {
        match self.keyring().holder {
            Holder::Contact { invitation, .. } => Some(invitation.to_string()),
            Holder::Steward => None,
        }
    }

    /// Takes what this device kept on an earlier visit. The answer is how many records of the members' list are
    /// known by it: none if it is not of use.
    pub fn recall(&mut self, note: &[u8]) -> f64 {
        let keyring = self.keyring();
        let bytes = store::open_note(keyring, KEPT, note).ok();
        self.kept = bytes.and_then(|bytes| Kept::from_bytes(&bytes, &keyring.genesis));
        size(self.kept.as_ref().map_or(0, Kept::log_size))
    }

    /// Begins work with the part of the membership log that was not recalled, what this device remembers, and,
    /// where the organisation is not admitted yet, its enrolment as the server has it. After a failure it can
    /// begin again.
    pub fn begin(
        &mut self,
        page: &str,
        seen: Option<Vec<u8>>,
        enrolment: Option<String>,
    ) -> Result<String, JsValue> {
        let page = read(page)?;
        let (Stage::Unlocked(keyring) | Stage::Enrolling { keyring, .. }) = &self.stage else {
            return Err(ClientProblem::Locked.into());
        };
        let seen = match seen {
            Some(note) => Seen::from_bytes(&store::open_note(keyring, SEEN, &note)?)?,
            None => Seen::default(),
        };
        let kept = self.kept.take();
        let keyring = keyring.clone();
        let own = match keyring.holder {
            Holder::Contact { seat, .. } => Some(seat.organisation),
            Holder::Steward => None,
        };
        let kept = Kept::up_to(kept, &page, &keyring.genesis, own.as_ref())?;
        kept.network.check_remembered(seen.head.as_ref())?;
        self.stage = match keyring.holder {
            Holder::Contact { seat, .. } if kept.network.log().find_keys(&seat).is_some() => {
                Stage::Member(Box::new(Member::start(keyring, kept, seen)?))
            }
            Holder::Contact { .. } => {
                let record = match enrolment {
                    Some(json) => Some(enrolment::check_own(&read::<Accepted>(&json)?, &keyring)?),
                    None => None,
                };
                Stage::Enrolling { keyring, network: kept.network, record }
            }
            Holder::Steward => {
                keyring.check_listed(kept.network.log())?;
                if keyring.counter() < seen.keyring {
                    return Err(ClientProblem::KeyringOld.into());
                }
                Stage::Steward { keyring, network: kept.network }
            }
        };
        Ok(write(&self.identity()?)?)
    }

    /// Takes the part of the membership log that follows.
    #[wasm_bindgen(js_name = extendLog)]
    pub fn extend_log(&mut self, page: &str) -> Result<(), JsValue> {
        let page = read(page)?;
        match &mut self.stage {
            Stage::Member(member) => Ok(member.extend_log(&page)?),
            Stage::Steward { network, .. } => Ok(network.extend(&page, None)?),
            _ => Err(ClientProblem::Locked.into()),
        }
    }

    /// Records known so far.
    #[wasm_bindgen(js_name = logSize)]
    pub fn log_size(&self) -> Result<f64, JsValue> {
        Ok(size(self.network()?.log().size()))
    }

    /// Cosigns the newest head.
    pub fn cosign(&self) -> Result<String, JsValue> {
        let keyring = self.keyring();
        Ok(write(&self.network()?.cosign(&keyring.signing))?)
    }

    /// The devices that unlock.
    pub fn devices(&self) -> Result<String, JsValue> {
        let devices: Vec<_> = self
            .keyring()
            .devices()
            .iter()
            .map(|device| json!({ "name": device.name, "kind": device.kind, "added_at": device.added_at }))
            .collect();
        Ok(write(&devices)?)
    }

    /// Adds a device; the answer is the keyring to send. It counts once the server has taken it, which
    /// [`Self::keyring_taken`] says: one that was refused must neither be built upon nor be waited for.
    #[wasm_bindgen(js_name = addDevice)]
    pub fn add_device(
        &mut self,
        name: String,
        kind: &str,
        unlock: &WebUnlock,
        now: f64,
    ) -> Result<String, JsValue> {
        let device = Device::new(name, device_kind(kind)?, &unlock.unlock, moment(now));
        let log = self.network().ok().map(|network| network.log().clone());
        let mut keyring = self.keyring().with_device(device)?;
        let principal = keyring.principal(log.as_ref());
        let sealed = write(&keyring.seal(principal, &mut rng())?)?;
        self.made = Some(keyring);
        Ok(sealed)
    }

    /// The server has taken the keyring that was made last.
    #[wasm_bindgen(js_name = keyringTaken)]
    pub fn keyring_taken(&mut self) -> Result<(), JsValue> {
        let taken = self.made.take().ok_or(ClientProblem::Locked)?;
        *self.keyring_mut() = taken;
        if let Stage::Member(member) = &mut self.stage {
            member.keyring_written();
        }
        Ok(())
    }

    // ——— Steward ———

    /// Invitations as the screens show them, from what the server lists.
    pub fn joining(&self, listed: &str) -> Result<String, JsValue> {
        let listed: Vec<api::invitations::Joining> = read(listed)?;
        let keyring = self.keyring();
        let log = self.network()?.log();
        let rows: Vec<_> = listed
            .into_iter()
            .map(|joining| enrolment::joining_view(joining, log, &keyring.public()))
            .collect();
        Ok(write(&rows)?)
    }

    /// Makes an invitation: `{ request, invitation, secret }`.
    pub fn invite(&self, organisation: &str) -> Result<String, JsValue> {
        let Stage::Steward { .. } = &self.stage else { return Err(ClientProblem::Locked.into()) };
        let organisation: NewInvitation = read(organisation)?;
        let secret = domain::bytes::encode(unlock::make_printed_key(&mut rng()).as_ref());
        let mut number = [0; 16];
        rng().fill_bytes(&mut number);
        let invitation = InvitationId(number);
        let request = api::invitations::Invite {
            invitation,
            secret_sha256: Digest256(Sha256::digest(secret.as_bytes()).into()),
            name: organisation.name,
            country: organisation.country,
            zone: organisation.zone,
            kind: organisation.kind,
            mail: organisation.mail,
        };
        let answer = json!({ "request": request, "invitation": invitation, "secret": secret });
        Ok(write(&answer)?)
    }

    /// Signs the enrolment that was shown and whose words were compared: `{ record, words }`.
    #[wasm_bindgen(js_name = signEnrolment)]
    pub fn sign_enrolment(&self, enrolment: &str, compared: &str) -> Result<String, JsValue> {
        let Stage::Steward { keyring, network } = &self.stage else {
            return Err(ClientProblem::Locked.into());
        };
        let enrolment: Accepted = read(enrolment)?;
        let Compared { record, words } = read(compared)?;
        let log = network.log();
        let signature = enrolment::sign_compared(&enrolment.record, &record, &words, log, keyring)?;
        Ok(write(&api::invitations::SignEnrolment { signature })?)
    }

    // ——— Referrals ———

    /// Members of the network.
    pub fn members(&self) -> Result<String, JsValue> {
        Ok(write(&self.network()?.list_members())?)
    }

    /// The policy in force.
    pub fn policy(&self) -> Result<String, JsValue> {
        Ok(write(self.network()?.log().policy())?)
    }

    /// What this device must never see less of, sealed: the head of the members' list, the keyring's counter, the
    /// last entry of each referral.
    ///
    /// `kept` is the note as it lies on the device: another tab may have seen more meanwhile, which stays.
    pub fn seen(&self, kept: Option<Vec<u8>>) -> Result<Vec<u8>, JsValue> {
        let keyring = self.keyring();
        let bytes = kept.and_then(|note| store::open_note(keyring, SEEN, &note).ok());
        let kept = bytes.and_then(|bytes| Seen::from_bytes(&bytes).ok()).unwrap_or_default();
        let seen = if let Stage::Member(member) = &self.stage {
            member.seen_with(kept)?
        } else {
            let network = self.network()?;
            network.check_known(kept.head.as_ref())?;
            let head = Some(network.head().clone());
            Seen { head, keyring: keyring.counter(), ..Seen::default() }.with(kept, |_, _| false, |_| None)
        };
        Ok(store::seal_note(keyring, SEEN, &seen.to_bytes(), &mut rng()))
    }

    /// Takes over what another tab of this seat has kept of what somebody has seen.
    pub fn learn(&mut self, kept: &[u8]) -> Result<(), JsValue> {
        let note = store::open_note(self.keyring(), SEEN, kept);
        if let Some(kept) = note.ok().and_then(|bytes| Seen::from_bytes(&bytes).ok()) {
            self.member_mut()?.learn(kept);
        }
        Ok(())
    }

    /// What this device verified, sealed, so that the next visit need not verify it again.
    pub fn keep(&self, now: f64) -> Result<Vec<u8>, JsValue> {
        let member = self.member()?;
        Ok(store::seal_note(&member.keyring, KEPT, &member.keep(moment(now)), &mut rng()))
    }

    /// Seals a note of this device.
    #[wasm_bindgen(js_name = sealNote)]
    #[must_use]
    pub fn seal_note(&self, name: &str, content: &str) -> Vec<u8> {
        store::seal_note(self.keyring(), name, content.as_bytes(), &mut rng())
    }

    /// Opens a note of this device.
    #[wasm_bindgen(js_name = openNote)]
    pub fn open_note(&self, name: &str, note: &[u8]) -> Result<String, JsValue> {
        let content = store::open_note(self.keyring(), name, note)?;
        Ok(String::from_utf8(content).map_err(|_| ClientProblem::DraftUnreadable)?)
    }

    /// Takes a receiver's calendar.
    #[wasm_bindgen(js_name = takeCalendar)]
    pub fn take_calendar(&mut self, calendar: &str) -> Result<(), JsValue> {
        let calendar = read(calendar)?;
        self.member_mut()?.take_calendar(calendar);
        Ok(())
    }

    /// Whether an organisation's calendar is at hand.
    #[wasm_bindgen(js_name = hasCalendar)]
    pub fn has_calendar(&self, organisation: &str) -> Result<bool, JsValue> {
        Ok(self.member()?.has_calendar(&id(organisation)?))
    }

    /// Verifies a referral and keeps it; with `after`, what follows the last entry at hand. If the receiver's calendar
    /// is needed for that and not at hand, nothing is done, and the answer is the receiver.
    #[wasm_bindgen(js_name = takeReferral)]
    pub fn take_referral(
        &mut self,
        referral: &str,
        after: Option<String>,
    ) -> Result<Option<String>, JsValue> {
        let referral = read(referral)?;
        let member = self.member_mut()?;
        if let Some(after) = after {
            member.take_following(&id(&after)?, referral)?;
            return Ok(None);
        }
        let receiver = crate::referral::Referral::receiver_named(&referral);
        let missing = receiver.filter(|receiver| {
            !member.has_calendar(receiver) && member.network().find_member(receiver).is_some()
        });
        if let Some(receiver) = missing {
            return Ok(Some(receiver.to_string()));
        }
        member.take_referral(referral)?;
        Ok(None)
    }

    /// Which of the referrals that the server lists are to be fetched: `[{ referral, entry }]`.
    pub fn outdated(&mut self, last: &str) -> Result<String, JsValue> {
        let last: Vec<api::referrals::LastEntry> = read(last)?;
        Ok(write(&self.member_mut()?.outdated(&last))?)
    }

    /// Shows apart what the server listed, `[{ referral, entry, receiver }]`, and did not give; how many.
    pub fn withhold(&mut self, last: &str) -> Result<usize, JsValue> {
        let last: Vec<api::referrals::LastEntry> = read(last)?;
        Ok(self.member_mut()?.withhold(&last))
    }

    /// The last entry that the row of a referral rests on.
    #[wasm_bindgen(js_name = lastEntry)]
    pub fn last_entry(&self, referral: &str) -> Result<Option<String>, JsValue> {
        Ok(self.member()?.last_entry(&id(referral)?).map(|entry| entry.to_string()))
    }

    /// After which entry the server is asked for what is new of a referral; none where it is asked for all.
    #[wasm_bindgen(js_name = knownUpTo)]
    pub fn known_up_to(&self, referral: &str) -> Result<Option<String>, JsValue> {
        Ok(self.member()?.known_up_to(&id(referral)?).map(|entry| entry.to_string()))
    }

    /// Takes in an own entry, `{ entry, body? }`, by what the server answered to it: whether that is all there is.
    #[wasm_bindgen(js_name = takeOwn)]
    pub fn take_own(&mut self, referral: &str, new: &str, taken: &str) -> Result<bool, JsValue> {
        let (new, taken) = (read(new)?, read(taken)?);
        Ok(self.member_mut()?.take_own(&id(referral)?, new, &taken)?)
    }

    /// Whether the entries of a referral are at hand.
    #[wasm_bindgen(js_name = hasEntries)]
    pub fn has_entries(&self, referral: &str) -> Result<bool, JsValue> {
        Ok(self.member()?.has_entries(&id(referral)?))
    }

    /// Reads what the list shows of some referrals; how many are left.
    #[wasm_bindgen(js_name = readRows)]
    pub fn read_rows(&mut self, at_most: usize) -> Result<usize, JsValue> {
        Ok(self.member_mut()?.read_rows(at_most))
    }

    /// Which enquiries may have gone to several, as the attempts of this device know: `[["…", "…"]]`.
    #[wasm_bindgen(js_name = knowSentBeside)]
    pub fn know_sent_beside(&mut self, groups: &str) -> Result<(), JsValue> {
        let groups: Vec<Vec<ReferralId>> = read(groups)?;
        self.member_mut()?.know_sent_beside(groups);
        Ok(())
    }

    /// Which enquiries were sent in the place of one that got a no, as the attempts of this device know: `[["no", "new"]]`.
    #[wasm_bindgen(js_name = knowSentInstead)]
    pub fn know_sent_instead(&mut self, pairs: &str) -> Result<(), JsValue> {
        let pairs: Vec<(ReferralId, ReferralId)> = read(pairs)?;
        self.member_mut()?.know_sent_instead(pairs);
        Ok(())
    }

    /// Today, of what is looked for. `whole` names the parts that are shown to their end.
    pub fn today(&mut self, whole: &str, looking: &str, now: f64) -> Result<String, JsValue> {
        let whole: Vec<view::Place> = read(whole)?;
        let looking: view::Looking = read(looking)?;
        Ok(write(&self.member_mut()?.look_for(&looking, &whole, moment(now))?)?)
    }

    /// One referral, opened.
    #[wasm_bindgen(js_name = openReferral)]
    pub fn open_referral(&self, referral: &str, now: f64) -> Result<String, JsValue> {
        Ok(write(&self.member()?.open(&id(referral)?, moment(now))?)?)
    }

    /// Somebody has seen what changed about how to contact the person.
    #[wasm_bindgen(js_name = putNewsAway)]
    pub fn put_news_away(&mut self, referral: &str) -> Result<(), JsValue> {
        self.member_mut()?.put_news_away(&id(referral)?);
        Ok(())
    }

    /// A page has shown the first so many entries.
    #[wasm_bindgen(js_name = pageShown)]
    pub fn page_shown(&mut self, referral: &str, count: u32) -> Result<(), JsValue> {
        self.member_mut()?.page_shown(&id(referral)?, count);
        Ok(())
    }

    /// A first-call sheet was printed here; or all of them were taken back.
    #[wasm_bindgen(js_name = sheetPrinted)]
    pub fn sheet_printed(&mut self, referral: &str, now: Option<f64>) -> Result<(), JsValue> {
        let referral = id(referral)?;
        match now {
            Some(now) => self.member_mut()?.sheet_printed(&referral, moment(now)),
            None => self.member_mut()?.sheet_taken_back(&referral),
        }
        Ok(())
    }

    /// Dates an enquiry would get now.
    pub fn dates(&self, organisation: &str, priority: &str, now: f64) -> Result<String, JsValue> {
        let priority: Priority = read(&json!(priority).to_string())?;
        Ok(write(&self.member()?.dates(&id(organisation)?, priority, moment(now))?)?)
    }

    /// The bases that policy and the receiver's country prepare.
    pub fn bases(&self, organisation: &str) -> Result<String, JsValue> {
        let (processing, transfer) = self.member()?.bases(&id(organisation)?)?;
        Ok(write(&json!({ "processing": processing, "transfer": transfer }))?)
    }

    /// Which of some entries, `["…"]`, stands in the log of a referral as it is at hand.
    #[wasm_bindgen(js_name = findStanding)]
    pub fn find_standing(&self, referral: &str, entries: &str) -> Result<Option<String>, JsValue> {
        let entries: Vec<EntryId> = read(entries)?;
        let standing = self.member()?.find_standing(&id(referral)?, &entries);
        Ok(standing.map(|entry| entry.to_string()))
    }

    /// Whether a step of a kind may be made on what has come since somebody saw the first `shown` entries.
    #[wasm_bindgen(js_name = mayFollow)]
    pub fn may_follow(&self, referral: &str, kind: &str, shown: usize) -> Result<bool, JsValue> {
        let kind: Kind = read(&json!(kind).to_string())?;
        Ok(self.member()?.may_follow(&id(referral)?, kind, shown)?)
    }

    /// Makes an enquiry: `{ referral, entry }`. `again` is the id of the referral, where an earlier one may have been
    /// sent under it.
    #[wasm_bindgen(js_name = makeEnquiry)]
    pub fn make_enquiry(
        &self,
        again: Option<String>,
        to: &str,
        priority: &str,
        enquiry: &str,
        answer_by: Option<f64>,
        now: f64,
    ) -> Result<String, JsValue> {
        let to: OrganisationId = id(to)?;
        let priority: Priority = read(&json!(priority).to_string())?;
        let (answer_by, enquiry, now) = (answer_by.map(moment), read(enquiry)?, moment(now));
        let member = self.member()?;
        let rng = &mut rng();
        let new = match again {
            Some(referral) => {
                member.make_enquiry_as(id(&referral)?, to, priority, answer_by, enquiry, now, rng)?
            }
            None => member.make_enquiry(to, priority, answer_by, enquiry, now, rng)?,
        };
        Ok(write(&json!({ "referral": new.referral, "entry": new.entry }))?)
    }

    /// Makes a step.
    #[wasm_bindgen(js_name = makeStep)]
    pub fn make_step(&self, referral: &str, step: &str, now: f64) -> Result<String, JsValue> {
        let step: Step = read(step)?;
        Ok(write(&self.member()?.make_step(&id(referral)?, &step, moment(now), &mut rng())?)?)
    }

    /// Makes a step without content.
    #[wasm_bindgen(js_name = makePlain)]
    pub fn make_plain(&self, referral: &str, kind: &str, now: f64) -> Result<String, JsValue> {
        let kind: Kind = read(&json!(kind).to_string())?;
        Ok(write(&self.member()?.make_plain(&id(referral)?, kind, moment(now))?)?)
    }

    /// Makes an own entry's content anew.
    #[wasm_bindgen(js_name = makeResent)]
    pub fn make_resent(&self, referral: &str, entry: &str, now: f64) -> Result<String, JsValue> {
        let entry: EntryId = id(entry)?;
        Ok(write(&self.member()?.make_resent(&id(referral)?, entry, moment(now), &mut rng())?)?)
    }

    /// The receipt that this client owes, if any.
    #[wasm_bindgen(js_name = makeReceipt)]
    pub fn make_receipt(&self, referral: &str, now: f64) -> Result<Option<String>, JsValue> {
        let referral: ReferralId = id(referral)?;
        let receipt = self.member()?.make_receipt(&referral, moment(now))?;
        Ok(receipt.map(|entry| write(&entry)).transpose()?)
    }
}
