// One referral as it stands after the handover, for tests of what is made or shown of it.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Component } from "svelte";
import { render } from "svelte/server";
import { clocksFor } from "../client/clocks";
import type { Doubts } from "../client/types/Doubts";
import type { HandedOver } from "../client/types/HandedOver";
import type { Happened } from "../client/types/Happened";
import type { Kind } from "../client/types/Kind";
import type { Member } from "../client/types/Member";
import type { Opened } from "../client/types/Opened";
import type { SafeContact } from "../client/types/SafeContact";
import { corrected, hasPassed, initSync, isMinor, leftAfter, missing, missingOver, passed, telephone, urgeOf, waysAt } from "../client/wasm/client";
import { session } from "../session.svelte";

export const NONE: Doubts = { contact: null, ways: null, identity: null, story: null, links: null, extra: null };
const words = (text: string) => ({ text, language: "en" });
const agreement = { answer: "agreed", method: "by_phone", language: "pt", given_at: 5, until: 90 } as const;

export const handed: HandedOver = {
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
  failed: [],
  given_again: [],
  ruled_out: [],
  doubts: NONE,
};

/** A Tuesday before noon, within the safe hours. */
export const NOW = Date.UTC(2026, 10, 24, 11);

const member = (organisation: string, name: string, country: string, zone: string): Member => ({ organisation, name, country, zone, type: "association", keys_since: 0 });
const MINE = member("A".repeat(22), "Northlight", "IE", "Europe/Dublin");
const OTHER = member("B".repeat(22), "Casa Clara", "PT", "Europe/Lisbon");

/** The receiver's view of it: Northlight is to reach Layla, whom Casa Clara handed over. */
export function opened(handedOver: HandedOver = handed): Opened {
  const at = NOW;
  return {
    row: {
      referral: "C".repeat(22),
      short_code: "ABC-DEF",
      side: "receiver",
      other: OTHER,
      priority: "p2",
      state: "handed_over",
      end: null,
      turn: { side: "receiver", due: "reach", by: at + 3_600_000 },
      my_turn: true,
      title: { needs: ["emotional"] },
      wake_month: null,
      sent_at: at,
      last_at: at,
      undo_until: null,
      undo_kind: null,
      promised_by: null,
      not_before: null,
      failed: null,
      message: null,
      also_with: [],
      instead: null,
      news: null,
      to_resend: false,
      given_up: false,
      not_loaded: false,
      sheet_outdated: null,
      reaching: null,
      find_way: [],
    },
    me: MINE,
    enquiry: {
      about: "person",
      role: "home_support",
      country_needed: "IE",
      country_of_crime: "PT",
      crime: "04",
      relation: "direct",
      age: "from_16_to_17",
      languages: [{ language: "pt" }],
      needs: [{ kind: "emotional" }],
      risks: ["offender_near"],
      children: "two",
      agreements: { processing: "consent", transfer: "explicit_consent" },
    },
    handed_over: handedOver,
    handover_unopened: null,
    history: [],
    new_messages: [],
    open_kinds: [],
    decide_by: at,
    proposed_date: null,
    usual_first_contact_by: at,
    first_contact_until: null,
    write_only: false,
    promised: null,
    failed_contacts: 0,
    last_try: null,
    next_try_until: null,
    question_rounds: 0,
    number_unsafe_at: null,
    to_resend: [],
    given_up: [],
    holidays_known: true,
    checked_at: at,
    stale_members: false,
  };
}

/** One entry of its history, of the other side where nothing else is said. */
export function happened(kind: Kind, said: Partial<Happened> = {}): Happened {
  return { entry: "D".repeat(22), kind, side: "sender", mine: false, by_hand: true, at: NOW, accepted_at: null, answer_by: null, readable: "opened", content: null, ...said };
}

/** What a page waits for, and what is there at once; `Loading` is `extreme-loading.svelte` then. */
export const settled = (value: unknown) => ({ settled: value, then: () => new Promise<never>(() => undefined) });

/** Unlocked, with the rules of the client itself; of what only a server knows, `told` alone. */
export function unlocked(told: Record<string, unknown>): void {
  initSync({ module: readFileSync(fileURLToPath(new URL("../client/wasm/client_bg.wasm", import.meta.url))) });
  const read = (json: string) => JSON.parse(json) as unknown;
  const ways = (contact: SafeContact, at: number) => waysAt(JSON.stringify(contact), JSON.stringify(clocksFor(contact, at)), at);
  const rules: Record<string, unknown> = {
    waysAt: (contact: SafeContact, at: number) => read(ways(contact, at)),
    urgeAt: (contact: SafeContact, at: number, by: number | undefined, writeOnly: boolean) =>
      read(urgeOf(JSON.stringify(contact), ways(contact, at), by === undefined ? undefined : ways(contact, by), writeOnly)),
    previewCorrection: (before: HandedOver, correction: unknown) => read(corrected(JSON.stringify(before), JSON.stringify(correction), NOW)),
    telephone: (written: string, country?: string, reader?: string) => read(telephone(written, country, reader)),
    hasPassed,
    missing: (content: unknown) => read(missing(JSON.stringify(content))),
    missingOver: (before: HandedOver, correction: unknown) => read(missingOver(JSON.stringify(before), JSON.stringify(correction))),
    passed: (content: unknown, today: string) => read(passed(JSON.stringify(content), today)),
    reachAt: () => ({ may: "now" }),
    reachThen: () => ({ may: "now" }),
    leftAfter: (contact: SafeContact, attempt: unknown) => read(leftAfter(JSON.stringify(contact), JSON.stringify(attempt))),
    isMinor,
    now: () => NOW,
    onChange: () => () => undefined,
  };
  const never = () => new Promise<never>(() => undefined);
  const workspace = new Proxy({ ...rules, ...told }, { get: (known, name) => known[String(name)] ?? never });
  Object.defineProperty(session, "workspace", { configurable: true, get: () => workspace });
  session.now = NOW;
  session.shown = { at: "open", identity: { role: "contact", organisation: MINE, network: "Lantern" } };
}

/** What a component says, without the marks of its framework and of direction. */
export function html<P extends Record<string, unknown>>(component: Component<P>, props: P): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/g, "").replaceAll(/[\u2068\u2069]/g, "");
}
