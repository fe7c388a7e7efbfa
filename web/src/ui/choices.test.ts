import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tick } from "./choices";

const OFFERED = ["emotional", "claims", "legal", "housing"] as const;
type One = (typeof OFFERED)[number];

describe("choices of which some are folded", () => {
  it("adds one and keeps the others, whichever side of a fold they are on", () => {
    let chosen: One[] = [];
    for (const one of ["housing", "emotional", "legal"] as const) chosen = tick(OFFERED, chosen, one, true);
    expect(chosen).toEqual(["emotional", "legal", "housing"]);
    expect(tick(OFFERED, chosen, "legal", false)).toEqual(["emotional", "housing"]);
  });

  it("ticks nothing twice, and keeps what the form does not offer", () => {
    expect(tick(OFFERED, ["claims"], "claims", true)).toEqual(["claims"]);
    expect(tick<string>(OFFERED, ["from_elsewhere", "claims"], "legal", true)).toEqual(["claims", "legal", "from_elsewhere"]);
    expect(tick<string>(OFFERED, ["from_elsewhere"], "from_elsewhere", false)).toEqual([]);
  });
});

/** Every component, with its text. */
function components(): [string, string][] {
  const root = join(import.meta.dirname, "..");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".svelte"))
    .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(root, name), "utf8")]);
}

describe("every component", () => {
  it("binds no list to boxes: two groups of one list wipe one another", () => {
    const tags = components().flatMap(([name, source]) => [...source.matchAll(/<input[^>]*bind:group[^>]*>/gs)].map(([tag]) => [name, tag] as const));
    expect(tags.filter(([, tag]) => !tag.includes('type="radio"'))).toEqual([]);
    expect(tags.length).toBeGreaterThan(0);
  });

  it("leaves it to people whether a fold is open: only Fold may begin with one that is", () => {
    const bound = components().filter(([name, source]) => name !== "ui/Fold.svelte" && /<details[^>]*\s(bind:)?(\{open\}|open=)/s.test(source));
    expect(bound.map(([name]) => name)).toEqual([]);
  });
});
