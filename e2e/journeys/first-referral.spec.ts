// The first referral, end to end, through the real binary: a network is founded, two organisations join, one refers a
// person to the other, both talk about it, the person is reached, it is closed. What must not be anywhere is then
// looked for everywhere.

import type { Page } from "@playwright/test";
import { glance, look as lookClosely } from "../support/look.ts";
import { expectHappened, foundTwo, goHome, LISBON, send, unlock } from "../support/people.ts";
import { checkReflow } from "../support/page-checks.ts";
import { NOTE, PERSON, PLANTED, PLANTED_CODES, STORY, WRITTEN } from "../support/planted.ts";
import { findPlanted, listMentions, readServer } from "../support/search.ts";
import { type Engine, expect, test } from "../support/test.ts";

/** Writes a message and waits until it stands in the conversation. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: /Write to/ }).fill(text);
  await page.getByRole("region", { name: "Conversation" }).getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator(".talk")).toContainText(text);
}

for (const engine of ["SQLite", "PostgreSQL"] satisfies Engine[]) {
  test.describe(engine, () => {
    test.use({ engine });

    test("a person hurt in Portugal is referred home to Ireland", async ({ server, openDesk }) => {
      test.setTimeout(240_000);
      const look = engine === "SQLite" ? lookClosely : glance;
      const { lisbon, dublin } = await test.step("two organisations join", () => foundTwo(server, openDesk, look));
      await look(lisbon.page, "today-empty");
      const vocabulary = listMentions(await readServer(server), PLANTED_CODES);
      for (const code of PLANTED_CODES) expect([...vocabulary].join("\n"), "the directory’s own vocabulary names every code").toContain(code);

      await test.step("a desk locks, shows nothing any more, and unlocks with its passkey", async () => {
        await lisbon.page.getByRole("button", { name: "Lock", exact: true }).click();
        await expect(lisbon.page.getByText("Locked. Your drafts are kept, sealed.")).toBeVisible();
        await expect(lisbon.page.getByText("Casa Clara")).toHaveCount(0);
        await look(lisbon.page, "unlock");
        await unlock(lisbon.page);
      });

      await test.step("Lisbon sends an enquiry in three primary clicks", async () => {
        const clicks = await send(lisbon.page, NOTE, look);
        expect(clicks).toBe(3);
        await expect(lisbon.page.getByRole("status").filter({ hasText: "Sent." })).toBeVisible();
        await expect(lisbon.page.getByRole("region", { name: /Others owe you/ })).toContainText("Someone to talk to");
        await look(lisbon.page, "today-sent");
      });

      await test.step("Dublin opens it, asks, and Lisbon replies", async () => {
        const row = dublin.page.getByRole("region", { name: /Needs you/ }).getByRole("link", { name: /Someone to talk to/ });
        await expect(row).toBeVisible();
        await look(dublin.page, "today");
        await row.click();
        await expect(dublin.page.getByRole("heading", { level: 1 })).toContainText("Someone to talk to");
        await look(dublin.page, "referral");
        await dublin.page.getByRole("button", { name: "Ask", exact: true }).click();
        await dublin.page.getByLabel("Question").selectOption({ label: "When may we call?" });
        await look(dublin.page, "referral-ask");
        await dublin.page.getByRole("dialog").getByRole("button", { name: "Ask", exact: true }).click();
        await expectHappened(dublin.page, "You asked");

        await lisbon.page.getByRole("link", { name: /Someone to talk to/ }).click();
        await expectHappened(lisbon.page, "They asked");
        await lisbon.page.getByRole("button", { name: "Reply" }).click();
        await lisbon.page.getByRole("dialog").getByRole("radio").first().check();
        await lisbon.page.getByRole("dialog").getByRole("button", { name: "Reply" }).click();
        await expectHappened(lisbon.page, "You replied");
      });

      await test.step("Dublin says yes in two clicks from Today", async () => {
        await goHome(dublin.page);
        await dublin.page.getByRole("region", { name: /Needs you/ }).getByRole("link", { name: /Someone to talk to/ }).click(); // 1
        await dublin.page.getByRole("button", { name: "We can help" }).click(); // 2
        await expect(dublin.page.getByRole("status").first()).toContainText("Answer sent: we can help.");
      });

      await test.step("Lisbon hands over", async () => {
        const page = lisbon.page;
        await page.getByRole("link", { name: "Hand over" }).first().click();
        await expect(page.getByRole("heading", { name: "Hand over", level: 1 })).toBeVisible();
        await look(page, "handover-form-empty");
        await page.getByRole("button", { name: "Hand over" }).click();
        await expect(page.getByText("Something is still needed")).toBeVisible();
        await look(page, "handover-form-errors");
        await page.getByLabel(/^Number/).first().fill(PERSON.number);
        await page.getByRole("radiogroup", { name: "Safe?" }).getByRole("radio").first().check();
        await page.getByLabel("What to say").first().fill(PERSON.say);
        await page.getByLabel("Code word").first().fill(PERSON.word);
        await page.getByLabel(/^Name they use/).fill(PERSON.name);
        await page.getByText("Legal name, birth date, address", { exact: true }).click();
        await page.getByLabel("Legal name").fill(PERSON.legalName);
        await page.getByLabel("Birth date or age").fill(PERSON.born);
        await page.getByLabel("Place or address").fill(PERSON.place);
        await page.getByLabel("A short account").fill(STORY);
        await page.getByLabel(/The person still agrees/).check();
        await look(page, "handover-form");
        await page.getByRole("button", { name: "Hand over" }).click();
        await expectHappened(page, "You handed over");
      });

      await test.step("Dublin sees safe contact first, both write, the person is reached, it is closed", async () => {
        const page = dublin.page;
        await expect(page.getByText(PERSON.number).first()).toBeVisible();
        await expect(page.locator(".frame")).toContainText(PERSON.say);
        await look(page, "handover");
        await goHome(lisbon.page);
        await write(page, WRITTEN.dublin);
        const row = lisbon.page.locator("main .rows li").first();
        await expect(row).toContainText("New message");
        await expect(row, "and nothing of it").not.toContainText(WRITTEN.dublin);
        await look(lisbon.page, "today-message");
        await lisbon.page.reload();
        await unlock(lisbon.page);
        await expect(row, "also on a later visit").toContainText("New message");
        await row.getByRole("link").first().click();
        const told = lisbon.page.getByRole("status").filter({ hasText: /.?Northlight.? has written to you/ });
        await told.getByRole("link", { name: "Read it" }).click();
        await expect(lisbon.page.locator(".talk li").last()).toBeFocused();
        await look(lisbon.page, "message-new");
        await expect(lisbon.page.locator(".talk")).toContainText(WRITTEN.dublin);
        await write(lisbon.page, WRITTEN.lisbon);
        await expect(told, "whoever answers has read it").toHaveCount(0);
        await expect(page.locator(".talk")).toContainText(WRITTEN.lisbon);
        await goHome(lisbon.page);
        await expect(row).toBeVisible();
        await expect(row).not.toContainText("New message");
        await row.getByRole("link").first().click();
        await page.getByRole("button", { name: "Reached", exact: true }).click();
        await expectHappened(page, "You reached the person");
        await page.getByRole("button", { name: "Close", exact: true }).click();
        await page.getByLabel("How it ended").selectOption({ index: 1 });
        await look(page, "close");
        await page.getByRole("dialog").getByRole("button", { name: "Close", exact: true }).click();
        await expectHappened(page, "You closed it");
        await expectHappened(lisbon.page, "They closed it");
        await look(lisbon.page, "closed");
      });

      await test.step("it fits a phone of 320 px, dark and light, in both directions", async () => {
        await dublin.page.setViewportSize({ width: 320, height: 700 });
        await checkReflow(dublin.page);
        await look(dublin.page, "closed-phone");
      });

      await test.step("nothing that was written can be read in what the server keeps, prints or mails", async () => {
        expect(PLANTED.length).toBeGreaterThanOrEqual(40);
        expect(await findPlanted(server, PLANTED)).toEqual([]);
        expect(await findPlanted(server, [LISBON.name]), "members are no secret: the search does find").not.toEqual([]);
        const mentions = listMentions(await readServer(server), PLANTED_CODES);
        expect([...mentions].filter((mention) => !vocabulary.has(mention)), "codes that the directory has not written").toEqual([]);
      });
    });
  });
}
