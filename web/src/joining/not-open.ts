// A link of an invitation that cannot be used any more: trying again would not help.

import { Problem } from "../client/contract";

/** An invitation that nobody can join with. */
export type NotOpen = Problem & { code: "invitation_withdrawn" | "invitation_closed" };

/** Whether that is why the page did not start. */
export function isNotOpen(problem: unknown): problem is NotOpen {
  return problem instanceof Problem && (problem.code === "invitation_withdrawn" || problem.code === "invitation_closed");
}
