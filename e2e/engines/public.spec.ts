// The public pages, as somebody in trouble meets them in another engine.

import { expect, test } from "./test.ts";

/** One page of each kind, beside those that one is led to. */
const PAGES = ["/", "/help/ie/es", "/countries", "/country/ie", "/map", "/figures", "/going-home", "/browse-safely", "/accessibility", "/sources", "/hsds"];

test("@short the first page leads to numbers and to what is searched", async ({ server, openTab, checkLoading }) => {
  const tab = await openTab("somebody hurt in Spain");
  await tab.open(server.publicOrigin);
  await tab.see({ role: "heading", name: "Find people who can help you" });
  await tab.see({ role: "link", name: "112" });
  await tab.choose("Where do you live?", "Ireland");
  await tab.choose("Where did it happen?", "Spain");
  await tab.button("Show who can help");
  await tab.readText("Time limit for a claim in");
  expect(await tab.address()).toBe(`${server.publicOrigin}/help/ie/es`);
  await tab.type("What do you need?", "robbed, a lawyer\n");
  await tab.readText("robbed, a lawyer", { css: "#results" });
  const address = decodeURIComponent(await tab.address());
  expect(address, "the address tells nothing").not.toMatch(/robbed|lawyer/);
  await checkLoading([server.publicOrigin, `${server.publicOrigin}/help/ie/es`, `${server.workspaceOrigin}/workspace/`]);
});

test("every public page loads without a word in the console", async ({ server, checkLoading }) => {
  await checkLoading(PAGES.map((page) => `${server.publicOrigin}${page}`));
});

test("a page is left in one step, which empties it at once, and is read from the right", async ({ server, openTab }) => {
  const tab = await openTab("a reader");
  await tab.open(`${server.publicOrigin}/help/ie/es`);
  // In one go, with no time to wait for anything: this is what somebody behind the reader sees.
  const pressed = `for (let press = 0; press < 3; press += 1) dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }))`;
  const seen = await tab.read(`(() => { ${pressed}; return [document.body.childElementCount, document.body.innerText, location.pathname]; })()`);
  expect(seen).toEqual([0, "", "/"]);
  await tab.open(server.publicOrigin);
  await tab.press({ css: "details.menu summary" });
  await tab.press({ role: "link", name: "العربية" });
  await tab.see({ css: "[dir=rtl] a[href='tel:112']" });
});
