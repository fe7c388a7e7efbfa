import { beforeAll, describe, expect, it } from "vitest";
import { plain, wording } from "../wording/wording.svelte";
import { boundsOf, notBelow, outside } from "./range";

beforeAll(() => wording.start());

const says = (field: Parameters<typeof boundsOf>[0], value: unknown, unread = false) => {
  const said = outside(boundsOf(field), value, unread);
  return said === undefined ? undefined : plain(said);
};

describe("the bounds of a field", () => {
  it("takes a figure on each bound and not just beyond, each with what to type instead", () => {
    const count = { type: "number" };
    for (const taken of ["", null, undefined, 0, "0", 100_000]) expect(says(count, taken), String(taken)).toBeUndefined();
    for (const refused of [-1, "-1", 100_001, 1.5, "1e9"]) expect(says(count, refused), String(refused)).toBe("A whole number from 0 to 100,000");
    expect(says({ type: "number", step: "any" }, 2.5)).toBeUndefined();
    expect(says({ type: "number", step: "any" }, -0.5)).toBe("A number from 0 to 100,000");
    expect(says({ type: "number", min: 40 }, 10), "fewer at most than now").toBe("A whole number from 40 to 100,000");
    expect(says({ type: "number", min: 7, max: 3660 }, 3661)).toBe("A whole number from 7 to 3,660");
  });

  it("is never one that nothing can keep", () => {
    const oldest = (youngest: string) => ({ type: "number", min: notBelow(youngest, 120), max: 120 });
    expect(says(oldest("16"), 12)).toBe("A whole number from 16 to 120");
    for (const none of ["200", "-1", "twelve", "1.5", "", null, undefined]) expect(notBelow(none, 120), String(none)).toBe(0);
    expect(says(oldest("200"), 60), "the youngest is told at its own field").toBeUndefined();
    expect(says({ type: "number", max: 120 }, 200)).toBe("A whole number from 0 to 120");
  });

  it("takes a day on each bound and not just beyond", () => {
    const day = { type: "date" };
    for (const taken of ["", "2000-01-01", "2100-12-31"]) expect(says(day, taken), taken).toBeUndefined();
    for (const refused of ["1999-12-31", "2101-01-01", "0026-11-24", "9999-12-31", "12026-01-01"]) {
      expect(says(day, refused), refused).toBe("A day from 1 January 2000 to 31 December 2100");
    }
    expect(says({ type: "date", max: "2026-11-24" }, "2026-11-25")).toBe("A day from 1 January 2000 to 24 November 2026");
  });

  it("says so of what is no figure at all, which a browser gives as nothing", () => {
    expect(says({ type: "number" }, null, true)).toBe("A whole number from 0 to 100,000");
    expect(says({ type: "text" }, "anything")).toBeUndefined();
  });
});
