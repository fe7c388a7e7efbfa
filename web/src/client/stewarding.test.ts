import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeStewarding } from "./stewarding";
import { begin, end, settle, ToldTab } from "./told";
import { told } from "./told-client";
import type { ToldServer } from "./told-server";

vi.mock("./wasm/client", () => import("./told-client"));

type Invited = Parameters<ReturnType<typeof makeStewarding>["invite"]>[0];
const CLARA: Invited = { name: "Casa Clara", country: "PT", zone: "Europe/Lisbon", type: "association", mail: "clara@organisation.example" };
const SHOWN = { record: "record-1", words: ["one"] };

let server: ToldServer;
let tab: ToldTab;
let steward: ReturnType<typeof makeStewarding>;
let invited: string[];
beforeEach(async () => {
  server = begin();
  told.identity = { role: "steward" };
  tab = new ToldTab();
  steward = makeStewarding(tab.keys, tab.list);
  invited = [];
  server.says.set("POST /invitations", (body) => invited.push(body));
  await tab.unlock();
  server.asked = [];
});
afterEach(end);

test("the link carries the invitation that was sent", async () => {
  const { link } = await steward.invite(CLARA);
  expect(link).toMatch(/^https:\/\/workspace\.example\/.*#\/invitation\/invitation 1\.secret\.genesis$/);
});

test("the same press again, after an answer was lost, is the same invitation", async () => {
  server.loses = "answer";
  await expect(steward.invite(CLARA)).rejects.toMatchObject({ code: "offline" });
  server.loses = "nothing";
  const { link } = await steward.invite(CLARA);
  expect(link).toContain("invitation 1.secret");
  expect(new Set(invited).size).toBe(1);
  // Once it was answered, the same words are another invitation; others always are.
  expect((await steward.invite(CLARA)).link).toContain("invitation 2.secret");
  expect((await steward.invite({ ...CLARA, name: "Linden" })).link).toContain("invitation 3.secret");
});

test("other words after a lost answer are another invitation, and a lock forgets the first", async () => {
  server.loses = "answer";
  await expect(steward.invite(CLARA)).rejects.toMatchObject({ code: "offline" });
  server.loses = "nothing";
  expect((await steward.invite({ ...CLARA, name: "Linden" })).link).toContain("invitation 2.secret");
  server.loses = "answer";
  await expect(steward.invite(CLARA)).rejects.toMatchObject({ code: "offline" });
  server.loses = "nothing";
  tab.keys.lock();
  await tab.unlock();
  expect((await steward.invite(CLARA)).link, "of a client that made none").toContain("invitation 1.secret");
});

test("what is signed is the enrolment that was shown, as the server has it now", async () => {
  const signed: string[] = [];
  server.says.set("GET /invitations", () => [{ invitation: "one" }, { invitation: "two", enrolment: { record: "…" } }]);
  server.says.set("POST /invitations/two/signatures", (body) => signed.push(body));
  await steward.admit("two", SHOWN);
  expect(signed).toEqual([JSON.stringify({ enrolment: { record: "…" }, shown: SHOWN })]);
  expect(server.asked.at(-1), "and the members' list is fetched").toBe("GET /log?after=3");
});

test("where the enrolment is gone, or another device admitted it, nothing is signed", async () => {
  server.says.set("GET /invitations", () => [{ invitation: "one" }]);
  for (const invitation of ["one", "three"]) {
    await expect(steward.admit(invitation, SHOWN)).rejects.toMatchObject({ code: "not_found" });
  }
  expect(server.asked).toEqual(["GET /invitations", "GET /invitations"]);
});

test("an invitation is closed as it was seen", async () => {
  await steward.closeInvitation({ invitation: "one", state: "invited" });
  expect(server.asked).toEqual(["DELETE /invitations/one?seen=invited"]);
});

test("what is listed is read on the newest members' list, and not after a lock", async () => {
  server.says.set("GET /invitations", () => [{ invitation: "one" }]);
  expect(await steward.joining()).toEqual([{ invitation: "one" }]);
  expect(server.asked).toEqual(["GET /invitations", "GET /log?after=3"]);
  const slow = server.hold("GET /invitations");
  const refused = expect(steward.joining()).rejects.toMatchObject({ code: "locked" });
  await slow.reached;
  tab.keys.lock();
  slow.letGo();
  await refused;
  await settle();
});
