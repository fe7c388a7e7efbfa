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
