// Reading referrals: Today, one of them, and what this device remembers of having read it.

import { fetchWanted } from "./bodies";
import type { Referrals } from "./contract";
import type { Logs } from "./logs";
import type { OpenKeys } from "./open-keys";
import type { OtherTabs } from "./other-tabs";
import { call, read } from "./rust";
import type { Looking } from "./types/Looking";
import type { ReferralId } from "./types/ReferralId";

/** Nothing is looked for. */
const EVERYTHING: Looking = { symbols: "", organisations: [], since: null };

export function makeReferrals(keys: OpenKeys, logs: Logs, tabs: OtherTabs): Referrals {
  const noteSheet = async (referral: ReferralId, at: number | undefined) => {
    call(() => keys.rust.sheetPrinted(referral, at));
    await keys.keepSeen();
  };
  return {
    today: (whole = [], looking = EVERYTHING) =>
      keys.inTurn(async () => {
        await logs.listAll();
        await tabs.learn();
        const today = () => call(() => keys.rust.today(JSON.stringify(whole), JSON.stringify(looking), keys.now()));
        const shown = today();
        // A row whose body is not there yet says nothing of what it says.
        return read((await fetchWanted(keys)) ? today() : shown);
      }),
    open: (referral) =>
      keys.inTurn(async () => {
        await tabs.learn();
        return await logs.open(referral);
      }),
    openNewest: (referral) => keys.inTurn(() => logs.openNow(referral)),
    pageShown: async (referral, entries) => {
      call(() => keys.rust.pageShown(referral, entries));
      await keys.keepSeen();
      tabs.tellShown(referral);
    },
    putNewsAway: async (referral) => {
      call(() => keys.rust.putNewsAway(referral));
      await keys.keepSeen();
    },
    sheetPrinted: (referral) => noteSheet(referral, keys.now()),
    sheetTakenBack: (referral) => noteSheet(referral, undefined),
  };
}
