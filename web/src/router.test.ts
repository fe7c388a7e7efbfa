import { describe, expect, it } from "vitest";
import { href, parse, type Route } from "./router";

describe("the router", () => {
  const routes: Route[] = [
    { page: "home" },
    { page: "send", step: 1 },
    { page: "send", step: 2 },
    { page: "send", step: 3 },
    { page: "referral", referral: "r1" },
    { page: "handover", referral: "r1" },
    { page: "correct", referral: "r1" },
    { page: "sheet", referral: "r1" },
    { page: "joining", invitation: "i1" },
    { page: "network" },
    { page: "member", organisation: "o1" },
    { page: "organisation" },
    { page: "directory", at: "services" },
    { page: "directory", at: "find" },
    { page: "directory", at: "waiting" },
    { page: "service", service: "new" },
    { page: "service", service: "s1" },
    { page: "changes", service: "s1" },
    { page: "directory", at: "mappings" },
    { page: "mapping", mapping: "new" },
    { page: "mapping", mapping: "m1" },
    { page: "answer", mapping: "m1", answer: "a1" },
    { page: "typing", mapping: "m1", answer: "a1" },
    { page: "typing", mapping: "m1", answer: "new" },
  ];

  it("reads every address that it writes", () => {
    const read = routes.map((route) => parse(href(route).slice(import.meta.env.BASE_URL.length)));
    expect(read).toEqual(routes);
  });

  it("knows no page under any other address", () => {
    for (const path of ["send/4", "referral", "referral/r1/other", "joining", "network/x/y", "elsewhere", "referral/r1/sheet/x", "directory/find/x", "directory/s1/other", "directory/mappings/new/a1", "directory/mappings/m1/new/form", "directory/mappings/m1/a1/other", "directory/mappings/m1/a1/form/x"]) {
      expect(parse(path), path).toEqual({ page: "unknown" });
    }
  });

  it("does not mind a slash at the end", () => {
    expect(parse("referral/r1/")).toEqual({ page: "referral", referral: "r1" });
  });
});
