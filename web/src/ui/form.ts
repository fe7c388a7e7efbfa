// What the fields of one form share: which of them still need something.

import { createContext, onMount } from "svelte";
import { Problem } from "../client/contract";
import type { Missing } from "../client/types/Missing";
import { text } from "../wording/wording.svelte";

/** What a form still needs, or what an entry of the directory lacks. */
export type Needed = Missing | { field: string; problem: "lacking"; lack: string } | { field: string; problem: "outside"; says: string };

interface Shared {
  missing: () => readonly Needed[];
  /** Each says what is wrong with its field while that holds more than fits, or lies beyond its bounds. */
  limits: Set<() => Needed | undefined>;
}

const [getShared, setShared] = createContext<Shared>();

/** What all fields below a form share. */
export const share = setShared;

/** The same for fields that stand outside a form. */
export function setMissing(missing: () => readonly Needed[]): void {
  setShared({ missing, limits: new Set() });
}

/** Holds the form to what fits into a field: call while the field is being set up. */
export function keepTo(over: () => Needed | undefined): void {
  const { limits } = getShared();
  onMount(() => {
    limits.add(over);
    return () => limits.delete(over);
  });
}

/** What a field says better by itself. */
const AT_FIELDS = ["too_long", "ages", "capacity", "workers", "as_of", "workers_as_of"];

/** What a form needs and what does not fit, each field once. The field that is too long, or whose figure or day lies beyond
 * its bounds, says so itself. */
export function withOver(needed: readonly Needed[], over: readonly Needed[]): Needed[] {
  const atFields = new Set(over.map(({ field }) => field));
  const rest = needed.filter((one) => {
    if (one.problem === "lacking") return over.length === 0 || !AT_FIELDS.includes(one.lack);
    return one.problem !== "too_long" && one.problem !== "far_away" ? true : !atFields.has(one.field);
  });
  return [...rest, ...over];
}

/** What was wrong with what was sent, at the fields of the form; `fields` says what is called here what the request calls so. */
export function refusedFields(thrown: unknown, fields: Readonly<Record<string, string>>): Needed[] {
  if (!(thrown instanceof Problem)) return [];
  return thrown.missing.flatMap(({ field, problem }) => {
    const called = [field, field.replace(/\..*/, "")].find((name) => Object.hasOwn(fields, name));
    const here = called === undefined ? undefined : fields[called];
    return here === undefined ? [] : [{ field: here, problem }];
  });
}

/** The id of the element of a field. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll(".", "-")}`;
}

/** What is wrong with a field, in words. */
export function errorOf(path: string): string | undefined {
  const found = getShared().missing().find((missing) => missing.field === path);
  return found && errorText(found);
}

/** Words for one field, or for every field with the same problem. */
export function errorText(needed: Needed): string {
  const { field, problem } = needed;
  if (problem === "outside") return needed.says;
  if (problem === "lacking") return text(`lack-${needed.lack}`);
  // What stands in a list is worded for all of it.
  const own = `missing-${field.replace(/\.\d+(?=\.)/g, "").replaceAll(".", "-")}-${problem}`;
  const found = text(own);
  return found === own ? text(`missing-${problem}`) : found;
}

/** Ids that describe a field, for `aria-describedby`. */
export function describedBy(path: string, said: { hint?: boolean; error?: boolean; length?: boolean }): string | undefined {
  const ids = (["hint", "error", "length"] as const).filter((part) => said[part]).map((part) => `${fieldId(path)}-${part}`);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Whether nobody has filled this in. */
export const isEmpty = (value: unknown): boolean => (typeof value === "string" && value.trim() === "") || (Array.isArray(value) && value.length === 0);

/** Leaves out what was not filled in. */
export function filled<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], ""> } {
  const kept = Object.entries(value).filter(([, v]) => v !== "" && v !== undefined && !(Array.isArray(v) && v.length === 0));
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], ""> };
}
