// What people do in the workspace of any engine, with keys on paper: passkeys have their own ways in each.

import { expect } from "@playwright/test";
import { DUBLIN, LISBON, type Organisation } from "../support/people.ts";
import type { Server } from "../support/server.ts";
import type { Sought } from "./find.ts";
import type { Tab } from "./tab.ts";
import type { OpenTab } from "./test.ts";

/** What an enquiry of Lisbon to Dublin is called. */
export const ENQUIRY: Sought = { role: "link", name: "Someone to talk to" };
export const DIALOG: Sought = { role: "dialog" };
const LOCK: Sought = { role: "button", name: "Lock", exact: true };

/** A heading of the first level. */
export const title = (name: string): Sought => ({ role: "heading", name });

/** Somebody whose link unlocks a seat. */
export interface Seat {
  readonly tab: Tab;
  readonly link: string;
}

/** The steward unlocks with the printed key; then both organisations join, beside one another, with printed keys of their own. */
export async function foundTwo(server: Server, openTab: OpenTab): Promise<{ lisbon: Seat; dublin: Seat }> {
  const steward = { tab: await openTab("steward"), link: server.stewardLink };
  await unlock(steward);
  await steward.tab.readText("No organisation is a member yet.");
  const invited: { organisation: Organisation; link: string }[] = [];
  for (const organisation of [LISBON, DUBLIN]) invited.push({ organisation, link: await invite(steward.tab, organisation) });
  const tabs = [await openTab("Lisbon"), await openTab("Dublin")];
  const enrolled = await Promise.all(
    invited.map(async ({ organisation, link }, at) => {
      const tab = tabs[at];
      if (tab === undefined) throw new Error("no tab");
      return { organisation, tab, ...(await enrol(tab, link)) };
    }),
  );
  await unlock(steward);
  for (const { organisation, words } of enrolled) await admit(steward.tab, organisation, words);
  const [lisbon, dublin] = enrolled;
  if (lisbon === undefined || dublin === undefined) throw new Error("two join");
  await Promise.all(
    enrolled.map(async (seat) => {
      await unlock(seat);
      await seat.tab.see(title("Today"));
    }),
  );
  return { lisbon, dublin };
}

/** Unlocks with the link on paper. */
export async function unlock({ tab, link }: Seat): Promise<void> {
  await tab.open(link);
  await tab.see({ role: "button", name: "Unlock with this link" });
  expect(await tab.address(), "the key does not stay in the address").not.toContain("#");
  await tab.button("Unlock with this link");
  await tab.see(LOCK);
}

/** Opens an invitation and goes as far as the eight words: kit, proof, printed key. */
async function enrol(tab: Tab, invitation: string): Promise<{ link: string; words: string[] }> {
  await tab.open(invitation);
  await tab.see(title("Join"));
  expect(await tab.address(), "the secret does not stay in the address").not.toContain("#");
  await tab.button("Begin");
  await tab.button("Make the kit");
  const [strip = ""] = await tab.texts(title("Proof code:"));
  await tab.button("Back to joining");
  await tab.type("Proof code", /[A-Z0-9]{3}-[A-Z0-9]{3}/.exec(strip)?.[0] ?? "");
  await tab.button("Go on");
  await tab.press({ text: "This device has no passkey" });
  await tab.button("Make a printed unlock key");
  const [printed = ""] = await tab.texts({ css: ".address" });
  await tab.button("I have it on paper");
  const words = await tab.texts({ css: ".words li b" });
  expect(words).toHaveLength(8);
  await tab.button("All eight match");
  return { link: printed.trim(), words };
}

async function invite(tab: Tab, organisation: Organisation): Promise<string> {
  await tab.button("Invite an organisation");
  const form: Sought = { role: "region", name: "Invite an organisation" };
  await tab.type({ label: "Name of the organisation", within: form }, organisation.name);
  await tab.type({ label: "Mail address of its head", within: form }, organisation.mail);
  await tab.choose({ label: "Country", within: form }, organisation.country);
  // A country with several leaves it to whoever invites.
  const [zone] = await tab.texts({ label: "Time zone", within: form });
  if (zone === "") await tab.choose({ label: "Time zone", within: form }, "Europe/Lisbon");
  await tab.button("Make the invitation", form);
  const [link = ""] = await tab.texts({ label: "Invitation link" });
  await tab.button("Done", form);
  return link;
}

async function admit(steward: Tab, organisation: Organisation, words: readonly string[]): Promise<void> {
  await steward.press({ role: "link", name: organisation.name });
  expect(await steward.texts({ css: ".words li b" })).toEqual(words);
  await steward.button("All eight match: sign");
  await steward.button("Yes, sign", DIALOG);
  await steward.readText("Admitted. Referrals can be sealed to this organisation.");
  await goHome(steward);
}

/** Goes to Today, or to a steward's first page. */
export async function goHome(tab: Tab): Promise<void> {
  await tab.press({ role: "link", name: "Onward" });
}

/** Lisbon fills in and sends an enquiry to Dublin. */
export async function send(tab: Tab, note?: string): Promise<void> {
  await tab.press({ role: "link", name: "Send", exact: true, within: { role: "navigation" } });
  await tab.choose("Country where help is needed", DUBLIN.country);
  await tab.press({ role: "radio", name: DUBLIN.name });
  await tab.button("Go on to needs");
  await tab.see(title("What is needed?"));
  await tab.choose("Happened in", LISBON.country);
  await tab.choose({ label: "Crime", exact: true }, "Robbery");
  await tab.choose("It happened to", "The person directly");
  await tab.choose({ label: "Age", exact: true }, "25 to 39");
  await tab.choose("Language, best first", "English");
  await tab.press({ label: "Someone to talk to" });
  await tab.press({ label: "Help with a claim" });
  if (note !== undefined) {
    await tab.press({ text: "A short note", exact: true });
    await tab.type("Up to 300 characters, no names or numbers", note);
  }
  await tab.button("Go on to check");
  await tab.see(title("Check and agree"));
  await tab.press({ label: "The person agrees to be referred" });
  await tab.press({ label: "You may speak of it to them" });
  await tab.button("Send", { role: "main" });
  await tab.see(title("Today"));
}

/** What has happened, as the referral's page tells it. */
export async function readHappened(tab: Tab, what: string): Promise<void> {
  await tab.readText(what, { role: "region", name: "History" });
}
