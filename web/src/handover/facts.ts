// Stage B as facts to read.

import type { ContactFailedReason } from "../client/types/ContactFailedReason";
import type { Opened } from "../client/types/Opened";
import type { PersonIdentity } from "../client/types/PersonIdentity";
import type { Links } from "../client/types/Links";
import type { SafeContact } from "../client/types/SafeContact";
import type { SafeWay } from "../client/types/SafeWay";
import { session } from "../session.svelte";
import { dayText } from "../ui/day";
import { HERE, type Fact } from "../ui/fact";
import type { Moment } from "../client/types/Moment";
import type { SafeHours } from "../client/types/SafeHours";
import { daysInWords, WEEKDAYS } from "../wording/weekdays";
import { clockIn, dayAndTime, when } from "../wording/dates";
import { code, codes, phrase, text, wording } from "../wording/wording.svelte";

const typed = (term: string, value: string | undefined): Fact[] => (value ? [{ term: text(`fact-${term}`), value, typed: true }] : []);

/** What a clock shows in a zone, unless nobody here knows the zone. */
function clockThere(zone: string, now: Moment, at: Moment): string | undefined {
  try {
    return clockIn(zone, now, at);
  } catch {
    return undefined;
  }
}

/** The next safe time as the person's clock shows it, and as ours does where that differs; on paper always with its day. */
export function nextSafe(zone: string, now: Moment, next: Moment, paper = false): string {
  const theirs = clockThere(zone, now, next);
  const ours = clockIn(Intl.DateTimeFormat().resolvedOptions().timeZone, now, next);
  if (theirs === undefined || theirs === ours) return paper ? dayAndTime(now, next) : when(now, next);
  return text("way-both-times", { theirs, ours });
}

/** The first safe time and its zone, where that comes only after the date by which the person is to be reached. */
export function noneBefore(contact: SafeContact, by: Moment): { zone: string; next: Moment } | undefined {
  const reach = session.workspace.reachAt(contact, session.now);
  return reach.may === "later" && reach.next > by ? reach : undefined;
}

function hourFacts(hours: SafeHours | undefined, now: Moment, paper: boolean): Fact[] {
  if (!hours) return [];
  const times = hours.times.map(({ days, opens, closes }) => {
    const named = WEEKDAYS.filter((_, at) => days.includes(at + 1));
    return text("hours", { days: daysInWords(named), opens, closes });
  });
  // What a clock shows now is wrong on paper a minute later.
  const there = paper ? undefined : clockThere(hours.zone, now, now);
  return [
    ...(times.length > 0 ? [{ term: text("fact-hours"), value: times.join("\n"), lines: true, language: wording.language.code }] : []),
    { term: text("fact-their-time"), value: there === undefined ? hours.zone : text("way-there-now", { zone: hours.zone, when: there }) },
    ...typed("hours-note", hours.note),
  ];
}

/** What to know before using one way. */
export function wayFacts(way: SafeWay, now: Moment, paper = false): Fact[] {
  const { code_word: word } = way;
  return [
    ...hourFacts(way.hours, now, paper),
    ...(way.say ? [{ term: text("fact-say"), value: text("quoted", { words: HERE }), within: way.say }] : []),
    ...(way.answerer ? [{ term: text("fact-answerer"), value: code("contact_answerer", way.answerer) }] : []),
    ...(way.message ? [{ term: text("fact-message"), value: code("message_allowed", way.message) }] : []),
    ...(word ? [{ term: text("fact-code-word"), value: text("word-means", { word: HERE, meaning: code("code_word_meaning", word.meaning) }), within: word.word }] : []),
    ...(way.watched ? [{ term: text("fact-watched"), value: text("watched") }] : []),
  ];
}

export function neverFacts({ never_use: never }: SafeContact): Fact[] {
  return never.length > 0 ? [{ term: text("fact-never-use"), value: codes("never_use", never) }] : [];
}

/** Failed tries that say nothing against the way itself. */
const HARMLESS: readonly (ContactFailedReason | undefined)[] = ["no_answer", "asked_to_wait", "no_common_language"];

/** Whether there was no language in common at the last try, and no try, as far as all opened, speaks against the way itself. */
export function lacksLanguage({ history, handed_over: handed }: Pick<Opened, "history" | "handed_over">): boolean {
  const tries = history.filter(({ kind }) => kind === "contact_failed");
  const reasons = tries.map(({ content }) => (content?.kind === "contact_failed" ? content.content.reason : undefined));
  return handed?.doubts.contact?.why === "not_reached" && reasons.at(-1) === "no_common_language" && reasons.every((reason) => HARMLESS.includes(reason));
}

/** Who beside the person is not to be contacted. */
export function carefulFacts({ beside }: PersonIdentity): Fact[] {
  return beside?.may_be_offender ? [{ term: text("fact-careful"), value: text("beside-offender-named", { name: beside.name }) }] : [];
}

export function identityFacts(person: PersonIdentity): Fact[] {
  const { beside } = person;
  return [
    ...typed("name-used", person.name_used),
    ...typed("legal-name", person.legal_name),
    ...typed("born", person.born),
    ...typed("place-or-address", person.place),
    ...(beside ? [{ term: text("fact-beside"), value: phrase([HERE, ...(beside.kind ? [code("representative_kind", beside.kind)] : [])]), within: beside.name }] : []),
    ...(beside?.may_be_offender ? [{ term: text("fact-careful"), value: text("beside-offender") }] : []),
  ];
}

export function linkFacts(links: Links, today: string): Fact[] {
  return [
    ...links.dates.map(({ kind, on }) => ({ term: code("deadline_kind", kind), value: dayText(on, today) })),
    ...links.references.map(({ kind, value }) => ({ term: code("reference_kind", kind), value, typed: true })),
  ];
}
