// A handover after another one: it begins with what stands, so that nothing a person said for their safety is lost
// because nobody typed it again.

import type { Doubts } from "../client/types/Doubts";
import type { HandedOver } from "../client/types/HandedOver";
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

/** The form as it begins: empty, or with what stands. Whether the person still agrees is asked anew. */
export function beginHandover(handed: HandedOver | null, language: string, transfer: TransferBasis, zone: string): HandoverForm {
  const empty = emptyHandover(language, handed?.now.transfer ?? transfer, zone);
  if (handed === null) return empty;
  const { contact, identity, story, links, extra } = stands(handed, zone, language);
  return { ...empty, ...story, contact, person: identity, links, extra, over: writtenOver(handed) };
}
