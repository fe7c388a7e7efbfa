// The form of stage B, and the content that comes of it.

import type { PersonIdentity } from "../client/types/PersonIdentity";
import type { AgreedScope } from "../client/types/AgreedScope";
import type { AgreementMethod } from "../client/types/AgreementMethod";
import type { CodeWordMeaning } from "../client/types/CodeWordMeaning";
import type { ContactAnswerer } from "../client/types/ContactAnswerer";
import type { ContactSafe } from "../client/types/ContactSafe";
import type { ContactWay } from "../client/types/ContactWay";
import type { DeadlineKind } from "../client/types/DeadlineKind";
import type { DoneAlready } from "../client/types/DoneAlready";
import type { ExtraScope } from "../client/types/ExtraScope";
import type { FreeText } from "../client/types/FreeText";
import type { Handover } from "../client/types/Handover";
import type { Links } from "../client/types/Links";
import type { MessageAllowed } from "../client/types/MessageAllowed";
import type { Missing } from "../client/types/Missing";
import type { Moment } from "../client/types/Moment";
import type { NeverUse } from "../client/types/NeverUse";
import type { Opened } from "../client/types/Opened";
import type { ReferenceKind } from "../client/types/ReferenceKind";
import type { RepresentativeKind } from "../client/types/RepresentativeKind";
import type { SafeContact } from "../client/types/SafeContact";
import type { SafeHours } from "../client/types/SafeHours";
import type { SafeWay } from "../client/types/SafeWay";
import type { Story } from "../client/types/Story";
import type { TransferBasis } from "../client/types/TransferBasis";
import { EXTRA_SCOPE } from "../codes/generated";
import type { Weekday } from "../client/directory";
import { WEEKDAYS } from "../wording/weekdays";
import { listZones, showTheSame } from "../wording/zones";
import { session } from "../session.svelte";
import { filled } from "../ui/form";
import { addMonths } from "../wording/dates";

export interface TimesForm {
  days: Weekday[];
  opens: string;
  closes: string;
}

export interface WayForm {
  way: ContactWay;
  value: string;
  safe: ContactSafe | "";
  /** When it is safe: times in the person's zone, and a word beside them. */
  times: TimesForm[];
  zone: string;
  when: string;
  answerer: ContactAnswerer | "";
  message: MessageAllowed | "";
  say: string;
  word: string;
  meaning: CodeWordMeaning;
  watched: boolean;
  /** What stood here until a try ruled it out: it is sent only if somebody puts it back. */
  ruled_out: string;
}

export interface ContactForm {
  ways: WayForm[];
  never: NeverUse[];
  /** The places of meeting that were said not to be the person's home, where visits at home are never to be. */
  not_home: string;
}

export interface PersonForm {
  name_used: string;
  legal_name: string;
  born: string;
  place: string;
  beside: string;
  beside_kind: RepresentativeKind | "";
  beside_offender: boolean;
}

export interface LinksForm {
  /** Of what each is nobody says but whoever writes it: no kind stands there beforehand. */
  references: { kind: ReferenceKind | ""; value: string }[];
  /** `kept`: the day that was said to be right although it has passed. */
  dates: { kind: DeadlineKind | ""; on: string; kept: string }[];
}

export interface StoryForm {
  story: string;
  written_in: string;
  read_in: string;
  approved_at: Moment | null;
  do_not_ask: string;
  plan: string;
  done: DoneAlready[];
}

/** What goes along with an agreement of its own. Its terms are noted with it: reading on in another language, or saying it again later, does not change them. */
export type ExtraForm = Record<ExtraScope, { text: string; agreed_at: Moment | null; method: AgreementMethod; terms?: ExtraTerms }>;

export interface HandoverForm extends StoryForm {
  contact: ContactForm;
  person: PersonForm;
  links: LinksForm;
  extra: ExtraForm;
  still_agrees_at: Moment | null;
  transfer: TransferBasis;
  /** What it is written over; see `writtenOver`. */
  over: string;
  /** The person was asked again about what is in doubt. */
  asked: boolean;
}

export function emptyTimes(): TimesForm {
  return { days: [], opens: "", closes: "" };
}

export function emptyWay(zone: string, way: ContactWay = "telephone"): WayForm {
  return { way, value: "", safe: "", times: [], zone, when: "", answerer: "", message: "", say: "", word: "", meaning: "not_now", watched: false, ruled_out: "" };
}

export function emptyPerson(): PersonForm {
  return { name_used: "", legal_name: "", born: "", place: "", beside: "", beside_kind: "", beside_offender: false };
}

export function emptyHandover(language: string, transfer: TransferBasis, zone: string): HandoverForm {
  return {
    contact: { ways: [emptyWay(zone)], never: [], not_home: "" },
    person: emptyPerson(),
    links: { references: [], dates: [] },
    ...storyForm({ done: [] }, language),
    extra: extraForm([]),
    still_agrees_at: null,
    transfer,
    over: "",
    asked: false,
  };
}

/** The zone of a person who needs help in a country whose clocks all show the same; empty, where somebody has to say which. */
export function zoneIn({ enquiry, row }: Pick<Opened, "enquiry" | "row">): string {
  const zones = enquiry?.about === "person" ? listZones(enquiry.country_needed) : [];
  if (!showTheSame(zones, session.now)) return "";
  return zones.includes(row.other.zone) ? row.other.zone : (zones[0] ?? "");
}

/** A day ends at midnight, which a clock shows as the next day's beginning. */
const [MIDNIGHT, DAY_ENDS] = ["00:00", "24:00"];

function readHours({ times, zone, when }: WayForm): SafeHours | undefined {
  if (times.length === 0) return undefined;
  const read = times.map(({ days, opens, closes }) => ({
    days: WEEKDAYS.flatMap((day, at) => (days.includes(day) ? [at + 1] : [])),
    opens,
    closes: closes === MIDNIGHT ? DAY_ENDS : closes,
  }));
  return { zone, times: read, ...filled({ note: when.trim() }) };
}

function hoursForm(hours: SafeHours | undefined, zone: string): Pick<WayForm, "times" | "zone" | "when"> {
  if (!hours) return { times: [], zone, when: "" };
  const times = hours.times.map(({ days, opens, closes }) => ({
    days: WEEKDAYS.filter((_, at) => days.includes(at + 1)),
    opens,
    closes: closes === DAY_ENDS ? MIDNIGHT : closes,
  }));
  return { times, zone: hours.zone, when: hours.note ?? "" };
}

/** A way that was not asked about is not known to be safe. */
function readWay(form: WayForm): SafeWay {
  const { way, watched, safe, word, meaning, value, answerer, message, say } = form;
  const hours = readHours(form);
  const code_word = word.trim() === "" ? {} : { code_word: { word: word.trim(), meaning } };
  return { way, value: value.trim(), safe: safe === "" ? "not_asked" : safe, watched, ...filled({ answerer, message, say }), ...(hours ? { hours } : {}), ...code_word };
}

export function readContact({ ways, never }: Pick<ContactForm, "ways" | "never">): SafeContact {
  return { ways: ways.filter((way) => way.value.trim() !== "").map(readWay), never_use: [...never] };
}

/** Whether something was said of somebody beside the person, even without a name. */
export const saysBeside = ({ beside, beside_kind, beside_offender }: PersonForm): boolean => beside !== "" || beside_kind !== "" || beside_offender;

export function readPerson(form: PersonForm): PersonIdentity {
  const { name_used, legal_name, born, place } = form;
  const person = { name_used: name_used.trim(), ...filled({ legal_name, born, place }) };
  // A warning of somebody without a name is not left out: the client asks for the name.
  if (form.beside.trim() === "" && !saysBeside(form)) return person;
  return { ...person, beside: { name: form.beside.trim(), may_be_offender: form.beside_offender, ...filled({ kind: form.beside_kind }) } };
}

export function readLinks({ references, dates }: LinksForm): Links {
  return {
    references: references.flatMap(({ kind, value }) => (kind === "" || value.trim() === "" ? [] : [{ kind, value: value.trim() }])),
    dates: dates.flatMap(({ kind, on }) => (kind === "" || on === "" ? [] : [{ kind, on }])),
  };
}

/** A line of which one half is said and the other is not. One that says nothing is passed over. */
export function halfSaid({ references, dates }: LinksForm): Missing[] {
  const half = (path: string, kind: string, [name, said]: [name: string, said: string]): Missing[] => {
    if ((kind === "") === (said.trim() === "")) return [];
    return [{ field: `${path}.${kind === "" ? "kind" : name}`, problem: "needed" }];
  };
  return [
    ...dates.flatMap(({ kind, on }, at) => half(`links.dates.${at}`, kind, ["on", on])),
    ...references.flatMap(({ kind, value }, at) => half(`links.references.${at}`, kind, ["value", value])),
  ];
}

/** Where the form shows what is wrong with a date: lines that say nothing are not sent. */
export function inLines(missing: readonly Missing[], { dates }: LinksForm): Missing[] {
  const sent = dates.flatMap(({ kind, on }, at) => (kind === "" || on === "" ? [] : [at]));
  return missing.map((one) => ({ ...one, field: one.field.replace(/^links\.dates\.(\d+)/, (_, place: string) => `links.dates.${sent[Number(place)] ?? 0}`) }));
}

/** Days that have passed and of which nobody said that they are right. `passed` is what the client says, where the form shows it. */
export function unkept(passed: readonly Missing[], { dates }: LinksForm): Missing[] {
  const kept = new Set(dates.flatMap(({ on, kept: day }, at) => (on === day ? [`links.dates.${at}.on`] : [])));
  return passed.filter(({ field, problem }) => problem !== "unsure" || !kept.has(field));
}

/** Agreements to extra scopes are in the language of that of the enquiry, and last as long. */
export interface ExtraTerms {
  language: string;
  until: Moment;
}

export function extraTerms({ enquiry }: Opened, now: Moment, months: number, language: string): ExtraTerms {
  const agreed = enquiry?.about === "person" ? enquiry.agreements.referral : undefined;
  return { language: agreed?.language ?? language, until: agreed?.until ?? addMonths(now, months) };
}

const words = (text: string, language: string): FreeText | undefined => (text.trim() === "" ? undefined : { text: text.trim(), language });

export function readStory(form: StoryForm): Story {
  const summary = words(form.story, form.written_in);
  const do_not_ask = words(form.do_not_ask, form.written_in);
  const plan = words(form.plan, form.written_in);
  return {
    done: [...form.done],
    ...(summary ? { summary } : {}),
    ...(do_not_ask ? { do_not_ask } : {}),
    ...(plan ? { plan } : {}),
    ...(summary && form.read_in !== "" ? { read_in: form.read_in } : {}),
    ...(summary && form.approved_at !== null ? { approved_at: form.approved_at } : {}),
  };
}

export function readExtra(form: ExtraForm, writtenIn: string, terms: ExtraTerms): AgreedScope[] {
  return EXTRA_SCOPE.flatMap((scope) => {
    const { text, agreed_at, method, terms: noted } = form[scope];
    const { language, until } = noted ?? terms;
    const said = words(text, writtenIn);
    if (!said || agreed_at === null) return [];
    return [{ scope, text: said, agreement: { answer: "agreed" as const, method, language, given_at: agreed_at, until } }];
  });
}

const isMeeting = ({ way, value, safe }: Pick<WayForm, "way" | "value"> & { safe: ContactSafe | "" }): boolean => way === "in_person" && value.trim() !== "" && safe !== "no";

/** The places where somebody would meet the person, though visits at home are never to be; empty, where that is no question. */
export function meetings({ ways, never }: ContactForm): string {
  return never.includes("home_visits") ? ways.filter(isMeeting).map(({ value }) => value.trim()).join("\n") : "";
}

/** Nobody here can tell whether a place is the person's home: it is asked. */
export function homeUnasked(contact: ContactForm): Missing[] {
  const places = meetings(contact);
  return places === "" || places === contact.not_home ? [] : [{ field: "contact.not_home", problem: "needed" }];
}

/** What was said of ways of which nobody wrote where they lead. They are not sent, so nothing else can say so. */
export function withoutValue({ ways }: Pick<ContactForm, "ways">): Missing[] {
  return ways.flatMap((way, at) => (way.value.trim() === "" && way.ruled_out === "" && saysSomething(way) ? [{ field: at === 0 ? "contact.ways" : `contact.ways.${at}`, problem: "no_value" as const }] : []));
}

const saysSomething = ({ safe, times, when, answerer, message, say, word, watched }: WayForm): boolean =>
  safe !== "" || times.length > 0 || watched || [when, answerer, message, say, word].some((said) => said.trim() !== "");

/** What the form says; `missing` of the client tells whether it is enough. */
export function readHandover(form: HandoverForm, terms: ExtraTerms): Handover {
  return {
    contact: readContact(form.contact),
    identity: readPerson(form.person),
    story: readStory(form),
    links: readLinks(form.links),
    extra: readExtra(form.extra, form.written_in, terms),
    still_agrees_at: form.still_agrees_at,
    transfer: form.transfer,
  };
}

/** Where the form shows what is wrong with a way: ways without a value are not sent, and the first has no number. */
export function inForm(missing: readonly Missing[], { ways }: ContactForm): Missing[] {
  const sent = ways.flatMap((way, at) => (way.value.trim() === "" ? [] : [at]));
  const moved = (field: string) =>
    field.replace(/^contact\.ways\.(\d+)/, (_, place: string) => {
      const at = sent[Number(place)] ?? 0;
      return at === 0 ? "contact.ways" : `contact.ways.${at}`;
    });
  return missing.map((one) => ({ ...one, field: moved(one.field) }));
}

/** Text that would stay behind because the person has not agreed to pass it on. */
export function withoutAgreement(form: ExtraForm): Missing[] {
  const waiting = EXTRA_SCOPE.filter((scope) => form[scope].text.trim() !== "" && form[scope].agreed_at === null);
  return waiting.map((scope) => ({ field: `extra.${scope}`, problem: "needed" }));
}

export function contactForm({ ways, never_use }: SafeContact, zone: string): ContactForm {
  const filledWays = ways.map((way) => ({
    ...emptyWay(zone, way.way),
    ...hoursForm(way.hours, zone),
    value: way.value,
    safe: way.safe,
    answerer: way.answerer ?? ("" as const),
    message: way.message ?? ("" as const),
    say: way.say ?? "",
    word: way.code_word?.word ?? "",
    meaning: way.code_word?.meaning ?? ("not_now" as const),
    watched: way.watched,
  }));
  return { ways: filledWays.length > 0 ? filledWays : [emptyWay(zone)], never: [...never_use], not_home: ways.filter(isMeeting).map(({ value }) => value.trim()).join("\n") };
}

export function personForm(person: PersonIdentity): PersonForm {
  const { beside } = person;
  return {
    name_used: person.name_used,
    legal_name: person.legal_name ?? "",
    born: person.born ?? "",
    place: person.place ?? "",
    beside: beside?.name ?? "",
    beside_kind: beside?.kind ?? "",
    beside_offender: beside?.may_be_offender ?? false,
  };
}

export function linksForm({ references, dates }: Links): LinksForm {
  // What was handed over stands: that time has passed since is nothing to ask about.
  return { references: references.map((one) => ({ ...one })), dates: dates.map((one) => ({ ...one, kept: one.on })) };
}

export function storyForm(story: Story, language: string): StoryForm {
  return {
    story: story.summary?.text ?? "",
    written_in: (story.summary ?? story.do_not_ask ?? story.plan)?.language ?? language,
    read_in: story.read_in ?? "",
    approved_at: story.approved_at ?? null,
    do_not_ask: story.do_not_ask?.text ?? "",
    plan: story.plan?.text ?? "",
    done: [...story.done],
  };
}

export function extraForm(extra: readonly AgreedScope[]): ExtraForm {
  const one = (scope: ExtraScope) => {
    const found = extra.find((agreed) => agreed.scope === scope);
    if (!found) return { text: "", agreed_at: null, method: "by_phone" as const };
    const { given_at, method, language, until } = found.agreement;
    return { text: found.text.text, agreed_at: given_at, method, terms: { language, until } };
  };
  return Object.fromEntries(EXTRA_SCOPE.map((scope) => [scope, one(scope)])) as ExtraForm;
}
