// What screens begin with is known before any of them shows; it keeps nobody from unlocking, and opens nothing over a lock.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Problem } from "./client/contract";
import type { Identity } from "./client/types/Identity";
import { session } from "./session.svelte";
import { writing } from "./ui/writing.svelte";
import { LANGUAGES, wording } from "./wording/wording.svelte";

const IDENTITY = { role: "steward", network: "Lantern" } as unknown as Identity;
const LOCKED = { at: "unlock", why: "start" } as const;
/** How long the device takes to open a note, and what it finds. */
let slow: Promise<void>;
let open: boolean;
let stop: () => void;

vi.stubGlobal("BroadcastChannel", class { postMessage = () => undefined; close = () => undefined; });

const unlock = () => session.unlock(() => Promise.resolve(IDENTITY));
const after = (time: number) => new Promise<void>((done) => setTimeout(done, time));

beforeEach(async () => {
  await wording.choose(LANGUAGES[0]);
  vi.useFakeTimers();
  [slow, open] = [Promise.resolve(), true];
  const workspace = {
    loadDraft: () => slow.then(() => ({ value: { language: "pt" }, mark: new Uint8Array([1]) })),
    channel: () => {
      if (!open) throw new Problem("locked");
      return "tabs";
    },
  };
  Object.defineProperty(session, "workspace", { configurable: true, get: () => workspace });
  session.shown = LOCKED;
  stop = session.beforeOpen(() => writing.begin());
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("unlocking", () => {
  it("shows no form before it is known in which language its writer wrote last", async () => {
    slow = after(300);
    const unlocked = unlock();
    await vi.advanceTimersByTimeAsync(299);
    expect(session.shown).toEqual(LOCKED);
    await vi.advanceTimersByTimeAsync(1);
    await unlocked;
    expect([session.shown.at, writing.language]).toEqual(["open", "pt"]);
  });

  it("goes on after a second, and where nothing can be read", async () => {
    slow = new Promise(() => undefined);
    const unlocked = unlock();
    await vi.advanceTimersByTimeAsync(1_000);
    await unlocked;
    expect([session.shown.at, writing.language]).toEqual(["open", "en"]);
    session.shown = LOCKED;
    stop();
    stop = session.beforeOpen(() => Promise.reject(new Problem("fault")));
    await unlock();
    expect(session.shown.at).toBe("open");
  });

  it("shows nothing over what has come meanwhile, nor with keys that were locked", async () => {
    slow = after(300);
    const overtaken = unlock();
    await vi.advanceTimersByTimeAsync(100);
    session.shown = { at: "starting" };
    await vi.advanceTimersByTimeAsync(200);
    await overtaken;
    expect(session.shown.at).toBe("starting");
    open = false;
    await expect(unlock()).rejects.toThrow("locked");
    expect(session.shown.at).toBe("starting");
  });
});
