// Who the person is, as it stands in stage B.

import type { PersonIdentity } from "../client/contract";
import type { Handover } from "../client/types/Handover";

/** The person's identity in a handover. */
export function personOf({ identity }: Pick<Handover, "identity">): PersonIdentity {
  return identity as unknown as PersonIdentity;
}

/** The same the other way round, for what is sent. */
export function asIdentity(person: PersonIdentity): Handover["identity"] {
  return person as unknown as Handover["identity"];
}
