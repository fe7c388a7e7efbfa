import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, phrase, plain, row, wording } from "./wording.svelte";

beforeAll(() => wording.start());

async function choose(code: string): Promise<void> {
  const language = LANGUAGES.find((one) => one.code === code);
  expect(language).toBeDefined();
  if (language) await wording.choose(language);
}

describe("words in a list", () => {
  it("begin with a small letter after the first", async () => {
    await choose("en");
    expect(row(["Legal advice", "A safe place"])).toBe("Legal advice, a safe place");
  });

  it("keep their capitals where nouns have them", async () => {
    await choose("de");
    expect(row(["Rechtsrat", "Schutz"])).toBe("Rechtsrat, Schutz");
    expect(plain(phrase(["Raub", "Portugal"]))).toBe("Raub, Portugal");
  });
});
