// Looks for words in everything that a server keeps and prints: its database and files as bytes, its output. And in
// everything that a browser keeps.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { dumpDatabase } from "./postgres.ts";
import type { Server } from "./server.ts";

/** Each word that a server keeps or has printed, with where. */
export async function findPlanted(server: Server, words: readonly string[]): Promise<string[]> {
  const places = server.database === undefined ? new Map<string, Buffer>() : await dumpDatabase(server.database);
  if (server.database !== undefined && places.size === 0) throw new Error("the database is empty: nothing would be searched");
  for (const path of await readdir(server.data, { recursive: true, withFileTypes: true })) {
    if (path.isFile()) places.set(path.name, await readFile(join(path.parentPath, path.name)));
  }
  if (places.size === 0) throw new Error("the server keeps no files: nothing would be searched");
  places.set("output", Buffer.from(server.output()));
  return findWords(places, words);
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
  const found: string[] = [];
  for (const [place, bytes] of places) {
    const plain = bytes.toString("latin1").toLowerCase();
    for (const word of words) {
      const forms = [Buffer.from(word), Buffer.from(word, "utf16le")].map((form) => form.toString("latin1").toLowerCase());
      const encoded = Buffer.from(word).toString("base64").replace(/[^A-Za-z0-9+/].*$/, "").slice(0, -2);
      const inBase64 = encoded.length >= 8 && bytes.includes(encoded);
      if (inBase64 || forms.some((form) => plain.includes(form))) found.push(`${word} in ${place}`);
    }
  }
  return found;
}
