// A correction says what it changed, and of reaching the person only where that changed.

import { beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../client/types/Content";
import type { Correction } from "../client/types/Correction";
import type { Happened } from "../client/types/Happened";
import { handed, happened, NOW, unlocked } from "../handover/handed-values";
import { LANGUAGES, wording } from "../wording/wording.svelte";
import { newsLines } from "./news";

const { contact, story, links } = handed.now;
const entry = (place: number) => String(place).repeat(22);
/** Entries one hour after another, the last one now. */
const history = (...contents: (Content | null)[]): Happened[] =>
  contents.map((content, place) =>
    happened(content?.kind ?? "correction", { entry: entry(place), at: NOW - (contents.length - 1 - place) * 3_600_000, readable: content ? "opened" : "unreadable", content }),
  );
const corrected = (content: Correction): Content => ({ kind: "correction", content });
const handover: Content = { kind: "handover", content: handed.now };
const told = (...contents: (Content | null)[]) => {
  const all = history(...contents);
  const last = all.length - 1;
  const lines = newsLines({ history: all }, { entry: entry(last), kind: all[last]?.kind ?? "correction", at: NOW }, NOW);
  return lines.map((line) => line.replaceAll(/[\u2068\u2069]/g, "").replaceAll("\u00a0", " "));
};

beforeAll(async () => {
  await wording.choose(LANGUAGES[0]);
  unlocked({});
});

describe("the news of a correction", () => {
  it("names the parts that were changed, and does not speak of reaching the person", () => {
    expect(told(handover, corrected({ story, links }))).toEqual(["Corrected: The story, in the person’s words · Dates and references"]);
  });

  it("says first that the person is reached in another way", () => {
    expect(told(handover, corrected({ contact }))).toEqual(["How to reach the person was changed"]);
    expect(told(handover, corrected({ contact, links }))).toEqual(["How to reach the person was changed", "Corrected: Dates and references"]);
  });

  it("does not hide that the way was changed before, which nobody may have seen", () => {
    expect(told(corrected({ contact }), handover, corrected({ links }))).toEqual(["Corrected: Dates and references"]);
    const [before, parts] = told(handover, corrected({ contact }), corrected({ links }));
    expect(before).toMatch(/^How to reach the person was changed on .*24 Nov.*10:00$/);
    expect(parts).toBe("Corrected: Dates and references");
  });

  it("is the strictest where it does not open, and another one's is its own", () => {
    for (const nothing of [null, corrected({})]) expect(told(handover, nothing)).toEqual(["Corrected: how to reach the person may have changed"]);
    expect(told(handover, handover)).toEqual(["Handed over anew: how to reach the person may have changed"]);
  });
});
