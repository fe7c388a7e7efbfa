// A form that is kept on this device, sealed, while it is being written. What another tab kept is never overwritten
// unseen: a form in which nothing was typed follows it, any other asks.

import type { DraftWords } from "../client/attempts";
import type { DraftMark } from "../client/contract";
import type { Moment } from "../client/types/Moment";
import type { ReferralId } from "../client/types/ReferralId";
import { isSame } from "../client/notes";
import { session } from "../session.svelte";

/** How long after the last change a draft is saved. */
const PAUSE = 250;
/** How long after a failure it is tried again. */
const AGAIN = 5_000;
/** Under which name a kept draft carries what it is known by. */
const ID = "draft-id";
/** The channel of all drafts. */
const TABS = "onward-drafts";

/** A draft that was sent although nobody sent it here. */
export interface DraftSent {
  referral: ReferralId;
  how: "answer-lost" | "elsewhere";
  /** Whether as it stood here. */
  same: boolean;
}

export class Draft<T extends object> {
  /** What the form shows. */
  value: T = $state() as T;
  /** Whether a kept draft has been looked for. */
  ready = $state(false);
  /** When it was last sealed and kept. */
  savedAt = $state<Moment | undefined>(undefined);
  /** Something else was kept in another tab. Nothing of this one is kept before a person has chosen. */
  elsewhere = $state(false);
  /** Why it could not be kept. */
  problem = $state.raw<unknown>(undefined);

  /** What somebody threw away last, until they write something else: it can be brought back. */
  thrown = $state.raw<T | undefined>(undefined);

  #sent = $state.raw<DraftSent | undefined>(undefined);
  /** The form as it stood once it was emptied because of that. */
  #emptied = $state.raw<string | undefined>(undefined);

  readonly #name: string;
  readonly #empty: () => T;
  /** What stands on the device, as far as this tab knows. */
  #mark: DraftMark | undefined;
  #saved = $state.raw("");
  /** What this draft is known by when it is sent, from whichever tab; another one after each that was handed in. */
  #id: string = crypto.randomUUID();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One writing after another. */
  #turn: Promise<void> = Promise.resolve();
  /** Tells the other tabs by its name that a draft was kept or dropped. */
  readonly #tabs = new BroadcastChannel(TABS);
  /** The form has gone; what it held may still be handed in. */
  #gone = false;

  /** Call while a component is being set up: the draft is saved when the component goes. */
  constructor(name: string, empty: () => T) {
    this.#name = name;
    this.#empty = empty;
    this.value = empty();
    void this.#inTurn(() => this.#begin());
    this.#tabs.onmessage = ({ data }) => {
      if (data === this.#name) void this.#inTurn(() => this.#follow());
    };
    $effect(() => {
      const now = JSON.stringify(this.value);
      if (!this.ready || now === this.#saved) return;
      this.thrown = undefined;
      this.#soon(PAUSE);
    });
    $effect(() => {
      const stop = session.beforeLock(() => this.#save());
      const leaving = () => void this.#save();
      addEventListener("pagehide", leaving);
      return () => {
        stop();
        removeEventListener("pagehide", leaving);
        clearTimeout(this.#timer);
        this.#tabs.onmessage = null;
        const last = session.shown.at === "open" ? this.#save() : Promise.resolve();
        void last.finally(() => {
          this.#gone = true;
          this.#tabs.close();
        });
      };
    });
  }

  /** What is said by handing it in as it stands. */
  get said(): DraftWords {
    return { id: this.#id, words: JSON.stringify(this.value) };
  }

  /**
   * Where it was sent: as it stands, and only the answer had been lost; or from another tab. In a form that was emptied
   * because of that it is told until somebody writes the next one, which has not been sent.
   */
  get sent(): DraftSent | undefined {
    return this.#emptied === undefined || this.#emptied === JSON.stringify(this.value) ? this.#sent : undefined;
  }

  /** Whether all that stands in the form stands on the device as well. */
  get isKept(): boolean {
    return JSON.stringify(this.value) === this.#saved;
  }

  /** Forgets what was written, here and on the device; what another tab kept is shown in its place. */
  async discard(): Promise<void> {
    this.#next();
    this.value = this.#empty();
    this.#saved = JSON.stringify(this.value);
    await this.#inTurn(() => this.#drop());
    if (this.elsewhere) await this.takeTheirs();
  }

  /** The same by hand: for a while it can be brought back. */
  async throwAway(): Promise<void> {
    const thrown = JSON.parse(JSON.stringify(this.value)) as T;
    await this.discard();
    this.thrown = thrown;
  }

  /** What was thrown away stands in the form again. */
  bringBack(): void {
    if (this.thrown !== undefined) this.value = this.thrown;
  }

  /** It was handed in as it stands: it goes from the device, and stays in the form. */
  async done(): Promise<void> {
    this.#next();
    this.#saved = JSON.stringify(this.value);
    await this.#inTurn(() => this.#drop());
  }

  /** Whatever is written from now on is another draft. */
  #next(): void {
    clearTimeout(this.#timer);
    this.#id = crypto.randomUUID();
    this.#tell(undefined);
  }

  #tell(sent: DraftSent | undefined, emptied?: string): void {
    this.#sent = sent;
    this.#emptied = emptied;
  }

  /** Of two, the one from the other tab. */
  async takeTheirs(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#inTurn(() => this.#load());
    this.elsewhere = false;
  }

  /** Of two, the one in this tab. */
  async keepMine(): Promise<void> {
    const kept = await session.workspace.loadDraft(this.#name);
    this.#mark = kept?.mark;
    this.#saved = "";
    this.elsewhere = false;
    await this.#save();
  }

  async #inTurn(run: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(run);
    this.#turn = turn.catch(() => undefined);
    await turn;
  }

  #soon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), pause);
  }

  async #begin(): Promise<void> {
    const empty = this.#empty();
    this.#saved = JSON.stringify(this.value);
    // What is typed while the device is asked stands over what it kept.
    const typed = () => Object.fromEntries(Object.entries(this.value).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(empty[field as keyof T]))) as Partial<T>;
    await this.#load(typed).catch((problem: unknown) => (this.problem = problem));
    this.ready = true;
  }

  async #load(typed: () => Partial<T> = () => ({})): Promise<void> {
    const kept = await session.workspace.loadDraft(this.#name);
    const { [ID]: id, ...value } = (kept?.value ?? {}) as Partial<T> & { [ID]?: string };
    this.#mark = kept?.mark;
    this.#id = id ?? crypto.randomUUID();
    const stood = { ...this.#empty(), ...(value as Partial<T>) };
    this.#saved = JSON.stringify(stood);
    this.value = { ...stood, ...typed() };
    this.savedAt = kept?.value ? session.workspace.now() : undefined;
    const sent = kept?.value ? await this.#findSent("answer-lost") : undefined;
    if (sent?.same === true) {
      this.#id = crypto.randomUUID();
      this.value = this.#empty();
      this.#saved = JSON.stringify(this.value);
      this.#tell(sent, this.#saved);
      await this.#drop();
    }
  }

  /** Another tab kept or dropped a draft of this name. */
  async #follow(): Promise<void> {
    if (!this.ready || session.shown.at !== "open") return;
    const kept = await session.workspace.loadDraft(this.#name);
    if (isSame(kept?.mark, this.#mark)) return;
    // It is gone from the device: was it handed in there?
    const sent = kept === undefined ? await this.#findSent("elsewhere") : undefined;
    if (sent) this.#tell(sent);
    if (this.isKept) {
      await this.#load();
      if (sent) this.#tell(sent, this.#saved);
    } else if (sent) {
      // What was changed here is kept on: nothing stands in its place.
      this.#mark = undefined;
      this.#soon(PAUSE);
    } else this.elsewhere = true;
  }

  async #findSent(how: DraftSent["how"]): Promise<DraftSent | undefined> {
    const sent = await session.workspace.findSent(this.said).catch(() => undefined);
    return sent && { ...sent, how };
  }

  async #save(): Promise<void> {
    await this.#inTurn(async () => {
      const now = JSON.stringify(this.value);
      if (!this.ready || this.elsewhere || now === this.#saved) return;
      try {
        const mark = await session.workspace.saveDraft(this.#name, { ...(JSON.parse(now) as T), [ID]: this.#id }, this.#mark);
        this.problem = undefined;
        if (mark === undefined) {
          this.elsewhere = true;
          return;
        }
        this.#mark = mark;
        this.#saved = now;
        this.savedAt = session.workspace.now();
        this.#post();
      } catch (problem) {
        this.problem = problem;
        if (session.shown.at === "open") this.#soon(AGAIN);
      }
    });
  }

  async #drop(): Promise<void> {
    this.savedAt = undefined;
    const dropped = await session.workspace.dropDraft(this.#name, this.#mark);
    if (dropped) this.#mark = undefined;
    else this.elsewhere = true;
    this.#post();
  }

  /** Tells the other tabs. */
  #post(): void {
    const tabs = this.#gone ? new BroadcastChannel(TABS) : this.#tabs;
    tabs.postMessage(this.#name);
    if (this.#gone) tabs.close();
  }
}
