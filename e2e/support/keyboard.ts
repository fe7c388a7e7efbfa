// How somebody gets about who has no mouse.

import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until something has the focus, and fails if that is far, or if the focus cannot be seen on the way. */
export async function tabTo(page: Page, target: Locator, most = 25): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return true;
      // Which part of a date has the focus, the browser shows inside the field.
      if (element.matches("input[type=date]:not(:focus-visible)")) return true;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    expect(seen, "the focus can be seen").toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(target)} is not reached within ${most} presses of Tab`);
}
