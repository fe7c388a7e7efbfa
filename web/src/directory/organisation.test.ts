import { describe, expect, it } from "vitest";
import type { OrganisationEntry } from "../client/directory";
import { fillOrganisation, keepOver, markOf } from "./organisation";

const MONDAY: OrganisationEntry = { name: "Solmar", description: "We stand by you.", email: "old@solmar.example", website: null };

/** A directory in which something stands. */
function holding(stands: OrganisationEntry) {
  const directory = {
    stands,
    organisation: () => Promise.resolve(directory.stands),
    keepOrganisation: (entry: OrganisationEntry) => {
      directory.stands = entry;
      return Promise.resolve({ waits: false });
    },
  };
  return directory;
}

describe("how an organisation describes itself", () => {
  it("is not written over what somebody changed since it was begun", async () => {
    const draft = { ...fillOrganisation(MONDAY), description: "We stand by you, always." };
    const directory = holding({ ...MONDAY, email: "new@solmar.example" });
    const { stands, waits } = await keepOver(draft, directory);
    expect(waits).toBeUndefined();
    expect([stands.email, directory.stands.email]).toEqual(["new@solmar.example", "new@solmar.example"]);
    // Whoever has seen both goes on with theirs.
    await keepOver({ ...draft, begunOn: markOf(stands) }, directory);
    expect(directory.stands).toEqual({ ...MONDAY, description: "We stand by you, always." });
  });

  it("is written over what it was begun on, and once more after that", async () => {
    const draft = { ...fillOrganisation(MONDAY), description: "We listen." };
    const directory = holding(MONDAY);
    const { stands, waits } = await keepOver(draft, directory);
    expect([waits, directory.stands.description]).toEqual([false, "We listen."]);
    expect((await keepOver({ ...draft, begunOn: markOf(stands) }, directory)).waits).toBe(false);
  });
});
