// Somebody who lives in Ireland was hurt in Spain: with scripts and without, on a phone, by keyboard, from the right.

import { look, lookNarrow } from "../support/look.ts";
import { checkReflow } from "../support/page-checks.ts";
import { expect, test } from "../support/test.ts";

for (const javaScriptEnabled of [true, false]) {
  test(`a number at home and the time limit there, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({ server, openDesk }) => {
    const { page, context } = await openDesk("somebody hurt in Spain", { javaScriptEnabled, viewport: { width: 390, height: 844 } });
    const foreign: string[] = [];
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol !== "data:" && url.origin !== server.publicOrigin) foreign.push(request.url());
    });
    await page.goto(server.publicOrigin);
    // Two choices and one click.
    await page.getByLabel("Where do you live?").selectOption({ label: "Ireland" });
    await page.getByLabel("Where did it happen?").selectOption({ label: "Spain" });
    await page.getByRole("button", { name: "Show who can help" }).click();
    await expect(page).toHaveURL(`${server.publicOrigin}/help/ie/es`);
    await expect(page.getByLabel("Urgent numbers").getByRole("link", { name: "112", exact: true })).toHaveAttribute("href", "tel:112");
    await expect(page.getByLabel("Urgent numbers").getByText("Helpline in")).toContainText("Ireland");
    await expect(page.getByText("Time limit for a claim")).toBeVisible();
    await expect(page.getByText(/Within .*year/u)).toBeVisible();
    await expect(page.getByText("Not confirmed.").first()).toBeVisible();
    // The fourth, if they want to print it.
    await page.getByRole("link", { name: "All rights and time limits" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Spain");
    await expect(page).toHaveTitle("Countries – Onward");
    await checkReflow(page);
    expect(foreign, "nothing is fetched from elsewhere").toEqual([]);
    expect(await context.cookies(), "nothing is kept").toEqual([]);
  });
}

test("what is looked for stands in no address", async ({ server, openDesk }) => {
  const { page } = await openDesk("somebody with a question");
  await page.goto(`${server.publicOrigin}/help/ie/es`);
  await page.getByLabel("What do you need?").fill("a lawyer");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("What do you need?")).toHaveValue("a lawyer");
  await expect(page).toHaveURL(`${server.publicOrigin}/help/ie/es`);
  await look(page, "finder-narrowed");
});

test("maps are moved and zoomed, and their lists say the same", async ({ server, openDesk }) => {
  const { page } = await openDesk("somebody with a map");
  await page.goto(`${server.publicOrigin}/map/europe`);
  const map = page.locator("figure.map svg");
  const whole = await map.getAttribute("viewBox");
  await page.getByRole("button", { name: "Larger" }).click();
  await expect(map).not.toHaveAttribute("viewBox", whole ?? "");
  await page.getByRole("button", { name: "The whole map" }).click();
  await expect(map).toHaveAttribute("viewBox", whole ?? "");
  const links = (inside: string): Promise<string[]> =>
    page.locator(inside).evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? "").sort());
  expect(await links("figure.map a")).toEqual(await links(".names a"));
  await look(page, "map-europe");
});

for (const path of ["/help/ie/es", "/help/ie/online", "/countries", "/country/gb", "/map", "/map/es", "/guide/survive", "/going-home", "/browse-safely", "/accessibility", "/sources"]) {
  test(`${path} is for everybody`, async ({ server, openDesk }) => {
    const { page } = await openDesk("a reader");
    const name = `public${path.replaceAll("/", "-")}`;
    await page.goto(`${server.publicOrigin}${path}`);
    await look(page, name);
    await lookNarrow(page, name);
    await page.goto(`${server.publicOrigin}${path}?lang=ar`);
    await look(page, `${name}-ar`);
    await checkReflow(page);
  });
}
