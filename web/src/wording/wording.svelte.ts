// The reader's language: its messages, names of codes, countries and languages, and lists.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { LANGUAGES, type Language } from "virtual:languages";
import type { CodeOf, VocabularyName } from "../codes/generated";

export { LANGUAGES, type Language };

const KEPT = "onward.language";

interface Reading {
  language: Language;
  bundle: FluentBundle;
  /** What languages are called. */
  names: Readonly<Record<string, string>>;
}

class Wording {
  #reading = $state.raw<Reading | undefined>(undefined);

  get language(): Language {
    return this.#reading?.language ?? LANGUAGES[0];
  }

  get locale(): string {
    return this.language.locale;
  }

  /** Loads and shows the language that was kept, or the first that the browser asks for. */
  async start(): Promise<void> {
    const wanted = [localStorage.getItem(KEPT), ...navigator.languages.map((tag) => tag.split("-")[0])];
    const found = wanted.map((code) => LANGUAGES.find((language) => language.code === code)).find((language) => language);
    await this.#show(found ?? LANGUAGES[0]);
  }

  /** Shows a language and keeps the choice. */
  async choose(language: Language): Promise<void> {
    await this.#show(language);
    localStorage.setItem(KEPT, language.code);
  }

  async #show(language: Language): Promise<void> {
    const bundle = new FluentBundle(language.locale);
    const { default: messages, names } = await language.load();
    bundle.addResource(new FluentResource(messages));
    this.#reading = { language, bundle, names };
    document.documentElement.lang = language.locale.split("-u-")[0] ?? language.code;
    document.documentElement.dir = language.dir;
  }

  /** What a language is called. */
  name(code: string): string | undefined {
    return this.#reading?.names[code];
  }

  /** A message, or undefined if there is none with this id. */
  find(id: string, variables?: Record<string, FluentVariable>): string | undefined {
    const bundle = this.#reading?.bundle;
    const pattern = bundle?.getMessage(id)?.value;
    // Errors go into an array that nobody reads: a text with a gap is better than no page.
    return pattern ? bundle?.formatPattern(pattern, variables, []) : undefined;
  }
}

export const wording = new Wording();

/** The message with this id; the id itself if there is none, which a test forbids. */
export function text(id: string, variables?: Record<string, FluentVariable>): string {
  return wording.find(id, variables) ?? id;
}

/** A text without the marks that keep directions apart: for titles of tabs, which show them as boxes on some systems. */
export function plain(marked: string): string {
  return marked.replaceAll(/[\u200F\u2068\u2069]/g, "");
}

/** What a code says. */
export function code<V extends VocabularyName>(vocabulary: V, value: CodeOf<V>): string {
  return text(`code-${vocabulary}-${value}`);
}

/** A word as it stands inside a sentence or later in a list: with a small letter, unless its language keeps the capital. */
export function inside(word: string): string {
  if (!wording.language.lowerInside) return word;
  return word.charAt(0).toLocaleLowerCase(wording.language.code) + word.slice(1);
}

/** Words one after another: “Someone to talk to, help with a claim”. */
export function row(words: readonly string[]): string {
  const parts = words.map((word, at) => (at === 0 ? word : inside(word)));
  return new Intl.ListFormat(wording.locale, { type: "unit", style: "short" }).format(parts);
}

/** Parts of one statement, with commas and no “and”: “Robbery, in Portugal, 2 to 4 weeks ago”. */
export function phrase(words: readonly string[]): string {
  return words.map((word, at) => (at === 0 ? word : inside(word))).join(`${text("comma")} `);
}

/** Codes of one vocabulary in a row. */
export function codes<V extends VocabularyName>(vocabulary: V, values: readonly CodeOf<V>[]): string {
  return row(values.map((value) => code(vocabulary, value)));
}

export function country(value: string): string {
  return display("region", value);
}

/** A name out of the browser's own lists; what it cannot name stands as it is. */
function display(type: "region" | "language", value: string): string {
  try {
    return new Intl.DisplayNames(wording.locale, { type }).of(value) ?? value;
  } catch {
    return value;
  }
}

export function languageName(value: string): string {
  return wording.name(value) ?? display("language", value);
}

/** Whether something is known to be written in another language than the reader reads. */
export function isForeign(language: string | null | undefined): boolean {
  return !!language && language.split("-")[0] !== wording.language.code;
}

/** Sorts by what the reader sees. */
export function byName<T>(values: readonly T[], name: (value: T) => string): T[] {
  const { compare } = new Intl.Collator(wording.locale);
  return values.toSorted((a, b) => compare(name(a), name(b)));
}
