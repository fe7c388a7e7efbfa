// Which way was tried is never said for somebody who did not choose it.

import { beforeAll, describe, expect, it } from "vitest";
import type { Opened } from "../client/types/Opened";
import type { SafeWay } from "../client/types/SafeWay";
import { handed, NONE, NOW, opened, unlocked } from "../handover/handed-values";
import { LANGUAGES, wording } from "../wording/wording.svelte";
import { goesByAnother, keyOf, listMissing, makeFields, readAction, triedOptions, triesUntil } from "./step-form";

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

describe("a way that was replaced while its try was noted", () => {
  it("can still be named, and rules out nothing of what stands now", () => {
    const one = withWays(way("telephone", "yes"));
    const replaced = [{ way: { ...way("telephone", "yes"), value: "old" }, since: NOW }];
    const now = { ...one, handed_over: one.handed_over && { ...one.handed_over, replaced }, next_try_until: NOW + 14 * 86_400_000 };
    const fields = { ...makeFields(now, "contact_failed"), failed: "wrong_number" as const };
    expect(fields.tried, "never for somebody who did not choose it").toBe(key("telephone"));
    const tried = key("telephone", "old");
    expect(triedOptions(now).map(([option]) => option)).toContain(tried);
    expect(triesUntil(now, { ...fields, tried })).toBe(now.next_try_until);
    expect(readAction("contact_failed", { ...fields, tried }, now, "en")).toMatchObject({ content: { content: { value: "old" } } });
  });
});

describe("the list of what may have been tried", () => {
  const labels = (of: Opened) => triedOptions(of).map(([, label]) => label.replaceAll(/[\u2068\u2069]/g, ""));
  const second = { ...way("telephone", "not_asked"), value: "of nobody asked" };
  const third = { ...way("telephone", "not_asked"), value: "of nobody asked either" };

  it("names what opens to a press alone by its kind and place, and sends its number all the same", () => {
    const of = withWays(way("telephone", "yes"), second, third, way("email", "not_asked"));
    expect(labels(of).slice(0, 4)).toEqual(["Telephone: of telephone", "Telephone 2", "Telephone 3", "E-mail"]);
    expect(labels(of).join()).not.toContain("nobody asked");
    const fields = { ...makeFields(of, "contact_failed"), failed: "wrong_number" as const, tried: key("telephone", third.value) };
    expect(readAction("contact_failed", fields, of, "en")).toMatchObject({ content: { content: { way: "telephone", value: third.value } } });
  });

  it("does so outside the safe hours", () => {
    const hours = { zone: "Europe/Lisbon", times: [{ days: [1], opens: "10:00", closes: "12:00" }] };
    expect(labels(withWays({ ...way("telephone", "yes"), hours }))[0]).toBe("Telephone");
  });

  it("names no number as long as the contact is in doubt", () => {
    const sure = withWays(way("telephone", "yes"), { ...way("telephone", "yes"), value: "another" });
    const doubted = { ...sure, handed_over: sure.handed_over && { ...sure.handed_over, doubts: { ...NONE, contact: { why: "number_unsafe", at: 1 } as const } } };
    expect(labels(sure).slice(0, 2)).toEqual(["Telephone: of telephone", "Telephone: another"]);
    expect(labels(doubted).slice(0, 2)).toEqual(["Telephone 1", "Telephone 2"]);
  });

  it("holds a number that is safe by one entry and not by another", () => {
    expect(labels(withWays(way("telephone", "yes"), { ...way("telephone", "not_asked"), value: "of telephone" }))[0]).toBe("Telephone");
  });
});
