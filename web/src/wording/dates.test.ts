import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  addMonths, clock, clockIn, date, day, dayAndTime, dayIn, daysBetween, fromInput, howLong, inHowLong, longDay, machine, measure, monthName, nearness, plainDay, toInput, when,
} from "./dates";
import { country, languageName, LANGUAGES, plain, wording } from "./wording.svelte";

const at = (text: string) => new Date(text).getTime();
const HOUR = 3_600_000;
const now = at("2026-11-24T09:30");

beforeAll(() => wording.start());

describe("a date", () => {
  beforeEach(() => wording.choose(LANGUAGES[0]));

  it("is near from a day before, and late after", () => {
    expect(nearness(now, now + 24 * HOUR)).toBe("plain");
    expect(nearness(now, now + 24 * HOUR - 1)).toBe("near");
    expect(nearness(now, now)).toBe("near");
    expect(nearness(now, now - 1)).toBe("late");
  });

  it("says today and tomorrow by the calendar, not by the hour", () => {
    expect(daysBetween(at("2026-11-24T23:59"), at("2026-11-25T00:01"))).toBe(1);
    expect(plain(when(now, at("2026-11-24T17:00")))).toBe("today, 17:00");
    expect(plain(when(now, at("2026-11-25T00:01")))).toBe("tomorrow, 00:01");
    expect(plain(when(now, at("2026-11-23T17:04")))).toBe("yesterday, 17:04");
    expect(plain(when(now, at("2026-11-26T17:00")))).toMatch(/^Thu,? 26 Nov, 17:00$/);
    expect(plain(when(now, at("2027-01-11T17:00")))).toMatch(/2027/);
  });

  it("counts days rightly when the clocks change", () => {
    expect(daysBetween(at("2026-10-24T12:00"), at("2026-10-26T12:00"))).toBe(2);
    expect(daysBetween(at("2026-03-28T12:00"), at("2026-03-30T12:00"))).toBe(2);
  });

  it("takes the largest unit that still says something", () => {
    expect(measure(20_000)).toEqual([1, "minute"]);
    expect(measure(-HOUR)).toEqual([1, "hour"]);
    expect(measure(35 * HOUR)).toEqual([35, "hour"]);
    expect(measure(48 * HOUR)).toEqual([2, "day"]);
    expect(measure(14 * 24 * HOUR)).toEqual([2, "week"]);
    expect(inHowLong(now, now + 7 * HOUR)).toBe("in 7 hours");
    expect(howLong(HOUR)).toBe("1 hour");
  });

  it("shows the clock of another zone", () => {
    expect(clockIn("Europe/Lisbon", now, at("2026-11-24T17:00"))).toMatch(/17:00$/);
    expect(clockIn("Europe/Berlin", now, at("2026-11-24T17:00"))).toMatch(/18:00$/);
  });

  it("goes into a field and back", () => {
    expect(fromInput(toInput(now))).toBe(now);
    expect(fromInput("2026-07-01")).toBe(at("2026-07-01T23:59"));
    expect(fromInput("soon")).toBeUndefined();
    expect(addMonths(at("2026-11-24T09:30"), 6)).toBe(at("2027-05-24T23:59"));
  });

  it("keeps its order inside a text that runs from right to left", async () => {
    const arabic = LANGUAGES.find((language) => language.dir === "rtl");
    expect(arabic).toBeDefined();
    if (arabic) await wording.choose(arabic);
    expect(when(now, at("2026-11-26T17:00"))).toMatch(/^\u200F/);
  });
});

describe("an absurd date", () => {
  beforeEach(() => wording.choose(LANGUAGES[0]));
  const extremes = [0, -1, 253_402_300_799_999, 253_402_300_800_000, 8.64e15, 8.64e15 + 1, -8.64e15, Number.MAX_SAFE_INTEGER, 1e308, Infinity, NaN];

  it("breaks nothing that speaks of dates", { timeout: 60_000 }, async () => {
    for (const language of LANGUAGES.filter(({ code }) => code === "en" || code === "ar")) {
      await wording.choose(language);
      for (const moment of extremes) {
        const said = [
          clock(moment), longDay(moment), date(moment), dayAndTime(now, moment), day(now, moment), when(now, moment), when(moment, now),
          inHowLong(now, moment), howLong(moment), clockIn("Europe/Lisbon", now, moment), clockIn("Not/A_Zone", now, moment), clockIn("", now, moment),
        ];
        for (const text of said) expect(text, `${String(moment)} in ${language.code}`).not.toBe("");
        expect(nearness(now, moment)).toMatch(/late|near|plain/);
        expect(toInput(moment)).toMatch(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)?$/);
        expect(machine(moment) ?? "").toMatch(/^([+-]?\d+-\d\d-\d\dT[\d:.]+Z)?$/);
        expect(Number.isNaN(dayIn("Not/A_Zone", 0))).toBe(false);
        addMonths(moment, 12);
      }
      for (const written of ["", "soon", "2027-02-31", "+275760-09-14", "9999-12-31"]) {
        expect(plainDay(written)).not.toBe("");
        expect(monthName(written)).not.toBe("");
      }
    }
  });

  it("in a zone that the browser does not know says whose clock it shows", () => {
    expect(clockIn("Not/A_Zone", now, at("2026-11-24T17:00Z"))).toMatch(/17:00.*UTC/);
    expect(plain(clock(NaN))).toBe("a date that cannot be shown");
  });

  it("leaves a code that the browser cannot name as it is", () => {
    for (const value of ["", "X1", "nowhere", "🏳"]) {
      expect(country(value)).toBe(value);
      expect(languageName(value)).toBeDefined();
    }
  });
});

it("counts days by the calendar, as the words beside them do", () => {
  const now = new Date(2026, 10, 30, 1, 0).getTime();
  const at = (day: number, hour: number) => inHowLong(now, new Date(2026, 11, day, hour).getTime());
  expect(at(1, 16)).toBe("in 1 day");
  expect([at(2, 9), at(2, 14)]).toEqual(["in 2 days", "in 2 days"]);
});
