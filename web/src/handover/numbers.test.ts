// What can be dialled in the workspace: the number that certainly reaches whom it was written for, and everything else is
// text. The rows are what people's files really hold.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { May } from "../client/types/May";
import type { Opened } from "../client/types/Opened";
import type { SafeWay } from "../client/types/SafeWay";
import type { WayNow } from "../client/types/WayNow";
import Telephone from "../ui/Telephone.svelte";
import { LANGUAGES, wording } from "../wording/wording.svelte";
import ContactWay from "./ContactWay.svelte";
import { handed, html, opened, settled, unlocked } from "./handed-values";
import SafeContactFrame from "./SafeContactFrame.svelte";
import Sheet from "./Sheet.svelte";

vi.mock("../ui/Loading.svelte", () => import("../extreme-loading.svelte"));

/** As it was written, and what it dials: where no country is known, and where it was written for Britain. */
const ROWS: readonly (readonly [written: string, anywhere: readonly string[], ofBritain: readonly string[]])[] = [
  ["+44 (0)20 7946 0000", ["+442079460000"], ["+442079460000"]],
  ["020 7946 0000 / 020 7946 0001", [], ["+442079460000", "+442079460001"]],
  ["020 7946 0000 ext. 204", [], ["+442079460000"]],
  ["1-800-HELP-NOW", [], []],
  ["4,41234E+11", [], []],
  ["\u202a+44 20 7946 0006\u202c", ["+442079460006"], ["+442079460006"]],
  ["24h: 0800 555 0107", [], ["+448005550107"]],
  ["\uff0b44 20 7946 0008", ["+442079460008"], ["+442079460008"]],
  ["0044 20 7946 0009", ["+442079460009"], ["+442079460009"]],
];
let shown: Opened;

const dialled = (body: string) => [...body.matchAll(/href="tel:([^"]*)"/g)].map(([, number]) => number);
const legible = (body: string) => body.replaceAll(/<[^>]*>/g, "").replaceAll("\u00a0", " ");
const way = (value: string): SafeWay => ({ way: "telephone", value, safe: "yes", watched: false });
const at = (may: May): WayNow => ({ may, next: null });
const reach = { side: "receiver", other: "Casa Clara" } as const;

beforeAll(async () => {
  await wording.choose(LANGUAGES[0]);
  unlocked({ open: () => settled(shown) });
});

describe("a number as it was written", () => {
  for (const [written, anywhere, ofBritain] of ROWS) {
    it(`${JSON.stringify(written)} dials what it certainly means, or is text`, () => {
      expect(dialled(html(Telephone, { number: written }))).toEqual(anywhere);
      expect(dialled(html(Telephone, { number: written, country: "GB" }))).toEqual(ofBritain);
      const contact = html(ContactWay, { way: way(written), at: at("now"), ...reach });
      expect(dialled(contact), "a way to the person names no country").toEqual(anywhere);
      expect(dialled(html(ContactWay, { way: way(written), at: at("now"), ...reach, paper: true })), "paper").toEqual([]);
      for (const may of ["never", "not_now", "not_asked", "not_understood"] as const) {
        expect(dialled(html(ContactWay, { way: way(written), at: at(may), ...reach })), may).toEqual([]);
      }
    });

    it(`${JSON.stringify(written)} stands on the sheet as it was written, with nothing to press`, () => {
      shown = opened({ ...handed, now: { ...handed.now, contact: { ways: [way(written)], never_use: [] } } });
      const sheet = html(Sheet, { referral: shown.row.referral });
      expect(sheet).toContain(`<bdi>${written}</bdi>`);
      expect(dialled(sheet)).toEqual([]);
    });
  }

  it("loses nothing where it is not dialled", () => {
    for (const [written] of ROWS.filter(([, anywhere]) => anywhere.length === 0)) expect(legible(html(Telephone, { number: written }))).toContain(written);
  });
});

describe("a number that is not to be rung", () => {
  const [OLD, UNSAFE, NEW] = ["+999 20 5550 111", "+999 20 5550 122", "+999 20 5550 133"];
  const contact = { ways: [way(NEW), { ...way(UNSAFE), safe: "no" as const }], never_use: [] };
  const replaced = [{ way: way(OLD), since: Date.UTC(2026, 10, 20) }];
  const frame = { contact, beside: undefined, replaced, doubt: null, ...reach };

  it("stands struck through on the screen, and cannot be pressed", () => {
    const body = html(SafeContactFrame, frame);
    for (const number of [OLD, UNSAFE]) expect(body).toContain(`<s><bdi>${number}</bdi></s>`);
    expect(dialled(body), "the new one alone").toEqual([NEW.replaceAll(" ", "")]);
  });

  it("is not on paper, which says that there was one", () => {
    const body = html(SafeContactFrame, { ...frame, paper: true });
    expect(body).toContain(NEW);
    for (const number of [OLD, UNSAFE]) expect(body).not.toContain(number);
    expect(legible(body)).toMatch(/Corrected on .*20 Nov.*\. Older numbers and addresses are not to be used/);
    expect(legible(body)).toContain("What is not safe is not printed (Telephone)");
  });
});

describe("the source", () => {
  it("makes something to dial in one place alone", () => {
    const root = join(import.meta.dirname, "..");
    const makers = readdirSync(root, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => /\.(svelte|ts)$/.test(name) && !/\.test\.ts$|^client\/wasm\/|^api\//.test(name))
      .filter((name) => /["'`{\s=](tel|sms|callto):/i.test(readFileSync(join(root, name), "utf8")));
    expect(makers).toEqual(["ui/Telephone.svelte"]);
  });
});
