// When a member works, read from its calendar: the days of the week, and days on which it does not although it usually does.

import type { components } from "../api/schema";
import type { Moment } from "../client/types/Moment";
import { inRow } from "../wording/lists";
import { daysInWords, WEEKDAYS } from "../wording/weekdays";
import type { Fact } from "../ui/fact";
import { dayIn, formatIn } from "../wording/dates";
import { text } from "../wording/wording.svelte";

export type Calendar = components["schemas"]["Calendar"];

/** How many days off are named. */
const NAMED = 6;
const HOUR = 3_600_000;

/** A day's name is that of its noon: on some days the clocks change, and midnight is not always there. */
const noon = (begins: Moment) => begins + 12 * HOUR;

/** Which place of the week, from Monday on, a day has in its zone. */
const weekdayOf = (begins: Moment, zone: string) => (new Date(dayIn(zone, noon(begins))).getUTCDay() + 6) % 7;
const dayName = (begins: Moment, zone: string) => formatIn(zone, noon(begins), { weekday: "short", day: "numeric", month: "short" });

export function workingFacts({ days }: Calendar, zone: string, now: Moment): Fact[] {
  const places = new Set(days.filter((day) => day.working).map((day) => weekdayOf(day.begins, zone)));
  const today = days.findLast((day) => day.begins <= now);
  const off = days.filter((day) => day.begins > now && !day.working && places.has(weekdayOf(day.begins, zone))).slice(0, NAMED);
  const facts: Fact[] = [];
  if (places.size > 0) facts.push({ term: text("member-days"), value: daysInWords(WEEKDAYS.filter((_, at) => places.has(at))) });
  if (today) facts.push({ term: text("member-today"), value: text(today.working ? "member-today-works" : "member-today-off") });
  if (off.length > 0) facts.push({ term: text("member-off"), value: inRow(off.map((day) => dayName(day.begins, zone))) });
  return facts;
}
