// For tests: a client without cryptography, in the place of the WebAssembly. It verifies a log as the real one does in this:
// what follows must follow, and what was once seen must be there.

import { read } from "./rust";
import type { ToldEntry } from "./told-server";

/* eslint-disable @typescript-eslint/only-throw-error -- text is what WebAssembly throws */

const refuse = (code: string): string => JSON.stringify({ code });
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const textOf = (note: Uint8Array) => new TextDecoder().decode(note);

/** What the next client that opens is. */
export const told = {
  identity: { role: "contact" } as Record<string, unknown>,
  invitation: undefined as string | undefined,
  clients: [] as Client[],
};

interface LogAnswer {
  referral: string;
  entries: string[];
}

export class Client {
  freed = 0;
  readonly logs = new Map<string, string[]>();
  readonly broken = new Set<string>();
  seenLast: Record<string, string> = {};
  /** What was given to be verified, in turn: how many entries. */
  verified: number[] = [];
  /** A receipt that is owed for a referral. */
  owes: string[] = [];
  /** Entries whose bodies the rows lack. */
  wanted: string[] = [];
  /** Entries whose bodies were given. */
  bodies: string[] = [];
  #made = 0;

  static open(): Client {
    const client = new Client();
    told.clients.push(client);
    return client;
  }

  free(): void {
    this.freed += 1;
  }

  #open(): void {
    if (this.freed > 0) throw new Error("null pointer passed to rust");
  }

  notePlace = (name: string): string => {
    this.#open();
    return `place of ${name}`;
  };
  invitation = () => told.invitation;
  genesis = () => "genesis";
  signIn = () => {
    this.#open();
    return "signed";
  };
  recall = () => 0;
  begin = (_: string, seen: Uint8Array | undefined) => {
    if (seen) this.seenLast = read(textOf(seen));
    return JSON.stringify(told.identity);
  };
  cosign = () => "cosigned";
  logSize = () => 3;
  extendLog = () => undefined;
  members = () => JSON.stringify([{ organisation: "porto" }]);
  hasCalendar = () => true;
  takeCalendar = () => undefined;
  readRows = () => 0;
  keep = () => bytes("kept");
  learn = () => undefined;
  knowSentBeside = () => undefined;
  knowSentInstead = () => undefined;
  seen = (kept?: Uint8Array) => {
    this.#open();
    return bytes({ ...(kept ? read<Record<string, string>>(textOf(kept)) : {}), ...this.seenLast });
  };
  sealNote = (name: string, content: string) => bytes({ name, content });
  openNote = (name: string, note: Uint8Array) => {
    const opened = read<{ name: string; content: string }>(textOf(note));
    if (opened.name !== name) throw refuse("draft_unreadable");
    return opened.content;
  };

  // ——— Referrals ———

  outdated = (last: string) => {
    const listed = read<{ referral: string; entry: string }[]>(last);
    const referrals = listed.filter(({ referral, entry }) => this.logs.get(referral)?.at(-1) !== entry).map(({ referral }) => referral);
    return JSON.stringify({ referrals, calendars: [] });
  };
  withhold = () => 0;
  today = () => JSON.stringify(Object.fromEntries(this.logs));
  lastEntry = (referral: string) => this.logs.get(referral)?.at(-1);
  hasEntries = (referral: string) => this.logs.has(referral);
  knownUpTo = (referral: string) => this.logs.get(referral)?.at(-1);
  findStanding = (referral: string, entries: string) => read<string[]>(entries).find((entry) => this.logs.get(referral)?.includes(entry));

  takeReferral = (given: string, after?: string): undefined => {
    const { referral, entries } = read<LogAnswer>(given);
    this.verified.push(entries.length);
    const known = after === undefined ? [] : (this.logs.get(referral) ?? []);
    const [log, seen] = [[...known, ...entries], this.seenLast[referral]];
    const isWhole = known.at(-1) === after && new Set(log).size === log.length && (seen === undefined || log.includes(seen));
    if (isWhole) this.#keep(referral, log);
    else {
      this.logs.delete(referral);
      this.broken.add(referral);
      throw refuse("referral_shorter");
    }
  };

  takeListed = (given: string): undefined => this.takeReferral(given);
  wantedBodies = () => (this.wanted.length === 0 ? undefined : JSON.stringify({ entries: this.wanted.slice(0, 2) }));
  takeBodies = (asked: string, given: string) => {
    this.#open();
    const { entries } = read<{ entries: string[] }>(asked);
    this.bodies.push(...read<{ entry: string }[]>(given).map(({ entry }) => entry));
    this.wanted = this.wanted.filter((entry) => !entries.includes(entry));
  };

  takeOwn = (referral: string, body: string, answer: string): boolean => {
    const { entry, prev } = read<ToldEntry>(body);
    const taken = read<{ entry?: string; last?: string }>(answer);
    if (taken.entry !== entry || taken.last !== entry) return false;
    const log = this.logs.get(referral) ?? [];
    if (log.at(-1) !== prev) throw refuse("referral_not_valid");
    this.#keep(referral, [...log, entry]);
    return true;
  };

  #keep(referral: string, log: string[]): void {
    this.logs.set(referral, log);
    this.broken.delete(referral);
    const last = log.at(-1);
    if (last !== undefined) this.seenLast = { ...this.seenLast, [referral]: last };
  }

  openReferral = (referral: string) => {
    const log = this.logs.get(referral);
    if (!log) throw refuse("not_found");
    return JSON.stringify({ history: log.map((entry) => ({ entry })), row: { last_at: 0 } });
  };
  mayFollow = (referral: string, _: string, shown: number) => (this.logs.get(referral) ?? []).length === shown;

  #make(referral: string, what: string): string {
    const prev = this.logs.get(referral)?.at(-1);
    return JSON.stringify({ entry: `${what} ${++this.#made}`, ...(prev === undefined ? {} : { prev }) });
  }
  makePlain = (referral: string, kind: string) => this.#make(referral, kind);
  makeStep = (referral: string, step: string) => this.#make(referral, read<{ content: { kind: string } }>(step).content.kind);
  makeResent = (referral: string) => this.#make(referral, "resent");
  makeEnquiry = (again?: string) => {
    const referral = again ?? `referral ${++this.#made}`;
    return JSON.stringify({ referral, entry: read<unknown>(this.#make(referral, "enquiry")) });
  };
  makeReceipt = (referral: string) => {
    const [receipt, ...left] = this.owes;
    this.owes = left;
    return receipt === undefined ? undefined : this.#make(referral, receipt);
  };

  // ——— Steward ———

  joining = (listed: string) => listed;
  invite = (asked: string) => {
    this.#made += 1;
    return JSON.stringify({ request: read<unknown>(asked), invitation: `invitation ${this.#made}`, secret: "secret" });
  };
  signEnrolment = (enrolment: string, shown: string) => JSON.stringify({ enrolment: read<unknown>(enrolment), shown: read<unknown>(shown) });
}

/** What opens keys. */
export class Unlock {
  static readonly fromPrinted = () => new Unlock();
  static readonly fromPasskey = () => new Unlock();
  locator = () => "locator";
  free = () => undefined;
}

export class Enrolment {
  static readonly begin = () => new Enrolment();
  network = () => "Lantern Network";
  makeKit = () => JSON.stringify({ proof_code: "ABCDEF" });
  proveKit = (typed: string) => typed === "ABCDEF";
  finish = (name: string) => JSON.stringify({ enrolled: name });
}

export const entryId = (body: string) => read<ToldEntry>(body).entry;
export const prfInput = () => new Uint8Array(24);
export const makePrintedKey = () => "PRINTED";
export const makeUserHandle = () => new Uint8Array(64);

export default () => Promise.resolve();
