// A page on paper, on both sizes that printers have.

import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

/** As wide as the text of a sheet of A4. */
export const SHEET = { width: 688, height: 1000 };
/** What printers leave white, and a little more. */
const MARGIN = { top: "14mm", bottom: "14mm", left: "14mm", right: "14mm" } as const;
/** More sheets than any page needs. */
const MANY = 16;

/**
 * Fails if the page is not whole on paper: numbers are there, nothing lies over anything, nothing asks to be pressed. The window
 * is a sheet wide. A page that is filled `withPen` keeps its fields.
 */
export async function checkPaper(page: Page, withPen = false): Promise<void> {
  const numbers = () => page.locator('a[href^="tel:"]:visible').allInnerTexts();
  const onScreen = await numbers();
  await page.emulateMedia({ media: "print" });
  expect(await numbers(), "a number is what paper is for").toEqual(onScreen);
  const faults = await page.evaluate((pressed) => {
    const found: string[] = [];
    const name = (element: Element) => `${element.tagName.toLowerCase()}#${element.id} ${element.textContent.trim().slice(0, 30)}`;
    const seen = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => element.getClientRects().length > 0);
    for (const element of seen) {
      const style = getComputedStyle(element);
      if (["fixed", "sticky"].includes(style.position)) found.push(`over the text: ${name(element)}`);
      if (element.matches("h1,h2,h3") && style.breakAfter !== "avoid") found.push(`may stand alone: ${name(element)}`);
      if (element.matches(".card,figure,footer") && style.breakInside !== "avoid") found.push(`may be cut: ${name(element)}`);
      if (element.matches(pressed)) found.push(`cannot be pressed on paper: ${name(element)}`);
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
  }, withPen ? "button,.exit" : "button,input,select,.exit");
  const asks = new URL(page.url()).pathname === "/"; // Its two questions are the page.
  expect(asks ? faults.filter((fault) => !fault.startsWith("cannot be pressed")) : faults).toEqual([]);
  for (const [format, sheets] of await countSheets(page)) {
    expect(sheets, `sheets of ${format}`).toBeGreaterThan(0);
    expect(sheets, `sheets of ${format}`).toBeLessThan(MANY);
  }
  await page.emulateMedia({ media: null });
}

/** Fails if the page needs more than one sheet, of either size. */
export async function checkOneSheet(page: Page, state: string): Promise<void> {
  for (const [format, sheets] of await countSheets(page, state)) expect(sheets, `sheets of ${format}: ${state}`).toBe(1);
}

/** How many sheets of each size a page takes. `ONWARD_LOOK` names a folder for what comes out of the printer. */
async function countSheets(page: Page, state = new URL(page.url()).pathname.replaceAll(/\W+/g, "-").slice(0, 40)): Promise<[string, number][]> {
  const folder = process.env["ONWARD_LOOK"];
  const counted: [string, number][] = [];
  for (const format of ["A4", "Letter"] as const) {
    const path = folder === undefined ? {} : { path: join(folder, `paper-${state}-${format}.pdf`) };
    const paper = await page.pdf({ format, margin: MARGIN, ...path });
    counted.push([format, paper.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0]);
  }
  return counted;
}
