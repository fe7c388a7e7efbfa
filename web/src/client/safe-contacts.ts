// How a person is reached at a moment. The rules are the client's; what the clocks of their zone show is the browser's.

import { clocksFor, strictest } from "./clocks";
import type { SafeContacts } from "./contract";
import type { OpenKeys } from "./open-keys";
import { call, read } from "./rust";
import type { Moment } from "./types/Moment";
import type { SafeContact } from "./types/SafeContact";
import type { WayNow } from "./types/WayNow";
import { leftAfter, reachBy, telephone, urgeOf, waysAt } from "./wasm/client";

export function makeSafeContacts(keys: OpenKeys): SafeContacts {
  const waysThen = (contact: SafeContact, at: Moment, moment: Moment = at) =>
    read<WayNow[]>(call(() => waysAt(JSON.stringify(contact), JSON.stringify(clocksFor(contact, at)), moment)));
  // The server says what time it is, and must not be able to make a call happen: it is safe only by both clocks.
  const ways: SafeContacts["waysAt"] = (contact, at) => strictest(waysThen(contact, at), waysThen(contact, at, at - keys.server.ahead));
  return {
    waysAt: ways,
    urgeAt: (contact, at, by, writeOnly) => {
      const then = (moment: Moment) => JSON.stringify(ways(contact, moment));
      return read(call(() => urgeOf(JSON.stringify(contact), then(at), by === undefined ? undefined : then(by), writeOnly)));
    },
    reachThen: (contact, at) => read(call(() => reachBy(JSON.stringify(contact), JSON.stringify(waysThen(contact, at))))),
    reachAt: (contact, at) => read(call(() => reachBy(JSON.stringify(contact), JSON.stringify(ways(contact, at))))),
    leftAfter: (contact, attempt) => read(call(() => leftAfter(JSON.stringify(contact), JSON.stringify(attempt)))),
    telephone: (written, country, reader) => read(call(() => telephone(written, country, reader))),
  };
}
