import type { Component } from "svelte";
import { render } from "svelte/server";
import { beforeAll, describe, expect, it } from "vitest";
import { wording } from "../wording/wording.svelte";
import Facts from "./Facts.svelte";
import Foreign from "./Foreign.svelte";
import Written from "./Written.svelte";

const show = <P extends Record<string, unknown>>(component: Component<P>, props: P) =>
  render(component as Component<Record<string, unknown>>, { props }).body.replaceAll(/<!--.*?-->/g, "");

beforeAll(() => wording.start());

describe("what somebody wrote", () => {
  it("carries its language, which is said where it is not the reader's", () => {
    const body = show(Written, { words: { text: "Chega esta noite.", language: "pt" } });
    expect(body).toMatch(/<span[^>]* dir="auto" lang="pt">Chega esta noite\.<\/span>/);
    expect(body).toMatch(/Written in \W*Portuguese/);
  });

  it("is not said to be foreign in the reader's own language, whatever its region", () => {
    for (const language of ["en", "en-IE"]) expect(show(Foreign, { words: "Tonight.", language })).not.toContain("Written in");
  });

  it("is in no language rather than in the reader's where nobody said which", () => {
    expect(show(Foreign, { words: "Esta noite.", language: null })).toMatch(/lang="">Esta noite/);
  });

  it("carries it among facts too", () => {
    const facts = [{ term: "Name", value: "Casa Clara", lines: true, language: "pt" }];
    expect(show(Facts, { facts })).toMatch(/lang="pt">Casa Clara/);
  });
});
