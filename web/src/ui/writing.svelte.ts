// The language that this person wrote in last: what their next text begins with, whatever the page is in. Kept on this
// device as drafts are, sealed to the seat.

import type { DraftMark } from "../client/contract";
import { session } from "../session.svelte";
import { wording } from "../wording/wording.svelte";

const NOTE = "writing";

class Writing {
  #last = $state("");
  #mark: DraftMark | undefined;
  /** One after another. */
  #turn: Promise<void> = Promise.resolve();

  /** Before anything was written, that of the page. */
  get language(): string {
    return this.#last || wording.language.code;
  }

  /** Call whenever somebody has unlocked: what others of this device write in is theirs. */
  begin(): Promise<void> {
    this.#last = "";
    this.#mark = undefined;
    return this.#inTurn(async () => {
      const kept = await session.workspace.loadDraft(NOTE);
      this.#mark = kept?.mark;
      const last = (kept?.value as { language?: unknown } | undefined)?.language;
      if (this.#last === "" && typeof last === "string") this.#last = last;
    });
  }

  /** Something is written in this language. */
  wrote(language: string): Promise<void> {
    if (language === this.#last) return Promise.resolve();
    this.#last = language;
    return this.#inTurn(async () => {
      const save = () => session.workspace.saveDraft(NOTE, { language }, this.#mark);
      let mark = await save();
      if (mark === undefined) {
        // Another tab was faster; whoever wrote last is right.
        this.#mark = (await session.workspace.loadDraft(NOTE))?.mark;
        mark = await save();
      }
      this.#mark = mark ?? this.#mark;
    });
  }

  /** What cannot be kept, or is locked by now, is only asked about again. */
  #inTurn(run: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(run).catch(() => undefined);
    return this.#turn;
  }
}

export const writing = new Writing();
