// WebKitGTK through its own driver: a driver and a small browser for each window, which keep nothing.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Builder, Key, type WebDriver, type WebElement } from "selenium-webdriver";
import type { Action, Driver } from "./tab.ts";

/** The programs: its driver, its small browser, and a display that nobody sees. */
export interface Programs {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/**
 * Writes into the page what its console is told, and its errors. The driver has no way to see them, and none to come before a page's
 * scripts: what is said while a page loads is heard by `listenToLoading`.
 */
const LISTEN = `if (!("toldInConsole" in globalThis)) {
  const told = (globalThis.toldInConsole = []);
  for (const kind of ["debug", "log", "info", "warn", "error", "assert", "trace"]) {
    console[kind] = (...words) => { if (kind !== "assert" || !words[0]) told.push(kind + ": " + words.map(String).join(" ")); };
  }
  addEventListener("error", (event) => told.push("error: " + (event.message ?? "not loaded: " + (event.target.src ?? event.target.href))), true);
  addEventListener("unhandledrejection", (event) => told.push("rejected: " + String(event.reason)));
  addEventListener("securitypolicyviolation", (event) => told.push("refused: " + event.violatedDirective + " " + event.blockedURI));
}`;

/** Starts a display; each window is somebody at a device of their own. */
export async function startWebKit(programs: Programs): Promise<{ open: () => Promise<Driver>; listenToLoading: (addresses: readonly string[]) => Promise<string[]>; close: () => Promise<void> }> {
  const display = spawn(programs.display, ["-displayfd", "3", "-screen", "0", "1300x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise<string>((resolve, reject) => {
    display.once("error", reject);
    display.once("exit", () => reject(new Error(`${programs.display}: ended at once`)));
    display.stdio[3]?.once("data", (text: Buffer) => resolve(text.toString().trim()));
  });
  const environment = { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: "x11", LANG: "en_GB.UTF-8", TZ: "Europe/Lisbon", NO_AT_BRIDGE: "1" };
  return {
    open: () => openWindow(programs, environment),
    listenToLoading: (addresses) => listenToLoading(programs, environment, addresses),
    close: () => end(display),
  };
}

async function openWindow(programs: Programs, environment: NodeJS.ProcessEnv): Promise<Driver> {
  const port = await findPort();
  const process = spawn(programs.driver, [`--port=${port}`], { env: environment, stdio: "ignore" });
  const server = `http://127.0.0.1:${port}`;
  await waitForAnswer(`${server}/status`, process);
  const options = { binary: programs.browser, args: ["--automation"] };
  const window = await new Builder().usingServer(server).withCapabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options }).build();
  await window.manage().window().setRect({ width: 1280, height: 900 });
  const messages: string[] = [];
  /** What the page was told, before it goes. */
  const collect = async () => {
    messages.push(...(await window.executeScript<string[]>("return globalThis.toldInConsole?.splice(0) ?? []")));
  };
  const load = async (go: () => Promise<void>) => {
    await collect();
    await go();
    await window.executeScript(LISTEN);
  };
  return {
    open: (address) => load(() => window.get(address)),
    reload: () => load(() => window.navigate().refresh()),
    read: (expression) => window.executeScript(`${LISTEN}; return ${expression}`),
    act: (expression, action) => act(window, expression, action),
    listMessages: async () => {
      await collect();
      return messages;
    },
    close: async () => {
      await window.quit();
      await end(process);
    },
  };
}

async function act(window: WebDriver, expression: string, action: Action): Promise<void> {
  const element = await window.executeScript<WebElement | null>(`return ${expression}`);
  if (element === null) throw new Error("it has gone");
  // The driver does not always bring what lies just below the window into it.
  await window.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
  if ("press" in action) await element.click();
  else if ("type" in action) await element.sendKeys(action.type.replaceAll("\n", Key.ENTER));
  else {
    const option = await window.executeScript<WebElement | null>("return [...arguments[0].options].find((option) => option.label === arguments[1]) ?? null", element, action.choose);
    if (option === null) throw new Error(`there is no option “${action.choose}”`);
    await option.click();
  }
}

/** How long it may take until something is heard, and how long one listens from then on, in milliseconds. */
const HEARS = 30_000;
const LISTENS = 3_000;
/** A page that says something, opened after all others: whoever does not hear it is deaf. */
const LOUD = "data:text/html,<script>console.warn('heard')</script>";

/** Opens addresses in a browser that nobody drives: it alone writes out all that its console is told, while pages load and after. */
async function listenToLoading(programs: Programs, environment: NodeJS.ProcessEnv, addresses: readonly string[]): Promise<string[]> {
  const home = await mkdtemp(join(tmpdir(), "onward-webkit-"));
  // Line by line: its processes end without writing out what they hold.
  const words = ["-oL", programs.browser, "--enable-write-console-messages-to-stdout=true", ...addresses, LOUD];
  const browser = spawn("stdbuf", words, { env: { ...environment, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home }, stdio: ["ignore", "pipe", "pipe"] });
  const told: string[] = [];
  const isHeard = await new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), HEARS).unref();
    for (const stream of [browser.stdout, browser.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        if (line.startsWith(LOUD)) setTimeout(() => resolve(true), LISTENS);
        else if (line.includes("CONSOLE")) told.push(line);
      });
    }
  });
  await end(browser);
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
  if (!isHeard) throw new Error("the console of WebKitGTK is not heard");
  return told;
}

async function findPort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no free port"))));
    });
  });
}

async function waitForAnswer(address: string, process: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && process.exitCode === null; attempt += 1) {
    if ((await fetch(address).catch(() => undefined)) !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  process.kill();
  throw new Error("the driver of WebKitGTK does not answer");
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = new Promise((resolve) => process.once("exit", resolve));
  process.kill();
  await ended;
}
