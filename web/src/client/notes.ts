// What this device keeps: sealed notes, in the browser's own database. Only ciphertext is stored.

const STORE = "notes";

export class Notes {
  readonly #database: Promise<IDBDatabase>;

  constructor() {
    this.#database = new Promise((resolve, reject) => {
      const request = indexedDB.open("onward", 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("no database"));
    });
  }

  async find(name: string): Promise<Uint8Array | undefined> {
    return await this.#run("readonly", (store) => store.get(name) as IDBRequest<Uint8Array | undefined>);
  }

  async keep(name: string, note: Uint8Array): Promise<void> {
    await this.#run("readwrite", (store) => store.put(note, name));
  }

  async drop(name: string): Promise<void> {
    await this.#run("readwrite", (store) => store.delete(name));
  }

  async #run<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const database = await this.#database;
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error ?? new Error("not kept"));
      transaction.onabort = () => reject(transaction.error ?? new Error("not kept"));
    });
  }
}
