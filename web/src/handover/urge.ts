// What somebody is told to do first. Nobody is urged towards a time at which it is not safe.

import type { Moment } from "../client/types/Moment";
import type { SafeContact } from "../client/types/SafeContact";
import type { SafeWay } from "../client/types/SafeWay";
import type { WayNow } from "../client/types/WayNow";

/** A way, and when it becomes safe. */
export interface NextSafe {
  way: SafeWay;
  next: Moment;
}

/** The first way that becomes safe, where none is now. A way that nobody asked about counts only where there is no other. */
export function firstOf(contact: SafeContact, ways: readonly WayNow[]): NextSafe | undefined {
  if (ways.some(({ may }) => may === "now")) return undefined;
  const later = ways
    .flatMap(({ next }, at) => {
      const way = contact.ways[at];
      return way && next !== null ? [{ way, next }] : [];
    })
    .toSorted((a, b) => a.next - b.next);
  return later.find(({ way }) => way.safe === "yes") ?? later[0];
}

/** Not at all; ask first; from a time on; by a date; or just so, where the date itself is no safe time. */
export type Urge =
  | { how: "not" }
  | { how: "ask"; way: SafeWay }
  | { how: "from"; way: SafeWay; next: Moment }
  | { how: "by"; way: SafeWay; by: Moment }
  | { how: "now"; way: SafeWay };

/** What a sheet says on top: of the ways as they are now, and as they are at the date by which the person is to be reached. */
export function urgeOf(contact: SafeContact, ways: readonly WayNow[], due: { by: Moment; ways: readonly WayNow[] } | undefined): Urge {
  const those = (is: (way: WayNow) => boolean) => contact.ways.filter((_, at) => ways[at] !== undefined && is(ways[at]));
  /** To ring is what a sheet is for. */
  const usual = (some: readonly SafeWay[]) => some.find(({ way }) => way === "telephone") ?? some[0];
  const now = usual(those(({ may }) => may === "now"));
  if (now) return due?.ways.some(({ may }) => may === "now") ? { how: "by", way: now, by: due.by } : { how: "now", way: now };
  const first = firstOf(contact, ways);
  if (first) return { how: "from", ...first };
  const way = usual(those(({ may }) => may !== "never"));
  return way ? { how: "ask", way } : { how: "not" };
}
