// Absurd but well-formed values: no screen breaks on them. What is here is what a list, a page and a history show of them.

import type { Component } from "svelte";
import { render } from "svelte/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { Happened } from "./client/types/Happened";
import type { Member } from "./client/types/Member";
import type { Row as RowData } from "./client/types/Row";
import MemberList from "./network/MemberList.svelte";
import History from "./referrals/History.svelte";
import Notices from "./referrals/Notices.svelte";
import Row from "./today/Row.svelte";
import DueChip from "./ui/DueChip.svelte";
import Zoned from "./ui/Zoned.svelte";
import { LANGUAGES, wording } from "./wording/wording.svelte";

const MOMENTS = [0, -1, 253_402_207_199_999, 8.64e15, 8.64e15 + 1, -9e15, Number.MAX_SAFE_INTEGER, NaN];
const COUNTS = [-1, 0, 1e21, Number.MAX_SAFE_INTEGER];
const ZONES = ["Not/A_Zone", "", "Etc/GMT+99", "🕰"];

const member = (at: number, zone: string): Member => ({ organisation: "A", name: "Northlight", country: "X1", zone, type: "association", keys_since: at });

const row = (at: number, zone: string): RowData => ({
  referral: "AAAAAAAAAAAAAAAAAAAAAA",
  short_code: "ABC-DEF",
  side: "receiver",
  other: member(at, zone),
  priority: "p1",
  state: "handed_over",
  seen: "handed_over",
  end: null,
  turn: { side: "receiver", due: "reach", by: at },
  my_turn: true,
  title: { needs: [] },
  wake_month: "9999-12",
  sent_at: at,
  last_at: at,
  undo_until: at,
  undo_kind: "accepted",
  news: null,
  to_resend: false,
  given_up: false,
  sheet_outdated: null,
});

const happened = (at: number): Happened => ({
  entry: String(at),
  kind: "accepted",
  side: "receiver",
  mine: false,
  at,
  accepted_at: at,
  answer_by: at,
  readable: "opened",
  content: { kind: "accepted", content: { worker: "support_worker", first_contact_by: at } },
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- components of every kind of properties
const html = (component: Component<any>, props: Record<string, unknown>) => render(component, { props }).body;

describe("a screen", () => {
  beforeAll(() => wording.choose(LANGUAGES[0]));

  it("shows what it can of absurd moments and zones", { timeout: 60_000 }, () => {
    for (const at of MOMENTS) {
      for (const zone of ZONES) {
        const shown = row(at, zone);
        const opened = { row: shown, me: member(at, zone), history: [happened(at)], to_resend: [], given_up: [], proposed_date: at, open_kinds: ["date_settled"], decide_by: at, number_unsafe_at: at };
        const what = `${String(at)} in ${zone}`;
        expect(html(Row, { row: shown }), what).toContain("ABC-DEF");
        expect(html(History, { opened }), what).toContain("<time");
        expect(html(MemberList, { members: [member(at, zone)] }), what).toContain("Northlight");
        expect(html(Notices, { open: { id: "A", opened } }), what).not.toBe("");
      }
      expect(html(Zoned, { at })).toContain("<time");
      expect(html(DueChip, { now: 0, by: at, label: "Answer" })).toContain("Answer");
    }
  });

  it("shows absurd counts", () => {
    for (const count of COUNTS) {
      const opened = { row: row(0, "UTC"), to_resend: [], given_up: [], proposed_date: null, open_kinds: [], question_rounds: count, failed_contacts: count, number_unsafe_at: null };
      expect(() => html(Notices, { open: { id: "A", opened } })).not.toThrow();
    }
  });
});
