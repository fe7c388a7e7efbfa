// What the tabs of one seat in this browser tell one another of referrals: what was seen in one is new in none.

import { keptAttempts } from "./kept-attempts";
import type { OpenKeys } from "./open-keys";
import { call, hasCode } from "./rust";
import type { ReferralId } from "./types/ReferralId";

export class OtherTabs {
  #channel: BroadcastChannel | undefined;

  constructor(
    private readonly keys: OpenKeys,
    hear: (referral: ReferralId) => void,
  ) {
    keys.whenBegun(({ role }) => {
      if (role !== "contact") return;
      this.#channel = new BroadcastChannel(`onward/${keys.place("shown")}`);
      this.#channel.onmessage = ({ data }: MessageEvent<ReferralId>) => hear(data);
    });
    keys.whenLocked(() => {
      this.#channel?.close();
      this.#channel = undefined;
    });
  }

  /** What was written in a referral has been shown here. */
  tellShown(referral: ReferralId): void {
    this.#channel?.postMessage(referral);
  }

  /** Takes over what they have noted: what was seen there, what may have gone to two receivers, and what was sent after a no. Without it, more is told. */
  async learn(): Promise<void> {
    const client = this.keys.rust;
    try {
      const kept = await this.keys.notes.find(client.notePlace("seen"));
      const attempts = keptAttempts(this.keys);
      const beside = JSON.stringify(await attempts.listBeside());
      const instead = JSON.stringify(await attempts.listInstead());
      this.keys.stillOpen(client);
      if (kept !== undefined) call(() => client.learn(kept));
      call(() => client.knowSentBeside(beside));
      call(() => client.knowSentInstead(instead));
    } catch (problem) {
      if (hasCode(problem, "locked")) throw problem;
    }
  }
}
