// What opens the keys of the person who has unlocked: passkeys and printed unlock keys.

import type { Devices } from "./contract";
import { unlockLink } from "./links";
import type { OpenKeys } from "./open-keys";
import * as passkey from "./passkey";
import { call, read } from "./rust";
import { Unlock, makePrintedKey, makeUserHandle, prfInput } from "./wasm/client";

export type DeviceKind = "passkey" | "printed";

/** Creates a passkey and asks it, before anything depends on it. */
export async function makePasskey(genesis: string, name: string): Promise<Unlock> {
  const handle = new Uint8Array(call(() => makeUserHandle(genesis)));
  const { userHandle, secret } = await passkey.make(handle, name, new Uint8Array(prfInput()));
  return call(() => Unlock.fromPasskey(userHandle, secret));
}

/** A key for paper, the link that stands beside it as a picture, and what it opens with. */
export function makePrinted(genesis: string): { key: string; link: string; unlock: Unlock } {
  const key = makePrintedKey();
  return { key, link: unlockLink(key, genesis), unlock: call(() => Unlock.fromPrinted(key, genesis)) };
}

export function makeDevices(keys: OpenKeys): Devices {
  const genesis = () => call(() => keys.rust.genesis());
  const add = async (name: string, kind: DeviceKind, unlock: Unlock) => {
    const sealed = call(() => keys.rust.addDevice(name, kind, unlock, keys.now()));
    await keys.ask("PUT", "/keyring", sealed);
    call(() => keys.rust.keyringTaken());
    await keys.keepSeen();
  };
  return {
    addPasskey: async (name) => await add(name, "passkey", await makePasskey(genesis(), name)),
    addPrintedKey: async (name) => {
      const { key, link, unlock } = makePrinted(genesis());
      await add(name, "printed", unlock);
      return { key, link };
    },
    devices: () => Promise.resolve(read(call(() => keys.rust.devices()))),
  };
}
