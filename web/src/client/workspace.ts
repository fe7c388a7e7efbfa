// Carries bytes between the client (Rust, as WebAssembly), the server, the passkey and this device's notes. It does
// no cryptography and knows no rule of a referral; what it decides is when to ask, and when to ask again.

import { Attempts, type Attempt, type Said, type Way } from "./attempts";
import { clocksFor, strictest } from "./clocks";
import { makeDirectory } from "./directory";
import { follow, type Told } from "./live";
import { makeMappings } from "./mappings";
import { Notes } from "./notes";
import * as passkey from "./passkey";
import { Server } from "./server";
import { Problem, type Action, type Change, type DraftMark, type Invitation, type Outcome, type Workspace } from "./contract";
import type { AgeBand } from "./types/AgeBand";
import type { ContactFailedReason } from "./types/ContactFailedReason";
import type { Correction } from "./types/Correction";
import type { Dates } from "./types/Dates";
import type { EntryId } from "./types/EntryId";
import type { Enquiry } from "./types/Enquiry";
import type { HandedOver } from "./types/HandedOver";
import type { Identity } from "./types/Identity";
import type { InvitationId } from "./types/InvitationId";
import type { Joining } from "./types/Joining";
import type { Kind } from "./types/Kind";
import type { Kit } from "./types/Kit";
import type { Looking } from "./types/Looking";
import type { Member } from "./types/Member";
import type { Missing } from "./types/Missing";
import type { Moment } from "./types/Moment";
import type { Outdated } from "./types/Outdated";
import type { Opened } from "./types/Opened";
import type { OrganisationId } from "./types/OrganisationId";
import type { Place } from "./types/Place";
import type { Policy } from "./types/Policy";
import type { Priority } from "./types/Priority";
import type { Reach } from "./types/Reach";
import type { ReferralId } from "./types/ReferralId";
import type { SafeContact } from "./types/SafeContact";
import type { TelephonePart } from "./types/TelephonePart";
import type { Today } from "./types/Today";
import type { Urge } from "./types/Urge";
import type { WayNow } from "./types/WayNow";
import init, {
  Client,
  Enrolment,
  Unlock,
  canBeRepeated,
  corrected,
  entryId,
  isMinor,
  makePrintedKey,
  makeUserHandle,
  missing as findMissing,
  prfInput,
  telephone as readTelephone,
  reachBy,
  urgeOf,
  waysAt,
} from "./wasm/client";

/** How often a session is renewed while it is unlocked; it dies after 15 minutes. */
const RENEW_EVERY = 5 * 60_000;
/** How long the live stream waits before it tries again, at first and at most. */
const RETRY = { first: 1_000, most: 30_000 };
/** The note of what was sent, or may have been. */
const ATTEMPTS = "attempts";
/** Up to so many changed referrals are fetched one by one; more come in one stream with all others. */
const FEW = 50;
/** How many rows are read before the page has its turn again, and when what was verified is kept. */
const ROWS = 20;
const KEEP_AFTER = 2_000;
const KEEP_BY = 30_000;
/** How long the key of a link that was opened waits for its owner. */
const LINK_WAITS = 15 * 60_000;
/** Nothing is looked for. */
const EVERYTHING: Looking = { symbols: "", organisations: [], since: null };
/** Where this browser remembers which network it belongs to: a hash, nothing secret. */
const NETWORK = "onward-network";

type Listener = (change: Change) => void;

/** A failure thrown by the client, as the screens know it. */
function asProblem(thrown: unknown): unknown {
  if (typeof thrown !== "string") return thrown;
  try {
    const { code, refusal, detail } = JSON.parse(thrown) as { code: string; refusal?: string; detail?: string };
    return new Problem(refusal === undefined ? code : `refused-${refusal}`, detail ?? "");
  } catch {
    return new Problem("fault");
  }
}

/** Runs a call into the client. */
function call<T>(run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names what the client or the server wrote
const read = <T>(json: string) => JSON.parse(json) as T;
const hasCode = (problem: unknown, code: string) => problem instanceof Problem && problem.code === code;

class Carrier implements Workspace {
  readonly #server = new Server();
  readonly #notes = new Notes();
  readonly directory = makeDirectory((method, path, body) => this.#ask(method, path, body));
  readonly mappings = makeMappings((method, path, body) => this.#ask(method, path, body));
  readonly #listeners = new Set<Listener>();
  #client: Client | undefined;
  /** The key of the link that was opened, until a person uses it. */
  #link: Unlock | undefined;
  #enrolment: { id: InvitationId; secret: string; genesis: string; rust: Enrolment } | undefined;
  /** The invitation whose answer has not come yet. */
  #inviting: { asked: string; made: string } | undefined;
  #stream: AbortController | undefined;
  #renewal: ReturnType<typeof setInterval> | undefined;
  /** Whether the server answered last. */
  #reached = true;
  /** Whether news come by themselves; while nobody is unlocked, nobody waits for any. */
  #live = true;
  /** Ends the pause before the stream is tried again. */
  #endPause: () => void = () => undefined;
  #worthATry = false;
  /** Counts the locks: what began before one must not end unlocked after it. */
  #locks = 0;
  /** Signed in under an invitation. */
  #enrolling = false;
  /** What is verified follows one another: referrals, and the members' list. */
  #turn: Promise<unknown> = Promise.resolve();
  #listed = false;
  /** Whether everything was listed once on this visit: without a connection it is shown as it stood then. */
  #everListed = false;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  /** When that is done at the latest. */
  #keepBy: number | undefined;
  /** How many entries of a referral a screen was given: what a person decides upon. */
  readonly #shown = new Map<ReferralId, number>();
  /** When each referral was last fetched and verified. */
  readonly #checked = new Map<ReferralId, Moment>();

  constructor() {
    this.#server.onConnection = (reached) => this.#connect({ reached });
  }

  get #online(): boolean {
    return this.#reached && this.#live;
  }

  get #rust(): Client {
    if (!this.#client) throw new Problem("locked");
    return this.#client;
  }

  // ——— Unlocking ———

  async start(link: string): ReturnType<Workspace["start"]> {
    const [, kind, value] = /^#\/(unlock|invitation)\/(.+)$/.exec(link) ?? [];
    if (kind === "unlock" && value !== undefined) {
      const [key = "", genesis = ""] = value.split(".");
      this.forgetLink();
      this.#link = call(() => Unlock.fromPrinted(key, genesis));
      setTimeout(() => this.forgetLink(), LINK_WAITS);
      return { at: "unlock-link" };
    }
    if (kind === "invitation" && value !== undefined) {
      const [id = "", secret = "", genesis = ""] = value.split(".");
      return { at: "invitation", invitation: await this.#openInvitation(id, secret, genesis) };
    }
    return { at: "unlock" };
  }

  async unlockWithPasskey(): Promise<Identity> {
    const locks = this.#locks;
    const { userHandle, secret } = await passkey.ask(new Uint8Array(prfInput()));
    if (this.#locks !== locks) throw new Problem("locked");
    const unlock = call(() => Unlock.fromPasskey(userHandle, secret));
    try {
      return await this.#unlock(unlock);
    } catch (problem) {
      // A phone that gives another secret over the air than by itself is far likelier than somebody who put other keys
      // in the place of these. Nothing was opened in either case.
      throw hasCode(problem, "keyring_replaced") || hasCode(problem, "keyring_unreadable") ? new Problem("passkey_secret") : problem;
    } finally {
      unlock.free(); // its secret does not wait for the memory to be cleaned
    }
  }

  async unlockWithLink(): Promise<Identity> {
    if (!this.#link) throw new Problem("locked");
    return await this.#unlock(this.#link);
  }

  forgetLink(): void {
    this.#link?.free();
    this.#link = undefined;
  }

  async unlockWithPrintedKey(key: string): Promise<Identity> {
    const genesis = localStorage.getItem(NETWORK);
    if (genesis === null) throw new Problem("network_unknown");
    const unlock = call(() => Unlock.fromPrinted(key, genesis));
    try {
      return await this.#unlock(unlock);
    } finally {
      unlock.free();
    }
  }

  async #unlock(unlock: Unlock): Promise<Identity> {
    const locks = this.#locks;
    let sealed: string;
    try {
      sealed = await this.#server.text("GET", `/keyrings/${unlock.locator()}`);
    } catch (problem) {
      throw hasCode(problem, "not_found") ? new Problem("keyring_unknown") : problem;
    }
    if (this.#locks !== locks) throw new Problem("locked");
    const client = call(() => Client.open(sealed, unlock));
    try {
      return await this.#begin(client);
    } catch (problem) {
      if (this.#client === client) this.lock(); // nothing stays half open
      else client.free();
      throw problem;
    }
  }

  /** Signs in, verifies the members' list, and begins work. */
  async #begin(client: Client): Promise<Identity> {
    this.lock();
    const locks = this.#locks;
    const unlessLocked = () => {
      if (this.#locks === locks) return;
      this.#endSession();
      throw new Problem("locked");
    };
    const seen = await this.#notes.find(client.notePlace("seen"));
    unlessLocked();
    // A contact whom this device has not seen at work may not be admitted yet, and signs in under the invitation.
    const invitation = seen === undefined ? client.invitation() : undefined;
    await this.#signIn(client, invitation !== undefined);
    unlessLocked();
    const kept = invitation === undefined ? await this.#notes.find(client.notePlace("kept")) : undefined;
    const known = kept === undefined ? 0 : call(() => client.recall(kept));
    const page = await this.#server.text("GET", `/log?after=${known}`);
    const enrolment = invitation === undefined ? undefined : await this.#server.text("GET", `/invitations/${invitation}/enrolment`);
    const identity = read<Identity>(call(() => client.begin(page, seen, enrolment)));
    if (invitation !== undefined && identity.role === "contact") await this.#signIn(client, false);
    unlessLocked();
    this.#client = client;
    this.forgetLink();
    this.#enrolling = identity.role === "enrolling";
    localStorage.setItem(NETWORK, client.genesis());
    this.#startRenewal();
    if (identity.role !== "enrolling") await this.#keepSeen();
    unlessLocked();
    if (identity.role === "contact") {
      // What one member verified, another can hold the server to; unlocking does not wait for it.
      void this.#server.text("POST", "/log/cosignature", call(() => client.cosign())).catch(() => undefined);
      void this.#follow();
    }
    return identity;
  }

  async #signIn(client: Client, enrolling = this.#enrolling): Promise<void> {
    const askedAt = Date.now();
    const nonce = await this.#server.text("POST", "/session/nonce");
    this.#server.takeTime(read<{ now: number }>(nonce).now, askedAt);
    const signed = call(() => client.signIn(window.location.origin, nonce, enrolling));
    const session = read<{ token: string }>(await this.#server.text("POST", "/session", signed));
    this.#server.useToken(session.token);
  }

  #startRenewal(): void {
    clearInterval(this.#renewal);
    this.#renewal = setInterval(() => void this.#renew(), RENEW_EVERY);
  }

  async #renew(): Promise<void> {
    try {
      const askedAt = Date.now();
      const renewed = await this.#server.text("POST", "/session/renewal");
      this.#server.takeTime(read<{ now: number }>(renewed).now, askedAt);
    } catch (problem) {
      // The unlocked keys sign in again; only where that fails the next request says so.
      if (hasCode(problem, "sign_in_again") && this.#client) await this.#signInAgain(this.#client).catch(() => undefined);
    }
  }

  /** Signs in again by itself. Where the server takes these keys no more, the screens are told: nobody else would say it. */
  async #signInAgain(client: Client): Promise<void> {
    try {
      await this.#signIn(client);
    } catch (problem) {
      if (hasCode(problem, "sign_in_refused") && this.#client === client) this.#tell({ online: this.#online, shut: true });
      throw problem;
    }
  }

  /** A request with a session that may have ended in the meantime: the unlocked keys sign in again, once. */
  async #ask(method: string, path: string, body?: string): Promise<string> {
    try {
      return await this.#server.text(method, path, body);
    } catch (problem) {
      if (!hasCode(problem, "sign_in_again") || !this.#client) throw problem;
      await this.#signInAgain(this.#client);
      return await this.#server.text(method, path, body);
    }
  }

  lock(): void {
    this.#locks += 1;
    this.#stream?.abort();
    this.#stream = undefined;
    this.#connect({ live: true });
    clearInterval(this.#renewal);
    this.#endSession();
    clearTimeout(this.#keeping);
    this.#keepBy = undefined;
    this.#client?.free();
    this.#client = undefined;
    this.#listed = false;
    this.#everListed = false;
    this.#turn = Promise.resolve(); // what still waits for an answer finds another client, or none
    this.#inviting = undefined;
    this.#shown.clear();
    this.#checked.clear();
  }

  /** The token is dead at once on the server too; nobody waits for that. */
  #endSession(): void {
    if (this.#server.signedIn) void this.#server.text("DELETE", "/session").catch(() => undefined);
    this.#server.useToken(undefined);
  }

  channel(): string {
    return call(() => this.#rust.notePlace("tabs"));
  }

  async #addDevice(name: string, kind: "passkey" | "printed", unlock: Unlock): Promise<void> {
    const sealed = call(() => this.#rust.addDevice(name, kind, unlock, this.now()));
    await this.#ask("PUT", "/keyring", sealed);
    call(() => this.#rust.keyringTaken());
    if (!this.#enrolling) await this.#keepSeen();
  }

  async addPasskey(name: string): Promise<void> {
    await this.#addDevice(name, "passkey", await this.#makePasskey(call(() => this.#rust.genesis()), name));
  }

  /** Creates a passkey and asks it, before anything depends on it. */
  async #makePasskey(genesis: string, name: string): Promise<Unlock> {
    const handle = new Uint8Array(call(() => makeUserHandle(genesis)));
    const { userHandle, secret } = await passkey.make(handle, name, new Uint8Array(prfInput()));
    return call(() => Unlock.fromPasskey(userHandle, secret));
  }

  async addPrintedKey(name: string): Promise<{ key: string; link: string }> {
    const genesis = call(() => this.#rust.genesis());
    const key = makePrintedKey();
    await this.#addDevice(name, "printed", call(() => Unlock.fromPrinted(key, genesis)));
    return { key, link: unlockLink(key, genesis) };
  }

  devices(): ReturnType<Workspace["devices"]> {
    return Promise.resolve(read(call(() => this.#rust.devices())));
  }

  // ——— Joining ———

  async #openInvitation(id: string, secret: string, genesis: string): Promise<Invitation> {
    const view = await this.#server.text("GET", `/invitations/${id}`, undefined, `Invitation ${secret}`);
    const rust = call(() => Enrolment.begin(id, view, genesis));
    this.#enrolment = { id, secret, genesis, rust };
    const { name, country, zone, open_until } = read<{ name: string; country: string; zone: string; open_until: number }>(view);
    return { invitation: id, network: rust.network(), organisation: name, country, zone, open_until };
  }

  get #joining() {
    if (!this.#enrolment) throw new Problem("invitation_closed");
    return this.#enrolment;
  }

  makeKit(): Kit {
    return read(call(() => this.#joining.rust.makeKit()));
  }

  proveKit(proofCode: string): boolean {
    return this.#joining.rust.proveKit(proofCode);
  }

  async enrolWithPasskey(name: string): Promise<Identity> {
    return await this.#enrol(name, "passkey", await this.#makePasskey(this.#joining.genesis, name));
  }

  async enrolWithPrintedKey(name: string): ReturnType<Workspace["enrolWithPrintedKey"]> {
    const { genesis } = this.#joining;
    const key = makePrintedKey();
    const identity = await this.#enrol(name, "printed", call(() => Unlock.fromPrinted(key, genesis)));
    return { identity, key, link: unlockLink(key, genesis) };
  }

  async #enrol(name: string, kind: "passkey" | "printed", unlock: Unlock): Promise<Identity> {
    const { id, secret, rust } = this.#joining;
    const enrolment = call(() => rust.finish(name, kind, unlock, this.now()));
    await this.#server.text("PUT", `/invitations/${id}/enrolment`, enrolment, `Invitation ${secret}`);
    // What was just sealed is fetched and opened again: proof that this device can.
    const identity = await this.#unlock(unlock);
    this.#enrolment = undefined;
    return identity;
  }

  async refreshIdentity(): Promise<Identity> {
    const client = this.#rust;
    this.#client = undefined; // kept unlocked over the new sign-in
    const locks = this.#locks + 1; // which itself begins by a lock
    try {
      return await this.#begin(client);
    } catch (problem) {
      if (this.#locks === locks) {
        this.#client = client;
        this.#startRenewal();
      }
      throw problem;
    }
  }

  async abandonEnrolment(): Promise<void> {
    const invitation = call(() => this.#rust.invitation());
    if (invitation === undefined) throw new Problem("locked");
    await this.#ask("DELETE", `/invitations/${invitation}/enrolment`);
    this.#server.useToken(undefined); // the session went with the keys
    this.lock();
  }

  // ——— Steward ———

  async joining(): Promise<Joining[]> {
    return await this.#inTurn(async () => {
      const listed = await this.#ask("GET", "/invitations");
      await this.#extendLog();
      return read(call(() => this.#rust.joining(listed)));
    });
  }

  async invite(organisation: Parameters<Workspace["invite"]>[0]): Promise<{ link: string }> {
    // The same press again, because no answer came, is the same invitation.
    const asked = JSON.stringify(organisation);
    if (this.#inviting?.asked !== asked) this.#inviting = { asked, made: call(() => this.#rust.invite(asked)) };
    const made = read<{ request: unknown; invitation: string; secret: string }>(this.#inviting.made);
    await this.#ask("POST", "/invitations", JSON.stringify(made.request));
    this.#inviting = undefined;
    const genesis = call(() => this.#rust.genesis());
    return { link: `${base()}#/invitation/${made.invitation}.${made.secret}.${genesis}` };
  }

  async admit(invitation: InvitationId, shown: Parameters<Workspace["admit"]>[1]): Promise<void> {
    const listed = read<{ invitation: string; enrolment: unknown }[]>(await this.#ask("GET", "/invitations"));
    const enrolment = listed.find((joining) => joining.invitation === invitation)?.enrolment;
    if (!enrolment) throw new Problem("not_found");
    const signature = call(() => this.#rust.signEnrolment(JSON.stringify(enrolment), JSON.stringify(shown)));
    await this.#ask("POST", `/invitations/${invitation}/signatures`, signature);
    await this.#inTurn(() => this.#extendLog());
  }

  async closeInvitation(invitation: InvitationId): Promise<void> {
    await this.#ask("DELETE", `/invitations/${invitation}`);
  }

  // ——— Referrals ———

  members(): Member[] {
    return read(call(() => this.#rust.members()));
  }

  async refreshMembers(): Promise<Member[]> {
    return await this.#inTurn(async () => {
      await this.#extendLog();
      return this.members();
    });
  }

  async calendarOf(organisation: OrganisationId): ReturnType<Workspace["calendarOf"]> {
    const answer = await this.#ask("GET", `/organisations/${organisation}/calendar`);
    return read<{ calendar: Awaited<ReturnType<Workspace["calendarOf"]>> }>(answer).calendar;
  }

  policy(): Policy {
    return read(call(() => this.#rust.policy()));
  }

  async #extendLog(): Promise<void> {
    const after = call(() => this.#rust.logSize());
    const page = await this.#ask("GET", `/log?after=${after}`);
    call(() => this.#rust.extendLog(page));
    if (!this.#enrolling) await this.#keepSeen();
  }

  /** Runs one thing after another: what is verified and remembered must not pass itself. */
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const client = this.#client;
    const unlessLocked = () => {
      if (this.#client !== client) throw new Problem("locked");
      return run();
    };
    const next = this.#turn.then(unlessLocked, unlessLocked);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  async #needCalendar(organisation: OrganisationId): Promise<void> {
    if (call(() => this.#rust.hasCalendar(organisation))) return;
    const calendar = await this.#ask("GET", `/organisations/${organisation}/calendar`);
    call(() => this.#rust.takeCalendar(calendar));
  }

  /** Verifies a referral; where it names a newer members' list, that is fetched first. */
  async #take(referral: string): Promise<void> {
    try {
      await this.#verify(referral);
    } catch (problem) {
      if (!hasCode(problem, "list_ahead")) throw problem;
      await this.#extendLog();
      await this.#verify(referral);
    }
    this.#keepSoon();
  }

  async #verify(referral: string): Promise<void> {
    const receiver = call(() => this.#rust.takeReferral(referral));
    if (receiver === undefined) return;
    await this.#needCalendar(receiver);
    call(() => this.#rust.takeReferral(referral));
  }

  async today(whole: readonly Place[] = [], looking: Looking = EVERYTHING): Promise<Today> {
    return await this.#inTurn(async () => {
      try {
        if (!this.#listed) await this.#list();
        this.#everListed = true;
      } catch (problem) {
        if (!hasCode(problem, "offline") || !this.#everListed) throw problem;
      }
      return read<Today>(call(() => this.#rust.today(JSON.stringify(whole), JSON.stringify(looking), this.now())));
    });
  }

  /** Takes what changed since this device was here last. */
  async #list(): Promise<void> {
    const client = this.#rust;
    const stillOpen = () => {
      if (this.#client !== client) throw new Problem("locked");
    };
    const last = await this.#ask("GET", "/referrals/last-entries");
    const { referrals, calendars } = read<Outdated>(call(() => client.outdated(last)));
    // Asked for together: what one needs is on its way while another is verified.
    const needed = Promise.all(calendars.map((organisation) => this.#needCalendar(organisation)));
    const take = async (referral: string) => {
      stillOpen();
      // One that does not verify is shown apart by the client, and stops nothing else.
      await this.#take(referral).catch(passOver);
    };
    if (referrals.length > FEW) {
      await needed;
      for await (const line of this.#server.lines("/referrals")) await take(line);
    } else {
      const asked = referrals.map((referral) => this.#ask("GET", `/referrals/${referral}`));
      const [answers] = await Promise.all([Promise.allSettled(asked), needed]);
      for (const answer of answers) {
        if (answer.status === "rejected") passOver(answer.reason);
        else await take(answer.value);
      }
    }
    stillOpen();
    // What is listed and was not given is not shown as if nothing had happened; the next look asks again.
    this.#listed = call(() => client.withhold(last)) === 0;
    if (referrals.length > 0) await this.#keepSeen();
  }

  /** Writes down what must not become less, with what another tab of the seat has written meanwhile. */
  async #keepSeen(): Promise<void> {
    const client = this.#rust;
    const place = client.notePlace("seen");
    await alone(place, async () => {
      const kept = await this.#notes.find(place);
      if (this.#client !== client) throw new Problem("locked");
      await this.#notes.keep(place, call(() => client.seen(kept)));
    });
  }

  /** Keeps what was verified for the next visit, once nothing has come for a while. Nothing rests on it but time. */
  #keepSoon(after = KEEP_AFTER): void {
    clearTimeout(this.#keeping);
    this.#keepBy ??= Date.now() + KEEP_BY;
    this.#keeping = setTimeout(() => void this.#keep().catch(() => undefined), Math.max(0, Math.min(after, this.#keepBy - Date.now())));
  }

  async #keep(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    if (call(() => client.readRows(ROWS)) > 0) {
      this.#keepSoon(0);
      return;
    }
    this.#keepBy = undefined;
    // What must not become less is written first: what is kept never knows more than that.
    await this.#keepSeen();
    if (this.#client === client) await this.#notes.keep(client.notePlace("kept"), call(() => client.keep(this.now())));
  }

  async openNewest(referral: ReferralId): Promise<Opened> {
    return await this.#inTurn(() => this.#openNow(referral));
  }

  async open(referral: ReferralId): Promise<Opened> {
    return await this.#inTurn(async () => {
      const opened = await this.#open(referral);
      this.#shown.set(referral, opened.history.length);
      return opened;
    });
  }

  async #open(referral: ReferralId): Promise<Opened> {
    try {
      return await this.#openNow(referral);
    } catch (problem) {
      // Without a connection what is at hand is read as it stood.
      if (!hasCode(problem, "offline") || !call(() => this.#rust.hasEntries(referral))) throw problem;
      const opened = read<Opened>(call(() => this.#rust.openReferral(referral, this.now())));
      return { ...opened, checked_at: this.#checked.get(referral) ?? opened.row.last_at };
    }
  }

  async #openNow(referral: ReferralId): Promise<Opened> {
    await this.#fetch(referral);
    // Receipts, and word of what cannot be read: each is one entry, and there are few.
    for (let i = 0; i < 4; i++) {
      const receipt = call(() => this.#rust.makeReceipt(referral, this.now()));
      if (receipt === undefined) break;
      try {
        await this.#ask("POST", `/referrals/${referral}/entries`, receipt);
      } catch (problem) {
        if (!hasCode(problem, "overtaken")) throw problem;
      }
      await this.#fetch(referral);
    }
    await this.#keepSeen();
    return read(call(() => this.#rust.openReferral(referral, this.now())));
  }

  async #fetch(referral: ReferralId): Promise<void> {
    await this.#take(await this.#ask("GET", `/referrals/${referral}`));
    this.#checked.set(referral, this.now());
  }

  async datesFor(organisation: OrganisationId, priority: Priority): Promise<Dates> {
    await this.#needCalendar(organisation);
    return read(call(() => this.#rust.dates(organisation, priority, this.now())));
  }

  basesFor(organisation: OrganisationId): { processing: string; transfer: string } {
    return read(call(() => this.#rust.bases(organisation)));
  }

  missing(content: { kind: string; content: unknown }): Missing[] {
    return read(call(() => findMissing(JSON.stringify(content))));
  }

  isMinor(age: AgeBand): boolean {
    return isMinor(age);
  }

  telephone(written: string, country: string | undefined, reader: string | undefined): TelephonePart[] {
    return read(call(() => readTelephone(written, country, reader)));
  }

  async send(to: OrganisationId, priority: Priority, enquiry: Enquiry, answerBy: Moment | undefined, said: Said): Promise<ReferralId> {
    return await this.#inTurn(async () => {
      await this.#extendLog();
      await this.#needCalendar(to);
      const make: Way["make"] = (again) => {
        const made = read<{ referral: ReferralId; entry: unknown }>(
          call(() => this.#rust.makeEnquiry(again, to, priority, JSON.stringify(enquiry), answerBy, this.now())),
        );
        const body = JSON.stringify(made.entry);
        return { referral: made.referral, entry: call(() => entryId(body)), body };
      };
      const send: Way["send"] = async (referral, body) => {
        await this.#ask("PUT", `/referrals/${referral}`, body);
      };
      const way = { ...this.#way(said), to: call(() => this.#rust.notePlace(`to/${to}`)), make, send, mayMake: () => true };
      const sent = await this.#attempts().send(way);
      if (sent.as !== "said" || sent.referral === undefined) throw new Problem("sent_before");
      await this.#keepSeen();
      return sent.referral;
    });
  }

  async wasSent(said: Said): Promise<boolean> {
    const attempts = this.#attempts();
    return (await attempts.knows(said.id)) && (await this.#inTurn(() => attempts.stands(this.#way(said))));
  }

  /** What was sent, or may have been: a sealed note that all tabs of the seat share. */
  #attempts(): Attempts {
    const client = this.#rust;
    const place = client.notePlace(ATTEMPTS);
    const stillOpen = () => {
      if (this.#client !== client) throw new Problem("locked");
    };
    return new Attempts({
      read: async () => {
        const note = await this.#notes.find(place);
        stillOpen();
        // What does not open is none: the place of an entry in its log lets one of two stand at most all the same.
        try {
          return note === undefined ? [] : read<Attempt[]>(client.openNote(ATTEMPTS, note));
        } catch {
          return [];
        }
      },
      write: async (attempts) => {
        stillOpen();
        await this.#notes.keep(place, call(() => client.sealNote(ATTEMPTS, JSON.stringify(attempts))));
      },
      inTurn: (name, run) => alone(client.notePlace(`${ATTEMPTS}/${name}`), run),
    });
  }

  /** The part of the way that every entry takes. What it is about is kept as a digest under the seat's key. */
  #way(said: Said): Pick<Way, "id" | "words" | "measureList" | "findStanding"> {
    return {
      id: said.id,
      words: call(() => this.#rust.notePlace(`said/${said.words}`)),
      measureList: async (anew) => {
        if (anew) await this.#extendLog();
        return call(() => this.#rust.logSize());
      },
      findStanding: async (referral, entries) => {
        try {
          await this.#fetch(referral);
        } catch (problem) {
          if (hasCode(problem, "not_found")) return undefined;
          throw problem;
        }
        return call(() => this.#rust.findStanding(referral, JSON.stringify(entries)));
      },
    };
  }

  async act(referral: ReferralId, action: Action, said?: Said): Promise<Outcome> {
    const make = () =>
      "content" in action
        ? this.#rust.makeStep(referral, JSON.stringify(action), this.now())
        : this.#rust.makePlain(referral, action.kind, this.now());
    const kind = "content" in action ? action.content.kind : action.kind;
    return await this.#write(referral, kind, kind, make, said);
  }

  async resend(referral: ReferralId, entry: EntryId): Promise<Outcome> {
    return await this.#write(referral, "resent", `resent/${entry}`, () => this.#rust.makeResent(referral, entry, this.now()));
  }

  waysAt(contact: SafeContact, at: Moment): WayNow[] {
    const clocks = JSON.stringify(clocksFor(contact, at));
    const ways = (then: Moment) => read<WayNow[]>(call(() => waysAt(JSON.stringify(contact), clocks, then)));
    // The server says what time it is, and must not be able to make a call happen: it is safe only by both clocks.
    return strictest(ways(at), ways(at - this.#server.ahead));
  }

  urgeAt(contact: SafeContact, at: Moment, by: Moment | undefined, writeOnly: boolean): Urge {
    const ways = (then: Moment) => JSON.stringify(this.waysAt(contact, then));
    return read(call(() => urgeOf(JSON.stringify(contact), ways(at), by === undefined ? undefined : ways(by), writeOnly)));
  }

  previewCorrection(handed: HandedOver, correction: Correction): HandedOver | undefined {
    try {
      return read(corrected(JSON.stringify(handed), JSON.stringify(correction), this.now()));
    } catch {
      return undefined; // half written
    }
  }

  canBeRepeated(reason: ContactFailedReason): boolean {
    return canBeRepeated(reason);
  }

  reachAt(contact: SafeContact, at: Moment): Reach {
    return read(call(() => reachBy(JSON.stringify(contact), JSON.stringify(this.waysAt(contact, at)))));
  }

  async putNewsAway(referral: ReferralId): Promise<void> {
    call(() => this.#rust.putNewsAway(referral));
    await this.#keepSeen();
  }

  async sheetPrinted(referral: ReferralId): Promise<void> {
    call(() => this.#rust.sheetPrinted(referral, this.now()));
    await this.#keepSeen();
  }

  async sheetTakenBack(referral: ReferralId): Promise<void> {
    call(() => this.#rust.sheetPrinted(referral));
    await this.#keepSeen();
  }

  /**
   * Sends an entry on what the screen has shown. Where the client says that a person has to see first what came since,
   * the screen asks. What came is read from the verified log: the server's word does not count.
   */
  async #write(referral: ReferralId, kind: Kind, step: string, makeEntry: () => string, said?: Said): Promise<Outcome> {
    return await this.#inTurn(async () => {
      const last = call(() => this.#rust.lastEntry(referral));
      if (!call(() => this.#rust.hasEntries(referral))) await this.#fetch(referral);
      const look = () => read<Opened>(call(() => this.#rust.openReferral(referral, this.now())));
      const before = look();
      // A row of the list shows where the referral stood with its last entry.
      const shown = this.#shown.get(referral) ?? before.history.findIndex(({ entry }) => entry === last) + 1;
      const isShown = (entry: EntryId) => look().history.findIndex((one) => one.entry === entry) < shown;
      // A step that is written in no draft is the one that was pressed on what was shown.
      const pressed = { id: `${referral}/${step}/${before.history[shown - 1]?.entry ?? ""}`, words: "" };
      const attempts = this.#attempts();
      const way: Way = {
        ...this.#way(said ?? pressed),
        make: () => {
          const body = call(makeEntry);
          return { referral, entry: call(() => entryId(body)), body };
        },
        send: async (_, body) => {
          await this.#ask("POST", `/referrals/${referral}/entries`, body);
        },
        mayMake: () => call(() => this.#rust.mayFollow(referral, kind, shown)),
      };
      let sent = await attempts.send(way);
      // Earlier words of the draft stand, and the person has seen them: these are said beside them.
      if (sent.as === "other" && sent.entry !== undefined && isShown(sent.entry)) {
        await attempts.forget(way.id);
        sent = await attempts.send(way);
      }
      const opened = await this.#open(referral);
      this.#shown.set(referral, opened.history.length);
      return { taken: sent.as === "said", opened };
    });
  }

  // ——— Drafts ———

  async saveDraft(name: string, draft: unknown, over: DraftMark | undefined): Promise<DraftMark | undefined> {
    const client = this.#rust;
    const note = draftNote(name);
    const sealed = call(() => client.sealNote(note, JSON.stringify(draft)));
    return (await this.#notes.replace(client.notePlace(note), over, sealed)) ? sealed : undefined;
  }

  async loadDraft(name: string): Promise<{ value: unknown; mark: DraftMark } | undefined> {
    const client = this.#rust;
    const note = draftNote(name);
    const mark = await this.#notes.find(client.notePlace(note));
    if (mark === undefined) return undefined;
    try {
      return { value: read(call(() => client.openNote(note, mark))), mark };
    } catch {
      return { value: undefined, mark };
    }
  }

  async dropDraft(name: string, seen: DraftMark | undefined): Promise<boolean> {
    return await this.#notes.replace(this.#rust.notePlace(draftNote(name)), seen, undefined);
  }

  // ——— Live ———

  async #follow(): Promise<void> {
    const stream = new AbortController();
    this.#stream = stream;
    // Taken for reached until something fails: whoever waits for the connection asks for nothing that could show it.
    const back = () => {
      this.#tryNow();
      this.#connect({ reached: true });
    };
    window.addEventListener("online", back, { signal: stream.signal });
    const told: Told = {
      onLive: (live) => this.#connect({ live }),
      onMissed: () => void this.#changed(undefined),
      onEvent: ({ event, data }) => this.#changed(event === "changed" ? read<{ referral: ReferralId }>(data).referral : undefined),
      mend: async (problem) => {
        if (!hasCode(problem, "sign_in_again") || !this.#client) return false;
        return await this.#signInAgain(this.#client).then(
          () => true,
          () => false,
        );
      },
    };
    const pause = (wait: number) =>
      new Promise<boolean>((done) => {
        // It may have become worth a try while one was under way.
        const soon = this.#worthATry;
        this.#worthATry = false;
        this.#endPause = () => done(true);
        setTimeout(() => done(soon), soon ? RETRY.first : wait);
      });
    await follow((opened) => this.#server.events("/events", stream.signal, opened), told, stream.signal, { ...RETRY, pause });
  }

  /** The stream is tried now, or soon after the try that is under way. */
  #tryNow(): void {
    this.#worthATry = true;
    this.#endPause();
  }

  /** The screens are online while the server is reached and news come by themselves. */
  #connect({ reached = this.#reached, live = this.#live }: { reached?: boolean; live?: boolean }): void {
    const before = this.#online;
    if (reached && !this.#reached) this.#tryNow();
    this.#reached = reached;
    this.#live = live;
    if (this.#online === before) return;
    // Screens that load again when the connection is back must not do so many times a second.
    if (this.#online) setTimeout(() => this.#tell({ online: this.#online }), RETRY.first);
    else this.#tell({ online: false });
  }

  /** Something changed: it is verified before a screen hears of it. */
  async #changed(referral: ReferralId | undefined): Promise<void> {
    try {
      if (referral === undefined) this.#listed = false;
      else
        await this.#inTurn(async () => {
          // Before there is a list, the list will bring it.
          if (!this.#listed) return;
          await this.#fetch(referral);
          await this.#keepSeen(); // what a screen shows is pinned, even if the lock falls now
        });
    } catch {
      // Shown where the referral is opened, or in Today among what does not verify.
    }
    this.#tell(referral === undefined ? { online: true } : { referral, online: true });
  }

  #tell(change: Parameters<Listener>[0]): void {
    for (const listener of this.#listeners) listener(change);
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  now(): Moment {
    return Math.round(this.#server.now());
  }
}

/** Lets a failure to take one referral pass, unless it concerns everything. */
function passOver(problem: unknown): void {
  if (hasCode(problem, "split_view") || hasCode(problem, "locked") || hasCode(problem, "offline")) throw problem;
}

/** Runs alone among all tabs of this browser; `name` tells nothing. */
async function alone<T>(name: string, run: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(`onward/${name}`, run);
}

/** What a draft's note is called, so that it is never another note of this device. */
function draftNote(name: string): string {
  return `draft/${name}`;
}

/** Where the workspace is mounted, as a whole address. */
function base(): string {
  return new URL(import.meta.env.BASE_URL, window.location.origin).href;
}

function unlockLink(key: string, genesis: string): string {
  return `${base()}#/unlock/${key}.${genesis}`;
}

/** The workspace, once the client is loaded. */
export async function makeWorkspace(): Promise<Workspace> {
  await init();
  return new Carrier();
}
