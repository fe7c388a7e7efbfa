// The focus never falls out of the page.

import { describe, expect, it, vi } from "vitest";
import { giveBack } from "./focus";

class Thing {
  tabIndex = 0;
  constructor(
    readonly isConnected: boolean,
    private readonly takes: boolean,
  ) {}
  focus(): void {
    if (this.takes) page.activeElement = this;
  }
}
const body = new Thing(true, false);
const heading = new Thing(true, true);
const page = { body, activeElement: body, querySelector: () => heading };
vi.stubGlobal("HTMLElement", Thing);
vi.stubGlobal("document", page);

/** Who has the focus after it was given back to this one. */
const after = (before: Thing | null, now = body): Thing => {
  page.activeElement = now;
  giveBack(before as unknown as Element | null);
  return page.activeElement;
};

describe("the focus that is given back", () => {
  it("goes to what had it before", () => {
    const button = new Thing(true, true);
    expect(after(button)).toBe(button);
  });

  it("goes to the heading of the page where that is gone, or takes none by now", () => {
    expect(after(new Thing(false, true))).toBe(heading);
    expect(after(new Thing(true, false))).toBe(heading);
    expect(after(null)).toBe(heading);
    expect(heading.tabIndex).toBe(-1);
  });

  it("stays where another dialog has it by now", () => {
    const other = new Thing(true, true);
    expect(after(new Thing(false, true), other)).toBe(other);
  });
});
