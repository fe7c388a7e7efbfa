// The list comes without bodies: those that the rows on a screen need are fetched by themselves.

import type { OpenKeys } from "./open-keys";
import { call } from "./rust";

/** Fetches the bodies that rows could not be read without. Answers whether there were any: then the rows are read anew. */
export async function fetchWanted(keys: OpenKeys): Promise<boolean> {
  const client = keys.rust;
  for (let times = 0; ; times++) {
    const asked = call(() => client.wantedBodies());
    if (asked === undefined) return times > 0;
    const given = await keys.ask("POST", "/referrals/bodies", asked);
    keys.stillOpen(client);
    call(() => client.takeBodies(asked, given));
  }
}
