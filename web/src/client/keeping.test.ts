import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { begin, end, pass, settle, ToldTab } from "./told";
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
});
afterEach(end);

const open = () => tab.referrals.open("one");

describe("what was verified", () => {
  const kept = () => tab.keys.notes.find("place of kept");

  it("is kept for the next visit once nothing has come for a while, and at the latest after half a minute", async () => {
    await open();
    await pass(1_900);
    expect(await kept()).toBeUndefined();
    await pass(200);
    expect(await kept()).toBeDefined();
    const keep = vi.spyOn(tab.keys.notes, "keep");
    for (let second = 0; second < 32; second++) {
      await open();
      await pass(1_000);
    }
    expect(keep.mock.calls.filter(([place]) => place === "place of kept").length).toBeGreaterThan(0);
  });

  it("is not kept after a lock", async () => {
    await open();
    tab.keys.lock();
    await pass(60_000);
    expect(await kept()).toBeUndefined();
  });

  it("is not kept where the storage refuses, and the work goes on", async () => {
    await open();
    vi.spyOn(tab.keys.notes, "keep").mockRejectedValueOnce(new Error("full"));
    await pass(3_000);
    await settle();
    expect((await open()).history).toHaveLength(1);
  });

  it("is kept once every row was read, a few at a time", async () => {
    let left = 45;
    const read = vi.spyOn(client, "readRows").mockImplementation(((most: number) => (left = Math.max(0, left - most))) as () => number);
    await open();
    await pass(2_100);
    expect(read).toHaveBeenCalledTimes(3);
    expect(await kept()).toBeDefined();
  });

  it("is kept with the bodies that rows lacked; without a connection as it is", async () => {
    await open();
    const read = vi.spyOn(client, "readRows").mockImplementation(() => client.wanted.length);
    client.wanted = ["a", "b", "c"];
    await pass(2_100);
    await pass(0);
    expect(client.bodies).toEqual(["a", "b", "c"]);
    expect(await kept()).toBeDefined();
    read.mockClear();
    client.wanted = ["d"];
    server.loses = "request";
    const keep = vi.spyOn(tab.keys.notes, "keep");
    await tab.referrals.open("one").catch(() => undefined);
    tab.keeping.soon();
    await pass(3_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(keep).toHaveBeenCalled();
  });

  it("is kept after half a minute though rows are still being read, and again at their end", async () => {
    await open();
    let rows = 40;
    vi.spyOn(client, "readRows").mockImplementation(() => {
      client.wanted = [`row ${rows}`];
      return --rows;
    });
    const keep = vi.spyOn(tab.keys.notes, "keep");
    const kept = () => keep.mock.calls.filter(([place]) => place === "place of kept").length;
    const fetch = server.hold("POST /referrals/bodies");
    await pass(2_100);
    await pass(31_000);
    expect(kept()).toBe(0);
    fetch.letGo();
    await pass(100);
    expect(kept()).toBe(1);
    client.wanted = [];
    rows = 1;
    await pass(3_000);
    expect(kept()).toBe(2);
  });

  it("never knows more than what must not become less, which is written first", async () => {
    await open();
    vi.spyOn(tab.keys, "keepSeen").mockRejectedValueOnce(new Error("full"));
    await pass(3_000);
    expect(await kept()).toBeUndefined();
  });
});
