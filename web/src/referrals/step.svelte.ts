// How a step is taken from a page: sent, or shown beside what came first.

import type { Action } from "../client/contract";
import type { Opened } from "../client/types/Opened";
import { session } from "../session.svelte";

/** A step that was not taken because something else came first. */
export interface Conflict {
  action: Action;
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

  /** Sends a step. Resolves to whether it was taken; throws a `Problem` when it could not be sent. */
  async take(action: Action): Promise<boolean> {
    const before = this.opened;
    const outcome = await session.workspace.act(this.id, action);
    this.opened = outcome.opened;
    this.conflict = outcome.taken ? undefined : { action, before, now: outcome.opened };
    return outcome.taken;
  }

  async reload(): Promise<void> {
    this.opened = await session.workspace.open(this.id);
  }
}
