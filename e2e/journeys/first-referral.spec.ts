// The first referral, end to end, through the real binary: a network is founded, two organisations join, one refers a
// person to the other, both talk about it, the person is reached, it is closed. What must not be anywhere is then
// looked for everywhere.

import type { Page } from "@playwright/test";
import { addPasskey, admit, enrol, goHome, invite, type Look, send, unlock } from "../support/people.ts";
import { checkAccess, checkReflow } from "../support/page-checks.ts";
import { takePicture } from "../support/pictures.ts";
import { NOTE, PERSON, PLANTED, STORY, WRITTEN } from "../support/planted.ts";
import { findPlanted } from "../support/search.ts";
import { expect, test } from "../support/test.ts";

const LISBON = { name: "Casa Clara", country: "Portugal", mail: "head@casa-clara.example" };
const DUBLIN = { name: "Northlight", country: "Ireland", mail: "head@northlight.example" };

const look: Look = async (page, state) => {
  await checkAccess(page);
  await takePicture(page, state);
};

/** Writes a message and waits until it stands in the conversation. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: /Write to/ }).fill(text);
  await page.getByRole("region", { name: "Conversation" }).getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator(".talk")).toContainText(text);
}

test("a person hurt in Portugal is referred home to Ireland", async ({ server, openDesk }) => {
  test.setTimeout(240_000);
  const steward = await openDesk("steward");
  const lisbon = await openDesk("Lisbon");
  const dublin = await openDesk("Dublin", { timezoneId: "Europe/Dublin" });

  await test.step("the steward unlocks with the printed key and adds a passkey", async () => {
    await steward.page.goto(server.stewardLink);
    await expect(steward.page.getByText("No organisation is a member yet.")).toBeVisible();
    await look(steward.page, "members-empty");
    await addPasskey(steward.page, "Devices");
    await look(steward.page, "devices");
    await goHome(steward.page);
  });

  for (const [desk, organisation] of [[lisbon, LISBON], [dublin, DUBLIN]] as const) {
    await test.step(`${organisation.name} joins`, async () => {
      const link = await invite(steward.page, organisation);
      const words = await enrol(desk.page, link, organisation === LISBON ? look : async () => undefined);
      await admit(steward.page, organisation, words, organisation === LISBON ? look : async () => undefined);
      await goHome(steward.page);
      await desk.page.getByRole("button", { name: "All eight match" }).click();
      await expect(desk.page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
    });
  }
  await look(steward.page, "members");
  await look(lisbon.page, "today-empty");

  await test.step("a link that was used opens nothing, and locking forgets everything", async () => {
    await lisbon.page.getByRole("button", { name: "Lock" }).click();
    await expect(lisbon.page.getByText("Locked. Your drafts are kept, sealed.")).toBeVisible();
    await look(lisbon.page, "unlock");
    await unlock(lisbon.page);
  });

  await test.step("Lisbon sends an enquiry in three primary clicks", async () => {
    const clicks = await send(lisbon.page, { to: DUBLIN, from: LISBON, crime: "Robbery", note: NOTE }, look);
    expect(clicks).toBe(3);
    await expect(lisbon.page.getByRole("status")).toContainText("Sent.");
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
    await expect(dublin.page.getByRole("region", { name: "History" })).toContainText("You asked");

    await lisbon.page.getByRole("link", { name: /Someone to talk to/ }).click();
    await expect(lisbon.page.getByRole("region", { name: "History" })).toContainText("They asked");
    await lisbon.page.getByRole("button", { name: "Reply" }).click();
    await lisbon.page.getByRole("dialog").getByRole("radio").first().check();
    await lisbon.page.getByRole("dialog").getByRole("button", { name: "Reply" }).click();
    await expect(lisbon.page.getByRole("region", { name: "History" })).toContainText("You replied");
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
    await expect(page.getByRole("region", { name: "History" })).toContainText("You handed over");
  });

  await test.step("Dublin sees safe contact first, both write, the person is reached, it is closed", async () => {
    const page = dublin.page;
    await expect(page.getByText(PERSON.number).first()).toBeVisible();
    await expect(page.locator(".frame")).toContainText(PERSON.say);
    await look(page, "handover");
    await write(page, WRITTEN.dublin);
    await expect(lisbon.page.locator(".talk")).toContainText(WRITTEN.dublin);
    await write(lisbon.page, WRITTEN.lisbon);
    await expect(page.locator(".talk")).toContainText(WRITTEN.lisbon);
    await page.getByRole("button", { name: "Reached", exact: true }).click();
    await expect(page.getByRole("region", { name: "History" })).toContainText("You reached the person");
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.getByLabel("How it ended").selectOption({ index: 1 });
    await look(page, "close");
    await page.getByRole("dialog").getByRole("button", { name: "Close", exact: true }).click();
    await expect(page.getByRole("region", { name: "History" })).toContainText("You closed it");
    await expect(lisbon.page.getByRole("region", { name: "History" })).toContainText("They closed it");
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
  });
});
