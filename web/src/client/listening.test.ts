import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { begin, end, pass, settle, ToldTab } from "./told";
import { told } from "./told-client";
import type { ToldServer } from "./told-server";

vi.mock("./wasm/client", () => import("./told-client"));

let server: ToldServer;
let tab: ToldTab;
beforeEach(async () => {
  server = begin();
  server.append("one", "enquiry");
  tab = new ToldTab();
  await tab.unlock();
  await tab.referrals.today();
  await pass(2_000);
  server.asked = [];
  tab.heard.length = 0;
});
afterEach(() => {
  tab.keys.lock();
  end();
});

const onlines = () => tab.heard.map(({ online }) => online);

describe("live word", () => {
  it("is listened to by a contact alone, until the lock", async () => {
    expect(server.listening).toBe(1);
    tab.keys.lock();
    await settle();
    expect(server.listening).toBe(0);
    await pass(60_000);
    expect(server.of("/events")).toEqual([]);
    told.identity = { role: "steward" };
    await tab.unlock();
    expect(server.listening).toBe(0);
  });

  it("that something changed is verified before a screen hears of it", async () => {
    const fetch = server.hold("GET /referrals/one?after=enquiry");
    server.append("one", "theirs");
    server.tell("one");
    await fetch.reached;
    await settle();
    expect(tab.heard).toEqual([]);
    fetch.letGo();
    await settle();
    expect(tab.heard).toEqual([{ referral: "one", online: true }]);
    const note = await tab.keys.notes.find("place of seen");
    expect(JSON.parse(new TextDecoder().decode(note)), "and pinned").toEqual({ one: "theirs" });
  });

  it("of what is at hand already is told without asking", async () => {
    server.append("one", "theirs");
    await tab.referrals.open("one");
    server.asked = [];
    server.tell("one");
    await settle();
    expect(server.asked).toEqual([]);
    expect(tab.heard).toEqual([{ referral: "one", online: true }]);
  });

  it("of a server that does not say what came last is asked for", async () => {
    server.append("one", "theirs");
    server.say("changed", JSON.stringify({ referral: "one" }));
    await settle();
    expect(server.asked).toEqual(["GET /referrals/one?after=enquiry"]);
    expect(tab.heard).toEqual([{ referral: "one", online: true }]);
  });

  it("of what does not verify is told all the same: its page says what is wrong", async () => {
    server.logs.set("one", ["another"]);
    server.tell("one");
    await settle();
    expect(tab.heard).toEqual([{ referral: "one", online: true }]);
    await expect(tab.referrals.open("one")).rejects.toMatchObject({ code: "referral_shorter" });
  });

  it("that some was missed asks for all when somebody looks", async () => {
    server.say("missed", "");
    await settle();
    expect(tab.heard).toEqual([{ online: true }]);
    await tab.referrals.today();
    expect(server.of()).toEqual(["GET /referrals/last-entries"]);
  });

  it("that comes while the lock falls is fetched under no other keys", async () => {
    const fetch = server.hold("GET /referrals/one?after=enquiry");
    server.append("one", "theirs");
    server.tell("one");
    await fetch.reached;
    tab.keys.lock();
    const client = await tab.unlock();
    fetch.letGo();
    await settle();
    expect(client.verified).toEqual([]);
  });
});

describe("the connection", () => {
  it("that is lost is told at once, and that it is back once it stands again; what was missed is asked for", async () => {
    server.loses = "request";
    server.breakStreams();
    await settle();
    expect(onlines()).toEqual([false]);
    await pass(20_000);
    expect(onlines(), "tried again and again, and told once").toEqual([false]);
    server.loses = "nothing";
    server.append("one", "theirs");
    await pass(60_000);
    expect(onlines().at(-1)).toBe(true);
    expect(server.listening).toBe(1);
    expect(await tab.referrals.today()).toEqual({ one: ["enquiry", "theirs"] });
  });

  it("that the browser says is back is tried at once", async () => {
    server.loses = "request";
    server.breakStreams();
    await pass(40_000);
    server.loses = "nothing";
    window.dispatchEvent(new Event("online"));
    await pass(1_000);
    expect(server.listening).toBe(1);
    await pass(1_000);
    expect(onlines().at(-1)).toBe(true);
  });

  it("that any answer shows to be back is tried soon", async () => {
    server.loses = "request";
    server.breakStreams();
    await pass(100_000); // the next try by itself is 21 seconds away
    server.loses = "nothing";
    await tab.keys.ask("GET", "/referrals/last-entries");
    await pass(1_000);
    expect(server.listening).toBe(1);
  });

  it("whose session has ended meanwhile is mended without a word", async () => {
    server.sessions.clear();
    server.breakStreams();
    await pass(5_000);
    expect(server.of("/session")).toEqual(["POST /session/nonce", "POST /session"]);
    expect(server.listening).toBe(1);
    expect(onlines().filter((online) => !online).length, "the break alone").toBeLessThanOrEqual(1);
  });
});
