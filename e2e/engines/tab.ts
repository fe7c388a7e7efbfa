// A tab of any engine: what somebody does there, waits for and sees. What differs between engines is a `Driver`.

import { find, PREPARE, type Sought } from "./find.ts";

/** What somebody does with an element. */
export type Action = { press: true } | { type: string } | { choose: string };

/** A window of an engine, driven by its own protocol. */
export interface Driver {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** The value of an expression in the page, which JSON can carry. */
  read(expression: string): Promise<unknown>;
  /** Does something with the element that an expression gives, as hands do. */
  act(expression: string, action: Action): Promise<void>;
  /** What stands in the console so far, and which errors the page has had. */
  listMessages(): Promise<string[]>;
  close(): Promise<void>;
}

const byLabel = (field: string | Sought): Sought => (typeof field === "string" ? { label: field } : field);

/** How long something may take to come, and between two looks, in milliseconds. */
const PATIENCE = 20_000;
const AGAIN = 50;

/** One tab of somebody who is alone at a device. */
export class Tab {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** Opens an address; from another page, so that a key behind `#` is read as whoever follows a link has it read. */
  async open(address: string): Promise<void> {
    await this.#driver.open("about:blank");
    await this.#driver.open(address);
  }

  async reload(): Promise<void> {
    await this.#driver.reload();
  }

  async press(sought: Sought): Promise<void> {
    await this.#act(sought, { press: true });
  }

  async button(name: string, within?: Sought): Promise<void> {
    await this.press({ role: "button", name, exact: true, ...(within && { within }) });
  }

  /** Types into an empty field. */
  async type(field: string | Sought, typed: string): Promise<void> {
    await this.#act(byLabel(field), { type: typed });
  }

  async choose(field: string | Sought, option: string): Promise<void> {
    await this.#act(byLabel(field), { choose: option });
  }

  /** Waits until something is there. */
  async see(sought: Sought): Promise<void> {
    await this.#wait(`see ${JSON.stringify(sought)}`, async () => ((await this.#read(`${find(sought)}.length > 0`)) === true ? true : undefined));
  }

  /** Waits until a text is there, perhaps inside something. */
  async readText(text: string, within: Sought = { css: "body" }): Promise<void> {
    // As a person reads: spaces of any kind, and no marks of direction.
    const read = String.raw`element.innerText.replaceAll(/\s+/g, " ").replaceAll(/[\u2066-\u2069]/g, "")`;
    const expression = `${find(within)}.some((element) => ${read}.includes(${JSON.stringify(text)}))`;
    await this.#wait(`read “${text}” in ${JSON.stringify(within)}`, async () => ((await this.#read(expression)) === true ? true : undefined));
  }

  /** The texts of all that is sought, once there is something. */
  async texts(sought: Sought): Promise<string[]> {
    return await this.#wait(`read ${JSON.stringify(sought)}`, async () => {
      const texts = (await this.#read(`${find(sought)}.map((element) => element.value ?? element.innerText)`)) as string[];
      return texts.length > 0 ? texts : undefined;
    });
  }

  /** What an expression says of the page, or does to it. */
  async read(expression: string): Promise<unknown> {
    return await this.#driver.read(expression);
  }

  async address(): Promise<string> {
    return (await this.#driver.read("location.href")) as string;
  }

  async listMessages(): Promise<string[]> {
    return await this.#driver.listMessages();
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #read(expression: string): Promise<unknown> {
    await this.#prepare();
    return await this.#driver.read(expression);
  }

  async #prepare(): Promise<void> {
    if ((await this.#driver.read(`"TestingLibraryDom" in globalThis`)) !== true) await this.#driver.read(`(() => { ${PREPARE} })()`);
  }

  async #act(sought: Sought, action: Action): Promise<void> {
    await this.#wait(`${JSON.stringify(action)} at ${JSON.stringify(sought)}`, async () => {
      const ready = `${find(sought)}.filter((element) => !element.disabled)`;
      if ((await this.#read(`${ready}.length > 0`)) !== true) return undefined;
      await this.#driver.act(`${ready}[0]`, action);
      return true;
    });
  }

  /** Tries until something comes of it: pages change while one looks. */
  async #wait<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + PATIENCE;
    let why = "it is not there";
    for (;;) {
      try {
        const came = await attempt();
        if (came !== undefined) return came;
      } catch (error) {
        why = String(error);
      }
      if (Date.now() > end) throw new Error(`cannot ${what}: ${why}\n${String(await this.#driver.read("location.href + '\\n' + document.body.innerText.slice(0, 1500)"))}`);
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}
