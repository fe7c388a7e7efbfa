import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { EntryRecipe } from "./attempts";
import { Problem } from "./contract";
import { keptAttempts } from "./kept-attempts";
import { begin, end, loseStorage, settle, ToldTab } from "./told";

vi.mock("./wasm/client", () => import("./told-client"));

let tab: ToldTab;
let sent: string[];
beforeEach(async () => {
  begin();
  tab = new ToldTab();
  await tab.unlock();
  sent = [];
});
afterEach(end);

const say = (id: string, more: Partial<EntryRecipe> = {}): EntryRecipe => ({
  id,
  words: "words",
  measureList: () => Promise.resolve(3),
  findStanding: (_, entries) => Promise.resolve(entries.find((entry) => sent.includes(entry))),
  make: () => ({ referral: "one", entry: id, body: id }),
  send: (_, body) => Promise.resolve(void sent.push(body)),
  mayMake: () => true,
  ...more,
});
const lost = { send: () => Promise.reject(new Problem("offline")) };

test("an attempt is kept sealed before it is sent, and known to every tab and after a reload", async () => {
  await expect(keptAttempts(tab.keys).send(say("draft", lost))).rejects.toMatchObject({ code: "offline" });
  const note = await tab.keys.notes.find("place of attempts");
  expect(JSON.parse(new TextDecoder().decode(note))).toMatchObject({ name: "attempts" });
  tab.keys.lock();
  const later = new ToldTab();
  await later.unlock();
  expect(await keptAttempts(later.keys).knows("draft")).toBe(true);
  const made = vi.fn(() => ({ referral: "one", entry: "draft", body: "draft" }));
  await keptAttempts(later.keys).send(say("draft", { make: made }));
  expect(made, "the same bytes are sent").not.toHaveBeenCalled();
});

test("two tabs that write at once lose neither's attempt", async () => {
  const other = new ToldTab();
  await other.unlock();
  await Promise.all([keptAttempts(tab.keys).send(say("draft")), keptAttempts(other.keys).send(say("other"))]);
  for (const id of ["draft", "other"]) expect(await keptAttempts(tab.keys).knows(id), id).toBe(true);
});

test("two tabs that say the same at once say it once", async () => {
  const other = new ToldTab();
  await other.unlock();
  const both = await Promise.all([keptAttempts(tab.keys).send(say("draft")), keptAttempts(other.keys).send(say("draft"))]);
  expect(both.map(({ as }) => as)).toEqual(["said", "said"]);
  expect(sent).toEqual(["draft"]);
});

test("a note that does not open is as good as none", async () => {
  await tab.keys.notes.keep("place of attempts", new TextEncoder().encode(JSON.stringify({ name: "another", content: "[]" })));
  expect(await keptAttempts(tab.keys).knows("draft")).toBe(false);
  await keptAttempts(tab.keys).send(say("draft"));
  expect(await keptAttempts(tab.keys).knows("draft")).toBe(true);
});

test("where it cannot be kept nothing is sent", async () => {
  vi.spyOn(tab.keys.notes, "keep").mockRejectedValueOnce(new Problem("notes_full"));
  await expect(keptAttempts(tab.keys).send(say("draft"))).rejects.toMatchObject({ code: "notes_full" });
  await loseStorage();
  await expect(keptAttempts(tab.keys).send(say("draft"))).rejects.toMatchObject({ code: "notes_closed" });
  expect(sent).toEqual([]);
});

test("a lock in the middle keeps nothing under the keys that come after", async () => {
  const attempts = keptAttempts(tab.keys);
  let letGo: (() => void) | undefined;
  const list = new Promise<number>((done) => (letGo = () => done(3)));
  const refused = expect(attempts.send(say("draft", { measureList: () => list }))).rejects.toMatchObject({ code: "locked" });
  await settle();
  tab.keys.lock();
  await tab.unlock();
  letGo?.();
  await refused;
  expect(sent).toEqual([]);
  expect(await tab.keys.notes.find("place of attempts")).toBeUndefined();
});
