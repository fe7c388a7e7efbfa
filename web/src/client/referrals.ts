// Reading referrals: Today, one of them, and what this device remembers of having read it.

import { fetchWanted } from "./bodies";
import type { Referrals } from "./contract";
import type { Logs } from "./logs";
import type { OpenKeys } from "./open-keys";
import type { OtherTabs } from "./other-tabs";
import { call, hasCode, read } from "./rust";
import type { Looking } from "./types/Looking";
import type { ReferralId } from "./types/ReferralId";
import type { Today } from "./types/Today";

/** Nothing is looked for. */
const EVERYTHING: Looking = { symbols: "", organisations: [], since: null };

export function makeReferrals(keys: OpenKeys, logs: Logs, tabs: OtherTabs): Referrals {
  const noteSheet = async (referral: ReferralId, at: number | undefined) => {
    call(() => keys.rust.sheetPrinted(referral, at));
    await keys.keepSeen();
  };
  return {
    today: async (whole = [], looking = EVERYTHING) => {
      const look = () => read<Today>(call(() => keys.rust.today(JSON.stringify(whole), JSON.stringify(looking), keys.now())));
      let today = await keys.inTurn(async () => {
        await logs.listAll();
        await tabs.learn();
        return look();
      });
      // Not in turn: what stands is verified, and nothing waits for what rows say. What does not come is marked in its row.
      try {
        while (await fetchWanted(keys)) today = await keys.inTurn(() => Promise.resolve(look()));
      } catch (problem) {
        if (hasCode(problem, "locked")) throw problem;
      }
      return today;
    },
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
