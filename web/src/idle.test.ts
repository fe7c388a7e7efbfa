import { describe, expect, it } from "vitest";
import { Idle, IDLE } from "./idle";

describe("idleness", () => {
  it("is judged before a touch counts", () => {
    const idle = new Idle(0);
    expect(idle.touch(IDLE, IDLE)).toBe(true);
    expect(idle.isOver(2 * IDLE)).toBe(false);
    const night = IDLE + 9 * 3_600_000;
    expect(idle.touch(night, night), "the touch that wakes a machine").toBe(false);
    expect(idle.isOver(night)).toBe(true);
    idle.begin(night);
    expect(idle.isOver(night)).toBe(false);
  });

  it("warns a minute before", () => {
    const idle = new Idle(0);
    expect(idle.isNear(IDLE - 60_000)).toBe(false);
    expect(idle.isNear(IDLE - 59_999)).toBe(true);
    expect(idle.isOver(IDLE)).toBe(false);
    expect(idle.isOver(IDLE + 1)).toBe(true);
  });

  it("hears of touches in other tabs, and never goes back or ahead by them", () => {
    const idle = new Idle(1_000);
    idle.touch(500, 2_000);
    expect(idle.isOver(IDLE + 1_000)).toBe(false);
    idle.touch(Number.MAX_SAFE_INTEGER, 3_000);
    expect(idle.isOver(IDLE + 3_001), "a tab that lies about the time").toBe(true);
  });

  it("does not trust a clock that was set back", () => {
    const idle = new Idle(IDLE);
    expect(idle.isOver(IDLE - 1_000)).toBe(false);
    expect(idle.isOver(0)).toBe(true);
    expect(idle.touch(0, 0)).toBe(false);
  });
});
