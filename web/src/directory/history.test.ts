import { beforeAll, describe, expect, it } from "vitest";
import type { FieldChange } from "../client/directory";
import { plain, wording } from "../wording/wording.svelte";
import { tellHistory } from "./history";

beforeAll(() => wording.start());

const change = (field: string, before: string | null, after: string | null, more: Partial<FieldChange> = {}): FieldChange => ({
  ...{ at: 2, author: "member:o1", way: "edit", kind: "service" },
  ...{ field, before, after, ...more },
});
const tell = (...changes: FieldChange[]) =>
  tellHistory(changes).map(({ lines }) => lines.map(({ name, before, after }) => [plain(name), plain(before), plain(after)]));

describe("the history of a service", () => {
  it("keeps together what was changed together", () => {
    expect(tell(change("/name", "A", "B"), change("/email", null, "a@b.example"), change("", null, "A", { at: 1 }))).toEqual([
      [["Name", "A", "B"], ["Mail", "", "a@b.example"]],
      [["Service", "", "A"]],
    ]);
  });

  it("says what came whole in one line, and who may read it last", () => {
    const whole = ["id", "from_abroad", "number", "visibility"].map((leaf) =>
      change(`/phones/p1/${leaf}`, null, { id: "p1", from_abroad: "true", number: "+999 1", visibility: "members" }[leaf] ?? null),
    );
    expect(tell(...whole)).toEqual([[["Telephone number", "", "+999 1, can be called from abroad, Members of the network"]]]);
    expect(tell(change("/phones/p1/visibility", "members", "public"))).toEqual([
      [["Telephone number: who may read it", "Members of the network", "Everybody"]],
    ]);
  });

  it("says codes by their words, and what is rare by its technical name", () => {
    const legal = change("/attributes/a1/taxonomy_term_id", null, "legal", { list: "support_kind" });
    expect(tell(legal, change("/attributes/a1/id", null, "a1"))).toEqual([[["Kinds of help", "", "Legal advice"]]]);
    expect(tell(change("/wait_time", "a", "b"))).toEqual([[["wait_time", "a", "b"]]]);
  });

  it("tells hours as people do, and a change of them in one line", () => {
    const hours = (id: string, side: "before" | "after", closes: string) =>
      Object.entries({ byday: "MO,TU,WE", closes_at: closes, freq: "WEEKLY", opens_at: "09:00", zone: "Europe/Dublin" }).map(([leaf, value]) =>
        change(`/schedules/${id}/${leaf}`, side === "before" ? value : null, side === "after" ? value : null),
      );
    expect(tell(...hours("h1", "after", "17:00"))).toEqual([[["Hours", "", "Mon to Wed, 09:00 to 17:00"]]]);
    expect(tell(...hours("h1", "before", "17:00"), ...hours("h2", "after", "18:00"))).toEqual([
      [["Hours", "Mon to Wed, 09:00 to 17:00", "Mon to Wed, 09:00 to 18:00"]],
    ]);
    expect(tell(change("/schedules/h1/zone", "Europe/Dublin", "Europe/Lisbon"))).toEqual([[["Time zone of the hours", "Europe/Dublin", "Europe/Lisbon"]]]);
  });

  it("names a place by what it is called", () => {
    const place = { kind: "location", name: "Quay office" };
    expect(tell(change("/addresses/a1/city", "Port Elva", "Port Noor", place))).toEqual([[["Quay office: Address: town", "Port Elva", "Port Noor"]]]);
    expect(tell(change("/attributes/a1/taxonomy_term_id", null, "step_free", { ...place, list: "access_need" }))).toEqual([
      [["Quay office: For people who need it", "", "No steps"]],
    ]);
    expect(tell(change("/entrance", null, "The blue door", place))).toEqual([[["Quay office: How to find the door", "", "The blue door"]]]);
  });

  it("tells a confirmation, and that it was taken back", () => {
    const confirm = (before: string | null, after: string | null) => tell(change("/confirmed_at", before, after, { way: "confirm" }));
    expect(confirm(null, "2000")).toEqual([[["Said that it is still right", "", ""]]]);
    expect(confirm("1000", "2000")).toEqual([[["Said that it is still right", "", ""]]]);
    expect(confirm("2000", "1000")).toEqual([[["Took that back", "", ""]]]);
    expect(confirm("2000", null)).toEqual([[["Took that back", "", ""]]]);
  });
});
