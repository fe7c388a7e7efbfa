declare module "virtual:languages" {
  export interface Language {
    code: string;
    locale: string;
    ownName: string;
    dir: "ltr" | "rtl";
    /** Whether a word of a list begins with a small letter inside a sentence. */
    lowerInside: boolean;
    draft: boolean;
    load: () => Promise<{ default: string; names: Readonly<Record<string, string>> }>;
  }
  /** In the order in which readers choose. */
  export const LANGUAGES: readonly [Language, ...Language[]];
}
