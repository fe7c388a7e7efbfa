// Days of a case: none is sent with a kind that nobody chose, or years ago because a figure was mistyped.

import type { Component } from "svelte";
import { beforeAll, describe, expect, it } from "vitest";
import type { Opened } from "../client/types/Opened";
import { needFacts, eventFacts } from "../referrals/facts";
import { emptySend, unkept as unkeptOne } from "../send/form";
import { session } from "../session.svelte";
import ReferralPage from "../referrals/ReferralPage.svelte";
import { endText, todayWith } from "../ui/day";
import { LANGUAGES, plain, wording } from "../wording/wording.svelte";
import { linkFacts } from "./facts";
import { emptyHandover, halfSaid, inLines, linksForm, readHandover, readLinks, unkept, type LinksForm } from "./form";
import { handed, html, NOW, opened, unlocked } from "./handed-values";
import HandedNotes from "./HandedNotes.svelte";

const TODAY = "2026-11-24";
const ZONE = "Europe/Dublin";

beforeAll(async () => {
  await wording.choose(LANGUAGES[0]);
  unlocked({});
});

/** What the form says of its days, as it asks the client. */
function asked(links: LinksForm) {
  const form = { ...emptyHandover("en", "explicit_consent", "Europe/Lisbon"), links };
  const content = { kind: "handover", content: readHandover(form, { language: "en", until: NOW }) };
  return unkept(inLines(session.workspace.passed(content, TODAY), links), links);
}

describe("a line of dates and references", () => {
  it("says nothing until a kind is chosen and a day given", () => {
    const links: LinksForm = {
      dates: [
        { kind: "", on: "", kept: "" },
        { kind: "", on: "2027-01-15", kept: "" },
        { kind: "hearing", on: "", kept: "" },
        { kind: "hearing", on: "2027-01-15", kept: "" },
      ],
      references: [
        { kind: "", value: " " },
        { kind: "", value: "V-81" },
        { kind: "police", value: "" },
      ],
    };
    expect(halfSaid(links).map(({ field }) => field)).toEqual(["links.dates.1.kind", "links.dates.2.on", "links.references.1.kind", "links.references.2.value"]);
    expect(readLinks(links)).toEqual({ dates: [{ kind: "hearing", on: "2027-01-15" }], references: [] });
  });
});

describe("a day that has passed", () => {
  it("is asked about where it stands, until somebody keeps that very day", () => {
    const links: LinksForm = { references: [], dates: [{ kind: "", on: "", kept: "" }, { kind: "claim", on: TODAY, kept: "" }, { kind: "claim", on: "2019-03-03", kept: "" }] };
    expect(asked(links)).toEqual([{ field: "links.dates.2.on", problem: "unsure" }]);
    const keep = (kept: string) => asked({ ...links, dates: links.dates.map((one) => ({ ...one, kept })) });
    expect(keep("2019-03-03")).toEqual([]);
    expect(keep("2018-03-03")).toHaveLength(1);
  });

  it("is not asked about again where it was handed over already", () => {
    const links = linksForm({ references: [], dates: [{ kind: "claim", on: "2019-03-03" }] });
    expect(asked(links)).toEqual([]);
  });

  it("is asked about in an enquiry, until it is kept", () => {
    const unsure = [{ field: "deadline.on", problem: "unsure" as const }];
    const form = { ...emptySend("IE", "en"), deadline_on: "2020-05-01" };
    expect(unkeptOne(unsure, form)).toEqual(unsure);
    expect(unkeptOne(unsure, { ...form, deadline_kept: "2020-05-01" })).toEqual([]);
  });

  it("never reads as if it were to come", () => {
    const said = linkFacts({ references: [], dates: [{ kind: "claim", on: "2019-03-03" }, { kind: "claim", on: TODAY }] }, TODAY);
    expect(said.map(({ value }) => plain(value))).toEqual(["3 March 2019 (has passed)", "24 November 2026"]);
    const { enquiry } = opened(handed);
    if (enquiry?.about !== "person") throw new Error("about a person");
    const late = { ...enquiry, deadline: { kind: "claim" as const, on: "2019-03-03" }, needs: [{ kind: "claims" as const, urgency: "by_date" as const }] };
    expect(needFacts(late, TODAY)[0]?.term).toContain("has passed");
    expect(plain(eventFacts(late, TODAY, ZONE).map(({ value }) => value).join())).toContain("3 March 2019 (has passed)");
    const over = { ...handed, now: { ...handed.now, links: { references: [], dates: [{ kind: "claim" as const, on: "2019-03-03" }] } } };
    expect(html(HandedNotes, { handed: over, today: TODAY, zone: ZONE })).toContain("3 March 2019 (has passed)");
  });

  it("ends an agreement, and reads so", () => {
    const { enquiry } = opened(handed);
    if (enquiry?.about !== "person") throw new Error("about a person");
    const until = (moment: number) => {
      const referral = { answer: "agreed" as const, method: "by_phone" as const, language: "en", given_at: 0, until: moment };
      return eventFacts({ ...enquiry, agreements: { ...enquiry.agreements, referral } }, TODAY, ZONE).map(({ value }) => value).join();
    };
    expect(until(NOW - 1)).toContain("(has passed)");
    expect(until(NOW + 1)).not.toContain("has passed");
  });

  it("ends on the day that whoever asked for it named, wherever it is read", () => {
    const until = Date.UTC(2027, 4, 30, 22, 59); // 23:59 in Dublin, the next day in Berlin
    expect(plain(endText(until, "Europe/Dublin"))).toBe("30 May 2027");
    expect(plain(endText(until, "Europe/Berlin"))).toBe("31 May 2027");
    const { enquiry } = opened(handed);
    if (enquiry?.about !== "person") throw new Error("about a person");
    const referral = { answer: "agreed" as const, method: "by_phone" as const, language: "en", given_at: 0, until };
    const asked: Opened = { ...opened(handed), enquiry: { ...enquiry, agreements: { ...enquiry.agreements, referral } } };
    const row = { ...asked.row, other: { ...asked.row.other, zone: "Europe/Berlin" } };
    const read = (side: "sender" | "receiver", of: typeof row) => plain(html(ReferralPage as Component<{ open: unknown }>, { open: { id: "C".repeat(22), opened: { ...asked, row: { ...of, side } }, conflict: undefined } }));
    expect(read("sender", row), "counted in Dublin, where we are").toContain("30 May 2027");
    expect(read("receiver", row), "counted in Berlin").toContain("31 May 2027");
  });

  it("is over once it is over at both organisations", () => {
    // At 11:00 UTC it is the 24th in Dublin; in Kiritimati the 25th has begun, in Honolulu it is the 24th as well.
    expect(todayWith({ zone: "Pacific/Kiritimati" })).toBe("2026-11-24");
    session.now = Date.UTC(2026, 10, 25, 2);
    expect(todayWith({ zone: "Pacific/Honolulu" })).toBe("2026-11-24");
    expect(todayWith({ zone: "Europe/Lisbon" })).toBe("2026-11-25");
    expect(todayWith({ zone: "Not/A_Zone" })).toBe("2026-11-25");
    session.now = NOW;
  });
});
