// Every other way that a referral can go than the straight one.

import type { Page } from "@playwright/test";
import { look, lookAllWays, lookNarrow } from "../support/look.ts";
import { confirm, DUBLIN, ENQUIRY, expectHappened, foundTwo, goHome, handOver, openEnquiry, press, send } from "../support/people.ts";
import { PERSON } from "../support/planted.ts";
import { expect, test } from "../support/test.ts";

/** Presses a rare step, which stands behind “More”. */
async function pressRare(page: Page, step: string): Promise<void> {
  await page.locator("details.more summary").click();
  await press(page, step);
}

/** What is said to be left to do on Today. */
async function expectNothingToDo(page: Page): Promise<void> {
  await goHome(page);
  await expect(page.getByRole("heading", { name: "Nothing needs you" })).toBeVisible();
}

test("an enquiry is answered in every way that there is", async ({ server, openDesk }) => {
  test.setTimeout(240_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);

  await test.step("sent and undone within the minute, from Today", async () => {
    await send(lisbon);
    await lisbon.getByRole("button", { name: /^Undo/ }).click();
    await expect(lisbon.getByRole("heading", { name: "Who can help?" }), "what was written stands in the form again").toBeVisible();
    await expect(lisbon.getByRole("radio", { name: DUBLIN.name })).toBeChecked();
    await lisbon.getByRole("button", { name: "Go on to needs" }).click();
    await expect(lisbon.getByRole("checkbox", { name: "Help with a claim" })).toBeChecked();
    await lisbon.getByRole("button", { name: "Go on to check" }).click();
    await expect(lisbon.getByLabel("The person agrees to be referred")).toBeChecked();
    await lisbon.getByRole("button", { name: "Discard draft" }).click();
    await goHome(lisbon);
    await expect(lisbon.getByText(/^Finished \(\W*1\W*\)/)).toBeVisible();
    await expectNothingToDo(dublin);
  });

  await test.step("taken back before it was opened", async () => {
    await send(lisbon);
    await openEnquiry(lisbon);
    await press(lisbon, "Take it back");
    await expect(lisbon.getByRole("dialog"), "it asks first, and says what happens").toContainText("this cannot be undone");
    await look(lisbon, "take-back");
    await confirm(lisbon, "Take it back");
    await expectHappened(lisbon, "Taken back before it was opened");
    await look(lisbon, "recalled");
    await expectNothingToDo(dublin);
  });

  await test.step("yes, undone on the referral's page, then only a part of it", async () => {
    await send(lisbon);
    await openEnquiry(dublin);
    const asked: string[] = [];
    dublin.on("request", (request) => {
      if (request.url().includes("/api/referrals")) asked.push(request.method());
    });
    await press(dublin, "We can help");
    await expectHappened(dublin, "You said yes");
    await dublin.getByRole("button", { name: /^Undo/ }).click();
    await expectHappened(dublin, "You undid the last step");
    expect(asked, "each step is one request, and nothing is fetched for it").toEqual(["POST", "POST"]);
    await press(dublin, "Part of it");
    await dublin.getByRole("dialog").getByRole("checkbox", { name: "Help with a claim" }).check();
    await look(dublin, "referral-part");
    await confirm(dublin, "Offer this part");
    await expectHappened(dublin, "You offered part of it");
    await openEnquiry(lisbon);
    await expectHappened(lisbon, "They offered part of it");
    await expect(lisbon.getByText(/^It stands at: .?answered: partly/)).toBeVisible();
    await look(lisbon, "part-offered");
  });

  await test.step("withdrawn, with a reason", async () => {
    await pressRare(lisbon, "Withdraw");
    await confirm(lisbon, "Withdraw");
    await expect(lisbon.getByRole("dialog").getByText("Something is still needed")).toBeVisible();
    await look(lisbon, "referral-withdraw");
    await lisbon.getByRole("dialog").getByRole("radio", { name: "Someone else helps" }).check();
    await confirm(lisbon, "Withdraw");
    await expectHappened(lisbon, "You withdrew it");
    await expectHappened(dublin, "They withdrew it");
    await expect(dublin.getByText("Someone else helps")).toBeVisible();
    await expectNothingToDo(dublin);
  });

  await test.step("no, with a reason; then the same enquiry is ready for another", async () => {
    await send(lisbon);
    await openEnquiry(dublin);
    await press(dublin, "We cannot help");
    await dublin.getByRole("dialog").getByRole("radio", { name: "No one speaks the language" }).check();
    await look(dublin, "referral-decline");
    await confirm(dublin, "Send answer");
    await expectHappened(dublin, "You said no");
    await goHome(lisbon);
    await lisbon.getByRole("link", { name: ENQUIRY }).first().click();
    await expectHappened(lisbon, "They said no");
    await expect(lisbon.getByText("No one speaks the language")).toBeVisible();
    await look(lisbon, "declined");
    await lisbon.getByRole("link", { name: "Look in the directory" }).click();
    await expect(lisbon.getByLabel("Country"), "nobody else is a member there").toHaveValue("IE");
    expect(lisbon.url(), "where a person lives stands in no address").not.toContain("IE");
    await lisbon.goBack();
    await lisbon.getByRole("button", { name: "Ask another organisation" }).click();
    await expect(lisbon.getByRole("heading", { name: "Who can help?" })).toBeVisible();
    await lisbon.getByRole("radio", { name: DUBLIN.name }).check();
    await lisbon.getByRole("button", { name: "Go on to needs" }).click();
    await expect(lisbon.getByRole("checkbox", { name: "Someone to talk to" })).toBeChecked();
    await lisbon.getByRole("button", { name: "Discard draft" }).click();
  });

  await test.step("another date is proposed and settled", async () => {
    await send(lisbon);
    await openEnquiry(dublin);
    await dublin.getByRole("button", { name: "Confirm the date" }).click();
    await expectHappened(dublin, "You confirmed");
    await expect(dublin.getByRole("button", { name: "Confirm the date" })).toBeHidden();
    await dublin.getByRole("button", { name: "Propose another date" }).click();
    const field = dublin.getByRole("dialog").getByLabel("Answer by");
    const first = new Date(`${await field.inputValue()}Z`);
    await field.fill(new Date(first.getTime() + 2 * 86_400_000).toISOString().slice(0, 16));
    await look(dublin, "referral-propose");
    await confirm(dublin, "Propose it");
    await expect(dublin.getByText(/You proposed .* It waits for them\./)).toBeVisible();
    await expectHappened(dublin, "You proposed another date");
    await openEnquiry(lisbon);
    await expect(lisbon.getByText(/They propose to answer by/)).toBeVisible();
    await look(lisbon, "referral-date");
    await lisbon.getByRole("button", { name: "Agree to this date" }).click();
    await expectHappened(lisbon, "You settled the date");
    await expectHappened(dublin, "They settled the date");
  });

  await test.step("handed over, and the person could not be reached", async () => {
    await press(dublin, "We can help");
    await expect(lisbon.getByRole("link", { name: "Hand over" })).toBeVisible();
    await handOver(lisbon);
    await press(dublin, "Could not reach");
    await dublin.getByRole("dialog").getByRole("radio", { name: "No answer" }).check();
    await look(dublin, "referral-not-reached");
    await confirm(dublin, "Note it");
    await expect(dublin.getByText("One try of three failed.")).toBeVisible();
    await expectHappened(lisbon, "They could not reach the person");
    await look(dublin, "not-reached");
  });

  await test.step("the number is wrong: it stands on top of what Lisbon has to do, and is corrected from there", async () => {
    await goHome(lisbon); // on its page Lisbon would have read what is written now
    await press(dublin, "Could not reach");
    await dublin.getByRole("dialog").getByRole("radio", { name: "The number is wrong" }).check();
    await expect(dublin.getByLabel(/^Next try/), "nothing to try again").toHaveCount(0);
    await look(dublin, "referral-wrong-number");
    await confirm(dublin, "Note it");
    await expect(dublin.getByRole("dialog"), "behind it nobody can type").toHaveCount(0);
    await dublin.getByRole("textbox", { name: /Write to/ }).fill("Her mother opens letters.");
    await dublin.getByRole("main").getByRole("button", { name: "Send", exact: true }).click();
    await expect(dublin.getByRole("listitem").filter({ hasText: "Her mother opens letters." })).toBeVisible();
    await expect(dublin.getByText(/.?Casa Clara.? is asked for another way to reach the person\./)).toBeVisible();
    await expect(dublin.getByRole("heading", { level: 1 })).toContainText("Waiting for another way");
    await expect(dublin.getByText("Contact nobody now", { exact: false })).toBeVisible();
    await expect(dublin.locator('main a[href^="tel:"]'), "nobody is rung by it").toHaveCount(0);
    await goHome(dublin);
    await expect(dublin.getByRole("region", { name: /Others owe you/ }).locator(".due").first()).toContainText("They find another way to reach the person by");
    const first = lisbon.getByRole("region", { name: /Needs you/ }).getByRole("listitem").first();
    await expect(first).toContainText("cannot go on without you");
    await expect(first.locator(".due")).toContainText("Find another way to reach the person by");
    await expect(first.getByRole("link", { name: "Hand over again" })).toBeVisible();
    await lookAllWays(lisbon, "today-another-way");
    await first.getByRole("link", { name: "Correct how to reach them" }).click();
    await expect(lisbon.getByRole("status").filter({ hasText: "has written to you" })).toBeVisible();
    await expect(lisbon.getByText("Her mother opens letters."), "whoever corrects it has read it").toBeVisible();
    await lookNarrow(lisbon, "correct-message");
    await lisbon.getByLabel(/^Number/).first().fill("+999 20 5550 204");
    const seen = lisbon.getByRole("region", { name: /^This is what/ });
    await expect(seen, "as Dublin will see it").toContainText("+999 20 5550 204");
    await expect(seen.locator("s")).toHaveText(PERSON.number);
    await lookNarrow(lisbon, "correct-preview");
    await lisbon.getByRole("button", { name: "Send the correction" }).click();
    await expect(lisbon.getByRole("alert").getByRole("link"), "the person is asked first").toHaveCount(1);
    await lisbon.getByLabel("I asked the person again: what stands here is right").check();
    await lisbon.getByRole("button", { name: "Send the correction" }).click();
    await expectHappened(lisbon, "You corrected it");
    await goHome(dublin);
    await expect(dublin.getByRole("region", { name: /Needs you/ }).locator(".due").first()).toContainText("Reach the person by");
    await goHome(lisbon);
  });

  await test.step("a question about no person is asked and answered", async () => {
    await lisbon.getByRole("navigation").getByRole("link", { name: "Send" }).click();
    await lisbon.getByLabel("Country where help is needed").selectOption({ label: DUBLIN.country });
    await lisbon.getByRole("radio", { name: DUBLIN.name }).check();
    await lisbon.getByRole("button", { name: "Go on to needs" }).click();
    await lisbon.getByRole("radio", { name: /Information/ }).check();
    await lisbon.getByLabel("What it is about").or(lisbon.getByLabel("About", { exact: true })).selectOption({ label: "Free legal help" });
    await lisbon.getByLabel("Language of the answer").selectOption({ label: "English" });
    await look(lisbon, "information-ask");
    await lisbon.getByRole("button", { name: "Go on to check" }).click();
    await lisbon.getByRole("main").getByRole("button", { name: "Send", exact: true }).click();
    await expect(lisbon.getByRole("status").filter({ hasText: "Sent." })).toBeVisible();
    await goHome(dublin);
    await dublin.getByRole("link", { name: /Free legal help/ }).click();
    await look(dublin, "information");
    await press(dublin, "Answer");
    await dublin.getByRole("dialog").getByLabel("Your answer").fill("Anybody may ask; a form is online.");
    await look(dublin, "information-answer");
    await confirm(dublin, "Send answer");
    await expectHappened(dublin, "You answered");
    await goHome(lisbon);
    await lisbon.getByText(/^Finished \(/).click();
    await lisbon.getByRole("link", { name: /Free legal help/ }).click();
    await expect(lisbon.getByText("Anybody may ask; a form is online.").first()).toBeVisible();
  });

  await test.step("a referral is found again by symbols, organisation and time, and no address tells what was looked for", async () => {
    await goHome(lisbon);
    await lisbon.getByText("Find a referral").click();
    const words = lisbon.getByRole("searchbox", { name: /six symbols/ });
    await words.fill("north");
    await expect(lisbon.getByText(/^\W*[5-9]\W* found\.$/)).toBeVisible();
    const symbols = (await lisbon.locator("main .rows bdi").last().textContent()) ?? "";
    await words.fill(symbols.toLowerCase().replace("-", " "));
    await expect(lisbon.getByText("1 found.")).toBeVisible();
    await expect(lisbon.locator("main .rows li")).toHaveCount(1);
    await look(lisbon, "today-found");
    await lisbon.getByLabel("Last step").selectOption({ label: "Since yesterday" });
    await expect(lisbon.getByText("1 found.")).toBeVisible();
    await words.fill("ZZZZ-ZZ");
    await expect(lisbon.getByText("Nothing found.")).toBeVisible();
    expect(new URL(lisbon.url()).search).toBe("");
    await lisbon.getByRole("button", { name: "Show everything" }).click();
    await expect(words).toBeFocused();
    await expect(lisbon.getByText(/^Finished \(/)).toBeVisible();
  });

  await test.step("a member is opened, and a referral to it is prepared", async () => {
    await lisbon.getByRole("navigation").getByRole("link", { name: "Network" }).click();
    await lisbon.getByRole("link", { name: DUBLIN.name }).click();
    await expect(lisbon.getByRole("heading", { name: DUBLIN.name, level: 1 })).toBeVisible();
    await expect(lisbon).toHaveTitle("A member · Onward");
    await expect(lisbon.getByText("Working days", { exact: true })).toBeVisible();
    await expect(lisbon.getByRole("heading", { name: "Their services in the directory" })).toBeVisible();
    await look(lisbon, "member");
    await lisbon.getByRole("button", { name: "Send a referral to them" }).click();
    await expect(lisbon.getByRole("radio", { name: DUBLIN.name })).toBeChecked();
    await lisbon.getByRole("button", { name: "Discard draft" }).click();
  });
});
