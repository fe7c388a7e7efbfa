// That a draft was sent elsewhere is told of that draft, never of what is written next.

import { beforeEach, describe, expect, it, vi } from "vitest";
import { session } from "../session.svelte";
import { Draft } from "./draft.svelte";

const REFERRAL = "C".repeat(22);
/** What another tab tells this one. */
let tell: () => void;
let kept: { value: object; mark: Uint8Array } | undefined;
let found: { referral: string; same: boolean } | undefined;

vi.stubGlobal(
  "BroadcastChannel",
  class {
    onmessage: ((event: { data: string }) => void) | null = null;
    constructor() {
      tell = () => this.onmessage?.({ data: "message" });
    }
    postMessage = () => undefined;
    close = () => undefined;
  },
);

const settle = () => new Promise((done) => setTimeout(done, 0));
const begin = async () => {
  const draft = new Draft("message", () => ({ words: "" }));
  await settle();
  return draft;
};
/** The draft of this tab, which another tab has sent. */
async function sentElsewhere(words?: string): Promise<Draft<{ words: string }>> {
  kept = { value: { words: "The letter has come." }, mark: new Uint8Array([1]) };
  const draft = await begin();
  if (words !== undefined) draft.value.words = words;
  [kept, found] = [undefined, { referral: REFERRAL, same: words === undefined }];
  tell();
  await settle();
  return draft;
}

beforeEach(() => {
  [kept, found] = [undefined, undefined];
  const workspace = {
    loadDraft: () => Promise.resolve(kept),
    dropDraft: () => Promise.resolve(true),
    saveDraft: () => Promise.resolve(new Uint8Array([2])),
    findSent: () => Promise.resolve(found),
    now: () => 0,
  };
  Object.defineProperty(session, "workspace", { configurable: true, get: () => workspace });
  session.shown = { at: "open", identity: { role: "steward", network: "Lantern" } as never };
});

describe("a draft", () => {
  it("keeps what is typed while the device is asked what it kept", async () => {
    kept = { value: { words: "The letter has come.", other: "kept" }, mark: new Uint8Array([1]) };
    const draft = new Draft("message", () => ({ words: "", other: "" }));
    draft.value.words = "It is here.";
    await settle();
    expect({ ...draft.value }).toEqual({ words: "It is here.", other: "kept" });
    expect(draft.isKept).toBe(false);
  });

  it("is kept as it stands, or not yet", async () => {
    const draft = await begin();
    expect(draft.isKept, "nothing was written").toBe(true);
    draft.value.words = "The letter has come.";
    expect(draft.isKept).toBe(false);
    await draft.keepMine();
    expect(draft.isKept).toBe(true);
    draft.value.words += " She is glad.";
    expect(draft.isKept).toBe(false);
  });
});

describe("a draft that was sent and not from here", () => {
  it("says so over the form that was emptied, until the next one is begun", async () => {
    const draft = await sentElsewhere();
    expect([draft.value.words, draft.sent]).toEqual(["", { referral: REFERRAL, same: true, how: "elsewhere" }]);
    draft.value.words = "She can take calls.";
    expect(draft.sent).toBeUndefined();
  });

  it("says so over a form that holds other words, until these are handed in or thrown away", async () => {
    for (const end of ["discard", "done", "throwAway"] as const) {
      const draft = await sentElsewhere("The letter has come, and she is glad.");
      expect(draft.sent).toMatchObject({ same: false });
      draft.value.words += " Very.";
      expect(draft.sent, "what stands here is still not what was sent").toMatchObject({ same: false });
      await draft[end]();
      expect(draft.sent).toBeUndefined();
    }
  });

  it("says so where only the answer was lost, until the next one is begun", async () => {
    kept = { value: { words: "The letter has come." }, mark: new Uint8Array([1]) };
    found = { referral: REFERRAL, same: true };
    const draft = await begin();
    expect([draft.value.words, draft.sent?.how]).toEqual(["", "answer-lost"]);
    draft.value.words = "She can take calls.";
    expect(draft.sent).toBeUndefined();
  });
});
