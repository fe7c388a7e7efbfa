// Talking to the server: requests with the session's token, problems as they come, live events over fetch.

import { EventSourceParserStream } from "eventsource-parser/stream";
import type { components, paths } from "../api/schema";
import { Problem } from "./contract";

/** Longer than this, and nobody knows when within it an answer was given. */
const LONG_UNDER_WAY = 10_000;

type Document = components["schemas"]["Problem"];

/** An address with its parameters filled in. */
type Filled<Path extends string> = Path extends `${infer Before}{${string}}${infer After}` ? `${Before}${string}${Filled<After>}` : Path;
type Described = keyof paths extends infer Path ? (Path extends `/api${infer Rest}` ? Filled<Rest> : never) : never;

/** An address that the interface describes, under `/api`; or the front page of the open interface. */
export type Address = Described | `${Described}?${string}` | "/hsds";

/** Asks the server; answers the body as it comes. */
export type Ask = (method: string, path: Address, body?: string) => Promise<string>;

/** A request that the server refused, with its problem document. */
export class Refused extends Problem {
  constructor(readonly document: Document) {
    super(document.code === "refused" && document.refusal ? `refused-${document.refusal}` : document.code, document.detail ?? "", document.missing);
  }
}

/** The server's interface, under the workspace's own origin. */
export class Server {
  #token: string | undefined;
  /** Milliseconds to add to this device's clock. */
  #offset = 0;
  /** Called when the connection comes or goes. */
  onConnection: (online: boolean) => void = () => undefined;

  get signedIn(): boolean {
    return this.#token !== undefined;
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  /** How far the server's clock is ahead of this device's. */
  get ahead(): number {
    return this.#offset;
  }

  /** Takes the server's time; the way there and back is halved. An answer that was long under way says nothing of it. */
  takeTime(serverNow: number, askedAt: number): void {
    const answeredAt = Date.now();
    if (answeredAt - askedAt > LONG_UNDER_WAY) return;
    this.#offset = serverNow - (askedAt + answeredAt) / 2;
  }

  useToken(token: string | undefined): void {
    this.#token = token;
  }

  async send(method: string, path: Address, body?: string, authorization?: string, signal?: AbortSignal): Promise<Response> {
    const headers: Record<string, string> = {};
    if (body !== undefined) headers["content-type"] = "application/json";
    if (authorization !== undefined) headers["authorization"] = authorization;
    else if (this.#token !== undefined) headers["authorization"] = `Bearer ${this.#token}`;
    const init: RequestInit = { method, headers, cache: "no-store", credentials: "omit", redirect: "error" };
    if (body !== undefined) init.body = body;
    if (signal !== undefined) init.signal = signal;
    let response: Response;
    try {
      response = await fetch(`/api${path}`, init);
    } catch {
      if (signal?.aborted !== true) this.onConnection(false);
      throw new Problem("offline");
    }
    this.onConnection(true);
    if (response.ok) return response;
    throw await readProblem(response);
  }

  async text(method: string, path: Address, body?: string, authorization?: string): Promise<string> {
    return await (await this.send(method, path, body, authorization)).text();
  }

  /** Lines of a streamed answer as they come. */
  async *lines(path: Address): AsyncGenerator<string> {
    for await (const { part, ended } of splitLines(await this.send("GET", path))) {
      if (!ended) throw new Problem("unavailable");
      yield part;
    }
  }

  /** Server-sent events until the stream ends or `signal` stops it. */
  async *events(path: Address, signal: AbortSignal, opened: () => void): AsyncGenerator<{ event: string; data: string }> {
    const { body } = await this.send("GET", path, undefined, undefined, signal);
    opened();
    if (!body) return;
    for await (const { event, data } of read(body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()))) {
      if (event !== undefined) yield { event, data };
    }
  }
}

/** The lines of a streamed answer as they come; the last one may not be ended. */
async function* splitLines({ body }: Response): AsyncGenerator<{ part: string; ended: boolean }> {
  if (!body) return;
  let rest = "";
  for await (const piece of read(body.pipeThrough(new TextDecoderStream()))) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) if (part !== "") yield { part, ended: true };
  }
  if (rest !== "") yield { part: rest, ended: false };
}

/** What comes out of a stream, one after another: not every browser iterates over one. */
async function* read<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function readProblem(response: Response): Promise<Problem> {
  try {
    return new Refused((await response.json()) as Document);
  } catch {
    return new Problem(response.status >= 500 ? "unavailable" : "fault");
  }
}
