// An answer that is lost, a second press, a reload, a second tab: sending twice is sending once, for people too.

import type { Locator, Page } from "@playwright/test";
import { glance, look, lookAllWays } from "../support/look.ts";
import { DUBLIN, ENQUIRY, expectKept, fillIn, foundTwo, goHome, join, openEnquiry, type Organisation, unlock, unlockWithLink } from "../support/people.ts";
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
        await expectKept(page);
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
        await expectKept(page);
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

const MADRID: Organisation = { name: "Linden House", country: "Spain", mail: "head@linden.example" };

test("while nobody knows whether it came to one, an enquiry goes to another only once that was said", async ({ server, openDesk, expectMessage }) => {
  test.setTimeout(240_000);
  const { steward, lisbon: { page }, dublin: { page: dublin } } = await foundTwo(server, openDesk);
  const { page: madrid } = await openDesk("Madrid", { timezoneId: "Europe/Madrid" });
  await join(steward.page, madrid, MADRID, glance);
  expectMessage(/Lisbon: error: Failed to load resource: net::ERR_FAILED/, "all");
  expectMessage(/Lisbon: error: Failed to load resource: the server responded with a status of 404/, "all");

  /** What Lisbon meant to send, and never left the device as far as anybody there can tell. */
  const lost: { url: string; body: string; token: string }[] = [];
  const fillInAndLose = async () => {
    await fillIn(page);
    await page.route("**/api/referrals/*", async (route) => {
      const request = route.request();
      if (request.method() !== "PUT") {
        await route.fallback();
        return;
      }
      lost.push({ url: request.url(), body: request.postData() ?? "", token: (await request.allHeaders())["authorization"] ?? "" });
      await route.abort();
    });
    await sendButton(page).click();
    await expect(page.getByText(NO_ANSWER)).toBeVisible();
    await page.unroute("**/api/referrals/*");
  };
  const chooseMadrid = async () => {
    await page.getByRole("link", { name: /^Change\s+To$/ }).click();
    await page.getByLabel("Country where help is needed").selectOption({ label: MADRID.country });
    await page.getByRole("radio", { name: MADRID.name }).check();
    await page.getByRole("button", { name: "Go on to needs" }).click();
    await page.getByRole("button", { name: "Go on to check" }).click();
    await agree();
    await sendButton(page).click();
  };
  const agree = async () => {
    await page.getByLabel("The person agrees to be referred").check();
    await page.getByLabel("You may speak of it to them").check();
  };
  const told = page.getByRole("alert").filter({ hasText: /It is not known whether your enquiry to .?Northlight.? arrived/ });

  await test.step("back at the first it is sent again, and arrives: nothing goes to another", async () => {
    await fillInAndLose();
    await chooseMadrid();
    await expect(told).toBeVisible();
    await lookAllWays(page, "send-first-unknown");
    await told.getByRole("button", { name: /^Back to .?Northlight.?$/ }).click();
    await expect(told).toHaveCount(0);
    await agree();
    await sendButton(page).click();
    await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
    await expect(rows(page)).toHaveCount(1);
    await goHome(dublin);
    await expect(rows(dublin)).toHaveCount(1);
    await expect(rows(madrid)).toHaveCount(0);
  });

  await test.step("it goes to another all the same; later the first stands as well, and both rows say so", async () => {
    await fillInAndLose();
    await chooseMadrid();
    await told.getByRole("button", { name: /^Send it to .?Linden House.? all the same$/ }).click();
    await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
    await expect(rows(madrid)).toHaveCount(1);
    await expect(rows(page)).toHaveCount(2);
    await expect(page.locator("main .rows")).not.toContainText("The same enquiry");
    const late = lost.at(-1);
    const answer = await page.request.put(late?.url ?? "", { data: late?.body ?? "", headers: { authorization: late?.token ?? "", "content-type": "application/json" } });
    expect(answer.status()).toBe(201);
    await expect(rows(page)).toHaveCount(3);
    const also = (name: string) => page.locator("main .rows li").filter({ hasText: new RegExp(`The same enquiry is also with: .?${name}`) });
    await expect(also(MADRID.name)).toHaveCount(1);
    await expect(also(DUBLIN.name)).toHaveCount(1);
    await lookAllWays(page, "today-also-with");
    await also(MADRID.name).getByRole("link").first().click();
    await expect(page.getByText(/The same enquiry is also with: .?Linden House/)).toBeVisible();
    await look(page, "also-with");
  });
});
