// Two contacts act at the same instant, and one acts without a connection. One step wins; nothing typed is lost.

import type { Page } from "@playwright/test";
import { look } from "../support/look.ts";
import { confirm, ENQUIRY, expectHappened, foundTwo, goHome, handOver, openEnquiry, press, send, unlock } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

/** Something that is waited for. */
class Signal {
  give: () => void = () => undefined;
  readonly given = new Promise<void>((resolve) => (this.give = resolve));
}

/** Holds the next step that a page sends, until it is let go: so that another one certainly comes first. */
async function holdStep(page: Page): Promise<{ held: Promise<void>; letGo: () => void }> {
  const held = new Signal();
  const free = new Signal();
  await page.route(
    "**/entries",
    async (route) => {
      held.give();
      await free.given;
      await route.continue();
    },
    { times: 1 },
  );
  return { held: held.given, letGo: () => free.give() };
}

test("of two steps at the same instant one wins, and whoever comes second decides again", async ({ server, openDesk, expectMessage }) => {
  test.setTimeout(120_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);

  await test.step("the yes wins: Lisbon sees it, and withdraws all the same", async () => {
    await send(lisbon);
    await openEnquiry(dublin);
    await openEnquiry(lisbon);
    await press(lisbon, "Withdraw");
    await lisbon.getByRole("dialog").getByRole("radio", { name: "Someone else helps" }).check();
    await lisbon.getByRole("dialog").getByLabel("A word more, if needed").fill("A cousin took her in.");
    const step = await holdStep(lisbon);
    await confirm(lisbon, "Withdraw");
    await step.held;
    await press(dublin, "We can help");
    await expectHappened(dublin, "You said yes");
    expectMessage(/Lisbon: error: Failed to load resource: .* 409/);
    step.letGo();
    const dialog = lisbon.getByRole("dialog", { name: "Something came first" });
    await expect(dialog).toContainText("They said yes");
    await expect(dialog, "nothing typed is lost").toContainText("A cousin took her in.");
    await look(lisbon, "conflict");
    await dialog.getByRole("button", { name: "Send mine all the same" }).click();
    await expectHappened(lisbon, "You withdrew it");
    await expectHappened(dublin, "They withdrew it");
    await expect(lisbon.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("the withdrawal wins: Dublin sees it, and that no yes is possible any more", async () => {
    await send(lisbon);
    await openEnquiry(dublin);
    await openEnquiry(lisbon);
    await dublin.getByRole("button", { name: /^Change/ }).click();
    await dublin.getByRole("dialog").getByLabel("A word more, if needed").fill("On Thursday, after lunch.");
    const step = await holdStep(dublin);
    await confirm(dublin, "We can help");
    await step.held;
    await press(lisbon, "Withdraw");
    await lisbon.getByRole("dialog").getByRole("radio", { name: "Sent by mistake" }).check();
    await confirm(lisbon, "Withdraw");
    await expectHappened(lisbon, "You withdrew it");
    expectMessage(/Dublin: error: Failed to load resource: .* 409/);
    step.letGo();
    const dialog = dublin.getByRole("dialog", { name: "Something came first" });
    await expect(dialog).toContainText("They withdrew it");
    await expect(dialog).toContainText("On Thursday, after lunch.");
    await expect(dialog).toContainText("It is not possible any more.");
    await look(dublin, "conflict-gone");
    await dialog.getByRole("button", { name: "Leave it, I look again" }).click();
    await expect(dublin.getByText(/^It stands at: .?withdrawn/)).toBeVisible();
    await goHome(dublin);
    await expect(dublin.getByRole("heading", { name: "Nothing needs you" })).toBeVisible();
  });
});

test("what was written over a number that is wrong by now is looked at again before it is sent", async ({ server, openDesk, expectMessage }) => {
  test.setTimeout(120_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);
  await send(lisbon);
  await openEnquiry(dublin);
  await press(dublin, "We can help");
  await expectHappened(dublin, "You said yes");
  await openEnquiry(lisbon);
  await handOver(lisbon);
  const again = lisbon.getByLabel("Do not ask again");
  const correct = lisbon.getByRole("button", { name: "Send the correction" });

  await test.step("the try that failed came first: the correction is not sent as it was written", async () => {
    await lisbon.getByRole("link", { name: "Correct what was handed over" }).click();
    await again.fill("How she left the house.");
    const step = await holdStep(lisbon);
    await correct.click();
    await step.held;
    await press(dublin, "Could not reach");
    await dublin.getByRole("dialog").getByRole("radio", { name: "The number is wrong" }).check();
    await confirm(dublin, "Note it");
    await expectHappened(dublin, "You could not reach the person");
    expectMessage(/Lisbon: error: Failed to load resource: .* 409/);
    step.letGo();
    const dialog = lisbon.getByRole("dialog", { name: "Something came first" });
    await expect(dialog).toContainText("They could not reach the person");
    await expect(dialog).toContainText("look at the form again");
    await expect(dialog.getByRole("button", { name: "Send mine all the same" })).toHaveCount(0);
    await look(lisbon, "conflict-overtaken");
    await dialog.getByRole("button", { name: "Leave it, I look again" }).click();
  });

  await test.step("the form still has it, and asks whether the person was asked", async () => {
    await expect(again).toHaveValue("How she left the house.");
    await correct.click();
    await expect(lisbon.getByRole("alert").getByRole("link")).toHaveCount(1);
    await lisbon.getByLabel("I asked the person again: what stands here is right").check();
    await correct.click();
    await expect(lisbon.getByRole("alert").getByRole("link"), "the number that was ruled out does not come back by itself").toHaveCount(1);
    await lisbon.getByRole("button", { name: "I asked the person: this is right. Put it back" }).click();
    await correct.click();
    await expectHappened(lisbon, "You corrected it");
    await expect(dublin.locator(".frame")).toContainText(/Noted before: .?The number is wrong/);
  });
});

test("without a connection a step says so, and works when it is back", async ({ server, openDesk, expectMessage }) => {
  const { lisbon: { page: lisbon }, dublin } = await foundTwo(server, openDesk);
  const { page, context } = dublin;
  await send(lisbon);
  await openEnquiry(page);
  expectMessage(/Dublin: error: Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED)/, "all");
  await context.setOffline(true);
  await expect(page.getByText(/^No connection\. You can read and write/)).toBeVisible();
  const box = page.getByRole("textbox", { name: /Write to/ });
  const words = "Our helpline can ring before noon.";
  await box.fill(words);
  const conversation = page.getByRole("region", { name: "Conversation" });
  await conversation.getByRole("button", { name: "Send", exact: true }).click();
  await expect(conversation).toContainText("There is no connection. Nothing you wrote is lost.");
  await expect(box).toHaveValue(words);
  await press(page, "We can help");
  await expect(page.getByRole("region", { name: "What you can do" })).toContainText("There is no connection.");
  await look(page, "offline");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(ENQUIRY);
  await test.step("what was opened opens again; what was not says so, under its own title, and opens by itself", async () => {
    await goHome(page);
    await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
    await page.getByRole("heading", { level: 3 }).getByRole("link", { name: ENQUIRY }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(ENQUIRY);
    await page.getByRole("navigation").getByRole("link", { name: "Directory" }).click();
    await expect(page.getByText(/^There is no connection, and this is not at hand/)).toBeVisible();
    await look(page, "offline-waits");
    await expect(page).toHaveTitle("Our services · Onward");
    await test.step("every page under its own title and heading", async () => {
      const id = "00000000-0000-4000-8000-000000000001";
      for (const [path, title] of [
        [`directory/mappings/${id}`, "One mapping"],
        [`directory/mappings/${id}/${id}`, "An answer"],
        [`directory/${id}`, "A service"],
        [`directory/${id}/changes`, "History"],
        ["directory/organisation", "Our organisation"],
        ["referral/AAAAAAAAAAAAAAAAAAAAAA", "This referral cannot be shown"],
        ["referral/AAAAAAAAAAAAAAAAAAAAAA/sheet", "First-call sheet"],
      ] as const) {
        await page.evaluate((to) => {
          window.history.pushState(null, "", to);
          window.dispatchEvent(new PopStateEvent("popstate"));
        }, `/workspace/${path}`);
        await expect(page, path).toHaveTitle(`${title} · Onward`);
        await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(title);
        await expect(page.getByText(/^There is no connection, and this is not at hand/), path).toBeVisible();
      }
    });
    // Back on the line it asks for what is not there at all.
    expectMessage(/Dublin: error: Failed to load resource: .* 404 .*\/api\/referrals\/A+/, "all");
    await context.setOffline(false);
    await expect(page.getByText(/^There is no connection, and this is not at hand/)).toHaveCount(0);
    await context.setOffline(true);
    await goHome(page);
    await page.getByRole("heading", { level: 3 }).getByRole("link", { name: ENQUIRY }).first().click();
    await expect(page.getByRole("textbox", { name: /Write to/ })).toHaveValue(words);
  });
  await context.setOffline(false);
  await expect(page.getByText(/^No connection\. You can read and write/)).toHaveCount(0);
  await conversation.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator(".talk")).toContainText(words);
  await press(page, "We can help");
  await expectHappened(page, "You said yes");
  await openEnquiry(lisbon);
  await expect(lisbon.locator(".talk")).toContainText(words);
});

test("a referral that is not there has a page, a title and a way back", async ({ server, openDesk, expectMessage }) => {
  test.setTimeout(120_000);
  const { lisbon: { page } } = await foundTwo(server, openDesk);
  expectMessage(/Lisbon: error: Failed to load resource: .* 404/);
  await page.goto(`${server.workspaceOrigin}/workspace/referral/AAAAAAAAAAAAAAAAAAAAAA`);
  await unlock(page);
  await expect(page.getByRole("heading", { name: "This referral cannot be shown", level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/This referral cannot be shown/);
  await look(page, "referral-unknown");
  await page.getByRole("main").getByRole("link", { name: "Today" }).click();
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
});
