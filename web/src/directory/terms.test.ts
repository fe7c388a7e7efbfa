import { describe, expect, it } from "vitest";
import { listTerms, makeId } from "./terms";

describe("the terms of the directory", () => {
  it("have the ids that the server makes of their names", async () => {
    expect(await makeId("support_kind/legal")).toBe("04d33a72-53ad-5cab-a99b-9c4e049fd4bb");
  });

  it("are found by their ids", async () => {
    const terms = await listTerms();
    expect(terms.get("04d33a72-53ad-5cab-a99b-9c4e049fd4bb")).toEqual({ list: "support_kind", code: "legal" });
  });
});
