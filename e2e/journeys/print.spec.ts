// Every public page on paper; the page of a service is looked at where one is published (`directory.spec.ts`).

import type { Page } from "@playwright/test";
import { glance } from "../support/look.ts";
import { findLink } from "../support/mails.ts";
import { checkOneSheet, checkPaper, SHEET } from "../support/paper.ts";
import { addPasskey, addService, chooseLanguage, DUBLIN, goHome, invite, join, unlockWithLink } from "../support/people.ts";
import { letDaysPass } from "../support/postgres.ts";
import { expect, test } from "../support/test.ts";

const PAGES = ["/", "/help/ie/es", "/help/ie/ie", "/help/ie/online", "/help/ie/es?lang=ar", "/countries", "/country/es", "/country/gb", "/map", "/map/europe", "/map/ie", "/figures", "/mappings", "/guide/prepare", "/guide/react", "/guide/survive", "/guide/recover", "/going-home", "/browse-safely", "/accessibility", "/sources", "/hsds"];
for (const path of PAGES) {
  test(`${path} is whole on paper`, async ({ server, openDesk }) => {
    const { page } = await openDesk("somebody with a printer", { viewport: SHEET });
    await page.goto(`${server.publicOrigin}${path}`);
    await checkPaper(page);
  });
}

test("an address where nothing is, is whole on paper", async ({ server, openDesk, expectMessage }) => {
  const { page } = await openDesk("somebody with an old link", { viewport: SHEET });
  expectMessage(/404/);
  await page.goto(`${server.publicOrigin}/no-such-page`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await checkPaper(page);
});

test("what was found for words is whole on paper", async ({ server, openDesk }) => {
  const { page } = await openDesk("somebody with a printer", { viewport: SHEET });
  await page.goto(`${server.publicOrigin}/help/ie/es`);
  await page.getByLabel("What do you need?").fill("robbed, a lawyer");
  await page.keyboard.press("Enter");
  await expect(page.locator("#results")).toContainText("robbed, a lawyer");
  await checkPaper(page);
});

test("the kit and a printed key are one sheet in every language", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { page: steward } = await openDesk("steward");
  const { page } = await openDesk("somebody who joins with a printer");
  await unlockWithLink(steward, server.stewardLink);
  await page.goto(await invite(steward, DUBLIN));
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Make the kit" }).click();
  await expect(page.getByRole("heading", { name: /Proof code:/ })).toBeVisible();
  await checkSheetInAll(page, "kit");
  await steward.getByRole("link", { name: "Devices", exact: true }).click();
  await steward.getByRole("button", { name: "Make a printed unlock key" }).click();
  await expect(steward.getByTestId("printed-key")).toBeVisible();
  await expect(steward.locator("main svg").last(), "the code for a telephone").toBeVisible();
  await checkSheetInAll(steward, "printed-key");
});

/** Whether a page is one sheet, whatever language it is read in. It ends in English. */
async function checkSheetInAll(page: Page, state: string): Promise<void> {
  await checkOneSheet(page, `${state}-English`);
  const others = await page.locator("header details.menu li button").allTextContents();
  expect(others.length).toBeGreaterThan(6);
  for (const language of [...others, "English"]) {
    await chooseLanguage(page, language);
    await checkOneSheet(page, `${state}-${language}`);
  }
}

test.describe("the page behind a mail that asks whether all is still right", () => {
  // The days that pass, pass in the database.
  test.use({ engine: "PostgreSQL" });

  test("is whole on paper, before it is said and after", async ({ server, openDesk }) => {
    test.setTimeout(240_000);
    const [steward, dublin] = [await openDesk("steward"), await openDesk("Dublin", { timezoneId: "Europe/Dublin" })];
    await unlockWithLink(steward.page, server.stewardLink);
    await addPasskey(steward.page, "Devices");
    await goHome(steward.page);
    await join(steward.page, dublin.page, DUBLIN, glance);
    await addService(dublin.page, "Morning desk");
    for (const desk of [steward, dublin]) await desk.context.close();
    await letDaysPass(server.database ?? "", "directory_record", 400);
    await server.restart();
    const { page } = await openDesk("a keeper with a printer", { viewport: SHEET });
    await page.goto(await findLink(server, DUBLIN.mail, "/confirm/"));
    await expect(page.getByRole("heading", { name: "Morning desk" })).toBeVisible();
    await checkPaper(page);
    await page.getByRole("button", { name: "Yes, all of it is right" }).click();
    await checkPaper(page);
  });
});
