// The pictures of the handbook, taken on the way, so that they show what is built.

import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const FOLDER = new URL("../../docs/pictures/", import.meta.url);

/** Takes a picture of the page for the handbook if asked to: `ONWARD_PICTURES=1 cargo xtask e2e`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (process.env["ONWARD_PICTURES"] === undefined) return;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: fileURLToPath(new URL(`${name}.png`, FOLDER)),
    animations: "disabled",
    caret: "hide",
    scale: "css",
  });
}
