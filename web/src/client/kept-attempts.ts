// What was sent, or may have been: a sealed note of this device that all tabs of the seat share.

import { Attempts, type Attempt } from "./attempts";
import type { OpenKeys } from "./open-keys";
import { call, read } from "./rust";
import { alone } from "./turns";

const ATTEMPTS = "attempts";

export function keptAttempts(keys: OpenKeys): Attempts {
  const client = keys.rust;
  const place = client.notePlace(ATTEMPTS);
  return new Attempts({
    read: async () => {
      const note = await keys.notes.find(place);
      keys.stillOpen(client);
      // What does not open is none: the place of an entry in its log lets one of two stand at most all the same.
      try {
        return note === undefined ? [] : read<Attempt[]>(client.openNote(ATTEMPTS, note));
      } catch {
        return [];
      }
    },
    write: async (all) => {
      keys.stillOpen(client);
      await keys.notes.keep(place, call(() => client.sealNote(ATTEMPTS, JSON.stringify(all))));
    },
    inTurn: async (name, run) => {
      keys.stillOpen(client);
      return await alone(client.notePlace(`${ATTEMPTS}/${name}`), run);
    },
  });
}
