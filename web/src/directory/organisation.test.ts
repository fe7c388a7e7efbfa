import { describe, expect, it } from "vitest";
import { Problem } from "../client/contract";
import type { OrganisationEntry, OrganisationKept, Over } from "../client/directory";
import { basis, fillOrganisation, keepOver, markOf, overStanding, resumeOrganisation } from "./organisation";

const MONDAY: OrganisationEntry = { name: "Solmar", description: "We stand by you.", email: "old@solmar.example", website: null };
const kept = (entry: OrganisationEntry, more: Partial<OrganisationKept> = {}): OrganisationKept => ({ id: "it", version: 1, entry, waiting: null, sent_back: null, ...more });

/** A directory that refuses as the server does. */
function holding(stands: OrganisationKept) {
  const directory = {
    stands,
    organisation: () => Promise.resolve(directory.stands),
    keepOrganisation: ({ version }: Over, entry: OrganisationEntry) => {
      if (version !== directory.stands.version) return Promise.reject(new Problem("entry_changed"));
      directory.stands = { ...directory.stands, version: version + 1, entry };
      return Promise.resolve({ waits: false });
    },
  };
  return directory;
}

describe("how an organisation describes itself", () => {
  it("is not written over what somebody changed since it was begun", async () => {
    const draft = { ...fillOrganisation(kept(MONDAY)), description: "We stand by you, always." };
    const directory = holding(kept({ ...MONDAY, email: "new@solmar.example" }, { version: 2 }));
    const { stands, waits } = await keepOver(draft, directory);
    expect(waits).toBeUndefined();
    expect([stands.entry.email, directory.stands.entry.email]).toEqual(["new@solmar.example", "new@solmar.example"]);
    // Whoever has seen both goes on with theirs.
    await keepOver(overStanding(draft, stands), directory);
    expect(directory.stands.entry, "what they did not touch stays as it was changed").toEqual({ ...MONDAY, email: "new@solmar.example", description: "We stand by you, always." });
  });

  it("is written over what it was begun on, and once more after that", async () => {
    const draft = { ...fillOrganisation(kept(MONDAY)), description: "We listen." };
    const directory = holding(kept(MONDAY));
    const { stands, waits } = await keepOver(draft, directory);
    expect([waits, directory.stands.entry.description]).toEqual([false, "We listen."]);
    expect((await keepOver({ ...draft, ...basis(stands) }, directory)).waits).toBe(false);
  });

  it("is written where its number alone has moved, and where an older draft knows no number", async () => {
    const moved = kept(MONDAY, { version: 7 });
    expect((await keepOver(fillOrganisation(kept(MONDAY)), holding(moved))).waits).toBe(false);
    const older = { ...fillOrganisation(kept(MONDAY)), version: undefined as unknown as number };
    expect((await keepOver(older, holding(moved))).waits).toBe(false);
  });

  it("goes on with what the office sent back, unless something else stands there by now", () => {
    const entry = { ...MONDAY, description: "We listen." };
    const sent_back = { at: 1, reason: "Who?", version: 1, entry };
    const form = resumeOrganisation(kept(MONDAY, { sent_back }));
    expect([form.description, form.version, form.begunOn]).toEqual(["We listen.", 1, markOf(kept(MONDAY))]);
    const since = kept({ ...MONDAY, email: null }, { version: 2, sent_back });
    expect(resumeOrganisation(since).begunOn).not.toBe(markOf(since));
  });
});
