// How far a service is with its answer.

import type { AnswerListed, AnswerState } from "../client/mappings";
import { date } from "../wording/dates";
import { text } from "../wording/wording.svelte";

/** In the order in which a service goes through them. */
export const STATES = ["invited", "opened", "begun", "answered", "declined"] as const satisfies readonly AnswerState[];

/** Whether it was asked and has neither answered nor said that it takes no part. */
export const isAwaited = ({ state, mail }: AnswerListed) => mail !== null && mail !== undefined && state !== "answered" && state !== "declined";

/** Whether something of it is not in the directory yet. */
export const isToTake = ({ state, taken_at, newer }: AnswerListed) => state === "answered" && (!taken_at || newer);

/** Where it stands, with the date of what came last. */
export function standing(answer: AnswerListed): string {
  const { state, taken_at, sent_at, newer, reminded_at, asked_at } = answer;
  if (state === "answered" && taken_at && newer) return text("mapping-is-newer");
  if (state === "answered" && taken_at) return text("mapping-is-taken", { date: date(taken_at) });
  if (state === "answered" && sent_at) return text("mapping-is-answered", { date: date(sent_at) });
  if (state === "declined") return text("mapping-is-declined");
  return reminded_at ? text("mapping-is-reminded", { date: date(reminded_at) }) : text("mapping-is-asked", { date: date(asked_at) });
}
