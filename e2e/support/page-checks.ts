// What holds for every page: nobody is shut out, nothing runs off the side, no browser sends away
// what somebody types.

import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, expect, type Page } from "@playwright/test";

/** Fails if the page breaks a rule of WCAG 2.2, level AA, that a program can see. */
export async function checkAccess(page: Page): Promise<void> {
  await check(page, makeAxe(page).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]));
}

/** The same where colours alone have changed. */
export async function checkColours(page: Page): Promise<void> {
  await check(page, makeAxe(page).withRules(["color-contrast", "link-in-text-block"]));
}

/** In the page alone: it has no frames, and a second page for each check would cost more than the check. */
const makeAxe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function check(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(" ")).join("\n  ")}`);
  expect(found, `${page.url()}: rules of accessibility`).toEqual([]);
}

/** Fails if the page must be scrolled sideways at 320 CSS pixels (WCAG 1.4.10); gives the window its size back. */
export async function checkReflow(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const names = [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 0.5 || box.left < -0.5);
      })
      .map((element) => `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join("")}`);
    return names.length > 0 ? names : ["the page"];
  });
  if (before !== null) await page.setViewportSize(before);
  expect(wide, `${page.url()}: wider than 320 pixels`).toEqual([]);
}

/** The fields at a node, shown or not, with what a browser may still do with them: check, complete, correct, rewrite or translate. */
function listShared(root: Element): string[] {
  const untyped = ["button", "checkbox", "color", "file", "hidden", "image", "radio", "range", "reset", "submit"];
  const fields = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";
  const isWorkspace = document.getElementById("app") !== null;
  return [...(root.matches(fields) ? [root] : []), ...root.querySelectorAll(fields)].flatMap((field) => {
    if (field instanceof HTMLInputElement && untyped.includes(field.type)) return [];
    const wanted: Record<string, string> =
      field instanceof HTMLSelectElement ? { autocomplete: "off" } : { autocomplete: "off", autocorrect: "off", spellcheck: "false", writingsuggestions: "false" };
    const open = Object.entries(wanted).flatMap(([name, value]) => (field.getAttribute(name) === value ? [] : [name]));
    if (isWorkspace && field instanceof HTMLElement && field.translate) open.push("translate");
    return open.length === 0 ? [] : [`${field.tagName.toLowerCase()} ${field.id || (field.getAttribute("name") ?? "without a name")}: ${open.join(", ")}`];
  });
}

/** Fails if a browser may do anything with a field of the page; for pages without scripts, which `watchFields` cannot see. */
export async function checkUnshared(page: Page): Promise<void> {
  const shared = await page.evaluate(`(${String(listShared)})(document.documentElement)`);
  expect(shared, `${page.url()}: what a browser may do with fields`).toEqual([]);
}

/** Writes every such field that ever stands in a page of a browser into its console, where it fails the journey. */
export async function watchFields(context: BrowserContext): Promise<void> {
  await context.addInitScript(`{
    const listShared = ${String(listShared)};
    const tell = (node) => node instanceof Element && listShared(node).forEach((field) => console.error("a browser may send away " + field));
    new MutationObserver((changes) => changes.forEach((change) => (change.type === "attributes" ? tell(change.target) : change.addedNodes.forEach(tell)))).observe(
      document,
      { subtree: true, childList: true, attributes: true, attributeFilter: ["autocomplete", "autocorrect", "spellcheck", "writingsuggestions", "translate", "type", "contenteditable"] },
    );
  }`);
}
