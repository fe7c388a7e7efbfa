// What the whole workspace shares: who has unlocked, where they are, the clock, the connection, the lock.

import { onLink, takeLink } from "./address";
import { Problem, type Invitation, type Workspace } from "./client/contract";
import { Tabs, type TabMessage } from "./client/tabs";
import { Idle } from "./idle";
import type { Identity } from "./client/types/Identity";
import type { Moment } from "./client/types/Moment";
import { current, listen, type Route } from "./router";
import { text, wording } from "./wording/wording.svelte";

export type Why = "start" | "link" | "cut" | "pressed" | "idle" | "shut";

/** What the workspace shows: how far somebody has come, and before that what keeps them from it. */
export type Shown =
  | { at: "starting" }
  | { at: "unlock"; why: Why }
  | { at: "invitation"; invitation: Invitation }
  | { at: "open"; identity: Identity }
  | { at: "failed"; problem: unknown };

/** How long locking waits for a draft to be sealed. */
const LAST_SAVE = 1_500;
/** How long unlocking waits for what screens begin with. */
const FIRST_LOOK = 1_000;

class Session {
  shown = $state.raw<Shown>({ at: "starting" });
  route = $state.raw<Route>({ page: "home" });
  /** Whether this device has a network at all, and whether the workspace is told what happens. */
  #hasNetwork = $state(true);
  #isTold = $state(true);
  /** The corrected time, moved on every second. */
  now = $state<Moment>(Date.now());
  /** Whether the lock is about to fall. */
  soonLocked = $state(false);

  #workspace: Workspace | undefined;
  readonly #idle = new Idle(Date.now());
  #tabs: Tabs | undefined;
  #go: (route: Route) => void = () => undefined;
  /** What must be saved before the keys are forgotten. */
  readonly #saves = new Set<() => Promise<void>>();
  /** What screens begin with, looked up with the keys that are open. */
  readonly #looks = new Set<() => Promise<void>>();
  /** The lock that is falling: nothing is unlocked before it has fallen. */
  #falling: Promise<void> = Promise.resolve();

  get online(): boolean {
    return this.#hasNetwork && this.#isTold;
  }

  get workspace(): Workspace {
    if (!this.#workspace) throw new Problem("starting");
    return this.#workspace;
  }

  /** Who has unlocked. Only screens behind the lock ask. */
  get identity(): Identity {
    if (this.shown.at !== "open") throw new Problem("locked");
    return this.shown.identity;
  }

  async begin(workspace: Workspace): Promise<void> {
    this.#workspace = workspace;
    this.route = current();
    this.#go = listen((route) => (this.route = route));
    workspace.onChange(({ online, shut }) => {
      this.#isTold = online;
      if (shut === true && this.shown.at === "open") void this.lock("shut");
    });
    window.addEventListener("offline", () => (this.#hasNetwork = false));
    window.addEventListener("online", () => (this.#hasNetwork = true));
    this.now = workspace.now();
    setInterval(() => this.#tick(), 1000);
    for (const sign of ["pointerdown", "keydown", "wheel", "touchstart"]) {
      const passive = sign === "wheel" || sign === "touchstart";
      window.addEventListener(sign, (event) => this.#touch(event), { capture: true, passive });
    }
    await this.#start();
    // A link pasted into this tab is opened like any other; what was open is locked first.
    onLink(() => void this.#startAgain());
  }

  async #start(): Promise<void> {
    try {
      const started = await this.workspace.start(takeLink());
      if (started.at === "invitation") this.shown = started;
      else this.shown = { at: "unlock", why: started.at === "unlock-link" ? "link" : "start" };
    } catch (problem) {
      const cut = problem instanceof Problem && problem.code === "not_an_unlock_key";
      this.shown = cut ? { at: "unlock", why: "cut" } : { at: "failed", problem };
    }
  }

  async #startAgain(): Promise<void> {
    if (this.shown.at === "open") await this.lock("pressed");
    else this.workspace.lock(); // what is being unlocked just now does not open over it
    this.shown = { at: "starting" };
    await this.#start();
  }

  /** Unlocks, and shows the workspace; nothing of that while a lock still falls. */
  async unlock(open: (workspace: Workspace) => Promise<Identity>): Promise<void> {
    await this.#falling;
    await this.opened(await open(this.workspace));
  }

  /** Keys are open: shows the workspace, unless something else is to be shown by then. */
  async opened(identity: Identity): Promise<void> {
    const before = this.shown;
    const looked = Promise.allSettled([...this.#looks].map((look) => look()));
    await Promise.race([looked, new Promise((done) => setTimeout(done, FIRST_LOOK))]);
    if (this.shown !== before) return;
    const channel = this.workspace.channel(); // there is none where the keys were locked meanwhile
    this.#idle.begin(Date.now());
    this.soonLocked = false;
    this.#tabs?.close();
    this.#tabs = new Tabs(channel, (word) => this.#hear(word));
    this.#tabs.touched(Date.now());
    this.shown = { at: "open", identity };
  }

  go(route: Route): void {
    this.#go(route);
  }

  /** Somebody is there: the lock waits again, unless it is too late for that. */
  stay(): void {
    const now = Date.now();
    if (this.shown.at !== "open") return;
    if (this.#idle.touch(now, now)) {
      this.soonLocked = false;
      this.#tabs?.touched(now);
    } else {
      void this.lock("idle");
    }
  }

  /** A touch that comes too late does nothing but lock. */
  #touch(event: Event): void {
    if (this.shown.at !== "open") return;
    const late = this.#idle.isOver(Date.now());
    this.stay();
    if (!late) return;
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  }

  #hear(word: TabMessage): void {
    if (this.shown.at !== "open") return;
    const now = Date.now();
    if ("locked" in word) {
      // Touches are shared: a tab that was asleep and missed them locks itself alone.
      if (word.locked === "pressed" || this.#idle.isOver(now)) void this.lock(word.locked, "heard");
    } else if (this.#idle.touch(word.touched, now)) {
      this.soonLocked = this.#idle.isNear(now);
    } else {
      void this.lock("idle", "heard");
    }
  }

  /** Shows nothing any more, saves what is being written, then forgets the keys: here and in every tab of the seat. */
  async lock(why: "pressed" | "idle" | "shut", from: "here" | "heard" = "here"): Promise<void> {
    if (this.shown.at !== "open") return;
    const saved = Promise.allSettled([...this.#saves].map((save) => save()));
    this.shown = { at: "unlock", why };
    this.soonLocked = false;
    if (from === "here" && why !== "shut") this.#tabs?.locked(why);
    this.#tabs?.close();
    this.#tabs = undefined;
    this.#falling = Promise.race([saved, new Promise((done) => setTimeout(done, LAST_SAVE))]).then(() => this.workspace.lock());
    await this.#falling;
  }

  /** Calls `look` whenever keys are open, before any screen shows. What fails there, or takes long, keeps nobody from unlocking; returns the way to stop. */
  beforeOpen(look: () => Promise<void>): () => void {
    this.#looks.add(look);
    return () => this.#looks.delete(look);
  }

  /** Calls `save` before the lock falls; returns the way to stop. */
  beforeLock(save: () => Promise<void>): () => void {
    this.#saves.add(save);
    return () => this.#saves.delete(save);
  }

  #tick(): void {
    this.now = this.workspace.now();
    if (this.shown.at !== "open") return;
    const now = Date.now();
    if (this.#idle.isOver(now)) void this.lock("idle");
    else this.soonLocked = this.#idle.isNear(now);
  }
}

export const session = new Session();

/** What to tell a person about a failure: the wording of its code, of the wider code before a dash, or a calm general text. */
export function problemText(problem: unknown): string {
  if (!(problem instanceof Problem)) return text("problem-general");
  const [wider] = problem.code.split("-");
  const what = wording.find(`problem-${problem.code}`) ?? wording.find(`problem-${wider}`) ?? text("problem-general");
  // A passkey that was made for nothing is named, so that its owner can find and delete it.
  return problem.code.startsWith("passkey_") && problem.detail !== "" ? `${what} ${text("passkey-delete", { name: problem.detail })}` : what;
}
