// When a mapping closes: at the end of a day, on this device's clock.

import type { Moment } from "../client/types/Moment";
import { MAPPING_DAYS } from "../codes/limits";

const DAY = 24 * 3_600_000;

/** The last minute of a day. */
export const endOf = (day: string): Moment => new Date(`${day}T23:59`).getTime();

/** Whether a mapping can close at the end of that day: later than in an hour, within two years. */
export function canClose(now: Moment, day: string): boolean {
  const end = endOf(day);
  return end > now + 3_600_000 && end < now + MAPPING_DAYS * DAY;
}
