// What the fields of one form share: which of them still need something.

import { createContext, onMount } from "svelte";
import type { Missing } from "../client/types/Missing";
import { text } from "../wording/wording.svelte";

/** What a form still needs, or what an entry of the directory lacks. */
export type Needed = Missing | { field: string; problem: "lacking"; lack: string };

interface Shared {
  missing: () => readonly Needed[];
  /** Each names its field while that holds more than fits. */
  limits: Set<() => string | undefined>;
}

const [getShared, setShared] = createContext<Shared>();

/** What all fields below a form share. */
export const share = setShared;

/** The same for fields that stand outside a form. */
export function setMissing(missing: () => readonly Needed[]): void {
  setShared({ missing, limits: new Set() });
}

/** Holds the form to what fits into a field: call while the field is being set up. */
export function keepTo(over: () => string | undefined): void {
  const { limits } = getShared();
  onMount(() => {
    limits.add(over);
    return () => limits.delete(over);
  });
}

/** What a form needs and what does not fit, each field once. The field that is too long says so itself. */
export function withTooLong(needed: readonly Needed[], over: readonly string[]): Needed[] {
  const rest = needed.filter((one) => !(over.length > 0 && one.problem === "lacking" && one.lack === "too_long"));
  const known = new Set(rest.filter(({ problem }) => problem === "too_long").map(({ field }) => field));
  return [...rest, ...over.filter((field) => !known.has(field)).map((field): Needed => ({ field, problem: "too_long" }))];
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
  if (problem === "lacking") return text(`lack-${needed.lack}`);
  const own = `missing-${field.replaceAll(".", "-")}-${problem}`;
  const found = text(own);
  return found === own ? text(`missing-${problem}`) : found;
}

/** Ids that describe a field, for `aria-describedby`. */
export function describedBy(path: string, said: { hint?: boolean; error?: boolean; length?: boolean }): string | undefined {
  const ids = (["hint", "error", "length"] as const).filter((part) => said[part]).map((part) => `${fieldId(path)}-${part}`);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Leaves out what was not filled in. */
export function filled<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], ""> } {
  const kept = Object.entries(value).filter(([, v]) => v !== "" && v !== undefined && !(Array.isArray(v) && v.length === 0));
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], ""> };
}
