// Which code stands behind a term of the directory's records: their ids are made of list and code (UUID version 5).

import { VOCABULARIES, type VocabularyName } from "../codes/generated";

/** The namespace of the program's own vocabulary. */
const NAMESPACE = "6f6e7761-7264-4d5e-8a1c-5f0e2b7d9c41";

/** The lists that entries take their words from. */
const LISTS = [
  "support_kind",
  "crime",
  "crime_tag",
  "victim_group",
  "referral_route",
  "support_mode",
  "abroad",
  "fee",
  "intake",
  "training_topic",
  "funding_source",
  "access_need",
  "capacity_unit",
] as const satisfies readonly VocabularyName[];

export interface Term {
  list: (typeof LISTS)[number];
  code: string;
}

/** Every term by its id. */
export async function listTerms(): Promise<ReadonlyMap<string, Term>> {
  const terms = LISTS.flatMap((list) => VOCABULARIES[list].map((code): Term => ({ list, code })));
  const named = terms.map(async (term) => [await makeId(`${term.list}/${term.code}`), term] as const);
  return new Map(await Promise.all(named));
}

/** A name-based UUID (RFC 9562, version 5). */
export async function makeId(name: string): Promise<string> {
  const space = NAMESPACE.replaceAll("-", "").match(/../g) ?? [];
  const bytes = Uint8Array.from([...space.map((hex) => Number.parseInt(hex, 16)), ...new TextEncoder().encode(name)]);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", bytes)).subarray(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
