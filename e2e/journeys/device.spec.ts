// What a device keeps, what locks it, and how another one unlocks.

import { look, lookAllWays } from "../support/look.ts";
import { foundTwo, goHome, openEnquiry, send, unlock, unlockWithLink } from "../support/people.ts";
import { NOTE, PLANTED, PLANTED_CODES } from "../support/planted.ts";
import { findWords, listMentions, readDevice } from "../support/search.ts";
import { expect, test } from "../support/test.ts";

const NOTE_LABEL = "Up to 300 characters, no names or numbers";

test("a draft outlives the lock, lies sealed on the device, and can be discarded", async ({ server, openDesk }) => {
  test.setTimeout(120_000);
  const { lisbon: { page } } = await foundTwo(server, openDesk);
  const before = [...(await readDevice(page)).keys()];
  let added: string[] = [];
  await send(page, NOTE, async (now, state) => {
    if (state !== "send-2") return;
    await now.getByRole("button", { name: "Lock", exact: true }).click();
    await expect(now.getByText("Locked. Your drafts are kept, sealed.")).toBeVisible();
    const kept = await readDevice(now);
    added = [...kept.keys()].filter((place) => !before.includes(place));
    expect(added, "the draft, and which language its writer writes in").toHaveLength(2);
    expect(added.join(), "where they lie tells nothing").not.toMatch(/draft|send|writing/);
    expect(findWords(kept, PLANTED)).toEqual([]);
    expect([...listMentions(kept, PLANTED_CODES)]).toEqual([]);
    await unlock(now);
    await expect(now.getByRole("heading", { name: "What is needed?" })).toBeVisible();
    await expect(now.getByLabel(NOTE_LABEL)).toHaveValue(NOTE);
    await now.reload();
    await unlock(now);
    await expect(now.getByLabel(NOTE_LABEL)).toHaveValue(NOTE);
  });
  await page.getByRole("navigation").getByRole("link", { name: "Send" }).click();
  await expect(page.getByRole("radio"), "what was sent is no draft any more").toHaveCount(0);
  await page.getByLabel("Country where help is needed").selectOption({ index: 1 });
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Go on to needs" }).click();
  await page.getByLabel("Someone to talk to").check();
  await expect(page.getByText(/^Draft kept on this device/)).toBeVisible();
  await page.getByRole("button", { name: "Discard draft" }).click();
  await expect(page.getByRole("heading", { name: "Who can help?" })).toBeVisible();
  const left = [...(await readDevice(page)).keys()];
  expect(added.filter((place) => left.includes(place)), "the language alone").toHaveLength(1);
});

test("a printed key unlocks another desk by its address and typed; a desk locks on request and when left alone", async ({ server, openDesk }) => {
  test.setTimeout(120_000);
  const { lisbon: { page } } = await foundTwo(server, openDesk);
  await page.getByRole("link", { name: "Organisation", exact: true }).click();
  await page.getByRole("button", { name: "Make a printed unlock key" }).click();
  const key = ((await page.getByTestId("printed-key").textContent()) ?? "").trim();
  const address = ((await page.locator(".address").textContent()) ?? "").trim();
  await look(page, "printed-key");
  await page.getByRole("button", { name: "I have it on paper" }).click();
  await expect(page.getByText("Printed key", { exact: true })).toBeVisible();
  await look(page, "organisation");

  const other = await openDesk("Lisbon, another desk");
  await other.page.clock.install();
  await test.step("typed where the network is not known: says what to do", async () => {
    await other.page.goto(`${server.workspaceOrigin}/workspace/`);
    await other.page.getByText("My passkey is not here").click();
    await other.page.getByLabel("Printed unlock key").fill(key);
    await other.page.getByRole("button", { name: "Unlock", exact: true }).click();
    await expect(other.page.getByText(/This browser does not know your network yet/)).toBeVisible();
    await look(other.page, "unlock-printed");
  });
  await test.step("by an address that was cut short: says so, and leaves other ways", async () => {
    await other.page.goto("about:blank");
    await other.page.goto(address.replace(/.{3}\./, "."));
    await expect(other.page.getByText(/This link is not whole/)).toBeVisible();
    await expect(other.page.getByRole("button", { name: "Unlock with your passkey" })).toBeVisible();
    await look(other.page, "unlock-link-cut");
  });
  await test.step("by its address", async () => {
    await other.page.goto("about:blank");
    await unlockWithLink(other.page, address, look);
    await expect(other.page.getByRole("heading", { name: "Today" })).toBeVisible();
  });
  await test.step("locked on request; a slip of the hand; typed", async () => {
    await other.page.getByRole("button", { name: "Lock", exact: true }).click();
    await expect(other.page.getByText("Locked. Your drafts are kept, sealed.")).toBeVisible();
    await other.page.getByText("My passkey is not here").click();
    const box = other.page.getByLabel("Printed unlock key");
    await box.fill(key.replace(/[A-Z]/, (letter) => (letter === "K" ? "W" : "K")));
    await other.page.getByRole("button", { name: "Unlock", exact: true }).click();
    await expect(other.page.getByText(/That is not an unlock key/)).toBeVisible();
    await box.fill(key.toLowerCase().replaceAll("-", " "));
    await other.page.getByRole("button", { name: "Unlock", exact: true }).click();
    await expect(other.page.getByRole("heading", { name: "Today" })).toBeVisible();
  });
  await test.step("a minute after a step there is no way back; after fifteen the desk is locked", async () => {
    await send(other.page);
    await expect(other.page.getByRole("button", { name: /^Undo/ })).toBeVisible();
    await other.page.clock.fastForward("01:01");
    await expect(other.page.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
    await openEnquiry(other.page);
    await expect(other.page.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
    await goHome(other.page);
    await other.page.clock.fastForward("14:10");
    await expect(other.page.getByText("It locks in less than a minute.")).toBeVisible();
    await look(other.page, "soon-locked");
    await other.page.getByRole("button", { name: "I am still here" }).click();
    await expect(other.page.getByText("It locks in less than a minute.")).toHaveCount(0);
    await other.page.clock.fastForward("15:01");
    await expect(other.page.getByText("Locked after 15 minutes without a touch.")).toBeVisible();
    await expect(other.page.getByText(/Someone to talk to/)).toHaveCount(0);
  });
});

test("a key leaves the address before anything else runs, also where nothing else loads", async ({ server, openDesk, expectMessage }) => {
  const { page } = await openDesk("steward");
  const link = server.stewardLink;
  expectMessage(/steward: error: Failed to load resource: net::ERR_FAILED/, "all");
  // Browsers say it once or twice: the second time without a word.
  expectMessage(/steward: error: (TypeError: Failed to fetch dynamically imported module|$)/, "all");
  await page.route("**/assets/begin-*.js", (route) => route.abort());
  await page.goto(link);
  await expect(page.getByText("Onward could not be loaded.")).toBeVisible();
  expect(page.url()).not.toContain("#");
  await page.unroute("**/assets/begin-*.js");

  await test.step("pasted into a tab that is open, it locks what was open and leaves the address", async () => {
    await page.goto("about:blank");
    await unlockWithLink(page, link);
    await page.evaluate((hash) => (window.location.hash = hash), new URL(link).hash);
    await expect(page.getByRole("button", { name: "Unlock with this link" })).toBeVisible();
    expect(page.url()).not.toContain("#");
    await expect(page.getByRole("button", { name: "Lock", exact: true })).toHaveCount(0);
  });
});

test("screens that do not come say so, and come when they are asked for again", async ({ server, openDesk, expectMessage }) => {
  const { page } = await openDesk("steward");
  expectMessage(/steward: error: Failed to load resource: net::ERR_FAILED/, "all");
  await page.route("**/assets/screens-*.js", (route) => route.abort());
  await unlockWithLink(page, server.stewardLink);
  await expect(page.getByRole("alert")).toContainText("Load the page again");
  await lookAllWays(page, "screens-missing");
  await page.unroute("**/assets/screens-*.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Members");
});

test("a touch after a night does not keep a desk open, and a server that takes its keys no more is told of", async ({ server, openDesk, expectMessage }) => {
  test.setTimeout(120_000);
  const { page } = await openDesk("steward");
  await unlockWithLink(page, server.stewardLink);
  await test.step("the machine slept: no timer ran, and the first thing is a touch", async () => {
    await page.evaluate(() => {
      const awake = Date.now();
      Date.now = () => awake + 9 * 3_600_000;
      document.querySelector("nav a")?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, cancelable: true }));
    });
    await expect(page.getByText("Locked after 15 minutes without a touch.")).toBeVisible();
  });
  await test.step("the keys are refused when they sign in again", async () => {
    await page.goto("about:blank");
    await unlockWithLink(page, server.stewardLink);
    expectMessage(/steward: error: Failed to load resource: .* 401/, "all");
    const refuse = (code: string) => ({ status: 401, contentType: "application/problem+json", body: JSON.stringify({ type: "about:blank", title: code, status: 401, code }) });
    await page.route("**/api/**", (route) => route.fulfill(refuse("sign_in_again")));
    await page.route("**/api/session", (route) => route.fulfill(refuse("sign_in_refused")));
    await page.route("**/api/session/nonce", (route) => route.continue());
    // Whatever asks first is refused: this, or what the page asks by itself meanwhile.
    await page.getByRole("link", { name: "Directory", exact: true }).click({ timeout: 5_000 }).catch(() => undefined);
    await expect(page.getByText(/^Locked: the server does not take these keys any more/)).toBeVisible();
    await look(page, "locked-shut");
  });
});

test("a passkey that fails is named for what it is, and nobody is accused", async ({ server, openDesk }) => {
  test.setTimeout(120_000);
  const { page, authenticator } = await openDesk("steward");
  const accusing = /attack|somebody put|replaced|tamper|not trust|split/i;
  const told = page.getByRole("alert");
  const make = async () => await page.getByRole("button", { name: "Make a passkey" }).click();
  /** From now on the device gives another secret at every asking, or at none. */
  const changing = async (changes: boolean) =>
    await page.evaluate((on) => {
      let asked = 0;
      Reflect.deleteProperty(navigator.credentials, "get");
      const real = navigator.credentials.get.bind(navigator.credentials);
      navigator.credentials.get = async (options) => {
        const credential = await real(options);
        asked += 1;
        const first = new Uint8Array(32).fill(asked);
        const results = { prf: { results: { first } } };
        if (on && credential) Object.defineProperty(credential, "getClientExtensionResults", { value: () => results });
        return credential;
      };
    }, changes);

  await unlockWithLink(page, server.stewardLink);
  await page.getByRole("link", { name: "Devices", exact: true }).click();

  await test.step("a device that knows no PRF makes one that opens nothing, which is said and named", async () => {
    await authenticator.replace({ hasPrf: false });
    await make();
    await expect(told).toContainText("The passkey of this device cannot open keys.");
    await expect(told).toContainText("is of no use now: delete it");
    await expect(told).not.toContainText(accusing);
    await look(page, "passkey-without-prf");
  });

  await test.step("a device that cannot tell its owner makes none", async () => {
    await authenticator.replace({ hasUserVerification: false });
    await make();
    await expect(told).toContainText(/No passkey was made|was not used|knows no passkeys/);
    await expect(told).not.toContainText(accusing);
    expect(await authenticator.count()).toBe(0);
  });

  await test.step("a device that gives two secrets is told of as a fault of the device", async () => {
    await authenticator.replace({});
    await changing(true);
    await make();
    await expect(told).toContainText("That is a fault of the device.");
    await expect(told).not.toContainText(accusing);
    await changing(false);
    await expect(page.getByText("Passkey", { exact: true }), "nothing was written").toHaveCount(0);
  });

  await test.step("one that worked and then gives another secret opens nothing: the telephone is named before anybody", async () => {
    await authenticator.replace({});
    await make();
    await expect(page.getByText("Passkey", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Lock", exact: true }).click();
    await changing(true);
    await page.getByRole("button", { name: "Unlock with your passkey" }).click();
    await expect(told).toContainText("Some telephones do this");
    await expect(told).not.toContainText(accusing);
    await look(page, "passkey-other-secret");
    await changing(false);
  });

  await test.step("whoever is not verified is told that it was not used", async () => {
    await authenticator.verify(false);
    await page.getByRole("button", { name: "Unlock with your passkey" }).click();
    await expect(told).toContainText("The passkey was not used.");
    await expect(told).not.toContainText(accusing);
  });
});
