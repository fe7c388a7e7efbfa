// How a step is taken from a page: sent, or shown beside what came first.

import type { DraftWords } from "../client/attempts";
import type { Action } from "../client/contract";
import type { Opened } from "../client/types/Opened";
import { session } from "../session.svelte";

/** What follows a step that was taken: forget the draft, go elsewhere. */
export type After = () => Promise<void> | void;

/** A step that was not taken because something else came first. */
export interface Conflict {
  action: Action;
  /** What follows when it is taken after all. */
  after: After;
  /** The draft that it was written in, if any. */
  said: DraftWords | undefined;
  /** What the page showed when the person decided. */
  before: Opened;
  now: Opened;
}

export class OpenReferral {
  opened: Opened = $state.raw() as Opened;
  conflict = $state.raw<Conflict | undefined>(undefined);

  constructor(opened: Opened) {
    this.opened = opened;
  }

  get id(): string {
    return this.opened.row.referral;
  }

  /** Sends a step. Where something else came first, the page asks again; throws a `Problem` when it could not be sent. */
  async take(action: Action, after: After = () => undefined, said?: DraftWords): Promise<void> {
    const before = this.opened;
    const outcome = await session.workspace.act(this.id, action, said);
    try {
      // The dialog that it was written in closes first: behind it nobody would hear what the page says of it.
      if (outcome.taken) await after();
    } finally {
      this.opened = outcome.opened;
      this.conflict = outcome.taken ? undefined : { action, after, said, before, now: outcome.opened };
    }
  }

  async reload(): Promise<void> {
    this.opened = await session.workspace.open(this.id);
  }
}
