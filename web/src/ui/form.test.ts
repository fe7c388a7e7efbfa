import { describe, expect, it } from "vitest";
import { Problem } from "../client/contract";
import { refusedFields } from "./form";

describe("what a server does not take of a form", () => {
  const fields = { title: "mapping.title", services: "ask.lines" };

  it("is told at the field that is called so there, or that holds it", () => {
    const refused = new Problem("incomplete", "", [
      { field: "title", problem: "too_long" },
      { field: "services.3.mail", problem: "no_address" },
      { field: "closes_at", problem: "unfit" },
      { field: "constructor", problem: "unfit" },
    ]);
    expect(refusedFields(refused, fields)).toEqual([
      { field: "mapping.title", problem: "too_long" },
      { field: "ask.lines", problem: "no_address" },
    ]);
  });

  it("is nothing where something else failed", () => {
    expect(refusedFields(new Problem("offline"), fields)).toEqual([]);
    expect(refusedFields(new Error("title"), fields)).toEqual([]);
  });
});
