// A handover after another one: it begins with what stands, so that nothing a person said for their safety is lost
// because nobody typed it again.

import type { Doubts } from "../client/types/Doubts";
import type { HandedOver } from "../client/types/HandedOver";
import type { Kind } from "../client/types/Kind";
import type { Opened } from "../client/types/Opened";
import type { TransferBasis } from "../client/types/TransferBasis";
import { stands } from "./correction";
import { emptyHandover, type HandoverForm } from "./form";

/** What a handover is written over: whatever is said, or doubted, after that makes it another. Empty for the first. */
export function writtenOver(handed: HandedOver | null): string {
  return handed === null ? "" : JSON.stringify([handed.at, handed.corrected_at, handed.doubts]);
}

export function isInDoubt(doubts: Doubts | undefined): boolean {
  return doubts !== undefined && Object.values(doubts).some((doubt) => doubt !== null);
}

/** What says anew how the person is reached, or that they are not reached so. */
const REACHING: readonly Kind[] = ["handover", "correction", "number_unsafe", "contact_failed"];

/**
 * Whether a step says stage B anew over what has just been said of it, or come into doubt. It is never sent as it was
 * written: the form has to be looked at first, and asks what is to be asked.
 */
export function isOvertaken(step: Kind, before: Pick<Opened, "handed_over" | "history">, now: Pick<Opened, "handed_over" | "history">): boolean {
  if (step !== "handover" && step !== "correction") return false;
  const known = new Set(before.history.map(({ entry }) => entry));
  const came = now.history.filter(({ entry }) => !known.has(entry));
  // Whatever else moves it does so by what stands now: something undone, or sent again.
  return came.some(({ kind }) => REACHING.includes(kind)) || JSON.stringify(before.handed_over) !== JSON.stringify(now.handed_over);
}

/** The form as it begins: empty, or with what stands. Whether the person still agrees is asked anew. */
export function beginHandover(handed: HandedOver | null, language: string, transfer: TransferBasis, zone: string): HandoverForm {
  const empty = emptyHandover(language, handed?.now.transfer ?? transfer, zone);
  if (handed === null) return empty;
  const { contact, identity, story, links, extra } = stands(handed, zone, language);
  return { ...empty, ...story, contact, person: identity, links, extra, over: writtenOver(handed) };
}
