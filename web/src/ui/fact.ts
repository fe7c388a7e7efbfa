import type { FreeText } from "../client/types/FreeText";

/** In a sentence of ours, the place of words that somebody else wrote. */
export const HERE = "\u{FFFC}";

/** One line of a fact list. */
export interface Fact {
  term: string;
  value: string;
  /** Somebody typed it: it keeps its own direction, and is in no language that we know. */
  typed?: boolean;
  /** What somebody typed inside `value`, in the place of `HERE`. */
  within?: string;
  /** Lines below one another, as somebody typed them. */
  lines?: boolean;
  /** In which language those were written, where that is known. */
  language?: string | null | undefined;
  /** Free text, shown with its language. */
  written?: FreeText;
}
