// An answer that is lost, a second press, a reload, a second tab: sending twice is sending once, for people too.

import type { Locator, Page } from "@playwright/test";
import { look } from "../support/look.ts";
import { ENQUIRY, fillIn, foundTwo, goHome, openEnquiry, unlock, unlockWithLink } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

/** The next request of a kind is taken by the server, and its answer never comes. */
async function loseAnswer(page: Page, address: string, method: "PUT" | "POST"): Promise<void> {
  let lost = false;
  await page.route(address, async (route) => {
    if (lost || route.request().method() !== method) {
      await route.fallback();
      return;
    }
    lost = true;
    await route.fetch();
    await route.abort();
  });
}

const rows = (page: Page): Locator => page.getByRole("heading", { level: 3 }).getByRole("link", { name: ENQUIRY });
const sendButton = (page: Page) => page.getByRole("main").getByRole("button", { name: "Send", exact: true });
const NO_ANSWER = "There is no connection. Nothing you wrote is lost.";

for (const engine of ["SQLite", "PostgreSQL"] as const) {
  test.describe(() => {
    test.use({ engine });
    test(`what was sent twice is there once, on ${engine}`, async ({ server, openDesk, expectMessage }) => {
      test.setTimeout(240_000);
      const { lisbon: { page, context }, dublin: { page: dublin } } = await foundTwo(server, openDesk);
      expectMessage(/Lisbon: error: Failed to load resource: net::ERR_FAILED/, "all");
      await page.getByRole("link", { name: "Organisation", exact: true }).click();
      await page.getByRole("button", { name: "Make a printed unlock key" }).click();
      const address = ((await page.locator(".address").textContent()) ?? "").trim();
      await page.getByRole("button", { name: "I have it on paper" }).click();

      await test.step("an enquiry whose answer was lost, sent by a second press", async () => {
        await fillIn(page);
        await loseAnswer(page, "**/api/referrals/*", "PUT");
        await sendButton(page).click();
        await expect(page.getByText(NO_ANSWER)).toBeVisible();
        await sendButton(page).click();
        await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
        await expect(rows(page)).toHaveCount(1);
        await goHome(dublin);
        await expect(rows(dublin)).toHaveCount(1);
      });

      await test.step("an enquiry whose answer was lost, found after the page was loaded again", async () => {
        await fillIn(page);
        await expect(page.getByText(/^Draft kept on this device/)).toBeVisible();
        await page.waitForTimeout(1_000); // as it stands now, it is kept
        await loseAnswer(page, "**/api/referrals/*", "PUT");
        await sendButton(page).click();
        await expect(page.getByText(NO_ANSWER)).toBeVisible();
        await page.reload();
        await unlock(page);
        await expect(page.getByText("This was sent. Only the answer had been lost, so the draft is gone.")).toBeVisible();
        await look(page, "draft-was-sent");
        await goHome(page);
        await expect(rows(page)).toHaveCount(2);
        await goHome(dublin);
        await expect(rows(dublin)).toHaveCount(2);
      });

      const other = await context.newPage();
      await unlockWithLink(other, address);
      await openEnquiry(dublin);
      const [said, later] = ["She can take calls from Wednesday.", "The letter has come."];

      await test.step("a message whose answer was lost, sent by a second press", async () => {
        await openEnquiry(page);
        await page.getByRole("textbox", { name: /Write to/ }).fill(said);
        await loseAnswer(page, "**/entries", "POST");
        await sendButton(page).click();
        await expect(page.getByText(NO_ANSWER)).toBeVisible();
        await sendButton(page).click();
        await expect(page.getByRole("textbox", { name: /Write to/ })).toHaveValue("");
        await expect(page.locator(".talk li")).toHaveCount(1);
      });

      await test.step("a message that two tabs have before them", async () => {
        await page.getByRole("textbox", { name: /Write to/ }).fill(later);
        await page.waitForTimeout(1_000); // the draft is kept
        await other.locator(`a[href="${new URL(page.url()).pathname}"]`).first().click();
        await expect(other.getByRole("textbox", { name: /Write to/ })).toHaveValue(later);
        await sendButton(page).click();
        await expect(page.locator(".talk li")).toHaveCount(2);
        await expect(other.locator(".talk li")).toHaveCount(2);
        if ((await other.getByRole("textbox", { name: /Write to/ }).inputValue()) !== "") await sendButton(other).click();
        await expect(other.getByRole("textbox", { name: /Write to/ })).toHaveValue("");
        await expect(other.locator(".talk li"), "said once").toHaveCount(2);
        await page.reload();
        await unlock(page);
        await expect(page.locator(".talk li")).toHaveCount(2);
        await expect(page.locator(".talk")).toContainText(later);
      });

      await test.step("locking one tab locks every tab of the seat, and none of another", async () => {
        await other.getByRole("button", { name: "Lock", exact: true }).click();
        await expect(page.getByText("Locked. Your drafts are kept, sealed.")).toBeVisible();
        await expect(page.locator(".talk")).toHaveCount(0);
        await expect(dublin.getByRole("button", { name: "Lock", exact: true })).toBeVisible();
      });
    });
  });
}
