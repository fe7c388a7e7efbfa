// Sending twice is sending once, for people too (docs/decisions/0027). The bytes of an attempt are kept on the
// device, sealed, before they are sent. As long as nobody knows what became of them, the same bytes are sent again; new
// ones are made only in the place of the old, so that one of both stands at most.

import { Problem } from "./contract";
import { hasCode } from "./rust";
import type { EntryId } from "./types/EntryId";
import type { ReferralId } from "./types/ReferralId";

/** What a person is about to say: the draft it is written in, and its words as they stand. Nothing of it leaves the device. */
export interface DraftWords {
  id: string;
  words: string;
  /** The enquiry in whose place it is sent, after a no. */
  instead?: ReferralId;
}

/** Something that was sent, or may have been. */
export interface Attempt {
  /** The draft, or the step and where it was pressed. Opaque, as `words` of each entry is. */
  id: string;
  /** Whom an enquiry is for, opaque: what was signed for one receiver is never said to another. */
  to?: string;
  /** The enquiry in whose place this one was sent. */
  instead?: ReferralId;
  referral: ReferralId;
  /** Every entry that was ever signed for it. */
  signed: { entry: EntryId; words: string }[];
  /** The newest of them as it travels; gone once one of all stands, or once it is dead. */
  body?: string;
  /** Which of them stands in the verified log. */
  standing?: EntryId;
  /** How long the members' list was when it was sealed. */
  list: number;
}

/** Where attempts are kept, and who has the turn. */
export interface AttemptStore {
  read(): Promise<Attempt[]>;
  write(attempts: Attempt[]): Promise<void>;
  /** Runs one after another over all tabs of the seat. */
  inTurn<T>(name: string, run: () => Promise<T>): Promise<T>;
}

/** How an entry is made and sent; `words` is what it says. */
export interface EntryRecipe {
  id: string;
  words: string;
  to?: string;
  instead?: ReferralId;
  /** Receivers of whom the person was told that nobody knows whether it came to them: it is sent all the same. */
  despite?: readonly string[];
  /** Receivers of whom the person was told that it came to them: to this one it is another enquiry. */
  beside?: readonly string[];
  /** How long the members' list is; `anew` fetches first what is new of it. */
  measureList(anew: boolean): Promise<number>;
  /** Fetches and verifies the referral; answers which of these entries stands in it. */
  findStanding(referral: ReferralId, entries: EntryId[]): Promise<EntryId | undefined>;
  /** Makes and signs an entry, under the id of an earlier one where one may have been sent. */
  make(again: ReferralId | undefined): { referral: ReferralId; entry: EntryId; body: string };
  send(referral: ReferralId, body: string): Promise<void>;
  /** Whether a new entry may still be made on what has come: nobody has to decide first. */
  mayMake(): boolean;
}

/**
 * What became of it: it stands, other words of the same draft stand, or somebody has to decide first: over what has come, or
 * because it came to another receiver, or nobody knows whether it did.
 */
export interface AttemptResult {
  as: "said" | "other" | "undecided" | "elsewhere" | "unknown";
  referral?: ReferralId;
  entry?: EntryId;
  /** To which other receiver it came, or of which nobody knows. */
  to?: string;
}

/** How often an entry is made again over what need not be shown. */
const TIMES = 8;
/** How many attempts are remembered of which one stands, of which nobody knows, and beside or after which another receiver was asked. */
const REMEMBERED = { standing: 100, unknown: 20, beside: 40 };

export class Attempts {
  constructor(private readonly store: AttemptStore) {}

  /** What was sent under an id, or may have been: one attempt for each receiver. */
  async #list(id: string): Promise<Attempt[]> {
    return (await this.store.read()).filter((attempt) => attempt.id === id);
  }

  /** Whether anything was ever sent under this id, from this device. */
  async knows(id: string): Promise<boolean> {
    return (await this.#list(id)).length > 0;
  }

  /** What was sent under an id and stands: these words, or others. What is not known is asked for. */
  async find(way: Pick<EntryRecipe, "id" | "words" | "findStanding">): Promise<AttemptResult | undefined> {
    for (const attempt of await this.#list(way.id)) {
      const sent = await this.#look(attempt, way);
      if (sent) return sent;
    }
    return undefined;
  }

  /** Referrals of which each may have gone to another receiver with the same draft. */
  async listBeside(): Promise<ReferralId[][]> {
    const groups = new Map<string, ReferralId[]>();
    for (const { id, referral } of await this.store.read()) groups.set(id, [...(groups.get(id) ?? []), referral]);
    return [...groups.values()].map((group) => [...new Set(group)]).filter((group) => group.length > 1);
  }

  /** Enquiries that got a no, each with one that was sent, or may have been, in its place. */
  async listInstead(): Promise<[no: ReferralId, referral: ReferralId][]> {
    return (await this.store.read()).flatMap(({ instead, referral }) => (instead === undefined ? [] : [[instead, referral]]));
  }

  async send(way: EntryRecipe): Promise<AttemptResult> {
    return await this.store.inTurn(way.id, () => this.#send(way));
  }

  async #send(way: EntryRecipe): Promise<AttemptResult> {
    const attempts = await this.#list(way.id);
    // What was said to another receiver, or may have been, is not made anew under the same id: whoever carries it could give
    // each receiver its own. Both may have it then: a person decides.
    let unknown: string | undefined;
    for (const other of attempts) {
      const { to } = other;
      if (to === undefined || to === way.to || way.beside?.includes(to) === true) continue;
      const stands = await this.#look(other, way);
      if (stands) return { ...stands, as: "elsewhere", to };
      if (way.despite?.includes(to) !== true) unknown ??= to;
    }
    if (unknown !== undefined) return { as: "unknown", to: unknown };
    let attempt = attempts.find(({ to }) => to === way.to);
    for (let time = 0; time < TIMES; time++) {
      const list = await way.measureList(attempt !== undefined);
      const stands = attempt && (await this.#look(attempt, way));
      if (stands) return stands;
      // An attempt dies with the seats it was sealed for, and where other words are said now.
      const again = attempt?.body !== undefined && attempt.list === list && attempt.signed.at(-1)?.words === way.words;
      if (!attempt || !again) {
        if (!way.mayMake()) return { as: "undecided" };
        attempt = await this.#make(attempt, way, list);
      }
      try {
        await way.send(attempt.referral, attempt.body ?? "");
      } catch (problem) {
        // Something stands in its place, the seats have changed, or it was never taken and is too old by now: it is
        // dead. The server's word alone decides nothing: the verified log is looked at, and what is made anew takes the
        // same place. Whatever else went wrong, it may have been taken, and is sent again as it is.
        if (!hasCode(problem, "overtaken", "taken", "list_changed", "clock_off")) throw problem;
        attempt = dead(attempt);
        await this.#keep(attempt);
        // The clock of this device is wrong, or the place is somebody else's.
        if (!again && hasCode(problem, "clock_off", "taken") && (await this.#look(attempt, way)) === undefined) throw problem;
        continue;
      }
      const sent = await this.#look(attempt, way);
      if (sent) return sent;
      break; // taken, it is said, and not shown: nobody is told that it stands
    }
    throw new Problem("unavailable");
  }

  async #make(before: Attempt | undefined, way: EntryRecipe, list: number): Promise<Attempt> {
    const { referral, entry, body } = way.make(before?.referral);
    const signed = [...(before?.signed ?? []), { entry, words: way.words }];
    const attempt = { id: way.id, ...(way.to === undefined ? {} : { to: way.to }), ...(way.instead === undefined ? {} : { instead: way.instead }), referral, signed, body, list };
    await this.#keep(attempt);
    return attempt;
  }

  /** Which words of an attempt stand; none of them, or nobody knows, is nothing. */
  async #look(attempt: Attempt, way: Pick<EntryRecipe, "words" | "findStanding">): Promise<AttemptResult | undefined> {
    const signed = attempt.signed.map(({ entry }) => entry);
    const standing = attempt.standing ?? (await way.findStanding(attempt.referral, signed));
    if (standing === undefined) return undefined;
    if (attempt.standing === undefined) await this.#keep({ ...dead(attempt), standing });
    const words = attempt.signed.find(({ entry }) => entry === standing)?.words;
    return { as: words === way.words ? "said" : "other", referral: attempt.referral, entry: standing };
  }

  /** Forgets it: what is said under this id from now on is something else. */
  async forget(id: string): Promise<void> {
    await this.#change((all) => all.filter((attempt) => attempt.id !== id));
  }

  async #keep(attempt: Attempt): Promise<void> {
    await this.#change((all) => {
      const others = all.filter(({ id, to }) => id !== attempt.id || to !== attempt.to);
      const isBeside = (one: Attempt) => one.instead !== undefined || [...others, attempt].some(({ id, to }) => id === one.id && to !== one.to);
      const alone = others.filter((other) => !isBeside(other));
      const beside = others.filter(isBeside).slice(-REMEMBERED.beside);
      const standing = alone.filter((other) => other.standing !== undefined).slice(-REMEMBERED.standing);
      const unknown = alone.filter((other) => other.standing === undefined).slice(-REMEMBERED.unknown);
      return [...standing, ...unknown, ...beside, attempt];
    });
  }

  async #change(change: (all: Attempt[]) => Attempt[]): Promise<void> {
    await this.store.inTurn("", async () => this.store.write(change(await this.store.read())));
  }
}

/** An attempt that is not sent again. */
function dead(attempt: Attempt): Attempt {
  const left = { ...attempt };
  delete left.body;
  return left;
}
