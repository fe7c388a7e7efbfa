import { describe, expect, it } from "vitest";
import type { Enquiry } from "../client/types/Enquiry";
import type { Opened } from "../client/types/Opened";
import type { Priority } from "../client/types/Priority";
import { choose, dateMissing, emptySend, fillFrom, isAsked, note, passedDate, readSend, refill, sayPlace, tooLong, type SendForm, type Terms } from "./form";

const terms: Terms = { writing: "en", months: 6, isMinor: (age) => age === "from_12_to_15", bases: { processing: "legitimate_interests", transfer: "none_needed_eea" } };
const now = new Date("2026-11-24T09:30").getTime();

/** The seven answers, and nothing else. */
function answered(): SendForm {
  return {
    ...emptySend("IE", "en"),
    country: "DE",
    country_needed: "DE",
    crime: "0401",
    relation: "direct",
    age: "from_40_to_64",
    languages: [{ language: "de", level: "" }],
    needs: ["emotional", "claims"],
  };
}

function read(form: SendForm) {
  const found = readSend(form, terms);
  if (!("enquiry" in found)) throw new Error(JSON.stringify(found.missing));
  return found.enquiry;
}

/** As it stands once it was sent. */
function sent(enquiry: Enquiry, priority: Priority, own: number | null = null) {
  return { enquiry, row: { priority }, history: [{ answer_by: own }] } as unknown as Parameters<typeof fillFrom>[0];
}

describe("the form of an enquiry", () => {
  it("asks for seven answers about a person", () => {
    const found = readSend({ ...emptySend("", "en"), country: "" }, terms);
    const fields = "missing" in found ? found.missing.map((missing) => missing.field) : [];
    expect(fields).toEqual(["country_needed", "country_of_crime", "crime", "relation", "age", "languages", "needs"]);
  });

  it("asks for three answers about information, and carries no person", () => {
    const form: SendForm = { ...answered(), priority: "p4" };
    expect(readSend(form, terms)).toEqual({ missing: [{ field: "information", problem: "needed" }] });
    expect(read({ ...form, information: "compensation", information_country: "FR" })).toEqual({
      about: "information",
      country: "FR",
      information: "compensation",
      language: "en",
    });
  });

  it("leaves out what was not said", () => {
    const enquiry = read(answered());
    expect(Object.keys(enquiry).toSorted()).toEqual(
      ["about", "age", "agreements", "country_needed", "country_of_crime", "crime", "languages", "needs", "relation", "role"].toSorted(),
    );
  });

  it("takes the agreements with their defaults, and the bases from policy", () => {
    const asked = answered();
    note(asked.referral, asked, { given_at: now });
    const enquiry = read(asked);
    expect(enquiry.about === "person" && enquiry.agreements).toEqual({
      processing: "legitimate_interests",
      transfer: "none_needed_eea",
      referral: { answer: "agreed", method: "by_phone", language: "de", given_at: now, until: new Date("2027-05-24T23:59").getTime() },
    });
  });

  it("takes no yes of somebody under age for granted, and asks who agreed", () => {
    const asked: SendForm = { ...answered(), age: "from_12_to_15" };
    note(asked.referral, asked, { given_at: now });
    const agreements = () => {
      const enquiry = read(asked);
      return enquiry.about === "person" ? enquiry.agreements : undefined;
    };
    expect(agreements()).not.toHaveProperty("referral");
    asked.referral.answer = "agreed_by_guardian";
    expect(agreements()?.referral?.answer).toBe("agreed_by_guardian");
    asked.referral.answer = "agreed";
    expect(agreements()?.referral?.answer, "said by whoever asked the child").toBe("agreed");
  });

  it("refuses a date that is past, and a deadline without its day", () => {
    const form: SendForm = { ...answered(), own_date: "2026-11-24T09:00" };
    expect(dateMissing(form, undefined, now)).toEqual([{ field: "own_date", problem: "contradicts" }]);
    expect(dateMissing({ ...form, own_date: "2026-11-24T10:00" }, undefined, now)).toEqual([]);
    expect(readSend({ ...form, deadline_kind: "claim" }, terms)).toEqual({ missing: [{ field: "deadline.on", problem: "needed" }] });
  });

  it("keeps the language that its words were written in", () => {
    const form: SendForm = { ...answered(), note: "Коротко.", written_in: "uk" };
    expect(read(form)).toMatchObject({ note: { text: "Коротко.", language: "uk" } });
    expect(read({ ...form, written_in: "" })).toMatchObject({ note: { language: "en" } });
  });

  it("names the ground only of a hate crime, and a reason only for a date of its own", () => {
    const form: SendForm = { ...answered(), hate_ground: "religion", date_reason: "She leaves." };
    expect(read(form)).not.toHaveProperty("hate_ground");
    expect(read(form)).not.toHaveProperty("date_reason");
    const own: SendForm = { ...form, tags: ["hate"], own_date: "2026-11-25T12:00" };
    expect(read(own)).toMatchObject({ hate_ground: "religion", date_reason: { text: "She leaves.", language: "en" } });
  });

  it("fills itself from an enquiry that was declined, without its agreements", () => {
    const asked = answered();
    note(asked.referral, asked, { given_at: now });
    asked.risks = ["threats"];
    const again = fillFrom(sent(read(asked), "p2"), emptySend("IE", "en"));
    expect(again.priority).toBe("p2");
    expect(again.referral.given_at).toBeNull();
    expect(again.organisation).toBe("");
    expect(read(again)).toEqual({ ...read(asked), agreements: { processing: "legitimate_interests", transfer: "none_needed_eea" } });
  });
});

describe("a date until which it cannot wait", () => {
  const tonight = "2026-11-24T21:00";
  const form: SendForm = { ...answered(), priority: "p1", own_date: tonight, date_reason: "Nowhere to sleep." };
  const again = fillFrom(sent(read(form), "p1", new Date(tonight).getTime()), emptySend("IE", "en"));

  it("goes with its reason to whoever is asked next", () => {
    expect(again).toMatchObject({ own_date: tonight, date_reason: "Nowhere to sleep.", written_in: "en" });
    expect(passedDate(again, now)).toBeUndefined();
    const question = fillFrom(sent({ about: "information", country: "FR", information: "compensation", language: "en" }, "p4", new Date(tonight).getTime()), emptySend("IE", "en"));
    expect(question.own_date).toBe(tonight);
  });

  it("is said to have passed, and never let go of in silence", () => {
    const later = new Date("2026-11-24T22:00").getTime();
    expect(passedDate(again, later)).toBe(new Date(tonight).getTime());
    expect(dateMissing(again, undefined, later)).toEqual([{ field: "own_date", problem: "contradicts" }]);
  });
});

describe("what a person was asked", () => {
  it("is asked anew under another age, in both directions", () => {
    const { referral, needs } = answered();
    const [young, adult] = [{ age: "from_16_to_17", needs } as const, { age: "from_40_to_64", needs } as const];
    note(referral, young, { answer: "agreed_by_guardian", given_at: now });
    expect([isAsked(referral, young), isAsked(referral, adult)]).toEqual([true, false]);
    note(referral, adult, { given_at: now });
    expect(referral.answer, "nobody else agreed for an adult").toBe("");
    expect(isAsked(referral, young)).toBe(false);
    const form: SendForm = { ...answered(), age: "from_16_to_17", referral };
    expect(read(form)).not.toHaveProperty("agreements.referral");
  });

  it("was for these needs: with one more, or one less, it is asked anew", () => {
    for (const needs of [["emotional", "claims", "financial"], ["emotional"], ["emotional", "financial"]] as const) {
      const form = answered();
      for (const agreement of [form.referral, form.secrecy]) note(agreement, form, { given_at: now });
      form.needs = [...needs];
      expect([isAsked(form.referral, form), isAsked(form.secrecy, form)], needs.join()).toEqual([false, false]);
      expect(read(form)).not.toHaveProperty("agreements.referral");
      expect(read(form)).not.toHaveProperty("agreements.secrecy");
    }
    const turned = answered();
    note(turned.referral, turned, { given_at: now });
    turned.needs.reverse();
    expect(isAsked(turned.referral, turned), "in another order they are the same").toBe(true);
    Reflect.deleteProperty(turned.referral, "about");
    expect(isAsked(turned.referral, turned), "a draft that does not say about what").toBe(false);
  });

  it("was for one receiver alone", () => {
    const form: SendForm = { ...answered(), organisation: "one", transfer: "explicit_consent" };
    note(form.referral, form, { given_at: now });
    choose(form, { organisation: "one" }, "IE");
    expect(form.referral.given_at).toBe(now);
    choose(form, { organisation: "other" }, "IE");
    expect([form.referral.given_at, form.transfer]).toEqual([null, ""]);
  });

  it("lasts as long as somebody says, and no time that nobody plans", () => {
    const form = answered();
    note(form.referral, form, { given_at: now });
    expect(tooLong(form, 6)).toEqual([]);
    form.referral.until = "2027-12-31";
    expect(tooLong(form, 6)).toEqual([]);
    for (const until of ["2126-12-31", "9999-12-31"]) {
      form.referral.until = until;
      expect(tooLong(form, 6)).toEqual([{ field: "agreements.referral.until", problem: "impossible" }]);
      expect(read(form)).not.toHaveProperty("agreements.referral");
    }
    expect(dateMissing({ ...form, own_date: "9999-01-01T10:00" }, undefined, now)).toEqual([{ field: "own_date", problem: "impossible" }]);
  });
});

describe("the form after a sent enquiry was undone", () => {
  it("says all that was sent: to whom, what, by when, and what the person agreed to", () => {
    const form: SendForm = { ...answered(), organisation: "northlight", own_date: "2026-11-26T12:00", date_reason: "She flies home.", note: "Lands this evening.", written_in: "de", risks: ["threats"] };
    form.mode = "video";
    note(form.referral, form, { answer: "agreed", given_at: now });
    Object.assign(form.referral, { method: "in_person", language: "tr", until: "2027-01-15" });
    note(form.secrecy, form, { answer: "agreed", given_at: now });
    const enquiry = read(form);
    const opened = { enquiry, row: { priority: "p2", other: { country: "DE", organisation: "northlight" } }, history: [{ answer_by: new Date(form.own_date).getTime() }] };
    const again = refill(opened as unknown as Opened, emptySend("IE", "en"));
    expect(again).toMatchObject({ organisation: "northlight", country: "DE", priority: "p2", own_date: "2026-11-26T12:00", date_reason: "She flies home." });
    expect(again && read(again), "sent again it is the same").toEqual(enquiry);
  });
});

describe("where the person lives and where it happened", () => {
  const places = ({ country_needed, country_of_crime }: SendForm) => [country_needed, country_of_crime];

  it("follow whoever is chosen, and the role", () => {
    const form = emptySend("PT", "en");
    choose(form, { country: "DE" }, "PT");
    expect(places(form)).toEqual(["DE", "PT"]);
    choose(form, { role: "origin_link" }, "PT");
    expect(places(form)).toEqual(["PT", "DE"]);
  });

  it("stay where somebody chose them, and where they came with an enquiry", () => {
    const form = emptySend("PT", "en");
    choose(form, { country: "DE" }, "PT");
    sayPlace(form, "country_needed", "UA");
    choose(form, { country: "FR" }, "PT");
    expect(places(form)).toEqual(["UA", "PT"]);
    const again = fillFrom(sent(read(answered()), "p3"), emptySend("IE", "en"));
    choose(again, { country: "FR" }, "IE");
    expect(places(again)).toEqual(["DE", "IE"]);
  });
});
