// Writing: what is asked of the server for it, and what becomes of what was said whatever goes wrong.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { begin, end, gainStorage, loseStorage, settle, ToldTab } from "./told";
import type { Client as ToldClient } from "./told-client";
import type { ToldServer } from "./told-server";

vi.mock("./wasm/client", () => import("./told-client"));

const ENTRIES = "POST /referrals/one/entries";

let server: ToldServer;
let tab: ToldTab;
let client: ToldClient;
beforeEach(async () => {
  server = begin();
  server.append("one", "enquiry");
  tab = new ToldTab();
  client = await tab.unlock();
  await tab.referrals.today();
  await tab.referrals.open("one");
  server.asked = [];
  client.verified = [];
  tab.heard.length = 0;
});
afterEach(end);

const log = () => server.logs.get("one");
type Enquiry = Parameters<typeof tab.sending.send>;
const sendTo = (organisation: string) =>
  tab.sending.send(organisation, "p3", {} as Enquiry[2], undefined, { id: "draft", words: "words" }, { has: [], unknown: [] });

describe("a step", () => {
  it("makes exactly one request, and stands in the verified log", async () => {
    const { taken, opened } = await tab.say("one");
    expect(server.asked).toEqual([ENTRIES]);
    expect(taken).toBe(true);
    expect(opened.history.map(({ entry }) => entry)).toEqual(["enquiry", "message 1"]);
    expect(client.verified, "nothing was fetched to be verified").toEqual([]);
    expect(client.seenLast["one"]).toBe("message 1");
  });

  it("is pinned on the device before its screen shows it", async () => {
    await tab.say("one");
    const note = await tab.keys.notes.find("place of seen");
    expect(JSON.parse(new TextDecoder().decode(note))).toEqual({ one: "message 1" });
  });

  it("of which the row alone is at hand fetches its log first", async () => {
    tab.keys.lock();
    tab = new ToldTab();
    client = await tab.unlock();
    server.asked = [];
    expect((await tab.say("one")).taken, "nobody was shown what came").toBe(false);
    await tab.referrals.open("one");
    server.asked = [];
    expect((await tab.say("one")).taken).toBe(true);
    expect(server.asked).toEqual([ENTRIES]);
  });

  it("at the same time as another goes after it: both stand, by a request each", async () => {
    const [first, second] = await Promise.all([tab.say("one", "message"), tab.say("one", "acknowledged")]);
    expect([first.taken, second.taken]).toEqual([true, true]);
    expect(log()).toEqual(["enquiry", "message 1", "acknowledged 2"]);
    expect(server.asked).toEqual([ENTRIES, ENTRIES]);
  });

  it("pressed twice at once is said once", async () => {
    const other = new ToldTab();
    await other.unlock();
    await other.referrals.open("one");
    const [first, second] = await Promise.all([tab.say("one"), other.say("one")]);
    expect([first.taken, second.taken]).toEqual([true, true]);
    expect(log()).toEqual(["enquiry", "message 1"]);
    for (const { opened } of [first, second]) expect(opened.history.map(({ entry }) => entry)).toEqual(log());
  });

  it("whose answer is lost after it was taken is found, and not said again", async () => {
    server.loses = "answer";
    await expect(tab.say("one")).rejects.toMatchObject({ code: "offline" });
    server.loses = "nothing";
    expect(log()).toEqual(["enquiry", "message 1"]);
    server.asked = [];
    expect((await tab.say("one")).taken).toBe(true);
    expect(log()).toEqual(["enquiry", "message 1"]);
    expect(server.of()).not.toContain(ENTRIES);
  });

  it("whose request is lost goes again as the same bytes when the connection is back", async () => {
    server.loses = "request";
    await expect(tab.say("one")).rejects.toMatchObject({ code: "offline" });
    server.loses = "nothing";
    expect((await tab.say("one")).taken).toBe(true);
    expect(log()).toEqual(["enquiry", "message 1"]);
  });

  it("whose answer is none is looked for in the log", async () => {
    for (const body of ["", "{}", JSON.stringify({ entry: "another", last: "another" })]) server.lies.push({ asked: ENTRIES, body });
    for (const kind of ["first", "second", "third"]) expect((await tab.say("one", kind)).taken).toBe(true);
    expect(log()).toEqual(["enquiry", "first 1", "second 2", "third 3"]);
    expect(server.of().filter((asked) => asked.includes("?after="))).not.toEqual([]);
  });

  it("that the server says it has taken, and has not, is not said to stand", async () => {
    server.lies.push({ asked: ENTRIES, body: JSON.stringify({ entry: "message 1", accepted_at: 0, last: "message 9" }) });
    const take = vi.spyOn(server.logs, "set").mockImplementation(() => server.logs);
    await expect(tab.say("one")).rejects.toMatchObject({ code: "unavailable" });
    take.mockRestore();
    expect(client.logs.get("one")).toEqual(["enquiry"]);
  });

  it("before which something came is not sent over it: the screen is told", async () => {
    server.append("one", "theirs");
    const { taken, opened } = await tab.say("one");
    expect(taken).toBe(false);
    expect(opened.history.map(({ entry }) => entry)).toEqual(["enquiry", "theirs"]);
    expect(log()).toEqual(["enquiry", "theirs"]);
    expect(server.of().filter((asked) => asked === "GET /referrals/one"), "and only what came was fetched").toEqual([]);
    // The person has seen it, and says it all the same.
    expect((await tab.say("one")).taken).toBe(true);
  });

  it("while a lock falls is kept, and found by the next who unlocks", async () => {
    const sent = server.hold(ENTRIES);
    const refused = expect(tab.say("one")).rejects.toMatchObject({ code: "locked" });
    await sent.reached;
    tab.keys.lock();
    sent.letGo();
    await refused;
    client = await tab.unlock();
    await tab.referrals.open("one");
    expect(client.logs.get("one")).toEqual(["enquiry", "message 1"]);
  });

  it("is not sent where this device cannot keep it first", async () => {
    await loseStorage();
    await expect(tab.say("one")).rejects.toMatchObject({ code: "notes_closed" });
    expect(server.of()).toEqual([]);
    gainStorage();
    expect((await tab.say("one")).taken, "once it can again").toBe(true);
  });
});

describe("a live word", () => {
  it("of one's own step asks for nothing, and disturbs no screen", async () => {
    const sent = server.hold(ENTRIES);
    const saying = tab.say("one");
    await sent.reached;
    server.tell("one"); // it comes before the answer does
    await settle();
    sent.letGo();
    await saying;
    server.tell("one"); // and after it
    await settle();
    expect(server.asked).toEqual([ENTRIES]);
    expect(tab.heard).toEqual([]);
  });

  it("of what came after one's own step is heard, by what follows", async () => {
    await tab.say("one");
    server.append("one", "theirs");
    server.tell("one");
    await settle();
    expect(server.asked).toEqual([ENTRIES, "GET /referrals/one?after=message 1"]);
    expect(tab.heard).toEqual([{ referral: "one", online: true }]);
    expect(client.logs.get("one")).toEqual(["enquiry", "message 1", "theirs"]);
  });

  it("of one tab's step is heard in the other", async () => {
    const other = new ToldTab();
    await other.unlock();
    await other.referrals.today();
    other.heard.length = 0;
    await tab.say("one");
    server.tell("one");
    await settle();
    expect(other.heard).toEqual([{ referral: "one", online: true }]);
    expect(tab.heard).toEqual([]);
  });
});

describe("an enquiry", () => {
  it("asks for the newest keys, is sent, and stands without being fetched", async () => {
    const sent = await sendTo("porto");
    expect(sent).toEqual({ sent: "referral 1" });
    expect(server.asked).toEqual(["GET /log?after=3", "PUT /referrals/referral 1"]);
    expect(client.logs.get("referral 1")).toEqual(["enquiry 2"]);
  });

  it("whose answer is lost after it was taken is one referral", async () => {
    const put = server.hold("PUT /referrals/referral 1");
    const refused = expect(sendTo("porto")).rejects.toMatchObject({ code: "offline" });
    await put.reached;
    server.loses = "answer";
    put.letGo();
    await refused;
    server.loses = "nothing";
    expect(await sendTo("porto")).toEqual({ sent: "referral 1" });
    expect([...server.logs.keys()]).toEqual(["one", "referral 1"]);
    expect(await tab.sending.findSent({ id: "draft", words: "words" })).toEqual({ referral: "referral 1", same: true });
  });
});
