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
    // The compiler asks for a kind that is not named here.
    const ways: Record<Kind, "bar" | "elsewhere" | "machine"> = {
      enquiry: "elsewhere",
      delivered: "machine",
      acknowledged: "elsewhere",
      date_settled: "elsewhere",
      question: "bar",
      reply: "bar",
      accepted: "bar",
      part_accepted: "bar",
      declined: "bar",
      redirect_proposed: "bar",
      answered: "bar",
      unaccepted: "bar",
      handover: "bar",
      contact_failed: "bar",
      reached: "bar",
      supported: "bar",
      rested: "bar",
      woken: "bar",
      closed: "bar",
      recalled: "bar",
      withdrawn: "bar",
      withdrawal_undone: "bar",
      victim_declined: "bar",
      message: "elsewhere",
      correction: "elsewhere",
      undone: "elsewhere",
      code_changed: "machine",
      seat_changed: "machine",
      unreadable: "machine",
      resent: "machine",
      number_unsafe: "machine",
      not_contacted: "machine",
    };
    for (const [kind, way] of Object.entries(ways) as [Kind, string][]) {
      const { bar, more } = steps(kind);
      expect([...bar, ...more], kind).toEqual(way === "bar" ? [kind] : []);
    }
  });
});
