// When a mapping closes: at the end of a day, on this device's clock.

import type { Moment } from "../client/types/Moment";

const DAY = 24 * 3_600_000;
/** Days that a mapping is open at most. */
const LONGEST = 731;

/** `YYYY-MM-DD`, as a date field has it. */
export function dayOf(moment: Moment): string {
  const date = new Date(moment);
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The last minute of a day. */
export const endOf = (day: string): Moment => new Date(`${day}T23:59`).getTime();

/** Whether a mapping can close at the end of that day: later than in an hour, within two years. */
export function canClose(now: Moment, day: string): boolean {
  const end = endOf(day);
  return end > now + 3_600_000 && end < now + LONGEST * DAY;
}
