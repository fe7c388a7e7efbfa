// Looks for words in everything that a server keeps and prints: its database and other files as bytes, its output.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Server } from "./server.ts";

/** Each word that is found, with where. Also looks for its base64 and its UTF-16. */
export async function findPlanted(server: Server, words: readonly string[]): Promise<string[]> {
  const places = new Map<string, Buffer>();
  for (const path of await readdir(server.data, { recursive: true, withFileTypes: true })) {
    if (path.isFile()) places.set(path.name, await readFile(join(path.parentPath, path.name)));
  }
  if (places.size === 0) throw new Error("the server keeps no files: nothing would be searched");
  places.set("output", Buffer.from(server.output()));
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
