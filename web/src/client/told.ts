// For tests: a browser with one seat, told what it stores and what its server says. Whoever uses it also has
// `vi.mock("./wasm/client", () => import("./told-client"))`.

import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import { LogKeeping } from "./keeping";
import { Listening } from "./listening";
import { Logs } from "./logs";
import { ListKept } from "./members-list";
import { OpenKeys } from "./open-keys";
import { makeReferrals } from "./referrals";
import { OtherTabs } from "./other-tabs";
import { makeSending } from "./sending";
import { told, type Client } from "./told-client";
import { START, ToldLocks, ToldServer } from "./told-server";
import type { Change } from "./contract";
import { Unlock } from "./wasm/client";

/** Sets the scene anew: an empty store, no lock taken, the clock at the start. Timers stand still; storing does not. */
export function begin(): ToldServer {
  vi.useFakeTimers({ now: START, toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  gainStorage();
  vi.stubGlobal("navigator", { languages: ["en-GB"], locks: new ToldLocks() });
  vi.stubGlobal("window", Object.assign(new EventTarget(), { location: { origin: "https://workspace.example" } }));
  told.identity = { role: "contact" };
  told.invitation = undefined;
  told.clients.length = 0;
  return new ToldServer();
}

/** The real clock again; whatever was stubbed is told anew by the next scene. */
export function end(): void {
  vi.useRealTimers();
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await new Promise((done) => setImmediate(done));
}

/** Lets time pass, and what it brings happen. */
export async function pass(millis: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(millis);
  await settle();
}

/** Somebody clears what this browser keeps; from then on it refuses to keep anything. */
export async function loseStorage(): Promise<void> {
  const { indexedDB } = globalThis;
  await new Promise((done) => (indexedDB.deleteDatabase("onward").onsuccess = done));
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("", "SecurityError");
    },
  });
}

/** It keeps again, and has nothing. */
export function gainStorage(): void {
  vi.stubGlobal("indexedDB", new IDBFactory());
}

/** One tab of the seat, put together as the workspace is. */
export class ToldTab {
  readonly keys = new OpenKeys();
  readonly list = new ListKept(this.keys);
  readonly keeping = new LogKeeping(this.keys);
  readonly logs = new Logs(this.keys, this.list, this.keeping);
  readonly listening = new Listening(this.keys, this.logs);
  readonly tabs = new OtherTabs(this.keys, (referral) => this.listening.seenElsewhere(referral));
  readonly referrals = makeReferrals(this.keys, this.logs, this.tabs);
  readonly sending = makeSending(this.keys, this.list, this.logs);
  /** What screens were told. */
  readonly heard: Change[] = [];

  async unlock(): Promise<Client> {
    await this.keys.unlock(Unlock.fromPrinted("KEY", "genesis"));
    this.listening.onChange((change) => this.heard.push(change));
    const client = told.clients.at(-1);
    if (!client) throw new Error("nothing was opened");
    await settle();
    return client;
  }

  /** Adds a word to a referral. */
  say(referral: string, kind = "message"): ReturnType<typeof this.sending.act> {
    return this.sending.act(referral, { content: { kind } } as unknown as Parameters<typeof this.sending.act>[1]);
  }
}
