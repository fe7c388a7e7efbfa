import { describe, expect, it } from "vitest";
import type { ContactSafe } from "../client/types/ContactSafe";
import type { ContactWay } from "../client/types/ContactWay";
import type { May } from "../client/types/May";
import type { SafeContact } from "../client/types/SafeContact";
import type { WayNow } from "../client/types/WayNow";
import { firstOf, urgeOf } from "./urge";

const contact = (...ways: (readonly [ContactWay, ContactSafe])[]): SafeContact => ({
  ways: ways.map(([way, safe], at) => ({ way, value: `+999 20 555 010${at}`, safe, watched: false })),
  never_use: [],
});
const at = (may: May, next: number | null = null): WayNow => ({ may, next });

describe("the next safe time", () => {
  const both = contact(["telephone", "yes"], ["text_message", "not_asked"]);

  it("is that of the safe way, whatever nobody asked about", () => {
    expect(firstOf(both, [at("not_now", 700), at("not_asked")])?.next).toBe(700);
    expect(firstOf(both, [at("not_now", 700), at("not_now", 300)])?.next).toBe(700);
  });

  it("is that of a way nobody asked about where there is no other", () => {
    expect(firstOf(both, [at("never"), at("not_now", 300)])?.next).toBe(300);
  });

  it("is not told where one is safe now, or none ever becomes so", () => {
    expect(firstOf(both, [at("now"), at("not_now", 300)])).toBeUndefined();
    expect(firstOf(both, [at("not_understood"), at("not_asked")])).toBeUndefined();
  });
});

describe("the sheet for the first call", () => {
  const ring = contact(["telephone", "yes"]);

  it("says from when on, never a date that comes before it", () => {
    expect(urgeOf(ring, [at("not_now", 700)], { by: 500, ways: [at("not_now", 700)] })).toMatchObject({ how: "from", next: 700 });
  });

  it("names the date only where that is a safe time itself", () => {
    expect(urgeOf(ring, [at("now")], { by: 500, ways: [at("now")] })).toMatchObject({ how: "by", by: 500 });
    expect(urgeOf(ring, [at("now")], { by: 500, ways: [at("not_now", 900)] })).toMatchObject({ how: "now" });
    expect(urgeOf(ring, [at("now")], undefined)).toMatchObject({ how: "now" });
  });

  it("urges nobody where nobody asked, and where no way is safe", () => {
    expect(urgeOf(contact(["telephone", "not_asked"]), [at("not_asked")], { by: 500, ways: [at("not_asked")] }).how).toBe("ask");
    expect(urgeOf(ring, [at("not_understood")], undefined).how).toBe("ask");
    expect(urgeOf(ring, [at("never")], undefined)).toEqual({ how: "not" });
    expect(urgeOf(contact(), [], undefined)).toEqual({ how: "not" });
  });

  it("names the way that is safe, a telephone first", () => {
    const three = contact(["email", "yes"], ["telephone", "not_asked"], ["telephone", "yes"]);
    expect(urgeOf(three, [at("now"), at("not_asked"), at("now")], undefined)).toMatchObject({ way: { way: "telephone", safe: "yes" } });
    expect(urgeOf(three, [at("now"), at("not_asked"), at("never")], undefined)).toMatchObject({ way: { way: "email" } });
  });
});
