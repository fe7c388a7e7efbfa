// The history of a service as people read it: what was changed together stands together, each field by its name, each code by
// its word. What is rare keeps its technical name.

import type { FieldChange } from "../client/directory";
import type { Moment } from "../client/types/Moment";
import { country, languageName, text, wording } from "../wording/wording.svelte";
import { WEEKDAYS } from "./form";
import type { Term } from "./terms";
import { daysInWords, hoursInWords, inRow } from "./words";

export interface Line {
  name: string;
  before: string;
  after: string;
}

/** What somebody changed in one go. */
export interface Change {
  at: Moment;
  author: string;
  way: string;
  /** Nothing in it: only what no reader sees. */
  lines: Line[];
}

/** One field of a record, taken apart: `/phones/<id>/number` is `phones`, the id, `number`. */
interface Part {
  kind: string;
  area: string;
  child: string;
  leaf: string;
  before: string | null;
  after: string | null;
}

/** Fields that hold the records together and say nothing. */
const SILENT = /^(id|.*_id|link_entity|extent_type|freq|updated|as_of|address_type|location_type|status|assured_date|assurance_due|last_modified)$/;
/** Ids that are words. */
const WORDS = new Set(["taxonomy_term_id", "unit_id"]);

export function tellHistory(changes: readonly FieldChange[], terms: ReadonlyMap<string, Term>): Change[] {
  const together = group(changes, ({ at, author, way }) => `${at} ${author} ${way}`);
  return [...together.values()].flatMap((changed) => {
    const [first] = changed;
    return first ? [{ at: first.at, author: first.author, way: first.way, lines: tellGroup(changed.map(takeApart), terms) }] : [];
  });
}

function group<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

function takeApart({ kind, field, before = null, after = null }: FieldChange): Part {
  const [, area = "", child = "", leaf = ""] = field.split("/");
  return leaf === "" ? { kind, area, child: "", leaf: child === "" ? area : child, before, after } : { kind, area, child, leaf, before, after };
}

function tellGroup(parts: readonly Part[], terms: ReadonlyMap<string, Term>): Line[] {
  // Words of a list that came and went are one line a list.
  const attributes = parts.filter(({ area }) => area === "attributes");
  const others = parts.filter(({ area, leaf }) => area !== "attributes" && (WORDS.has(leaf) || !SILENT.test(leaf)));
  const children = group(others, ({ kind, area, child }) => `${kind}/${area}/${child}`);
  return [...tellAttributes(attributes, terms), ...[...children.values()].flatMap((child) => tellChild(child, terms))];
}

function tellAttributes(parts: readonly Part[], terms: ReadonlyMap<string, Term>): Line[] {
  const named = parts.filter(({ kind, leaf }) => kind === "service" && leaf === "taxonomy_term_id");
  const lists = group(named, ({ before, after }) => terms.get(before ?? after ?? "")?.list ?? "");
  return [...lists].map(([list, changed]) => ({
    name: list === "" ? "attributes" : (wording.find(`change-list-${list}`) ?? list),
    before: inRow(changed.flatMap(({ before }) => (before === null ? [] : [wordOf(before, terms)]))),
    after: inRow(changed.flatMap(({ after }) => (after === null ? [] : [wordOf(after, terms)]))),
  }));
}

/** What came or went whole is one line; of what stayed, each field is one. */
function tellChild(parts: readonly Part[], terms: ReadonlyMap<string, Term>): Line[] {
  const [first] = parts;
  if (!first) return [];
  if (first.area === "") return [{ name: text(first.kind === "service" ? "change-whole" : "change-place"), ...sides(first, terms) }];
  const area = nameOf(first.kind, first.area);
  const whole = first.child !== "" && (parts.every(({ before }) => before === null) || parts.every(({ after }) => after === null));
  if (whole) {
    const inOrder = parts.toSorted((a, b) => rank(a.leaf) - rank(b.leaf));
    const say = (side: "before" | "after") =>
      first.area === "schedules" ? hoursOf(parts, side) : inRow(inOrder.flatMap((part) => (part[side] === null ? [] : [sides(part, terms)[side]])).filter((words) => words !== ""));
    return [{ name: area, before: say("before"), after: say("after") }];
  }
  return parts.map((part) => {
    const leaf = part.child === "" ? "" : (wording.find(`change-part-${part.leaf}`) ?? part.leaf);
    return { name: leaf === "" ? area : text("two-parts", { first: area, second: leaf }), ...sides(part, terms) };
  });
}

/** What is said of a number, a place and the like: what it is first, who may read it last. */
function rank(leaf: string): number {
  if (leaf === "visibility") return 2;
  return /^(number|name|extent|source|kind|address_1|.*_id)$/.test(leaf) ? 0 : 1;
}

/** Hours that came or went whole. */
function hoursOf(parts: readonly Part[], side: "before" | "after"): string {
  const said = new Map(parts.map((part) => [part.leaf, part[side]]));
  const [days, opens, closes] = [said.get("byday"), said.get("opens_at"), said.get("closes_at")];
  return days && opens && closes ? hoursInWords({ days: readDays(days), opens, closes }) : "";
}

/** `MO,TU` of RFC 5545. */
const readDays = (days: string) => WEEKDAYS.filter((day) => days.split(",").includes(day.slice(0, 2).toUpperCase()));

function nameOf(kind: string, area: string): string {
  return wording.find(`change-field-${kind}-${area}`) ?? wording.find(`change-field-${area}`) ?? area;
}

function sides(part: Part, terms: ReadonlyMap<string, Term>): { before: string; after: string } {
  return { before: valueInWords(part, part.before, terms), after: valueInWords(part, part.after, terms) };
}

/** The value of a field as people say it. */
function valueInWords({ area, leaf }: Part, value: string | null, terms: ReadonlyMap<string, Term>): string {
  if (value === null || value === "null") return "";
  if (WORDS.has(leaf)) return wordOf(value, terms);
  if (leaf === "visibility") return wording.find(`code-reader_circle-${value}`) ?? value;
  if (leaf === "disclosure") return wording.find(`code-place_disclosure-${value}`) ?? value;
  if (leaf === "from_abroad") return text(value === "true" ? "directory-from-abroad-yes" : "directory-from-abroad-no");
  if (leaf === "byday") return daysInWords(readDays(value));
  if (leaf === "source") return wording.find(`code-funding_source-${value}`) ?? value;
  if (leaf === "kind" && area === "workforce") return wording.find(`code-worker_kind-${value}`) ?? value;
  if (area === "accessibility") return wording.find(`code-access_need-${value}`) ?? value;
  if (leaf === "country" || (leaf === "extent" && /^[A-Z]{2}$/.test(value))) return country(value);
  if (leaf === "content_language" || (area === "languages" && leaf === "code")) return languageName(value);
  return value;
}

function wordOf(id: string, terms: ReadonlyMap<string, Term>): string {
  const term = terms.get(id);
  return term ? (wording.find(`code-${term.list}-${term.code}`) ?? term.code) : id;
}

/** Who changed it, in words: the people of one organisation, the network's office, or the program. */
export function authorInWords(author: string): string {
  return text(`directory-author-${author.startsWith("member:") ? "us" : author}`);
}
