// What the fields of one form share: which of them still need something.

import { createContext } from "svelte";
import type { Missing } from "../client/types/Missing";
import { text } from "../wording/wording.svelte";

/** What a form still needs, or what an entry of the directory lacks. */
export type Needed = Missing | { field: string; problem: "lacking"; lack: string };

const [getMissing, setMissing] = createContext<() => readonly Needed[]>();

export { setMissing };

/** The id of the element of a field. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll(".", "-")}`;
}

/** What is wrong with a field, in words. */
export function errorOf(path: string): string | undefined {
  const found = getMissing()().find((missing) => missing.field === path);
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
export function describedBy(path: string, hint: boolean, error: boolean): string | undefined {
  const ids = [hint ? `${fieldId(path)}-hint` : "", error ? `${fieldId(path)}-error` : ""].filter((id) => id !== "");
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Leaves out what was not filled in. */
export function filled<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], ""> } {
  const kept = Object.entries(value).filter(([, v]) => v !== "" && v !== undefined && !(Array.isArray(v) && v.length === 0));
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], ""> };
}
