// The session under which the server is asked with open keys: signing in, renewal, asking, and its end.

import { Problem } from "./contract";
import { call, hasCode, read } from "./rust";
import { Server, type Address } from "./server";
import type { Client } from "./wasm/client";

/** How often a session is renewed while it is unlocked; it dies after 15 minutes. */
const RENEW_EVERY = 5 * 60_000;

export class Account {
  readonly server = new Server();
  /** Whether it signs in under an invitation. */
  enrolling = false;
  /** The server takes these keys no more. */
  onShut: () => void = () => undefined;
  #renewal: ReturnType<typeof setInterval> | undefined;
  /** Counts the ends: a session that comes after one is ended at once. */
  #ends = 0;
  /** Counts the sessions: what an older one was refused may pass under a newer. */
  #sessions = 0;
  #signingInAgain: { client: Client; done: Promise<void> } | undefined;

  /** `openClient` is the client with the keys that are open, if any are. */
  constructor(private readonly openClient: () => Client | undefined) {}

  async signIn(client: Client, enrolling = this.enrolling): Promise<void> {
    const ends = this.#ends;
    const unlessEnded = () => {
      if (this.#ends !== ends) throw new Problem("locked");
    };
    const askedAt = Date.now();
    const nonce = await this.server.text("POST", "/session/nonce");
    unlessEnded();
    this.server.takeTime(read<{ now: number }>(nonce).now, askedAt);
    const signed = call(() => client.signIn(window.location.origin, nonce, enrolling));
    const { token } = read<{ token: string }>(await this.server.text("POST", "/session", signed));
    if (this.#ends !== ends) this.#endOnServer(token);
    unlessEnded();
    this.#sessions += 1;
    this.server.useToken(token);
  }

  /** Signs in again by itself. Where the server takes these keys no more, the screens are told: nobody else would say it. */
  async signInAgain(client: Client): Promise<void> {
    // However many requests find at once that the session has ended: one new one.
    if (this.#signingInAgain?.client === client) {
      await this.#signingInAgain.done;
      return;
    }
    const signing = { client, done: this.signIn(client) };
    this.#signingInAgain = signing;
    try {
      await signing.done;
    } catch (problem) {
      if (hasCode(problem, "sign_in_refused") && this.openClient() === client) this.onShut();
      throw problem;
    } finally {
      if (this.#signingInAgain === signing) this.#signingInAgain = undefined;
    }
  }

  startRenewal(): void {
    clearInterval(this.#renewal);
    this.#renewal = setInterval(() => void this.#renew(), RENEW_EVERY);
  }

  async #renew(): Promise<void> {
    const client = this.openClient();
    try {
      const askedAt = Date.now();
      const renewed = await this.server.text("POST", "/session/renewal");
      this.server.takeTime(read<{ now: number }>(renewed).now, askedAt);
    } catch (problem) {
      // The unlocked keys sign in again; only where that fails the next request says so.
      const mayMend = hasCode(problem, "sign_in_again") && client !== undefined && this.openClient() === client;
      if (mayMend) await this.signInAgain(client).catch(() => undefined);
    }
  }

  /** A request under the session of the keys that are open. What comes after they were locked is nobody's. */
  async ask(method: string, path: Address, body?: string): Promise<string> {
    const client = this.openClient();
    const answer = await this.#ask(client, method, path, body);
    if (this.openClient() !== client) throw new Problem("locked");
    return answer;
  }

  /** The session may have ended in the meantime: the unlocked keys sign in again, once. */
  async #ask(client: Client | undefined, method: string, path: Address, body?: string): Promise<string> {
    const session = this.#sessions;
    try {
      return await this.server.text(method, path, body);
    } catch (problem) {
      // Never under the session of other keys, which were opened meanwhile.
      if (!hasCode(problem, "sign_in_again") || !client || this.openClient() !== client) throw problem;
      if (this.#sessions === session) await this.signInAgain(client);
      return await this.server.text(method, path, body);
    }
  }

  /** The token is dead at once on the server too; nobody waits for that. */
  end(): void {
    this.#ends += 1;
    clearInterval(this.#renewal);
    if (this.server.signedIn) this.#endOnServer();
    this.server.useToken(undefined);
  }

  #endOnServer(token?: string): void {
    const session = token === undefined ? undefined : `Bearer ${token}`;
    void this.server.text("DELETE", "/session", undefined, session).catch(() => undefined);
  }
}
