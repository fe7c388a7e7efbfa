// Days of the week, in words.

import type { Weekday } from "../client/directory";
import { inRow } from "./lists";
import { text, wording } from "./wording.svelte";

/** Monday first, as the interface names them. */
export const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 3_600_000;

/** `Mon`, or `Monday`. */
export function weekdayName(day: Weekday, weekday: "short" | "long" = "short"): string {
  return new Intl.DateTimeFormat(wording.locale, { weekday, timeZone: "UTC" }).format(MONDAY + WEEKDAYS.indexOf(day) * DAY);
}

/** `Mon to Fri`, `Sat, Sun`, `Every day`. */
export function daysInWords(days: readonly Weekday[]): string {
  const places = WEEKDAYS.flatMap((day, at) => (days.includes(day) ? [at] : []));
  if (places.length === WEEKDAYS.length) return text("every-day");
  const [first, last] = [WEEKDAYS[places[0] ?? 0], WEEKDAYS[places.at(-1) ?? 0]];
  const together = places.length > 2 && (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
  if (together && first && last) return text("days-from-to", { first: weekdayName(first), last: weekdayName(last) });
  return inRow(WEEKDAYS.filter((day) => days.includes(day)).map((day) => weekdayName(day)));
}
