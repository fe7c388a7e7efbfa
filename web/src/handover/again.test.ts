import { describe, expect, it } from "vitest";
import type { Doubts } from "../client/types/Doubts";
import type { HandedOver } from "../client/types/HandedOver";
import { beginHandover, isInDoubt, writtenOver } from "./again";
import { emptyHandover, emptyWay, homeUnasked, readHandover, type ContactForm } from "./form";

const NONE: Doubts = { contact: null, identity: null, story: null, links: null, extra: null };
const words = (text: string) => ({ text, language: "en" });
const agreement = { answer: "agreed", method: "by_phone", language: "pt", given_at: 5, until: 90 } as const;

const handed: HandedOver = {
  now: {
    contact: {
      ways: [
        {
          way: "telephone",
          value: "+999 20 5550 187",
          safe: "yes",
          hours: { zone: "Europe/Lisbon", times: [{ days: [2, 5], opens: "10:00", closes: "24:00" }], note: "not on holidays" },
          answerer: "person_only",
          message: "leave_none",
          say: "It is about the library book",
          code_word: { word: "Lighthouse", meaning: "not_now" },
          watched: true,
        },
        { way: "email", value: "l@post.example", safe: "no", watched: false },
      ],
      never_use: ["letters", "home_visits"],
    },
    identity: { name_used: "Layla", legal_name: "Layla N.", born: "1990", place: "Porto", beside: { name: "Rita", kind: "lawyer", may_be_offender: false } },
    story: { summary: words("What happened."), read_in: "pt", approved_at: 4, do_not_ask: words("the night itself"), plan: words("Rings on Friday"), done: [] },
    links: { references: [{ kind: "police", value: "PT-1" }], dates: [{ kind: "claim", on: "2027-01-15" }] },
    extra: [{ scope: "health", text: words("Asthma"), agreement }],
    still_agrees_at: 6,
    transfer: "explicit_consent",
  },
  at: 10,
  corrected_at: null,
  replaced: [],
  doubts: NONE,
};
const terms = { language: "pt", until: 90 };

describe("handing over again", () => {
  it("loses nothing of what stands, and asks anew only whether the person still agrees", () => {
    const form = beginHandover(handed, "en", "none_needed_eea", "Europe/Lisbon");
    expect(form.still_agrees_at).toBeNull();
    expect(readHandover(form, terms)).toEqual({ ...handed.now, still_agrees_at: null });
  });

  it("begins empty the first time", () => {
    expect(beginHandover(null, "en", "none_needed_eea", "Europe/Lisbon")).toEqual(emptyHandover("en", "none_needed_eea", "Europe/Lisbon"));
  });

  it("is another one once something was corrected or came into doubt", () => {
    const doubts: Doubts = { ...NONE, contact: { why: "number_unsafe", at: 20 } };
    const over = [writtenOver(null), writtenOver(handed), writtenOver({ ...handed, corrected_at: 15 }), writtenOver({ ...handed, doubts })];
    expect(new Set(over).size).toBe(4);
    expect([isInDoubt(undefined), isInDoubt(NONE), isInDoubt(doubts)]).toEqual([false, false, true]);
  });
});

describe("a meeting, where visits at home are never to be", () => {
  const asked = (never: ContactForm["never"], not_home = ""): ContactForm => ({
    ways: [{ ...emptyWay("Europe/Lisbon", "in_person"), value: "At her home", safe: "yes" }],
    never,
    not_home,
  });

  it("is asked about until somebody says that this place is not the person's home", () => {
    expect(homeUnasked(asked(["home_visits"]))).toEqual([{ field: "contact.not_home", problem: "needed" }]);
    expect(homeUnasked(asked(["home_visits"], "The library"))).toHaveLength(1);
    expect(homeUnasked(asked(["home_visits"], "At her home"))).toEqual([]);
    expect(homeUnasked(asked(["email"]))).toEqual([]);
  });
});
