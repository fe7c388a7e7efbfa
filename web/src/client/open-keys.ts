// The keys that are open, and the session under which the server is asked with them. All other parts of the workspace
// stand on this one, and forget with it what they know.

import { Problem } from "./contract";
import { Notes } from "./notes";
import { call, hasCode, read } from "./rust";
import { Server, type Address } from "./server";
import type { Identity } from "./types/Identity";
import type { Moment } from "./types/Moment";
import { Client, type Unlock } from "./wasm/client";

/** How often a session is renewed while it is unlocked; it dies after 15 minutes. */
const RENEW_EVERY = 5 * 60_000;
/** Where this browser remembers which network it belongs to: a hash, nothing secret. */
const NETWORK = "onward-network";

/** The network that this browser belongs to, by its hash. */
export const rememberedNetwork = (): string | null => localStorage.getItem(NETWORK);

export class OpenKeys {
  readonly server = new Server();
  readonly notes = new Notes();
  #client: Client | undefined;
  /** Counts the locks: what began before one must not end unlocked after it. */
  #locks = 0;
  /** Signed in under an invitation. */
  #enrolling = false;
  #renewal: ReturnType<typeof setInterval> | undefined;
  /** What is verified follows one another: referrals, and the members' list. */
  #turn: Promise<unknown> = Promise.resolve();
  readonly #beginning: ((identity: Identity) => void)[] = [];
  readonly #forgetting: (() => void)[] = [];
  /** The server takes these keys no more. */
  onShut: () => void = () => undefined;

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
      else client.free();
      throw problem;
    }
  }

  /** Begins again with the keys that are open: what the server says of them may have changed. */
  async beginAgain(): Promise<Identity> {
    const client = this.rust;
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

  /** Signs in, verifies the members' list, and begins work. */
  async #begin(client: Client): Promise<Identity> {
    this.lock();
    const unlessLocked = this.sinceNow(() => this.endSession());
    const seen = await this.notes.find(client.notePlace("seen"));
    unlessLocked();
    // A contact whom this device has not seen at work may not be admitted yet, and signs in under the invitation.
    const invitation = seen === undefined ? client.invitation() : undefined;
    await this.#signIn(client, invitation !== undefined);
    unlessLocked();
    const kept = invitation === undefined ? await this.notes.find(client.notePlace("kept")) : undefined;
    const known = kept === undefined ? 0 : call(() => client.recall(kept));
    const page = await this.server.text("GET", `/log?after=${known}`);
    const enrolment = invitation === undefined ? undefined : await this.server.text("GET", `/invitations/${invitation}/enrolment`);
    const identity = read<Identity>(call(() => client.begin(page, seen, enrolment)));
    if (invitation !== undefined && identity.role === "contact") await this.#signIn(client, false);
    unlessLocked();
    this.#client = client;
    this.#enrolling = identity.role === "enrolling";
    localStorage.setItem(NETWORK, client.genesis());
    this.#startRenewal();
    await this.keepSeen();
    unlessLocked();
    if (identity.role === "contact") {
      // What one member verified, another can hold the server to; unlocking does not wait for it.
      void this.server.text("POST", "/log/cosignature", call(() => client.cosign())).catch(() => undefined);
    }
    for (const begin of this.#beginning) begin(identity);
    return identity;
  }

  /** What began now must not end unlocked after a lock; `before` runs where it would. */
  sinceNow(before: () => void = () => undefined): () => void {
    const locks = this.#locks;
    return () => {
      if (this.#locks === locks) return;
      before();
      throw new Problem("locked");
    };
  }

  /** Forgets keys and the session at once. */
  lock(): void {
    this.#locks += 1;
    clearInterval(this.#renewal);
    this.endSession();
    this.#client?.free();
    this.#client = undefined;
    this.#turn = Promise.resolve(); // what still waits for an answer finds another client, or none
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

  // ——— The session ———

  async #signIn(client: Client, enrolling = this.#enrolling): Promise<void> {
    const askedAt = Date.now();
    const nonce = await this.server.text("POST", "/session/nonce");
    this.server.takeTime(read<{ now: number }>(nonce).now, askedAt);
    const signed = call(() => client.signIn(window.location.origin, nonce, enrolling));
    const session = read<{ token: string }>(await this.server.text("POST", "/session", signed));
    this.server.useToken(session.token);
  }

  /** Signs in again by itself. Where the server takes these keys no more, the screens are told: nobody else would say it. */
  async signInAgain(client: Client): Promise<void> {
    try {
      await this.#signIn(client);
    } catch (problem) {
      if (hasCode(problem, "sign_in_refused") && this.#client === client) this.onShut();
      throw problem;
    }
  }

  #startRenewal(): void {
    clearInterval(this.#renewal);
    this.#renewal = setInterval(() => void this.#renew(), RENEW_EVERY);
  }

  async #renew(): Promise<void> {
    try {
      const askedAt = Date.now();
      const renewed = await this.server.text("POST", "/session/renewal");
      this.server.takeTime(read<{ now: number }>(renewed).now, askedAt);
    } catch (problem) {
      // The unlocked keys sign in again; only where that fails the next request says so.
      if (hasCode(problem, "sign_in_again") && this.#client) await this.signInAgain(this.#client).catch(() => undefined);
    }
  }

  /** The token is dead at once on the server too; nobody waits for that. */
  endSession(): void {
    if (this.server.signedIn) void this.server.text("DELETE", "/session").catch(() => undefined);
    this.server.useToken(undefined);
  }

  /** A request with a session that may have ended in the meantime: the unlocked keys sign in again, once. */
  async ask(method: string, path: Address, body?: string): Promise<string> {
    try {
      return await this.server.text(method, path, body);
    } catch (problem) {
      if (!hasCode(problem, "sign_in_again") || !this.#client) throw problem;
      await this.signInAgain(this.#client);
      return await this.server.text(method, path, body);
    }
  }

  // ——— One after another ———

  /** Runs one thing after another: what is verified and remembered must not pass itself. */
  inTurn<T>(run: () => Promise<T>): Promise<T> {
    const client = this.#client;
    const unlessLocked = () => {
      if (this.#client !== client) throw new Problem("locked");
      return run();
    };
    const next = this.#turn.then(unlessLocked, unlessLocked);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  /** Writes down what must not become less, with what another tab of the seat has written meanwhile. Whoever joins has seen nothing yet. */
  async keepSeen(): Promise<void> {
    if (this.#enrolling) return;
    const client = this.rust;
    const place = client.notePlace("seen");
    await alone(place, async () => {
      const kept = await this.notes.find(place);
      this.stillOpen(client);
      await this.notes.keep(place, call(() => client.seen(kept)));
    });
  }
}

/** Runs alone among all tabs of this browser; `name` tells nothing. */
export async function alone<T>(name: string, run: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(`onward/${name}`, run);
}
