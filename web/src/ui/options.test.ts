import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../codes/generated";
import { LANGUAGES as OFFERED, wording } from "../wording/wording.svelte";
import { languageGroups } from "./options";

beforeAll(() => wording.choose(OFFERED[0]));

describe("the choice of a language", () => {
  it("begins with a short list of those asked for most, and has every language once", () => {
    const [first, more] = languageGroups().map(({ options }) => options.map(([value]) => value));
    expect(first?.length).toBeLessThan(30);
    for (const asked of ["ar", "uk", "pl", "ti", ...OFFERED.map(({ code }) => code)]) expect(first).toContain(asked);
    expect(more?.length).toBeGreaterThan(100);
    expect([...(first ?? []), ...(more ?? [])].toSorted()).toEqual([...LANGUAGES].toSorted());
  });

  it("is sorted by what they are called", () => {
    const names = languageGroups()[0]?.options.map(([, name]) => name) ?? [];
    expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
  });
});
