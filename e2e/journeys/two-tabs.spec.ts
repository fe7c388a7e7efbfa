// Two tabs of one seat on one draft: what one of them kept is never overwritten by the other unseen.

import { DUBLIN, ENQUIRY, LISBON, expectKept, fillIn, foundTwo, goHome, openEnquiry, press, unlock, unlockWithLink } from "../support/people.ts";
import { look, lookNarrow } from "../support/look.ts";
import { expect, test } from "../support/test.ts";

const NOTE_LABEL = "Up to 300 characters, no names or numbers";

test("of two tabs on one draft none overwrites the other without being told to", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { lisbon: { page, context } } = await foundTwo(server, openDesk);
  await page.getByRole("link", { name: "Organisation", exact: true }).click();
  await page.getByRole("button", { name: "Make a printed unlock key" }).click();
  const address = ((await page.locator(".address").textContent()) ?? "").trim();
  await page.getByRole("button", { name: "I have it on paper" }).click();

  // A tab that was asleep hears nothing of what another keeps: only what lies on the device tells it.
  const stale = await context.newPage();
  await stale.addInitScript(() => {
    class Deaf extends BroadcastChannel {
      override set onmessage(_: ((event: MessageEvent) => void) | null) {
        /* hears nothing */
      }
    }
    window.BroadcastChannel = Deaf;
  });
  const note = page.getByLabel(NOTE_LABEL);
  const staleNote = stale.getByLabel(NOTE_LABEL);
  const elsewhere = stale.getByText("Another tab keeps something else here.");
  const kept = page.getByText(/^Draft kept on this device/);

  await test.step("the second tab begins with what the first kept", async () => {
    await page.getByRole("navigation").getByRole("link", { name: "Send" }).click();
    await page.getByLabel("Country where help is needed").selectOption({ label: DUBLIN.country });
    await page.getByRole("radio", { name: DUBLIN.name }).check();
    await page.getByRole("button", { name: "Go on to needs" }).click();
    await page.getByLabel("Happened in").selectOption({ label: LISBON.country });
    await page.getByText("A short note", { exact: true }).click();
    await note.fill("The first words.");
    await expect(kept).toBeVisible();
    await expectKept(page);
    await unlockWithLink(stale, address);
    await stale.getByRole("navigation").getByRole("link", { name: "Send" }).click();
    await stale.getByRole("button", { name: "Go on to needs" }).click();
    await expect(staleNote).toHaveValue("The first words.");
  });

  await test.step("what a stale tab keeps by itself does not take the place of newer words: it asks", async () => {
    await note.fill("Newer words.");
    await expectKept(page);
    await expect(staleNote).toHaveValue("The first words.");
    await staleNote.fill("Words of the stale tab.");
    await expect(elsewhere).toBeVisible();
    await look(stale, "draft-elsewhere");
    await expect(note).toHaveValue("Newer words.");
    await page.reload();
    await unlock(page);
    await expect(note, "nothing of the stale tab was kept").toHaveValue("Newer words.");
    await expect(staleNote, "nor was it lost").toHaveValue("Words of the stale tab.");
    await stale.getByRole("button", { name: "Show what the other tab keeps" }).click();
    await expect(staleNote).toHaveValue("Newer words.");
    await expect(elsewhere).toHaveCount(0);
  });

  await test.step("a tab in which nothing was typed follows", async () => {
    await staleNote.fill("Typed in the second tab.");
    await expect(note).toHaveValue("Typed in the second tab.");
  });

  await test.step("a person may keep the older one, and the other tab shows it", async () => {
    await note.fill("Once more in the first.");
    await expectKept(page);
    await staleNote.fill("Mine.");
    await expect(elsewhere).toBeVisible();
    await stale.getByRole("button", { name: "Keep what stands here" }).click();
    await expect(elsewhere).toHaveCount(0);
    await expect(note).toHaveValue("Mine.");
  });
});

test("a tab that held what another one sent says so, and what one has shown is new in none", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { lisbon: { page, context }, dublin: { page: dublin } } = await foundTwo(server, openDesk);
  await page.getByRole("link", { name: "Organisation", exact: true }).click();
  await page.getByRole("button", { name: "Make a printed unlock key" }).click();
  const address = ((await page.locator(".address").textContent()) ?? "").trim();
  await page.getByRole("button", { name: "I have it on paper" }).click();
  const other = await context.newPage();

  await test.step("the same draft in two tabs, sent from one", async () => {
    await fillIn(page);
    await expectKept(page);
    await unlockWithLink(other, address);
    await other.getByRole("navigation").getByRole("link", { name: "Send" }).click();
    await expect(other.getByRole("radio", { name: DUBLIN.name })).toBeChecked();
    await page.getByRole("main").getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
    const told = other.getByRole("status").filter({ hasText: "This was sent from another tab." });
    await expect(told).toBeVisible();
    await expect(other.getByRole("radio", { name: DUBLIN.name }), "and the form is empty").toHaveCount(0);
    await lookNarrow(other, "sent-elsewhere");
    const sent = (await told.getByRole("link", { name: "Open what was sent" }).getAttribute("href")) ?? "";
    await other.getByLabel("Country where help is needed").selectOption({ label: DUBLIN.country });
    await expect(told, "the next one has not been sent").toHaveCount(0);
    await other.getByRole("button", { name: "Discard draft" }).click();
    await goHome(other);
    await other.locator(`a[href="${sent}"]`).first().click();
    await expect(other.getByRole("heading", { level: 1 })).toContainText(ENQUIRY);
  });

  await test.step("a message is new in both, and in none once one has shown it", async () => {
    await goHome(page);
    await goHome(other);
    await openEnquiry(dublin);
    await dublin.getByRole("textbox", { name: /Write to/ }).fill("The letter has come.");
    await dublin.getByRole("main").getByRole("button", { name: "Send", exact: true }).click();
    for (const tab of [page, other]) await expect(tab.locator("main .rows")).toContainText("New message");
    await page.locator("main .rows").getByRole("link", { name: ENQUIRY }).click();
    await expect(page.getByRole("status").filter({ hasText: "has written to you" })).toBeVisible();
    await expect(other.locator("main .rows")).not.toContainText("New message");
    await page.reload();
    await unlock(page);
    await goHome(page);
    await expect(page.locator("main .rows").getByRole("link", { name: ENQUIRY })).toBeVisible();
    await expect(page.locator("main .rows"), "also on a later visit").not.toContainText("New message");
  });

  await test.step("a message that came behind a dialog is new until the dialog is closed", async () => {
    await page.locator("main .rows").getByRole("link", { name: ENQUIRY }).click();
    await press(page, "Withdraw");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await dublin.getByRole("textbox", { name: /Write to/ }).fill("Her sister rang.");
    await dublin.getByRole("main").getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.locator(".talk")).toContainText("Her sister rang.");
    await expect(other.locator("main .rows")).toContainText("New message");
    await dialog.getByRole("button", { name: "Back" }).click();
    await expect(page.getByRole("status").filter({ hasText: "has written to you" })).toBeVisible();
    await expect(other.locator("main .rows")).not.toContainText("New message");
  });
});
