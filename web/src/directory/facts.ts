// Facts about a country in words. Each has a form of its own; what is not known here is shown as it stands.

import type { CountryFact } from "../client/directory";
import { languageName, text, wording } from "../wording/wording.svelte";
import { inRow } from "../wording/lists";
import { leftToRight } from "./words";

/** What a fact is about; several of a kind are numbered. */
export function factName({ fact }: Pick<CountryFact, "fact">): string {
  const [name = "", number] = fact.split(":");
  const words = wording.find(`country-fact-${name}`) ?? name;
  return number === undefined ? words : text("country-fact-numbered", { name: words, number });
}

/** What no member there could confirm or deny is not asked. */
export const isAsked = ({ fact }: CountryFact) => fact !== "eu_member" && fact !== "official_languages";

/** Whether it is shown whatever one member says: a number to ring in danger, and what the network's office let stand. */
export const staysShown = ({ fact, decided }: CountryFact) => fact.startsWith("emergency_") || decided === false;

export const factId = ({ place, fact }: Pick<CountryFact, "place" | "fact">) => `fact-${place}-${fact.replace(":", "-")}`;

export function factValue(value: unknown): string {
  if (typeof value === "boolean") return text(value ? "country-yes" : "country-no");
  if (typeof value === "string") return /^[+\d][\d ]*$/.test(value) ? leftToRight(value) : value;
  if (typeof value === "number") return new Intl.NumberFormat(wording.locale).format(value);
  if (Array.isArray(value)) return inRow(value.map(factValue));
  return typeof value === "object" && value !== null ? fields(value as Record<string, unknown>) : "";
}

/** Whether a value says something in words, which are written in English. */
export const isWords = (value: unknown): boolean =>
  (typeof value === "string" && !/^[+\d][\d ]*$/.test(value)) ||
  (typeof value === "object" && value !== null && !Array.isArray(value) && ["text", "name", "scope", "hours"].some((field) => typeof (value as Record<string, unknown>)[field] === "string"));

function fields(value: Record<string, unknown>): string {
  // A time limit says itself in words; of a telephone line the long number says it all.
  if (typeof value["text"] === "string") return value["text"];
  if (Array.isArray(value["official"])) {
    const { official, regional } = value as { official: string[]; regional?: string[] };
    return inRow([...official, ...(regional ?? [])].map(languageName));
  }
  if (value["active"] === false) return text("country-line-inactive");
  const shown = ["name", "operator", "scope", "number", "number_from_abroad", "hours", "languages"];
  const said = shown.map((field) => factValue(value[field] ?? null)).filter((words) => words !== "");
  return said.length > 0 ? inRow([...new Set(said)]) : JSON.stringify(value);
}
