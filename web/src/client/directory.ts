// What the screens may ask of the directory: entries that everybody who may read them reads in the clear. Nothing here is
// sealed, so there is nothing to think about: the calls carry JSON.

import type { components } from "../api/schema";
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
export type PlaceEntry = Schemas["Place"];
export type CountryFact = Schemas["CountryFact"];
export type DoubtRead = Schemas["DoubtRead"];
export type FactDecided = Schemas["FactDecided"];
export type FactDoubts = Schemas["FactDoubts"];
/** What a member says of a fact; nothing held: what it said before is taken back. */
export type FactWord = Omit<Schemas["SayFact"], "digest">;
export type Preview = Schemas["Preview"];
export type Proposed = Schemas["Proposed"];
export type ReaderCircle = Schemas["ReaderCircle"];
export type Found = Schemas["Found"];
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
  /** Leaves what waits of a service or an organisation, or was sent back, as it was read: by since when. */
  leave(id: string, at: Moment): Promise<void>;

  // ——— What others keep ———
  search(search: Search): Promise<Found>;

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

/** Asks the server under the session that is open. */
export type Ask = (method: string, path: string, body?: string) => Promise<string>;

/** The directory over the interface. */
export function makeDirectory(ask: Ask): Directory {
  const get = async <T>(path: string) => JSON.parse(await ask("GET", `/directory${path}`)) as T;
  const send = async <T>(method: string, path: string, body?: unknown) => {
    const answer = await ask(method, `/directory${path}`, body === undefined ? undefined : JSON.stringify(body));
    return (answer === "" ? undefined : JSON.parse(answer)) as T;
  };
  return {
    services: () => get("/services"),
    service: (id) => get(`/services/${id}`),
    keep: (id, over, entry) => send("PUT", `/services/${id}`, { ...over, entry }),
    remove: (id) => send("DELETE", `/services/${id}`),
    confirm: (id, version) => send("POST", `/services/${id}/confirmation?version=${version}`),
    takeBack: (id) => send("DELETE", `/services/${id}/confirmation`),
    changes: (id) => get(`/services/${id}/changes`),
    preview: (entry) => send("POST", "/preview", entry),
    organisation: () => get("/organisation"),
    keepOrganisation: (over, entry) => send("PUT", "/organisation", { ...over, entry }),
    leave: (id, at) => send("DELETE", `/changes/${id}?at=${at}`),
    search: (search) => send("POST", "/search", search),
    facts: async (country) => JSON.parse(await ask("GET", `/countries/${country}/facts`)) as CountryFact[],
    sayFact: async ({ place, fact, digest }, word) => {
      await ask("PUT", `/countries/${place}/facts/${encodeURIComponent(fact)}`, JSON.stringify({ digest, ...word }));
    },
    doubts: async () => JSON.parse(await ask("GET", "/countries/doubts")) as FactDoubts,
    undoDecision: async ({ place, fact, number }) => {
      await ask("DELETE", `/countries/${place}/facts/${fact}/decisions/${number}`);
    },
    decideFact: async ({ place, fact, digest }, hide, answers) => {
      await ask("PUT", `/countries/${place}/facts/${encodeURIComponent(fact)}/decision`, JSON.stringify({ digest, hide, answers }));
    },
    proposals: () => get("/proposals"),
    decide: ({ id, since }, reason) =>
      send("POST", `/proposals/${id}`, { since, verdict: reason === undefined ? "let_through" : { send_back: reason } }),
    doubles: () => get("/doubles"),
    decideDouble: ({ one, other }, shown) => send("PUT", `/doubles/${one.id}/${other.id}`, { shown }),
    takeBackDouble: ({ one, other }) => send("DELETE", `/doubles/${one.id}/${other.id}`),
    decideLeft: ({ one, other, service, place_only }, show) => {
      const path = `/doubles/${one}/${other}`;
      if (show && !place_only) return send("DELETE", path);
      // The other of the two is the one that is shown, though it is not there.
      const hides: ShownOfTwo = service.id === one ? "other" : "one";
      return send("PUT", path, { shown: show ? "both" : hides });
    },
    settings: () => get("/settings"),
    keepSettings: (settings) => send("PUT", "/settings", settings),
  };
}
