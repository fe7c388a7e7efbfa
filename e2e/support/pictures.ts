// The pictures of the handbook, taken on the way, so that they show what is built.

import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";

const FOLDER = new URL("../../docs/pictures/", import.meta.url);

/** The most that a picture may weigh, in bytes. */
const HEAVIEST = 150_000;

/** The states that the handbook shows. */
const SHOWN: ReadonlySet<string> = new Set([
  "public", "public-ar", "unlock", "devices", "printed-key",
  "joining-kit", "joining-words", "words-differ", "members", "admission",
  "today", "today-phone", "today-dark", "today-ar",
  "send-1", "send-2", "send-3", "send-2-phone",
  "referral", "referral-phone", "referral-dark", "referral-ar", "referral-ask", "referral-date", "conflict", "offline",
  "handover-form", "handover", "handover-phone", "handover-dark", "handover-ar", "correction", "information",
  "public-found", "public-found-phone", "public-service", "public-service-phone", "public-country-gb", "public-country-gb-phone", "public-map-es", "public-map-es-phone",
  "services", "services-phone", "service-preview", "service-preview-phone", "service-still-right", "service-still-right-phone",
  "service-history", "service-history-phone", "services-found", "services-found-phone", "country", "country-phone",
  "mapping-office", "mapping-office-phone", "mapping-answer", "mapping-answer-phone", "mapping-compared", "mapping-compared-phone",
]);

/** Takes a picture of the page if the handbook shows this state and asks for it: `ONWARD_PICTURES=1 cargo xtask e2e`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await takeForEyes(page, name);
  if (process.env["ONWARD_PICTURES"] === undefined || !SHOWN.has(name)) return;
  const path = fileURLToPath(new URL(`${name}.png`, FOLDER));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, animations: "disabled", caret: "hide", scale: "css" });
  expect((await stat(path)).size, `${name}.png`).toBeLessThan(HEAVIEST);
}

/** Takes two pictures of every state that a journey looks at, to be looked at by somebody: `ONWARD_LOOK=<folder> cargo xtask e2e`. */
async function takeForEyes(page: Page, name: string): Promise<void> {
  const folder = process.env["ONWARD_LOOK"];
  if (folder === undefined) return;
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", fullPage: true });
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.screenshot({ path: join(folder, `${name}.night.png`), animations: "disabled", fullPage: true });
  await page.emulateMedia({ colorScheme: null });
  if (before !== null) await page.setViewportSize(before);
}
