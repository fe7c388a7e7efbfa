import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { initSync, isEmail } from "../client/wasm/client";
import { readLines as read } from "./ask";

beforeAll(() => initSync({ module: readFileSync(fileURLToPath(new URL("../client/wasm/client_bg.wasm", import.meta.url))) }));

const readLines = (written: string, language: string) => read(written, language, isEmail);

describe("lines of services to ask", () => {
  it("are read with commas, semicolons and tabs, with a language of their own or the common one", () => {
    const { services, wrong } = readLines("Casa Clara, casa@post.example\n\nEstuary Line\testuary@post.example\tpt\nLinden; linden@post.example; Deutsch\n", "en");
    expect(wrong).toEqual([]);
    expect(services).toEqual([
      { name: "Casa Clara", mail: "casa@post.example", language: "en" },
      { name: "Estuary Line", mail: "estuary@post.example", language: "pt" },
      { name: "Linden", mail: "linden@post.example", language: "de" },
    ]);
  });

  it("may have commas in the name", () => {
    expect(readLines("House, Home and Hearth, hearth@post.example", "en").services[0]?.name).toBe("House, Home and Hearth");
  });

  it("keep no quotation marks that a table put around a cell", () => {
    const { services } = readLines('"Comma, Inc", mail@comma.example\n"The ""Quay""";"quay@post.example";"pt"\nHouse "Elva", elva@post.example', "en");
    expect(services).toEqual([
      { name: "Comma, Inc", mail: "mail@comma.example", language: "en" },
      { name: 'The "Quay"', mail: "quay@post.example", language: "pt" },
      { name: 'House "Elva"', mail: "elva@post.example", language: "en" },
    ]);
  });

  it("with an address that stands above already are told by their place", () => {
    const { services, wrong, twice } = readLines("Casa Clara, casa@post.example\nLinden, linden@post.example\nCasa do Rio, Casa@post.example", "en");
    expect([services.length, wrong, twice]).toEqual([2, [], [3]]);
  });

  it("with an address that the server would not take are counted, so that the others are asked", () => {
    const lines = ["Casa Clara, casa@post.example", "Linden, a..b@linden.example", "Rio, rio@post.example?cc=x@evil.example", "Mar, a@mar_.example"];
    expect(readLines(lines.join("\n"), "en")).toMatchObject({ services: [{ name: "Casa Clara" }], wrong: [2, 3, 4] });
  });

  it("without a name, an address or a language that is known are counted by their place", () => {
    expect(readLines("Casa Clara\n\ncasa@post.example\nCasa Clara, casa@post.example, Klingon\nCasa Clara, casa@post", "en")).toEqual({ services: [], wrong: [1, 3, 4, 5], twice: [] });
  });
});
