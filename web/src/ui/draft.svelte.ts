// A form that is kept on this device, sealed, while it is being written.

import { session } from "../session.svelte";
import type { Moment } from "../client/types/Moment";

/** How long after the last change a draft is saved. */
const PAUSE = 600;

export class Draft<T extends object> {
  /** What the form shows. */
  value: T = $state() as T;
  /** Whether a kept draft has been looked for. */
  ready = $state(false);
  /** When it was last sealed and kept. */
  savedAt = $state<Moment | undefined>(undefined);

  readonly #name: string;
  readonly #empty: () => T;
  #saved = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Call while a component is being set up: the draft is saved when the component goes. */
  constructor(name: string, empty: () => T) {
    this.#name = name;
    this.#empty = empty;
    this.value = empty();
    void this.#load();
    $effect(() => {
      const now = JSON.stringify(this.value);
      if (!this.ready || now === this.#saved) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#save(), PAUSE);
    });
    $effect(() => {
      const stop = session.beforeLock(() => this.#save());
      return () => {
        stop();
        clearTimeout(this.#timer);
        if (session.stage.at === "open") void this.#save();
      };
    });
  }

  /** Forgets what was written, here and on the device. */
  async discard(): Promise<void> {
    clearTimeout(this.#timer);
    this.value = this.#empty();
    this.#saved = JSON.stringify(this.value);
    this.savedAt = undefined;
    await session.workspace.dropDraft(this.#name);
  }

  /** It was handed in as it stands: it goes from the device, and stays in the form. */
  async done(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saved = JSON.stringify(this.value);
    this.savedAt = undefined;
    await session.workspace.dropDraft(this.#name);
  }

  async #load(): Promise<void> {
    const kept = await session.workspace.loadDraft<T>(this.#name).catch(() => undefined);
    if (kept) {
      this.value = { ...this.#empty(), ...kept };
      this.savedAt = session.workspace.now();
    }
    this.#saved = JSON.stringify(this.value);
    this.ready = true;
  }

  async #save(): Promise<void> {
    const now = JSON.stringify(this.value);
    if (!this.ready || now === this.#saved) return;
    await session.workspace.saveDraft(this.#name, JSON.parse(now));
    this.#saved = now;
    this.savedAt = session.workspace.now();
  }
}
