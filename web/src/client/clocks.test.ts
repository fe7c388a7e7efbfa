import { expect, test } from "vitest";
import { clocksOf } from "./clocks";

const at = (text: string) => Date.parse(text);

test("a zone's clock is told with the moment at which it changes", () => {
  const [clock] = clocksOf(["Europe/Lisbon"], at("2026-10-20T12:00:00Z"));
  expect(clock?.offsets).toEqual([
    { from: at("2026-10-18T12:00:00Z"), minutes: 60 },
    { from: at("2026-10-25T01:00:00Z"), minutes: 0 },
  ]);
});

test("zones with half hours, and ones beyond the date line", () => {
  const minutes = clocksOf(["Asia/Kolkata", "Pacific/Kiritimati", "America/St_Johns"], at("2026-12-01T00:00:00Z")).map(({ offsets }) => offsets[0]?.minutes);
  expect(minutes).toEqual([330, 840, -210]);
});

test("a zone that nobody knows has no clock", () => {
  expect(clocksOf(["Mars/Base", ""], at("2026-12-01T00:00:00Z"))).toEqual([]);
});
