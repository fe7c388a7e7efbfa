import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Problem } from "./contract";
import { follow } from "./live";

const PAUSE = { first: 1_000, most: 4_000, pause: (wait: number) => new Promise<boolean>((done) => setTimeout(() => done(false), wait)) };

/** What becomes of each try, in turn: refused, or open until it is ended. */
function server(...tries: ("refused" | "open" | "ends")[]) {
  return follows(PAUSE.pause, ...tries);
}

function follows(pause: typeof PAUSE.pause, ...tries: ("refused" | "open" | "ends")[]) {
  const told: string[] = [];
  const stop = new AbortController();
  let count = 0;
  async function* open(opened: () => void) {
    const way = tries[count++] ?? "open";
    told.push(`try ${count}`);
    if (way === "refused") throw new Problem("unavailable");
    opened();
    yield { event: "changed", data: "" };
    if (way === "open") await new Promise((done) => stop.signal.addEventListener("abort", done));
  }
  const say = {
    onLive: (live: boolean) => void told.push(live ? "live" : "not live"),
    onMissed: () => void told.push("missed"),
    onEvent: () => Promise.resolve(void told.push("event")),
    mend: () => Promise.resolve(false),
  };
  void follow(open, say, stop.signal, { ...PAUSE, pause });
  return { told, stop };
}

describe("live news", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("says that it is not live where the stream is refused, tries again, and asks for what was missed", async () => {
    const { told, stop } = server("refused", "refused", "open");
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(["try 1", "not live"]);
    await vi.advanceTimersByTimeAsync(PAUSE.first);
    expect(told.slice(2)).toEqual(["try 2", "not live"]);
    await vi.advanceTimersByTimeAsync(PAUSE.first);
    expect(told).toHaveLength(4); // the pause grows
    await vi.advanceTimersByTimeAsync(PAUSE.first);
    expect(told.slice(4)).toEqual(["try 3", "live", "missed", "event"]);
    stop.abort();
  });

  it("begins with short pauses again once it was worth a try", async () => {
    const waits: number[] = [];
    const pause = (wait: number) => {
      waits.push(wait);
      return Promise.resolve(waits.length === 3);
    };
    const { stop } = follows(pause, "refused", "refused", "refused", "refused", "refused", "open");
    await vi.advanceTimersByTimeAsync(0);
    expect(waits).toEqual([1_000, 2_000, 4_000, 1_000, 2_000]);
    stop.abort();
  });

  it("asks for nothing at the first opening, and for what was missed after the stream ended", async () => {
    const { told, stop } = server("ends", "open");
    await vi.advanceTimersByTimeAsync(PAUSE.first);
    expect(told).toEqual(["try 1", "live", "event", "try 2", "live", "missed", "event"]);
    stop.abort();
  });
});
