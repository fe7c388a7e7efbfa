// Where the public pages are: asked once, for it does not change.

import { session } from "../session.svelte";

let asked: Promise<string> | undefined;

/** The origin of the public pages; empty, if it is not known: then there is nothing to link. */
export function publicOrigin(): Promise<string> {
  asked ??= session.workspace.mappings.publicOrigin().catch(() => {
    asked = undefined;
    return "";
  });
  return asked;
}
