import { beforeEach, expect, test, vi } from "vitest";
import { ToldLocks } from "./told-server";
import { Turns, alone } from "./turns";

/** Something that is waited for. */
function signal(): { given: Promise<void>; give: () => void } {
  let give: (() => void) | undefined;
  const given = new Promise<void>((done) => (give = done));
  return { given, give: () => give?.() };
}

beforeEach(() => void vi.stubGlobal("navigator", { locks: new ToldLocks() }));

test("two at once go one after the other, in the order in which they were asked for", async () => {
  const [turns, done, first]: [Turns, string[], ReturnType<typeof signal>] = [new Turns(), [], signal()];
  const both = [
    turns.run(async () => {
      await first.given;
      done.push("first");
    }),
    turns.run(() => Promise.resolve(done.push("second"))),
  ];
  await Promise.resolve();
  expect(done).toEqual([]);
  first.give();
  await Promise.all(both);
  expect(done).toEqual(["first", "second"]);
});

test("one that fails is heard by whoever asked, and stops nobody", async () => {
  const turns = new Turns();
  const failing = turns.run(() => Promise.reject(new Error("no")));
  const next = turns.run(() => Promise.resolve("yes"));
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("yes");
});

test("whoever begins anew does not wait for what waits for ever", async () => {
  const turns = new Turns();
  void turns.run(() => new Promise(() => undefined));
  turns.beginAnew();
  expect(await turns.run(() => Promise.resolve("yes"))).toBe("yes");
});

test("among tabs the same name waits, and another does not", async () => {
  const [done, first]: [string[], ReturnType<typeof signal>] = [[], signal()];
  const held = alone("seen", async () => {
    await first.given;
    done.push("first");
  });
  const same = alone("seen", () => Promise.resolve(done.push("second")));
  await alone("attempts", () => Promise.resolve(done.push("other")));
  first.give();
  await Promise.all([held, same]);
  expect(done).toEqual(["other", "first", "second"]);
});
