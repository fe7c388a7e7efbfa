// What comes from the server in pieces, as networks and proxies cut it.

import { afterEach, expect, test, vi } from "vitest";
import { Server } from "./server";

afterEach(() => vi.unstubAllGlobals());

/** Answers whatever is asked with these pieces, one after another. */
function answer(...pieces: (string | Uint8Array)[]): void {
  const bytes = pieces.map((piece) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece));
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of bytes) controller.enqueue(piece);
      controller.close();
    },
  });
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body)));
}

async function listen(): Promise<{ event: string; data: string }[]> {
  const heard: { event: string; data: string }[] = [];
  for await (const event of new Server().events("/events", new AbortController().signal, () => undefined)) heard.push(event);
  return heard;
}

test("events are heard wherever a network cuts them, with any ending of a line", async () => {
  answer(": stays open\n\nevent: chan", "ged\ndata: one\n\n", "event: changed\r\ndata: two\r\n\r\nevent:changed\ndata:three", "\n\n");
  expect(await listen()).toEqual(["one", "two", "three"].map((data) => ({ event: "changed", data })));
});

test("data of several lines is one, and what was not ended or has no name is not heard", async () => {
  answer("event: changed\ndata: {\ndata: }\n\ndata: nameless\n\nevent: changed\ndata: cut");
  expect(await listen()).toEqual([{ event: "changed", data: "{\n}" }]);
});

test("a line that breaks off is not taken for one, and a sign cut in two is one", async () => {
  const [bytes, server] = [new TextEncoder().encode("Łódź\nnext\n"), new Server()];
  answer(bytes.slice(0, 1), bytes.slice(1));
  const lines: string[] = [];
  for await (const line of server.lines("/log")) lines.push(line);
  expect(lines).toEqual(["Łódź", "next"]);
  answer("whole\nbro");
  const read = async () => {
    for await (const line of server.lines("/log")) lines.push(line);
  };
  await expect(read()).rejects.toMatchObject({ code: "unavailable" });
  expect(lines.at(-1)).toBe("whole");
});
