// The live word: whether the server is reached, whether anybody listens to it, and what it says has changed.

import type { Change } from "./contract";
import { follow, type StreamHandlers } from "./live";
import type { Logs } from "./logs";
import type { OpenKeys } from "./open-keys";
import { hasCode, read } from "./rust";
import type { EntryId } from "./types/EntryId";
import type { ReferralId } from "./types/ReferralId";

/** How long the live stream waits before it tries again, at first and at most. */
const RETRY = { first: 1_000, most: 30_000 };

type Listener = (change: Change) => void;

/** That a referral changed, and what it ends with now, as far as the server says it. */
interface Changed {
  referral: ReferralId;
  last?: EntryId;
}

export class Listening {
  readonly #listeners = new Set<Listener>();
  #stream: AbortController | undefined;
  /** Whether the server answered last. */
  #reached = true;
  /** Whether news come by themselves; while nobody is unlocked, nobody waits for any. */
  #live = true;
  /** Ends the pause before the stream is tried again. */
  #endPause: () => void = () => undefined;
  #worthATry = false;

  constructor(
    private readonly keys: OpenKeys,
    private readonly logs: Logs,
  ) {
    keys.server.onConnection = (reached) => this.#connect({ reached });
    keys.account.onShut = () => this.#tell({ online: this.#online, shut: true });
    keys.whenBegun(({ role }) => {
      if (role === "contact") void this.#follow();
    });
    keys.whenLocked(() => {
      this.#stream?.abort();
      this.#stream = undefined;
      this.#connect({ live: true });
    });
  }

  get #online(): boolean {
    return this.#reached && this.#live;
  }

  async #follow(): Promise<void> {
    const stream = new AbortController();
    this.#stream = stream;
    // Taken for reached until something fails: whoever waits for the connection asks for nothing that could show it.
    const back = () => {
      this.#tryNow();
      this.#connect({ reached: true });
    };
    window.addEventListener("online", back, { signal: stream.signal });
    const told: StreamHandlers = {
      onLive: (live) => this.#connect({ live }),
      onMissed: () => this.#missed(),
      onEvent: async ({ event, data }) => {
        if (event === "changed") await this.#changed(read<Changed>(data));
        else this.#missed();
      },
      mend: async (problem) => {
        if (!hasCode(problem, "sign_in_again") || !this.keys.client) return false;
        return await this.keys.account.signInAgain(this.keys.client).then(
          () => true,
          () => false,
        );
      },
    };
    const pause = (wait: number) =>
      new Promise<boolean>((done) => {
        // It may have become worth a try while one was under way.
        const soon = this.#worthATry;
        this.#worthATry = false;
        this.#endPause = () => done(true);
        setTimeout(() => done(soon), soon ? RETRY.first : wait);
      });
    await follow((opened) => this.keys.server.events("/events", stream.signal, opened), told, stream.signal, { ...RETRY, pause });
  }

  /** The stream is tried now, or soon after the try that is under way. */
  #tryNow(): void {
    this.#worthATry = true;
    this.#endPause();
  }

  /** The screens are online while the server is reached and news come by themselves. */
  #connect({ reached = this.#reached, live = this.#live }: { reached?: boolean; live?: boolean }): void {
    const before = this.#online;
    if (reached && !this.#reached) this.#tryNow();
    this.#reached = reached;
    this.#live = live;
    if (this.#online === before) return;
    // Screens that load again when the connection is back must not do so many times a second.
    if (this.#online) setTimeout(() => this.#tell({ online: this.#online }), RETRY.first);
    else this.#tell({ online: false });
  }

  /** Something may have changed while nobody listened. */
  #missed(): void {
    this.logs.missed();
    this.#tell({ online: true });
  }

  /** Something changed: it is verified before a screen hears of it. What was written here, its screen was given. */
  async #changed({ referral, last }: Changed): Promise<void> {
    try {
      if (!(await this.logs.changed(referral, last))) return;
    } catch {
      // Shown where the referral is opened, or in Today among what does not verify.
    }
    this.#tell({ referral, online: true });
  }

  /** Another tab of the seat has shown what was written in a referral. */
  seenElsewhere(referral: ReferralId): void {
    this.#tell({ referral, online: this.#online });
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
