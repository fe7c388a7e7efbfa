// Services to be asked, as they are written or pasted from a table: one a line, the name, the mail address and, where it is
// not the one chosen for all, the language.

import type { AskService } from "../client/mappings";
import { TITLE } from "../codes/limits";
import { lengthOf } from "../ui/length";
import { LANGUAGES } from "../wording/wording.svelte";

export interface Lines {
  services: AskService[];
  /** Numbers of lines that name no service and address, from 1. */
  wrong: number[];
  /** Numbers of lines whose address stands in an earlier one: an address gets one mail. */
  twice: number[];
}

/** What an address for mail is: the client says so. */
type IsEmail = (text: string) => boolean;

/** Reads the lines; `language` is for those that name none. */
export function readLines(written: string, language: string, isEmail: IsEmail): Lines {
  const found: Lines = { services: [], wrong: [], twice: [] };
  const known = new Set<string>();
  for (const [at, line] of written.split("\n").entries()) {
    if (line.trim() === "") continue;
    const service = readLine(line, language, isEmail);
    if (!service) {
      found.wrong.push(at + 1);
    } else if (known.has(service.mail.toLowerCase())) {
      found.twice.push(at + 1);
    } else {
      known.add(service.mail.toLowerCase());
      found.services.push(service);
    }
  }
  return found;
}

/** A name may have commas: the address divides the line. */
function readLine(line: string, language: string, isEmail: IsEmail): AskService | undefined {
  const parts = line.split(/[\t;,]/).map(unquote);
  const at = parts.findIndex(isEmail);
  const mail = parts[at];
  if (mail === undefined) return undefined;
  const end = line.indexOf(mail);
  const name = unquote(line.slice(0, end).replace(/[\t;,\s]+"?$/, "")).replaceAll(/\s+/g, " ").trim();
  const own = parts.slice(at + 1).filter((part) => part !== "");
  const chosen = own.length === 0 ? language : findLanguage(own.join(" "));
  return name === "" || lengthOf(name) > TITLE || chosen === undefined ? undefined : { name, mail, language: chosen };
}

/** A cell as it is meant: tables put quotation marks around one that holds a comma. */
function unquote(cell: string): string {
  const text = cell.trim();
  const inside = /^"(.*)"$/.exec(text)?.[1];
  return inside === undefined ? text : inside.replaceAll('""', '"').trim();
}

/** By code, or by its name in itself. */
function findLanguage(written: string): string | undefined {
  const wanted = written.toLowerCase();
  return LANGUAGES.find(({ code, ownName }) => code === wanted || ownName.toLowerCase() === wanted)?.code;
}
