// Things one after another.

import { wording } from "./wording.svelte";

/** Names one after another: they keep their capitals. */
export function inRow(names: readonly string[]): string {
  return new Intl.ListFormat(wording.locale, { type: "unit", style: "short" }).format(names);
}
