// Tabs of one seat in one browser: what one of them is told, all know. The channel's name tells nothing (a digest under
// the seat's key), and so does what goes over it.

/** What tabs tell one another. */
export type TabMessage = { locked: "pressed" | "idle" } | { touched: number };

/** How often a touch is passed on at most. */
const TOUCH_EVERY = 5_000;

export class Tabs {
  readonly #channel: BroadcastChannel;
  #passedOn = 0;

  constructor(name: string, hear: (word: TabMessage) => void) {
    this.#channel = new BroadcastChannel(`onward/${name}`);
    this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
  }

  locked(why: "pressed" | "idle"): void {
    this.#channel.postMessage({ locked: why } satisfies TabMessage);
  }

  /** Somebody works in this tab: the others wait as well. */
  touched(at: number): void {
    if (at - this.#passedOn < TOUCH_EVERY) return;
    this.#passedOn = at;
    this.#channel.postMessage({ touched: at } satisfies TabMessage);
  }

  close(): void {
    this.#channel.close();
  }
}
