// What the receiver sees first: how the person may be reached. And what a correction does to it. On all screens.

import { look, lookAllWays, lookNarrow } from "../support/look.ts";
import { confirm, expectHappened, foundTwo, goHome, handOver, openEnquiry, press, send, unlock } from "../support/people.ts";
import { NOTE, PERSON } from "../support/planted.ts";
import { expect, test } from "../support/test.ts";

const NEW_NUMBER = "+999 20 5550 204";
const NOT_AGAIN = "How she left the house.";

test("a changed number goes on top, and the old one is struck through", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);

  await test.step("an enquiry, looked at on every screen", async () => {
    await send(lisbon, NOTE, async (page, state) => {
      if (state !== "send-1") await lookNarrow(page, state);
    });
    await goHome(dublin);
    await expect(dublin.getByRole("region", { name: /Needs you/ })).toBeVisible();
    await lookAllWays(dublin, "today");
    await openEnquiry(dublin);
    await lookAllWays(dublin, "referral");
  });

  await test.step("what was handed over, looked at on every screen", async () => {
    await press(dublin, "We can help");
    await expectHappened(dublin, "You said yes");
    await openEnquiry(lisbon);
    await handOver(lisbon);
    await expect(dublin.locator(".frame")).toContainText(PERSON.number);
    await lookAllWays(dublin, "handover");
  });

  await test.step("Dublin prints a sheet", async () => {
    await dublin.evaluate(() => (window.print = () => document.body.setAttribute("data-printed", "")));
    await dublin.getByRole("link", { name: "First-call sheet" }).click();
    await dublin.getByRole("button", { name: "Print" }).click();
    await expect(dublin.locator("body[data-printed]")).toBeAttached();
    // A telephone says that it has printed, and draws the page again when a printer is chosen.
    await dublin.evaluate(() => dispatchEvent(new Event("afterprint")));
    await dublin.emulateMedia({ media: "print" });
    await expect(dublin.getByRole("heading", { name: "How it went" })).toBeVisible();
    await dublin.emulateMedia({ media: null });
    await dublin.getByRole("button", { name: "Back" }).click();
    await expect(dublin.getByText("is out of date"), "as long as it is true").toHaveCount(0);
  });

  await test.step("Lisbon corrects the number", async () => {
    await lisbon.getByRole("link", { name: "Correct what was handed over" }).click();
    await expect(lisbon.getByRole("heading", { name: "Correct what was handed over" })).toBeVisible();
    await lisbon.getByRole("button", { name: "Send the correction" }).click();
    await expect(lisbon.getByText("Nothing has been changed").first()).toBeVisible();
    await lisbon.getByLabel(/^Number/).first().fill(NEW_NUMBER);
    await lisbon.getByLabel("Do not ask again").fill(NOT_AGAIN);
    await lookNarrow(lisbon, "correct");
    await lisbon.getByRole("button", { name: "Send the correction" }).click();
    await expectHappened(lisbon, "You corrected it");
  });

  await test.step("Dublin sees the new one on top, the old one struck through", async () => {
    await expectHappened(dublin, "They corrected it");
    const frame = dublin.locator(".frame");
    await expect(frame.locator(".big").first()).toHaveText(NEW_NUMBER);
    await expect(frame.locator("s")).toHaveText(PERSON.number);
    await expect(frame).toContainText(/Replaced on .*\. Do not use\./);
    await expect(frame.getByRole("link", { name: PERSON.number }), "the old number cannot be dialled").toHaveCount(0);
    await expect(dublin.getByText(NOT_AGAIN)).toBeVisible();
    await expect(dublin.getByText(PERSON.name).first(), "what was not corrected stays").toBeVisible();
    await look(dublin, "correction");
    await lookNarrow(dublin, "correction");
  });

  await test.step("whoever printed a sheet is told, on the page and on Today, until it is printed anew or taken back", async () => {
    const told = dublin.getByRole("alert").filter({ hasText: /The sheet that you printed on .* is out of date/ });
    await expect(told).toBeVisible();
    await goHome(dublin);
    await expect(dublin.locator(".rows")).toContainText("A printed sheet is out of date");
    await lookNarrow(dublin, "today-news");
    await dublin.reload();
    await unlock(dublin);
    await expect(dublin.locator(".rows"), "also on a later visit").toContainText("A printed sheet is out of date");
    await dublin.locator(".rows h3").getByRole("link").first().click();
    await expect(told).toBeVisible();
    await told.getByRole("button", { name: "The old one is back" }).click();
    await expect(told).toHaveCount(0);
  });

  await test.step("the sheet for the first call carries the new number alone", async () => {
    await dublin.getByRole("link", { name: "First-call sheet" }).first().click();
    await expect(dublin.getByText(NEW_NUMBER)).toBeVisible();
    await expect(dublin.getByText(PERSON.number), "a number that is not to be rung cannot be misread").toHaveCount(0);
    await expect(dublin.getByText(/Corrected on .*\. Older numbers and addresses are not to be used/)).toBeVisible();
    await look(dublin, "sheet");
  });
});

/** Monday is 1, in the zone of Dublin, so many days from now. */
function dayInDublin(ahead: number): { name: RegExp; number: number } {
  const at = new Date(Date.now() + ahead * 24 * 3_600_000);
  const name = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "Europe/Dublin" }).format(at);
  return { name: new RegExp(`${name}$`), number: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].indexOf(name) + 1 };
}

test("outside safe hours a number opens only to a press, and a try that failed moves the date", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);
  await send(lisbon, NOTE);
  await goHome(dublin);
  await openEnquiry(dublin);
  await press(dublin, "We can help");
  await expectHappened(dublin, "You said yes");
  await openEnquiry(lisbon);

  await test.step("Lisbon hears what contradicts itself, and sees what Dublin will see", async () => {
    await lisbon.getByRole("link", { name: "Hand over" }).first().click();
    await lisbon.getByLabel(/^Number/).first().fill("the neighbour");
    await lisbon.getByRole("radiogroup", { name: "Safe?" }).getByRole("radio").first().check();
    await lisbon.getByLabel(/^Name they use/).fill(PERSON.name);
    await lisbon.getByLabel(/The person still agrees/).check();
    await lisbon.getByRole("button", { name: "Add hours" }).click();
    await lisbon.getByRole("button", { name: "Hand over" }).click();
    await expect(lisbon.getByRole("alert")).toContainText("There is no number here to ring");
    await expect(lisbon.getByRole("alert")).toContainText("Each row needs a day");
    await lisbon.getByLabel(/^Number/).first().fill("085 555 0001");
    await expect(lisbon.getByText(/^Begin it with \+ and the country/)).toBeVisible();
    await lookNarrow(lisbon, "handover-no-country");
    await lisbon.getByLabel(/^Number/).first().fill(PERSON.number);
    await expect(lisbon.getByText(/^Begin it with \+ and the country/)).toHaveCount(0);
    await lisbon.getByRole("checkbox", { name: dayInDublin(2).name }).check();
    await lisbon.getByLabel("From", { exact: true }).fill("10:00");
    await lisbon.getByLabel("Until", { exact: true }).fill("15:00");
    await expect(lisbon.getByRole("heading", { name: "This is what" })).toBeVisible();
    await expect(lisbon.getByText("it can be corrected, not taken back")).toBeVisible();
    await expect(lisbon.getByText("Not now. Next safe time:")).toBeVisible();
    await expect(lisbon.getByRole("region", { name: /^This is what/ }), "whoever writes a number sees it").toContainText(PERSON.number);
    await lookNarrow(lisbon, "handover-preview");
    await lisbon.getByRole("button", { name: "Hand over" }).click();
    await expectHappened(lisbon, "You handed over");
  });

  await test.step("Dublin is not urged, and presses twice to ring", async () => {
    const frame = dublin.locator(".frame");
    await expect(frame).toContainText("Not now. Next safe time:");
    await expect(frame.getByRole("link")).toHaveCount(0);
    await expect(dublin.locator(".due").first()).toContainText("Not safe now; next safe time:");
    await lookAllWays(dublin, "not-now");
    await frame.getByRole("button", { name: /show it all the same/ }).click();
    await expect(frame.getByRole("link", { name: PERSON.number })).toBeVisible();
    await test.step("nor by the row on Today, also on a later visit", async () => {
      const due = dublin.locator(".rows .due");
      await goHome(dublin);
      await expect(due).toContainText("Not safe now; next safe time:");
      await lookAllWays(dublin, "today-not-now");
      await dublin.reload();
      await unlock(dublin);
      await expect(due).toContainText("Not safe now; next safe time:");
      await expect(due).not.toContainText("Reach the person");
      await dublin.locator(".rows h3").getByRole("link").first().click();
    });
  });

  await test.step("a try that failed is undone, then stands with the next one", async () => {
    await press(dublin, "Could not reach");
    await dublin.getByLabel("No answer").check();
    await expect(dublin.getByLabel(/^Next try/)).not.toHaveValue("");
    await dublin.getByRole("dialog").getByRole("button").first().click();
    await expect(dublin.getByText("Noted: not reached.")).toBeVisible();
    await dublin.getByRole("button", { name: /^Undo/ }).click();
    await expect(dublin.getByText("Noted: not reached.")).toHaveCount(0);
    await expect(dublin.getByRole("heading", { name: new RegExp(`Reach .?${PERSON.name}`) })).toBeVisible();
    // A week after the first safe day: on no other ground would this date stand there.
    const next = new Date(Date.now() + 9 * 24 * 3_600_000);
    const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Dublin" }).format(next);
    const told = new RegExp(`${new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "Europe/Dublin" }).format(next)}\\W+12:00`);
    await expect(lisbon.locator(".due").first()).toContainText("They reach the person");
    await expect(lisbon.locator(".due").first()).not.toContainText(told);
    await press(dublin, "Could not reach");
    await dublin.getByLabel("No answer").check();
    await dublin.getByLabel(/^Next try/).fill(`${day}T12:00`);
    await dublin.getByRole("dialog").getByRole("button").first().click();
    await expectHappened(dublin, "next try");
    await expect(dublin.getByRole("region", { name: "History" })).toContainText(told);
    await expect(lisbon.locator(".due").first(), "and the other side waits until then").toContainText(told);
    for (const [page, said] of [[dublin, "Try to reach the person again, not before"], [lisbon, "They try to reach the person again, not before"]] as const) {
      await goHome(page);
      await expect(page.locator(".rows .due"), "nobody is urged to be early, not on Today either").toContainText(said);
      await expect(page.locator(".rows .due")).toContainText(told);
      await expect(page.locator(".rows")).toContainText(/Not reached: .?No answer/);
    }
  });
});

test("of two numbers the one that is wrong is named, and the other is rung", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);
  await send(lisbon, NOTE);
  await goHome(dublin);
  await openEnquiry(dublin);
  await test.step("Dublin promises a first contact in two days", async () => {
    await dublin.getByRole("button", { name: /who calls, and by when/ }).click();
    const soon = new Date(Date.now() + 2 * 24 * 3_600_000);
    const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Dublin" }).format(soon);
    await dublin.getByRole("dialog").getByLabel("First call by").fill(`${day}T12:00`);
    await dublin.getByRole("dialog").getByRole("button").first().click();
    await expectHappened(dublin, "You said yes");
    await openEnquiry(lisbon);
  });

  await test.step("Lisbon hands over with two numbers", async () => {
    await lisbon.getByRole("link", { name: "Hand over" }).first().click();
    await lisbon.getByLabel(/^Number/).first().fill(PERSON.number);
    await lisbon.getByRole("radiogroup", { name: "Safe?" }).first().getByRole("radio").first().check();
    await lisbon.getByRole("button", { name: "Another way", exact: true }).click();
    const second = lisbon.getByRole("group").filter({ has: lisbon.getByRole("button", { name: "Remove this way" }) });
    await second.getByLabel("Way", { exact: true }).selectOption({ label: "Telephone" });
    await second.getByLabel(/^Number/).fill(NEW_NUMBER);
    await second.getByRole("radiogroup", { name: "Safe?" }).getByRole("radio").first().check();
    await lisbon.getByLabel(/^Name they use/).fill(PERSON.name);
    await lisbon.getByLabel(/The person still agrees/).check();
    await lisbon.getByRole("button", { name: "Hand over" }).click();
    await expectHappened(lisbon, "You handed over");
    // It is earlier than the date for reaching: it is what is due, for both.
    await expect(dublin.getByRole("heading", { level: 1 })).toContainText(/Reach .* by /);
    await expect(dublin.locator(".due").first()).toContainText("First contact promised by");
    await expect(lisbon.locator(".due").first()).toContainText("They promised the first contact by");
    await goHome(lisbon);
    await expect(lisbon.locator(".rows .due")).toContainText("They promised the first contact by");
    await goHome(dublin);
    await expect(dublin.locator(".rows .due")).toContainText("First contact promised by");
    await dublin.locator(".rows h3").getByRole("link").first().click();
  });

  await test.step("Dublin says which one is wrong, and when the other is tried", async () => {
    await press(dublin, "Could not reach");
    const dialog = dublin.getByRole("dialog");
    await dialog.getByLabel("The number is wrong").check();
    await expect(dialog.getByLabel(/^Next try/), "as long as nobody knows which").toHaveCount(0);
    await confirm(dublin, "Note it");
    await expect(dialog.getByText("Choose which way was tried").first()).toBeVisible();
    await dialog.getByLabel("Which way was tried").selectOption(JSON.stringify(["telephone", PERSON.number]));
    await expect(dialog).toContainText("There is another way");
    await expect(dialog.getByLabel(/^Next try/)).toBeVisible();
    await look(dublin, "wrong-of-two");
    await confirm(dublin, "Note it");
    const frame = dublin.locator(".frame");
    await expect(frame.locator("s")).toHaveText(PERSON.number);
    await expect(frame.getByRole("link", { name: NEW_NUMBER })).toBeVisible();
    await expect(frame.getByRole("link", { name: PERSON.number })).toHaveCount(0);
    await lookNarrow(dublin, "one-ruled-out");
    await dublin.getByRole("link", { name: "First-call sheet" }).click();
    await expect(dublin.getByText(NEW_NUMBER)).toBeVisible();
    await expect(dublin.getByText(PERSON.number)).toHaveCount(0);
    await expect(dublin.getByText(/One way is not printed, because a try failed/)).toBeVisible();
    await dublin.getByRole("button", { name: "Back" }).click();
  });

  await test.step("Lisbon reads the reason on Today and which one on the page, and corrects it", async () => {
    await goHome(lisbon);
    const row = lisbon.locator("main .rows li").first();
    await expect(row).toContainText(/Not reached: .?The number is wrong/);
    await expect(row).not.toContainText(PERSON.number);
    await lookNarrow(lisbon, "today-not-reached");
    await row.getByRole("link").first().click();
    await expect(lisbon.getByText(/^Last try /)).toContainText(PERSON.number);
    await lisbon.getByRole("link", { name: "Correct what was handed over" }).click();
    await expect(lisbon.getByText(/tried this on .*The number is wrong/)).toBeVisible();
    await lookAllWays(lisbon, "correct-ruled-out");
    await lisbon.getByLabel(/^Number/).last().fill("+999 20 5550 166");
    await lisbon.getByLabel("I asked the person again: what stands here is right").check();
    await lisbon.getByRole("button", { name: "Send the correction" }).click();
    await expectHappened(lisbon, "You corrected it");
    await expect(dublin.locator(".frame").getByRole("link")).toHaveText([NEW_NUMBER, "+999 20 5550 166"]);
  });
});

test("a correction that does not come through leaves no number to ring and no sheet to print", async ({ server, openDesk }) => {
  test.setTimeout(180_000);
  const { lisbon: { page: lisbon }, dublin: { page: dublin } } = await foundTwo(server, openDesk);
  await send(lisbon, NOTE);
  await goHome(dublin);
  await openEnquiry(dublin);
  await press(dublin, "We can help");
  await expectHappened(dublin, "You said yes");
  await openEnquiry(lisbon);
  await handOver(lisbon);
  await expect(dublin.locator(".frame").getByRole("link", { name: PERSON.number })).toBeVisible();

  await test.step("the server withholds the newest body", async () => {
    await dublin.route(/\/api\/referrals\/[^/]+$/, async (route) => {
      const response = await route.fetch();
      const sent = (await response.json()) as { entries: { entry: { header: string }; body?: string }[] };
      for (const one of sent.entries) {
        const kind = Buffer.from(one.entry.header, "base64url").toString();
        if (kind.includes('"kind":"correction"')) delete one.body;
      }
      await route.fulfill({ response, json: sent });
    });
    await lisbon.getByRole("link", { name: "Correct what was handed over" }).click();
    await lisbon.getByLabel(/^Number/).first().fill(NEW_NUMBER);
    await lisbon.getByRole("button", { name: "Send the correction" }).click();
    await expectHappened(lisbon, "You corrected it");
  });

  await test.step("Dublin is told to contact nobody, and prints nothing", async () => {
    await expect(dublin.getByRole("heading", { name: new RegExp(`Do not ring .?${PERSON.name}.? now`) })).toBeVisible();
    await expect(dublin.locator(".frame")).toContainText("the server does not give it");
    await expect(dublin.locator(".frame").getByRole("link")).toHaveCount(0);
    await lookNarrow(dublin, "in-doubt");
    await goHome(dublin);
    await expect(dublin.locator(".rows .due")).toContainText(/Contact nobody yet: ask .?Casa Clara/);
    await dublin.locator(".rows h3").getByRole("link").first().click();
    await expect(dublin.locator(".due").first()).toContainText("Contact nobody yet");
    await dublin.getByRole("link", { name: "First-call sheet" }).click();
    await expect(dublin.getByText("There is no sheet to print")).toBeVisible();
    await expect(dublin.getByText(PERSON.number)).toHaveCount(0);
  });

  await test.step("Lisbon learns, and what it sends again counts", async () => {
    await lisbon.getByRole("button", { name: "Send it again" }).first().click();
    await dublin.getByRole("button", { name: "Back" }).click();
    await expect(dublin.locator(".frame .big").first()).toHaveText(NEW_NUMBER);
  });
});
