// Which way was tried is never said for somebody who did not choose it.

import { beforeAll, describe, expect, it } from "vitest";
import type { SafeWay } from "../client/types/SafeWay";
import { handed, NOW, opened, unlocked } from "../handover/handed-values";
import { LANGUAGES, wording } from "../wording/wording.svelte";
import { listMissing, makeFields, readAction } from "./step-form";

const way = (kind: SafeWay["way"], safe: SafeWay["safe"]): SafeWay => ({ way: kind, value: `of ${kind}`, safe, watched: false });
const withWays = (...ways: SafeWay[]) => opened({ ...handed, now: { ...handed.now, contact: { ways, never_use: [] } } });

beforeAll(async () => {
  await wording.choose(LANGUAGES[0]);
  unlocked({});
});

describe("the way in which somebody was not reached", () => {
  it("is the only one that may be used, never one that is not safe", () => {
    expect(makeFields(withWays(way("telephone", "no"), way("text_message", "yes")), "contact_failed").way).toBe("text_message");
    expect(makeFields(withWays(way("telephone", "yes"), way("telephone", "yes")), "contact_failed").way).toBe("telephone");
  });

  it("is asked for where several may be used, or none", () => {
    for (const one of [withWays(way("telephone", "yes"), way("email", "not_asked")), withWays(way("telephone", "no")), { ...opened(), handed_over: null }]) {
      const fields = { ...makeFields(one, "contact_failed"), failed: "someone_else" as const };
      expect(fields.way).toBe("");
      expect(listMissing("contact_failed", fields, one, NOW)).toContainEqual({ field: "step.way", problem: "needed" });
      expect(readAction("contact_failed", fields, one, "en")).toBeUndefined();
      expect(listMissing("contact_failed", { ...fields, way: "email" }, one, NOW)).toEqual([]);
    }
  });
});
