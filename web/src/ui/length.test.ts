import { describe, expect, it } from "vitest";
import { isNear, lengthOf } from "./length";

describe("the length of a text", () => {
  it("counts what the domain counts: Unicode scalar values, without the space around", () => {
    expect(lengthOf("abc")).toBe(3);
    expect(lengthOf("  мова \n")).toBe(4);
    expect(lengthOf("🕊🕊"), "not halves of a pair").toBe(2);
    expect(lengthOf("e\u0301"), "a letter and its accent are two").toBe(2);
    expect(lengthOf("")).toBe(0);
  });

  it("is said when little is left, and when it is too much", () => {
    expect(isNear(240, 300)).toBe(false);
    expect(isNear(241, 300)).toBe(true);
    expect(isNear(3_000, 300)).toBe(true);
    expect(isNear(3_000, undefined)).toBe(false);
  });
});
