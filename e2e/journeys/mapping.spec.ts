// A national mapping, from the first invitation to the public page: a contact keeps it, a service answers by its link
// without scripts, another answers on paper. The network's office keeps one as well, and sees what changes.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { look, lookAllWays, lookNarrow } from "../support/look.ts";
import { checkPaper, SHEET } from "../support/paper.ts";
import { findLink } from "../support/mails.ts";
import { foundTwo, unlock, unlockWithLink } from "../support/people.ts";
import { letDaysPass } from "../support/postgres.ts";
import type { Server } from "../support/server.ts";
import { expect, test } from "../support/test.ts";

const TITLE = "Support in Portugal";
const CLARA = { name: "Clara House", mail: "clara@post.example" } as const;
const LINDEN = { name: "Linden Line", mail: "linden@post.example" } as const;
const PAPER = "Harbour Shelter";
const PUBLIC_NUMBER = "+999 20 5550 140";
const MEMBERS_NUMBER = "+999 20 5550 141";

async function goToMappings(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Directory" }).click();
  await page.getByRole("navigation", { name: "Directory" }).getByRole("link", { name: "Mapping" }).click();
}

/** A day of the year that comes. */
function nextYear(): string {
  return `${new Date().getFullYear() + 1}-06-30`;
}

/** How many mails have gone to an address. */
async function countMails(server: Server, mail: string): Promise<number> {
  const folder = join(server.data, "mail");
  const texts = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), "utf8")));
  return texts.filter((text) => text.includes(`To: ${mail}`) || text.includes(`<${mail}>`)).length;
}

/** Takes the answer over that a list shows, and comes back. */
async function takeOver(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name }).click();
  await page.getByRole("button", { name: "Take it over into the directory" }).click();
  await expect(page.getByText(/stands in the directory\.$/)).toBeVisible();
  await page.getByRole("link", { name: "Back to the mapping" }).click();
}

/** Publishes a mapping as it stands today. */
async function publish(page: Page, published: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Publish a snapshot" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish it" }).click();
  await expect(page.getByText(published)).toBeVisible();
}

/** A service describes itself in the form behind its link. */
async function answer(page: Page, link: string, name: string = CLARA.name): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Name of the service").fill(name);
  await page.getByLabel("What it does").fill("Somebody to talk to, for anybody whom a crime has hurt.");
  await page.getByLabel("Portugal", { exact: true }).check();
  await page.getByLabel("Someone to talk to").check();
  for (const [at, number] of [PUBLIC_NUMBER, MEMBERS_NUMBER].entries()) await page.locator(`[name=phone-${at}-number]`).fill(number);
  await page.locator("[name=phone-0-circle]").selectOption("public");
  await page.locator("[name=phone-1-circle]").selectOption("members");
  await page.locator("[name=circle][value=public]").check();
}

test("a contact maps a country: invites, takes over, publishes, and everybody reads it", async ({ server, openDesk, expectMessage }) => {
  test.setTimeout(300_000);
  const { lisbon: { page: lisbon } } = await foundTwo(server, openDesk);
  const { page: clara } = await openDesk("a service without scripts", { javaScriptEnabled: false });
  await goToMappings(lisbon);
  await expect(lisbon.getByText(/There is no mapping yet/)).toBeVisible();
  await lookAllWays(lisbon, "mappings-none");

  await test.step("what is missing is said, then the mapping is open", async () => {
    await lisbon.getByRole("link", { name: "Open a mapping" }).click();
    await lisbon.getByRole("button", { name: "Open it" }).click();
    await expect(lisbon.getByRole("alert")).toBeFocused();
    await lookAllWays(lisbon, "mapping-new");
    await expect(lisbon.getByLabel("Country")).toHaveValue("PT");
    await lisbon.getByLabel("Title").fill(TITLE);
    await lisbon.getByLabel("Last day to answer").fill(nextYear());
    await lisbon.getByRole("button", { name: "Open it" }).click();
    await expect(lisbon.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
    await expect(lisbon.getByText(/^Opened: /)).toBeVisible();
  });

  await test.step("several services are invited at once", async () => {
    const lines = lisbon.getByRole("textbox", { name: "Services" });
    await lines.fill(`${CLARA.name}, ${CLARA.mail}\nno address`);
    await lisbon.getByRole("button", { name: "Send the invitations" }).click();
    await expect(lisbon.getByRole("alert")).toBeFocused();
    await expect(lisbon.getByText(/^Line .*has no name/)).toBeVisible();
    await lookAllWays(lisbon, "mapping-lines");
    await lines.fill(`${CLARA.name}, ${CLARA.mail}\n${LINDEN.name}\t${LINDEN.mail}\tpt`);
    await lisbon.getByRole("button", { name: "Lock", exact: true }).click();
    await unlock(lisbon);
    await expect(lines, "a lock loses nothing").toHaveValue(new RegExp(LINDEN.mail));
    await expect(lisbon.getByText(/^.?2.? services will be asked/)).toBeVisible();
    await lisbon.getByRole("button", { name: "Send the invitations" }).click();
    await expect(lisbon.getByText(/^.?2.? services are asked/)).toBeVisible();
    await expect(lisbon.getByRole("region", { name: /^Services/ })).toContainText(LINDEN.name);
    expect(await findLink(server, LINDEN.mail, "/mapping/"), "in the language of the line").toContain("lang=pt");
    await lisbon.getByRole("button", { name: /^Remind the .?2.? that have not answered/ }).click();
    await expect(lisbon.getByText(/^Nobody was reminded/)).toBeVisible();
  });

  await test.step("the form is whole on paper, for those who fill it in with a pen first", async () => {
    const screen = clara.viewportSize() ?? SHEET;
    await clara.setViewportSize(SHEET);
    await clara.goto(await findLink(server, CLARA.mail, "/mapping/"));
    await checkPaper(clara, true);
    await clara.setViewportSize(screen);
  });

  await test.step("a service answers by the link in its mail", async () => {
    await answer(clara, await findLink(server, CLARA.mail, "/mapping/"));
    await clara.getByLabel("What a person does first").fill("Ring us.");
    await clara.locator("[name=phone-0-circle]").selectOption("coordinator");
    // Read in another language, and back: without scripts, and nothing typed is lost.
    for (const [from, to, lang] of [["English", "العربية", "ar"], ["العربية", "English", "en"]] as const) {
      await clara.locator(".menu summary").filter({ hasText: from }).click();
      await clara.getByRole("button", { name: to }).click();
      await expect(clara.locator("html")).toHaveAttribute("lang", new RegExp(`^${lang}`));
      await expect(clara.locator("[name=name]")).toHaveValue(CLARA.name);
      await expect(clara.locator("[name=next_step]")).toHaveValue("Ring us.");
      await expect(clara.locator("[name=phone-0-circle]")).toHaveValue("coordinator");
      await expect(clara.locator("[name=countries][value=PT]")).toBeChecked();
    }
    expectMessage(/422/);
    await clara.getByRole("button", { name: "Send", exact: true }).click();
    await expect(clara.getByText(/^The next step says to ring, but/)).toBeVisible();
    await clara.locator("[name=phone-0-circle]").selectOption({ label: "Whoever may read the answer" });
    await clara.getByRole("button", { name: "Send", exact: true }).click();
    await expect(clara.getByText("Your answer is sent")).toBeVisible();
  });

  await test.step("an answer comes on paper, as incomplete as it is", async () => {
    await lisbon.getByRole("link", { name: "Type in an answer from paper" }).click();
    await lisbon.getByRole("textbox", { name: /^Name/ }).fill(PAPER);
    await lisbon.getByRole("textbox", { name: /^What it does/ }).fill("Beds for a few nights.");
    await lisbon.getByRole("button", { name: "Save" }).click();
    await expect(lisbon.getByText(/^Kept: /)).toBeVisible();
    await lisbon.getByRole("link", { name: PAPER }).click();
    await expect(lisbon.getByText("Before it can go into the directory:")).toBeVisible();
    await expect(lisbon.getByText("Choose at least one kind of help")).toBeVisible();
    await lookAllWays(lisbon, "mapping-paper");
    await lisbon.getByRole("link", { name: "Put it right" }).click();
    await lisbon.getByLabel("Legal advice").check();
    await lisbon.getByRole("button", { name: "Save" }).click();
    await expect(lisbon.getByRole("button", { name: "Take it over into the directory" })).toBeVisible();
    await lisbon.getByRole("link", { name: "Back to the mapping" }).click();
  });

  await test.step("the answer is looked at and taken over", async () => {
    await lookAllWays(lisbon, "mapping");
    await lisbon.getByRole("link", { name: CLARA.name }).click();
    await expect(lisbon.getByRole("region", { name: "What it says" })).toContainText(MEMBERS_NUMBER);
    await lookAllWays(lisbon, "mapping-answer");
    await lisbon.getByRole("button", { name: "Take it over into the directory" }).click();
    await expect(lisbon.getByText(/stands in the directory\.$/)).toBeVisible();
    await lisbon.getByRole("link", { name: "Its entry in the directory" }).click();
    await expect(lisbon.getByRole("textbox", { name: /^Name/ })).toHaveValue(CLARA.name);
  });

  await test.step("a snapshot is published, and everybody reads it without scripts", async () => {
    await goToMappings(lisbon);
    await expect(lisbon.getByText(/^.?2.? of .?3.? answered, .?1.? in the directory/)).toBeVisible();
    await lookAllWays(lisbon, "mappings");
    await lisbon.getByRole("link", { name: TITLE }).click();
    await publish(lisbon, /^Published: snapshot .*with one service/);
    const address = await lisbon.getByRole("link", { name: /^Snapshot/ }).getAttribute("href");
    await clara.goto((address ?? "").replace("//127.0.0.1", "//localhost"));
    await expect(clara.getByRole("heading", { level: 1 })).toContainText(TITLE);
    const page = clara.getByRole("main");
    await expect(page).toContainText(CLARA.name);
    await expect(page).not.toContainText(PAPER);
    const screen = clara.viewportSize() ?? SHEET;
    await clara.setViewportSize(SHEET);
    await checkPaper(clara);
    await clara.setViewportSize(screen);
    await page.getByRole("link", { name: CLARA.name }).click();
    const pressed = clara.getByRole("link", { name: /^Call/ });
    await expect(pressed.first(), "everybody reads the answer, so everybody reads its number").toHaveAttribute("href", `tel:${PUBLIC_NUMBER.replaceAll(" ", "")}`);
    await expect(page).not.toContainText(MEMBERS_NUMBER);
  });

  await test.step("a link that is handed over works, until the mapping is closed", async () => {
    await lisbon.getByRole("link", { name: LINDEN.name }).click();
    await lisbon.getByRole("button", { name: "Make a link" }).click();
    const link = (await lisbon.getByLabel("Link, shown once").inputValue()).replace("//127.0.0.1", "//localhost");
    await clara.goto(link);
    await expect(clara.locator("[name=name]")).toBeVisible();
    await lisbon.getByRole("link", { name: "Back to the mapping" }).click();
    await lisbon.getByRole("button", { name: "Close it now" }).click();
    await lisbon.getByRole("dialog").getByRole("button", { name: "Close it" }).click();
    await expect(lisbon.getByText(/^Closed\. /)).toBeVisible();
    await expect(lisbon.getByRole("button", { name: "Send the invitations" })).toBeHidden();
    await lookAllWays(lisbon, "mapping-closed");
    expectMessage(/410 \(Gone\)/);
    await clara.goto(link);
    await expect(clara.locator("[name=name]")).toHaveCount(0);
  });
});

test.describe("a steward", () => {
  // The days that pass, pass in the database.
  test.use({ engine: "PostgreSQL" });

  test("maps a country: invites, follows, reminds, publishes twice, and compares", async ({ server, openDesk }) => {
    test.setTimeout(240_000);
    const { page: steward } = await openDesk("steward");
    const { page: reader } = await openDesk("a service without scripts", { javaScriptEnabled: false });
    await unlockWithLink(steward, server.stewardLink);
    await goToMappings(steward);

    await test.step("opens the mapping, and asks two services", async () => {
      await steward.getByRole("link", { name: "Open a mapping" }).click();
      await steward.getByLabel("Country").selectOption({ label: "Portugal" });
      await steward.getByLabel("Title").fill(TITLE);
      await steward.getByLabel("Last day to answer").fill(nextYear());
      await steward.getByRole("button", { name: "Open it" }).click();
      await expect(steward.getByText(/^Opened: /)).toBeVisible();
      await steward.getByRole("textbox", { name: "Services" }).fill(`${CLARA.name}, ${CLARA.mail}\n${LINDEN.name}, ${LINDEN.mail}`);
      await steward.getByRole("button", { name: "Send the invitations" }).click();
      await expect(steward.getByText(/^.?2.? services are asked/)).toBeVisible();
    });

    await test.step("follows how far each is", async () => {
      await answer(reader, await findLink(server, CLARA.mail, "/mapping/"));
      await reader.getByRole("button", { name: "Send", exact: true }).click();
      await expect(reader.getByText("Your answer is sent")).toBeVisible();
      await goToMappings(steward);
      await expect(steward.getByText(/^.?1.? of .?2.? answered/)).toBeVisible();
      await steward.getByRole("link", { name: TITLE }).click();
      await lookAllWays(steward, "mapping-office");
    });

    await test.step("reminds the one that has not answered, once some days have passed", async () => {
      await letDaysPass(server.database ?? "", "mapping", 3);
      await steward.getByRole("button", { name: "Remind the one that has not answered" }).click();
      await expect(steward.getByText(/^One service is reminded/)).toBeVisible();
      await expect(async () => expect(await countMails(server, LINDEN.mail)).toBe(2)).toPass({ timeout: 20_000 });
      expect(await countMails(server, CLARA.mail), "who has answered is left alone").toBe(1);
    });

    await test.step("publishes, and again when there is more", async () => {
      await takeOver(steward, CLARA.name);
      await publish(steward, /^Published: snapshot .*1.*with one service/);
      await answer(reader, await findLink(server, LINDEN.mail, "/mapping/"), LINDEN.name);
      await reader.getByRole("button", { name: "Send", exact: true }).click();
      await expect(reader.getByText("Your answer is sent")).toBeVisible();
      await steward.getByRole("link", { name: LINDEN.name }).waitFor();
      await takeOver(steward, LINDEN.name);
      await publish(steward, /^Published: snapshot .*2.*with .?2.? services/);
      await lookAllWays(steward, "mapping-published");
    });

    await test.step("sees what changed, and so does everybody, without scripts", async () => {
      const address = await steward.getByRole("link", { name: /^What changed since/ }).getAttribute("href");
      await reader.goto((address ?? "").replace("//127.0.0.1", "//localhost"));
      const page = reader.getByRole("main");
      await expect(page).toContainText(LINDEN.name);
      await expect(page, "nothing changed there").not.toContainText(CLARA.name);
      const { page: another } = await openDesk("a reader with scripts");
      await another.goto(reader.url());
      await look(another, "mapping-compared");
      await lookNarrow(another, "mapping-compared");
      await another.setViewportSize(SHEET);
      await checkPaper(another);
    });
  });
});
