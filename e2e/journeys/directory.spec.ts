// The directory as its keepers work on it: a service from its first line to its removal, and a change that waits.

import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { look, lookAllWays, lookNarrow } from "../support/look.ts";
import { checkPaper, SHEET } from "../support/paper.ts";
import { foundTwo, unlock, unlockWithLink } from "../support/people.ts";
import { runCommand, type Server } from "../support/server.ts";
import { expect, test } from "../support/test.ts";

const LINE = "Night line";
const PUBLIC_NUMBER = "+999 20 5550 140";
const MEMBERS_NUMBER = "+999 20 5550 141";

async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Directory" }).click();
  await page.getByRole("navigation", { name: "Directory" }).getByRole("link", { name: place }).click();
}

/** Fills in what a public service needs, with a number for everybody and one for members. */
async function fill(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: /^Name/ }).fill(LINE);
  await page.getByRole("textbox", { name: /^What it does/ }).fill("Somebody to talk to at night, for anybody whom a crime has hurt.");
  await page.getByLabel("Next step").fill("Ring. No papers needed.");
  await page.getByRole("group", { name: /Who may read it/ }).getByRole("radio", { name: "Everybody" }).check();
  await page.getByLabel("Someone to talk to").check();
  for (const [at, number] of [PUBLIC_NUMBER, MEMBERS_NUMBER].entries()) {
    await page.getByRole("button", { name: "Add a number" }).click();
    await page.getByLabel("Number", { exact: true }).nth(at).fill(number);
  }
  await page.getByRole("combobox", { name: "Who may read it" }).nth(1).selectOption({ label: "Members of the network" });
}

/** Looks for the service, again and again: what is saved is found a moment later. */
async function find(page: Page, found: RegExp): Promise<void> {
  await goTo(page, "Find");
  await page.getByLabel("Words").fill("night");
  await expect(async () => {
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await expect(page.getByRole("heading", { name: found, level: 2 })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}

test("a contact adds a service, sees what others will see, confirms it, changes it and removes it", async ({ server, openDesk }) => {
  test.setTimeout(240_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);
  await goTo(dublin, "Our services");
  await expect(dublin.getByText("There is nothing yet. Add the first service.")).toBeVisible();
  await expect(dublin.locator(".note:visible").filter({ hasNotText: /\S/ }), "no box without words").toHaveCount(0);

  await test.step("what lacks is said beside its field", async () => {
    await dublin.getByRole("link", { name: "Add a service" }).click();
    await dublin.getByRole("button", { name: "Save" }).click();
    const summary = dublin.getByRole("alert");
    await expect(summary).toBeFocused();
    await summary.getByRole("link", { name: "Choose at least one kind of help" }).click();
    await expect(dublin.getByRole("group", { name: /Kinds of help/ })).toBeFocused();
    await lookAllWays(dublin, "service-lacking");
  });

  await test.step("a next step that nobody can take is said before it is saved", async () => {
    await fill(dublin);
    const circle = dublin.getByRole("combobox", { name: "Who may read it" }).first();
    await circle.selectOption({ label: "Members of the network" });
    await dublin.getByRole("button", { name: "Save" }).click();
    const said = dublin.getByRole("alert").getByRole("link", { name: /^The next step says to ring, but/ });
    await said.click();
    await expect(dublin.getByLabel("Next step")).toBeFocused();
    await circle.selectOption({ label: "Whoever may read the service" });
  });

  await test.step("the preview shows each circle what it may see, and no more", async () => {
    const preview = dublin.getByRole("region", { name: /will see/ });
    await expect(preview).toContainText(PUBLIC_NUMBER);
    await expect(preview).not.toContainText(MEMBERS_NUMBER);
    await preview.getByText("Members", { exact: true }).click();
    await expect(preview).toContainText(MEMBERS_NUMBER);
    await lookAllWays(dublin, "service-preview");
  });

  await test.step("what was written is still there after the lock", async () => {
    await goTo(dublin, "Find");
    await goTo(dublin, "Our services");
    await dublin.getByRole("link", { name: "Add a service" }).click();
    await expect(dublin.getByRole("textbox", { name: /^Name/ })).toHaveValue(LINE);
  });

  await test.step("saved, it is found by others with what is for members", async () => {
    await dublin.getByRole("button", { name: "Save" }).click();
    await expect(dublin.getByText(/^Saved: .*Everybody can read it now/)).toBeVisible();
    const address = await dublin.getByRole("link", { name: "See its public page" }).getAttribute("href");
    expect((await dublin.request.get(address ?? "")).status(), "everybody reads it").toBe(200);
    await lookAllWays(dublin, "services");
    await find(lisbon, /One service/);
    await expect(lisbon.getByRole("article")).toContainText(LINE);
    await expect(lisbon.getByRole("article")).toContainText(MEMBERS_NUMBER);
    await lookAllWays(lisbon, "services-found");
  });

  await test.step("where none fits for an enquiry, the directory shows what is there", async () => {
    await lisbon.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Today" }).click();
    await lisbon.getByRole("link", { name: "Send a referral" }).click();
    await lisbon.getByLabel("Country where help is needed").selectOption({ label: "Ireland" });
    await lisbon.getByText("None of these fits").click();
    await look(lisbon, "send-none-fits");
    await lisbon.getByRole("link", { name: "Look in the directory" }).click();
    await expect(lisbon.getByLabel("Country", { exact: true })).toHaveValue("IE");
    await expect(lisbon.getByRole("article")).toContainText(LINE);
  });

  await test.step("somebody in need finds it, and reads it whole", async () => {
    const { page } = await openDesk("somebody hurt in Spain");
    await page.goto(`${server.publicOrigin}/help/ie/es`);
    const card = page.getByRole("article").filter({ hasText: LINE });
    await expect(card.getByRole("link", { name: new RegExp(PUBLIC_NUMBER.replace("+", "\\+")) }).first()).toBeVisible();
    await expect(page.locator("body")).not.toContainText(MEMBERS_NUMBER);
    await look(page, "public-found");
    await lookNarrow(page, "public-found");
    await page.setViewportSize(SHEET);
    await checkPaper(page);
    await card.getByRole("link", { name: LINE }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(LINE);
    await look(page, "public-service");
    await lookNarrow(page, "public-service");
    await checkPaper(page);
  });

  await test.step("what is still right is shown before it is said, and the word can be taken back", async () => {
    await dublin.getByRole("button", { name: /Still right/ }).click();
    const asked = dublin.getByRole("dialog", { name: "Is all of this still right?" });
    await expect(asked).toContainText(PUBLIC_NUMBER);
    await look(dublin, "service-still-right");
    await lookNarrow(dublin, "service-still-right");
    await asked.getByRole("button", { name: "All of this is right" }).click();
    await expect(dublin.getByText(/^Confirmed today/)).toBeVisible();
    await dublin.getByRole("button", { name: /^Undo/ }).click();
    await expect(dublin.getByText(/^Taken back/)).toBeVisible();
    await dublin.getByRole("button", { name: /Still right/ }).click();
    await asked.getByRole("button", { name: "All of this is right" }).click();
    await expect(dublin.getByText(/^Confirmed today/)).toBeVisible();
  });

  await test.step("a change stands in the history, in words", async () => {
    await dublin.getByRole("link", { name: LINE }).click();
    await dublin.getByLabel("Next step").fill("Ring at any hour.");
    await dublin.getByLabel("Legal advice").check();
    await dublin.getByRole("button", { name: "Save" }).click();
    await expect(dublin.getByText(/^Saved/)).toBeVisible();
    await dublin.getByRole("link", { name: LINE }).click();
    await dublin.getByRole("link", { name: "History" }).click();
    const newest = dublin.locator(".thread > li").first();
    await expect(newest).toContainText("Next step");
    await expect(newest).toContainText("Ring. No papers needed.");
    await expect(newest).toContainText("Ring at any hour.");
    await expect(newest).toContainText("Legal advice");
    await expect(dublin.locator(".thread > li b").filter({ hasText: /still right|Took that back/ }), "said, taken back, and said again").toHaveText([
      "Said that it is still right",
      "Took that back",
      "Said that it is still right",
    ]);
    await lookAllWays(dublin, "service-history");
  });

  await test.step("how to find the door is told with the address, and goes with it", async () => {
    const entrance = "The blue door in the yard";
    const place = dublin.locator("#field-service-places");
    const save = async () => {
      await dublin.getByRole("button", { name: "Save" }).click();
      await expect(dublin.getByText(/^Saved/)).toBeVisible();
    };
    const readPublic = async () => {
      const address = await dublin.getByRole("link", { name: "See its public page" }).getAttribute("href");
      return await (await dublin.request.get(address ?? "")).text();
    };
    await dublin.getByRole("link", { name: "Back to the service" }).click();
    await dublin.locator("summary").filter({ hasText: "How people receive it" }).click();
    await place.getByRole("button", { name: "Add a place" }).click();
    await place.getByRole("radio", { name: "The address" }).check();
    await place.getByRole("textbox", { name: /^Town/ }).fill("Port Elva");
    await place.getByRole("combobox", { name: /^Country/ }).selectOption({ label: "Ireland" });
    await place.getByLabel("How to find the door").fill(entrance);
    await lookAllWays(dublin, "service-place");
    await save();
    expect(await readPublic()).toContain(entrance);
    await find(lisbon, /One service/);
    await expect(lisbon.getByRole("article")).toContainText(entrance);
    await look(lisbon, "service-place-found");
    await lookNarrow(lisbon, "service-place-found");
    await dublin.getByRole("link", { name: LINE }).click();
    await expect(place.getByLabel("How to find the door")).toHaveValue(entrance);
    await place.getByRole("radio", { name: "The town or region" }).check();
    await expect(place.getByLabel("How to find the door")).toHaveCount(0);
    await save();
    expect(await readPublic()).not.toContain(entrance);
    await dublin.getByRole("link", { name: LINE }).click();
    await dublin.getByRole("link", { name: "History" }).click();
  });

  await test.step("removed, it is found no longer", async () => {
    await dublin.getByRole("link", { name: "Back to the service" }).click();
    await dublin.getByRole("button", { name: "Remove this service" }).click();
    await dublin.getByRole("dialog").getByRole("button", { name: "Remove it" }).click();
    await expect(dublin.getByText(/^Removed/)).toBeVisible();
    await expect(dublin.getByText("There is nothing yet. Add the first service.")).toBeVisible();
    await find(lisbon, /Nothing was found/);
    await lookAllWays(lisbon, "services-none");
  });
});

/** The network's office sends the only change back that waits. */
async function sendBack(steward: Page, reason: string): Promise<void> {
  await steward.getByRole("button", { name: /Send back/ }).click();
  const dialog = steward.getByRole("dialog");
  await dialog.getByLabel(/^What is wrong/).fill(reason);
  await dialog.getByRole("button", { name: "Send it back" }).click();
  await expect(dialog).toHaveCount(0);
}

test("two tabs that describe their organisation: the later one is told what changed, and loses nothing", async ({ server, openDesk, expectMessage }) => {
  test.setTimeout(120_000);
  const { dublin: { page, context } } = await foundTwo(server, openDesk);
  await page.getByRole("link", { name: "Organisation", exact: true }).click();
  await page.getByRole("button", { name: "Make a printed unlock key" }).click();
  const address = ((await page.locator(".address").textContent()) ?? "").trim();
  await page.getByRole("button", { name: "I have it on paper" }).click();
  const other = await context.newPage();
  await unlockWithLink(other, address);
  const words = (tab: Page) => tab.getByRole("textbox", { name: /^What you do/ });
  for (const tab of [page, other]) {
    await goTo(tab, "Our organisation");
    await expect(words(tab)).toBeVisible();
  }
  await page.getByRole("textbox", { name: /^Mail/ }).fill("help@northlight.example");
  await words(page).fill("We listen at night.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  expectMessage(/409/);
  await words(other).fill("We listen by day.");
  await other.getByRole("button", { name: "Save" }).click();
  const conflict = other.getByRole("region", { name: "Somebody changed this in between" });
  await expect(conflict).toContainText("We listen at night.");
  await expect(conflict).toContainText("help@northlight.example");
  await expect(words(other), "what was typed stays").toHaveValue("We listen by day.");
  await lookAllWays(other, "organisation-changed");
  await conflict.getByRole("button", { name: "Take the new version" }).click();
  await expect(words(other)).toHaveValue("We listen at night.");
  await words(other).fill("We listen day and night.");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByText("Saved.")).toBeVisible();
  await goTo(page, "Find");
  await goTo(page, "Our organisation");
  await expect(words(page)).toHaveValue("We listen day and night.");
  await expect(page.getByRole("textbox", { name: /^Mail/ })).toHaveValue("help@northlight.example");
});

test("where the network’s office looks at changes first, a change waits until it is let through", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { steward: { page: steward }, lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);
  await goTo(steward, "How it is kept");
  await steward.getByLabel(/Members’ changes wait for the office/).check();
  await steward.getByRole("button", { name: "Save" }).click();
  await expect(steward.getByText("Saved.")).toBeVisible();
  await lookAllWays(steward, "directory-kept");

  await goTo(dublin, "Our services");
  await dublin.getByRole("link", { name: "Add a service" }).click();
  await fill(dublin);
  await dublin.getByRole("button", { name: "Save" }).click();
  await expect(dublin.getByText(/waits for the network’s office/).first()).toBeVisible();
  await expect(dublin.getByText("New: waits for the office")).toBeVisible();
  await find(lisbon, /Nothing was found/);

  await goTo(steward, "Waiting changes");
  const waiting = steward.getByRole("region", { name: LINE });
  await expect(waiting).toContainText("Northlight");
  await expect(waiting).toContainText(MEMBERS_NUMBER);
  await lookAllWays(steward, "directory-waiting");
  await waiting.getByRole("button", { name: /Let through/ }).click();
  await expect(steward.getByText("Nothing waits.")).toBeVisible();
  await find(lisbon, /One service/);

  await test.step("a removal that is sent back shows nothing again by itself", async () => {
    await goTo(dublin, "Our services");
    await dublin.getByRole("link", { name: LINE }).click();
    await dublin.getByRole("button", { name: "Remove this service" }).click();
    await dublin.getByRole("dialog").getByRole("button", { name: "Remove it" }).click();
    await expect(dublin.getByText(/removal of .* waits/)).toBeVisible();
    await find(lisbon, /Nothing was found/);
    await dublin.getByRole("link", { name: LINE }).click();
    await expect(dublin.getByRole("alert").getByText(/tick that the service is to stay/), "nothing is saved over it by the way").toBeVisible();
    await lookAllWays(dublin, "service-removal-waits");
    await goTo(steward, "Our services");
    await goTo(steward, "Waiting changes");
    await sendBack(steward, "Others rely on it. Who takes over?");
    await expect(steward.getByText("Nothing waits.")).toBeVisible();
    await find(lisbon, /Nothing was found/);
    await goTo(dublin, "Find");
    await goTo(dublin, "Our services");
    await dublin.getByRole("link", { name: LINE }).click();
    await expect(dublin.getByText("Others rely on it. Who takes over?")).toBeVisible();
    await dublin.getByRole("button", { name: "Done", exact: true }).click();
    await expect(dublin.getByText(/stays, and nobody but the network’s office sees it/)).toBeVisible();
    await expect(dublin.getByText("Sent back by the office")).toHaveCount(0);
    await dublin.getByRole("link", { name: LINE }).click();
    await dublin.getByRole("group", { name: /Who may read it/ }).getByRole("radio", { name: "Everybody" }).check();
    await dublin.getByRole("button", { name: "Save" }).click();
    await expect(dublin.getByText("A change waits for the office")).toBeVisible();
    await goTo(steward, "Our services");
    await goTo(steward, "Waiting changes");
    await steward.getByRole("button", { name: /Let through/ }).click();
    await expect(steward.getByText("Nothing waits.")).toBeVisible();
    await find(lisbon, /One service/);
  });

  await test.step("a change that is sent back is told with its reason, and its text is not lost", async () => {
    await dublin.getByRole("link", { name: LINE }).click();
    await dublin.getByLabel("Next step").fill("Ring the baker.");
    await dublin.getByRole("button", { name: "Save" }).click();
    await expect(dublin.getByText("A change waits for the office")).toBeVisible();
    await goTo(steward, "Our services");
    await goTo(steward, "Waiting changes");
    await steward.getByRole("button", { name: /Send back/ }).click();
    await steward.getByRole("dialog").getByRole("button", { name: "Send it back" }).click();
    await expect(steward.getByRole("dialog").getByRole("alert"), "not without a reason").toBeFocused();
    await look(steward, "directory-send-back");
    await lookNarrow(steward, "directory-send-back");
    await steward.getByRole("dialog").getByLabel(/^What is wrong/).fill("That is not you.");
    await steward.getByRole("dialog").getByRole("button", { name: "Send it back" }).click();
    await expect(steward.getByText("Nothing waits.")).toBeVisible();
    await expect(steward.getByRole("status").filter({ hasText: LINE })).toBeVisible();
    await expect(steward.getByRole("heading", { name: "Waiting changes" }), "what opened the dialog is gone").toBeFocused();
    await goTo(dublin, "Find");
    await goTo(dublin, "Our services");
    await expect(dublin.getByText("Sent back by the office")).toBeVisible();
    await lookAllWays(dublin, "services-sent-back");
    await dublin.getByRole("link", { name: LINE }).click();
    await expect(dublin.getByText("That is not you.")).toBeVisible();
    await expect(dublin.getByLabel("Next step")).toHaveValue("Ring the baker.");
    await lookAllWays(dublin, "service-sent-back");
    await dublin.getByLabel("Next step").fill("Ring us at night.");
    await dublin.getByRole("button", { name: "Save" }).click();
    await expect(dublin.getByText("A change waits for the office")).toBeVisible();
    await expect(dublin.getByText("Sent back by the office")).toHaveCount(0);
    // As long as the office has not decided, it can be taken back.
    await dublin.getByRole("link", { name: LINE }).click();
    await lookAllWays(dublin, "service-waits");
    await dublin.getByRole("button", { name: "Take the change back" }).click();
    await look(dublin, "service-waits-leave");
    await lookNarrow(dublin, "service-waits-leave");
    await dublin.getByRole("dialog").getByRole("button", { name: "Leave it as it was" }).click();
    await expect(dublin.getByRole("status").filter({ hasText: "Left as it was" })).toBeVisible();
    await expect(dublin.getByText("A change waits for the office")).toHaveCount(0);
    await dublin.getByRole("link", { name: LINE }).click();
    await expect(dublin.getByLabel("Next step")).toHaveValue("Ring. No papers needed.");
    await dublin.getByLabel("Next step").fill("Ring us at night.");
    await dublin.getByRole("button", { name: "Save" }).click();
    await expect(dublin.getByText("A change waits for the office")).toBeVisible();
    await goTo(steward, "Our services");
    await goTo(steward, "Waiting changes");
    await steward.getByRole("button", { name: /Let through/ }).click();
    await expect(steward.getByText("Nothing waits.")).toBeVisible();
    await dublin.getByRole("link", { name: LINE }).click();
    await expect(dublin.getByLabel("Next step")).toHaveValue("Ring us at night.");
  });

  await test.step("what our organisation says of itself comes back the same way", async () => {
    await goTo(dublin, "Our organisation");
    await dublin.getByRole("textbox", { name: /^What you do/ }).fill("The best of all.");
    await dublin.getByRole("button", { name: "Save" }).click();
    await expect(dublin.getByText(/waits for the network’s office/).first()).toBeVisible();
    await goTo(steward, "Our services");
    await goTo(steward, "Waiting changes");
    await sendBack(steward, "Say what you do.");
    await expect(steward.getByText("Nothing waits.")).toBeVisible();
    await goTo(dublin, "Our services");
    await dublin.getByRole("link", { name: "See why" }).click();
    await expect(dublin.getByText("Say what you do.")).toBeVisible();
    const words = dublin.getByRole("textbox", { name: /^What you do/ });
    await expect(words).toHaveValue("The best of all.");
    await lookAllWays(dublin, "organisation-sent-back");
    await dublin.getByRole("button", { name: "Leave it as it was" }).click();
    await dublin.getByRole("dialog").getByRole("button", { name: "Leave it as it was" }).click();
    await expect(words).toHaveValue("");
    await expect(dublin.getByText("Say what you do.")).toHaveCount(0);
  });
});

test("a contact says what is wrong about its country, the office decides, and the word can be taken back", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { steward: { page: steward }, dublin: { page: dublin } } = await foundTwo(server, openDesk);
  const LIMIT = "Time to claim compensation";
  await goTo(dublin, "Our country");
  await expect(dublin.getByText("Member of the European Union"), "nobody there could say otherwise").toHaveCount(0);
  const fact = (page: Page) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: LIMIT }) });
  await fact(dublin).getByRole("button", { name: "This is right" }).click();
  await expect(fact(dublin)).toContainText("Confirmed");
  await fact(dublin).getByRole("button", { name: "Take this back" }).click();
  await lookAllWays(dublin, "country");

  await test.step("one press hides nothing: first it is asked what is right", async () => {
    await fact(dublin).getByRole("button", { name: "This is wrong" }).click();
    const asked = dublin.getByRole("dialog");
    await asked.getByRole("button", { name: "Say that it is wrong" }).click();
    await expect(asked.getByRole("alert")).toBeFocused();
    await look(dublin, "country-wrong");
    await lookNarrow(dublin, "country-wrong");
    await asked.getByLabel("What is right?").fill("Three years.");
    await asked.getByLabel("Where does that stand?").fill("The law of last year.");
    await asked.getByRole("button", { name: "Back" }).click();
    await dublin.getByRole("button", { name: "Lock", exact: true }).click();
    await unlock(dublin);
    await fact(dublin).getByRole("button", { name: "This is wrong" }).click();
    await expect(asked.getByLabel("What is right?"), "a lock loses nothing").toHaveValue("Three years.");
    await expect(asked.getByLabel("Where does that stand?")).toHaveValue("The law of last year.");
    await asked.getByRole("button", { name: "Say that it is wrong" }).click();
    await expect(fact(dublin)).toContainText("the public does not see it");
    await expect(fact(dublin)).toContainText("Three years.");
  });

  await test.step("the office hides it, and then shows it again to everybody", async () => {
    await goTo(steward, "Waiting changes");
    await expect(fact(steward)).toContainText("Three years.");
    await lookAllWays(steward, "directory-doubts");
    await fact(steward).getByRole("button", { name: "Hide it from everybody" }).click();
    await expect(steward.getByText("No fact is doubted.")).toBeVisible();
    await fact(steward).getByRole("button", { name: "Show it again" }).click();
    await expect(steward.getByText("Hidden facts")).toHaveCount(0);
  });

  await test.step("taken back, nothing is said of it any more", async () => {
    await goTo(dublin, "Find");
    await goTo(dublin, "Our country");
    await expect(fact(dublin)).toContainText("everybody still sees it");
    await fact(dublin).getByRole("button", { name: "Take this back" }).click();
    await expect(fact(dublin)).toContainText("Nobody there has confirmed it");
  });
});

/** Takes in one line as a feed tells it. */
async function takeIn(server: Server, feed: string, at: number, hours: string): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), "onward-feed-")), "services.json");
  const line = {
    id: `5eed0000-0000-4000-8000-00000000000${at}`,
    name: "Estuary line",
    status: "active",
    description: `Somebody to talk to, ${hours}.`,
    phones: [{ id: `5eed0000-0000-4000-8000-00000000001${at}`, number: "+353 1 555 0001" }],
  };
  await writeFile(file, JSON.stringify([line]));
  const elsewhere = server.database === undefined ? [] : ["--database", server.database];
  await runCommand("directory", "import", file, "--feed", feed, "--readers", "public", "--data", server.data, ...elsewhere);
}

test("the office says that two feeds name the same service, everybody sees one, and it can be taken back", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { steward: { page: steward } } = await foundTwo(server, openDesk);
  await takeIn(server, "harbour", 1, "day and night");
  await takeIn(server, "county", 2, "on weekdays");
  const shown = async (at: number) => (await steward.request.get(`${server.publicOrigin}/service/5eed0000-0000-4000-8000-00000000000${at}`)).status();
  await goTo(steward, "Waiting changes");
  const pair = steward.getByRole("region", { name: "Estuary line" });
  await expect(pair).toContainText("day and night");
  await expect(pair).toContainText("on weekdays");
  await lookAllWays(steward, "directory-doubles");
  expect([await shown(1), await shown(2)], "nothing is decided by itself").toEqual([200, 200]);

  await pair.getByRole("button", { name: /^The same: show the one from .*harbour/ }).click();
  await expect(steward.getByRole("status").filter({ hasText: /Estuary line.?: shown from/ })).toBeVisible();
  await expect(steward.getByText("No two look the same.")).toBeVisible();
  expect(await shown(1)).toBe(200);
  expect(await shown(2), "the other is not shown").not.toBe(200);
  await takeIn(server, "county", 2, "on weekdays and on Saturdays");
  expect(await shown(2), "its feed brings it again, and it still yields").not.toBe(200);

  await test.step("taken back, both are shown and asked about again", async () => {
    await steward.getByText("Decided", { exact: true }).click();
    await lookAllWays(steward, "directory-doubles-decided");
    await steward.getByRole("button", { name: "Show both and ask again" }).click();
    await expect(pair).toContainText("on Saturdays");
    expect([await shown(1), await shown(2)]).toEqual([200, 200]);
    await pair.getByRole("button", { name: "Not the same" }).click();
    await expect(steward.getByText("No two look the same.")).toBeVisible();
    expect([await shown(1), await shown(2)]).toEqual([200, 200]);
  });
});
