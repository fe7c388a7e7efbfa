// Stage B as facts to read.

import type { PersonIdentity } from "../client/types/PersonIdentity";
import type { Links } from "../client/types/Links";
import type { SafeContact } from "../client/types/SafeContact";
import type { SafeWay } from "../client/types/SafeWay";
import type { Fact } from "../ui/fact";
import { plainDay } from "../wording/dates";
import { code, codes, phrase, text } from "../wording/wording.svelte";

const typed = (term: string, value: string | undefined): Fact[] => (value ? [{ term: text(`fact-${term}`), value, typed: true }] : []);

/** What to know before using one way. */
export function wayFacts(way: SafeWay): Fact[] {
  return [
    ...typed("hours", way.hours),
    ...(way.say ? [{ term: text("fact-say"), value: text("quoted", { words: way.say }) }] : []),
    ...(way.answerer ? [{ term: text("fact-answerer"), value: code("contact_answerer", way.answerer) }] : []),
    ...(way.message ? [{ term: text("fact-message"), value: code("message_allowed", way.message) }] : []),
    ...(way.code_word
      ? [{ term: text("fact-code-word"), value: text("word-means", { word: way.code_word.word, meaning: code("code_word_meaning", way.code_word.meaning) }) }]
      : []),
    ...(way.watched ? [{ term: text("fact-watched"), value: text("watched") }] : []),
  ];
}

export function neverFacts({ never_use: never }: SafeContact): Fact[] {
  return never.length > 0 ? [{ term: text("fact-never-use"), value: codes("never_use", never) }] : [];
}

export function identityFacts(person: PersonIdentity): Fact[] {
  const { beside } = person;
  return [
    ...typed("name-used", person.name_used),
    ...typed("legal-name", person.legal_name),
    ...typed("born", person.born),
    ...typed("place-or-address", person.place),
    ...typed("beside", beside && phrase([beside.name, ...(beside.kind ? [code("representative_kind", beside.kind)] : [])])),
    ...(beside?.may_be_offender ? [{ term: text("fact-careful"), value: text("beside-offender") }] : []),
  ];
}

export function linkFacts(links: Links): Fact[] {
  return [
    ...links.dates.map(({ kind, on }) => ({ term: code("deadline_kind", kind), value: plainDay(on) })),
    ...links.references.map(({ kind, value }) => ({ term: code("reference_kind", kind), value, typed: true })),
  ];
}
