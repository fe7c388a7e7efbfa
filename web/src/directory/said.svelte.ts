// What was done on one page of the directory and is said, once, on the next.

class Said {
  #words = $state("");

  get words(): string {
    return this.#words;
  }

  say(words: string): void {
    this.#words = words;
  }

  /** It was read: nothing is said twice. */
  forget(): void {
    this.#words = "";
  }
}

export const said = new Said();
