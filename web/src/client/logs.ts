// The logs of referrals at hand: what is new of them is fetched, and given to the client to be verified.

import { Problem } from "./contract";
import type { LogKeeping } from "./keeping";
import type { ListKept } from "./members-list";
import type { OpenKeys } from "./open-keys";
import { call, hasCode, read } from "./rust";
import type { EntryId } from "./types/EntryId";
import type { Moment } from "./types/Moment";
import type { Opened } from "./types/Opened";
import type { Outdated } from "./types/Outdated";
import type { ReferralId } from "./types/ReferralId";
import { entryId } from "./wasm/client";

/** Up to so many changed referrals are fetched one by one; more come in one stream with all others. */
const FEW = 50;
/** Receipts, and word of what cannot be read, that one opening may owe: each is one entry, and there are few. */
const RECEIPTS = 4;

/** A referral as the server gave it, or what follows `after` in it; without bodies, if it came in a list. */
interface LogAnswer {
  referral: string;
  after?: EntryId;
  listed?: boolean;
}

export class Logs {
  #listed = false;
  /** Whether everything was listed once on this visit: without a connection it is shown as it stood then. */
  #everListed = false;
  /** How many entries of a referral a screen was given: what a person decides upon. Whether anybody saw them is noted elsewhere. */
  readonly #given = new Map<ReferralId, number>();
  /** When each referral was last known to be at hand as the server has it. */
  readonly #checked = new Map<ReferralId, Moment>();
  /** What was written here and taken in by the server's answer: whoever wrote it was shown it. */
  readonly #own = new Set<EntryId>();

  constructor(
    private readonly keys: OpenKeys,
    private readonly list: ListKept,
    private readonly keeping: LogKeeping,
  ) {
    keys.whenLocked(() => {
      this.#listed = false;
      this.#everListed = false;
      this.#given.clear();
      this.#checked.clear();
      this.#own.clear();
    });
  }

  // ——— All of them ———

  /** All that changed is at hand; without a connection, all as it stood. */
  async listAll(): Promise<void> {
    try {
      if (!this.#listed) await this.#list();
      this.#everListed = true;
    } catch (problem) {
      if (!hasCode(problem, "offline") || !this.#everListed) throw problem;
    }
  }

  /** Takes what changed since this device was here last. */
  async #list(): Promise<void> {
    const client = this.keys.rust;
    const last = await this.keys.ask("GET", "/referrals/last-entries");
    const { referrals, calendars } = read<Outdated>(call(() => client.outdated(last, this.keys.now())));
    // Asked for together: what one needs is on its way while another is verified.
    const needed = Promise.all(calendars.map((organisation) => this.list.needCalendar(organisation)));
    const take = async (given: LogAnswer) => {
      this.keys.stillOpen(client);
      // One that does not verify is shown apart by the client, and stops nothing else.
      await this.#take(given).catch(passOver);
    };
    if (referrals.length > FEW) {
      await needed;
      for await (const referral of this.keys.server.lines("/referrals")) await take({ referral, listed: true });
    } else {
      const [answers] = await Promise.all([Promise.allSettled(referrals.map((referral) => this.#ask(referral))), needed]);
      for (const answer of answers) {
        if (answer.status === "rejected") passOver(answer.reason);
        else await take(answer.value);
      }
    }
    this.keys.stillOpen(client);
    // What is listed and was not given is not shown as if nothing had happened; the next look asks again.
    this.#listed = call(() => client.withhold(last)) === 0;
    if (referrals.length > 0) await this.keys.keepSeen();
  }

  /** Something changed nobody knows where: what is shown of all asks again. */
  missed(): void {
    this.#listed = false;
  }

  /**
   * Something changed in one of them, which ends with `last` now: it is verified before a screen hears of it. Answers
   * whether there is anything to hear: what was written here stands on the screen that it was written on.
   */
  async changed(referral: ReferralId, last: EntryId | undefined): Promise<boolean> {
    return await this.keys.inTurn(async () => {
      if (last !== undefined && this.#own.has(last)) return false;
      // Before there is a list, the list will bring it.
      if (!this.#listed || (last !== undefined && this.holds(referral, [last]) !== undefined)) return true;
      await this.fetch(referral);
      await this.keys.keepSeen(); // what a screen shows is pinned, even if the lock falls now
      return true;
    });
  }

  // ——— One of them ———

  /** Fetches and verifies what is not at hand of it. */
  async fetch(referral: ReferralId): Promise<void> {
    await this.#take(await this.#ask(referral));
    this.#checked.set(referral, this.keys.now());
  }

  /** Asks for what follows what is at hand; for all, where that is nothing, or where the server does not know it. */
  async #ask(referral: ReferralId): Promise<LogAnswer> {
    const after = call(() => this.keys.rust.knownUpTo(referral));
    if (after !== undefined) {
      try {
        return { referral: await this.keys.ask("GET", `/referrals/${referral}?after=${after}`), after };
      } catch (problem) {
        if (!hasCode(problem, "not_found")) throw problem;
      }
    }
    return { referral: await this.keys.ask("GET", `/referrals/${referral}`) };
  }

  /**
   * Takes in what was written here, by what the server answered to it: verified as every other entry. Answers whether that
   * is all there is; where it is not, or the answer is none to it, nothing is taken, and the log is fetched as ever.
   */
  takeOwn(referral: ReferralId, entry: EntryId, body: string, answer: string): boolean {
    try {
      if (!call(() => this.keys.rust.takeOwn(referral, body, answer))) return false;
    } catch (problem) {
      if (hasCode(problem, "locked")) throw problem;
      return false;
    }
    this.#own.add(entry);
    this.#checked.set(referral, this.keys.now());
    this.keeping.soon();
    return true;
  }

  /** Which of some entries stands in its verified log, as it is at hand. */
  holds(referral: ReferralId, entries: EntryId[]): EntryId | undefined {
    return call(() => this.keys.rust.findStanding(referral, JSON.stringify(entries)));
  }

  /** Fetches it if nothing of it is at hand. */
  async need(referral: ReferralId): Promise<void> {
    if (!call(() => this.keys.rust.hasEntries(referral))) await this.fetch(referral);
  }

  /** As it stands at hand. */
  look(referral: ReferralId): Opened {
    return read(call(() => this.keys.rust.openReferral(referral, this.keys.now())));
  }

  /** As the server has it now, or without a connection as it stood; a screen is given it. */
  async open(referral: ReferralId): Promise<Opened> {
    return this.#give(referral, await this.#orAtHand(referral, () => this.openNow(referral)));
  }

  /** The same where all of it is at hand already: nothing is asked for. */
  async openTaken(referral: ReferralId): Promise<Opened> {
    return this.#give(referral, await this.#orAtHand(referral, () => this.#withReceipts(referral)));
  }

  #give(referral: ReferralId, opened: Opened): Opened {
    this.#given.set(referral, opened.history.length);
    return opened;
  }

  async #orAtHand(referral: ReferralId, open: () => Promise<Opened>): Promise<Opened> {
    try {
      return await open();
    } catch (problem) {
      // Without a connection what is at hand is read as it stood.
      if (!hasCode(problem, "offline") || !call(() => this.keys.rust.hasEntries(referral))) throw problem;
      const opened = this.look(referral);
      return { ...opened, checked_at: this.#checked.get(referral) ?? opened.row.last_at };
    }
  }

  /** As the server has it now. */
  async openNow(referral: ReferralId): Promise<Opened> {
    await this.fetch(referral);
    return await this.#withReceipts(referral);
  }

  /** What is at hand, with the receipts that this client owes for it. */
  async #withReceipts(referral: ReferralId): Promise<Opened> {
    for (let i = 0; i < RECEIPTS; i++) {
      const receipt = call(() => this.keys.rust.makeReceipt(referral, this.keys.now()));
      if (receipt === undefined) break;
      if (!(await this.#sendReceipt(referral, receipt))) await this.fetch(referral);
    }
    await this.keys.keepSeen();
    return this.look(referral);
  }

  /** Whether it stands, and nothing else came. */
  async #sendReceipt(referral: ReferralId, receipt: string): Promise<boolean> {
    try {
      const answer = await this.keys.ask("POST", `/referrals/${referral}/entries`, receipt);
      return this.takeOwn(referral, call(() => entryId(receipt)), receipt, answer);
    } catch (problem) {
      if (!hasCode(problem, "overtaken")) throw problem;
      return false;
    }
  }

  /** How many entries a screen was given, if one was. */
  given(referral: ReferralId): number | undefined {
    return this.#given.get(referral);
  }

  /** Verifies what was given; where it names a newer members' list, that is fetched first. */
  async #take(given: LogAnswer): Promise<void> {
    try {
      await this.#verify(given);
    } catch (problem) {
      if (!hasCode(problem, "list_ahead")) throw problem;
      await this.list.extend();
      await this.#verify(given);
    }
    this.keeping.soon();
  }

  async #verify({ referral, after, listed = false }: LogAnswer): Promise<void> {
    // Once more where a month ends between what is asked and what is taken.
    for (let times = 0; times < 3; times++) {
      const now = this.keys.now();
      const receiver = call(() => (listed ? this.keys.rust.takeListed(referral, now) : this.keys.rust.takeReferral(referral, after, now)));
      if (receiver === undefined) return;
      await this.list.needCalendar(receiver);
    }
    throw new Problem("unavailable");
  }
}

/** Lets a failure to take one referral pass, unless it concerns everything. */
function passOver(problem: unknown): void {
  if (hasCode(problem, "split_view", "locked", "offline")) throw problem;
}
