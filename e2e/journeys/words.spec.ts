// The eight words do not match: somebody may stand in between. Nothing is signed, nothing admitted.

import { glance, look } from "../support/look.ts";
import { addPasskey, DUBLIN, enrol, goHome, invite, LISBON, unlock, unlockWithLink } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

test("words that do not match stop the joining, whoever notices", async ({ server, openDesk, expectMessage }) => {
  test.setTimeout(120_000);
  const { page: steward } = await openDesk("steward");
  await unlockWithLink(steward, server.stewardLink);
  await addPasskey(steward, "Devices");
  await goHome(steward);

  await test.step("the organisation stops: its keys are destroyed", async () => {
    const { page, authenticator } = await openDesk("Lisbon");
    await enrol(page, await invite(steward, LISBON), glance);
    await page.getByRole("button", { name: "They do not match" }).click();
    const dialog = page.getByRole("dialog", { name: "The words do not match" });
    await look(page, "words-differ");
    await dialog.getByRole("button", { name: "We try again" }).click();
    await expect(page.getByRole("button", { name: "All eight match" })).toBeVisible();
    await page.getByRole("button", { name: "They do not match" }).click();
    await dialog.getByRole("button", { name: "Stop here" }).click();
    await expect(page.getByRole("heading", { name: "Unlock", level: 1 })).toBeVisible();
    expect(await authenticator.count()).toBe(1);
    expectMessage(/Lisbon: error: Failed to load resource: .* 404 .*keyrings/);
    await page.getByRole("button", { name: "Unlock with your passkey" }).click();
    await expect(page.getByText("This key opens nothing here. Use another one.")).toBeVisible();
  });

  await test.step("the steward stops: the invitation is closed", async () => {
    const { page } = await openDesk("Dublin");
    await enrol(page, await invite(steward, DUBLIN), glance);
    await steward.reload();
    await unlock(steward);
    await expect(steward.getByRole("link", { name: LISBON.name })).toHaveCount(0);
    await steward.getByRole("link", { name: DUBLIN.name }).click();
    await steward.getByRole("button", { name: "They do not match" }).click();
    await look(steward, "admission-differ");
    await steward.getByRole("dialog").getByRole("button", { name: "Read once more" }).click();
    await steward.getByRole("button", { name: "They do not match" }).click();
    await steward.getByRole("dialog").getByRole("button", { name: "Stop this admission" }).click();
    await expect(steward.getByText(/^Closed invitations \(\W*2\W*\)/)).toBeVisible();
    await expect(steward.getByText("No organisation is a member yet.")).toBeVisible();
    await look(steward, "members-closed");
    expectMessage(/Dublin: error: Failed to load resource: .* 401/, "all");
    await page.getByRole("button", { name: "All eight match" }).click();
    await expect(page.getByText(/The server did not accept these keys/)).toBeVisible();
    await expect(page.getByRole("heading", { name: "Today" })).toHaveCount(0);
    await look(page, "joining-closed");
  });
});
