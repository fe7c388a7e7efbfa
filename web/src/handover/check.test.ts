// Before the last press: what must not be used does not stand there as if it were the way to reach the person.

import { beforeAll, expect, it } from "vitest";
import type { Handover } from "../client/types/Handover";
import { LANGUAGES, wording } from "../wording/wording.svelte";
import Check from "./Check.svelte";
import { handed, html, unlocked } from "./handed-values";

const [UNSAFE, UNASKED, SAFE] = ["+999 20 5550 111", "l@post.example", "+999 20 5550 187"];
const of = (contact: Handover["contact"]) => {
  const handover: Handover = { ...handed.now, contact };
  return html(Check, { handover, other: "Casa Clara" }).replaceAll(/\s+/g, " ");
};

beforeAll(async () => {
  await wording.choose(LANGUAGES[0]);
  unlocked({});
});

it("names the safe way first, and marks what is not safe or was not asked about", () => {
  const body = of({
    ways: [
      { way: "telephone", value: UNSAFE, safe: "no", watched: false },
      { way: "email", value: UNASKED, safe: "not_asked", watched: false },
      { way: "text_message", value: SAFE, safe: "yes", watched: false },
    ],
    never_use: [],
  });
  expect(body).toContain(`<s><bdi>${UNSAFE}</bdi></s> (Telephone: not safe. Do not use.)`);
  expect(body).toContain(`<bdi>${UNASKED}</bdi> (Not asked)`);
  expect([SAFE, UNASKED, UNSAFE].map((value) => body.indexOf(value))).toEqual([SAFE, UNASKED, UNSAFE].map((value) => body.indexOf(value)).toSorted((a, b) => a - b));
  expect(body).toContain(`<bdi>${SAFE}</bdi> ·`);
});

it("marks a way that is called safe and must never be used", () => {
  expect(of({ ways: [{ way: "email", value: UNASKED, safe: "yes", watched: false }], never_use: ["email"] })).toContain(`<s><bdi>${UNASKED}</bdi></s>`);
});
