import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isSame, Notes } from "./notes";
import { begin, end, gainStorage, loseStorage } from "./told";

vi.mock("./wasm/client", () => import("./told-client"));

const note = (...bytes: number[]) => new Uint8Array(bytes);

let notes: Notes;
beforeEach(() => {
  begin();
  notes = new Notes();
});
afterEach(() => {
  vi.restoreAllMocks();
  end();
});

/** What the browser's connections are made of. */
let connections: IDBDatabase;
beforeEach(async () => {
  const connection = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open("another", 1);
    request.onsuccess = () => done(request.result);
  });
  connections = Object.getPrototypeOf(connection) as IDBDatabase;
});

/** Fails the next transaction as a browser does. */
function fail(name: string): void {
  vi.spyOn(connections, "transaction").mockImplementationOnce(() => {
    throw new DOMException("", name);
  });
}

describe("a note", () => {
  it("is found under its name by every tab, as it was kept last", async () => {
    expect(await notes.find("name")).toBeUndefined();
    await notes.keep("name", note(1));
    await notes.keep("name", note(2));
    expect(await new Notes().find("name")).toEqual(note(2));
    expect(await notes.find("other")).toBeUndefined();
  });

  it("is replaced only over the one that was seen last", async () => {
    expect(await notes.replace("name", note(1), note(2)), "there is none").toBe(false);
    expect(await notes.replace("name", undefined, note(1))).toBe(true);
    expect(await notes.replace("name", undefined, note(2)), "there is one by now").toBe(false);
    expect(await notes.find("name")).toEqual(note(1));
    expect(await notes.replace("name", note(1), note(2))).toBe(true);
    expect(await notes.replace("name", note(1), undefined), "another tab has written").toBe(false);
    expect(await notes.replace("name", note(2), undefined)).toBe(true);
    expect(await notes.find("name")).toBeUndefined();
  });

  it("of two that are written over the same one, one is kept", async () => {
    await notes.keep("name", note(1));
    const both = [notes.replace("name", note(1), note(2)), new Notes().replace("name", note(1), note(3))];
    expect(await Promise.all(both)).toEqual([true, false]);
    expect(await notes.find("name")).toEqual(note(2));
  });

  it("is the same writing as another only byte for byte", () => {
    expect([isSame(undefined, undefined), isSame(note(), undefined), isSame(note(1), note(1))]).toEqual([true, false, true]);
    expect([isSame(note(1, 2), note(1)), isSame(note(1), note(2))]).toEqual([false, false]);
  });
});

describe("storage", () => {
  it("that the browser closed meanwhile is opened again", async () => {
    await notes.keep("name", note(1));
    fail("InvalidStateError");
    expect(await notes.find("name")).toEqual(note(1));
  });

  it("that stays closed says so, and not for ever", async () => {
    await notes.keep("name", note(1));
    fail("InvalidStateError");
    fail("InvalidStateError");
    await expect(notes.find("name")).rejects.toMatchObject({ code: "notes_closed" });
    expect(await notes.find("name")).toEqual(note(1));
  });

  it("that is full says so, and keeps what it had", async () => {
    await notes.keep("name", note(1));
    fail("QuotaExceededError");
    await expect(notes.keep("name", note(2))).rejects.toMatchObject({ code: "notes_full" });
    expect(await notes.find("name")).toEqual(note(1));
  });

  it("that somebody clears does not wait for this tab, and is empty then", async () => {
    await notes.keep("name", note(1));
    await loseStorage();
    await expect(notes.find("name")).rejects.toMatchObject({ code: "notes_closed" });
    await expect(notes.keep("name", note(1))).rejects.toMatchObject({ code: "notes_closed" });
    gainStorage();
    expect(await notes.find("name"), "once it is there again").toBeUndefined();
  });

  it("that a browser does not have is told as closed", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(notes.find("name")).rejects.toMatchObject({ code: "notes_closed" });
    gainStorage();
    await notes.keep("name", note(1));
    expect(await notes.find("name")).toEqual(note(1));
  });

  it("whose opening is refused once is opened the next time", async () => {
    const refusal = { error: new DOMException("", "UnknownError") } as unknown as IDBOpenDBRequest;
    vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      queueMicrotask(() => {
        refusal.onerror?.(new Event("error"));
      });
      return refusal;
    });
    await expect(notes.find("name")).rejects.toMatchObject({ code: "notes_closed" });
    expect(await notes.find("name")).toBeUndefined();
  });
});
