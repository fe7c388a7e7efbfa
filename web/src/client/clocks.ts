// What the clocks of a zone show, as the browser knows it: the client carries no zone data.

import type { May } from "./types/May";
import type { Moment } from "./types/Moment";
import type { SafeContact } from "./types/SafeContact";
import type { WayNow } from "./types/WayNow";
import type { ZoneClock } from "./types/ZoneClock";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How far around now a clock is told: longer than the week in which the next safe time lies. */
const BACK = 48 * HOUR;
const AHEAD = 20 * 24 * HOUR;
/** How far apart it is looked at; between two that differ, the change is sought. */
const STEP = 12 * HOUR;

let kept: { hour: number; clocks: Map<string, ZoneClock | undefined> } = { hour: -1, clocks: new Map() };

/** Minutes ahead of UTC. */
function offsetAt(format: Intl.DateTimeFormat, at: Moment): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000) / MINUTE);
}

function read(zone: string, now: Moment): ZoneClock | undefined {
  let format: Intl.DateTimeFormat;
  try {
    const numeric = "numeric";
    format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone: zone, hourCycle: "h23", year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric,
    });
  } catch {
    return undefined; // no zone that this browser knows: nobody guesses
  }
  const begin = now - BACK;
  const offsets = [{ from: begin, minutes: offsetAt(format, begin) }];
  for (let at = begin; at < now + AHEAD; at += STEP) {
    const before = offsetAt(format, at);
    if (offsetAt(format, at + STEP) === before) continue;
    let [low, high] = [at, at + STEP];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(format, middle) === before) low = middle;
      else high = middle;
    }
    const from = Math.round(high / MINUTE) * MINUTE;
    offsets.push({ from, minutes: offsetAt(format, from) });
  }
  return { zone, offsets };
}

/** The clocks of these zones around a moment; those that the browser does not know are left out. */
export function clocksOf(zones: Iterable<string>, now: Moment): ZoneClock[] {
  const hour = Math.floor(now / HOUR);
  if (kept.hour !== hour) kept = { hour, clocks: new Map() };
  const found: ZoneClock[] = [];
  for (const zone of new Set(zones)) {
    if (!kept.clocks.has(zone)) kept.clocks.set(zone, read(zone, now));
    const clock = kept.clocks.get(zone);
    if (clock) found.push(clock);
  }
  return found;
}

/** Whether a way may be used, the strictest first. */
const STRICTEST: readonly May[] = ["never", "not_understood", "not_now", "not_asked", "now"];

/** Of the same ways at two moments, the stricter of each. */
export function strictest(one: readonly WayNow[], other: readonly WayNow[]): WayNow[] {
  return one.map((way, at) => {
    const same = other[at] ?? { may: "not_understood", next: null };
    const [first, second] = [STRICTEST.indexOf(way.may), STRICTEST.indexOf(same.may)];
    if (first !== second) return first < second ? way : same;
    return (same.next ?? 0) > (way.next ?? 0) ? same : way;
  });
}

/** The clocks that decide when a person may be contacted. */
export function clocksFor({ ways }: SafeContact, now: Moment): ZoneClock[] {
  return clocksOf(ways.flatMap(({ hours }) => (hours ? [hours.zone] : [])), now);
}
