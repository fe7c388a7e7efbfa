// Which messages a page tells as new.

import type { EntryId } from "../client/types/EntryId";
import type { Happened } from "../client/types/Happened";
import type { Opened } from "../client/types/Opened";

/**
 * Those that no page has shown, and those that this page has told: until somebody on this side writes, who had them before
 * their eyes. What the client appends by itself is no answer.
 */
export function listNew({ history, new_messages: fresh }: Pick<Opened, "history" | "new_messages">, told: readonly EntryId[]): Happened[] {
  const ownLast = history.findLastIndex((entry) => entry.mine && entry.by_hand);
  return history.filter(({ entry }, at) => fresh.includes(entry) || (told.includes(entry) && at > ownLast));
}
