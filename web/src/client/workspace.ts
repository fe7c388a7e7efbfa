// Puts the workspace together. Its parts carry bytes between the client (Rust, as WebAssembly), the server, the passkey
// and this device's notes. They do no cryptography and know no rule of a referral; what they decide is when to ask, and
// when to ask again.

import type { Workspace } from "./contract";
import { makeCalls } from "./calls";
import { makeDevices } from "./devices";
import { makeDirectory } from "./directory";
import { makeDrafts } from "./drafts";
import { makeEnrolling } from "./enrolling";
import { makeForms } from "./forms";
import { LogKeeping } from "./keeping";
import { Listening } from "./listening";
import { Logs } from "./logs";
import { makeMappings } from "./mappings";
import { ListKept, makeMembersList } from "./members-list";
import { OpenKeys } from "./open-keys";
import { OtherTabs } from "./other-tabs";
import { makeReferrals } from "./referrals";
import { makeSafeContacts } from "./safe-contacts";
import { makeSending } from "./sending";
import { makeStewarding } from "./stewarding";
import { makeUnlocking } from "./unlocking";
import init from "./wasm/client";

/** The workspace, once the client is loaded. */
export async function makeWorkspace(): Promise<Workspace> {
  await init();
  const keys = new OpenKeys();
  const calls = makeCalls(keys.ask);
  const list = new ListKept(keys);
  const logs = new Logs(keys, list, new LogKeeping(keys));
  const listening = new Listening(keys, logs);
  const tabs = new OtherTabs(keys, (referral) => listening.seenElsewhere(referral));
  const { openInvitation, ...enrolling } = makeEnrolling(keys);
  return {
    ...makeUnlocking(keys, openInvitation),
    ...makeDevices(keys),
    ...enrolling,
    ...makeStewarding(keys, list),
    ...makeMembersList(keys, list),
    ...makeReferrals(keys, logs, tabs),
    ...makeSending(keys, list, logs),
    ...makeSafeContacts(keys),
    ...makeForms(keys),
    ...makeDrafts(keys),
    directory: makeDirectory(calls),
    mappings: makeMappings(calls, keys.ask),
    onChange: (listener) => listening.onChange(listener),
    now: () => keys.now(),
  };
}
