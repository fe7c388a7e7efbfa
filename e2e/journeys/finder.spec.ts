// Somebody who lives in Ireland was hurt in Spain: with scripts and without, on a phone, by keyboard, from the right.

import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { look, lookNarrow } from "../support/look.ts";
import { checkReflow } from "../support/page-checks.ts";
import { runCommand } from "../support/server.ts";
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
    await expect(page.getByText("Time limit for a claim in")).toContainText(/Within .*year/u);
    await expect(page.getByText("Not confirmed.").first()).toBeVisible();
    // The fourth, if they want to print it.
    await page.getByRole("link", { name: "All rights and time limits" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Spain");
    await expect(page).toHaveTitle("A country – Onward");
    await checkReflow(page);
    expect(foreign, "nothing is fetched from elsewhere").toEqual([]);
    expect(await context.cookies(), "nothing is kept").toEqual([]);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`one goes back to what was searched, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({ server, openDesk }) => {
    const { page, context } = await openDesk("somebody with a question", { javaScriptEnabled, viewport: { width: 390, height: 844 } });
    await page.goto(`${server.publicOrigin}/help/ie/es`);
    await page.getByLabel("What do you need?").fill("robbed, a lawyer");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/help\/ie\/es\/[\w-]+#results$/u);
    const address = page.url();
    for (const word of ["robbed", "lawyer"]) expect(decodeURIComponent(address), "the address tells nothing").not.toContain(word);
    // What was found is what one sees and hears first; the filters are folded.
    const results = page.locator("#results");
    await expect(results).toBeInViewport();
    await expect(results).toBeFocused();
    await expect(results).toContainText("robbed, a lawyer");
    await expect(page.getByRole("group", { name: "Must have" })).toBeHidden();
    // What looks closely is a script itself.
    if (javaScriptEnabled) await look(page, "finder-narrowed");
    await checkReflow(page);
    // On to another page and back: the browser asks nothing and sends nothing again.
    const sent: string[] = [];
    context.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    await page.getByRole("link", { name: "All rights and time limits" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Spain");
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(page.getByLabel("What do you need?")).toHaveValue("robbed, a lawyer");
    await page.reload();
    await expect(page.getByLabel("What do you need?")).toHaveValue("robbed, a lawyer");
    await page.goBack();
    await expect(page).toHaveURL(`${server.publicOrigin}/help/ie/es`);
    expect(sent).toEqual([]);
    await page.goForward();
    await page.getByRole("link", { name: "Show everything again" }).first().click();
    await expect(page).toHaveURL(`${server.publicOrigin}/help/ie/es`);
  });
}

test("on a small phone the claim's time limit and numbers at home are on the first screen", async ({ server, openDesk }) => {
  const { page } = await openDesk("somebody hurt in Spain", { viewport: { width: 360, height: 640 } });
  for (const language of ["en", "ar", "uk"]) {
    await page.goto(`${server.publicOrigin}/help/ie/es?lang=${language}`);
    await expect(page.getByRole("listitem").filter({ has: page.locator('a[href="#claims"]') })).toBeInViewport({ ratio: 1 });
    const strip = page.locator("aside.numbers");
    for (const number of ["112", "116 006"]) await expect(strip.getByRole("link", { name: number, exact: true })).toBeInViewport({ ratio: 1 });
    expect((await strip.boundingBox())?.height, "the strip leaves room for what is below").toBeLessThan(150);
  }
});

test("on a small phone the map's tab shows a map, and the world begins where the services are", async ({ server, openDesk }) => {
  const file = join(await mkdtemp(join(tmpdir(), "onward-feed-")), "services.json");
  const location = { id: "5eed0000-0000-4000-8000-000000000021", location_type: "physical", name: "Estuary rooms", latitude: 53.35, longitude: -6.26, addresses: [{ id: "5eed0000-0000-4000-8000-000000000031", address_1: "1 Quay", city: "Dublin", state_province: "Leinster", postal_code: "D01", country: "IE", address_type: "physical" }] };
  const line = {
    id: "5eed0000-0000-4000-8000-000000000001",
    name: "Estuary line",
    status: "active",
    description: "Somebody to talk to after a crime.",
    phones: [{ id: "5eed0000-0000-4000-8000-000000000011", number: "+353 1 555 0001" }],
    service_areas: [{ id: "5eed0000-0000-4000-8000-000000000051", name: "Ireland", extent: "IE", extent_type: "country" }],
    service_at_locations: [{ id: "5eed0000-0000-4000-8000-000000000041", location }],
  };
  await writeFile(file, JSON.stringify([line]));
  await runCommand("directory", "import", file, "--feed", "harbour", "--readers", "public", "--data", server.data);
  const { page } = await openDesk("somebody with a small phone", { viewport: { width: 360, height: 640 } });
  const svg = page.locator("#map svg").first();

  await test.step("the tab", async () => {
    await expect(async () => {
      await page.goto(`${server.publicOrigin}/help/ie/es`);
      await expect(page.getByRole("article").filter({ hasText: "Estuary line" })).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
    await expect(svg).toBeHidden();
    await page.locator("#results").getByText("Map", { exact: true }).click();
    await expect(svg).toBeInViewport({ ratio: 0.5 });
    expect((await svg.boundingBox())?.height, "large enough to be read").toBeGreaterThan(160);
    await expect(page.locator("#map .pin").first()).toBeInViewport({ ratio: 1 });
    await look(page, "finder-map-phone");
    await page.locator("#results").getByText("List", { exact: true }).click();
    await expect(svg).toBeHidden();
  });

  await test.step("the world", async () => {
    await page.goto(`${server.publicOrigin}/map`);
    await expect(page.locator("#map text.count").first()).toBeInViewport();
    const shown = async () => Number((await svg.getAttribute("viewBox"))?.split(" ")[2]);
    const part = await shown();
    await page.getByRole("button", { name: "The whole map" }).click();
    expect(part, "much less than all of it").toBeLessThan((await shown()) / 1.25);
  });
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

for (const path of ["/help/ie/es", "/help/ie/online", "/countries", "/country/gb", "/figures", "/map", "/map/es", "/guide/survive", "/going-home", "/browse-safely", "/accessibility", "/sources"]) {
  test(`${path} is for everybody`, async ({ server, openDesk }) => {
    const { page } = await openDesk("a reader");
    const name = `public${path.replaceAll("/", "-")}`;
    await page.goto(`${server.publicOrigin}${path}`);
    await look(page, name);
    await lookNarrow(page, name);
    await page.goto(`${server.publicOrigin}${path}?lang=ar`);
    await look(page, `${name}-ar`);
    await checkReflow(page);
    // German words are long.
    await page.goto(`${server.publicOrigin}${path}?lang=de`);
    await checkReflow(page);
  });
}
