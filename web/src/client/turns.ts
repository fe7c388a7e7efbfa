// One after another: in this tab, and among all tabs of this browser.

/** What is verified and remembered must not pass itself: each waits for whatever began before it. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(turn: () => Promise<T>): Promise<T> {
    const next = this.#last.then(turn);
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** Whatever began waits for nothing that began before: that still waits for an answer. */
  beginAnew(): void {
    this.#last = Promise.resolve();
  }
}

/** Runs alone among all tabs of this browser; `name` tells nothing. */
export async function alone<T>(name: string, run: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(`onward/${name}`, run);
}
