// What was done on one page of the directory and is said, once, on the next.

/** What is said. */
export interface Saying {
  words: string;
  /** A service that everybody reads now: its public page is linked. */
  service?: string;
}

class NextPageNote {
  #saying = $state<Saying>({ words: "" });

  get words(): string {
    return this.#saying.words;
  }

  /** The service whose public page can be looked at. */
  get service(): string | undefined {
    return this.#saying.service;
  }

  say(words: string, service?: string): void {
    this.#saying = { words, ...(service === undefined ? {} : { service }) };
  }

  /** It was read: nothing is said twice. */
  forget(): void {
    this.#saying = { words: "" };
  }
}

export const said = new NextPageNote();
