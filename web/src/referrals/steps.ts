// Which buttons a referral page shows: what the rules allow now, the usual step first. The rules themselves are in Rust.

import type { Content } from "../client/types/Content";
import type { Kind } from "../client/types/Kind";
import type { Opened } from "../client/types/Opened";

/** Kinds that a person takes with a button; messages and corrections have their own place on the page. */
export type Step = Exclude<Content["kind"], "enquiry" | "message" | "correction" | "code_changed"> | "recalled";

/** In the bar, in this order; the first is the usual one. */
const BAR: readonly Step[] = [
  "reply",
  "handover",
  "reached",
  "accepted",
  "answered",
  "supported",
  "woken",
  "question",
  "part_accepted",
  "contact_failed",
  "declined",
  "rested",
  "closed",
  "recalled",
];

/** Behind “More”, because they are rare. */
const MORE: readonly Step[] = ["redirect_proposed", "unaccepted", "victim_declined", "withdrawal_undone", "withdrawn"];

/** Ending is the usual step only where nothing else is left to do. */
const STILL_TO_DO: readonly Kind[] = ["handover", "reached"];

export interface Steps {
  /** Whether the first step of the bar is what usually comes next. */
  usual: boolean;
  bar: Step[];
  more: Step[];
}

export function listSteps({ open_kinds: open }: Pick<Opened, "open_kinds">): Steps {
  const rare = (step: Step) => step === "closed" && STILL_TO_DO.some((kind) => open.includes(kind));
  const allowed = BAR.filter((step) => open.includes(step));
  const bar = allowed.filter((step) => !rare(step));
  /** “We cannot help” asks who could. */
  const said = (step: Step) => step === "redirect_proposed" && open.includes("declined");
  const more = [...allowed.filter(rare), ...MORE.filter((step) => open.includes(step) && !said(step))];
  return bar.length > 0 ? { usual: true, bar, more } : { usual: false, bar: more, more: [] };
}
