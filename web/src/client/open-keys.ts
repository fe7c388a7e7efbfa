// The keys that are open: unlocking, locking, and what this device must never see less of. All other parts of the workspace
// stand on this one, and forget with it what they know. The session is `account.ts`, who has the turn `turns.ts`.

import { Account } from "./account";
import { Problem } from "./contract";
import { Notes } from "./notes";
import { call, hasCode, read } from "./rust";
import type { Ask, Server } from "./server";
import { Turns, alone } from "./turns";
import type { Identity } from "./types/Identity";
import type { Moment } from "./types/Moment";
import { Client, type Unlock } from "./wasm/client";

/** Where this browser remembers which network it belongs to: a hash, nothing secret. */
const NETWORK = "onward-network";

/** The network that this browser belongs to, by its hash. */
export const rememberedNetwork = (): string | null => localStorage.getItem(NETWORK);

export class OpenKeys {
  readonly notes = new Notes();
  readonly account = new Account(() => this.#client);
  #client: Client | undefined;
  /** Those that were open: whoever locks frees them. */
  readonly #opened = new WeakSet<Client>();
  /** Counts the locks: what began before one must not end unlocked after it. */
  #locks = 0;
  /** What is verified follows one another: referrals, and the members' list. */
  readonly #turns = new Turns();
  readonly #beginning: ((identity: Identity) => void)[] = [];
  readonly #forgetting: (() => void)[] = [];

  get server(): Server {
    return this.account.server;
  }

  /** A request under the session of these keys. */
  readonly ask: Ask = (method, path, body) => this.account.ask(method, path, body);

  /** The client, with open keys. */
  get rust(): Client {
    if (!this.#client) throw new Problem("locked");
    return this.#client;
  }

  /** The same, or nothing while it is locked. */
  get client(): Client | undefined {
    return this.#client;
  }

  /** Keys may have been locked, or others opened, while something was waited for. */
  stillOpen(client: Client): void {
    if (this.#client !== client) throw new Problem("locked");
  }

  /** The corrected time. */
  now(): Moment {
    return Math.round(this.server.now());
  }

  /** What a note of this device is called: a digest under the seat's key. */
  place(name: string): string {
    return call(() => this.rust.notePlace(name));
  }

  // ——— Unlocking ———

  /** Fetches and opens a keyring, and begins work with it. */
  async unlock(unlock: Unlock): Promise<Identity> {
    const unlessLocked = this.sinceNow();
    let sealed: string;
    try {
      sealed = await this.server.text("GET", `/keyrings/${unlock.locator()}`);
    } catch (problem) {
      throw hasCode(problem, "not_found") ? new Problem("keyring_unknown") : problem;
    }
    unlessLocked();
    const client = call(() => Client.open(sealed, unlock));
    try {
      return await this.#begin(client);
    } catch (problem) {
      if (this.#client === client) this.lock(); // nothing stays half open
      else this.#forget(client);
      throw problem;
    }
  }

  /** Begins again with the keys that are open: what the server says of them may have changed. */
  async beginAgain(): Promise<Identity> {
    const client = this.rust;
    this.#client = undefined; // kept unlocked over the new sign-in
    this.#opened.delete(client);
    const locks = this.#locks + 1; // which itself begins by a lock
    try {
      return await this.#begin(client);
    } catch (problem) {
      if (this.#locks === locks) {
        this.#client = client;
        this.#opened.add(client);
        this.account.startRenewal();
      } else this.#forget(client); // the lock did not find it open
      throw problem;
    }
  }

  /** Frees keys that no lock has freed. */
  #forget(client: Client): void {
    if (!this.#opened.has(client)) client.free();
  }

  /** Begins anew: whatever was open is locked first. */
  async #begin(client: Client): Promise<Identity> {
    this.lock();
    const locks = this.#locks;
    try {
      return await this.#enter(client);
    } catch (problem) {
      // A session that no keys stand behind is of use to nobody.
      if (this.#locks === locks && !this.#client) this.account.end();
      throw problem;
    }
  }

  /** Signs in, verifies the members' list, and begins work. */
  async #enter(client: Client): Promise<Identity> {
    const unlessLocked = this.sinceNow();
    const seen = await this.notes.find(client.notePlace("seen"));
    unlessLocked();
    // A contact whom this device has not seen at work may not be admitted yet, and signs in under the invitation.
    const invitation = seen === undefined ? client.invitation() : undefined;
    await this.account.signIn(client, invitation !== undefined);
    unlessLocked();
    const kept = invitation === undefined ? await this.notes.find(client.notePlace("kept")) : undefined;
    unlessLocked();
    const known = kept === undefined ? 0 : call(() => client.recall(kept));
    const page = await this.server.text("GET", `/log?after=${known}`);
    unlessLocked();
    const enrolment = invitation === undefined ? undefined : await this.server.text("GET", `/invitations/${invitation}/enrolment`);
    unlessLocked();
    const identity = read<Identity>(call(() => client.begin(page, seen, enrolment)));
    if (invitation !== undefined && identity.role === "contact") await this.account.signIn(client, false);
    unlessLocked();
    this.#client = client;
    this.#opened.add(client);
    this.account.enrolling = identity.role === "enrolling";
    localStorage.setItem(NETWORK, client.genesis());
    this.account.startRenewal();
    await this.keepSeen();
    unlessLocked();
    if (identity.role === "contact") {
      // What one member verified, another can hold the server to; unlocking does not wait for it.
      void this.server.text("POST", "/log/cosignature", call(() => client.cosign())).catch(() => undefined);
    }
    for (const begin of this.#beginning) begin(identity);
    return identity;
  }

  /** What began now must not end unlocked after a lock. */
  sinceNow(): () => void {
    const locks = this.#locks;
    return () => {
      if (this.#locks !== locks) throw new Problem("locked");
    };
  }

  /** Forgets keys and the session at once. */
  lock(): void {
    this.#locks += 1;
    this.account.end();
    this.#client?.free();
    this.#client = undefined;
    this.#turns.beginAnew(); // what still waits for an answer finds another client, or none
    for (const forget of this.#forgetting) forget();
  }

  /** A part of the workspace begins as soon as keys are open. */
  whenBegun(begin: (identity: Identity) => void): void {
    this.#beginning.push(begin);
  }

  /** What a part of the workspace knows is forgotten with the keys. */
  whenLocked(forget: () => void): void {
    this.#forgetting.push(forget);
  }

  // ——— What follows one another ———

  /** Runs one thing after another, under the keys that are open now. */
  inTurn<T>(run: () => Promise<T>): Promise<T> {
    const client = this.#client;
    return this.#turns.run(() => {
      if (this.#client !== client) throw new Problem("locked");
      return run();
    });
  }

  /** Writes down what must not become less, with what another tab of the seat has written meanwhile. Whoever joins has seen nothing yet. */
  async keepSeen(): Promise<void> {
    if (this.account.enrolling) return;
    const client = this.rust;
    const place = client.notePlace("seen");
    await alone(place, async () => {
      const kept = await this.notes.find(place);
      this.stillOpen(client);
      await this.notes.keep(place, call(() => client.seen(kept)));
    });
  }
}
