// Time zones of a country, as the browser knows them.

import type { Moment } from "../client/types/Moment";
import { formatIn } from "./dates";

/** In milliseconds. */
const MONTH = 30 * 86_400_000;

/** Newer browsers have the method, some older ones the property. */
type Zoned = Omit<Intl.Locale, "getTimeZones"> & { getTimeZones?: () => string[] | undefined; timeZones?: string[] };

/** The zones of a country; every zone, where the browser cannot say. */
export function listZones(country: string): string[] {
  if (country === "") return [];
  const zones = zonesOf(country);
  return zones.length > 0 ? zones : Intl.supportedValuesOf("timeZone");
}

/** How far ahead clocks are compared: a year has every change of theirs. */
const MONTHS = 12;

/** Whether the clocks of all zones show the same, now and for a year to come. Without any zone, nobody knows. */
export function showTheSame(zones: readonly string[], now: Moment): boolean {
  const shows = (zone: string) => Array.from({ length: MONTHS }, (_, month) => formatIn(zone, now + month * MONTH, { dateStyle: "short", timeStyle: "short" }));
  const [first, ...others] = zones.map((zone) => shows(zone).join());
  return first !== undefined && others.every((other) => other === first);
}

function zonesOf(country: string): string[] {
  try {
    const locale: Zoned = new Intl.Locale(`und-${country}`);
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return []; // a code that this browser takes for no country
  }
}
