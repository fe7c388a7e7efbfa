// What the receiver sees first: how the person may be reached. And what a correction does to it. On all screens.

import { look, lookAllWays, lookNarrow } from "../support/look.ts";
import { expectHappened, foundTwo, goHome, handOver, openEnquiry, press, send } from "../support/people.ts";
import { NOTE, PERSON } from "../support/planted.ts";
import { expect, test } from "../support/test.ts";

const NEW_NUMBER = "+999 20 5550 204";
const NOT_AGAIN = "How she left the house.";

test("a changed number goes on top, and the old one is struck through", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);

  await test.step("an enquiry, looked at on every screen", async () => {
    await send(lisbon, NOTE, async (page, state) => {
      if (state !== "send-1") await lookNarrow(page, state);
    });
    await goHome(dublin);
    await expect(dublin.getByRole("region", { name: /Needs you/ })).toBeVisible();
    await lookAllWays(dublin, "today");
    await openEnquiry(dublin);
    await lookAllWays(dublin, "referral");
  });

  await test.step("what was handed over, looked at on every screen", async () => {
    await press(dublin, "We can help");
    await expectHappened(dublin, "You said yes");
    await openEnquiry(lisbon);
    await handOver(lisbon);
    await expect(dublin.locator(".frame")).toContainText(PERSON.number);
    await lookAllWays(dublin, "handover");
  });

  await test.step("Lisbon corrects the number", async () => {
    await lisbon.getByRole("link", { name: "Correct what was handed over" }).click();
    await expect(lisbon.getByRole("heading", { name: "Correct what was handed over" })).toBeVisible();
    await lisbon.getByRole("button", { name: "Send the correction" }).click();
    await expect(lisbon.getByText("Nothing has been changed").first()).toBeVisible();
    await lisbon.getByLabel(/^Number/).first().fill(NEW_NUMBER);
    await lisbon.getByLabel("Do not ask again").fill(NOT_AGAIN);
    await lookNarrow(lisbon, "correct");
    await lisbon.getByRole("button", { name: "Send the correction" }).click();
    await expectHappened(lisbon, "You corrected it");
  });

  await test.step("Dublin sees the new one on top, the old one struck through", async () => {
    await expectHappened(dublin, "They corrected it");
    const frame = dublin.locator(".frame");
    await expect(frame.locator(".big").first()).toHaveText(NEW_NUMBER);
    await expect(frame.locator("s")).toHaveText(PERSON.number);
    await expect(frame).toContainText(/Replaced on .*\. Do not use\./);
    await expect(frame.getByRole("link", { name: PERSON.number }), "the old number cannot be dialled").toHaveCount(0);
    await expect(dublin.getByText(NOT_AGAIN)).toBeVisible();
    await expect(dublin.getByText(PERSON.name).first(), "what was not corrected stays").toBeVisible();
    await look(dublin, "correction");
    await lookNarrow(dublin, "correction");
  });

  await test.step("the sheet for the first call carries the new number alone", async () => {
    await dublin.getByRole("link", { name: "First-call sheet" }).click();
    await expect(dublin.getByText(NEW_NUMBER)).toBeVisible();
    await look(dublin, "sheet");
  });
});
