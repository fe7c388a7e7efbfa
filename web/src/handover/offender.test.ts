// Whoever may have done it: no way leads to them, no warning of them is lost, and nobody's clock is guessed.

import { beforeAll, describe, expect, it } from "vitest";
import type { Correction } from "../client/types/Correction";
import type { HandedOver } from "../client/types/HandedOver";
import { showTheSame } from "../wording/zones";
import { session } from "../session.svelte";
import { errorText } from "../ui/form";
import { LANGUAGES, wording } from "../wording/wording.svelte";
import { emptyHandover, emptyPerson, emptyWay, inForm, personForm, readHandover, readPerson, saysBeside, withoutValue, zoneIn, type HandoverForm, type WayForm } from "./form";
import { handed, html, NOW, opened, unlocked } from "./handed-values";
import SafeContactFrame from "./SafeContactFrame.svelte";

const SEAN = { ...emptyPerson(), name_used: "Layla", beside: "Sean +353 1 555 0199", beside_offender: true };

beforeAll(async () => {
  await wording.choose(LANGUAGES[0]);
  unlocked({});
});

function form(ways: Partial<WayForm>[], person = SEAN): HandoverForm {
  const empty = emptyHandover("en", "explicit_consent", "Europe/Lisbon");
  return { ...empty, still_agrees_at: NOW, person, contact: { ...empty.contact, ways: ways.map((way) => ({ ...emptyWay("Europe/Lisbon"), ...way })) } };
}

/** What the form says, as the page asks for it. */
function asked(written: HandoverForm) {
  const content = { kind: "handover", content: readHandover(written, { language: "en", until: NOW }) };
  const missing = [...inForm(session.workspace.missing(content), written.contact), ...withoutValue(written.contact)];
  return missing.map((one) => [one.field, errorText(one)]);
}

describe("the number of whoever may have done it", () => {
  const LEADS = "This leads to the person who may be the one who did it. Mark it “Not safe”, or give another way";

  it("is no way to reach the person, however it is written", () => {
    for (const value of ["+353 1 555 0199", "(01) 5550199"]) expect(asked(form([{ value, safe: "yes" }]))).toEqual([["contact.ways", LEADS]]);
    expect(asked(form([{ value: "+353 85 555 0001", safe: "yes" }, { value: "01 555 0199", way: "text_message" }]))).toEqual([["contact.ways.1", LEADS]]);
    expect(asked(form([{ value: "+353 85 555 0001", safe: "yes" }, { value: "01 555 0199", safe: "no" }]))).toEqual([]);
  });

  it("is none in a correction either, whichever of both was corrected", () => {
    const [way] = handed.now.contact.ways;
    const contact = { ways: way ? [{ ...way, value: "01 555 0199" }] : [], never_use: [] };
    const over = (correction: Correction, now: Partial<HandedOver["now"]>) => session.workspace.missingOver({ ...handed, now: { ...handed.now, ...now } }, correction);
    const identity = readPerson(SEAN);
    expect(over({ contact }, { identity })).toEqual([{ field: "contact.ways.0", problem: "offender" }]);
    expect(over({ identity }, { contact })).toEqual([{ field: "contact.ways.0", problem: "offender" }]);
    expect(over({ identity }, {})).toEqual([]);
    const preview = session.workspace.previewCorrection({ ...handed, now: { ...handed.now, contact } }, { identity });
    const props = { contact: preview?.now.contact ?? contact, beside: identity.beside, doubt: null, side: "receiver", other: "Casa Clara" } as const;
    const frame = html(SafeContactFrame, props);
    expect(frame, "whoever reads it finds nothing to ring").not.toContain("href=");
    expect(frame).toContain("<s><bdi>01 555 0199</bdi></s>");
  });

  it("is rung by nobody as that of the person they trust", () => {
    const said = asked(form([{ value: "+353 85 555 0001", safe: "yes", answerer: "trusted_person", word: "rain", meaning: "ring_trusted_person" }]));
    expect(said.map(([field]) => field)).toEqual(["contact.ways.answerer", "contact.ways.meaning"]);
    expect(said.map(([, words]) => words?.split(":")[0])).toEqual(["The person they trust is marked as the one who may have done it", "The code word would have somebody ring the one who may have done it"]);
  });
});

describe("a warning", () => {
  it("of somebody without a name is asked for one, and never left out", () => {
    const nameless = { ...SEAN, beside: "", beside_kind: "parent_or_guardian" as const };
    expect(readPerson(nameless).beside).toEqual({ name: "", kind: "parent_or_guardian", may_be_offender: true });
    expect(personForm(readPerson(nameless))).toEqual(nameless);
    expect(asked(form([{ value: "+353 85 555 0001", safe: "yes" }], nameless)).map(([field]) => field)).toEqual(["identity.beside.name"]);
    expect(saysBeside(nameless), "and where it is opened again it is to be seen").toBe(true);
    expect(readPerson({ ...SEAN, beside: "", beside_offender: false })).not.toHaveProperty("beside");
  });

  it("of a way without an address is asked for one, and never left out", () => {
    const phone = { value: "+353 85 555 0001", safe: "yes" } as const;
    expect(asked(form([phone, { way: "email", safe: "no" }], emptyPersonNamed()))).toEqual([["contact.ways.1", expect.stringContaining("Say which one")]]);
    expect(asked(form([phone, { way: "email", say: "Hello" }], emptyPersonNamed())).map(([field]) => field)).toEqual(["contact.ways.1"]);
    expect(asked(form([phone, { way: "email" }], emptyPersonNamed())), "nothing was said").toEqual([]);
  });
});

const emptyPersonNamed = () => ({ ...emptyPerson(), name_used: "Layla" });

describe("the person's clock", () => {
  const zone = (country: string, other: string) => {
    const { row, enquiry } = opened(handed);
    if (enquiry?.about !== "person") throw new Error("about a person");
    return zoneIn({ enquiry: { ...enquiry, country_needed: country }, row: { ...row, other: { ...row.other, zone: other } } });
  };

  it("is chosen beforehand only where the whole country has one", () => {
    expect(zone("IE", "Europe/Lisbon")).toBe("Europe/Dublin");
    for (const country of ["PT", "US", "BR"]) expect(zone(country, "Europe/Lisbon"), country).toBe("");
    expect(zone("DE", "Europe/Berlin"), "two zones that show the same").toBe("Europe/Berlin");
    expect(zoneIn({ ...opened(handed), enquiry: null }), "nobody knows where").toBe("");
  });

  it("is the same where it differs at no time of the year", () => {
    expect(showTheSame(["America/Phoenix", "America/Denver"], NOW), "in winter alone").toBe(false);
    expect(showTheSame([], NOW)).toBe(false);
  });

  it("is asked for where times are given", () => {
    const times = [{ days: ["tue" as const], opens: "10:00", closes: "15:00" }];
    const said = asked(form([{ value: "+353 85 555 0001", safe: "yes", times, zone: "" }], emptyPersonNamed()));
    expect(said).toEqual([["contact.ways.zone", expect.stringContaining("time zone")]]);
  });
});
