// Invitations that are withdrawn: what somebody enrolled meanwhile is not destroyed unseen, and whoever holds the link of one
// that was withdrawn reads that, and whom to ask.

import { glance, lookAllWays } from "../support/look.ts";
import { addPasskey, admit, enrol, goHome, invite, LISBON, type Organisation, unlockWithLink } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

const VELORA: Organisation = { name: "Velora Aid", country: "France", mail: "head@velora.example" };

test("an invitation is withdrawn as it was seen: an enrolment that came meanwhile stays", async ({ server, openDesk, expectMessage }) => {
  test.setTimeout(180_000);
  const { page: steward } = await openDesk("steward");
  const { page: lisbon } = await openDesk("Lisbon");
  const { page: velora } = await openDesk("Velora");
  await unlockWithLink(steward, server.stewardLink);
  await addPasskey(steward, "Devices");
  await goHome(steward);
  const joining = (name: string) => steward.getByRole("listitem").filter({ hasText: name });
  const link = await invite(steward, LISBON);
  const withdrawn = await invite(steward, VELORA);

  await test.step("the row still says invited, and Lisbon has enrolled meanwhile", async () => {
    await joining(LISBON.name).getByRole("button", { name: /^Withdraw/ }).click();
    const words = await enrol(lisbon, link, glance);
    expectMessage(/409/);
    await steward.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await expect(steward.getByRole("alert")).toContainText("Nothing was ended");
    await expect(joining(LISBON.name).getByRole("link", { name: LISBON.name }), "the list says what it is now").toBeVisible();
    await lookAllWays(steward, "invitation-moved");
    await admit(steward, LISBON, words, glance);
    await lisbon.getByRole("button", { name: "All eight match" }).click();
    await expect(lisbon.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
  });

  await test.step("one that nobody has used is withdrawn, and its link says so", async () => {
    await goHome(steward);
    await joining(VELORA.name).getByRole("button", { name: /^Withdraw/ }).click();
    await steward.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await expect(joining(VELORA.name)).toBeHidden();
    expectMessage(/410/);
    await velora.goto(withdrawn);
    await expect(velora.getByRole("heading", { level: 1 })).toHaveText("This invitation was withdrawn");
    await expect(velora.getByRole("main")).toContainText("ask the network’s office, or whoever sent you the link");
    await expect(velora.getByRole("button", { name: "Try again" })).toHaveCount(0);
    await lookAllWays(velora, "invitation-withdrawn");
  });
});
