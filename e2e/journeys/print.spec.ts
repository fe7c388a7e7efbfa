// Every public page on paper; the page of a service is looked at where one is published (`directory.spec.ts`).

import { checkPaper, SHEET } from "../support/paper.ts";
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
