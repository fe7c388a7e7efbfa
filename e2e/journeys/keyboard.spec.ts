// From the lock to an answer, and from an empty directory to a mapping, without a mouse.

import type { Locator } from "@playwright/test";
import { tabTo } from "../support/keyboard.ts";
import { ENQUIRY, expectHappened, foundTwo, send } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

test("a contact unlocks, opens, asks and answers with the keyboard alone", async ({ server, openDesk }) => {
  test.setTimeout(120_000);
  const { lisbon: { page: lisbon }, dublin: { page } } = await foundTwo(server, openDesk);
  await send(lisbon);
  await page.reload();
  await expect(page.getByRole("button", { name: "Unlock with your passkey" })).toBeVisible();
  await page.bringToFront(); // keys go to the window in front, once the page is there

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Unlock with your passkey" }), 5);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeFocused();

  await expect(page.getByRole("link", { name: ENQUIRY })).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: ENQUIRY })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(ENQUIRY);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  const ask = page.getByRole("button", { name: "Ask", exact: true });
  await tabTo(page, ask);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(ask, "the focus comes back to what opened the dialog").toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("button", { name: "Ask", exact: true }));
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert"), "what is missing has the focus").toBeFocused();
  await tabTo(page, dialog.getByLabel("Question"));
  await page.keyboard.type("Which p");
  await tabTo(page, dialog.getByRole("button", { name: "Ask", exact: true }));
  await page.keyboard.press("Enter");
  await expectHappened(page, "You asked");

  await tabTo(page, page.getByRole("button", { name: "We can help" }), 80);
  await page.keyboard.press("Enter");
  await expectHappened(page, "You said yes");
});

test("a contact writes a service, looks at it, saves, finds, confirms, reads its history and maps with the keyboard alone", async ({ server, openDesk }) => {
  test.setTimeout(240_000);
  const { dublin: { page } } = await foundTwo(server, openDesk);
  const press = (key: string) => page.keyboard.press(key);
  /** Goes to something, however far, and presses Enter on it. */
  const enter = async (target: Locator) => {
    await tabTo(page, target, 250);
    await press("Enter");
  };
  const write = async (target: Locator, words: string) => {
    await tabTo(page, target, 250);
    await page.keyboard.type(words);
  };
  const place = (name: string) => page.getByRole("navigation", { name: "Directory" }).getByRole("link", { name });

  await test.step("what lacks has the focus, and leads to its field", async () => {
    await enter(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Directory" }));
    await enter(page.getByRole("link", { name: "Add a service" }));
    await write(page.getByRole("textbox", { name: /^Name/ }), "Night line");
    await write(page.getByRole("textbox", { name: /^What it does/ }), "Somebody to talk to at night.");
    await enter(page.getByRole("button", { name: "Save" }));
    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    await enter(summary.getByRole("link", { name: "Choose at least one kind of help" }));
    await expect(page.getByRole("group", { name: /Kinds of help/ })).toBeFocused();
    await tabTo(page, page.getByLabel("Someone to talk to"));
    await press("Space");
    const circle = page.getByRole("group", { name: /Who may read it/ });
    await tabTo(page, circle.getByRole("radio").first(), 250);
    await press("Space");
    while (!(await circle.getByRole("radio", { name: "Everybody" }).isChecked())) await press("ArrowDown");
    await enter(page.getByRole("button", { name: "Add a number" }));
    await write(page.getByLabel("Number", { exact: true }), "+999 20 5550 140");
  });

  await test.step("the preview is turned to other readers, and the service is saved", async () => {
    const preview = page.getByRole("region", { name: /will see/ });
    await expect(preview).toContainText("+999 20 5550 140");
    await tabTo(page, preview.getByRole("radio", { name: "The public" }), 250);
    await press("ArrowRight");
    await expect(page.getByRole("region", { name: "What members will see" })).toContainText("Night line");
    await enter(page.getByRole("button", { name: "Save" }));
    await expect(page.getByText(/^Saved: .*Everybody can read it now/)).toBeVisible();
  });

  await test.step("it is confirmed, and the focus comes back", async () => {
    const still = page.getByRole("button", { name: /Still right/ });
    await enter(still);
    const asked = page.getByRole("dialog");
    await expect(asked).toContainText("Night line");
    await press("Escape");
    await expect(asked).toHaveCount(0);
    await expect(still).toBeFocused();
    await press("Enter");
    await enter(asked.getByRole("button", { name: "All of this is right" }));
    await expect(page.getByText(/^Confirmed today/)).toBeVisible();
    await expect(still).toBeFocused();
    await tabTo(page, page.getByRole("button", { name: /^Undo/ }), 250);
  });

  await test.step("its history is read", async () => {
    await enter(page.getByRole("link", { name: "Night line" }));
    await enter(page.getByRole("link", { name: "History" }));
    await expect(page.locator(".thread > li").first()).toContainText("Said that it is still right");
    await enter(page.getByRole("link", { name: "Back to the service" }));
  });

  await test.step("it is found, and the focus is on how many there are", async () => {
    await enter(page.getByRole("link", { name: "Our services" }));
    await enter(place("Find"));
    await write(page.getByLabel("Words"), "night");
    await expect(async () => {
      await page.getByLabel("Words").focus();
      await press("Enter");
      await expect(page.getByRole("heading", { name: "One service" })).toBeFocused({ timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
  });

  await test.step("a mapping is opened, and a service asked", async () => {
    await enter(place("Mapping"));
    await enter(page.getByRole("link", { name: "Open a mapping" }));
    await write(page.getByLabel("Title"), "Support in Ireland");
    await write(page.getByLabel("Last day to answer"), `0606${new Date().getFullYear() + 1}`); // the sixth of June, whichever comes first
    await enter(page.getByRole("button", { name: "Open it" }));
    await expect(page.getByText(/^Opened: /)).toBeVisible();
    await write(page.getByRole("textbox", { name: "Services" }), "Clara House, clara@post.example");
    await enter(page.getByRole("button", { name: "Send the invitations" }));
    await expect(page.getByText(/^One service is asked/)).toBeVisible();
  });
});
