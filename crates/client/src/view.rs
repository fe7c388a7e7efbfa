//! What the screens show: plain data, worked out here so that no rule is written twice. TypeScript's types are
//! generated from these.

use domain::code::{ContactFailedReason, ContactWay, Country, InformationKind, SupportKind};
use domain::content::{Content, Enquiry, Handover, SafeContact, SafeWay};
use domain::form::Form;
use domain::id::{EntryId, InvitationId, OrganisationId, PublicKey, RecordId, ReferralId};
use domain::moment::{Moment, Month};
use domain::network::OrganisationType;
use domain::policy::Priority;
use domain::referral::{End, Kind, Side, State, Turn};
use serde::{Deserialize, Serialize};

/// Who has unlocked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "role", rename_all = "snake_case")]
pub enum Identity {
    /// The contact who holds an organisation's seat.
    Contact {
        /// Their organisation.
        organisation: Member,
        /// The network's name.
        network: String,
    },
    /// A steward of the network.
    Steward {
        /// Their name.
        name: String,
        /// The network's name.
        network: String,
    },
    /// Somebody enrolling an organisation that is not admitted yet.
    Enrolling {
        /// The invitation.
        invitation: InvitationId,
        /// The organisation's name.
        organisation: String,
        /// The network's name.
        network: String,
        /// The eight words to compare by telephone.
        words: Vec<String>,
    },
}

/// A member of the network, as the verified log has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Member {
    /// Its id.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// Its IANA time zone.
    pub zone: String,
    /// Association or public authority.
    #[serde(rename = "type")]
    pub kind: OrganisationType,
    /// When its current keys were accepted.
    pub keys_since: Moment,
}

/// What a row or a page is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Title {
    /// The kinds of support, in the sender's order.
    Needs(Vec<SupportKind>),
    /// A request for information.
    Information {
        /// What kind.
        information: InformationKind,
        /// About which country.
        country: Country,
    },
    /// The enquiry cannot be opened, or has been erased.
    Unreadable,
}

/// An enquiry that was sent in the place of another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Instead {
    /// Its id.
    pub referral: ReferralId,
    /// Who has it.
    pub to: Member,
}

/// One referral in a list.
#[expect(clippy::struct_excessive_bools, reason = "a row says many things that are so or not")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReferralRow {
    /// Its id.
    pub referral: ReferralId,
    /// What people read aloud, as `4TQ8-K2`.
    pub short_code: String,
    /// Which side this organisation is.
    pub side: Side,
    /// The other organisation.
    pub other: Member,
    /// How soon an answer is needed.
    pub priority: Priority,
    /// The state.
    pub state: State,
    /// Why it ended, if it did.
    pub end: Option<End>,
    /// The next date and whose turn it is.
    pub turn: Option<Turn>,
    /// Whether it is this organisation's turn.
    pub my_turn: bool,
    /// What it is called.
    pub title: Title,
    /// When it wakes, if it rests.
    pub wake_month: Option<Month>,
    /// When it was sent.
    pub sent_at: Moment,
    /// When the last entry was written.
    pub last_at: Moment,
    /// Until when the last step can be undone by this organisation.
    pub undo_until: Option<Moment>,
    /// The last step that can be undone.
    pub undo_kind: Option<Kind>,
    /// By when the first contact was promised, where that is before the date for reaching the person and nobody has tried:
    /// what is late is late by it.
    pub promised_by: Option<Moment>,
    /// When the person is tried again, while that is ahead: not before.
    pub not_before: Option<Moment>,
    /// Why the last try to reach the person failed, while nobody has reached them.
    pub failed: Option<Failed>,
    /// What changed about how to contact the person, until somebody here has seen it.
    pub news: Option<News>,
    /// The other side wrote a message that no page has shown here.
    pub message: Option<NewMessage>,
    /// Others who have the same enquiry: one draft was sent to several.
    pub also_with: Vec<Member>,
    /// Who was asked in its place after a no, while that goes on.
    pub instead: Option<Instead>,
    /// The other side could not open something of this organisation's: it is to be sent again.
    pub to_resend: bool,
    /// The other side cannot open something of this organisation's, also not sent again: it must be told otherwise.
    pub given_up: bool,
    /// When a first-call sheet was printed here that is out of date by now.
    pub sheet_outdated: Option<Moment>,
    /// What it says has not come yet: its title, a promise, a message may say more.
    pub not_loaded: bool,
    /// What says when the person may be reached, where this organisation is to reach them.
    pub reaching: Option<Reaching>,
    /// Where it waits for another way to reach the person: the kinds by which this organisation can give one.
    pub find_way: Vec<Kind>,
}

/// Why a try to reach a person failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Failed {
    /// As whoever tried says.
    Reason(ContactFailedReason),
    /// What they say does not open here.
    Unopened,
}

/// A message that no page has shown here. Nothing of what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NewMessage {
    /// It opens, or nobody has looked yet.
    ToRead,
    /// It does not open here.
    Unopened,
}

/// What says when a person may be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Reaching {
    /// The times of each way, and nothing else of it.
    Times(SafeContact),
    /// Something newer was said that does not open or is in doubt: the sender is asked first.
    InDoubt,
}

/// Something that changed how the person is to be contacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct News {
    /// The entry.
    pub entry: EntryId,
    /// A correction, a further handover, or the victim's word that a number is no longer safe.
    pub kind: Kind,
    /// When it was written.
    pub at: Moment,
}

/// The first page: what needs an answer, then what others owe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Today {
    /// This organisation's turn, by date.
    pub needs_you: Group,
    /// The other's turn, by date.
    pub others_owe: Group,
    /// Reached, nothing due.
    pub going_on: Group,
    /// Resting, by wake month.
    pub resting: Group,
    /// Over, the newest first.
    pub finished: Group,
    /// Rows whose last step this organisation can still undo.
    pub undoable: Vec<ReferralRow>,
    /// Referrals whose chain does not verify: nothing of them may be used.
    pub broken: Vec<Broken>,
}

/// What is to be fetched so that this device knows all that the server lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Outdated {
    /// Referrals that are not at hand as they stand.
    pub referrals: Vec<ReferralId>,
    /// Receivers whose calendars are needed to verify them.
    pub calendars: Vec<OrganisationId>,
}

/// One part of the first page: its first rows, unless all were asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Group {
    /// How many there are.
    pub count: usize,
    /// How many of them are late.
    pub late: usize,
    /// Those that are shown.
    pub rows: Vec<ReferralRow>,
}

/// The parts of the first page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TodayPart {
    /// This organisation's turn.
    NeedsYou,
    /// The other's turn.
    OthersOwe,
    /// Reached, nothing due.
    GoingOn,
    /// Resting.
    Resting,
    /// Over.
    Finished,
}

/// What somebody looks for on the first page, all of it on this device: a referral fits by its symbols or its
/// other side, and by when something last happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Looking {
    /// Some of the six symbols that people read aloud, however they were typed; empty: any.
    pub symbols: String,
    /// The other organisation is one of these; none: any.
    pub organisations: Vec<OrganisationId>,
    /// Something happened since; none: whenever.
    pub since: Option<Moment>,
}

/// A referral whose chain does not verify.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Broken {
    /// Its id.
    pub referral: ReferralId,
    /// What people read aloud.
    pub short_code: String,
    /// Why, as a wording key.
    pub problem: String,
}

/// Whether the content of an entry could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Readable {
    /// There is none, by its kind.
    NoContent,
    /// Opened.
    Opened,
    /// It is there and does not open. The step stands; nothing sensitive rests on it.
    Unreadable,
    /// The server does not give it although its time has not passed.
    Withheld,
}

/// One entry, verified and opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Happened {
    /// The entry's id.
    pub entry: EntryId,
    /// What it did.
    pub kind: Kind,
    /// Who wrote it.
    pub side: Side,
    /// Whether this organisation wrote it.
    pub mine: bool,
    /// Whether a person wrote it; false where the program did by itself, or where something was only taken back.
    pub by_hand: bool,
    /// The author's time.
    pub at: Moment,
    /// When the server took it, where that differs by more than a minute.
    pub accepted_at: Option<Moment>,
    /// A date that its header names: the sender's own, proposed or agreed.
    pub answer_by: Option<Moment>,
    /// Whether its content could be read.
    pub readable: Readable,
    /// Its content. Content sent again stands at its first place.
    pub content: Option<Content>,
}

/// Stage B with corrections applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct HandedOver {
    /// What is true now.
    pub now: Handover,
    /// When it was handed over.
    pub at: Moment,
    /// When it was last corrected.
    pub corrected_at: Option<Moment>,
    /// Ways that were replaced: shown struck through, with the time of the correction.
    pub replaced: Vec<ReplacedWay>,
    /// Ways that a try has ruled out: they stand no more among those to be used, until the sender has asked.
    pub failed: Vec<FailedWay>,
    /// Ways as they stand now that a try had ruled out before, and that whoever asked the person gave again.
    pub given_again: Vec<FailedWay>,
    /// Every way that a try has ever ruled out, also where it has gone since: given again later, it says so.
    pub ruled_out: Vec<FailedWay>,
    /// Which parts may not be true any more.
    pub doubts: Doubts,
}

/// Parts of stage B about which something newer is known to have been said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Doubts {
    /// How to contact the person: while this stands nobody is rung and nothing is printed.
    pub contact: Option<Doubt>,
    /// Some ways alone, which a try has ruled out: the others may be used.
    pub ways: Option<Doubt>,
    /// Who the person is.
    pub identity: Option<Doubt>,
    /// The story.
    pub story: Option<Doubt>,
    /// Dates and references.
    pub links: Option<Doubt>,
    /// What travels only with an agreement of its own.
    pub extra: Option<Doubt>,
}

/// Why something may not be true any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Doubt {
    /// What came in between.
    pub why: DoubtWhy,
    /// When that was written.
    pub at: Moment,
}

/// What came after the fact that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DoubtWhy {
    /// Something newer that does not open.
    Unreadable,
    /// Something newer that the server does not give.
    Withheld,
    /// The victim says that a number is no longer safe.
    NumberUnsafe,
    /// What stands here reached nobody; the sender is to find another way.
    NotReached,
    /// What was noted of a try does not open: it may have said that a number is wrong.
    TryUnopened,
    /// The victim has stopped it.
    Stopped,
    /// The sender has stopped it.
    Withdrawn,
    /// It ended because contact was not safe.
    NotSafe,
}

/// A way to contact the person that is no longer to be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReplacedWay {
    /// The way.
    pub way: SafeWay,
    /// Since when.
    pub since: Moment,
}

/// A way to contact the person that led to nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FailedWay {
    /// The way.
    pub way: SafeWay,
    /// What whoever tried it says.
    pub reason: ContactFailedReason,
    /// When that was written.
    pub at: Moment,
}

/// The last try to reach the person, which failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LastTry {
    /// When it was written.
    pub at: Moment,
    /// Why it failed.
    pub why: Failed,
    /// Which way was tried; none where that does not open.
    pub way: Option<ContactWay>,
    /// Which number or address, where that was said.
    pub value: Option<String>,
}

/// One referral, verified and opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Opened {
    /// What the list shows of it.
    pub row: ReferralRow,
    /// This organisation.
    pub me: Member,
    /// Stage A.
    pub enquiry: Option<Enquiry>,
    /// Stage B.
    pub handed_over: Option<HandedOver>,
    /// A handover that did not open, where none opened.
    pub handover_unopened: Option<Doubt>,
    /// Every entry, in order.
    pub history: Vec<Happened>,
    /// Messages of the other side that no page has shown here.
    pub new_messages: Vec<EntryId>,
    /// The kinds of step that this organisation may take now. Buttons come from here.
    pub open_kinds: Vec<Kind>,
    /// By when the receiver answers.
    pub decide_by: Moment,
    /// A date the receiver proposed and the sender has not settled.
    pub proposed_date: Option<Moment>,
    /// The usual first-contact date of an acceptance given now.
    pub usual_first_contact_by: Moment,
    /// The latest first contact that an acceptance given now may promise; none: any.
    pub first_contact_until: Option<Moment>,
    /// The person is written to, and not called; so is whoever's enquiry did not open.
    pub write_only: bool,
    /// By when the first contact is promised, from the yes on, until somebody has tried.
    pub promised: Option<Moment>,
    /// Attempts to reach the person that failed, of three.
    pub failed_contacts: u8,
    /// The last of them, while nobody has reached the person since.
    pub last_try: Option<LastTry>,
    /// Until when the next try may be, if one fails now; none if that is the last one.
    pub next_try_until: Option<Moment>,
    /// Questions asked so far; a third warns both.
    pub question_rounds: u8,
    /// The victim said that a number is no longer safe.
    pub number_unsafe_at: Option<Moment>,
    /// Entries of this organisation that the other could not open: offer to send them again.
    pub to_resend: Vec<EntryId>,
    /// Entries of this organisation that the other cannot open however often they are sent: it must be told otherwise.
    pub given_up: Vec<EntryId>,
    /// Whether the receiver's public holidays are known; if not, only weekends count and the page says so.
    pub holidays_known: bool,
    /// When this device last checked everything.
    pub checked_at: Moment,
    /// A member's newest view of the members' list is older than policy allows.
    pub stale_members: bool,
}

/// Dates that an enquiry would get if it were sent now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Dates {
    /// By when a person has seen it.
    pub acknowledge_by: Moment,
    /// By when it is answered.
    pub decide_by: Moment,
    /// By when the victim is reached, if it were handed over now; none for information.
    pub reach_by: Option<Moment>,
    /// Whether the receiver's public holidays are known.
    pub holidays_known: bool,
}

/// A kit just made, to be printed and proven. It is never stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Kit {
    /// The key in groups of four.
    pub groups: Vec<String>,
    /// What the head types to prove that the paper can be read.
    pub proof_code: String,
}

/// An organisation on its way in, as a steward sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Joining {
    /// The invitation.
    pub invitation: InvitationId,
    /// The organisation's name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// When it was invited.
    pub invited_at: Moment,
    /// Until when the invitation is open.
    pub open_until: Moment,
    /// How far it is.
    pub state: JoiningState,
    /// What it enrolled: the record that a signature is for.
    pub record: Option<RecordId>,
    /// The eight words to compare, once it has enrolled.
    pub words: Option<Vec<String>>,
    /// Stewards who have signed, by key.
    pub signed_by: Vec<PublicKey>,
    /// How many signatures are needed.
    pub threshold: u32,
    /// Whether this steward has signed.
    pub signed_by_me: bool,
}

/// How far an organisation is on its way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum JoiningState {
    /// Invited; nobody has enrolled.
    Invited,
    /// Keys made, kit proven; the words are to be compared.
    Enrolled,
    /// Admitted.
    Admitted,
    /// The invitation ran out, or was taken back.
    Closed,
}
