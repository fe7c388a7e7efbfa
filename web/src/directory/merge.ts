// What was written over an older version, over the new one: what nobody touched here is as it stands there now, and nothing
// comes to be read by more than it is there.

import type { Forms } from "../client/contract";
import { PLACE_DISCLOSURE, READER_CIRCLE } from "../codes/generated";
import type { PhoneForm, PlaceForm, ServiceForm } from "./form";

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const isWords = (list: unknown): list is string[] => Array.isArray(list) && list.every((one) => typeof one === "string");
const isFields = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** One value, changed on both sides since `base`. Of a list of words each is looked at, of fields each; of two texts the one written here stays. */
function merge<T>(base: T, mine: T, theirs: T): T {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (isWords(base) && isWords(mine) && isWords(theirs)) {
    const [before, now] = [new Set<string>(base), new Set<string>(mine)];
    const kept = theirs.filter((word) => now.has(word) || !before.has(word));
    return [...kept, ...mine.filter((word) => !before.has(word) && !theirs.includes(word))] as T;
  }
  if (isFields(base) && isFields(mine) && isFields(theirs)) {
    const [before, now] = [base, mine];
    return Object.fromEntries(Object.entries(theirs).map(([key, value]) => [key, merge(before[key], now[key], value)])) as T;
  }
  return mine;
}

/** Who may read something, from the widest on. Where both sides changed it, or nobody knows what it was, the narrower stands. */
function choose<T extends string>(order: readonly T[], base: T | undefined, mine: T, theirs: T): T {
  if (mine === base) return theirs;
  if (theirs === base) return mine;
  return order.indexOf(mine) >= order.indexOf(theirs) ? mine : theirs;
}

/** Where nothing is said of a number, whoever reads the service reads it; where nothing is said of a service, the fewest do. */
const OF_PHONES = ["", ...READER_CIRCLE] as const;
const OF_SERVICES = [...READER_CIRCLE, ""] as const;

interface Known<T> {
  /** Whether two are the very same. What is nothing of its own yet is not even the same as itself. */
  is: (one: T, other: T) => boolean;
  /** Whether two may be the same all the same, where neither list has the other one itself. */
  may: (one: T, other: T) => boolean;
  /** What it is known by was given by the directory: one that it does not know is gone there. */
  given: boolean;
  both: (base: T | undefined, mine: T, theirs: T) => T;
}

/** A list of things that are known by something of theirs. What was taken away on either side is gone. */
function mergeList<T>(base: readonly T[] | undefined, mine: readonly T[], theirs: readonly T[], { is, may, given, both }: Known<T>): T[] {
  const find = (list: readonly T[], one: T, beside: readonly T[]) =>
    list.find((other) => is(one, other)) ?? list.find((other) => may(one, other) && !beside.some((own) => is(own, other)));
  const kept = theirs.flatMap((their) => {
    const [before, my] = [base && find(base, their, theirs), find(mine, their, theirs)];
    if (my !== undefined) return [both(before, my, their)];
    return base && before === undefined ? [their] : [];
  });
  const isNew = (my: T) => !is(my, my) || (!given && find(base ?? [], my, mine) === undefined && find(theirs, my, mine) === undefined);
  return [...kept, ...mine.filter(isNew)];
}

const PLACES: Known<PlaceForm> = {
  is: (one, other) => one.id !== "" && one.id === other.id,
  may: () => false,
  given: true,
  both: (base, mine, theirs) => ({ ...merge(base ?? theirs, mine, theirs), disclosure: choose(PLACE_DISCLOSURE, base?.disclosure, mine.disclosure, theirs.disclosure) }),
};

/** When two texts are one number, as the rules say. */
type Numbers = Pick<Forms, "isWrittenAlike" | "isSameNumber">;

/** The same number may be written otherwise here than there: what hides it there hides it here. */
const phones = ({ isWrittenAlike, isSameNumber }: Numbers): Known<PhoneForm> => ({
  is: (one, other) => isWrittenAlike(one.number, other.number),
  may: (one, other) => isSameNumber(one.number, other.number),
  given: false,
  both: (base, mine, theirs) => ({ ...merge(base ?? theirs, mine, theirs), circle: choose(OF_PHONES, base?.circle, mine.circle, theirs.circle) }),
});

/** The form as it goes on over the new version. `base`: what stood there when it was begun; where that is not known, all of it was written here. */
export function overNow(base: ServiceForm | undefined, mine: ServiceForm, theirs: ServiceForm, numbers: Numbers): ServiceForm {
  const circle = (of: "capacity_circle" | "workers_circle" | "funding_circle") => choose(READER_CIRCLE, base?.[of], mine[of], theirs[of]);
  return {
    ...merge(base ?? theirs, mine, theirs),
    circle: choose(OF_SERVICES, base?.circle, mine.circle, theirs.circle),
    places: mergeList(base?.places, mine.places, theirs.places, PLACES),
    phones: mergeList(base?.phones, mine.phones, theirs.phones, phones(numbers)),
    capacity_circle: circle("capacity_circle"),
    workers_circle: circle("workers_circle"),
    funding_circle: circle("funding_circle"),
  };
}
