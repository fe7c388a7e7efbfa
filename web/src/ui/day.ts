// Days of a case: a hearing, the last day to claim. They count in the country of one of both organisations, and nobody here
// knows in which: a day has passed once it is over at both.

import type { Moment } from "../client/types/Moment";
import { session } from "../session.svelte";
import { dateIn, dayIn, machine, plainDay } from "../wording/dates";
import { text } from "../wording/wording.svelte";

/** The day that it still is at one of both organisations, as fields write days. */
export function todayWith(other: { zone: string }): string {
  const { identity } = session;
  const own = identity.role === "contact" ? [identity.organisation.zone] : [];
  const begins = [...own, other.zone].map((zone) => dayIn(zone, session.now));
  return machine(Math.min(...begins))?.slice(0, 10) ?? "";
}

/** A day to read; one that is over never reads as if it were to come. */
export function dayText(on: string, today: string): string {
  const date = plainDay(on);
  return session.workspace.hasPassed(on, today) ? text("day-passed-value", { date }) : date;
}

/** The last day of an agreement, as it is counted where it was asked for: both sides read the same. What has ended never reads as if it still held. */
export function endText(until: Moment, zone: string): string {
  const date = dateIn(zone, until);
  return until < session.now ? text("day-passed-value", { date }) : date;
}
