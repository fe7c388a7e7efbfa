// Dates as people say them, in the reader's language and zone. Nothing here throws: a date that no calendar shows, or a
// zone that this browser does not know, must not take the rest of a page with it.

import type { Moment } from "../client/types/Moment";
import type { Month } from "../client/types/Month";
import { text, wording } from "./wording.svelte";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Parts = Intl.DateTimeFormatOptions;

const DAY_PARTS: Parts = { weekday: "short", day: "numeric", month: "short" };
const TIME_PARTS: Parts = { hour: "2-digit", minute: "2-digit" };

/** What is said, or that it cannot be. */
function said(say: () => string): string {
  try {
    return say();
  } catch {
    return text("date-unreadable");
  }
}

function format(moment: Moment, parts: Parts): string {
  return said(() => new Intl.DateTimeFormat(wording.locale, parts).format(moment));
}

/** In a zone; in that of the world, and said so, where this browser does not know it. */
export function formatIn(zone: string, moment: Moment, parts: Parts): string {
  try {
    return new Intl.DateTimeFormat(wording.locale, { ...parts, timeZone: zone }).format(moment);
  } catch {
    return format(moment, { ...parts, timeZone: "UTC", timeZoneName: "short" });
  }
}

/** The day in a zone, as the moment at which it begins in that of the world; by the latter, where the zone is not known. */
export function dayIn(zone: string, moment: Moment): Moment {
  const day = (timeZone: string) => Date.parse(new Intl.DateTimeFormat("sv", { timeZone }).format(moment));
  try {
    return day(zone);
  } catch {
    return Math.floor(moment / DAY) * DAY;
  }
}

/** For programs that read the page; nothing, where it is no date. */
export function machine(moment: Moment): string | undefined {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** Whole days from the day of `now` to the day of `moment`, in the zone of this device. */
export function daysBetween(now: Moment, moment: Moment): number {
  const day = (at: Moment) => {
    const date = new Date(at);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
  };
  return day(moment) - day(now);
}

function year(now: Moment, moment: Moment): Parts {
  return new Date(now).getFullYear() === new Date(moment).getFullYear() ? {} : { year: "numeric" };
}

/** When the day that lies so many days from today begins, in the zone of this device. */
export function startOfDay(now: Moment, days: number): Moment {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** `17:00` */
export function clock(moment: Moment): string {
  return format(moment, TIME_PARTS);
}

/** `Tuesday 24 November` */
export function longDay(moment: Moment): string {
  return format(moment, { weekday: "long", day: "numeric", month: "long" });
}

/** `24 May 2027` */
export function date(moment: Moment): string {
  return format(moment, { day: "numeric", month: "long", year: "numeric" });
}

/** The same, as it is in a zone. */
export function dateIn(zone: string, moment: Moment): string {
  return said(() => formatIn(zone, moment, { day: "numeric", month: "long", year: "numeric" }));
}

/** A day that was written as `2027-01-15`. */
export function plainDay(day: string): string {
  return format(Date.parse(`${day}T00:00Z`), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

/** `January 2027`, of a month written as `2027-01`. */
export function monthName(month: Month): string {
  return format(Date.parse(`${month}-01T00:00Z`), { month: "long", year: "numeric", timeZone: "UTC" });
}

/** `Thu 26 Nov, 17:00` */
export function dayAndTime(now: Moment, moment: Moment): string {
  return text("date-and-time", { day: day(now, moment), time: clock(moment) });
}

/** `Thu 26 Nov`, with the year if it is another one. */
export function day(now: Moment, moment: Moment): string {
  return format(moment, { ...DAY_PARTS, ...year(now, moment) });
}

/** `today, 17:00`, `tomorrow, 12:00`, `Thu 26 Nov, 17:00` */
export function when(now: Moment, moment: Moment): string {
  const days = daysBetween(now, moment);
  if (!(Math.abs(days) <= 1)) return dayAndTime(now, moment);
  const name = new Intl.RelativeTimeFormat(wording.locale, { numeric: "auto" }).format(days, "day");
  return text("date-and-time", { day: name, time: clock(moment) });
}

/** The size of a span in its largest sensible unit. */
export function measure(span: number): [number, "minute" | "hour" | "day" | "week"] {
  const size = Math.abs(span);
  if (size < HOUR) return [Math.max(1, Math.round(size / MINUTE)), "minute"];
  if (size < 36 * HOUR) return [Math.round(size / HOUR), "hour"];
  if (size < 14 * DAY) return [Math.round(size / DAY), "day"];
  return [Math.round(size / (7 * DAY)), "week"];
}

/** `in 7 hours`; days are those of the calendar, as the words beside them count. */
export function inHowLong(now: Moment, moment: Moment): string {
  const [size, unit] = measure(moment - now);
  const count = unit === "day" ? Math.abs(daysBetween(now, moment)) : size;
  return said(() => new Intl.RelativeTimeFormat(wording.locale).format(moment < now ? -count : count, unit));
}

/** `1 hour` */
export function howLong(span: number): string {
  const [count, unit] = measure(span);
  if (Number.isNaN(count)) return text("date-unreadable");
  return new Intl.NumberFormat(wording.locale, { style: "unit", unit, unitDisplay: "long" }).format(count);
}

/** How urgent a date looks: late, near (less than a day away), or plain. */
export function nearness(now: Moment, by: Moment): "late" | "near" | "plain" {
  if (by < now) return "late";
  return by - now < DAY ? "near" : "plain";
}

/** What the clock shows in another zone: `18:00`, with the day where it differs. */
export function clockIn(zone: string, now: Moment, moment: Moment): string {
  return formatIn(zone, moment, { ...DAY_PARTS, ...year(now, moment), ...TIME_PARTS });
}

/** For `<input type="datetime-local">`, in the zone of this device. */
export function toInput(moment: Moment): string {
  const local = new Date(moment - new Date(moment).getTimezoneOffset() * MINUTE);
  // A field knows the years 0000 to 9999.
  return /^\d{4}-/.test(machine(local.getTime()) ?? "") ? local.toISOString().slice(0, 16) : "";
}

/** For `<input type="date">`, in the zone of this device. */
export const dayInput = (moment: Moment): string => toInput(moment).slice(0, 10);

/** What a person typed into a date field, or undefined if it is not a date. */
export function fromInput(value: string): Moment | undefined {
  const moment = new Date(value.length === 10 ? `${value}T23:59` : value).getTime();
  return Number.isNaN(moment) ? undefined : moment;
}

/** Years ahead within which something can be planned. What lies beyond was mistyped. */
const PLANNED = 10;

/** Whether it lies further ahead than anybody plans. */
export function isFar(moment: Moment, now: Moment): boolean {
  return moment > addMonths(now, 12 * PLANNED);
}

/** The same day some months later, at the end of the day. */
export function addMonths(moment: Moment, months: number): Moment {
  const at = new Date(moment);
  at.setMonth(at.getMonth() + months);
  at.setHours(23, 59, 0, 0);
  return at.getTime();
}
