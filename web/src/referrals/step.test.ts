// The page says what a step did once the dialog that it was written in has closed, and in any case.

import { describe, expect, it } from "vitest";
import { opened } from "../handover/handed-values";
import { session } from "../session.svelte";
import { OpenReferral } from "./step.svelte";

const now = opened();
function take(taken: boolean, after: (open: OpenReferral) => Promise<void>) {
  const open = new OpenReferral(opened());
  Object.defineProperty(session, "workspace", { configurable: true, get: () => ({ act: () => Promise.resolve({ taken, opened: now }) }) });
  return { open, done: open.take({ kind: "recalled" }, () => after(open)) };
}

describe("a step that was taken", () => {
  it("is shown after what follows it", async () => {
    const { open, done } = take(true, async (open) => {
      await Promise.resolve();
      expect(open.opened).not.toBe(now);
    });
    await done;
    expect([open.opened === now, open.conflict]).toEqual([true, undefined]);
  });

  it("is shown also where that fails", async () => {
    const { open, done } = take(true, () => Promise.reject(new Error("the draft stays")));
    await expect(done).rejects.toThrow("the draft stays");
    expect(open.opened).toBe(now);
  });

  it("is followed by nothing where something came first", async () => {
    const { open, done } = take(false, () => Promise.reject(new Error("nothing follows")));
    await done;
    expect(open.conflict?.now).toBe(now);
  });
});
