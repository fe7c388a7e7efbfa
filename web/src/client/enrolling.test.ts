import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeEnrolling } from "./enrolling";
import { begin, end, settle, ToldTab } from "./told";
import { told } from "./told-client";
import type { ToldServer } from "./told-server";

vi.mock("./wasm/client", () => import("./told-client"));
vi.mock("./passkey", () => ({ make: () => Promise.resolve({ userHandle: new Uint8Array(64), secret: new Uint8Array(32) }) }));

const VIEW = { name: "Casa Clara", country: "PT", zone: "Europe/Lisbon", open_until: 1 };

let server: ToldServer;
let tab: ToldTab;
let enrolling: ReturnType<typeof makeEnrolling>;
beforeEach(() => {
  server = begin();
  tab = new ToldTab();
  enrolling = makeEnrolling(tab.keys);
  server.says.set("GET /invitations/invitation-1", () => VIEW);
  told.identity = { role: "enrolling" };
  told.invitation = "invitation-1";
});
afterEach(end);

const open = () => enrolling.openInvitation("invitation-1", "secret", "genesis");

test("nothing is made or sent before an invitation is open", async () => {
  expect(() => enrolling.makeKit()).toThrow("invitation_closed");
  await expect(enrolling.enrolWithPrintedKey("Paper")).rejects.toMatchObject({ code: "invitation_closed" });
  expect(server.asked).toEqual([]);
});

test("an invitation that opens says who is invited, and its kit is proven by the paper", async () => {
  expect(await open()).toMatchObject({ invitation: "invitation-1", organisation: "Casa Clara", network: "Lantern Network" });
  expect(enrolling.makeKit()).toMatchObject({ proof_code: "ABCDEF" });
  expect([enrolling.proveKit("ABCDEG"), enrolling.proveKit("ABCDEF")]).toEqual([false, true]);
});

for (const by of ["a passkey", "a printed key"] as const) {
  test(`with ${by} what was sealed is sent, fetched and opened again`, async () => {
    await open();
    const enrolled = by === "a passkey" ? enrolling.enrolWithPasskey("Telephone") : enrolling.enrolWithPrintedKey("Paper").then(({ identity }) => identity);
    expect(await enrolled).toEqual({ role: "enrolling" });
    const sent = server.asked.indexOf("PUT /invitations/invitation-1/enrolment");
    expect(sent).toBeGreaterThan(0);
    expect(server.asked.slice(sent)).toContain("GET /keyrings/locator");
    expect(() => enrolling.makeKit(), "it is over").toThrow("invitation_closed");
  });
}

test("an answer that is lost after it was taken is asked for again with the same kit", async () => {
  await open();
  server.loses = "answer";
  await expect(enrolling.enrolWithPasskey("Telephone")).rejects.toMatchObject({ code: "offline" });
  server.loses = "nothing";
  expect(() => enrolling.makeKit(), "the invitation is still open here").not.toThrow();
  expect(await enrolling.enrolWithPasskey("Telephone")).toEqual({ role: "enrolling" });
});

test("keys that were sent and do not come back are no proof: it can be done again", async () => {
  await open();
  server.lies.push({ asked: "GET /keyrings/locator", code: "unavailable" });
  await expect(enrolling.enrolWithPasskey("Telephone")).rejects.toMatchObject({ code: "unavailable" });
  expect(await enrolling.enrolWithPasskey("Telephone")).toEqual({ role: "enrolling" });
});

test("whoever waits asks again, and is a contact once admitted", async () => {
  await open();
  await enrolling.enrolWithPasskey("Telephone");
  told.identity = { role: "contact" };
  const waiting = server.of("/session").length;
  expect(await enrolling.refreshIdentity()).toEqual({ role: "contact" });
  const signIns = server.of("/session").slice(waiting).filter((asked) => asked === "POST /session");
  expect(signIns, "under the invitation, and then as the seat").toHaveLength(2);
});

test("without a connection whoever waits goes on waiting", async () => {
  await open();
  await enrolling.enrolWithPasskey("Telephone");
  server.loses = "request";
  await expect(enrolling.refreshIdentity()).rejects.toMatchObject({ code: "offline" });
  server.loses = "nothing";
  expect(await enrolling.refreshIdentity()).toEqual({ role: "enrolling" });
});

test("an enrolment that is abandoned is destroyed on the server, and locked here", async () => {
  await open();
  await enrolling.enrolWithPasskey("Telephone");
  server.asked = [];
  await enrolling.abandonEnrolment();
  await settle();
  expect(server.asked).toEqual(["DELETE /invitations/invitation-1/enrolment"]);
  expect(() => tab.keys.rust).toThrow("locked");
});

test("one that the server does not destroy stays as it was", async () => {
  await open();
  await enrolling.enrolWithPasskey("Telephone");
  server.lies.push({ asked: "DELETE /invitations/invitation-1/enrolment", code: "unavailable" });
  await expect(enrolling.abandonEnrolment()).rejects.toMatchObject({ code: "unavailable" });
  expect(tab.keys.client).toBeDefined();
});
