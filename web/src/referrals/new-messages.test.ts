// A message counts as read on every page from which a step can be made: so each of these pages says it.

import type { Component } from "svelte";
import { beforeAll, describe, expect, it } from "vitest";
import type { Happened } from "../client/types/Happened";
import type { Opened } from "../client/types/Opened";
import CorrectPage from "../handover/CorrectPage.svelte";
import { handed, happened, html, opened, unlocked } from "../handover/handed-values";
import HandoverPage from "../handover/HandoverPage.svelte";
import { LANGUAGES, wording } from "../wording/wording.svelte";
import { listNew } from "./new-messages";
import ReferralPage from "./ReferralPage.svelte";

const SAID = "Her mother opens letters.";
const message = (said: Partial<Happened>): Happened =>
  happened("message", { entry: "M".repeat(22), side: "receiver", content: { kind: "message", content: { text: { text: SAID, language: "en" } } }, ...said });
const withMessage = (said: Partial<Happened> = {}): Opened => {
  const before = opened();
  return { ...before, row: { ...before.row, side: "sender" }, history: [message(said)], new_messages: ["M".repeat(22)] };
};

const PAGES: Readonly<Record<string, unknown>> = { CorrectPage, HandoverPage, ReferralPage };
const show = (page: unknown, of: Opened) => html(page as Component<Record<string, unknown>>, { open: { id: of.row.referral, opened: of, conflict: undefined }, handed });

beforeAll(async () => {
  await wording.choose(LANGUAGES[0]);
  const policy = { agreement_months: 12 };
  unlocked({ policy: () => policy, basesFor: () => ({ transfer: "explicit_consent" }), missing: () => [], members: () => [] });
});

describe("a new message", () => {
  for (const [name, page] of Object.entries(PAGES)) {
    it(`is said on ${name}, before anything is written there`, () => {
      const shown = show(page, withMessage());
      expect(shown).toContain("Casa Clara has written to you");
      expect(shown).toContain(SAID);
      const [, go] = /<a href="#([^"]*)"[^>]*>Read it/.exec(shown) ?? [];
      if (go === undefined) expect(shown.indexOf(SAID)).toBeLessThan(shown.indexOf("<form"));
      else expect(shown, "what leads to it leads somewhere").toContain(`id="${go}"`);
    });

    it(`says on ${name} that it does not open`, () => {
      expect(show(page, withMessage({ readable: "unreadable", content: null }))).toContain("This could not be opened on this device.");
    });
  }

  it("is told on as long as the page stays, until somebody here writes: what is appended by itself is no answer", () => {
    const told = ["M".repeat(22)];
    const after = (...later: Happened[]) => listNew({ history: [message({}), ...later], new_messages: [] }, told).length;
    expect(after()).toBe(1);
    expect(after(happened("unreadable", { mine: true, by_hand: false }))).toBe(1);
    expect(after(happened("message", { entry: "N".repeat(22) })), "the other side's is none either").toBe(1);
    expect(after(happened("acknowledged", { mine: true }))).toBe(0);
  });

  it("stays new over whatever was written, where no page has shown it", () => {
    const [first] = listNew({ history: [message({}), happened("reached", { mine: true })], new_messages: ["M".repeat(22)] }, []);
    expect(first?.kind).toBe("message");
  });
});
