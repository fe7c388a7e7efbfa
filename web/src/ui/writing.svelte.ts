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
  /** Counts the unlockings: what was asked for one person never ends with the next. */
  #sitting = 0;

  /** Before anything was written, that of the page. */
  get language(): string {
    return this.#last || wording.language.code;
  }

  /** Call whenever somebody has unlocked: what others of this device write in is theirs. */
  begin(): Promise<void> {
    this.#sitting += 1;
    this.#last = "";
    this.#mark = undefined;
    this.#turn = Promise.resolve();
    return this.#inTurn(async (isMine) => {
      const kept = await session.workspace.loadDraft(NOTE);
      if (!isMine()) return;
      this.#mark = kept?.mark;
      const last = (kept?.value as { language?: unknown } | undefined)?.language;
      if (this.#last === "" && typeof last === "string") this.#last = last;
    });
  }

  /** Something is written in this language. */
  wrote(language: string): Promise<void> {
    if (language === this.#last) return Promise.resolve();
    this.#last = language;
    return this.#inTurn(async (isMine) => {
      const save = () => session.workspace.saveDraft(NOTE, { language }, this.#mark);
      let mark = await save();
      if (mark === undefined && isMine()) {
        // Another tab was faster; whoever wrote last is right.
        const kept = await session.workspace.loadDraft(NOTE);
        if (!isMine()) return;
        this.#mark = kept?.mark;
        mark = await save();
      }
      if (isMine()) this.#mark = mark ?? this.#mark;
    });
  }

  /** What cannot be kept, or is locked by now, is only asked about again. */
  #inTurn(run: (isMine: () => boolean) => Promise<void>): Promise<void> {
    const sitting = this.#sitting;
    const isMine = () => this.#sitting === sitting;
    this.#turn = this.#turn.then(() => (isMine() ? run(isMine) : undefined)).catch(() => undefined);
    return this.#turn;
  }
}

export const writing = new Writing();
