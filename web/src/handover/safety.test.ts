// What would hurt somebody if whoever rings did not read it: on the page, in the frame of the contact, and on paper.

import type { Component } from "svelte";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { ContactFailedReason } from "../client/types/ContactFailedReason";
import type { HandedOver } from "../client/types/HandedOver";
import type { Opened } from "../client/types/Opened";
import { LANGUAGES, text, wording } from "../wording/wording.svelte";
import ReferralPage from "../referrals/ReferralPage.svelte";
import { triesAgainAt } from "../referrals/title";
import HandedOverPage from "./HandedOver.svelte";
import { handed, html, NONE, NOW, opened, settled, unlocked } from "./handed-values";
import SafeContactFrame from "./SafeContactFrame.svelte";
import Sheet from "./Sheet.svelte";

vi.mock("../ui/Loading.svelte", () => import("../extreme-loading.svelte"));

const NUMBER = "+999 20 5550 187";
let shown: Opened;
const legible = (body: string) => body.replaceAll("\u00a0", " ");
const sheet = (of: Opened) => {
  shown = of;
  return legible(html(Sheet, { referral: of.row.referral }));
};
const page = (of: Opened, over: HandedOver) => legible(html(HandedOverPage as Component<{ opened: Opened; handed: HandedOver }>, { opened: of, handed: over }));

beforeAll(async () => {
  await wording.choose(LANGUAGES[0]);
  unlocked({ open: () => settled(shown) });
});

describe("a relative who may have done it", () => {
  const beside = { name: "Marek", kind: "parent_or_guardian", may_be_offender: true } as const;
  const over: HandedOver = { ...handed, now: { ...handed.now, identity: { ...handed.now.identity, beside } } };
  const WARNING = "<b>Do not contact Marek: may be the one who did it.</b>";

  it("is warned of in the frame of the contact, before any number", () => {
    for (const body of [sheet(opened(over)), page(opened(over), over)]) {
      expect(body).toContain(WARNING);
      expect(body.indexOf(WARNING)).toBeLessThan(body.indexOf(NUMBER));
    }
  });

  it("stands under what to know first too, also where the enquiry does not open", () => {
    for (const of of [opened(over), { ...opened(over), enquiry: null }]) {
      const known = page(of, over).split(`>${text("section-known")}</h2>`)[1]?.split("</section>")[0];
      expect(known).toContain("Do not contact Marek");
    }
  });

  it("is not warned of where nobody said so", () => {
    expect(sheet(opened()) + page(opened(), handed)).not.toContain("Do not contact");
    const harmless = { contact: handed.now.contact, beside: { ...beside, may_be_offender: false }, doubt: null, side: "receiver", other: "Casa Clara" } as const;
    expect(html(SafeContactFrame, harmless)).not.toContain("Marek");
  });
});

describe("how the call went", () => {
  it("has a box for each answer that changes how the person is reached", () => {
    const went = sheet(opened()).split(`>${text("sheet-went")}</h2>`)[1] ?? "";
    for (const box of ["Spoke with the person", "No answer", "Someone else answered", "The number is wrong", "Not safe now", "The person says no"]) expect(went).toContain(box);
    expect(went.match(/<svg/g)).toHaveLength(6);
  });
});

describe("an address nobody asked about", () => {
  const way = { way: "email", value: "l@post.example", safe: "not_asked", watched: false } as const;
  const over = (...ways: HandedOver["now"]["contact"]["ways"]): HandedOver => ({ ...handed, now: { ...handed.now, contact: { ways, never_use: [] } } });
  const SAID = "nobody asked whether it is safe: it is not printed (E-mail). Ask first.";

  it("is not on paper, which says that there is one", () => {
    const [safe] = handed.now.contact.ways;
    for (const ways of [[way], [safe ?? way, way], [{ ...way, hours: { zone: "Europe/Lisbon", times: [{ days: [7], opens: "10:00", closes: "11:00" }] } }]]) {
      const paper = sheet(opened(over(...ways)));
      expect(paper).not.toContain(way.value);
      expect(paper).toContain(SAID);
    }
    expect(sheet(opened())).not.toContain("nobody asked");
  });

  it("alone makes nobody use it at some time: it is asked about first", () => {
    const hours = { zone: "Europe/Lisbon", times: [{ days: [7], opens: "10:00", closes: "11:00" }] };
    for (const one of [way, { ...way, hours }]) expect(sheet(opened(over(one)))).toContain(`<h1>${text("sheet-ask", { name: "Layla" }).replaceAll(/[\u2068\u2069]/g, "")}</h1>`);
  });
});

describe("somebody who was not reached and is tried again", () => {
  const at = NOW + 3_600_000;
  const failed = (by: number): Opened => {
    const before = opened();
    const try_ = { entry: "E".repeat(22), kind: "contact_failed", side: "receiver", mine: true, at: NOW, accepted_at: null, answer_by: at, readable: "no_content", content: null } as const;
    return { ...before, row: { ...before.row, state: "contact_failed", turn: { side: "receiver", due: "reach", by } }, history: [try_] };
  };
  const head = (body: string) => /<h1>(.*?)<\/h1>/.exec(body)?.[1];

  it("is not urged to be rung before, on the page and on paper", () => {
    const read = html(ReferralPage as Component<{ open: unknown }>, { open: { id: "C".repeat(22), opened: failed(at), conflict: undefined } });
    expect(head(read)).toMatch(/^Reach Layla, not before .*12:00$/);
    expect(read).toMatch(/Try to reach the person again, not before .*12:00/);
    expect(page(failed(at), handed), "beside the number").toMatch(/<b>The next try: not before .*12:00<\/b>/);
    expect(head(sheet(failed(at)))).toMatch(/^Ring Layla, not before .*12:00$/);
    const [phone] = handed.now.contact.ways;
    const mail = { ...handed, now: { ...handed.now, contact: { ways: phone ? [{ ...phone, way: "email" as const }] : [], never_use: [] } } };
    expect(head(sheet({ ...failed(at), handed_over: mail }))).toMatch(/^Reach Layla, not before .*12:00\. The way: E-mail$/);
  });

  it("is rung by the date where a correction has set another one, and at once when it has come", () => {
    expect(head(sheet(failed(at + 1_000)))).toMatch(/^Ring Layla by /);
    const late = failed(NOW - 1_000);
    expect(triesAgainAt({ ...late, history: late.history.map((one) => ({ ...one, answer_by: NOW - 1_000 })) }, NOW)).toBeUndefined();
  });

  it("is never rung before a safe time that comes later still", () => {
    const [phone] = handed.now.contact.ways;
    const sunday = { zone: "Europe/Lisbon", times: [{ days: [7], opens: "10:00", closes: "11:00" }] };
    const later = { ...handed, now: { ...handed.now, contact: { ways: phone ? [{ ...phone, hours: sunday }] : [], never_use: [] } } };
    expect(head(sheet({ ...failed(at), handed_over: later }))).toMatch(/^Ring Layla from Sun /);
  });
});

describe("somebody who answered in another language", () => {
  const over: HandedOver = { ...handed, doubts: { ...NONE, contact: { why: "not_reached", at: NOW } } };
  const failed = (reason: ContactFailedReason): Opened => {
    const content = { kind: "contact_failed", content: { reason, way: "telephone" } } as const;
    const entry = { entry: "E".repeat(22), kind: "contact_failed", side: "receiver", mine: true, at: NOW, accepted_at: null, answer_by: null, readable: "opened", content } as const;
    return { ...opened(over), history: [entry] };
  };

  it("makes no number unsafe; nobody is rung all the same", () => {
    const read = page(failed("no_common_language"), over);
    expect(read).toContain(`<s><bdi>${NUMBER}</bdi></s> Telephone: no language in common. Do not use for now.`);
    expect(read).toContain("The last try failed: there was no language in common");
    expect(read).not.toContain("may not be safe any more");
    expect(sheet(failed("no_common_language"))).toContain("there was no language in common");
  });

  it("is told apart from whoever else was there, or did not answer", () => {
    for (const reason of ["someone_else", "wrong_number", "no_answer", "not_safe_now", "other"] as const) expect(page(failed(reason), over)).toContain("may not be safe any more");
    expect(page({ ...failed("no_common_language"), history: [] }, over), "where it did not open").toContain("may not be safe any more");
    const twice = { ...failed("no_common_language"), history: [...failed("someone_else").history, ...failed("no_common_language").history] };
    expect(page(twice, over), "somebody else answered before").toContain("may not be safe any more");
    const unsafe: HandedOver = { ...over, doubts: { ...NONE, contact: { why: "number_unsafe", at: NOW } } };
    expect(page({ ...failed("no_common_language"), handed_over: unsafe }, unsafe), "called unsafe").toContain("may not be safe any more");
  });
});
