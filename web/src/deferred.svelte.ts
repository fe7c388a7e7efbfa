// Screens that are loaded when they are opened: the first load brings only unlocking and Today. The rest follows right
// after unlocking, so that it is there when the connection is not.

import { Problem } from "./client/contract";
import { session } from "./session.svelte";

/** Screens that come in one file, once they are asked for. */
export class DeferredScreens<T> {
  #here = $state.raw<T | undefined>(undefined);
  #coming: Promise<T> | undefined;

  constructor(private readonly load: () => Promise<T>) {}

  /** What has come. */
  get here(): T | undefined {
    return this.#here;
  }

  /** Loads them. All who ask share one request; after a failure the next question begins another. */
  fetch(): Promise<T> {
    this.#coming ??= this.load().then(
      (screens) => (this.#here = screens),
      () => {
        this.#coming = undefined;
        // Either there is no connection, or the server has newer files than this page. Some browsers remember a file that
        // failed, and then only loading the page again helps.
        throw new Problem(session.online ? "unknown_version" : "offline");
      },
    );
    return this.#coming;
  }
}

/** In the order in which they are most likely to be asked for. */
export const deferred = {
  referrals: new DeferredScreens(() => import("./referrals/screens")),
  send: new DeferredScreens(() => import("./send/screens")),
  handover: new DeferredScreens(() => import("./handover/screens")),
  directory: new DeferredScreens(() => import("./directory/screens")),
  joining: new DeferredScreens(() => import("./joining/screens")),
  mappings: new DeferredScreens(() => import("./mappings/screens")),
  network: new DeferredScreens(() => import("./network/screens")),
  organisation: new DeferredScreens(() => import("./organisation/screens")),
};

/** Fetches all of them one after another, and none any more after one that fails: that is asked for when it is opened. */
export async function fetchDeferred(): Promise<void> {
  try {
    for (const screens of Object.values(deferred)) await screens.fetch();
  } catch {
    // Whoever opens such a screen is told.
  }
}
