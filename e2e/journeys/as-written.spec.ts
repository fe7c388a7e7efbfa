// What somebody enters is what stands there: on both sides of a fold, in a text that is pasted, and
// while a fold is being typed into.

import type { Page } from "@playwright/test";
import { chooseLanguage, confirm, DUBLIN, expectHappened, foundTwo, goHome, openEnquiry, press, send, unlock } from "../support/people.ts";
import { look } from "../support/look.ts";
import { PERSON } from "../support/planted.ts";
import { expect, test } from "../support/test.ts";

/** Opens the kinds of support that are folded. */
async function unfold(page: Page): Promise<void> {
  await page.getByText("More kinds", { exact: true }).click();
}

const NOTE = "Up to 300 characters, no names or numbers";
const SEND = "Go on to check";

test("choices across a fold, words and folds stay as somebody left them", async ({ server, openDesk }) => {
  test.setTimeout(240_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);

  await test.step("what is ticked on both sides of a fold is what the other organisation reads", async () => {
    await send(lisbon, "", async (page, state) => {
      if (state !== "send-2") return;
      await unfold(page);
      await page.getByRole("checkbox", { name: "Rights, and what happens next" }).check();
      await page.getByRole("checkbox", { name: "Therapy" }).check();
      await expect(page.getByRole("checkbox", { name: "Someone to talk to" })).toBeChecked();
      await page.getByRole("checkbox", { name: "Help with a claim" }).uncheck();
      await expect(page.getByRole("checkbox", { name: "Therapy" })).toBeChecked();
      await page.getByText("A short note", { exact: true }).click();
      await test.step("a text that is pasted too long stays whole, is marked, and is refused", async () => {
        await page.getByLabel(NOTE).fill("🕊".repeat(301));
        await expect(page.getByLabel(NOTE)).toHaveAttribute("aria-invalid", "true");
        await expect(page.getByText(/Nothing is cut off/)).toBeVisible();
        await look(page, "send-too-long");
        await page.getByRole("button", { name: SEND }).click();
        await expect(page.getByRole("alert")).toContainText("The note is longer than 300 characters");
        await expect(page.getByLabel(NOTE)).toHaveValue("🕊".repeat(301));
        await page.getByLabel(NOTE).fill("🕊".repeat(300));
        await expect(page.getByRole("alert")).toHaveCount(0);
      });
      await test.step("the language of the page changes, the language of the words and the fold do not", async () => {
        await page.getByLabel(NOTE).fill("Short calls.");
        await chooseLanguage(page, "Deutsch");
        await expect(page.getByRole("combobox", { name: "Geschrieben auf" })).toHaveValue("en");
        await chooseLanguage(page, "English");
        await expect(page.getByLabel(NOTE)).toHaveValue("Short calls.");
      });
    });
    await openEnquiry(dublin);
    const enquiry = dublin.getByRole("main");
    for (const kind of ["Someone to talk to", "Rights, and what happens next", "Therapy"]) await expect(enquiry).toContainText(new RegExp(kind, "i"));
    await expect(enquiry).not.toContainText(/help with a claim/i);
  });

  await test.step("a second way of contact is typed without losing the focus, and its fold stays when it is cleared", async () => {
    await press(dublin, "We can help");
    await lisbon.getByRole("link", { name: /Someone to talk to/ }).first().click();
    await lisbon.getByRole("link", { name: "Hand over" }).first().click();
    await lisbon.getByRole("button", { name: "Another way" }).click();
    const second = lisbon.locator("#safe-fields details").first().getByLabel(/^Number/);
    await second.pressSequentially(PERSON.number);
    await expect(second).toHaveValue(PERSON.number);
    await expect(second).toBeFocused();
    await second.fill("");
    await expect(second).toBeVisible();
    await lisbon.getByRole("button", { name: "Remove this way" }).click();
    await lisbon.getByLabel(/^Number/).first().fill(PERSON.number);
    await lisbon.getByRole("radiogroup", { name: "Safe?" }).getByRole("radio").first().check();
    await lisbon.getByLabel(/^Name they use/).fill(PERSON.name);
    await lisbon.getByLabel(/The person still agrees/).check();
    await lisbon.getByRole("button", { name: "Hand over" }).click();
    await expectHappened(lisbon, "You handed over");
  });

  await test.step("what is written next begins in the language that was written in last, not in that of the page", async () => {
    await chooseLanguage(lisbon, "Deutsch");
    await lisbon.locator("#field-message").fill("Good morning.");
    await expect(lisbon.getByRole("combobox", { name: "Geschrieben auf" })).toHaveValue("en");
    await lisbon.getByRole("combobox", { name: "Geschrieben auf" }).selectOption("pt");
    await lisbon.locator("#field-message").fill("");
    await chooseLanguage(lisbon, "English");
    await lisbon.getByRole("link", { name: "Correct what was handed over" }).click();
    await expect(lisbon.getByRole("combobox", { name: "Written in" })).toHaveValue("pt");
    await lisbon.reload();
    await unlock(lisbon);
    await expect(lisbon.getByRole("combobox", { name: "Written in" }), "also where a form is the first that shows").toHaveValue("pt");
    await lisbon.goBack();
  });

  await test.step("services on both sides of a fold are what the sender reads", async () => {
    await press(dublin, "Reached");
    await expectHappened(dublin, "You reached the person");
    await press(dublin, "Services given");
    const dialog = dublin.getByRole("dialog");
    await dialog.getByRole("checkbox", { name: "Legal advice" }).check();
    await dialog.getByText("More kinds", { exact: true }).click();
    await dialog.getByRole("checkbox", { name: "Rights, and what happens next" }).check();
    await dublin.keyboard.press("Tab");
    await expect(dialog.getByRole("checkbox", { name: "Legal advice" })).toBeChecked();
    await confirm(dublin, "Note it");
    const history = lisbon.getByRole("main");
    await expect(history).toContainText(/rights, and what happens next/i);
    await expect(history).toContainText(/legal advice/i);
  });

  await test.step("a service keeps its kinds when another one on the other side of the fold is ticked", async () => {
    await dublin.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Directory" }).click();
    await dublin.getByRole("navigation", { name: "Directory" }).getByRole("link", { name: "Our services" }).click();
    await dublin.getByRole("link", { name: "Add a service" }).click();
    await dublin.getByRole("textbox", { name: /^Name/ }).fill("Morning desk");
    await dublin.getByRole("textbox", { name: /^What it does/ }).fill("Says what one can do after a crime.");
    await dublin.getByRole("group", { name: /Who may read it/ }).getByRole("radio", { name: "Everybody" }).check();
    await unfold(dublin);
    await dublin.getByRole("checkbox", { name: "Rights, and what happens next" }).check();
    await dublin.getByRole("checkbox", { name: "Legal advice" }).check();
    await expect(dublin.getByRole("checkbox", { name: "Rights, and what happens next" })).toBeChecked();
    await dublin.getByRole("button", { name: "Add a number" }).click();
    await dublin.getByLabel("Number", { exact: true }).fill("+999 20 5550 140");
    await dublin.getByRole("button", { name: "Save" }).click();
    const address = await dublin.getByRole("link", { name: "See its public page" }).getAttribute("href");
    const { page } = await openDesk("somebody in need");
    await page.goto(address ?? "");
    const kinds = page.getByRole("main");
    await expect(kinds).toContainText(/rights, and what happens next/i);
    await expect(kinds).toContainText(/legal advice/i);
  });
});

test("a draft is never overwritten unasked, and outlives a database that the browser closed", async ({ server, openDesk }) => {
  test.setTimeout(240_000);
  const { lisbon, dublin: { page: dublin } } = await foundTwo(server, openDesk);
  const page = lisbon.page;
  const begin = async (tab: Page) => {
    await tab.getByRole("navigation").getByRole("link", { name: "Send" }).click();
    await expect(tab.getByRole("heading", { name: "Who can help?" })).toBeVisible();
  };

  await test.step("declined, it is prepared for another; what is half written is asked about", async () => {
    await send(page);
    await openEnquiry(dublin);
    await press(dublin, "We cannot help");
    await dublin.getByRole("dialog").getByRole("radio", { name: "No one speaks the language" }).check();
    await confirm(dublin, "Send answer");
    await begin(page);
    await page.getByLabel("For", { exact: true }).selectOption({ index: 1 });
    await expect(page.getByText(/^Draft kept on this device/)).toBeVisible();
    await goHome(page);
    await page.getByRole("link", { name: /Someone to talk to/ }).first().click();
    await page.getByRole("button", { name: "Ask another organisation" }).click();
    const dialog = page.getByRole("dialog", { name: "Something half written is kept" });
    await look(page, "send-over");
    await dialog.getByRole("button", { name: "Back" }).click();
    await page.getByRole("button", { name: "Ask another organisation" }).click();
    await dialog.getByRole("button", { name: "Discard it and begin this one" }).click();
    await page.getByRole("radio", { name: DUBLIN.name }).check();
    await page.getByRole("button", { name: "Go on to needs" }).click();
    await expect(page.getByRole("checkbox", { name: "Someone to talk to" })).toBeChecked();
    await expect(page.getByText(/^Draft kept on this device/)).toBeVisible();
  });

  await test.step("a database that the browser closed is opened again", async () => {
    await page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const gone = indexedDB.deleteDatabase("onward");
          gone.onsuccess = () => done();
          gone.onerror = () => fail(gone.error ?? new Error("not deleted"));
        }),
    );
    await page.getByRole("checkbox", { name: "Practical help" }).uncheck();
    // Whether it asks depends on whether something was kept anew in between; what stands here is kept either way.
    await page.waitForTimeout(3_000);
    const keep = page.getByRole("button", { name: "Keep what stands here" });
    if (await keep.isVisible()) await keep.click();
    await expect(page.getByText(/^Draft kept on this device/)).toBeVisible();
    await page.reload();
    await unlock(page);
    await expect(page.getByRole("checkbox", { name: "Practical help" })).not.toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Someone to talk to" })).toBeChecked();
  });
});
