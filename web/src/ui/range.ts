// Whether a figure or a day lies within its bounds, and what to say if it does not.

import { COUNT, FIRST_DAY, LAST_DAY } from "../codes/limits";
import { plainDay } from "../wording/dates";
import { text, wording } from "../wording/wording.svelte";

export interface Bounds {
  type?: string | null | undefined;
  min?: string | number | null | undefined;
  max?: string | number | null | undefined;
  step?: string | number | null | undefined;
}

/** The bounds of a field: those that it names, else those that every figure and every day has. */
export function boundsOf({ type, min, max, step }: Bounds): Bounds {
  if (type === "date") return { type, min: min ?? FIRST_DAY, max: max ?? LAST_DAY };
  if (type === "number") return { type, min: min ?? 0, max: max ?? COUNT, step: step ?? 1 };
  return {};
}

/** The least that a figure may be which is not below another one. What lies beyond its own bounds there is told there, and
 * makes no bound here that nothing can keep. */
export function notBelow(other: unknown, most: number = COUNT): number {
  const figure = typeof other === "string" || typeof other === "number" ? Number(other) : 0;
  return Number.isInteger(figure) && figure >= 0 && figure <= most ? figure : 0;
}

/** What to say of a value that lies outside; nothing of one that is empty. `unread`: what was typed is none at all. */
export function outside({ type, min, max, step }: Bounds, value: unknown, unread: boolean): string | undefined {
  const typed = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (typed === "" && !unread) return undefined;
  if (type === "date") {
    const [from, to] = [String(min), String(max)];
    // Days as fields write them stand in the order of the alphabet, as long as their years have four figures.
    const fits = !unread && /^\d{4}-\d\d-\d\d$/.test(typed) && typed >= from && typed <= to;
    return fits ? undefined : text("missing-day_between", { from: plainDay(from), to: plainDay(to) });
  }
  if (type !== "number") return undefined;
  const [figure, least, most] = [Number(typed), Number(min), Number(max)];
  const whole = step !== "any";
  if (!unread && figure >= least && figure <= most && (!whole || Number.isInteger(figure))) return undefined;
  const show = (bound: number) => new Intl.NumberFormat(wording.locale).format(bound);
  return text(whole ? "missing-whole_between" : "missing-number_between", { from: show(least), to: show(most) });
}
