// Forms of the network's office and of a mapping keep what is typed, as every other: over a lock, and over a reload.

import type { Page } from "@playwright/test";
import { look } from "../support/look.ts";
import { expectKept, foundTwo, invite, unlock } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

const kept = (page: Page) => page.getByText(/^Draft kept on this device/);

test("an invitation and a mapping that are half written outlive a lock and a reload", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { steward: { page: steward }, lisbon: { page: lisbon } } = await foundTwo(server, openDesk);
  const lock = async (page: Page) => {
    await page.getByRole("button", { name: "Lock", exact: true }).click();
    await unlock(page);
  };

  await test.step("an invitation", async () => {
    const begin = () => steward.getByRole("button", { name: "Invite an organisation" }).click();
    const name = steward.getByLabel("Name of the organisation");
    await begin();
    await name.fill("Harbour House");
    // The lock keeps what nothing has kept yet.
    await lock(steward);
    await begin();
    await expect(name).toHaveValue("Harbour House");
    await steward.getByLabel("Mail address of its head").fill("head@harbour.example");
    await expect(kept(steward)).toBeVisible();
    await look(steward, "invite-draft");
    await expectKept(steward);
    await steward.reload();
    await unlock(steward);
    await begin();
    await expect(steward.getByLabel("Mail address of its head")).toHaveValue("head@harbour.example");
    await steward.getByRole("button", { name: "Back" }).click();
    // Once it is made, the next begins empty.
    await invite(steward, { name: "Harbour House", country: "Portugal", mail: "head@harbour.example" });
    await begin();
    await expect(name).toHaveValue("");
  });

  await test.step("a mapping", async () => {
    await lisbon.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Directory" }).click();
    await lisbon.getByRole("navigation", { name: "Directory" }).getByRole("link", { name: "Mapping" }).click();
    await lisbon.getByRole("link", { name: "Open a mapping" }).click();
    const title = lisbon.getByLabel("Title");
    await title.fill("Support by the sea");
    await lock(lisbon);
    await expect(title).toHaveValue("Support by the sea");
    await lisbon.getByLabel("Last day to answer").fill(`${new Date().getFullYear() + 1}-06-30`);
    await expect(kept(lisbon)).toBeVisible();
    await look(lisbon, "mapping-draft");
    await expectKept(lisbon);
    await lisbon.reload();
    await unlock(lisbon);
    await expect(title).toHaveValue("Support by the sea");
    await expect(lisbon.getByLabel("Last day to answer")).toHaveValue(/-06-30$/);
    await lisbon.getByRole("button", { name: "Open it" }).click();
    await expect(lisbon.getByRole("heading", { name: "Support by the sea" })).toBeVisible();
  });
});
