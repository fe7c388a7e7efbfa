// The form of a service, with empty texts for what is not said, and the entry that comes of it.

import type { Capacity, OpeningHours, Phone, PlaceEntry, ReaderCircle, ServiceEntry, Weekday, Workers } from "../client/directory";
import { CAPACITY_UNIT, PLACE_DISCLOSURE, WORKER_KIND, type AccessNeed, type CapacityUnit, type PlaceDisclosure, type WorkerKind } from "../codes/generated";
import { PLACE_FIELDS } from "../codes/limits";
import { WEEKDAYS } from "../wording/weekdays";

export interface PhoneForm {
  number: string;
  label: string;
  from_abroad: boolean;
  /** Empty: whoever reads the service. */
  circle: ReaderCircle | "";
  /** How it is used, where it is not for calls: nobody fills that in, and nobody loses it. */
  way: Phone["way"];
}

export interface HoursForm {
  days: Weekday[];
  /** Day and night: then the times do not count. */
  always: boolean;
  opens: string;
  closes: string;
}

type PlaceFields = typeof PLACE_FIELDS;
type PlaceField = keyof PlaceFields;

/** The fields of a place that are texts. */
export type PlaceText = { [F in PlaceField]: PlaceFields[F]["part"] extends string ? F : never }[PlaceField];

const FIELDS = Object.keys(PLACE_FIELDS) as PlaceField[];

/** The texts of a place, in their order; of a part of the form, those that stand there. */
export const listPlaceTexts = (part?: "name" | "address" | "beside") =>
  FIELDS.filter((field): field is PlaceText => PLACE_FIELDS[field].part !== null && (part === undefined || PLACE_FIELDS[field].part === part));

/** Whether a field is told, and kept, of a place that is shown so. One that is shown in a way that nobody knows here is withheld. */
export function isTold(field: PlaceField, disclosure: PlaceDisclosure): boolean {
  const shown = PLACE_DISCLOSURE.includes(disclosure) ? disclosure : "withheld";
  return PLACE_DISCLOSURE.indexOf(shown) <= PLACE_DISCLOSURE.indexOf(PLACE_FIELDS[field].told);
}

/** Its texts; a draft that was begun before there was one has none of it. */
export interface PlaceForm extends Partial<Record<PlaceText, string>> {
  id: string;
  name: string;
  disclosure: PlaceDisclosure;
  country: string;
  latitude: string;
  longitude: string;
  access: AccessNeed[];
}

interface CapacityForm {
  available: string;
  maximum: string;
  as_of: string;
}

interface WorkersForm {
  people: string;
  full_posts: string;
  hours_before: string;
  hours_a_year: string;
  as_of: string;
}

interface TranslationForm {
  language: string;
  name: string;
  description: string;
  next_step: string;
}

type Texts = "name" | "description" | "next_step";
type Lists = "kinds" | "crimes" | "crime_tags" | "groups" | "routes" | "ways" | "languages" | "countries" | "abroad" | "training";

/** What needs no other shape than in the entry. */
type Same = Pick<ServiceEntry, Texts | Lists | "interpreters">;

export interface ServiceForm extends Same {
  circle: ReaderCircle | "";
  written_in: string;
  /** The same in other languages; a draft that was begun before there were any has none. */
  translations?: TranslationForm[];
  age_from: string;
  age_to: string;
  phones: PhoneForm[];
  email: string;
  website: string;
  hours: HoursForm[];
  zone: string;
  places: PlaceForm[];
  /** One a line. */
  regions: string;
  fee: NonNullable<ServiceEntry["fee"]> | "";
  intake: NonNullable<ServiceEntry["intake"]> | "";
  capacity_circle: ReaderCircle;
  capacity: Record<CapacityUnit, CapacityForm>;
  workers_circle: ReaderCircle;
  workers: Record<WorkerKind, WorkersForm>;
  funding_circle: ReaderCircle;
  funding: ServiceEntry["funding"]["value"];
}

/** What whoever forgets to say so shows to nobody else. */
const CLOSEST: ReaderCircle = "coordinator";

export const emptyHours = (): HoursForm => ({ days: [], always: false, opens: "09:00", closes: "17:00" });
export const emptyPhone = (): PhoneForm => ({ number: "", label: "", from_abroad: false, circle: "", way: null });
export const emptyTranslation = (): TranslationForm => ({ language: "", name: "", description: "", next_step: "" });
export const emptyPlace = (country: string): PlaceForm => ({
  id: "",
  ...each(listPlaceTexts(), () => ""),
  disclosure: "exact",
  country,
  latitude: "",
  longitude: "",
  access: [],
});

/** Takes out of the form what is not told of a place that is shown so: it is kept nowhere, not even in the draft. */
export function withholdPlace(place: PlaceForm) {
  const nothing = emptyPlace("");
  Object.assign(place, Object.fromEntries(FIELDS.filter((field) => !isTold(field, place.disclosure)).map((field) => [field, nothing[field]])));
}

const emptyCapacity = (): CapacityForm => ({ available: "", maximum: "", as_of: "" });
const emptyWorkers = (): WorkersForm => ({ people: "", full_posts: "", hours_before: "", hours_a_year: "", as_of: "" });

// Every key of a vocabulary, each with what is made of it.
const each = <K extends string, V>(keys: readonly K[], make: (key: K) => V) => Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;

export function emptyService(home: string, zone: string, language: string): ServiceForm {
  return {
    name: "",
    description: "",
    next_step: "",
    written_in: language,
    translations: [],
    circle: "",
    kinds: [],
    crimes: [],
    crime_tags: [],
    groups: [],
    age_from: "",
    age_to: "",
    routes: [],
    ways: [],
    languages: [],
    interpreters: false,
    phones: [],
    email: "",
    website: "",
    hours: [],
    zone,
    places: [],
    countries: home === "" ? [] : [home],
    regions: "",
    abroad: [],
    fee: "",
    intake: "",
    capacity_circle: CLOSEST,
    capacity: each(CAPACITY_UNIT, emptyCapacity),
    workers_circle: CLOSEST,
    workers: each(WORKER_KIND, emptyWorkers),
    training: [],
    funding_circle: CLOSEST,
    funding: [],
  };
}

const words = (text: string) => (text.trim() === "" ? null : text.trim());
const number = (text: string | number | null) => {
  // A number field binds what is typed as a number.
  const typed = String(text ?? "").trim();
  return typed === "" || Number.isNaN(Number(typed)) ? null : Number(typed);
};

/** The entry that a form makes. What is empty is not known. */
export function readService(form: ServiceForm): ServiceEntry {
  const { name, description, next_step, kinds, crimes, crime_tags, groups, routes, ways, languages, interpreters, countries, abroad, training } = form;
  return {
    name: name.trim(),
    description: description.trim(),
    next_step: next_step.trim(),
    ...{ kinds, crimes, crime_tags, groups, routes, ways, languages, interpreters, countries, abroad, training },
    written_in: words(form.written_in),
    translations: (form.translations ?? []).map(({ language, name, description, next_step }) => ({
      language: words(language),
      name: name.trim(),
      description: description.trim(),
      next_step: next_step.trim(),
    })),
    circle: form.circle || CLOSEST,
    ages: { from: number(form.age_from), to: number(form.age_to) },
    phones: form.phones.map(readPhone),
    email: words(form.email),
    website: words(form.website),
    hours: form.hours.map(readHours),
    zone: form.hours.length > 0 ? words(form.zone) : null,
    places: form.places.map(readPlace),
    regions: form.regions.split("\n").map((line) => line.trim()).filter((line) => line !== ""),
    fee: form.fee || null,
    intake: form.intake || null,
    capacity: { circle: form.capacity_circle, value: CAPACITY_UNIT.flatMap((unit) => readCapacity(unit, form.capacity[unit])) },
    workers: { circle: form.workers_circle, value: WORKER_KIND.flatMap((kind) => readWorkers(kind, form.workers[kind])) },
    funding: { circle: form.funding_circle, value: form.funding },
  };
}

/** A number of which it is not said who may read it is for whoever reads the service: the rule of the directory. */
function readPhone({ number, label, from_abroad, circle, way }: PhoneForm): Phone {
  return { number: number.trim(), label: words(label), from_abroad, circle: circle || null, way };
}

/** Midnight ends a day. */
function readHours({ days, always, opens, closes }: HoursForm): OpeningHours {
  const sorted = WEEKDAYS.filter((day) => days.includes(day));
  if (always) return { days: sorted, opens: "00:00", closes: "24:00" };
  return { days: sorted, opens, closes: closes === "00:00" ? "24:00" : closes };
}

/** The place that a form says. */
export function readPlace(form: PlaceForm): PlaceEntry {
  const told = { ...form };
  withholdPlace(told);
  const texts = each(listPlaceTexts(), (field) => (told[field] ?? "").trim());
  return { ...texts, id: words(told.id), disclosure: told.disclosure, access: told.access, country: words(told.country), latitude: number(told.latitude), longitude: number(told.longitude) };
}

function readCapacity(unit: CapacityUnit, form: CapacityForm): Capacity[] {
  const available = number(form.available);
  return available === null ? [] : [{ unit, available, maximum: number(form.maximum), as_of: words(form.as_of) }];
}

function readWorkers(kind: WorkerKind, form: WorkersForm): Workers[] {
  const figures = {
    people: number(form.people),
    full_posts: number(form.full_posts),
    hours_before: number(form.hours_before),
    hours_a_year: number(form.hours_a_year),
  };
  const said = Object.values(figures).some((figure) => figure !== null);
  return said ? [{ kind, ...figures, as_of: words(form.as_of) }] : [];
}

const shown = (value: string | number | null | undefined) => (value === null || value === undefined ? "" : String(value));

/** The form that shows an entry. */
export function fillService(entry: ServiceEntry): ServiceForm {
  return {
    ...emptyService("", shown(entry.zone), shown(entry.written_in)),
    name: entry.name,
    description: entry.description,
    next_step: entry.next_step,
    translations: entry.translations.map((one) => ({ ...one, language: shown(one.language) })),
    circle: entry.circle,
    kinds: entry.kinds,
    crimes: entry.crimes,
    crime_tags: entry.crime_tags,
    groups: entry.groups,
    age_from: shown(entry.ages.from),
    age_to: shown(entry.ages.to),
    routes: entry.routes,
    ways: entry.ways,
    languages: entry.languages,
    interpreters: entry.interpreters,
    phones: entry.phones.map((phone) => ({ ...phone, label: shown(phone.label), circle: phone.circle ?? "" })),
    email: shown(entry.email),
    website: shown(entry.website),
    hours: entry.hours.map(fillHours),
    places: entry.places.map(fillPlace),
    countries: entry.countries,
    regions: entry.regions.join("\n"),
    abroad: entry.abroad,
    fee: entry.fee ?? "",
    intake: entry.intake ?? "",
    capacity_circle: entry.capacity.circle ?? CLOSEST,
    capacity: each(CAPACITY_UNIT, (unit) => fillCapacity(entry.capacity.value.find((one) => one.unit === unit))),
    workers_circle: entry.workers.circle ?? CLOSEST,
    workers: each(WORKER_KIND, (kind) => fillWorkers(entry.workers.value.find((one) => one.kind === kind))),
    training: entry.training,
    funding_circle: entry.funding.circle ?? CLOSEST,
    funding: entry.funding.value,
  };
}

export const isAlways = ({ opens, closes }: OpeningHours) => opens === "00:00" && closes === "24:00";

function fillHours(hours: OpeningHours): HoursForm {
  if (isAlways(hours)) return { ...emptyHours(), days: hours.days, always: true };
  const { days, opens, closes } = hours;
  return { days, always: false, opens, closes: closes === "24:00" ? "00:00" : closes };
}

function fillPlace(place: PlaceEntry): PlaceForm {
  const texts = each(listPlaceTexts(), (field) => place[field] ?? "");
  const point = { latitude: shown(place.latitude), longitude: shown(place.longitude) };
  return { ...texts, id: shown(place.id), disclosure: place.disclosure, country: shown(place.country), ...point, access: place.access ?? [] };
}

function fillCapacity(one: Capacity | undefined): CapacityForm {
  return one ? { available: shown(one.available), maximum: shown(one.maximum), as_of: shown(one.as_of) } : emptyCapacity();
}

function fillWorkers(one: Workers | undefined): WorkersForm {
  if (!one) return emptyWorkers();
  const { people, full_posts, hours_before, hours_a_year, as_of } = one;
  return {
    people: shown(people),
    full_posts: shown(full_posts),
    hours_before: shown(hours_before),
    hours_a_year: shown(hours_a_year),
    as_of: shown(as_of),
  };
}
