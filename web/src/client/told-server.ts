// For tests: a server whose every word is told, on a line that loses what it is told to lose. It keeps logs as lists of
// entries, and takes an entry only after the last one.

import { vi } from "vitest";

/** An entry as it is sent: what it follows, if anything. */
export interface ToldEntry {
  entry: string;
  prev?: string;
}

/** What is asked, until it is let go. */
interface Held {
  asked: string;
  reached: () => void;
  free: Promise<void>;
}

/** The start of every story. */
export const START = Date.UTC(2026, 10, 24, 8);

export class ToldServer {
  readonly logs = new Map<string, string[]>();
  /** What was asked, in turn: `POST /session`. */
  asked: string[] = [];
  /** The sessions that are alive. */
  readonly sessions = new Set<string>();
  /** What the line loses: the request, or the answer after what it asked for was done. */
  loses: "nothing" | "request" | "answer" = "nothing";
  /** Answers, once each, in the place of what is true: a problem's code, or a body. */
  readonly lies: { asked: string; code?: string; body?: string }[] = [];
  /** What else it answers. */
  readonly says = new Map<string, (body: string) => unknown>();
  readonly #held: Held[] = [];
  readonly #streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  #count = 0;

  constructor() {
    vi.stubGlobal("fetch", (input: string, init: RequestInit) => this.#fetch(input, init));
  }

  /** What was asked of referrals alone, or of whatever else begins so. */
  of(begin = "/referrals"): string[] {
    return this.asked.filter((asked) => asked.split(" ")[1]?.startsWith(begin));
  }

  /** Holds the next request of this name, after it was taken, until it is let go. */
  hold(asked: string): { reached: Promise<void>; letGo: () => void } {
    let [reach, letGo]: (() => void)[] = [];
    const reached = new Promise<void>((done) => (reach = done));
    const free = new Promise<void>((done) => (letGo = done));
    this.#held.push({ asked, reached: () => reach?.(), free });
    return { reached, letGo: () => letGo?.() };
  }

  /** Whoever writes elsewhere. */
  append(referral: string, ...entries: string[]): void {
    this.logs.set(referral, [...(this.logs.get(referral) ?? []), ...entries]);
  }

  /** Says to every open stream that something changed. */
  tell(referral: string): void {
    this.say("changed", JSON.stringify({ referral, last: this.logs.get(referral)?.at(-1) }));
  }

  say(event: string, data: string): void {
    for (const stream of this.#streams) stream.enqueue(new TextEncoder().encode(`event: ${event}\ndata: ${data}\n\n`));
  }

  /** Streams that stand open. */
  get listening(): number {
    return this.#streams.size;
  }

  /** Every open stream breaks off. */
  breakStreams(): void {
    for (const stream of this.#streams) stream.error(new TypeError("network error"));
    this.#streams.clear();
  }

  async #fetch(input: string, init: RequestInit): Promise<Response> {
    const path = input.slice("/api".length);
    const asked = `${init.method ?? "GET"} ${path}`;
    this.asked.push(asked);
    if (this.loses === "request") throw new TypeError("network error");
    const headers = init.headers as Record<string, string>;
    const answer = this.#answer(asked, init, headers["authorization"] ?? "");
    const held = this.#held.find((one) => one.asked === asked);
    if (held) {
      this.#held.splice(this.#held.indexOf(held), 1);
      held.reached();
      await held.free;
    }
    if (this.loses === "answer") throw new TypeError("network error");
    return answer;
  }

  #answer(asked: string, { body, signal }: RequestInit, authorization: string): Response {
    const lie = this.lies.findIndex((one) => one.asked === asked);
    const [lied] = lie < 0 ? [] : this.lies.splice(lie, 1);
    if (lied?.code !== undefined) return refuse(lied.code);
    const token = authorization.replace("Bearer ", "");
    const [method = ""] = asked.split(" ");
    const path = asked.slice(method.length + 1);
    const text = typeof body === "string" ? body : "";
    if (path === "/session/nonce") return json({ now: Date.now(), nonce: "" });
    if (path === "/session" && method === "POST") return json({ token: this.#open() });
    if (path.startsWith("/keyrings/")) return json({});
    if (!authorization.startsWith("Invitation ") && !this.sessions.has(token)) return refuse("sign_in_again", 401);
    if (path === "/session") {
      this.sessions.delete(token);
      return new Response("");
    }
    if (path === "/session/renewal") return json({ now: Date.now() });
    if (path === "/events") return this.#stream(signal ?? undefined);
    const said = this.says.get(asked);
    const answer = said ? json(said(text)) : this.#ofLogs(method, path, text);
    return lied?.body === undefined ? answer : new Response(lied.body);
  }

  #open(): string {
    const token = `token ${++this.#count}`;
    this.sessions.add(token);
    return token;
  }

  #stream(signal?: AbortSignal): Response {
    let own: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        own = controller;
        this.#streams.add(controller);
      },
    });
    signal?.addEventListener("abort", () => {
      if (own && this.#streams.delete(own)) own.error(new DOMException("", "AbortError"));
    });
    return new Response(body);
  }

  #ofLogs(method: string, path: string, body: string): Response {
    if (path === "/referrals/last-entries") return json([...this.logs].map(([referral, log]) => ({ referral, entry: log.at(-1), receiver: "porto" })));
    if (path === "/referrals") return new Response([...this.logs].map(([referral, entries]) => `${JSON.stringify({ referral, entries })}\n`).join(""));
    if (path === "/referrals/bodies") return json((JSON.parse(body) as { entries: string[] }).entries.map((entry) => ({ entry, body: "sealed" })));
    const [, referral, after] = /^\/referrals\/([^/?]+)(?:\?after=(.+))?$/.exec(path.replace(/\/entries$/, "")) ?? [];
    if (referral === undefined) return json({});
    const log = this.logs.get(referral);
    if (method !== "GET") return this.#take(referral, log, JSON.parse(body) as ToldEntry);
    const place = after === undefined ? 0 : (log?.indexOf(after) ?? -1) + 1;
    if (!log || (after !== undefined && place === 0)) return refuse("not_found", 404);
    return json({ referral, entries: log.slice(place) });
  }

  #take(referral: string, log: string[] | undefined, { entry, prev }: ToldEntry): Response {
    if (log?.includes(entry) !== true) {
      if (log?.at(-1) !== prev) return refuse("overtaken");
      this.append(referral, entry);
    }
    return json({ entry, accepted_at: Date.now(), last: this.logs.get(referral)?.at(-1) });
  }
}

const json = (value: unknown): Response => new Response(JSON.stringify(value));
const refuse = (code: string, status = 409): Response => new Response(JSON.stringify({ code }), { status });

/** One lock for each name, among all tabs of the browser. */
export class ToldLocks {
  readonly #last = new Map<string, Promise<unknown>>();

  readonly request = <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const turn = (this.#last.get(name) ?? Promise.resolve()).then(run, run);
    this.#last.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
}
