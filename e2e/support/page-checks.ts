// What holds for every page: nobody is shut out, nothing runs off the side.

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Fails if the page breaks a rule of WCAG 2.2, level AA, that a program can see. */
export async function checkAccess(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(" ")).join("\n  ")}`);
  expect(found, `${page.url()}: rules of accessibility`).toEqual([]);
}

/** Fails if a field lets the browser send away, complete, correct or rewrite what is typed, or the workspace lets it be translated. */
export async function checkUnshared(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const named = (field: Element) => `${field.tagName.toLowerCase()}#${field.id || (field.getAttribute("name") ?? "")}`;
    const off = (field: Element, name: string) => field.closest(`[${name}]`)?.getAttribute(name) === "off";
    const not = (field: Element, name: string, is: string) => (field.getAttribute(name) === is ? [] : [`${named(field)} without ${name}=${is}`]);
    const plain = new Set(["checkbox", "radio", "hidden", "submit", "button"]);
    const texts = [...document.querySelectorAll("input, textarea")].filter((field) => !plain.has(field.getAttribute("type") ?? ""));
    const told = texts.flatMap((field) => [
      ...not(field, "spellcheck", "false"),
      ...not(field, "writingsuggestions", "false"),
      ...not(field, "autocorrect", "off"),
      ...not(field, "autocomplete", "off"),
    ]);
    const chosen = [...document.querySelectorAll("select")].filter((field) => !off(field, "autocomplete")).map((field) => `${named(field)} is completed`);
    const editable = [...document.querySelectorAll("[contenteditable]")].map((field) => `${named(field)} is edited in place`);
    const shell = document.getElementById("app") !== null && document.documentElement.translate ? ["the workspace may be translated"] : [];
    return [...told, ...chosen, ...editable, ...shell];
  });
  expect(found, `${page.url()}: what a browser may send away`).toEqual([]);
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
