// Talking to the server: requests with the session's token, problems as they come, live events over fetch.

import type { components } from "../api/schema";
import { Problem } from "./contract";

type Document = components["schemas"]["Problem"];

/** A request that the server refused, with its problem document. */
export class Refused extends Problem {
  constructor(readonly document: Document) {
    super(document.code === "refused" && document.refusal ? `refused-${document.refusal}` : document.code, document.detail ?? "");
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

  /** Takes the server's time; the way there and back is halved. */
  takeTime(serverNow: number, askedAt: number): void {
    const answeredAt = Date.now();
    this.#offset = serverNow - (askedAt + answeredAt) / 2;
  }

  useToken(token: string | undefined): void {
    this.#token = token;
  }

  async send(method: string, path: string, body?: string, authorization?: string): Promise<Response> {
    const headers: Record<string, string> = {};
    if (body !== undefined) headers["content-type"] = "application/json";
    if (authorization !== undefined) headers["authorization"] = authorization;
    else if (this.#token !== undefined) headers["authorization"] = `Bearer ${this.#token}`;
    const init: RequestInit = { method, headers, cache: "no-store", credentials: "omit", redirect: "error" };
    if (body !== undefined) init.body = body;
    let response: Response;
    try {
      response = await fetch(`/api${path}`, init);
    } catch {
      this.onConnection(false);
      throw new Problem("offline");
    }
    this.onConnection(true);
    if (response.ok) return response;
    throw await readProblem(response);
  }

  async text(method: string, path: string, body?: string, authorization?: string): Promise<string> {
    return await (await this.send(method, path, body, authorization)).text();
  }

  /** Lines of a streamed answer as they come. */
  async *lines(path: string): AsyncGenerator<string> {
    const response = await this.send("GET", path);
    if (!response.body) return;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      const lines = (rest + value).split("\n");
      rest = lines.pop() ?? "";
      yield* lines.filter((line) => line !== "");
    }
    if (rest !== "") throw new Problem("unavailable");
  }

  /** Server-sent events until the stream ends or `signal` stops it. */
  async *events(path: string, signal: AbortSignal): AsyncGenerator<{ event: string; data: string }> {
    const init: RequestInit = {
      headers: { authorization: `Bearer ${this.#token ?? ""}`, accept: "text/event-stream" },
      cache: "no-store",
      credentials: "omit",
      signal,
    };
    const response = await fetch(`/api${path}`, init);
    if (!response.ok || !response.body) throw await readProblem(response);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const blocks = (rest + value).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const field = (name: string) =>
          block
            .split("\n")
            .filter((line) => line.startsWith(`${name}:`))
            .map((line) => line.slice(name.length + 1).trimStart())
            .join("\n");
        const event = field("event");
        if (event !== "") yield { event, data: field("data") };
      }
    }
  }
}

async function readProblem(response: Response): Promise<Problem> {
  try {
    return new Refused((await response.json()) as Document);
  } catch {
    return new Problem(response.status >= 500 ? "unavailable" : "fault");
  }
}
