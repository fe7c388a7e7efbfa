import { expect, test, vi } from "vitest";
import { Server } from "./server";
import { clocksOf, strictest } from "./clocks";

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

test("a way is safe only where both clocks say so", () => {
  const now = { may: "now", next: null } as const;
  const later = { may: "not_now", next: at("2026-12-01T10:00:00Z") } as const;
  const evenLater = { may: "not_now", next: at("2026-12-02T10:00:00Z") } as const;
  expect(strictest([now, later, now, later], [later, now, now, evenLater])).toEqual([later, later, now, evenLater]);
  expect(strictest([now], []), "what nobody said of the other clock is not understood").toEqual([{ may: "not_understood", next: null }]);
});

test("a time that was long under way is not taken", () => {
  vi.useFakeTimers({ now: at("2026-12-01T10:00:00Z") });
  const server = new Server();
  server.takeTime(at("2026-12-01T10:20:00Z"), Date.now() - 60_000);
  expect(server.ahead).toBe(0);
  server.takeTime(at("2026-12-01T10:20:00Z"), Date.now());
  expect(server.ahead).toBe(20 * 60_000);
  vi.useRealTimers();
});
