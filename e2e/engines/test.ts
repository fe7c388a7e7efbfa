// The test of the walks in other engines: the same server as every journey's, and tabs in which nothing may go wrong unnoticed.

import { expect } from "@playwright/test";
import { test as journeys } from "../support/test.ts";
import { startFirefox } from "./firefox.ts";
import { type Driver, Tab } from "./tab.ts";
import { type Programs, startWebKit } from "./webkit.ts";

/** The engines that Chromium's journeys do not cover. */
export type OtherEngine = { name: "Firefox"; program: string } | { name: "WebKitGTK"; programs: Programs };

interface Started {
  open: () => Promise<Driver>;
  close: () => Promise<void>;
  /** Where nobody hears what a page says while it loads, another browser of the engine that listens to it. */
  listenToLoading?: (addresses: readonly string[]) => Promise<string[]>;
}

/** Opens a tab of somebody who is alone at a device; the words name it in what fails. */
export type OpenTab = (who: string) => Promise<Tab>;

interface Fixtures {
  openTab: OpenTab;
  /** Fails if a page says anything while it loads. */
  checkLoading: (addresses: readonly string[]) => Promise<void>;
}

export const test = journeys.extend<Fixtures, { other: OtherEngine; started: Started }>({
  other: [{ name: "Firefox", program: "" }, { option: true, scope: "worker" }],
  started: [
    async ({ other }, use) => {
      const started = await (other.name === "Firefox" ? startFirefox(other.program) : startWebKit(other.programs));
      await use(started);
      await started.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  openTab: async ({ started }, use) => {
    const tabs: { who: string; tab: Tab }[] = [];
    await use(async (who) => {
      const tab = new Tab(await started.open());
      tabs.push({ who, tab });
      return tab;
    });
    const messages: string[] = [];
    for (const { who, tab } of tabs) {
      messages.push(...(await tab.listMessages()).map((message) => `${who}: ${message}`));
      await tab.close();
    }
    expect(messages, "messages in consoles and errors in pages").toEqual([]);
  },
  checkLoading: async ({ started, openTab }, use) => {
    await use(async (addresses) => {
      if (started.listenToLoading !== undefined) {
        expect(await started.listenToLoading(addresses), "messages while pages load").toEqual([]);
        return;
      }
      const tab = await openTab("somebody who opens pages");
      for (const address of addresses) await tab.open(address);
    });
  },
});

export { expect };
