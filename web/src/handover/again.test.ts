import { describe, expect, it } from "vitest";
import type { Doubts } from "../client/types/Doubts";
import type { HandedOver } from "../client/types/HandedOver";
import type { Kind } from "../client/types/Kind";
import { beginHandover, isInDoubt, isOvertaken, writtenOver } from "./again";
import { emptyHandover, emptyWay, homeUnasked, readHandover, type ContactForm } from "./form";
import { handed, happened, NONE } from "./handed-values";

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

describe("what was written when something else came first", () => {
  /** The referral after these entries, and as it stands then. */
  const after = (kinds: readonly Kind[], handed_over: HandedOver | null = handed) => ({ handed_over, history: kinds.map((kind, place) => happened(kind, { entry: `${place}`.repeat(22) })) });
  const before = after(["enquiry", "handover"]);
  const came = (kind: Kind, now?: HandedOver) => after(["enquiry", "handover", kind], now);

  it("is overtaken by whatever says how the person is reached, or is not, for a correction and a handover alike", () => {
    for (const step of ["correction", "handover"] as const) {
      for (const kind of ["contact_failed", "number_unsafe", "correction", "handover"] as const) expect(isOvertaken(step, before, came(kind)), `${step} after ${kind}`).toBe(true);
      for (const kind of ["message", "seat_changed", "question"] as const) expect(isOvertaken(step, before, came(kind)), `${step} after ${kind}`).toBe(false);
    }
  });

  it("is overtaken by what stands otherwise now, whatever did it", () => {
    const [way] = handed.now.contact.ways;
    const ruledOut: HandedOver = { ...handed, failed: way ? [{ way, reason: "wrong_number", at: 1 }] : [] };
    expect(isOvertaken("correction", before, came("resent", ruledOut))).toBe(true);
    expect(isOvertaken("handover", after(["enquiry", "contact_failed"], ruledOut), after(["enquiry", "contact_failed", "undone"]))).toBe(true);
  });

  it("goes on as it is where it says nothing of stage B", () => {
    expect(isOvertaken("message", before, came("contact_failed"))).toBe(false);
    expect(isOvertaken("handover", after(["enquiry"], null), after(["enquiry", "message"], null)), "nor the first handover over a message").toBe(false);
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
