// A day that has passed is told where it is typed, in whichever form; what may be so can be kept, and never reads as to come.

import { look, lookAllWays } from "../support/look.ts";
import { expectHappened, foundTwo, openEnquiry, press, send } from "../support/people.ts";
import { PERSON } from "../support/planted.ts";
import { expect, test } from "../support/test.ts";

const ASKS = "This day has passed. Is the year right?";
const TOLD = "This day has passed. Correct it, or say that it is right";

test("days that have passed are asked about before they are sent, and read as passed", async ({ server, openDesk }) => {
  test.setTimeout(300_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);

  await test.step("an arrival years ago is no arrival to come", async () => {
    await send(lisbon, "", async (page, state) => {
      if (state !== "send-2") return;
      await page.getByText("Proceedings, claims, dates", { exact: true }).click();
      await page.getByLabel("A date to keep").selectOption({ label: "Arrival" });
      await page.getByLabel("Day", { exact: true }).fill("2020-12-03");
      await expect(page.getByText(ASKS)).toBeVisible();
      await page.getByRole("button", { name: "Go on to check" }).click();
      await expect(page.getByRole("alert")).toContainText(TOLD);
      await lookAllWays(page, "send-day-passed");
      await page.getByRole("alert").getByRole("link", { name: TOLD }).click();
      await expect(page.getByLabel("Day", { exact: true })).toBeFocused();
      await page.getByLabel("Day", { exact: true }).fill("2099-12-03");
      await expect(page.getByText(ASKS)).toHaveCount(0);
      await expect(page.getByRole("alert")).toHaveCount(0);
      // What is true can be kept, and another day is asked about anew.
      await page.getByLabel("Day", { exact: true }).fill("2020-12-03");
      await page.getByLabel("The day is right").check();
      await page.getByLabel("Day", { exact: true }).fill("2020-12-04");
      await expect(page.getByLabel("The day is right")).not.toBeChecked();
      await page.getByLabel("The day is right").check();
    });
    await openEnquiry(dublin);
    await expect(dublin.getByRole("main")).toContainText(/Arrival.?: .?.?4 December 2020.? \(has passed\)/);
    await look(dublin, "referral-day-passed");
  });

  await test.step("a date of the case begins with no kind, and a last day to claim in 2019 is told", async () => {
    await press(dublin, "We can help");
    await expectHappened(dublin, "You said yes");
    await openEnquiry(lisbon);
    await lisbon.getByRole("link", { name: "Hand over" }).first().click();
    await lisbon.getByLabel(/^Number/).first().fill(PERSON.number);
    await lisbon.getByRole("radiogroup", { name: "Safe?" }).getByRole("radio").first().check();
    await lisbon.getByLabel(/^Name they use/).fill(PERSON.name);
    await lisbon.getByLabel(/The person still agrees/).check();
    await lisbon.getByRole("button", { name: "Add a date" }).click();
    const kind = lisbon.getByLabel("Date", { exact: true });
    await expect(kind).toHaveValue("");
    await lisbon.getByLabel("Day", { exact: true }).fill("2019-03-03");
    const handOver = lisbon.getByRole("button", { name: "Hand over" });
    await handOver.click();
    await expect(lisbon.getByRole("alert")).toContainText("Choose what the date is");
    await kind.selectOption({ label: "Last day to claim" });
    await expect(lisbon.getByRole("alert")).toContainText(TOLD);
    await lookAllWays(lisbon, "handover-day-passed");
    await lisbon.getByLabel("The day is right").check();
    await lisbon.getByRole("button", { name: "Add a date" }).click();
    await handOver.click();
    await expectHappened(lisbon, "You handed over");
  });

  await test.step("whoever receives it reads that it has passed", async () => {
    await dublin.reload();
    await dublin.getByRole("button", { name: "Unlock with your passkey" }).click();
    const links = dublin.getByRole("region", { name: "Dates and references" });
    await expect(links).toContainText("Last day to claim");
    await expect(links).toContainText(/3 March 2019.? \(has passed\)/);
    await look(dublin, "handed-over-day-passed");
  });
});
