// The test of every journey: a server, and browsers in which nothing may go wrong unnoticed.

import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Page, test as plain } from "@playwright/test";
import { addAuthenticator, type Authenticator } from "./authenticator.ts";
import { watchFields } from "./page-checks.ts";
import { POSTGRES } from "./postgres.ts";
import { type Server, startServer } from "./server.ts";

/** One person at a device of their own: nothing is shared with other desks. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly authenticator: Authenticator;
}

/** Opens a desk; the words name it in what fails. */
export type OpenDesk = (who: string, options?: BrowserContextOptions) => Promise<Desk>;

/** What a server keeps its data in. */
export type Engine = "SQLite" | "PostgreSQL";

interface Fixtures {
  /** What the server of this test keeps its data in; SQLite unless a journey says otherwise. */
  engine: Engine;
  /** A server of this test alone. */
  server: Server;
  /** Desks that close with the test, and fail it by any message in a console, any error in a page, any field that a browser may share. */
  openDesk: OpenDesk;
  /** Takes messages that a test provokes out of those that fail it: one for each call, or all like it. One must come. */
  expectMessage: (pattern: RegExp, howMany?: "all") => void;
}

interface Messages {
  seen: string[];
  expected: { pattern: RegExp; all: boolean }[];
}

export const test = plain.extend<Fixtures & { messages: Messages }>({
  engine: ["SQLite", { option: true }],
  server: async ({ engine }, use, info) => {
    if (engine === "PostgreSQL" && POSTGRES === undefined) {
      if ("CI" in process.env) throw new Error("ONWARD_TEST_POSTGRES is not set: run `cargo xtask e2e`");
      console.warn(`\nLEFT OUT, for want of ONWARD_TEST_POSTGRES: “${info.title}” on PostgreSQL\n`);
      info.skip(true, "ONWARD_TEST_POSTGRES is not set");
    }
    const server = await startServer(engine === "PostgreSQL" ? POSTGRES : undefined);
    await use(server);
    if (info.status !== info.expectedStatus) await info.attach("what the server printed", { body: server.output() });
    await server.stop();
  },
  // eslint-disable-next-line no-empty-pattern -- the names of fixtures are read from this pattern
  messages: async ({}, use) => {
    const messages: Messages = { seen: [], expected: [] };
    await use(messages);
    const { seen, expected } = messages;
    const missing: RegExp[] = [];
    for (const { pattern, all } of expected) {
      const like = seen.filter((text) => pattern.test(text));
      if (like.length === 0) missing.push(pattern);
      for (const text of all ? like : like.slice(0, 1)) seen.splice(seen.indexOf(text), 1);
    }
    expect(seen, "messages in consoles and errors in pages").toEqual([]);
    expect(missing, "messages that were expected and did not come").toEqual([]);
  },
  expectMessage: async ({ messages }, use) => {
    await use((pattern, howMany) => messages.expected.push({ pattern, all: howMany === "all" }));
  },
  openDesk: async ({ browser, messages }, use) => {
    const desks: Desk[] = [];
    await use(async (who, options) => {
      const desk = await makeDesk(browser, options ?? {}, (text) => messages.seen.push(`${who}: ${text}`));
      desks.push(desk);
      return desk;
    });
    for (const desk of desks) await desk.context.close();
  },
});

async function makeDesk(browser: Browser, options: BrowserContextOptions, note: (text: string) => void): Promise<Desk> {
  const context = await browser.newContext(options);
  context.on("console", (message) => note(`${message.type()}: ${message.text()} (${message.location().url})`));
  context.on("weberror", (error) => note(`error: ${error.error().stack ?? error.error().message}`));
  await watchFields(context);
  const page = await context.newPage();
  return { page, context, authenticator: await addAuthenticator(page) };
}

export { expect };
