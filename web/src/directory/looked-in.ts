// Where somebody is about to look in the directory. It is handed over in memory: where a person lives stands in no address.

let wanted = "";

/** The next search begins in this country. */
export function lookIn(country: string): void {
  wanted = country;
}

/** The country to begin in, once. */
export function takeLookedIn(): string {
  const country = wanted;
  wanted = "";
  return country;
}
