// From the lock to an answer without a mouse.

import type { Locator, Page } from "@playwright/test";
import { ENQUIRY, expectHappened, foundTwo, send } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

/** Presses Tab until something has the focus, and fails if that is far, or if the focus cannot be seen on the way. */
async function tabTo(page: Page, target: Locator, most = 25): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return true;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    expect(seen, "the focus can be seen").toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(target)} is not reached within ${most} presses of Tab`);
}

test("a contact unlocks, opens, asks and answers with the keyboard alone", async ({ server, openDesk }) => {
  test.setTimeout(120_000);
  const { lisbon: { page: lisbon }, dublin: { page } } = await foundTwo(server, openDesk);
  await send(lisbon);
  await page.reload();

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Unlock with your passkey" }), 5);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeFocused();

  await expect(page.getByRole("link", { name: ENQUIRY })).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: ENQUIRY })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(ENQUIRY);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  const ask = page.getByRole("button", { name: "Ask", exact: true });
  await tabTo(page, ask);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(ask, "the focus comes back to what opened the dialog").toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("button", { name: "Ask", exact: true }));
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert"), "what is missing has the focus").toBeFocused();
  await tabTo(page, dialog.getByLabel("Question"));
  await page.keyboard.type("Which p");
  await tabTo(page, dialog.getByRole("button", { name: "Ask", exact: true }));
  await page.keyboard.press("Enter");
  await expectHappened(page, "You asked");

  await tabTo(page, page.getByRole("button", { name: "We can help" }), 80);
  await page.keyboard.press("Enter");
  await expectHappened(page, "You said yes");
});
