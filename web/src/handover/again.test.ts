import { describe, expect, it } from "vitest";
import type { Doubts } from "../client/types/Doubts";
import { beginHandover, isInDoubt, writtenOver } from "./again";
import { emptyHandover, emptyWay, homeUnasked, readHandover, type ContactForm } from "./form";
import { handed, NONE } from "./handed-values";

const terms = { language: "pt", until: 90 };

describe("handing over again", () => {
  it("loses nothing of what stands, and asks anew only whether the person still agrees", () => {
    const form = beginHandover(handed, "en", "none_needed_eea", "Europe/Lisbon");
    expect(form.still_agrees_at).toBeNull();
    expect(readHandover(form, terms)).toEqual({ ...handed.now, still_agrees_at: null });
  });

  it("leaves every agreement as it was given, in whatever language one reads on", () => {
    const form = beginHandover(handed, "en", "none_needed_eea", "Europe/Lisbon");
    const kept = JSON.parse(JSON.stringify(form)) as typeof form;
    expect(readHandover(kept, { language: "uk", until: 5_000 }).extra).toEqual(handed.now.extra);
  });

  it("begins empty the first time", () => {
    expect(beginHandover(null, "en", "none_needed_eea", "Europe/Lisbon")).toEqual(emptyHandover("en", "none_needed_eea", "Europe/Lisbon"));
  });

  it("is another one once something was corrected or came into doubt", () => {
    const doubts: Doubts = { ...NONE, contact: { why: "number_unsafe", at: 20 } };
    const over = [writtenOver(null), writtenOver(handed), writtenOver({ ...handed, corrected_at: 15 }), writtenOver({ ...handed, doubts })];
    expect(new Set(over).size).toBe(4);
    expect([isInDoubt(undefined), isInDoubt(NONE), isInDoubt(doubts)]).toEqual([false, false, true]);
  });
});

describe("a meeting, where visits at home are never to be", () => {
  const asked = (never: ContactForm["never"], not_home = ""): ContactForm => ({
    ways: [{ ...emptyWay("Europe/Lisbon", "in_person"), value: "At her home", safe: "yes" }],
    never,
    not_home,
  });

  it("is asked about until somebody says that this place is not the person's home", () => {
    expect(homeUnasked(asked(["home_visits"]))).toEqual([{ field: "contact.not_home", problem: "needed" }]);
    expect(homeUnasked(asked(["home_visits"], "The library"))).toHaveLength(1);
    expect(homeUnasked(asked(["home_visits"], "At her home"))).toEqual([]);
    expect(homeUnasked(asked(["email"]))).toEqual([]);
  });
});
