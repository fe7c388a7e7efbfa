// What the screens may ask of the directory: entries that everybody who may read them reads in the clear. Nothing here is
// sealed, so there is nothing to think about: the calls carry JSON.

import type { components } from "../api/schema";
import { answered, done, type Calls } from "./calls";
import type { Moment } from "./types/Moment";

type Schemas = components["schemas"];

export type AgeRange = Schemas["AgeRange"];
export type Capacity = Schemas["Worth_Vec_Capacity"]["value"][number];
export type DirectorySettings = Schemas["DirectorySettings"];
export type DoubleFound = Schemas["DoubleFound"];
export type DoubleLeft = Schemas["DoubleLeft"];
export type Doubles = Schemas["Doubles"];
export type DoubleSide = Schemas["DoubleSide"];
export type FieldChange = Schemas["FieldChange"];
export type Freshness = Schemas["Freshness"];
export type Lack = Schemas["Lack"];
export type OpeningHours = Schemas["OpeningHours"];
export type OrganisationEntry = Schemas["OrganisationEntry"];
export type OrganisationKept = Schemas["OrganisationKept"];
export type Phone = Schemas["Phone"];
export type PhoneWay = Schemas["PhoneWay"];
export type PlaceEntry = Schemas["PlaceEntry"];
export type CountryFact = Schemas["CountryFact"];
export type DoubtRead = Schemas["DoubtRead"];
export type FactDecided = Schemas["FactDecided"];
export type FactDoubts = Schemas["FactDoubts"];
/** What a member says of a fact; nothing held: what it said before is taken back. */
export type FactWord = Omit<Schemas["SayFact"], "digest">;
export type Preview = Schemas["Preview"];
export type Proposed = Schemas["Proposed"];
export type ReaderCircle = Schemas["ReaderCircle"];
export type FoundServices = Schemas["FoundServices"];
export type Search = Partial<Schemas["Search"]>;
export type ServiceEntry = Schemas["ServiceEntry"];
export type ServiceKept = Schemas["ServiceKept"];
export type ServiceListed = Schemas["ServiceListed"];
export type ShownOfTwo = Schemas["ShownOfTwo"];
export type Weekday = Schemas["Weekday"];
export type Workers = Schemas["Worth_Vec_Workers"]["value"][number];

/** What was read when a text was begun: whoever writes names it, and what came since is not written over. */
export interface Over {
  /** 0 for a new one. */
  version: number;
  /** Since when the change waits that was read with it. */
  waiting: number | null;
  /** That change is a removal, which this gives up. */
  instead_of_removal?: boolean;
}

export interface Directory {
  // ——— What we keep ———
  services(): Promise<ServiceListed[]>;
  service(id: string): Promise<ServiceKept>;
  /** Writes over what was read; answers whether it waits for the network's office. */
  keep(id: string, over: Over, entry: ServiceEntry): Promise<{ waits: boolean }>;
  /** Answers whether the removal waits for the network's office. */
  remove(id: string): Promise<{ waits: boolean }>;
  /** Our word that it is right as it was read: one that was written since is refused. */
  confirm(id: string, version: number): Promise<void>;
  /** Takes our newest word back, as long as nothing happened to the service since. */
  takeBack(id: string): Promise<void>;
  /** What changed, newest first. */
  changes(id: string): Promise<FieldChange[]>;
  /** What each circle would see of a draft, and what it lacks. */
  preview(entry: ServiceEntry): Promise<Preview>;
  organisation(): Promise<OrganisationKept>;
  /** Writes over what was read; answers whether it waits for the network's office. */
  keepOrganisation(over: Over, entry: OrganisationEntry): Promise<{ waits: boolean }>;
  /** Leaves what waits of a service or an organisation, or was sent back, as it was read: since when, and beside which version. */
  leave(id: string, at: Moment, version: number): Promise<void>;

  // ——— What others keep ———
  search(search: Search): Promise<FoundServices>;

  // ——— Facts about our country ———
  facts(country: string): Promise<CountryFact[]>;
  /** Our word on the fact that was read: one that changed since is another, and is refused. */
  sayFact(fact: CountryFact, word: FactWord): Promise<void>;

  // ——— Steward ———
  proposals(): Promise<Proposed[]>;
  /** Lets the change through that was read, or sends it back for a reason: one that came after is another, and is refused. */
  decide(proposed: Proposed, sendBack?: string): Promise<void>;
  /** Facts that a member says are wrong and about which nothing is decided yet, and those that the office hides. */
  doubts(): Promise<FactDoubts>;
  /** The decision that holds is taken back: what was decided before holds again. */
  undoDecision(decided: FactDecided): Promise<void>;
  /** Decides about the fact that was read, and these doubts: whether nobody sees it any more. Refused if none of them stands. */
  decideFact(fact: CountryFact, hide: boolean, answers: DoubtRead[]): Promise<void>;
  /** Services that two keepers seem to describe, and what was decided about them. */
  doubles(): Promise<Doubles>;
  /** Says which of two is shown; two that are no longer alike are refused. */
  decideDouble(found: DoubleFound, shown: ShownOfTwo): Promise<void>;
  /** Both are shown again, and asked about again. */
  takeBackDouble(found: DoubleFound): Promise<void>;
  /** What is kept from readers because of another, which no longer accounts for it, is shown, or stays as it is. */
  decideLeft(left: DoubleLeft, show: boolean): Promise<void>;
  settings(): Promise<DirectorySettings>;
  keepSettings(settings: DirectorySettings): Promise<void>;
}

/** The directory over the interface. */
export function makeDirectory(calls: Calls): Directory {
  const service = (id: string) => ({ params: { path: { service: id } } });
  const fact = (place: string, fact: string) => ({ country: place, fact });
  const double = (one: string, other: string) => ({ params: { path: { one, other } } });
  return {
    services: () => answered(calls.GET("/api/directory/services")),
    service: (id) => answered(calls.GET("/api/directory/services/{service}", service(id))),
    keep: (id, over, entry) => answered(calls.PUT("/api/directory/services/{service}", { ...service(id), body: { ...over, entry } })),
    remove: (id) => answered(calls.DELETE("/api/directory/services/{service}", service(id))),
    confirm: (id, version) => done(calls.POST("/api/directory/services/{service}/confirmation", { params: { path: { service: id }, query: { version } } })),
    takeBack: (id) => done(calls.DELETE("/api/directory/services/{service}/confirmation", service(id))),
    changes: (id) => answered(calls.GET("/api/directory/services/{service}/changes", service(id))),
    preview: (entry) => answered(calls.POST("/api/directory/preview", { body: entry })),
    organisation: () => answered(calls.GET("/api/directory/organisation")),
    keepOrganisation: (over, entry) => answered(calls.PUT("/api/directory/organisation", { body: { ...over, entry } })),
    leave: (id, at, version) => done(calls.DELETE("/api/directory/proposals/{service}", { params: { path: { service: id }, query: { at, version } } })),
    // What is left out is not looked for.
    search: (search) => answered(calls.POST("/api/directory/search", { body: search as Schemas["Search"] })),
    facts: (country) => answered(calls.GET("/api/countries/{country}/facts", { params: { path: { country } } })),
    sayFact: ({ place, fact: name, digest }, word) =>
      done(calls.PUT("/api/countries/{country}/facts/{fact}", { params: { path: fact(place, name) }, body: { digest, ...word } })),
    doubts: () => answered(calls.GET("/api/countries/doubts")),
    undoDecision: ({ place, fact: name, number }) =>
      done(calls.DELETE("/api/countries/{country}/facts/{fact}/decisions/{number}", { params: { path: { ...fact(place, name), number } } })),
    decideFact: ({ place, fact: name, digest }, hide, answers) =>
      done(calls.PUT("/api/countries/{country}/facts/{fact}/decision", { params: { path: fact(place, name) }, body: { digest, hide, answers } })),
    proposals: () => answered(calls.GET("/api/directory/proposals")),
    decide: ({ id, since }, reason) =>
      done(calls.POST("/api/directory/proposals/{service}", { ...service(id), body: { since, verdict: reason === undefined ? "let_through" : { send_back: reason } } })),
    doubles: () => answered(calls.GET("/api/directory/doubles")),
    decideDouble: ({ one, other }, shown) => done(calls.PUT("/api/directory/doubles/{one}/{other}", { ...double(one.id, other.id), body: { shown } })),
    takeBackDouble: ({ one, other }) => done(calls.DELETE("/api/directory/doubles/{one}/{other}", double(one.id, other.id))),
    decideLeft: ({ one, other, service, place_only }, show) => {
      if (show && !place_only) return done(calls.DELETE("/api/directory/doubles/{one}/{other}", double(one, other)));
      // The other of the two is the one that is shown, though it is not there.
      const hides: ShownOfTwo = service.id === one ? "other" : "one";
      return done(calls.PUT("/api/directory/doubles/{one}/{other}", { ...double(one, other), body: { shown: show ? "both" : hides } }));
    },
    settings: () => answered(calls.GET("/api/directory/settings")),
    keepSettings: (settings) => done(calls.PUT("/api/directory/settings", { body: settings })),
  };
}
