// A form that is kept on this device, sealed, while it is being written.

import type { Said } from "../client/attempts";
import { session } from "../session.svelte";
import type { Moment } from "../client/types/Moment";

/** How long after the last change a draft is saved. */
const PAUSE = 600;
/** Under which name a kept draft carries what it is known by. */
const ID = "draft-id";

export class Draft<T extends object> {
  /** What the form shows. */
  value: T = $state() as T;
  /** Whether a kept draft has been looked for. */
  ready = $state(false);
  /** When it was last sealed and kept. */
  savedAt = $state<Moment | undefined>(undefined);

  /** Whether what was kept had been sent as it stands, and only the answer had been lost. */
  sent = $state(false);

  readonly #name: string;
  readonly #empty: () => T;
  #saved = "";
  /** What this draft is known by when it is sent, from whichever tab; another one after each that was handed in. */
  #id: string = crypto.randomUUID();
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

  /** What is said by handing it in as it stands. */
  get said(): Said {
    return { id: this.#id, words: JSON.stringify(this.value) };
  }

  /** Forgets what was written, here and on the device. */
  async discard(): Promise<void> {
    clearTimeout(this.#timer);
    this.#id = crypto.randomUUID();
    this.value = this.#empty();
    this.#saved = JSON.stringify(this.value);
    this.savedAt = undefined;
    await session.workspace.dropDraft(this.#name);
  }

  /** It was handed in as it stands: it goes from the device, and stays in the form. */
  async done(): Promise<void> {
    clearTimeout(this.#timer);
    this.#id = crypto.randomUUID();
    this.#saved = JSON.stringify(this.value);
    this.savedAt = undefined;
    await session.workspace.dropDraft(this.#name);
  }

  async #load(): Promise<void> {
    const kept = await session.workspace.loadDraft<T & { [ID]?: string }>(this.#name).catch(() => undefined);
    if (kept) {
      const { [ID]: id, ...value } = kept;
      this.#id = id ?? this.#id;
      this.value = { ...this.#empty(), ...(value as unknown as T) };
      this.savedAt = session.workspace.now();
      if (await session.workspace.wasSent(this.said).catch(() => false)) {
        this.sent = true;
        await this.discard();
      }
    }
    this.#saved = JSON.stringify(this.value);
    this.ready = true;
  }

  async #save(): Promise<void> {
    const now = JSON.stringify(this.value);
    if (!this.ready || now === this.#saved) return;
    await session.workspace.saveDraft(this.#name, { ...(JSON.parse(now) as T), [ID]: this.#id });
    this.#saved = now;
    this.savedAt = session.workspace.now();
  }
}
