// The first referral with keys on paper, in another engine: a network is founded, two organisations join, one refers a person to the
// other. Chromium's journey of the same name looks closer, and for what must not be anywhere.

import { NOTE, PERSON, STORY, WRITTEN } from "../support/planted.ts";
import { DIALOG, ENQUIRY, foundTwo, goHome, readHappened, send, title, unlock } from "./people.ts";
import type { Tab } from "./tab.ts";
import { test } from "./test.ts";

test("@short an enquiry is sent and answered", async ({ server, openTab }) => {
  test.setTimeout(120_000);
  const step = "two organisations join, unlock with their printed keys, and see Today";
  const { lisbon, dublin } = await test.step(step, () => foundTwo(server, openTab));
  await send(lisbon.tab);
  await lisbon.tab.readText("Someone to talk to", { role: "region", name: "Others owe you" });
  await test.step("the other organisation answers", async () => {
    await dublin.tab.press({ ...ENQUIRY, within: { role: "region", name: "Needs you" } });
    await dublin.tab.button("We can help");
    await dublin.tab.readText("Answer sent: we can help.");
  });
  await lisbon.tab.readText("answered: yes", { css: "main .rows li" });
});

/** Writes a message and waits until it stands in the conversation. */
async function write(tab: Tab, text: string): Promise<void> {
  await tab.type("Write to", text);
  await tab.button("Send", { role: "region", name: "Conversation" });
  await tab.readText(text, { css: ".talk" });
}

test("a person hurt in Portugal is referred home to Ireland", async ({ server, openTab }) => {
  test.setTimeout(240_000);
  const { lisbon, dublin } = await test.step("two organisations join", () => foundTwo(server, openTab));

  await test.step("a desk locks, shows nothing any more, and unlocks with its printed key", async () => {
    await lisbon.tab.button("Lock");
    await lisbon.tab.readText("Locked. Your drafts are kept, sealed.");
    await unlock(lisbon);
    await lisbon.tab.see(title("Today"));
  });

  await send(lisbon.tab, NOTE);

  await test.step("Dublin opens it, asks, and Lisbon replies", async () => {
    await dublin.tab.press({ ...ENQUIRY, within: { role: "region", name: "Needs you" } });
    await dublin.tab.button("Ask");
    await dublin.tab.choose("Question", "When may we call?");
    await dublin.tab.button("Ask", DIALOG);
    await readHappened(dublin.tab, "You asked");
    await lisbon.tab.press(ENQUIRY);
    await readHappened(lisbon.tab, "They asked");
    await lisbon.tab.button("Reply");
    await lisbon.tab.press({ role: "radio", within: DIALOG });
    await lisbon.tab.button("Reply", DIALOG);
    await readHappened(lisbon.tab, "You replied");
  });

  await test.step("Dublin says yes, Lisbon hands over", async () => {
    await dublin.tab.button("We can help");
    await dublin.tab.readText("Answer sent: we can help.");
    const { tab } = lisbon;
    await tab.press({ role: "link", name: "Hand over" });
    await tab.see(title("Hand over"));
    await tab.type("Number", PERSON.number);
    await tab.press({ role: "radio", within: { role: "radiogroup", name: "Safe?" } });
    await tab.type("What to say", PERSON.say);
    await tab.type("Code word", PERSON.word);
    await tab.type("Name they use", PERSON.name);
    await tab.press({ text: "Legal name, birth date, address", exact: true });
    await tab.type("Legal name", PERSON.legalName);
    await tab.type("Birth date or age", PERSON.born);
    await tab.type("Place or address", PERSON.place);
    await tab.type("A short account", STORY);
    await tab.press({ label: "The person still agrees" });
    await tab.button("Hand over");
    await readHappened(tab, "You handed over");
  });

  await test.step("Dublin sees safe contact first, both write, the person is reached, it is closed", async () => {
    const { tab } = dublin;
    await tab.readText(PERSON.number);
    await tab.readText(PERSON.say, { css: ".frame" });
    await goHome(lisbon.tab);
    await write(tab, WRITTEN.dublin);
    await lisbon.tab.readText("New message", { css: "main .rows li" });
    await unlock(lisbon);
    await lisbon.tab.press(ENQUIRY);
    await lisbon.tab.readText(WRITTEN.dublin, { css: ".talk" });
    await write(lisbon.tab, WRITTEN.lisbon);
    await tab.readText(WRITTEN.lisbon, { css: ".talk" });
    await tab.button("Reached");
    await readHappened(tab, "You reached the person");
    await tab.button("Close");
    await tab.choose("How it ended", "Helped");
    await tab.button("Close", DIALOG);
    await readHappened(tab, "You closed it");
    await readHappened(lisbon.tab, "They closed it");
  });
});
