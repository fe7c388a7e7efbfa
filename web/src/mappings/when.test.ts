import { describe, expect, it } from "vitest";
import { dayInput } from "../wording/dates";
import { canClose, endOf } from "./when";

const NOON = new Date("2026-11-24T12:00").getTime();

describe("the last day of a mapping", () => {
  it("is the day that was chosen", () => {
    expect(dayInput(endOf("2026-12-24"))).toBe("2026-12-24");
    expect(endOf("2026-12-24")).toBeLessThan(endOf("2026-12-25"));
  });

  it("is today at the soonest, in two years at the latest", () => {
    expect(["2026-11-23", "2026-11-24", "2028-11-23", "2028-11-26", ""].map((day) => canClose(NOON, day))).toEqual([false, true, true, false, false]);
  });
});
