import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type AST } from "svelte/compiler";
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

/** The elements of a component, as the compiler of its framework reads them. */
function elementsOf(source: string): AST.RegularElement[] {
  const found: AST.RegularElement[] = [];
  const read = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    if ("type" in node && node.type === "RegularElement") found.push(node as AST.RegularElement);
    for (const [name, inner] of Object.entries(node)) if (name !== "metadata") read(inner);
  };
  read(parse(source, { modern: true }).fragment);
  return found;
}

const attribute = ({ attributes }: AST.RegularElement, name: string) => attributes.find((one) => one.type === "Attribute" && one.name === name);
const binds = ({ attributes }: AST.RegularElement, name: string) => attributes.some((one) => one.type === "BindDirective" && one.name === name);
/** With it, whether it is open may come from anywhere. */
const spreads = ({ attributes }: AST.RegularElement) => attributes.some((one) => one.type === "SpreadAttribute");

/** Whether it binds a list to boxes. */
function bindsBoxes(element: AST.RegularElement): boolean {
  const type = attribute(element, "type");
  const radio = type?.type === "Attribute" && Array.isArray(type.value) && type.value[0]?.type === "Text" && type.value[0].data === "radio";
  return binds(element, "group") && !radio;
}

/** Whether something else than a person opens and shuts it. */
function isDriven(element: AST.RegularElement): boolean {
  return element.name === "details" && (attribute(element, "open") !== undefined || binds(element, "open") || spreads(element));
}

describe("every component", () => {
  const elements = components().map(([name, source]) => [name, elementsOf(source)] as const);
  const withSome = (is: (element: AST.RegularElement) => boolean) => elements.filter(([, all]) => all.some(is)).map(([name]) => name);

  it("binds no list to boxes: two groups of one list wipe one another", () => {
    expect(withSome(bindsBoxes)).toEqual([]);
    expect(withSome((element) => binds(element, "group")).length).toBeGreaterThan(0);
  });

  it("leaves it to people whether a fold is open: none has it from a value", () => {
    expect(withSome(isDriven)).toEqual([]);
  });

  it("is read as it is compiled, whatever stands before", () => {
    const evading = [
      '<details ontoggle={() => (shown = 1 > 0)} open={shown}></details>',
      '<details title="a > b" bind:open></details>',
      "<details {open}></details>",
      "<details {...rest}></details>",
      "{#if a}<Page>{#snippet children()}<details open></details>{/snippet}</Page>{/if}",
    ];
    for (const source of evading) expect(elementsOf(source).some(isDriven), source).toBe(true);
    expect(elementsOf('<details class="open"><summary>open=</summary></details>').some(isDriven)).toBe(false);
    expect(elementsOf('<input oninput={() => 1} bind:group={list} type="checkbox" />').some(bindsBoxes)).toBe(true);
    expect(elementsOf('<input type="radio" bind:group={one} />').some(bindsBoxes)).toBe(false);
  });
});
