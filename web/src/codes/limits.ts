// Generated from crates/domain by `cargo xtask codegen`: change that, not this.

/** Longest name, in characters. */
export const NAME = 200;
/** Longest title of a mapping, and longest name of an organisation, in characters. */
export const TITLE = 120;
/** Longest text of a service or an organisation, in characters. */
export const TEXT = 4000;
/** Longest address of a website, in characters. */
export const LINK = 2000;
/** Longest text about a fact that is wrong, in characters. */
export const FACT = 1000;
/** Longest reason for which a change is sent back, in characters. */
export const REASON = 500;
/** Longest note of an enquiry, in characters. */
export const NOTE = 300;
/** Longest part of a country in an enquiry, in characters. */
export const REGION = 60;
/** Most services that a mapping asks at once. */
export const ASKED_AT_ONCE = 200;
/** Days that a mapping is open at most. */
export const MAPPING_DAYS = 731;
/** The highest age. */
export const AGE = 120;
/** Most people, places or posts that are counted. */
export const COUNT = 100000;
/** Most hours of training. */
export const HOURS = 8784;
/** Fewest days for which an entry is believed. */
export const LEAST_PATIENCE = 7;
/** Most days for which an entry is believed. */
export const MOST_PATIENCE = 3660;
/** The first day that a form takes. */
export const FIRST_DAY = "2000-01-01";
/** The last day that a form takes. */
export const LAST_DAY = "2100-12-31";
/** Every field of a place, in the order of forms: the least exact way of showing it in which it is told, and of a text where it stands and its longest. */
export const PLACE_FIELDS = {
  id: { told: "withheld", part: null, most: null },
  disclosure: { told: "withheld", part: null, most: null },
  name: { told: "area", part: "name", most: 200 },
  street: { told: "exact", part: "address", most: 200 },
  postal_code: { told: "exact", part: "address", most: 200 },
  town: { told: "area", part: "address", most: 200 },
  region: { told: "area", part: "address", most: 200 },
  country: { told: "area", part: null, most: null },
  latitude: { told: "exact", part: null, most: null },
  longitude: { told: "exact", part: null, most: null },
  entrance: { told: "exact", part: "beside", most: 200 },
  access: { told: "area", part: null, most: null },
} as const;
