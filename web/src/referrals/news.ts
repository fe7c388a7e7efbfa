// What is told of a change until somebody here has seen it. That the person is reached in another way is said only of what
// says so.

import type { Moment } from "../client/types/Moment";
import type { News } from "../client/types/News";
import type { Opened } from "../client/types/Opened";
import { HEADING, PARTS } from "../handover/correction";
import { dayAndTime } from "../wording/dates";
import { text } from "../wording/wording.svelte";

/** A change in words, the most urgent first. */
export function newsLines({ history }: Pick<Opened, "history">, news: News, now: Moment): string[] {
  const place = history.findIndex(({ entry }) => entry === news.entry);
  const content = history[place]?.content;
  if (content?.kind !== "correction") return [text(`news-${news.kind}`)];
  const { content: changed } = content;
  const others = PARTS.filter((part) => part !== "contact" && changed[part]).map((part) => text(HEADING[part]));
  const lines = [
    ...(changed.contact ? [text("news-contact")] : contactBefore(history.slice(0, place), now)),
    ...(others.length > 0 ? [text("news-parts", { parts: others.join(" · ") })] : []),
  ];
  return lines.length > 0 ? lines : [text(`news-${news.kind}`)];
}

/** An earlier correction of how to reach the person, which nobody may have seen either: a later one hides its news. */
function contactBefore(before: Opened["history"], now: Moment): string[] {
  const handed = before.findLastIndex(({ kind }) => kind === "handover");
  const contact = before.slice(handed + 1).findLast(({ content }) => content?.kind === "correction" && content.content.contact !== undefined);
  return contact ? [text("news-contact-on", { when: dayAndTime(now, contact.at) })] : [];
}
