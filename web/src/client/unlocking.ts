// Unlocking with a passkey, a link or a printed key, and locking.

import { Problem, type Invitation, type Unlocking } from "./contract";
import { readLink } from "./links";
import { rememberedNetwork, type OpenKeys } from "./open-keys";
import * as passkey from "./passkey";
import { call, hasCode } from "./rust";
import { Unlock, prfInput } from "./wasm/client";

/** How long the key of a link that was opened waits for its owner. */
const LINK_WAITS = 15 * 60_000;

/** `openInvitation` takes what the link of an invitation carries. */
export function makeUnlocking(keys: OpenKeys, openInvitation: (id: string, secret: string, genesis: string) => Promise<Invitation>): Unlocking {
  /** The key of the link that was opened, until a person uses it. */
  let linked: Unlock | undefined;
  const forgetLink = () => {
    linked?.free();
    linked = undefined;
  };
  keys.whenBegun(forgetLink);

  return {
    start: async (link) => {
      const leads = readLink(link);
      if (leads?.to === "invitation") return { at: "invitation", invitation: await openInvitation(leads.id, leads.secret, leads.genesis) };
      if (!leads) return { at: "unlock" };
      forgetLink();
      linked = call(() => Unlock.fromPrinted(leads.key, leads.genesis));
      setTimeout(forgetLink, LINK_WAITS);
      return { at: "unlock-link" };
    },
    unlockWithPasskey: async () => {
      const unlessLocked = keys.sinceNow();
      const { userHandle, secret } = await passkey.ask(new Uint8Array(prfInput()));
      unlessLocked();
      const unlock = call(() => Unlock.fromPasskey(userHandle, secret));
      try {
        return await keys.unlock(unlock);
      } catch (problem) {
        // A phone that gives another secret over the air than by itself is far likelier than somebody who put other keys
        // in the place of these. Nothing was opened in either case.
        throw hasCode(problem, "keyring_replaced", "keyring_unreadable") ? new Problem("passkey_secret") : problem;
      } finally {
        unlock.free(); // its secret does not wait for the memory to be cleaned
      }
    },
    unlockWithLink: async () => {
      if (!linked) throw new Problem("locked");
      return await keys.unlock(linked);
    },
    forgetLink,
    unlockWithPrintedKey: async (key) => {
      const genesis = rememberedNetwork();
      if (genesis === null) throw new Problem("network_unknown");
      const unlock = call(() => Unlock.fromPrinted(key, genesis));
      try {
        return await keys.unlock(unlock);
      } finally {
        unlock.free();
      }
    },
    lock: () => keys.lock(),
    channel: () => keys.place("tabs"),
  };
}
