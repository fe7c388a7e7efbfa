// What was verified of the logs is kept, sealed, for the next visit. Nothing rests on it but time.

import { fetchWanted } from "./bodies";
import type { OpenKeys } from "./open-keys";
import { call } from "./rust";

/** How many rows are read before the page has its turn again. */
const ROWS = 20;
/** How long nothing must have come before it is kept, and by when it is all the same. */
const KEEP_AFTER = 2_000;
const KEEP_BY = 30_000;

export class LogKeeping {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When it is done at the latest. */
  #keepBy: number | undefined;

  constructor(private readonly keys: OpenKeys) {
    keys.whenLocked(() => {
      clearTimeout(this.#timer);
      this.#keepBy = undefined;
    });
  }

  /** Something was verified: it is kept once nothing has come for a while. */
  soon(after = KEEP_AFTER): void {
    clearTimeout(this.#timer);
    this.#keepBy ??= Date.now() + KEEP_BY;
    this.#timer = setTimeout(() => void this.#keep().catch(() => undefined), Math.max(0, Math.min(after, this.#keepBy - Date.now())));
  }

  async #keep(): Promise<void> {
    const { client } = this.keys;
    if (!client) return;
    let goesOn = call(() => client.readRows(ROWS)) > 0;
    if (goesOn) {
      // What cannot be fetched now is read on the next visit.
      goesOn = await fetchWanted(this.keys).then(() => true, () => false);
      if (this.keys.client !== client) return;
      if (goesOn && Date.now() < (this.#keepBy ?? 0)) {
        this.soon(0);
        return;
      }
    }
    this.#keepBy = undefined;
    // What must not become less is written first: what is kept never knows more than that.
    await this.keys.keepSeen();
    if (this.keys.client === client) await this.keys.notes.keep(client.notePlace("kept"), call(() => client.keep(this.keys.now())));
    if (goesOn) this.soon(0);
  }
}
