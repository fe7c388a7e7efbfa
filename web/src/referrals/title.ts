// What a referral is called, and what its next date says.

import type { Failed } from "../client/types/Failed";
import type { Moment } from "../client/types/Moment";
import type { ReferralRow } from "../client/types/ReferralRow";
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

/** When the person is tried again, while that is ahead. */
export function notBefore({ not_before: at }: ReferralRow, now: Moment): Moment | undefined {
  return at !== null && at > now ? at : undefined;
}

/** “Answer by Thu 26 Nov, 17:00 (in 2 days)”; nobody is urged to be early where the date is that of another try. */
export function dueText(row: ReferralRow, now: Moment): string | undefined {
  if (!row.turn) return undefined;
  const again = notBefore(row, now);
  const what = again !== undefined ? "again" : row.promised_by !== null ? "promised" : row.turn.due;
  const by = again ?? dueBy(row) ?? row.turn.by;
  const said = text(`due-${what}-${row.my_turn ? "mine" : "theirs"}`, { when: when(now, by) });
  if (by < now) return text("due-late", { said, late: howLong(now - by) });
  return row.my_turn ? text("due-left", { said, left: inHowLong(now, by) }) : said;
}

/** By when somebody has to act: as was promised, or by the rules. */
export const dueBy = ({ promised_by: promised, turn }: ReferralRow): Moment | undefined => promised ?? turn?.by;

/** Where it stands, for the line under a title. */
export function seenText(row: ReferralRow): string {
  if (row.state === "ended" && row.end) return text(`end-${row.end}`);
  return text(`state-${row.state}`);
}

/** Why the last try to reach the person failed. */
export function failedText(failed: Failed): string {
  return failed === "unopened" ? text("failed-unopened") : code("contact_failed_reason", failed.reason);
}
