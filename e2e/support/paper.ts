// A page on paper, on both sizes that printers have.

import { expect, type Page } from "@playwright/test";

/** As wide as the text of a sheet of A4. */
export const SHEET = { width: 688, height: 1000 };
/** More sheets than any page needs. */
const MANY = 16;

/** Fails if the page is not whole on paper: numbers are there, nothing lies over anything, nothing asks to be pressed. The window is a sheet wide. */
export async function checkPaper(page: Page): Promise<void> {
  const numbers = () => page.locator('a[href^="tel:"]:visible').allInnerTexts();
  const onScreen = await numbers();
  await page.emulateMedia({ media: "print" });
  expect(await numbers(), "a number is what paper is for").toEqual(onScreen);
  const faults = await page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) => `${element.tagName.toLowerCase()}#${element.id} ${element.textContent.trim().slice(0, 30)}`;
    const seen = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => element.getClientRects().length > 0);
    for (const element of seen) {
      const style = getComputedStyle(element);
      if (["fixed", "sticky"].includes(style.position)) found.push(`over the text: ${name(element)}`);
      if (element.matches("h1,h2,h3") && style.breakAfter !== "avoid") found.push(`may stand alone: ${name(element)}`);
      if (element.matches(".card,figure,footer") && style.breakInside !== "avoid") found.push(`may be cut: ${name(element)}`);
      if (element.matches("button,input,select,.exit")) found.push(`cannot be pressed on paper: ${name(element)}`);
    }
    // What follows something in the text stands below it, or beside it, and never over it.
    for (const parent of document.querySelectorAll("main, .views, .far")) {
      const boxes = [...parent.children].map((child) => ({ child, box: child.getBoundingClientRect() })).filter(({ box }) => box.height > 0);
      boxes.forEach(({ child, box }, at) => {
        const next = boxes[at + 1];
        if (next && next.box.top < box.bottom - 1 && next.box.left < box.right - 1 && next.box.right > box.left + 1) found.push(`lies over the next: ${name(child)}`);
      });
    }
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push("runs off the side");
    return found;
  });
  const asks = new URL(page.url()).pathname === "/"; // Its two questions are the page.
  expect(asks ? faults.filter((fault) => !fault.startsWith("cannot be pressed")) : faults).toEqual([]);
  for (const format of ["A4", "Letter"] as const) {
    const paper = await page.pdf({ format });
    const sheets = paper.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    expect(sheets, `sheets of ${format}`).toBeGreaterThan(0);
    expect(sheets, `sheets of ${format}`).toBeLessThan(MANY);
  }
  await page.emulateMedia({ media: null });
}
