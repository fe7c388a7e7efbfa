// What the whole workspace shares: who has unlocked, where they are, the clock, the connection, the lock.

import { Problem, type Invitation, type Workspace } from "./client/contract";
import type { Identity } from "./client/types/Identity";
import type { Moment } from "./client/types/Moment";
import { current, listen, type Route } from "./router";
import { text, wording } from "./wording/wording.svelte";

export type Stage =
  | { at: "starting" }
  | { at: "unlock"; why: "start" | "link" | "cut" | "pressed" | "idle" }
  | { at: "invitation"; invitation: Invitation }
  | { at: "open"; identity: Identity }
  | { at: "failed"; problem: unknown };

/** The workspace locks after this long without a touch or a key. */
const IDLE = 15 * 60_000;
/** And says so this long before. */
const WARNING = 60_000;
/** How long locking waits for a draft to be sealed. */
const LAST_SAVE = 1_500;

class Session {
  stage = $state.raw<Stage>({ at: "starting" });
  route = $state.raw<Route>({ page: "home" });
  online = $state(true);
  /** The corrected time, moved on every second. */
  now = $state<Moment>(Date.now());
  /** Whether the lock is about to fall. */
  soonLocked = $state(false);

  #workspace: Workspace | undefined;
  #touched = Date.now();
  #go: (route: Route) => void = () => undefined;
  /** What must be saved before the keys are forgotten. */
  readonly #saves = new Set<() => Promise<void>>();

  get workspace(): Workspace {
    if (!this.#workspace) throw new Problem("starting");
    return this.#workspace;
  }

  /** Who has unlocked. Only screens behind the lock ask. */
  get identity(): Identity {
    if (this.stage.at !== "open") throw new Problem("locked");
    return this.stage.identity;
  }

  async begin(workspace: Workspace): Promise<void> {
    this.#workspace = workspace;
    this.route = current();
    this.#go = listen((route) => (this.route = route));
    workspace.onChange(({ online }) => (this.online = online));
    window.addEventListener("offline", () => (this.online = false));
    window.addEventListener("online", () => (this.online = true));
    this.now = workspace.now();
    setInterval(() => this.#tick(), 1000);
    for (const sign of ["pointerdown", "keydown", "wheel", "touchstart"]) {
      window.addEventListener(sign, () => this.stay(), { passive: true });
    }
    // A link pasted into this tab changes the fragment alone: it is opened like any other, and leaves the address.
    window.addEventListener("hashchange", () => {
      if (/^#\/(unlock|invitation)\//.test(window.location.hash)) window.location.reload();
    });
    try {
      const started = await workspace.start();
      if (started.at === "invitation") this.stage = started;
      else this.stage = { at: "unlock", why: started.at === "unlock-link" ? "link" : "start" };
    } catch (problem) {
      const cut = problem instanceof Problem && problem.code === "not_an_unlock_key";
      this.stage = cut ? { at: "unlock", why: "cut" } : { at: "failed", problem };
    }
  }

  /** Keys are open: shows the workspace. */
  opened(identity: Identity): void {
    this.stay();
    this.stage = { at: "open", identity };
  }

  go(route: Route): void {
    this.#go(route);
  }

  /** Somebody is there: the lock waits again. */
  stay(): void {
    this.#touched = Date.now();
    this.soonLocked = false;
  }

  /** Saves what is being written, then forgets the keys. */
  async lock(why: "pressed" | "idle"): Promise<void> {
    const saved = Promise.allSettled([...this.#saves].map((save) => save()));
    await Promise.race([saved, new Promise((done) => setTimeout(done, LAST_SAVE))]);
    this.workspace.lock();
    this.soonLocked = false;
    this.stage = { at: "unlock", why };
  }

  /** Calls `save` before the lock falls; returns the way to stop. */
  beforeLock(save: () => Promise<void>): () => void {
    this.#saves.add(save);
    return () => this.#saves.delete(save);
  }

  #tick(): void {
    this.now = this.workspace.now();
    if (this.stage.at !== "open") return;
    const idle = Date.now() - this.#touched;
    this.soonLocked = idle > IDLE - WARNING;
    if (idle > IDLE) void this.lock("idle");
  }
}

export const session = new Session();

/** What to tell a person about a failure: the wording of its code, of the wider code before a dash, or a calm general text. */
export function problemText(problem: unknown): string {
  if (!(problem instanceof Problem)) return text("problem-general");
  const [wider] = problem.code.split("-");
  return wording.find(`problem-${problem.code}`) ?? wording.find(`problem-${wider}`) ?? text("problem-general");
}
