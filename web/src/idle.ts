// How long nobody has touched the workspace. Judged before a touch counts: a machine that slept through the night is
// locked by the touch that wakes it, not kept open by it.

/** The workspace locks after this long without a touch or a key. */
export const IDLE = 15 * 60_000;
/** And says so this long before. */
const WARNING = 60_000;

export class Idle {
  #touched: number;

  constructor(now: number) {
    this.#touched = now;
  }

  /** Somebody unlocked: it counts from here. */
  begin(now: number): void {
    this.#touched = now;
  }

  /** A touch, here or in another tab; false if it came too late, and does not count. */
  touch(at: number, now: number): boolean {
    if (this.isOver(now)) return false;
    this.#touched = Math.max(this.#touched, Math.min(at, now));
    return true;
  }

  isOver(now: number): boolean {
    // A clock that was set back tells nothing of how long it was: it counts as too long.
    return now - this.#touched > IDLE || now < this.#touched - WARNING;
  }

  isNear(now: number): boolean {
    return now - this.#touched > IDLE - WARNING;
  }
}
