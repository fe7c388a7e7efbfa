// What a screen is given of a referral, and what is asked for it.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { begin, end, pass, ToldTab } from "./told";
import type { Client as ToldClient } from "./told-client";
import type { ToldServer } from "./told-server";

vi.mock("./wasm/client", () => import("./told-client"));

let server: ToldServer;
let tab: ToldTab;
let client: ToldClient;
beforeEach(async () => {
  server = begin();
  server.append("one", "enquiry");
  tab = new ToldTab();
  client = await tab.unlock();
  server.asked = [];
});
afterEach(end);

const history = async () => (await tab.referrals.open("one")).history.map(({ entry }) => entry);

describe("a referral that is opened", () => {
  it("is fetched whole the first time, and then only what it lacks", async () => {
    await history();
    server.append("one", "theirs 1", "theirs 2");
    expect(await history()).toEqual(["enquiry", "theirs 1", "theirs 2"]);
    await history();
    expect(server.of()).toEqual(["GET /referrals/one", "GET /referrals/one?after=enquiry", "GET /referrals/one?after=theirs 2"]);
    expect(client.verified, "and only that is verified").toEqual([1, 2, 0]);
  });

  it("is asked for whole where the server does not know what is at hand, and is held to what was seen", async () => {
    await history();
    server.logs.set("one", ["another"]);
    await expect(history()).rejects.toMatchObject({ code: "referral_shorter" });
    expect(server.of().slice(1)).toEqual(["GET /referrals/one?after=enquiry", "GET /referrals/one"]);
    server.logs.set("one", ["enquiry", "theirs"]);
    expect(await history(), "an honest answer mends it").toEqual(["enquiry", "theirs"]);
  });

  it("sends the receipt that is owed by one request, and takes it in", async () => {
    client.owes = ["delivered"];
    expect(await history()).toEqual(["enquiry", "delivered 1"]);
    expect(server.of()).toEqual(["GET /referrals/one", "POST /referrals/one/entries"]);
  });

  it("whose receipt was overtaken shows what came, and makes it again on that", async () => {
    client.owes = ["delivered", "delivered"];
    const receipt = server.hold("GET /referrals/one");
    const opening = history();
    await receipt.reached;
    server.append("one", "theirs");
    receipt.letGo();
    expect(await opening).toEqual(["enquiry", "theirs", "delivered 2"]);
  });

  it("reads as it stood without a connection, and says since when; what was never at hand does not", async () => {
    const checked = Date.now();
    await history();
    await pass(60_000);
    server.loses = "request";
    expect(await tab.referrals.open("one")).toMatchObject({ checked_at: checked });
    await expect(tab.referrals.open("two")).rejects.toMatchObject({ code: "offline" });
    await expect(tab.referrals.openNewest("one")).rejects.toMatchObject({ code: "offline" });
    server.loses = "nothing";
    server.append("one", "theirs");
    expect(await history()).toEqual(["enquiry", "theirs"]);
  });

  it("whose lock falls while it is fetched is shown to nobody", async () => {
    const fetch = server.hold("GET /referrals/one");
    const opening = expect(history()).rejects.toMatchObject({ code: "locked" });
    await fetch.reached;
    tab.keys.lock();
    fetch.letGo();
    await opening;
  });
});

describe("the list", () => {
  it("fetches what is outdated, each only as far as it lacks, and nothing the second time", async () => {
    server.append("two", "enquiry of two");
    await tab.referrals.today();
    expect(server.of()).toEqual(["GET /referrals/last-entries", "GET /referrals/one", "GET /referrals/two"]);
    await tab.referrals.today();
    expect(server.of()).toHaveLength(3);
    server.append("two", "theirs");
    tab.logs.missed();
    await tab.referrals.today();
    expect(server.of().slice(3)).toEqual(["GET /referrals/last-entries", "GET /referrals/two?after=enquiry of two"]);
  });

  it("that needs bodies fetches them, so many at a time, and is read anew", async () => {
    await tab.referrals.today();
    server.asked = [];
    const today = vi.spyOn(client, "today");
    client.wanted = ["a", "b", "c"];
    await tab.referrals.today();
    expect(server.of()).toEqual(["POST /referrals/bodies", "POST /referrals/bodies"]);
    expect(client.bodies).toEqual(["a", "b", "c"]);
    expect(today).toHaveBeenCalledTimes(2);
  });

  it("whose bodies do not come is shown as it stands: its rows say what has not come", async () => {
    await tab.referrals.today();
    client.wanted = ["a"];
    server.loses = "request";
    expect(await tab.referrals.today()).toEqual({ one: ["enquiry"] });
    expect(client.bodies).toEqual([]);
  });

  it("lets a step go on while bodies are on their way", async () => {
    await history();
    client.wanted = ["a"];
    const fetch = server.hold("POST /referrals/bodies");
    const listing = tab.referrals.today();
    await fetch.reached;
    server.append("one", "theirs");
    expect(await history()).toEqual(["enquiry", "theirs"]);
    fetch.letGo();
    await listing;
    expect(client.bodies).toEqual(["a"]);
  });

  it("whose lock falls while bodies come takes none of them", async () => {
    await tab.referrals.today();
    client.wanted = ["a"];
    const fetch = server.hold("POST /referrals/bodies");
    const listing = expect(tab.referrals.today()).rejects.toMatchObject({ code: "locked" });
    await fetch.reached;
    tab.keys.lock();
    fetch.letGo();
    await listing;
    expect(client.bodies).toEqual([]);
  });

  it("of more than a few comes in one stream, without bodies", async () => {
    for (let i = 0; i < 60; i++) server.append(`of many ${i}`, "enquiry");
    const listed = vi.spyOn(client, "takeListed");
    await tab.referrals.today();
    expect(server.of().slice(0, 2)).toEqual(["GET /referrals/last-entries", "GET /referrals"]);
    expect(listed).toHaveBeenCalledTimes(61);
  });

  it("is as it stood without a connection, once it was there", async () => {
    server.loses = "request";
    await expect(tab.referrals.today()).rejects.toMatchObject({ code: "offline" });
    server.loses = "nothing";
    await tab.referrals.today();
    server.loses = "request";
    tab.logs.missed();
    expect(await tab.referrals.today()).toEqual({ one: ["enquiry"] });
  });

  it("of which one does not verify shows the others", async () => {
    server.append("two", "enquiry of two");
    await tab.referrals.today();
    server.logs.set("one", ["another"]);
    server.append("two", "theirs");
    tab.logs.missed();
    expect(await tab.referrals.today()).toEqual({ two: ["enquiry of two", "theirs"] });
    expect([...client.broken]).toEqual(["one"]);
  });
});
