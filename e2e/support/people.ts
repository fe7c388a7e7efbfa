// What people do in the workspace, step by step, as a journey tells it. Everything goes through what a person sees.

import { expect, type Page } from "@playwright/test";

/** Looks at a page in a state that has a name: a picture, axe, no sideways scrolling. */
export type Look = (page: Page, state: string) => Promise<void>;

export interface Organisation {
  readonly name: string;
  readonly country: string;
  readonly mail: string;
}

/** A steward invites an organisation; answers the link that is shown once. */
export async function invite(steward: Page, organisation: Organisation): Promise<string> {
  await steward.getByRole("button", { name: "Invite an organisation" }).click();
  const form = steward.getByRole("region", { name: "Invite an organisation" });
  await form.getByLabel("Name of the organisation").fill(organisation.name);
  await form.getByLabel("Mail address of its head").fill(organisation.mail);
  await form.getByLabel("Country").selectOption({ label: organisation.country });
  const zone = form.getByLabel("Time zone");
  if ((await zone.inputValue()) === "") await zone.selectOption({ index: 1 });
  await form.getByRole("button", { name: "Make the invitation" }).click();
  const link = form.getByLabel("Invitation link");
  await expect(link).toBeVisible();
  const address = await link.inputValue();
  await form.getByRole("button", { name: "Done" }).click();
  return address;
}

/** Opens an invitation and goes as far as the eight words: kit, proof, passkey. */
export async function enrol(page: Page, link: string, look: Look): Promise<string[]> {
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Join .*Lantern Network/);
  expect(page.url(), "the secret does not stay in the address").not.toContain("#");
  await look(page, "joining-begin");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Make the kit" }).click();
  await look(page, "joining-kit");
  const strip = (await page.getByRole("heading", { name: /Proof code:/ }).textContent()) ?? "";
  const proof = /[A-Z0-9]{3}-[A-Z0-9]{3}/.exec(strip)?.[0] ?? "";
  await page.getByRole("button", { name: "Back to joining" }).click();
  await page.getByLabel("Proof code").fill(proof);
  await look(page, "joining-proof");
  await page.getByRole("button", { name: "Go on" }).click();
  await look(page, "joining-key");
  await page.getByRole("button", { name: "Make the passkey" }).click();
  await expect(page.getByRole("button", { name: "All eight match" })).toBeVisible();
  await look(page, "joining-words");
  return await readWords(page);
}

/** The eight words on the page. */
export async function readWords(page: Page): Promise<string[]> {
  const words = page.locator(".words li b");
  await expect(words).toHaveCount(8);
  return await words.allTextContents();
}

/** The steward finds the organisation, compares its words, and signs. */
export async function admit(steward: Page, organisation: Organisation, words: readonly string[], look: Look): Promise<void> {
  await steward.reload();
  await unlock(steward);
  await steward.getByRole("link", { name: organisation.name }).click();
  expect(await readWords(steward)).toEqual(words);
  await look(steward, "admission");
  await steward.getByRole("button", { name: "All eight match: sign" }).click();
  await expect(steward.getByText("Admitted. Referrals can be sealed to this organisation.")).toBeVisible();
}

/** Unlocks with the passkey of this device. */
export async function unlock(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Unlock with your passkey" }).click();
  await expect(page.getByRole("button", { name: "Lock" })).toBeVisible();
}

/** Adds a passkey for whoever has unlocked. */
export async function addPasskey(page: Page, place: "Devices" | "Organisation"): Promise<void> {
  await page.getByRole("link", { name: place, exact: true }).click();
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByText("Passkey", { exact: true })).toBeVisible();
}

/** Goes to Today, or to a steward's first page. */
export async function goHome(page: Page): Promise<void> {
  await page.getByRole("link", { name: /Onward/ }).first().click();
}

/** What somebody fills into the three screens of sending. */
export interface Enquiry {
  readonly to: Organisation;
  readonly from: Organisation;
  readonly crime: string;
  readonly note: string;
}

/** Fills in and sends an enquiry; answers how often a primary button was pressed. */
export async function send(page: Page, enquiry: Enquiry, look: Look): Promise<number> {
  let clicks = 0;
  const press = async (name: string) => {
    await page.getByRole("main").getByRole("button", { name, exact: true }).click();
    clicks += 1;
  };
  await page.getByRole("navigation").getByRole("link", { name: "Send" }).click();
  await page.getByLabel("Country where help is needed").selectOption({ label: enquiry.to.country });
  await page.getByRole("radio", { name: enquiry.to.name }).check();
  await look(page, "send-1");
  await press("Go on to needs");
  await expect(page.getByRole("heading", { name: "What is needed?" })).toBeVisible();
  await page.getByLabel("Happened in").selectOption({ label: enquiry.from.country });
  await page.getByLabel("Crime", { exact: true }).selectOption({ label: enquiry.crime });
  await page.getByLabel("It happened to").selectOption({ index: 1 });
  await page.getByLabel("Age", { exact: true }).selectOption({ label: "25 to 39" });
  await page.getByLabel("Language, best first").selectOption({ label: "English" });
  await page.getByLabel("Someone to talk to").check();
  await page.getByLabel("Help with a claim").check();
  await page.getByText("A short note", { exact: true }).click();
  await page.getByLabel("Up to 300 characters, no names or numbers").fill(enquiry.note);
  await look(page, "send-2");
  await press("Go on to check");
  await expect(page.getByRole("heading", { name: "Check and agree" })).toBeVisible();
  await page.getByLabel("The person agrees to be referred").check();
  await page.getByLabel("You may speak of it to them").check();
  await look(page, "send-3");
  await press("Send");
  return clicks;
}
