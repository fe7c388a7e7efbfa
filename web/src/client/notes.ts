// What this device keeps: sealed notes, in the browser's own database. Only ciphertext is stored.

import { Problem } from "./contract";

const STORE = "notes";

export class Notes {
  /** Open, or being opened. A browser may close it at any time: then it is opened again when it is needed. */
  #database: Promise<IDBDatabase> | undefined;

  async find(name: string): Promise<Uint8Array | undefined> {
    return await this.#run("readonly", (store) => store.get(name) as IDBRequest<Uint8Array | undefined>);
  }

  async keep(name: string, note: Uint8Array): Promise<void> {
    await this.#run("readwrite", (store) => store.put(note, name));
  }

  /**
   * Keeps a note, or drops it, only over the one that was seen last; answers whether it did. Sealing the same twice gives
   * other bytes, so the bytes tell one writing from every other: another tab's is never overwritten unseen.
   */
  async replace(name: string, seen: Uint8Array | undefined, note: Uint8Array | undefined): Promise<boolean> {
    let replaced = false;
    await this.#run("readwrite", (store) => {
      const found = store.get(name) as IDBRequest<Uint8Array | undefined>;
      found.onsuccess = () => {
        if (!isSame(found.result, seen)) return;
        replaced = true;
        if (note) store.put(note, name);
        else store.delete(name);
      };
      return found;
    });
    return replaced;
  }

  /** A connection that was closed in the meantime is opened again, once. */
  async #run<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    try {
      try {
        return await run(await this.#open(), mode, ask);
      } catch (problem) {
        if (!(problem instanceof DOMException) || problem.name !== "InvalidStateError") throw problem;
        this.#database = undefined;
        return await run(await this.#open(), mode, ask);
      }
    } catch (problem) {
      throw problem instanceof DOMException && problem.name === "QuotaExceededError" ? new Problem("notes_full") : new Problem("notes_closed");
    }
  }

  #open(): Promise<IDBDatabase> {
    const opening = (this.#database ??= open());
    const forget = () => {
      if (this.#database === opening) this.#database = undefined;
    };
    opening.then((database) => {
      database.onclose = forget;
      // Whoever clears this browser's data must not wait for us.
      database.onversionchange = () => {
        database.close();
        forget();
      };
    }, forget);
    return opening;
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("onward", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no database"));
  });
}

function run<T>(database: IDBDatabase, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const request = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error ?? new Error("not kept"));
    transaction.onabort = () => reject(transaction.error ?? new Error("not kept"));
  });
}

/** Whether two notes are one and the same writing. */
export function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (!one || !other) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
