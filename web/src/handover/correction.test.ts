import { describe, expect, it } from "vitest";
import type { Doubts } from "../client/types/Doubts";
import { begin, isUnasked, leftWithout, onto, readCorrection, saidAnew, stands as whatStands, takeWhatStands, type CorrectionForm, type PartForms } from "./correction";
import { emptyPerson, emptyWay, extraForm, storyForm } from "./form";
import { handed } from "./handed-values";

const NONE: Doubts = { contact: null, ways: null, identity: null, story: null, links: null, extra: null };
const UNSAFE: Doubts = { ...NONE, contact: { why: "number_unsafe", at: 1 } };

function stands(number: string, plan = "Rings on Tuesday"): PartForms {
  return {
    contact: { ways: [{ ...emptyWay("Europe/Dublin"), value: number, safe: "yes" }], never: [], not_home: "" },
    identity: emptyPerson(),
    story: { ...storyForm({ done: [] }, "en"), plan },
    links: { references: [], dates: [] },
    extra: extraForm([]),
  };
}

/** As it comes back from the device. */
const kept = (form: CorrectionForm) => JSON.parse(JSON.stringify(form)) as CorrectionForm;
const number = ({ parts }: CorrectionForm) => parts.contact.ways[0]?.value;

describe("a correction that was begun before another one came", () => {
  it("takes over what changed since, and never says the old number again", () => {
    const form = begin(stands("old"), NONE);
    form.parts.story.plan = "Rings on Friday";
    const later = onto(kept(form), stands("new"), NONE);
    expect(number(later)).toBe("new");
    expect(saidAnew(later)).toEqual(["story"]);
    expect(later.undecided).toEqual([]);
  });

  it("asks where both changed the same", () => {
    const form = begin(stands("old"), NONE);
    form.parts.contact.never = ["email"];
    const later = onto(kept(form), stands("new"), NONE);
    expect(later.undecided).toEqual(["contact"]);
    expect(onto(kept(later), stands("newer"), NONE).undecided, "and goes on asking").toEqual(["contact"]);
    const taken = takeWhatStands(later);
    expect([number(taken), taken.undecided, saidAnew(taken)]).toEqual(["new", [], []]);
  });

  it("is as it was where nothing came, and where both say the same", () => {
    const form = begin(stands("old"), NONE);
    form.parts.contact = stands("new").contact;
    expect(onto(form, stands("old"), NONE)).toBe(form);
    expect(onto(kept(form), stands("new"), NONE)).toEqual(begin(stands("new"), NONE));
  });
});

describe("what is in doubt", () => {
  it("is said anew only by who asked the person, also where something else of it was changed", () => {
    const form = begin(stands("old"), UNSAFE);
    form.parts.story.plan = "Rings on Friday";
    expect(isUnasked(form), "the plan is not in doubt").toBe(false);
    form.parts.contact.never = ["email"];
    expect(isUnasked(form)).toBe(true);
    form.asked = true;
    expect(isUnasked(form)).toBe(false);
    expect(saidAnew(form)).toEqual(["contact", "story"]);
  });

  it("is the contact also where one of two ways alone was ruled out: it is left out, and given again by who asked", () => {
    const [phone] = handed.now.contact.ways;
    const failed = phone ? [{ way: { ...phone, value: "wrong" }, reason: "wrong_number", at: 1 } as const] : [];
    const form = begin(whatStands({ ...handed, failed }, "Europe/Dublin", "en"), { ...NONE, ways: { why: "not_reached", at: 1 } });
    expect(form.parts.contact.ways.map(({ value }) => value)).not.toContain("wrong");
    expect([isUnasked(form), saidAnew(form)], "something else may be corrected").toEqual([false, []]);
    const only = begin(whatStands({ ...handed, now: { ...handed.now, contact: { ways: [], never_use: [] } }, failed }, "Europe/Dublin", "en"), NONE);
    expect(leftWithout(only), "nothing is said of it").toEqual([]);
    only.parts.contact.never = ["email"];
    expect(leftWithout(only)).toEqual([{ field: "contact.ways", problem: "needed" }]);
    const last = form.parts.contact.ways.at(-1);
    expect(last?.ruled_out).toBe("wrong");
    if (last) last.value = "right";
    expect(isUnasked(form)).toBe(true);
    form.asked = true;
    expect(readCorrection(form, { language: "en", until: 9 }).contact?.ways.map(({ value }) => value)).not.toContain("wrong");
  });

  it("was not asked about before it came", () => {
    const form = { ...begin(stands("old"), UNSAFE), asked: true };
    expect(onto(kept(form), stands("old"), { ...NONE, contact: { why: "number_unsafe", at: 2 } }).asked).toBe(false);
    expect(onto(kept(form), stands("new"), UNSAFE).asked).toBe(false);
    expect(onto(kept(form), stands("old"), UNSAFE).asked).toBe(true);
  });
});
