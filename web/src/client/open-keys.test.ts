import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Problem } from "./contract";
import { begin, end, loseStorage, settle, ToldTab } from "./told";
import { told } from "./told-client";
import type { ToldServer } from "./told-server";

vi.mock("./wasm/client", () => import("./told-client"));

let server: ToldServer;
let tab: ToldTab;
beforeEach(() => {
  server = begin();
  tab = new ToldTab();
});
afterEach(end);

/** No key is open, none is in memory, and no session that a key stood behind is alive. */
async function expectLocked(): Promise<void> {
  await settle();
  expect(() => tab.keys.rust).toThrow("locked");
  expect(told.clients.filter(({ freed }) => freed === 0)).toEqual([]);
  expect([...server.sessions]).toEqual([]);
  expect(tab.keys.server.signedIn).toBe(false);
}

describe("unlocking", () => {
  it("begins what stands on open keys, each time", async () => {
    const begun = vi.fn();
    tab.keys.whenBegun(begun);
    await tab.unlock();
    await tab.unlock();
    expect(begun).toHaveBeenCalledTimes(2);
    expect(server.sessions.size, "the session before was ended").toBe(1);
  });

  it("ends locked where the storage of the browser is gone", async () => {
    await loseStorage();
    await expect(tab.unlock()).rejects.toMatchObject({ code: "notes_closed" });
    await expectLocked();
    expect(server.of("/session"), "nobody signed in").toEqual([]);
  });

  it("ends locked where the storage goes after it was read first", async () => {
    await tab.unlock(); // so that a member is known on this device
    tab.keys.lock();
    const nonce = server.hold("POST /session/nonce");
    const unlocking = expect(tab.unlock()).rejects.toMatchObject({ code: "notes_closed" });
    await nonce.reached;
    vi.spyOn(tab.keys.notes, "find").mockRejectedValue(new Problem("notes_closed"));
    nonce.letGo();
    await unlocking;
    await expectLocked();
  });

  it("leaves no session behind where the members' list does not come", async () => {
    server.lies.push({ asked: "GET /log?after=0", code: "unavailable" });
    await expect(tab.unlock()).rejects.toMatchObject({ code: "unavailable" });
    await expectLocked();
  });

  it("ends locked without a connection, and works when it is back", async () => {
    server.loses = "request";
    await expect(tab.unlock()).rejects.toMatchObject({ code: "offline" });
    await expectLocked();
    server.loses = "nothing";
    await tab.unlock();
    expect(tab.keys.client).toBeDefined();
  });
});

describe("a lock", () => {
  it("forgets the keys, and whoever waits for a turn finds it locked", async () => {
    await tab.unlock();
    const slow = server.hold("GET /referrals/last-entries");
    const first = tab.keys.inTurn(() => tab.keys.ask("GET", "/referrals/last-entries"));
    const second = tab.keys.inTurn(() => Promise.resolve("done"));
    await slow.reached;
    tab.keys.lock();
    slow.letGo();
    await expect(first, "what comes after it is nobody's").rejects.toMatchObject({ code: "locked" });
    await expect(second).rejects.toMatchObject({ code: "locked" });
    await expectLocked();
  });

  it("makes nobody wait who unlocks after it", async () => {
    await tab.unlock();
    const slow = server.hold("GET /referrals/last-entries");
    void tab.keys.inTurn(() => tab.keys.ask("GET", "/referrals/last-entries"));
    await slow.reached;
    tab.keys.lock();
    await tab.unlock();
    expect(await tab.keys.inTurn(() => Promise.resolve("done"))).toBe("done");
    slow.letGo();
  });

  it("while keys begin again ends locked, and they are destroyed", async () => {
    told.identity = { role: "enrolling" };
    told.invitation = "invitation 1";
    await tab.unlock();
    const list = server.hold("GET /log?after=0");
    const again = expect(tab.keys.beginAgain()).rejects.toMatchObject({ code: "locked" });
    await list.reached;
    tab.keys.lock();
    list.letGo();
    await again;
    await expectLocked();
  });
});

describe("what must not become less", () => {
  it("is kept with what another tab has kept meanwhile", async () => {
    const [client, other] = [await tab.unlock(), new ToldTab()];
    const clientOfOther = await other.unlock();
    client.seenLast = { one: "entry 2" };
    clientOfOther.seenLast = { other: "entry 5" };
    await Promise.all([tab.keys.keepSeen(), other.keys.keepSeen()]);
    const note = await tab.keys.notes.find("place of seen");
    expect(JSON.parse(new TextDecoder().decode(note))).toEqual({ one: "entry 2", other: "entry 5" });
  });

  it("is not written for whoever joins, who has seen nothing yet", async () => {
    told.identity = { role: "enrolling" };
    told.invitation = "invitation 1";
    await tab.unlock();
    expect(await tab.keys.notes.find("place of seen")).toBeUndefined();
  });

  it("fails where the storage is gone, and says so", async () => {
    await tab.unlock();
    tab = new ToldTab();
    await tab.unlock();
    vi.spyOn(tab.keys.notes, "keep").mockRejectedValue(new Problem("notes_full"));
    await expect(tab.keys.keepSeen()).rejects.toMatchObject({ code: "notes_full" });
    expect(tab.keys.client, "nothing is locked for that").toBeDefined();
  });
});

it("keys that cannot begin again stay open as they were", async () => {
  told.identity = { role: "enrolling" };
  told.invitation = "invitation 1";
  const client = await tab.unlock();
  server.loses = "request";
  await expect(tab.keys.beginAgain()).rejects.toMatchObject({ code: "offline" });
  server.loses = "nothing";
  expect(tab.keys.client).toBe(client);
  expect(told.clients.map(({ freed }) => freed)).toEqual([0]);
  await tab.keys.ask("GET", "/invitations");
});
