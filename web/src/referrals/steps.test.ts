import { describe, expect, it } from "vitest";
import type { Kind } from "../client/types/Kind";
import { listSteps } from "./steps";

const steps = (...open_kinds: Kind[]) => listSteps({ open_kinds });

describe("the buttons of a referral", () => {
  it("put the usual answer first", () => {
    expect(steps("acknowledged", "declined", "question", "part_accepted", "accepted", "redirect_proposed", "message")).toEqual({
      usual: true,
      bar: ["accepted", "question", "part_accepted", "declined"],
      more: [],
    });
  });

  it("fold what is rare", () => {
    expect(steps("reached", "contact_failed", "unaccepted", "victim_declined").more).toEqual(["unaccepted", "victim_declined"]);
    expect(steps("handover", "closed", "withdrawn")).toEqual({ usual: true, bar: ["handover"], more: ["closed", "withdrawn"] });
  });

  it("show what is rare, where there is nothing else", () => {
    expect(steps("withdrawn", "message")).toEqual({ usual: false, bar: ["withdrawn"], more: [] });
  });

  it("give every kind that a person takes a way in", () => {
    const elsewhere: Kind[] = ["acknowledged", "date_settled", "message", "correction", "undone"];
    const byMachine: Kind[] = ["enquiry", "delivered", "seat_changed", "unreadable", "resent", "code_changed", "number_unsafe", "not_contacted"];
    const all: Kind[] = [
      ...["question", "reply", "accepted", "part_accepted", "declined", "answered", "unaccepted", "handover"] as const,
      ...["contact_failed", "reached", "supported", "rested", "woken", "closed", "recalled", "withdrawn"] as const,
      ...["withdrawal_undone", "victim_declined", "redirect_proposed"] as const,
    ];
    for (const kind of all) {
      const { bar, more } = steps(kind);
      expect([...bar, ...more], kind).toEqual([kind]);
    }
    for (const kind of [...elsewhere, ...byMachine]) expect(steps(kind).bar, kind).toEqual([]);
  });
});
