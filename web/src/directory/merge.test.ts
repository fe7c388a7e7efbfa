import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isWrittenAlike, initSync, isSameNumber } from "../client/wasm/client";
import { emptyPhone, emptyPlace, emptyService, readService, type PlaceForm, type ServiceForm } from "./form";
import { overNow as merge } from "./merge";

initSync({ module: readFileSync(fileURLToPath(new URL("../client/wasm/client_bg.wasm", import.meta.url))) });
const overNow = (base: ServiceForm | undefined, mine: ServiceForm, theirs: ServiceForm) => merge(base, mine, theirs, { isWrittenAlike, isSameNumber });

const HOUSE: PlaceForm = { ...emptyPlace("IE"), id: "house", name: "House", street: "Quay 1", town: "Port Elva" };
const DESK: PlaceForm = { ...emptyPlace("IE"), id: "desk", name: "Desk", street: "Market 2", town: "Port Elva" };
const NIGHT = { ...emptyPhone(), number: "+999 20 5550 140", label: "Night line" };

const begun = (): ServiceForm => ({ ...emptyService("IE", "Europe/Dublin", "en"), name: "Northlight", circle: "members", kinds: ["emotional", "legal"], places: [HOUSE, DESK], phones: [NIGHT] });
/** A version with something else in it. */
const but = (changed: Partial<ServiceForm>): ServiceForm => ({ ...begun(), ...changed });
const places = (form: ServiceForm) => readService(form).places.map(({ name, disclosure, street }) => [name, disclosure, street]);

describe("what was written over an older version, over the new one", () => {
  const withheld: PlaceForm = { ...emptyPlace(""), id: "house", name: "House", disclosure: "withheld" };

  it("never brings back the address of a place that was withheld since", () => {
    const theirs = but({ places: [withheld, DESK] });
    const mine = [but({ name: "Northlight House" }), but({ places: [{ ...HOUSE, street: "Quay 11" }, DESK] }), but({ places: [HOUSE, { ...DESK, street: "Market 3" }] }), but({ places: [{ ...HOUSE, disclosure: "area" }, DESK] })];
    for (const form of mine) {
      for (const base of [begun(), undefined]) expect(places(overNow(base, form, theirs))[0]).toEqual(["", "withheld", ""]);
    }
    expect(overNow(begun(), but({ name: "Northlight House" }), theirs).name).toBe("Northlight House");
    expect(places(overNow(begun(), but({ places: [HOUSE, { ...DESK, street: "Market 3" }] }), theirs))[1]).toEqual(["Desk", "exact", "Market 3"]);
  });

  it("leaves out a place that was taken away since, and keeps one that came", () => {
    const theirs = but({ places: [DESK, { ...DESK, id: "new", name: "New desk" }] });
    const mine = but({ places: [{ ...HOUSE, street: "Quay 11" }, DESK, { ...emptyPlace("IE"), name: "Mine" }] });
    expect(places(overNow(begun(), mine, theirs)).map(([name]) => name)).toEqual(["Desk", "New desk", "Mine"]);
    expect(places(overNow(undefined, mine, theirs)).map(([name]) => name), "where nobody knows what it was begun on").not.toContain("House");
    expect(places(overNow(begun(), but({ places: [DESK] }), but({ name: "Other" }))).map(([name]) => name), "taken away here").toEqual(["Desk"]);
  });

  it("is as it was written where nobody else touched it, also where more may read it", () => {
    const mine = but({ circle: "public", places: [{ ...HOUSE, disclosure: "area" }, DESK], description: "Somebody to talk to." });
    const merged = overNow(begun(), mine, but({ email: "new@northlight.example" }));
    expect(merged).toEqual({ ...mine, email: "new@northlight.example" });
  });

  it("is read by the fewest where both sides changed who may read it", () => {
    const merged = overNow(begun(), but({ circle: "public", phones: [{ ...NIGHT, label: "Nights" }] }), but({ circle: "coordinator", phones: [{ ...NIGHT, circle: "coordinator" }] }));
    expect([merged.circle, merged.phones]).toEqual(["coordinator", [{ ...NIGHT, label: "Nights", circle: "coordinator" }]]);
    expect(overNow(undefined, begun(), but({ circle: "coordinator" })).circle).toBe("coordinator");
  });

  it.each(["+999-20-5550140", "00999 20 5550140", "(020) 5550 140", "٠٢٠ ٥٥٥٠ ١٤٠"])("hides a number that was hidden there and is written otherwise here: %s", (number) => {
    const hidden = { ...NIGHT, circle: "coordinator" } as const;
    expect(overNow(begun(), but({ phones: [{ ...NIGHT, number }] }), but({ phones: [hidden] })).phones).toEqual([{ ...hidden, number }]);
  });

  it("takes a short number for no other one that ends alike", () => {
    const [line, short] = [{ ...emptyPhone(), number: "+353 1 855 0112" }, { ...emptyPhone(), number: "112" }];
    const both = but({ phones: [line, short] });
    expect(overNow(both, but({ phones: [short] }), but({ phones: [{ ...line, circle: "coordinator" }, short] })).phones, "taken away here").toEqual([short]);
  });

  it("keeps each word of a list that either side added, and none that either took away", () => {
    const merged = overNow(begun(), but({ kinds: ["emotional", "legal", "shelter"] }), but({ kinds: ["legal", "practical"] }));
    expect(merged.kinds).toEqual(["legal", "practical", "shelter"]);
  });
});
