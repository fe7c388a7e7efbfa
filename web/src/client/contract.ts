// What the screens may ask of the member's side. Everything that thinks is Rust (crates/client, as WebAssembly);
// the files beside this one, one for each part, only carry bytes between it, the network, the passkey and the
// device's store. Types of data are generated into `types/`.

import type { components } from "../api/schema";
import type { DraftWords } from "./attempts";
import type { Directory } from "./directory";
import type { Mappings } from "./mappings";
import type { AgeBand } from "./types/AgeBand";
import type { ContactAttempt } from "./types/ContactAttempt";
import type { Content } from "./types/Content";
import type { Correction } from "./types/Correction";
import type { Country } from "./types/Country";
import type { Dates } from "./types/Dates";
import type { EntryId } from "./types/EntryId";
import type { HandedOver } from "./types/HandedOver";
import type { Identity } from "./types/Identity";
import type { InvitationId } from "./types/InvitationId";
import type { Joining } from "./types/Joining";
import type { Kit } from "./types/Kit";
import type { Looking } from "./types/Looking";
import type { Member } from "./types/Member";
import type { Missing } from "./types/Missing";
import type { Moment } from "./types/Moment";
import type { Month } from "./types/Month";
import type { Opened } from "./types/Opened";
import type { OrganisationId } from "./types/OrganisationId";
import type { OrganisationType } from "./types/OrganisationType";
import type { Enquiry } from "./types/Enquiry";
import type { Priority } from "./types/Priority";
import type { Reach } from "./types/Reach";
import type { RecordId } from "./types/RecordId";
import type { ReferralId } from "./types/ReferralId";
import type { SafeContact } from "./types/SafeContact";
import type { TelephonePart } from "./types/TelephonePart";
import type { Today } from "./types/Today";
import type { TodayPart } from "./types/TodayPart";
import type { Policy } from "./types/Policy";
import type { Urge } from "./types/Urge";
import type { WayNow } from "./types/WayNow";

/** Every failure that reaches a screen. `code` is the wording key `problem-<code>`; `detail` never names a person. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly detail = "",
    /** What was filled in wrongly, by the names that the request has for it. */
    readonly missing: readonly Missing[] = [],
  ) {
    super(code);
    this.name = "Problem";
  }
}

/** One writing of a draft, told from every other: what this device keeps of it, sealed. */
export type DraftMark = Uint8Array;

/** A step to take in a referral. `content` carries the kind; kinds without content are named alone. */
export type Action =
  | { content: Content; answer_by?: Moment; wake_month?: Month }
  | { kind: "recalled" | "undone" };

/** How sending a step went: taken, or somebody else's entry came first and the screen shows it and asks. */
export type Outcome = { taken: true; opened: Opened } | { taken: false; opened: Opened };

/** How sending an enquiry went: it stands, or nobody knows whether it came to another receiver and a person decides. */
export type SendOutcome = { sent: ReferralId } | { first: OrganisationId; referral: ReferralId | undefined };

/** Of whom somebody was told, before the same draft goes to another organisation: who has it, and of whom nobody knows. */
export interface ReceiversTold {
  has: readonly OrganisationId[];
  unknown: readonly OrganisationId[];
}

/** An invitation that was opened from its link. */
export interface Invitation {
  invitation: InvitationId;
  network: string;
  organisation: string;
  country: Country;
  zone: string;
  open_until: Moment;
}

/** Something changed that screens should know. */
export interface Change {
  referral?: ReferralId;
  online: boolean;
  /** The server does not accept these keys any more: nothing can be done here. */
  shut?: true;
}

/** All of it, which is what screens are given. */
export interface Workspace
  extends Unlocking, Devices, Enrolling, Stewarding, MembersList, Referrals, Sending, SafeContacts, Forms, Drafts, Live {
  /** Nothing of the directory is sealed. */
  readonly directory: Directory;
  readonly mappings: Mappings;
}

export interface Unlocking {
  /** What a link says whose fragment was taken out of the address: an invitation, a printed unlock key, or nothing. */
  start(link: string): Promise<{ at: "unlock" } | { at: "unlock-link" } | { at: "invitation"; invitation: Invitation }>;
  unlockWithPasskey(): Promise<Identity>;
  /** With the key of the link that was opened, once a person said so: a stranger's link must not unlock by itself. */
  unlockWithLink(): Promise<Identity>;
  /** The link is not this person's: its key is wiped. */
  forgetLink(): void;
  /** Tolerates spaces, dashes and small letters. */
  unlockWithPrintedKey(key: string): Promise<Identity>;
  /** Forgets keys and the session at once; an unlocking that is on its way ends locked. */
  lock(): void;
  /** What the tabs of this seat call one another by, in this browser. Tells nothing. */
  channel(): string;
}

export interface Devices {
  /** Adds a passkey for the unlocked person on this device. */
  addPasskey(name: string): Promise<void>;
  /** Makes a printed unlock key for the unlocked person; shown once. */
  addPrintedKey(name: string): Promise<{ key: string; link: string }>;
  devices(): Promise<{ name: string; kind: "passkey" | "printed"; added_at: Moment }[]>;
}

/** Somebody joins with an invitation. */
export interface Enrolling {
  /** Makes the kit in memory; making it again replaces it. */
  makeKit(): Kit;
  /** Whether the proof code read from the paper is the kit's. */
  proveKit(proofCode: string): boolean;
  /** Creates the first passkey, proves that it opens the keys, signs and sends the enrolment. */
  enrolWithPasskey(name: string): Promise<Identity>;
  /** The same for a device without a usable passkey: a printed unlock key, shown once. */
  enrolWithPrintedKey(name: string): Promise<{ identity: Identity; key: string; link: string }>;
  /** Asks the server again whether the organisation is admitted by now. */
  refreshIdentity(): Promise<Identity>;
  /** The words did not match: destroys the keys of this enrolment. */
  abandonEnrolment(): Promise<void>;
}

export interface Stewarding {
  joining(): Promise<Joining[]>;
  invite(organisation: { name: string; country: Country; zone: string; type: OrganisationType; mail: string }): Promise<{ link: string }>;
  /** Signs the enrolment that was shown and whose words were compared; another in its place is refused. */
  admit(invitation: InvitationId, shown: { record: RecordId; words: readonly string[] }): Promise<void>;
  /** Withdraws an invitation, or ends an enrolment whose words did not match, if it still is what was seen of it. */
  closeInvitation(seen: Pick<Joining, "invitation" | "state">): Promise<void>;
}

/** The members' list, and what follows from it for an enquiry. */
export interface MembersList {
  members(): Member[];
  /** Fetches and verifies what the members' list has gained, and gives it: somebody may have joined since the unlocking. */
  refreshMembers(): Promise<Member[]>;
  /** When a member works, as the server works it out. */
  calendarOf(organisation: OrganisationId): Promise<components["schemas"]["Calendar"]>;
  policy(): Policy;
  /** Dates an enquiry to this organisation would get now. */
  datesFor(organisation: OrganisationId, priority: Priority): Promise<Dates>;
  /** The four records as policy and the receiver's country prepare them (bases only; what the person said is asked). */
  basesFor(organisation: OrganisationId): { processing: string; transfer: string };
}

/** Reading referrals, and what this device remembers of having read them. */
export interface Referrals {
  /** The first page, or what is looked for: of each part the first rows, of those in `whole` all. */
  today(whole?: readonly TodayPart[], looking?: Looking): Promise<Today>;
  open(referral: ReferralId): Promise<Opened>;
  /** The same as the server has it now: without a connection it fails, and does not show what is at hand. */
  openNewest(referral: ReferralId): Promise<Opened>;
  /** A page has shown the first so many entries of a referral: messages among them are new no more, in no tab. */
  pageShown(referral: ReferralId, entries: number): Promise<void>;
  /** What changed about how to contact the person has been seen here. */
  putNewsAway(referral: ReferralId): Promise<void>;
  /** A first-call sheet was printed on this device; or every one was taken back. */
  sheetPrinted(referral: ReferralId): Promise<void>;
  sheetTakenBack(referral: ReferralId): Promise<void>;
}

/** Writing in referrals. */
export interface Sending {
  /**
   * However often the same draft is sent, from whichever tab: one referral. Other words of it than those that stand throw
   * `sent_before`. Where it came to another receiver (`referral`), or nobody knows whether it did, nothing is sent before
   * somebody was told; what is sent then is another referral.
   */
  send(to: OrganisationId, priority: Priority, enquiry: Enquiry, answerBy: Moment | undefined, said: DraftWords, told: ReceiversTold): Promise<SendOutcome>;
  /** However often the same step is sent: one entry. `said` is the draft that it was written in, if any. */
  act(referral: ReferralId, action: Action, said?: DraftWords): Promise<Outcome>;
  /** Where the draft was sent, from whichever tab, and whether as it stands. */
  findSent(said: DraftWords): Promise<{ referral: ReferralId; same: boolean } | undefined>;
  resend(referral: ReferralId, entry: EntryId): Promise<Outcome>;
}

/** How a person is reached at a moment, and by which number. */
export interface SafeContacts {
  /** Whether each way to contact a person may be used at a moment, in their order. */
  waysAt(contact: SafeContact, at: Moment): WayNow[];
  /** What to do first to reach a person at a moment, where they are to be reached by a date; somebody who is only written to is never to be rung. */
  urgeAt(contact: SafeContact, at: Moment, by: Moment | undefined, writeOnly: boolean): Urge;
  /** Whether the person may be reached at a moment, by any way. */
  reachAt(contact: SafeContact, at: Moment): Reach;
  /** The same at a time that somebody plans for: it does not hang on what time it is. */
  reachThen(contact: SafeContact, at: Moment): Reach;
  /** What is left to try by after a try that failed; nothing where the sender has to find another way. */
  leftAfter(contact: SafeContact, attempt: ContactAttempt): SafeContact | null;
  /** What of a number that somebody wrote can be dialled: written for one country, read in another, as far as they are known. */
  telephone(written: string, country: string | undefined, reader: string | undefined): TelephonePart[];
}

/** What is still missing in what somebody fills in, and what it would make. */
export interface Forms {
  /** What a form still needs; `draft` may be incomplete. */
  missing(content: { kind: string; content: unknown }): Missing[];
  /** What a correction still needs, over what it corrects. */
  missingOver(handed: HandedOver, correction: Correction): Missing[];
  /** Which of its days are over, where it is `today` now: some cannot be, others may be once somebody said that they are right. */
  passed(content: { kind: string; content: unknown }, today: string): Missing[];
  /** Whether a day is over, where it is `today` now; both as fields write days. */
  hasPassed(day: string, today: string): boolean;
  /** Whether somebody of this age is a minor: then who agrees is asked. */
  isMinor(age: AgeBand): boolean;
  /** Whether two texts hold the same letters and digits. */
  isWrittenAlike(one: string, other: string): boolean;
  /** Whether two texts are the same number, however each was written. */
  isSameNumber(one: string, other: string): boolean;
  /** Whether this is an address for mail as the server takes it, which can also stand in a link as it is. */
  isEmail(text: string): boolean;
  /** Whether this is an address on the web as the server takes it. */
  isWebsite(text: string): boolean;
  /** What a correction would make of what stands, as the other side will see it; nothing as long as it is half written. */
  previewCorrection(handed: HandedOver, correction: Correction): HandedOver | undefined;
}

/** Drafts are kept on this device, sealed to the seat. */
export interface Drafts {
  /** Keeps it over the one that was seen last; answers nothing, and keeps nothing, if there is another by now. */
  saveDraft(name: string, draft: unknown, over: DraftMark | undefined): Promise<DraftMark | undefined>;
  /** Without a value: there is one that cannot be opened any more. */
  loadDraft(name: string): Promise<{ value: unknown; mark: DraftMark } | undefined>;
  /** Drops the one that was seen last; answers whether nothing is kept now. */
  dropDraft(name: string, seen: DraftMark | undefined): Promise<boolean>;
}

/** News as it comes, and the time. */
export interface Live {
  /** Calls back when a referral changed, the connection came or went, or the server takes these keys no more (`shut`); returns the way to stop. */
  onChange(listener: (change: Change) => void): () => void;
  /** The corrected time: the device's clock moved by the server's offset. */
  now(): Moment;
}
