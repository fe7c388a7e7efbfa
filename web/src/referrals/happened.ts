// Entries of the history in words.

import type { ContactWay } from "../client/types/ContactWay";
import type { Content } from "../client/types/Content";
import type { EntryId } from "../client/types/EntryId";
import type { Happened } from "../client/types/Happened";
import type { FreeText } from "../client/types/FreeText";
import type { Opened } from "../client/types/Opened";
import type { Moment } from "../client/types/Moment";
import { session } from "../session.svelte";
import { dayAndTime, plainDay, when } from "../wording/dates";
import { code, codes, country, phrase, text } from "../wording/wording.svelte";

/** “You confirmed the date”, “They asked” */
export function happenedText({ kind, mine, side, answer_by }: Happened): string {
  const who = side === "victim" ? "person" : mine ? "you" : "they";
  if (kind === "acknowledged" && answer_by !== null) return text(`did-proposed-${who}`);
  const own = text(`did-${kind}-${who}`);
  return own === `did-${kind}-${who}` ? text(`did-${kind}`) : own;
}

/** Where an entry stands on the page. */
export const placeOf = (entry: EntryId): string => `said-${entry}`;

/** What the entry's codes and dates say beyond its kind. */
export function detail({ kind, mine, content, answer_by }: Happened, now: Moment): string | undefined {
  const words = content ? codesOf(content, now, mine) : [];
  if (answer_by !== null) words.push(text(kind === "contact_failed" ? "detail-next-try" : "detail-answer-by", { when: when(now, answer_by) }));
  return words.length > 0 ? phrase(words) : undefined;
}

function codesOf(entry: Content, now: Moment, mine: boolean): string[] {
  switch (entry.kind) {
    case "question":
      return [code("coded_question", entry.content.question)];
    case "reply":
      return [code("coded_reply", entry.content.reply)];
    case "accepted":
      return [text("detail-first-contact", { worker: code("worker_role", entry.content.worker), day: dayAndTime(now, entry.content.first_contact_by) })];
    case "part_accepted":
      return [
        text("detail-takes", { needs: codes("support_kind", entry.content.takes) }),
        text("detail-first-contact", { worker: code("worker_role", entry.content.worker), day: dayAndTime(now, entry.content.first_contact_by) }),
      ];
    case "declined":
      return [code("decline_reason", entry.content.reason)];
    case "redirect_proposed": {
      const { organisation, reason } = entry.content;
      const member = session.workspace.members().find((one) => one.organisation === organisation);
      return [...(member ? [text("bar-organisation", { name: member.name, country: country(member.country) })] : []), code("decline_reason", reason)];
    }
    case "unaccepted":
      return [code("unaccept_reason", entry.content.reason)];
    case "contact_failed":
      return [code("contact_failed_reason", entry.content.reason), wayText(entry.content.way, mine ? undefined : entry.content.value)];
    case "supported":
      return [codes("support_kind", entry.content.services)];
    case "rested":
      return entry.content.wakes.map((wake) => text("detail-wakes", { reason: code("wake_reason", wake.reason), date: plainDay(wake.on) }));
    case "closed":
      return [
        code("outcome", entry.content.outcome),
        ...(entry.content.feedback ?? []).map(({ question, answer }) =>
          text("detail-feedback", { question: code("feedback_question", question), answer: code("feedback_answer", answer) }),
        ),
      ];
    case "withdrawn":
      return [code("withdrawal_reason", entry.content.reason)];
    default:
      return [];
  }
}

/** “Telephone: +351 …”. Whoever tried has the number where it opens to a press alone: here it stands for the other side. */
export function wayText(way: ContactWay, value: string | undefined): string {
  return value === undefined ? code("contact_way", way) : text("way-value", { way: code("contact_way", way), value });
}

/** “Telephone 2”: a way whose number is not said, by its place among those of its kind; without one it is the only one. */
export function heldText(way: ContactWay, place: number | undefined): string {
  return place === undefined ? code("contact_way", way) : text("way-place", { way: code("contact_way", way), place });
}

/** The words that somebody wrote with a step. */
export function wordsOf(entry: Content | null): FreeText | undefined {
  if (!entry) return undefined;
  switch (entry.kind) {
    case "enquiry":
    case "handover":
    case "correction":
      return undefined;
    case "message":
    case "answered":
    case "code_changed":
      return entry.content.text;
    case "question":
    case "reply":
      return entry.content.text;
    default:
      return entry.content.note;
  }
}

/** Entries that are part of what the two organisations say to one another. */
export function isTalk({ kind, content }: Happened): boolean {
  return kind === "message" || kind === "question" || kind === "reply" || kind === "answered" || wordsOf(content) !== undefined;
}

/** Whether a step was taken back: that is done directly after it, or never. */
export function isUndone(history: Opened["history"], entry: EntryId): boolean {
  const place = history.findIndex((one) => one.entry === entry);
  return place >= 0 && history[place + 1]?.kind === "undone";
}
