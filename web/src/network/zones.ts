// Time zones of a country, as the browser knows them.

/** Newer browsers have the method, some older ones the property. */
type Zoned = Omit<Intl.Locale, "getTimeZones"> & { getTimeZones?: () => string[] | undefined; timeZones?: string[] };

/** The zones of a country; every zone, where the browser cannot say. */
export function listZones(country: string): string[] {
  if (country === "") return [];
  const zones = zonesOf(country);
  return zones.length > 0 ? zones : Intl.supportedValuesOf("timeZone");
}

function zonesOf(country: string): string[] {
  try {
    const locale: Zoned = new Intl.Locale(`und-${country}`);
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return []; // a code that this browser takes for no country
  }
}
