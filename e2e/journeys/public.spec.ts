// The public first page: for somebody in trouble, on any device, with or without script, in their language.

import { look, lookNarrow } from "../support/look.ts";
import { checkReflow } from "../support/page-checks.ts";
import { expect, test } from "../support/test.ts";

test("the first page needs no script, and speaks the reader's language", async ({ server, openDesk }) => {
  const { page } = await openDesk("a reader without script", { javaScriptEnabled: false });
  await page.goto(server.publicOrigin);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Find people who can help you");
  await expect(page.getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  await page.getByText("English").first().click();
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  const arabic = await openDesk("an Arabic reader", { locale: "ar-EG" });
  await arabic.page.goto(server.publicOrigin);
  await expect(arabic.page.locator("html")).toHaveAttribute("lang", /^ar/);
  await look(arabic.page, "public-ar");
  await checkReflow(arabic.page);
  expect(await arabic.context.cookies(), "nothing is kept about a visit").toEqual([]);
});

test("the first page is for everybody, and is left in one step", async ({ server, openDesk }) => {
  const { page, context } = await openDesk("a reader");
  await context.route("https://www.wikipedia.org/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>elsewhere</title>" }));
  await page.goto(server.publicOrigin);
  await look(page, "public");
  await lookNarrow(page, "public");
  await page.emulateMedia({ colorScheme: "dark" });
  await look(page, "public-dark");
  await page.getByRole("link", { name: "Leave this page" }).click();
  await expect(page).toHaveURL("https://www.wikipedia.org/");
  await page.goto(server.publicOrigin);
  for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press("Shift");
  await expect(page).toHaveURL("https://www.wikipedia.org/");
  await page.goBack();
  await expect(page, "Back does not lead to this page").not.toHaveURL(`${server.publicOrigin}/`);
});

for (const pressed of ["the link", "Shift three times"]) {
  test(`leaving by ${pressed} empties the page at once, also where nothing answers`, async ({ server, openDesk }) => {
    const { page, context } = await openDesk("a reader on a dead line");
    await context.route("https://www.wikipedia.org/**", async () => new Promise(() => {}));
    await page.goto(`${server.publicOrigin}/help/ie/es`);
    // In one go, with no time to wait for anything: this is what somebody behind the reader sees.
    const seen = await page.locator("#leave").evaluate((link: HTMLElement, way) => {
      if (way === "the link") link.click();
      else for (let press = 0; press < 3; press += 1) dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
      return [document.body.childElementCount, document.body.innerText, document.title.replace("\u200b", ""), location.pathname];
    }, pressed);
    expect(seen).toEqual([0, "", "", "/"]);
  });
}

test("the first page leads to the workspace", async ({ server, openDesk }) => {
  const { page } = await openDesk("a contact");
  await page.goto(server.publicOrigin);
  await page.getByRole("link", { name: "Open the workspace" }).click();
  await expect(page.getByRole("heading", { name: "Unlock", level: 1 })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(server.workspaceOrigin);
});

test("the address of the open data is a page in a browser", async ({ server, openDesk }) => {
  const { page } = await openDesk("somebody who follows a link");
  await page.goto(`${server.publicOrigin}/hsds`);
  await expect(page.getByRole("heading", { name: "Open data", level: 1 })).toBeVisible();
  await look(page, "open-data");
  await lookNarrow(page, "open-data");
  await page.getByRole("link", { name: "Looking for help?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Find people who can help you");
});
