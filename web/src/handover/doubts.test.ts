// What did not open is never shown as if there were none: neither on the page nor on paper.

import type { Component } from "svelte";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Doubts } from "../client/types/Doubts";
import type { HandedOver } from "../client/types/HandedOver";
import type { Opened } from "../client/types/Opened";
import { LANGUAGES, text, wording } from "../wording/wording.svelte";
import { HEADING, PARTS, type PartName } from "./correction";
import HandedNotes from "./HandedNotes.svelte";
import HandedOverPage from "./HandedOver.svelte";
import { handed, html, NONE, opened, settled, unlocked } from "./handed-values";
import Sheet from "./Sheet.svelte";

vi.mock("../ui/Loading.svelte", () => import("../extreme-loading.svelte"));

const NUMBER = "+999 20 5550 187";
let shown: Opened;
const sheet = (of: Opened) => {
  shown = of;
  return html(Sheet, { referral: "C".repeat(22) });
};
const page = (of: Opened, over: HandedOver) => html(HandedOverPage as Component<{ opened: Opened; handed: HandedOver }>, { opened: of, handed: over }) + html(HandedNotes, { handed: over, today: "2026-11-24", zone: "Europe/Dublin" });
/** The section of a heading, up to its end. */
const section = (of: string, heading: string) => new RegExp(`<section[^>]*><h2[^>]*>${heading}</h2>((?!</section>).)*`, "s").exec(of)?.[0] ?? "";

/** Nothing of the parts that can be left out was ever said, as far as it opened. */
const bare: HandedOver = { ...handed, now: { ...handed.now, story: { done: [] }, links: { references: [], dates: [] }, extra: [] } };
const doubting = (part: keyof Doubts, over: HandedOver): HandedOver => ({ ...over, doubts: { ...NONE, [part]: { why: "unreadable", at: 20 } } });

/** Where the page tells that a part is in doubt. */
const TOLD: Record<Exclude<PartName, "contact">, readonly string[]> = {
  identity: ["section-who"],
  story: ["section-story", "section-do-not-ask", "section-plan"],
  links: ["section-links"],
  extra: ["section-extra"],
};

beforeAll(async () => {
  await wording.choose(LANGUAGES[0]);
  unlocked({ open: () => settled(shown) });
});

describe("what did not open", () => {
  for (const [part, headings] of Object.entries(TOLD) as [Exclude<PartName, "contact">, string[]][]) {
    for (const [name, over] of [["beside what stands", handed], ["where nothing of it stands", bare]] as const) {
      it(`of ${part} is told on the page and on paper, ${name}`, () => {
        const doubted = doubting(part, over);
        const read = page(opened(doubted), doubted);
        for (const heading of headings) expect(section(read, text(heading)), heading).toContain(text("doubt-part"));
        const paper = sheet(opened(doubted));
        const note = paper.indexOf(text("sheet-parts", { parts: text(HEADING[part]) }).replaceAll(/[\u2068\u2069]/g, ""));
        expect(note, "on top").toBeGreaterThan(paper.indexOf("</h1>"));
        expect(note).toBeLessThan(paper.indexOf(NUMBER));
      });
    }
  }

  it("may have been a first word on what not to ask: it is told where that would stand, on paper too", () => {
    expect(section(sheet(opened(doubting("story", bare))), text("section-do-not-ask"))).toContain(text("doubt-part"));
  });

  it("of the contact leaves nothing to ring and no sheet", () => {
    const doubted = doubting("contact", handed);
    expect(page(opened(doubted), doubted)).toContain(text("doubt-stop"));
    const paper = sheet(opened(doubted));
    expect(paper).toContain(text("sheet-in-doubt"));
    expect(paper).not.toContain(NUMBER);
  });

  it("of the enquiry is told before the way to reach the person, and where what to know first would stand", () => {
    const unread: Opened = { ...opened(), enquiry: null };
    const told = "The enquiry does not open here. What it says about dangers, age, children and languages is missing. Ask Casa Clara";
    const paper = sheet(unread);
    expect(paper.indexOf(told)).toBeGreaterThan(paper.indexOf("</h1>"));
    expect(paper.indexOf(told)).toBeLessThan(paper.indexOf(NUMBER));
    expect(section(page(unread, handed), text("section-known"))).toContain(told);
  });
});

describe("what opened", () => {
  it("is shown without a word of doubt", () => {
    const read = page(opened(), handed) + sheet(opened());
    expect(read).toContain(NUMBER);
    for (const key of ["doubt-part", "doubt-stop"]) expect(read).not.toContain(text(key));
    for (const said of ["Something newer does not open", "The enquiry does not open"]) expect(read).not.toContain(said);
    expect(PARTS).toHaveLength(5);
  });
});
