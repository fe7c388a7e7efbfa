// What people do in the workspace, step by step, as a journey tells it. Everything goes through what a person sees.

import { expect, type Page } from "@playwright/test";
import { glance, type TakePicture } from "./look.ts";
import { PERSON } from "./planted.ts";
import type { Server } from "./server.ts";
import type { Desk, OpenDesk } from "./test.ts";

export interface Organisation {
  readonly name: string;
  readonly country: string;
  readonly mail: string;
}

export const LISBON: Organisation = { name: "Casa Clara", country: "Portugal", mail: "head@casa-clara.example" };
export const DUBLIN: Organisation = { name: "Northlight", country: "Ireland", mail: "head@northlight.example" };

/** A network of two organisations and its steward, each at a desk of their own, unlocked. */
export interface Two {
  readonly steward: Desk;
  readonly lisbon: Desk;
  readonly dublin: Desk;
}

/** The steward unlocks with the printed key and adds a passkey; then both organisations join. */
export async function foundTwo(server: Server, openDesk: OpenDesk, look: TakePicture = glance): Promise<Two> {
  const steward = await openDesk("steward");
  const lisbon = await openDesk("Lisbon");
  const dublin = await openDesk("Dublin", { timezoneId: "Europe/Dublin" });
  await unlockWithLink(steward.page, server.stewardLink, look);
  await expect(steward.page.getByText("No organisation is a member yet.")).toBeVisible();
  await look(steward.page, "members-empty");
  await addPasskey(steward.page, "Devices");
  await look(steward.page, "devices");
  await goHome(steward.page);
  await join(steward.page, lisbon.page, LISBON, look);
  await join(steward.page, dublin.page, DUBLIN, glance);
  await look(steward.page, "members");
  return { steward, lisbon, dublin };
}

/** An organisation joins: invitation, kit, key, eight words, signature. */
export async function join(steward: Page, desk: Page, organisation: Organisation, look: TakePicture): Promise<void> {
  const link = await invite(steward, organisation);
  const words = await enrol(desk, link, look);
  await admit(steward, organisation, words, look);
  await goHome(steward);
  await desk.getByRole("button", { name: "All eight match" }).click();
  await expect(desk.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
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
export async function enrol(page: Page, link: string, look: TakePicture): Promise<string[]> {
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
export async function admit(steward: Page, organisation: Organisation, words: readonly string[], look: TakePicture): Promise<void> {
  await steward.reload();
  await unlock(steward);
  await steward.getByRole("link", { name: organisation.name }).click();
  expect(await readWords(steward)).toEqual(words);
  await look(steward, "admission");
  await steward.getByRole("button", { name: "All eight match: sign" }).click();
  await steward.getByRole("dialog").getByRole("button", { name: "Yes, sign" }).click();
  await expect(steward.getByText("Admitted. Referrals can be sealed to this organisation.")).toBeVisible();
}

/** Unlocks with the passkey of this device. */
export async function unlock(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Unlock with your passkey" }).click();
  await expect(page.getByRole("button", { name: "Lock", exact: true })).toBeVisible();
}

/** Unlocks with the printed key that a link carries; nothing opens before a person says so. */
export async function unlockWithLink(page: Page, link: string, look: TakePicture = glance): Promise<void> {
  await page.goto(link);
  const button = page.getByRole("button", { name: "Unlock with this link" });
  await expect(button).toBeVisible();
  expect(page.url(), "the key does not stay in the address").not.toContain("#");
  await look(page, "unlock-link");
  await button.click();
  await expect(page.getByRole("button", { name: "Lock", exact: true })).toBeVisible();
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

/** What an enquiry of Lisbon to Dublin is called in lists and on its page. */
export const ENQUIRY = /Someone to talk to/;

/** Lisbon fills in and sends an enquiry to Dublin; answers how often a primary button was pressed. */
export async function send(page: Page, note = "", look: TakePicture = glance): Promise<number> {
  const clicks = await fillIn(page, note, look);
  await page.getByRole("main").getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
  return clicks + 1;
}

/** Lisbon fills in an enquiry to Dublin, up to the last press. */
export async function fillIn(page: Page, note = "", look: TakePicture = glance): Promise<number> {
  let clicks = 0;
  const press = async (name: string) => {
    await page.getByRole("main").getByRole("button", { name, exact: true }).click();
    clicks += 1;
  };
  await page.getByRole("navigation").getByRole("link", { name: "Send" }).click();
  await page.getByLabel("Country where help is needed").selectOption({ label: DUBLIN.country });
  await page.getByRole("radio", { name: DUBLIN.name }).check();
  await look(page, "send-1");
  await press("Go on to needs");
  await expect(page.getByRole("heading", { name: "What is needed?" })).toBeVisible();
  await page.getByLabel("Happened in").selectOption({ label: LISBON.country });
  await page.getByLabel("Crime", { exact: true }).selectOption({ label: "Robbery" });
  await page.getByLabel("It happened to").selectOption({ index: 1 });
  await page.getByLabel("Age", { exact: true }).selectOption({ label: "25 to 39" });
  await page.getByLabel("Language, best first").selectOption({ label: "English" });
  await page.getByLabel("Someone to talk to").check();
  await page.getByLabel("Help with a claim").check();
  if (note !== "") {
    await page.getByText("A short note", { exact: true }).click();
    await page.getByLabel("Up to 300 characters, no names or numbers").fill(note);
  }
  await look(page, "send-2");
  await press("Go on to check");
  await expect(page.getByRole("heading", { name: "Check and agree" })).toBeVisible();
  await page.getByLabel("The person agrees to be referred").check();
  await page.getByLabel("You may speak of it to them").check();
  await look(page, "send-3");
  return clicks;
}

/** Opens the newest enquiry from Today. */
export async function openEnquiry(page: Page): Promise<void> {
  await goHome(page);
  const list = page.getByRole("region", { name: /Needs you|Others owe you/ });
  await list.getByRole("link", { name: ENQUIRY }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(ENQUIRY);
}

/** Presses one of the steps of a referral. */
export async function press(page: Page, step: string): Promise<void> {
  await page.getByRole("region", { name: "What you can do" }).getByRole("button", { name: step, exact: true }).click();
}

/** Presses the button of the dialog that is open. */
export async function confirm(page: Page, button: string): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: button, exact: true }).click();
}

/** What has happened, as the referral's page tells it. */
export async function expectHappened(page: Page, what: string): Promise<void> {
  await expect(page.getByRole("region", { name: "History" })).toContainText(what);
}

/** Hands over a number, what to say there, and a name. */
export async function handOver(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Hand over" }).first().click();
  await page.getByLabel(/^Number/).first().fill(PERSON.number);
  await page.getByRole("radiogroup", { name: "Safe?" }).getByRole("radio").first().check();
  await page.getByLabel("What to say").first().fill(PERSON.say);
  await page.getByLabel("Code word").first().fill(PERSON.word);
  await page.getByLabel(/^Name they use/).fill(PERSON.name);
  await page.getByLabel(/The person still agrees/).check();
  await page.getByRole("button", { name: "Hand over" }).click();
  await expectHappened(page, "You handed over");
}

/** A contact publishes a service that everybody reads. */
export async function addService(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Directory" }).click();
  await page.getByRole("navigation", { name: "Directory" }).getByRole("link", { name: "Our services" }).click();
  await page.getByRole("link", { name: "Add a service" }).click();
  await page.getByRole("textbox", { name: /^Name/ }).fill(name);
  await page.getByRole("textbox", { name: /^What it does/ }).fill("Says what one can do after a crime.");
  await page.getByRole("group", { name: /Who may read it/ }).getByRole("radio", { name: "Everybody" }).check();
  await page.getByRole("checkbox", { name: "Someone to talk to" }).check();
  await page.getByRole("button", { name: "Add a number" }).click();
  await page.getByLabel("Number", { exact: true }).fill("+999 20 5550 140");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: "See its public page" })).toBeVisible();
}

/** Waits until every draft of this page is kept on the device as it stands. */
export async function expectKept(page: Page): Promise<void> {
  await expect(page.locator("[data-kept]")).not.toHaveCount(0);
  await expect(page.locator('[data-kept="false"]')).toHaveCount(0);
}

/** Chooses a language in the menu on top. */
export async function chooseLanguage(page: Page, ownName: string): Promise<void> {
  await page.locator("header details.menu summary").click();
  await page.locator("header details.menu").getByRole("button", { name: ownName, exact: true }).click();
}
