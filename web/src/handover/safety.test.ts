// What would hurt somebody if whoever rings did not read it: on the page, in the frame of the contact, and on paper.

import type { Component } from "svelte";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { ContactFailedReason } from "../client/types/ContactFailedReason";
import type { HandedOver } from "../client/types/HandedOver";
import type { SafeContact } from "../client/types/SafeContact";
import type { Opened } from "../client/types/Opened";
import { LANGUAGES, text, wording } from "../wording/wording.svelte";
import ReferralPage from "../referrals/ReferralPage.svelte";
import { dueText, notBefore } from "../referrals/title";
import HandedOverPage from "./HandedOver.svelte";
import { handed, happened, html, NONE, NOW, opened, settled, unlocked } from "./handed-values";
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
    const try_ = happened("contact_failed", { side: "receiver", mine: true, answer_by: at, readable: "no_content" });
    const not_before = by === at ? at : null;
    return { ...before, row: { ...before.row, state: "contact_failed", turn: { side: "receiver", due: "reach", by }, not_before }, history: [try_] };
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
    expect(notBefore({ ...failed(at).row, not_before: NOW - 1_000 }, NOW), "the page stood open until then").toBeUndefined();
  });

  it("is so on the row as on the page, for both sides", () => {
    const said = (row: Opened["row"]) => legible(dueText(row, NOW) ?? "").replaceAll(/[\u2068\u2069]/g, "");
    expect(said(failed(at).row)).toMatch(/^Try to reach the person again, not before .*12:00/);
    expect(said({ ...failed(at).row, my_turn: false })).toMatch(/^They try to reach the person again, not before .*12:00$/);
    expect(said(failed(at + 1_000).row)).toMatch(/^Reach the person by /);
  });

  it("is never rung before a safe time that comes later still", () => {
    const [phone] = handed.now.contact.ways;
    const sunday = { zone: "Europe/Lisbon", times: [{ days: [7], opens: "10:00", closes: "11:00" }] };
    const later = { ...handed, now: { ...handed.now, contact: { ways: phone ? [{ ...phone, hours: sunday }] : [], never_use: [] } } };
    expect(head(sheet({ ...failed(at), handed_over: later }))).toMatch(/^Ring Layla from Sun /);
  });
});

describe("a promised first contact that is earlier than the date for reaching", () => {
  const promised = (by: number): Opened => ({ ...opened(), row: { ...opened().row, promised_by: by, turn: { side: "receiver", due: "reach", by: NOW + 86_400_000 } } });
  const soon = promised(NOW + 3_600_000);
  const broken = promised(NOW - 7_200_000);
  const read = (of: Opened) => legible(html(ReferralPage as Component<{ open: unknown }>, { open: { id: "C".repeat(22), opened: of, conflict: undefined } }));

  it("stands in the title, beside it and on paper", () => {
    expect(read(soon)).toMatch(/<h1>Reach Layla by [^<]*12:00<\/h1>/);
    expect(read(soon)).toMatch(/First contact promised by [^<]*12:00/);
    expect(sheet(soon)).toMatch(/<h1>Ring Layla by [^<]*12:00<\/h1>/);
  });

  it("is told to the other side, and to both as late where it was broken", () => {
    expect(read({ ...soon, row: { ...soon.row, side: "sender", my_turn: false } })).toMatch(/They promised the first contact by [^<]*12:00/);
    expect(read(broken)).toMatch(/<h1>Reach Layla<\/h1>/);
    for (const [my_turn, said] of [[true, "First contact promised by"], [false, "They promised the first contact by"]] as const) {
      expect(read({ ...broken, row: { ...broken.row, my_turn } })).toMatch(new RegExp(`class="due late".*${said} [^<]*9:00 \\(2 hours late\\)`));
    }
    expect(sheet(broken), "paper names no date that has passed").toMatch(/<h1>Ring Layla<\/h1>/);
  });

  it("makes nobody ring outside the safe hours, nor before the next try", () => {
    const [phone] = handed.now.contact.ways;
    const sunday = { zone: "Europe/Lisbon", times: [{ days: [7], opens: "10:00", closes: "11:00" }] };
    const later = { ...handed, now: { ...handed.now, contact: { ways: phone ? [{ ...phone, hours: sunday }] : [], never_use: [] } } };
    expect(sheet({ ...soon, handed_over: later })).toMatch(/<h1>Ring Layla from Sun /);
    expect(read({ ...soon, row: { ...soon.row, reaching: "in_doubt" } })).toContain("Contact nobody yet");
  });
});

describe("a way that a try has ruled out", () => {
  const WRONG = "+999 20 5550 204";
  const [phone] = handed.now.contact.ways;
  const doubt = { why: "not_reached", at: NOW } as const;
  const failed = phone ? [{ way: { ...phone, value: WRONG }, reason: "wrong_number", at: NOW } as const] : [];
  const over: HandedOver = { ...handed, failed, doubts: { ...NONE, ways: doubt } };

  it("is struck through with its reason; the other one can be rung", () => {
    const read = page(opened(over), over);
    expect(read).toMatch(new RegExp(`<s><bdi>\\${WRONG}</bdi></s> Telephone\\. A try failed \\([^)]*\\): The number is wrong\\. Do not use\\.`));
    expect(read).toContain(`href="tel:${NUMBER.replaceAll(" ", "")}"`);
    expect(read).not.toContain(text("doubt-stop"));
  });

  it("is not on paper, which says so", () => {
    const paper = sheet(opened(over));
    expect(paper).toContain(NUMBER);
    expect(paper).not.toContain(WRONG);
    expect(paper).toContain("One way is not printed, because a try failed (Telephone: The number is wrong)");
  });

  it("stands struck through also where nobody is to be contacted at all", () => {
    const stopped: HandedOver = { ...over, doubts: { ...over.doubts, contact: doubt } };
    expect(page(opened(stopped), stopped)).toContain(`<s><bdi>${WRONG}</bdi></s>`);
  });
});

describe("what is about to be sent", () => {
  it("shows to whoever wrote it what they wrote, also outside the hours at which it may be used", () => {
    const sunday = { zone: "Europe/Lisbon", times: [{ days: [7], opens: "10:00", closes: "11:00" }] };
    const ways = handed.now.contact.ways.map((way) => ({ ...way, hours: sunday }));
    const contact: SafeContact = { ways, never_use: [] };
    const props = { contact, beside: undefined, doubt: null, side: "receiver", other: "Casa Clara" } as const;
    const preview = legible(html(SafeContactFrame, { ...props, shown: "as-seen" }));
    expect(preview).toContain(`<b class="big"><bdi>${NUMBER}</bdi></b>`);
    expect(preview, "and what the other side will see").toContain("The other side sees this only after pressing a button.");
    expect(preview).not.toContain("<button");
    expect(legible(html(SafeContactFrame, props)), "who receives it presses first").not.toContain(NUMBER);
  });
});

describe("somebody who answered in another language", () => {
  const over: HandedOver = { ...handed, doubts: { ...NONE, contact: { why: "not_reached", at: NOW } } };
  const failed = (reason: ContactFailedReason): Opened => {
    const content = { kind: "contact_failed", content: { reason, way: "telephone" } } as const;
    return { ...opened(over), history: [happened("contact_failed", { side: "receiver", mine: true, content })] };
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
