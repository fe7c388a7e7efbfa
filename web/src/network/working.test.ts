import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, wording } from "../wording/wording.svelte";
import { workingFacts } from "./working";

const DAY = 86_400_000;
/** A Monday in Cairo, at midnight there. */
const MONDAY = Date.UTC(2026, 10, 22, 22);

/** Thirty days from that Monday: Friday and Saturday off, and the second Wednesday. */
const days = Array.from({ length: 30 }, (_, at) => {
  const begins = MONDAY + at * DAY;
  const working = at % 7 !== 4 && at % 7 !== 5 && at !== 9;
  return { begins, morning: begins + 8, closes: begins + 17, evening: begins + 20, working };
});

beforeAll(() => wording.start());

describe("when a member works", () => {
  it("names its own week, today, and the days off that are no weekend", () => {
    const facts = workingFacts({ days, holidays_known: true }, "Africa/Cairo", MONDAY + 5 * DAY + 1);
    expect(facts.map(({ value }) => value)).toEqual([
      expect.stringMatching(/Mon.*Sun/),
      "Not a working day there",
      expect.stringMatching(/^Wed,? 2 Dec$/),
    ]);
    expect(facts[0]?.value).not.toMatch(/Fri|Sat/);
  });

  it("names days as their language writes them, also after the first", async () => {
    const off = days.map((day, at) => ({ ...day, working: day.working && at !== 16 }));
    const said = () => workingFacts({ days: off, holidays_known: true }, "Africa/Cairo", MONDAY).at(-1)?.value ?? "";
    expect(said()).toMatch(/^Wed,? 2 Dec, Wed,? 9 Dec$/);
    for (const [code, second] of [["de", /, Mi\.?,? 9\. Dez\.?$/], ["pt", / quarta,? 9\/12$| quarta,? 9 de dez\.?$/]] as const) {
      const language = LANGUAGES.find((one) => one.code === code);
      if (language) await wording.choose(language);
      expect(said()).toMatch(second);
    }
    await wording.choose(LANGUAGES[0]);
  });

  it("does not break on a zone that this browser does not know", () => {
    expect(workingFacts({ days, holidays_known: true }, "Not/A_Zone", MONDAY).length).toBeGreaterThan(0);
  });

  it("says nothing of a calendar without days", () => {
    expect(workingFacts({ days: [], holidays_known: false }, "Africa/Cairo", MONDAY)).toEqual([]);
  });
});
