// The logs of referrals at hand: they are fetched, and given to the client to be verified.

import type { LogKeeping } from "./keeping";
import type { ListKept } from "./members-list";
import type { OpenKeys } from "./open-keys";
import { call, hasCode, read } from "./rust";
import type { Moment } from "./types/Moment";
import type { Opened } from "./types/Opened";
import type { Outdated } from "./types/Outdated";
import type { ReferralId } from "./types/ReferralId";

/** Up to so many changed referrals are fetched one by one; more come in one stream with all others. */
const FEW = 50;

export class Logs {
  #listed = false;
  /** Whether everything was listed once on this visit: without a connection it is shown as it stood then. */
  #everListed = false;
  /** How many entries of a referral a screen was given: what a person decides upon. Whether anybody saw them is noted elsewhere. */
  readonly #given = new Map<ReferralId, number>();
  /** When each referral was last fetched and verified. */
  readonly #checked = new Map<ReferralId, Moment>();

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
    const { referrals, calendars } = read<Outdated>(call(() => client.outdated(last)));
    // Asked for together: what one needs is on its way while another is verified.
    const needed = Promise.all(calendars.map((organisation) => this.list.needCalendar(organisation)));
    const take = async (referral: string) => {
      this.keys.stillOpen(client);
      // One that does not verify is shown apart by the client, and stops nothing else.
      await this.#take(referral).catch(passOver);
    };
    if (referrals.length > FEW) {
      await needed;
      for await (const line of this.keys.server.lines("/referrals")) await take(line);
    } else {
      const asked = referrals.map((referral) => this.keys.ask("GET", `/referrals/${referral}`));
      const [answers] = await Promise.all([Promise.allSettled(asked), needed]);
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

  /** Something changed, in one of them or nobody knows where: it is verified before a screen hears of it. */
  async changed(referral: ReferralId | undefined): Promise<void> {
    if (referral === undefined) {
      this.#listed = false;
      return;
    }
    await this.keys.inTurn(async () => {
      // Before there is a list, the list will bring it.
      if (!this.#listed) return;
      await this.fetch(referral);
      await this.keys.keepSeen(); // what a screen shows is pinned, even if the lock falls now
    });
  }

  // ——— One of them ———

  async fetch(referral: ReferralId): Promise<void> {
    await this.#take(await this.keys.ask("GET", `/referrals/${referral}`));
    this.#checked.set(referral, this.keys.now());
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
    const opened = await this.#open(referral);
    this.#given.set(referral, opened.history.length);
    return opened;
  }

  async #open(referral: ReferralId): Promise<Opened> {
    try {
      return await this.openNow(referral);
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
    // Receipts, and word of what cannot be read: each is one entry, and there are few.
    for (let i = 0; i < 4; i++) {
      const receipt = call(() => this.keys.rust.makeReceipt(referral, this.keys.now()));
      if (receipt === undefined) break;
      try {
        await this.keys.ask("POST", `/referrals/${referral}/entries`, receipt);
      } catch (problem) {
        if (!hasCode(problem, "overtaken")) throw problem;
      }
      await this.fetch(referral);
    }
    await this.keys.keepSeen();
    return this.look(referral);
  }

  /** How many entries a screen was given, if one was. */
  given(referral: ReferralId): number | undefined {
    return this.#given.get(referral);
  }

  /** Verifies a referral; where it names a newer members' list, that is fetched first. */
  async #take(referral: string): Promise<void> {
    try {
      await this.#verify(referral);
    } catch (problem) {
      if (!hasCode(problem, "list_ahead")) throw problem;
      await this.list.extend();
      await this.#verify(referral);
    }
    this.keeping.soon();
  }

  async #verify(referral: string): Promise<void> {
    const receiver = call(() => this.keys.rust.takeReferral(referral));
    if (receiver === undefined) return;
    await this.list.needCalendar(receiver);
    call(() => this.keys.rust.takeReferral(referral));
  }
}

/** Lets a failure to take one referral pass, unless it concerns everything. */
function passOver(problem: unknown): void {
  if (hasCode(problem, "split_view", "locked", "offline")) throw problem;
}
