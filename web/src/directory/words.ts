// What an entry says, in words.

import type { Moment } from "../client/types/Moment";
import type { OpeningHours, OrganisationEntry, Phone, PlaceEntry, ServiceEntry } from "../client/directory";
import { code, codes, country, languageName, text, wording } from "../wording/wording.svelte";
import { dayIn, formatIn } from "../wording/dates";
import { inRow } from "../wording/lists";
import { daysInWords } from "../wording/weekdays";
import { isAlways, listPlaceTexts } from "./form";

const DAY = 24 * 3_600_000;

/** A number as it is dialled, also inside a text that runs from right to left. */
export const leftToRight = (number: string) => `\u2066${number}\u2069`;

export function hoursInWords(hours: OpeningHours): string {
  const days = daysInWords(hours.days);
  if (isAlways(hours)) return text("hours-always", { days });
  return text("hours", { days, opens: hours.opens, closes: hours.closes });
}

/** Where a place is, as far as it is said. */
export function placeInWords(place: PlaceEntry): string {
  const { name = "", street = "", town = "", region = "", postal_code = "" } = place;
  if (place.disclosure === "withheld") return text("directory-place-withheld");
  const where = place.country ? country(place.country) : "";
  return [name, street, [postal_code, town].filter((part) => part !== "").join(" "), region, where].filter((part) => part !== "").join(`${text("comma")} `);
}

/** What is said of a place beside where it is, each under its label. */
export function placeNotes(place: PlaceEntry): string[] {
  return listPlaceTexts("beside").flatMap((field) => {
    const said = place[field] ?? "";
    return said === "" ? [] : [text("directory-figure", { name: text(`place-${field}`), value: said })];
  });
}

/** What a number is for. */
export function phoneNotes(phone: Phone): string[] {
  const way = phone.way && phone.way !== "text" ? text(`telephone-${phone.way}`) : "";
  return [phone.label ?? "", way, phone.from_abroad ? text("page-service-abroad") : ""].filter((note) => note !== "");
}

export function agesInWords({ from, to }: ServiceEntry["ages"]): string {
  if (from !== null && to !== null) return text("page-service-ages-both", { from, to });
  if (from !== null) return text("page-service-ages-from", { from });
  return to === null ? "" : text("page-service-ages-to", { to });
}

/** What an organisation says of itself. */
export function organisationInWords({ name, description, email, website }: OrganisationEntry) {
  return [
    { term: text("directory-organisation-name"), value: name },
    { term: text("directory-organisation-description"), value: description, lines: true },
    { term: text("directory-field-email"), value: email ?? "" },
    { term: text("directory-field-website"), value: website ?? "" },
  ].filter(({ value }) => value !== "");
}

/** On whose clock the hours are: `Europe/Dublin` is the clock in Dublin. */
export function clockInWords(zone: string): string {
  return text("page-service-clock", { place: (zone.split("/").at(-1) ?? zone).replaceAll("_", " ") });
}

/** Whether it is open, and until when or from when on, on the clock of the place. */
export function openInWords(open: boolean, until: Moment | null | undefined, zone: string | null | undefined, now: Moment): string {
  if (until === null || until === undefined) return text(open ? "page-open-always" : "page-open-closed");
  const say = (at: Moment, parts: Intl.DateTimeFormatOptions) => formatIn(zone ?? "UTC", at, parts);
  const time = say(until, { hour: "2-digit", minute: "2-digit" });
  if (open) return text("page-open-until", { time });
  const dayOf = (at: Moment) => dayIn(zone ?? "UTC", at);
  const days = Math.round((dayOf(until) - dayOf(now)) / DAY);
  if (days === 0) return text("page-open-today", { time });
  return days === 1 ? text("page-open-tomorrow", { time }) : text("page-open-on", { day: say(until, { weekday: "long" }), time });
}

/** Where maps on the reader's own device find a place, where that is told exactly. */
export function geoOf({ disclosure, latitude, longitude }: PlaceEntry): string | undefined {
  if (disclosure !== "exact" || latitude === null || latitude === undefined || longitude === null || longitude === undefined) return undefined;
  return `geo:${latitude.toFixed(5)},${longitude.toFixed(5)}`;
}

const number = (value: number) => new Intl.NumberFormat(wording.locale).format(value);

function capacityInWords({ circle, value }: ServiceEntry["capacity"]): string[] {
  const lines = value.map(({ unit, available, maximum }) => {
    const name = code("capacity_unit", unit);
    if (maximum === null || maximum === undefined) return text("directory-figure", { name, value: number(available) });
    return text("directory-figure-of", { name, value: number(available), most: number(maximum) });
  });
  return withCircle(lines, circle);
}

function workersInWords({ circle, value }: ServiceEntry["workers"]): string[] {
  const lines = value.map((workers) => {
    const { people, full_posts, hours_before, hours_a_year } = workers;
    const figures = ([["people", people], ["full_posts", full_posts], ["hours_before", hours_before], ["hours_a_year", hours_a_year]] as const).flatMap(
      ([name, value]) => (value === null || value === undefined ? [] : [text("directory-figure", { name: text(`directory-workers-${name}`), value: number(value) })]),
    );
    return text("directory-figure", { name: code("worker_kind", workers.kind), value: inRow(figures) });
  });
  return withCircle(lines, circle);
}

/** Who may read it stands behind what is not for everybody. */
function withCircle(lines: string[], circle: ServiceEntry["circle"] | undefined): string[] {
  return lines.length === 0 ? [] : [...lines, text("directory-figure", { name: text("directory-field-circle"), value: code("reader_circle", circle ?? "coordinator") })];
}

/** What its keeper wrote in its own words and language; everything else is said in the reader's. */
const OWN_WORDS: ReadonlySet<keyof ServiceEntry> = new Set(["name", "description", "next_step"]);

/** Every field of an entry that says something, in the order of the form: its name, and what it says. */
export function listFields(entry: ServiceEntry): { field: keyof ServiceEntry; words: string; language?: string | null }[] {
  const said: Record<keyof ServiceEntry, string> = {
    name: entry.name,
    description: entry.description,
    written_in: entry.written_in ? languageName(entry.written_in) : "",
    next_step: entry.next_step,
    translations: list(
      entry.translations.map(({ language, name, description, next_step }) =>
        [language ? languageName(language) : "", name, description, next_step].filter((words) => words !== "").join(" · "),
      ),
    ),
    circle: code("reader_circle", entry.circle),
    kinds: codes("support_kind", entry.kinds),
    crimes: codes("crime", entry.crimes),
    crime_tags: codes("crime_tag", entry.crime_tags),
    groups: codes("victim_group", entry.groups),
    ages: agesInWords(entry.ages),
    routes: codes("referral_route", entry.routes),
    ways: codes("support_mode", entry.ways),
    languages: inRow(entry.languages.map(languageName)),
    interpreters: entry.interpreters ? text("directory-interpreters") : "",
    phones: list(entry.phones.map((phone) => [leftToRight(phone.number), ...phoneNotes(phone), code("reader_circle", phone.circle ?? entry.circle)].join(" · "))),
    email: entry.email ?? "",
    website: entry.website ?? "",
    hours: list(entry.hours.map(hoursInWords)),
    zone: entry.zone ?? "",
    places: list(entry.places.flatMap((place) => [placeInWords(place), ...placeNotes(place)])),
    countries: inRow(entry.countries.map(country)),
    regions: entry.regions.join(`${text("comma")} `),
    abroad: codes("abroad", entry.abroad),
    fee: entry.fee ? code("fee", entry.fee) : "",
    intake: entry.intake ? code("intake", entry.intake) : "",
    capacity: list(capacityInWords(entry.capacity)),
    workers: list(workersInWords(entry.workers)),
    training: codes("training_topic", entry.training),
    funding: list(withCircle(entry.funding.value.map((source) => code("funding_source", source)), entry.funding.circle)),
  };
  const fields = Object.keys(said) as (keyof ServiceEntry)[];
  return fields.flatMap((field) => {
    if (said[field] === "") return [];
    return [{ field, words: said[field], language: OWN_WORDS.has(field) ? (entry.written_in ?? null) : wording.language.code }];
  });
}

/** Lines below one another. */
const list = (lines: readonly string[]) => lines.join("\n");

export interface Difference {
  field: keyof ServiceEntry;
  before: string;
  after: string;
  /** In which language each was written. */
  languages: readonly [before: string | null | undefined, after: string | null | undefined];
}

/** What differs between two versions, in words. What words do not tell apart, readers cannot either. */
export function compare(before: ServiceEntry, after: ServiceEntry): Difference[] {
  const [olds, news] = [before, after].map((entry) => new Map(listFields(entry).map((said) => [said.field, said])));
  const fields = Object.keys(after) as (keyof ServiceEntry)[];
  return fields
    .map((field): Difference => {
      const [old, now] = [olds?.get(field), news?.get(field)];
      return { field, before: old?.words ?? "", after: now?.words ?? "", languages: [old?.language, now?.language] };
    })
    .filter((difference) => difference.before !== difference.after);
}
