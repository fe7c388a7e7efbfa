// Every message that the screens ask for exists, in every language, with the same variables; none is left over.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Visitor, type BaseNode, type VariableReference } from "@fluent/syntax";
import { describe, expect, it } from "vitest";
import { VOCABULARIES } from "../codes/generated";
import { listLanguages, readMessages } from "../../wording-plugin";

const wordingFolder = join(import.meta.dirname, "../../../wording");
const source = join(import.meta.dirname, "..");
const languages = listLanguages(wordingFolder).map((language) => language.code);

const code = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith(".test.ts") && !file.includes("client/"))
  .map((file) => readFileSync(join(source, file), "utf8"))
  .join("\n");

/** Literal ids, and ids with parts that are only known when a page is shown, as patterns. */
const literals = [...code.matchAll(/\b(?:text|find)\(\s*"([a-z][\w-]*)"/g)].map((found) => found[1] ?? "");
const quoted = new Set([...code.matchAll(/["`]([a-z][a-z0-9_-]*)["`]/g)].map((found) => found[1] ?? ""));
const patterns = [...code.matchAll(/`([a-z]+-[^`\s]*\$\{[^`]*)`/g)].map(
  (found) => new RegExp(`^${(found[1] ?? "").replaceAll(/\$\{[^}]*\}/g, "[\\w-]+")}$`),
);

function listVariables(node: BaseNode): string[] {
  const found = new Set<string>();
  class Variables extends Visitor {
    override visitVariableReference({ id }: VariableReference) {
      found.add(id.name);
    }
  }
  new Variables().visit(node);
  return [...found].toSorted();
}

describe("the wording of the workspace", () => {
  const first = readMessages(wordingFolder, languages[0] ?? "");

  it("has every message that a screen names", () => {
    expect(literals.length).toBeGreaterThan(300);
    expect(literals.filter((id) => !first.has(id))).toEqual([]);
  });

  it("has a word for every code", () => {
    const ids = Object.entries(VOCABULARIES).flatMap(([vocabulary, codes]) => codes.map((value) => `code-${vocabulary}-${value}`));
    expect(ids.filter((id) => !first.has(id))).toEqual([]);
  });

  it("holds nothing that no screen shows", () => {
    const used = (id: string) => quoted.has(id) || /^(code|missing|problem)-/.test(id) || patterns.some((pattern) => pattern.test(id));
    expect([...first.keys()].filter((id) => !used(id))).toEqual([]);
  });

  for (const language of languages.slice(1)) {
    it(`says the same in ${language}`, () => {
      const messages = readMessages(wordingFolder, language);
      expect([...messages.keys()].toSorted()).toEqual([...first.keys()].toSorted());
      const differing = [...first].filter(([id, message]) => {
        const other = messages.get(id);
        return other && listVariables(message).join() !== listVariables(other).join();
      });
      expect(differing.map(([id]) => id)).toEqual([]);
    });
  }
});
