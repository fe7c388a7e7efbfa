import { describe, expect, it } from "vitest";
import type { ServiceEntry } from "../client/directory";
import { emptyService, fillService, readService } from "./form";

const full: ServiceEntry = {
  name: "Northlight",
  description: "Somebody to talk to.",
  written_in: "en",
  next_step: "Ring, no papers needed.",
  translations: [{ language: "ar", name: "نورث لايت", description: "من تتحدث إليه.", next_step: "" }],
  circle: "public",
  kinds: ["emotional", "legal"],
  crimes: ["0401"],
  crime_tags: ["hate"],
  groups: ["children"],
  ages: { from: 6, to: 18 },
  routes: ["by_oneself"],
  ways: ["telephone"],
  languages: ["en", "ar"],
  interpreters: true,
  phones: [{ number: "+999 20 5550 140", from_abroad: true, label: "Night line", circle: "members", way: null }],
  email: "help@northlight.example",
  website: "https://northlight.example",
  hours: [
    { days: ["mon", "fri"], opens: "09:00", closes: "17:00" },
    { days: ["sat"], opens: "18:00", closes: "24:00" },
    { days: ["sun"], opens: "00:00", closes: "24:00" },
  ],
  zone: "Europe/Dublin",
  places: [
    {
      id: "7d4c5d1e-0f0a-4f5e-9a3e-2b1c0d9e8f70",
      name: "House",
      disclosure: "exact",
      street: "Quay 1",
      town: "Port Elva",
      region: "West",
      postal_code: "A1",
      country: "IE",
      latitude: 53.3,
      longitude: -6.2,
      entrance: "The blue door in the yard",
      access: ["step_free"],
    },
  ],
  countries: ["IE"],
  regions: ["West", "North"],
  abroad: ["helps_after_abroad"],
  fee: "free",
  intake: "open",
  capacity: { circle: "members", value: [{ unit: "beds", available: 0, maximum: 12, as_of: "2026-11-01" }] },
  workers: { circle: "coordinator", value: [{ kind: "volunteer", people: 20, full_posts: 1.5, hours_before: 40, hours_a_year: 12, as_of: "2026-01-01" }] },
  training: ["trauma"],
  funding: { circle: "members", value: ["state", "donations"] },
};

describe("the form of a service", () => {
  it("shows everything that an entry says, and gives it back unchanged", () => {
    expect(readService(fillService(full))).toEqual(full);
  });

  it("says nothing for what is left empty, and shows it to the office alone", () => {
    const entry = readService(emptyService("IE", "Europe/Dublin", "en"));
    expect(entry).toMatchObject({ circle: "coordinator", phones: [], email: null, fee: null, zone: null, ages: { from: null, to: null } });
    expect(entry.capacity).toEqual({ circle: "coordinator", value: [] });
    expect(entry.workers.value).toEqual([]);
  });

  it("keeps no trace of a place that is shown in a way that nobody knows here", () => {
    const form = fillService(full);
    for (const place of form.places) place.disclosure = "by_moonlight" as typeof place.disclosure;
    for (const place of readService(form).places) {
      expect(place).toMatchObject({ name: "", access: [], street: "", town: "", region: "", postal_code: "", country: null, latitude: null, longitude: null, entrance: "" });
    }
  });

  it("keeps no trace of an address once a place is withheld", () => {
    const form = fillService(full);
    const house = form.places[0];
    expect(house).toBeDefined();
    if (house) house.disclosure = "withheld";
    const [place] = readService(form).places;
    expect(place).toMatchObject({ name: "", access: [], street: "", town: "", region: "", postal_code: "", country: null, latitude: null, longitude: null, entrance: "" });
    if (house) house.disclosure = "area";
    expect(readService(form).places[0]).toMatchObject({ name: "House", street: "", town: "Port Elva", postal_code: "", country: "IE", latitude: null, longitude: null, entrance: "" });
  });
});
