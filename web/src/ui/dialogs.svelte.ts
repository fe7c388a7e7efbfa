// Whether a dialog lies over the page: what is behind it can neither be read nor reached as long as it does.

class Dialogs {
  #open = $state(0);

  /** Whether any is open. */
  get any(): boolean {
    return this.#open > 0;
  }

  /** One opens; returns what says that it is gone. */
  open(): () => void {
    this.#open += 1;
    return () => (this.#open -= 1);
  }
}

export const dialogs = new Dialogs();
