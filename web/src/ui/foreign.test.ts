import type { Component } from "svelte";
import { render } from "svelte/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { SafeWay } from "../client/types/SafeWay";
import { identityFacts, linkFacts, wayFacts } from "../handover/facts";
import { wording } from "../wording/wording.svelte";
import Facts from "./Facts.svelte";
import Foreign from "./Foreign.svelte";
import Written from "./Written.svelte";

const show = <P extends Record<string, unknown>>(component: Component<P>, props: P) =>
  render(component as Component<Record<string, unknown>>, { props }).body.replaceAll(/<!--.*?-->/g, "");

beforeAll(() => wording.start());

/** What somebody writes of the person, in no language that the form asks for. */
const WRITTEN = { say: "É sobre o livro", word: "Farol", note: "não aos feriados", name: "Layla", legal: "Layla Nazari", beside: "Rita", reference: "Processo 4" };

describe("words of which nobody said the language", () => {
  const way: SafeWay = {
    way: "telephone",
    value: "+999 20 5550 187",
    safe: "yes",
    watched: false,
    hours: { zone: "Europe/Lisbon", times: [{ days: [2], opens: "10:00", closes: "12:00" }], note: WRITTEN.note },
    say: WRITTEN.say,
    code_word: { word: WRITTEN.word, meaning: "not_now" },
  };
  const person = { name_used: WRITTEN.name, legal_name: WRITTEN.legal, beside: { name: WRITTEN.beside, kind: "lawyer", may_be_offender: false } } as const;
  const facts = () => [...wayFacts(way, 0), ...identityFacts(person), ...linkFacts({ references: [{ kind: "police", value: WRITTEN.reference }], dates: [] }, "2026-11-24")];

  it("are in none, inside a sentence of ours too", () => {
    const body = show(Facts, { facts: facts() });
    for (const words of Object.values(WRITTEN)) expect(body).toContain(`lang="">${words}</bdi>`);
    expect(body.match(new RegExp(Object.values(WRITTEN).join("|"), "g"))).toHaveLength(Object.keys(WRITTEN).length);
  });

  it("leave what we say beside them in the reader's", () => {
    const body = show(Facts, { facts: facts() });
    expect(body).toMatch(/<dd>“\W*<bdi lang="">Farol<\/bdi>\W*” means: /);
    expect(body).toMatch(/lang="en">\W*Tue/);
  });
});

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
