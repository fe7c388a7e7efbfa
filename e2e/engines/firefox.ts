// Firefox as its makers hand it out, through WebDriver BiDi.

import { type Browser, type ElementHandle, launch, type Page } from "puppeteer-core";
import type { Action, Driver } from "./tab.ts";

/** Starts a Firefox; each window is somebody at a device of their own. */
export async function startFirefox(program: string): Promise<{ open: () => Promise<Driver>; close: () => Promise<void> }> {
  const browser = await launch({
    browser: "firefox",
    executablePath: program,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: { "intl.accept_languages": "en-GB" },
    env: { ...process.env, TZ: "Europe/Lisbon" },
  });
  return { open: () => openWindow(browser), close: () => browser.close() };
}

async function openWindow(browser: Browser): Promise<Driver> {
  const context = await browser.createBrowserContext();
  // A window, not a tab: what lies behind another draws nothing, and what is not drawn cannot be pressed.
  const page = await context.newPage({ type: "window" });
  const messages: string[] = [];
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()} (${message.location().url ?? ""})`));
  page.on("pageerror", (error) => messages.push(`error: ${String(error)}`));
  return {
    open: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    read: (expression) => page.evaluate(expression),
    act: (expression, action) => act(page, expression, action),
    listMessages: () => Promise.resolve(messages),
    close: () => context.close(),
  };
}

async function act(page: Page, expression: string, action: Action): Promise<void> {
  const found = await page.evaluateHandle(expression);
  const element = found.asElement() as ElementHandle<HTMLElement> | null;
  if (element === null) throw new Error("it has gone");
  try {
    if ("press" in action) await element.click();
    else if ("type" in action) await element.type(action.type);
    else {
      const value = await element.evaluate((select, label) => {
        const options = select instanceof HTMLSelectElement ? [...select.options] : [];
        return options.find((option) => option.label === label)?.value;
      }, action.choose);
      if (value === undefined) throw new Error(`there is no option “${action.choose}”`);
      await element.select(value);
    }
  } finally {
    await found.dispose();
  }
}
