import { beforeAll, describe, expect, it } from "vitest";
import { languageName, plain, wording } from "../wording/wording.svelte";
import { geoOf, openInWords, placeInWords, placeNotes } from "./words";

beforeAll(() => wording.start());

describe("whether a service is open", () => {
  // A Tuesday, noon in Dublin.
  const noon = Date.UTC(2026, 10, 24, 12);
  const HOUR = 3_600_000;
  const tell = (open: boolean, hours: number | undefined) => plain(openInWords(open, hours === undefined ? undefined : noon + hours * HOUR, "Europe/Dublin", noon));

  it("says until when, or from when on", () => {
    expect(tell(true, 5)).toBe("Now, until 17:00");
    expect(tell(false, 2)).toBe("Closed now, opens today at 14:00");
    expect(tell(false, 21)).toBe("Closed now, opens tomorrow at 09:00");
    expect(tell(false, 6 * 24 - 3)).toBe("Closed now, opens Monday at 09:00");
  });

  it("says it plainly where that does not change", () => {
    expect(tell(true, undefined)).toBe("Now, day and night");
    expect(tell(false, undefined)).toBe("Closed at the moment");
  });
});

it("tells no map where an area alone is shown", () => {
  const point = { latitude: 52.5, longitude: -8.25 };
  expect(geoOf({ name: "A", disclosure: "exact", ...point })).toBe("geo:52.50000,-8.25000");
  expect(geoOf({ name: "A", disclosure: "area", ...point })).toBeUndefined();
});

it("says how to find the door under its label, and not in the address", () => {
  const place = { name: "House", disclosure: "exact", street: "Quay 1", entrance: "The blue door in the yard" } as const;
  expect(plain(placeInWords(place))).toBe("House, Quay 1");
  expect(placeNotes(place).map(plain)).toEqual(["How to find the door: The blue door in the yard"]);
});

it("names languages that browsers leave out", () => {
  expect(languageName("agq")).toBe("Aghem");
});
