// The history of a service as people read it: what was changed together stands together, each field by its name, each code by
// its word, each place by what it is called. What is rare keeps its technical name.

import type { FieldChange } from "../client/directory";
import type { Moment } from "../client/types/Moment";
import { country, languageName, text, wording } from "../wording/wording.svelte";
import { inRow } from "../wording/lists";
import { WEEKDAYS } from "../wording/weekdays";
import { hoursInWords } from "./words";

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
  /** What a place is called. */
  place: string;
  /** The list of codes that the values are out of; none: they are no codes. */
  list: string;
  area: string;
  child: string;
  leaf: string;
  before: string | null;
  after: string | null;
}

/** Fields that hold the records together and say nothing. */
const SILENT = /^(id|.*_id|link_entity|extent_type|freq|updated|as_of|address_type|location_type|status|assured_date|assurance_due|last_modified)$/;

export function tellHistory(changes: readonly FieldChange[]): Change[] {
  const together = group(changes, ({ at, author, way }) => `${at} ${author} ${way}`);
  return [...together.values()].flatMap((changed) => {
    const [first] = changed;
    return first ? [{ at: first.at, author: first.author, way: first.way, lines: tellGroup(changed.map(takeApart)) }] : [];
  });
}

function group<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

function takeApart({ kind, name, list, field, before = null, after = null }: FieldChange): Part {
  const [, area = "", child = "", leaf = ""] = field.split("/");
  const of = { kind, place: name ?? "", list: list ?? "", area, before, after };
  return leaf === "" ? { ...of, child: "", leaf: child === "" ? area : child } : { ...of, child, leaf };
}

function tellGroup(parts: readonly Part[]): Line[] {
  // Words of a list that came and went are one line a list; hours that did are one line.
  const words = parts.filter(({ area, list }) => area === "attributes" && list !== "");
  const hours = parts.filter(({ area, leaf }) => area === "schedules" && leaf !== "zone");
  const zones = parts.filter(({ area, leaf }) => area === "schedules" && leaf === "zone");
  const others = parts.filter((part) => !["attributes", "schedules"].includes(part.area) && (part.list !== "" || !SILENT.test(part.leaf)));
  const children = group(others, ({ kind, place, area, child }) => `${kind}/${place}/${area}/${child}`);
  return [...tellWords(words), ...tellHours(hours, zones), ...[...children.values()].flatMap(tellChild)];
}

function tellWords(parts: readonly Part[]): Line[] {
  const lists = group(parts, ({ place, list }) => `${place}/${list}`);
  return [...lists.values()].flatMap((changed) => {
    const [first] = changed;
    if (!first) return [];
    const say = (side: "before" | "after") => inRow(changed.flatMap((part) => (part[side] === null ? [] : [valueInWords(part, part[side])])));
    return [{ name: named(first, wording.find(`change-list-${first.list}`) ?? first.list), before: say("before"), after: say("after") }];
  });
}

/** Hours are known by what they say: a change is one that went and one that came. */
function tellHours(parts: readonly Part[], zones: readonly Part[]): Line[] {
  const children = [...group(parts, ({ child }) => child).values()];
  const say = (side: "before" | "after") => children.map((child) => hoursOf(child, side)).filter((words) => words !== "").join("\n");
  const hours = { name: nameOf("service", "schedules"), before: say("before"), after: say("after") };
  // A zone that came or went with its hours is nothing by itself.
  const moved = zones.find(({ before, after }) => before !== null && after !== null);
  return [
    ...(hours.before === "" && hours.after === "" ? [] : [hours]),
    ...(moved ? [{ name: text("directory-field-zone"), ...sides(moved) }] : []),
  ];
}

/** What came or went whole is one line; of what stayed, each field is one. */
function tellChild(parts: readonly Part[]): Line[] {
  const [first] = parts;
  if (!first) return [];
  if (first.area === "") return [{ name: text(first.kind === "service" ? "change-whole" : "change-place"), ...sides(first) }];
  // A confirmation changes nothing but when it was last given.
  if (first.area === "confirmed_at") return [{ name: text(Number(first.after) < Number(first.before) ? "change-confirmed-back" : "change-confirmed"), before: "", after: "" }];
  const area = named(first, nameOf(first.kind, first.area));
  const whole = first.child !== "" && (parts.every(({ before }) => before === null) || parts.every(({ after }) => after === null));
  if (whole) {
    const inOrder = parts.toSorted((a, b) => rank(a.leaf) - rank(b.leaf));
    const say = (side: "before" | "after") => inRow(inOrder.flatMap((part) => (part[side] === null ? [] : [sides(part)[side]])).filter((words) => words !== ""));
    return [{ name: area, before: say("before"), after: say("after") }];
  }
  return parts.map((part) => {
    const leaf = part.child === "" ? "" : (wording.find(`change-part-${part.leaf}`) ?? part.leaf);
    return { name: leaf === "" ? area : text("two-parts", { first: area, second: leaf }), ...sides(part) };
  });
}

/** What a line is about; of a place, with what it is called. */
function named({ place }: Part, what: string): string {
  return place === "" ? what : text("two-parts", { first: place, second: what });
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
  return wording.find(`change-field-${kind}-${area}`) ?? wording.find(`change-field-${area}`) ?? wording.find(`place-${area}`) ?? area;
}

function sides(part: Part): { before: string; after: string } {
  return { before: valueInWords(part, part.before), after: valueInWords(part, part.after) };
}

/** The value of a field as people say it. */
function valueInWords({ area, leaf, list }: Part, value: string | null): string {
  if (value === null || value === "null") return "";
  if (list !== "") return wording.find(`code-${list}-${value}`) ?? value;
  if (leaf === "visibility") return wording.find(`code-reader_circle-${value}`) ?? value;
  if (leaf === "disclosure") return wording.find(`code-place_disclosure-${value}`) ?? value;
  if (leaf === "from_abroad") return text(value === "true" ? "directory-from-abroad-yes" : "directory-from-abroad-no");
  if (leaf === "source") return wording.find(`code-funding_source-${value}`) ?? value;
  if (leaf === "kind" && area === "workforce") return wording.find(`code-worker_kind-${value}`) ?? value;
  if (area === "accessibility") return wording.find(`code-access_need-${value}`) ?? value;
  if (leaf === "country" || (leaf === "extent" && /^[A-Z]{2}$/.test(value))) return country(value);
  if (area === "translations" && leaf === "field") return nameOf("service", value);
  if (area === "translations" && leaf === "method") return "";
  if (leaf === "content_language" || (area === "translations" && leaf === "language") || (area === "languages" && leaf === "code")) return languageName(value);
  return value;
}

/** Who changed it, in words: the people of one organisation, the network's office, or the program. */
export function authorInWords(author: string): string {
  return text(`directory-author-${author.startsWith("member:") ? "us" : author}`);
}
