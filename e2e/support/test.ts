// The test of every journey: a server, and browsers in which nothing may go wrong unnoticed.

import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Page, test as plain } from "@playwright/test";
import { addAuthenticator, type Authenticator } from "./authenticator.ts";
import { type Server, startServer } from "./server.ts";

/** One person at a device of their own: nothing is shared with other desks. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly authenticator: Authenticator;
}

/** Opens a desk; the words name it in what fails. */
export type OpenDesk = (who: string, options?: BrowserContextOptions) => Promise<Desk>;

interface Fixtures {
  /** A server of this test alone. */
  server: Server;
  /** Desks that close with the test, and fail it by any message in a console and any error in a page. */
  openDesk: OpenDesk;
  /** Takes a message that a test provokes out of those that fail it: once for each call, and it must come. */
  expectMessage: (pattern: RegExp) => void;
}

interface Messages {
  seen: string[];
  expected: RegExp[];
}

export const test = plain.extend<Fixtures & { messages: Messages }>({
  // eslint-disable-next-line no-empty-pattern -- the names of fixtures are read from this pattern
  server: async ({}, use, info) => {
    const server = await startServer();
    await use(server);
    if (info.status !== info.expectedStatus) await info.attach("what the server printed", { body: server.output() });
    await server.stop();
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  messages: async ({}, use) => {
    const messages: Messages = { seen: [], expected: [] };
    await use(messages);
    const { seen, expected } = messages;
    const missing = expected.filter((pattern) => {
      const place = seen.findIndex((text) => pattern.test(text));
      if (place >= 0) seen.splice(place, 1);
      return place < 0;
    });
    expect(seen, "messages in consoles and errors in pages").toEqual([]);
    expect(missing, "messages that were expected and did not come").toEqual([]);
  },
  expectMessage: async ({ messages }, use) => {
    await use((pattern) => messages.expected.push(pattern));
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
  const page = await context.newPage();
  return { page, context, authenticator: await addAuthenticator(page) };
}

export { expect };
