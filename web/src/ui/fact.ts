import type { FreeText } from "../client/types/FreeText";

/** One line of a fact list. */
export interface Fact {
  term: string;
  value: string;
  /** Somebody typed it: it keeps its own direction. */
  typed?: boolean;
  /** Lines below one another, as somebody typed them. */
  lines?: boolean;
  /** In which language those were written, where that is known. */
  language?: string | null | undefined;
  /** Free text, shown with its language. */
  written?: FreeText;
}
