// How a journey looks at a page: with axe, in a narrow window, in the dark, in a language that is read from the right.

import { expect, type Page } from "@playwright/test";
import { checkAccess, checkColours, checkReflow, checkUnshared } from "./page-checks.ts";
import { chooseLanguage } from "./people.ts";
import { takePicture } from "./pictures.ts";

/** Looks at a page in a state that has a name. */
export type TakePicture = (page: Page, state: string) => Promise<void>;

/** Does not look closely: where another journey has. */
export const glance: TakePicture = () => Promise.resolve();

/** Nobody is shut out, nothing typed is sent away; and a picture, if the handbook shows this state. */
export const look: TakePicture = async (page, state) => {
  await checkAccess(page);
  await checkUnshared(page);
  await takePicture(page, state);
};

/** The same on a desk, on telephones of 390 and 320 pixels, in the dark, and in Arabic. */
export const lookAllWays: TakePicture = async (page, state) => {
  await look(page, state);
  await lookNarrow(page, state);
  await page.emulateMedia({ colorScheme: "dark" });
  await checkColours(page);
  await takePicture(page, `${state}-dark`);
  await page.emulateMedia({ colorScheme: "light" });
  await chooseLanguage(page, "العربية");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await look(page, `${state}-ar`);
  await checkReflow(page);
  await chooseLanguage(page, "English");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
};

/** On telephones of 390 and 320 pixels. */
export const lookNarrow: TakePicture = async (page, state) => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await look(page, `${state}-phone`);
  if (before !== null) await page.setViewportSize(before);
  await checkReflow(page);
};
