// What somebody wrote in last is theirs alone, and outlives the language of the page and the lock.

import { beforeEach, describe, expect, it } from "vitest";
import type { DraftMark } from "../client/contract";
import { session } from "../session.svelte";
import { LANGUAGES, wording } from "../wording/wording.svelte";
import { writing } from "./writing.svelte";

/** What a device keeps for a seat, as `notes.ts` does: over what was seen last, or not at all. */
function device() {
  let kept: { value: unknown; mark: DraftMark } | undefined;
  let count = 0;
  return {
    loadDraft: () => Promise.resolve(kept),
    saveDraft: (_: string, value: unknown, over: DraftMark | undefined) => {
      if (over !== kept?.mark) return Promise.resolve(undefined);
      count += 1;
      kept = { value, mark: new Uint8Array([count]) };
      return Promise.resolve(kept.mark);
    },
    get language() {
      return (kept?.value as { language: string } | undefined)?.language;
    },
  };
}

const sit = async (at: ReturnType<typeof device>) => {
  Object.defineProperty(session, "workspace", { configurable: true, get: () => at });
  await writing.begin();
};
const show = async (code: string) => {
  const language = LANGUAGES.find((one) => one.code === code);
  if (language) await wording.choose(language);
};

describe("the language of what is written", () => {
  beforeEach(() => show("en"));

  it("is the page's only until something was written", async () => {
    await sit(device());
    expect(writing.language).toBe("en");
    await show("de");
    expect(writing.language).toBe("de");
    await writing.wrote("de");
    await show("ar");
    expect(writing.language).toBe("de");
  });

  it("is there again after the lock, for the same seat alone", async () => {
    const [mine, yours] = [device(), device()];
    await sit(mine);
    await writing.wrote("pt");
    await sit(yours);
    expect(writing.language).toBe("en");
    await sit(mine);
    expect(writing.language).toBe("pt");
  });

  it("is never that of who sat there before, though it is read late", async () => {
    let read: ((kept: { value: unknown; mark: DraftMark }) => void) | undefined;
    const late = { ...device(), loadDraft: () => new Promise<{ value: unknown; mark: DraftMark }>((done) => (read = done)) };
    void sit(late);
    await Promise.resolve();
    await sit(device());
    expect(read).toBeDefined();
    read?.({ value: { language: "pt" }, mark: new Uint8Array([1]) });
    await new Promise((done) => setTimeout(done, 0));
    expect(writing.language).toBe("en");
  });

  it("is the newest of two tabs", async () => {
    const one = device();
    await sit(one);
    await one.saveDraft("", { language: "fr" }, undefined); // by the other tab
    await writing.wrote("uk");
    expect(one.language).toBe("uk");
  });
});
