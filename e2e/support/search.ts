// Looks for words in everything that a server keeps and prints: its database and files as bytes, its output. And in
// everything that a browser keeps.

import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Page } from "@playwright/test";
import { dumpDatabase } from "./postgres.ts";
import type { Server } from "./server.ts";

/** Everything that a server keeps, and what it has printed, by where it stands. */
export async function readServer(server: Server): Promise<Map<string, Buffer>> {
  const places = server.database === undefined ? new Map<string, Buffer>() : await dumpDatabase(server.database);
  if (server.database !== undefined && places.size === 0) throw new Error("the database is empty: nothing would be searched");
  for (const file of await readdir(server.data, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile()) places.set(relative(server.data, path), await readFile(path));
  }
  if (places.size === 0) throw new Error("the server keeps no files: nothing would be searched");
  return places.set("output", Buffer.from(server.output()));
}

/** Each word that a server keeps or has printed, with where. */
export async function findPlanted(server: Server, words: readonly string[]): Promise<string[]> {
  return findWords(await readServer(server), words);
}

/** What a browser keeps of the page's origin, by name: sealed notes, settings. */
export async function readDevice(page: Page): Promise<Map<string, Buffer>> {
  const kept = await page.evaluate(async () => {
    const latin1 = (bytes: Uint8Array) => [...bytes].map((byte) => String.fromCharCode(byte)).join("");
    const found: [string, string][] = [];
    for (const [kind, storage] of [["local", localStorage], ["session", sessionStorage]] as const) {
      for (const key of Object.keys(storage)) found.push([`${kind}/${key}`, storage.getItem(key) ?? ""]);
    }
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? "");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("not opened"));
      });
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        await new Promise<void>((resolve, reject) => {
          const request = rows.openCursor();
          request.onerror = () => reject(request.error ?? new Error("not read"));
          request.onsuccess = () => {
            const cursor = request.result;
            if (cursor === null) {
              resolve();
              return;
            }
            const value: unknown = cursor.value;
            found.push([`${name}/${JSON.stringify(cursor.key)}`, value instanceof Uint8Array ? latin1(value) : JSON.stringify(value)]);
            cursor.continue();
          };
        });
      }
      database.close();
    }
    return found;
  });
  return new Map(kept.map(([place, text]) => [place, Buffer.from(text, "latin1")]));
}

/** Each word with each place that holds it: as it is, as UTF-16, or as base64. */
export function findWords(places: ReadonlyMap<string, Buffer>, words: readonly string[]): string[] {
  const found = new Set<string>();
  for (const { word, place } of listFinds(places, words)) found.add(`${word} in ${place}`);
  return [...found];
}

/** How many characters on each side tell one mention of a word from another: less than any row has around it. */
const AROUND = 16;

/**
 * Each whole word with what stands around it, wherever that is: the same after its row moved within a file, or from one
 * file of a database to another, and another where somebody else wrote the word.
 */
export function listMentions(places: ReadonlyMap<string, Buffer>, words: readonly string[]): Set<string> {
  const mentions = new Set<string>();
  for (const { word, text, at, length, encoded } of listFinds(places, words)) {
    const [before, after] = [text.slice(Math.max(0, at - AROUND), at), text.slice(at + length, at + length + AROUND)];
    // Digits of a code are digits of times and of ids, too.
    if (!encoded && !isWhole(before, after)) continue;
    mentions.add(`${word} in ${JSON.stringify(before + text.slice(at, at + length) + after)}`);
  }
  return mentions;
}

/** Words of fewer characters stand in long random text by chance: they count as they are written, or where they stand alone. */
const SHORT = 8;

function isWhole(before: string, after: string): boolean {
  return !/[0-9a-z]$/i.test(before) && !/^[0-9a-z]/i.test(after);
}

interface Find {
  word: string;
  place: string;
  /** What was searched, and where in it the word begins. */
  text: string;
  at: number;
  length: number;
  /** Found as base64. */
  encoded: boolean;
}

function* listFinds(places: ReadonlyMap<string, Buffer>, words: readonly string[]): Generator<Find> {
  for (const [place, bytes] of places) {
    const exact = bytes.toString("latin1");
    const plain = exact.toLowerCase();
    for (const word of words) {
      const forms = [Buffer.from(word), Buffer.from(word, "utf16le")].map((form) => form.toString("latin1"));
      for (const form of forms) {
        for (const at of listPlaces(plain, form.toLowerCase())) {
          const [before, after] = [plain.slice(Math.max(0, at - 1), at), plain.slice(at + form.length, at + form.length + 1)];
          if (word.length < SHORT && !exact.startsWith(form, at) && !isWhole(before, after)) continue;
          yield { word, place, text: plain, at, length: form.length, encoded: false };
        }
      }
      const inBase64 = Buffer.from(word).toString("base64").replace(/[^A-Za-z0-9+/].*$/, "").slice(0, -2);
      if (inBase64.length < 8) continue;
      for (const at of listPlaces(exact, inBase64)) yield { word, place, text: exact, at, length: inBase64.length, encoded: true };
    }
  }
}

function* listPlaces(text: string, form: string): Generator<number> {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) yield at;
}
