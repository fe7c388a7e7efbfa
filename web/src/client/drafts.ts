// Drafts: notes of this device, sealed to the seat.

import type { Drafts } from "./contract";
import type { OpenKeys } from "./open-keys";
import { call, read } from "./rust";

/** What a draft's note is called, so that it is never another note of this device. */
const noteOf = (name: string) => `draft/${name}`;

export function makeDrafts(keys: OpenKeys): Drafts {
  return {
    saveDraft: async (name, draft, over) => {
      const sealed = call(() => keys.rust.sealNote(noteOf(name), JSON.stringify(draft)));
      return (await keys.notes.replace(keys.place(noteOf(name)), over, sealed)) ? sealed : undefined;
    },
    loadDraft: async (name) => {
      const client = keys.rust;
      const mark = await keys.notes.find(keys.place(noteOf(name)));
      if (mark === undefined) return undefined;
      try {
        return { value: read(call(() => client.openNote(noteOf(name), mark))), mark };
      } catch {
        return { value: undefined, mark };
      }
    },
    dropDraft: async (name, seen) => await keys.notes.replace(keys.place(noteOf(name)), seen, undefined),
  };
}
