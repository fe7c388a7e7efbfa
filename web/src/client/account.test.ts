import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { begin, end, pass, settle, ToldTab } from "./told";
import type { ToldServer } from "./told-server";

vi.mock("./wasm/client", () => import("./told-client"));

const RENEWAL = 5 * 60_000;

let server: ToldServer;
let tab: ToldTab;
beforeEach(async () => {
  server = begin();
  tab = new ToldTab();
  await tab.unlock();
  server.asked = [];
});
afterEach(end);

/** The session has ended on the server, and nobody here knows. */
const forgetSessions = () => server.sessions.clear();
const signIns = () => server.asked.filter((asked) => asked === "POST /session").length;

describe("a session", () => {
  it("is renewed every five minutes, and ended on the server by the lock", async () => {
    await pass(2 * RENEWAL);
    expect(server.of("/session")).toEqual(["POST /session/renewal", "POST /session/renewal"]);
    tab.keys.lock();
    await pass(2 * RENEWAL);
    expect(server.of("/session").slice(2), "renewed no more").toEqual(["DELETE /session"]);
    expect(server.sessions.size).toBe(0);
  });

  it("that is not renewed any more is signed in anew by the open keys", async () => {
    forgetSessions();
    await pass(RENEWAL);
    expect(server.of("/session")).toEqual(["POST /session/renewal", "POST /session/nonce", "POST /session"]);
    await tab.keys.ask("GET", "/referrals/last-entries");
    expect(signIns()).toBe(1);
  });

  it("whose renewal is under way when the lock falls is not signed in anew", async () => {
    const renewal = server.hold("POST /session/renewal");
    server.lies.push({ asked: "POST /session/renewal", code: "sign_in_again" });
    await pass(RENEWAL);
    tab.keys.lock();
    renewal.letGo();
    await settle();
    expect(server.of("/session")).toEqual(["POST /session/renewal", "DELETE /session"]);
    expect(tab.keys.server.signedIn).toBe(false);
  });

  it("whose renewal is under way when others unlock is not signed in anew for them", async () => {
    const renewal = server.hold("POST /session/renewal");
    server.lies.push({ asked: "POST /session/renewal", code: "sign_in_again" });
    await pass(RENEWAL);
    tab.keys.lock();
    await tab.unlock();
    server.asked = [];
    renewal.letGo();
    await settle();
    expect(server.of("/session")).toEqual([]);
    expect(server.sessions.size).toBe(1);
  });

  for (const at of ["POST /session/nonce", "POST /session"]) {
    it(`that is signed in anew when the lock falls stays ended, held at ${at}`, async () => {
      forgetSessions();
      const held = server.hold(at);
      const refused = expect(tab.keys.account.signInAgain(tab.keys.rust)).rejects.toMatchObject({ code: "locked" });
      await held.reached;
      tab.keys.lock();
      held.letGo();
      await refused;
      await settle();
      expect(server.sessions.size, "none is left open on the server").toBe(0);
      expect(tab.keys.server.signedIn).toBe(false);
    });
  }

  it("that fails to renew while requests find it ended is signed in anew once for all of them", async () => {
    forgetSessions();
    const renewal = server.hold("POST /session/renewal");
    await pass(RENEWAL);
    const requests = Array.from({ length: 5 }, () => tab.keys.ask("GET", "/referrals/last-entries"));
    renewal.letGo();
    await Promise.all(requests);
    await settle();
    expect(signIns()).toBe(1);
    expect(server.sessions.size).toBe(1);
  });

  it("is not asked for again where a request was refused under an older one", async () => {
    const slow = server.hold("GET /referrals/last-entries");
    server.lies.push({ asked: "GET /referrals/last-entries", code: "sign_in_again" });
    const request = tab.keys.ask("GET", "/referrals/last-entries");
    await slow.reached;
    forgetSessions();
    await tab.keys.ask("GET", "/invitations");
    slow.letGo();
    await request;
    expect(signIns()).toBe(1);
  });

  it("is never that of other keys, where a request waited over a lock", async () => {
    const slow = server.hold("GET /referrals/last-entries");
    server.lies.push({ asked: "GET /referrals/last-entries", code: "sign_in_again" });
    const request = tab.keys.ask("GET", "/referrals/last-entries");
    const refused = expect(request).rejects.toMatchObject({ code: "sign_in_again" });
    await slow.reached;
    tab.keys.lock();
    await tab.unlock();
    server.asked = [];
    slow.letGo();
    await refused;
    expect(server.of()).toEqual([]);
  });

  it("that the server refuses to these keys is told to the screens, once", async () => {
    forgetSessions();
    server.lies.push({ asked: "POST /session", code: "sign_in_refused" });
    await expect(tab.keys.ask("GET", "/referrals/last-entries")).rejects.toMatchObject({ code: "sign_in_refused" });
    expect(tab.heard.filter(({ shut }) => shut)).toHaveLength(1);
  });

  it("is asked for again after the connection was lost and is back", async () => {
    server.loses = "request";
    await pass(RENEWAL);
    await expect(tab.keys.ask("GET", "/referrals/last-entries")).rejects.toMatchObject({ code: "offline" });
    server.loses = "nothing";
    forgetSessions();
    await tab.keys.ask("GET", "/referrals/last-entries");
    expect(signIns()).toBe(1);
  });
});
