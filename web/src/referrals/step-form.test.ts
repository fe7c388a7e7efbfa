// Which way was tried is never said for somebody who did not choose it.

import { beforeAll, describe, expect, it } from "vitest";
import type { SafeWay } from "../client/types/SafeWay";
import { handed, NOW, opened, unlocked } from "../handover/handed-values";
import { LANGUAGES, wording } from "../wording/wording.svelte";
import { goesByAnother, keyOf, listMissing, makeFields, readAction, triesUntil } from "./step-form";

const way = (kind: SafeWay["way"], safe: SafeWay["safe"]): SafeWay => ({ way: kind, value: `of ${kind}`, safe, watched: false });
const withWays = (...ways: SafeWay[]) => opened({ ...handed, now: { ...handed.now, contact: { ways, never_use: [] } } });

beforeAll(async () => {
  await wording.choose(LANGUAGES[0]);
  unlocked({});
});

const key = (kind: SafeWay["way"], value = `of ${kind}`) => keyOf({ way: kind, value });

describe("the way in which somebody was not reached", () => {
  it("is the only one that may be used, never one that is not safe", () => {
    expect(makeFields(withWays(way("telephone", "no"), way("text_message", "yes")), "contact_failed").tried).toBe(key("text_message"));
    expect(makeFields(withWays(way("telephone", "yes")), "contact_failed").tried).toBe(key("telephone"));
  });

  it("is asked for where several may be used, or none", () => {
    const two = withWays(way("telephone", "yes"), { ...way("telephone", "yes"), value: "another" });
    for (const [one, tried] of [
      [withWays(way("telephone", "yes"), way("email", "not_asked")), key("email")],
      [two, key("telephone", "another")],
      [withWays(way("telephone", "no")), keyOf({ way: "email" })],
      [{ ...opened(), handed_over: null }, keyOf({ way: "email" })],
    ] as const) {
      const fields = { ...makeFields(one, "contact_failed"), failed: "someone_else" as const };
      expect(fields.tried).toBe("");
      expect(listMissing("contact_failed", fields, one, NOW)).toContainEqual({ field: "step.way", problem: "needed" });
      expect(readAction("contact_failed", fields, one, "en")).toBeUndefined();
      expect(listMissing("contact_failed", { ...fields, tried }, one, NOW)).toEqual([]);
    }
  });

  it("goes with its number, so that the other side knows which of two is wrong", () => {
    const two = { ...withWays(way("telephone", "yes"), { ...way("telephone", "yes"), value: "another" }), next_try_until: NOW + 14 * 86_400_000 };
    const fields = { ...makeFields(two, "contact_failed"), failed: "wrong_number" as const };
    expect(triesUntil(two, fields), "not said yet").toBeUndefined();
    const said = { ...fields, tried: key("telephone", "another") };
    expect(triesUntil(two, said), "by the other one").toBe(two.next_try_until);
    expect(goesByAnother(two, said)).toBe(true);
    const action = readAction("contact_failed", said, two, "en");
    expect(action).toMatchObject({ content: { content: { reason: "wrong_number", way: "telephone", value: "another" } } });
    expect(action).toHaveProperty("answer_by");
    expect(triesUntil(two, { ...said, no_more: true }), "who tried may leave it to the other side").toBeNull();
  });

  it("leaves none to try again where it was the only one, or of another kind", () => {
    const one = { ...withWays(way("telephone", "yes"), way("email", "no")), next_try_until: NOW + 14 * 86_400_000 };
    const fields = { ...makeFields(one, "contact_failed"), failed: "wrong_number" as const };
    for (const tried of [fields.tried, keyOf({ way: "in_person" })]) {
      expect(triesUntil(one, { ...fields, tried })).toBeNull();
      expect(goesByAnother(one, { ...fields, tried })).toBe(false);
      expect(readAction("contact_failed", { ...fields, tried }, one, "en")).not.toHaveProperty("answer_by");
    }
  });
});
