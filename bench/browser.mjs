// Times the unlock of a member and the sealing of an enquiry in Chromium, against a running server. Two ways: the
// workspace as people use it (from the request for the keyring to the rows on the page), and the client module's own
// calls, one after another, in a page of the same origin. Prints one JSON object of milliseconds.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");
const job = JSON.parse(await readFile(process.argv[2], "utf8"));
/** Visits; the quickest counts, because other work on the machine only adds. */
const VISITS = 5;

function findBrowser() {
  const named = process.env.ONWARD_CHROMIUM;
  if (named !== undefined) return named;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const found = (process.env.PATH ?? "").split(":").flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
  if (found === undefined) throw new Error("Chromium is not on the path, nor named by ONWARD_CHROMIUM");
  return found;
}

/** In every page: notes when Today shows its rows, and counts every referral among them. */
function watchRows(referrals) {
  const counted = () =>
    [...document.querySelectorAll("main section > h2 > .soft")].reduce((sum, { textContent }) => sum + Number(textContent), 0);
  const look = () => {
    if (window.shownAt === undefined && document.querySelector("ol.rows > li") !== null && counted() >= referrals) {
      window.shownAt = performance.now();
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** Opens the unlock link and waits for the rows. */
async function visit(page) {
  await page.goto("about:blank");
  await page.goto(`${job.origin}/workspace/#/unlock/${job.key}.${job.genesis}`);
  const unlock = page.getByRole("button", { name: "Unlock with this link" });
  await unlock.waitFor();
  await unlock.evaluate((button) => button.click()); // no time for the pointer to travel
  await page.waitForFunction(() => window.shownAt !== undefined, undefined, { timeout: 60_000 });
  return await page.evaluate(() => {
    const asked = performance.getEntriesByType("resource").find((entry) => entry.name.includes("/api/keyrings/"));
    return window.shownAt - asked.startTime;
  });
}

/** Waits until the device has kept what it verified: its largest note by far. */
async function kept(page) {
  const sizes = async () => {
    const opened = indexedDB.open("onward");
    await new Promise((done) => (opened.onsuccess = done));
    const all = opened.result.transaction("notes").objectStore("notes").getAll();
    await new Promise((done) => (all.onsuccess = done));
    opened.result.close();
    return all.result.map((note) => note.length);
  };
  for (let tries = 0; tries < 60; tries += 1) {
    if (Math.max(...(await page.evaluate(sizes))) > job.referrals * 500) return;
    await page.waitForTimeout(500);
  }
  throw new Error("the device keeps nothing");
}

async function useWorkspace(browser) {
  const first = [];
  const later = [];
  for (let i = 0; i < VISITS; i += 1) {
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.addInitScript(watchRows, job.referrals);
    first.push(await visit(page));
    await kept(page);
    later.push(await visit(page));
    await context.close();
  }
  return { first_visit: Math.min(...first), later_visit: Math.min(...later) };
}

/** In the page: the module's own calls. */
async function useModule({ key, genesis, to, enquiry, referrals, rounds }) {
  /** @type {typeof import("../web/src/client/wasm/client.js")} */
  const { default: init, Client, Unlock } = await import(new URL("/workspace/bench/client.js", location.origin).href);
  await init();
  /** @type {string | undefined} */
  let token;
  /** @type {(method: string, path: string, body?: string) => Promise<string>} */
  const ask = async (method, path, body) => {
    /** @type {Record<string, string>} */
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    if (body !== undefined) headers["content-type"] = "application/json";
    const response = await fetch(`/api${path}`, { method, headers, body });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return await response.text();
  };
  const unlock = Unlock.fromPrinted(key, genesis);
  const sealed = await ask("GET", `/keyrings/${unlock.locator()}`);
  const before = performance.now();
  const client = Client.open(sealed, unlock);
  const opened = performance.now() - before;
  const signed = client.signIn(location.origin, await ask("POST", "/session/nonce"), false);
  token = JSON.parse(await ask("POST", "/session", signed)).token;
  const page = await ask("GET", "/log?after=0");
  const lines = (await ask("GET", "/referrals")).split("\n").filter((line) => line !== "");
  if (lines.length !== referrals) throw new Error(`${lines.length} referrals are listed`);

  const begin = performance.now();
  client.begin(page, undefined, undefined);
  const begun = performance.now();
  let waited = 0;
  const ready = performance.now();
  for (const line of lines) {
    const needed = client.takeListed(line, Date.now());
    if (needed === undefined) continue;
    const asked = performance.now();
    client.takeCalendar(await ask("GET", `/organisations/${needed}/calendar`), Date.now());
    waited += performance.now() - asked;
    client.takeListed(line, Date.now());
  }
  const taken = performance.now() - waited;
  const look = () => client.today("[]", JSON.stringify({ symbols: "", organisations: [], since: null }), Date.now());
  look();
  let fetched = 0;
  for (let asked = client.wantedBodies(); asked !== undefined; asked = client.wantedBodies()) {
    const before = performance.now();
    const given = await ask("POST", "/referrals/bodies", asked);
    fetched += performance.now() - before;
    client.takeBodies(asked, given);
  }
  const today = JSON.parse(look());
  const shown = performance.now() - fetched;
  if (today.broken.length > 0) throw new Error("a referral does not verify");

  const form = JSON.stringify(enquiry);
  const times = [];
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now();
    client.makeEnquiry(undefined, to, "p3", form, undefined, Date.now());
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);

  // The browser's own cryptography.
  const one = await crypto.subtle.generateKey({ name: "X25519" }, false, ["deriveKey"]);
  const body = new Uint8Array(1024);
  const sealFour = async () => {
    for (let i = 0; i < 4; i += 1) {
      const other = await crypto.subtle.generateKey({ name: "X25519" }, false, ["deriveKey"]);
      const agreed = { name: "X25519", public: one.publicKey };
      const secret = await crypto.subtle.deriveKey(agreed, other.privateKey, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
      await crypto.subtle.encrypt({ name: "AES-GCM", iv: crypto.getRandomValues(new Uint8Array(12)) }, secret, body);
    }
  };
  const peers = [];
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now();
    await sealFour();
    peers.push(performance.now() - start);
  }
  peers.sort((a, b) => a - b);
  let verify = null;
  try {
    const { publicKey, privateKey } = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
    const signature = await crypto.subtle.sign("Ed25519", privateKey, body);
    const entries = lines.reduce((sum, line) => sum + JSON.parse(line).entries.length, 0);
    const start = performance.now();
    for (let i = 0; i < entries; i += 1) await crypto.subtle.verify("Ed25519", publicKey, signature, body);
    verify = performance.now() - start;
  } catch (problem) {
    if (problem.name !== "NotSupportedError") throw problem;
  }
  return {
    module_begin: opened + (begun - begin),
    module_take: taken - ready,
    module_today: shown - taken - waited,
    seal_median: times[Math.floor(times.length / 2)],
    seal_slow: times[Math.ceil(times.length * 0.99) - 1],
    peer_seal: peers[Math.floor(peers.length / 2)],
    peer_verify: verify,
  };
}

const args = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"];
const browser = await chromium.launch({ executablePath: findBrowser(), args });
try {
  const workspace = await useWorkspace(browser);
  const runs = [];
  for (let i = 0; i < VISITS; i += 1) {
    const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
    for (const [file, contentType] of [["client.js", "text/javascript"], ["client_bg.wasm", "application/wasm"]]) {
      const content = await readFile(join(job.wasm, file));
      await page.route(`**/workspace/bench/${file}`, (route) => route.fulfill({ body: content, contentType }));
    }
    await page.goto(`${job.origin}/workspace/`);
    runs.push(await page.evaluate(useModule, job));
    await page.context().close();
  }
  const [quietest] = runs.toSorted((a, b) => a.seal_median - b.seal_median);
  const least = (name) => Math.min(...runs.map((run) => run[name] ?? Infinity));
  const names = ["module_begin", "module_take", "module_today", "peer_seal"];
  const module = Object.fromEntries(names.map((name) => [name, least(name)]));
  const printed = {
    browser: `Chromium ${browser.version().split(".")[0]}`,
    ...workspace,
    ...module,
    seal_median: quietest.seal_median,
    seal_slow: quietest.seal_slow,
    module_alone: module.module_begin + module.module_take + module.module_today,
    peer_verify: runs.some((run) => run.peer_verify !== null) ? least("peer_verify") : null,
  };
  process.stdout.write(JSON.stringify(printed));
} finally {
  await browser.close();
}
