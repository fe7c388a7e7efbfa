// Writing in referrals: enquiries and steps. Each is signed by the client, kept by `attempts.ts` until it is known whether
// it stands, and sent on what the screen was given.

import type { DraftWords, EntryRecipe } from "./attempts";
import { Problem, type Outcome, type Sending } from "./contract";
import { keptAttempts } from "./kept-attempts";
import type { Logs } from "./logs";
import type { ListKept } from "./members-list";
import type { OpenKeys } from "./open-keys";
import { call, hasCode, read } from "./rust";
import type { EntryId } from "./types/EntryId";
import type { Kind } from "./types/Kind";
import type { Member } from "./types/Member";
import type { OrganisationId } from "./types/OrganisationId";
import type { ReferralId } from "./types/ReferralId";
import { entryId } from "./wasm/client";

export function makeSending(keys: OpenKeys, list: ListKept, logs: Logs): Sending {
  const attempts = () => keptAttempts(keys);

  /** The part of the way that every entry takes. What it is about is kept as a digest under the seat's key. */
  const way = (said: DraftWords): Pick<EntryRecipe, "id" | "words" | "instead" | "measureList" | "findStanding"> => ({
    id: said.id,
    words: keys.place(`said/${said.words}`),
    ...(said.instead === undefined ? {} : { instead: said.instead }),
    measureList: async (anew) => {
      if (anew) await list.extend();
      return call(() => keys.rust.logSize());
    },
    findStanding: async (referral, entries) => {
      // A verified log only grows: what stands in it at hand stands.
      const standing = logs.holds(referral, entries);
      if (standing !== undefined) return standing;
      try {
        await logs.fetch(referral);
      } catch (problem) {
        if (hasCode(problem, "not_found")) return undefined;
        throw problem;
      }
      return logs.holds(referral, entries);
    },
  });

  /**
   * Sends an entry on what the screen was given. Where the client says that a person has to see first what came since,
   * the screen asks. What came is read from the verified log: the server's word does not count.
   */
  const write = async (referral: ReferralId, kind: Kind, step: string, makeEntry: () => string, said?: DraftWords): Promise<Outcome> => {
    const last = call(() => keys.rust.lastEntry(referral));
    await logs.need(referral);
    const before = logs.look(referral);
    // A row of the list says where the referral stood with its last entry.
    const given = logs.given(referral) ?? before.history.findIndex(({ entry }) => entry === last) + 1;
    const isGiven = (entry: EntryId) => logs.look(referral).history.findIndex((one) => one.entry === entry) < given;
    // A step that is written in no draft is the one that was pressed on what was given.
    const pressed = { id: `${referral}/${step}/${before.history[given - 1]?.entry ?? ""}`, words: "" };
    const attempted = attempts();
    /** What was sent here and taken in by the answer: nothing came after it. */
    const newest = new Set<EntryId>();
    const goes: EntryRecipe = {
      ...way(said ?? pressed),
      make: () => {
        const body = call(makeEntry);
        return { referral, entry: call(() => entryId(body)), body };
      },
      send: async (_, body) => {
        const answer = await keys.ask("POST", `/referrals/${referral}/entries`, body);
        const entry = call(() => entryId(body));
        if (logs.takeOwn(referral, entry, body, answer)) newest.add(entry);
        await keys.keepSeen(); // pinned before the words are let go: a server that kept nothing is found out
      },
      mayMake: () => call(() => keys.rust.mayFollow(referral, kind, given)),
    };
    let sent = await attempted.send(goes);
    // Earlier words of the draft stand, and the person has seen them: these are said beside them.
    if (sent.as === "other" && sent.entry !== undefined && isGiven(sent.entry)) {
      await attempted.forget(goes.id);
      sent = await attempted.send(goes);
    }
    const isNewest = sent.entry !== undefined && newest.has(sent.entry);
    return { taken: sent.as === "said", opened: await (isNewest ? logs.openTaken(referral) : logs.open(referral)) };
  };

  /** What a receiver is called in an attempt. */
  const receiver = (to: OrganisationId) => keys.place(`to/${to}`);
  const wayTo = (to: OrganisationId, said: DraftWords) => {
    const send: EntryRecipe["send"] = async (referral, body) => {
      const answer = await keys.ask("PUT", `/referrals/${referral}`, body);
      logs.takeOwn(referral, call(() => entryId(body)), body, answer);
      await keys.keepSeen();
    };
    return { ...way(said), to: receiver(to), send };
  };

  return {
    send: (to, priority, enquiry, answerBy, said, told) =>
      keys.inTurn(async () => {
        await list.extend();
        await list.needCalendar(to);
        const make: EntryRecipe["make"] = (again) => {
          const made = read<{ referral: ReferralId; entry: unknown }>(
            call(() => keys.rust.makeEnquiry(again, to, priority, JSON.stringify(enquiry), answerBy, keys.now())),
          );
          const body = JSON.stringify(made.entry);
          return { referral: made.referral, entry: call(() => entryId(body)), body };
        };
        const sent = await attempts().send({ ...wayTo(to, said), despite: told.unknown.map(receiver), beside: told.has.map(receiver), make, mayMake: () => true });
        if (sent.as === "unknown" || sent.as === "elsewhere") {
          const members = read<Member[]>(call(() => keys.rust.members()));
          const other = members.find(({ organisation }) => receiver(organisation) === sent.to);
          if (!other) throw new Problem("fault"); // nobody leaves the members' list
          return { first: other.organisation, referral: sent.referral };
        }
        if (sent.as !== "said" || sent.referral === undefined) throw new Problem("sent_before");
        await keys.keepSeen();
        return { sent: sent.referral };
      }),
    findSent: async (said) => {
      const attempted = attempts();
      if (!(await attempted.knows(said.id))) return undefined;
      const sent = await keys.inTurn(() => attempted.find(way(said)));
      return sent?.referral === undefined ? undefined : { referral: sent.referral, same: sent.as === "said" };
    },
    act: (referral, action, said) => {
      const make = () =>
        "content" in action
          ? keys.rust.makeStep(referral, JSON.stringify(action), keys.now())
          : keys.rust.makePlain(referral, action.kind, keys.now());
      const kind = "content" in action ? action.content.kind : action.kind;
      return keys.inTurn(() => write(referral, kind, kind, make, said));
    },
    resend: (referral, entry) =>
      keys.inTurn(() => write(referral, "resent", `resent/${entry}`, () => keys.rust.makeResent(referral, entry, keys.now()))),
  };
}
