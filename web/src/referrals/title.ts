// What a referral is called, and what its next date says.

import type { Moment } from "../client/types/Moment";
import type { Opened } from "../client/types/Opened";
import type { Row } from "../client/types/Row";
import type { Title } from "../client/types/Title";
import { howLong, inHowLong, when } from "../wording/dates";
import { code, codes, country, text } from "../wording/wording.svelte";

/** “Someone to talk to, help with a claim” */
export function titleText(title: Title): string {
  if (title === "unreadable") return text("title-unreadable");
  if ("needs" in title) return codes("support_kind", title.needs);
  const { information, country: about } = title.information;
  return text("title-information", { kind: code("information_kind", information), country: country(about) });
}

/**
 * When somebody tries again who was not reached, while that is ahead: the person may have asked to wait until then. A correction
 * that gave another way set another date.
 */
export function triesAgainAt({ row: { state, turn }, history }: Pick<Opened, "row" | "history">, now: Moment): Moment | undefined {
  if (state !== "contact_failed" || turn?.due !== "reach" || turn.by <= now) return undefined;
  return history.some(({ kind, answer_by: at }) => kind === "contact_failed" && at === turn.by) ? turn.by : undefined;
}

/** “Answer by Thu 26 Nov, 17:00 (in 2 days)”; nobody is urged to be early where the date is that of another try. */
export function dueText(row: Row, now: Moment, again = false): string | undefined {
  if (!row.turn) return undefined;
  const { due, by } = row.turn;
  const said = text(`due-${again ? "again" : due}-${row.my_turn ? "mine" : "theirs"}`, { when: when(now, by) });
  if (by < now) return text("due-late", { said, late: howLong(now - by) });
  return row.my_turn ? text("due-left", { said, left: inHowLong(now, by) }) : said;
}

/** Where it stands, for the line under a title. */
export function seenText(row: Row): string {
  if (row.state === "ended" && row.end) return text(`end-${row.end}`);
  return text(`state-${row.state}`);
}
