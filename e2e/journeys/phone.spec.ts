// On a small telephone the work stands in the first view, also in a language of long words.

import type { Page } from "@playwright/test";
import { look } from "../support/look.ts";
import { chooseLanguage, foundTwo, goHome, openEnquiry, send } from "../support/people.ts";
import { NOTE } from "../support/planted.ts";
import { expect, test } from "../support/test.ts";

const PHONE = { width: 360, height: 640 };

/** How far down something ends, in the view as it stands. */
async function endOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  return box === null ? Infinity : box.y + box.height;
}

async function heightOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).first().boundingBox())?.height ?? Infinity;
}

test("on a telephone of 360 by 640 the first row that needs somebody stands in the first view", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);
  await send(lisbon, NOTE);
  await goHome(dublin);
  await expect(dublin.getByRole("region", { name: /Needs you/ })).toBeVisible();
  await dublin.setViewportSize(PHONE);

  for (const [language, back] of [["English", "English"], ["Deutsch", "English"]] as const) {
    await test.step(language, async () => {
      if (language !== back) await chooseLanguage(dublin, language);
      await dublin.evaluate(() => window.scrollTo(0, 0));
      expect(await heightOf(dublin, "header.top"), "two rows at most").toBeLessThan(104);
      expect(await endOf(dublin, "#needs + .rows > li"), "the whole of the first row").toBeLessThanOrEqual(PHONE.height);
      await look(dublin, `today-small-${language}`);
      if (language !== back) await chooseLanguage(dublin, back);
    });
  }

  await test.step("what a referral says is not hidden behind what can be done", async () => {
    await openEnquiry(dublin);
    await expect(dublin.getByRole("button", { name: "We can help" })).toBeInViewport();
    const hidden = await dublin.evaluate(() =>
      [...document.querySelectorAll("main h2, main dd")].flatMap((part) => {
        part.scrollIntoView({ block: "end" });
        const { x, y, width, height } = part.getBoundingClientRect();
        const seen = document.elementFromPoint(x + width / 2, y + height / 2);
        return seen !== null && (part.contains(seen) || seen.contains(part)) ? [] : [part.textContent];
      }),
    );
    expect(hidden).toEqual([]);
    await look(dublin, "referral-small");
  });
});
