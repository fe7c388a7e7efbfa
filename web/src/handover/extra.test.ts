import { describe, expect, it } from "vitest";
import { handed, opened } from "./handed-values";
import { emptyHandover, extraTerms, readHandover } from "./form";

describe("an agreement of its own", () => {
  const unasked = opened(handed); // Its enquiry carries no agreement that would name a language.
  const reading = (language: string, now = 0) => extraTerms(unasked, now, 6, language);

  it("stays in the language in which it was noted, and ends when it was to end", () => {
    const form = emptyHandover("en", "explicit_consent", "Europe/Lisbon");
    Object.assign(form.extra.health, { text: "Asthma", agreed_at: 7, terms: reading("en") });
    const kept = JSON.parse(JSON.stringify(form)) as typeof form;
    const [sent] = readHandover(kept, reading("ar", 10 ** 10)).extra;
    expect(sent?.agreement).toEqual({ answer: "agreed", method: "by_phone", language: "en", given_at: 7, until: reading("en").until });
  });

  it("is in the language of the enquiry's, where that has one", () => {
    const agreed = { answer: "agreed", method: "by_phone", language: "pt", given_at: 5, until: 90 } as const;
    const asked = unasked.enquiry?.about === "person" ? { ...unasked.enquiry, agreements: { ...unasked.enquiry.agreements, referral: agreed } } : null;
    expect(extraTerms({ ...unasked, enquiry: asked }, 0, 6, "en")).toEqual({ language: "pt", until: 90 });
  });
});
