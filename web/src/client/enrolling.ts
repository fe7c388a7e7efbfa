// Joining with an invitation: the kit, the first key of a device, and waiting to be admitted.

import { Problem, type Enrolling, type Invitation } from "./contract";
import { makePasskey, makePrinted, type DeviceKind } from "./devices";
import type { OpenKeys } from "./open-keys";
import { call, read } from "./rust";
import type { Identity } from "./types/Identity";
import { Enrolment, type Unlock } from "./wasm/client";

/** Also opens the invitation that somebody comes with. */
export function makeEnrolling(keys: OpenKeys): Enrolling & { openInvitation: (id: string, secret: string, genesis: string) => Promise<Invitation> } {
  let opened: { id: string; secret: string; genesis: string; rust: Enrolment } | undefined;
  const enrolment = () => {
    if (!opened) throw new Problem("invitation_closed");
    return opened;
  };
  const enrol = async (name: string, kind: DeviceKind, unlock: Unlock): Promise<Identity> => {
    const { id, secret, rust } = enrolment();
    const finished = call(() => rust.finish(name, kind, unlock, keys.now()));
    await keys.server.text("PUT", `/invitations/${id}/enrolment`, finished, `Invitation ${secret}`);
    // What was just sealed is fetched and opened again: proof that this device can.
    const identity = await keys.unlock(unlock);
    opened = undefined;
    return identity;
  };
  return {
    openInvitation: async (id, secret, genesis) => {
      const view = await keys.server.text("GET", `/invitations/${id}`, undefined, `Invitation ${secret}`);
      const rust = call(() => Enrolment.begin(id, view, genesis));
      opened = { id, secret, genesis, rust };
      const { name, country, zone, open_until } = read<{ name: string; country: string; zone: string; open_until: number }>(view);
      return { invitation: id, network: rust.network(), organisation: name, country, zone, open_until };
    },
    makeKit: () => read(call(() => enrolment().rust.makeKit())),
    proveKit: (proofCode) => enrolment().rust.proveKit(proofCode),
    enrolWithPasskey: async (name) => await enrol(name, "passkey", await makePasskey(enrolment().genesis, name)),
    enrolWithPrintedKey: async (name) => {
      const { key, link, unlock } = makePrinted(enrolment().genesis);
      return { identity: await enrol(name, "printed", unlock), key, link };
    },
    refreshIdentity: () => keys.beginAgain(),
    abandonEnrolment: async () => {
      const invitation = call(() => keys.rust.invitation());
      if (invitation === undefined) throw new Problem("locked");
      await keys.ask("DELETE", `/invitations/${invitation}/enrolment`);
      keys.server.useToken(undefined); // the session went with the keys
      keys.lock();
    },
  };
}
