import { beforeAll, describe, expect, it } from "vitest";
import type { FieldChange } from "../client/directory";
import { plain, wording } from "../wording/wording.svelte";
import { tellHistory } from "./history";

beforeAll(() => wording.start());

const LEGAL = "04d33a72-53ad-5cab-a99b-9c4e049fd4bb";
const terms = new Map([[LEGAL, { list: "support_kind", code: "legal" } as const]]);
const change = (field: string, before: string | null, after: string | null, at = 2): FieldChange => ({
  ...{ at, author: "member:o1", way: "edit", kind: "service" },
  ...{ field, before, after },
});
const tell = (...changes: FieldChange[]) =>
  tellHistory(changes, terms).map(({ lines }) => lines.map(({ name, before, after }) => [plain(name), plain(before), plain(after)]));

describe("the history of a service", () => {
  it("keeps together what was changed together", () => {
    expect(tell(change("/name", "A", "B"), change("/email", null, "a@b.example"), change("", null, "A", 1))).toEqual([
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
    expect(tell(change("/attributes/a1/taxonomy_term_id", null, LEGAL), change("/attributes/a1/id", null, "a1"))).toEqual([[["Kinds of help", "", "Legal advice"]]]);
    expect(tell(change("/wait_time", "a", "b"))).toEqual([[["wait_time", "a", "b"]]]);
  });

  it("tells hours as people do", () => {
    const hours = { byday: "MO,TU,WE", closes_at: "17:00", freq: "WEEKLY", opens_at: "09:00" };
    expect(tell(...Object.entries(hours).map(([leaf, value]) => change(`/schedules/h1/${leaf}`, null, value)))).toEqual([[["Hours", "", "Mon to Wed, 09:00 to 17:00"]]]);
  });
});
