// Serves `wording/` to the workspace: the list of languages, and one chunk of messages for each, loaded when chosen.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse as parseFluent, serialize, Resource, type Entry, type Message, type Term } from "@fluent/syntax";
import { parse as parseToml } from "smol-toml";
import type { Plugin } from "vite";

interface LanguageEntry {
  code: string;
  locale: string;
  own_name: string;
  dir: "ltr" | "rtl";
  lower_inside?: boolean;
  draft: boolean;
}

/** The files that the workspace needs; the others are for pages, mail and the command line. */
const FILES = ["workspace.ftl", "card.ftl", "codes.ftl"];

const LIST = "virtual:languages";
const MESSAGES = "virtual:messages/";

/** The languages in the order of `languages.toml`; the first stands in for a missing text. */
export function listLanguages(folder: string): LanguageEntry[] {
  const read = parseToml(readFileSync(join(folder, "languages.toml"), "utf8")) as unknown as { language: LanguageEntry[] };
  return read.language;
}

/** The messages of one language by id, from the files of the workspace. */
export function readMessages(folder: string, code: string): Map<string, Message | Term> {
  const messages = new Map<string, Message | Term>();
  const present = readdirSync(join(folder, code));
  for (const file of FILES.filter((file) => present.includes(file))) {
    const source = readFileSync(join(folder, code, file), "utf8");
    for (const entry of parseFluent(source, { withSpans: false }).body) {
      if (entry.type === "Junk") throw new Error(`${code}/${file} is not Fluent: ${JSON.stringify(entry).slice(0, 200)}`);
      if (entry.type === "Message" || entry.type === "Term") {
        messages.set((entry.type === "Term" ? "-" : "") + entry.id.name, entry);
      }
    }
  }
  return messages;
}

/** One language as Fluent source without comments, with the first language's text where one is missing. */
function writeMessages(folder: string, code: string): string {
  const first = listLanguages(folder)[0];
  if (!first) throw new Error("languages.toml names no language");
  const messages = new Map([...readMessages(folder, first.code), ...readMessages(folder, code)]);
  const body: Entry[] = [...messages.values()].map((message) => Object.assign(message, { comment: null }));
  return serialize(new Resource(body), {});
}

/** What languages are called in one language, as the server has it: browsers leave the rarer ones out. */
function readNames(file: string): Record<string, string> {
  return (JSON.parse(readFileSync(file, "utf8")) as { languages: Record<string, string> }).languages;
}

export function wording(folder: string, names: string): Plugin {
  return {
    name: "wording",
    resolveId(id) {
      return id === LIST || id.startsWith(MESSAGES) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${LIST}`) {
        this.addWatchFile(join(folder, "languages.toml"));
        const entries = listLanguages(folder).map(
          ({ own_name, lower_inside, ...entry }) =>
            `{ ...${JSON.stringify({ ...entry, ownName: own_name, lowerInside: lower_inside ?? true })}, load: () => import(${JSON.stringify(MESSAGES + entry.code)}) }`,
        );
        return `export const LANGUAGES = [${entries.join(",\n")}];`;
      }
      if (id.startsWith(`\0${MESSAGES}`)) {
        const code = id.slice(MESSAGES.length + 1);
        for (const file of readdirSync(join(folder, code))) this.addWatchFile(join(folder, code, file));
        const named = join(names, `${code}.json`);
        this.addWatchFile(named);
        return `export default ${JSON.stringify(writeMessages(folder, code))};\nexport const names = ${JSON.stringify(readNames(named))};`;
      }
      return undefined;
    },
  };
}
