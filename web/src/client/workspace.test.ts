import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Workspace } from "./contract";
import { makeWorkspace } from "./workspace";

/** Everything that unlocking waits for, in turn; `at` is called at each. */
const waits = { count: 0, at: (count: number): unknown => count };
const wait = () => {
  waits.at(waits.count);
  waits.count += 1;
};
const ended = vi.fn();

class ToldClient {
  free = () => undefined;
  notePlace = (name: string) => name;
  invitation = () => undefined;
  signIn = () => "signed";
  recall = () => 0;
  begin = () => JSON.stringify({ role: "contact" });
  genesis = () => "genesis";
  seen = () => new Uint8Array();
  cosign = () => "cosigned";
}

vi.mock("./wasm/client", () => ({
  default: () => Promise.resolve(),
  Client: { open: () => new ToldClient() },
  Unlock: { fromPrinted: () => ({ locator: () => "locator", free: () => undefined }), fromPasskey: () => ({ locator: () => "locator", free: () => undefined }) },
  prfInput: () => new Uint8Array(24),
}));
vi.mock("./passkey", () => ({
  ask: () => {
    wait();
    return Promise.resolve({ userHandle: new Uint8Array(64), secret: new Uint8Array(32) });
  },
}));
vi.mock("./notes", () => ({
  Notes: class {
    find() {
      wait();
      return Promise.resolve(undefined);
    }
    keep() {
      wait();
      return Promise.resolve();
    }
  },
}));

/** What is asked once the keys are open, beside whoever goes on. */
const WAITED_FOR_BY_NOBODY = ["/api/log/cosignature", "/api/events"];

function answer(input: string, init: RequestInit): Promise<Response> {
  if (init.method === "DELETE") ended();
  else if (!WAITED_FOR_BY_NOBODY.includes(input)) wait();
  const bodies: Record<string, unknown> = { "/api/session/nonce": { now: 0, nonce: "" }, "/api/session": { token: "token" } };
  return Promise.resolve(new Response(JSON.stringify(bodies[input] ?? {})));
}

describe("a lock in the middle of unlocking", () => {
  beforeEach(() => {
    waits.count = 0;
    waits.at = () => undefined;
    ended.mockClear();
    vi.stubGlobal("fetch", answer);
    vi.stubGlobal("navigator", { languages: ["en-GB"], locks: { request: (_: string, run: () => Promise<unknown>) => run() } });
    vi.stubGlobal("window", { location: { origin: "https://workspace.example" }, addEventListener: () => undefined });
  });

  const begin = async (): Promise<Workspace> => {
    localStorage.setItem("onward-network", "genesis");
    return await makeWorkspace();
  };
  /** Whether keys are open: whatever needs them says that it is locked. */
  const isOpen = (workspace: Workspace) => {
    try {
      workspace.channel();
      return true;
    } catch (problem) {
      expect(problem).toMatchObject({ code: "locked" });
      return false;
    }
  };

  for (const [by, unlock] of [
    ["the passkey", (workspace: Workspace) => workspace.unlockWithPasskey()],
    ["the printed key", (workspace: Workspace) => workspace.unlockWithPrintedKey("KEY")],
  ] as const) {
    it(`stays locked, wherever it falls, with ${by}`, async () => {
      const whole = await begin();
      await unlock(whole);
      expect(isOpen(whole)).toBe(true);
      whole.lock();
      const all = waits.count;
      expect(all).toBeGreaterThan(4);
      for (let fall = 0; fall < all; fall++) {
        const workspace = await begin();
        waits.count = 0;
        waits.at = (count) => {
          if (count === fall) workspace.lock();
        };
        const problem: unknown = await unlock(workspace).catch((thrown: unknown) => thrown);
        waits.at = () => undefined;
        expect(problem, `at ${String(fall)}`).toMatchObject({ code: "locked" });
        expect(isOpen(workspace), `at ${String(fall)}`).toBe(false);
      }
      expect(ended, "sessions that had begun are ended on the server").toHaveBeenCalled();
    });
  }
});
